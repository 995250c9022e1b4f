({
"named-tunnels.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");

// src/ends/named-tunnels.ts
function askedFor(word, isFile) {
	if (isFile(word)) return {
		file: word,
		fragment: null
	};
	for (let mark = word.indexOf("#", 1); mark !== -1; mark = word.indexOf("#", mark + 1)) {
		const file = word.slice(0, mark);
		const fragment = word.slice(mark + 1);
		if (file === "-" || isFile(file)) return {
			file,
			fragment: fragment === "" ? null : fragment
		};
	}
	return {
		file: word,
		fragment: null
	};
}
function fits({ pointer, names }, fragment) {
	if (!fragment.startsWith("/")) return names.includes(fragment);
	const wanted = fragment.replace(/\/$/u, "");
	return `${pointer}/`.startsWith(`${wanted}/`) || `${wanted}/`.startsWith(`${pointer}/`);
}
function* sourcesNamed(named, { connections }) {
	const words = /* @__PURE__ */ new Set();
	for (const { left, right } of named) for (const { source, word } of [left, right]) if (source === null) words.add(word);
	else yield source;
	if (words.size === 0) return;
	for (const { id, name, place } of connections) if (id !== null && words.has(id) || name !== null && words.has(name)) yield place.source;
}
function pairsNamed(named, ends) {
	const pairs = [];
	const notices = [];
	if (named.length === 0) return {
		pairs,
		notices
	};
	const known = new KnownEnds(ends);
	for (const tunnel of named) {
		const [left, right] = [tunnel.left, tunnel.right].map((asked) => {
			const found = known.named(asked);
			const [first, second] = found;
			if (first !== void 0 && second === void 0) return first;
			const what = first === void 0 ? "no tunnel end" : `${String(found.length)} tunnel ends`;
			notices.push(require_lint.noticeOfName("tunnels", asked.word, asked.place, what));
			return null;
		});
		if (left && right && left !== right) pairs.push([left, right]);
	}
	return {
		pairs,
		notices
	};
}
var KnownEnds = class {
	#byName = /* @__PURE__ */ new Map();
	#byFile = /* @__PURE__ */ new Map();
	constructor(ends) {
		for (const found of ends) {
			for (const name of found.names) require_lint.addTo(this.#byName, name, found);
			require_lint.addTo(this.#byFile, found.file, found);
		}
	}
	named(asked) {
		const meant = this.#meant(asked);
		const own = meant.filter(({ counts }) => counts);
		return own.length > 0 ? own : meant;
	}
	#meant({ word, source, fragment }) {
		if (source === null) return this.#byName.get(word) ?? [];
		const within = this.#byFile.get(source.name) ?? [];
		return fragment === null ? within : within.filter((found) => fits(found, fragment));
	}
};
function withoutNamed(found, named) {
	const partners = /* @__PURE__ */ new Map();
	for (const [left, right] of named) {
		require_lint.addTo(partners, left, right);
		require_lint.addTo(partners, right, left);
	}
	return found.filter(([left, right]) => partners.get(left)?.includes(right) !== true);
}
module.exports = () => ({
	askedFor: askedFor,
	fits: fits,
	pairsNamed: pairsNamed,
	sourcesNamed: sourcesNamed,
	withoutNamed: withoutNamed,
});
})
})
