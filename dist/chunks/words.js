({
"words.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");

// src/cli/words.ts
function refuseWords({ words: [word] }, command, next) {
	if (word !== void 0) throw new require_base.UserError(`ipsec-lint ${command} takes no "${word}"`, next);
}
function onlyWord({ words }, command, placeholder) {
	const [word, more] = words;
	if (word === void 0) throw new require_base.UserError(`ipsec-lint ${command} needs a word`, `Write ipsec-lint ${command} ${placeholder}.`);
	if (more !== void 0) throw new require_base.UserError(`ipsec-lint ${command} takes one word, and got "${more}" too`);
	return word;
}
module.exports = () => ({
	onlyWord: onlyWord,
	refuseWords: refuseWords,
});
})
})
