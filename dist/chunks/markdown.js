({
"markdown.js": (function (require, loadNamespace, module, __dirname) {
const require_rolldown_runtime = require("./rolldown-runtime.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
const require_lint = require("./lint.js");
const require_base = require("./base.js");
const require_escape = require("./escape.js");
const require_limits = require("./limits.js");

// src/report/markdown/compliance.ts
const MOST_ROWS = 30;
const MARKS$1 = {
	met: "\u2705",
	"not-met": "\u274c",
	"not-attainable": "\u26d4",
	undetermined: "\u2754"
};
function complianceMatrix(rows) {
	const [first] = rows;
	if (first === void 0) return "";
	const shown = rows.slice(0, MOST_ROWS);
	const head = ["connection", ...first.outcomes.map(({ profile }) => require_escape.code(profile))];
	const table = [
		head,
		head.map(() => ":--"),
		...shown.map(cells)
	].map((row) => `| ${row.join(" | ")} |\n`);
	const reasons = shown.flatMap((row) => row.outcomes.flatMap((outcome) => reason(row, outcome) ?? []));
	const more = rows.length > MOST_ROWS ? `\n${require_lint.amount(rows.length - MOST_ROWS, "more connection")}\n` : "";
	const details = reasons.length === 0 ? "" : `\n<details>\n<summary>Why</summary>\n\n${reasons.join("")}\n</details>\n`;
	return `### Compliance\n\n${table.join("")}${more}${details}`;
}
function cells({ title, file, outcomes }) {
	const words = outcomes.map(({ status }) => `${MARKS$1[status]} ${(require_late()).STATUS_WORDS[status]}`);
	return [`${require_escape.escapedText(title)} ${require_escape.code(file)}`, ...words];
}
function reason(row, outcome) {
	const reasons = (require_late()).reasonsOf(outcome, row);
	if (reasons === "") return null;
	return `- ${require_escape.escapedText(row.title)}, ${require_escape.code(outcome.profile)}: ${require_escape.escapedText(reasons)}\n`;
}

// src/report/markdown.ts
var markdown_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	COMMENT_SIZE: () => COMMENT_SIZE,
	markdown: () => markdown
});
const COMMENT_SIZE = 65536;
const REMAINDER_SIZE = 200;
const MOST_RELATED = 3;
const MOST_NOTICES = 20;
const MARKS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	note: "\ud83d\udca1"
};
function* markdown(report, options) {
	const head = `## ipsec-lint: ${require_lint.summaryLine(report, require_lint.paintFor(false))}\n\n`;
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
	if (left > 0) yield `\nThe worst ${String(count)} are shown; there is no room for ${require_lint.amount(left, "more finding")}.\n`;
	yield "\n";
}
function* worstFirst(findings) {
	for (const level of require_lint.LEVELS) yield* findings.filter((finding) => finding.level === level);
}
function row(finding, { urlOf }) {
	const { level, file, region, ruleId, message, related } = finding;
	const where = require_escape.code(`${file}:${require_lint.spot(finding)}`);
	const url = urlOf?.(file, region) ?? null;
	const see = related.slice(0, MOST_RELATED).map((other) => `<br>see ${reference(other)}`);
	return `| ${[
		`${MARKS[level]} ${level}`,
		url === null ? where : require_escape.link(where, url),
		require_escape.escapedText(require_limits.shortened(message, require_limits.LIMITS.messageLength)) + see.join(""),
		require_escape.link(require_escape.code(ruleId), require_base.ruleUrl(ruleId))
	].join(" | ")} |\n`;
}
function reference(other) {
	return `${require_escape.code(`${other.file}:${require_lint.spot(other)}`)} ${require_escape.escapedText(require_limits.shortened(other.message, require_limits.LIMITS.messageLength))}`.trim();
}
function foot({ findings, rules, notices, summary, compliance }) {
	const found = new Set(findings.map(({ ruleId }) => ruleId));
	const mends = mendList(rules.filter(({ id }) => found.has(id)));
	return [
		complianceMatrix(compliance),
		mends,
		noticeList(notices),
		recognised(summary)
	].filter((part) => part !== "").join("\n");
}
function mendList(rules) {
	if (rules.length === 0) return "";
	return `<details>\n<summary>What to write instead</summary>\n\n${rules.map(({ id, mend }) => `- ${require_escape.link(require_escape.code(id), require_base.ruleUrl(id))}: ${require_escape.escapedText(mend)}\n`).join("")}\n</details>\n`;
}
function noticeList(notices) {
	const items = notices.slice(0, MOST_NOTICES).map(({ file, message }) => `- ${file === "" ? "" : `${require_escape.code(file)}: `}${require_escape.escapedText(message)}\n`);
	const more = notices.length - items.length;
	return items.join("") + (more > 0 ? `- ${require_lint.amount(more, "more file")}\n` : "");
}
function recognised({ files, recognised: known, resources }) {
	return `${String(known)} of ${require_lint.amount(files, "file")} recognised, ${require_lint.amount(resources, "resource")}.\n`;
}
function sizeOf(text) {
	return (require_late()).utf8(text).length;
}
module.namespaces = { markdown_exports: markdown_exports };
module.exports = () => ({
	markdown: markdown,
	markdown_exports: markdown_exports,
});
})
})
