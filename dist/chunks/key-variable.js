const require_base = require("./base.js");

// src/cli/key-variable.ts
function keyIn(variable, environment) {
	const key = environment[variable];
	if (key !== void 0 && key !== "") return key;
	throw new require_base.UserError(`the environment variable ${variable} is not set`, "Set it to the pre-shared key.");
}

Object.defineProperty(exports, "keyIn", {
  enumerable: true,
  get: function () {
    return keyIn;
  }
});