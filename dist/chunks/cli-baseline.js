({
"cli-baseline.js": (function (require, loadNamespace, module, __dirname) {
const require_baseline = require("./config-baseline.js");
const require_base = require("./base.js");
const require_lint = require("./lint.js");
let node_path = require("node:path");

// src/cli/baseline.ts
function baselineIn(file, workingFolder) {
	const reading = require_baseline.readBaseline(textOf(file, workingFolder));
	if (reading.ok) return reading.baseline;
	throw new require_base.UserError(`${file} ${reading.fault}`, advice(file));
}
function textOf(file, workingFolder) {
	try {
		return require_lint.decode(require_lint.readBytes((0, node_path.resolve)(workingFolder, file))).text;
	} catch (error) {
		throw new require_base.UserError(`${file} cannot be read: ${require_base.reasonOf(error)}`, advice(file));
	}
}
function advice(file) {
	return `Write one with --write-baseline ${file}.`;
}
module.exports = () => ({
	baselineIn: baselineIn,
});
})
})
