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
  repositoryPath
} from "./report-repository-path.js";
import "./runtime.js";

// src/report/annotations.ts
var MOST_ANNOTATIONS = 10;
var MOST_RELATED = 3;
function annotationsOf(report, workingFolder) {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const findings = LEVELS.flatMap(
    (level) => report.findings.filter((finding) => finding.level === level).map((finding) => annotation(finding, rules.get(finding.ruleId), workingFolder))
  );
  const notices = report.notices.map(({ file, message }) => ({
    level: "warning",
    file: file === "" ? "" : repositoryPath(file, workingFolder),
    region: null,
    title: "ipsec-lint",
    message: printable(message)
  }));
  return [...notices, ...findings];
}
function shownAndLeft(annotations) {
  const shown = LEVELS.flatMap((level) => annotations.filter((one) => one.level === level).slice(0, MOST_ANNOTATIONS));
  const isShown = new Set(shown);
  return { shown, left: annotations.filter((one) => !isShown.has(one)) };
}
function annotation(finding, rule, workingFolder) {
  const { level, file, region, ruleId, message, related } = finding;
  const lines = [
    message,
    ...related.slice(0, MOST_RELATED).map((other) => `See ${placeOf(other, finding)}: ${other.message}`),
    ...rule === void 0 ? [] : [rule.mend]
  ];
  return {
    level,
    file: repositoryPath(file, workingFolder),
    region,
    title: ruleId,
    message: lines.map((line) => printable(shortened(line, LIMITS.messageLength))).join("\n")
  };
}
function placeOf(other, { file }) {
  return other.file === file ? spot(other) : `${other.file}:${spot(other)}`;
}

// src/report/github.ts
var COMMANDS = { error: "error", warning: "warning", note: "notice" };
function* github(report, { workingFolder }) {
  const { shown, left } = shownAndLeft(annotationsOf(report, workingFolder));
  for (const annotation2 of shown) yield `${command(annotation2)}
`;
  if (left.length === 0) return;
  yield `GitHub shows ${String(MOST_ANNOTATIONS)} annotations of each kind. Beside them there are ${counted(left)}:
`;
  for (const annotation2 of left) yield `${plain(annotation2)}
`;
}
function command({ level, file, region, title, message }) {
  const properties = Object.entries({
    file: file === "" ? null : file,
    line: region?.startLine,
    endLine: region?.endLine,
    // GitHub takes columns on one line only.
    ...region?.startLine === region?.endLine && { col: region?.startColumn, endColumn: region?.endColumn },
    title
  }).filter(([, value]) => value !== null && value !== void 0).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${COMMANDS[level]} ${properties.join(",")}::${escapedData(message)}`;
}
function escapedData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapedProperty(text) {
  return escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function plain({ level, file, region, title, message }) {
  const [first = ""] = message.split("\n");
  const place = region === null ? file : `${file}:${spot({ region, pointer: "" })}`;
  return printable(`${level} ${place} ${first} (${title})`).replaceAll("##[", "# #[");
}
function counted(annotations) {
  return LEVELS.map((level) => ({ level, count: annotations.filter((one) => one.level === level).length })).filter(({ count }) => count > 0).map(({ level, count }) => amount(count, `more ${level}`)).join(", ");
}
export {
  github
};
