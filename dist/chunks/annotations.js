({
"annotations.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
const require_base = require("./base.js");
const require_repository_path = require("./repository-path.js");
const require_limits = require("./limits.js");

// src/report/annotations.ts
const MOST_ANNOTATIONS = 10;
const MOST_RELATED = 3;
function annotationsOf(report, workingFolder) {
	const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
	const findings = require_lint.LEVELS.flatMap((level) => report.findings.filter((finding) => finding.level === level).map((finding) => annotation(finding, rules.get(finding.ruleId), workingFolder)));
	return [...report.notices.map(({ file, message, fails }) => ({
		level: fails ? "error" : "warning",
		file: file === "" ? "" : require_repository_path.repositoryPath(file, workingFolder),
		region: null,
		title: "ipsec-lint",
		message: require_base.printable(message)
	})), ...findings];
}
function shownAndLeft(annotations) {
	const shown = require_lint.LEVELS.flatMap((level) => annotations.filter((one) => one.level === level).slice(0, 10));
	const isShown = new Set(shown);
	return {
		shown,
		left: annotations.filter((one) => !isShown.has(one))
	};
}
function countsInWords(annotations) {
	return require_lint.LEVELS.map((level) => ({
		level,
		count: annotations.filter((one) => one.level === level).length
	})).filter(({ count }) => count > 0).map(({ level, count }) => require_lint.amount(count, `more ${level}`)).join(", ");
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
		file: require_repository_path.repositoryPath(file, workingFolder),
		region,
		title: ruleId,
		message: lines.map((line) => require_base.printable(require_limits.shortened(line, require_limits.LIMITS.messageLength))).join("\n")
	};
}
function placeOf(other, { file }) {
	return other.file === file ? require_lint.spot(other) : `${other.file}:${require_lint.spot(other)}`;
}
module.exports = () => ({
	annotationsOf: annotationsOf,
	countsInWords: countsInWords,
	shownAndLeft: shownAndLeft,
});
})
})
