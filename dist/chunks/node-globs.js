({
"node-globs.js": (function (require, loadNamespace, module, __dirname) {
const require_glob = require("./glob.js");
const require_base = require("./base.js");

// src/node/globs.ts
function globOf(pattern) {
	const steps = pattern.split("/");
	const magic = steps.findIndex((step) => /[*?[{]|[+@!]\(/u.test(step));
	const plain = magic === -1 ? steps.length - 1 : magic;
	const rest = steps.slice(plain).join("/");
	const folder = plain === 0 ? "." : `${steps.slice(0, plain).join("/")}/`;
	const parsed = require_glob.parseGlob(rest, plain === 0 ? "the working folder" : folder);
	if (!parsed.ok) throw new require_base.UserError(`the glob "${pattern}" ${parsed.fault}`);
	return {
		pattern,
		folder,
		depth: /\*\*|\{/u.test(rest) ? Infinity : steps.length - plain,
		matches: parsed.matches
	};
}
module.exports = () => ({
	globOf: globOf,
});
})
})
