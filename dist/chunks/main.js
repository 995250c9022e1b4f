({
"main.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");

// src/cli/main.ts
const stdout = new require_base.StandardOutput(1, () => process.stdout);
const stderr = new require_base.StandardOutput(2, () => process.stderr);
function fail(error) {
	stderr.write(require_base.faultText(error));
	process.exit(require_base.EXIT.defect);
}
function workingFolder() {
	try {
		return process.cwd();
	} catch {
		throw new require_base.UserError("the working folder is not there any more", "Start from another one.");
	}
}
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
require_base.run(process.argv.slice(2), {
	get workingFolder() {
		return workingFolder();
	},
	environment: process.env,
	get stdin() {
		return process.stdin;
	},
	stdout,
	stderr
}).then((exitCode) => {
	process.exitCode = exitCode;
	if (stdout.isWritten && stderr.isWritten) process.exit();
}, fail);

}),
"base.js": (function (require, loadNamespace, module, __dirname) {
const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_process = require("node:process");
node_process = Object.create(node_process, { default: { value: node_process } });
let node_path = require("node:path");
let node_util = require("node:util");

// src/model/user-error.ts
var UserError = class extends Error {
	name = "UserError";
	next;
	constructor(message, next = null) {
		super(message);
		this.next = next;
	}
};

// src/node/journal.ts
var Journal = class {
	notices = [];
	skipped = [];
	notice(file, message) {
		this.notices.push({
			file,
			message
		});
	}
	fail(file, message) {
		this.notices.push({
			file,
			message,
			fails: true
		});
	}
	skip(file, reason) {
		this.skipped.push({
			file,
			reason
		});
	}
};
let REASONS$made; const REASONS$make = () => REASONS$made = (new Map([
	["ENOENT", "no such file or folder"],
	["ENOTDIR", "a part of the path is no folder"],
	["EACCES", "permission denied"],
	["EPERM", "permission denied"],
	["EISDIR", "it is a folder"],
	["ELOOP", "its links lead in a circle"],
	["ENAMETOOLONG", "its name is too long"],
	["EMFILE", "too many files are open"],
	["ENOSPC", "no space is left on the device"],
	["EROFS", "the file system is read-only"],
	["EIO", "the device reports an error"],
	["BECAME_LINK", "a link has taken its place"],
	["NO_REGULAR_FILE", "it is no regular file"],
	["TOO_LARGE", "it is larger than the limit textLength allows"],
	["ERR_FS_FILE_TOO_LARGE", "it is larger than 2 GiB"],
	["ERR_STRING_TOO_LONG", "it is larger than 512 MiB"],
	["ERR_INVALID_ARG_VALUE", "its name holds a NUL character"]
]));
function errorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
function reasonOf(error) {
	const code = errorCode(error);
	if (code === null) throw error;
	return (REASONS$made ?? REASONS$make()).get(code) ?? code;
}

// src/node/paths.ts
function slashed(path) {
	return node_path.sep === "/" ? path : path.replaceAll(node_path.sep, "/");
}
function displayName(path, workingFolder) {
	if (path.startsWith(workingFolder) && path.charAt(workingFolder.length) === node_path.sep) return slashed(path.slice(workingFolder.length + 1)) || ".";
	return slashed((0, node_path.relative)(workingFolder, path)) || ".";
}
function isWithin(path, folder) {
	const steps = (0, node_path.relative)(folder, path);
	return steps === "" || steps !== ".." && !steps.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(steps);
}
function gitTop(folder) {
	for (let current = folder;; current = (0, node_path.dirname)(current)) {
		if (statsAt((0, node_path.join)(current, ".git")) !== null) return current;
		if ((0, node_path.dirname)(current) === current) return null;
	}
}
function rootOf(workingFolder) {
	return gitTop(workingFolder) ?? workingFolder;
}
function folderInRepository(workingFolder, workspace) {
	const folder = realPath(workingFolder) ?? workingFolder;
	const bound = workspace === void 0 || workspace === "" ? null : realPath(workspace);
	const root = rootOf(folder);
	const isBeyond = bound !== null && isWithin(folder, bound) && (gitTop(folder) === null || !isWithin(root, bound));
	return slashed((0, node_path.relative)(isBeyond ? bound : root, folder));
}
function realPath(path) {
	try {
		return node_fs.realpathSync.native(path);
	} catch {
		return null;
	}
}
function statsAt(path) {
	try {
		return (0, node_fs.statSync)(path, { throwIfNoEntry: false }) ?? null;
	} catch {
		return null;
	}
}

// src/node/write.ts
const BLOCK = 65536;
function* blocks(chunks) {
	let block = "";
	for (const chunk of chunks) {
		block += chunk;
		if (block.length < BLOCK) continue;
		yield block;
		block = "";
	}
	if (block !== "") yield block;
}
function readerIsGone(error) {
	const code = errorCode(error);
	return code === "EPIPE" || code === "ECONNRESET";
}
var UnwritableOutput = class extends UserError {
	code;
	constructor(cause, code) {
		super(`standard output cannot be written: ${reasonOf(cause)}`);
		this.code = code;
	}
};
async function writeStream(stream, chunks) {
	for (const block of blocks(chunks)) {
		const error = await new Promise((resolve) => stream.write(block, resolve));
		if (readerIsGone(error) || stream.destroyed) return;
		const code = errorCode(error);
		if (error instanceof Error) throw code === null ? error : new UnwritableOutput(error, code);
	}
}
async function writeFileAtomically(path, content, asked) {
	const target = realPath(path) ?? path;
	const stats = (0, node_fs.statSync)(target, { throwIfNoEntry: false });
	if (stats?.isFile() === false) {
		await writeInto((0, node_fs.openSync)(target, "w", stats.mode), content);
		return;
	}
	makeFolder((0, node_path.dirname)(target));
	const draft = (0, node_path.join)((0, node_path.dirname)(target), `.${(0, node_path.basename)(target)}.${String(node_process.default.pid)}-${node_process.default.hrtime.bigint().toString(36)}`);
	const stop = removeOnSignal(draft);
	try {
		const file = (0, node_fs.openSync)(draft, "wx", asked ?? (stats === void 0 ? 438 : stats.mode & 384));
		await writeInto(file, content, () => {
			if (asked !== void 0) (0, node_fs.fchmodSync)(file, asked);
			else if (stats !== void 0) takeOver(file, stats);
		});
		await (0, node_util.promisify)(node_fs.rename)(draft, target);
	} catch (error) {
		(0, node_fs.rmSync)(draft, { force: true });
		throw error;
	} finally {
		await signalsSeen();
		stop();
	}
}
function takeOver(file, { uid, gid, mode }) {
	const made = (0, node_fs.fstatSync)(file);
	if (made.uid === uid && made.gid === gid || isGiven(file, uid, gid)) {
		(0, node_fs.fchmodSync)(file, mode);
		return;
	}
	const shared = mode & mode >> 3 & 7;
	(0, node_fs.fchmodSync)(file, isGiven(file, made.uid, gid) ? mode & 511 : mode & 448 | shared << 3 | shared);
}
function isGiven(file, uid, gid) {
	try {
		(0, node_fs.fchownSync)(file, uid, gid);
		return true;
	} catch {
		return false;
	}
}
async function signalsSeen() {
	for (let turn = 0; turn < 2; turn++) await (0, node_util.promisify)(setImmediate)();
}
function makeFolder(path) {
	if ((0, node_fs.existsSync)(path)) return;
	makeFolder((0, node_path.dirname)(path));
	(0, node_fs.mkdirSync)(path);
}
async function writeInto(file, content, settle) {
	try {
		const pieces = content instanceof Uint8Array ? [content] : blocks(content);
		for (const piece of pieces) await (0, node_util.promisify)(node_fs.writeFile)(file, piece);
		settle?.();
	} finally {
		await (0, node_util.promisify)(node_fs.close)(file);
	}
}
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
function removeOnSignal(path) {
	const stop = () => {
		for (const signal of SIGNALS) node_process.default.off(signal, end);
	};
	const end = (signal) => {
		(0, node_fs.rmSync)(path, { force: true });
		stop();
		node_process.default.kill(node_process.default.pid, signal);
	};
	for (const signal of SIGNALS) node_process.default.on(signal, end);
	return stop;
}

// src/node/standard-output.ts
var StandardOutput = class {
	#descriptor;
	#open;
	#stream = null;
	#isDirect = null;
	#isGone = false;
	constructor(descriptor, open) {
		this.#descriptor = descriptor;
		this.#open = open;
	}
	get isTTY() {
		return !this.#writesDirectly() && this.#opened().isTTY;
	}
	get columns() {
		return this.isTTY ? this.#opened().columns : void 0;
	}
	get destroyed() {
		return this.#isGone || this.#stream?.destroyed === true;
	}
	get isWritten() {
		return this.#stream === null;
	}
	write(text, written = () => void 0) {
		if (!this.#writesDirectly()) this.#opened().write(text, written);
		else this.#writeDirectly(Buffer.from(text), written);
	}
	#writeDirectly(bytes, written) {
		let done = 0;
		try {
			while (done < bytes.length) done += (0, node_fs.writeSync)(this.#descriptor, bytes, done);
		} catch (error) {
			if (!(error instanceof Error)) throw error;
			if (errorCode(error) === "EAGAIN") {
				this.#isDirect = false;
				this.#opened().write(bytes.subarray(done), written);
				return;
			}
			this.#isGone = readerIsGone(error);
			written(error);
			return;
		}
		written();
	}
	#writesDirectly() {
		return this.#isDirect ??= isFileOrPipe(this.#descriptor);
	}
	#opened() {
		if (this.#stream === null) {
			this.#stream = this.#open();
			this.#stream.on("error", () => void 0);
		}
		return this.#stream;
	}
};
function isFileOrPipe(descriptor) {
	if (node_process.platform === "win32") return false;
	try {
		const stats = (0, node_fs.fstatSync)(descriptor);
		return !stats.isCharacterDevice() || stats.rdev === (0, node_fs.statSync)("/dev/null").rdev;
	} catch {
		return false;
	}
}

// src/cli/exit.ts
const EXIT = {
	clean: 0,
	findings: 1,
	usage: 2,
	defect: 3
};

// src/model/append.ts
function append(list, items) {
	for (const item of items) list.push(item);
}

// src/model/node.ts
function member(object, key) {
	const { members } = object;
	for (let index = members.length - 1; index >= 0; index--) {
		const candidate = members[index];
		if (candidate?.key === key) return candidate;
	}
}
function firstCharacter({ value, start, end }) {
	return end - start === value.length ? start : start + 1;
}
function characterRange(node, from, to) {
	const last = Math.max(from, to - 1);
	if (node.offsets === null) {
		const first = firstCharacter(node);
		return last < node.value.length ? {
			start: first + from,
			end: first + last + 1
		} : {
			start: node.start,
			end: node.end
		};
	}
	const { starts, ends } = node.offsets();
	const start = starts[from];
	const end = ends[last];
	return start === void 0 || end === void 0 ? {
		start: node.start,
		end: node.end
	} : {
		start,
		end
	};
}
function characterOffsets(node) {
	if (node.offsets !== null) return node.offsets();
	const { length } = node.value;
	const first = firstCharacter(node);
	const starts = new Uint32Array(length);
	const ends = new Uint32Array(length);
	for (let index = 0; index < length; index++) {
		starts[index] = first + index;
		ends[index] = first + index + 1;
	}
	return {
		starts,
		ends
	};
}
function documentOf(node) {
	let parent = node.parent;
	while (parent.kind !== "document") parent = parent.parent;
	return parent;
}

// src/model/place.ts
function absent(node, ...path) {
	return {
		kind: "absent",
		node,
		path
	};
}
function part(node, from, to) {
	return {
		kind: "part",
		node,
		from,
		to
	};
}
function stretchOf(node, range) {
	const { source, index } = documentOf(node);
	return {
		kind: "text",
		source,
		index,
		range,
		pointer: pointerAt(node)
	};
}
function keyOf(node, member) {
	return {
		kind: "key",
		node,
		member
	};
}
function isNode(place) {
	return !("node" in place) && place.kind !== "text";
}
function documentAt(place) {
	if (place.kind === "text") return null;
	return documentOf(isNode(place) ? place : place.node);
}
function sourceAt(place) {
	return place.kind === "text" ? place.source : documentOf(isNode(place) ? place : place.node).source;
}
function escapeToken(token) {
	return token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}
const SHORT = 16;
function indexIn(items, item) {
	if (items.length < SHORT) return items.indexOf(item);
	const index = lastBefore(items.length, (at) => (items[at]?.start ?? 0) <= item.start);
	return items[index] === item ? index : items.indexOf(item);
}
function memberOf({ members }, value) {
	if (members.length >= SHORT) {
		const found = lastMember(members, value.start);
		if (found?.value === value) return found;
	}
	for (const candidate of members) if (candidate.value === value) return candidate;
}
function lastMember(members, start) {
	return members[lastBefore(members.length, (at) => (members[at]?.value.start ?? 0) <= start)];
}
function lastBefore(length, passes) {
	let low = 0;
	let high = length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (passes(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}
function tokenOf(child, parent) {
	if (parent.kind === "array") return String(indexIn(parent.items, child));
	const found = parent.kind === "object" ? memberOf(parent, child) : void 0;
	return found === void 0 ? null : escapeToken(found.key);
}
function tokensTo(node) {
	const tokens = [];
	let child = node;
	for (;;) {
		const { parent } = child;
		if (parent.kind === "document") {
			const { index, node: holder } = parent.within ?? {
				index: parent.index,
				node: null
			};
			if (index !== null) tokens.push(String(index));
			if (holder === null) return tokens.reverse();
			child = holder;
			continue;
		}
		const token = tokenOf(child, parent);
		if (token !== null) tokens.push(token);
		child = parent;
	}
}
function pointerAt(place) {
	if (place.kind === "text") return place.pointer ?? (place.index === null ? "" : `/${String(place.index)}`);
	return pointerOf(tokensTo(isNode(place) ? place : place.node), place);
}
function pointerToRoot({ index, within }) {
	const tokens = within === void 0 ? [] : tokensTo(within.node);
	const own = within === void 0 ? index : within.index;
	if (own !== null) tokens.push(String(own));
	return tokens.map((token) => `/${token}`).join("");
}
function pointerOf(tokens, place) {
	if (place.kind === "absent") append(tokens, place.path.map(escapeToken));
	if (place.kind === "key") tokens.push(escapeToken(place.member.key));
	return tokens.length === 0 ? "" : `/${tokens.join("/")}`;
}
function containerRange(node) {
	const { parent } = node;
	if (parent.kind === "object") {
		const found = memberOf(parent, node);
		if (found !== void 0) return {
			start: found.keyStart,
			end: found.keyEnd
		};
	}
	if (parent.kind === "string") return containerRange(parent);
	return {
		start: node.start,
		end: Math.min(node.start + 1, Math.max(node.end, node.start))
	};
}
function rangeAt(place) {
	switch (place.kind) {
		case "text": return place.range;
		case "key": return {
			start: place.member.keyStart,
			end: place.member.keyEnd
		};
		case "part": return characterRange(place.node, place.from, place.to);
		case "absent": return containerRange(place.node);
		case "object":
		case "array": return containerRange(place);
		default: return {
			start: place.start,
			end: place.end
		};
	}
}
function pin(place) {
	if (place.kind === "text") return place;
	const { source, index } = documentOf(isNode(place) ? place : place.node);
	const pinned = {
		kind: "text",
		source,
		index,
		range: rangeAt(place),
		pointer: pointerAt(place)
	};
	return place.kind === "part" ? {
		...pinned,
		whole: place.node.value
	} : pinned;
}
function regionAt(place) {
	const source = sourceAt(place);
	return source.textless ? null : source.region(rangeAt(place));
}

// src/config/problem.ts
var ConfigurationError = class extends UserError {
	problems;
	constructor(problems) {
		const [first] = problems;
		super(first === void 0 ? "the configuration cannot be read" : problemText(first));
		this.problems = problems;
	}
};
function problemText({ place, message }) {
	const { name } = sourceAt(place);
	const region = regionAt(place);
	return region === null ? `${name}: ${message}` : `${name}:${region.startLine}:${region.startColumn}: ${message}`;
}

// src/model/defect.ts
var Defect = class extends Error {
	name = "Defect";
	part;
	constructor(part, cause) {
		super(`${part} failed`, { cause });
		this.part = part;
	}
};

// src/report/links.ts
const PROJECT_URL = "https://github.com/ipsec-lint/ipsec-lint";
function ruleUrl(id) {
	return `${PROJECT_URL}/blob/main/docs/rules/${id}.md`;
}

// src/model/lazy.ts
function lazy(make) {
	let made = null;
	return () => (made ??= { value: make() }).value;
}

// src/report/printable.ts
const TAB_WIDTH = 4;
const segmenter = lazy(() => new Intl.Segmenter("en", { granularity: "grapheme" }));
let PLAIN$made; const PLAIN$make = () => PLAIN$made = (/^[\u{20}-\u{7e}]*$/u);
const classes = lazy(() => ({
	invisible: /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}]/u,
	everyInvisible: /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}]/gu,
	emoji: /\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{fe0f}|[#*0-9]\u{fe0f}\u{20e3}/u,
	emojiMarks: /^[\p{Emoji_Component}\p{Extended_Pictographic}]+$/u,
	zeroWidth: /^[\p{Mn}\p{Me}]/u
}));
let WIDE$made; const WIDE$make = () => WIDE$made = ([
	[4352, 4447],
	[11904, 12350],
	[12353, 42191],
	[43360, 43391],
	[44032, 55203],
	[63744, 64255],
	[65072, 65135],
	[65281, 65376],
	[65504, 65510],
	[94176, 101119],
	[110592, 111359],
	[131072, 262141]
]);
function isShownAsIs(text) {
	return (PLAIN$made ?? PLAIN$make()).test(text);
}
function printable(text) {
	if ((PLAIN$made ?? PLAIN$make()).test(text)) return text;
	let shown = "";
	for (const cell of cells(text)) shown += cell.text;
	return shown;
}
function displayWidth(text) {
	if ((PLAIN$made ?? PLAIN$make()).test(text)) return text.length;
	let width = 0;
	for (const cell of cells(text)) width += cell.width;
	return width;
}
function cutToColumns(text, columns) {
	if (displayWidth(text) <= columns) return text;
	let shown = "";
	let room = columns - 1;
	for (const cell of cells(text)) {
		room -= cell.width;
		if (room < 0) break;
		shown += cell.text;
	}
	return `${shown}\u2026`;
}
function* cells(text) {
	if ((PLAIN$made ?? PLAIN$make()).test(text)) {
		for (let start = 0; start < text.length; start++) yield {
			text: text.charAt(start),
			width: 1,
			start,
			end: start + 1
		};
		return;
	}
	for (const { segment, index } of segmenter().segment(text)) {
		const end = index + segment.length;
		if (segment === "	") yield {
			text: " ".repeat(TAB_WIDTH),
			width: TAB_WIDTH,
			start: index,
			end
		};
		else if (classes().emoji.test(segment) && classes().emojiMarks.test(segment)) yield {
			text: segment,
			width: 2,
			start: index,
			end
		};
		else if (classes().invisible.test(segment)) {
			const named = segment.replaceAll(classes().everyInvisible, nameOf);
			yield {
				text: named,
				width: Array.from(named).reduce((sum, character) => sum + widthOf(character), 0),
				start: index,
				end
			};
		} else yield {
			text: segment,
			width: widthOf(segment),
			start: index,
			end
		};
	}
}
function nameOf(invisible) {
	const code = invisible.codePointAt(0) ?? 0;
	if (code < 32) return String.fromCodePoint(9216 + code);
	if (code === 127) return "\u2421";
	return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
function widthOf(segment) {
	const code = segment.codePointAt(0) ?? 0;
	if (code < 768) return 1;
	if (classes().zeroWidth.test(segment)) return 0;
	return (WIDE$made ?? WIDE$make()).some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

// src/cli/command-names.ts
const COMMANDS = [
	"lint",
	"simulate",
	"suggest",
	"export",
	"rules",
	"explain",
	"schema",
	"init",
	"help"
];
function commandIn([first]) {
	return COMMANDS.find((name) => name === first) ?? null;
}
const VERSION_OPTION = "--version";
const HELP_OPTIONS = ["--help", "-h"];

// src/cli/version.ts
const TOOL = {
	name: "ipsec-lint",
	version: "0.0.0"
};

// src/cli/run.ts
let LOADERS$made; const LOADERS$make = () => LOADERS$made = ({
	lint: async () => (await loadNamespace("./lint.js", "lint_exports")).lintCommand,
	simulate: async () => (await Promise.resolve().then(() => require("./cli-commands-simulate.js"))).simulateCommand,
	suggest: async () => (await Promise.resolve().then(() => require("./cli-commands-suggest.js"))).suggestCommand,
	export: async () => (await Promise.resolve().then(() => require("./cli-commands-export.js"))).exportCommand,
	rules: async () => (await loadNamespace("./rules.js", "rules_exports")).rulesCommand,
	explain: async () => (await Promise.resolve().then(() => require("./cli-commands-explain.js"))).explainCommand,
	init: async () => (await Promise.resolve().then(() => require("./cli-commands-init.js"))).initCommand,
	schema: async () => (await Promise.resolve().then(() => require("./cli-commands-schema.js"))).schemaCommand,
	help: async () => (await Promise.resolve().then(() => require("./cli-commands-help.js"))).helpCommand
});
async function run(words, shell) {
	try {
		return await dispatch(words, shell);
	} catch (error) {
		shell.stderr.write(faultText(error));
		return error instanceof UserError ? EXIT.usage : EXIT.defect;
	}
}
async function dispatch(words, shell) {
	const command = commandIn(words);
	const rest = command === null ? words : words.slice(1);
	const options = new Set(rest.slice(0, rest.includes("--") ? rest.indexOf("--") : void 0));
	if (options.has("--version")) {
		await writeStream(shell.stdout, [`${TOOL.version}\n`]);
		return EXIT.clean;
	}
	if (HELP_OPTIONS.some((option) => options.has(option))) return (await (LOADERS$made ?? LOADERS$make()).help())(command === null || command === "help" ? [] : [command], shell);
	return (await (LOADERS$made ?? LOADERS$make())[command ?? "lint"]())(rest, shell);
}
function faultText(error) {
	if (error instanceof ConfigurationError) return error.problems.map((problem) => `ipsec-lint: ${printable(problemText(problem))}\n`).join("");
	if (error instanceof UserError) return `ipsec-lint: ${printable(error.message)}\n${error.next === null ? "" : `  ${printable(error.next)}\n`}`;
	const cause = error instanceof Defect ? error.cause : error;
	const part = error instanceof Defect ? `${error.part}: ` : "";
	const name = cause instanceof Error ? cause.name : typeof cause;
	return [
		`ipsec-lint: a defect in ipsec-lint: ${printable(`${part}${name}`)}`,
		...frames(cause),
		`  Please report it with the lines above: ${ISSUES_URL}`,
		""
	].join("\n");
}
const ISSUES_URL = `${PROJECT_URL}/issues`;
function frames(error) {
	if (!(error instanceof Error) || error.stack === void 0) return [];
	const head = `${error.name}: ${error.message}\n`;
	return error.stack.startsWith(head) ? error.stack.slice(head.length).split("\n") : [];
}
module.exports = () => ({
	COMMANDS: COMMANDS,
	ConfigurationError: ConfigurationError,
	Defect: Defect,
	EXIT: EXIT,
	Journal: Journal,
	PROJECT_URL: PROJECT_URL,
	StandardOutput: StandardOutput,
	TOOL: TOOL,
	UserError: UserError,
	absent: absent,
	append: append,
	cells: cells,
	characterOffsets: characterOffsets,
	characterRange: characterRange,
	commandIn: commandIn,
	cutToColumns: cutToColumns,
	displayName: displayName,
	displayWidth: displayWidth,
	documentAt: documentAt,
	documentOf: documentOf,
	errorCode: errorCode,
	escapeToken: escapeToken,
	faultText: faultText,
	folderInRepository: folderInRepository,
	gitTop: gitTop,
	isShownAsIs: isShownAsIs,
	isWithin: isWithin,
	keyOf: keyOf,
	lazy: lazy,
	member: member,
	part: part,
	pin: pin,
	pointerAt: pointerAt,
	pointerToRoot: pointerToRoot,
	printable: printable,
	rangeAt: rangeAt,
	realPath: realPath,
	reasonOf: reasonOf,
	regionAt: regionAt,
	rootOf: rootOf,
	ruleUrl: ruleUrl,
	run: run,
	slashed: slashed,
	sourceAt: sourceAt,
	statsAt: statsAt,
	stretchOf: stretchOf,
	tokenOf: tokenOf,
	writeFileAtomically: writeFileAtomically,
	writeStream: writeStream,
});
}),
"rolldown-runtime.js": (function (require, loadNamespace, module, __dirname) {
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
module.exports = () => ({
	__exportAll: __exportAll,
	__toESM: __toESM,
});
})
})
