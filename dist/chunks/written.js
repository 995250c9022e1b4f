({
"written.js": (function (require, loadNamespace, module, __dirname) {
// src/config/written.ts
let POINTER$made; const POINTER$make = () => POINTER$made = (/^(?:\/(?:[^/~]|~[01])*)*$/u);
let VALUE_HASH$made; const VALUE_HASH$make = () => VALUE_HASH$made = (/^sha256:[\da-f]{64}$/u);
function digestIn(hash) {
	return hash.slice(7);
}
function reasonIn(text) {
	const reason = text.trim();
	return reason === "" ? null : reason;
}
module.exports = () => ({
	get POINTER() { return (POINTER$made ?? POINTER$make()); },
	get VALUE_HASH() { return (VALUE_HASH$made ?? VALUE_HASH$make()); },
	digestIn: digestIn,
	reasonIn: reasonIn,
});
})
})
