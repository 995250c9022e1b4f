import {
  summaryLine
} from "./report-summary-line.js";
import {
  byFile
} from "./report-by-file.js";
import "./model-report.js";
import {
  wrapped
} from "./report-wrap.js";
import {
  paintFor
} from "./report-paint.js";
import {
  REDACTED
} from "./model-redaction.js";
import {
  spot
} from "./report-spot.js";
import {
  amount
} from "./report-amount.js";
import {
  cells,
  displayWidth,
  printable
} from "./report-printable.js";
import "./model-finding.js";
import "./model-encoding.js";
import "./runtime.js";

// src/report/frame.ts
var ELLIPSIS = { text: "…", width: 1, start: -1, end: -1 };
var SECRET_MARGIN = 1024;
var BEFORE_PLACE = 0.4;
function frame(source, range, columns, redactor) {
  const line = source.line(source.position(range.start).line);
  const marked = { start: Math.min(range.start, line.end), end: Math.min(Math.max(range.end, range.start), line.end) };
  const near = wholeCharacters(source.text, {
    start: Math.max(line.start, marked.start - 2 * columns),
    end: Math.min(line.end, marked.start + 2 * columns)
  });
  const shown = shownCells(source, near, redactor);
  const isMarked = (cell) => cell.start < marked.end && cell.end > marked.start;
  const window = windowOf(shown, marked.start, columns, near.start > line.start, near.end < line.end);
  const first = window.findIndex((cell) => marked.end > marked.start ? isMarked(cell) : cell.start >= marked.start);
  const from = first === -1 ? window.length : first;
  const rest = window.findIndex((cell, index) => index >= from && !isMarked(cell));
  const to = rest === -1 ? window.length : rest;
  return {
    before: textOf(window.slice(0, from)),
    marked: textOf(window.slice(from, to)),
    after: textOf(window.slice(to)).trimEnd(),
    indent: widthOf(window.slice(0, from)),
    width: Math.max(1, widthOf(window.slice(from, to)))
  };
}
function wholeCharacters(text2, { start, end }) {
  const isTrailing = (index) => (text2.charCodeAt(index) & 64512) === 56320;
  return { start: isTrailing(start) ? start + 1 : start, end: isTrailing(end) ? end - 1 : end };
}
function shownCells(source, range, redactor) {
  const shown = [];
  let from = range.start;
  const upTo = (end) => {
    for (const cell of cells(source.text.slice(from, end))) {
      shown.push({ ...cell, start: cell.start + from, end: cell.end + from });
    }
    from = end;
  };
  for (const secret of secretsIn(source, range, redactor)) {
    if (secret.start > from) upTo(secret.start);
    const end = Math.min(secret.end, range.end);
    shown.push({ text: REDACTED, width: REDACTED.length, start: from, end });
    from = end;
  }
  if (from < range.end) upTo(range.end);
  return shown;
}
function secretsIn(source, range, redactor) {
  const from = Math.max(0, range.start - SECRET_MARGIN);
  const spelled = redactor.ranges(source.text.slice(from, range.end + SECRET_MARGIN));
  const all = [
    ...concealedIn(source, range),
    ...spelled.map(({ start, end }) => ({ start: start + from, end: end + from }))
  ];
  return merged(all).filter(({ start, end }) => start < range.end && end > range.start);
}
var concealedOf = /* @__PURE__ */ new WeakMap();
function concealedIn(source, range) {
  const known = concealedOf.get(source);
  const all = known ?? merged(source.concealed);
  if (known === void 0) concealedOf.set(source, all);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((all[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  const met = [];
  for (let index = low; index < all.length; index++) {
    const candidate = all[index];
    if (candidate === void 0 || candidate.start >= range.end) break;
    met.push(candidate);
  }
  return met;
}
function merged(ranges) {
  const joined = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last !== void 0 && range.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      joined.push(range);
    }
  }
  return joined;
}
function windowOf(shown, offset, columns, cutBefore, cutAfter) {
  if (!cutBefore && !cutAfter && widthOf(shown) <= columns) return shown;
  const found = shown.findIndex((cell) => cell.end > offset);
  const place = found === -1 ? shown.length : found;
  const room = columns - 2 * ELLIPSIS.width;
  let start = place;
  let end = place;
  let width = 0;
  const takeBefore = (limit) => {
    for (let cell = shown[start - 1]; cell !== void 0 && width + cell.width <= limit; cell = shown[start - 1]) {
      width += cell.width;
      start--;
    }
  };
  takeBefore(room * BEFORE_PLACE);
  for (let cell = shown[end]; cell !== void 0 && width + cell.width <= room; cell = shown[end]) {
    width += cell.width;
    end++;
  }
  takeBefore(room);
  return [
    ...start > 0 || cutBefore ? [ELLIPSIS] : [],
    ...shown.slice(start, end),
    ...end < shown.length || cutAfter ? [ELLIPSIS] : []
  ];
}
function textOf(window) {
  return window.map((cell) => cell.text).join("");
}
function widthOf(window) {
  return window.reduce((sum, cell) => sum + cell.width, 0);
}

// src/report/text.ts
var USUAL_COLUMNS = 120;
var NARROWEST = 40;
var WIDEST = 120;
var INDENT = "  ";
var MOST_RELATED = 10;
var LABEL_COLUMNS = 6;
function* text(report, options) {
  const paint = paintFor(options.colour);
  const columns = Math.min(WIDEST, Math.max(NARROWEST, options.columns ?? USUAL_COLUMNS));
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const writer = new FindingWriter(report, rules, paint, columns, options.columns !== null);
  for (const [file, findings] of byFile(report.findings)) {
    yield `${paint.strong(printable(file))}
`;
    const mended = /* @__PURE__ */ new Set();
    for (const finding of findings) {
      yield writer.finding(finding, !mended.has(finding.ruleId));
      mended.add(finding.ruleId);
    }
    yield "\n";
  }
  if (options.notices && report.notices.length > 0) {
    for (const { file, message } of report.notices) yield `${printable(file)}: ${printable(message)}
`;
    yield "\n";
  }
  yield `${summaryLine(report.summary, paint)}
`;
}
var FindingWriter = class {
  #report;
  #rules;
  #paint;
  #columns;
  #wraps;
  constructor(report, rules, paint, columns, wraps) {
    this.#report = report;
    this.#rules = rules;
    this.#paint = paint;
    this.#columns = columns;
    this.#wraps = wraps;
  }
  /** A finding as lines: what and where, the line it is in, what else it speaks of, and what to do. */
  finding(finding, withMend) {
    const paint = this.#paint;
    const colour = paint.level[finding.level];
    const where = printable(spot(finding));
    const indent = displayWidth(`${INDENT}${where}  ${finding.level}  `);
    const [first = "", ...rest] = this.#wrap(`${printable(finding.message)}  ${finding.ruleId}`, indent);
    const lines = [
      `${INDENT}${paint.faint(where)}  ${colour(finding.level)}  ${this.#fainten(first, finding.ruleId)}`,
      ...rest.map((line) => " ".repeat(indent) + this.#fainten(line, finding.ruleId))
    ];
    const gutter = finding.region === null ? "" : String(finding.region.startLine);
    const margin = INDENT + (gutter === "" ? INDENT : " ".repeat(gutter.length + 1));
    if (finding.quotable) lines.push(...this.#excerpt(finding, gutter));
    for (const [label, sentence] of this.#notes(finding, withMend)) {
      const [begin = "", ...more] = this.#wrap(sentence, margin.length + LABEL_COLUMNS);
      lines.push(`${margin}${paint.faint(label.padEnd(LABEL_COLUMNS))}${begin}`);
      for (const line of more) lines.push(" ".repeat(margin.length + LABEL_COLUMNS) + line);
    }
    return `
${lines.join("\n")}
`;
  }
  /** What follows the excerpt: the other places, the mend and the edit. */
  *#notes(finding, withMend) {
    for (const related of finding.related.slice(0, MOST_RELATED)) {
      const file = related.file === finding.file ? "" : `${printable(related.file)}:`;
      yield ["see", `${file}${printable(spot(related))}  ${printable(related.message)}`];
    }
    const more = finding.related.length - MOST_RELATED;
    if (more > 0) yield ["see", amount(more, "more place")];
    const rule = this.#rules.get(finding.ruleId);
    if (withMend && rule !== void 0) yield ["mend", printable(rule.mend)];
    if (finding.fix !== null) yield ["fix", printable(finding.fix.description)];
  }
  #excerpt(finding, gutter) {
    const paint = this.#paint;
    const colour = paint.level[finding.level];
    const bar = paint.faint("│");
    const margin = `${INDENT}${" ".repeat(gutter.length)} ${bar}`;
    const room = this.#columns - INDENT.length - gutter.length - 3;
    const { before, marked, after, indent, width } = frame(finding.source, finding.range, room, this.#report.redactor);
    return [
      `${INDENT}${paint.faint(gutter)} ${bar} ${before}${colour(marked)}${after}`,
      `${margin} ${" ".repeat(indent)}${colour("^".repeat(width))}`
    ];
  }
  #wrap(sentence, indent) {
    return this.#wraps ? wrapped(sentence, this.#columns - indent) : [sentence];
  }
  #fainten(line, ruleId) {
    return line.endsWith(ruleId) ? line.slice(0, -ruleId.length) + this.#paint.faint(ruleId) : line;
  }
};
export {
  text
};
