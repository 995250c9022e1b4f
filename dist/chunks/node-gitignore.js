({
"node-gitignore.js": (function (require, loadNamespace, module, __dirname) {
const require_glob = require("./glob.js");
const require_lint = require("./lint.js");
const require_base = require("./base.js");
let node_path = require("node:path");

// src/node/gitignore.ts
const GITIGNORE = ".gitignore";
const MOST_CHARACTERS = 1048576;
const LONGEST_LINE = 1e3;
var IgnoreRules = class IgnoreRules {
	#outer;
	#folder;
	#patterns;
	#folders = /* @__PURE__ */ new Map();
	constructor(outer, folder, text) {
		this.#outer = outer;
		this.#folder = folder;
		this.#patterns = text.split(/\r?\n/u).flatMap((line) => patternOf(line) ?? []);
	}
	static within(outer, folder) {
		try {
			return new IgnoreRules(outer, folder, require_lint.decode(require_lint.readBytes((0, node_path.join)(folder, GITIGNORE), MOST_CHARACTERS)).text);
		} catch {
			return outer;
		}
	}
	static around(folder, top) {
		if (top === null || folder === top) return null;
		const parents = [];
		for (let parent = (0, node_path.dirname)(folder); parent !== top; parent = (0, node_path.dirname)(parent)) parents.unshift(parent);
		const rules = [top, ...parents].reduce((outer, parent) => IgnoreRules.within(outer, parent), null);
		return rules?.ignores(folder, true) === true ? null : rules;
	}
	ignores(path, isFolder) {
		const verdict = this.#verdict(require_base.slashed((0, node_path.relative)(this.#folder, path)), isFolder);
		return verdict === null ? this.#outer?.ignores(path, isFolder) ?? false : verdict === "ignored";
	}
	#verdict(path, isFolder) {
		const end = path.lastIndexOf("/");
		const holder = end === -1 ? null : this.#folderVerdict(path.slice(0, end));
		return holder === "ignored" ? holder : this.#own(path, isFolder);
	}
	#folderVerdict(path) {
		const known = this.#folders.get(path);
		if (known !== void 0) return known;
		const verdict = this.#verdict(path, true);
		this.#folders.set(path, verdict);
		return verdict;
	}
	#own(path, isFolder) {
		const last = this.#patterns.findLast(({ foldersOnly, matches }) => (isFolder || !foldersOnly) && matches(path));
		if (last === void 0) return null;
		return last.negated ? "unignored" : "ignored";
	}
};
function patternOf(line) {
	if (line.startsWith("#") || line.length > LONGEST_LINE) return null;
	const negated = line.startsWith("!");
	const text = withoutTrailingBlanks(negated ? line.slice(1) : line);
	const foldersOnly = text.endsWith("/");
	const path = foldersOnly ? text.slice(0, -1) : text;
	if (path === "") return null;
	const bound = path.includes("/") ? spellingsOf(path.replace(/^\//u, "")) : [`**/${path}`];
	const tests = bound.flatMap((spelling) => testOf(spelling.split("/").map(anyDepth)) ?? []);
	return tests.length < bound.length ? null : {
		matches: (tested) => tests.some((test) => test(tested)),
		negated,
		foldersOnly
	};
}
function testOf(steps) {
	return require_glob.stepsTest(steps.at(-1) === "**" ? [...steps, "*"] : steps);
}
function spellingsOf(path) {
	const { literal, end } = /^(?<literal>[^*?[\\]*[^*?[\\/])\*{2,}(?<end>$|\/.*)/u.exec(path)?.groups ?? {};
	if (literal === void 0 || end === void 0) return [path];
	if (end === "") return [`${literal}*`, `${literal}*/**`];
	return [...spellingsOf(literal + end.slice(1)), `${literal}*/**${end}`];
}
function anyDepth(step) {
	return /^\*{3,}$/u.test(step) ? "**" : step;
}
function withoutTrailingBlanks(text) {
	let end = text.length;
	while (end > 0 && text[end - 1] === " ") end--;
	return end < text.length && text[end - 1] === "\\" ? text.slice(0, end + 1) : text.slice(0, end);
}
module.exports = () => ({
	GITIGNORE: GITIGNORE,
	IgnoreRules: IgnoreRules,
});
})
})
