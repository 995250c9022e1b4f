({
"node-changed-settings.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
const require_base = require("./base.js");
let node_path = require("node:path");

// src/node/changed-settings.ts
function changedSettings(changes, run) {
	const folder = require_base.realPath(run.workingFolder) ?? run.workingFolder;
	const isAbove = (path) => run.isNearest && require_base.isWithin(folder, (0, node_path.dirname)(path));
	const { files, deleted } = changes;
	const has = (path) => (0, node_path.basename)(path) === "package.json" ? (run.configuration.has(path) || isAbove(path)) && hasOtherSection(path, changes) : run.configuration.has(path);
	const wasThere = (path) => isAbove(path) && ((0, node_path.basename)(path) === "package.json" ? has(path) : require_lint.CONFIGURATION_NAMES.includes((0, node_path.basename)(path)));
	const found = [...files].find(has) ?? [...deleted].find(wasThere);
	if (found !== void 0) return require_base.displayName(found, folder);
	const { baseline } = run;
	return baseline !== null && files.has(require_base.realPath((0, node_path.resolve)(folder, baseline)) ?? "") ? baseline : null;
}
function hasOtherSection(path, { files, textBefore }) {
	try {
		return require_lint.sectionOf(textBefore(path) ?? "") !== (files.has(path) ? require_lint.sectionOf(require_lint.decode(require_lint.readBytes(path)).text) : null);
	} catch {
		return true;
	}
}
module.exports = () => ({
	changedSettings: changedSettings,
});
})
})
