const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_picomatch$1 = require("./picomatch.js");

// src/node/globs.ts
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_picomatch$1.require_picomatch(), 1);
function globOf(pattern) {
	const { base, glob } = import_picomatch.default.scan(pattern);
	const depth = /\*\*|[{(]/u.test(glob) ? Infinity : glob.split("/").length;
	return {
		pattern,
		folder: base === "" ? "." : base,
		depth,
		matches: (0, import_picomatch.default)(glob, { dot: true })
	};
}

exports.globOf = globOf;