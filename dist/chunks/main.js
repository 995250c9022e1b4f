(function (exports, require, module, __dirname) {
const require_base = require("./base.js");

// src/cli/main.ts
const stdout = new require_base.StandardOutput(1, () => process.stdout);
const stderr = new require_base.StandardOutput(2, () => process.stderr);
function fail(error) {
	stderr.write(require_base.faultText(error));
	process.exit(require_base.EXIT.defect);
}
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
require_base.run(process.argv.slice(2), {
	workingFolder: process.cwd(),
	environment: process.env,
	get stdin() {
		return process.stdin;
	},
	stdout,
	stderr
}).then((exitCode) => {
	process.exitCode = exitCode;
}, fail);

})
