({
"glob.js": (function (require, loadNamespace, module, __dirname) {
// src/config/glob.ts
const ANY = Symbol("any");
const MOST_ALTERNATIVES = 256;
const LONGEST = 1e3;
const NAMES_FOLDER = "names a folder: write /** behind it for what is in it";
var GlobFault = class extends Error {};
function parseGlob(glob, folder = "the folder of this file") {
	if (glob.length > LONGEST) return {
		ok: false,
		fault: `has more than ${LONGEST} characters`
	};
	try {
		const patterns = alternatives(glob).map((alternative) => patternOf(alternative, folder));
		if (isPath(glob)) {
			const named = stepsOf(glob).join("/");
			return {
				ok: true,
				matches: (path) => path === named
			};
		}
		return {
			ok: true,
			matches: (path) => patterns.some((pattern) => matchesPath(pattern, path))
		};
	} catch (error) {
		if (error instanceof GlobFault) return {
			ok: false,
			fault: error.message
		};
		throw error;
	}
}
function isPath(glob) {
	return !/[*?[{\\]/u.test(glob);
}
function stepsTest(steps) {
	try {
		const pattern = steps.map((step) => step === "**" ? ANY : stepOf(step));
		return (path) => matchesList(pattern, path.split("/"), matchesStep);
	} catch (error) {
		if (error instanceof GlobFault) return null;
		throw error;
	}
}
function globTest(globs) {
	const wanted = testsOf(globs.filter((glob) => !glob.startsWith("!")));
	const unwanted = testsOf(globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)));
	return (path) => wanted.some((test) => test(path)) && !unwanted.some((test) => test(path));
}
function testsOf(globs) {
	return globs.map((glob) => parseGlob(glob)).flatMap((parsed) => parsed.ok ? [parsed.matches] : []);
}
function matchesPath(pattern, path) {
	return !path.startsWith("../") && matchesList(pattern, path.split("/"), matchesStep);
}
function matchesStep(step, name) {
	return matchesList(step, Array.from(name), (fits, character) => fits(character));
}
function matchesList(parts, items, fits) {
	let at = 0;
	let behindAny = 0;
	let taken = 0;
	for (let index = 0; index < items.length;) {
		const part = parts[at];
		const item = items[index];
		if (part === ANY) {
			behindAny = ++at;
			taken = index;
		} else if (part !== void 0 && item !== void 0 && fits(part, item)) {
			at++;
			index++;
		} else if (behindAny > 0) {
			at = behindAny;
			index = ++taken;
		} else return false;
	}
	while (parts[at] === ANY) at++;
	return at === parts.length;
}
function patternOf(glob, base) {
	if (glob === "") throw new GlobFault("is empty");
	if (glob.startsWith("!")) throw new GlobFault("begins with !, which only a list of globs takes");
	const folder = /\\[\p{L}\p{N}]/u.exec(glob);
	if (folder !== null) throw new GlobFault(`holds ${folder[0]}: write / between folders`);
	if (glob.startsWith("/")) throw new GlobFault(`is absolute: write it relative to ${base}`);
	if (glob.endsWith("/")) throw new GlobFault(NAMES_FOLDER);
	const steps = stepsOf(glob);
	if (steps.includes("..")) throw new GlobFault(`leads out of ${base}`);
	if (steps.includes("")) throw new GlobFault("holds // and so matches nothing");
	return steps.map((step) => step === "**" ? ANY : stepOf(step));
}
function stepsOf(glob) {
	return glob.split("/").filter((step) => step !== ".");
}
function stepOf(step) {
	const parts = [];
	const characters = Array.from(step);
	for (let index = 0; index < characters.length; index++) {
		const character = characters[index] ?? "";
		if (/[*?+@!]/u.test(character) && characters[index + 1] === "(") throw new GlobFault(`holds ${character}(\u2026): write alternatives as {a,b}`);
		if (character === "*") {
			if (parts.at(-1) !== ANY) parts.push(ANY);
		} else if (character === "?") parts.push(() => true);
		else if (character === "[") {
			const end = characters.indexOf("]", index + (isNegation(characters[index + 1]) ? 3 : 2));
			if (end === -1) throw new GlobFault(String.raw`holds a [ without its ]: write \[ for the character itself`);
			parts.push(classOf(characters.slice(index + 1, end)));
			index = end;
		} else {
			const literal = character === "\\" ? characters[++index] ?? "" : character;
			parts.push((candidate) => candidate === literal);
		}
	}
	return parts;
}
function isNegation(character) {
	return character === "!" || character === "^";
}
function classOf(members) {
	const negated = isNegation(members[0]);
	const ranges = [];
	for (let index = negated ? 1 : 0; index < members.length; index++) {
		const first = codeOf(members[index]);
		const isRange = members[index + 1] === "-" && index + 2 < members.length;
		ranges.push([first, isRange ? codeOf(members[index + 2]) : first]);
		if (isRange) index += 2;
	}
	return (character) => ranges.some(([first, last]) => first <= codeOf(character) && codeOf(character) <= last) !== negated;
}
function codeOf(character = "") {
	return character.codePointAt(0) ?? 0;
}
function alternatives(glob) {
	const open = findMark(glob, "{", 0);
	if (open === -1) return [glob];
	const marks = [open];
	let depth = 0;
	for (let at = open;; at++) {
		at = findMark(glob, "{,}", at);
		if (at === -1) throw new GlobFault(String.raw`holds a { without its }: write \{ for the character itself`);
		if (glob[at] === "{") depth++;
		if (glob[at] === "}") depth--;
		if (depth === 0 || depth === 1 && glob[at] === ",") marks.push(at);
		if (depth === 0) break;
	}
	if (marks.length === 2) throw new GlobFault("holds braces without a comma: write alternatives as {a,b}");
	const before = glob.slice(0, open);
	const after = glob.slice((marks.at(-1) ?? 0) + 1);
	const expanded = [];
	for (const [index, mark] of marks.slice(1).entries()) {
		const inside = glob.slice((marks[index] ?? 0) + 1, mark);
		for (const alternative of alternatives(before + inside + after)) expanded.push(alternative);
		if (expanded.length > MOST_ALTERNATIVES) throw new GlobFault("stands for too many alternatives");
	}
	return expanded;
}
function findMark(glob, marks, from) {
	for (let at = from; at < glob.length; at++) if (glob[at] === "\\") at++;
	else if (marks.includes(glob.charAt(at))) return at;
	return -1;
}
module.exports = () => ({
	NAMES_FOLDER: NAMES_FOLDER,
	globTest: globTest,
	isPath: isPath,
	parseGlob: parseGlob,
	stepsTest: stepsTest,
});
})
})
