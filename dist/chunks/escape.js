({
"escape.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");

// src/report/markdown/escape.ts
let MARKUP$made; const MARKUP$make = () => MARKUP$made = (/[\\`*_[\]<>|~&]/gu);
let LIVE$made; const LIVE$make = () => LIVE$made = (/@[\p{L}\p{N}._-]|#\d|^gh-\d|:[\w+-]{1,50}:|\$|:\/\/|^www\.|^(?:mailto|xmpp):/iu);
let WORD$made; const WORD$make = () => WORD$made = (/[^\s"'(),;]+/gu);
function escapedText(text) {
	const shown = require_base.printable(text);
	let escaped = "";
	let from = 0;
	for (const { 0: word, index } of shown.matchAll((WORD$made ?? WORD$make()))) {
		escaped += shown.slice(from, index) + ((LIVE$made ?? LIVE$make()).test(word) ? code(word) : word.replaceAll((MARKUP$made ?? MARKUP$make()), String.raw`\$&`));
		from = index + word.length;
	}
	return escaped + shown.slice(from);
}
function code(text) {
	const shown = require_base.printable(text);
	if (!/[`|\\]|^ | $/u.test(shown)) return shown === "" ? "" : `\`${shown}\``;
	return htmlCode(text);
}
function htmlCode(text) {
	return `<code>${require_base.printable(text).replaceAll(/[^\p{L}\p{N}]/gu, entity)}</code>`;
}
function entity(character) {
	return `&#${String(character.codePointAt(0))};`;
}
function link(text, url) {
	return `[${text}](${url})`;
}
module.exports = () => ({
	code: code,
	escapedText: escapedText,
	htmlCode: htmlCode,
	link: link,
});
})
})
