import {
  summaryLine
} from "./report-summary-line.js";
import "./model-report.js";
import {
  paintFor
} from "./report-paint.js";
import {
  ruleUrl
} from "./report-links.js";
import {
  spot
} from "./report-spot.js";
import {
  amount
} from "./report-amount.js";
import {
  printable
} from "./report-printable.js";
import {
  LIMITS,
  shortened
} from "./report-sarif-limits.js";
import {
  LEVELS
} from "./model-finding.js";
import {
  utf8
} from "./model-encoding.js";
import "./runtime.js";

// src/report/markdown/escape.ts
var MARKUP = /[\\`*_[\]<>|~&]/gu;
var LIVE = /@[\p{L}\p{N}]|#\d|^gh-\d|:[\w+-]{1,50}:|\$|:\/\/|^www\.|^(?:mailto|xmpp):/iu;
var WORD = /[^\s"'(),;]+/gu;
function escapedText(text) {
  const shown = printable(text);
  let escaped = "";
  let from = 0;
  for (const { 0: word, index } of shown.matchAll(WORD)) {
    escaped += shown.slice(from, index) + (LIVE.test(word) ? code(word) : word.replaceAll(MARKUP, String.raw`\$&`));
    from = index + word.length;
  }
  return escaped + shown.slice(from);
}
function code(text) {
  const shown = printable(text);
  if (!/[`|\\]|^ | $/u.test(shown)) return shown === "" ? "" : `\`${shown}\``;
  return `<code>${shown.replaceAll(/[^\p{L}\p{N}]/gu, entity)}</code>`;
}
function entity(character) {
  return `&#${String(character.codePointAt(0))};`;
}
function link(text, url) {
  return `[${text}](${url})`;
}

// src/report/markdown.ts
var COMMENT_SIZE = 65536;
var REMAINDER_SIZE = 200;
var MOST_RELATED = 3;
var MOST_NOTICES = 20;
var MARKS = { error: "❌", warning: "⚠️", note: "💡" };
function* markdown(report, options) {
  const head = `## ipsec-lint: ${summaryLine(report.summary, paintFor(false))}

`;
  const end = foot(report);
  yield head;
  yield* table(report, options.size - sizeOf(head) - sizeOf(end), options);
  yield end;
}
function* table({ findings }, size, options) {
  if (findings.length === 0) return;
  const begin = "| | where | what | rule |\n| :-- | :-- | :-- | :-- |\n";
  let room = size - sizeOf(begin) - REMAINDER_SIZE;
  let count = 0;
  yield begin;
  for (const finding of worstFirst(findings)) {
    const line = row(finding, options);
    room -= sizeOf(line);
    if (room < 0) break;
    yield line;
    count++;
  }
  const left = findings.length - count;
  if (left > 0) yield `
The worst ${String(count)} are shown; there is no room for ${amount(left, "more finding")}.
`;
  yield "\n";
}
function* worstFirst(findings) {
  for (const level of LEVELS) yield* findings.filter((finding) => finding.level === level);
}
function row(finding, { urlOf }) {
  const { level, file, region, ruleId, message, related } = finding;
  const where = code(`${file}:${spot(finding)}`);
  const see = related.slice(0, MOST_RELATED).map((other) => `<br>see ${reference(other)}`);
  const cells = [
    `${MARKS[level]} ${level}`,
    urlOf === void 0 ? where : link(where, urlOf(file, region)),
    escapedText(shortened(message, LIMITS.messageLength)) + see.join(""),
    link(code(ruleId), ruleUrl(ruleId))
  ];
  return `| ${cells.join(" | ")} |
`;
}
function reference(other) {
  return `${code(`${other.file}:${spot(other)}`)} ${escapedText(shortened(other.message, LIMITS.messageLength))}`.trim();
}
function foot({ findings, rules, notices, summary }) {
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  const mends = mendList(rules.filter(({ id }) => found.has(id)));
  return [mends, noticeList(notices), recognised(summary)].filter((part) => part !== "").join("\n");
}
function mendList(rules) {
  if (rules.length === 0) return "";
  const items = rules.map(({ id, mend }) => `- ${link(code(id), ruleUrl(id))}: ${escapedText(mend)}
`);
  return `<details>
<summary>What to write instead</summary>

${items.join("")}
</details>
`;
}
function noticeList(notices) {
  const items = notices.slice(0, MOST_NOTICES).map(({ file, message }) => `- ${file === "" ? "" : `${code(file)}: `}${escapedText(message)}
`);
  const more = notices.length - items.length;
  return items.join("") + (more > 0 ? `- ${amount(more, "more file")}
` : "");
}
function recognised({ files, recognised: known, resources }) {
  return `${String(known)} of ${amount(files, "file")} recognised, ${amount(resources, "resource")}.
`;
}
function sizeOf(text) {
  return utf8(text).length;
}
export {
  COMMENT_SIZE,
  markdown
};
