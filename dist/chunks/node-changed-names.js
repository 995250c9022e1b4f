({
"node-changed-names.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");

// src/node/changed-names.ts
var ChangedNames = class {
	names;
	#paths;
	constructor(paths, workingFolder) {
		const folder = require_base.realPath(workingFolder) ?? workingFolder;
		this.#paths = paths;
		this.names = new Set(Array.from(paths, (path) => require_base.displayName(path, folder)));
	}
	*noting(inputs) {
		for (const input of inputs) {
			if (input.path === null || this.#paths.has(input.path)) this.names.add(input.name);
			yield input;
		}
	}
};
module.exports = () => ({
	ChangedNames: ChangedNames,
});
})
})
