({
"node-changed-names.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");
let node_path = require("node:path");

// src/node/changed-names.ts
var ChangedNames = class {
	names;
	#changes;
	constructor(changes, workingFolder) {
		const folder = require_base.realPath(workingFolder) ?? workingFolder;
		this.#changes = changes;
		this.names = new Set(Array.from(changes.files, (path) => require_base.displayName(path, folder)));
	}
	*noting(inputs) {
		for (const input of inputs) {
			if (input.path === null || this.#isChanged(input.path)) this.names.add(input.name);
			yield input;
		}
	}
	#isChanged(path) {
		const { files, tracked } = this.#changes;
		const isIn = (paths) => ways(path).some((way) => paths.has(way));
		return isIn(files) || !isIn(tracked());
	}
};
function ways(path) {
	const found = [path];
	for (let current = path; (0, node_path.dirname)(current) !== current; current = (0, node_path.dirname)(current)) found.push((0, node_path.dirname)(current));
	return found;
}
module.exports = () => ({
	ChangedNames: ChangedNames,
});
})
})
