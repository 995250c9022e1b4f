(function (exports, require, module, __dirname) {
const require_base = require("./base.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/cli/key-variable.ts
function keyIn(variable, environment) {
	const key = environment[variable];
	if (key !== void 0 && key !== "") return key;
	throw new require_base.UserError(`the environment variable ${variable} is not set`, "Set it to the pre-shared key.");
}
function refuseDevice(file, workingFolder) {
	const stats = (0, node_fs.statSync)((0, node_path.resolve)(workingFolder, file), { throwIfNoEntry: false });
	if (stats === void 0 || stats.isFile()) return;
	throw new require_base.UserError(`${file} is no regular file, and a key goes into nothing else`, "Name a file.");
}

Object.defineProperty(exports, "keyIn", {
  enumerable: true,
  get: function () {
    return keyIn;
  }
});
Object.defineProperty(exports, "refuseDevice", {
  enumerable: true,
  get: function () {
    return refuseDevice;
  }
});
})
