({
"report-junit.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
const require_base = require("./base.js");

// src/report/junit.ts
const NAME = "ipsec-lint";
const FAILS = {
	error: true,
	warning: true,
	note: false
};
function* junit(report) {
	const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
	const { notices, findings, summary } = report;
	const isEmpty = notices.length + findings.length === 0;
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	yield `<testsuites ${totals(summary, notices.length, isEmpty)}>\n`;
	if (notices.length > 0) yield* noticeSuite(notices);
	for (const [file, group] of require_lint.byFile(findings)) yield* suite(file, group, rules);
	if (isEmpty) yield* suiteOf({
		name: NAME,
		tests: 1,
		failures: 0,
		errors: 0
	}, [NAME], (name) => caseOf(name, name, ""));
	yield "</testsuites>\n";
}
function totals({ errors, warnings, notes }, notices, isEmpty) {
	const tests = errors + warnings + notes + notices + (isEmpty ? 1 : 0);
	return attributes({
		name: NAME,
		tests,
		failures: errors + warnings,
		errors: notices,
		time: 0
	});
}
function* noticeSuite(notices) {
	const count = notices.length;
	yield* suiteOf({
		name: NAME,
		tests: count,
		failures: 0,
		errors: count
	}, notices, ({ file, message }) => caseOf(file === "" ? NAME : file, NAME, element("error", {
		type: "notice",
		message
	}, require_base.printable(message))));
}
function* suite(file, findings, rules) {
	const failures = findings.filter(({ level }) => FAILS[level]).length;
	yield* suiteOf({
		name: file,
		tests: findings.length,
		failures,
		errors: 0,
		file
	}, findings, (finding) => testCase(finding, rules.get(finding.ruleId)));
}
function testCase(finding, rule) {
	const { ruleId, level, message, file, related } = finding;
	const text = [
		`${file}:${require_lint.spot(finding)}: ${level}: ${message}`,
		...related.map((other) => `see ${other.file}:${require_lint.spot(other)}: ${other.message}`),
		...rule === void 0 ? [] : [`mend: ${rule.mend}`]
	].map(require_base.printable).join("\n");
	return caseOf(`${ruleId} ${require_lint.spot(finding)}`, file, FAILS[level] ? element("failure", {
		type: level,
		message
	}, text) : element("system-out", {}, text));
}
function* suiteOf(given, items, convert) {
	yield `<testsuite ${attributes({
		...given,
		time: 0
	})}>\n`;
	for (const item of items) yield convert(item);
	yield "</testsuite>\n";
}
function caseOf(name, classname, content) {
	return `<testcase ${attributes({
		name,
		classname,
		time: 0
	})}>${content}</testcase>\n`;
}
function element(tag, given, text) {
	return `<${[tag, attributes(given)].join(" ").trimEnd()}>${escaped(text)}</${tag}>`;
}
function attributes(given) {
	return Object.entries(given).map(([name, value]) => `${name}="${escaped(require_base.printable(String(value)))}"`).join(" ");
}
let ENTITIES$made; const ENTITIES$make = () => ENTITIES$made = (new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"]
]));
function escaped(text) {
	return text.replaceAll(/[&<>"]/gu, (mark) => (ENTITIES$made ?? ENTITIES$make()).get(mark) ?? mark).replaceAll(/[\u{fffe}\u{ffff}]/gu, "\ufffd");
}
module.exports = () => ({
	junit: junit,
});
})
})
