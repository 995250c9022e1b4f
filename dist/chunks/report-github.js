({
"report-github.js": (function (require, loadNamespace, module, __dirname) {
const require_annotations = require("./annotations.js");
const require_base = require("./base.js");
const require_lint = require("./lint.js");

// src/report/github.ts
const COMMANDS = {
	error: "error",
	warning: "warning",
	note: "notice"
};
function* github(report, { workingFolder }) {
	const { shown, left } = require_annotations.shownAndLeft(require_annotations.annotationsOf(report, workingFolder));
	for (const annotation of shown) yield `${command(annotation)}\n`;
	if (left.length === 0) return;
	yield `GitHub shows ${String(10)} annotations of each kind. Beside them there are ${require_annotations.countsInWords(left)}:\n`;
	for (const annotation of left) yield `${plain(annotation)}\n`;
}
function command({ level, file, region, title, message }) {
	const properties = Object.entries({
		file: file === "" ? null : file,
		line: region?.startLine,
		endLine: region?.endLine,
		...region?.startLine === region?.endLine && {
			col: region?.startColumn,
			endColumn: region?.endColumn
		},
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
	const place = region === null ? file : `${file}:${require_lint.spot({
		region,
		pointer: ""
	})}`;
	return require_base.printable(`${level} ${place} ${first} (${title})`).replaceAll("##[", "# #[");
}
module.exports = () => ({
	github: github,
});
})
})
