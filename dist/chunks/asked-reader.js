({
"asked-reader.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
const require_read = require("./read2.js");
const require_named_tunnels = require("./named-tunnels.js");
const require_base = require("./base.js");
const require_glob = require("./glob.js");
const require_read$1 = require("./read.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/node/open-files.ts
function filesOpener(workingFolder, textLength) {
	const folder = require_base.realPath(workingFolder) ?? workingFolder;
	const root = require_base.rootOf(folder);
	const open = require_lint.fileOpener(workingFolder, textLength);
	return (pattern, from) => {
		const path = (0, node_path.isAbsolute)(pattern) ? pattern : (0, node_path.resolve)(folder, (0, node_path.dirname)(from.name), pattern);
		if (!require_base.isWithin(fixedFolder(path), root)) return { refused: "it is outside the repository" };
		const opened = [];
		for (const name of hasWildcards(pattern) ? matching(path, root) : [path]) {
			const source = open(name, from);
			if ("refused" in source) return source;
			opened.push(source);
		}
		return opened;
	};
}
function hasWildcards(pattern) {
	return /[*?[]/u.test(pattern);
}
function fixedFolder(pattern) {
	let folder = pattern;
	while (hasWildcards(folder)) folder = (0, node_path.dirname)(folder);
	return folder;
}
function matching(pattern, root) {
	const outer = (0, node_path.dirname)(pattern);
	const folders = hasWildcards(outer) ? matching(outer, root) : [outer];
	const name = (0, node_path.basename)(pattern);
	const matches = require_glob.stepsTest([name.replace(/^\*+/u, "*")]) ?? (() => false);
	const takes = (candidate) => (name.startsWith(".") || !candidate.startsWith(".")) && matches(candidate);
	return folders.flatMap((folder) => {
		if (!require_base.isWithin(folder, root) || !require_base.isWithin(require_base.realPath(folder) ?? root, root)) return [];
		return namesIn(folder).filter(takes).map((found) => (0, node_path.resolve)(folder, found));
	});
}
function namesIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder).sort();
	} catch {
		return [];
	}
}

// src/ends/peer-problems.ts
const PEER_DOCUMENT = "peer document";
function peerProblems(problems, redactor) {
	const found = [];
	const visitors = new Map(require_lint.RULES.map((rule) => [rule.id, rule.bind((ruleId, level, message, place) => {
		if (level !== "error") return;
		found.push({
			ruleId,
			message: require_lint.isPiece(place, redactor) ? rule.summary : redactor.mask(message),
			place
		});
	})]));
	for (const problem of problems) {
		if (problem.data.api !== PEER_DOCUMENT) continue;
		visitors.get(problem.ruleId)?.problem?.({
			...problem,
			data: {
				operation: "a peer document",
				...problem.data
			}
		});
	}
	return found;
}

// src/cli/simulate/problems.ts
function problemLines({ problems, remarks, redactor }) {
	return linesOf([...peerProblems(problems, redactor).map(({ ruleId, message, place }) => ({
		place,
		message: `${message} (${ruleId})`
	})), ...remarks], redactor);
}
function remarkLines({ redactor }, ends) {
	return linesOf(ends.flatMap(({ remarks }) => remarks), redactor);
}
function linesOf(remarks, redactor) {
	return [...new Set(remarks.map(({ place, message }) => redactor.mask(`${located(place)}: ${message}`)))];
}
function located(place) {
	const region = require_base.regionAt(place);
	const at = region === null ? "" : `:${region.startLine}:${region.startColumn}`;
	return `${require_base.sourceAt(place).name}${at}`;
}

// src/cli/simulate/select.ts
function chosen(word, { fragment }, ends, redactor) {
	const fitting = fragment === null ? ends : ends.filter((found) => require_named_tunnels.fits(found, fragment));
	const [first, second] = fitting;
	if (first !== void 0 && second === void 0) return first;
	const asked = redactor.mask(word);
	if (ends.length === 0) throw new require_base.UserError(`${asked}: no tunnel end is there`, "An end is a connection of ZStack, Open Telekom Cloud or Apsara Stack, of swanctl.conf or ipsec.conf, or a document with the key peer.");
	const known = `It holds ${shown(ends, redactor)}.`;
	if (first !== void 0) throw new require_base.UserError(`${asked} stands for ${fitting.length} tunnel ends`, known);
	const near = require_lint.suggestion(fragment ?? "", ends.flatMap((found) => namesOf(found, redactor)));
	throw new require_base.UserError(`${asked}: no tunnel end of that name is there`, near === null ? known : `${near} ${known}`);
}
function facing(left, right) {
	if (!areOneSide(left.end, right.end)) return [left, right];
	return right.otherSide === void 0 ? [left.otherSide ?? left, right] : [left, right.otherSide];
}
function areOneSide(one, other) {
	const seen = ({ publicAddress, ownAddress }) => shownAddress(publicAddress ?? ownAddress);
	const isSame = (first, second) => first !== null && first === second;
	return isSame(seen(one), seen(other)) || isSame(shownAddress(one.peerAddress), shownAddress(other.peerAddress));
}
function shownAddress(located) {
	const address = located === null ? void 0 : require_lint.valueOf(located);
	return address === void 0 ? null : require_lint.formatAddress(address);
}
const MOST_SHOWN = 12;
function shown(ends, redactor) {
	const words = ends.slice(0, MOST_SHOWN).map((found) => {
		const [name] = namesOf(found, redactor);
		return `#${name ?? redactor.maskPointer(found.pointer || "/")}`;
	});
	const more = ends.length - words.length;
	return `${words.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function namesOf({ names }, redactor) {
	return names.filter((name) => !redactor.isIn(name));
}

// src/cli/simulate/end-reader.ts
var EndReader = class {
	journal = new require_base.Journal();
	#reading;
	#shell;
	#messages;
	configured;
	#sources = /* @__PURE__ */ new Map();
	constructor(reading, shell, messages, configured) {
		this.#reading = reading;
		this.#shell = shell;
		this.#messages = messages;
		this.configured = configured;
	}
	async named(words, companions) {
		const isThere = (path) => require_base.statsAt((0, node_path.resolve)(this.#shell.workingFolder, path)) !== null;
		const asked = words.map((word) => ({
			word,
			...require_named_tunnels.askedFor(word, isThere)
		}));
		const own = [];
		for (const { file } of asked) own.push(await this.read([file]));
		const gatherer = this.gather([...own.flat(), ...await this.read(companions)]);
		this.sayNotices();
		if (require_lint.isCutShort(this.journal)) return null;
		this.#sayAll(problemLines(gatherer));
		const all = gatherer.ends();
		const { redactor } = gatherer;
		const found = asked.map(({ word, ...of }, index) => chosen(word, of, within(all, own[index] ?? []), redactor));
		const [left, right, more] = found;
		const ends = left !== void 0 && right !== void 0 && more === void 0 ? facing(left, right) : found;
		this.#sayAll(remarkLines(gatherer, ends));
		return {
			ends,
			redactor
		};
	}
	sayNotices() {
		this.#sayAll(this.journal.notices.map(({ file, message }) => `${file}: ${message}`));
	}
	#sayAll(lines) {
		for (const line of lines) this.#messages.say(line);
	}
	get limits() {
		return {
			...require_lint.DEFAULT_LIMITS,
			...this.configured.limits
		};
	}
	endOptions() {
		const { api } = this.#reading;
		const { dialects = [], rules = /* @__PURE__ */ new Map(), overrides = [], declarations, estateOf } = this.configured;
		const settingsOf = require_lint.settingsByFile({
			rules,
			dialects
		}, overrides);
		return {
			...declarations !== void 0 && { declarations },
			...estateOf !== void 0 && { estateOf },
			readingOf: (file) => ({
				api,
				dialects: settingsOf(file).dialects
			})
		};
	}
	async read(paths) {
		const { stdinName, gitignore, own } = this.#reading;
		const { workingFolder } = this.#shell;
		const sources = [];
		for (const path of paths) {
			if (this.#sources.get(path) === void 0) {
				const inputs = await require_lint.inputsOf([path], {
					workingFolder,
					stdinName,
					gitignore,
					own,
					journal: this.journal
				});
				const reading = {
					journal: this.journal,
					textLength: this.limits.textLength
				};
				const stdin = path === "-" ? await (require_late()).readStandardInput(this.#shell.stdin, {
					...reading,
					name: stdinName,
					messages: this.#messages
				}) : null;
				this.#sources.set(path, [...require_lint.sourcesOf(inputs, {
					...reading,
					stdin
				})]);
			}
			require_base.append(sources, this.#sources.get(path) ?? []);
		}
		return sources;
	}
	gather(sources) {
		const gatherer = new require_read.EndGatherer(this.endOptions());
		const { limits } = this;
		const { textLength } = limits;
		const openFile = require_lint.fileOpener(this.#shell.workingFolder, textLength);
		const openFiles = filesOpener(this.#shell.workingFolder, textLength);
		const met = /* @__PURE__ */ new Set();
		for (const source of sources) {
			if (met.has(source.name)) continue;
			met.add(source.name);
			const configuration = require_read.readConfiguration(source, {
				openFiles,
				limits
			});
			if (configuration !== null) {
				gatherer.readConfiguration(source.name, configuration);
				continue;
			}
			const { documents, secrets, problems, skipped } = require_read$1.readSource(source, {
				openFile,
				limits
			});
			for (const secret of secrets) gatherer.addSecret(secret);
			for (const document of documents) gatherer.read(document);
			const [problem] = problems.filter(({ ruleId }) => ruleId !== "duplicate-key");
			if (problem !== void 0 && source.named) this.journal.notice(source.name, problem.detail);
			if (skipped !== null && source.named) this.journal.notice(source.name, skipped);
		}
		return gatherer;
	}
};
function within(ends, sources) {
	const files = new Set(sources.map(({ name }) => name));
	return ends.filter(({ file }) => files.has(file));
}

// src/cli/simulate/asked-reader.ts
function readerSettings(given, words) {
	const api = require_lint.last(given, "api");
	const chosenApi = api === void 0 ? null : require_lint.choice("API", api, require_lint.APIS);
	return {
		api: chosenApi,
		dialects: require_lint.dialectsOf(require_lint.all(given, "dialect"), chosenApi),
		configuration: require_lint.configurationOf(given),
		limits: require_lint.limitsOf(given),
		profiles: require_lint.profilesOf(given),
		stdinName: require_lint.stdinNameOf(given, words.some((word) => word === "-" || word.startsWith(`${"-"}#`))),
		gitignore: !require_lint.has(given, "no-gitignore")
	};
}
async function readerFor({ configuration, dialects, limits, profiles, ...reading }, written, shell, messages) {
	const { workingFolder } = shell;
	const { options, paths } = await require_lint.resolvedOptions({
		configuration,
		dialects,
		limits,
		profiles,
		rules: /* @__PURE__ */ new Map()
	}, written, workingFolder);
	await require_lint.refuseBodies(written, workingFolder, options);
	return new EndReader({
		...reading,
		own: require_lint.ownFiles(workingFolder, paths, written)
	}, shell, messages, options);
}
module.exports = () => ({
	peerProblems: peerProblems,
	problemLines: problemLines,
	readerFor: readerFor,
	readerSettings: readerSettings,
	remarkLines: remarkLines,
});
})
})
