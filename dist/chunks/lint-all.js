({
"lint-all.js": (function (require, loadNamespace, module, __dirname) {
const require_read = require("./read.js");
const require_lint = require("./lint.js");
const require_tunnels = require("./tunnels.js");

// src/lint/lint-all.ts
function lintAll(sources, options) {
	const linter = new require_lint.Linter(options);
	for (const source of sources) linter.read(source, require_read.readSource);
	return linter.report(require_tunnels.findTunnels);
}
module.exports = () => ({
	lintAll: lintAll,
});
})
})
