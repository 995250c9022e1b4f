(function (exports, require, module, __dirname) {
const require_base = require("./base.js");

// src/report/markdown/escape.ts
const MARKUP = /[\\`*_[\]<>|~&]/gu;
const LIVE = /@[\p{L}\p{N}]|#\d|^gh-\d|:[\w+-]{1,50}:|\$|:\/\/|^www\.|^(?:mailto|xmpp):/iu;
const WORD = /[^\s"'(),;]+/gu;
function escapedText(text) {
	const shown = require_base.printable(text);
	let escaped = "";
	let from = 0;
	for (const { 0: word, index } of shown.matchAll(WORD)) {
		escaped += shown.slice(from, index) + (LIVE.test(word) ? code(word) : word.replaceAll(MARKUP, String.raw`\$&`));
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
module.exports = {
	code: code,
	escapedText: escapedText,
	htmlCode: htmlCode,
	link: link,
};

})
