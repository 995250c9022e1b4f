({
"fingerprints.js": (function (require, loadNamespace, module, __dirname) {
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));

// src/report/fingerprints.ts
var Fingerprints = class {
	#seen = /* @__PURE__ */ new Map();
	next({ ruleId, identity }) {
		const hash = (require_late()).fingerprint(ruleId, identity);
		const count = (this.#seen.get(hash) ?? 0) + 1;
		this.#seen.set(hash, count);
		return `${hash}:${String(count)}`;
	}
};
module.exports = () => ({
	Fingerprints: Fingerprints,
});
})
})
