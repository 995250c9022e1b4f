({
"lint.js": (function (require, loadNamespace, module, __dirname) {
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_base = require("./base.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_util = require("node:util");
let node_buffer = require("node:buffer");

// src/model/finding.ts
const LEVELS$1 = [
	"error",
	"warning",
	"note"
];
function levelsFrom(mildest) {
	return LEVELS$1.slice(0, LEVELS$1.indexOf(mildest) + 1);
}

// src/model/report.ts
function isCutShort({ notices }) {
	return notices.some(({ fails }) => fails);
}
function countsOf$1({ errors, warnings, notes }) {
	return {
		error: errors,
		warning: warnings,
		note: notes
	};
}
function countsBy(findings) {
	const count = (level) => findings.filter((finding) => finding.level === level).length;
	return {
		errors: count("error"),
		warnings: count("warning"),
		notes: count("note")
	};
}

// src/node/output-file.ts
const STANDARD_OUTPUT = 1;
function outputTest() {
	const output = identityOf$1(() => (0, node_fs.fstatSync)(STANDARD_OUTPUT, { bigint: true }));
	if (output === null) return null;
	return (path) => identityOf$1(() => (0, node_fs.statSync)(path, { bigint: true })) === output;
}
function identityOf$1(stats) {
	try {
		const found = stats();
		return found.isFile() && found.ino !== 0n ? `${found.dev} ${found.ino}` : null;
	} catch {
		return null;
	}
}

// src/node/inputs.ts
let EXTENSIONS$made; const EXTENSIONS$make = () => EXTENSIONS$made = (new Set([
	".json",
	".yaml",
	".yml",
	".jsonl",
	".ndjson",
	".http",
	".rest",
	".sh"
]));
function isCandidate(name) {
	return (EXTENSIONS$made ?? EXTENSIONS$make()).has((0, node_path.extname)(name).toLowerCase());
}
const STDIN = "-";
const NONE$3 = /* @__PURE__ */ new Set();
function ownFiles(workingFolder, configuration, named) {
	const own = new Set(configuration);
	for (const file of named) {
		const path = file === null ? null : require_base.realPath((0, node_path.resolve)(workingFolder, file));
		if (path !== null && !isFolder(path)) own.add(path);
	}
	return own;
}
async function inputsOf(paths, options) {
	const absolute = (path) => (0, node_path.resolve)(options.workingFolder, path);
	const patterns = paths.filter((path) => isGlob(path, absolute(path)));
	const hasFolders = paths.some((path) => path !== "-" && isFolder(absolute(path)));
	const globs = patterns.length > 0 ? await globsOf(patterns) : /* @__PURE__ */ new Map();
	const ignores = (globs.size > 0 || hasFolders) && options.gitignore ? await Promise.resolve().then(() => require("./node-gitignore.js")) : null;
	return new Inputs(paths, options, globs, ignores?.IgnoreRules ?? null);
}
async function globsOf(patterns) {
	const { globOf } = await Promise.resolve().then(() => require("./node-globs.js"));
	return new Map(patterns.map((pattern) => [pattern, globOf(require_base.slashed(pattern))]));
}
function isFolder(path) {
	return require_base.statsAt(path)?.isDirectory() === true;
}
function isGlob(path, absolute) {
	return /[*?[\]{}]|[+@!]\(/u.test(path) && !(0, node_fs.existsSync)(absolute);
}
var Inputs = class {
	#paths;
	#options;
	#globs;
	#ignores;
	#isOutput = require_base.lazy(outputTest);
	constructor(paths, options, globs, ignores) {
		this.#paths = paths;
		this.#options = options;
		this.#globs = globs;
		this.#ignores = ignores;
	}
	*[Symbol.iterator]() {
		const seen = /* @__PURE__ */ new Set();
		for (const path of this.#paths) for (const input of this.#inputs(path)) {
			const key = input.path ?? "-";
			if (seen.has(key)) continue;
			seen.add(key);
			yield input;
		}
	}
	*#inputs(path) {
		const { journal, stdinName, workingFolder } = this.#options;
		if (path === "-") {
			yield {
				path: null,
				name: stdinName,
				named: true
			};
			return;
		}
		const absolute = (0, node_path.resolve)(workingFolder, path);
		const name = require_base.displayName(absolute, workingFolder);
		const glob = this.#globs.get(path);
		try {
			const stats = (0, node_fs.statSync)(absolute, { throwIfNoEntry: false });
			if (stats?.isDirectory() === true) yield* this.#folder(absolute, isCandidate);
			else if (stats?.isFile() === true) yield* this.#file(absolute, name);
			else if (stats !== void 0) journal.fail(name, "is no regular file; write - to read standard input");
			else if (glob !== void 0) yield* this.#glob(glob);
			else journal.fail(name, "cannot be read: no such file or folder");
		} catch (error) {
			journal.fail(name, `cannot be read: ${require_base.reasonOf(error)}`);
		}
	}
	*#file(absolute, name) {
		const { asFound = false, own = NONE$3 } = this.#options;
		const path = require_base.realPath(absolute) ?? absolute;
		if (!(asFound && (own.has(path) || this.#isOutput()?.(path) === true))) yield {
			path,
			name,
			named: !asFound
		};
	}
	*#glob({ pattern, folder, depth, matches }) {
		const { journal, workingFolder } = this.#options;
		const base = (0, node_path.resolve)(workingFolder, folder);
		const named = /\.[\w{[(][^/]*$/u.test(pattern);
		let found = false;
		for (const input of isFolder(base) ? this.#folder(base, (name) => named || isCandidate(name), depth) : []) {
			if (!matches(require_base.displayName((0, node_path.resolve)(workingFolder, input.name), base))) continue;
			found = true;
			yield {
				...input,
				named
			};
		}
		if (!found) journal.fail(pattern, "matches no file");
	}
	*#folder(folder, isWanted, depth = Infinity) {
		const { journal, workingFolder, own = NONE$3 } = this.#options;
		const path = require_base.realPath(folder) ?? folder;
		const rulesWithin = this.#ignores?.within ?? null;
		const walk = new (require_late()).Walk({
			root: require_base.rootOf(require_base.realPath(workingFolder) ?? workingFolder),
			isCandidate: isWanted,
			rulesWithin,
			own,
			isOutput: this.#isOutput(),
			journal
		});
		const rules = this.#ignores?.around(path, require_base.gitTop(path)) ?? null;
		const top = require_base.displayName(folder, workingFolder);
		const isAbove = /^\.\.(?:\/\.\.)*$/u.test(top);
		for (const file of walk.files({
			path,
			name: top,
			rules,
			depth
		})) {
			const name = isAbove ? require_base.displayName((0, node_path.resolve)(workingFolder, file.name), workingFolder) : file.name;
			yield {
				path: file.path,
				name,
				named: false
			};
		}
	}
};

// src/model/groups.ts
function addTo(groups, key, item) {
	const group = groups.get(key);
	if (group === void 0) groups.set(key, [item]);
	else group.push(item);
}

// src/model/inspection.ts
const inspectSymbol = Symbol.for("nodejs.util.inspect.custom");

// src/model/source.ts
const LINE_FEED$1 = 10;
const CARRIAGE_RETURN$1 = 13;
function lineStartsIn(text) {
	const starts = [0];
	if (!text.includes("\r")) {
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		return starts;
	}
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === LINE_FEED$1) starts.push(index + 1);
		else if (code === CARRIAGE_RETURN$1 && text.charCodeAt(index + 1) !== LINE_FEED$1) starts.push(index + 1);
	}
	return starts;
}
function blockOf$1(offset) {
	return offset >> BLOCK_BITS;
}
const BLOCK_BITS = 12;
const WIDE = 16;
const FEW_SECRETS = 8;
function meetsOne(secrets, start, end) {
	return secrets.some((secret) => secret.start < end && start < secret.end);
}
var SecretIndex = class {
	#wide = [];
	#byBlock = /* @__PURE__ */ new Map();
	#size = 0;
	meets(secrets, start, end) {
		if (this.#size < secrets.length) {
			for (const secret of secrets.slice(this.#size)) this.#add(secret);
			this.#size = secrets.length;
		}
		if (meetsOne(this.#wide, start, end)) return true;
		for (let block = blockOf$1(start); block <= blockOf$1(end); block++) {
			const here = this.#byBlock.get(block);
			if (here !== void 0 && meetsOne(here, start, end)) return true;
		}
		return false;
	}
	#add(secret) {
		const { start, end } = secret;
		if (blockOf$1(end) - blockOf$1(start) > WIDE) {
			this.#wide.push(secret);
			return;
		}
		for (let block = blockOf$1(start); block <= blockOf$1(end); block++) addTo(this.#byBlock, block, secret);
	}
};
function mustBeText(what, value) {
	if (typeof value === "string") return;
	throw new require_base.UserError(`${what} is no text`, "Give a string; bytes are decoded by new TextDecoder().decode(bytes).");
}
var Source = class {
	name;
	#text;
	textless;
	named;
	#secrets = [];
	#index = null;
	#lineStarts = null;
	constructor(name, text, options = {}) {
		mustBeText("the name of a source", name);
		mustBeText("the text of a source", text);
		this.name = name;
		this.#text = text;
		this.textless = options.textless ?? false;
		this.named = options.named ?? false;
	}
	get text() {
		return this.#text;
	}
	toJSON() {
		return { name: this.name };
	}
	[inspectSymbol]() {
		return `Source(${JSON.stringify(this.name)})`;
	}
	conceal(start, end) {
		if (end <= start) return;
		this.#secrets.push({
			start,
			end
		});
	}
	get concealed() {
		return this.#secrets;
	}
	isConcealed(start, end) {
		if (this.#secrets.length <= FEW_SECRETS) return meetsOne(this.#secrets, start, end);
		this.#index ??= new SecretIndex();
		return this.#index.meets(this.#secrets, start, end);
	}
	position(offset) {
		const starts = this.lineStarts();
		const bounded = Math.max(0, Math.min(offset, this.text.length));
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= bounded) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: bounded - (starts[low] ?? 0) + 1
		};
	}
	region(range) {
		const start = this.position(range.start);
		const end = this.position(range.end);
		return {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		};
	}
	line(number) {
		const starts = this.lineStarts();
		const start = starts[number - 1] ?? this.text.length;
		let end = starts[number] ?? this.text.length;
		if (end > start && this.text.charCodeAt(end - 1) === LINE_FEED$1) end--;
		if (end > start && this.text.charCodeAt(end - 1) === CARRIAGE_RETURN$1) end--;
		return {
			start,
			end
		};
	}
	lineStarts() {
		this.#lineStarts ??= lineStartsIn(this.text);
		return this.#lineStarts;
	}
};

// src/parsers/text/problem.ts
let DEFAULT_LIMITS$made; const DEFAULT_LIMITS$make = () => DEFAULT_LIMITS$made = ({
	depth: 1e3,
	textLength: 268435456,
	nodes: 1e7,
	yamlDepth: 200,
	yamlLength: 8388608,
	yamlTokens: 4e6,
	aliasNodes: 1e5,
	scriptLength: 8388608,
	findings: 1e5
});
let GREATEST_LIMITS$made; const GREATEST_LIMITS$make = () => GREATEST_LIMITS$made = ({
	depth: 1e4,
	textLength: 536870888,
	nodes: 1e9,
	yamlDepth: 400,
	yamlLength: 536870888,
	yamlTokens: 1e9,
	aliasNodes: 1e9,
	scriptLength: 536870888,
	findings: 1e9
});
const LIMIT_NAMES = [
	"textLength",
	"nodes",
	"depth",
	"findings",
	"yamlLength",
	"yamlTokens",
	"yamlDepth",
	"aliasNodes",
	"scriptLength"
];
let LIMIT_WORDS$made; const LIMIT_WORDS$make = () => LIMIT_WORDS$made = ({
	textLength: "Characters (UTF-16 units) of one file",
	nodes: "Values and keys in one file",
	depth: "Levels of objects and arrays",
	findings: "Findings in one file",
	yamlLength: "Characters of one document of a YAML stream",
	yamlTokens: "Lexical tokens of one document of a YAML stream",
	yamlDepth: "Levels of mappings and lists in YAML",
	aliasNodes: "Nodes that aliases and merge keys may add to one YAML document",
	scriptLength: "Characters of one shell script or HTTP file"
});
function manyFaults(place, most) {
	return {
		ruleId: "input-limit",
		variant: "findings",
		place,
		detail: `more than ${most} faults in one text`
	};
}
var Problems = class {
	found = [];
	#most;
	constructor({ findings }) {
		this.#most = findings;
	}
	add(problem) {
		const { length } = this.found;
		if (length < this.#most) this.found.push(problem);
		else if (length === this.#most) this.found.push(manyFaults(problem.place, this.#most));
	}
};

// src/node/decode.ts
const BYTE_ORDER_MARK$1 = 65279;
function decode(bytes) {
	if ((0, node_buffer.isAscii)(bytes)) return {
		text: bytes.toString("latin1"),
		flaw: null
	};
	if (bytes.length >= 2) {
		const mark = bytes.readUInt16BE(0);
		if (mark === BYTE_ORDER_MARK$1) return decodeUtf16(bytes, "utf-16be");
		if (mark === 65534) return decodeUtf16(bytes, "utf-16le");
	}
	const text = bytes.toString("utf8");
	return {
		text: text.charCodeAt(0) === BYTE_ORDER_MARK$1 ? text.slice(1) : text,
		flaw: (0, node_buffer.isUtf8)(bytes) ? null : flawOf("UTF-8")
	};
}
function decodeUtf16(bytes, encoding) {
	try {
		return {
			text: new TextDecoder(encoding, { fatal: true }).decode(bytes),
			flaw: null
		};
	} catch {
		return {
			text: new TextDecoder(encoding).decode(bytes),
			flaw: flawOf(encoding.toUpperCase())
		};
	}
}
function flawOf(encoding) {
	return `holds bytes that are not ${encoding}: they are read as U+FFFD`;
}
function encodeLike(bytes, text) {
	const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
	if (mark === 65534) return Buffer.concat([bytes.subarray(0, 2), Buffer.from(text, "utf16le")]);
	if (mark === BYTE_ORDER_MARK$1) return Buffer.concat([bytes.subarray(0, 2), Buffer.from(text, "utf16le").swap16()]);
	const isMarked = bytes.subarray(0, 3).toString("utf8") === "\ufeff";
	return Buffer.from(isMarked ? `\ufeff${text}` : text, "utf8");
}

// src/node/read-file.ts
var UnfitFile = class extends Error {
	code;
	constructor(code) {
		super(code);
		this.code = code;
	}
};
const READING = node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK;
const NO_LINKS = node_fs.constants.O_NOFOLLOW;
const PIECE = 65536;
function mostBytes(textLength) {
	return 3 * textLength + 3;
}
function readBytes(path, textLength = (DEFAULT_LIMITS$made ?? DEFAULT_LIMITS$make()).textLength) {
	return bytesOf((0, node_fs.openSync)(path, READING), textLength);
}
function readText$1(path, textLength) {
	return decode(bytesOf(openedWithoutLinks(path), textLength, room));
}
const room = Buffer.allocUnsafeSlow(PIECE);
function openedWithoutLinks(path) {
	try {
		return (0, node_fs.openSync)(path, READING | (NO_LINKS ?? 0));
	} catch (error) {
		throw require_base.errorCode(error) === "ELOOP" ? new UnfitFile("BECAME_LINK") : error;
	}
}
function bytesOf(descriptor, textLength = (DEFAULT_LIMITS$made ?? DEFAULT_LIMITS$make()).textLength, place = null) {
	const most = mostBytes(textLength);
	try {
		const stats = (0, node_fs.fstatSync)(descriptor);
		if (!stats.isFile() && !stats.isDirectory()) throw new UnfitFile("NO_REGULAR_FILE");
		if (stats.size > most) throw new UnfitFile("TOO_LARGE");
		const { size } = stats;
		if (size === 0) return unsized(descriptor, most);
		return filled(descriptor, place !== null && size <= place.length ? place.subarray(0, size) : Buffer.allocUnsafe(size));
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function filled(descriptor, bytes) {
	let done = 0;
	for (let count = -1; count !== 0 && done < bytes.length; done += count) count = (0, node_fs.readSync)(descriptor, bytes, done, bytes.length - done, null);
	return bytes.subarray(0, done);
}
function unsized(descriptor, most) {
	const pieces = [];
	for (let length = 0;;) {
		const piece = Buffer.allocUnsafe(PIECE);
		const count = (0, node_fs.readSync)(descriptor, piece, 0, PIECE, null);
		if (count === 0) return Buffer.concat(pieces);
		length += count;
		if (length > most) throw new UnfitFile("TOO_LARGE");
		pieces.push(piece.subarray(0, count));
	}
}

// src/node/open-file.ts
function fileOpener(workingFolder, textLength) {
	const folders = require_base.lazy(() => {
		const folder = require_base.realPath(workingFolder) ?? workingFolder;
		return {
			folder,
			root: require_base.rootOf(folder)
		};
	});
	return (path, from) => {
		const { folder, root } = folders();
		const inside = [(0, node_path.resolve)(folder, (0, node_path.dirname)(from.name), path), (0, node_path.resolve)(folder, path)].filter((candidate) => require_base.isWithin(candidate, root));
		if (inside.length === 0) return { refused: "it is outside the repository" };
		const found = inside.find((candidate) => require_base.realPath(candidate) !== null);
		if (found === void 0) return { refused: "no such file" };
		const real = require_base.realPath(found);
		if (real === null || !require_base.isWithin(real, root)) return { refused: "it is outside the repository" };
		try {
			return new Source(require_base.displayName(found, folder), readText$1(real, textLength).text);
		} catch (error) {
			return { refused: require_base.reasonOf(error) };
		}
	};
}

// src/node/read.ts
let CALL$made; const CALL$make = () => CALL$made = (/\bcurl\b/u);
let KNOWN_PATH$made; const KNOWN_PATH$make = () => KNOWN_PATH$made = (/\/zstack\/v1\/ipsec|\/v2\.0\/vpn\/|\/route\/Vpc\/|Vpn(?:Connection|Gateway)|CustomerGateway/u);
function readSource({ path, name, named }, { stdin, journal, textLength }) {
	try {
		const decoded = path === null ? stdin && decode(stdin) : readText$1(path, textLength);
		if (decoded === null) return null;
		const { text, flaw } = decoded;
		if (!named && name.endsWith(".sh") && !((CALL$made ?? CALL$make()).test(text) && (KNOWN_PATH$made ?? KNOWN_PATH$make()).test(text))) {
			journal.skip(name, "a script without a curl call to a path of the APIs");
			return null;
		}
		if (flaw !== null) journal.notice(name, flaw);
		return new Source(name, text, { named });
	} catch (error) {
		journal.fail(name, `cannot be read: ${require_base.reasonOf(error)}`);
		return null;
	}
}
const MOST_FILES = 64;
const MOST_CHARACTERS = 262144;
function* sourcesOf(inputs, reading) {
	let ahead = [];
	let length = 0;
	for (const input of inputs) {
		const source = readSource(input, reading);
		if (source === null) continue;
		ahead.push(source);
		length += source.text.length;
		if (ahead.length < MOST_FILES && length < MOST_CHARACTERS) continue;
		yield* ahead;
		ahead = [];
		length = 0;
	}
	yield* ahead;
}

// src/report/amount.ts
function amount(count, noun) {
	return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

// src/model/compare-text.ts
function compareText(one, other) {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}

// src/model/pieces.ts
function withoutPieces(finding, rules, redactor) {
	const { ruleId, place, related, identity } = finding;
	if (!isPiece(place, redactor) && !related.some((other) => isPiece(other.place, redactor))) return finding;
	return {
		...finding,
		message: rules.find(({ id }) => id === ruleId)?.summary ?? ruleId,
		related: related.map((other) => ({
			place: other.place,
			message: ""
		})),
		fix: null,
		...identity !== void 0 && { identity: {
			...identity,
			value: null
		} }
	};
}
function isPiece(place, redactor) {
	const whole = place.kind === "part" ? place.node.value : place.kind === "text" ? place.whole : void 0;
	return whole !== void 0 && redactor.isIn(whole);
}

// src/model/spelled-secrets.ts
let LINE_END$made; const LINE_END$make = () => LINE_END$made = (/(?:\\\r?|(?<![\t\r ])[\t\r ]*)\n[\t ]*(?:\\(?= ))?/gu);
const JOINTS = [
	" ",
	"",
	"\n"
];
let ESCAPE$made; const ESCAPE$make = () => ESCAPE$made = (/\\(?:\r?\n[\t ]*|u[\da-fA-F]{4}|x[\da-fA-F]{2}|U[\da-fA-F]{8}|[^\r\n])/gu);
let FURTHER_ESCAPE$made; const FURTHER_ESCAPE$make = () => FURTHER_ESCAPE$made = (/\\[^"\\/bfnrt\r\n]/u);
let NAMED_ESCAPES$made; const NAMED_ESCAPES$make = () => NAMED_ESCAPES$made = (new Map([
	["0", "\0"],
	["a", "\x07"],
	["b", "\b"],
	["t", "	"],
	["n", "\n"],
	["v", "\v"],
	["f", "\f"],
	["r", "\r"],
	["e", "\x1B"],
	["N", "\u0085"],
	["_", "\xA0"],
	["L", "\u2028"],
	["P", "\u2029"]
]));
let OCTETS$made; const OCTETS$make = () => OCTETS$made = (/%[0-7][\da-f]|%(?:c[2-9a-f]|d[\da-f])%[89ab][\da-f]|%(?:e0%[ab]|e[1-9a-cef]%[89ab]|ed%[89])[\da-f]%[89ab][\da-f]|%(?:f0%[9ab]|f[1-3]%[89ab]|f4%8)[\da-f](?:%[89ab][\da-f]){2}/giu);
let APOSTROPHE$made; const APOSTROPHE$make = () => APOSTROPHE$made = (/'\\''|'"'"'|'\$'\\'''/gu);
let QUOTES$made; const QUOTES$make = () => QUOTES$made = (/'\\''|'"'"'|'\$'\\'''|"'"'"|"'"|'"'|\\['"]|\$?['"]/gu);
let JOINED_QUOTE$made; const JOINED_QUOTE$make = () => JOINED_QUOTE$made = (/[^\s:,=()[\]{}\\]["'](?=[^\s:,=()[\]{}\\])|\\'/u);
let ESCAPED_JOINED_QUOTE$made; const ESCAPED_JOINED_QUOTE$make = () => ESCAPED_JOINED_QUOTE$made = (/[^\s:,=()[\]{}\\]\\+["'](?=[^\s:,=()[\]{}])/u);
const MOST_TIMES = 2;
function spelledSecrets(text, redactor) {
	return [
		...redactor.ranges(text),
		...foldedSecrets(text, redactor),
		...escapedSecrets(text, redactor),
		...joinedSecrets(text, redactor),
		...octetSecrets(text, redactor)
	].map((range) => withoutLineEnd(text, range));
}
function withoutLineEnd(text, { start, end }) {
	let shown = end;
	while (shown > start && /[\t\n\r ]/u.test(text.charAt(shown - 1))) shown--;
	return shown > start && text.slice(shown, end).includes("\n") ? {
		start,
		end: shown
	} : {
		start,
		end
	};
}
function spellsSecret(text, redactor) {
	return spelledSecrets(text, redactor).length > 0;
}
function foldedSecrets(text, redactor) {
	if (!text.includes("\n")) return [];
	return JOINTS.filter((joint) => redactor.anyHolds(joint)).flatMap((joint) => {
		const folded = (require_late()).rewritten(text, (LINE_END$made ?? LINE_END$make()), () => joint);
		return within(folded, redactor.ranges(folded.text));
	});
}
function escapedSecrets(text, redactor, times = MOST_TIMES) {
	if (times === 0 || !(FURTHER_ESCAPE$made ?? FURTHER_ESCAPE$make()).test(text)) return [];
	const read = (require_late()).rewritten(text, (ESCAPE$made ?? ESCAPE$make()), characterOf);
	return within(read, [
		...redactor.ranges(read.text),
		...foldedSecrets(read.text, redactor),
		...escapedSecrets(read.text, redactor, times - 1)
	]);
}
function joinedSecrets(text, redactor, times = MOST_TIMES) {
	const joined = (JOINED_QUOTE$made ?? JOINED_QUOTE$make()).test(text) ? [(require_late()).rewritten(text, (APOSTROPHE$made ?? APOSTROPHE$make()), () => "'"), (require_late()).rewritten(text, (QUOTES$made ?? QUOTES$make()), quoteOf)].flatMap((read) => within(read, [...redactor.ranges(read.text), ...escapedSecrets(read.text, redactor)])) : [];
	if (times === 0 || !(ESCAPED_JOINED_QUOTE$made ?? ESCAPED_JOINED_QUOTE$make()).test(text)) return joined;
	const read = (require_late()).rewritten(text, (ESCAPE$made ?? ESCAPE$make()), characterOf);
	return [...joined, ...within(read, joinedSecrets(read.text, redactor, times - 1))];
}
function octetSecrets(text, redactor, times = MOST_TIMES) {
	if (times === 0 || !/%[\da-f]{2}/iu.test(text)) return [];
	return [text, ...text.includes("+") ? [text.replaceAll("+", " ")] : []].flatMap((encoded) => {
		const read = (require_late()).rewritten(encoded, (OCTETS$made ?? OCTETS$make()), decodeURIComponent);
		return within(read, [
			...redactor.ranges(read.text),
			...escapedSecrets(read.text, redactor),
			...octetSecrets(read.text, redactor, times - 1)
		]);
	});
}
function within(read, ranges) {
	return ranges.map((range) => (require_late()).original(read, range));
}
function characterOf(escape) {
	const mark = escape.charAt(1);
	if (mark === "\r" || mark === "\n") return "";
	if (escape.length === 2 || !/[ux]/iu.test(mark)) return (NAMED_ESCAPES$made ?? NAMED_ESCAPES$make()).get(mark) ?? escape.slice(1);
	const code = Number.parseInt(escape.slice(2), 16);
	return code > 1114111 ? escape : String.fromCodePoint(code);
}
function quoteOf(quotes) {
	if (quotes.length <= 1 || quotes.startsWith("$")) return "";
	if (quotes.length <= 3) return quotes.charAt(1);
	return quotes.startsWith("\"") ? "\"" : "'";
}

// src/report/located.ts
let UNREADABLE$made; const UNREADABLE$make = () => UNREADABLE$made = (new Set(["invalid-syntax", "input-limit"]));
function locate(report) {
	const { redactor } = report;
	const unread = unreadDocuments([...report.findings, ...report.suppressed]);
	const whole = (finding) => withoutPieces(finding, report.rules, redactor);
	return {
		findings: report.findings.map((finding) => new FindingView(whole(finding), redactor, unread)),
		suppressed: report.suppressed.map((finding) => new SuppressedView(finding, whole(finding), redactor, unread)),
		notices: byFile$1(report.notices.map((notice) => ({
			...notice,
			message: redactor.mask(notice.message)
		}))),
		get skipped() {
			return byFile$1(report.skipped.map(({ file, reason }) => ({
				file,
				reason: redactor.mask(reason)
			})));
		},
		summary: report.summary,
		rules: report.rules,
		profiles: report.profiles ?? [],
		compliance: (report.compliance ?? []).map((row) => ({
			...row,
			title: redactor.mask(row.title)
		})),
		redactor
	};
}
function byFile$1(items) {
	return items.toSorted((one, other) => compareText(one.file, other.file));
}
function unreadDocuments(findings) {
	const unread = /* @__PURE__ */ new Map();
	for (const { ruleId, place } of findings) {
		if (!(UNREADABLE$made ?? UNREADABLE$make()).has(ruleId)) continue;
		const source = require_base.sourceAt(place);
		const indexes = unread.get(source) ?? /* @__PURE__ */ new Set();
		unread.set(source, indexes.add(documentIndex(place)));
	}
	return unread;
}
function documentIndex(place) {
	return place.kind === "text" ? place.index : require_base.documentAt(place)?.index ?? null;
}
function isQuotable(place, source, unread) {
	if (source.textless) return false;
	const indexes = unread.get(source);
	return indexes === void 0 || !(indexes.has(null) || indexes.has(documentIndex(place)));
}
var FindingView = class {
	#finding;
	#redactor;
	#unread;
	constructor(finding, redactor, unread) {
		this.#finding = finding;
		this.#redactor = redactor;
		this.#unread = unread;
	}
	get source() {
		return require_base.sourceAt(this.#finding.place);
	}
	get file() {
		return this.source.name;
	}
	get pointer() {
		return this.#redactor.maskPointer(require_base.pointerAt(this.#finding.place));
	}
	get range() {
		return require_base.rangeAt(this.#finding.place);
	}
	get region() {
		return require_base.regionAt(this.#finding.place);
	}
	get ruleId() {
		return this.#finding.ruleId;
	}
	get level() {
		return this.#finding.level;
	}
	get message() {
		return this.#redactor.mask(this.#finding.message);
	}
	get related() {
		return this.#finding.related.map((related) => locateRelated(related, this.#redactor));
	}
	get fix() {
		return this.#finding.fix === null ? null : locateFix(this.#finding.fix, this.#redactor);
	}
	get profiles() {
		return this.#finding.profiles ?? [];
	}
	get identity() {
		return (require_late()).maskedIdentity(this.#finding, this.#redactor);
	}
	get quotable() {
		return isQuotable(this.#finding.place, this.source, this.#unread);
	}
};
var SuppressedView = class extends FindingView {
	suppression;
	constructor(finding, shown, redactor, unread) {
		super(shown, redactor, unread);
		this.suppression = maskedSuppression(finding, redactor);
	}
};
function maskedSuppression({ suppression }, redactor) {
	const { kind, justification } = suppression;
	return {
		kind,
		justification: redactor.maskOrNull(justification)
	};
}
function locateRelated({ place, message }, redactor) {
	const source = require_base.sourceAt(place);
	return {
		source,
		file: source.name,
		pointer: redactor.maskPointer(require_base.pointerAt(place)),
		range: require_base.rangeAt(place),
		region: require_base.regionAt(place),
		message: redactor.mask(message)
	};
}
function locateFix({ description, safe, edits }, redactor) {
	if (edits.some(({ text }) => spellsSecret(text, redactor))) return null;
	return {
		description: redactor.mask(description),
		safe,
		edits: edits.map(({ source, range, text }) => ({
			file: source.name,
			region: source.textless ? null : source.region(range),
			text
		}))
	};
}

// src/report/paint.ts
const plain = (text) => text;
function rendition(on, off) {
	return (text) => text === "" ? "" : `\u{1b}[${on}m${text}\u{1b}[${off}m`;
}
let PLAIN$1$made; const PLAIN$1$make = () => PLAIN$1$made = ({
	strong: plain,
	faint: plain,
	level: {
		error: plain,
		warning: plain,
		note: plain
	},
	good: plain
});
const COLOURED = {
	strong: rendition("1", 22),
	faint: rendition("2", 22),
	level: {
		error: rendition("31", 39),
		warning: rendition("33", 39),
		note: rendition("36", 39)
	},
	good: rendition("32", 39)
};
function paintFor(colour) {
	return colour ? COLOURED : (PLAIN$1$made ?? PLAIN$1$make());
}

// src/data/sources.ts
let SOURCES$made; const SOURCES$make = () => SOURCES$made = ({
	doc0: { title: "ZStack API: CreateIPsecConnection" },
	doc1: { title: "ZStack API: ChangeIPsecConnection" },
	doc2: {
		title: "Open Telekom Cloud VPN API: IPsec site connections, edition before August 2024",
		url: "https://docs.otc.t-systems.com/virtual-private-network/api-ref/"
	},
	doc3: { title: "ZStack API: ReconnectIPsecConnection" },
	doc4: { title: "Apsara Stack API: CreateVpnConnection" },
	zsdk: {
		title: "ZStack Java SDK: actions of the IPsec connection",
		url: "https://github.com/zstackio/zstack"
	},
	"zsdk-old": {
		title: "ZStack Java SDK before version 4.5",
		url: "https://github.com/zstackio/zstack"
	},
	zrest: {
		title: "ZStack REST server: how bodies are read and parameters checked",
		url: "https://github.com/zstackio/zstack"
	},
	zdb: {
		title: "ZStack database schema",
		url: "https://github.com/zstackio/zstack"
	},
	zsrv: { title: "ZStack IPsec service: request interceptor and router driver" },
	zvyos: {
		title: "ZStack router agent: IPsec plugin",
		url: "https://github.com/zstackio/zstack-vyos"
	},
	zgo: {
		title: "ZStack Go SDK",
		url: "https://github.com/zstackio/zstack-sdk-go-v2"
	},
	ztf: {
		title: "Terraform provider ZStack: ipsec_connection",
		url: "https://github.com/ZStack-Robot/terraform-provider-zstack"
	},
	zwood: {
		title: "ZStack integration tests",
		url: "https://github.com/zstackio/zstack-woodpecker"
	},
	ss: {
		title: "strongSwan 5.9: proposals, ipsec.conf and ipsec.secrets",
		url: "https://github.com/strongswan/strongswan"
	},
	odocs: {
		title: "Open Telekom Cloud VPN API: native OpenStack APIs of the classic VPN",
		url: "https://docs.otc.t-systems.com/virtual-private-network/api-ref/"
	},
	"odocs-old": {
		title: "Open Telekom Cloud VPN API: native OpenStack APIs, edition before August 2024",
		url: "https://github.com/opentelekomcloud-docs/virtual-private-network"
	},
	oumn: {
		title: "Open Telekom Cloud VPN user guide: creating a VPN",
		url: "https://docs.otc.t-systems.com/virtual-private-network/umn/"
	},
	oerr: {
		title: "Open Telekom Cloud VPN API: error codes",
		url: "https://docs.otc.t-systems.com/virtual-private-network/api-ref/"
	},
	otf: {
		title: "Terraform provider Open Telekom Cloud: VPN resources",
		url: "https://github.com/opentelekomcloud/terraform-provider-opentelekomcloud"
	},
	ogo: {
		title: "Open Telekom Cloud Go SDK: vpnaas",
		url: "https://github.com/opentelekomcloud/gophertelekomcloud"
	},
	nlib: {
		title: "OpenStack neutron-lib: VPNaaS API definitions",
		url: "https://github.com/openstack/neutron-lib"
	},
	nvpn: {
		title: "OpenStack neutron-vpnaas: validators and device drivers",
		url: "https://github.com/openstack/neutron-vpnaas"
	},
	apy: {
		title: "Alibaba Cloud VPC API 2016-04-28: VPN gateway operations",
		url: "https://api.alibabacloud.com/product/Vpc"
	},
	atf: {
		title: "Terraform provider Alibaba Cloud: VPN resources",
		url: "https://github.com/aliyun/terraform-provider-alicloud"
	},
	astf: {
		title: "Terraform provider Apsara Stack: VPN resources",
		url: "https://github.com/aliyun/terraform-provider-alibabacloudstack"
	},
	aold: { title: "Alibaba Cloud API: earlier text of CreateVpnConnection and CreateVpnAttachment" },
	"iana-ikev2": {
		title: "IANA: IKEv2 parameters",
		url: "https://www.iana.org/assignments/ikev2-parameters/ikev2-parameters.xhtml"
	},
	"iana-ipsec": {
		title: "IANA: IKE attributes of IKEv1",
		url: "https://www.iana.org/assignments/ipsec-registry/ipsec-registry.xhtml"
	},
	"iana-isakmp": {
		title: "IANA: ISAKMP registry, IPsec ESP and AH transforms",
		url: "https://www.iana.org/assignments/isakmp-registry/isakmp-registry.xhtml"
	},
	rfc2405: {
		title: "RFC 2405: DES-CBC for ESP",
		url: "https://www.rfc-editor.org/rfc/rfc2405"
	},
	rfc2410: {
		title: "RFC 2410: NULL encryption",
		url: "https://www.rfc-editor.org/rfc/rfc2410"
	},
	rfc2451: {
		title: "RFC 2451: ESP CBC-mode ciphers",
		url: "https://www.rfc-editor.org/rfc/rfc2451"
	},
	rfc2403: {
		title: "RFC 2403: HMAC-MD5-96",
		url: "https://www.rfc-editor.org/rfc/rfc2403"
	},
	rfc2404: {
		title: "RFC 2404: HMAC-SHA-1-96",
		url: "https://www.rfc-editor.org/rfc/rfc2404"
	},
	rfc2409: {
		title: "RFC 2409: IKE",
		url: "https://www.rfc-editor.org/rfc/rfc2409"
	},
	rfc3526: {
		title: "RFC 3526: more MODP groups",
		url: "https://www.rfc-editor.org/rfc/rfc3526"
	},
	rfc3566: {
		title: "RFC 3566: AES-XCBC-MAC-96",
		url: "https://www.rfc-editor.org/rfc/rfc3566"
	},
	rfc3602: {
		title: "RFC 3602: AES-CBC",
		url: "https://www.rfc-editor.org/rfc/rfc3602"
	},
	rfc3686: {
		title: "RFC 3686: AES counter mode for ESP",
		url: "https://www.rfc-editor.org/rfc/rfc3686"
	},
	rfc4106: {
		title: "RFC 4106: AES-GCM for ESP",
		url: "https://www.rfc-editor.org/rfc/rfc4106"
	},
	rfc4309: {
		title: "RFC 4309: AES-CCM for ESP",
		url: "https://www.rfc-editor.org/rfc/rfc4309"
	},
	rfc4494: {
		title: "RFC 4494: AES-CMAC-96",
		url: "https://www.rfc-editor.org/rfc/rfc4494"
	},
	rfc4543: {
		title: "RFC 4543: AES-GMAC",
		url: "https://www.rfc-editor.org/rfc/rfc4543"
	},
	rfc4595: {
		title: "RFC 4595: IKEv2 in Fibre Channel",
		url: "https://www.rfc-editor.org/rfc/rfc4595"
	},
	rfc4615: {
		title: "RFC 4615: AES-CMAC-PRF-128",
		url: "https://www.rfc-editor.org/rfc/rfc4615"
	},
	rfc4868: {
		title: "RFC 4868: HMAC-SHA-256, 384 and 512",
		url: "https://www.rfc-editor.org/rfc/rfc4868"
	},
	rfc5114: {
		title: "RFC 5114: additional Diffie-Hellman groups",
		url: "https://www.rfc-editor.org/rfc/rfc5114"
	},
	rfc5529: {
		title: "RFC 5529: Camellia modes for ESP and IKEv2",
		url: "https://www.rfc-editor.org/rfc/rfc5529"
	},
	rfc5903: {
		title: "RFC 5903: ECP groups",
		url: "https://www.rfc-editor.org/rfc/rfc5903"
	},
	rfc6151: {
		title: "RFC 6151: MD5 and HMAC-MD5",
		url: "https://www.rfc-editor.org/rfc/rfc6151"
	},
	rfc6194: {
		title: "RFC 6194: SHA-0 and SHA-1",
		url: "https://www.rfc-editor.org/rfc/rfc6194"
	},
	rfc6954: {
		title: "RFC 6954: Brainpool curves for IKEv2",
		url: "https://www.rfc-editor.org/rfc/rfc6954"
	},
	rfc7296: {
		title: "RFC 7296: IKEv2",
		url: "https://www.rfc-editor.org/rfc/rfc7296"
	},
	rfc7634: {
		title: "RFC 7634: ChaCha20-Poly1305",
		url: "https://www.rfc-editor.org/rfc/rfc7634"
	},
	rfc8031: {
		title: "RFC 8031: Curve25519 and Curve448",
		url: "https://www.rfc-editor.org/rfc/rfc8031"
	},
	rfc8221: {
		title: "RFC 8221: algorithm requirements for ESP and AH",
		url: "https://www.rfc-editor.org/rfc/rfc8221"
	},
	rfc8247: {
		title: "RFC 8247: algorithm requirements for IKEv2",
		url: "https://www.rfc-editor.org/rfc/rfc8247"
	},
	rfc9395: {
		title: "RFC 9395: deprecation of IKEv1",
		url: "https://www.rfc-editor.org/rfc/rfc9395"
	},
	"draft-mlkem": {
		title: "ML-KEM in IKEv2 (draft-ietf-ipsecme-ikev2-mlkem)",
		url: "https://datatracker.ietf.org/doc/draft-ietf-ipsecme-ikev2-mlkem/"
	},
	"nist-800-57": {
		title: "NIST SP 800-57 part 1 revision 5, tables 2 and 3",
		url: "https://doi.org/10.6028/NIST.SP.800-57pt1r5"
	},
	"nist-800-56a": {
		title: "NIST SP 800-56A revision 3, appendix D",
		url: "https://doi.org/10.6028/NIST.SP.800-56Ar3"
	},
	"nist-800-131a": {
		title: "NIST SP 800-131A revision 2",
		url: "https://doi.org/10.6028/NIST.SP.800-131Ar2"
	},
	rfc9206: {
		title: "RFC 9206: Commercial National Security Algorithm suite (CNSA 1.0) for IPsec",
		url: "https://www.rfc-editor.org/rfc/rfc9206"
	},
	"nist-800-77": {
		title: "NIST SP 800-77 revision 1: guide to IPsec VPNs",
		url: "https://csrc.nist.gov/pubs/sp/800/77/r1/final"
	},
	cnsa2: {
		title: "NSA: Commercial National Security Algorithm suite 2.0, announcement and questions",
		url: "https://media.defense.gov/2022/Sep/07/2003071834/-1/-1/0/CSA_CNSA_2.0_ALGORITHMS_.PDF"
	},
	"draft-cnsa2": {
		title: "CNSA suite 2.0 profile for IPsec (draft-guthrie-cnsa2-ipsec-profile)",
		url: "https://datatracker.ietf.org/doc/draft-guthrie-cnsa2-ipsec-profile/"
	},
	"bsi-02102-1": {
		title: "BSI TR-02102-1: recommendations and key lengths",
		url: "https://www.bsi.bund.de/SharedDocs/Downloads/EN/BSI/Publications/TechGuidelines/TG02102/BSI-TR-02102-1.html"
	},
	"bsi-02102-3": {
		title: "BSI TR-02102-3: use of IPsec and IKEv2",
		url: "https://www.bsi.bund.de/SharedDocs/Downloads/EN/BSI/Publications/TechGuidelines/TG02102/BSI-TR-02102-3.html"
	},
	"ncsc-ipsec": {
		title: "NCSC: using IPsec to protect data",
		url: "https://www.ncsc.gov.uk/guidance/using-ipsec-protect-data"
	},
	"anssi-nt-003": {
		title: "ANSSI DAT-NT-003: security recommendations for IPsec",
		url: "https://cyber.gouv.fr/publications/recommandations-de-securite-relatives-ipsec"
	},
	"anssi-sns": {
		title: "ANSSI: configuration recommendations for Stormshield SNS 4.3",
		url: "https://documentation.stormshield.eu/SNS/v4/en/Content/ANSSI_Configuration_Recommendations_SNS_v4.3-LTSB/Encryption_profiles.htm"
	},
	"disa-vpn-srg": {
		title: "DISA: VPN security requirements guide",
		url: "https://public.cyber.mil/stigs/"
	},
	"pci-dss": {
		title: "PCI DSS 4.0.1: Payment Card Industry data security standard",
		url: "https://www.pcisecuritystandards.org/document_library/"
	}
});

// src/data/references.ts
const NIST_URLS = {
	"SP 800-57 part 1 revision 5": "https://doi.org/10.6028/NIST.SP.800-57pt1r5",
	"SP 800-67 revision 2": "https://csrc.nist.gov/pubs/sp/800/67/r2/final",
	"SP 800-77 revision 1": "https://csrc.nist.gov/pubs/sp/800/77/r1/final",
	"SP 800-131A revision 2": "https://doi.org/10.6028/NIST.SP.800-131Ar2"
};
let TRACKERS$made; const TRACKERS$make = () => TRACKERS$made = ({
	alicloud: "aliyun/terraform-provider-alicloud",
	algo: "trailofbits/algo",
	"azure-docs": "MicrosoftDocs/azure-docs",
	"Azure-vpn-config-samples": "Azure/Azure-vpn-config-samples",
	cloudstack: "apache/cloudstack",
	hwdsl2: "hwdsl2/setup-ipsec-vpn",
	"ibm-cloud-docs": "ibm-cloud-docs/vpc",
	libreswan: "libreswan/libreswan",
	opnsense: "opnsense/core",
	Openswan: "xelerance/Openswan",
	"OTC terraform": "opentelekomcloud/terraform-provider-opentelekomcloud",
	strongMan: "strongswan/strongMan",
	strongSwan: "strongswan/strongswan"
});
function clauseOf(clause) {
	return clause !== null && /^\d/u.test(clause) ? `section ${clause}` : clause;
}
function rfc(number, clause = null) {
	const section = /^\d+(?:\.\d+)*/u.exec(clause ?? "")?.[0];
	const url = `https://www.rfc-editor.org/rfc/rfc${String(number)}`;
	return {
		title: `RFC ${String(number)}`,
		clause: clauseOf(clause),
		url: section === void 0 ? url : `${url}#section-${section}`
	};
}
function nist(document, clause) {
	return {
		title: `NIST ${document}`,
		clause: clauseOf(clause),
		url: NIST_URLS[document]
	};
}
function vendor(key, clause = null) {
	const source = (SOURCES$made ?? SOURCES$make())[key];
	return {
		title: source.title,
		clause,
		url: source.url ?? null
	};
}
function caseOf(project, number) {
	return {
		title: `${project} #${String(number)}`,
		clause: null,
		url: `https://github.com/${(TRACKERS$made ?? TRACKERS$make())[project]}/issues/${String(number)}`
	};
}
function publication(title, url, clause = null) {
	return {
		title,
		clause,
		url
	};
}

// src/rules/define.ts
function defineRule(definition) {
	return new DefinedRule(definition);
}
var DefinedRule = class {
	id;
	group;
	levels;
	summary;
	cwe;
	securitySeverity;
	precision;
	supersedes;
	voids;
	#definition;
	#page = null;
	#worded = null;
	constructor(definition) {
		this.id = definition.id;
		this.group = definition.group;
		this.levels = definition.levels;
		this.summary = definition.summary;
		this.cwe = definition.cwe;
		this.securitySeverity = definition.securitySeverity;
		this.precision = definition.precision ?? "very-high";
		this.supersedes = definition.supersedes ?? [];
		this.voids = definition.voids ?? false;
		this.#definition = definition;
	}
	get why() {
		return this.#written.why;
	}
	get mend() {
		return this.#written.mend;
	}
	get references() {
		return this.#written.references;
	}
	get examples() {
		return this.#written.examples;
	}
	toJSON() {
		return {
			...(require_late()).withoutExamples(this),
			examples: this.examples
		};
	}
	bind(emit, profiles = []) {
		const { id, levels, visit } = this.#definition;
		const report = (variant, data, place, options) => {
			emit(id, options?.level ?? levels[variant], this.#messages[variant](data), place, options);
		};
		const { resource, tunnel, problem, workspace, pair } = visit;
		return {
			resource: resource && ((subject) => {
				resource(subject, report);
			}),
			tunnel: tunnel && ((subject, owner) => {
				tunnel(subject, owner, report, profiles);
			}),
			problem: problem && ((subject) => {
				problem(subject, report);
			}),
			workspace: workspace && ((subject) => {
				workspace(subject, report);
			}),
			pair: pair && ((subject) => {
				pair(subject, report);
			})
		};
	}
	get #messages() {
		return this.#worded ??= this.#definition.messages();
	}
	get #written() {
		return this.#page ??= this.#definition.page();
	}
};
function defineShapeRule(definition) {
	const isVariant = (variant) => Object.hasOwn(definition.levels, variant);
	return defineRule({
		...definition,
		visit: {
			...definition.visit,
			problem(problem, report) {
				if (!isVariant(problem.variant)) throw new Error(`${definition.id} has no variant ${problem.variant}`);
				report(problem.variant, problem.data, problem.place, optionsOf$1(problem));
			}
		}
	});
}
function defineTextRule(definition) {
	return defineRule({
		...definition,
		visit: { problem(problem, report) {
			const { data, place } = problem;
			const named = place.kind === "key" ? {
				...data,
				actual: place.member.key
			} : data;
			report(data.field === "" ? "inText" : "inField", named, place, optionsOf$1(problem));
		} }
	});
}
function optionsOf$1({ related, fix, level }) {
	return {
		...related && { related },
		...fix && { fix },
		...level && { level }
	};
}

// src/model/address.ts
const ZERO$1 = 48;
const NINE$1 = 57;
const DOT$1 = 46;
const SLASH$1 = 47;
const IPV4_PREFIXES = 64;
function parseIpv4(text) {
	let address = 0;
	let octet = -1;
	let digits = 0;
	let dots = 0;
	for (let index = 0; index <= text.length; index++) {
		const code = index === text.length ? DOT$1 : text.charCodeAt(index);
		if (code >= ZERO$1 && code <= NINE$1) {
			if (digits > 0 && octet === 0) return null;
			octet = (digits === 0 ? 0 : octet * 10) + code - ZERO$1;
			digits++;
			if (octet > 255) return null;
		} else if (code === DOT$1) {
			if (digits === 0) return null;
			address = address * 256 + octet;
			digits = 0;
			dots++;
		} else return null;
	}
	return dots === 4 ? address : null;
}
let GROUP$made; const GROUP$make = () => GROUP$made = (/^[0-9a-f]{1,4}$/iu);
function ipv6Groups(side, isEnd) {
	if (side === "") return [];
	const groups = [];
	const parts = side.split(":");
	for (const [index, text] of parts.entries()) {
		if ((GROUP$made ?? GROUP$make()).test(text)) {
			groups.push(BigInt(`0x${text}`));
			continue;
		}
		const dotted = isEnd && index === parts.length - 1 ? parseIpv4(text) : null;
		if (dotted === null) return null;
		groups.push(BigInt(Math.floor(dotted / 65536)), BigInt(dotted % 65536));
	}
	return groups;
}
function parseIpv6(text) {
	if (text.length > 45 || !text.includes(":")) return null;
	const sides = text.split("::");
	if (sides.length > 2) return null;
	const [before = "", after] = sides;
	const head = ipv6Groups(before, after === void 0);
	const tail = after === void 0 ? [] : ipv6Groups(after, true);
	if (head === null || tail === null) return null;
	const missing = 8 - head.length - tail.length;
	if (after === void 0 ? missing !== 0 : missing < 1) return null;
	return [
		...head,
		...Array.from({ length: missing }, () => 0n),
		...tail
	].reduce((address, group) => address << 16n | group, 0n);
}
function parseAddress(text) {
	const ipv4 = parseIpv4(text);
	if (ipv4 !== null) return {
		version: 4,
		bits: ipv4
	};
	const ipv6 = parseIpv6(text);
	return ipv6 === null ? null : {
		version: 6,
		bits: ipv6
	};
}
function ipv4Block(bits, prefix) {
	const hosts = prefix === 32 ? 0 : 4294967295 >>> prefix;
	const first = (bits & ~hosts) >>> 0;
	return {
		version: 4,
		first,
		last: first + hosts,
		prefix,
		hostBits: first !== bits
	};
}
function blockOf(address, prefix) {
	const { version, bits } = address;
	if (typeof bits === "number") return ipv4Block(bits, prefix);
	const size = 1n << BigInt(128 - prefix);
	const first = bits - bits % size;
	return {
		version,
		first,
		last: first + size - 1n,
		prefix,
		hostBits: first !== bits
	};
}
let DOTTED$made; const DOTTED$make = () => DOTTED$made = (/^[\d.]+$/u);
function addressFault(text) {
	if (text === "") return "empty";
	if (/\s/u.test(text)) return "blank";
	if (text.includes(":")) return "ipv6";
	if (!(DOTTED$made ?? DOTTED$make()).test(text)) return "text";
	const octets = text.split(".");
	if (octets.length !== 4 || octets.includes("")) return "octet-count";
	return octets.some((octet) => octet.length > 1 && octet.startsWith("0")) ? "leading-zero" : "octet-range";
}
let DIGITS$1$made; const DIGITS$1$make = () => DIGITS$1$made = (/^\d+$/u);
function shortNumberAt(text, start) {
	const length = text.length - start;
	if (length !== 1 && length !== 2) return -1;
	let number = 0;
	for (let index = start; index < text.length; index++) {
		const digit = text.charCodeAt(index) - ZERO$1;
		if (digit < 0 || digit > 9) return -1;
		number = number * 10 + digit;
	}
	return length === 2 && number < 10 ? -1 : number;
}
function readIpv4Cidr(text) {
	let address = 0;
	let octet = -1;
	let dots = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code >= ZERO$1 && code <= NINE$1) {
			if (octet === 0) return -1;
			octet = (octet < 0 ? 0 : octet * 10) + code - ZERO$1;
			if (octet > 255) return -1;
		} else {
			if (octet < 0) return -1;
			address = address << 8 | octet;
			if (code === SLASH$1) {
				const prefix = dots === 3 ? shortNumberAt(text, index + 1) : -1;
				return prefix < 0 || prefix > 32 ? -1 : (address >>> 0) * IPV4_PREFIXES + prefix;
			}
			if (code !== DOT$1 || dots === 3) return -1;
			dots++;
			octet = -1;
		}
	}
	return -1;
}
function parseCidr(text) {
	const ipv4 = readIpv4Cidr(text);
	if (ipv4 < 0) return parseOtherCidr(text);
	const bits = Math.floor(ipv4 / IPV4_PREFIXES);
	return {
		ok: true,
		block: ipv4Block(bits, ipv4 - bits * IPV4_PREFIXES)
	};
}
function parseOtherCidr(text) {
	const slash = text.indexOf("/");
	const addressText = slash === -1 ? text : text.slice(0, slash);
	const prefixText = slash === -1 ? null : text.slice(slash + 1);
	if (prefixText !== null && /\s/u.test(prefixText)) return {
		ok: false,
		fault: "blank"
	};
	const address = parseAddress(addressText);
	if (address === null) return {
		ok: false,
		fault: slash === 0 ? "text" : addressFault(addressText)
	};
	if (prefixText === null) return {
		ok: false,
		fault: "no-prefix"
	};
	const fault = prefixFault(prefixText, address.version);
	return fault === null ? {
		ok: true,
		block: blockOf(address, Number(prefixText))
	} : {
		ok: false,
		fault
	};
}
function prefixFault(text, version) {
	if (!(DIGITS$1$made ?? DIGITS$1$make()).test(text)) return parseIpv4(text) === null ? "prefix-text" : "netmask";
	if (text.length > 1 && text.startsWith("0")) return "leading-zero";
	return Number(text) > (version === 4 ? 32 : 128) ? "prefix-range" : null;
}
function netmaskPrefix(text) {
	const mask = parseIpv4(text);
	if (mask === null) return null;
	const hosts = 2 ** 32 - mask;
	const bits = Math.log2(hosts);
	return Number.isInteger(bits) ? 32 - bits : null;
}
function formatAddress(address) {
	const { bits } = address;
	if (typeof bits === "number") return `${String(bits >>> 24)}.${String(bits >>> 16 & 255)}.${String(bits >>> 8 & 255)}.${String(bits & 255)}`;
	const groups = Array.from({ length: 8 }, (_, index) => Number(bits >> BigInt(112 - 16 * index) & 65535n));
	let best = {
		start: -1,
		length: 1
	};
	for (let start = 0; start < 8; start++) {
		let length = 0;
		while (start + length < 8 && groups[start + length] === 0) length++;
		if (length > best.length) best = {
			start,
			length
		};
	}
	const hex = groups.map((group) => group.toString(16));
	if (best.start === -1) return hex.join(":");
	return `${hex.slice(0, best.start).join(":")}::${hex.slice(best.start + best.length).join(":")}`;
}
function canonicalHost(text) {
	const host = text.trim();
	if (parseIpv4(host) !== null) return host;
	const ipv6 = parseIpv6(host);
	return ipv6 === null ? host.toLowerCase() : formatAddress({
		version: 6,
		bits: ipv6
	});
}
function formatBlock(block) {
	return `${formatAddress({
		version: block.version,
		bits: block.first
	})}/${String(block.prefix)}`;
}
function overlaps(one, other) {
	return one.version === other.version && one.first <= other.last && other.first <= one.last;
}
function contains(outer, inner) {
	return outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
}
function containsAddress(block, address) {
	return block.version === address.version && block.first <= address.bits && address.bits <= block.last;
}
function isEverything(block) {
	return block.prefix === 0;
}

// src/model/memo.ts
const MOST_KEPT = 1e4;
var Memo = class {
	#known = /* @__PURE__ */ new Map();
	get(key, find) {
		const known = this.#known.get(key);
		if (known !== void 0) return known.value;
		const value = find();
		if (this.#known.size < 1e4) this.#known.set(key, { value });
		return value;
	}
};
function perSubject(find) {
	const known = /* @__PURE__ */ new WeakMap();
	return (subject) => {
		const earlier = known.get(subject);
		if (earlier !== void 0) return earlier;
		const answer = find(subject);
		known.set(subject, answer);
		return answer;
	};
}
function perText(find) {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const earlier = known.get(text);
		if (earlier !== void 0) return earlier;
		const answer = find(text);
		known.set(text, answer);
		return answer;
	};
}
function ownText(text) {
	const [own = text] = Object.keys({ [text]: true });
	return own;
}
var Texts = class {
	#known = /* @__PURE__ */ new Map();
	same(text) {
		const known = this.#known.get(text);
		if (known !== void 0 || this.#known.size >= 1e4) return known ?? text;
		const own = ownText(text);
		this.#known.set(own, own);
		return own;
	}
};
function latest(find) {
	let last = null;
	return (subject, owner) => {
		if (last?.subject === subject) return last.answer;
		const answer = find(subject, owner);
		if (last === null) last = {
			subject,
			answer
		};
		else {
			last.subject = subject;
			last.answer = answer;
		}
		return answer;
	};
}

// src/rules/shared/connections.ts
function titleOf({ name, id, kind }) {
	if (name !== null && name !== "") return JSON.stringify(name);
	return id ?? `a ${kind} without a name`;
}
const KEYS = /* @__PURE__ */ new WeakMap();
function networksKey(networks) {
	if (networks?.complete !== true) return null;
	const known = KEYS.get(networks);
	if (known !== void 0) return known;
	const blocks = networks.entries.map(({ value }) => formatBlock(value));
	const key = blocks.length > 1 ? [...new Set(blocks)].sort().join(" ") : blocks[0] ?? "";
	KEYS.set(networks, key);
	return key;
}
function peerCidrsOf({ api, remote }) {
	if (api !== "otc" || remote === null) return [];
	return remote.entries.filter(({ place }) => place.pointer?.includes("/peer_cidrs/"));
}
function peerKey({ peer, peerAddress }) {
	return peerAddress ?? (peer === null ? null : canonicalHost(peer.value));
}
function grouped(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		if (key !== null) addTo(groups, key, item);
	}
	return groups;
}
function gatewayKey({ api, estate, gateway }) {
	return gateway === null ? null : `${api}\n${estate ?? ""}\n${gateway.value}`;
}
const neighboursAmong = perSubject((connections) => {
	const together = besideOthers(connections);
	return {
		connections: together,
		byGateway: [...grouped(together, gatewayKey).values()].filter(({ length }) => length > 1)
	};
});
function besideOthers(connections) {
	const named = /* @__PURE__ */ new Set();
	const shared = /* @__PURE__ */ new Set();
	for (const { gateway } of connections) {
		if (gateway === null) continue;
		if (named.has(gateway.value)) shared.add(gateway.value);
		else named.add(gateway.value);
	}
	if (shared.size === 0) return [];
	return connections.filter(({ gateway }) => gateway !== null && shared.has(gateway.value));
}
function ownerOf(tunnel) {
	return tunnel.kind === "connection" ? tunnel : tunnel.connection;
}
function* tunnelsSharing(connections, keyOf) {
	for (const beside of neighboursAmong(connections).byGateway) for (const tunnels of grouped(tunnelsIn(beside), keyOf).values()) if (tunnels.length > 1) yield tunnels;
}
function tunnelsIn(connections) {
	const tunnels = [];
	for (const connection of connections) {
		tunnels.push(connection);
		for (const tunnel of connection.furtherTunnels) tunnels.push({
			...tunnel,
			kind: "further-tunnel",
			connection
		});
	}
	return tunnels;
}
function gatewayAddressKey(tunnel) {
	const { role } = tunnel;
	const gateway = gatewayKey(ownerOf(tunnel));
	return gateway === null || role === null || role === "master" ? gateway : `${gateway}\n${role}`;
}
function endsKey(tunnel) {
	const gateway = gatewayKey(ownerOf(tunnel));
	const peer = peerKey(tunnel);
	return gateway === null || peer === null ? null : `${gateway}\n${peer}`;
}
function uniqueKey(tunnel) {
	const connection = ownerOf(tunnel);
	const ends = endsKey(tunnel);
	if (ends === null || connection.api !== "apsara") return ends;
	const local = networksKey(connection.local);
	const remote = networksKey(connection.remote);
	return local === null || remote === null ? null : `${ends}\n${local}\n${remote}`;
}

// src/rules/shared/standby.ts
function sideOf(ids, networks, { estate }, { find }) {
	const known = networksKey(networks);
	const [first, second] = ids;
	if (first === void 0) return {
		ids: null,
		contents: known
	};
	if (second !== void 0) return {
		ids: joinedIds(ids),
		contents: known
	};
	if (known !== null) return {
		ids: first.value,
		contents: known
	};
	const found = find(estate, first.value);
	return {
		ids: first.value,
		contents: found?.kind === "endpoint-group" ? found.contents?.value ?? null : null
	};
}
function joinedIds(ids) {
	return ids.map(({ value }) => value).sort().join(" ");
}
function localSide(connection, workspace) {
	return sideOf(connection.localGroups, connection.local, connection, workspace);
}
function remoteSide(connection, workspace) {
	const { peerGroup, remote } = connection;
	return sideOf(peerGroup === null ? [] : [peerGroup], remote, connection, workspace);
}
function likeness(one, other) {
	if (one.ids !== null && one.ids === other.ids) return "same";
	if (one.contents === null || other.contents === null) return "unknown";
	if (one.contents !== other.contents) return "different";
	return one.ids === null && other.ids === null ? "same" : "equal";
}
function localLikeness(one, other, workspace) {
	return likeness(localSide(one, workspace), localSide(other, workspace));
}
function remoteLikeness(one, other, workspace) {
	return likeness(remoteSide(one, workspace), remoteSide(other, workspace));
}
function standbyKey(connection, workspace) {
	const gateway = connection.api === "otc" ? gatewayKey(connection) : null;
	if (gateway === null) return null;
	const { ids, contents } = remoteSide(connection, workspace);
	const networks = contents ?? ids;
	return networks === null ? null : `${gateway}\n${networks}`;
}
function partnersIn(pairs) {
	const partners = /* @__PURE__ */ new Map();
	const add = (one, other) => {
		const known = partners.get(one);
		if (known === void 0) partners.set(one, /* @__PURE__ */ new Set([other]));
		else known.add(other);
	};
	for (const [one, other] of pairs) {
		add(one, other);
		add(other, one);
	}
	return partners;
}
function standbyTest(workspace) {
	const declared = partnersIn(workspace.standby);
	return (one, other) => {
		if (declared.get(one)?.has(other) === true) return true;
		const key = standbyKey(one, workspace);
		return key !== null && key === standbyKey(other, workspace) && peerKey(one) !== peerKey(other);
	};
}

// src/rules/active-standby-mismatch.ts
function sidesOf$1([one, other], workspace) {
	return [{
		likeness: localLikeness(one, other, workspace),
		name: one.api === "otc" ? "local_ep_group_id" : "the local side",
		fact: ({ localGroups: [group], local }) => group ?? local?.entries[0] ?? null
	}, {
		likeness: remoteLikeness(one, other, workspace),
		name: one.api === "otc" ? "peer_ep_group_id" : "the peer side",
		fact: ({ peerGroup, remote }) => peerGroup ?? remote?.entries[0] ?? null
	}];
}
function candidates$1(workspace) {
	const isStandby = standbyTest(workspace);
	const found = [];
	const { connections } = neighboursAmong(workspace.connections);
	const byNetworks = grouped(connections, (connection) => standbyKey(connection, workspace));
	for (const [first, ...others] of byNetworks.values()) {
		if (first === void 0) continue;
		for (const other of others) if (isStandby(first, other)) found.push([first, other]);
	}
	const met = partnersIn(found);
	return [...found, ...workspace.standby.filter(([one, other]) => met.get(one)?.has(other) !== true)];
}
const WORST = [
	"different",
	"unknown",
	"equal"
];
function message(variant, { other, side, because }) {
	switch (variant) {
		case "different": return `${side} differs from that of ${other}, and so do the contents: the two cannot work in active/standby mode (taken for a pair: ${because})`;
		case "unknown": return `${side} differs from that of ${other}, and nothing read here says that the contents are equal, as active/standby mode needs them (taken for a pair: ${because})`;
		case "equal": return `${side} differs from that of ${other} with equal contents: the pair may work, but the document asks for the same id`;
	}
}
function relatedTo$1(side, [one, other], { find }, mirrored) {
	const related = [{
		place: (require_late()).placeOf(side.fact(one), one),
		message: titleOf(one),
		mirrored
	}];
	for (const connection of [other, one]) {
		const id = side.fact(connection)?.value;
		const group = typeof id === "string" ? find(connection.estate, id) : null;
		if (group?.kind !== "endpoint-group" || group.contents === null) continue;
		const words = `the endpoints of ${titleOf(group)}`;
		related.push({
			place: group.contents.place,
			message: words,
			mirrored: `${words}: ${mirrored}`
		});
	}
	return related;
}
var active_standby_mismatch_default = defineRule({
	id: "active-standby-mismatch",
	group: "references",
	levels: {
		different: "error",
		unknown: "error",
		equal: "note"
	},
	summary: "An active/standby pair whose endpoint groups are not the same",
	page: () => ({
		why: "Open Telekom Cloud pairs two connections only if both name the same local and the same peer endpoint group. With other groups the second connection never takes over.",
		mend: "Give both connections the same local_ep_group_id and the same peer_ep_group_id. Name the two under redundant in the configuration if they are meant to be independent.",
		references: [vendor("doc2", "active/standby mode")],
		examples: {
			bad: {
				file: "connections.jsonl",
				text: `{"ipsec_site_connection":{"name":"active","psk":"\${PSK_ACTIVE}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"ipsec_site_connection":{"name":"standby","psk":"\${PSK_STANDBY}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.8","peer_id":"185.22.10.8"}}
`
			},
			good: {
				file: "connections.jsonl",
				text: `{"ipsec_site_connection":{"name":"active","psk":"\${PSK_ACTIVE}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"ipsec_site_connection":{"name":"standby","psk":"\${PSK_STANDBY}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.8","peer_id":"185.22.10.8"}}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	precision: "high",
	messages: () => ({
		different: (data) => message("different", data),
		unknown: (data) => message("unknown", data),
		equal: (data) => message("equal", data)
	}),
	visit: { workspace(workspace, report) {
		const redundant = partnersIn(workspace.redundant);
		const declared = partnersIn(workspace.standby);
		for (const pair of candidates$1(workspace)) {
			const [one, other] = pair;
			if (redundant.get(one)?.has(other) === true) continue;
			const sides = sidesOf$1(pair, workspace);
			const variant = WORST.find((worst) => sides.some(({ likeness }) => likeness === worst));
			const side = sides.find(({ likeness }) => likeness === variant);
			if (variant === void 0 || side === void 0) continue;
			const because = declared.get(one)?.has(other) === true ? "the configuration says so" : "they join one VPN service to the same peer networks by different peers";
			const data = {
				other: titleOf(one),
				side: side.name,
				because
			};
			const related = relatedTo$1(side, pair, workspace, message(variant, {
				...data,
				other: titleOf(other)
			}));
			report(variant, data, (require_late()).placeOf(side.fact(other), other), {
				related,
				between: [other, one]
			});
		}
	} }
});

// src/model/located.ts
function explicit(value, place) {
	return {
		origin: "explicit",
		value,
		place
	};
}
function implied(value, field, place) {
	return {
		origin: "default",
		value,
		place,
		field,
		spelling: value
	};
}
function unknown(reason, place = null) {
	return {
		origin: "unknown",
		reason,
		place
	};
}
function valueOf$1(located) {
	return located.origin === "unknown" ? void 0 : located.value;
}

// src/model/api.ts
const APIS = [
	"zstack",
	"otc",
	"apsara"
];
let DIALECTS$made; const DIALECTS$make = () => DIALECTS$made = ({
	zstack: ["zstack", "zstack-legacy"],
	otc: ["otc", "openstack"],
	apsara: ["apsara", "alibaba-cloud"]
});
function apiOf(dialect) {
	switch (dialect) {
		case "zstack":
		case "zstack-legacy": return "zstack";
		case "otc":
		case "openstack": return "otc";
		case "apsara":
		case "alibaba-cloud": return "apsara";
	}
}
const ALL_DIALECTS = APIS.flatMap((api) => (DIALECTS$made ?? DIALECTS$make())[api]);
function dialectNamed(name) {
	return ALL_DIALECTS.find((dialect) => dialect === name) ?? null;
}
function dialectsOf$1(chosen) {
	const of = (api) => chosen.find((dialect) => apiOf(dialect) === api) ?? defaultDialect(api);
	return {
		zstack: of("zstack"),
		otc: of("otc"),
		apsara: of("apsara")
	};
}
function defaultDialect(api) {
	const [first] = (DIALECTS$made ?? DIALECTS$make())[api];
	if (first === void 0) throw new Error(`${api} has no dialect`);
	return first;
}
let API_TITLES$made; const API_TITLES$make = () => API_TITLES$made = ({
	zstack: "ZStack",
	"zstack-legacy": "ZStack before 4.5",
	otc: "Open Telekom Cloud",
	openstack: "OpenStack VPNaaS",
	apsara: "Apsara Stack",
	"alibaba-cloud": "Alibaba Cloud"
});

// src/data/contracts/apsara.ts
let made$2;
function make$2() {
	const part0 = {
		"words": "the server is not known to refuse a key that it does not know",
		"dropped": true
	};
	const part1 = {
		"name": "RegionId",
		"type": "string",
		"description": "Region of the resource",
		"required": true,
		"requiredWithUrl": true,
		"sources": [
			"doc4",
			"apy",
			"astf"
		]
	};
	const part2 = {
		"name": "regionId",
		"type": "string",
		"description": "Region once more, for the gateway in front of the API",
		"required": "note",
		"dialects": ["apsara"],
		"sources": ["doc4"]
	};
	const part3 = {
		"name": "ClientToken",
		"type": "string",
		"description": "Token that makes the request idempotent",
		"length": {
			"min": 1,
			"max": 64
		},
		"pattern": {
			"source": "^[\\x21-\\x7e]*$",
			"words": "ASCII characters without blanks"
		},
		"sources": ["doc4", "apy"]
	};
	const part4 = ["apy"];
	const part5 = {
		"type": "string",
		"sources": part4,
		"name": "Action",
		"description": "The operation"
	};
	const part6 = {
		"type": "string",
		"sources": part4,
		"name": "Version",
		"description": "Version of the API"
	};
	const part7 = {
		"type": "string",
		"sources": part4,
		"name": "Format",
		"description": "Format of the answer"
	};
	const part8 = {
		"type": "string",
		"sources": part4,
		"name": "AccessKeyId",
		"description": "Access key of the caller",
		"secret": "other"
	};
	const part9 = {
		"type": "string",
		"sources": part4,
		"name": "SecurityToken",
		"description": "Temporary token of the caller",
		"secret": "other"
	};
	const part10 = {
		"type": "string",
		"sources": part4,
		"name": "Signature",
		"description": "Signature of the request",
		"secret": "other"
	};
	const part11 = {
		"type": "string",
		"sources": part4,
		"name": "SignatureMethod",
		"description": "How the request is signed"
	};
	const part12 = {
		"type": "string",
		"sources": part4,
		"name": "SignatureVersion",
		"description": "Version of the signature"
	};
	const part13 = {
		"type": "string",
		"sources": part4,
		"name": "SignatureNonce",
		"description": "Number that is used once"
	};
	const part14 = {
		"type": "string",
		"sources": part4,
		"name": "Timestamp",
		"description": "Time of the request"
	};
	const part15 = {
		"type": "any",
		"sources": part4,
		"name": "OwnerId",
		"description": "Owner of the resource"
	};
	const part16 = {
		"type": "string",
		"sources": part4,
		"name": "OwnerAccount",
		"description": "Owner of the resource"
	};
	const part17 = {
		"type": "any",
		"sources": part4,
		"name": "ResourceOwnerId",
		"description": "Owner of the resource"
	};
	const part18 = {
		"type": "string",
		"sources": part4,
		"name": "ResourceOwnerAccount",
		"description": "Owner of the resource"
	};
	const part19 = {
		"name": "version",
		"type": "string",
		"description": "Version of the API",
		"pattern": {
			"source": "^\\d{4}-\\d{2}-\\d{2}$",
			"words": "a date such as 2016-04-28"
		},
		"discouraged": [{
			"value": { "except": ["2016-01-01", "2016-04-28"] },
			"level": "warning",
			"reason": "the document shows 2016-01-01, and the version of the VPC API is 2016-04-28",
			"sources": ["doc4", "apy"]
		}],
		"dialects": ["apsara"],
		"notes": "The document's example has 2016-01-01; the version of the VPC API is 2016-04-28.",
		"sources": ["doc4", "apy"]
	};
	const part20 = ["customer-gateway"];
	const part21 = ["doc4", "apy"];
	const part22 = {
		"min": 1,
		"max": 10
	};
	const part23 = [
		"doc4",
		"apy",
		"astf"
	];
	const part24 = {
		"name": "Name",
		"type": "string",
		"description": "Name of the resource",
		"length": {
			"min": 2,
			"max": 128
		},
		"pattern": {
			"source": "^(?!https?://)[A-Za-z\\u4e00-\\u9fa5][A-Za-z0-9\\u4e00-\\u9fa5._-]*$",
			"words": "a letter or Chinese character, then letters, digits, Chinese characters, \".\", \"_\" and \"-\""
		},
		"overrides": { "alibaba-cloud": {
			"length": {
				"min": 1,
				"max": 100
			},
			"pattern": {
				"source": "^(?!https?://)[\\s\\S]*$",
				"words": "a name that does not begin with http:// or https://"
			}
		} },
		"sources": [
			"doc4",
			"apy",
			"astf"
		]
	};
	const part25 = {
		"name": "AutoConfigRoute",
		"type": "boolean",
		"description": "Whether routes are configured by the platform",
		"default": { "value": false },
		"overrides": { "alibaba-cloud": { "default": { "value": true } } },
		"sources": ["doc4", "apy"]
	};
	const part26 = {
		"name": "EffectImmediately",
		"type": "boolean",
		"description": "Whether negotiation begins at once, or with the first packet",
		"default": { "value": false },
		"sources": ["doc4", "apy"]
	};
	const part27 = {
		"character": "[\"'\\\\]",
		"words": "a quote or a backslash",
		"level": "warning",
		"reason": "the pages of Alibaba Cloud do not agree on whether it is allowed",
		"sources": ["apy"]
	};
	const part28 = [
		"aes",
		"aes192",
		"aes256",
		"des",
		"3des"
	];
	const part29 = { "value": "aes" };
	const part30 = [
		"md5",
		"sha1",
		"sha256",
		"sha384",
		"sha512"
	];
	const part31 = { "value": "md5" };
	const part32 = ["doc4", "astf"];
	const part33 = { "apsara": {
		"documented": ["md5", "sha1"],
		"discouraged": [
			{
				"level": "note",
				"reason": "the document of Apsara Stack lists md5 and sha1 only; its Terraform provider has this one too",
				"sources": part32,
				"value": "sha256"
			},
			{
				"level": "note",
				"reason": "the document of Apsara Stack lists md5 and sha1 only; its Terraform provider has this one too",
				"sources": part32,
				"value": "sha384"
			},
			{
				"level": "note",
				"reason": "the document of Apsara Stack lists md5 and sha1 only; its Terraform provider has this one too",
				"sources": part32,
				"value": "sha512"
			}
		]
	} };
	const part34 = [
		"doc4",
		"apy",
		"astf"
	];
	const part35 = [
		"group1",
		"group2",
		"group5",
		"group14",
		"group24"
	];
	const part36 = { "value": 86400 };
	const part37 = {
		"min": 0,
		"max": 86400
	};
	const part38 = ["doc4", "apy"];
	const part39 = {
		"min": 0,
		"max": 100
	};
	const part40 = {
		"source": "^\\S*$",
		"words": "an identity without blanks"
	};
	const part41 = [
		{
			"name": "Psk",
			"type": "string",
			"description": "The pre-shared key",
			"default": { "dynamic": "16 random characters" },
			"secret": "psk",
			"length": {
				"min": 1,
				"max": 100
			},
			"characters": [{
				"character": "[^\\x21-\\x7e]",
				"words": "a blank or a character outside ASCII",
				"level": "warning",
				"reason": "the newer document, that of Alibaba Cloud, does not allow it",
				"sources": ["apy", "atf"]
			}, part27],
			"overrides": { "alibaba-cloud": { "characters": [{
				"character": "[^\\x21-\\x7e]",
				"words": "a blank or a character outside ASCII",
				"level": "error",
				"reason": "Alibaba Cloud does not allow it",
				"sources": ["apy", "atf"]
			}, part27] } },
			"sources": ["doc4", "apy"]
		},
		{
			"name": "IkeVersion",
			"type": "string",
			"description": "IKE version",
			"default": { "value": "ikev1" },
			"values": ["ikev1", "ikev2"],
			"sources": ["doc4", "apy"]
		},
		{
			"name": "IkeMode",
			"type": "string",
			"description": "Exchange of phase 1 in IKEv1; without meaning in IKEv2",
			"default": { "value": "main" },
			"values": ["main", "aggressive"],
			"sources": ["doc4", "apy"]
		},
		{
			"type": "string",
			"values": part28,
			"default": part29,
			"name": "IkeEncAlg",
			"description": "Encryption algorithm of phase 1; aes is AES-CBC with 128 bits",
			"sources": ["doc4", "apy"]
		},
		{
			"type": "string",
			"values": part30,
			"default": part31,
			"overrides": part33,
			"sources": part34,
			"name": "IkeAuthAlg",
			"description": "Integrity algorithm and PRF of phase 1"
		},
		{
			"name": "IkePfs",
			"type": "string",
			"description": "Diffie-Hellman group of phase 1",
			"default": { "value": "group2" },
			"values": part35,
			"overrides": { "alibaba-cloud": { "values": [
				"group1",
				"group2",
				"group5",
				"group14"
			] } },
			"sources": [
				"doc4",
				"apy",
				"astf"
			]
		},
		{
			"type": "integer",
			"default": part36,
			"range": part37,
			"notes": "What 0 means is not documented.",
			"sources": part38,
			"name": "IkeLifetime",
			"description": "Lifetime of the IKE SA in seconds"
		},
		{
			"type": "string",
			"length": part39,
			"pattern": part40,
			"name": "LocalId",
			"description": "Identity of this end",
			"default": { "dynamic": "public address of the VPN gateway" },
			"aliases": ["LocalIdIPsec"],
			"sources": [
				"apy",
				"atf",
				"astf"
			]
		},
		{
			"type": "string",
			"length": part39,
			"pattern": part40,
			"name": "LocalIdIPsec",
			"description": "Identity of this end, in the document's spelling",
			"deprecated": {
				"level": "note",
				"instead": "LocalId",
				"reason": "the document of Apsara Stack has this name; newer clients send LocalId, and whether the gateway reads this one is not known"
			},
			"notes": "Current documents and both Terraform providers write LocalId; a key that the server drops leaves its address.",
			"sources": ["doc4", "aold"]
		},
		{
			"type": "string",
			"length": part39,
			"pattern": part40,
			"name": "RemoteId",
			"description": "Identity that the peer must show",
			"default": { "dynamic": "address of the customer gateway" },
			"sources": ["doc4", "apy"]
		}
	];
	const part42 = {
		"name": "IkeConfig",
		"type": "json",
		"description": "Parameters of phase 1",
		"fields": part41,
		"sources": ["doc4", "apy"]
	};
	const part43 = [
		{
			"type": "string",
			"values": part28,
			"default": part29,
			"name": "IpsecEncAlg",
			"description": "Encryption algorithm of phase 2",
			"sources": ["doc4", "apy"]
		},
		{
			"type": "string",
			"values": part30,
			"default": part31,
			"overrides": part33,
			"sources": part34,
			"name": "IpsecAuthAlg",
			"description": "Integrity algorithm of phase 2"
		},
		{
			"name": "IpsecPfs",
			"type": "string",
			"description": "Diffie-Hellman group of phase 2, or disabled",
			"default": { "value": "group2" },
			"values": [
				"disabled",
				"group1",
				"group2",
				"group5",
				"group14",
				"group24"
			],
			"overrides": {
				"apsara": { "documented": part35 },
				"alibaba-cloud": { "values": [
					"disabled",
					"group1",
					"group2",
					"group5",
					"group14"
				] }
			},
			"sources": [
				"doc4",
				"apy",
				"astf"
			]
		},
		{
			"type": "integer",
			"default": part36,
			"range": part37,
			"notes": "What 0 means is not documented.",
			"sources": part38,
			"name": "IpsecLifetime",
			"description": "Lifetime of the CHILD SA in seconds"
		}
	];
	const part44 = {
		"name": "IpsecConfig",
		"type": "json",
		"description": "Parameters of phase 2",
		"fields": part43,
		"sources": ["doc4", "apy"]
	};
	const part45 = {
		"source": "^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]))?$",
		"words": "an IPv4 address"
	};
	const part46 = {
		"name": "HealthCheckConfig",
		"type": "json",
		"description": "Health check of the tunnel",
		"fields": [
			{
				"name": "enable",
				"type": "boolean",
				"description": "Whether the gateway checks the tunnel",
				"default": { "value": false },
				"stringly": true,
				"sources": ["doc4"]
			},
			{
				"name": "dip",
				"type": "string",
				"description": "Address that is probed",
				"pattern": part45,
				"sources": ["doc4"]
			},
			{
				"name": "sip",
				"type": "string",
				"description": "Address that the probes come from",
				"pattern": part45,
				"sources": ["doc4"]
			},
			{
				"name": "interval",
				"type": "integer",
				"description": "Seconds between probes",
				"default": { "value": 3 },
				"stringly": true,
				"sources": ["doc4", "apy"]
			},
			{
				"name": "retry",
				"type": "integer",
				"description": "Number of probes",
				"default": { "value": 3 },
				"stringly": true,
				"sources": ["doc4", "apy"]
			}
		],
		"sources": ["doc4", "apy"]
	};
	const part47 = ["alibaba-cloud"];
	const part48 = ["apy"];
	const part49 = {
		"min": 1,
		"max": 4294967295
	};
	const part50 = ["apy"];
	const part51 = {
		"type": "number-or-text",
		"range": part49,
		"pattern": {
			"source": "^(?!0*(?:\\.0+)?$)(?:0*(?:429496729[0-5]|42949672[0-8][0-9]|4294967[01][0-9]{2}|429496[0-6][0-9]{3}|42949[0-5][0-9]{4}|4294[0-8][0-9]{5}|429[0-3][0-9]{6}|42[0-8][0-9]{7}|4[01][0-9]{8}|[1-3][0-9]{9}|[0-9]{1,9})|0*(?:6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[0-9]{1,4})\\.0*(?:6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[0-9]{1,4}))$",
			"words": "a number from 1 to 4294967295, or its halves with a dot between them (\"2.10\" is 2 * 65536 + 10)"
		},
		"sources": part50,
		"name": "LocalAsn",
		"description": "Autonomous system number of this end",
		"default": { "value": 45104 }
	};
	const part52 = {
		"name": "TunnelCidr",
		"type": "string",
		"description": "A /30 network in 169.254.0.0/16 for the tunnel",
		"pattern": {
			"source": "^(?!169\\.254\\.(?:[0-6]\\.0|169\\.252)/)169\\.254\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/30$",
			"words": "a /30 network in 169.254.0.0/16, but not 169.254.169.252/30 and not 169.254.N.0/30 with N from 0 to 6"
		},
		"sources": ["apy"]
	};
	const part53 = {
		"name": "LocalBgpIp",
		"type": "string",
		"description": "Address of this end in that network",
		"sources": ["apy"]
	};
	const part54 = {
		"dialects": part47,
		"sources": part48,
		"name": "BgpConfig",
		"type": "json",
		"description": "BGP over the tunnel",
		"fields": [
			{
				"name": "EnableBgp",
				"type": "boolean",
				"description": "Whether BGP is used",
				"default": { "value": false },
				"stringly": true,
				"sources": ["apy"]
			},
			part51,
			part52,
			part53
		]
	};
	const part55 = {
		"dialects": part47,
		"sources": part48,
		"name": "EnableDpd",
		"type": "boolean",
		"description": "Whether dead peers are detected",
		"default": { "value": true }
	};
	const part56 = {
		"dialects": part47,
		"sources": part48,
		"name": "EnableNatTraversal",
		"type": "boolean",
		"description": "Whether NAT is detected and crossed",
		"default": { "value": true }
	};
	const part57 = {
		"dialects": part47,
		"sources": part48,
		"name": "RemoteCaCertificate",
		"type": "string",
		"description": "CA certificate of the peer, for gateways with China's national algorithms alone"
	};
	const part58 = {
		"dialects": part47,
		"sources": part48,
		"name": "EnableTunnelsBgp",
		"type": "boolean",
		"description": "Whether both tunnels use BGP",
		"default": { "value": false }
	};
	const part59 = {
		"name": "Role",
		"type": "string",
		"description": "Which of the two tunnels",
		"values": ["master", "slave"],
		"sources": ["apy"]
	};
	const part60 = {
		"name": "TunnelIkeConfig",
		"type": "object",
		"description": "Parameters of phase 1",
		"fields": part41,
		"sources": ["apy"]
	};
	const part61 = {
		"name": "TunnelIpsecConfig",
		"type": "object",
		"description": "Parameters of phase 2",
		"fields": part43,
		"sources": ["apy"]
	};
	const part62 = {
		"name": "TunnelBgpConfig",
		"type": "object",
		"description": "BGP over the tunnel",
		"fields": [
			part51,
			part52,
			part53
		],
		"sources": ["apy"]
	};
	const part63 = {
		"source": "^(?!aliyun|acs:)(?![\\s\\S]*https?://)[\\s\\S]*$",
		"words": "a text that does not begin with aliyun or acs: and holds no http:// or https://"
	};
	const part64 = {
		"name": "Description",
		"type": "string",
		"description": "Description of the resource",
		"length": {
			"min": 2,
			"max": 256
		},
		"overrides": { "alibaba-cloud": { "length": {
			"min": 1,
			"max": 100
		} } },
		"sources": ["apy", "astf"]
	};
	return {
		"CreateVpnConnection": {
			"unknownKeys": part0,
			"fields": [
				part1,
				part2,
				part3,
				part5,
				part6,
				part7,
				part8,
				part9,
				part10,
				part11,
				part12,
				part13,
				part14,
				part15,
				part16,
				part17,
				part18,
				part19,
				{
					"name": "VpnGatewayId",
					"type": "string",
					"description": "VPN gateway that ends the tunnel",
					"required": true,
					"refers": ["vpn-gateway"],
					"sources": ["doc4", "apy"]
				},
				{
					"name": "CustomerGatewayId",
					"type": "string",
					"description": "Customer gateway: the peer's address",
					"refers": part20,
					"sources": part21,
					"required": true,
					"requiredUnless": "TunnelOptionsSpecification"
				},
				{
					"type": "cidrs",
					"count": part22,
					"notes": "0.0.0.0/0 only on both sides at once: then routes decide. The limit of ten is that of the Terraform provider.",
					"sources": part23,
					"name": "LocalSubnet",
					"description": "Networks of the VPC, separated by commas",
					"required": true
				},
				{
					"type": "cidrs",
					"count": part22,
					"notes": "0.0.0.0/0 only on both sides at once: then routes decide. The limit of ten is that of the Terraform provider.",
					"sources": part23,
					"name": "RemoteSubnet",
					"description": "Networks behind the peer, separated by commas",
					"required": true
				},
				part24,
				part25,
				part26,
				part42,
				part44,
				part46,
				part54,
				part55,
				part56,
				part57,
				part58,
				{
					"dialects": part47,
					"sources": part48,
					"name": "TunnelOptionsSpecification",
					"type": "objects",
					"description": "The two tunnels of a gateway that has two: one master and one slave",
					"readAs": "alibaba-cloud",
					"count": {
						"min": 2,
						"max": 2
					},
					"fields": [
						{
							"name": "CustomerGatewayId",
							"type": "string",
							"description": "Customer gateway: the peer's address",
							"refers": part20,
							"sources": part21,
							"required": true
						},
						part59,
						part60,
						part61,
						part62,
						part55,
						part56,
						part57
					]
				},
				{
					"dialects": part47,
					"sources": part48,
					"name": "DryRun",
					"type": "boolean",
					"description": "Whether the request is only checked",
					"default": { "value": false }
				},
				{
					"dialects": part47,
					"sources": part48,
					"name": "ResourceGroupId",
					"type": "string",
					"description": "Resource group of the connection"
				},
				{
					"dialects": part47,
					"sources": part48,
					"name": "Tags",
					"type": "objects",
					"description": "Tags of the connection",
					"count": {
						"min": 0,
						"max": 20
					},
					"fields": [{
						"name": "Key",
						"type": "string",
						"description": "Key",
						"length": {
							"min": 1,
							"max": 64
						},
						"pattern": part63,
						"sources": ["apy"]
					}, {
						"name": "Value",
						"type": "string",
						"description": "Value",
						"length": {
							"min": 0,
							"max": 128
						},
						"pattern": part63,
						"sources": ["apy"]
					}]
				}
			],
			"sources": [
				"doc4",
				"apy",
				"astf"
			]
		},
		"ModifyVpnConnectionAttribute": {
			"unknownKeys": part0,
			"fields": [
				part1,
				part2,
				part3,
				part5,
				part6,
				part7,
				part8,
				part9,
				part10,
				part11,
				part12,
				part13,
				part14,
				part15,
				part16,
				part17,
				part18,
				part19,
				{
					"name": "VpnConnectionId",
					"type": "string",
					"description": "The connection",
					"required": true,
					"refers": ["connection"],
					"sources": ["apy"]
				},
				{
					"type": "cidrs",
					"count": part22,
					"notes": "0.0.0.0/0 only on both sides at once: then routes decide. The limit of ten is that of the Terraform provider.",
					"sources": part23,
					"name": "LocalSubnet",
					"description": "Networks of the VPC, separated by commas"
				},
				{
					"type": "cidrs",
					"count": part22,
					"notes": "0.0.0.0/0 only on both sides at once: then routes decide. The limit of ten is that of the Terraform provider.",
					"sources": part23,
					"name": "RemoteSubnet",
					"description": "Networks behind the peer, separated by commas"
				},
				part24,
				part25,
				part26,
				part42,
				part44,
				part46,
				part54,
				part55,
				part56,
				part57,
				part58,
				{
					"dialects": part47,
					"sources": part48,
					"name": "TunnelOptionsSpecification",
					"type": "objects",
					"description": "The two tunnels of a gateway that has two: one master and one slave",
					"readAs": "alibaba-cloud",
					"count": {
						"min": 1,
						"max": 2
					},
					"fields": [
						{
							"name": "TunnelId",
							"type": "string",
							"description": "The tunnel",
							"sources": ["apy"]
						},
						{
							"name": "CustomerGatewayId",
							"type": "string",
							"description": "Customer gateway: the peer's address",
							"refers": part20,
							"sources": part21
						},
						part59,
						part60,
						part61,
						part62,
						part55,
						part56,
						part57
					]
				}
			],
			"sources": ["apy"]
		},
		"CreateCustomerGateway": {
			"unknownKeys": part0,
			"fields": [
				part1,
				part2,
				part3,
				part5,
				part6,
				part7,
				part8,
				part9,
				part10,
				part11,
				part12,
				part13,
				part14,
				part15,
				part16,
				part17,
				part18,
				part19,
				{
					"name": "IpAddress",
					"type": "string",
					"description": "Static address of the peer's gateway",
					"required": true,
					"address": {
						"kinds": ["ipv4"],
						"refused": [
							"100.64.0.0/10",
							"127.0.0.0/8",
							"169.254.0.0/16",
							"224.0.0.0/4",
							"255.0.0.0/8"
						],
						"level": "error"
					},
					"notes": "Not in 100.64.0.0/10, 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4 or 255.0.0.0/8.",
					"sources": ["apy", "astf"]
				},
				part24,
				part64,
				{
					"type": "number-or-text",
					"range": part49,
					"pattern": {
						"source": "^(?!0*(?:0\\.0*)?45104$)(?!0*(?:\\.0+)?$)(?:0*(?:429496729[0-5]|42949672[0-8][0-9]|4294967[01][0-9]{2}|429496[0-6][0-9]{3}|42949[0-5][0-9]{4}|4294[0-8][0-9]{5}|429[0-3][0-9]{6}|42[0-8][0-9]{7}|4[01][0-9]{8}|[1-3][0-9]{9}|[0-9]{1,9})|0*(?:6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[0-9]{1,4})\\.0*(?:6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[0-9]{1,4}))$",
						"words": "a number from 1 to 4294967295 other than 45104, or its halves with a dot between them (\"2.10\" is 2 * 65536 + 10)"
					},
					"sources": part50,
					"name": "Asn",
					"description": "Autonomous system number of the peer; not 45104, the gateway's own"
				},
				{
					"name": "AuthKey",
					"type": "string",
					"description": "Key of the BGP session",
					"secret": "other",
					"length": {
						"min": 1,
						"max": 64
					},
					"pattern": {
						"source": "^[\\x21-\\x3e\\x40-\\x7e]*$",
						"words": "ASCII characters without blanks and question marks"
					},
					"sources": ["apy"]
				},
				{
					"name": "ResourceGroupId",
					"type": "string",
					"description": "Resource group of the gateway",
					"sources": ["apy"]
				}
			],
			"sources": ["apy", "astf"]
		},
		"CreateVpnGateway": {
			"unknownKeys": part0,
			"fields": [
				part1,
				part2,
				part3,
				part5,
				part6,
				part7,
				part8,
				part9,
				part10,
				part11,
				part12,
				part13,
				part14,
				part15,
				part16,
				part17,
				part18,
				part19,
				{
					"name": "VpcId",
					"type": "string",
					"description": "VPC that the gateway serves",
					"required": true,
					"sources": ["apy"]
				},
				{
					"name": "Bandwidth",
					"type": "integer",
					"description": "Largest bandwidth in Mbit/s",
					"required": true,
					"values": [
						5,
						10,
						20,
						50,
						100,
						200,
						500,
						1e3
					],
					"overrides": { "alibaba-cloud": { "values": [
						10,
						100,
						200,
						500,
						1e3
					] } },
					"sources": ["apy", "atf"]
				},
				{
					"name": "EnableIpsec",
					"type": "boolean",
					"description": "Whether the gateway serves IPsec",
					"default": { "value": true },
					"sources": ["apy"]
				},
				{
					"name": "EnableSsl",
					"type": "boolean",
					"description": "Whether the gateway serves SSL-VPN",
					"default": { "value": false },
					"sources": ["apy"]
				},
				{
					"name": "SslConnections",
					"type": "integer",
					"description": "Number of SSL-VPN clients",
					"default": { "value": 5 },
					"values": [
						5,
						10,
						20,
						50,
						100,
						200,
						500,
						1e3
					],
					"sources": ["apy"]
				},
				{
					"name": "NetworkType",
					"type": "string",
					"description": "Where the gateway is reached",
					"default": { "value": "public" },
					"values": ["public", "private"],
					"sources": ["apy"]
				},
				{
					"name": "VpnType",
					"type": "string",
					"description": "Normal, or with China's national algorithms",
					"default": { "value": "Normal" },
					"values": ["Normal", "NationalStandard"],
					"sources": ["apy"]
				},
				{
					"name": "VSwitchId",
					"type": "string",
					"description": "Switch that the gateway stands in",
					"sources": ["apy"]
				},
				{
					"name": "DisasterRecoveryVSwitchId",
					"type": "string",
					"description": "Second switch, where a connection has two tunnels",
					"dialects": ["alibaba-cloud"],
					"sources": ["apy"]
				},
				{
					"name": "InstanceChargeType",
					"type": "string",
					"description": "How the gateway is paid",
					"values": ["PREPAY", "POSTPAY"],
					"sources": ["apy", "atf"]
				},
				{
					"name": "Period",
					"type": "integer",
					"description": "Months that are paid in advance",
					"values": [
						1,
						2,
						3,
						4,
						5,
						6,
						7,
						8,
						9,
						12,
						24,
						36
					],
					"sources": ["apy"]
				},
				{
					"name": "AutoPay",
					"type": "boolean",
					"description": "Whether the order is paid at once",
					"default": { "value": false },
					"sources": ["apy"]
				},
				{
					"name": "ResourceGroupId",
					"type": "string",
					"description": "Resource group of the gateway",
					"sources": ["apy"]
				},
				part24,
				part64
			],
			"sources": ["apy"]
		}
	};
}
var Late$2 = class {
	constructor(api, method, wrapper, operation, kind, path, partial) {
		this.api = api;
		this.method = method;
		this.wrapper = wrapper;
		this.operation = operation;
		this.kind = kind;
		this.path = path;
		this.partial = partial;
	}
	get unknownKeys() {
		return (made$2 ??= make$2())[this.operation].unknownKeys;
	}
	get fields() {
		return (made$2 ??= make$2())[this.operation].fields;
	}
	get sources() {
		return (made$2 ??= make$2())[this.operation].sources;
	}
};
const APSARA_CONTRACTS = [
	new Late$2("apsara", "POST", null, "CreateVpnConnection", "connection", "/apsara/route/Vpc/CreateVpnConnection", void 0),
	new Late$2("apsara", "POST", null, "ModifyVpnConnectionAttribute", "connection-change", "/apsara/route/Vpc/ModifyVpnConnectionAttribute", true),
	new Late$2("apsara", "POST", null, "CreateCustomerGateway", "customer-gateway", "/apsara/route/Vpc/CreateCustomerGateway", void 0),
	new Late$2("apsara", "POST", null, "CreateVpnGateway", "vpn-gateway", "/apsara/route/Vpc/CreateVpnGateway", void 0)
];

// src/data/contracts/otc.ts
let made$1;
function make$1() {
	const part0 = { "words": "the server answers 400 to a key that it does not know" };
	const part1 = [
		{
			"key": "ipsec-site-connection",
			"reason": "hyphens belong to the path; the key is written with underscores"
		},
		{
			"key": "ipsecSiteConnection",
			"reason": "the key is written with underscores"
		},
		{
			"key": "ipsec_connection",
			"reason": "the key is ipsec_site_connection"
		}
	];
	const part2 = {
		"min": 0,
		"max": 255
	};
	const part3 = { "otc": {
		"length": {
			"min": 6,
			"max": 128
		},
		"characters": [{
			"character": "[\\s?]",
			"words": "a blank or a question mark",
			"level": "error",
			"reason": "Open Telekom Cloud does not allow it",
			"sources": ["doc2"]
		}, {
			"character": "[^A-Za-z0-9~`!@#$%^()\\-_+=[\\]{}|\\\\,./:;\\s?]",
			"words": "a character outside letters, digits and ~`!@#$%^()-_+=[]{}|\\,./:;",
			"level": "warning",
			"reason": "the current document of Open Telekom Cloud leaves it out of the characters that it allows",
			"sources": ["odocs", "otf"]
		}]
	} };
	const part4 = [
		"doc2",
		"odocs",
		"nlib"
	];
	const part5 = {
		"source": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
		"words": "a UUID: 8-4-4-4-12 hexadecimal digits"
	};
	const part6 = ["odocs", "nlib"];
	const part7 = ["ipsec-policy"];
	const part8 = ["ike-policy"];
	const part9 = ["vpn-service"];
	const part10 = ["endpoint-group"];
	const part11 = ["endpoint-group"];
	const part12 = {
		"min": 0,
		"max": 255
	};
	const part13 = {
		"kinds": [
			"ipv4",
			"ipv6",
			"name"
		],
		"level": "error"
	};
	const part14 = { "otc": { "length": {
		"min": 0,
		"max": 250
	} } };
	const part15 = [
		"doc2",
		"odocs",
		"nvpn"
	];
	const part16 = {
		"min": 0,
		"max": 255
	};
	const part17 = { "otc": { "length": {
		"min": 0,
		"max": 250
	} } };
	const part18 = [
		"doc2",
		"odocs",
		"nlib"
	];
	const part19 = {
		"name": "name",
		"type": "string",
		"description": "Name of the resource",
		"length": {
			"min": 0,
			"max": 255
		},
		"overrides": { "otc": { "length": {
			"min": 1,
			"max": 64
		} } },
		"sources": ["odocs", "nlib"]
	};
	const part20 = { "value": "" };
	const part21 = {
		"min": 0,
		"max": 255
	};
	const part22 = {
		"name": "description",
		"type": "string",
		"description": "Description of the resource",
		"default": part20,
		"length": part21,
		"sources": [
			"doc2",
			"odocs",
			"nlib"
		],
		"overrides": { "otc": { "unconfigurable": {
			"level": "warning",
			"reason": "it is reserved for internal components of the service"
		} } }
	};
	const part23 = {
		"min": 0,
		"max": 255
	};
	const part24 = ["odocs", "nlib"];
	const part25 = {
		"name": "tenant_id",
		"type": "string",
		"description": "Project that owns the resource",
		"length": part23,
		"sources": part24
	};
	const part26 = {
		"name": "project_id",
		"type": "string",
		"description": "OpenStack: the same as tenant_id",
		"length": part23,
		"sources": [
			"doc2",
			"odocs",
			"nlib"
		],
		"overrides": { "otc": { "unconfigurable": {
			"level": "error",
			"reason": "the document calls it not supported: write tenant_id"
		} } }
	};
	const part27 = {
		"level": "error",
		"reason": "the server sets it and refuses it in a request"
	};
	const part28 = {
		"name": "id",
		"type": "string",
		"description": "Id of the resource",
		"unconfigurable": part27,
		"sources": ["odocs", "nlib"]
	};
	const part29 = {
		"name": "created_at",
		"type": "string",
		"description": "When the resource was created",
		"dialects": ["otc"],
		"unconfigurable": part27,
		"sources": ["doc2", "odocs"]
	};
	const part30 = {
		"name": "initiator",
		"type": "string",
		"description": "Whether this end begins negotiations",
		"default": { "value": "bi-directional" },
		"values": ["bi-directional", "response-only"],
		"overrides": { "otc": { "fixed": {
			"rule": "initiator-constraint",
			"values": ["bi-directional"],
			"notes": [{
				"value": "response-only",
				"level": "note",
				"reason": "only newer editions of the document allow it",
				"sources": ["odocs"]
			}]
		} } },
		"sources": [
			"doc2",
			"odocs",
			"nlib"
		]
	};
	const part31 = { "value": true };
	const part32 = { "otc": { "fixed": {
		"rule": "fixed-field",
		"values": [true]
	} } };
	const part33 = {
		"name": "admin_state_up",
		"type": "boolean",
		"description": "Whether the resource is in use",
		"default": part31,
		"overrides": part32,
		"sources": [
			"doc2",
			"odocs",
			"nlib"
		]
	};
	const part34 = {
		"name": "mtu",
		"type": "integer",
		"description": "Largest packet that is sent without fragmentation",
		"default": { "value": 1500 },
		"range": {
			"min": 68,
			"max": null
		},
		"overrides": { "otc": { "fixed": {
			"rule": "mtu-constraint",
			"values": [1500]
		} } },
		"notes": "With IPv6 at least 1280.",
		"sources": [
			"doc2",
			"odocs",
			"nlib",
			"nvpn"
		]
	};
	const part35 = {
		"name": "peer_cidrs",
		"type": "strings",
		"description": "Networks behind the peer, in the manner that endpoint groups replaced",
		"items": { "kind": "cidr" },
		"nullable": true,
		"deprecated": {
			"level": "warning",
			"instead": "peer_ep_group_id"
		},
		"notes": "OpenStack refuses it together with endpoint groups.",
		"sources": [
			"doc2",
			"odocs",
			"nvpn"
		]
	};
	const part36 = {
		"name": "dpd",
		"type": "object",
		"description": "Dead peer detection",
		"fields": [
			{
				"name": "action",
				"type": "string",
				"description": "What to do when the peer is dead",
				"default": { "value": "hold" },
				"values": [
					"clear",
					"hold",
					"restart",
					"disabled",
					"restart-by-peer"
				],
				"notes": "OpenStack hands it to the daemon as it stands; strongSwan knows neither disabled nor restart-by-peer.",
				"sources": ["odocs", "nlib"]
			},
			{
				"name": "interval",
				"type": "integer",
				"description": "Seconds between probes",
				"default": { "value": 30 },
				"range": {
					"min": 0,
					"max": null
				},
				"sources": ["odocs", "nlib"]
			},
			{
				"name": "timeout",
				"type": "integer",
				"description": "Seconds until the peer is taken for dead; more than the interval",
				"default": { "value": 120 },
				"range": {
					"min": 0,
					"max": null
				},
				"sources": ["odocs", "nvpn"]
			}
		],
		"notes": "The earlier document calls it not supported; the current one describes it.",
		"sources": [
			"doc2",
			"odocs",
			"nvpn"
		]
	};
	const part37 = {
		"name": "local_id",
		"type": "string",
		"description": "Identity of this end",
		"default": { "dynamic": "address of the VPN gateway" },
		"overrides": { "otc": { "unconfigurable": {
			"level": "warning",
			"reason": "the document lists it and calls it not supported"
		} } },
		"sources": [
			"doc2",
			"odocs-old",
			"nlib"
		]
	};
	const part38 = {
		"name": "auth_mode",
		"type": "string",
		"description": "How the two ends prove who they are",
		"default": { "value": "psk" },
		"overrides": {
			"otc": { "fixed": {
				"rule": "fixed-field",
				"values": ["psk"]
			} },
			"openstack": { "unconfigurable": part27 }
		},
		"sources": ["doc2", "nlib"]
	};
	const part39 = {
		"name": "route_mode",
		"type": "string",
		"description": "How routes are made known: always static",
		"unconfigurable": {
			"level": "error",
			"reason": "it is always static, and a request that holds it is refused"
		},
		"sources": ["doc2", "nlib"]
	};
	const part40 = {
		"name": "status",
		"type": "string",
		"description": "State of the resource",
		"unconfigurable": part27,
		"sources": [
			"doc2",
			"odocs",
			"nlib"
		]
	};
	const part41 = ["odocs"];
	const part42 = {
		"level": "error",
		"reason": "it is set on creation, and an update that holds it is refused"
	};
	const part43 = {
		"name": "tenant_id",
		"type": "string",
		"description": "Project that owns the resource",
		"length": part23,
		"sources": part24,
		"unconfigurable": part42
	};
	const part44 = {
		"name": "project_id",
		"type": "string",
		"description": "Project that owns the resource",
		"length": part23,
		"sources": part24,
		"unconfigurable": part42
	};
	const part45 = [
		{
			"key": "ike_policy",
			"reason": "the key is written as one word"
		},
		{
			"key": "ike-policy",
			"reason": "the key is written as one word"
		},
		{
			"key": "ikePolicy",
			"reason": "the key is written as one word"
		}
	];
	const part46 = {
		"name": "description",
		"type": "string",
		"description": "Description of the resource",
		"default": part20,
		"length": part21,
		"sources": ["odocs", "nlib"]
	};
	const part47 = { "value": "sha1" };
	const part48 = [
		"md5",
		"sha1",
		"sha2-256",
		"sha2-384",
		"sha2-512"
	];
	const part49 = { "openstack": { "values": [
		"sha1",
		"sha256",
		"sha384",
		"sha512",
		"aes-xcbc",
		"aes-cmac"
	] } };
	const part50 = [
		"odocs",
		"otf",
		"nlib"
	];
	const part51 = {
		"name": "auth_algorithm",
		"type": "string",
		"default": part47,
		"values": part48,
		"overrides": part49,
		"notes": "The document of OTC names no default; its examples and its Terraform provider have sha1.",
		"sources": part50,
		"description": "Integrity algorithm and PRF of phase 1"
	};
	const part52 = { "value": "aes-128" };
	const part53 = [
		"3des",
		"aes-128",
		"aes-192",
		"aes-256"
	];
	const part54 = { "openstack": { "values": [
		"3des",
		"aes-128",
		"aes-192",
		"aes-256",
		"aes-128-ccm-8",
		"aes-192-ccm-8",
		"aes-256-ccm-8",
		"aes-128-ccm-12",
		"aes-192-ccm-12",
		"aes-256-ccm-12",
		"aes-128-ccm-16",
		"aes-192-ccm-16",
		"aes-256-ccm-16",
		"aes-128-gcm-8",
		"aes-192-gcm-8",
		"aes-256-gcm-8",
		"aes-128-gcm-12",
		"aes-192-gcm-12",
		"aes-256-gcm-12",
		"aes-128-gcm-16",
		"aes-192-gcm-16",
		"aes-256-gcm-16",
		"aes-128-ctr",
		"aes-192-ctr",
		"aes-256-ctr"
	] } };
	const part55 = [
		"odocs",
		"otf",
		"nlib"
	];
	const part56 = {
		"name": "encryption_algorithm",
		"type": "string",
		"default": part52,
		"values": part53,
		"overrides": part54,
		"sources": part55,
		"description": "Encryption algorithm of phase 1"
	};
	const part57 = { "value": "group5" };
	const part58 = [
		"group1",
		"group2",
		"group5",
		"group14",
		"group15",
		"group16",
		"group19",
		"group20",
		"group21",
		"disable"
	];
	const part59 = { "openstack": { "values": [
		"group2",
		"group5",
		"group14",
		"group15",
		"group16",
		"group17",
		"group18",
		"group19",
		"group20",
		"group21",
		"group22",
		"group23",
		"group24",
		"group25",
		"group26",
		"group27",
		"group28",
		"group29",
		"group30",
		"group31"
	] } };
	const part60 = [
		"odocs",
		"otf",
		"nlib"
	];
	const part61 = {
		"name": "pfs",
		"type": "string",
		"default": part57,
		"values": part58,
		"overrides": part59,
		"sources": part60,
		"description": "Diffie-Hellman group of phase 1",
		"discouraged": [{
			"value": "disable",
			"level": "error",
			"reason": "the document lists it, but IKE cannot run without a Diffie-Hellman group",
			"sources": [
				"odocs",
				"otf",
				"rfc7296"
			]
		}]
	};
	const part62 = {
		"name": "phase1_negotiation_mode",
		"type": "string",
		"description": "Exchange of phase 1 in IKEv1; without meaning in IKEv2",
		"default": { "value": "main" },
		"values": ["main", "aggressive"],
		"sources": [
			"odocs-old",
			"otf",
			"nlib"
		]
	};
	const part63 = {
		"name": "ike_version",
		"type": "string",
		"description": "IKE version",
		"default": { "value": "v1" },
		"values": ["v1", "v2"],
		"sources": [
			"odocs",
			"oumn",
			"nlib"
		]
	};
	const part64 = {
		"name": "units",
		"type": "string",
		"description": "Unit of the value",
		"default": { "value": "seconds" },
		"values": ["seconds"],
		"sources": ["odocs", "nlib"]
	};
	const part65 = { "value": 3600 };
	const part66 = {
		"min": 60,
		"max": null
	};
	const part67 = {
		"min": 60,
		"max": 604800
	};
	const part68 = ["odocs", "nlib"];
	const part69 = {
		"name": "lifetime",
		"type": "object",
		"description": "Lifetime of the IKE SA",
		"fields": [part64, {
			"name": "value",
			"type": "integer",
			"description": "Lifetime in that unit",
			"default": part65,
			"range": part66,
			"overrides": { "otc": {
				"range": part67,
				"stringly": true
			} },
			"sources": part68
		}],
		"sources": ["odocs", "nlib"]
	};
	const part70 = [
		{
			"key": "ipsec_policy",
			"reason": "the key is written as one word"
		},
		{
			"key": "ipsec-policy",
			"reason": "the key is written as one word"
		},
		{
			"key": "ipsecPolicy",
			"reason": "the key is written as one word"
		}
	];
	const part71 = {
		"name": "auth_algorithm",
		"type": "string",
		"default": part47,
		"values": part48,
		"overrides": part49,
		"notes": "The document of OTC names no default; its examples and its Terraform provider have sha1.",
		"sources": part50,
		"description": "Integrity algorithm of phase 2"
	};
	const part72 = {
		"name": "encryption_algorithm",
		"type": "string",
		"default": part52,
		"values": part53,
		"overrides": part54,
		"sources": part55,
		"description": "Encryption algorithm of phase 2"
	};
	const part73 = {
		"name": "pfs",
		"type": "string",
		"default": part57,
		"values": part58,
		"overrides": part59,
		"sources": part60,
		"description": "Diffie-Hellman group of phase 2, or none"
	};
	const part74 = ["nvpn", "ss"];
	const part75 = {
		"name": "transform_protocol",
		"type": "string",
		"description": "Security protocol of phase 2",
		"default": { "value": "esp" },
		"values": [
			"esp",
			"ah",
			"ah-esp"
		],
		"discouraged": [{
			"value": "ah-esp",
			"sources": part74,
			"level": "warning",
			"reason": "no peer that runs strongSwan or libreswan can agree to AH and ESP at once"
		}],
		"overrides": { "openstack": { "discouraged": [{
			"value": "ah-esp",
			"sources": part74,
			"level": "error",
			"reason": "the drivers for strongSwan and libreswan refuse it"
		}] } },
		"sources": [
			"odocs",
			"nlib",
			"nvpn"
		]
	};
	const part76 = {
		"name": "encapsulation_mode",
		"type": "string",
		"description": "Encapsulation mode",
		"default": { "value": "tunnel" },
		"values": ["tunnel"],
		"overrides": { "openstack": { "values": ["tunnel", "transport"] } },
		"sources": [
			"odocs-old",
			"odocs",
			"nlib"
		]
	};
	const part77 = {
		"name": "lifetime",
		"type": "object",
		"description": "Lifetime of the CHILD SA",
		"fields": [part64, {
			"name": "value",
			"type": "integer",
			"description": "Lifetime in that unit",
			"default": part65,
			"range": part66,
			"overrides": { "otc": { "range": part67 } },
			"sources": part68
		}],
		"sources": ["odocs", "nlib"]
	};
	const part78 = [
		{
			"key": "endpoint-group",
			"reason": "hyphens belong to the path; the key is written with underscores"
		},
		{
			"key": "endpointgroup",
			"reason": "the key is written with an underscore"
		},
		{
			"key": "endpointGroup",
			"reason": "the key is written with an underscore"
		}
	];
	const part79 = ["subnet", "cidr"];
	const part80 = ["nvpn"];
	const part81 = { "openstack": {
		"values": [
			"subnet",
			"cidr",
			"network",
			"router",
			"vlan"
		],
		"discouraged": [
			{
				"level": "warning",
				"reason": "the API takes it, but an IPsec connection needs subnet or cidr",
				"sources": part80,
				"value": "network"
			},
			{
				"level": "warning",
				"reason": "the API takes it, but an IPsec connection needs subnet or cidr",
				"sources": part80,
				"value": "router"
			},
			{
				"level": "warning",
				"reason": "the API takes it, but an IPsec connection needs subnet or cidr",
				"sources": part80,
				"value": "vlan"
			}
		]
	} };
	const part82 = [
		"odocs",
		"nlib",
		"nvpn"
	];
	const part83 = {
		"min": 1,
		"max": null
	};
	const part84 = { "kind": "cidr-or-id" };
	const part85 = ["subnet"];
	const part86 = ["odocs", "nvpn"];
	const part87 = [
		{
			"key": "vpn_service",
			"reason": "the key is written as one word"
		},
		{
			"key": "vpn-service",
			"reason": "the key is written as one word"
		},
		{
			"key": "vpnService",
			"reason": "the key is written as one word"
		}
	];
	const part88 = ["odocs", "nlib"];
	const part89 = ["subnet"];
	const part90 = [
		"odocs",
		"nlib",
		"nvpn"
	];
	const part91 = {
		"name": "admin_state_up",
		"type": "boolean",
		"description": "Whether the resource is in use",
		"default": part31,
		"overrides": part32,
		"sources": ["odocs", "nlib"]
	};
	const part92 = {
		"name": "flavor_id",
		"type": "string",
		"nullable": true,
		"description": "Flavour that the service is made by",
		"dialects": ["openstack"],
		"sources": ["nlib"]
	};
	const part93 = {
		"name": "external_v4_ip",
		"type": "string",
		"description": "IPv4 address of the gateway",
		"overrides": {
			"otc": { "unconfigurable": {
				"level": "warning",
				"reason": "only administrators may set it"
			} },
			"openstack": { "unconfigurable": part27 }
		},
		"sources": ["odocs", "nlib"]
	};
	const part94 = {
		"name": "external_v6_ip",
		"type": "string",
		"description": "IPv6 address of the gateway",
		"unconfigurable": part27,
		"sources": ["odocs", "nlib"]
	};
	const part95 = {
		"name": "order_id",
		"type": "string",
		"description": "Order that pays for the gateway",
		"dialects": ["otc"],
		"unconfigurable": part27,
		"sources": ["odocs"]
	};
	const part96 = {
		"name": "product_id",
		"type": "string",
		"description": "Product that was ordered",
		"dialects": ["otc"],
		"unconfigurable": part27,
		"sources": ["odocs"]
	};
	return {
		"CreateIpsecSiteConnection": {
			"unknownKeys": part0,
			"wrongWrappers": part1,
			"fields": [
				{
					"name": "psk",
					"type": "string",
					"description": "The pre-shared key",
					"secret": "psk",
					"length": part2,
					"overrides": part3,
					"sources": part4,
					"required": true
				},
				{
					"type": "string",
					"pattern": part5,
					"sources": part6,
					"name": "ipsecpolicy_id",
					"description": "IPsec policy",
					"refers": part7,
					"required": true
				},
				{
					"type": "string",
					"pattern": part5,
					"sources": part6,
					"name": "ikepolicy_id",
					"description": "IKE policy",
					"refers": part8,
					"required": true
				},
				{
					"type": "string",
					"pattern": part5,
					"sources": part6,
					"name": "vpnservice_id",
					"description": "VPN service that ends the tunnel",
					"refers": part9,
					"required": true
				},
				{
					"type": "string",
					"pattern": part5,
					"sources": [
						"odocs",
						"nlib",
						"nvpn"
					],
					"name": "local_ep_group_id",
					"description": "Endpoint group of type subnet: the networks on this side",
					"refers": part10,
					"nullable": true,
					"overrides": {
						"otc": { "required": true },
						"openstack": {
							"required": true,
							"requiredUnless": "peer_cidrs",
							"description": "Endpoint group of type subnet: the networks on this side, or peer_cidrs in place of both groups"
						}
					}
				},
				{
					"type": "string",
					"pattern": part5,
					"sources": [
						"odocs",
						"nlib",
						"nvpn"
					],
					"name": "peer_ep_group_id",
					"description": "Endpoint group of type cidr: the networks behind the peer",
					"refers": part11,
					"nullable": true,
					"overrides": {
						"otc": { "required": true },
						"openstack": {
							"required": true,
							"requiredUnless": "peer_cidrs",
							"description": "Endpoint group of type cidr: the networks behind the peer, or peer_cidrs in place of both groups"
						}
					}
				},
				{
					"name": "peer_address",
					"type": "string",
					"description": "Address of the peer's gateway",
					"length": part12,
					"address": part13,
					"notes": "The examples of Open Telekom Cloud hold IPv4 alone; OpenStack takes IPv6 and names, which it resolves.",
					"overrides": part14,
					"sources": part15,
					"required": true
				},
				{
					"name": "peer_id",
					"type": "string",
					"description": "Identity that the peer must show, as a rule its address",
					"length": part16,
					"overrides": part17,
					"notes": "The earlier document calls it unconfigurable and yet mandatory; the current one only mandatory.",
					"sources": part18,
					"required": true
				},
				part19,
				part22,
				part25,
				part26,
				part28,
				part29,
				part30,
				part33,
				part34,
				part35,
				part36,
				part37,
				part38,
				part39,
				part40
			],
			"sources": [
				"doc2",
				"odocs",
				"nlib",
				"nvpn"
			]
		},
		"UpdateIpsecSiteConnection": {
			"unknownKeys": part0,
			"wrongWrappers": part1,
			"fields": [
				{
					"name": "connection_id",
					"type": "string",
					"location": "path",
					"description": "The resource",
					"required": true,
					"pattern": part5,
					"sources": part41,
					"refers": ["connection"]
				},
				{
					"name": "psk",
					"type": "string",
					"description": "The pre-shared key",
					"secret": "psk",
					"length": part2,
					"overrides": part3,
					"sources": part4
				},
				{
					"type": "string",
					"pattern": part5,
					"sources": part6,
					"name": "ipsecpolicy_id",
					"description": "IPsec policy",
					"refers": part7,
					"unconfigurable": part42
				},
				{
					"type": "string",
					"pattern": part5,
					"sources": part6,
					"name": "ikepolicy_id",
					"description": "IKE policy",
					"refers": part8,
					"unconfigurable": part42
				},
				{
					"type": "string",
					"pattern": part5,
					"sources": part6,
					"name": "vpnservice_id",
					"description": "VPN service that ends the tunnel",
					"refers": part9,
					"unconfigurable": part42
				},
				{
					"type": "string",
					"pattern": part5,
					"sources": part6,
					"name": "local_ep_group_id",
					"description": "Endpoint group of type subnet: the networks on this side",
					"refers": part10
				},
				{
					"type": "string",
					"pattern": part5,
					"sources": part6,
					"name": "peer_ep_group_id",
					"description": "Endpoint group of type cidr: the networks behind the peer",
					"refers": part11
				},
				{
					"name": "peer_address",
					"type": "string",
					"description": "Address of the peer's gateway",
					"length": part12,
					"address": part13,
					"notes": "The examples of Open Telekom Cloud hold IPv4 alone; OpenStack takes IPv6 and names, which it resolves.",
					"overrides": part14,
					"sources": part15
				},
				{
					"name": "peer_id",
					"type": "string",
					"description": "Identity that the peer must show, as a rule its address",
					"length": part16,
					"overrides": part17,
					"notes": "The earlier document calls it unconfigurable and yet mandatory; the current one only mandatory.",
					"sources": part18
				},
				part19,
				part22,
				part43,
				part44,
				part28,
				part29,
				part30,
				part33,
				part34,
				part35,
				part36,
				part37,
				part38,
				part39,
				part40
			],
			"sources": ["odocs", "nlib"]
		},
		"CreateIkePolicy": {
			"unknownKeys": part0,
			"wrongWrappers": part45,
			"fields": [
				part19,
				part46,
				part25,
				part26,
				part28,
				part29,
				part51,
				part56,
				part61,
				part62,
				part63,
				part69
			],
			"sources": ["odocs", "nlib"]
		},
		"UpdateIkePolicy": {
			"unknownKeys": part0,
			"wrongWrappers": part45,
			"fields": [
				{
					"name": "ikepolicy_id",
					"type": "string",
					"location": "path",
					"description": "The resource",
					"required": true,
					"pattern": part5,
					"sources": part41,
					"refers": ["ike-policy"]
				},
				part19,
				part46,
				part43,
				part44,
				part28,
				part29,
				part51,
				part56,
				part61,
				part62,
				part63,
				part69
			],
			"sources": ["odocs", "nlib"]
		},
		"CreateIpsecPolicy": {
			"unknownKeys": part0,
			"wrongWrappers": part70,
			"fields": [
				part19,
				part46,
				part25,
				part26,
				part28,
				part29,
				part71,
				part72,
				part73,
				part75,
				part76,
				part77
			],
			"sources": ["odocs", "nlib"]
		},
		"UpdateIpsecPolicy": {
			"unknownKeys": part0,
			"wrongWrappers": part70,
			"fields": [
				{
					"name": "ipsecpolicy_id",
					"type": "string",
					"location": "path",
					"description": "The resource",
					"required": true,
					"pattern": part5,
					"sources": part41,
					"refers": ["ipsec-policy"]
				},
				part19,
				part46,
				part43,
				part44,
				part28,
				part29,
				part71,
				part72,
				part73,
				part75,
				part76,
				part77
			],
			"sources": ["odocs", "nlib"]
		},
		"CreateEndpointGroup": {
			"unknownKeys": part0,
			"wrongWrappers": part78,
			"fields": [
				part19,
				part46,
				part25,
				part26,
				part28,
				part29,
				{
					"name": "type",
					"type": "string",
					"description": "What the endpoints are: subnet for this side, cidr for the peer",
					"values": part79,
					"overrides": part81,
					"sources": part82,
					"required": true
				},
				{
					"name": "endpoints",
					"type": "strings",
					"description": "Ids of subnets, or networks, all of one type and one IP version",
					"count": part83,
					"items": part84,
					"refers": part85,
					"sources": part86,
					"required": true
				}
			],
			"sources": [
				"odocs",
				"nlib",
				"nvpn"
			]
		},
		"UpdateEndpointGroup": {
			"unknownKeys": part0,
			"wrongWrappers": part78,
			"fields": [
				{
					"name": "endpoint_group_id",
					"type": "string",
					"location": "path",
					"description": "The resource",
					"required": true,
					"pattern": part5,
					"sources": part41,
					"refers": ["endpoint-group"]
				},
				part19,
				part46,
				part43,
				part44,
				part28,
				part29,
				{
					"name": "type",
					"type": "string",
					"description": "What the endpoints are: subnet for this side, cidr for the peer",
					"values": part79,
					"overrides": part81,
					"sources": part82,
					"unconfigurable": part42
				},
				{
					"name": "endpoints",
					"type": "strings",
					"description": "Ids of subnets, or networks, all of one type and one IP version",
					"count": part83,
					"items": part84,
					"refers": part85,
					"sources": part86,
					"unconfigurable": part42
				}
			],
			"sources": ["odocs", "nlib"]
		},
		"CreateVpnService": {
			"unknownKeys": part0,
			"wrongWrappers": part87,
			"fields": [
				part19,
				part46,
				part25,
				part26,
				part28,
				part29,
				{
					"name": "router_id",
					"type": "string",
					"description": "Router of the VPC",
					"pattern": part5,
					"sources": part88,
					"required": true
				},
				{
					"name": "subnet_id",
					"type": "string",
					"description": "Subnet on this side, in the manner that endpoint groups replaced",
					"pattern": part5,
					"nullable": true,
					"refers": part89,
					"notes": "OpenStack refuses endpoint groups if the service has a subnet.",
					"sources": part90
				},
				part91,
				part92,
				part93,
				part94,
				part95,
				part96,
				part40
			],
			"sources": ["odocs", "nlib"]
		},
		"UpdateVpnService": {
			"unknownKeys": part0,
			"wrongWrappers": part87,
			"fields": [
				{
					"name": "service_id",
					"type": "string",
					"location": "path",
					"description": "The resource",
					"required": true,
					"pattern": part5,
					"sources": part41,
					"refers": ["vpn-service"]
				},
				part19,
				part46,
				part43,
				part44,
				part28,
				part29,
				{
					"name": "router_id",
					"type": "string",
					"description": "Router of the VPC",
					"pattern": part5,
					"sources": part88,
					"unconfigurable": part42
				},
				{
					"name": "subnet_id",
					"type": "string",
					"description": "Subnet on this side, in the manner that endpoint groups replaced",
					"pattern": part5,
					"nullable": true,
					"refers": part89,
					"notes": "OpenStack refuses endpoint groups if the service has a subnet.",
					"sources": part90,
					"unconfigurable": part42
				},
				part91,
				part92,
				part93,
				part94,
				part95,
				part96,
				part40
			],
			"sources": ["odocs", "nlib"]
		}
	};
}
var Late$1 = class {
	constructor(api, wrapper, operation, kind, method, path, partial) {
		this.api = api;
		this.wrapper = wrapper;
		this.operation = operation;
		this.kind = kind;
		this.method = method;
		this.path = path;
		this.partial = partial;
	}
	get unknownKeys() {
		return (made$1 ??= make$1())[this.operation].unknownKeys;
	}
	get wrongWrappers() {
		return (made$1 ??= make$1())[this.operation].wrongWrappers;
	}
	get fields() {
		return (made$1 ??= make$1())[this.operation].fields;
	}
	get sources() {
		return (made$1 ??= make$1())[this.operation].sources;
	}
};
const OTC_CONTRACTS = [
	new Late$1("otc", "ipsec_site_connection", "CreateIpsecSiteConnection", "connection", "POST", "/v2.0/vpn/ipsec-site-connections", void 0),
	new Late$1("otc", "ipsec_site_connection", "UpdateIpsecSiteConnection", "connection-change", "PUT", "/v2.0/vpn/ipsec-site-connections/{connection_id}", true),
	new Late$1("otc", "ikepolicy", "CreateIkePolicy", "ike-policy", "POST", "/v2.0/vpn/ikepolicies", void 0),
	new Late$1("otc", "ikepolicy", "UpdateIkePolicy", "ike-policy", "PUT", "/v2.0/vpn/ikepolicies/{ikepolicy_id}", true),
	new Late$1("otc", "ipsecpolicy", "CreateIpsecPolicy", "ipsec-policy", "POST", "/v2.0/vpn/ipsecpolicies", void 0),
	new Late$1("otc", "ipsecpolicy", "UpdateIpsecPolicy", "ipsec-policy", "PUT", "/v2.0/vpn/ipsecpolicies/{ipsecpolicy_id}", true),
	new Late$1("otc", "endpoint_group", "CreateEndpointGroup", "endpoint-group", "POST", "/v2.0/vpn/endpoint-groups", void 0),
	new Late$1("otc", "endpoint_group", "UpdateEndpointGroup", "endpoint-group", "PUT", "/v2.0/vpn/endpoint-groups/{endpoint_group_id}", true),
	new Late$1("otc", "vpnservice", "CreateVpnService", "vpn-service", "POST", "/v2.0/vpn/vpnservices", void 0),
	new Late$1("otc", "vpnservice", "UpdateVpnService", "vpn-service", "PUT", "/v2.0/vpn/vpnservices/{service_id}", true)
];

// src/data/contracts/zstack.ts
let made;
function make() {
	const part0 = {
		"words": "ZStack drops a key that it does not know, without a word",
		"dropped": true
	};
	const part1 = {
		"min": 0,
		"max": 255
	};
	const part2 = ["zsdk", "zsrv"];
	const part3 = {
		"name": "description",
		"type": "string",
		"description": "Description of the connection",
		"length": {
			"min": 0,
			"max": 2048
		},
		"sources": ["zsdk"]
	};
	const part4 = {
		"source": "^[0-9a-f]{32}$",
		"words": "32 hexadecimal digits in lower case, without hyphens"
	};
	const part5 = {
		"min": 0,
		"max": 255
	};
	const part6 = ["zsdk", "zsrv"];
	const part7 = {
		"name": "authMode",
		"type": "string",
		"description": "How the two ends prove who they are",
		"default": { "value": "psk" },
		"values": ["psk", "certs"],
		"discouraged": [{
			"value": "certs",
			"level": "error",
			"reason": "no driver implements certificates: strongSwan finds an error in the configuration, and no new or changed connection of the router loads",
			"sources": ["zvyos", "ss"]
		}],
		"sources": ["zsdk"]
	};
	const part8 = [
		"zsrv",
		"zvyos",
		"ss"
	];
	const part9 = {
		"character": "[\\t\\n\\v\\f\\r]",
		"words": "a tab or a line break",
		"level": "error",
		"reason": "the key stands without quotes in ipsec.secrets, where it ends at such a character",
		"sources": ["zvyos", "ss"]
	};
	const part10 = [
		"zsdk",
		"zsrv",
		"zvyos",
		"ss"
	];
	const part11 = {
		"min": 1,
		"max": null
	};
	const part12 = { "kind": "cidr" };
	const part13 = ["zsdk", "zsrv"];
	const part14 = {
		"name": "idType",
		"type": "string",
		"description": "What localId and remoteId are: addresses, or names that strongSwan takes as FQDN",
		"default": { "value": "ip" },
		"values": [
			"ip",
			"name",
			"fqdn"
		],
		"since": "4.5",
		"dialects": ["zstack"],
		"notes": "For name and fqdn the agent puts @ before both identities.",
		"sources": [
			"zsdk",
			"zsrv",
			"zvyos"
		]
	};
	const part15 = {
		"min": 0,
		"max": 255
	};
	const part16 = {
		"source": "^[^\\s#\"']*$",
		"words": "an identity without blanks, quotes or #"
	};
	const part17 = ["zstack"];
	const part18 = [{
		"value": { "longerThan": 128 },
		"level": "warning",
		"reason": "the API takes 255 characters, the column of the database 128",
		"sources": ["zdb"]
	}];
	const part19 = [
		"zsdk",
		"zdb",
		"zvyos"
	];
	const part20 = {
		"name": "localId",
		"type": "string",
		"description": "Identity of this end",
		"default": { "dynamic": "address of the VIP" },
		"length": part15,
		"pattern": part16,
		"since": "4.5",
		"dialects": part17,
		"keeps": true,
		"discouraged": part18,
		"sources": part19
	};
	const part21 = {
		"name": "remoteId",
		"type": "string",
		"description": "Identity that the peer must show",
		"default": { "dynamic": "peerAddress" },
		"length": part15,
		"pattern": part16,
		"since": "4.5",
		"dialects": part17,
		"keeps": true,
		"discouraged": part18,
		"sources": part19
	};
	const part22 = {
		"name": "ikeVersion",
		"type": "string",
		"description": "IKE version; ike initiates IKEv2 and answers both",
		"default": { "value": "ike" },
		"values": [
			"ike",
			"ikev1",
			"ikev2"
		],
		"since": "4.5",
		"dialects": ["zstack"],
		"notes": "With ikev1 the agent makes one connection for each pair of subnets.",
		"sources": [
			"zsdk",
			"zvyos",
			"ss"
		]
	};
	const part23 = { "value": "sha256" };
	const part24 = [
		"md5",
		"sha1",
		"sha256",
		"sha384",
		"sha512"
	];
	const part25 = { "zstack-legacy": { "default": { "value": "sha1" } } };
	const part26 = [
		"zsdk",
		"zsdk-old",
		"zsrv"
	];
	const part27 = {
		"type": "string",
		"default": part23,
		"values": part24,
		"overrides": part25,
		"sources": part26,
		"name": "ikeAuthAlgorithm",
		"description": "Integrity algorithm and PRF of phase 1"
	};
	const part28 = { "value": "aes-256" };
	const part29 = [
		"3des",
		"aes-128",
		"aes-192",
		"aes-256"
	];
	const part30 = { "zstack-legacy": { "default": { "value": "aes-128" } } };
	const part31 = [
		"zsdk",
		"zsdk-old",
		"zsrv"
	];
	const part32 = [{
		"value": "aes-192",
		"level": "warning",
		"beside": {
			"field": "l3NetworkUuid",
			"level": "error"
		},
		"reason": "CreateIPsecConnection refuses it when l3NetworkUuid is on a VPC router, the only kind that serves IPsec",
		"sources": ["zsrv"]
	}];
	const part33 = { "value": 2 };
	const part34 = [
		2,
		5,
		14,
		15,
		16,
		17,
		18,
		19,
		20,
		21,
		22,
		23,
		24,
		25,
		26
	];
	const part35 = [
		"zsrv",
		"zvyos",
		"ss",
		"zrest"
	];
	const part36 = {
		"name": "ikeLifeTime",
		"type": "integer",
		"description": "Lifetime of the IKE SA in seconds",
		"default": { "value": 86400 },
		"range": {
			"min": 60,
			"max": 604800
		},
		"since": "4.5",
		"dialects": ["zstack"],
		"notes": "strongSwan renews it between a tenth and a fifth of lifeTime before its end.",
		"sources": ["zsdk", "zvyos"]
	};
	const part37 = {
		"type": "string",
		"default": part23,
		"values": part24,
		"overrides": part25,
		"sources": part26,
		"name": "policyAuthAlgorithm",
		"description": "Integrity algorithm of phase 2"
	};
	const part38 = { "value": "dh-group14" };
	const part39 = { "zstack-legacy": { "default": { "value": "none" } } };
	const part40 = [
		"zsdk",
		"zsdk-old",
		"zsrv",
		"zvyos"
	];
	const part41 = {
		"name": "policyMode",
		"type": "string",
		"description": "Encapsulation mode",
		"default": { "value": "tunnel" },
		"values": ["tunnel", "transport"],
		"notes": "The agent never writes it: strongSwan uses tunnel mode. Only the driver before 4.5 honours it.",
		"sources": ["zsdk", "zvyos"]
	};
	const part42 = {
		"name": "transformProtocol",
		"type": "string",
		"description": "Security protocol of phase 2",
		"default": { "value": "esp" },
		"values": [
			"esp",
			"ah",
			"ah-esp"
		],
		"notes": "No driver reads it: ESP is negotiated.",
		"sources": [
			"zsdk",
			"zvyos",
			"ss"
		]
	};
	const part43 = {
		"name": "lifeTime",
		"type": "integer",
		"description": "Lifetime of the CHILD SA in seconds",
		"default": { "value": 3600 },
		"range": {
			"min": 30,
			"max": 604800
		},
		"since": "4.5",
		"dialects": ["zstack"],
		"sources": ["zsdk", "zvyos"]
	};
	const part44 = {
		"name": "resourceUuid",
		"type": "string",
		"description": "Id that the new resource shall have",
		"pattern": part4,
		"sources": ["zsdk"]
	};
	const part45 = {
		"name": "tagUuids",
		"type": "strings",
		"description": "Tags of the new resource",
		"items": {
			"kind": "id",
			"pattern": part4
		},
		"sources": ["zsdk"]
	};
	const part46 = {
		"name": "systemTags",
		"type": "strings",
		"location": "root",
		"description": "System tags of the resource",
		"sources": ["zsdk"]
	};
	const part47 = {
		"name": "userTags",
		"type": "strings",
		"location": "root",
		"description": "User tags of the resource",
		"sources": ["zsdk"]
	};
	const part48 = { "zstack-legacy": {
		"ikeVersion": "ikev1",
		"ikeLifeTime": 86400
	} };
	const part49 = {
		"name": "uuid",
		"type": "string",
		"location": "path",
		"description": "The connection",
		"required": true,
		"pattern": part4,
		"refers": ["connection"],
		"sources": ["zsdk"]
	};
	return {
		"CreateIPsecConnection": {
			"unknownKeys": part0,
			"wrongWrappers": [{
				"key": "param",
				"reason": "a POST is read from params"
			}, {
				"key": "createIPsecConnection",
				"reason": "a POST is read from params, not from the name of the action"
			}],
			"fields": [
				{
					"name": "name",
					"type": "string",
					"description": "Name of the connection",
					"length": part1,
					"sources": part2,
					"required": true,
					"empty": "allowed"
				},
				part3,
				{
					"name": "vipUuid",
					"type": "string",
					"description": "Virtual IP on whose address the gateway answers",
					"required": true,
					"pattern": part4,
					"refers": ["vip"],
					"notes": "Refused if the VIP serves something incompatible or holds UDP port 500 or 4500.",
					"sources": ["zsdk", "zsrv"]
				},
				{
					"name": "peerAddress",
					"type": "string",
					"description": "IPv4 address of the peer's gateway",
					"required": true,
					"length": part5,
					"trimmed": true,
					"address": {
						"kinds": ["ipv4"],
						"level": "error"
					},
					"notes": "One connection for each router and peer address.",
					"sources": part6
				},
				part7,
				{
					"name": "authKey",
					"type": "string",
					"description": "The pre-shared key",
					"required": true,
					"secret": "psk",
					"trimmed": true,
					"characters": [{
						"character": "[ \"'`\\\\]",
						"words": "a blank, a quote, a backtick or a backslash",
						"level": "error",
						"sources": part8,
						"reason": "CreateIPsecConnection refuses it"
					}, part9],
					"sources": part10
				},
				{
					"name": "l3NetworkUuid",
					"type": "string",
					"description": "L3 network whose addresses use the tunnel",
					"pattern": part4,
					"refers": ["l3-network"],
					"since": "2.3",
					"notes": "Required before 2.3. Without it, or without peerCidrs, nothing is configured on the router.",
					"sources": ["zsdk", "zsrv"]
				},
				{
					"name": "peerCidrs",
					"type": "strings",
					"description": "Networks behind the peer's gateway",
					"count": part11,
					"items": part12,
					"notes": "Required before 2.3. None may overlap another, an attached L3 network or an interface of the router.",
					"sources": part13
				},
				part14,
				part20,
				part21,
				part22,
				part27,
				{
					"type": "string",
					"default": part28,
					"values": part29,
					"overrides": part30,
					"sources": part31,
					"name": "ikeEncryptionAlgorithm",
					"description": "Encryption algorithm of phase 1",
					"discouraged": part32
				},
				{
					"name": "ikeDhGroup",
					"type": "integer",
					"description": "Diffie-Hellman group of phase 1, by its number",
					"default": part33,
					"values": part34,
					"notes": "For another number the agent leaves the group out, and strongSwan refuses the proposal.",
					"sources": part35
				},
				part36,
				part37,
				{
					"type": "string",
					"default": part28,
					"values": part29,
					"overrides": part30,
					"sources": part31,
					"name": "policyEncryptionAlgorithm",
					"description": "Encryption algorithm of phase 2",
					"discouraged": part32
				},
				{
					"name": "pfs",
					"type": "string",
					"description": "Diffie-Hellman group of phase 2, or none",
					"default": part38,
					"values": [
						"none",
						"dh-group0",
						"dh-group2",
						"dh-group5",
						"dh-group14",
						"dh-group15",
						"dh-group16",
						"dh-group17",
						"dh-group18",
						"dh-group19",
						"dh-group20",
						"dh-group21",
						"dh-group22",
						"dh-group23",
						"dh-group24",
						"dh-group25",
						"dh-group26"
					],
					"overrides": part39,
					"sources": part40
				},
				part41,
				part42,
				part43,
				part44,
				part45,
				part46,
				part47
			],
			"implied": part48,
			"sources": [
				"doc0",
				"zsdk",
				"zsrv"
			]
		},
		"ChangeIPsecConnection": {
			"unknownKeys": part0,
			"wrongWrappers": [
				{
					"key": "changeipsecconnection",
					"reason": "the document prints it so, but the key is the action name with a small first letter, and its case counts"
				},
				{
					"key": "changeIPSecConnection",
					"reason": "the key is the action name with a small first letter, and its case counts"
				},
				{
					"key": "params",
					"reason": "an action by PUT is read from the key that bears its name; params is for POST"
				}
			],
			"fields": [
				part49,
				{
					"name": "peerAddress",
					"type": "string",
					"description": "IPv4 address of the peer's gateway",
					"required": true,
					"length": part5,
					"trimmed": true,
					"address": {
						"kinds": ["ipv4"],
						"level": "warning"
					},
					"notes": "One connection for each router and peer address.",
					"sources": part6
				},
				part7,
				{
					"name": "authKey",
					"type": "string",
					"description": "The pre-shared key, to be given again with every change",
					"required": true,
					"secret": "psk",
					"trimmed": true,
					"characters": [
						{
							"character": "[ ]",
							"words": "a blank",
							"level": "error",
							"sources": part8,
							"reason": "ChangeIPsecConnection takes it, and the key ends there in ipsec.secrets, where it stands without quotes"
						},
						{
							"character": "[\"'`\\\\]",
							"words": "a quote, a backtick or a backslash",
							"level": "error",
							"sources": part8,
							"reason": "CreateIPsecConnection refuses it; ChangeIPsecConnection does not look and hands it to the gateway"
						},
						part9
					],
					"sources": part10
				},
				part14,
				part20,
				part21,
				part22,
				part27,
				{
					"type": "string",
					"default": part28,
					"values": part29,
					"overrides": part30,
					"sources": part31,
					"name": "ikeEncryptionAlgorithm",
					"description": "Encryption algorithm of phase 1"
				},
				{
					"name": "ikeDhGroup",
					"type": "integer",
					"description": "Diffie-Hellman group of phase 1, by its number",
					"default": part33,
					"values": part34,
					"notes": "For another number the agent leaves the group out, and strongSwan refuses the proposal.",
					"sources": part35,
					"discouraged": [{
						"value": 0,
						"level": "note",
						"reason": "the group stays as it is stored",
						"sources": ["zsrv", "zrest"]
					}]
				},
				part36,
				part37,
				{
					"type": "string",
					"default": part28,
					"values": part29,
					"overrides": part30,
					"sources": part31,
					"name": "policyEncryptionAlgorithm",
					"description": "Encryption algorithm of phase 2"
				},
				{
					"name": "pfs",
					"type": "string",
					"description": "Diffie-Hellman group of phase 2, or none",
					"default": part38,
					"values": [
						"none",
						"dh-group2",
						"dh-group5",
						"dh-group14",
						"dh-group15",
						"dh-group16",
						"dh-group17",
						"dh-group18",
						"dh-group19",
						"dh-group20",
						"dh-group21",
						"dh-group22",
						"dh-group23",
						"dh-group24",
						"dh-group25",
						"dh-group26"
					],
					"overrides": part39,
					"sources": part40
				},
				part41,
				part42,
				part43,
				part46,
				part47
			],
			"implied": part48,
			"sources": [
				"doc1",
				"zsdk",
				"zsrv",
				"zrest"
			]
		},
		"ReconnectIPsecConnection": {
			"unknownKeys": part0,
			"wrongWrappers": [
				{
					"key": "reconnectipsecconnection",
					"reason": "the key is the action name with a small first letter, and its case counts"
				},
				{
					"key": "reconnectIPSecConnection",
					"reason": "the key is the action name with a small first letter, and its case counts"
				},
				{
					"key": "params",
					"reason": "an action by PUT is read from the key that bears its name; params is for POST"
				}
			],
			"fields": [
				part49,
				part46,
				part47
			],
			"sources": [
				"doc3",
				"zsdk",
				"zrest"
			]
		},
		"ChangeIPSecConnectionState": {
			"unknownKeys": part0,
			"wrongWrappers": [
				{
					"key": "changeIPsecConnectionState",
					"reason": "the key is the action name with a small first letter, and its case counts: this one has a capital S"
				},
				{
					"key": "changeipsecconnectionstate",
					"reason": "the key is the action name with a small first letter, and its case counts"
				},
				{
					"key": "params",
					"reason": "an action by PUT is read from the key that bears its name; params is for POST"
				}
			],
			"fields": [
				part49,
				{
					"name": "stateEvent",
					"type": "string",
					"description": "Whether to enable or disable the connection",
					"required": true,
					"values": ["enable", "disable"],
					"notes": "Refused unless the status of the connection is Ready.",
					"sources": ["zsdk", "zsrv"]
				},
				part46,
				part47
			],
			"sources": ["zsdk", "zrest"]
		},
		"UpdateIPsecConnection": {
			"unknownKeys": {
				"words": "ZStack drops a key that it does not know, without a word",
				"dropped": true,
				"advice": "only name and description can be updated, the rest is for ChangeIPsecConnection"
			},
			"wrongWrappers": [
				{
					"key": "updateipsecconnection",
					"reason": "the key is the action name with a small first letter, and its case counts"
				},
				{
					"key": "updateIPSecConnection",
					"reason": "the key is the action name with a small first letter, and its case counts"
				},
				{
					"key": "params",
					"reason": "an action by PUT is read from the key that bears its name; params is for POST"
				}
			],
			"fields": [
				part49,
				{
					"name": "name",
					"type": "string",
					"description": "Name of the connection",
					"length": part1,
					"sources": part2
				},
				part3,
				part46,
				part47
			],
			"sources": ["zsdk"]
		},
		"AttachL3NetworksToIPsecConnection": {
			"unknownKeys": part0,
			"wrongWrappers": [{
				"key": "attachL3NetworksToIPsecConnection",
				"reason": "a POST is read from params, not from the name of the action"
			}],
			"fields": [
				part49,
				{
					"name": "l3NetworkUuids",
					"type": "strings",
					"description": "L3 networks to attach",
					"required": true,
					"count": {
						"min": 1,
						"max": null
					},
					"items": {
						"kind": "id",
						"pattern": part4
					},
					"refers": ["l3-network"],
					"notes": "VPC networks of one VPC router, none of them attached yet.",
					"sources": ["zsdk", "zsrv"]
				},
				part44,
				part45,
				part46,
				part47
			],
			"sources": ["zsdk"]
		},
		"AddRemoteCidrsToIPsecConnection": {
			"unknownKeys": part0,
			"wrongWrappers": [{
				"key": "addRemoteCidrsToIPsecConnection",
				"reason": "a POST is read from params, not from the name of the action"
			}],
			"fields": [
				part49,
				{
					"name": "peerCidrs",
					"type": "strings",
					"description": "Networks behind the peer's gateway",
					"count": part11,
					"items": part12,
					"notes": "Required before 2.3. None may overlap another, an attached L3 network or an interface of the router.",
					"sources": part13,
					"required": true
				},
				part44,
				part45,
				part46,
				part47
			],
			"sources": ["zsdk"]
		}
	};
}
var Late = class {
	constructor(api, operation, kind, method, path, wrapper, resets, partial) {
		this.api = api;
		this.operation = operation;
		this.kind = kind;
		this.method = method;
		this.path = path;
		this.wrapper = wrapper;
		this.resets = resets;
		this.partial = partial;
	}
	get unknownKeys() {
		return (made ??= make())[this.operation].unknownKeys;
	}
	get wrongWrappers() {
		return (made ??= make())[this.operation].wrongWrappers;
	}
	get fields() {
		return (made ??= make())[this.operation].fields;
	}
	get implied() {
		return (made ??= make())[this.operation].implied;
	}
	get sources() {
		return (made ??= make())[this.operation].sources;
	}
};
const ZSTACK_CONTRACTS = [
	new Late("zstack", "CreateIPsecConnection", "connection", "POST", "/zstack/v1/ipsec", "params", void 0, void 0),
	new Late("zstack", "ChangeIPsecConnection", "connection-change", "PUT", "/zstack/v1/ipsec/config/{uuid}", "changeIPsecConnection", true, void 0),
	new Late("zstack", "ReconnectIPsecConnection", "connection-action", "PUT", "/zstack/v1/ipsec/{uuid}/actions", "reconnectIPsecConnection", void 0, void 0),
	new Late("zstack", "ChangeIPSecConnectionState", "connection-action", "PUT", "/zstack/v1/ipsec/{uuid}/actions", "changeIPSecConnectionState", void 0, void 0),
	new Late("zstack", "UpdateIPsecConnection", "connection-action", "PUT", "/zstack/v1/ipsec/{uuid}", "updateIPsecConnection", void 0, true),
	new Late("zstack", "AttachL3NetworksToIPsecConnection", "attachment", "POST", "/zstack/v1/ipsec/{uuid}/l3networks", "params", void 0, void 0),
	new Late("zstack", "AddRemoteCidrsToIPsecConnection", "attachment", "POST", "/zstack/v1/ipsec/{uuid}/remote-cidrs", "params", void 0, void 0)
];

// src/data/contracts/index.ts
const ALL = [
	...ZSTACK_CONTRACTS,
	...OTC_CONTRACTS,
	...APSARA_CONTRACTS
];
const CONTRACTS = ALL;
const BY_OPERATION = new Map(CONTRACTS.map((contract) => [contract.operation, contract]));
function contractOf(operation) {
	return BY_OPERATION.get(operation);
}

// src/data/dialect.ts
function dialectFor(api, asked) {
	return apiOf(asked) === api ? asked : (DIALECTS$made ?? DIALECTS$make())[api][0] ?? asked;
}
function fieldIn(field, dialect) {
	if (field.dialects !== void 0 && !field.dialects.includes(dialect)) return void 0;
	const difference = field.overrides?.[dialect];
	return difference === void 0 ? field : {
		...field,
		...difference
	};
}
const fieldsByDialect = perSubject((fields) => perText((dialect) => fields.flatMap((field) => fieldIn(field, dialect) ?? [])));
function fieldsIn(fields, dialect) {
	return fieldsByDialect(fields)(dialect);
}
const NO_FIELDS$4 = [];
function madeOfFields(make) {
	const made = perSubject((fields) => perText((dialect) => make(fieldsIn(fields, dialect), dialect)));
	return latest(({ operation, dialect }) => made(contractOf(operation)?.fields ?? NO_FIELDS$4)(dialect));
}
function contractsIn(dialect) {
	return CONTRACTS.filter(({ api, dialects }) => api === apiOf(dialect) && (dialects === void 0 || dialects.includes(dialect)));
}

// src/rules/shared/ike-version.ts
const IKEV2 = {
	zstack: "ikev2",
	otc: "v2",
	apsara: "ikev2"
};

// src/rules/aggressive-mode.ts
var aggressive_mode_default = defineRule({
	id: "aggressive-mode",
	group: "cryptography",
	levels: {
		keyExposed: "error",
		stored: "warning"
	},
	summary: "IKEv1 aggressive mode with a pre-shared key",
	page: () => ({
		why: "The responder sends a hash of the pre-shared key in clear, to anyone who sends one packet. The key is then guessed offline, with tools that everybody has (ike-scan, hashcat). Identities travel in clear too, and the Diffie-Hellman group cannot be negotiated.",
		mend: "Use IKEv2, which also solves what aggressive mode is chosen for: peers without a fixed address and identities that are names. If it must be IKEv1, use main mode.",
		references: [
			rfc(2409, "5.4"),
			nist("SP 800-77 revision 1", "7.2.6"),
			publication("CVE-2002-1623", "https://nvd.nist.gov/vuln/detail/CVE-2002-1623")
		],
		examples: {
			bad: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v1",
    "phase1_negotiation_mode": "aggressive",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			},
			good: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			}
		}
	}),
	cwe: [327, 1391],
	securitySeverity: "9.1",
	messages: () => ({
		keyExposed: ({ field, value, versionField, ikev2 }) => `${field} ${value} sends a hash of the pre-shared key to anyone who asks, to be guessed offline; write ${versionField} ${ikev2}, which has no such mode, or "main"`,
		stored: ({ field, value, versionField }) => `${field} ${value}: if the stored ${versionField} is IKEv1, a hash of the pre-shared key goes to anyone who asks; if it is IKEv2, the mode has no effect; write "main"`
	}),
	visit: { tunnel({ ike }, { api, form }, report) {
		if (ike?.mode.origin !== "explicit" || ike.mode.value !== "aggressive") return;
		const { mode, version } = ike;
		if (valueOf$1(version) === "v2") return;
		const isStored = version.origin === "unknown" && version.reason === "not-in-body" && form === "request";
		if (version.origin === "unknown" && !isStored) return;
		const { place } = mode;
		const versionField = version.place === null ? "version" : (require_late()).fieldNameAt(version.place);
		const ikev2 = JSON.stringify(IKEV2[api]);
		const data = {
			field: (require_late()).fieldNameAt(place),
			value: (require_late()).valueAt(place),
			versionField,
			ikev2
		};
		report(isStored ? "stored" : "keyExposed", data, place, { fix: (require_late()).choiceAt(place, [{
			value: "main",
			meaning: "main"
		}]) });
	} }
});

// src/rules/ah-protocol.ts
var ah_protocol_default = defineRule({
	id: "ah-protocol",
	group: "cryptography",
	levels: { unencrypted: "warning" },
	summary: "AH authenticates packets and encrypts nothing",
	page: () => ({
		why: "The packets cross the Internet in clear, although the same body names an encryption algorithm. AH also covers the addresses of the packet, so that it never passes NAT.",
		mend: "Use ESP, which authenticates too.",
		references: [
			nist("SP 800-77 revision 1", "4.5"),
			rfc(4301, "3.2"),
			rfc(8221, "4"),
			vendor("nvpn")
		],
		examples: {
			bad: {
				file: "ipsecpolicy.json",
				text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "transform_protocol": "ah",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`
			},
			good: {
				file: "ipsecpolicy.json",
				text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "transform_protocol": "esp",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`
			}
		}
	}),
	cwe: [311, 319],
	securitySeverity: "5.3",
	messages: () => ({ unencrypted: ({ field, value }) => `${field} ${value} authenticates packets and encrypts nothing, whatever the encryption algorithm, and does not pass NAT; write "esp"` }),
	visit: { tunnel({ child }, { api }, report) {
		if (api === "zstack" || child?.protocol.origin !== "explicit" || child.protocol.value !== "ah") return;
		const { place } = child.protocol;
		report("unencrypted", {
			field: (require_late()).fieldNameAt(place),
			value: (require_late()).valueAt(place)
		}, place, { fix: (require_late()).choiceAt(place, [{
			value: "esp",
			meaning: "esp"
		}]) });
	} }
});

// src/data/algorithm-names.ts
const HYPHENATED_AES = {
	"aes-128": "AES_CBC_128",
	"aes-192": "AES_CBC_192",
	"aes-256": "AES_CBC_256"
};
const SHA2 = {
	sha256: "HMAC_SHA2_256_128",
	sha384: "HMAC_SHA2_384_192",
	sha512: "HMAC_SHA2_512_256"
};
let ENCRYPTION_NAMES$made; const ENCRYPTION_NAMES$make = () => ENCRYPTION_NAMES$made = ({
	zstack: {
		"3des": "3DES_CBC",
		...HYPHENATED_AES
	},
	otc: {
		"3des": "3DES_CBC",
		...HYPHENATED_AES
	},
	openstack: {
		"3des": "3DES_CBC",
		...HYPHENATED_AES,
		"aes-128-ccm-8": "AES_CCM_8_128",
		"aes-192-ccm-8": "AES_CCM_8_192",
		"aes-256-ccm-8": "AES_CCM_8_256",
		"aes-128-ccm-12": "AES_CCM_12_128",
		"aes-192-ccm-12": "AES_CCM_12_192",
		"aes-256-ccm-12": "AES_CCM_12_256",
		"aes-128-ccm-16": "AES_CCM_16_128",
		"aes-192-ccm-16": "AES_CCM_16_192",
		"aes-256-ccm-16": "AES_CCM_16_256",
		"aes-128-gcm-8": "AES_GCM_8_128",
		"aes-192-gcm-8": "AES_GCM_8_192",
		"aes-256-gcm-8": "AES_GCM_8_256",
		"aes-128-gcm-12": "AES_GCM_12_128",
		"aes-192-gcm-12": "AES_GCM_12_192",
		"aes-256-gcm-12": "AES_GCM_12_256",
		"aes-128-gcm-16": "AES_GCM_16_128",
		"aes-192-gcm-16": "AES_GCM_16_192",
		"aes-256-gcm-16": "AES_GCM_16_256",
		"aes-128-ctr": "AES_CTR_128",
		"aes-192-ctr": "AES_CTR_192",
		"aes-256-ctr": "AES_CTR_256"
	},
	apsara: {
		aes: "AES_CBC_128",
		aes192: "AES_CBC_192",
		aes256: "AES_CBC_256",
		des: "DES_CBC",
		"3des": "3DES_CBC"
	}
});
let INTEGRITY_NAMES$made; const INTEGRITY_NAMES$make = () => INTEGRITY_NAMES$made = ({
	zstack: {
		md5: "HMAC_MD5_96",
		sha1: "HMAC_SHA1_96",
		...SHA2
	},
	otc: {
		md5: "HMAC_MD5_96",
		sha1: "HMAC_SHA1_96",
		"sha2-256": "HMAC_SHA2_256_128",
		"sha2-384": "HMAC_SHA2_384_192",
		"sha2-512": "HMAC_SHA2_512_256"
	},
	openstack: {
		sha1: "HMAC_SHA1_96",
		...SHA2,
		"aes-xcbc": "AES_XCBC_96",
		"aes-cmac": "AES_CMAC_96"
	},
	apsara: {
		md5: "HMAC_MD5_96",
		sha1: "HMAC_SHA1_96",
		...SHA2
	}
});
let DH_GROUP_NAMES$made; const DH_GROUP_NAMES$make = () => DH_GROUP_NAMES$made = ({
	zstack: {
		none: null,
		"dh-group0": null,
		"dh-group2": "MODP_1024",
		"dh-group5": "MODP_1536",
		"dh-group14": "MODP_2048",
		"dh-group15": "MODP_3072",
		"dh-group16": "MODP_4096",
		"dh-group17": "MODP_6144",
		"dh-group18": "MODP_8192",
		"dh-group19": "ECP_256",
		"dh-group20": "ECP_384",
		"dh-group21": "ECP_521",
		"dh-group22": "MODP_1024_160",
		"dh-group23": "MODP_2048_224",
		"dh-group24": "MODP_2048_256",
		"dh-group25": "ECP_192",
		"dh-group26": "ECP_224"
	},
	otc: {
		group1: "MODP_768",
		group2: "MODP_1024",
		group5: "MODP_1536",
		group14: "MODP_2048",
		group15: "MODP_3072",
		group16: "MODP_4096",
		group19: "ECP_256",
		group20: "ECP_384",
		group21: "ECP_521",
		disable: null
	},
	openstack: {
		group2: "MODP_1024",
		group5: "MODP_1536",
		group14: "MODP_2048",
		group15: "MODP_3072",
		group16: "MODP_4096",
		group17: "MODP_6144",
		group18: "MODP_8192",
		group19: "ECP_256",
		group20: "ECP_384",
		group21: "ECP_521",
		group22: "MODP_1024_160",
		group23: "MODP_2048_224",
		group24: "MODP_2048_256",
		group25: "ECP_192",
		group26: "ECP_224",
		group27: "ECP_224_BP",
		group28: "ECP_256_BP",
		group29: "ECP_384_BP",
		group30: "ECP_512_BP",
		group31: "CURVE_25519"
	},
	apsara: {
		disabled: null,
		group1: "MODP_768",
		group2: "MODP_1024",
		group5: "MODP_1536",
		group14: "MODP_2048",
		group24: "MODP_2048_256"
	}
});

// src/data/dh-groups.ts
let DH_GROUPS$made; const DH_GROUPS$make = () => DH_GROUPS$made = ([
	{
		"type": "dh",
		"label": "group 1 (MODP-768)",
		"number": 1,
		"strengthBits": 69,
		"standing": "broken",
		"sources": [
			"rfc2409",
			"rfc8247",
			"rfc9395",
			"iana-ikev2"
		],
		"family": "modp",
		"logName": "MODP_768",
		"keywords": ["modp768"],
		"iana": "768-bit MODP Group"
	},
	{
		"type": "dh",
		"label": "group 2 (MODP-1024)",
		"number": 2,
		"strengthBits": 80,
		"standing": "broken",
		"sources": [
			"rfc2409",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2"
		],
		"family": "modp",
		"logName": "MODP_1024",
		"keywords": ["modp1024"],
		"iana": "1024-bit MODP Group"
	},
	{
		"type": "dh",
		"label": "group 5 (MODP-1536)",
		"number": 5,
		"strengthBits": 96,
		"standing": "weak",
		"sources": [
			"rfc3526",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2"
		],
		"family": "modp",
		"logName": "MODP_1536",
		"keywords": ["modp1536"],
		"iana": "1536-bit MODP Group"
	},
	{
		"type": "dh",
		"label": "group 14 (MODP-2048)",
		"number": 14,
		"strengthBits": 112,
		"standing": "sound",
		"sources": [
			"rfc3526",
			"rfc8247",
			"nist-800-56a",
			"iana-ikev2"
		],
		"family": "modp",
		"logName": "MODP_2048",
		"keywords": ["modp2048"],
		"iana": "2048-bit MODP Group"
	},
	{
		"type": "dh",
		"label": "group 15 (MODP-3072)",
		"number": 15,
		"strengthBits": 128,
		"standing": "sound",
		"sources": [
			"rfc3526",
			"nist-800-56a",
			"iana-ikev2"
		],
		"family": "modp",
		"logName": "MODP_3072",
		"keywords": ["modp3072"],
		"iana": "3072-bit MODP Group"
	},
	{
		"type": "dh",
		"label": "group 16 (MODP-4096)",
		"number": 16,
		"strengthBits": 152,
		"standing": "sound",
		"sources": [
			"rfc3526",
			"nist-800-56a",
			"iana-ikev2"
		],
		"family": "modp",
		"logName": "MODP_4096",
		"keywords": ["modp4096"],
		"iana": "4096-bit MODP Group"
	},
	{
		"type": "dh",
		"label": "group 17 (MODP-6144)",
		"number": 17,
		"strengthBits": 176,
		"standing": "sound",
		"sources": [
			"rfc3526",
			"nist-800-56a",
			"iana-ikev2"
		],
		"family": "modp",
		"logName": "MODP_6144",
		"keywords": ["modp6144"],
		"iana": "6144-bit MODP Group"
	},
	{
		"type": "dh",
		"label": "group 18 (MODP-8192)",
		"number": 18,
		"strengthBits": 200,
		"standing": "sound",
		"sources": [
			"rfc3526",
			"nist-800-56a",
			"iana-ikev2"
		],
		"family": "modp",
		"logName": "MODP_8192",
		"keywords": ["modp8192"],
		"iana": "8192-bit MODP Group"
	},
	{
		"type": "dh",
		"label": "group 19 (ECP-256)",
		"number": 19,
		"strengthBits": 128,
		"standing": "sound",
		"sources": [
			"rfc5903",
			"rfc8247",
			"nist-800-56a",
			"iana-ikev2"
		],
		"family": "ecp",
		"logName": "ECP_256",
		"keywords": ["ecp256"],
		"iana": "256-bit random ECP group"
	},
	{
		"type": "dh",
		"label": "group 20 (ECP-384)",
		"number": 20,
		"strengthBits": 192,
		"standing": "sound",
		"sources": [
			"rfc5903",
			"nist-800-56a",
			"iana-ikev2"
		],
		"family": "ecp",
		"logName": "ECP_384",
		"keywords": ["ecp384"],
		"iana": "384-bit random ECP group"
	},
	{
		"type": "dh",
		"label": "group 21 (ECP-521)",
		"number": 21,
		"strengthBits": 256,
		"standing": "sound",
		"sources": [
			"rfc5903",
			"nist-800-56a",
			"iana-ikev2"
		],
		"family": "ecp",
		"logName": "ECP_521",
		"keywords": ["ecp521"],
		"iana": "521-bit random ECP group"
	},
	{
		"type": "dh",
		"label": "group 22 (MODP-1024, 160-bit subgroup)",
		"number": 22,
		"strengthBits": 80,
		"standing": "broken",
		"family": "modp-subgroup",
		"logName": "MODP_1024_160",
		"keywords": ["modp1024s160"],
		"iana": "1024-bit MODP Group with 160-bit Prime Order Subgroup",
		"sources": [
			"rfc5114",
			"rfc8247",
			"rfc9395",
			"iana-ikev2"
		]
	},
	{
		"type": "dh",
		"label": "group 23 (MODP-2048, 224-bit subgroup)",
		"number": 23,
		"strengthBits": 112,
		"standing": "weak",
		"family": "modp-subgroup",
		"logName": "MODP_2048_224",
		"keywords": ["modp2048s224"],
		"iana": "2048-bit MODP Group with 224-bit Prime Order Subgroup",
		"sources": [
			"rfc5114",
			"rfc8247",
			"iana-ikev2"
		]
	},
	{
		"type": "dh",
		"label": "group 24 (MODP-2048, 256-bit subgroup)",
		"number": 24,
		"strengthBits": 112,
		"standing": "weak",
		"family": "modp-subgroup",
		"logName": "MODP_2048_256",
		"keywords": ["modp2048s256"],
		"iana": "2048-bit MODP Group with 256-bit Prime Order Subgroup",
		"sources": [
			"rfc5114",
			"rfc8247",
			"iana-ikev2"
		]
	},
	{
		"type": "dh",
		"label": "group 25 (ECP-192)",
		"number": 25,
		"strengthBits": 96,
		"standing": "broken",
		"sources": [
			"rfc5114",
			"nist-800-57",
			"iana-ikev2"
		],
		"family": "ecp",
		"logName": "ECP_192",
		"keywords": ["ecp192"],
		"iana": "192-bit Random ECP Group"
	},
	{
		"type": "dh",
		"label": "group 26 (ECP-224)",
		"number": 26,
		"strengthBits": 112,
		"standing": "weak",
		"sources": [
			"rfc5114",
			"nist-800-57",
			"iana-ikev2"
		],
		"family": "ecp",
		"logName": "ECP_224",
		"keywords": ["ecp224"],
		"iana": "224-bit Random ECP Group"
	},
	{
		"type": "dh",
		"label": "group 27 (brainpoolP224r1)",
		"number": 27,
		"family": "brainpool",
		"logName": "ECP_224_BP",
		"keywords": ["ecp224bp"],
		"strengthBits": 112,
		"standing": "sound",
		"iana": "brainpoolP224r1",
		"sources": ["rfc6954", "iana-ikev2"]
	},
	{
		"type": "dh",
		"label": "group 28 (brainpoolP256r1)",
		"number": 28,
		"family": "brainpool",
		"logName": "ECP_256_BP",
		"keywords": ["ecp256bp"],
		"strengthBits": 128,
		"standing": "sound",
		"iana": "brainpoolP256r1",
		"sources": ["rfc6954", "iana-ikev2"]
	},
	{
		"type": "dh",
		"label": "group 29 (brainpoolP384r1)",
		"number": 29,
		"family": "brainpool",
		"logName": "ECP_384_BP",
		"keywords": ["ecp384bp"],
		"strengthBits": 192,
		"standing": "sound",
		"iana": "brainpoolP384r1",
		"sources": ["rfc6954", "iana-ikev2"]
	},
	{
		"type": "dh",
		"label": "group 30 (brainpoolP512r1)",
		"number": 30,
		"family": "brainpool",
		"logName": "ECP_512_BP",
		"keywords": ["ecp512bp"],
		"strengthBits": 256,
		"standing": "sound",
		"iana": "brainpoolP512r1",
		"sources": ["rfc6954", "iana-ikev2"]
	},
	{
		"type": "dh",
		"label": "group 31 (Curve25519)",
		"number": 31,
		"family": "curve",
		"logName": "CURVE_25519",
		"keywords": ["curve25519", "x25519"],
		"strengthBits": 128,
		"standing": "sound",
		"iana": "Curve25519",
		"sources": [
			"rfc8031",
			"rfc8247",
			"iana-ikev2"
		]
	},
	{
		"type": "dh",
		"label": "group 32 (Curve448)",
		"number": 32,
		"family": "curve",
		"logName": "CURVE_448",
		"keywords": ["curve448", "x448"],
		"strengthBits": 224,
		"standing": "sound",
		"iana": "Curve448",
		"sources": ["rfc8031", "iana-ikev2"]
	},
	{
		"type": "dh",
		"label": "group 35 (ML-KEM-512)",
		"number": 35,
		"family": "kem",
		"logName": "ML_KEM_512",
		"keywords": ["mlkem512"],
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ml-kem-512",
		"sources": ["draft-mlkem", "iana-ikev2"]
	},
	{
		"type": "dh",
		"label": "group 36 (ML-KEM-768)",
		"number": 36,
		"family": "kem",
		"logName": "ML_KEM_768",
		"keywords": ["mlkem768"],
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ml-kem-768",
		"sources": ["draft-mlkem", "iana-ikev2"]
	},
	{
		"type": "dh",
		"label": "group 37 (ML-KEM-1024)",
		"number": 37,
		"family": "kem",
		"logName": "ML_KEM_1024",
		"keywords": ["mlkem1024"],
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ml-kem-1024",
		"sources": ["draft-mlkem", "iana-ikev2"]
	},
	{
		"type": "dh",
		"label": "group 1024 (no key exchange, for tests)",
		"number": 1024,
		"family": "modp",
		"logName": "MODP_NULL",
		"keywords": ["modpnull"],
		"strengthBits": 0,
		"standing": "broken",
		"iana": null,
		"sources": ["ss"]
	},
	{
		"type": "dh",
		"label": "group 1030 (NTRU-112)",
		"number": 1030,
		"family": "kem",
		"logName": "NTRU_112",
		"keywords": ["ntru112"],
		"strengthBits": 112,
		"standing": "sound",
		"iana": null,
		"sources": ["ss"]
	},
	{
		"type": "dh",
		"label": "group 1031 (NTRU-128)",
		"number": 1031,
		"family": "kem",
		"logName": "NTRU_128",
		"keywords": ["ntru128"],
		"strengthBits": 128,
		"standing": "sound",
		"iana": null,
		"sources": ["ss"]
	},
	{
		"type": "dh",
		"label": "group 1032 (NTRU-192)",
		"number": 1032,
		"family": "kem",
		"logName": "NTRU_192",
		"keywords": ["ntru192"],
		"strengthBits": 192,
		"standing": "sound",
		"iana": null,
		"sources": ["ss"]
	},
	{
		"type": "dh",
		"label": "group 1033 (NTRU-256)",
		"number": 1033,
		"family": "kem",
		"logName": "NTRU_256",
		"keywords": ["ntru256"],
		"strengthBits": 256,
		"standing": "sound",
		"iana": null,
		"sources": ["ss"]
	},
	{
		"type": "dh",
		"label": "group 1040 (NewHope-128)",
		"number": 1040,
		"family": "kem",
		"logName": "NEWHOPE_128",
		"keywords": ["newhope128"],
		"strengthBits": 128,
		"standing": "sound",
		"iana": null,
		"sources": ["ss"]
	}
]);

// src/data/encryption.ts
let ENCRYPTION$made; const ENCRYPTION$make = () => ENCRYPTION$made = ([
	{
		"type": "encryption",
		"label": "DES-CBC",
		"keywords": ["des"],
		"logName": "DES_CBC",
		"strengthBits": 56,
		"standing": "broken",
		"iana": "ENCR_DES",
		"sources": [
			"rfc2405",
			"rfc8221",
			"rfc8247",
			"rfc9395",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		],
		"ikev2": 2,
		"keyBits": null,
		"aead": false,
		"ikev1": 1,
		"esp": 2
	},
	{
		"type": "encryption",
		"label": "3DES-CBC",
		"keywords": ["3des"],
		"logName": "3DES_CBC",
		"strengthBits": 112,
		"standing": "broken",
		"iana": "ENCR_3DES",
		"sources": [
			"rfc2451",
			"rfc8221",
			"nist-800-57",
			"nist-800-131a",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		],
		"ikev2": 3,
		"keyBits": null,
		"aead": false,
		"ikev1": 5,
		"esp": 3
	},
	{
		"type": "encryption",
		"label": "CAST-CBC-128",
		"keywords": ["cast128"],
		"logName": "CAST_CBC_128",
		"strengthBits": 128,
		"standing": "broken",
		"iana": "ENCR_CAST",
		"sources": [
			"rfc2451",
			"rfc8221",
			"rfc9395",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		],
		"ikev2": 6,
		"keyBits": 128,
		"aead": false,
		"ikev1": 6,
		"esp": 6
	},
	{
		"type": "encryption",
		"label": "Blowfish-CBC-128",
		"keywords": ["blowfish128", "blowfish"],
		"logName": "BLOWFISH_CBC_128",
		"strengthBits": 128,
		"standing": "broken",
		"iana": "ENCR_BLOWFISH",
		"sources": [
			"rfc2451",
			"rfc8221",
			"rfc9395",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		],
		"ikev2": 7,
		"keyBits": 128,
		"aead": false,
		"ikev1": 3,
		"esp": 7
	},
	{
		"type": "encryption",
		"label": "Blowfish-CBC-192",
		"keywords": ["blowfish192"],
		"logName": "BLOWFISH_CBC_192",
		"strengthBits": 192,
		"standing": "broken",
		"iana": "ENCR_BLOWFISH",
		"sources": [
			"rfc2451",
			"rfc8221",
			"rfc9395",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		],
		"ikev2": 7,
		"keyBits": 192,
		"aead": false,
		"ikev1": 3,
		"esp": 7
	},
	{
		"type": "encryption",
		"label": "Blowfish-CBC-256",
		"keywords": ["blowfish256"],
		"logName": "BLOWFISH_CBC_256",
		"strengthBits": 256,
		"standing": "broken",
		"iana": "ENCR_BLOWFISH",
		"sources": [
			"rfc2451",
			"rfc8221",
			"rfc9395",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		],
		"ikev2": 7,
		"keyBits": 256,
		"aead": false,
		"ikev1": 3,
		"esp": 7
	},
	{
		"type": "encryption",
		"label": "NULL encryption",
		"keywords": ["null"],
		"logName": "NULL",
		"strengthBits": 0,
		"standing": "broken",
		"iana": "ENCR_NULL",
		"sources": [
			"rfc2410",
			"rfc8247",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 11,
		"keyBits": null,
		"aead": false,
		"ikev1": null,
		"esp": 11
	},
	{
		"type": "encryption",
		"label": "AES-CBC-128",
		"keywords": ["aes128", "aes"],
		"logName": "AES_CBC_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ENCR_AES_CBC",
		"sources": [
			"rfc3602",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		],
		"ikev2": 12,
		"keyBits": 128,
		"aead": false,
		"ikev1": 7,
		"esp": 12
	},
	{
		"type": "encryption",
		"label": "AES-CBC-192",
		"keywords": ["aes192"],
		"logName": "AES_CBC_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ENCR_AES_CBC",
		"sources": [
			"rfc3602",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		],
		"ikev2": 12,
		"keyBits": 192,
		"aead": false,
		"ikev1": 7,
		"esp": 12
	},
	{
		"type": "encryption",
		"label": "AES-CBC-256",
		"keywords": ["aes256"],
		"logName": "AES_CBC_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_AES_CBC",
		"sources": [
			"rfc3602",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		],
		"ikev2": 12,
		"keyBits": 256,
		"aead": false,
		"ikev1": 7,
		"esp": 12
	},
	{
		"type": "encryption",
		"label": "AES-CTR-128",
		"keywords": ["aes128ctr"],
		"logName": "AES_CTR_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ENCR_AES_CTR",
		"sources": [
			"rfc3686",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 13,
		"keyBits": 128,
		"aead": false,
		"ikev1": null,
		"esp": 13
	},
	{
		"type": "encryption",
		"label": "AES-CTR-192",
		"keywords": ["aes192ctr"],
		"logName": "AES_CTR_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ENCR_AES_CTR",
		"sources": [
			"rfc3686",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 13,
		"keyBits": 192,
		"aead": false,
		"ikev1": null,
		"esp": 13
	},
	{
		"type": "encryption",
		"label": "AES-CTR-256",
		"keywords": ["aes256ctr"],
		"logName": "AES_CTR_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_AES_CTR",
		"sources": [
			"rfc3686",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 13,
		"keyBits": 256,
		"aead": false,
		"ikev1": null,
		"esp": 13
	},
	{
		"type": "encryption",
		"label": "AES-CCM-8-128",
		"keywords": ["aes128ccm8", "aes128ccm64"],
		"logName": "AES_CCM_8_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ENCR_AES_CCM_8",
		"sources": [
			"rfc4309",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 14,
		"keyBits": 128,
		"aead": true,
		"ikev1": null,
		"esp": 14
	},
	{
		"type": "encryption",
		"label": "AES-CCM-8-192",
		"keywords": ["aes192ccm8", "aes192ccm64"],
		"logName": "AES_CCM_8_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ENCR_AES_CCM_8",
		"sources": [
			"rfc4309",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 14,
		"keyBits": 192,
		"aead": true,
		"ikev1": null,
		"esp": 14
	},
	{
		"type": "encryption",
		"label": "AES-CCM-8-256",
		"keywords": ["aes256ccm8", "aes256ccm64"],
		"logName": "AES_CCM_8_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_AES_CCM_8",
		"sources": [
			"rfc4309",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 14,
		"keyBits": 256,
		"aead": true,
		"ikev1": null,
		"esp": 14
	},
	{
		"type": "encryption",
		"label": "AES-CCM-12-128",
		"keywords": ["aes128ccm12", "aes128ccm96"],
		"logName": "AES_CCM_12_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ENCR_AES_CCM_12",
		"sources": [
			"rfc4309",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 15,
		"keyBits": 128,
		"aead": true,
		"ikev1": null,
		"esp": 15
	},
	{
		"type": "encryption",
		"label": "AES-CCM-12-192",
		"keywords": ["aes192ccm12", "aes192ccm96"],
		"logName": "AES_CCM_12_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ENCR_AES_CCM_12",
		"sources": [
			"rfc4309",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 15,
		"keyBits": 192,
		"aead": true,
		"ikev1": null,
		"esp": 15
	},
	{
		"type": "encryption",
		"label": "AES-CCM-12-256",
		"keywords": ["aes256ccm12", "aes256ccm96"],
		"logName": "AES_CCM_12_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_AES_CCM_12",
		"sources": [
			"rfc4309",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 15,
		"keyBits": 256,
		"aead": true,
		"ikev1": null,
		"esp": 15
	},
	{
		"type": "encryption",
		"label": "AES-CCM-16-128",
		"keywords": [
			"aes128ccm16",
			"aes128ccm128",
			"aes128ccm"
		],
		"logName": "AES_CCM_16_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ENCR_AES_CCM_16",
		"sources": [
			"rfc4309",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 16,
		"keyBits": 128,
		"aead": true,
		"ikev1": null,
		"esp": 16
	},
	{
		"type": "encryption",
		"label": "AES-CCM-16-192",
		"keywords": [
			"aes192ccm16",
			"aes192ccm128",
			"aes192ccm"
		],
		"logName": "AES_CCM_16_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ENCR_AES_CCM_16",
		"sources": [
			"rfc4309",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 16,
		"keyBits": 192,
		"aead": true,
		"ikev1": null,
		"esp": 16
	},
	{
		"type": "encryption",
		"label": "AES-CCM-16-256",
		"keywords": [
			"aes256ccm16",
			"aes256ccm128",
			"aes256ccm"
		],
		"logName": "AES_CCM_16_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_AES_CCM_16",
		"sources": [
			"rfc4309",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 16,
		"keyBits": 256,
		"aead": true,
		"ikev1": null,
		"esp": 16
	},
	{
		"type": "encryption",
		"label": "AES-GCM-8-128",
		"keywords": ["aes128gcm8", "aes128gcm64"],
		"logName": "AES_GCM_8_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ENCR_AES_GCM_8",
		"sources": [
			"rfc4106",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 18,
		"keyBits": 128,
		"aead": true,
		"ikev1": null,
		"esp": 18
	},
	{
		"type": "encryption",
		"label": "AES-GCM-8-192",
		"keywords": ["aes192gcm8", "aes192gcm64"],
		"logName": "AES_GCM_8_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ENCR_AES_GCM_8",
		"sources": [
			"rfc4106",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 18,
		"keyBits": 192,
		"aead": true,
		"ikev1": null,
		"esp": 18
	},
	{
		"type": "encryption",
		"label": "AES-GCM-8-256",
		"keywords": ["aes256gcm8", "aes256gcm64"],
		"logName": "AES_GCM_8_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_AES_GCM_8",
		"sources": [
			"rfc4106",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 18,
		"keyBits": 256,
		"aead": true,
		"ikev1": null,
		"esp": 18
	},
	{
		"type": "encryption",
		"label": "AES-GCM-12-128",
		"keywords": ["aes128gcm12", "aes128gcm96"],
		"logName": "AES_GCM_12_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ENCR_AES_GCM_12",
		"sources": [
			"rfc4106",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 19,
		"keyBits": 128,
		"aead": true,
		"ikev1": null,
		"esp": 19
	},
	{
		"type": "encryption",
		"label": "AES-GCM-12-192",
		"keywords": ["aes192gcm12", "aes192gcm96"],
		"logName": "AES_GCM_12_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ENCR_AES_GCM_12",
		"sources": [
			"rfc4106",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 19,
		"keyBits": 192,
		"aead": true,
		"ikev1": null,
		"esp": 19
	},
	{
		"type": "encryption",
		"label": "AES-GCM-12-256",
		"keywords": ["aes256gcm12", "aes256gcm96"],
		"logName": "AES_GCM_12_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_AES_GCM_12",
		"sources": [
			"rfc4106",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 19,
		"keyBits": 256,
		"aead": true,
		"ikev1": null,
		"esp": 19
	},
	{
		"type": "encryption",
		"label": "AES-GCM-16-128",
		"keywords": [
			"aes128gcm16",
			"aes128gcm128",
			"aes128gcm"
		],
		"logName": "AES_GCM_16_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ENCR_AES_GCM_16",
		"sources": [
			"rfc4106",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 20,
		"keyBits": 128,
		"aead": true,
		"ikev1": null,
		"esp": 20
	},
	{
		"type": "encryption",
		"label": "AES-GCM-16-192",
		"keywords": [
			"aes192gcm16",
			"aes192gcm128",
			"aes192gcm"
		],
		"logName": "AES_GCM_16_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ENCR_AES_GCM_16",
		"sources": [
			"rfc4106",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 20,
		"keyBits": 192,
		"aead": true,
		"ikev1": null,
		"esp": 20
	},
	{
		"type": "encryption",
		"label": "AES-GCM-16-256",
		"keywords": [
			"aes256gcm16",
			"aes256gcm128",
			"aes256gcm"
		],
		"logName": "AES_GCM_16_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_AES_GCM_16",
		"sources": [
			"rfc4106",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 20,
		"keyBits": 256,
		"aead": true,
		"ikev1": null,
		"esp": 20
	},
	{
		"type": "encryption",
		"label": "AES-GMAC-128 (no encryption)",
		"keywords": ["aes128gmac"],
		"logName": "NULL_AES_GMAC_128",
		"strengthBits": 0,
		"standing": "broken",
		"iana": "ENCR_NULL_AUTH_AES_GMAC",
		"sources": [
			"rfc4543",
			"rfc8221",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 21,
		"keyBits": 128,
		"aead": true,
		"ikev1": null,
		"esp": 23
	},
	{
		"type": "encryption",
		"label": "AES-GMAC-192 (no encryption)",
		"keywords": ["aes192gmac"],
		"logName": "NULL_AES_GMAC_192",
		"strengthBits": 0,
		"standing": "broken",
		"iana": "ENCR_NULL_AUTH_AES_GMAC",
		"sources": [
			"rfc4543",
			"rfc8221",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 21,
		"keyBits": 192,
		"aead": true,
		"ikev1": null,
		"esp": 23
	},
	{
		"type": "encryption",
		"label": "AES-GMAC-256 (no encryption)",
		"keywords": ["aes256gmac"],
		"logName": "NULL_AES_GMAC_256",
		"strengthBits": 0,
		"standing": "broken",
		"iana": "ENCR_NULL_AUTH_AES_GMAC",
		"sources": [
			"rfc4543",
			"rfc8221",
			"iana-ikev2",
			"iana-isakmp"
		],
		"ikev2": 21,
		"keyBits": 256,
		"aead": true,
		"ikev1": null,
		"esp": 23
	},
	{
		"type": "encryption",
		"label": "Camellia-CBC-128",
		"keywords": ["camellia128", "camellia"],
		"logName": "CAMELLIA_CBC_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CBC",
		"sources": [
			"rfc5529",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		],
		"ikev2": 23,
		"keyBits": 128,
		"aead": false,
		"ikev1": 8,
		"esp": 22
	},
	{
		"type": "encryption",
		"label": "Camellia-CBC-192",
		"keywords": ["camellia192"],
		"logName": "CAMELLIA_CBC_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CBC",
		"sources": [
			"rfc5529",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		],
		"ikev2": 23,
		"keyBits": 192,
		"aead": false,
		"ikev1": 8,
		"esp": 22
	},
	{
		"type": "encryption",
		"label": "Camellia-CBC-256",
		"keywords": ["camellia256"],
		"logName": "CAMELLIA_CBC_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CBC",
		"sources": [
			"rfc5529",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		],
		"ikev2": 23,
		"keyBits": 256,
		"aead": false,
		"ikev1": 8,
		"esp": 22
	},
	{
		"type": "encryption",
		"label": "Camellia-CTR-128",
		"keywords": ["camellia128ctr"],
		"logName": "CAMELLIA_CTR_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CTR",
		"sources": ["rfc5529", "iana-ikev2"],
		"ikev2": 24,
		"keyBits": 128,
		"aead": false,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "Camellia-CTR-192",
		"keywords": ["camellia192ctr"],
		"logName": "CAMELLIA_CTR_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CTR",
		"sources": ["rfc5529", "iana-ikev2"],
		"ikev2": 24,
		"keyBits": 192,
		"aead": false,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "Camellia-CTR-256",
		"keywords": ["camellia256ctr"],
		"logName": "CAMELLIA_CTR_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CTR",
		"sources": ["rfc5529", "iana-ikev2"],
		"ikev2": 24,
		"keyBits": 256,
		"aead": false,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "Camellia-CCM-8-128",
		"keywords": ["camellia128ccm8", "camellia128ccm64"],
		"logName": "CAMELLIA_CCM_8_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CCM_8",
		"sources": ["rfc5529", "iana-ikev2"],
		"ikev2": 25,
		"keyBits": 128,
		"aead": true,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "Camellia-CCM-8-192",
		"keywords": ["camellia192ccm8", "camellia192ccm64"],
		"logName": "CAMELLIA_CCM_8_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CCM_8",
		"sources": ["rfc5529", "iana-ikev2"],
		"ikev2": 25,
		"keyBits": 192,
		"aead": true,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "Camellia-CCM-8-256",
		"keywords": ["camellia256ccm8", "camellia256ccm64"],
		"logName": "CAMELLIA_CCM_8_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CCM_8",
		"sources": ["rfc5529", "iana-ikev2"],
		"ikev2": 25,
		"keyBits": 256,
		"aead": true,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "Camellia-CCM-12-128",
		"keywords": ["camellia128ccm12", "camellia128ccm96"],
		"logName": "CAMELLIA_CCM_12_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CCM_12",
		"sources": ["rfc5529", "iana-ikev2"],
		"ikev2": 26,
		"keyBits": 128,
		"aead": true,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "Camellia-CCM-12-192",
		"keywords": ["camellia192ccm12", "camellia192ccm96"],
		"logName": "CAMELLIA_CCM_12_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CCM_12",
		"sources": ["rfc5529", "iana-ikev2"],
		"ikev2": 26,
		"keyBits": 192,
		"aead": true,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "Camellia-CCM-12-256",
		"keywords": ["camellia256ccm12", "camellia256ccm96"],
		"logName": "CAMELLIA_CCM_12_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CCM_12",
		"sources": ["rfc5529", "iana-ikev2"],
		"ikev2": 26,
		"keyBits": 256,
		"aead": true,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "Camellia-CCM-16-128",
		"keywords": ["camellia128ccm16", "camellia128ccm128"],
		"logName": "CAMELLIA_CCM_16_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CCM_16",
		"sources": ["rfc5529", "iana-ikev2"],
		"ikev2": 27,
		"keyBits": 128,
		"aead": true,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "Camellia-CCM-16-192",
		"keywords": ["camellia192ccm16", "camellia192ccm128"],
		"logName": "CAMELLIA_CCM_16_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CCM_16",
		"sources": ["rfc5529", "iana-ikev2"],
		"ikev2": 27,
		"keyBits": 192,
		"aead": true,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "Camellia-CCM-16-256",
		"keywords": ["camellia256ccm16", "camellia256ccm128"],
		"logName": "CAMELLIA_CCM_16_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_CAMELLIA_CCM_16",
		"sources": ["rfc5529", "iana-ikev2"],
		"ikev2": 27,
		"keyBits": 256,
		"aead": true,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "ChaCha20-Poly1305",
		"keywords": ["chacha20poly1305"],
		"logName": "CHACHA20_POLY1305",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_CHACHA20_POLY1305",
		"sources": [
			"rfc7634",
			"rfc8221",
			"rfc8247",
			"iana-ikev2"
		],
		"ikev2": 28,
		"keyBits": null,
		"aead": true,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "ChaCha20-Poly1305 (with key length 256)",
		"keywords": ["chacha20poly1305compat"],
		"logName": "CHACHA20_POLY1305_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": "ENCR_CHACHA20_POLY1305",
		"sources": ["ss", "iana-ikev2"],
		"ikev2": 28,
		"keyBits": 256,
		"aead": true,
		"ikev1": null,
		"esp": null
	},
	{
		"type": "encryption",
		"label": "Serpent-CBC-128",
		"keywords": ["serpent128", "serpent"],
		"logName": "SERPENT_CBC_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": null,
		"sources": ["ss"],
		"ikev2": 1026,
		"keyBits": 128,
		"aead": false,
		"ikev1": 65004,
		"esp": 252
	},
	{
		"type": "encryption",
		"label": "Serpent-CBC-192",
		"keywords": ["serpent192"],
		"logName": "SERPENT_CBC_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": null,
		"sources": ["ss"],
		"ikev2": 1026,
		"keyBits": 192,
		"aead": false,
		"ikev1": 65004,
		"esp": 252
	},
	{
		"type": "encryption",
		"label": "Serpent-CBC-256",
		"keywords": ["serpent256"],
		"logName": "SERPENT_CBC_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": null,
		"sources": ["ss"],
		"ikev2": 1026,
		"keyBits": 256,
		"aead": false,
		"ikev1": 65004,
		"esp": 252
	},
	{
		"type": "encryption",
		"label": "Twofish-CBC-128",
		"keywords": ["twofish128", "twofish"],
		"logName": "TWOFISH_CBC_128",
		"strengthBits": 128,
		"standing": "sound",
		"iana": null,
		"sources": ["ss"],
		"ikev2": 1027,
		"keyBits": 128,
		"aead": false,
		"ikev1": 65005,
		"esp": 253
	},
	{
		"type": "encryption",
		"label": "Twofish-CBC-192",
		"keywords": ["twofish192"],
		"logName": "TWOFISH_CBC_192",
		"strengthBits": 192,
		"standing": "sound",
		"iana": null,
		"sources": ["ss"],
		"ikev2": 1027,
		"keyBits": 192,
		"aead": false,
		"ikev1": 65005,
		"esp": 253
	},
	{
		"type": "encryption",
		"label": "Twofish-CBC-256",
		"keywords": ["twofish256"],
		"logName": "TWOFISH_CBC_256",
		"strengthBits": 256,
		"standing": "sound",
		"iana": null,
		"sources": ["ss"],
		"ikev2": 1027,
		"keyBits": 256,
		"aead": false,
		"ikev1": 65005,
		"esp": 253
	}
]);

// src/data/integrity.ts
let INTEGRITY$made; const INTEGRITY$make = () => INTEGRITY$made = ([
	{
		"type": "integrity",
		"logName": "HMAC_MD5_96",
		"label": "HMAC-MD5-96",
		"keywords": ["md5"],
		"ikev2": 1,
		"ikev1": 1,
		"esp": 1,
		"prf": "PRF_HMAC_MD5",
		"iana": "AUTH_HMAC_MD5_96",
		"strengthBits": 97,
		"standing": "broken",
		"sources": [
			"rfc2403",
			"rfc6151",
			"rfc8221",
			"rfc8247",
			"rfc9395",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		]
	},
	{
		"type": "integrity",
		"logName": "HMAC_SHA1_96",
		"label": "HMAC-SHA1-96",
		"keywords": ["sha1", "sha"],
		"ikev2": 2,
		"ikev1": 2,
		"esp": 2,
		"prf": "PRF_HMAC_SHA1",
		"iana": "AUTH_HMAC_SHA1_96",
		"strengthBits": 128,
		"standing": "weak",
		"sources": [
			"rfc2404",
			"rfc6194",
			"nist-800-57",
			"nist-800-131a",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		]
	},
	{
		"type": "integrity",
		"logName": "AES_XCBC_96",
		"label": "AES-XCBC-96",
		"keywords": ["aesxcbc"],
		"ikev2": 5,
		"ikev1": null,
		"esp": 9,
		"prf": "PRF_AES128_XCBC",
		"iana": "AUTH_AES_XCBC_96",
		"strengthBits": 128,
		"standing": "sound",
		"sources": [
			"rfc3566",
			"rfc8221",
			"rfc8247",
			"iana-ikev2",
			"iana-isakmp"
		]
	},
	{
		"type": "integrity",
		"logName": "HMAC_MD5_128",
		"label": "HMAC-MD5-128",
		"keywords": ["md5_128"],
		"ikev2": 6,
		"ikev1": null,
		"esp": null,
		"prf": "PRF_HMAC_MD5",
		"iana": "AUTH_HMAC_MD5_128",
		"strengthBits": 97,
		"standing": "broken",
		"sources": [
			"rfc4595",
			"rfc6151",
			"rfc9395",
			"iana-ikev2"
		]
	},
	{
		"type": "integrity",
		"logName": "HMAC_SHA1_160",
		"label": "HMAC-SHA1-160",
		"keywords": ["sha1_160"],
		"ikev2": 7,
		"ikev1": null,
		"esp": null,
		"prf": "PRF_HMAC_SHA1",
		"iana": "AUTH_HMAC_SHA1_160",
		"strengthBits": 128,
		"standing": "weak",
		"sources": [
			"rfc4595",
			"rfc6194",
			"rfc9395",
			"nist-800-57",
			"iana-ikev2"
		]
	},
	{
		"type": "integrity",
		"logName": "AES_CMAC_96",
		"label": "AES-CMAC-96",
		"keywords": ["aescmac"],
		"ikev2": 8,
		"ikev1": null,
		"esp": null,
		"prf": "PRF_AES128_CMAC",
		"iana": "AUTH_AES_CMAC_96",
		"strengthBits": 128,
		"standing": "sound",
		"sources": ["rfc4494", "iana-ikev2"]
	},
	{
		"type": "integrity",
		"logName": "HMAC_SHA2_256_128",
		"label": "HMAC-SHA2-256-128",
		"keywords": ["sha256", "sha2_256"],
		"ikev2": 12,
		"ikev1": 4,
		"esp": 5,
		"prf": "PRF_HMAC_SHA2_256",
		"iana": "AUTH_HMAC_SHA2_256_128",
		"strengthBits": 256,
		"standing": "sound",
		"sources": [
			"rfc4868",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		]
	},
	{
		"type": "integrity",
		"logName": "HMAC_SHA2_384_192",
		"label": "HMAC-SHA2-384-192",
		"keywords": ["sha384", "sha2_384"],
		"ikev2": 13,
		"ikev1": 5,
		"esp": 6,
		"prf": "PRF_HMAC_SHA2_384",
		"iana": "AUTH_HMAC_SHA2_384_192",
		"strengthBits": 256,
		"standing": "sound",
		"sources": [
			"rfc4868",
			"nist-800-57",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		]
	},
	{
		"type": "integrity",
		"logName": "HMAC_SHA2_512_256",
		"label": "HMAC-SHA2-512-256",
		"keywords": ["sha512", "sha2_512"],
		"ikev2": 14,
		"ikev1": 6,
		"esp": 7,
		"prf": "PRF_HMAC_SHA2_512",
		"iana": "AUTH_HMAC_SHA2_512_256",
		"strengthBits": 256,
		"standing": "sound",
		"sources": [
			"rfc4868",
			"rfc8221",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-ipsec",
			"iana-isakmp"
		]
	},
	{
		"type": "integrity",
		"logName": "HMAC_SHA2_256_96",
		"label": "HMAC-SHA2-256-96",
		"keywords": ["sha256_96", "sha2_256_96"],
		"ikev2": 1026,
		"ikev1": null,
		"esp": null,
		"prf": null,
		"iana": null,
		"strengthBits": 256,
		"standing": "sound",
		"sources": ["ss", "rfc4868"]
	},
	{
		"type": "integrity",
		"logName": "CAMELLIA_XCBC_96",
		"label": "Camellia-XCBC-96",
		"keywords": ["camelliaxcbc"],
		"ikev2": 1030,
		"ikev1": null,
		"esp": null,
		"prf": "PRF_CAMELLIA128_XCBC",
		"iana": null,
		"strengthBits": 128,
		"standing": "sound",
		"sources": ["ss"]
	}
]);
let PRFS$made; const PRFS$make = () => PRFS$made = ([
	{
		"type": "prf",
		"logName": "PRF_HMAC_MD5",
		"label": "PRF HMAC-MD5",
		"keywords": ["prfmd5"],
		"ikev2": 1,
		"ikev1": 1,
		"iana": "PRF_HMAC_MD5",
		"strengthBits": 97,
		"standing": "broken",
		"sources": [
			"rfc6151",
			"rfc8247",
			"rfc9395",
			"iana-ikev2",
			"iana-ipsec"
		]
	},
	{
		"type": "prf",
		"logName": "PRF_HMAC_SHA1",
		"label": "PRF HMAC-SHA1",
		"keywords": ["prfsha1"],
		"ikev2": 2,
		"ikev1": 2,
		"iana": "PRF_HMAC_SHA1",
		"strengthBits": 128,
		"standing": "weak",
		"sources": [
			"rfc6194",
			"nist-800-57",
			"nist-800-131a",
			"iana-ikev2",
			"iana-ipsec"
		]
	},
	{
		"type": "prf",
		"logName": "PRF_AES128_XCBC",
		"label": "PRF AES128-XCBC",
		"keywords": ["prfaesxcbc"],
		"ikev2": 4,
		"ikev1": null,
		"iana": "PRF_AES128_XCBC",
		"strengthBits": 128,
		"standing": "sound",
		"sources": ["rfc8247", "iana-ikev2"]
	},
	{
		"type": "prf",
		"logName": "PRF_HMAC_SHA2_256",
		"label": "PRF HMAC-SHA2-256",
		"keywords": ["prfsha256"],
		"ikev2": 5,
		"ikev1": 4,
		"iana": "PRF_HMAC_SHA2_256",
		"strengthBits": 256,
		"standing": "sound",
		"sources": [
			"rfc4868",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-ipsec"
		]
	},
	{
		"type": "prf",
		"logName": "PRF_HMAC_SHA2_384",
		"label": "PRF HMAC-SHA2-384",
		"keywords": ["prfsha384"],
		"ikev2": 6,
		"ikev1": 5,
		"iana": "PRF_HMAC_SHA2_384",
		"strengthBits": 256,
		"standing": "sound",
		"sources": [
			"rfc4868",
			"nist-800-57",
			"iana-ikev2",
			"iana-ipsec"
		]
	},
	{
		"type": "prf",
		"logName": "PRF_HMAC_SHA2_512",
		"label": "PRF HMAC-SHA2-512",
		"keywords": ["prfsha512"],
		"ikev2": 7,
		"ikev1": 6,
		"iana": "PRF_HMAC_SHA2_512",
		"strengthBits": 256,
		"standing": "sound",
		"sources": [
			"rfc4868",
			"rfc8247",
			"nist-800-57",
			"iana-ikev2",
			"iana-ipsec"
		]
	},
	{
		"type": "prf",
		"logName": "PRF_AES128_CMAC",
		"label": "PRF AES128-CMAC",
		"keywords": ["prfaescmac"],
		"ikev2": 8,
		"ikev1": null,
		"iana": "PRF_AES128_CMAC",
		"strengthBits": 128,
		"standing": "sound",
		"sources": ["rfc4615", "iana-ikev2"]
	},
	{
		"type": "prf",
		"logName": "PRF_CAMELLIA128_XCBC",
		"label": "PRF Camellia128-XCBC",
		"keywords": ["prfcamelliaxcbc"],
		"ikev2": 1028,
		"ikev1": null,
		"iana": null,
		"strengthBits": 128,
		"standing": "sound",
		"sources": ["ss"]
	}
]);

// src/data/algorithms.ts
let SEQUENCE_NUMBERS$made; const SEQUENCE_NUMBERS$make = () => SEQUENCE_NUMBERS$made = ([{
	type: "esn",
	extended: false,
	keywords: ["noesn"],
	logName: "NO_EXT_SEQ"
}, {
	type: "esn",
	extended: true,
	keywords: ["esn"],
	logName: "EXT_SEQ"
}]);
const NO_DH_GROUP = {
	type: "no-dh",
	keywords: ["modpnone", "none"]
};
function vocabularyOf(dialect) {
	switch (dialect) {
		case "zstack":
		case "zstack-legacy": return "zstack";
		case "otc": return "otc";
		case "openstack": return "openstack";
		case "apsara":
		case "alibaba-cloud": return "apsara";
	}
}
function encryptionByName(vocabulary, name) {
	return encryptionByNames(vocabulary).get(name);
}
function integrityByName(vocabulary, name) {
	return integrityByNames(vocabulary).get(name);
}
function dhGroupByName(vocabulary, name) {
	return namesOfNoGroup(vocabulary).has(name) ? null : dhGroupByNames(vocabulary).get(name);
}
function dhGroupByNumber(number) {
	return dhGroupsByNumber().get(number);
}
function prfByLogName(logName) {
	return prfsByLogName().get(logName);
}
function transformByKeyword(keyword) {
	return transformsByKeyword().get(keyword.toLowerCase());
}
function nameOf$1(vocabulary, algorithm) {
	return namesByLogName(vocabulary).get(algorithm.logName);
}
const encryptionByNames = perText((vocabulary) => indexByName(vocabulary, (ENCRYPTION$made ?? ENCRYPTION$make()), (ENCRYPTION_NAMES$made ?? ENCRYPTION_NAMES$make()), ({ iana, keyBits }) => iana !== null && keyBits !== null ? `${iana}-${keyBits}` : iana));
const integrityByNames = perText((vocabulary) => indexByName(vocabulary, (INTEGRITY$made ?? INTEGRITY$make()), (INTEGRITY_NAMES$made ?? INTEGRITY_NAMES$make()), ({ iana }) => iana));
const dhGroupByNames = perText((vocabulary) => indexByName(vocabulary, (DH_GROUPS$made ?? DH_GROUPS$make()), (DH_GROUP_NAMES$made ?? DH_GROUP_NAMES$make()), ({ iana }) => iana));
const dhGroupsByNumber = require_base.lazy(() => new Map((DH_GROUPS$made ?? DH_GROUPS$make()).map((group) => [group.number, group])));
const prfsByLogName = require_base.lazy(() => new Map((PRFS$made ?? PRFS$make()).map((prf) => [prf.logName, prf])));
const namesOfNoGroup = perText((vocabulary) => new Set(namesOfNone(vocabulary)));
function namesOfNone(vocabulary) {
	if (vocabulary === "strongswan") return NO_DH_GROUP.keywords;
	if (vocabulary === "iana") return ["NONE"];
	return Object.entries((DH_GROUP_NAMES$made ?? DH_GROUP_NAMES$make())[vocabulary]).flatMap(([name, logName]) => logName === null ? [name] : []);
}
const transformsByKeyword = require_base.lazy(() => new Map([
	...(ENCRYPTION$made ?? ENCRYPTION$make()),
	...(INTEGRITY$made ?? INTEGRITY$make()),
	...(PRFS$made ?? PRFS$make()),
	...(DH_GROUPS$made ?? DH_GROUPS$make()),
	...(SEQUENCE_NUMBERS$made ?? SEQUENCE_NUMBERS$make()),
	NO_DH_GROUP
].flatMap((transform) => transform.keywords.map((keyword) => [keyword, transform]))));
const namesByLogName = perText((vocabulary) => {
	const names = /* @__PURE__ */ new Map();
	for (const index of [
		encryptionByNames(vocabulary),
		integrityByNames(vocabulary),
		dhGroupByNames(vocabulary)
	]) for (const [name, { logName }] of index) if (!names.has(logName)) names.set(logName, name);
	return names;
});
function indexByName(vocabulary, algorithms, tables, ianaName) {
	const index = /* @__PURE__ */ new Map();
	if (vocabulary === "strongswan") for (const algorithm of algorithms) for (const keyword of algorithm.keywords) index.set(keyword, algorithm);
	else if (vocabulary === "iana") for (const algorithm of algorithms) {
		const name = ianaName(algorithm);
		if (name !== null) index.set(name, algorithm);
	}
	else for (const [name, logName] of Object.entries(tables[vocabulary])) {
		if (logName === null) continue;
		const algorithm = algorithms.find((candidate) => candidate.logName === logName);
		if (algorithm === void 0) throw new Error(`${vocabulary} names an unknown algorithm: ${name}, ${logName}`);
		index.set(name, algorithm);
	}
	return index;
}

// src/data/placeholder-keys.ts
const SAMPLES = new Set([
	{
		key: "auth",
		sources: ["doc0", "doc1"]
	},
	{
		key: "secret",
		sources: [
			"doc2",
			"odocs",
			"otf"
		]
	},
	{
		key: "tf-testvpn",
		sources: ["atf"]
	},
	{
		key: "tf-testvpn1",
		sources: ["atf"]
	},
	{
		key: "tf-testvpn2",
		sources: ["atf"]
	},
	{
		key: "tf-examplevpn2",
		sources: ["atf"]
	}
].map(({ key }) => key));
function isSampleKey(text) {
	return SAMPLES.has(text);
}
let STOCK_WORDS$made; const STOCK_WORDS$make = () => STOCK_WORDS$made = (/^(?:auth|change|default|dummy|enter|example|fake|foo|here|ike|insert|ipsec|is|it|key|me|my|new|none|null|our|pass|phrase|placeholder|please|pre|psk|put|replace|sample|secret|shared|some|string|tbd|test|testing|text|the|this|todo|updated|value|vpn|word|your){1,8}(?:0?1|12|123|1234|12345|123456)?$/u);
let STOCK_NUMBERS$made; const STOCK_NUMBERS$make = () => STOCK_NUMBERS$made = (/^(?:12345|123456|1234567|12345678|123456789|1234567890)$/u);
let ONE_LETTER$made; const ONE_LETTER$make = () => ONE_LETTER$made = (/^x{3,}$/u);
const LONGEST_STOCK_WORD = 32;
function isStockWord(text) {
	if (text.length > LONGEST_STOCK_WORD) return false;
	const letters = text.toLowerCase().replaceAll(/[\s!._-]/gu, "");
	return (STOCK_WORDS$made ?? STOCK_WORDS$make()).test(letters) || (STOCK_NUMBERS$made ?? STOCK_NUMBERS$make()).test(letters) || (ONE_LETTER$made ?? ONE_LETTER$make()).test(letters);
}
const REPORT_WORDS = /* @__PURE__ */ new Set([
	...[
		"address",
		"addresses",
		"authentication",
		"begins",
		"certificate",
		"child",
		"connection",
		"encryption",
		"error"
	],
	...[
		"exchange",
		"expects",
		"finding",
		"gateway",
		"group",
		"identity",
		"initiator",
		"integrity",
		"left",
		"libreswan"
	],
	...[
		"lifetime",
		"mode",
		"negotiates",
		"network",
		"networks",
		"note",
		"offers",
		"openstack",
		"own",
		"peer",
		"policy"
	],
	...[
		"proposal",
		"proposals",
		"rekey",
		"responder",
		"right",
		"selector",
		"server",
		"side",
		"stays",
		"strongswan"
	],
	...[
		"swanctl",
		"traffic",
		"transport",
		"tunnel",
		"tunnels",
		"version",
		"warning",
		"withheld",
		"zstack"
	]
]);
function isMaskedEverywhere(key) {
	return !isSampleKey(key) && !isStockWord(key) && !REPORT_WORDS.has(key.toLowerCase());
}
let MASK$made; const MASK$make = () => MASK$made = (/^[*\u2022\u25cf]+$|[*\u2022\u25cf]{3}$|[*\u2022\u25cf]{4}|[^x]x{4,}$|^[([{<]?(?:redacted|masked|hidden|removed|filtered|omitted|sensitive(?: value)?)[)\]}>]?$/iu);
function isMaskedKey(text) {
	return (MASK$made ?? MASK$make()).test(text);
}

// src/model/profile.ts
const REQUIREMENTS = [
	"ike-version",
	"exchange-mode",
	"ike-encryption",
	"ike-integrity",
	"prf",
	"ike-group",
	"post-quantum",
	"ike-lifetime",
	"authentication",
	"key-strength",
	"protocol",
	"mode",
	"esp-encryption",
	"esp-integrity",
	"pfs",
	"pfs-group",
	"child-lifetime"
];

// src/compliance/options.ts
let PURPOSES$1$made; const PURPOSES$1$make = () => PURPOSES$1$made = ({
	"ike-version": "ike-version",
	"exchange-mode": "ike-mode",
	"ike-encryption": "ike-encryption",
	"ike-integrity": "ike-integrity",
	prf: "ike-integrity",
	"ike-group": "ike-group",
	"post-quantum": "ike-group",
	"ike-lifetime": "ike-lifetime",
	protocol: "esp-protocol",
	mode: "esp-mode",
	"esp-encryption": "esp-encryption",
	"esp-integrity": "esp-integrity",
	pfs: "pfs-group",
	"pfs-group": "pfs-group",
	"child-lifetime": "esp-lifetime"
});
function optionsOf(dialect, requirement) {
	const purpose = (PURPOSES$1$made ?? PURPOSES$1$make())[requirement];
	const setting = (require_late()).settingFor(dialect, purpose);
	if (setting === void 0) {
		const meaning = (require_late()).settledMeaning(dialect, purpose);
		return {
			field: null,
			options: meaning === null ? [] : [{
				written: null,
				broken: judgeOf(requirement, meaning)
			}],
			undocumented: [],
			range: null
		};
	}
	const { path, values, range } = setting;
	const among = (listed) => listed.filter(({ meaning }) => meaning !== "none" || requirement === "pfs").map(({ value, meaning }) => ({
		written: value,
		broken: judgeOf(requirement, meaning)
	}));
	const taken = values.filter(({ discouraged }) => discouraged !== "error").sort(strongerFirst);
	const ends = range === null ? [] : endsOf(range).map((end) => ({
		written: end,
		broken: judgeOf(requirement, String(end))
	}));
	return {
		field: path.join("."),
		options: [...among(taken.filter(({ documented }) => documented)), ...ends],
		undocumented: among(taken.filter(({ documented }) => !documented)),
		range
	};
}
function endsOf({ min, max }) {
	return [Math.max(min, 1), ...max === null ? [] : [max]];
}
function judgeOf(requirement, meaning) {
	switch (requirement) {
		case "ike-lifetime":
		case "child-lifetime": return (demands) => (require_late()).brokenByLifetime(demands[requirement], Number(meaning));
		case "ike-version":
		case "exchange-mode":
		case "protocol":
		case "mode":
		case "post-quantum": return (demands) => (require_late()).brokenByChoice(demands[requirement], meaning);
		case "pfs": return (demands) => meaning === "none" ? (require_late()).brokenByAbsence(demands.pfs) : null;
		case "prf": return (demands) => (require_late()).brokenByAlgorithm(demands.prf, PRF_OF.get(meaning) ?? meaning);
		case "ike-encryption":
		case "ike-integrity":
		case "ike-group":
		case "esp-encryption":
		case "esp-integrity":
		case "pfs-group": return (demands) => (require_late()).brokenByAlgorithm(demands[requirement], meaning);
	}
}
const PRF_OF = new Map((INTEGRITY$made ?? INTEGRITY$make()).flatMap(({ logName, prf }) => prf === null ? [] : [[logName, prf]]));
function strongerFirst(one, other) {
	return rankOf(other) - rankOf(one);
}
function rankOf({ meaning, strengthBits }) {
	const [, mode = "", octets = "0"] = /_(GCM|CCM)_(\d+)_/u.exec(meaning) ?? [];
	const [, digest = "0"] = /SHA2_(\d+)_/u.exec(meaning) ?? [];
	const modeRank = mode === "GCM" ? 200 : mode === "CCM" ? 100 : 0;
	return (strengthBits ?? 0) * 1e3 + modeRank + Number(octets) + Number(digest);
}

// src/rules/shared/known.ts
function subject(known) {
	if (known.origin === "explicit") return `${(require_late()).fieldNameAt(known.place)} ${(require_late()).valueAt(known.place)}`;
	return `the default ${known.spelling} of ${known.field}`;
}
function knownPair(one, other) {
	if (one === void 0 || one.origin === "unknown") return null;
	if (other === void 0 || other.origin === "unknown") return null;
	return one.origin === "explicit" || other.origin === "explicit" ? [one, other] : null;
}

// src/rules/below-profile.ts
const DECIDED_BY = { pfs: "pfs-group" };
function breachesOf({ broken, requirement }, dialect, profiles) {
	return profiles.flatMap((profile) => {
		const found = broken(profile.demands);
		if (found === null) return [];
		return [{
			...found,
			profile,
			reach: (require_late()).reachOf(dialect, profile).get(DECIDED_BY[requirement] ?? requirement)
		}];
	});
}
function describe$2({ point, breaches, dialect }) {
	const { known, place, effect } = point;
	const does = `${known === null ? nameAt(place) : subject(known)} ${effect}`;
	const remedies = [insteadOf(point, breaches), impossible(breaches, dialect)].filter((words) => words !== null);
	return [`${does}: below ${listed(breaches.map(citation))}`, ...remedies].join("; ");
}
function nameAt(place) {
	return (require_late()).fieldNameAt(place) || "the connection";
}
function citation({ profile, clause, asks }) {
	return `${profile.id} (${clause.title}${asks === null ? "" : `: ${asks}`})`;
}
function listed(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.slice(-1).join("")}`;
}
const MOST_VALUES = 3;
function insteadOf({ requirement }, breaches) {
	const reached = breaches.flatMap(({ reach, asks }) => reach?.unmet === null ? [{
		reach,
		asks
	}] : []);
	const [first, ...others] = reached;
	if (first === void 0) return null;
	const most = reached.flatMap(({ reach }) => reach.most ?? []);
	if (most.length > 0) return `write ${String(Math.min(...most))} or less`;
	if (requirement === "key-strength") return "write a random key, such as openssl rand -base64 24 prints";
	if (requirement === "pfs-group" && reached.some(({ asks }) => asks !== null)) return null;
	const common = first.reach.values.filter((value) => others.every(({ reach }) => reach.values.includes(value)));
	if (common.length === 0) return null;
	return `write ${alternatives(common.slice(0, MOST_VALUES).map((value) => JSON.stringify(value)))}`;
}
function alternatives(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.slice(-1).join("")}`;
}
function impossible(breaches, dialect) {
	const unmet = breaches.flatMap(({ reach, profile }) => reach !== void 0 && reach.unmet !== null ? [{
		reach,
		profile
	}] : []);
	if (unmet.length === 0) return null;
	const ids = listed(unmet.map(({ profile }) => profile.id));
	const undocumented = new Set(unmet.flatMap(({ reach }) => reach.undocumented.slice(0, 1)));
	if (undocumented.size === 0) return `${(API_TITLES$made ?? API_TITLES$make())[dialect]} cannot meet ${ids} here, whatever is written`;
	const values = alternatives(Array.from(undocumented, (value) => JSON.stringify(value)));
	return `by its document ${(API_TITLES$made ?? API_TITLES$make())[dialect]} cannot meet ${ids} here; it may take ${values} all the same`;
}
var below_profile_default = defineRule({
	id: "below-profile",
	group: "profiles",
	levels: { below: "error" },
	summary: "A value is below what a chosen compliance profile asks for",
	page: () => ({
		why: "A compliance profile is a floor that somebody has to answer for: an auditor, an authority, a customer. What is below it is found where it is written, before anything is provisioned, and with the clause that asks for more. Defaults that the API fills in count as if they were written.",
		mend: "Write a value that the profile allows, on both ends; ipsec-lint explain PROFILE --api NAME lists the strongest that each API takes.",
		references: [
			rfc(8221, "5"),
			rfc(8247, "2"),
			rfc(9206),
			publication("NIST SP 800-77 revision 1", "https://csrc.nist.gov/pubs/sp/800/77/r1/final", "table 1")
		],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeAuthAlgorithm": "sha384",
    "ikeDhGroup": 14,
    "ikeLifeTime": 28800,
    "policyAuthAlgorithm": "sha384",
    "pfs": "dh-group14",
    "lifeTime": 3600
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeAuthAlgorithm": "sha384",
    "ikeDhGroup": 20,
    "ikeLifeTime": 28800,
    "policyAuthAlgorithm": "sha384",
    "pfs": "dh-group20",
    "lifeTime": 3600
  }
}
`
			}
		}
	}),
	cwe: [326, 327],
	securitySeverity: "5.3",
	messages: () => ({ below: describe$2 }),
	visit: { tunnel(tunnel, resource, report, profiles) {
		if (profiles.length === 0) return;
		for (const point of (require_late()).pointsOf(tunnel, resource)) {
			const breaches = breachesOf(point, resource.dialect, profiles);
			if (breaches.length === 0) continue;
			const clauses = breaches.map(({ profile, clause }) => ({
				id: profile.id,
				clause: clause.title
			}));
			report("below", {
				point,
				breaches,
				dialect: resource.dialect
			}, point.place, { profiles: clauses });
		}
	} }
});

// src/rules/body-wrapper.ts
function readFrom({ operation = "", nearest = "", actual = "", reason }) {
	const found = `${operation} is read from "${nearest}", not from "${actual}"`;
	return reason === void 0 ? found : `${found}: ${reason}`;
}
var body_wrapper_default = defineShapeRule({
	id: "body-wrapper",
	group: "syntax",
	levels: {
		case: "error",
		wrong: "error",
		operation: "error",
		undecided: "error",
		missing: "error",
		type: "error",
		inside: "error",
		beside: "error",
		unrecognised: "error",
		null: "note"
	},
	summary: "The object around the fields is missing, misspelt or holds what belongs beside it",
	page: () => ({
		why: "The server looks for the fields under one exact key. Under any other it finds none of them: it answers that a mandatory field is missing, or 400, and the message does not name the key.",
		mend: "Put the fields under the key of the operation, in its exact case, and the tags of ZStack beside it.",
		references: [
			vendor("doc1"),
			vendor("doc3"),
			vendor("zrest"),
			vendor("odocs")
		],
		examples: {
			bad: {
				file: "rename.json",
				text: `{
  "updateipsecconnection": {
    "name": "branch-tunnel"
  }
}
`
			},
			good: {
				file: "rename.json",
				text: `{
  "updateIPsecConnection": {
    "name": "branch-tunnel"
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		case: readFrom,
		wrong: readFrom,
		operation: ({ actual = "", operation = "", expected = "", request = "", nearest = "" }) => `"${actual}" names ${operation}, which is ${expected}; ${request} takes ${nearest}: the URL or the key is wrong`,
		undecided: ({ actual = "", request = "", nearest = "" }) => `"${actual}" names no action of ${request}: the server tells them by the key, ${nearest}, and answers 400 to any other`,
		missing: ({ operation = "", nearest = "", api = "", reason }) => reason === void 0 ? `${api} reads ${operation} from the key ${nearest}, which is missing` : `The key ${nearest} is missing: ${reason}`,
		type: ({ operation = "", nearest = "", actual = "" }) => `"${nearest}" is ${actual}; ${operation} needs an object there`,
		inside: ({ field, nearest = "" }) => `${field} belongs beside "${nearest}", not inside it`,
		beside: ({ field, nearest = "" }) => `${field} belongs inside "${nearest}", not beside it`,
		unrecognised: ({ api = "" }) => `This is no request body of ${api}: it has neither the key of an operation nor its fields`,
		null: ({ nearest = "" }) => `"${nearest}" is null, which the server takes for an object without fields; write {}`
	})
});

// src/rules/shared/networks.ts
const NONE$2 = [];
function entriesOf(side) {
	return side?.origin === "explicit" ? side.value : NONE$2;
}
function isNetwork(entry) {
	return entry.block !== null;
}
function isOrdinary({ block }) {
	return !isEverything(block);
}
function networksIn$1(entries) {
	return entries.every(isNetwork) ? entries : entries.filter(isNetwork);
}
function networksOf$1(side) {
	return networksIn$1(entriesOf(side));
}
function ordinaryNetworksOf(side) {
	const networks = networksOf$1(side);
	return networks.every(isOrdinary) ? networks : networks.filter(isOrdinary);
}
function sidesOf(selectors) {
	return selectors === null ? [] : [selectors.local, selectors.remote];
}
const entriesOfBoth = latest((selectors) => {
	const local = entriesOf(selectors.local);
	const remote = entriesOf(selectors.remote);
	return local.length === 0 ? remote : remote.length === 0 ? local : [...local, ...remote];
});
function everyEntry(selectors) {
	return selectors === null ? NONE$2 : entriesOfBoth(selectors);
}
const networksOfBoth = latest((selectors) => networksIn$1(entriesOfBoth(selectors)));
function everyNetwork(selectors) {
	return selectors === null ? NONE$2 : networksOfBoth(selectors);
}
function takesIpv6(api) {
	return api === "otc";
}
function refusesHostBits(api) {
	return api !== "zstack";
}
let VARIABLE$made; const VARIABLE$make = () => VARIABLE$made = (/^\$\w+/u);
function isVariable(text) {
	return (VARIABLE$made ?? VARIABLE$make()).test(text);
}

// src/rules/cidr-host-bits.ts
const WIDEST_PRIVATE = {
	4: 8,
	6: 7
};
function countsOf(networks) {
	const counts = /* @__PURE__ */ new Map();
	for (const { block } of networks) counts.set(formatBlock(block), (counts.get(formatBlock(block)) ?? 0) + 1);
	return counts;
}
var cidr_host_bits_default = defineRule({
	id: "cidr-host-bits",
	group: "addresses",
	levels: {
		accepted: "warning",
		refused: "error"
	},
	summary: "A network whose address has bits set behind the prefix",
	page: () => ({
		why: "10.1.2.3/24 is an address in a network, not the network 10.1.2.0/24. Open Telekom Cloud and Apsara Stack take networks alone; ZStack cuts the bits off, and whoever compares the two ends sees different selectors. Often the prefix is the typing error, and another network was meant.",
		mend: "Write the network itself, after a look at whether the prefix is the one that was meant.",
		references: [
			vendor("nvpn", "endpoints"),
			vendor("astf", "local_subnet, remote_subnet"),
			vendor("zsrv", "peerCidrs")
		],
		examples: {
			bad: {
				file: "endpoint-group.json",
				text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["10.20.4.0/16"]
  }
}
`
			},
			good: {
				file: "endpoint-group.json",
				text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["10.20.0.0/16"]
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		accepted: ({ text, network }) => `${text} has bits set behind its prefix: the gateway uses ${network}; write that, or the prefix that was meant`,
		refused: ({ text, network, api }) => `${text} has bits set behind its prefix: ${api} takes the network ${network} alone; write that, or the prefix that was meant`
	}),
	visit: { tunnel({ selectors }, { api, dialect, form }, report) {
		if (form === "response") return;
		const networks = everyNetwork(selectors);
		const counts = require_base.lazy(() => countsOf(networks));
		for (const { block, text, place } of networks) {
			if (!block.hostBits) continue;
			const network = formatBlock(block);
			const safe = counts().get(network) === 1 && block.prefix >= WIDEST_PRIVATE[block.version];
			const fix = {
				description: `Write ${network}`,
				safe,
				edits: (require_late()).replacement(place, network)
			};
			const data = {
				text,
				network,
				api: (API_TITLES$made ?? API_TITLES$make())[dialect]
			};
			report(refusesHostBits(api) ? "refused" : "accepted", data, place, { fix });
		}
	} }
});

// src/rules/conflicting-fields.ts
const REGIONS = {
	field: "regionId",
	other: "RegionId",
	advice: "write the same region in both"
};
const IDENTITIES$1 = {
	field: "LocalIdIPsec",
	other: "LocalId",
	advice: "keep LocalId alone"
};
const SINGLE_TUNNEL = [
	"CustomerGatewayId",
	"IkeConfig",
	"IpsecConfig",
	"HealthCheckConfig",
	"BgpConfig",
	"EnableDpd",
	"EnableNatTraversal",
	"RemoteCaCertificate"
];
function stated$1(reading, name) {
	const found = reading.fields.get(name);
	const node = found?.node ?? null;
	if (found === void 0 || node === null || found.state === "absent") return null;
	return node.kind === "array" && node.items.length === 0 || node.kind === "string" && node.value === "" ? null : found;
}
function keyPlace({ node }, name) {
	const entry = require_base.member(node, name);
	return entry === void 0 ? node : require_base.keyOf(node, entry);
}
function checkGroups({ body }, report) {
	const cidrs = stated$1(body, "peer_cidrs");
	if (cidrs === null || cidrs.state === "template") return;
	const other = ["peer_ep_group_id", "local_ep_group_id"].find((name) => stated$1(body, name) !== null);
	if (other === void 0) return;
	report("groups", {
		field: "peer_cidrs",
		other
	}, keyPlace(body, "peer_cidrs"), { related: [{
		place: keyPlace(body, other),
		message: "the endpoint group stands here"
	}] });
}
function checkNames(reading, names, path, report) {
	const one = stated$1(reading, names.field);
	const two = stated$1(reading, names.other);
	if (one?.state !== "valid" || two?.state !== "valid" || one.value === two.value) return;
	report("values", {
		...names,
		field: `${path}${names.field}`,
		other: `${path}${names.other}`
	}, one.place, { related: [{
		place: two.place,
		message: `${names.other} stands here`
	}] });
}
function checkTunnels({ body, dialect }, report) {
	const other = "TunnelOptionsSpecification";
	if (stated$1(body, other) === null) return;
	const related = [{
		place: keyPlace(body, other),
		message: "the tunnels stand here"
	}];
	const level = dialect === "apsara" ? "warning" : "error";
	for (const field of SINGLE_TUNNEL) if (stated$1(body, field) !== null) report("tunnels", {
		field,
		other
	}, keyPlace(body, field), {
		related,
		level
	});
}
function configsOf({ body }, name) {
	const configs = [];
	const single = body.fields.get(name)?.members;
	if (single) configs.push({
		path: `${name}.`,
		reading: single
	});
	for (const tunnel of body.fields.get("TunnelOptionsSpecification")?.elements ?? []) {
		const reading = tunnel.fields.get(`Tunnel${name}`)?.members;
		if (reading) configs.push({
			path: `Tunnel${name}.`,
			reading
		});
	}
	return configs;
}
function checkTwins(readings, twins, report) {
	const [one, two] = readings.filter((reading) => reading?.state === "valid");
	if (one === void 0 || two === void 0 || one.value !== two.value) return;
	report("twins", {
		...twins,
		value: JSON.stringify(two.value)
	}, two.place, { related: [{
		place: one.place,
		message: "that of the other tunnel stands here"
	}] });
}
function checkRoles({ body }, report) {
	const tunnels = body.fields.get("TunnelOptionsSpecification")?.elements ?? [];
	if (tunnels.length !== 2) return;
	checkTwins(tunnels.map(({ fields }) => fields.get("Role")), {
		field: "Role",
		advice: "one tunnel is the master, the other the slave"
	}, report);
	checkTwins(tunnels.map(({ fields }) => fields.get("TunnelBgpConfig")?.members?.fields.get("TunnelCidr")), {
		field: "TunnelCidr",
		advice: "each tunnel needs a network of its own"
	}, report);
}
function checkAddress({ path, reading }, report) {
	const network = reading.fields.get("TunnelCidr");
	const own = reading.fields.get("LocalBgpIp");
	if (typeof network?.value !== "string" || typeof own?.value !== "string") return;
	const parsed = parseCidr(network.value);
	const address = parseAddress(own.value);
	if (!parsed.ok || address === null || containsAddress(parsed.block, address)) return;
	report("outside", {
		field: `${path}LocalBgpIp`,
		value: own.value,
		other: `TunnelCidr ${network.value}`
	}, own.place, { related: [{
		place: network.place,
		message: "the network stands here"
	}] });
}
function besideSubnet({ field, service }) {
	return `${field} cannot stand in a connection of ${service}, a VPN service with a subnet_id: OpenStack refuses the request; write peer_cidrs in place of endpoint groups, or make a service without subnet_id`;
}
function withoutSubnet({ field, service }) {
	return `${field} cannot stand in a connection of ${service}, a VPN service without a subnet_id: OpenStack refuses the request; put its networks into endpoint groups, or make a service with a subnet_id`;
}
function checkService(connection, { find }, report) {
	const { dialect, estate, gateway, localGroups, peerGroup } = connection;
	const service = dialect === "openstack" && gateway !== null ? find(estate, gateway.value) : null;
	if (service?.kind !== "vpn-service") return;
	const [group] = [...localGroups, peerGroup].filter((id) => id !== null);
	const [network] = peerCidrsOf(connection);
	if (group !== void 0 && network !== void 0) return;
	const between = [connection, service];
	const subnet = service.references.find(({ field }) => field === "subnet_id");
	if (subnet !== void 0 && group !== void 0) {
		const data = {
			field: group === peerGroup ? "peer_ep_group_id" : "local_ep_group_id",
			service: titleOf(service)
		};
		const mirrored = `${titleOf(connection)}: ${besideSubnet(data)}`;
		const related = [{
			place: subnet.place,
			message: "the subnet of the VPN service stands here",
			mirrored
		}];
		report("serviceSubnet", data, group.place, {
			related,
			between
		});
	} else if (subnet === void 0 && service.lacksSubnet === true && network !== void 0) {
		const data = {
			field: "peer_cidrs",
			service: titleOf(service)
		};
		const mirrored = `${titleOf(connection)}: ${withoutSubnet(data)}`;
		const related = [{
			place: service.place,
			message: "the VPN service stands here",
			mirrored
		}];
		report("noServiceSubnet", data, network.place, {
			related,
			between
		});
	}
}
var conflicting_fields_default = defineRule({
	id: "conflicting-fields",
	group: "syntax",
	levels: {
		groups: "error",
		values: "error",
		tunnels: "error",
		twins: "error",
		outside: "error",
		serviceSubnet: "error",
		noServiceSubnet: "error"
	},
	summary: "Two fields that cannot stand together, or that contradict each other",
	page: () => ({
		why: "The API refuses the request, or takes one of the two and drops the other: nobody can tell from the body which identity or region is in force.",
		mend: "Keep the field that is meant and remove the other.",
		references: [
			vendor("nvpn", "PeerCidrsInvalid, InvalidEndpointGroup"),
			vendor("doc2", "peer_cidrs"),
			vendor("doc4"),
			vendor("apy")
		],
		examples: {
			bad: {
				file: "site-connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "peer_cidrs": ["192.168.40.0/24"],
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1"
  }
}
`
			},
			good: {
				file: "site-connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1"
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	supersedes: ["deprecated-field"],
	messages: () => ({
		groups: ({ field, other }) => `${field} cannot stand beside ${other}: the API refuses the request; leave ${field} out and put its networks into the endpoint group`,
		values: ({ field, other, advice }) => `${field} and ${other} name the same thing and differ; ${advice}`,
		twins: ({ field, value, advice }) => `both tunnels have ${field} ${value}: ${advice}`,
		outside: ({ field, value, other }) => `${field} ${value} is no address of ${other}`,
		serviceSubnet: besideSubnet,
		noServiceSubnet: withoutSubnet,
		tunnels: ({ field, other }) => `${field} is for connections of one tunnel and cannot stand beside ${other}; say it in each of the tunnels`
	}),
	visit: {
		resource(resource, report) {
			if (resource.form === "response") return;
			if (resource.api === "otc") checkGroups(resource, report);
			if (resource.api !== "apsara") return;
			checkNames(resource.body, REGIONS, "", report);
			for (const { path, reading } of configsOf(resource, "IkeConfig")) checkNames(reading, IDENTITIES$1, path, report);
			for (const config of configsOf(resource, "BgpConfig")) checkAddress(config, report);
			checkTunnels(resource, report);
			checkRoles(resource, report);
		},
		workspace(workspace, report) {
			for (const connection of workspace.connections) checkService(connection, workspace, report);
		}
	}
});

// src/model/traffic-selector.ts
const SELECTOR_SIDES = ["local", "remote"];
function otherSelectorSide(side) {
	return side === "local" ? "remote" : "local";
}
function parseAddresses(text) {
	if (text === "dynamic") return "dynamic";
	const dash = text.indexOf("-");
	if (dash !== -1) {
		const from = parseAddress(text.slice(0, dash));
		const to = parseAddress(text.slice(dash + 1));
		if (from === null || to?.version !== from.version || from.bits > to.bits) return null;
		return {
			version: from.version,
			first: from.bits,
			last: to.bits
		};
	}
	const cidr = parseCidr(text);
	if (cidr.ok) return {
		version: cidr.block.version,
		first: cidr.block.first,
		last: cidr.block.last
	};
	const address = parseAddress(text);
	return address === null ? null : {
		version: address.version,
		first: address.bits,
		last: address.bits
	};
}
function limitIn(text, words) {
	const bracket = text.indexOf("[");
	if (bracket === -1) return {
		addresses: text,
		limit: null
	};
	const end = text.lastIndexOf("]");
	const limit = end < bracket ? { kind: "invalid" } : (require_late()).parseLimit(text.slice(bracket + 1, end), words);
	return {
		addresses: text.slice(0, bracket).trimEnd(),
		limit
	};
}
function parseSelector(text) {
	const { addresses, limit } = limitIn(text, (require_late()).SWANCTL_WORDS);
	const selector = parseAddresses(addresses);
	if (selector === null || limit === null) return selector;
	return limit.kind === "known" ? limited(selector, limit.limit) : null;
}
function limited(addresses, limit) {
	if (limit === void 0) return addresses;
	return addresses === "dynamic" ? {
		dynamic: true,
		limit
	} : {
		...addresses,
		limit
	};
}
function limitOf$1(selector) {
	return selector === "dynamic" ? void 0 : selector.limit;
}
function isDynamic(selector) {
	return selector === "dynamic" || "dynamic" in selector;
}
function formatSelector(selector) {
	if (selector === "dynamic") return selector;
	if (isDynamic(selector)) return `dynamic${(require_late()).formatLimit(selector.limit)}`;
	const { version, limit } = selector;
	const prefix = prefixOf(selector);
	const first = formatAddress({
		version,
		bits: selector.first
	});
	return `${prefix === null ? `${first}-${formatAddress({
		version,
		bits: selector.last
	})}` : `${first}/${String(prefix)}`}${(require_late()).formatLimit(limit)}`;
}
function prefixOf({ first, last }) {
	if (typeof first === "number" && typeof last === "number") {
		const size = last - first + 1;
		const bits = Math.log2(size);
		return Number.isInteger(bits) && first % size === 0 ? 32 - bits : null;
	}
	const size = BigInt(last) - BigInt(first) + 1n;
	const bits = size.toString(2).length - 1;
	return size === 1n << BigInt(bits) && BigInt(first) % size === 0n ? 128 - bits : null;
}

// src/rules/default-route-selector.ts
function everythingOn(selectors, side) {
	return networksOf$1(selectors[side]).find(({ block }) => isEverything(block));
}
function mayBeBoth(selectors, side, api) {
	const other = selectors[otherSelectorSide(side)];
	if (other === null) return api === "apsara";
	return other.origin === "unknown" || other.value.some(({ template }) => template);
}
var default_route_selector_default = defineRule({
	id: "default-route-selector",
	group: "addresses",
	levels: {
		oneSided: "warning",
		everything: "warning"
	},
	summary: "All addresses (0.0.0.0/0) on one side of a tunnel alone",
	page: () => ({
		why: "Every packet of the networks on the other side goes into the tunnel, the way to the Internet included, and only a peer with the mirrored selectors accepts it. Apsara Stack takes 0.0.0.0/0 only on both sides at once (routes then decide), and ZStack refuses a peer network that overlaps a network of the router.",
		mend: "Write the networks of the site. Where all traffic is meant to go through the tunnel, write 0.0.0.0/0 on both sides at Apsara Stack and let routes decide.",
		references: [
			rfc(4301, "4.4.1"),
			vendor("doc4", "LocalSubnet, RemoteSubnet"),
			vendor("zsrv", "peerCidrs")
		],
		examples: {
			bad: {
				file: "create-vpn-connection.json",
				text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "0.0.0.0/0",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
			},
			good: {
				file: "create-vpn-connection.json",
				text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "0.0.0.0/0",
  "RemoteSubnet": "0.0.0.0/0",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	supersedes: ["cidr-host-bits"],
	voids: true,
	messages: () => ({
		oneSided: ({ text, side, api }) => `${text} stands on the ${side} side alone: ${api} takes all addresses only on both sides at once, where routes decide; write the networks of the site, or ${text} on both sides`,
		everything: ({ text, side }) => `${text} as a ${side} network sends every packet into the tunnel, those to the Internet included; write the networks of the site`
	}),
	visit: { tunnel({ selectors }, { api, dialect }, report) {
		if (selectors === null || !everyNetwork(selectors).some(({ block }) => isEverything(block))) return;
		for (const side of SELECTOR_SIDES) {
			const found = everythingOn(selectors, side);
			if (found === void 0 || everythingOn(selectors, otherSelectorSide(side)) !== void 0) continue;
			if (found.block.hostBits && refusesHostBits(api)) continue;
			if (mayBeBoth(selectors, side, api)) continue;
			const data = {
				text: found.text,
				side,
				api: (API_TITLES$made ?? API_TITLES$make())[dialect]
			};
			report(api === "apsara" ? "oneSided" : "everything", data, found.place);
		}
	} }
});

// src/rules/deprecated-field.ts
var deprecated_field_default = defineShapeRule({
	id: "deprecated-field",
	group: "syntax",
	levels: { deprecated: "warning" },
	summary: "A field that the API has replaced by another",
	page: () => ({
		why: "Deprecated fields go first when an API changes, and rules that came later do not hold for them: peer_cidrs cannot stand beside endpoint groups, and a server that knows only LocalId takes the address of the gateway for the identity.",
		mend: "Use the field that replaced it.",
		references: [
			vendor("doc2", "peer_cidrs"),
			vendor("nvpn"),
			vendor("apy", "LocalId")
		],
		examples: {
			bad: {
				file: "connection.json",
				text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-m5e1x2k8q0a7c4d9",
  "CustomerGatewayId": "cgw-m5e7y3n1p6s0b2f8",
  "LocalSubnet": "10.20.0.0/16",
  "RemoteSubnet": "192.168.40.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"LocalIdIPsec\\":\\"hq.example.org\\"}"
}
`
			},
			good: {
				file: "connection.json",
				text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-m5e1x2k8q0a7c4d9",
  "CustomerGatewayId": "cgw-m5e7y3n1p6s0b2f8",
  "LocalSubnet": "10.20.0.0/16",
  "RemoteSubnet": "192.168.40.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\",\\"LocalId\\":\\"hq.example.org\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({ deprecated: ({ field, nearest = "", reason }) => reason === void 0 ? `${field} is deprecated; use ${nearest} instead` : `${field}: ${reason}` })
});

// src/model/negotiation.ts
const SIDES$1 = ["left", "right"];
function otherSide(side) {
	return side === "left" ? "right" : "left";
}
const INITIATORS = [...SIDES$1, "both"];
function endsWithIkeSa({ causes }) {
	return causes[0]?.attribute === "renewal";
}
function endsWithChildSa({ causes }) {
	return causes[0]?.attribute === "lifetime";
}
function isUpOnceBegun({ verdict, failedPhase, undeterminedPhases }) {
	const doubted = undeterminedPhases.length === 1 && undeterminedPhases[0] === "initiator";
	return verdict === "undetermined" && doubted && failedPhase === null;
}

// src/rules/shared/phrases.ts
function capitalised(clause) {
	return clause.charAt(0).toUpperCase() + clause.slice(1);
}
function asClause(sentence) {
	return /^[A-Z][a-z]/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
function either(words) {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

// src/rules/shared/failures.ts
function failureAt({ negotiation: { verdict, directions } }, concerns) {
	if (verdict !== "down" && verdict !== "up-until-rekey") return null;
	for (const direction of directions) {
		const [first, ...others] = direction.causes.filter(concerns);
		if (first !== void 0 && first === direction.causes[0]) return {
			direction,
			causes: [first, ...others]
		};
	}
	return null;
}
function inPhase(phase) {
	return (cause) => cause.phase === phase;
}
function failureMessage(pair, { direction, causes }) {
	const said = causes.slice(0, 3);
	const more = causes.length - said.length;
	const differences = said.map(({ message }) => clause(message, pair)).join("; ");
	const mends = said.map(({ mend }) => clause(mend, pair)).join("; ");
	return `${differences}${more > 0 ? `; and ${String(more)} more` : ""}${seenBy(pair, direction)}: ${mends}`;
}
function seenBy({ names }, { ike, children, rekey, initiator }) {
	const asked = [
		ike,
		...children,
		rekey.byInitiator
	].find((part) => part.error !== null)?.error ?? null;
	const error = asked ?? rekey.byResponder.error;
	const asking = asked === null ? otherSide(initiator) : initiator;
	return error === null ? "" : ` (${names[asking]} ${seenAs(error)})`;
}
function seenAs({ seenAs: shown, from }) {
	if (shown === "TIMEOUT") return "gets no answer";
	if (shown === "LOCAL" || from === "local") return "gives up by itself";
	return from === "initiator" ? `sends ${shown}` : `is told ${shown}`;
}
function clause(sentence, { names }) {
	const words = sentence.replace(/\.$/u, "");
	return words.startsWith(names.left) || words.startsWith(names.right) ? words : asClause(words);
}
function standOf$1(pair, places, message) {
	const related = {
		place: places.right.place ?? pair.right.place,
		message: places.right.value === null ? pair.names.right : `${places.right.value} in ${pair.names.right}`,
		mirrored: message
	};
	return {
		place: places.left.place ?? pair.left.place,
		options: {
			related: [related],
			between: [pair.owners.left, pair.owners.right]
		}
	};
}
function placesOfCause({ left, right, leftPlaces, rightPlaces }) {
	return {
		left: {
			place: leftPlaces[0] ?? null,
			value: left
		},
		right: {
			place: rightPlaces[0] ?? null,
			value: right
		}
	};
}

// src/rules/dpd-no-recovery.ts
let LOSING$made; const LOSING$make = () => LOSING$made = (new Map([["clear", "clears its SAs"], ["disabled", "does not notice"]]));
function fateAt({ dpd }) {
	const action = dpd === null ? void 0 : valueOf$1(dpd.action);
	return action === void 0 ? null : (LOSING$made ?? LOSING$make()).get(action) ?? null;
}
function actionOf({ dpd }) {
	const action = dpd?.action;
	return {
		place: action?.place ?? null,
		value: action === void 0 ? null : valueOf$1(action) ?? null
	};
}
var dpd_no_recovery_default = defineRule({
	id: "dpd-no-recovery",
	group: "tunnel",
	levels: { stays: "warning" },
	summary: "A tunnel that neither end sets up again when its peer was gone",
	page: () => ({
		why: "Dead peer detection finds out that the other end is gone, and its action decides what follows. With clear the SAs are deleted and nothing sets them up again; without it an end keeps SAs that its peer has forgotten, and sends into nothing until they expire. After a restart of either gateway the tunnel stays down until somebody acts.",
		mend: "Set the action to restart on one end at least, or to hold where traffic may set the tunnel up.",
		references: [
			rfc(7296, "2.4"),
			rfc(3706, "5"),
			vendor("odocs", "dpd"),
			caseOf("opnsense", 8979),
			caseOf("libreswan", 270)
		],
		examples: {
			bad: {
				file: "connections.jsonl",
				text: `{"ipsec_site_connection":{"name":"berlin","psk":"\${PSK}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0100","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0101","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0102","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0103","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0104","peer_address":"80.158.7.22","peer_id":"80.158.7.22","dpd":{"action":"clear","interval":30,"timeout":120}}}
{"vpnservices":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0100","external_v4_ip":"80.158.3.11"}]}
{"ipsec_site_connection":{"name":"vienna","psk":"\${PSK}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0200","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0201","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0202","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0203","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0204","peer_address":"80.158.3.11","peer_id":"80.158.3.11","dpd":{"action":"clear","interval":30,"timeout":120}}}
{"vpnservices":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0200","external_v4_ip":"80.158.7.22"}]}
`
			},
			good: {
				file: "connections.jsonl",
				text: `{"ipsec_site_connection":{"name":"berlin","psk":"\${PSK}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0100","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0101","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0102","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0103","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0104","peer_address":"80.158.7.22","peer_id":"80.158.7.22","dpd":{"action":"clear","interval":30,"timeout":120}}}
{"vpnservices":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0100","external_v4_ip":"80.158.3.11"}]}
{"ipsec_site_connection":{"name":"vienna","psk":"\${PSK}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0200","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0201","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0202","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0203","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0204","peer_address":"80.158.3.11","peer_id":"80.158.3.11","dpd":{"action":"restart","interval":30,"timeout":120}}}
{"vpnservices":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0200","external_v4_ip":"80.158.7.22"}]}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({ stays: ({ message }) => message }),
	visit: { pair(pair, report) {
		const [one, two] = [fateAt(pair.left), fateAt(pair.right)];
		if (one === null || two === null) return;
		const { left, right } = pair.names;
		const message = `when the peer is gone ${left} ${one} and ${right} ${two}: neither sets the tunnel up again; let one of them restart it`;
		const { place, options } = standOf$1(pair, {
			left: actionOf(pair.left),
			right: actionOf(pair.right)
		}, message);
		report("stays", { message }, place, options);
	} }
});

// src/rules/dpd-timing.ts
var dpd_timing_default = defineRule({
	id: "dpd-timing",
	group: "operation",
	levels: { tooShort: "error" },
	summary: "The timeout of dead peer detection is not longer than its interval",
	page: () => ({
		why: "A peer would be taken for dead before it is asked. The API fills in what is left out, 30 and 120 seconds, compares, and refuses the connection: an interval of 120 by itself is enough for that.",
		mend: "Give the timeout several intervals: 30 and 120 seconds are the default.",
		references: [
			vendor("odocs", "dpd"),
			vendor("nvpn", "check of dpd"),
			rfc(3706, "5")
		],
		examples: {
			bad: {
				file: "ipsec-site-connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "peer_address": "203.0.113.10",
    "peer_id": "203.0.113.10",
    "dpd": { "action": "restart", "interval": 60, "timeout": 60 }
  }
}
`
			},
			good: {
				file: "ipsec-site-connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "peer_address": "203.0.113.10",
    "peer_id": "203.0.113.10",
    "dpd": { "action": "restart", "interval": 60, "timeout": 240 }
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({ tooShort: ({ interval, timeout, usualTimeoutSeconds }) => `${timeout} is not longer than ${interval}, and the API refuses that; write a longer timeout, such as ${usualTimeoutSeconds}` }),
	visit: { tunnel({ dpd }, _resource, report) {
		const pair = knownPair(dpd?.intervalSeconds, dpd?.timeoutSeconds);
		if (pair === null) return;
		const [interval, timeout] = pair;
		if (timeout.value > interval.value) return;
		const [at, other] = timeout.origin === "explicit" ? [timeout, interval] : [interval, timeout];
		const usualTimeoutSeconds = 4 * Math.max(interval.value, 30);
		const related = [{
			place: other.place,
			message: subject(other)
		}];
		report("tooShort", {
			interval: subject(interval),
			timeout: subject(timeout),
			usualTimeoutSeconds
		}, at.place, { related });
	} }
});

// src/rules/duplicate-connection.ts
function twice({ gateway, peer, other }) {
	return `${other} already connects gateway ${gateway} to peer ${peer}: the API refuses a second connection between them`;
}
function withSameNetworks({ gateway, peer, other }) {
	return `${other} already connects gateway ${gateway} to peer ${peer} with the same networks`;
}
function commonPeer({ peer, peerAddress }, other) {
	const id = peer?.value ?? "";
	return id === other.peer?.value ? id : peerAddress ?? id;
}
var duplicate_connection_default = defineRule({
	id: "duplicate-connection",
	group: "references",
	levels: {
		twice: "error",
		networks: "error"
	},
	summary: "Two connections from one gateway to one peer",
	page: () => ({
		why: "ZStack and Open Telekom Cloud take one connection for each gateway and peer, whatever else differs (error VPC.1004 at Open Telekom Cloud). At Apsara Stack two connections between the same gateways with the same networks fight for the same traffic.",
		mend: "Keep one of them, or give the second another gateway or peer. If the files are copies for different environments, name them under estates in the configuration.",
		references: [
			vendor("oerr", "VPC.1004"),
			vendor("zsrv"),
			vendor("nvpn")
		],
		examples: {
			bad: {
				file: "connections.jsonl",
				text: `{"params":{"name":"branch-a","vipUuid":"cefa2f4e56ef33e496ccbb5879850f76","peerAddress":"185.22.10.7","authKey":"\${PSK_A}","ikeVersion":"ikev2","ikeDhGroup":19}}
{"params":{"name":"branch-b","vipUuid":"cefa2f4e56ef33e496ccbb5879850f76","peerAddress":"185.22.10.7","authKey":"\${PSK_B}","ikeVersion":"ikev2","ikeDhGroup":19}}
`
			},
			good: {
				file: "connections.jsonl",
				text: `{"params":{"name":"branch-a","vipUuid":"cefa2f4e56ef33e496ccbb5879850f76","peerAddress":"185.22.10.7","authKey":"\${PSK_A}","ikeVersion":"ikev2","ikeDhGroup":19}}
{"params":{"name":"branch-b","vipUuid":"cefa2f4e56ef33e496ccbb5879850f76","peerAddress":"185.22.10.8","authKey":"\${PSK_B}","ikeVersion":"ikev2","ikeDhGroup":19}}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		twice,
		networks: withSameNetworks
	}),
	visit: { workspace({ connections }, report) {
		const reported = /* @__PURE__ */ new Set();
		for (const [one, ...others] of tunnelsSharing(connections, uniqueKey)) {
			if (one === void 0) continue;
			const first = ownerOf(one);
			const place = (require_late()).placeOf(one.peer, first);
			for (const tunnel of others) {
				const other = ownerOf(tunnel);
				if (other === first || reported.has(other)) continue;
				reported.add(other);
				const data = {
					gateway: other.gateway?.value ?? "",
					peer: commonPeer(tunnel, one),
					other: titleOf(first)
				};
				const [variant, word] = other.api === "apsara" ? ["networks", withSameNetworks] : ["twice", twice];
				const mirrored = word({
					...data,
					other: titleOf(other)
				});
				const related = [{
					place,
					message: `${titleOf(first)} names the same peer`,
					mirrored
				}];
				report(variant, data, (require_late()).placeOf(tunnel.peer, other), {
					related,
					between: [other, first]
				});
			}
		}
	} }
});

// src/rules/duplicate-identity.ts
const CANNOT_TELL = "the gateway cannot tell the two apart";
const CANNOT_AUTHENTICATE = "with another key: one of them cannot authenticate";
function same({ other, remote }) {
	return `the peer identity ${remote} is also that of ${other} at the same gateway: ${CANNOT_TELL}`;
}
function keys({ other, remote }) {
	return `the peer identity ${remote} is also that of ${other} at the same gateway, ${CANNOT_AUTHENTICATE}`;
}
function identityKey(tunnel) {
	const { localId, remoteId, ownAddresses } = tunnel;
	const gateway = gatewayAddressKey(tunnel);
	const remote = remoteId === null ? peerKey(tunnel) : canonicalHost(remoteId.value);
	const local = localId === null ? ownAddresses[0] ?? "" : canonicalHost(localId.value);
	return gateway === null || remote === null ? null : [
		gateway,
		local,
		remote
	].join("\n");
}
function haveOtherKeys(one, other) {
	return one.psk !== null && other.psk !== null && !one.psk.value.equals(other.psk.value);
}
var duplicate_identity_default = defineRule({
	id: "duplicate-identity",
	group: "references",
	levels: {
		same: "warning",
		keys: "error"
	},
	summary: "Two connections of one gateway with the same pair of identities",
	page: () => ({
		why: "A responder finds the connection and the key by the two identities. With the same pair twice, the first match answers for both, and with different keys one of the peers fails with AUTHENTICATION_FAILED.",
		mend: "Give each peer an identity of its own, on both ends.",
		references: [rfc(7296, "2.15"), vendor("ss", "PSK lookup by identity")],
		examples: {
			bad: {
				file: "connections.jsonl",
				text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"branch.example.org"}}
{"ipsec_site_connection":{"name":"south","psk":"\${PSK_SOUTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_address":"185.22.10.8","peer_id":"branch.example.org"}}
`
			},
			good: {
				file: "connections.jsonl",
				text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"north.example.org"}}
{"ipsec_site_connection":{"name":"south","psk":"\${PSK_SOUTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_address":"185.22.10.8","peer_id":"south.example.org"}}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		same,
		keys
	}),
	visit: { workspace({ connections }, report) {
		for (const [first, ...others] of tunnelsSharing(connections, identityKey)) {
			if (first === void 0) continue;
			const owner = ownerOf(first);
			for (const other of others) {
				const connection = ownerOf(other);
				if (connection === owner || peerKey(first) === peerKey(other)) continue;
				const data = {
					other: titleOf(owner),
					remote: other.remoteId?.value ?? other.peer?.value ?? ""
				};
				const [variant, word] = haveOtherKeys(first, other) ? ["keys", keys] : ["same", same];
				const mirrored = word({
					...data,
					other: titleOf(connection)
				});
				const related = [{
					place: (require_late()).placeOf(first.remoteId ?? first.peer, owner),
					message: titleOf(owner),
					mirrored
				}];
				report(variant, data, (require_late()).placeOf(other.remoteId ?? other.peer, connection), {
					related,
					between: [connection, owner]
				});
			}
		}
	} }
});

// src/rules/duplicate-key.ts
var duplicate_key_default = defineTextRule({
	id: "duplicate-key",
	group: "syntax",
	levels: {
		inText: "error",
		inField: "error"
	},
	summary: "A key stands twice in one object",
	page: () => ({
		why: "Which of the two values counts depends on the reader: most take the last one without a word, some the first, and strict ones refuse the text. A reviewer sees one value and the server uses the other.",
		mend: "Keep one of the two, the one that is meant.",
		references: [rfc(8259, "4"), publication("YAML 1.2.2", "https://yaml.org/spec/1.2.2/", "3.2.1.3")],
		examples: {
			bad: {
				file: "endpoint-group.yaml",
				text: `endpoint_group:
  name: branch-networks
  type: subnet
  endpoints: [192.168.40.0/24]
  type: cidr
`
			},
			good: {
				file: "endpoint-group.yaml",
				text: `endpoint_group:
  name: branch-networks
  type: cidr
  endpoints: [192.168.40.0/24]
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		inText: ({ actual, reason = "" }) => actual === void 0 ? capitalised(reason) : `"${actual}": ${reason}`,
		inField: ({ field, actual = "", reason = "" }) => `"${actual}" in ${field}: ${reason}`
	})
});

// src/rules/endpoint-group-type.ts
let SIDES$made; const SIDES$make = () => SIDES$made = ({
	local: {
		field: "local_ep_group_id",
		expected: "subnet"
	},
	peer: {
		field: "peer_ep_group_id",
		expected: "cidr"
	}
});
function wrong(side, { group, type }) {
	const { field, expected } = (SIDES$made ?? SIDES$make())[side];
	return `${field} names ${group}, a group of type ${type}: the ${side} side takes a group of type ${expected}`;
}
function mirroredWrong(side, subject, type) {
	const { field, expected } = (SIDES$made ?? SIDES$make())[side];
	return `${subject} names this group of type ${type} as its ${field}: the ${side} side takes a group of type ${expected}`;
}
function titleOfUpdate({ name }) {
	return name === null ? "an update" : `the update of ${JSON.stringify(name)}`;
}
function* sidesIn(workspace) {
	for (const owner of workspace.connections) {
		const { api, localGroups, peerGroup: peer } = owner;
		if (api === "otc") yield {
			owner,
			title: titleOf(owner),
			local: localGroups[0] ?? null,
			peer
		};
	}
	for (const owner of workspace.changes) yield {
		owner,
		title: titleOfUpdate(owner),
		local: owner.localGroup,
		peer: owner.peerGroup
	};
}
function groupOf({ find }, { estate }, id) {
	const found = find(estate, id.value);
	return found?.kind === "endpoint-group" ? found : null;
}
var endpoint_group_type_default = defineRule({
	id: "endpoint-group-type",
	group: "references",
	levels: {
		local: "error",
		peer: "error",
		same: "error"
	},
	summary: "An endpoint group of the wrong type, or one group on both sides",
	page: () => ({
		why: "The local side of a connection is a group of VPC subnets (type subnet), the peer side a group of networks (type cidr). With the wrong type, or the same group on both sides, the connection is refused.",
		mend: "Give local_ep_group_id the id of a group of type subnet, and peer_ep_group_id the id of a group of type cidr.",
		references: [vendor("doc2", "local_ep_group_id and peer_ep_group_id"), vendor("nvpn", "vpn_validator.py")],
		examples: {
			bad: {
				file: "connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01",
    "ikepolicy_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02",
    "ipsecpolicy_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03",
    "local_ep_group_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04",
    "peer_ep_group_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04",
    "peer_address": "185.22.10.7",
    "peer_id": "185.22.10.7"
  }
}
`
			},
			good: {
				file: "connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01",
    "ikepolicy_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02",
    "ipsecpolicy_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03",
    "local_ep_group_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04",
    "peer_ep_group_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05",
    "peer_address": "185.22.10.7",
    "peer_id": "185.22.10.7"
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		local: (data) => wrong("local", data),
		peer: (data) => wrong("peer", data),
		same: ({ id }) => `local_ep_group_id and peer_ep_group_id both name ${id}: one group cannot be both sides of a tunnel`
	}),
	visit: { workspace(workspace, report) {
		for (const { owner, title, local, peer } of sidesIn(workspace)) {
			if (local !== null && local.value === peer?.value) {
				const related = [{
					place: local.place,
					message: "the same id stands here"
				}];
				report("same", { id: peer.value }, peer.place, {
					related,
					between: [owner]
				});
				continue;
			}
			for (const [side, id] of [["local", local], ["peer", peer]]) {
				const group = id === null ? null : groupOf(workspace, owner, id);
				if (id === null || !group?.type || group.type.value === (SIDES$made ?? SIDES$make())[side].expected) continue;
				const { place, value: type } = group.type;
				const mirrored = mirroredWrong(side, title, type);
				const related = [{
					place,
					message: `the type of ${titleOf(group)}`,
					mirrored
				}];
				report(side, {
					group: titleOf(group),
					type
				}, id.place, {
					related,
					between: [owner, group]
				});
			}
		}
	} }
});

// src/rules/shared/exceptions.ts
const SUPPRESSIONS = publication("SARIF 2.1.0", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html", "3.35 (suppressions)");

// src/rules/exception-without-reason.ts
var exception_without_reason_default = defineShapeRule({
	id: "exception-without-reason",
	group: "exceptions",
	levels: {
		comment: "warning",
		entry: "warning"
	},
	summary: "An exception that does not say why",
	page: () => ({
		why: "Nobody who reads it later can tell whether it still holds, so it stays for good. Without a reason it does not count, and what it covers is reported.",
		mend: "Write what makes the finding acceptable here: behind two hyphens in a comment, as reason in the configuration.",
		references: [SUPPRESSIONS],
		examples: {
			bad: {
				file: "ike-policy.yaml",
				text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group
  pfs: group5
`
			},
			good: {
				file: "ike-policy.yaml",
				text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group -- the device knows no better
  pfs: group5
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		comment: () => "the exception gives no reason and does not count; write one behind --",
		entry: () => "the exception gives no reason and does not count; write one as reason"
	})
});

// src/rules/expired-exception.ts
var expired_exception_default = defineShapeRule({
	id: "expired-exception",
	group: "exceptions",
	levels: {
		expired: "warning",
		undated: "warning"
	},
	summary: "An exception whose last day is over",
	page: () => ({
		why: "Whoever accepted the finding did so up to that day. The exception does not count any more, and what it covered is reported again.",
		mend: "Mend what the exception covered and remove it; or, if that is accepted still, decide anew and write a later date.",
		references: [SUPPRESSIONS],
		examples: {
			bad: {
				file: "ike-policy.yaml",
				text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group until 2024-06-30 -- the device is replaced in June
  pfs: group5
`
			},
			good: {
				file: "ike-policy.yaml",
				text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  pfs: group14
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		expired: ({ expected = "" }) => `the exception ended on ${expected} and does not count; mend what it covers, or decide anew`,
		undated: ({ actual = "" }) => `"${actual}" is no date, and the exception does not count; write until 2026-12-31`
	})
});

// src/rules/fixed-field.ts
var fixed_field_default = defineShapeRule({
	id: "fixed-field",
	group: "syntax",
	levels: {
		value: "error",
		newer: "note"
	},
	summary: "Another value than the only one that the API takes",
	page: () => ({
		why: "auth_mode and admin_state_up look like choices, but Open Telekom Cloud takes psk and true alone and refuses the request with anything else. Neither a connection nor a VPN service can be switched off.",
		mend: "Write the one value or leave the field out.",
		references: [vendor("doc2", "auth_mode, admin_state_up"), vendor("odocs", "admin_state_up")],
		examples: {
			bad: {
				file: "site-connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "admin_state_up": false
  }
}
`
			},
			good: {
				file: "site-connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "admin_state_up": true
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		value: ({ field, actual = "", expected = "", api = "" }) => `${field} ${actual}: ${api} takes ${expected} alone; write that or leave the field out`,
		newer: ({ field, actual = "", reason = "" }) => `${field} ${actual}: ${reason}`
	})
});

// src/rules/health-check-incomplete.ts
const ADDRESSES = ["dip", "sip"];
function isMissing({ fields }, name) {
	const reading = fields.get(name);
	return reading === void 0 || reading.state === "absent" || reading.value === "";
}
var health_check_incomplete_default = defineRule({
	id: "health-check-incomplete",
	group: "operation",
	levels: { addressless: "warning" },
	summary: "A health check is switched on and has no addresses to probe",
	page: () => ({
		why: "Without an address to probe and one to probe from the check tests nothing, or takes a sound tunnel for a dead one.",
		mend: "Give dip, an address behind the peer that answers pings, and sip, an address of the VPC; or leave the health check out.",
		references: [vendor("doc4", "HealthCheckConfig"), vendor("apy")],
		examples: {
			bad: {
				file: "create-vpn-connection.json",
				text: `{
  "RegionId": "region-1",
  "regionId": "region-1",
  "VpnGatewayId": "vpn-0a1b2c3d",
  "CustomerGatewayId": "cgw-0a1b2c3d",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeEncAlg\\":\\"aes256\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecEncAlg\\":\\"aes256\\",\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\"}",
  "HealthCheckConfig": "{\\"enable\\":\\"true\\",\\"interval\\":\\"3\\"}"
}
`
			},
			good: {
				file: "create-vpn-connection.json",
				text: `{
  "RegionId": "region-1",
  "regionId": "region-1",
  "VpnGatewayId": "vpn-0a1b2c3d",
  "CustomerGatewayId": "cgw-0a1b2c3d",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeEncAlg\\":\\"aes256\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecEncAlg\\":\\"aes256\\",\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\"}",
  "HealthCheckConfig": "{\\"enable\\":\\"true\\",\\"dip\\":\\"10.20.0.10\\",\\"sip\\":\\"10.10.0.10\\",\\"interval\\":\\"3\\"}"
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({ addressless: ({ missing }) => `the health check is switched on without ${missing.join(" and ")}: it needs dip, the address to probe, and sip, the address to probe from; give both, or write enable false` }),
	visit: { resource({ body, form, operation }, report) {
		if (form === "response" || contractOf(operation)?.partial === true) return;
		const check = body.fields.get("HealthCheckConfig")?.members ?? null;
		const enable = check?.fields.get("enable");
		if (check === null || enable?.value !== true) return;
		const missing = ADDRESSES.filter((name) => isMissing(check, name));
		if (missing.length > 0) report("addressless", { missing }, enable.place);
	} }
});

// src/rules/identity-mismatch.ts
function isAddress(identity) {
	return parseAddress(identity) !== null;
}
function markedMismatch(identity) {
	const at = identity.indexOf("@", 1);
	if (identity.startsWith("@")) return at === -1 ? "markedName" : null;
	return at === -1 ? null : "mailAsName";
}
function zstackMismatch(identity, type) {
	const isIpv4 = parseAddress(identity)?.version === 4;
	if (type === "ip") return isIpv4 ? null : "nameAsAddress";
	return isIpv4 ? "addressAsName" : markedMismatch(identity);
}
function openstackMismatch(identity, other) {
	if (!isAddress(identity)) return markedMismatch(identity);
	const beside = other?.value.origin === "explicit" ? other.value.value : "";
	return beside === "" || isAddress(beside) ? null : "addressBesideName";
}
function markedAddress(identity) {
	return identity.startsWith("@") && isAddress(identity.slice(1)) ? "markedAddress" : null;
}
function mismatchOf(identity, other, dialect) {
	if (identity?.value.origin !== "explicit") return null;
	const { type } = identity;
	const { value, place } = identity.value;
	if (value === "" || value === "%any" || type?.origin === "unknown") return null;
	const isOpenstack = dialect === "openstack";
	const variant = type !== null ? zstackMismatch(value, type.value) : isOpenstack ? openstackMismatch(value, other) : markedAddress(value);
	return variant === null ? null : {
		variant,
		place,
		by: isOpenstack ? "OpenStack's driver" : wordsOf$3(type)
	};
}
function wordsOf$3(type) {
	if (type === null || type.origin === "unknown") return "";
	return `idType ${JSON.stringify(type.value)}${type.origin === "default" ? " (its default)" : ""}`;
}
var identity_mismatch_default = defineRule({
	id: "identity-mismatch",
	group: "operation",
	levels: {
		nameAsAddress: "warning",
		addressAsName: "warning",
		addressBesideName: "warning",
		markedName: "warning",
		markedAddress: "warning",
		mailAsName: "warning"
	},
	summary: "An identity and its type do not fit: an address or e-mail address behind @, or a name as an address",
	page: () => ({
		why: "IKE compares identities by type and value. @203.0.113.10 is the name (FQDN) \"203.0.113.10\", not the address, and a peer that shows its address does not match it: authentication fails although everything looks equal.",
		mend: "Write addresses without @ and, at ZStack, with idType ip; write names without @ and with idType fqdn. At OpenStack write two addresses or two names, without @.",
		references: [
			rfc(7296, "3.5"),
			vendor("zvyos", "leftid, rightid"),
			vendor("nvpn", "make_vpnservice_dict"),
			caseOf("libreswan", 237),
			caseOf("ibm-cloud-docs", 198)
		],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "idType": "fqdn",
    "localId": "cloud.example.org",
    "remoteId": "203.0.113.10",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "idType": "fqdn",
    "localId": "cloud.example.org",
    "remoteId": "branch.example.org",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	supersedes: ["ikev1-main-psk-identity"],
	messages: () => ({
		nameAsAddress: ({ field, value, by }) => `${field} ${value} is no IPv4 address, for which ${by} stands; write idType "fqdn" and a name without @, or the address`,
		addressAsName: ({ field, value, by }) => `${field} ${value} is an address, but ${by} makes a name of it, with @ before it, that no peer shows; write idType "ip"`,
		addressBesideName: ({ field, value, by }) => `${field} ${value} is an address beside a name: ${by} puts @ before both, which makes a name of it that no peer shows; write two addresses, or two names`,
		markedName: ({ field, value, by }) => `${field} ${value} begins with @ and ${by} adds another, which makes an e-mail address of it; leave the @ out`,
		markedAddress: ({ field, value }) => `${field} ${value} is an address behind @, which makes a name of it that no peer shows; leave the @ out`,
		mailAsName: ({ field, value, by }) => `${field} ${value} is an e-mail address, but ${by} puts @ before it, which makes a name (FQDN) of it that no peer with that address shows; write a name without @ on both ends`
	}),
	visit: { tunnel({ localId, remoteId }, { dialect }, report) {
		const judge = (identity, other) => {
			const found = mismatchOf(identity, other, dialect);
			if (found === null) return;
			const { variant, place, by } = found;
			report(variant, {
				field: (require_late()).fieldNameAt(place),
				value: (require_late()).valueAt(place),
				by
			}, place);
		};
		judge(localId, remoteId);
		judge(remoteId, localId);
	} }
});

// src/rules/ignored-field.ts
const UNREAD_VALUES = [{
	field: "policyMode",
	value: "transport",
	instead: "the router agent never writes it, and tunnel mode is used; write \"tunnel\"",
	dialects: ["zstack"]
}, ...["ah", "ah-esp"].map((value) => ({
	field: "transformProtocol",
	value,
	instead: "the router agent never reads it, and ESP is negotiated; write \"esp\"",
	dialects: ["zstack", "zstack-legacy"]
}))];
let UNREAD_BEFORE_4_5$made; const UNREAD_BEFORE_4_5$make = () => UNREAD_BEFORE_4_5$made = ([
	{
		field: "idType",
		instead: "both ends are known by their addresses"
	},
	{
		field: "localId",
		instead: "the identity is the address of the VIP"
	},
	{
		field: "ikeVersion",
		instead: "the driver speaks IKEv1"
	},
	{
		field: "ikeLifeTime",
		instead: "the lifetime is 86400 seconds"
	},
	{
		field: "lifeTime",
		instead: "the lifetime is that of the driver"
	}
]);
function checkValues$1({ body, dialect }, report) {
	for (const unread of UNREAD_VALUES) {
		if (!unread.dialects.includes(dialect)) continue;
		const reading = body.fields.get(unread.field);
		if (reading?.value === unread.value) report("value", unread, reading.place);
	}
}
function checkKeys({ body: { node } }, report) {
	for (const unread of (UNREAD_BEFORE_4_5$made ?? UNREAD_BEFORE_4_5$make())) {
		const entry = require_base.member(node, unread.field);
		if (entry !== void 0 && entry.value.kind !== "null") report("key", unread, require_base.keyOf(node, entry));
	}
}
function checkMode({ ike }, report) {
	if (ike?.mode.origin !== "explicit" || ike.mode.value !== "aggressive" || valueOf$1(ike.version) !== "v2") return;
	report("mode", { field: (require_late()).fieldNameAt(ike.mode.place) }, ike.mode.place);
}
var ignored_field_default = defineRule({
	id: "ignored-field",
	group: "syntax",
	levels: {
		value: "warning",
		key: "warning",
		mode: "warning"
	},
	summary: "A field that is set and has no effect",
	page: () => ({
		why: "The API takes the value and the gateway does something else. Whoever reads the body, or sets up the other end after it, believes in AH, in transport mode or in an identity that is never used.",
		mend: "Write what the gateway does, or leave the field out.",
		references: [
			vendor("zvyos", "ipsec_strongswan.go"),
			vendor("zsrv"),
			vendor("ss"),
			vendor("doc4", "IkeConfig.IkeMode"),
			vendor("odocs-old", "phase1_negotiation_mode")
		],
		examples: {
			bad: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "phase1_negotiation_mode": "aggressive",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			},
			good: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	supersedes: [
		"aggressive-mode",
		"ah-protocol",
		"transport-mode",
		"unknown-field"
	],
	voids: true,
	messages: () => ({
		value: ({ field, value, instead }) => `${field} "${value}" has no effect: ${instead}`,
		key: ({ field, instead }) => `${field} has no effect before ZStack 4.5: ${instead}`,
		mode: ({ field }) => `${field} "aggressive" has no effect with IKEv2, which has one exchange; write "main" or leave it out`
	}),
	visit: {
		resource(resource, report) {
			if (resource.form === "response") return;
			checkValues$1(resource, report);
			if (resource.dialect === "zstack-legacy") checkKeys(resource, report);
		},
		tunnel(tunnel, { form }, report) {
			if (form === "request") checkMode(tunnel, report);
		}
	}
});

// src/model/policies.ts
function policiesOf({ find }, { estate, references }) {
	const policy = (kind) => {
		const reference = references.find(({ kinds }) => kinds.includes(kind));
		const found = reference === void 0 ? null : find(estate, reference.value);
		return found === null || found.kind === "connection" || found.kind === "endpoint-group" || found.kind === "declared" ? null : found;
	};
	return {
		ike: policy("ike-policy")?.ike ?? null,
		child: policy("ipsec-policy")?.child ?? null
	};
}

// src/rules/shared/named-policies.ts
const connectionsByPolicies = perSubject((workspace) => workspace.connections.filter(({ api }) => api === "otc").map((connection) => ({
	connection,
	...policiesOf(workspace, connection)
})).filter(({ ike, child }) => ike !== null || child !== null));
function subjectInPolicy({ origin }, field, { field: naming }) {
	return `${origin === "default" ? "the default " : ""}${field} of the policy that ${naming} names`;
}
function namingOf({ references }, kind) {
	return references.find(({ kinds }) => kinds.includes(kind));
}

// src/rules/ike-weaker-than-esp.ts
function weakerOf$1(dialect, ike, child) {
	const pair = knownPair(ike?.proposals[0]?.encryption, child?.proposals[0]?.encryption);
	if (pair === null) return null;
	const [ofIke, ofChild] = pair;
	const [encryption, childEncryption] = [ofIke.value, ofChild.value];
	if (encryption.standing !== "sound" || encryption.strengthBits >= childEncryption.strengthBits) return null;
	return {
		encryption,
		childEncryption,
		instead: JSON.stringify(nameOf$1(vocabularyOf(dialect), childEncryption) ?? childEncryption.label),
		ofIke,
		ofChild
	};
}
function wordsOf$2({ chosen, encryption, childEncryption, instead }) {
	return `${chosen} sets phase 1 to ${encryption.label}, a weaker cipher than ${childEncryption.label} in phase 2; write ${instead}`;
}
var ike_weaker_than_esp_default = defineRule({
	id: "ike-weaker-than-esp",
	group: "cryptography",
	levels: { weaker: "note" },
	summary: "Phase 1 is encrypted with a shorter key than phase 2",
	page: () => ({
		why: "Phase 1 negotiates phase 2 and carries the identities: evaluations ask that it be encrypted at least as strongly as what it protects. No attack on AES with 128 bits follows from it.",
		mend: "Use one encryption algorithm for both phases.",
		references: [publication("NIAP PP-Module for VPN Clients", "https://commoncriteria.github.io/pp/vpnclient/vpnclient-sd.html", "FCS_IPSEC_EXT.1.14")],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeEncryptionAlgorithm": "aes-128",
    "ikeDhGroup": 19,
    "policyEncryptionAlgorithm": "aes-256",
    "pfs": "dh-group19"
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeEncryptionAlgorithm": "aes-256",
    "ikeDhGroup": 19,
    "policyEncryptionAlgorithm": "aes-256",
    "pfs": "dh-group19"
  }
}
`
			}
		}
	}),
	cwe: [326],
	securitySeverity: "3.5",
	messages: () => ({ weaker: wordsOf$2 }),
	visit: {
		tunnel({ ike, child }, { dialect }, report) {
			const weaker = weakerOf$1(dialect, ike, child);
			if (weaker === null) return;
			const { childEncryption, ofIke, ofChild } = weaker;
			const related = [{
				place: ofChild.place,
				message: `phase 2 uses ${childEncryption.label}`
			}];
			report("weaker", {
				chosen: subject(ofIke),
				...weaker
			}, ofIke.place, { related });
		},
		workspace(workspace, report) {
			for (const { connection, ike, child } of connectionsByPolicies(workspace)) {
				const named = namingOf(connection, "ike-policy");
				const weaker = weakerOf$1(connection.dialect, ike, child);
				if (named === void 0 || weaker === null) continue;
				const { encryption, childEncryption, ofIke, ofChild } = weaker;
				const data = {
					chosen: subjectInPolicy(ofIke, "encryption_algorithm", named),
					...weaker
				};
				const mirrored = `${titleOf(connection)}: ${wordsOf$2(data)}`;
				report("weaker", data, named.place, {
					related: [{
						place: ofIke.place,
						message: `phase 1 uses ${encryption.label}`,
						mirrored
					}, {
						place: ofChild.place,
						message: `phase 2 uses ${childEncryption.label}`,
						mirrored
					}],
					between: [connection]
				});
			}
		}
	}
});

// src/rules/ikev1.ts
var ikev1_default = defineRule({
	id: "ikev1",
	group: "cryptography",
	levels: {
		chosen: "warning",
		accepted: "note"
	},
	summary: "IKEv1 is asked for, or accepted beside IKEv2",
	page: () => ({
		why: "RFC 9395 deprecates IKEv1: it is not maintained, its responders can be made to flood a third party, and a weak pre-shared key can be guessed offline after one active attack. It also carries one pair of networks for each SA, where IKEv2 carries lists.",
		mend: "Use IKEv2 on both ends. Where the peer cannot, give it a long random key, keep main mode and plan its replacement.",
		references: [
			rfc(9395, "3"),
			nist("SP 800-77 revision 1", "table 1 and section 3.11"),
			caseOf("cloudstack", 4953)
		],
		examples: {
			bad: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v1",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			},
			good: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			}
		}
	}),
	cwe: [327, 477],
	securitySeverity: "7.4",
	messages: () => ({
		chosen: ({ field, value, instead }) => `${field} ${value} asks for IKEv1, which RFC 9395 deprecates; write ${instead}`,
		accepted: ({ field, value, instead }) => `${field} ${value} initiates IKEv2 but also answers IKEv1, which RFC 9395 deprecates; write ${instead} if the peer speaks it`
	}),
	visit: { tunnel({ ike }, { api }, report) {
		if (ike?.version.origin !== "explicit" || ike.version.value === "v2") return;
		const { value, place } = ike.version;
		const data = {
			field: (require_late()).fieldNameAt(place),
			value: (require_late()).valueAt(place),
			instead: JSON.stringify(IKEV2[api])
		};
		if (value === "any") report("accepted", data, place);
		else report("chosen", data, place, { fix: (require_late()).choiceAt(place, [{
			value: IKEV2[api],
			meaning: "IKEv2"
		}]) });
	} }
});

// src/rules/ikev1-main-psk-identity.ts
function placeOfName(identity) {
	if (identity?.value.origin !== "explicit") return [];
	const { value, place } = identity.value;
	return isName(value) ? [place] : [];
}
const IDENTITIES = [["local_id", "localId"], ["peer_id", "remoteId"]];
function wordsOf$1({ field, value, versionField, ikev2 }) {
	return `${field} ${value} is no address, and IKEv1 main mode finds a pre-shared key by the address alone; write ${versionField} ${ikev2}, never aggressive mode`;
}
function byAddress(ike) {
	if (ike === null || valueOf$1(ike.version) !== "v1" || valueOf$1(ike.mode) !== "main") return null;
	return ike.version.place;
}
function isName(value) {
	return value !== "" && value !== "%any" && parseAddress(value) === null;
}
var ikev1_main_psk_identity_default = defineRule({
	id: "ikev1-main-psk-identity",
	group: "cryptography",
	levels: { unreachable: "warning" },
	summary: "IKEv1 main mode with a pre-shared key and an identity that is no address",
	page: () => ({
		why: "In main mode the identities are encrypted with keys that the pre-shared key is part of: the responder must pick the key by the address of the peer, before it can read a name. Some gateways guess, others find no key, and people are then told to switch to aggressive mode, which gives a hash of the key away.",
		mend: "Use IKEv2, which reads the identity before it needs the key. Never switch to aggressive mode for it.",
		references: [
			rfc(2409, "5.4"),
			rfc(7296, "2.15"),
			caseOf("opnsense", 6276)
		],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "idType": "fqdn",
    "localId": "cloud.example.org",
    "remoteId": "branch.example.org",
    "ikeVersion": "ikev1",
    "ikeDhGroup": 14
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "idType": "fqdn",
    "localId": "cloud.example.org",
    "remoteId": "branch.example.org",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({ unreachable: wordsOf$1 }),
	visit: {
		tunnel({ ike, localId, remoteId, psk }, { api }, report) {
			const versionPlace = byAddress(ike);
			if (psk === null || versionPlace === null) return;
			const versionField = (require_late()).fieldNameAt(versionPlace);
			const ikev2 = JSON.stringify(IKEV2[api]);
			const [place, ...others] = [...placeOfName(localId), ...placeOfName(remoteId)];
			if (place === void 0) return;
			const related = others.map((other) => ({
				place: other,
				message: `${(require_late()).fieldNameAt(other)} is no address either`
			}));
			report("unreachable", {
				field: (require_late()).fieldNameAt(place),
				value: (require_late()).valueAt(place),
				versionField,
				ikev2
			}, place, { related });
		},
		workspace(workspace, report) {
			for (const { connection, ike } of connectionsByPolicies(workspace)) {
				const versionPlace = byAddress(ike);
				if (versionPlace === null) continue;
				const [named, ...others] = IDENTITIES.flatMap(([field, of]) => {
					const fact = connection[of];
					return fact !== null && isName(fact.value) ? [{
						field,
						value: fact.value,
						place: fact.place
					}] : [];
				});
				if (named === void 0) continue;
				const { field, place } = named;
				const [value, ikev2] = [JSON.stringify(named.value), JSON.stringify(IKEV2.otc)];
				const data = {
					field,
					value,
					versionField: "ike_version",
					ikev2
				};
				const mirrored = `${titleOf(connection)}: ${wordsOf$1(data)}`;
				report("unreachable", data, place, {
					related: [...others.map((other) => ({
						place: other.place,
						message: `${other.field} is no address either`
					})), {
						place: versionPlace,
						message: "the version of IKE",
						mirrored
					}],
					between: [connection]
				});
			}
		}
	}
});

// src/rules/ikev1-multiple-selectors.ts
function listIn(side) {
	if (side?.origin !== "explicit") return null;
	const count = side.value.filter(({ text }) => text !== "").length;
	return count > 1 ? {
		count,
		place: side.place
	} : null;
}
function fieldOf({ local, remote, localGroups, peerGroup }) {
	const [peers = 0, own = 0] = [remote?.entries.length, local?.entries.length];
	if (peers > 1 && peerGroup !== null) return {
		field: "peer_ep_group_id",
		isId: true,
		count: peers,
		place: peerGroup.place
	};
	const [network] = remote?.entries ?? [];
	if (peers > 1 && network !== void 0) return {
		field: "peer_cidrs",
		isId: false,
		count: peers,
		place: network.place
	};
	const [group] = localGroups;
	if (own < 2 || group === void 0) return null;
	return {
		field: "local_ep_group_id",
		isId: true,
		count: own,
		place: group.place
	};
}
function fate({ api, dialect }, version) {
	if (version === "v2") return null;
	if (api !== "zstack") return version === "v1" ? "lost" : null;
	if (dialect !== "zstack") return null;
	return version === "v1" ? "pairs" : "fallback";
}
function lost({ field, isId = false, count, version, isDefault, instead }) {
	return `${field} ${isId ? "stands for" : "holds"} ${count} networks, and IKEv1${isDefault ? ` (the default, for ${version} is left out)` : ""} negotiates one pair of networks for each SA: only the first may work; write ${version} ${instead}`;
}
var ikev1_multiple_selectors_default = defineRule({
	id: "ikev1-multiple-selectors",
	group: "addresses",
	levels: {
		lost: "warning",
		pairs: "note",
		fallback: "note"
	},
	summary: "Several networks with IKEv1, whose SAs carry one pair of networks each",
	page: () => ({
		why: "Quick mode of IKEv1 negotiates one local and one remote network. A gateway makes one SA for each pair, which the peer must list in the same way, or uses the first pair alone: then one subnet works and the others are silent.",
		mend: "Use IKEv2, which carries lists in one SA; else make one connection for each pair of networks, or one network that holds them all.",
		references: [
			rfc(2409, "5.5"),
			rfc(7296, "2.9"),
			vendor("apy", "CreateVpnConnection, LocalSubnet"),
			vendor("zvyos", "keyexchange"),
			caseOf("cloudstack", 3138),
			caseOf("opnsense", 2120)
		],
		examples: {
			bad: {
				file: "create-vpn-connection.json",
				text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/24,10.20.1.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev1\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
			},
			good: {
				file: "create-vpn-connection.json",
				text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/24,10.20.1.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		lost,
		pairs: ({ field, count, version, instead }) => `${field} holds ${count} networks: with IKEv1 the router makes a connection for each pair of a local and a peer network, which the peer must list in the same way; write ${version} ${instead} if the peer has IKEv2`,
		fallback: ({ field, count, version, instead }) => `${field} holds ${count} networks: a peer that speaks IKEv1 alone brings up the first pair and no other; write ${version} ${instead} if the peer has IKEv2`
	}),
	visit: {
		tunnel({ ike, selectors }, resource, report) {
			const version = ike?.version;
			if (version === void 0 || version.origin === "unknown") return;
			const variant = fate(resource, version.value);
			if (variant === null) return;
			const list = listIn(selectors?.remote) ?? listIn(selectors?.local);
			if (list === null) return;
			const data = {
				field: (require_late()).fieldNameAt(list.place),
				count: list.count,
				version: version.origin === "default" ? version.field : (require_late()).fieldNameAt(version.place),
				isDefault: version.origin === "default",
				instead: JSON.stringify(IKEV2[resource.api])
			};
			const related = version.origin === "explicit" ? [{
				place: version.place,
				message: "the version of IKE"
			}] : [];
			report(variant, data, list.place, { related });
		},
		workspace(workspace, report) {
			for (const { connection, ike } of connectionsByPolicies(workspace)) {
				const version = ike?.version;
				const several = fieldOf(connection);
				if (several === null || version === void 0 || version.origin === "unknown" || version.value !== "v1") continue;
				const { place, ...list } = several;
				const isDefault = version.origin === "default";
				const data = {
					...list,
					version: "ike_version",
					isDefault,
					instead: JSON.stringify(IKEV2.otc)
				};
				const mirrored = `${titleOf(connection)}: ${lost(data)}`;
				const message = isDefault ? "the policy that leaves the version of IKE out" : "the version of IKE";
				report("lost", data, place, {
					related: [{
						place: version.place,
						message,
						mirrored
					}],
					between: [connection]
				});
			}
		}
	}
});

// src/rules/shared/proposals.ts
const ATTRIBUTES = [
	"encryption",
	"integrity",
	"dhGroup"
];
const proposalsOf = latest(({ ike, child }) => {
	const proposals = [];
	for (const proposal of ike?.proposals ?? []) proposals.push({
		phase: 1,
		proposal,
		sharedGroup: void 0
	});
	const sharedGroup = soundGroupOf(ike?.proposals[0]);
	for (const proposal of child?.proposals ?? []) proposals.push({
		phase: 2,
		proposal,
		sharedGroup
	});
	return proposals;
});
function soundGroupOf(proposal) {
	const group = proposal && valueOf$1(proposal.dhGroup);
	return group?.standing === "sound" ? group : void 0;
}
function choiceOf({ phase, proposal }, attribute) {
	if (attribute === "integrity" && phase === 2 && valueOf$1(proposal.encryption)?.aead === true) return null;
	return proposal[attribute];
}

// src/rules/shared/weakness.ts
const LEAST_BITS = 112;
function ofEncryption({ strengthBits }) {
	if (strengthBits === 0) return "encrypts nothing";
	if (strengthBits < LEAST_BITS) return `has about ${strengthBits} bits of strength: all its keys can be tried`;
	return "has blocks of 64 bits, so that a busy tunnel leaks data (Sweet32), and is disallowed by NIST since 2024";
}
function ofIntegrity({ standing }, phase) {
	if (standing === "weak") return "NIST SP 800-77 lists as legacy";
	return `RFC ${phase === 1 ? "8247" : "8221"} lists as MUST NOT`;
}
function ofGroup({ strengthBits, family }) {
	const strength = `has about ${strengthBits} bits of strength`;
	if (strengthBits < LEAST_BITS) return `${strength}, less than the ${LEAST_BITS} that NIST asks for`;
	if (family === "modp-subgroup") return `${strength} at best: its subgroup is small and its parameters are unexplained`;
	return `${strength} and is not on the list of NIST SP 800-77`;
}
function weaknessOf(algorithm, phase) {
	const given = `sets phase ${phase} to ${algorithm.label}, which`;
	switch (algorithm.type) {
		case "encryption": return `${given} ${ofEncryption(algorithm)}`;
		case "integrity": return `${given} ${ofIntegrity(algorithm, phase)}`;
		case "dh": return `${given} ${ofGroup(algorithm)}`;
	}
}
function weakChoices(tunnel, attribute, resource) {
	const found = [];
	for (const offered of proposalsOf(tunnel)) {
		const choice = choiceOf(offered, attribute);
		if (choice?.origin !== "explicit" || choice.value === null) continue;
		const { place, value: algorithm } = choice;
		const { phase, sharedGroup } = offered;
		const { standing } = algorithm;
		if (standing === "sound") continue;
		const alternatives = (require_late()).alternativesTo(algorithm, resource, place, sharedGroup);
		found.push({
			standing,
			phase,
			algorithm,
			alternatives,
			place,
			fix: (require_late()).choiceAt(place, alternatives.choices)
		});
	}
	return found;
}
function describeWeakChoice({ phase, algorithm, alternatives, place }) {
	return `${`${(require_late()).fieldNameAt(place)} ${(require_late()).valueAt(place)}`} ${weaknessOf(algorithm, phase)}; write ${alternatives.words}`;
}

// src/rules/implicit-weak-default.ts
function faultOfChoice(algorithm, { phase, sharedGroup }, resource, place) {
	if (algorithm === null) {
		const effect = "leaves phase 2 without a Diffie-Hellman exchange of its own";
		const { words, choices } = (require_late()).groupsFor(resource, place, sharedGroup);
		return {
			standing: "weak",
			effect,
			instead: words,
			choices
		};
	}
	const { standing } = algorithm;
	if (standing === "sound") return null;
	const { words, choices } = (require_late()).alternativesTo(algorithm, resource, place, sharedGroup);
	return {
		standing,
		effect: weaknessOf(algorithm, phase),
		instead: words,
		choices
	};
}
function faultOfVersion(version, { api }) {
	if (version !== "v1") return null;
	const value = IKEV2[api];
	return {
		standing: "weak",
		effect: "is IKEv1, which RFC 9395 deprecates",
		instead: JSON.stringify(value),
		choices: [{
			value,
			meaning: "IKEv2"
		}]
	};
}
function omissions(tunnel, resource) {
	const found = [];
	const add = (located, fault) => {
		if (fault === null || (require_late()).contractField(resource, located.place) === void 0) return;
		found.push({
			...fault,
			located,
			dialect: resource.dialect
		});
	};
	for (const attribute of ATTRIBUTES) for (const offered of proposalsOf(tunnel)) {
		const choice = choiceOf(offered, attribute);
		if (choice?.origin !== "default") continue;
		add(choice, faultOfChoice(choice.value, offered, resource, choice.place));
	}
	const version = tunnel.ike?.version;
	if (version?.origin === "default") add(version, faultOfVersion(version.value, resource));
	return found;
}
function describe$1({ located: { field, spelling }, dialect, effect, instead }) {
	return `${field} is left out: the default of ${(API_TITLES$made ?? API_TITLES$make())[dialect]}, ${spelling}, ${effect}; write ${instead}`;
}
var implicit_weak_default_default = defineRule({
	id: "implicit-weak-default",
	group: "cryptography",
	levels: {
		broken: "error",
		weak: "warning"
	},
	summary: "A field is left out, and the default that the API fills in is weak",
	page: () => ({
		why: "What the body does not say is what nobody reviews: ZStack takes Diffie-Hellman group 2, Open Telekom Cloud SHA-1, group 5 and IKEv1, Apsara Stack MD5, group 2 and IKEv1. The console of Open Telekom Cloud sets better values than its API, so that a connection gets weaker on the way from the console into code.",
		mend: "Write every algorithm, group and version out.",
		references: [
			vendor("zsdk", "default values"),
			vendor("ztf"),
			vendor("odocs", "IKE policies, IPsec policies"),
			vendor("oumn", "default policies of the console"),
			vendor("nlib"),
			vendor("doc4", "IkeConfig, IpsecConfig")
		],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2"
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 19,
    "pfs": "dh-group19"
  }
}
`
			}
		}
	}),
	cwe: [1188, 326],
	securitySeverity: "7.5",
	messages: () => ({
		broken: describe$1,
		weak: describe$1
	}),
	visit: { tunnel(tunnel, resource, report) {
		if (contractOf(resource.operation)?.resets === true) return;
		for (const found of omissions(tunnel, resource)) {
			const { place } = found.located;
			report(found.standing, found, place, { fix: (require_late()).choiceAt(place, found.choices) });
		}
	} }
});

// src/rules/incomplete-tunnel.ts
let LATER$made; const LATER$make = () => LATER$made = ([{
	field: "l3NetworkUuid",
	call: "AttachL3NetworksToIPsecConnection"
}, {
	field: "peerCidrs",
	call: "AddRemoteCidrsToIPsecConnection"
}]);
var incomplete_tunnel_default = defineRule({
	id: "incomplete-tunnel",
	group: "addresses",
	levels: { incomplete: "note" },
	summary: "A ZStack connection without its local network or peer networks",
	page: () => ({
		why: "ZStack stores the connection and answers with success, but configures nothing on the router: there is no tunnel, and nothing in its log, until both sides have networks.",
		mend: "Write l3NetworkUuid and peerCidrs, or send AttachL3NetworksToIPsecConnection and AddRemoteCidrsToIPsecConnection after this request.",
		references: [vendor("zsrv", "CreateIPsecConnection, l3NetworkUuid and peerCidrs")],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({ incomplete: ({ fields, calls }) => `without ${fields} the connection is stored, but nothing is configured on the router before ${calls}` }),
	visit: { resource({ operation, form, body }, report) {
		if (operation !== "CreateIPsecConnection" || form === "response") return;
		const missing = (LATER$made ?? LATER$make()).filter(({ field }) => body.fields.get(field)?.state === "absent");
		const [first] = missing;
		const place = first && body.fields.get(first.field)?.place;
		if (place === void 0) return;
		report("incomplete", {
			fields: missing.map(({ field }) => field).join(" and "),
			calls: missing.map(({ call }) => call).join(" and ")
		}, place);
	} }
});

// src/rules/initiator-constraint.ts
var initiator_constraint_default = defineShapeRule({
	id: "initiator-constraint",
	group: "syntax",
	levels: {
		value: "error",
		newer: "note"
	},
	summary: "An initiator other than the only one that the API takes",
	page: () => ({
		why: "The document that most platforms follow takes bi-directional alone: the gateway always begins negotiations. Newer editions also take response-only, with which the peer alone can bring the tunnel up again.",
		mend: "Write bi-directional or leave the field out.",
		references: [vendor("doc2", "initiator"), vendor("odocs", "initiator")],
		examples: {
			bad: {
				file: "site-connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "initiator": "initiator-only"
  }
}
`
			},
			good: {
				file: "site-connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "initiator": "bi-directional"
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		value: ({ field, actual = "", expected = "", api = "" }) => `${field} ${actual}: ${api} takes ${expected} alone; write that or leave the field out`,
		newer: ({ field, actual = "", reason = "" }) => `${field} ${actual}: ${reason}`
	})
});

// src/rules/input-limit.ts
var input_limit_default = defineTextRule({
	id: "input-limit",
	group: "syntax",
	levels: {
		inText: "error",
		inField: "error"
	},
	summary: "A text is larger or deeper than ipsec-lint reads",
	page: () => ({
		why: "Size, depth and aliases are bounded so that no input takes the memory or the time of the machine. What lies beyond a bound was not looked at: that it holds no finding says nothing.",
		mend: "Split the text, or write out what aliases stand for. No request body of the three APIs comes near a bound.",
		references: [rfc(8259, "9"), publication("YAML 1.2.2", "https://yaml.org/spec/1.2.2/", "7.1")],
		examples: {
			bad: {
				file: "endpoint-group.yaml",
				text: `ten: &ten [x, x, x, x, x, x, x, x, x, x]
hundred: &hundred [*ten, *ten, *ten, *ten, *ten, *ten, *ten, *ten, *ten, *ten]
thousand: &thousand [*hundred, *hundred, *hundred, *hundred, *hundred, *hundred, *hundred, *hundred, *hundred, *hundred]
more: &more [*thousand, *thousand, *thousand, *thousand, *thousand, *thousand, *thousand, *thousand, *thousand, *thousand]
endpoint_group:
  type: cidr
  endpoints: [*more, *more, *more, *more, *more, *more, *more, *more, *more, *more]
`
			},
			good: {
				file: "endpoint-group.json",
				text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["192.168.40.0/24"]
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		inText: ({ reason = "" }) => `Not read: ${reason}`,
		inField: ({ field, reason = "" }) => `${field} is not read: ${reason}`
	})
});

// src/model/quoted.ts
const CUT = "\u2026";
const LONGEST$1 = 60;
function cut$1(text) {
	if (text.length <= LONGEST$1) return text;
	const isBetween = (text.codePointAt(59) ?? 0) <= 65535;
	return text.slice(0, isBetween ? LONGEST$1 : 59) + "\u2026";
}
function quoted(text) {
	return JSON.stringify(cut$1(text));
}

// src/rules/invalid-cidr.ts
function networkOf(address) {
	const zeros = /(?:\.0){1,3}$/u.exec(address)?.[0];
	return zeros === void 0 ? null : `${address}/${32 - zeros.length * 4}`;
}
function withoutPrefix(text) {
	const host = `${text}/${parseAddress(text)?.version === 6 ? 128 : 32}`;
	const network = networkOf(text);
	return `has no prefix length; write ${network === null ? `${host} for this address alone, or a network` : `${network} for the network, or ${host} for the address alone`}`;
}
function withNetmask(text) {
	const [address = "", mask = ""] = text.split("/");
	const prefix = netmaskPrefix(mask);
	return `has a netmask where the prefix length belongs${prefix === null ? "" : `; write ${address}/${prefix}`}`;
}
function withBlank(text) {
	const tight = text.replaceAll(/\s+/gu, "");
	return parseCidr(tight).ok ? `holds a blank, which is no part of it; write ${tight}` : "holds a blank";
}
function withLongPrefix(text) {
	return text.includes(":") ? "has a prefix longer than the 128 bits of an IPv6 address" : "has a prefix longer than the 32 bits of an IPv4 address";
}
let REASONS$made; const REASONS$make = () => REASONS$made = ({
	empty: () => "is an empty entry; leave it out, or the comma before or behind it",
	blank: withBlank,
	"no-prefix": withoutPrefix,
	"prefix-range": withLongPrefix,
	netmask: withNetmask,
	"prefix-text": () => "has no number behind the slash",
	"leading-zero": () => "has a number with a leading zero, which some programs read as octal; write it without",
	"octet-range": () => "has a number above 255",
	"octet-count": () => "has not the four numbers of an IPv4 address",
	ipv6: () => "holds no IPv6 address",
	text: () => "is no network: an address, a slash and the length of the prefix, such as 10.20.0.0/16"
});
function reasonAgainst({ text, block }, api, title) {
	if (block !== null) return block.version === 6 && !takesIpv6(api) ? `is an IPv6 network: ${title} takes IPv4 alone` : null;
	const parsed = parseCidr(text);
	if (parsed.ok) return null;
	if (/[,;|]/u.test(text)) return "holds several networks; write each as an entry of its own";
	if (/[\uff0c\u3001\uff1b]/u.test(text)) return "holds several networks behind a full-width separator, which is no comma; write each as an entry of its own";
	return (REASONS$made ?? REASONS$make())[parsed.fault](text);
}
function fixOf({ text, place }) {
	const trimmed = text.trim();
	if (trimmed === text || !parseCidr(trimmed).ok) return null;
	const edits = (require_late()).replacement(place, trimmed);
	return edits.length === 0 ? null : {
		description: "Leave out the blank",
		safe: true,
		edits
	};
}
var invalid_cidr_default = defineRule({
	id: "invalid-cidr",
	group: "addresses",
	levels: { invalid: "error" },
	summary: "An entry of a list of networks that is no network in prefix notation",
	page: () => ({
		why: "The API refuses the request. What one program forgives, a leading zero or a blank, another reads as a different network, and then the selectors of the two ends do not meet (TS_UNACCEPTABLE).",
		mend: "Write each network as its first address, a slash and the length of the prefix: 10.20.0.0/16. In a list with commas leave out blanks.",
		references: [
			rfc(4632, "3.1"),
			vendor("zsrv", "peerCidrs"),
			vendor("nvpn", "endpoints"),
			vendor("doc4", "LocalSubnet, RemoteSubnet")
		],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16", "10.30.0.0"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16", "10.30.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	supersedes: [
		"cidr-host-bits",
		"default-route-selector",
		"overlapping-peer-cidrs",
		"special-purpose-cidr"
	],
	voids: true,
	messages: () => ({ invalid: ({ text, reason }) => `${text} ${reason}` }),
	visit: { tunnel({ selectors }, { api, dialect, form }, report) {
		if (form === "response") return;
		for (const entry of everyEntry(selectors)) {
			if (entry.template || isVariable(entry.text)) continue;
			const reason = reasonAgainst(entry, api, (API_TITLES$made ?? API_TITLES$make())[dialect]);
			if (reason === null) continue;
			const fix = fixOf(entry);
			report("invalid", {
				text: quoted(entry.text),
				reason
			}, entry.place, fix === null ? {} : { fix });
		}
	} }
});

// src/rules/invalid-syntax.ts
var invalid_syntax_default = defineTextRule({
	id: "invalid-syntax",
	group: "syntax",
	levels: {
		inText: "error",
		inField: "error"
	},
	summary: "The text is not valid JSON or YAML",
	page: () => ({
		why: "The server answers 400 before it looks at a single field, or a lenient client reads another value than was meant. What can be read all the same is linted further.",
		mend: "Write strict JSON (double quotes, no comments, no comma behind the last element) or YAML 1.2. Fields such as IkeConfig take JSON inside a string: let a program make that string.",
		references: [rfc(8259, "2"), publication("YAML 1.2.2", "https://yaml.org/spec/1.2.2/")],
		examples: {
			bad: {
				file: "endpoint-group.json",
				text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["192.168.40.0/24", "192.168.41.0/24",]
  }
}
`
			},
			good: {
				file: "endpoint-group.json",
				text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["192.168.40.0/24", "192.168.41.0/24"]
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		inText: ({ reason = "" }) => capitalised(reason),
		inField: ({ field, reason = "" }) => `${field} does not hold valid JSON: ${reason}`
	})
});

// src/data/contracts/otc-common.ts
const LEAST_MTU_WITH_IPV6 = 1280;
const UUID = {
	source: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
	words: "a UUID: 8-4-4-4-12 hexadecimal digits"
};
let NAME$1$made; const NAME$1$make = () => NAME$1$made = ({
	name: "name",
	type: "string",
	description: "Name of the resource",
	length: {
		min: 0,
		max: 255
	},
	overrides: { otc: { length: {
		min: 1,
		max: 64
	} } },
	sources: ["odocs", "nlib"]
});
let DESCRIPTION$made; const DESCRIPTION$make = () => DESCRIPTION$made = ({
	name: "description",
	type: "string",
	description: "Description of the resource",
	default: { value: "" },
	length: {
		min: 0,
		max: 255
	},
	sources: ["odocs", "nlib"]
});
let TENANT_ID$made; const TENANT_ID$make = () => TENANT_ID$made = ({
	name: "tenant_id",
	type: "string",
	description: "Project that owns the resource",
	length: {
		min: 0,
		max: 255
	},
	sources: ["odocs", "nlib"]
});
let PROJECT_ID$made; const PROJECT_ID$make = () => PROJECT_ID$made = ({
	...(TENANT_ID$made ?? TENANT_ID$make()),
	name: "project_id",
	description: "OpenStack: the same as tenant_id",
	overrides: { otc: { unconfigurable: {
		level: "error",
		reason: "the document calls it not supported: write tenant_id"
	} } },
	sources: [
		"doc2",
		"odocs",
		"nlib"
	]
});
const SERVER_SETS = {
	level: "error",
	reason: "the server sets it and refuses it in a request"
};
const ONLY_ON_CREATION = {
	level: "error",
	reason: "it is set on creation, and an update that holds it is refused"
};
let READ_ONLY$made; const READ_ONLY$make = () => READ_ONLY$made = ([{
	name: "id",
	type: "string",
	description: "Id of the resource",
	unconfigurable: SERVER_SETS,
	sources: ["odocs", "nlib"]
}, {
	name: "created_at",
	type: "string",
	description: "When the resource was created",
	dialects: ["otc"],
	unconfigurable: SERVER_SETS,
	sources: ["doc2", "odocs"]
}]);
let COMMON_ON_CREATE$made; const COMMON_ON_CREATE$make = () => COMMON_ON_CREATE$made = ([
	(NAME$1$made ?? NAME$1$make()),
	(DESCRIPTION$made ?? DESCRIPTION$make()),
	(TENANT_ID$made ?? TENANT_ID$make()),
	(PROJECT_ID$made ?? PROJECT_ID$make()),
	...(READ_ONLY$made ?? READ_ONLY$make())
]);
let OWNER_ON_UPDATE$made; const OWNER_ON_UPDATE$make = () => OWNER_ON_UPDATE$made = ([{
	...(TENANT_ID$made ?? TENANT_ID$make()),
	unconfigurable: ONLY_ON_CREATION
}, {
	...(TENANT_ID$made ?? TENANT_ID$make()),
	name: "project_id",
	unconfigurable: ONLY_ON_CREATION
}]);
let COMMON_ON_UPDATE$made; const COMMON_ON_UPDATE$make = () => COMMON_ON_UPDATE$made = ([
	(NAME$1$made ?? NAME$1$make()),
	(DESCRIPTION$made ?? DESCRIPTION$make()),
	...(OWNER_ON_UPDATE$made ?? OWNER_ON_UPDATE$make()),
	...(READ_ONLY$made ?? READ_ONLY$make())
]);

// src/model/template.ts
let PLACEHOLDER$made; const PLACEHOLDER$make = () => PLACEHOLDER$made = (/\$\{[^{}]{1,200}\}|\$\([^()]{1,200}\)|\$?\{\{[^{}]{1,200}\}\}|\{%[^{}%]{1,200}%\}|%\{[^{}]{1,200}\}|#\{[^{}]{1,200}\}|@@[\w.-]{1,200}@@/u);
let WHOLE$1$made; const WHOLE$1$make = () => WHOLE$1$made = (/^(?:<[^<>]{1,200}>|\{[A-Z_a-z][\w.-]{0,200}\}|\$[A-Z_][A-Z0-9_]{0,200}|__[A-Z](?:_?[A-Z0-9]){0,200}__|\(\([\w.:/-]{1,200}\)\))$/u);
let STORED$made; const STORED$make = () => STORED$made = (/^(?:ENC\[[A-Z0-9_]{1,20},data:|\$ANSIBLE_VAULT;|ref\+[a-z0-9]{1,20}:\/\/|op:\/\/|vault:[\w./-]{1,200}#|arn:aws:(?:secretsmanager|ssm):)/u);
let SMALL_VARIABLE$made; const SMALL_VARIABLE$make = () => SMALL_VARIABLE$made = (/^\$[a-z_]\w{0,200}$/u);
let BEGINNING$made; const BEGINNING$make = () => BEGINNING$made = (/^(?:[<{$_(]|ENC\[|ref\+|op:|vault:|arn:)/u);
let BRACED_VARIABLE$made; const BRACED_VARIABLE$make = () => BRACED_VARIABLE$made = (/^\$\{\w{1,200}\}$/u);
const HASH = 35;
const DOLLAR = 36;
const PERCENT$1 = 37;
const LEFT_PARENTHESIS = 40;
const AT = 64;
const LEFT_BRACE$2 = 123;
function mayHold(text) {
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code !== HASH && code !== DOLLAR && code !== PERCENT$1 && code !== AT && code !== LEFT_BRACE$2) continue;
		const next = text.charCodeAt(index + 1);
		if (next === LEFT_BRACE$2 || next === LEFT_PARENTHESIS || next === PERCENT$1 || next === AT) return true;
	}
	return false;
}
function isBracedVariable(text) {
	return text.charCodeAt(0) === DOLLAR && (BRACED_VARIABLE$made ?? BRACED_VARIABLE$make()).test(text);
}
function isWhole$1(text) {
	return (BEGINNING$made ?? BEGINNING$make()).test(text) && ((WHOLE$1$made ?? WHOLE$1$make()).test(text) || (STORED$made ?? STORED$make()).test(text));
}
let STATEMENT$made; const STATEMENT$make = () => STATEMENT$made = (/\{[{%#]|<%/u);
function holdsStatement(text) {
	return (STATEMENT$made ?? STATEMENT$make()).test(text);
}
let EVERY_PLACEHOLDER$made; const EVERY_PLACEHOLDER$make = () => EVERY_PLACEHOLDER$made = (new RegExp((PLACEHOLDER$made ?? PLACEHOLDER$make()).source, "gu"));
function isKeyTemplate(text) {
	if (text.length < 2) return false;
	return isBracedVariable(text) || isWhole$1(text) || mayHold(text) && (PLACEHOLDER$made ?? PLACEHOLDER$make()).test(text);
}
let SHELL_DEFAULT$made; const SHELL_DEFAULT$make = () => SHELL_DEFAULT$made = (/^\$\{\w{1,200}:?[-=+](?<text>[^{}]{1,200})\}$/u);
let FILTER_DEFAULT$made; const FILTER_DEFAULT$make = () => FILTER_DEFAULT$made = (/(?<![\w.])(?:default|d)[\t (]{1,20}(?:'(?<single>[^']{1,200})'|"(?<double>[^"]{1,200})")/gu);
let LITERAL$made; const LITERAL$make = () => LITERAL$made = (/^\$?\{\{-?[\t ]{0,20}(?:'(?<single>[^']{1,200})'|"(?<double>[^"]{1,200})")[\t ]{0,20}-?\}\}$/u);
let CHOSEN$made; const CHOSEN$make = () => CHOSEN$made = (/(?:\|\||&&)[\t ]{0,20}'(?<single>[^']{1,200})'/gu);
const NONE$1 = [];
let HOLDS_TEXT$made; const HOLDS_TEXT$make = () => HOLDS_TEXT$made = (/['"=+-]/u);
function defaultsIn(text) {
	if (!(HOLDS_TEXT$made ?? HOLDS_TEXT$make()).test(text)) return NONE$1;
	return Array.from(text.matchAll((EVERY_PLACEHOLDER$made ?? EVERY_PLACEHOLDER$make())), ([placeholder]) => [
		(SHELL_DEFAULT$made ?? SHELL_DEFAULT$make()).exec(placeholder),
		(LITERAL$made ?? LITERAL$make()).exec(placeholder),
		...placeholder.matchAll((FILTER_DEFAULT$made ?? FILTER_DEFAULT$make())),
		...placeholder.matchAll((CHOSEN$made ?? CHOSEN$make()))
	]).flat().map((found) => found?.groups?.["text"] ?? found?.groups?.["single"] ?? found?.groups?.["double"] ?? "").filter((found) => found.trim() !== "");
}
function hiddenTexts(text) {
	return [text, ...defaultsIn(text)];
}
function isWhollyTemplate(text) {
	if (isBracedVariable(text)) return true;
	if (!isKeyTemplate(text)) return false;
	if (isWhole$1(text)) return true;
	return text.replaceAll((EVERY_PLACEHOLDER$made ?? EVERY_PLACEHOLDER$make()), "").trim() === "" && defaultsIn(text).length === 0;
}
function isFilledIn(text) {
	return isWhollyTemplate(text) || (SMALL_VARIABLE$made ?? SMALL_VARIABLE$make()).test(text);
}
function isTemplate(text) {
	return isKeyTemplate(text) || text.charCodeAt(0) === DOLLAR && (SMALL_VARIABLE$made ?? SMALL_VARIABLE$make()).test(text);
}

// src/rules/invalid-value.ts
function refused$1({ field, operation = "", actual = "", nearest, expected, reason, allowed = [] }) {
	const values = `it takes ${either(allowed.map((value) => JSON.stringify(value)))}`;
	const fault = `${operation} knows no ${field} ${actual}`;
	if (nearest !== void 0) return `${fault}; write ${nearest} (${values})`;
	if (expected !== void 0) return `${fault}; ${values}, of which ${expected} is the nearest that is sound`;
	return reason === void 0 ? `${fault}; ${values}` : `${fault}, ${reason}; ${values}`;
}
const SUBNET_ID = new RegExp(UUID.source, "u");
function subnetsOf({ operation, form, body: { fields } }) {
	if (operation !== "CreateEndpointGroup" || form === "response" || fields.get("type")?.value !== "subnet") return [];
	const node = fields.get("endpoints")?.node;
	if (node?.kind !== "array") return [];
	return node.items.flatMap((entry, index) => entry.kind === "string" && !isTemplate(entry.value) ? [{
		node: entry,
		field: `endpoints[${String(index)}]`
	}] : []);
}
var invalid_value_default = defineShapeRule({
	id: "invalid-value",
	group: "syntax",
	levels: {
		value: "error",
		range: "error",
		length: "error",
		pattern: "error",
		count: "error",
		repeated: "error",
		discouraged: "warning"
	},
	summary: "A value that the API does not take",
	page: () => ({
		why: "The API refuses the request or, worse, falls back to a default: a group that it does not know becomes group 5 without a word. Each API spells algorithms in its own way, and what is right in one is wrong in the next.",
		mend: "Write one of the values that this API lists, in its spelling and case.",
		references: [
			vendor("odocs"),
			vendor("nvpn", "vpn_validator.py, vpn_models.py"),
			vendor("zsdk"),
			vendor("doc4"),
			vendor("apy", "BgpConfig.LocalAsn, BgpConfig.TunnelCidr, Asn"),
			caseOf("OTC terraform", 640),
			caseOf("libreswan", 379)
		],
		examples: {
			bad: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			},
			good: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		value: refused$1,
		range: ({ field, actual = "", expected = "", operation = "", nearest }) => `${field} ${actual} is out of range: ${operation} takes ${expected}${nearest === void 0 ? "" : `; the nearest is ${nearest}`}`,
		length: ({ field, actual = "", expected = "", operation = "" }) => `${field} has ${actual} ${actual === "1" ? "character" : "characters"}: ${operation} takes ${expected}`,
		pattern: ({ field, actual, expected = "", nearest }) => {
			return `${`${actual === void 0 ? field : `${field} ${actual}`} does not fit`}: the API takes ${expected}${nearest === void 0 ? "" : `; write ${nearest}`}`;
		},
		count: ({ field, actual = "", expected = "", operation = "" }) => `${field} has ${actual} ${actual === "1" ? "entry" : "entries"}: ${operation} takes ${expected}`,
		repeated: ({ field, actual = "" }) => `${field} ${actual} stands in the list already: the API stores each entry once`,
		discouraged: ({ field, actual = "", reason = "" }) => `${field} ${actual}: ${reason}`
	}),
	visit: { resource(resource, report) {
		const first = /* @__PURE__ */ new Map();
		for (const { node, field } of subnetsOf(resource)) {
			const actual = quoted(node.value);
			const earlier = first.get(node.value);
			if (!SUBNET_ID.test(node.value)) report("pattern", {
				field,
				actual,
				expected: "ids of subnets in a group of type subnet (a UUID), and networks in one of type cidr"
			}, node);
			else if (earlier !== void 0) report("repeated", {
				field,
				actual
			}, node, { related: [{
				place: earlier,
				message: "it stands here first"
			}] });
			else first.set(node.value, node);
		}
	} }
});

// src/rules/lifetime-order.ts
const ADVICE = "make phase 1 the longer, such as 86400 to 3600";
function marginOf(childSeconds) {
	return Math.floor(childSeconds / 10);
}
function fault(ike, child, marginSeconds, bothStated) {
	if (marginSeconds >= ike) return "noMargin";
	if (2 * marginSeconds >= ike) return "tightMargin";
	if (child > ike) return "longer";
	return child === ike && bothStated ? "equal" : void 0;
}
function compared(ike, child, hasMargin) {
	const pair = knownPair(ike, child);
	if (pair === null) return null;
	const [ofIke, ofChild] = pair;
	if (ofIke.value === 0 || ofChild.value === 0) return null;
	const marginSeconds = hasMargin ? marginOf(ofChild.value) : 0;
	const bothStated = ofIke.origin === "explicit" && ofChild.origin === "explicit";
	const variant = fault(ofIke.value, ofChild.value, marginSeconds, bothStated);
	return variant === void 0 ? null : {
		variant,
		pair,
		marginSeconds
	};
}
function inPolicy({ origin, value }, phase) {
	return `${origin === "default" ? "the default lifetime" : "the lifetime"} ${value} of phase ${phase} (${phase === 1 ? "ikepolicy_id" : "ipsecpolicy_id"})`;
}
let WORDS$made; const WORDS$make = () => WORDS$made = ({
	noMargin: ({ ike, child, marginSeconds }) => `${child} makes the gateway renew the IKE SA ${marginSeconds} seconds before its end, and ${ike} is no longer than that: the time of renewal falls below zero; ${ADVICE}`,
	tightMargin: ({ ike, child, marginSeconds }) => `${child} makes the gateway renew the IKE SA ${marginSeconds} to ${2 * marginSeconds} seconds before its end, and ${ike} is no longer than that: the time of renewal may fall below zero; ${ADVICE}`,
	longer: ({ ike, child }) => `${child} is longer than ${ike}: the CHILD SA ends early wherever the IKE SA is not renewed in time; ${ADVICE}`,
	equal: ({ ike, child }) => `${child} equals ${ike}: both phases are renewed at once; ${ADVICE}`
});
var lifetime_order_default = defineRule({
	id: "lifetime-order",
	group: "operation",
	levels: {
		noMargin: "error",
		tightMargin: "warning",
		longer: "warning",
		equal: "note"
	},
	summary: "Phase 2 lives as long as phase 1 or longer",
	page: () => ({
		why: "In IKEv2 the CHILD SA ends with its IKE SA: a gateway that does not renew the IKE SA in time drops the traffic early, at the shorter lifetime. At ZStack the lifetime of phase 2 also sets how early the IKE SA is renewed, and a phase 1 that is shorter than that is renewed at once or never.",
		mend: "Let phase 1 live several times as long as phase 2: 86400 and 3600 seconds are usual.",
		references: [
			rfc(7296, "2.8"),
			rfc(4308, "2.3"),
			vendor("zvyos", "margintime"),
			vendor("ss", "ikelifetime, margintime, rekeyfuzz"),
			caseOf("libreswan", 405),
			caseOf("alicloud", 1084)
		],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14,
    "ikeLifeTime": 3600,
    "lifeTime": 7200
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14,
    "ikeLifeTime": 86400,
    "lifeTime": 3600
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => (WORDS$made ?? WORDS$make()),
	visit: {
		tunnel({ ike, child }, { dialect }, report) {
			const found = compared(ike?.lifetimeSeconds, child?.lifetimeSeconds, dialect === "zstack");
			if (found === null) return;
			const [ofIke, ofChild] = found.pair;
			const [at, other] = ofChild.origin === "explicit" ? [ofChild, ofIke] : [ofIke, ofChild];
			const related = [{
				place: other.place,
				message: subject(other)
			}];
			const { marginSeconds } = found;
			report(found.variant, {
				ike: subject(ofIke),
				child: subject(ofChild),
				marginSeconds
			}, at.place, { related });
		},
		workspace(workspace, report) {
			for (const { connection, ike, child } of connectionsByPolicies(workspace)) {
				const found = compared(ike?.lifetimeSeconds, child?.lifetimeSeconds, false);
				const named = namingOf(connection, "ipsec-policy");
				if (found === null || named === void 0) continue;
				const [ofIke, ofChild] = found.pair;
				const lifetimes = {
					ike: inPolicy(ofIke, 1),
					child: inPolicy(ofChild, 2),
					marginSeconds: 0
				};
				const mirrored = `${titleOf(connection)}: ${(WORDS$made ?? WORDS$make())[found.variant](lifetimes)}`;
				report(found.variant, lifetimes, named.place, {
					related: [{
						place: ofChild.place,
						message: lifetimes.child,
						mirrored
					}, {
						place: ofIke.place,
						message: lifetimes.ike,
						mirrored
					}],
					between: [connection]
				});
			}
		}
	}
});

// src/rules/lifetime-zero.ts
var lifetime_zero_default = defineRule({
	id: "lifetime-zero",
	group: "operation",
	levels: { undefinedMeaning: "warning" },
	summary: "A lifetime of 0, whose meaning nobody documents",
	page: () => ({
		why: "Apsara Stack and Alibaba Cloud allow 0 to 86400 seconds and do not say what 0 is: no limit at all, the default, or an SA that ends at once. Keys without a limit protect ever more traffic.",
		mend: "Write the lifetime out: 86400 seconds for phase 1, 3600 for phase 2.",
		references: [
			vendor("doc4", "IkeLifetime, IpsecLifetime"),
			vendor("apy"),
			rfc(7296, "2.8")
		],
		examples: {
			bad: {
				file: "create-vpn-connection.json",
				text: `{
  "RegionId": "region-1",
  "regionId": "region-1",
  "VpnGatewayId": "vpn-0a1b2c3d",
  "CustomerGatewayId": "cgw-0a1b2c3d",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeEncAlg\\":\\"aes256\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\",\\"IkeLifetime\\":0}",
  "IpsecConfig": "{\\"IpsecEncAlg\\":\\"aes256\\",\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\",\\"IpsecLifetime\\":3600}"
}
`
			},
			good: {
				file: "create-vpn-connection.json",
				text: `{
  "RegionId": "region-1",
  "regionId": "region-1",
  "VpnGatewayId": "vpn-0a1b2c3d",
  "CustomerGatewayId": "cgw-0a1b2c3d",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeEncAlg\\":\\"aes256\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\",\\"IkeLifetime\\":86400}",
  "IpsecConfig": "{\\"IpsecEncAlg\\":\\"aes256\\",\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\",\\"IpsecLifetime\\":3600}"
}
`
			}
		}
	}),
	cwe: [324],
	securitySeverity: "3.7",
	messages: () => ({ undefinedMeaning: ({ field, usualSeconds }) => `${field} 0 is allowed, but no document says what it means: no limit, the default or none at all; write the seconds, such as ${usualSeconds}` }),
	visit: { tunnel({ ike, child }, _resource, report) {
		const lifetimes = [{
			located: ike?.lifetimeSeconds,
			usualSeconds: 86400
		}, {
			located: child?.lifetimeSeconds,
			usualSeconds: 3600
		}];
		for (const { located, usualSeconds } of lifetimes) {
			if (located?.origin !== "explicit" || located.value !== 0) continue;
			report("undefinedMeaning", {
				field: (require_late()).fieldNameAt(located.place),
				usualSeconds
			}, located.place);
		}
	} }
});

// src/rules/missing-field.ts
function needed(fault) {
	return ({ field, operation = "", expected = "", reason }) => {
		const why = reason === void 0 ? "" : `, ${reason}`;
		return `${field} ${fault}: ${operation} requires it (${asClause(expected)})${why}`;
	};
}
var missing_field_default = defineShapeRule({
	id: "missing-field",
	group: "syntax",
	levels: {
		absent: "error",
		empty: "error",
		null: "error"
	},
	summary: "A field that the API requires is left out, empty or null",
	page: () => ({
		why: "The API refuses the request. Found here, it costs a minute; found while provisioning, it leaves the policies and groups of a half-made tunnel behind.",
		mend: "Add the field. The page of the rule says where its value comes from.",
		references: [
			vendor("doc0"),
			vendor("doc1"),
			vendor("doc2"),
			vendor("doc4")
		],
		examples: {
			bad: {
				file: "endpoint-group.json",
				text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "endpoints": ["192.168.40.0/24"]
  }
}
`
			},
			good: {
				file: "endpoint-group.json",
				text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["192.168.40.0/24"]
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		absent: needed("is missing"),
		empty: needed("is empty"),
		null: needed("is null")
	})
});

// src/rules/shared/composed.ts
function isComposed(connection) {
	return connection.api !== "apsara" && connection.local !== null && connection.remote !== null;
}
const composedIn = perSubject(({ connections }) => connections.filter(isComposed));
function statedAt({ peerGroup }, network) {
	return peerGroup?.place ?? network.place;
}
function relatedNetworks(connection, remote, local, message) {
	const mirrored = `${titleOf(connection)}: ${message}`;
	const related = [{
		place: local.place,
		message: `the local network ${formatBlock(local.value)}`,
		mirrored
	}];
	if (connection.peerGroup === null) return related;
	return [...related, {
		place: remote.place,
		message: `the peer network ${formatBlock(remote.value)}`,
		mirrored
	}];
}

// src/rules/mixed-ip-versions.ts
function oddOne(networks) {
	const [first] = networks;
	const second = networks.find(({ block }) => block.version !== first?.block.version);
	if (first === void 0 || second === void 0) return null;
	return networks.filter(({ block }) => block.version === first.block.version).length * 2 >= networks.length ? [second, first] : [first, second];
}
function isUniform({ entries: [first, ...others] }) {
	return others.every(({ value }) => value.version === first?.value.version);
}
function mixed({ text, version, other, otherVersion }) {
	return `${text} is IPv${version} and ${other} is IPv${otherVersion}: a connection takes networks of one version; make a connection for each`;
}
var mixed_ip_versions_default = defineRule({
	id: "mixed-ip-versions",
	group: "addresses",
	levels: { mixed: "error" },
	summary: "IPv4 and IPv6 networks in one connection",
	page: () => ({
		why: "A connection carries one IP version: an endpoint group takes networks of one version, and both groups must have the same. OpenStack refuses the rest.",
		mend: "Make two connections, each with its own endpoint groups: one for IPv4 and one for IPv6.",
		references: [rfc(7296, "2.9"), vendor("nvpn", "validate_ip_versions_for_group, check endpoint groups")],
		examples: {
			bad: {
				file: "endpoint-group.json",
				text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["10.20.0.0/16", "fd12:3456:789a::/48"]
  }
}
`
			},
			good: {
				file: "endpoint-group.json",
				text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["fd12:3456:789a::/48", "fd12:3456:789b::/48"]
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({ mixed }),
	visit: {
		tunnel({ selectors }, { api, form }, report) {
			if (form === "response" || !takesIpv6(api)) return;
			const pair = oddOne(everyNetwork(selectors));
			if (pair === null) return;
			const [odd, usual] = pair;
			report("mixed", {
				text: odd.text,
				version: odd.block.version,
				other: usual.text,
				otherVersion: usual.block.version
			}, odd.place, { related: [{
				place: usual.place,
				message: usual.text
			}] });
		},
		workspace(workspace, report) {
			for (const connection of composedIn(workspace)) {
				const { api, local, remote } = connection;
				if (!takesIpv6(api)) continue;
				const [network] = remote.entries;
				const [other] = local.entries;
				if (network === void 0 || other === void 0 || network.value.version === other.value.version) continue;
				if (!isUniform(local) || !isUniform(remote)) continue;
				const data = {
					text: formatBlock(network.value),
					version: network.value.version,
					other: formatBlock(other.value),
					otherVersion: other.value.version
				};
				const related = relatedNetworks(connection, network, other, mixed(data));
				report("mixed", data, statedAt(connection, network), {
					related,
					between: [connection]
				});
			}
		}
	}
});

// src/rules/mtu-constraint.ts
function tooLow(mtu, dialect) {
	return {
		field: "mtu",
		actual: String(mtu),
		expected: String(LEAST_MTU_WITH_IPV6),
		api: (API_TITLES$made ?? API_TITLES$make())[dialect]
	};
}
function inGroups({ field, actual = "", expected = "", api = "" }) {
	return `${field} ${actual}: ${api} takes ${expected} or more for the IPv6 networks of endpoint groups`;
}
var mtu_constraint_default = defineShapeRule({
	id: "mtu-constraint",
	group: "syntax",
	levels: {
		value: "error",
		newer: "note",
		ipv6: "error",
		ipv6Groups: "error"
	},
	summary: "An MTU that the API does not take",
	page: () => ({
		why: "Open Telekom Cloud takes 1500 and refuses the request with any other number, although the field looks like a choice. OpenStack refuses less than 1280 for IPv6 networks. The size of packets inside the tunnel is set on the hosts or by MSS clamping on the router.",
		mend: "Write 1500 or leave the field out.",
		references: [
			vendor("doc2", "mtu"),
			vendor("odocs", "mtu"),
			vendor("nvpn", "IP_MIN_MTU")
		],
		examples: {
			bad: {
				file: "site-connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "mtu": 1400
  }
}
`
			},
			good: {
				file: "site-connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "mtu": 1500
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		value: ({ field, actual = "", expected = "", api = "" }) => `${field} ${actual}: ${api} takes ${expected} alone; write that or leave the field out`,
		ipv6: ({ field, actual = "", expected = "", api = "" }) => `${field} ${actual}: ${api} takes ${expected} or more for the IPv6 networks of peer_cidrs`,
		ipv6Groups: inGroups,
		newer: ({ field, actual = "", reason = "" }) => `${field} ${actual}: ${reason}`
	}),
	visit: {
		tunnel({ selectors }, { dialect, form, body: { fields } }, report) {
			if (dialect !== "openstack" || form === "response") return;
			const mtu = fields.get("mtu");
			if (typeof mtu?.value !== "number" || mtu.value >= 1280) return;
			const networks = everyNetwork(selectors);
			if (networks.length === 0 || networks.some(({ block }) => block.version !== 6)) return;
			report("ipv6", tooLow(mtu.value, dialect), mtu.place);
		},
		workspace({ connections }, report) {
			for (const connection of connections) {
				const { lowMtu, dialect, local, remote } = connection;
				if (lowMtu === void 0 || peerCidrsOf(connection).length > 0) continue;
				const networks = [...remote?.entries ?? [], ...local?.entries ?? []];
				const [first] = networks;
				if (first === void 0 || networks.some(({ value }) => value.version !== 6)) continue;
				const data = tooLow(lowMtu.value, dialect);
				const mirrored = `${titleOf(connection)}: ${inGroups(data)}`;
				const related = [{
					place: first.place,
					message: `the network ${formatBlock(first.value)}`,
					mirrored
				}];
				report("ipv6Groups", data, lowMtu.place, {
					related,
					between: [connection]
				});
			}
		}
	}
});

// src/rules/no-pfs.ts
var no_pfs_default = defineRule({
	id: "no-pfs",
	group: "cryptography",
	levels: { disabled: "warning" },
	summary: "Phase 2 without a Diffie-Hellman exchange: no perfect forward secrecy",
	page: () => ({
		why: "The keys of every CHILD SA then follow from those of the IKE SA: whoever learns them reads all traffic of its lifetime, back and forth. A peer that asks for a group refuses to do without, and in IKEv2 that shows only at the first rekey.",
		mend: "Name a group for phase 2 that is at least as strong as that of phase 1, and the same on both ends.",
		references: [
			nist("SP 800-77 revision 1", "7.2.6"),
			rfc(7296, "1.3"),
			caseOf("libreswan", 200),
			caseOf("opnsense", 8631)
		],
		examples: {
			bad: {
				file: "ipsecpolicy.json",
				text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "disable"
  }
}
`
			},
			good: {
				file: "ipsecpolicy.json",
				text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`
			}
		}
	}),
	cwe: [325],
	securitySeverity: "5.3",
	messages: () => ({ disabled: ({ field, value, groups }) => `${field} ${value} leaves phase 2 without a Diffie-Hellman exchange of its own: whoever learns the keys of the IKE SA reads all its traffic; write ${groups}` }),
	visit: { tunnel(tunnel, resource, report) {
		for (const { phase, proposal, sharedGroup } of proposalsOf(tunnel)) {
			const choice = proposal.dhGroup;
			if (phase === 1 || choice.origin !== "explicit" || choice.value !== null) continue;
			const { place } = choice;
			const { words, choices } = (require_late()).groupsFor(resource, place, sharedGroup);
			report("disabled", {
				field: (require_late()).fieldNameAt(place),
				value: (require_late()).valueAt(place),
				groups: words
			}, place, { fix: (require_late()).choiceAt(place, choices) });
		}
	} }
});

// src/model/network-keys.ts
const PREFIXES = 64;
const IPV6_KEYS = 2 ** 38;
const OPAQUE_KEYS = IPV6_KEYS + 2 ** 37;
const NO_ENDS = /* @__PURE__ */ new Float64Array(0);
const IPV4_SIZES = Float64Array.from({ length: 33 }, (_, prefix) => PREFIXES * 2 ** (32 - prefix));
const IPV4_MASKS = Int32Array.from({ length: 33 }, (_, prefix) => -(2 ** (32 - prefix)));
function ipv4Key(address, prefix) {
	return ((address & (IPV4_MASKS[prefix] ?? 0)) >>> 0) * PREFIXES + prefix;
}
function ipv4Keys(keys) {
	return {
		keys,
		ipv6Ends: NO_ENDS
	};
}
function endOf(key, { ipv6Ends }) {
	if (key >= IPV6_KEYS) return ipv6Ends[key - IPV6_KEYS] ?? key + 1;
	const start = Math.floor(key / PREFIXES) * PREFIXES;
	return start + (IPV4_SIZES[key - start] ?? 0);
}
function networkKeys(items, networkOf) {
	const keys = new Float64Array(items.length);
	let ids = null;
	const wide = [];
	let index = 0;
	for (const item of items) {
		const network = networkOf(item);
		if (typeof network === "string") {
			ids ??= /* @__PURE__ */ new Map();
			const key = ids.get(network) ?? OPAQUE_KEYS + ids.size;
			ids.set(network, key);
			keys[index] = key;
		} else {
			const { first, last, prefix } = network;
			if (typeof first === "number") keys[index] = ipv4Key(first, prefix);
			else wide.push({
				index,
				first,
				last: BigInt(last),
				prefix
			});
		}
		index++;
	}
	return wide.length === 0 ? ipv4Keys(keys) : {
		keys,
		ipv6Ends: rankedEnds(wide, keys)
	};
}
function compareWide(one, other) {
	if (one.first !== other.first) return one.first < other.first ? -1 : 1;
	return one.prefix - other.prefix;
}
function rankedEnds(blocks, keys) {
	const different = [];
	const around = [];
	const ends = new Float64Array(blocks.length);
	for (const block of blocks.sort(compareWide)) {
		const last = different.at(-1);
		if (last === void 0 || compareWide(last, block) !== 0) {
			leave(around, ends, different, block.first);
			around.push(different.length);
			different.push(block);
		}
		keys[block.index] = IPV6_KEYS + different.length - 1;
	}
	leave(around, ends, different, null);
	return ends.subarray(0, different.length);
}
function leave(around, ends, networks, address) {
	for (let rank = around.at(-1); rank !== void 0; rank = around.at(-1)) {
		const network = networks[rank];
		if (network !== void 0 && address !== null && address <= network.last) return;
		ends[rank] = IPV6_KEYS + networks.length;
		around.pop();
	}
}

// src/model/overlap.ts
const LEVELS = 130;
var OpenNetworks = class {
	#networks;
	#keys;
	#ends;
	#counts;
	#level = 0;
	widest = 0;
	constructor(networks) {
		const levels = Math.min(networks.keys.length + 1, LEVELS);
		this.#networks = networks;
		this.#keys = new Float64Array(levels).fill(-1);
		this.#ends = new Float64Array(levels).fill(Infinity);
		this.#counts = new Uint32Array(levels);
	}
	leave(key) {
		let level = this.#level;
		while ((this.#ends[level] ?? 0) <= key) level--;
		this.#level = level;
		return this.#counts[level] ?? 0;
	}
	enter(key, entry, around) {
		if (around === 0) this.widest = entry;
		if (this.#keys[this.#level] !== key) {
			this.#level++;
			this.#keys[this.#level] = key;
			this.#ends[this.#level] = endOf(key, this.#networks);
		}
		this.#counts[this.#level] = around + 1;
	}
};
function areApart(order, networks) {
	let end = 0;
	for (const entry of order) {
		const key = networks.keys[entry] ?? 0;
		if (key < end) return false;
		end = endOf(key, networks);
	}
	return true;
}
function overlapColumns(networks) {
	const { keys } = networks;
	const order = (require_late()).sortedByCode(keys);
	if (areApart(order, networks)) return null;
	const counts = new Uint32Array(keys.length);
	const widest = new Uint32Array(keys.length);
	const open = new OpenNetworks(networks);
	for (const entry of order) {
		const key = keys[entry] ?? 0;
		const around = open.leave(key);
		open.enter(key, entry, around);
		counts[entry] = around;
		widest[entry] = open.widest;
	}
	return {
		counts,
		widest
	};
}
const FEW = 8;
const NOTHING$4 = [];
function meetsAny(block, others, count) {
	for (let index = 0; index < count; index++) {
		const other = others[index];
		if (other !== void 0 && overlaps(block, other)) return true;
	}
	return false;
}
function overlapsAmongFew(blocks) {
	if (!blocks.some((block, index) => meetsAny(block, blocks, index))) return NOTHING$4;
	const found = [];
	for (const [entry, inner] of blocks.entries()) {
		let widest = null;
		let count = 0;
		for (const [index, outer] of blocks.entries()) {
			if (index === entry || !contains(outer, inner) || index > entry && outer.prefix === inner.prefix) continue;
			if (widest === null || outer.prefix < widest.prefix) widest = outer;
			count++;
		}
		if (widest !== null) found.push({
			entry,
			widest: blocks.indexOf(widest),
			more: count - 1
		});
	}
	return found;
}
function areInOrder(blocks) {
	let before = null;
	for (const block of blocks) {
		if (before !== null && (block.version !== before.version || block.first <= before.last)) return false;
		before = block;
	}
	return true;
}
function itself(block) {
	return block;
}
function findOverlaps(blocks) {
	if (areInOrder(blocks)) return NOTHING$4;
	if (blocks.length <= FEW) return overlapsAmongFew(blocks);
	const columns = overlapColumns(networkKeys(blocks, itself));
	if (columns === null) return NOTHING$4;
	const { counts, widest } = columns;
	const found = [];
	for (let entry = 0; entry < counts.length; entry++) {
		const count = counts[entry] ?? 0;
		if (count > 0) found.push({
			entry,
			widest: widest[entry] ?? 0,
			more: count - 1
		});
	}
	return found;
}
function findMeetings(blocks, others) {
	if (blocks.length === 0 || others.length === 0) return NOTHING$4;
	if (blocks.length * others.length <= 64 && !blocks.some((block) => meetsAny(block, others, others.length))) return NOTHING$4;
	const networks = networkKeys([...blocks, ...others], itself);
	const open = new OpenNetworks(networks);
	const subjects = [];
	let subject;
	for (const index of (require_late()).sortedByCode(networks.keys)) {
		const key = networks.keys[index] ?? 0;
		const isInside = subject !== void 0 && key < subject.end;
		if (index >= blocks.length) {
			const other = index - blocks.length;
			if (subject !== void 0 && isInside) meet$1(subject, other, others);
			else open.enter(key, other, open.leave(key));
		} else if (!isInside) {
			const around = open.leave(key);
			subject = {
				entry: index,
				end: endOf(key, networks),
				around,
				widest: open.widest,
				count: around
			};
			subjects.push(subject);
		}
	}
	return subjects.filter(({ count }) => count > 0).sort((one, other) => one.entry - other.entry).map(({ entry, widest, count }) => ({
		entry,
		widest,
		more: count - 1
	}));
}
function meet$1(subject, other, others) {
	const widest = subject.count === 0 ? void 0 : others[subject.widest];
	const isWider = widest === void 0 || (others[other]?.prefix ?? 0) < widest.prefix;
	if (subject.around === 0 && isWider) subject.widest = other;
	subject.count++;
}

// src/rules/overlapping-connections.ts
function more(count) {
	return count > 0 ? `, and ${String(count)} more` : "";
}
function equal$1({ remote, other, more: count }) {
	return `${remote} is also a peer network of ${other} at the same gateway, for the same local networks${more(count)}`;
}
function nested({ remote, otherRemote, other, more: count }) {
	return `${remote} meets ${otherRemote} of ${other} at the same gateway, for local networks that meet too${more(count)}`;
}
function worstMeetings(entries, search) {
	const worst = /* @__PURE__ */ new Map();
	const widthOf = ({ partner }) => entries[partner]?.remote.prefix ?? Infinity;
	for (const meeting of (require_late()).findFlowMeetings(entries, search)) {
		const place = entries[meeting.flow]?.place;
		if (place === void 0) continue;
		const known = worst.get(place);
		if (known === void 0 || meeting.equal && !known.equal || meeting.equal === known.equal && widthOf(meeting) < widthOf(known)) worst.set(place, meeting);
	}
	return worst.values();
}
function relatedTo(entry, partner, message, mirrored) {
	const related = [{
		place: partner.place,
		message: `${formatBlock(partner.remote)} of ${titleOf(partner.connection)}`,
		mirrored
	}];
	const places = /* @__PURE__ */ new Set();
	for (const { connection, elsewhere } of [entry, partner]) for (const place of elsewhere) {
		const key = `${place.source.name} ${String(place.range.start)} ${require_base.pointerAt(place)}`;
		if (places.has(key)) continue;
		places.add(key);
		const words = `a network of ${titleOf(connection)}`;
		related.push({
			place,
			message: words,
			mirrored: `${words}: ${message}`
		});
	}
	return related;
}
var overlapping_connections_default = defineRule({
	id: "overlapping-connections",
	group: "addresses",
	levels: {
		equal: "error",
		nested: "warning"
	},
	summary: "Two connections of one gateway whose networks meet on both sides",
	page: () => ({
		why: "A packet that fits the selectors of two tunnels goes into one of them: the gateway refuses the second connection, or sends traffic to the wrong peer, and which one may change at every rekey.",
		mend: "Make the peer networks of the connections disjoint. Declare the two under standby or redundant in the configuration if the gateway is meant to choose.",
		references: [
			rfc(4301, "4.4.1"),
			vendor("oumn"),
			caseOf("libreswan", 504),
			caseOf("azure-docs", 90128)
		],
		examples: {
			bad: {
				file: "connections.jsonl",
				text: `{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"north","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.0.0/16","IkeConfig":"{\\"Psk\\":\\"\${PSK_NORTH}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"south","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0002","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.4.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK_SOUTH}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
`
			},
			good: {
				file: "connections.jsonl",
				text: `{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"north","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.0.0/17","IkeConfig":"{\\"Psk\\":\\"\${PSK_NORTH}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"south","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0002","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.128.0/17","IkeConfig":"{\\"Psk\\":\\"\${PSK_SOUTH}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		equal: equal$1,
		nested
	}),
	visit: { workspace(workspace, report) {
		const { isChanged, redundant, standby } = workspace;
		for (const all of neighboursAmong(workspace.connections).byGateway) {
			const connections = (require_late()).accepted(all);
			if (connections.length < 2) continue;
			const owners = (require_late()).ownersOf(connections, workspace);
			const entries = [];
			for (const connection of connections) for (const entry of (require_late()).entriesOf(connection, owners.get(connection) ?? 0)) entries.push(entry);
			const involving = (flow) => {
				const entry = entries[flow];
				return entry !== void 0 && [entry.place, ...entry.elsewhere].some((place) => isChanged?.(place) === true);
			};
			const search = {
				excused: (require_late()).excusedOwners([...redundant, ...standby], owners),
				...isChanged !== null && { involving }
			};
			for (const meeting of worstMeetings(entries, search)) {
				const entry = entries[meeting.flow];
				const partner = entries[meeting.partner];
				if (entry === void 0 || partner === void 0) continue;
				const [variant, word] = meeting.equal ? ["equal", equal$1] : ["nested", nested];
				const [remote, otherRemote] = [formatBlock(entry.remote), formatBlock(partner.remote)];
				const data = {
					remote,
					otherRemote,
					other: titleOf(partner.connection),
					more: meeting.more
				};
				const mirrored = word({
					remote: otherRemote,
					otherRemote: remote,
					other: titleOf(entry.connection),
					more: 0
				});
				const related = relatedTo(entry, partner, word(data), mirrored);
				report(variant, data, entry.place, {
					related,
					between: [entry.connection, partner.connection]
				});
			}
		}
	} }
});

// src/rules/overlapping-local-remote.ts
function others({ more }) {
	return more > 0 ? `, and ${more} more` : "";
}
function equal(data) {
	return `the remote network ${data.remote} is also a local network${others(data)}`;
}
function overlapping(data) {
	return `the remote network ${data.remote} overlaps the local network ${data.local}${others(data)}`;
}
function ordinary({ entries }) {
	return entries.filter(({ value }) => !isEverything(value));
}
var overlapping_local_remote_default = defineRule({
	id: "overlapping-local-remote",
	group: "addresses",
	levels: {
		equal: "error",
		overlapping: "error"
	},
	summary: "A network that is on both sides of one tunnel",
	page: () => ({
		why: "A host that has an address of its own network as the destination asks for it on the wire and never sends the packet to the gateway: the hosts in the common part cannot reach each other. Platforms refuse such connections, or routes flap.",
		mend: "Give one side other addresses, or translate them (NAT) before the tunnel; where only parts are used, write those parts alone.",
		references: [
			rfc(4301, "4.4.1"),
			vendor("doc4", "LocalSubnet, RemoteSubnet"),
			vendor("oumn"),
			caseOf("libreswan", 146),
			caseOf("libreswan", 504)
		],
		examples: {
			bad: {
				file: "create-vpn-connection.json",
				text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16,172.16.0.0/24",
  "RemoteSubnet": "10.10.20.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
			},
			good: {
				file: "create-vpn-connection.json",
				text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16,172.16.0.0/24",
  "RemoteSubnet": "10.20.20.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		equal,
		overlapping
	}),
	visit: {
		tunnel({ selectors }, _resource, report) {
			const remotes = ordinaryNetworksOf(selectors?.remote);
			const locals = ordinaryNetworksOf(selectors?.local);
			if (remotes.length === 0 || locals.length === 0) return;
			const meetings = findMeetings(remotes.map(({ block }) => block), locals.map(({ block }) => block));
			for (const { entry, widest, more } of meetings) {
				const remote = remotes[entry];
				const local = locals[widest];
				if (remote === void 0 || local === void 0) continue;
				const isEqual = formatBlock(remote.block) === formatBlock(local.block);
				const related = [{
					place: local.place,
					message: `the local network ${local.text}`
				}];
				const data = {
					remote: remote.text,
					local: local.text,
					more
				};
				report(isEqual ? "equal" : "overlapping", data, remote.place, { related });
			}
		},
		workspace(workspace, report) {
			for (const connection of composedIn(workspace)) {
				const remotes = ordinary(connection.remote);
				const locals = ordinary(connection.local);
				const meetings = findMeetings(remotes.map(({ value }) => value), locals.map(({ value }) => value));
				const [first] = meetings;
				const isGroup = connection.peerGroup !== null && first !== void 0;
				const inAll = meetings.reduce((sum, { more }) => sum + 1 + more, -1);
				for (const { entry, widest, more } of isGroup ? [{
					...first,
					more: inAll
				}] : meetings) {
					const remote = remotes[entry];
					const local = locals[widest];
					if (remote === void 0 || local === void 0) continue;
					const data = {
						remote: formatBlock(remote.value),
						local: formatBlock(local.value),
						more
					};
					const [variant, word] = data.remote === data.local ? ["equal", equal] : ["overlapping", overlapping];
					const related = relatedNetworks(connection, remote, local, word(data));
					report(variant, data, statedAt(connection, remote), {
						related,
						between: [connection]
					});
				}
			}
		}
	}
});

// src/rules/overlapping-peer-cidrs.ts
var overlapping_peer_cidrs_default = defineRule({
	id: "overlapping-peer-cidrs",
	group: "addresses",
	levels: {
		equal: "error",
		inside: "error"
	},
	summary: "Networks of one list that overlap, or are the same",
	page: () => ({
		why: "The wider network covers the narrower one, so that the entry adds nothing. ZStack refuses the list, and gateways that make one SA for each pair of networks have two that fit the same packet.",
		mend: "Leave the narrower network out, or write the networks that remain of the wider one.",
		references: [
			rfc(4301, "4.4.1"),
			vendor("zsrv", "peerCidrs"),
			vendor("nvpn", "endpoints"),
			caseOf("azure-docs", 90128),
			caseOf("azure-docs", 110829)
		],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16", "10.20.30.0/24"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16", "10.30.0.0/24"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		equal: ({ text, other, more }) => `${text} stands in this list already, as ${other}${more > 0 ? `, and lies inside ${more} more of its networks` : ""}; leave it out`,
		inside: ({ text, other, more }) => `${text} lies inside ${other} of the same list${more > 0 ? `, and inside ${more} more of its networks` : ""}; leave one of them out`
	}),
	visit: { tunnel({ selectors }, _resource, report) {
		for (const side of sidesOf(selectors)) {
			const networks = networksOf$1(side);
			if (networks.length < 2) continue;
			for (const { entry, widest, more } of findOverlaps(networks.map(({ block }) => block))) {
				const inner = networks[entry];
				const outer = networks[widest];
				if (inner === void 0 || outer === void 0) continue;
				const isEqual = formatBlock(inner.block) === formatBlock(outer.block);
				const related = [{
					place: outer.place,
					message: `${outer.text} covers it`
				}];
				report(isEqual ? "equal" : "inside", {
					text: inner.text,
					other: outer.text,
					more
				}, inner.place, { related });
			}
		}
	} }
});

// src/rules/peer-address-in-selector.ts
var peer_address_in_selector_default = defineRule({
	id: "peer-address-in-selector",
	group: "addresses",
	levels: { inside: "note" },
	summary: "The address of the peer lies inside a network of the tunnel",
	page: () => ({
		why: "Packets to the gateway of the peer match the policy of the tunnel that they are to build. IKE and ESP themselves are exempt on most gateways; whatever else is sent to that address, pings and monitoring, goes into the tunnel and fails while it is down.",
		mend: "Write networks that leave the address of the gateway out, unless the gateway exempts its peer and nothing else needs that address.",
		references: [rfc(4301, "4.4.1")],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "10.20.30.7",
    "peerCidrs": ["10.20.30.0/28"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "10.20.30.7",
    "peerCidrs": ["10.20.31.0/24"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({ inside: ({ peer, network, side }) => `the peer ${peer} lies inside ${network}, a ${side} network of this tunnel: what is sent to the gateway itself goes into the tunnel` }),
	visit: { tunnel({ peerAddress, selectors }, _resource, report) {
		const text = peerAddress === null ? void 0 : valueOf$1(peerAddress);
		const address = text === void 0 ? null : parseAddress(text);
		if (peerAddress?.origin !== "explicit" || address === null) return;
		for (const side of SELECTOR_SIDES) {
			const around = ordinaryNetworksOf(selectors?.[side]).find(({ block }) => containsAddress(block, address));
			if (around === void 0) continue;
			report("inside", {
				peer: peerAddress.value,
				network: around.text,
				side
			}, peerAddress.place, { related: [{
				place: around.place,
				message: around.text
			}] });
		}
	} }
});

// src/data/special-purpose.ts
const EVERYWHERE = {
	gateway: true,
	network: true
};
const NOWHERE = {
	gateway: false,
	network: false
};
const GATEWAY_ALONE = {
	gateway: true,
	network: false
};
let PURPOSES$made; const PURPOSES$make = () => PURPOSES$made = ({
	anycast: {
		words: "a range of anycast services",
		...EVERYWHERE
	},
	benchmarking: {
		words: "a range for benchmarks of network devices",
		...GATEWAY_ALONE
	},
	broadcast: {
		words: "the range of the broadcast address",
		...NOWHERE
	},
	discard: {
		words: "a range whose packets are discarded",
		...NOWHERE
	},
	documentation: {
		words: "a documentation range",
		...GATEWAY_ALONE
	},
	identifier: {
		words: "a range of identifiers that nothing routes",
		...NOWHERE
	},
	"link-local": {
		words: "a link-local range",
		...GATEWAY_ALONE
	},
	loopback: {
		words: "a loopback range",
		...NOWHERE
	},
	mapped: {
		words: "a range of IPv4 addresses in IPv6 notation",
		...NOWHERE
	},
	multicast: {
		words: "a multicast range",
		...NOWHERE
	},
	private: {
		words: "a private range",
		...EVERYWHERE
	},
	protocol: {
		words: "a range of protocol assignments",
		...NOWHERE
	},
	reserved: {
		words: "a reserved range",
		...NOWHERE
	},
	"segment-routing": {
		words: "a range of segment-routing identifiers within one domain",
		...EVERYWHERE
	},
	shared: {
		words: "the range that carriers share behind their NAT",
		...EVERYWHERE
	},
	"this-network": {
		words: "a range that stands for no particular host",
		...NOWHERE
	},
	transition: {
		words: "a range of an IPv6 transition mechanism",
		...EVERYWHERE
	}
});
const LOCAL = { global: false };
const GLOBAL = { global: true };
let SPECIAL_PURPOSE$made; const SPECIAL_PURPOSE$make = () => SPECIAL_PURPOSE$made = ([
	{
		text: "0.0.0.0/8",
		name: "This network",
		purpose: "this-network",
		...LOCAL,
		cites: [791, "3.2"]
	},
	{
		text: "0.0.0.0/32",
		name: "This host on this network",
		purpose: "this-network",
		...LOCAL,
		cites: [1122, "3.2.1.3"]
	},
	{
		text: "10.0.0.0/8",
		name: "Private-Use",
		purpose: "private",
		...LOCAL,
		cites: [1918]
	},
	{
		text: "100.64.0.0/10",
		name: "Shared Address Space",
		purpose: "shared",
		...LOCAL,
		cites: [6598]
	},
	{
		text: "127.0.0.0/8",
		name: "Loopback",
		purpose: "loopback",
		...LOCAL,
		cites: [1122, "3.2.1.3"]
	},
	{
		text: "169.254.0.0/16",
		name: "Link Local",
		purpose: "link-local",
		...LOCAL,
		cites: [3927]
	},
	{
		text: "172.16.0.0/12",
		name: "Private-Use",
		purpose: "private",
		...LOCAL,
		cites: [1918]
	},
	{
		text: "192.0.0.0/24",
		name: "IETF Protocol Assignments",
		purpose: "protocol",
		...LOCAL,
		cites: [6890, "2.1"]
	},
	{
		text: "192.0.0.0/29",
		name: "IPv4 Service Continuity Prefix",
		purpose: "transition",
		...LOCAL,
		cites: [7335]
	},
	{
		text: "192.0.0.8/32",
		name: "IPv4 dummy address",
		purpose: "protocol",
		...LOCAL,
		cites: [7600]
	},
	{
		text: "192.0.0.9/32",
		name: "Port Control Protocol Anycast",
		purpose: "anycast",
		...GLOBAL,
		cites: [7723]
	},
	{
		text: "192.0.0.10/32",
		name: "Traversal Using Relays around NAT Anycast",
		purpose: "anycast",
		...GLOBAL,
		cites: [8155]
	},
	{
		text: "192.0.0.170/32",
		name: "NAT64/DNS64 Discovery",
		purpose: "protocol",
		...LOCAL,
		cites: [8880]
	},
	{
		text: "192.0.0.171/32",
		name: "NAT64/DNS64 Discovery",
		purpose: "protocol",
		...LOCAL,
		cites: [8880]
	},
	{
		text: "192.0.2.0/24",
		name: "Documentation (TEST-NET-1)",
		purpose: "documentation",
		...LOCAL,
		cites: [5737]
	},
	{
		text: "192.31.196.0/24",
		name: "AS112-v4",
		purpose: "anycast",
		...GLOBAL,
		cites: [7535]
	},
	{
		text: "192.52.193.0/24",
		name: "AMT",
		purpose: "anycast",
		...GLOBAL,
		cites: [7450]
	},
	{
		text: "192.88.99.0/24",
		name: "Deprecated (6to4 Relay Anycast)",
		purpose: "transition",
		...LOCAL,
		cites: [7526]
	},
	{
		text: "192.88.99.2/32",
		name: "6a44-relay anycast address",
		purpose: "transition",
		...LOCAL,
		cites: [6751]
	},
	{
		text: "192.168.0.0/16",
		name: "Private-Use",
		purpose: "private",
		...LOCAL,
		cites: [1918]
	},
	{
		text: "192.175.48.0/24",
		name: "Direct Delegation AS112 Service",
		purpose: "anycast",
		...GLOBAL,
		cites: [7534]
	},
	{
		text: "198.18.0.0/15",
		name: "Benchmarking",
		purpose: "benchmarking",
		...LOCAL,
		cites: [2544]
	},
	{
		text: "198.51.100.0/24",
		name: "Documentation (TEST-NET-2)",
		purpose: "documentation",
		...LOCAL,
		cites: [5737]
	},
	{
		text: "203.0.113.0/24",
		name: "Documentation (TEST-NET-3)",
		purpose: "documentation",
		...LOCAL,
		cites: [5737]
	},
	{
		text: "224.0.0.0/4",
		name: "Multicast",
		purpose: "multicast",
		...LOCAL,
		cites: [5771]
	},
	{
		text: "240.0.0.0/4",
		name: "Reserved",
		purpose: "reserved",
		...LOCAL,
		cites: [1112, "4"]
	},
	{
		text: "255.255.255.255/32",
		name: "Limited Broadcast",
		purpose: "broadcast",
		...LOCAL,
		cites: [919, "7"]
	},
	{
		text: "::1/128",
		name: "Loopback Address",
		purpose: "loopback",
		...LOCAL,
		cites: [4291, "2.5.3"]
	},
	{
		text: "::/128",
		name: "Unspecified Address",
		purpose: "this-network",
		...LOCAL,
		cites: [4291, "2.5.2"]
	},
	{
		text: "::ffff:0:0/96",
		name: "IPv4-mapped Address",
		purpose: "mapped",
		...LOCAL,
		cites: [4291, "2.5.5.2"]
	},
	{
		text: "64:ff9b::/96",
		name: "IPv4-IPv6 Translat.",
		purpose: "transition",
		...GLOBAL,
		cites: [6052]
	},
	{
		text: "64:ff9b:1::/48",
		name: "IPv4-IPv6 Translat.",
		purpose: "transition",
		...LOCAL,
		cites: [8215]
	},
	{
		text: "100::/64",
		name: "Discard-Only Address Block",
		purpose: "discard",
		...LOCAL,
		cites: [6666]
	},
	{
		text: "100:0:0:1::/64",
		name: "Dummy IPv6 Prefix",
		purpose: "protocol",
		...LOCAL,
		cites: [9780]
	},
	{
		text: "2001::/23",
		name: "IETF Protocol Assignments",
		purpose: "protocol",
		...LOCAL,
		cites: [2928]
	},
	{
		text: "2001::/32",
		name: "TEREDO",
		purpose: "transition",
		...LOCAL,
		cites: [4380]
	},
	{
		text: "2001:1::1/128",
		name: "Port Control Protocol Anycast",
		purpose: "anycast",
		...GLOBAL,
		cites: [7723]
	},
	{
		text: "2001:1::2/128",
		name: "Traversal Using Relays around NAT Anycast",
		purpose: "anycast",
		...GLOBAL,
		cites: [8155]
	},
	{
		text: "2001:1::3/128",
		name: "DNS-SD Service Registration Protocol Anycast",
		purpose: "anycast",
		...GLOBAL,
		cites: [9665]
	},
	{
		text: "2001:2::/48",
		name: "Benchmarking",
		purpose: "benchmarking",
		...LOCAL,
		cites: [5180]
	},
	{
		text: "2001:3::/32",
		name: "AMT",
		purpose: "anycast",
		...GLOBAL,
		cites: [7450]
	},
	{
		text: "2001:4:112::/48",
		name: "AS112-v6",
		purpose: "anycast",
		...GLOBAL,
		cites: [7535]
	},
	{
		text: "2001:10::/28",
		name: "Deprecated (previously ORCHID)",
		purpose: "identifier",
		...LOCAL,
		cites: [4843]
	},
	{
		text: "2001:20::/28",
		name: "ORCHIDv2",
		purpose: "identifier",
		...GLOBAL,
		cites: [7343]
	},
	{
		text: "2001:30::/28",
		name: "Drone Remote ID Protocol Entity Tags (DETs) Prefix",
		purpose: "identifier",
		...GLOBAL,
		cites: [9374]
	},
	{
		text: "2001:db8::/32",
		name: "Documentation",
		purpose: "documentation",
		...LOCAL,
		cites: [3849]
	},
	{
		text: "2002::/16",
		name: "6to4",
		purpose: "transition",
		...LOCAL,
		cites: [3056]
	},
	{
		text: "2620:4f:8000::/48",
		name: "Direct Delegation AS112 Service",
		purpose: "anycast",
		...GLOBAL,
		cites: [7534]
	},
	{
		text: "3fff::/20",
		name: "Documentation",
		purpose: "documentation",
		...LOCAL,
		cites: [9637]
	},
	{
		text: "5f00::/16",
		name: "Segment Routing (SRv6) SIDs",
		purpose: "segment-routing",
		...LOCAL,
		cites: [9602]
	},
	{
		text: "fc00::/7",
		name: "Unique-Local",
		purpose: "private",
		...LOCAL,
		cites: [4193]
	},
	{
		text: "fe80::/10",
		name: "Link-Local Unicast",
		purpose: "link-local",
		...LOCAL,
		cites: [4291, "2.5.6"]
	},
	{
		text: "ff00::/8",
		name: "Multicast",
		purpose: "multicast",
		...LOCAL,
		cites: [4291, "2.7"]
	}
]);
function byWidth(rows) {
	return rows.map((row) => {
		const parsed = parseCidr(row.text);
		if (!parsed.ok) throw new Error(`${row.text} is no network`);
		return {
			block: parsed.block,
			row
		};
	}).sort((one, other) => other.block.prefix - one.block.prefix);
}
const ipv4Rows = require_base.lazy(() => byWidth((SPECIAL_PURPOSE$made ?? SPECIAL_PURPOSE$make()).filter(({ text }) => !text.includes(":"))));
const ipv6Rows = require_base.lazy(() => byWidth((SPECIAL_PURPOSE$made ?? SPECIAL_PURPOSE$make()).filter(({ text }) => text.includes(":"))));
const OCTET_SIZE = 2 ** 24;
const rowsByOctet = [];
function rowsOfOctet(octet) {
	return rowsByOctet[octet] ??= rowsMeeting(blockOf({
		version: 4,
		bits: octet * OCTET_SIZE
	}, 8));
}
function rowsMeeting(whole) {
	return ipv4Rows().filter(({ block }) => overlaps(block, whole));
}
function rowsAround({ first }) {
	return typeof first === "number" ? rowsOfOctet(Math.floor(first / OCTET_SIZE)) : ipv6Rows();
}
function specialPurposeOf(block) {
	for (const candidate of rowsAround(block)) if (contains(candidate.block, block)) return candidate.row;
}
function specialPurposeOfAddress(address) {
	return specialPurposeOf(blockOf(address, address.version === 4 ? 32 : 128));
}
function standingIn({ purpose, cites }, isWhole) {
	return `is ${isWhole ? "" : "in "}${(PURPOSES$made ?? PURPOSES$make())[purpose].words} (${rfc(...cites).title})`;
}

// src/rules/shared/peer-address.ts
const addressFields = madeOfFields((fields) => fields.flatMap(({ name, address, trimmed }) => address === void 0 ? [] : [{
	name,
	form: address,
	trimmed: trimmed === true
}]));
const peerAddressesOf = latest((resource) => {
	const stated = [];
	for (const { name, form, trimmed } of addressFields(resource)) {
		const reading = resource.body.fields.get(name);
		if (typeof reading?.value !== "string") continue;
		const text = trimmed ? reading.value.trim() : reading.value;
		stated.push({
			field: name,
			text,
			address: parseAddress(text),
			place: reading.place,
			form
		});
	}
	return stated;
});
const DIGITS = {
	"octet-count": "has not the four numbers of an IPv4 address",
	"octet-range": "has a number above 255",
	"leading-zero": "has a number with a leading zero, which some programs read as octal; write it without"
};
let NAME$made; const NAME$make = () => NAME$made = (/^(?:\w(?:[\w-]{0,61}\w)?\.)*[a-z](?:[a-z\d-]{0,61}[a-z\d])?\.?$/iu);
function surplus(text) {
	if (/\s/u.test(text)) return "holds a blank";
	if (text.includes("://")) return "is a URL; write the address alone";
	if (parseCidr(text).ok) return "is a network; write the address alone, without a prefix";
	if (/^[\d.]+:\d+$/u.test(text)) return "holds a port; write the address alone";
	if (/^\[[\da-f:.]*\]$/iu.test(text)) return "has brackets around the address; leave them out";
	if (/[,;]/u.test(text)) return "holds several addresses; a connection has one peer";
	return null;
}
function faultOfText(text, { kinds }, api) {
	const around = surplus(text);
	if (around !== null) return around;
	const digits = DIGITS[addressFault(text)];
	if (digits !== void 0) return digits;
	if (text.includes(":")) return "is no IPv6 address";
	if (!(NAME$made ?? NAME$make()).test(text)) return kinds.includes("name") ? "is neither an address nor a host name" : "is no IPv4 address";
	return kinds.includes("name") ? null : `is a name: ${api} takes an IPv4 address alone`;
}
function faultOfAddress(address, { kinds, refused = [] }, api) {
	if (!kinds.includes(address.version === 4 ? "ipv4" : "ipv6")) return `is IPv6: ${api} takes an IPv4 address alone`;
	const found = specialPurposeOfAddress(address);
	if (found !== void 0 && !(PURPOSES$made ?? PURPOSES$make())[found.purpose].gateway) return `${standingIn(found, false)}: no peer is reached there`;
	const network = refused.find((text) => {
		const parsed = parseCidr(text);
		return parsed.ok && containsAddress(parsed.block, address);
	});
	return network === void 0 ? null : `is in ${network}, from which ${api} takes no address`;
}
function faultOf$1({ text, address, form }, api) {
	if (text === "" || isVariable(text)) return null;
	return address === null ? faultOfText(text, form, api) : faultOfAddress(address, form, api);
}

// src/rules/peer-address-invalid.ts
var peer_address_invalid_default = defineRule({
	id: "peer-address-invalid",
	group: "addresses",
	levels: {
		refused: "error",
		unchecked: "warning"
	},
	summary: "A peer address that is no address, or one that no gateway has",
	page: () => ({
		why: "The API refuses it, or takes it and hands the gateway an address that it cannot send to: phase 1 never begins, and the log shows retransmissions at best.",
		mend: "Write the address at which the peer is reached, without prefix, port or scheme. Behind NAT that is the public address of the NAT.",
		references: [
			vendor("zsrv", "peerAddress"),
			vendor("nvpn", "peer_address"),
			vendor("apy", "CreateCustomerGateway, IpAddress"),
			rfc(6890)
		],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6/24",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		refused: ({ field, text, fault }) => `${field} ${text} ${fault}`,
		unchecked: ({ field, text, fault }) => `${field} ${text} ${fault}; the server does not look on a change, and hands it to the gateway as it stands`
	}),
	visit: { resource(resource, report) {
		if (resource.form === "response") return;
		for (const peer of peerAddressesOf(resource)) {
			const fault = faultOf$1(peer, (API_TITLES$made ?? API_TITLES$make())[resource.dialect]);
			if (fault === null) continue;
			const data = {
				field: peer.field,
				text: quoted(peer.text),
				fault
			};
			report(peer.form.level === "error" ? "refused" : "unchecked", data, peer.place);
		}
	} }
});

// src/rules/peer-address-not-global.ts
var peer_address_not_global_default = defineRule({
	id: "peer-address-not-global",
	group: "addresses",
	levels: {
		local: "note",
		sample: "note"
	},
	summary: "A peer address that the Internet does not route: private, shared, documentation",
	page: () => ({
		why: "Such an address is reached only within one network, as in a laboratory or over a leased line. Over the Internet the packets are lost; and a peer behind NAT is reached at the public address of the NAT, while it shows its private one as its identity.",
		mend: "Over the Internet write the public address of the peer, or of the NAT before it, and give the peer an identity that both ends know.",
		references: [
			rfc(6890),
			rfc(1918, "3"),
			rfc(7296, "2.23"),
			caseOf("libreswan", 909),
			caseOf("libreswan", 503)
		],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.168.4.1",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		local: ({ field, text, found }) => `${field} ${text} ${standingIn(found, false)}, which is not reached over the Internet: right where both gateways are in one network, else write the public address`,
		sample: ({ field, text, found }) => `${field} ${text} ${standingIn(found, false)}: write the address of the peer`
	}),
	visit: { resource(resource, report) {
		for (const peer of peerAddressesOf(resource)) {
			const found = peer.address === null ? void 0 : specialPurposeOfAddress(peer.address);
			if (found === void 0 || found.global || faultOf$1(peer, (API_TITLES$made ?? API_TITLES$make())[resource.dialect]) !== null) continue;
			report(found.purpose === "documentation" ? "sample" : "local", {
				field: peer.field,
				text: peer.text,
				found
			}, peer.place);
		}
	} }
});

// src/rules/peer-conflict.ts
const ONE_ANSWERS = "between two gateways there is one IKE SA, and only one of the two connections gets it";
function parameter({ other, field, value, otherValue }) {
	return `${field} is ${value} here and ${otherValue} in ${other}, which joins the same two gateways: ${ONE_ANSWERS}`;
}
function key({ other }) {
	return `the key is not that of ${other}, which joins the same two gateways: ${ONE_ANSWERS}`;
}
function joinedKey(tunnel) {
	if (ownerOf(tunnel).api !== "apsara") return null;
	const gateway = gatewayAddressKey(tunnel);
	const peer = peerKey(tunnel);
	return gateway === null || peer === null ? null : `${gateway}\n${peer}`;
}
function differing(one, other) {
	for (const mine of one.ike) {
		const theirs = other.ike.find(({ field }) => field === mine.field);
		if (theirs !== void 0 && theirs.value !== mine.value) return {
			mine,
			theirs
		};
	}
	return null;
}
var peer_conflict_default = defineRule({
	id: "peer-conflict",
	group: "references",
	levels: {
		parameter: "warning",
		key: "warning"
	},
	summary: "Two connections between the same gateways with different IKE settings or keys",
	page: () => ({
		why: "Between two addresses there is one IKE SA, whose settings and key serve all connections. With two different sets it is chance which one answers, and the other connection fails with NO_PROPOSAL_CHOSEN or AUTHENTICATION_FAILED.",
		mend: "Give all connections between the same two gateways the same IkeConfig, the key included.",
		references: [vendor("apy", "CreateVpnConnection")],
		examples: {
			bad: {
				file: "connections.jsonl",
				text: `{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"orders","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.1.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"stock","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.2.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group5\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
`
			},
			good: {
				file: "connections.jsonl",
				text: `{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"orders","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.1.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"stock","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.2.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	precision: "high",
	supersedes: ["psk-in-plaintext"],
	messages: () => ({
		parameter,
		key
	}),
	visit: { workspace({ connections }, report) {
		for (const [first, ...others] of tunnelsSharing(connections, joinedKey)) {
			if (first === void 0) continue;
			for (const other of others) {
				const between = [ownerOf(other), ownerOf(first)];
				if (between[0] === between[1]) continue;
				const names = [titleOf(between[0]), titleOf(between[1])];
				const difference = differing(other, first);
				if (difference !== null) {
					const { mine, theirs } = difference;
					const data = {
						other: names[1],
						field: mine.field,
						value: mine.value,
						otherValue: theirs.value
					};
					const mirrored = parameter({
						...data,
						other: names[0],
						value: theirs.value,
						otherValue: mine.value
					});
					const related = [{
						place: theirs.place,
						message: `${theirs.value} in ${names[1]}`,
						mirrored
					}];
					report("parameter", data, mine.place, {
						related,
						between
					});
				} else if (other.psk !== null && first.psk !== null && !other.psk.value.equals(first.psk.value)) {
					const related = [{
						place: first.psk.place,
						message: names[1],
						mirrored: key({ other: names[0] })
					}];
					report("key", { other: names[1] }, other.psk.place, {
						related,
						between
					});
				}
			}
		}
	} }
});

// src/rules/pfs-weaker-than-ike.ts
function weakerOf(dialect, ike, child) {
	const pair = knownPair(ike?.proposals[0]?.dhGroup, child?.proposals[0]?.dhGroup);
	if (pair === null) return null;
	const [ofIke, ofChild] = pair;
	const [ikeGroup, group] = [ofIke.value, ofChild.value];
	if (ikeGroup === null || group?.standing !== "sound" || group.strengthBits >= ikeGroup.strengthBits) return null;
	return {
		group,
		ikeGroup,
		instead: JSON.stringify(nameOf$1(vocabularyOf(dialect), ikeGroup) ?? ikeGroup.label),
		ofIke,
		ofChild
	};
}
function wordsOf({ chosen, group, ikeGroup, instead }) {
	return `${chosen} sets phase 2 to ${group.label} with about ${group.strengthBits} bits of strength, less than the ${ikeGroup.strengthBits} of ${ikeGroup.label} in phase 1; write ${instead}`;
}
var pfs_weaker_than_ike_default = defineRule({
	id: "pfs-weaker-than-ike",
	group: "cryptography",
	levels: { weaker: "warning" },
	summary: "The Diffie-Hellman group of phase 2 is weaker than that of phase 1",
	page: () => ({
		why: "From the first rekey on the keys that protect the traffic come from the group of phase 2, so that the strength of phase 1 is lost. Strength counts, not the number: group 21 is stronger than 24, group 20 than 16.",
		mend: "Use the group of phase 1 for phase 2 too, or a stronger one.",
		references: [nist("SP 800-77 revision 1", "table 1"), rfc(9206, "11")],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 20,
    "pfs": "dh-group14"
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 20,
    "pfs": "dh-group20"
  }
}
`
			}
		}
	}),
	cwe: [326],
	securitySeverity: "4.8",
	messages: () => ({ weaker: wordsOf }),
	visit: {
		tunnel({ ike, child }, resource, report) {
			const weaker = weakerOf(resource.dialect, ike, child);
			if (weaker === null) return;
			const { ikeGroup, ofIke, ofChild } = weaker;
			const { place } = ofChild;
			const { choices } = (require_late()).groupsFor(resource, place, ikeGroup);
			const fix = (require_late()).choiceAt(place, choices.filter(({ meaning }) => meaning === ikeGroup.logName));
			const related = [{
				place: ofIke.place,
				message: `phase 1 uses ${ikeGroup.label}`
			}];
			report("weaker", {
				chosen: subject(ofChild),
				...weaker
			}, place, {
				related,
				fix
			});
		},
		workspace(workspace, report) {
			for (const { connection, ike, child } of connectionsByPolicies(workspace)) {
				const named = namingOf(connection, "ipsec-policy");
				const weaker = weakerOf(connection.dialect, ike, child);
				if (named === void 0 || weaker === null) continue;
				const { group, ikeGroup, ofIke, ofChild } = weaker;
				const data = {
					chosen: subjectInPolicy(ofChild, "pfs", named),
					...weaker
				};
				const mirrored = `${titleOf(connection)}: ${wordsOf(data)}`;
				report("weaker", data, named.place, {
					related: [{
						place: ofChild.place,
						message: `phase 2 uses ${group.label}`,
						mirrored
					}, {
						place: ofIke.place,
						message: `phase 1 uses ${ikeGroup.label}`,
						mirrored
					}],
					between: [connection]
				});
			}
		}
	}
});

// src/rules/shared/key.ts
const statedKey = latest(({ psk }, resource) => {
	if (psk?.origin !== "explicit") return null;
	const field = (require_late()).contractField(resource, psk.place);
	return field === void 0 ? null : {
		secret: psk.value,
		place: psk.place,
		field
	};
});
const bitsToGuess = latest((tunnel, resource) => {
	const key = statedKey(tunnel, resource);
	return key === null ? Infinity : (require_late()).strengthOf(key.secret, tunnel, resource);
});
function holds(secret, predicate) {
	return secret.measure((text) => Number(predicate(text))) === 1;
}

// src/rules/psk-characters.ts
let NAMES$made; const NAMES$make = () => NAMES$made = ([
	[/ /u, "a blank"],
	[/\t/u, "a tab"],
	[/[\n\v\f\r]/u, "a line break"],
	[/\s/u, "a blank other than a space"],
	[/"/u, "a double quote"],
	[/'/u, "a single quote"],
	[/`/u, "a backtick"],
	[/\\/u, "a backslash"],
	[/\?/u, "a question mark"],
	[/\*/u, "an asterisk"],
	[/&/u, "an ampersand"],
	[/[<>]/u, "an angle bracket"],
	[/[\p{Cc}\p{Cf}]/u, "an invisible character"],
	[/[^\x20-\x7e]/u, "a character outside printable ASCII"]
]);
const INVISIBLE = require_base.lazy(() => /(?! )[\p{Cc}\p{Cf}\p{Z}]/u);
const BLANK = 32;
function trimmedBounds(text) {
	let start = 0;
	let end = text.length;
	while (start < end && text.charCodeAt(start) <= BLANK) start++;
	while (end > start && text.charCodeAt(end - 1) <= BLANK) end--;
	return {
		start,
		end
	};
}
const patterns = /* @__PURE__ */ new Map();
function compiled$1(character) {
	const known = patterns.get(character) ?? new RegExp(character, "u");
	patterns.set(character, known);
	return known;
}
function indexIn(text, pattern, isTrimmed) {
	const { start, end } = isTrimmed ? trimmedBounds(text) : {
		start: 0,
		end: text.length
	};
	const index = text.slice(start, end).search(pattern);
	return index === -1 ? -1 : start + index;
}
function firstMet(secret, { characters = [], trimmed }, level) {
	const isTrimmed = trimmed === true;
	return characters.filter((limit) => limit.level === level).map((limit) => ({
		limit,
		index: secret.measure((text) => indexIn(text, compiled$1(limit.character), isTrimmed))
	})).filter(({ index }) => index !== -1).sort((one, other) => one.index - other.index)[0] ?? null;
}
function nameOf(secret, index) {
	const row = secret.measure((text) => (NAMES$made ?? NAMES$make()).findIndex(([pattern]) => pattern.test(text.charAt(index))));
	return (NAMES$made ?? NAMES$make())[row]?.[1];
}
function trimmedEnds(secret, { trimmed }) {
	if (trimmed !== true) return null;
	const leading = cutWord(secret, (text) => text.slice(0, trimmedBounds(text).start));
	const trailing = cutWord(secret, (text) => text.slice(trimmedBounds(text).end));
	const what = trailing ?? leading;
	if (what === null) return null;
	if (leading === null || trailing === null) return {
		where: `${leading === null ? "ends" : "begins"} with ${what}`,
		what
	};
	if (leading === trailing) return {
		where: `begins and ends with ${what}`,
		what
	};
	return {
		where: `begins with ${leading} and ends with ${trailing}`,
		what: "them"
	};
}
function cutWord(secret, cut) {
	if (!holds(secret, (text) => cut(text) !== "")) return null;
	return holds(secret, (text) => /^[\n\r]+$/u.test(cut(text))) ? "a line break" : "a blank";
}
let KEEPING_BLOCK$made; const KEEPING_BLOCK$make = () => KEEPING_BLOCK$made = (/^([>|])[+1-9]{0,2}[\t ]*(?:#[^\n]*)?\r?$/u);
function adviceAt(place, what) {
	const { text } = require_base.sourceAt(place);
	const { start } = require_base.rangeAt(place);
	const lineFeed = text.indexOf("\n", start);
	const indicator = lineFeed < 0 ? null : (KEEPING_BLOCK$made ?? KEEPING_BLOCK$make()).exec(text.slice(start, lineFeed));
	if (what === "a line break" && place.kind === "string" && indicator !== null) {
		const [, mark = ""] = indicator;
		return `it comes from the ${mark} of YAML: write ${mark}- or the key on one line`;
	}
	return `leave ${what.replace(/^a /u, "the ")} out`;
}
var psk_characters_default = defineRule({
	id: "psk-characters",
	group: "key",
	levels: {
		refused: "error",
		trimmed: "error",
		undocumented: "warning",
		invisible: "warning"
	},
	summary: "A pre-shared key with characters that the API refuses, or that the gateway reads otherwise",
	page: () => ({
		why: "The API answers with an error or, worse, takes the key and the gateway uses another one: then IKE_AUTH fails with AUTHENTICATION_FAILED although both ends seem to have the same key. Blanks from copying are the usual case, and nobody sees them.",
		mend: "Make the key of letters, digits, hyphens and underscores: all the APIs and gateways take them. Length, not symbols, makes it strong.",
		references: [
			vendor("zsrv", "authKey"),
			vendor("ss", "ipsec.secrets"),
			vendor("doc2", "psk"),
			vendor("odocs", "psk"),
			vendor("apy", "IkeConfig.Psk")
		],
		examples: {
			bad: {
				file: "connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "kXv3 92mQz 0LrTb Wn8h",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`
			},
			good: {
				file: "connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	supersedes: [
		"psk-encoding",
		"psk-weak",
		"psk-in-plaintext",
		"psk-reused"
	],
	messages: () => ({
		refused: ({ field, what, position, reason }) => `${field} holds ${what} as character ${position}: ${reason}; write letters, digits, - and _`,
		trimmed: ({ field, api, where, what, advice }) => `${field} ${where}, which ${api} cuts off: the peer must have the key without ${what === "them" ? what : "it"}; ${advice}`,
		undocumented: ({ field, what, position, reason }) => `${field} holds ${what} as character ${position}: ${reason}; write letters, digits, - and _`,
		invisible: ({ field, what, position }) => `${field} holds ${what} as character ${position}, which nobody sees: whoever types the key at the peer leaves it out; write letters, digits, - and _`
	}),
	visit: { tunnel(tunnel, resource, report) {
		const key = statedKey(tunnel, resource);
		if (key === null || resource.form === "response") return;
		const { secret, field, place } = key;
		const describe = (met) => ({
			field: field.name,
			what: nameOf(secret, met.index) ?? met.limit.words,
			position: met.index + 1,
			reason: met.limit.reason
		});
		const refused = firstMet(secret, field, "error");
		const cut = trimmedEnds(secret, field);
		const undocumented = firstMet(secret, field, "warning");
		if (refused !== null) report("refused", describe(refused), place);
		else if (cut !== null) {
			const advice = adviceAt(place, cut.what);
			report("trimmed", {
				field: field.name,
				api: (API_TITLES$made ?? API_TITLES$make())[resource.dialect],
				...cut,
				advice
			}, place);
		} else if (undocumented !== null) report("undocumented", describe(undocumented), place);
		else {
			const index = secret.indexOf(INVISIBLE());
			const what = nameOf(secret, index);
			if (what !== void 0) report("invisible", {
				field: field.name,
				what,
				position: index + 1
			}, place);
		}
	} }
});

// src/rules/psk-encoding.ts
let HEXADECIMAL$made; const HEXADECIMAL$make = () => HEXADECIMAL$made = (/^\s*0x\S/iu);
let BASE64$made; const BASE64$make = () => BASE64$made = (/^\s*0s\S/iu);
var psk_encoding_default = defineRule({
	id: "psk-encoding",
	group: "key",
	levels: {
		hexadecimal: "warning",
		base64: "warning"
	},
	summary: "A pre-shared key that strongSwan decodes: it begins with 0x or 0s",
	page: () => ({
		why: "The agent of ZStack writes the key into ipsec.secrets without quotes, where 0x begins hexadecimal digits and 0s begins base64. The gateway then uses the decoded bytes; a peer that takes the text as it stands has another key, and authentication fails.",
		mend: "Write a key that does not begin with 0x or 0s, or enter the decoded bytes at the peer.",
		references: [vendor("zvyos", "ipsec.secrets"), vendor("ss", "ipsec.secrets: PSK")],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "0x7f3a9c51e4b2d8067f3a9c51e4b2d806",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	supersedes: ["psk-weak", "psk-in-plaintext"],
	messages: () => ({
		hexadecimal: ({ field }) => `${field} begins with 0x: strongSwan reads what follows as hexadecimal digits, and a peer that takes the text as it stands has another key; write a key that does not begin so`,
		base64: ({ field }) => `${field} begins with 0s: strongSwan reads what follows as base64, and a peer that takes the text as it stands has another key; write a key that does not begin so`
	}),
	visit: { tunnel(tunnel, resource, report) {
		if (resource.dialect !== "zstack") return;
		const key = statedKey(tunnel, resource);
		if (key?.secret.test((HEXADECIMAL$made ?? HEXADECIMAL$make())) === true) report("hexadecimal", { field: key.field.name }, key.place);
		else if (key?.secret.test((BASE64$made ?? BASE64$make())) === true) report("base64", { field: key.field.name }, key.place);
	} }
});

// src/rules/psk-generated.ts
var psk_generated_default = defineRule({
	id: "psk-generated",
	group: "key",
	levels: {
		generated: "note",
		replaced: "warning"
	},
	summary: "No pre-shared key in the request: the platform makes one up",
	page: () => ({
		why: "The connection is created with 16 random characters as its key. The answer does not show them: until somebody reads them back and enters them at the peer, the tunnel cannot come up. The document says the same of a change of IkeConfig, where the tunnel that was up then fails.",
		mend: "Write Psk in IkeConfig with every change of it, or read the key with DescribeVpnConnection and enter it at the peer.",
		references: [vendor("doc4", "IkeConfig.Psk"), vendor("apy", "CreateVpnConnection and ModifyVpnConnectionAttribute, IkeConfig.Psk")],
		examples: {
			bad: {
				file: "create-vpn-connection.json",
				text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
			},
			good: {
				file: "create-vpn-connection.json",
				text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		generated: ({ words }) => `Psk is left out: the platform makes a key of ${words}, which must be read back with DescribeVpnConnection and entered at the peer`,
		replaced: ({ words }) => `Psk is left out of a change: by the document of Alibaba Cloud the platform then makes a key of ${words}, which the peer does not have; send the key too`
	}),
	visit: { tunnel({ psk }, resource, report) {
		if (resource.form === "response") return;
		if (psk?.origin !== "unknown" || psk.reason !== "not-in-body" || psk.place === null) return;
		const isChange = resource.kind === "connection-change";
		if (isChange && psk.place.kind === "absent" && psk.place.path.length > 1) return;
		const standing = (require_late()).contractField(resource, psk.place)?.default;
		if (standing === void 0 || !("dynamic" in standing)) return;
		report(isChange ? "replaced" : "generated", { words: standing.dynamic }, psk.place);
	} }
});

// src/rules/psk-in-plaintext.ts
var psk_in_plaintext_default = defineRule({
	id: "psk-in-plaintext",
	group: "key",
	levels: { literal: "warning" },
	summary: "A pre-shared key in plain text in a file",
	page: () => ({
		why: "A file with a key is copied to every clone, backup and build log of its repository, and stays in its history when the line is gone. Whoever reads it can pose as either end of the tunnel.",
		mend: "Keep the key in a secret store (or encrypt the value with SOPS or Ansible Vault), write a placeholder that the deployment fills in, and change the key: it is known now.",
		references: [nist("SP 800-77 revision 1", "3.3.4"), publication("OWASP Secrets Management Cheat Sheet", "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html")],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "4hT9vQ2mXw7Lz0RkNb6Yc3Fd",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			}
		}
	}),
	cwe: [798, 312],
	securitySeverity: "6.5",
	supersedes: ["psk-weak"],
	messages: () => ({ literal: ({ field }) => `${field} stands here in plain text, for all who can read this file or its history; write a placeholder such as \${VPN_PSK}, keep the key in a secret store and change it` }),
	visit: { tunnel(tunnel, resource, report) {
		const key = statedKey(tunnel, resource);
		if (key === null || require_base.sourceAt(key.place).textless) return;
		if (holds(key.secret, isMaskedKey) || bitsToGuess(tunnel, resource) < 80) return;
		report("literal", { field: key.field.name }, key.place);
	} }
});

// src/rules/psk-length.ts
function characters(count) {
	return count === 1 ? "1 character" : `${count} characters`;
}
function allowed({ min, max }) {
	return min > 1 ? `${min} to ${max}` : `at most ${max}`;
}
var psk_length_default = defineRule({
	id: "psk-length",
	group: "key",
	levels: {
		short: "error",
		long: "error"
	},
	summary: "A pre-shared key that is shorter or longer than the API takes",
	page: () => ({
		why: "The API refuses the request, or cuts the key off, so that the two ends have different keys.",
		mend: "Write a random key of 20 to 64 characters: it is strong, and every one of the APIs takes it.",
		references: [
			vendor("doc2", "psk"),
			vendor("nlib", "psk"),
			vendor("doc4", "IkeConfig.Psk")
		],
		examples: {
			bad: {
				file: "connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "q7Z-x",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`
			},
			good: {
				file: "connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	supersedes: [
		"psk-characters",
		"psk-encoding",
		"psk-weak",
		"psk-in-plaintext",
		"psk-reused"
	],
	messages: () => ({
		short: (data) => data.length === 0 ? `${data.field} is empty: ${data.api} takes keys of ${data.min} to ${data.max} characters` : `${data.field} has ${characters(data.length)}: ${data.api} takes ${allowed(data)}`,
		long: (data) => `${data.field} has ${characters(data.length)}: ${data.api} takes ${allowed(data)}`
	}),
	visit: { tunnel(tunnel, resource, report) {
		const key = statedKey(tunnel, resource);
		const bounds = key?.field.length;
		if (key === null || bounds === void 0 || resource.form === "response") return;
		const { length } = key.secret;
		const data = {
			field: key.field.name,
			length,
			api: (API_TITLES$made ?? API_TITLES$make())[resource.dialect],
			...bounds
		};
		if (length < bounds.min) report("short", data, key.place);
		else if (length > bounds.max) report("long", data, key.place);
	} }
});

// src/rules/psk-masked.ts
var psk_masked_default = defineRule({
	id: "psk-masked",
	group: "key",
	levels: { masked: "error" },
	summary: "A masked pre-shared key: asterisks in place of the key, or of its end",
	page: () => ({
		why: "Consoles, logs and documents show keys with asterisks. Copied into a request they become the key itself, and no peer has such a one; Open Telekom Cloud refuses a key of asterisks alone.",
		mend: "Get the key from where it is kept, and write a placeholder that the deployment fills in.",
		references: [vendor("doc2", "psk"), vendor("apy", "IkeConfig.Psk")],
		examples: {
			bad: {
				file: "connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "************",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`
			},
			good: {
				file: "connection.json",
				text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	supersedes: [
		"psk-length",
		"psk-characters",
		"psk-encoding",
		"psk-weak",
		"psk-in-plaintext",
		"psk-reused"
	],
	voids: true,
	messages: () => ({ masked: ({ field }) => `${field} holds a masked key, as a console or a log shows it: these very characters would become the key, which the peer does not have; write the key itself, or a placeholder such as \${VPN_PSK}` }),
	visit: { tunnel(tunnel, resource, report) {
		const key = statedKey(tunnel, resource);
		if (key === null || resource.form === "response" || !holds(key.secret, isMaskedKey)) return;
		report("masked", { field: key.field.name }, key.place);
	} }
});

// src/rules/psk-placeholder.ts
var psk_placeholder_default = defineRule({
	id: "psk-placeholder",
	group: "key",
	levels: {
		sample: "error",
		stock: "error"
	},
	summary: "A pre-shared key from a document, or a word that stands for one",
	page: () => ({
		why: "The API takes such a key, and the tunnel comes up. But anyone can guess it: whoever can reach the gateway can pose as the peer, and whoever stands between the two as both.",
		mend: "Make a random key of 20 characters or more for each tunnel, keep it in a secret store and write a placeholder that the deployment fills in.",
		references: [
			rfc(7296, "2.15"),
			nist("SP 800-77 revision 1", "3.3.4"),
			vendor("doc0", "authKey"),
			vendor("doc2", "psk")
		],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "changeme",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			}
		}
	}),
	cwe: [1392, 1391],
	securitySeverity: "8.8",
	supersedes: [
		"psk-masked",
		"psk-length",
		"psk-characters",
		"psk-encoding",
		"psk-weak",
		"psk-in-plaintext",
		"psk-reused"
	],
	voids: true,
	messages: () => ({
		sample: ({ field }) => `${field} holds the key of a published example, which everybody knows; write a random key, or a placeholder such as \${VPN_PSK}`,
		stock: ({ field }) => `${field} holds a word that stands for a key, and is the first that anyone guesses; write a random key, or a placeholder such as \${VPN_PSK}`
	}),
	visit: { tunnel(tunnel, resource, report) {
		const key = statedKey(tunnel, resource);
		if (key === null) return;
		if (holds(key.secret, isSampleKey)) report("sample", { field: key.field.name }, key.place);
		else if (holds(key.secret, isStockWord)) report("stock", { field: key.field.name }, key.place);
	} }
});

// src/model/connection-tunnels.ts
function tunnelsOf$1(connection) {
	const { furtherTunnels } = connection;
	return furtherTunnels.length === 0 ? [connection] : [connection, ...furtherTunnels];
}

// src/model/redaction.ts
const REDACTED = "[redacted]";
var Redactor = class {
	#secrets;
	#other;
	#table = null;
	#holding = /* @__PURE__ */ new Map();
	#held = /* @__PURE__ */ new Map();
	constructor(secrets, other = null) {
		this.#secrets = new Set(secrets);
		this.#other = other;
	}
	mask(text) {
		return replaced(text, this.ranges(text));
	}
	maskOrNull(text) {
		return text === null ? null : this.mask(text);
	}
	maskPointer(pointer) {
		return replaced(pointer, this.#find(pointer, false));
	}
	ranges(text) {
		return this.#find(text, true);
	}
	isIn(value) {
		if (this.#secrets.size === 0 && this.#other === null) return false;
		const known = this.#holding.get(value);
		if (known !== void 0) return known;
		const holds = this.ranges(value).length > 0;
		this.#holding.set(value, holds);
		return holds;
	}
	anyHolds(characters) {
		const known = this.#held.get(characters);
		if (known !== void 0) return known;
		const holds = Array.from(this.#secrets).some((secret) => secret.includes(characters)) || this.#other?.anyHolds(characters) === true;
		this.#held.set(characters, holds);
		return holds;
	}
	toJSON() {
		return REDACTED;
	}
	#find(text, words) {
		const own = this.#secrets.size === 0 ? [] : (this.#table ??= new (require_late()).SpellingTable(this.#secrets)).rangesIn(text, words);
		return this.#other === null ? own : together(own, this.#other.#find(text, words));
	}
};
function together(one, other) {
	if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
	const all = [];
	for (const { start, end } of [...one, ...other].sort((a, b) => a.start - b.start)) (require_late()).addRange(all, start, end);
	return all;
}
function replaced(text, ranges) {
	let masked = "";
	let from = 0;
	for (const { start, end } of ranges) {
		masked += text.slice(from, start) + REDACTED;
		from = end;
	}
	return from === 0 ? text : masked + text.slice(from);
}

// src/model/secret.ts
var Secret = class {
	#text;
	constructor(text) {
		this.#text = text;
	}
	static redactor(keys) {
		return new Redactor(Array.from(keys, (key) => key.#text));
	}
	get length() {
		return this.#text.length;
	}
	equals(other) {
		return this.#text === other.#text;
	}
	compare(other) {
		if (this.#text === other.#text) return 0;
		return this.#text < other.#text ? -1 : 1;
	}
	test(pattern) {
		return pattern.test(this.#text);
	}
	indexOf(pattern) {
		return this.#text.search(pattern);
	}
	static groupEqual(items, secretOf) {
		const groups = /* @__PURE__ */ new Map();
		for (const item of items) addTo(groups, secretOf(item).#text, item);
		return [...groups.values()];
	}
	standsIn(text) {
		return text.indexOf(this.#text);
	}
	standsAt(text, offset) {
		return text.startsWith(this.#text, offset);
	}
	measure(measure) {
		return measure(this.#text);
	}
	toString() {
		return REDACTED;
	}
	toJSON() {
		return REDACTED;
	}
	[inspectSymbol]() {
		return REDACTED;
	}
};

// src/rules/psk-reused.ts
function keyed(connections) {
	const found = [];
	for (const tunnel of tunnelsIn(connections)) if (tunnel.psk !== null && tunnel.psk.value.length > 0) found.push({
		tunnel,
		psk: tunnel.psk
	});
	return found;
}
function usesOf(tunnels) {
	const uses = /* @__PURE__ */ new Map();
	for (const { tunnel, psk } of tunnels) {
		const connection = ownerOf(tunnel);
		const known = uses.get(connection);
		if (known === void 0) uses.set(connection, {
			connection,
			psk,
			tunnels: [tunnel]
		});
		else known.tunnels.push(tunnel);
	}
	return [...uses.values()];
}
function reused({ first, count }) {
	return count === 2 ? `the key is also that of ${first}: whoever knows it at one peer can pose as the other` : `the key is also that of ${first} and of ${String(count - 2)} more: whoever knows it at one peer can pose as the others`;
}
function leadsTo({ peerAddress }, { ownAddresses }) {
	if (peerAddress === null || ownAddresses.length === 0 || parseAddress(peerAddress) === null) return null;
	return ownAddresses.includes(peerAddress);
}
function areEnds(one, other) {
	const there = leadsTo(one, other);
	const back = leadsTo(other, one);
	if (there === false || back === false) return false;
	return there === true && back === true ? true : null;
}
function haveCommonPeer(one, other) {
	return tunnelsOf$1(one).some((tunnel) => {
		const peer = peerKey(tunnel);
		return peer !== null && tunnelsOf$1(other).some((candidate) => peerKey(candidate) === peer);
	});
}
function isOneTunnel(one, other) {
	const gateway = gatewayKey(one.connection);
	if (gateway !== null && gateway === gatewayKey(other.connection)) return false;
	if (haveCommonPeer(one.connection, other.connection)) return false;
	const answers = one.tunnels.flatMap((tunnel) => other.tunnels.map((candidate) => areEnds(tunnel, candidate)));
	if (answers.includes(true)) return true;
	return answers.includes(null) ? null : false;
}
const COMPARED = 8;
function withoutPartners(uses, isStandby) {
	const kept = [];
	for (const candidate of uses) if (!kept.slice(0, COMPARED).some((use) => {
		return isStandby(use.connection, candidate.connection) || isOneTunnel(use, candidate) === true;
	})) kept.push(candidate);
	return kept;
}
var psk_reused_default = defineRule({
	id: "psk-reused",
	group: "key",
	levels: { reused: "warning" },
	summary: "One pre-shared key for several connections",
	page: () => ({
		why: "Whoever learns the key at one peer can take the place of every other peer that shares it, and one lost router means new keys everywhere.",
		mend: "Make a random key for each tunnel, and keep it in a secret store.",
		references: [rfc(7296, "2.15")],
		examples: {
			bad: {
				file: "connections.jsonl",
				text: `{"ipsec_site_connection":{"name":"north","psk":"7rW-qZ0v_Lm4xT9bKe2sYd6h","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"ipsec_site_connection":{"name":"south","psk":"7rW-qZ0v_Lm4xT9bKe2sYd6h","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_address":"185.22.10.8","peer_id":"185.22.10.8"}}
`
			},
			good: {
				file: "connections.jsonl",
				text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"ipsec_site_connection":{"name":"south","psk":"\${PSK_SOUTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_address":"185.22.10.8","peer_id":"185.22.10.8"}}
`
			}
		}
	}),
	cwe: [1391],
	securitySeverity: "5.9",
	precision: "high",
	supersedes: ["psk-in-plaintext"],
	messages: () => ({ reused }),
	visit: { workspace(workspace, report) {
		const isStandby = standbyTest(workspace);
		for (const estate of grouped(workspace.connections, (connection) => connection.estate ?? "").values()) for (const group of Secret.groupEqual(keyed(estate), ({ psk }) => psk.value)) {
			if (group.length === 1) continue;
			const [first, ...others] = withoutPartners(usesOf(group), isStandby);
			const [second] = others;
			if (first === void 0 || second === void 0) continue;
			if (others.length === 1 && isOneTunnel(first, second) !== false) continue;
			const title = titleOf(first.connection);
			const count = others.length + 1;
			for (const { connection, psk } of others) {
				const mirrored = reused({
					first: titleOf(connection),
					count
				});
				const related = [{
					place: first.psk.place,
					message: `${title} has the same key`,
					mirrored
				}];
				report("reused", {
					first: title,
					count
				}, psk.place, {
					related,
					between: [connection, first.connection]
				});
			}
		}
	} }
});

// src/rules/psk-weak.ts
const RANDOM_KEY = "a random key of 20 characters or more, such as openssl rand -base64 24 prints";
var psk_weak_default = defineRule({
	id: "psk-weak",
	group: "key",
	levels: {
		guessable: "warning",
		modest: "note"
	},
	summary: "A pre-shared key that can be found by guessing",
	page: () => ({
		why: "Whoever answers one connection attempt in place of the peer gets a proof of the key, with IKEv1 and with IKEv2, and can try keys against it offline, as fast as the hardware goes. The key should be as hard to find as the strongest key that is negotiated.",
		mend: "Make the key with a random generator: 20 characters of letters and digits have about 119 bits, 32 of openssl rand -base64 24 have 192.",
		references: [
			rfc(7296, "2.15"),
			nist("SP 800-77 revision 1", "3.3.4"),
			nist("SP 800-57 part 1 revision 5", "table 4"),
			publication("CVE-2018-5389", "https://www.kb.cert.org/vuls/id/857035")
		],
		examples: {
			bad: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "Berlin-Branch-2024",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			},
			good: {
				file: "create-connection.json",
				text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
			}
		}
	}),
	cwe: [521, 1391],
	securitySeverity: "7.4",
	precision: "high",
	messages: () => ({
		guessable: ({ field, bits }) => `${field} has about ${bits} bits of strength by its length, characters, words and repetitions: it can be found offline; write ${RANDOM_KEY}`,
		modest: ({ field, bits }) => `${field} has about ${bits} bits of strength, less than the ${112} that NIST SP 800-57 accepts; write ${RANDOM_KEY}`
	}),
	visit: { tunnel(tunnel, resource, report) {
		const key = statedKey(tunnel, resource);
		if (key === null || holds(key.secret, isMaskedKey)) return;
		const bits = bitsToGuess(tunnel, resource);
		if (bits < 80) report("guessable", {
			field: key.field.name,
			bits
		}, key.place);
		else if (bits < 112) report("modest", {
			field: key.field.name,
			bits
		}, key.place);
	} }
});

// src/rules/reset-on-change.ts
let WITHOUT_EFFECT$made; const WITHOUT_EFFECT$make = () => WITHOUT_EFFECT$made = (new Set([
	"authMode",
	"policyMode",
	"transformProtocol"
]));
function isReset({ location = "body", name, keeps }) {
	return location === "body" && keeps !== true && !(WITHOUT_EFFECT$made ?? WITHOUT_EFFECT$make()).has(name);
}
function resetsOf({ operation, dialect, body }) {
	return fieldsIn(contractOf(operation)?.fields ?? [], dialect).filter(isReset).flatMap(({ name, default: standing }) => {
		if (standing === void 0 || "dynamic" in standing) return [];
		return body.fields.get(name)?.state === "absent" ? [{
			field: name,
			value: JSON.stringify(standing.value)
		}] : [];
	});
}
function weakResets({ tunnels }) {
	return tunnels.flatMap((tunnel) => {
		return ATTRIBUTES.flatMap((attribute) => proposalsOf(tunnel).map((offered) => choiceOf(offered, attribute))).flatMap((choice) => choice?.origin === "default" && choice.value?.standing !== "sound" ? [choice.field] : []);
	});
}
function wrapperPlace({ root, body }) {
	const wrapper = root.members.find(({ value }) => value === body.node);
	return wrapper === void 0 ? body.node : require_base.keyOf(root, wrapper);
}
function describe({ operation, resets }) {
	return `${operation} resets what it leaves out: ${resets.map(({ field, value }) => `${field} to ${value}`).join(", ")}`;
}
var reset_on_change_default = defineRule({
	id: "reset-on-change",
	group: "syntax",
	levels: {
		weak: "warning",
		sound: "note"
	},
	summary: "A change that resets what it leaves out",
	page: () => ({
		why: "ChangeIPsecConnection replaces the whole proposal. A body that only renews the key also sets the Diffie-Hellman group back to 2 and the lifetimes to their defaults; the two identities alone stay. The tunnel then fails to negotiate with a peer that was not changed.",
		mend: "Send all parameters of the connection with every change: read them with QueryIPSecConnection and change what is to change.",
		references: [
			vendor("doc1"),
			vendor("zsrv"),
			vendor("zsdk")
		],
		examples: {
			bad: {
				file: "renew-key.json",
				text: `{
  "changeIPsecConnection": {
    "peerAddress": "203.0.113.20",
    "authKey": "\${VPN_PSK}"
  }
}
`
			},
			good: {
				file: "renew-key.json",
				text: `{
  "changeIPsecConnection": {
    "peerAddress": "203.0.113.20",
    "authKey": "\${VPN_PSK}",
    "idType": "ip",
    "ikeVersion": "ikev2",
    "ikeAuthAlgorithm": "sha256",
    "ikeEncryptionAlgorithm": "aes-256",
    "ikeDhGroup": 19,
    "ikeLifeTime": 86400,
    "policyAuthAlgorithm": "sha256",
    "policyEncryptionAlgorithm": "aes-256",
    "pfs": "dh-group19",
    "lifeTime": 3600
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		weak: (data) => `${describe(data)}; ${data.weak.join(" and ")} would be weak: send all of them`,
		sound: (data) => `${describe(data)}; send all of them`
	}),
	visit: { resource(resource, report) {
		const { operation, form } = resource;
		if (form === "response" || contractOf(operation)?.resets !== true) return;
		const resets = resetsOf(resource);
		if (resets.length === 0) return;
		const weak = weakResets(resource);
		report(weak.length > 0 ? "weak" : "sound", {
			operation,
			resets,
			weak
		}, wrapperPlace(resource));
	} }
});

// src/rules/special-purpose-cidr.ts
var special_purpose_cidr_default = defineRule({
	id: "special-purpose-cidr",
	group: "addresses",
	levels: { special: "warning" },
	summary: "A network that no site has: loopback, link-local, multicast, documentation, benchmarks",
	page: () => ({
		why: "IANA has set these ranges aside, and routers drop their packets. In a list of networks they are what is left of an example, or a typing error, and the network that was meant is missing.",
		mend: "Write the network of the site.",
		references: [
			rfc(6890),
			publication("IANA IPv4 Special-Purpose Address Registry", "https://www.iana.org/assignments/iana-ipv4-special-registry/iana-ipv4-special-registry.xhtml"),
			publication("IANA IPv6 Special-Purpose Address Registry", "https://www.iana.org/assignments/iana-ipv6-special-registry/iana-ipv6-special-registry.xhtml")
		],
		examples: {
			bad: {
				file: "endpoint-group.json",
				text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["192.0.2.0/24"]
  }
}
`
			},
			good: {
				file: "endpoint-group.json",
				text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["10.20.0.0/16", "100.64.8.0/24"]
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({ special: ({ text, found }) => `${text} ${standingIn(found, found.text === text)}, and no site has it; write the network of the site` }),
	visit: { tunnel({ selectors }, _resource, report) {
		for (const { block, text, place } of everyNetwork(selectors)) {
			const found = specialPurposeOf(block);
			if (found !== void 0 && !(PURPOSES$made ?? PURPOSES$make())[found.purpose].network) report("special", {
				text,
				found
			}, place);
		}
	} }
});

// src/rules/transport-mode.ts
var transport_mode_default = defineRule({
	id: "transport-mode",
	group: "cryptography",
	levels: { gatewaysOnly: "warning" },
	summary: "Transport mode between gateways leaves the networks behind them unprotected",
	page: () => ({
		why: "Transport mode protects packets from one gateway to the other. Packets between the networks behind them are not such packets: they are dropped, or leave in clear. RFC 4301 wants tunnel mode between gateways, except under another tunnel such as GRE.",
		mend: "Use tunnel mode.",
		references: [
			rfc(4301, "4.1"),
			vendor("nlib"),
			vendor("zvyos")
		],
		examples: {
			bad: {
				file: "ipsecpolicy.json",
				text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encapsulation_mode": "transport",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha256",
    "pfs": "group19"
  }
}
`
			},
			good: {
				file: "ipsecpolicy.json",
				text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encapsulation_mode": "tunnel",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha256",
    "pfs": "group19"
  }
}
`
			}
		}
	}),
	cwe: [319],
	securitySeverity: "4.3",
	messages: () => ({ gatewaysOnly: ({ field, value }) => `${field} ${value} protects packets between the two gateways alone, not those of the networks behind them; write "tunnel"` }),
	visit: { tunnel({ child }, { dialect }, report) {
		if (dialect === "zstack" || child?.mode.origin !== "explicit" || child.mode.value !== "transport") return;
		const { place } = child.mode;
		report("gatewaysOnly", {
			field: (require_late()).fieldNameAt(place),
			value: (require_late()).valueAt(place)
		}, place, { fix: (require_late()).choiceAt(place, [{
			value: "tunnel",
			meaning: "tunnel"
		}]) });
	} }
});

// src/rules/shared/failure-rule.ts
function defineFailureRule({ concerns, ...definition }) {
	return defineRule({
		...definition,
		group: "tunnel",
		levels: { failed: "error" },
		cwe: [],
		securitySeverity: null,
		messages: () => ({ failed: ({ message }) => message }),
		visit: { pair(pair, report) {
			const failure = failureAt(pair, concerns);
			if (failure === null) return;
			const message = failureMessage(pair, failure);
			const { place, options } = standOf$1(pair, placesOfCause(failure.causes[0]), message);
			report("failed", { message }, place, options);
		} }
	});
}

// src/rules/tunnel-authentication.ts
var tunnel_authentication_default = defineFailureRule({
	id: "tunnel-authentication",
	summary: "Two ends of a tunnel that cannot authenticate each other",
	page: () => ({
		why: "Both ends must use the same method and know the same pre-shared key, each character of it, blanks at its ends included. In IKEv1 main mode a wrong key shows as silence: the responder cannot decrypt the fifth message.",
		mend: "Copy the key from one end to the other, without a blank or line break at its ends.",
		references: [
			rfc(7296, "2.15"),
			rfc(2409, "5.4"),
			vendor("ss", "PSK lookup by identity")
		],
		examples: {
			bad: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "aK9-tV2-mQ7-xR4-pL8-zN3" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "aK9-tV2-mQ7-xR4-pL8-zN3 " }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			},
			good: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			}
		}
	}),
	supersedes: ["psk-in-plaintext"],
	concerns: ({ phase, attribute }) => phase === "ike-auth" && attribute !== "identity"
});

// src/rules/tunnel-child-proposal.ts
var tunnel_child_proposal_default = defineFailureRule({
	id: "tunnel-child-proposal",
	summary: "Two ends of a tunnel with no common proposal for the CHILD SA",
	page: () => ({
		why: "Phase 1 comes up and the status pages of both ends look well, but no packet passes: the responder answers NO_PROPOSAL_CHOSEN to the proposal for ESP or AH. In IKEv1 a different group for perfect forward secrecy is refused here too.",
		mend: "Give both ends the same protocol, cipher, integrity algorithm and, in IKEv1, the same group.",
		references: [
			rfc(7296, "2.7"),
			rfc(2409, "5.5"),
			caseOf("hwdsl2", 1788),
			caseOf("libreswan", 515)
		],
		examples: {
			bad: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes128gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			},
			good: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			}
		}
	}),
	concerns: inPhase("child-proposal")
});

// src/rules/tunnel-exchange-mode.ts
var tunnel_exchange_mode_default = defineFailureRule({
	id: "tunnel-exchange-mode",
	summary: "One end asks for main mode, the other for aggressive mode",
	page: () => ({
		why: "IKEv1 has two exchanges for phase 1, and the initiator alone chooses. The ends agree on the algorithms first, and then the responder refuses, which looks like a wrong key: AUTHENTICATION_FAILED.",
		mend: "Use IKEv2, which has no such modes, else main mode on both ends.",
		references: [
			rfc(2409, "5"),
			caseOf("opnsense", 6276),
			caseOf("Openswan", 431),
			caseOf("hwdsl2", 366)
		],
		examples: {
			bad: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 1, mode: main, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 1, mode: aggressive, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			},
			good: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			}
		}
	}),
	concerns: inPhase("exchange-mode")
});

// src/rules/tunnel-identity.ts
var tunnel_identity_default = defineFailureRule({
	id: "tunnel-identity",
	summary: "An end calls itself otherwise than the other end expects",
	page: () => ({
		why: "An end proves an identity, not an address: it must be of the type and value that the other end expects. Left out it is the own address as the daemon sees it, which behind NAT is a private one. An at sign before an address makes it a name.",
		mend: "Write the same identity as local on one end and as remote on the other; behind NAT, state it on both.",
		references: [
			rfc(7296, "3.5"),
			caseOf("libreswan", 237),
			caseOf("libreswan", 503),
			caseOf("ibm-cloud-docs", 198)
		],
		examples: {
			bad: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}", remoteId: branch.example.org }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}", localId: "198.51.100.7" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			},
			good: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			}
		}
	}),
	supersedes: ["ikev1-main-psk-identity"],
	concerns: ({ phase, attribute }) => phase === "ike-auth" && attribute === "identity"
});

// src/rules/tunnel-ike-proposal.ts
var tunnel_ike_proposal_default = defineFailureRule({
	id: "tunnel-ike-proposal",
	summary: "Two ends of a tunnel with no common proposal for the IKE SA",
	page: () => ({
		why: "All transforms of one proposal must agree: cipher with its key length, integrity algorithm, PRF and Diffie-Hellman group. If one differs, the responder answers NO_PROPOSAL_CHOSEN to the first message, and neither end says what it was.",
		mend: "Give both ends the same algorithms, and raise the weaker end rather than lower the stronger one. A group is a number, no size: group 5 is MODP-1536.",
		references: [
			rfc(7296, "2.7"),
			rfc(7296, "3.3.6"),
			caseOf("libreswan", 256),
			caseOf("libreswan", 379),
			caseOf("libreswan", 503)
		],
		examples: {
			bad: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp1536] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			},
			good: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			}
		}
	}),
	concerns: inPhase("ike-proposal")
});

// src/rules/tunnel-lifetime.ts
const ikeLifetime = ({ ike }) => ike.lifetimeSeconds;
const childLifetime = ({ children: [child] }) => child?.lifetimeSeconds;
const LIFETIMES = [[
	"ike",
	ikeLifetime,
	"the IKE SA"
], [
	"child",
	childLifetime,
	"the CHILD SA"
]];
function secondsOf(located) {
	const seconds = located === void 0 ? void 0 : valueOf$1(located);
	return seconds === 0 ? Infinity : seconds;
}
function shown$1(seconds) {
	return seconds === void 0 ? "not known" : seconds === Infinity ? "without end" : (require_late()).duration(seconds);
}
function statedBy(end, of) {
	const located = of(end);
	return end.dialect === "peer" && located?.origin === "default" ? void 0 : secondsOf(located);
}
function renewsFirst(pair, side, of) {
	if (of === ikeLifetime) return valueOf$1(pair[side].ike.renewal) !== "none";
	if (pair[side].children[0]?.rekeysBetween === null) return false;
	return pair.negotiation.directions.flatMap(({ rekey }) => rekey.firstAttemptBy ?? []).every((first) => first === side);
}
function differenceOf(pair, of, name) {
	const { left, right, names } = pair;
	const [one, two] = [statedBy(left, of), statedBy(right, of)];
	if (one === void 0 || two === void 0 || one === two) return null;
	if (!renewsFirst(pair, one < two ? "left" : "right", of)) return null;
	const [first, shorter, longer] = one < two ? [
		names.left,
		one,
		two
	] : [
		names.right,
		two,
		one
	];
	return `${name} lives ${shown$1(shorter)} at ${first} and ${shown$1(longer)} at ${one < two ? names.right : names.left}: ${first} renews it first, whichever end began`;
}
function placesOf({ left, right }, of) {
	const at = (end) => {
		const located = of(end);
		return {
			place: located?.place ?? null,
			value: shown$1(secondsOf(located))
		};
	};
	return {
		left: at(left),
		right: at(right)
	};
}
var tunnel_lifetime_default = defineRule({
	id: "tunnel-lifetime",
	group: "tunnel",
	levels: {
		ike: "note",
		child: "note",
		ends: "note"
	},
	summary: "Two ends of a tunnel with different lifetimes, or an IKE SA that nobody renews in time",
	page: () => ({
		why: "Lifetimes are not negotiated in IKEv2 and harm nothing by themselves: the end with the shorter one rekeys first. It is worth knowing which end that is, for it is the one whose proposals are sent then. An IKEv2 SA that ends unrenewed takes its CHILD SAs with it, however long their own lifetime is; traffic may set it up again.",
		mend: "Set the same lifetimes on both ends, and let the IKE SA be renewed before it ends.",
		references: [
			rfc(7296, "2.8"),
			caseOf("azure-docs", 73889),
			caseOf("libreswan", 405)
		],
		examples: {
			bad: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { lifetime: 28800, proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { lifetime: 3600, proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			},
			good: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		ike: ({ message }) => message,
		child: ({ message }) => message,
		ends: ({ message }) => message
	}),
	visit: { pair(pair, report) {
		const { verdict, directions } = pair.negotiation;
		if (verdict !== "up" && verdict !== "up-one-way" && verdict !== "up-until-rekey") return;
		if (directions.some(({ causes }) => causes.some(({ attribute }) => attribute === "renewal" || attribute === "lifetime"))) return;
		const ends = directions.map(({ renewal }) => renewal.endsChildrenAfterSeconds).find((seconds) => seconds !== null);
		if (typeof ends === "number") {
			const message = `the IKE SA ends after ${(require_late()).duration(ends)} without being renewed, and takes its CHILD SAs with it until the next packet at the latest: let one end renew it`;
			const { place, options } = standOf$1(pair, placesOf(pair, ikeLifetime), message);
			report("ends", { message }, place, options);
		}
		for (const [variant, of, name] of LIFETIMES) {
			const message = ends === void 0 || variant === "child" ? differenceOf(pair, of, name) : null;
			if (message === null) continue;
			const { place, options } = standOf$1(pair, placesOf(pair, of), message);
			report(variant, { message }, place, options);
		}
	} }
});

// src/rules/tunnel-mode.ts
var tunnel_mode_default = defineFailureRule({
	id: "tunnel-mode",
	summary: "One end asks for tunnel mode, the other for transport mode",
	page: () => ({
		why: "In IKEv1 the mode is part of what quick mode negotiates, and a responder with another one refuses. IKEv2 falls back to tunnel mode, so that there the end that wanted transport mode gets something else than it asked for.",
		mend: "Set tunnel mode on both ends: between gateways it is the only one that protects the networks behind them.",
		references: [rfc(2407, "4.5"), rfc(7296, "1.3.1")],
		examples: {
			bad: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 1, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { mode: tunnel, proposals: [aes256-sha256-modp2048], localSelectors: [203.0.113.5/32], remoteSelectors: [198.51.100.7/32] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 1, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { mode: transport, proposals: [aes256-sha256-modp2048], localSelectors: [198.51.100.7/32], remoteSelectors: [203.0.113.5/32] }
`
			},
			good: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			}
		}
	}),
	supersedes: ["transport-mode"],
	concerns: inPhase("mode")
});

// src/rules/tunnel-no-initiator.ts
function startOf({ starts }) {
	return {
		place: starts.place,
		value: valueOf$1(starts) ?? null
	};
}
var tunnel_no_initiator_default = defineRule({
	id: "tunnel-no-initiator",
	group: "tunnel",
	levels: {
		nobody: "error",
		onTraffic: "note"
	},
	summary: "A tunnel that neither end sets up by itself",
	page: () => ({
		why: "If both ends only answer, nobody sends the first message. If one end only answers and the other waits for traffic, the tunnel is down until the side that waits has something to send: whoever calls from the other side gets no answer.",
		mend: "Let one end set the tunnel up by itself.",
		references: [
			vendor("odocs", "initiator"),
			vendor("apy", "EffectImmediately"),
			caseOf("cloudstack", 13687)
		],
		examples: {
			bad: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  starts: never
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  starts: never
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			},
			good: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		nobody: ({ message }) => message,
		onTraffic: ({ message }) => message
	}),
	visit: { pair(pair, report) {
		const { left, right, names } = pair;
		const starts = {
			left: valueOf$1(left.starts),
			right: valueOf$1(right.starts)
		};
		const places = {
			left: startOf(left),
			right: startOf(right)
		};
		if (starts.left === "never" && starts.right === "never") {
			const message = `${names.left} and ${names.right} both wait for the other to begin: let one of them set the tunnel up`;
			const { place, options } = standOf$1(pair, places, message);
			report("nobody", { message }, place, options);
			return;
		}
		const waiting = SIDES$1.find((side) => starts[side] === "on-traffic" && starts[otherSide(side)] === "never");
		if (waiting === void 0) return;
		const [one, other] = [names[waiting], names[otherSide(waiting)]];
		const message = `${other} never begins, and ${one} begins when there is traffic: until the networks of ${one} send something the tunnel is down`;
		const { place, options } = standOf$1(pair, places, message);
		report("onTraffic", { message }, place, options);
	} }
});

// src/rules/tunnel-one-way.ts
var tunnel_one_way_default = defineRule({
	id: "tunnel-one-way",
	group: "tunnel",
	levels: { oneWay: "warning" },
	summary: "A tunnel that comes up only if one particular end begins",
	page: () => ({
		why: "The initiator chooses the version and the first proposals, the responder chooses among them, so that the same two configurations can agree one way round and not the other. Such a tunnel works until the wrong end begins: after a restart, or when its rekey comes first.",
		mend: "Make both ends offer the same version, groups and algorithms in the same order; else let one end only answer.",
		references: [
			rfc(7296, "2.7"),
			caseOf("cloudstack", 4953),
			caseOf("libreswan", 1193)
		],
		examples: {
			bad: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: any, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256-sha256-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 1, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256-sha256-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			},
			good: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({ oneWay: ({ message }) => message }),
	visit: { pair(pair, report) {
		const { names, negotiation } = pair;
		if (negotiation.verdict !== "up-one-way") return;
		const working = negotiation.directions.find(({ verdict }) => verdict === "up");
		const failing = negotiation.directions.find(({ causes }) => causes.length > 0);
		const cause = failing?.causes[0];
		if (working === void 0 || failing === void 0 || cause === void 0) return;
		const [starter, other] = [names[working.initiator], names[failing.initiator]];
		const message = `the tunnel comes up and stays up only if ${starter} begins. If ${other} begins ${failing.verdict === "up-until-rekey" ? "it does not last" : "it fails"}: ${clause(cause.message, pair)}: ${clause(cause.mend, pair)}`;
		const { place, options } = standOf$1(pair, placesOfCause(cause), message);
		report("oneWay", { message }, place, options);
	} }
});

// src/rules/tunnel-rekey.ts
function whenOf(direction) {
	const { firstAttemptSeconds, firstAttemptIsAnew, outageSeconds } = direction.rekey;
	if (firstAttemptSeconds === null || endsWithIkeSa(direction) || endsWithChildSa(direction)) return "";
	const stops = outageSeconds === null ? "" : `, and traffic stops after ${(require_late()).duration(outageSeconds)}`;
	return `. ${firstAttemptIsAnew ? "The CHILD SA ends, unrekeyed," : "The first rekey is tried"} ${(require_late()).durations(firstAttemptSeconds)} after the tunnel came up${stops}`;
}
var tunnel_rekey_default = defineRule({
	id: "tunnel-rekey",
	group: "tunnel",
	levels: { fails: "error" },
	summary: "A tunnel that comes up and fails when its CHILD SA is rekeyed, or ends with an SA that nobody renews",
	page: () => ({
		why: "In IKEv2 the first CHILD SA is made without a key exchange of its own, so that a different group for perfect forward secrecy, or one on one end alone, does no harm at first. It is asked for at the first rekey, which is refused again and again until the lifetime ends and traffic stops: often an hour after everything looked well. An IKE SA that nobody renews takes its CHILD SAs with it when its lifetime ends. A CHILD SA that nobody rekeys ends by itself; in IKEv1 nothing but traffic or a setting sets it up again.",
		mend: "Set the same group for perfect forward secrecy on both ends, or on neither, and let the IKE SA and its CHILD SAs be renewed before they end.",
		references: [
			rfc(7296, "1.2"),
			rfc(7296, "1.3.3"),
			rfc(7296, "1.4.1"),
			rfc(7296, "2.8"),
			caseOf("libreswan", 405),
			caseOf("libreswan", 515),
			caseOf("libreswan", 1265),
			caseOf("libreswan", 1277),
			caseOf("opnsense", 8631),
			caseOf("strongSwan", 3024)
		],
		examples: {
			bad: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			},
			good: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	supersedes: ["no-pfs"],
	messages: () => ({ fails: ({ message }) => message }),
	visit: { pair(pair, report) {
		const failure = failureAt(pair, inPhase("rekey"));
		if (failure === null) return;
		const message = `${failureMessage(pair, failure)}${whenOf(failure.direction)}`;
		const { place, options } = standOf$1(pair, placesOfCause(failure.causes[0]), message);
		report("fails", { message }, place, options);
	} }
});

// src/rules/tunnel-selectors.ts
var tunnel_selectors_default = defineRule({
	id: "tunnel-selectors",
	group: "tunnel",
	levels: {
		apart: "error",
		narrowed: "warning"
	},
	summary: "The networks of two ends do not mirror each other",
	page: () => ({
		why: "What one end calls local must be remote on the other. Where they share nothing the CHILD SA fails with TS_UNACCEPTABLE, or INVALID_ID_INFORMATION in IKEv1. Where they share a part the tunnel comes up with that part alone: the status is up, and traffic of the other networks is dropped or leaves unencrypted.",
		mend: "Write the same networks on both ends, local on one and remote on the other, with the same prefix lengths; with several networks use IKEv2.",
		references: [
			rfc(7296, "2.9"),
			rfc(2409, "5.5"),
			caseOf("libreswan", 470),
			caseOf("libreswan", 630),
			caseOf("libreswan", 801),
			caseOf("Azure-vpn-config-samples", 17),
			caseOf("cloudstack", 3138)
		],
		examples: {
			bad: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.41.0/24], remoteSelectors: [10.20.0.0/16] }
`
			},
			good: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		apart: ({ message }) => message,
		narrowed: ({ message }) => message
	}),
	visit: { pair(pair, report) {
		const failure = failureAt(pair, inPhase("traffic-selector"));
		if (failure !== null) {
			const message = failureMessage(pair, failure);
			const { place, options } = standOf$1(pair, placesOfCause(failure.causes[0]), message);
			report("apart", { message }, place, options);
		}
		const uncovered = (require_late()).uncoveredOf(pair);
		if (uncovered === null) return;
		const message = (require_late()).describeUncovered(pair, uncovered);
		const { place, options } = standOf$1(pair, (require_late()).placesUncovered(pair, uncovered), message);
		report("narrowed", { message }, place, options);
	} }
});

// src/rules/tunnel-version.ts
var tunnel_version_default = defineFailureRule({
	id: "tunnel-version",
	summary: "Two ends of a tunnel with no common version of IKE",
	page: () => ({
		why: "An end begins with one version and never tries another by itself. A gateway without a connection of that version answers NO_PROPOSAL_CHOSEN, as if the algorithms differed, or does not answer at all.",
		mend: "Set IKEv2 on both ends; where one end knows IKEv1 alone, set IKEv1 on both.",
		references: [
			rfc(7296, "2.5"),
			rfc(9395, "3"),
			caseOf("cloudstack", 4953)
		],
		examples: {
			bad: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 1, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			},
			good: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			}
		}
	}),
	supersedes: ["ikev1"],
	concerns: inPhase("version")
});

// src/rules/tunnel-weak.ts
let WHOLE$made; const WHOLE$make = () => WHOLE$made = ({
	left: {
		place: null,
		value: null
	},
	right: {
		place: null,
		value: null
	}
});
function weakIn({ directions }, end) {
	const found = /* @__PURE__ */ new Map();
	const proposals = [[1, end.ike.proposals], [2, end.children.flatMap((child) => child.proposals)]];
	for (const direction of directions.filter(({ verdict }) => verdict === "up" || verdict === "up-until-rekey")) for (const [phase, offered] of proposals) {
		const selected = selectedIn(direction, phase);
		for (const algorithm of offered.flatMap(algorithmsOf)) {
			if (algorithm.standing === "sound" || !selected.has(algorithm.logName)) continue;
			found.set(`${String(phase)} ${algorithm.logName}`, {
				phase,
				algorithm
			});
		}
	}
	return [...found.values()];
}
function selectedIn({ ike, children, rekey }, phase) {
	const suites = phase === 1 ? [ike.selected] : [
		...children.map(({ selected }) => selected),
		rekey.byInitiator.selected,
		rekey.byResponder.selected
	];
	return new Set(suites.flatMap((suite) => suite?.replace(/^\w+:/u, "").split("/") ?? []));
}
function algorithmsOf({ encryption, integrity, dhGroups }) {
	const known = (list) => list.flatMap((entry) => valueOf$1(entry) ?? []);
	return [
		...known(encryption),
		...known(integrity),
		...known(dhGroups)
	];
}
var tunnel_weak_default = defineRule({
	id: "tunnel-weak",
	group: "tunnel",
	levels: { weak: "warning" },
	summary: "Two ends agree on a weak algorithm, and both could be set to a stronger one",
	page: () => ({
		why: "Two ends take what both have, and a weak algorithm that was written for the sake of the other end stays when that end could do better long since. Each end alone cannot be changed without breaking the tunnel, so nobody does.",
		mend: "Set the stronger algorithm on both ends at the same time, or list it before the weak one on both first.",
		references: [
			rfc(8247, "2"),
			rfc(8221, "5"),
			nist("SP 800-77 revision 1", "7.2.4.2")
		],
		examples: {
			bad: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha1-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha1-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			},
			good: {
				file: "tunnel.yaml",
				text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`
			}
		}
	}),
	cwe: [326],
	securitySeverity: "5.9",
	messages: () => ({ weak: ({ message }) => message }),
	visit: { pair(pair, report) {
		const { left, right, names, negotiation } = pair;
		const weak = weakIn(negotiation, left).flatMap(({ phase, algorithm }) => {
			const theirs = (require_late()).soundFor(right.dialect, phase, algorithm.type);
			const common = (require_late()).soundFor(left.dialect, phase, algorithm.type).filter((logName) => theirs.includes(logName));
			return common.length === 0 ? [] : [`${algorithm.logName} in phase ${String(phase)} (both know ${either(common)})`];
		});
		if (weak.length === 0) return;
		const message = `${names.left} and ${names.right} agree on ${weak.join(", ")}: set the stronger one on both`;
		const { place, options } = standOf$1(pair, (WHOLE$made ?? WHOLE$make()), message);
		report("weak", { message }, place, options);
	} }
});

// src/rules/unconfigurable-field.ts
let BEHIND_NAT$made; const BEHIND_NAT$make = () => BEHIND_NAT$made = (new Set(["private", "shared"]));
function publicAddress(reading) {
	if (reading?.state !== "valid" || typeof reading.value !== "string") return null;
	const address = parseAddress(reading.value);
	if (address === null) return null;
	return (BEHIND_NAT$made ?? BEHIND_NAT$make()).has(specialPurposeOfAddress(address)?.purpose ?? "") ? null : address;
}
var unconfigurable_field_default = defineShapeRule({
	id: "unconfigurable-field",
	group: "syntax",
	levels: {
		refused: "error",
		ignored: "warning",
		identity: "note"
	},
	summary: "A field that the caller may not set",
	page: () => ({
		why: "The server sets these fields itself. Some make it refuse the whole request, often when an exported answer is sent back as a request; others it takes and reserves for itself.",
		mend: "Leave the field out; peer_id, which cannot be left out, takes the value of peer_address.",
		references: [
			vendor("doc2", "note below table 1"),
			vendor("odocs"),
			vendor("nlib")
		],
		examples: {
			bad: {
				file: "vpnservice.json",
				text: `{
  "vpnservice": {
    "name": "hq",
    "router_id": "66e3b16c-8ce5-40fb-bb49-ab6d8dc3f2aa",
    "status": "ACTIVE"
  }
}
`
			},
			good: {
				file: "vpnservice.json",
				text: `{
  "vpnservice": {
    "name": "hq",
    "router_id": "66e3b16c-8ce5-40fb-bb49-ab6d8dc3f2aa"
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		refused: ({ field, reason = "" }) => `${field} cannot be sent: ${reason}`,
		ignored: ({ field, reason = "" }) => `${field} should not be sent: ${reason}`,
		identity: ({ field, actual = "", nearest = "" }) => `${field} ${actual} differs from peer_address: the document calls it unconfigurable, and the gateway may expect the address; write ${nearest} unless the peer sends another identity`
	}),
	visit: { resource({ dialect, form, body: { fields } }, report) {
		if (dialect !== "otc" || form === "response") return;
		const peerId = fields.get("peer_id");
		const peerAddress = fields.get("peer_address");
		const identity = publicAddress(peerId);
		const address = publicAddress(peerAddress);
		if (identity === null || address === null || identity.bits === address.bits) return;
		if (peerId === void 0 || peerAddress === void 0) return;
		report("identity", {
			field: "peer_id",
			actual: JSON.stringify(peerId.value),
			nearest: JSON.stringify(peerAddress.value)
		}, peerId.place, { related: [{
			place: peerAddress.place,
			message: "peer_address stands here"
		}] });
	} }
});

// src/rules/unknown-field.ts
var unknown_field_default = defineShapeRule({
	id: "unknown-field",
	group: "syntax",
	levels: {
		unknown: "error",
		url: "error",
		list: "warning",
		elsewhere: "note"
	},
	summary: "A key that the API does not know",
	page: () => ({
		why: "OpenStack refuses the whole request. ZStack drops the key without a word, and a mistyped ikeEncryptionAlgorithm leaves the default in force: the tunnel runs on parameters that nobody chose.",
		mend: "Write the name as the document of this API has it; names of the other APIs differ.",
		references: [
			vendor("zrest"),
			vendor("nlib"),
			vendor("doc4")
		],
		examples: {
			bad: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algoritm": "aes-256",
    "pfs": "group19"
  }
}
`
			},
			good: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		unknown: ({ field, operation = "", reason, nearest }) => {
			return `${field} is no field of ${operation}${reason === void 0 ? "" : ` (${reason})`}${nearest === void 0 ? "" : `; did you mean ${nearest}?`}`;
		},
		url: ({ field, expected = "" }) => `${field} belongs in the URL, not in the body: ${expected}`,
		list: ({ field, reason = "" }) => `${field}: ${reason}; what the API makes of that is not documented`,
		elsewhere: ({ field, expected = "", api = "" }) => `${field} is a field of ${expected}, not of ${api}; choose that dialect if the body is meant for it`
	})
});

// src/rules/unresolved-reference.ts
let PLURALS$made; const PLURALS$make = () => PLURALS$made = ({
	connection: "connections",
	"connection-change": "changes",
	"connection-action": "actions",
	attachment: "attachments",
	"ike-policy": "IKE policies",
	"ipsec-policy": "IPsec policies",
	"endpoint-group": "endpoint groups",
	"vpn-service": "VPN services",
	"customer-gateway": "customer gateways",
	"vpn-gateway": "VPN gateways",
	subnet: "subnets",
	vip: "virtual IPs",
	"l3-network": "L3 networks"
});
function knownKinds({ groups, companions }) {
	const known = /* @__PURE__ */ new Map();
	for (const { id, estate, kind } of [...groups, ...companions]) {
		if (id === null) continue;
		const kinds = known.get(estate);
		if (kinds === void 0) known.set(estate, /* @__PURE__ */ new Set([kind]));
		else kinds.add(kind);
	}
	return known;
}
function unresolvedIn(facts, known, { find }) {
	const inEstate = known.get(facts.estate);
	const inAll = known.get(null);
	if (inEstate === void 0 && inAll === void 0) return [];
	return facts.references.filter(({ kinds, value }) => kinds.some((kind) => inEstate?.has(kind) === true || inAll?.has(kind) === true) && find(facts.estate, value) === null);
}
var unresolved_reference_default = defineRule({
	id: "unresolved-reference",
	group: "references",
	levels: { unresolved: "note" },
	summary: "An id that nothing in the run defines, although others of its kind are there",
	page: () => ({
		why: "A mistyped or outdated id is refused by the API, or joins the connection to the wrong policy or network. What it names cannot be checked.",
		mend: "Correct the id; or let the run know it: by the exported answer that bears it, under resources in the configuration, or with a comment \"# ipsec-lint-id: \u2026\" before its YAML document.",
		references: [vendor("doc2", "request parameters")],
		examples: {
			bad: {
				file: "estate.jsonl",
				text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"endpoint_groups":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","name":"vpc","type":"subnet","endpoints":["1c1f2ab4-5f0f-4d0c-9c06-0f1f6f1f0b01"]}]}
`
			},
			good: {
				file: "estate.jsonl",
				text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"endpoint_groups":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","name":"vpc","type":"subnet","endpoints":["1c1f2ab4-5f0f-4d0c-9c06-0f1f6f1f0b01"]},{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","name":"branch","type":"cidr","endpoints":["10.9.0.0/16"]}]}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	precision: "medium",
	messages: () => ({ unresolved: ({ field, id, kind }) => `${field} names ${id}, which is none of the ${(PLURALS$made ?? PLURALS$make())[kind]} that were read` }),
	visit: { workspace(workspace, report) {
		const known = knownKinds(workspace);
		for (const facts of [...workspace.connections, ...workspace.groups]) for (const { field, value, kinds, place } of unresolvedIn(facts, known, workspace)) {
			const [kind] = kinds;
			if (kind !== void 0) report("unresolved", {
				field,
				id: value,
				kind
			}, place, { between: [facts] });
		}
	} }
});

// src/rules/unresolved-template.ts
var unresolved_template_default = defineShapeRule({
	id: "unresolved-template",
	group: "syntax",
	levels: { template: "note" },
	summary: "A placeholder that nothing has filled in",
	page: () => ({
		why: "A template is right in a repository and wrong in a request: the server refuses it or, where any text will do, stores it. What a placeholder stands for cannot be judged.",
		mend: "Fill in the value before the request is sent, and lint the finished body.",
		references: [vendor("doc1", "request example")],
		examples: {
			bad: {
				file: "endpoint-group.json",
				text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["\${BRANCH_NETWORK}"]
  }
}
`
			},
			good: {
				file: "endpoint-group.json",
				text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["192.168.40.0/24"]
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({ template: ({ field }) => `${field} is a placeholder: fill it in before the request is sent` })
});

// src/rules/unused-exception.ts
var unused_exception_default = defineShapeRule({
	id: "unused-exception",
	group: "exceptions",
	levels: {
		unused: "warning",
		changed: "warning",
		unbindable: "warning",
		unknown: "warning",
		nameless: "warning",
		judging: "warning",
		mandatory: "warning"
	},
	summary: "An exception that covers nothing",
	page: () => ({
		why: "What it was written for is mended, has moved or has another value now. Left where it is, it would accept the next fault at the same place, for a reason that was never given for that one.",
		mend: "Remove the exception, or write it where the finding stands: a comment covers the next line, an entry of the configuration its files, pointer and value.",
		references: [SUPPRESSIONS],
		examples: {
			bad: {
				file: "ike-policy.yaml",
				text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group -- the device knows no better
  pfs: group14
`
			},
			good: {
				file: "ike-policy.yaml",
				text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group -- the device knows no better
  pfs: group5
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		unused: ({ actual = "" }) => `${actual} finds nothing here: remove the exception`,
		changed: ({ actual = "", expected = "" }) => `${actual} finds another value here than the one that was accepted, and the exception has ended; to accept the new one, write value: ${expected}`,
		unbindable: ({ actual = "" }) => `what ${actual} finds here has no value that an exception could be bound to (a key never has); leave value out and write expires`,
		unknown: ({ actual = "", nearest }) => `there is no rule ${actual}${nearest === void 0 ? "" : `; did you mean ${nearest}?`}`,
		nameless: () => "the comment names no rule and covers nothing; write ipsec-lint-ignore RULE -- reason",
		judging: ({ actual = "" }) => `${actual} judges exceptions and takes none; set its level in the configuration`,
		mandatory: ({ actual = "" }) => `no exception from ${actual} counts: a chosen profile makes it mandatory`
	})
});

// src/rules/weak-dh-group.ts
var weak_dh_group_default = defineRule({
	id: "weak-dh-group",
	group: "cryptography",
	levels: {
		broken: "error",
		weak: "warning"
	},
	summary: "A Diffie-Hellman group that is too small, or whose parameters are doubtful",
	page: () => ({
		why: "All keys of a tunnel follow from this exchange. Groups 1, 2 and 22 are so small that one computation can break them for all their users (Logjam), and groups 5 and 25 are not far from that. Nobody explains how the parameters of groups 22 to 24 were made. The number says nothing about strength: group 24 is weaker than 14.",
		mend: "Use group 21, 20 or 19, or 14 where the peer has none of them, in both phases and on both ends.",
		references: [
			rfc(8247, "2.4"),
			nist("SP 800-77 revision 1", "7.2.4.2"),
			rfc(5114, "4"),
			rfc(6989, "2.2"),
			publication("Logjam (CVE-2015-4000)", "https://weakdh.org/"),
			caseOf("libreswan", 503),
			caseOf("OTC terraform", 640)
		],
		examples: {
			bad: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group2"
  }
}
`
			},
			good: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			}
		}
	}),
	cwe: [326],
	securitySeverity: "8.1",
	messages: () => ({
		broken: describeWeakChoice,
		weak: describeWeakChoice
	}),
	visit: { tunnel(tunnel, resource, report) {
		for (const choice of weakChoices(tunnel, "dhGroup", resource)) report(choice.standing, choice, choice.place, { fix: choice.fix });
	} }
});

// src/rules/weak-encryption.ts
var weak_encryption_default = defineRule({
	id: "weak-encryption",
	group: "cryptography",
	levels: { broken: "error" },
	summary: "An encryption algorithm that is broken: DES, 3DES or none at all",
	page: () => ({
		why: "The 56-bit keys of DES can be tried one by one. The 64-bit blocks of 3DES collide after some hundred gigabytes under one key, and each collision leaks plaintext; a site-to-site tunnel carries that much.",
		mend: "Use AES with keys of 256 or 128 bits, on both ends.",
		references: [
			rfc(8247, "2.1"),
			rfc(8221, "5"),
			nist("SP 800-131A revision 2", "2"),
			publication("Sweet32 (CVE-2016-2183)", "https://sweet32.info/"),
			caseOf("libreswan", 141),
			caseOf("hwdsl2", 1788)
		],
		examples: {
			bad: {
				file: "ipsecpolicy.json",
				text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encryption_algorithm": "3des",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`
			},
			good: {
				file: "ipsecpolicy.json",
				text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`
			}
		}
	}),
	cwe: [326, 327],
	securitySeverity: "7.5",
	messages: () => ({ broken: describeWeakChoice }),
	visit: { tunnel(tunnel, resource, report) {
		for (const choice of weakChoices(tunnel, "encryption", resource)) report("broken", choice, choice.place, { fix: choice.fix });
	} }
});

// src/rules/weak-integrity.ts
var weak_integrity_default = defineRule({
	id: "weak-integrity",
	group: "cryptography",
	levels: {
		broken: "error",
		weak: "warning",
		unavoidable: "note"
	},
	summary: "An integrity algorithm, and with it a PRF, that rests on MD5 or SHA-1",
	page: () => ({
		why: "In phase 1 the algorithm also derives every key and signs the exchange, where collisions of MD5 and SHA-1 count (SLOTH). RFC 8247 and RFC 8221 list HMAC-MD5 as MUST NOT. They still list HMAC-SHA1 as MUST-, but NIST calls it legacy and BSI dropped it in 2020: gateways turn it off one after another.",
		mend: "Use HMAC-SHA2-256 or longer. Each API spells it differently: sha256 at ZStack and Apsara Stack, sha2-256 at Open Telekom Cloud.",
		references: [
			rfc(8247, "2.3"),
			rfc(8221, "6"),
			rfc(6151, "2.3"),
			nist("SP 800-77 revision 1", "table 1 and section 7.2.3"),
			publication("SLOTH (CVE-2015-7575)", "https://nvd.nist.gov/vuln/detail/CVE-2015-7575")
		],
		examples: {
			bad: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "md5",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			},
			good: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			}
		}
	}),
	cwe: [327, 328],
	securitySeverity: "7.4",
	messages: () => ({
		broken: describeWeakChoice,
		weak: describeWeakChoice,
		unavoidable: describeWeakChoice
	}),
	visit: { tunnel(tunnel, resource, report) {
		for (const choice of weakChoices(tunnel, "integrity", resource)) {
			const { standing, alternatives, place, fix } = choice;
			report(standing === "weak" && !alternatives.documented ? "unavoidable" : standing, choice, place, { fix });
		}
	} }
});

// src/rules/wrong-type.ts
var wrong_type_default = defineShapeRule({
	id: "wrong-type",
	group: "syntax",
	levels: {
		type: "error",
		object: "error",
		list: "error",
		spelling: "note"
	},
	summary: "A value of another type than the API reads",
	page: () => ({
		why: "A value of the wrong type is refused, or read as something else. Numbers in quotes and 2.0 for 2 pass the servers of today; a client with types, or a stricter server, refuses them.",
		mend: "Write the type that the document gives. Where it asks for a JSON string, hand the object to JSON.stringify; where it asks for an object, write no string around it.",
		references: [
			vendor("doc0", "ikeDhGroup"),
			vendor("doc4", "IkeConfig"),
			vendor("zrest"),
			vendor("nlib")
		],
		examples: {
			bad: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": 2,
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			},
			good: {
				file: "ikepolicy.json",
				text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
			}
		}
	}),
	cwe: [],
	securitySeverity: null,
	messages: () => ({
		type: ({ field, actual = "", expected = "", operation = "", nearest }) => {
			const found = `${field} is ${actual}, where ${operation} takes ${expected}`;
			return nearest === void 0 ? found : `${found}; write ${nearest}`;
		},
		object: ({ field, api = "" }) => `${field} is an object, where ${api} takes a string that holds it as JSON; write "{\u2026}" with the quotes inside escaped, or in YAML '{\u2026}' on one line`,
		list: ({ field, expected = "" }) => `${field} is a list, where the API takes ${expected}`,
		spelling: ({ field, actual = "", expected = "" }) => `${field} ${actual} is read as ${expected}, which not every client and server will do; write ${expected}`
	})
});

// src/rules/index.ts
const RULES = Object.freeze([
	active_standby_mismatch_default,
	aggressive_mode_default,
	ah_protocol_default,
	below_profile_default,
	body_wrapper_default,
	cidr_host_bits_default,
	conflicting_fields_default,
	default_route_selector_default,
	deprecated_field_default,
	dpd_no_recovery_default,
	dpd_timing_default,
	duplicate_connection_default,
	duplicate_identity_default,
	duplicate_key_default,
	endpoint_group_type_default,
	exception_without_reason_default,
	expired_exception_default,
	fixed_field_default,
	health_check_incomplete_default,
	identity_mismatch_default,
	ignored_field_default,
	ike_weaker_than_esp_default,
	ikev1_default,
	ikev1_main_psk_identity_default,
	ikev1_multiple_selectors_default,
	implicit_weak_default_default,
	incomplete_tunnel_default,
	initiator_constraint_default,
	input_limit_default,
	invalid_cidr_default,
	invalid_syntax_default,
	invalid_value_default,
	lifetime_order_default,
	lifetime_zero_default,
	missing_field_default,
	mixed_ip_versions_default,
	mtu_constraint_default,
	no_pfs_default,
	overlapping_connections_default,
	overlapping_local_remote_default,
	overlapping_peer_cidrs_default,
	peer_address_in_selector_default,
	peer_address_invalid_default,
	peer_address_not_global_default,
	peer_conflict_default,
	pfs_weaker_than_ike_default,
	psk_characters_default,
	psk_encoding_default,
	psk_generated_default,
	psk_in_plaintext_default,
	psk_length_default,
	psk_masked_default,
	psk_placeholder_default,
	psk_reused_default,
	psk_weak_default,
	reset_on_change_default,
	special_purpose_cidr_default,
	transport_mode_default,
	tunnel_authentication_default,
	tunnel_child_proposal_default,
	tunnel_exchange_mode_default,
	tunnel_identity_default,
	tunnel_ike_proposal_default,
	tunnel_lifetime_default,
	tunnel_mode_default,
	tunnel_no_initiator_default,
	tunnel_one_way_default,
	tunnel_rekey_default,
	tunnel_selectors_default,
	tunnel_version_default,
	tunnel_weak_default,
	unconfigurable_field_default,
	unknown_field_default,
	unresolved_reference_default,
	unresolved_template_default,
	unused_exception_default,
	weak_dh_group_default,
	weak_encryption_default,
	weak_integrity_default,
	wrong_type_default
]);

// src/cli/arguments.ts
function parseArguments(command, given, known) {
	if (given.includes("")) throw new require_base.UserError("an argument is empty", "Leave it out, or see whether a variable is not set.");
	if (!given.some((word) => word.startsWith("-"))) return {
		words: given,
		options: /* @__PURE__ */ new Map()
	};
	const byName = new Map(known.map((option) => [option.name, option]));
	const words = [];
	const options = /* @__PURE__ */ new Map();
	const { tokens } = (0, node_util.parseArgs)({
		args: [...given],
		options: configOf(known),
		strict: false,
		tokens: true
	});
	for (const token of tokens) {
		if (token.kind === "positional") words.push(token.value);
		if (token.kind !== "option") continue;
		const option = byName.get(token.name);
		if (option === void 0) throw unknownOption(command, token.rawName, known);
		const value = valueOf(option, token.rawName, token.value, token.inlineValue ?? false);
		options.set(option.name, [...options.get(option.name) ?? [], value]);
	}
	return {
		words,
		options
	};
}
function last$1({ options }, name) {
	return options.get(name)?.at(-1);
}
function all({ options }, name) {
	return options.get(name) ?? [];
}
function has({ options }, name) {
	return options.has(name);
}
function choice$1(what, value, choices) {
	const found = choices.find((candidate) => candidate === value);
	if (found !== void 0) return found;
	const near = suggestion(value, choices);
	throw new require_base.UserError(`unknown ${what} "${value}"`, `${near === null ? "" : `${near} `}Known: ${choices.join(", ")}.`);
}
function suggestion(given, candidates) {
	const near = (require_late()).nearest(given, candidates);
	return near === void 0 ? null : `Did you mean ${near}?`;
}
function configOf(known) {
	return Object.fromEntries(known.map(({ name, short, value }) => [name, {
		type: value === void 0 ? "boolean" : "string",
		...short !== void 0 && { short }
	}]));
}
function unknownOption(command, rawName, known) {
	const flags = known.flatMap(({ name, short }) => [`--${name}`, ...short === void 0 ? [] : [`-${short}`]]);
	const help = `See ipsec-lint ${command} --help.`;
	const near = rawName.startsWith("--") ? suggestion(rawName, flags) : null;
	return new require_base.UserError(`unknown option ${rawName}`, near === null ? help : `${near} ${help}`);
}
function valueOf({ value: placeholder }, rawName, value, inline) {
	if (placeholder === void 0) {
		if (value !== void 0) throw new require_base.UserError(`${rawName} takes no value`, `Write ${rawName} alone.`);
		return "";
	}
	if (value === void 0 || value === "") throw new require_base.UserError(`${rawName} needs a value`, `Write ${rawName} ${placeholder}.`);
	if (!inline && value.startsWith("-") && value !== "-") throw new require_base.UserError(`${rawName} needs a value, and ${value} looks like an option`, `Write ${rawName}=${value} if it is none.`);
	return value;
}

// src/data/profiles/ids.ts
const PROFILE_IDS = [
	"recommended",
	"ietf",
	"nist-sp-800-77r1",
	"cnsa-1.0",
	"cnsa-2.0",
	"bsi-tr-02102-3",
	"ncsc",
	"anssi",
	"disa-vpn-srg",
	"pci-dss-4.0"
];

// src/node/config.ts
const CONFIGURATION_NAMES = [
	".ipsec-lint.yaml",
	".ipsec-lint.yml",
	".ipsec-lint.json"
];
const MANIFEST = "package.json";
const SECTION = "ipsecLint";
function findConfiguration(workingFolder) {
	for (let folder = (0, node_path.resolve)(workingFolder);; folder = (0, node_path.dirname)(folder)) {
		const found = configurationIn(folder);
		if (found !== null) return withinCheckout(found);
		if ((0, node_path.dirname)(folder) === folder || require_base.statsAt((0, node_path.join)(folder, ".git")) !== null) return null;
	}
}
function configurationIn(folder) {
	const [name, other] = CONFIGURATION_NAMES.filter((candidate) => isFile((0, node_path.join)(folder, candidate)));
	if (name !== void 0 && other !== void 0) throw new require_base.UserError(`${folder} holds both ${name} and ${other}`, "Keep one of them: a run has one configuration.");
	if (name !== void 0) return {
		path: (0, node_path.join)(folder, name),
		section: null
	};
	const manifest = (0, node_path.join)(folder, MANIFEST);
	return isFile(manifest) && hasSection(manifest) ? {
		path: manifest,
		section: SECTION
	} : null;
}
function configurationAt(path) {
	if ((0, node_path.basename)(path) === "package.json") return {
		path,
		section: SECTION
	};
	return [
		".yaml",
		".yml",
		".json"
	].includes((0, node_path.extname)(path).toLowerCase()) ? {
		path,
		section: null
	} : null;
}
function withinCheckout(file) {
	const folder = require_base.realPath((0, node_path.dirname)(file.path)) ?? (0, node_path.dirname)(file.path);
	const real = require_base.realPath(file.path);
	if (real === null || require_base.isWithin(real, require_base.gitTop(folder) ?? folder)) return file;
	throw new require_base.UserError(`${file.path} is a link that leads out of the repository`, "Name the file with --config.");
}
function isFile(path) {
	return require_base.statsAt(path)?.isFile() === true;
}
function hasSection(path) {
	try {
		return sectionOf(decode(readBytes(path)).text) !== null;
	} catch (error) {
		return error instanceof SyntaxError;
	}
}
function sectionOf(text) {
	if (!text.includes(`"${SECTION}"`)) return null;
	const manifest = JSON.parse(text);
	if (typeof manifest !== "object" || manifest === null || !(SECTION in manifest)) return null;
	return JSON.stringify(manifest[SECTION]);
}

// src/cli/overwriting.ts
function refuseOverwriting(read, written, workingFolder) {
	const inputs = new Set(read.flatMap(filesMeant).map((file) => (0, node_path.resolve)(workingFolder, file)));
	for (const file of written) {
		if (file === null || !inputs.has((0, node_path.resolve)(workingFolder, file))) continue;
		throw new require_base.UserError(`${file} is to be read, and would be overwritten`, "Write into another file.");
	}
}
function refuseConfiguration(configuration, written, workingFolder) {
	for (const file of written) {
		const path = file === null ? null : require_base.realPath((0, node_path.resolve)(workingFolder, file));
		if (path === null || !configuration.has(path)) continue;
		throw new require_base.UserError(`${file} is the configuration of the run, and would be overwritten`, "Write into another file.");
	}
}
function refuseSharing(written, workingFolder) {
	const met = /* @__PURE__ */ new Map();
	for (const { what, file } of written) {
		if (file === null) continue;
		const path = (0, node_path.resolve)(workingFolder, file);
		const other = met.get(path);
		if (other !== void 0) throw new require_base.UserError(`${other} and ${what} would both go into ${file}`, "Give each a file of its own.");
		met.set(path, what);
	}
}
function filesMeant(word) {
	const files = [word];
	for (let mark = word.indexOf("#"); mark !== -1; mark = word.indexOf("#", mark + 1)) files.push(word.slice(0, mark));
	return files.filter((file) => file !== "-" && file !== "");
}

// src/cli/configuration.ts
async function resolvedOptions(settings, written, workingFolder) {
	const configured = await configuredRun(settings, workingFolder);
	if (configured !== null) {
		refuseConfiguration(configured.paths, written, workingFolder);
		return configured;
	}
	const { dialects, rules, profiles, limits } = settings;
	if (profiles.length === 0) return {
		options: {
			dialects,
			rules,
			limits: Object.fromEntries(limits)
		},
		paths: /* @__PURE__ */ new Set()
	};
	const { chosenProfiles } = await loadNamespace("./chosen-profiles.js", "chosen_profiles_exports");
	const { merge } = await Promise.resolve().then(() => require("./config-merge.js"));
	const { runSettings } = await Promise.resolve().then(() => require("./config-run-settings.js"));
	const chosen = chosenProfiles(profiles);
	return {
		options: {
			...runSettings(merge([], commandLineOf(settings), chosen.mandatory), (name) => name),
			...chosen
		},
		paths: /* @__PURE__ */ new Set()
	};
}
async function printedConfiguration(settings, workingFolder) {
	const [output] = settings.outputs;
	if (output?.file !== null || settings.outputs.length > 1 || !["text", "json"].includes(output.format)) throw new require_base.UserError("--print-config gives no report", "Leave --format out for YAML, or write --format json.");
	const { asJson, asYaml, shown } = await Promise.resolve().then(() => require("./config-print.js"));
	const { merge } = await Promise.resolve().then(() => require("./config-merge.js"));
	const configured = await configuredRun(settings, workingFolder);
	const { mandatory } = (await loadNamespace("./chosen-profiles.js", "chosen_profiles_exports")).chosenProfiles(settings.profiles);
	const effective = configured?.effective ?? merge([], commandLineOf(settings), mandatory);
	const parts = shown(effective);
	return output.format === "json" ? [asJson(parts, effective.files)] : asYaml(parts, effective.files);
}
function commandLineOf({ rules, dialects, profiles, limits }) {
	return {
		rules,
		dialects,
		profiles,
		limits
	};
}
async function configuredRun(settings, workingFolder) {
	const file = configurationFile(settings, workingFolder);
	if (file === null) return null;
	const node = await Promise.resolve().then(() => require("./node-configured.js"));
	const catalogue = {
		rules: RULES,
		profiles: PROFILE_IDS
	};
	const commandLine = commandLineOf(settings);
	return node.configuredRun(file, {
		workingFolder,
		catalogue,
		commandLine
	});
}
function configurationFile({ configuration }, workingFolder) {
	if (configuration === "none") return null;
	if (configuration === "nearest") return findConfiguration(workingFolder);
	const file = configurationAt((0, node_path.resolve)(workingFolder, configuration.file));
	if (file !== null) return file;
	throw new require_base.UserError(`${configuration.file} is no configuration`, "Name a .yaml, .yml or .json file.");
}

// src/cli/formats.ts
async function formatted(format, report, { colour, columns, beside, folderInRepository, sarifSuppressed }) {
	switch (format) {
		case "text": return (await Promise.resolve().then(() => text_exports)).text(report, {
			colour,
			columns,
			notices: !beside
		});
		case "json": return (await Promise.resolve().then(() => require("./report-json.js"))).json(report, require_base.TOOL);
		case "sarif": {
			const { sarif } = await loadNamespace("./sarif.js", "sarif_exports");
			return sarif(report, {
				tool: require_base.TOOL,
				workingFolder: folderInRepository(),
				suppressed: sarifSuppressed
			});
		}
		case "github": return (await Promise.resolve().then(() => require("./report-github.js"))).github(report, { workingFolder: folderInRepository() });
		case "gitlab": return (await Promise.resolve().then(() => require("./report-gitlab.js"))).gitlab(report, { workingFolder: folderInRepository() });
		case "markdown": {
			const { COMMENT_SIZE, markdown } = await loadNamespace("./markdown.js", "markdown_exports");
			return markdown(report, { size: COMMENT_SIZE });
		}
		case "junit": return (await Promise.resolve().then(() => require("./report-junit.js"))).junit(report);
	}
}

// src/compliance/ledger.ts
let BEYOND$made; const BEYOND$make = () => BEYOND$made = ({
	"ike-policy": /* @__PURE__ */ new Set([
		"authentication",
		"protocol",
		"mode",
		"esp-encryption",
		"esp-integrity",
		"pfs",
		"pfs-group",
		"child-lifetime"
	]),
	"ipsec-policy": /* @__PURE__ */ new Set([
		"authentication",
		"ike-version",
		"exchange-mode",
		"ike-encryption",
		"ike-integrity",
		"prf",
		"ike-group",
		"post-quantum",
		"ike-lifetime"
	])
});
const POLICY_KINDS = ["ike-policy", "ipsec-policy"];
var ComplianceLedger = class {
	#profiles;
	#entries = [];
	constructor(profiles) {
		this.#profiles = profiles;
	}
	add(resource, estate) {
		const { tunnels, kind, dialect, id, name, references, root } = resource;
		const judged = tunnels.filter(({ ike, child, psk }) => ike !== null || child !== null || psk !== null);
		if (judged.length === 0) return;
		const standing = this.#standingOf(judged, resource);
		if (standing === null) return;
		const policies = references.filter(({ kinds }) => kinds.some((one) => POLICY_KINDS.includes(one)));
		this.#entries.push({
			...standing,
			title: name ?? id ?? kind,
			kind,
			dialect,
			estate,
			id,
			place: require_base.pin(root),
			policies: policies.map((reference) => reference.id)
		});
	}
	addEntry(entry) {
		this.#entries.push(entry);
	}
	take() {
		return this.#entries.splice(0);
	}
	rows(find, isShown) {
		const named = new Set(this.#entries.flatMap(({ estate, policies }) => policies.map((id) => keyOf(estate, id))));
		return this.#entries.toSorted(byPlace).flatMap((entry) => {
			const { kind, estate, id, policies, place, dialect } = entry;
			if (POLICY_KINDS.includes(kind) && id !== null && named.has(keyOf(estate, id))) return [];
			const parts = policies.flatMap((policy) => policyAt(find(estate, policy)) ?? []);
			if (isShown !== null && ![place, ...parts.map((part) => part.place)].some(isShown)) return [];
			const standing = this.#standingOf([composed(parts)], {
				dialect,
				name: null
			});
			return [this.#row(entry, standing === null ? [entry] : [entry, standing])];
		});
	}
	#standingOf(tunnels, owner) {
		const points = tunnels.flatMap((tunnel) => (require_late()).pointsOf(tunnel, owner));
		if (points.length === 0) return null;
		const brokenIn = ({ demands }) => new Set(points.filter(({ broken }) => broken(demands) !== null).map(({ requirement }) => requirement));
		return {
			broken: this.#profiles.map(brokenIn),
			unknown: new Set(tunnels.flatMap((tunnel) => [...(require_late()).unknownsOf(tunnel)]))
		};
	}
	#row({ place, title, kind, dialect }, parts) {
		return {
			file: place.source.name,
			title,
			api: (API_TITLES$made ?? API_TITLES$make())[dialect],
			outcomes: this.#profiles.map((profile, index) => outcomeOf(profile, index, dialect, parts, (BEYOND$made ?? BEYOND$make())[kind]))
		};
	}
};
function byPlace({ place: one }, { place: other }) {
	return compareText(one.source.name, other.source.name) || one.range.start - other.range.start;
}
function keyOf(estate, id) {
	return `${estate ?? ""}\n${id}`;
}
function policyAt(found) {
	if (found?.kind !== "ike-policy" && found?.kind !== "ipsec-policy") return null;
	const { ike = null, child = null, place } = found;
	return {
		place,
		ike,
		child
	};
}
function composed(policies) {
	return {
		role: null,
		ike: policies.find((policy) => policy.ike !== null)?.ike ?? null,
		child: policies.find((policy) => policy.child !== null)?.child ?? null,
		selectors: null,
		localId: null,
		remoteId: null,
		psk: null,
		peerAddress: null,
		dpd: null
	};
}
function outcomeOf(profile, index, dialect, parts, beyond = /* @__PURE__ */ new Set()) {
	const reach = (require_late()).reachOf(dialect, profile);
	const broken = REQUIREMENTS.filter((requirement) => parts.some((part) => part.broken[index]?.has(requirement)));
	const unattainable = broken.filter((requirement) => (reach.get(requirement)?.unmet ?? null) !== null);
	const unknown = REQUIREMENTS.filter((requirement) => reach.has(requirement) && !beyond.has(requirement) && parts.every((part) => part.unknown.has(requirement)));
	return {
		profile: profile.id,
		status: statusOf(broken, unattainable, unknown),
		broken,
		unattainable,
		unknown
	};
}
function statusOf(broken, unattainable, unknown) {
	if (unattainable.length > 0) return "not-attainable";
	if (broken.length > 0) return "not-met";
	return unknown.length > 0 ? "undetermined" : "met";
}

// src/parsers/api/algorithms.ts
function encryptionIn(scope, name, dialect) {
	return scope.locate(name, (value) => encryptionByName(vocabularyOf(dialect), String(value)));
}
function integrityIn(scope, name, dialect) {
	return scope.locate(name, (value) => integrityByName(vocabularyOf(dialect), String(value)));
}
function dhGroupIn(scope, name, dialect) {
	return scope.locate(name, (value) => typeof value === "number" ? dhGroupByNumber(value) : dhGroupByName(vocabularyOf(dialect), String(value)));
}

// src/parsers/api/choice.ts
function choice(words) {
	const known = /* @__PURE__ */ new Map();
	for (const key in words) known.set(key, words[key]);
	return (value) => typeof value === "string" ? known.get(value) : void 0;
}

// src/parsers/api/psk.ts
function pskIn(scope, name) {
	return scope.locate(name, (value) => new Secret(String(value)));
}

// src/parsers/api/selectors.ts
function entryOf(text, place) {
	const template = isTemplate(text);
	const parsed = template ? null : parseCidr(text);
	return {
		text,
		block: parsed?.ok === true ? parsed.block : null,
		template,
		place
	};
}
function listedSelectors(scope, name) {
	const reading = scope.field(name);
	const node = reading?.node ?? null;
	if (reading === void 0 || node === null) return null;
	if (reading.state === "template") return unknown("template", node);
	if (node.kind === "string" && reading.state === "valid") return explicit([entryOf(node.value, node)], node);
	if (node.kind !== "array") return unknown("invalid", node);
	const entries = [];
	for (const item of node.items) {
		const text = textOf$3(item);
		if (text?.kind === "string") entries.push(entryOf(text.value, text));
	}
	return explicit(entries, node);
}
function textOf$3(item) {
	return item.kind === "object" ? require_base.member(item, "cidr")?.value : item;
}
function commaSelectors(scope, name) {
	const node = scope.field(name)?.node ?? null;
	if (node === null) return null;
	if (node.kind === "array") return listedSelectors(scope, name);
	if (node.kind !== "string") return unknown("invalid", node);
	if (isTemplate(node.value) && !node.value.includes(",")) return unknown("template", node);
	if (node.value === "") return null;
	const entries = [];
	let from = 0;
	for (const text of node.value.split(",")) {
		entries.push(entryOf(text, require_base.part(node, from, from + text.length)));
		from += text.length + 1;
	}
	return explicit(entries, node);
}

// src/parsers/api/tunnel.ts
let NO_OFFER$made; const NO_OFFER$make = () => NO_OFFER$made = ({
	role: null,
	ike: null,
	child: null,
	selectors: null,
	localId: null,
	remoteId: null,
	psk: null,
	peerAddress: null,
	dpd: null
});

// src/parsers/api/apsara.ts
const versionOf$2 = choice({
	ikev1: "v1",
	ikev2: "v2"
});
const exchangeOf$1 = choice({
	main: "main",
	aggressive: "aggressive"
});
function ikeOffer$2(ike, dialect) {
	const proposal = {
		encryption: encryptionIn(ike, "IkeEncAlg", dialect),
		integrity: integrityIn(ike, "IkeAuthAlg", dialect),
		dhGroup: dhGroupIn(ike, "IkePfs", dialect)
	};
	return {
		version: ike.locate("IkeVersion", versionOf$2),
		mode: ike.locate("IkeMode", exchangeOf$1),
		proposals: [proposal],
		lifetimeSeconds: ike.number("IkeLifetime")
	};
}
function childOffer$2(ipsec, dialect) {
	const proposal = {
		encryption: encryptionIn(ipsec, "IpsecEncAlg", dialect),
		integrity: integrityIn(ipsec, "IpsecAuthAlg", dialect),
		dhGroup: dhGroupIn(ipsec, "IpsecPfs", dialect)
	};
	return {
		protocol: implied("esp", "IpsecEncAlg", ipsec.placeOf("IpsecEncAlg")),
		mode: implied("tunnel", "IpsecEncAlg", ipsec.placeOf("IpsecEncAlg")),
		proposals: [proposal],
		lifetimeSeconds: ipsec.number("IpsecLifetime")
	};
}
function phases(ike, ipsec, dialect, selectors, role) {
	const localId = ike.has("LocalIdIPsec") && !ike.has("LocalId") ? "LocalIdIPsec" : "LocalId";
	return {
		...(NO_OFFER$made ?? NO_OFFER$make()),
		role,
		ike: ikeOffer$2(ike, dialect),
		child: childOffer$2(ipsec, dialect),
		selectors,
		localId: {
			value: ike.text(localId),
			type: null
		},
		remoteId: {
			value: ike.text("RemoteId"),
			type: null
		},
		psk: pskIn(ike, "Psk")
	};
}
function apsaraTunnels(scope, kind, dialect) {
	if (kind !== "connection" && kind !== "connection-change") return [];
	const selectors = {
		local: commaSelectors(scope, "LocalSubnet"),
		remote: commaSelectors(scope, "RemoteSubnet")
	};
	const tunnels = scope.elements("TunnelOptionsSpecification");
	if (tunnels.length === 0 && isUnread(scope)) return [{
		...(NO_OFFER$made ?? NO_OFFER$make()),
		selectors
	}];
	if (tunnels.length === 0) return [phases(scope.inside("IkeConfig"), scope.inside("IpsecConfig"), dialect, selectors, null)];
	const roles = rolesOf(tunnels);
	return tunnels.map((tunnel, index) => phases(tunnel.inside("TunnelIkeConfig"), tunnel.inside("TunnelIpsecConfig"), dialect, index === 0 ? selectors : null, roles[index] ?? null));
}
function isUnread(scope) {
	const node = scope.has("TunnelOptionsSpecification") ? scope.field("TunnelOptionsSpecification")?.node : null;
	if (!node || node.kind === "array" && node.items.length === 0) return false;
	return !scope.has("IkeConfig") && !scope.has("IpsecConfig");
}
function rolesOf(tunnels) {
	const mark = tunnels.some((tunnel) => tunnel.has("Role")) ? "#" : "";
	return tunnels.map((tunnel, index) => {
		const role = tunnel.field("Role")?.value;
		return typeof role === "string" ? role : `${mark}${String(index + 1)}`;
	});
}

// src/parsers/text/curl-name.ts
const COMMAND = "curl";

// src/parsers/text/keys.ts
const FEW_MEMBERS = 12;
const LONGEST_KEY = 64;
let PLAIN$made; const PLAIN$make = () => PLAIN$made = (/^[ !#-[\]-~]*$/u);
const KNOWN = /* @__PURE__ */ new Map();
let last = {
	key: "",
	spelling: "\"",
	next: null
};
function expectedKey(text, from) {
	const { next } = last;
	if (next === null || !text.startsWith(next.spelling, from)) return null;
	last = next;
	return next.key;
}
function sharedKey$1(text) {
	const known = text.length > LONGEST_KEY ? null : KNOWN.get(text) ?? keptKey(text);
	if (known === null) return text;
	last.next = known;
	last = known;
	return known.key;
}
function keptKey(text) {
	if (KNOWN.size >= 1e4 || !(PLAIN$made ?? PLAIN$make()).test(text)) return null;
	const key = ownText(text);
	const kept = {
		key,
		spelling: `${key}"`,
		next: null
	};
	KNOWN.set(key, kept);
	return kept;
}
function hasRepeats(members) {
	if (members.length > FEW_MEMBERS) {
		const seen = /* @__PURE__ */ new Set();
		for (const { key } of members) seen.add(key);
		return seen.size < members.length;
	}
	for (let later = 1; later < members.length; later++) {
		const key = members[later]?.key;
		for (let earlier = 0; earlier < later; earlier++) if (members[earlier]?.key === key) return true;
	}
	return false;
}
function reportRepeatedKeys(object, problems) {
	const { members } = object;
	if (!hasRepeats(members)) return;
	object.repeats = true;
	const firsts = /* @__PURE__ */ new Map();
	for (const member of members) {
		const first = firsts.get(member.key);
		if (first === void 0) firsts.set(member.key, member);
		else problems.add({
			ruleId: "duplicate-key",
			variant: "duplicate-key",
			place: require_base.keyOf(object, member),
			detail: "this key stands in the object before; the last value counts",
			related: [{
				place: require_base.keyOf(object, first),
				message: "the key stands here first"
			}]
		});
	}
}

// src/parsers/text/view.ts
function verbatim(text, base = 0) {
	return {
		text,
		base,
		offsets: null
	};
}
function viewOf(node) {
	return {
		text: node.value,
		base: node.start,
		offsets: require_base.characterOffsets(node)
	};
}
function through(view, outer) {
	if (outer.offsets === null && outer.base === 0) return view;
	const { text, base, offsets } = view;
	if (offsets === null) return slice(outer, base, base + text.length);
	return {
		text,
		base: startAt(outer, base),
		offsets: {
			starts: Uint32Array.from(offsets.starts, (start) => startAt(outer, start)),
			ends: Uint32Array.from(offsets.ends, (end) => endAt(outer, end))
		}
	};
}
function startAt(view, index) {
	if (view.offsets === null) return view.base + index;
	return view.offsets.starts[index] ?? view.offsets.ends[index - 1] ?? view.base;
}
function endAt(view, index) {
	if (view.offsets === null) return view.base + index;
	return view.offsets.ends[index - 1] ?? view.offsets.starts[index] ?? view.base;
}
function rangeOf(view, from, to) {
	return {
		start: startAt(view, from),
		end: Math.max(startAt(view, from), endAt(view, to))
	};
}
function indexOf(view, offset) {
	if (view.offsets === null) return offset - view.base;
	let index = 0;
	while (index < view.text.length && startAt(view, index) < offset) index++;
	return index;
}
function slice(view, from, to) {
	const text = view.text.slice(from, to);
	if (view.offsets === null) return {
		text,
		base: view.base + from,
		offsets: null
	};
	return {
		text,
		base: startAt(view, from),
		offsets: sliceOffsets(view.offsets, from, to)
	};
}
function partOffsets({ offsets }, from, to) {
	return offsets === null ? null : later(offsets, from, to);
}
function later(offsets, from, to) {
	return require_base.lazy(() => sliceOffsets(offsets, from, to));
}
function sliceOffsets(offsets, from, to) {
	return {
		starts: cut(offsets.starts, from, to),
		ends: cut(offsets.ends, from, to)
	};
}
function cut(list, from, to) {
	if (list instanceof Uint32Array) return list.subarray(from, to);
	return Uint32Array.from({ length: to - from }, (_, index) => list[from + index] ?? 0);
}
var ViewBuilder = class {
	text = "";
	starts = [];
	ends = [];
	verbatim(text, start) {
		const shift = start - this.text.length;
		this.text += text;
		for (let index = this.starts.length; index < this.text.length; index++) {
			this.starts.push(shift + index);
			this.ends.push(shift + index + 1);
		}
	}
	standsFor(text, start, end) {
		this.text += text;
		while (this.starts.length < this.text.length) {
			this.starts.push(start);
			this.ends.push(end);
		}
	}
	append(view) {
		const shift = this.text.length;
		this.text += view.text;
		for (let index = shift; index < this.text.length; index++) {
			this.starts.push(startAt(view, index - shift));
			this.ends.push(endAt(view, index - shift + 1));
		}
	}
	get length() {
		return this.text.length;
	}
	build(base) {
		return {
			text: this.text,
			base,
			offsets: {
				starts: new Uint32Array(this.starts),
				ends: new Uint32Array(this.ends)
			}
		};
	}
};
function withoutLineBreaks(view) {
	if (!/[\r\n]/u.test(view.text)) return view;
	const builder = new ViewBuilder();
	for (const { index, 0: line } of view.text.matchAll(/[^\r\n]+/gu)) builder.append(slice(view, index, index + line.length));
	return builder.build(view.base);
}

// src/parsers/text/url-query.ts
function queryOf(url) {
	const fragment = url.indexOf("#");
	const to = fragment < 0 ? url.length : fragment;
	const question = url.indexOf("?");
	return {
		from: question < 0 || question >= to ? to : question + 1,
		to
	};
}

// src/parsers/text/document.ts
function openWithin(within, request, encoding) {
	const { source, limits, index } = require_base.documentOf(within.node);
	return {
		...openDocument(source, limits, index, request, encoding),
		within
	};
}
function openDocument(source, limits, index = null, request = null, encoding = "value") {
	return {
		kind: "document",
		source,
		limits,
		index,
		request,
		encoding,
		root: null
	};
}

// src/parsers/text/json-bare.ts
let TEMPLATES$made; const TEMPLATES$make = () => TEMPLATES$made = ([
	["${{", "}}"],
	["${", "}"],
	["{{", "}}"],
	["{%", "%}"],
	["%{", "}"],
	["$(", ")"],
	["<", ">"],
	["@@", "@@"]
]);
const MAX_TEMPLATE_LENGTH = 200;
let LOOSE_NUMBER$made; const LOOSE_NUMBER$make = () => LOOSE_NUMBER$made = (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu);
const DELIMITERS = /* @__PURE__ */ new Set(" 	\r\n,:]}[{\"'");
function isDelimiter(text, at) {
	return at >= text.length || DELIMITERS.has(text.charAt(at));
}
function endsToken(text, at) {
	return isDelimiter(text, at) || text[at] === "/";
}
function templateEnd(text, at) {
	for (const [opener, closer] of (TEMPLATES$made ?? TEMPLATES$make())) {
		if (!text.startsWith(opener, at)) continue;
		const limit = Math.min(text.length, at + MAX_TEMPLATE_LENGTH);
		for (let index = at + opener.length; index < limit && text[index] !== "\n"; index++) {
			if (text.startsWith(closer, index)) return index + closer.length;
			if (text.startsWith(opener, index)) break;
		}
	}
	return -1;
}
function bareWordAt(text, from) {
	let at = from;
	for (;;) {
		const end = templateEnd(text, at);
		if (end >= 0) at = end;
		else if (isDelimiter(text, at)) return {
			end: at,
			template: isTemplate(text.slice(from, at))
		};
		else at++;
	}
}
function meaningOf(word) {
	if ((LOOSE_NUMBER$made ?? LOOSE_NUMBER$make()).test(word)) return {
		kind: "number",
		value: Number(word)
	};
	switch (word.toLowerCase()) {
		case "true": return {
			kind: "boolean",
			value: true
		};
		case "false": return {
			kind: "boolean",
			value: false
		};
		case "null":
		case "none":
		case "nil":
		case "undefined": return { kind: "null" };
		default: return { kind: "string" };
	}
}
const FAULTS = {
	number: "this is not how JSON writes a number",
	boolean: "JSON writes true and false in lower case",
	null: "JSON writes null",
	string: "JSON needs double quotes around a text"
};
function faultOf(word) {
	return FAULTS[meaningOf(word).kind];
}
function bareNode(word, template, span, offsets) {
	const meaning = template ? { kind: "string" } : meaningOf(word);
	switch (meaning.kind) {
		case "number": return {
			kind: "number",
			...span,
			value: meaning.value,
			raw: word
		};
		case "boolean": return {
			kind: "boolean",
			...span,
			value: meaning.value
		};
		case "null": return {
			kind: "null",
			...span
		};
		case "string": return {
			kind: "string",
			...span,
			value: word,
			offsets
		};
	}
}
function identifierEnd(text, from) {
	let at = from;
	while (at < text.length && /[\w$.-]/u.test(text.charAt(at))) at++;
	return at;
}

// src/parsers/text/json-number.ts
const PLUS = 43;
const MINUS$1 = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const UPPER_E = 69;
const LOWER_E = 101;
function isDigit(code) {
	return code >= ZERO && code <= NINE;
}
function skipDigits(text, from) {
	let at = from;
	while (isDigit(text.charCodeAt(at))) at++;
	return at;
}
function numberEnd(text, from) {
	const first = text.charCodeAt(from) === MINUS$1 ? from + 1 : from;
	let at = skipDigits(text, first);
	if (at === first || at > first + 1 && text.charCodeAt(first) === ZERO) return -1;
	if (text.charCodeAt(at) === DOT) {
		const fraction = at + 1;
		at = skipDigits(text, fraction);
		if (at === fraction) return -1;
	}
	const code = text.charCodeAt(at);
	if (code === LOWER_E || code === UPPER_E) {
		const sign = text.charCodeAt(at + 1);
		const exponent = sign === PLUS || sign === MINUS$1 ? at + 2 : at + 1;
		at = skipDigits(text, exponent);
		if (at === exponent) return -1;
	}
	return at;
}

// src/parsers/text/json-string.ts
const BACKSLASH$1 = 92;
const LOWER_U = 117;
let SHORT_ESCAPES$made; const SHORT_ESCAPES$make = () => SHORT_ESCAPES$made = ({
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
});
function isHex(text, from, to) {
	for (let index = from; index < to; index++) {
		const code = text.charCodeAt(index);
		if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return false;
	}
	return true;
}
function escapeLength(text, at, end) {
	return text.charCodeAt(at + 1) === LOWER_U && at + 6 <= end && isHex(text, at + 2, at + 6) ? 6 : 2;
}
function unescape(text, at, length) {
	if (length === 6) return String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
	const character = text.charAt(at + 1);
	return (SHORT_ESCAPES$made ?? SHORT_ESCAPES$make())[character] ?? character;
}
function isKnownEscape(text, at, length) {
	return length === 6 || "\"\\/bfnrt".includes(text.charAt(at + 1));
}
function decodeJsonString(text, from, to) {
	try {
		const value = JSON.parse(`"${text.slice(from, to)}"`);
		if (typeof value === "string") return {
			value,
			badEscape: -1
		};
	} catch {}
	return decodeLeniently(text, from, to);
}
function decodeLeniently(text, from, to) {
	let value = "";
	let badEscape = -1;
	let verbatimFrom = from;
	let at = text.indexOf("\\", from);
	while (at >= 0 && at < to) {
		const length = escapeLength(text, at, to);
		if (badEscape < 0 && !isKnownEscape(text, at, length)) badEscape = at;
		value += text.slice(verbatimFrom, at) + unescape(text, at, length);
		verbatimFrom = at + length;
		at = text.indexOf("\\", verbatimFrom);
	}
	return {
		value: value + text.slice(verbatimFrom, to),
		badEscape
	};
}
function jsonStringOffsets(view, from, to, valueLength) {
	const starts = new Uint32Array(valueLength);
	const ends = new Uint32Array(valueLength);
	const { text, base, offsets } = view;
	let at = from;
	if (offsets === null) {
		for (let index = 0; index < valueLength; index++) {
			starts[index] = base + at;
			at += text.charCodeAt(at) === BACKSLASH$1 ? escapeLength(text, at, to) : 1;
			ends[index] = base + at;
		}
		return {
			starts,
			ends
		};
	}
	for (let index = 0; index < valueLength; index++) {
		const next = at + (text.charCodeAt(at) === BACKSLASH$1 ? escapeLength(text, at, to) : 1);
		starts[index] = startAt(view, at);
		ends[index] = endAt(view, next);
		at = next;
	}
	return {
		starts,
		ends
	};
}

// src/parsers/text/json-scanner.ts
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE$1 = 32;
const SINGLE_QUOTE$1 = 39;
const SLASH = 47;
const BACKSLASH = 92;
const NO_BREAK_SPACE = 160;
const BYTE_ORDER_MARK = 65279;
var JsonScanner = class {
	problems;
	view;
	text;
	at;
	owner;
	constructor(view, owner, limits) {
		this.problems = new Problems(limits);
		this.view = view;
		this.text = view.text;
		this.owner = owner;
		this.at = view.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
	}
	peek() {
		return this.text.charCodeAt(this.at);
	}
	hasEnded() {
		return this.at >= this.text.length;
	}
	skipBlank() {
		const { text } = this;
		for (;;) {
			const code = text.charCodeAt(this.at);
			if (code > SPACE$1 && code < NO_BREAK_SPACE && code !== SLASH) return true;
			if (code === SPACE$1 || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB) this.at++;
			else if (code === SLASH) {
				if (!this.skipComment()) return false;
			} else if (code === NO_BREAK_SPACE || code === BYTE_ORDER_MARK) this.report("white-space", "JSON does not know this kind of blank", this.at, ++this.at);
			else return true;
		}
	}
	skipComment() {
		const { text } = this;
		const from = this.at;
		const block = text[from + 1] === "*";
		if (!block && text[from + 1] !== "/") {
			this.fail("unexpected-text", "a slash stands alone here");
			return false;
		}
		const end = text.indexOf(block ? "*/" : "\n", from + 2);
		if (end < 0 && block) {
			this.fail("comment", "this comment does not end");
			return false;
		}
		this.at = end < 0 ? text.length : block ? end + 2 : end;
		const lineBreak = text.slice(from, this.at).search(/[\r\n]/u);
		this.report("comment", "JSON allows no comments", from, lineBreak < 0 ? this.at : from + lineBreak);
		return true;
	}
	skipString(quote) {
		const { text } = this;
		const from = this.at;
		let escaped = false;
		let control = -1;
		let at = from + 1;
		for (;; at++) {
			const code = text.charCodeAt(at);
			if (code === quote) break;
			if (code === BACKSLASH) {
				escaped = true;
				at++;
			} else if (code < SPACE$1) {
				if (control < 0) control = at;
			} else if (at >= text.length) {
				this.fail("unterminated-string", "this string has no closing quote");
				return null;
			}
		}
		this.at = at + 1;
		if (quote === SINGLE_QUOTE$1) this.report("single-quotes", "JSON needs double quotes, not single ones", from, at + 1);
		if (control >= 0) this.report("control-character", "JSON allows no line break, tab or other control character in a string", control, control + 1);
		return escaped;
	}
	decode(from) {
		const { value, badEscape } = decodeJsonString(this.text, from + 1, this.at - 1);
		if (badEscape >= 0) this.report("escape", "JSON does not know this escape", badEscape, badEscape + 2);
		return value;
	}
	skipWord(word) {
		const end = this.at + word.length;
		if (!this.text.startsWith(word, this.at) || !endsToken(this.text, end)) return false;
		this.at = end;
		return true;
	}
	fail(variant, detail) {
		const from = Math.min(this.at, Math.max(0, this.text.length - 1));
		this.report(variant, detail, from, Math.min(from + 1, this.text.length));
		return null;
	}
	report(variant, detail, from, to, ruleId = "invalid-syntax") {
		this.problems.add({
			ruleId,
			variant,
			place: this.place(from, to),
			detail
		});
	}
	place(from, to) {
		if (this.owner.kind === "string") return require_base.part(this.owner, from, to);
		const { source, index, within } = this.owner;
		const range = rangeOf(this.view, from, to);
		if (within === void 0) return {
			kind: "text",
			source,
			index,
			range
		};
		return {
			kind: "text",
			source,
			index,
			range,
			pointer: require_base.pointerToRoot(this.owner)
		};
	}
	conceal(from, to) {
		const { start, end } = rangeOf(this.view, from, to);
		const { source } = this.owner.kind === "document" ? this.owner : require_base.documentOf(this.owner);
		source.conceal(start, end);
	}
};

// src/parsers/text/json.ts
const DOUBLE_QUOTE = 34;
const PERCENT = 37;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const MINUS = 45;
const COLON = 58;
const LEFT_BRACKET$1 = 91;
const RIGHT_BRACKET = 93;
const LOWER_F = 102;
const LOWER_N = 110;
const LOWER_T = 116;
const LEFT_BRACE$1 = 123;
const RIGHT_BRACE = 125;
function parseJson(view, owner, limits, budget = { nodes: limits.nodes }) {
	const scanner = new JsonScanner(view, owner, limits);
	const root = new JsonReader(scanner, owner, limits.depth, budget).read();
	if (root === null) scanner.conceal(0, view.text.length);
	return {
		root,
		problems: scanner.problems.found
	};
}
var JsonReader = class {
	scanner;
	view;
	text;
	owner;
	maxDepth;
	budget;
	constructor(scanner, owner, maxDepth, budget) {
		this.scanner = scanner;
		this.view = scanner.view;
		this.text = scanner.view.text;
		this.owner = owner;
		this.maxDepth = maxDepth;
		this.budget = budget;
	}
	read() {
		const { scanner } = this;
		if (!scanner.skipBlank()) return null;
		if (scanner.hasEnded()) return scanner.fail("empty", "the text is empty where a JSON value should stand");
		const root = this.readTree();
		if (root === null || !scanner.skipBlank()) return null;
		if (!scanner.hasEnded()) {
			const { at } = scanner;
			scanner.report("trailing-text", "there is more text behind the end of the JSON value", at, at + 1);
			scanner.conceal(at, this.text.length);
		}
		return root;
	}
	readTree() {
		let container = null;
		let depth = 0;
		for (;;) {
			const value = container === null ? this.readValue(this.owner) : this.readElement(container);
			if (value === null) return null;
			if (value.kind === "object" || value.kind === "array") {
				if (++depth > this.maxDepth) return this.refuse("depth", `more than ${this.maxDepth} levels of objects and arrays`);
				container = value;
				if (!this.scanner.skipBlank()) return null;
				if (this.scanner.peek() !== closerOf(container)) continue;
			}
			if (container === null) return value;
			for (;;) {
				const next = this.readSeparator(container);
				if (next === null) return null;
				if (next === "element") break;
				container.end = endAt(this.view, this.scanner.at);
				depth--;
				const outer = container.parent;
				if (outer.kind === "document" || outer.kind === "string") return container;
				container = outer;
			}
		}
	}
	readSeparator(container) {
		const { scanner } = this;
		const closer = closerOf(container);
		const before = scanner.at;
		if (!scanner.skipBlank()) return null;
		if (scanner.peek() === COMMA) {
			let comma = scanner.at++;
			for (;;) {
				if (!scanner.skipBlank()) return null;
				if (scanner.peek() !== COMMA) break;
				comma = scanner.at++;
				scanner.report("extra-comma", "this comma is one too many", comma, comma + 1);
			}
			if (scanner.peek() !== closer) return "element";
			scanner.report("trailing-comma", "JSON allows no comma behind the last element", comma, comma + 1);
		}
		if (scanner.peek() === closer) {
			scanner.at++;
			if (container.kind === "object") reportRepeatedKeys(container, scanner.problems);
			return "end";
		}
		if (scanner.hasEnded()) return this.failOpen(container);
		if (!beginsElement(container, scanner.peek())) return scanner.fail("unexpected-text", "neither a comma nor the closing bracket stands here");
		scanner.report("missing-comma", "a comma is missing behind this", before - 1, before);
		return "element";
	}
	readElement(container) {
		const { scanner, view } = this;
		if (!scanner.skipBlank()) return null;
		if (scanner.hasEnded()) return this.failOpen(container);
		if (container.kind === "array") {
			const item = this.readValue(container);
			if (item !== null) container.items.push(item);
			return item;
		}
		this.budget.nodes--;
		const keyStart = startAt(view, scanner.at);
		const key = this.readKey();
		if (key === null) return null;
		const keyEnd = endAt(view, scanner.at);
		if (!scanner.skipBlank()) return null;
		if (scanner.peek() !== COLON) return scanner.fail("missing-colon", "a colon should stand behind the key");
		scanner.at++;
		if (!scanner.skipBlank()) return null;
		const value = this.readValue(container);
		if (value !== null) container.members.push({
			key,
			keyStart,
			keyEnd,
			value
		});
		return value;
	}
	readKey() {
		const { scanner, text } = this;
		const from = scanner.at;
		const code = scanner.peek();
		if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
			const expected = code === DOUBLE_QUOTE ? expectedKey(text, from + 1) : null;
			if (expected !== null) {
				scanner.at = from + expected.length + 2;
				return expected;
			}
			const escaped = scanner.skipString(code);
			if (escaped === null) return null;
			return escaped ? scanner.decode(from) : sharedKey$1(text.slice(from + 1, scanner.at - 1));
		}
		const end = identifierEnd(text, from);
		if (end === from) return scanner.fail("key", "a key in double quotes should stand here");
		scanner.at = end;
		scanner.report("unquoted-key", "JSON needs double quotes around a key", from, end);
		return text.slice(from, end);
	}
	readValue(parent) {
		const { scanner } = this;
		const code = scanner.peek();
		if (--this.budget.nodes < 0) return this.refuse("nodes", "too many values");
		if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return this.readString(parent, code);
		if (code === LEFT_BRACKET$1 || code === LEFT_BRACE$1) return (this.atTemplate() ? this.readBare(parent) : null) ?? this.openContainer(parent, code);
		return this.readLiteral(parent, code) ?? this.readBare(parent) ?? scanner.fail("value", "a value should stand here");
	}
	atTemplate() {
		const next = this.text.charCodeAt(this.scanner.at + 1);
		return this.scanner.peek() === LEFT_BRACE$1 && (next === LEFT_BRACE$1 || next === PERCENT);
	}
	openContainer(parent, code) {
		const start = startAt(this.view, this.scanner.at++);
		if (code === LEFT_BRACE$1) return {
			kind: "object",
			start,
			end: start,
			parent,
			members: []
		};
		return {
			kind: "array",
			start,
			end: start,
			parent,
			items: []
		};
	}
	readString(parent, quote) {
		const { scanner, view } = this;
		const from = scanner.at;
		const escaped = scanner.skipString(quote);
		if (escaped === null) return null;
		const to = scanner.at;
		const start = startAt(view, from);
		const end = endAt(view, to);
		if (!escaped) return {
			kind: "string",
			start,
			end,
			parent,
			value: this.text.slice(from + 1, to - 1),
			offsets: partOffsets(view, from + 1, to - 1)
		};
		const value = scanner.decode(from);
		return {
			kind: "string",
			start,
			end,
			parent,
			value,
			offsets: this.escapedOffsets(from + 1, to - 1, value)
		};
	}
	readLiteral(parent, code) {
		const { scanner, view } = this;
		const from = scanner.at;
		const start = startAt(view, from);
		if (isDigit(code) || code === MINUS) {
			const to = numberEnd(this.text, from);
			if (to < 0 || !endsToken(this.text, to)) return null;
			scanner.at = to;
			const raw = this.text.slice(from, to);
			return {
				kind: "number",
				start,
				end: endAt(view, to),
				parent,
				value: Number(raw),
				raw
			};
		}
		if (code === LOWER_T && scanner.skipWord("true")) return {
			kind: "boolean",
			start,
			end: endAt(view, scanner.at),
			parent,
			value: true
		};
		if (code === LOWER_F && scanner.skipWord("false")) return {
			kind: "boolean",
			start,
			end: endAt(view, scanner.at),
			parent,
			value: false
		};
		if (code === LOWER_N && scanner.skipWord("null")) return {
			kind: "null",
			start,
			end: endAt(view, scanner.at),
			parent
		};
		return null;
	}
	readBare(parent) {
		if (parent.kind === "document" || parent.kind === "string") return null;
		const { scanner } = this;
		const from = scanner.at;
		const { end: to, template } = bareWordAt(this.text, from);
		if (to === from) return null;
		scanner.at = to;
		const raw = this.text.slice(from, to);
		const fault = template ? null : faultOf(raw);
		if (fault !== null) scanner.report("bare-word", fault, from, to);
		const span = {
			start: startAt(this.view, from),
			end: endAt(this.view, to),
			parent
		};
		return bareNode(raw, template, span, partOffsets(this.view, from, to));
	}
	escapedOffsets(from, to, { length }) {
		return require_base.lazy(() => jsonStringOffsets(this.view, from, to, length));
	}
	refuse(variant, detail) {
		const { at } = this.scanner;
		this.scanner.report(variant, detail, Math.max(0, at - 1), Math.max(1, at), "input-limit");
		return null;
	}
	failOpen(container) {
		const opening = indexOf(this.view, container.start);
		this.scanner.report("unclosed", "the closing bracket of this is missing", opening, opening + 1);
		return null;
	}
};
function closerOf(container) {
	return container.kind === "object" ? RIGHT_BRACE : RIGHT_BRACKET;
}
function beginsElement(container, code) {
	if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return true;
	return container.kind === "array" && (code === LEFT_BRACE$1 || code === LEFT_BRACKET$1 || code === MINUS || isDigit(code));
}

// src/parsers/text/reading.ts
function taking({ limits = (DEFAULT_LIMITS$made ?? DEFAULT_LIMITS$make()), openFile }, take) {
	return openFile === void 0 ? {
		limits,
		take
	} : {
		limits,
		openFile,
		take
	};
}
function gather() {
	return {
		problems: [],
		secrets: /* @__PURE__ */ new Set(),
		files: /* @__PURE__ */ new Map()
	};
}

// src/parsers/text/ignore-mark.ts
const IGNORE_MARK = "ipsec-lint-ignore";

// src/parsers/api/characteristic.ts
const ZSTACK_OWN = [
	"peerAddress",
	"peerCidrs",
	"policyMode",
	"ikeAuthAlgorithm",
	"ikeEncryptionAlgorithm",
	"ikeDhGroup",
	"policyAuthAlgorithm",
	"policyEncryptionAlgorithm",
	"transformProtocol"
];
const AWS = [
	"Type",
	"Options",
	"CustomerGatewayConfiguration",
	"TransitGatewayId",
	"DestinationCidrBlock"
];
const ENTERPRISE_VPN = [
	"vgw_id",
	"vgw_ip",
	"cgw_id",
	"peer_subnets",
	"authentication_algorithm",
	"dh_group"
];
let CHARACTERISTICS$made; const CHARACTERISTICS$make = () => CHARACTERISTICS$made = ({
	CreateIPsecConnection: {
		any: ZSTACK_OWN,
		some: [
			"authKey",
			"authMode",
			"vipUuid",
			"pfs",
			"ikeVersion"
		]
	},
	CreateIpsecSiteConnection: {
		any: [],
		some: [
			"ipsecpolicy_id",
			"ikepolicy_id",
			"vpnservice_id",
			"local_ep_group_id",
			"peer_ep_group_id",
			"peer_address",
			"peer_id",
			"psk"
		],
		foreign: ENTERPRISE_VPN
	},
	CreateIkePolicy: {
		any: [],
		some: [
			"auth_algorithm",
			"encryption_algorithm",
			"phase1_negotiation_mode",
			"ike_version",
			"pfs"
		],
		foreign: ENTERPRISE_VPN
	},
	CreateIpsecPolicy: {
		any: [],
		some: [
			"auth_algorithm",
			"encryption_algorithm",
			"transform_protocol",
			"encapsulation_mode",
			"pfs"
		],
		foreign: ENTERPRISE_VPN
	},
	CreateVpnConnection: {
		any: [],
		some: [
			"VpnGatewayId",
			"CustomerGatewayId",
			"LocalSubnet",
			"RemoteSubnet",
			"IkeConfig",
			"IpsecConfig",
			"TunnelOptionsSpecification"
		],
		foreign: AWS
	},
	ModifyVpnConnectionAttribute: {
		any: ["VpnConnectionId"],
		some: [],
		foreign: ["VpnGatewayId", ...AWS]
	},
	CreateVpnGateway: {
		any: [],
		some: [
			"VpcId",
			"Bandwidth",
			"EnableIpsec",
			"EnableSsl",
			"VpnType"
		],
		foreign: AWS
	},
	CreateCustomerGateway: {
		any: ["IpAddress"],
		some: [],
		foreign: AWS
	}
});
let DECISIVE$made; const DECISIVE$make = () => DECISIVE$made = ({
	CreateIkePolicy: ["phase1_negotiation_mode", "ike_version"],
	CreateIpsecPolicy: ["transform_protocol", "encapsulation_mode"],
	CreateVpnGateway: [
		"EnableIpsec",
		"EnableSsl",
		"VpnType"
	]
});
const UNWRAPPED = [
	"ModifyVpnConnectionAttribute",
	"CreateVpnConnection",
	"CreateVpnGateway",
	"CreateCustomerGateway",
	"CreateIPsecConnection",
	"CreateIpsecSiteConnection",
	"CreateIkePolicy",
	"CreateIpsecPolicy"
];
const TELLING_FIELDS = 3;
function count(node, names) {
	let found = 0;
	for (const name of names) if (require_base.member(node, name) !== void 0) found++;
	return found;
}
const byKey = require_base.lazy(() => {
	const operations = /* @__PURE__ */ new Map();
	for (const operation of UNWRAPPED) {
		const { any = [], some = [] } = (CHARACTERISTICS$made ?? CHARACTERISTICS$make())[operation] ?? {};
		for (const key of new Set([...any, ...some].map((name) => name.toLowerCase()))) addTo(operations, key, operation);
	}
	return operations;
});
function countInAnyCase({ members }) {
	const operations = byKey();
	const told = /* @__PURE__ */ new Map();
	for (const { key } of members) {
		const among = operations.get(key.toLowerCase());
		if (among === void 0) continue;
		for (const operation of among) told.set(operation, (told.get(operation) ?? 0) + 1);
	}
	return told;
}
function isOwnField({ location = "body" }) {
	return location === "body";
}
function knownMembers({ fields }, node) {
	return fields.filter((field) => isOwnField(field) && require_base.member(node, field.name) !== void 0).length;
}
function couldBeParams(contract, node) {
	const characteristics = (CHARACTERISTICS$made ?? CHARACTERISTICS$make())[contract.operation];
	if (characteristics === void 0) return hasOnlyKnown(contract, node) && hasRequired(contract, node);
	return count(node, characteristics.any) > 0 || count(node, characteristics.some) > 1;
}
function hasOnlyKnown(contract, node, atLeast = 1) {
	return node.members.length >= atLeast && knownMembers(contract, node) === node.members.length;
}
function hasRequired({ fields }, node) {
	const required = fields.filter((field) => isOwnField(field) && field.required !== void 0);
	return required.length === 0 || required.some(({ name }) => require_base.member(node, name) !== void 0);
}
function characteristicContract(root, only) {
	const named = namedOperation(root);
	if (named !== void 0) return named;
	const told = countInAnyCase(root);
	const likely = unwrapped$1().filter((contract) => isUnwrapped(contract, root, told.get(contract.operation) ?? 0));
	return likely.find(({ api }) => api === only) ?? likely[0] ?? (only === null ? null : forcedContract(root, only));
}
const unwrapped$1 = require_base.lazy(() => UNWRAPPED.flatMap((operation) => contractOf(operation) ?? []));
function isUnwrapped(contract, root, told) {
	const { operation } = contract;
	const characteristics = (CHARACTERISTICS$made ?? CHARACTERISTICS$make())[operation];
	if (characteristics === void 0 || told === 0) return false;
	const { any, foreign = [] } = characteristics;
	if (count(root, foreign) > 0 || contract.kind === "connection" && isAttachment(root)) return false;
	const decisive = (DECISIVE$made ?? DECISIVE$make())[operation];
	if (decisive !== void 0 && count(root, decisive) === 0) return false;
	if (operation === "CreateCustomerGateway") return count(root, any) > 0 && hasOnlyKnown(contract, root, 2);
	if (operation === "ModifyVpnConnectionAttribute") return count(root, any) > 0 && knownMembers(contract, root) > 1;
	if (contract.wrapper === null && couldBeParams(contract, root)) return true;
	return told >= TELLING_FIELDS;
}
function namedOperation(root) {
	const action = require_base.member(root, "Action")?.value;
	if (action?.kind !== "string") return void 0;
	const contract = contractOf(action.value);
	return contract?.api === "apsara" ? contract : null;
}
function isAttachment(root) {
	if (require_base.member(root, "VpnGatewayId") !== void 0) return false;
	if (require_base.member(root, "NetworkType") !== void 0) return true;
	const tunnels = require_base.member(root, "TunnelOptionsSpecification")?.value;
	if (tunnels?.kind !== "array") return false;
	return tunnels.items.some((tunnel) => tunnel.kind === "object" && require_base.member(tunnel, "TunnelIndex") !== void 0);
}
function forcedContract(root, api) {
	let best = null;
	for (const contract of CONTRACTS) {
		if (contract.api !== api) continue;
		const known = knownMembers(contract, root);
		if (known > (best?.known ?? 0)) best = {
			contract,
			known
		};
	}
	return best?.contract ?? null;
}

// src/parsers/api/answers.ts
let LISTS$made; const LISTS$make = () => LISTS$made = ([
	["ipsec_site_connections", "CreateIpsecSiteConnection"],
	["ikepolicies", "CreateIkePolicy"],
	["ipsecpolicies", "CreateIpsecPolicy"],
	["endpoint_groups", "CreateEndpointGroup"],
	["vpnservices", "CreateVpnService"]
]);
const NESTED_LISTS = [
	[
		"VpnConnections",
		"VpnConnection",
		"CreateVpnConnection"
	],
	[
		"CustomerGateways",
		"CustomerGateway",
		"CreateCustomerGateway"
	],
	[
		"VpnGateways",
		"VpnGateway",
		"CreateVpnGateway"
	]
];
const CONNECTION_ANSWERED = [
	"Status",
	"State",
	"CreateTime",
	"RequestId",
	"RequestID"
];
function hasAny(node, names) {
	return names.some((name) => require_base.member(node, name) !== void 0);
}
function objectsIn$1(node) {
	if (node?.kind === "object") return [node];
	return node?.kind === "array" ? node.items.filter((item) => item.kind === "object") : [];
}
function answered$1(operation, bodies) {
	const contract = contractOf(operation);
	return contract === void 0 ? [] : bodies.map((body) => ({
		contract,
		body
	}));
}
const TELLING$1 = /* @__PURE__ */ new Set([
	...(LISTS$made ?? LISTS$make()).map(([key]) => key),
	...NESTED_LISTS.map(([outer]) => outer),
	"VpnConnectionId",
	"inventory",
	"inventories"
]);
function answersIn(root) {
	if (!root.members.some(({ key }) => TELLING$1.has(key))) return [];
	return [
		...otcAnswers(root),
		...apsaraAnswers(root),
		...zstackAnswers(root)
	];
}
function otcAnswers(root) {
	return (LISTS$made ?? LISTS$make()).flatMap(([key, operation]) => {
		const list = require_base.member(root, key)?.value;
		return list?.kind === "array" ? answered$1(operation, objectsIn$1(list)) : [];
	});
}
function apsaraAnswers(root) {
	const listed = NESTED_LISTS.flatMap(([outer, inner, operation]) => {
		const holder = require_base.member(root, outer)?.value;
		return holder?.kind === "object" ? answered$1(operation, objectsIn$1(require_base.member(holder, inner)?.value)) : [];
	});
	return require_base.member(root, "VpnConnectionId") !== void 0 && hasAny(root, CONNECTION_ANSWERED) && hasAny(root, [
		"LocalSubnet",
		"IkeConfig",
		"TunnelOptionsSpecification"
	]) ? [...listed, ...answered$1("CreateVpnConnection", [root])] : listed;
}
function zstackAnswers(root) {
	const create = contractOf("CreateIPsecConnection");
	if (create === void 0) return [];
	const inventories = [...objectsIn$1(require_base.member(root, "inventory")?.value), ...objectsIn$1(require_base.member(root, "inventories")?.value)];
	return answered$1(create.operation, inventories.filter((item) => couldBeParams(create, item)));
}

// src/parsers/api/show.ts
function shownValue(value) {
	return typeof value === "string" ? quoted(value) : String(value);
}
function shownBounds({ min, max }) {
	if (max === null) return `at least ${String(min)}`;
	return min === max ? String(min) : `${String(min)} to ${String(max)}`;
}
let WANTED$made; const WANTED$make = () => WANTED$made = ({
	string: "a string",
	integer: "a whole number",
	"number-or-text": "a whole number or a string",
	boolean: "true or false",
	strings: "a list of strings",
	object: "an object",
	objects: "a list of objects",
	json: "a string that holds a JSON object",
	cidrs: "one string with commas between the networks",
	any: "a value"
});
function kindOf(node) {
	switch (node.kind) {
		case "object": return "an object";
		case "array": return "a list";
		case "string": return "a string";
		case "number": return "a number";
		case "boolean": return "a boolean";
		case "null": return "null";
	}
}
function shown(node) {
	switch (node.kind) {
		case "string": return quoted(node.value);
		case "number": return cut$1(node.raw);
		case "boolean": return String(node.value);
		default: return kindOf(node);
	}
}

// src/parsers/api/frame.ts
function missingWrapper(root, contracts) {
	const wrappers = contracts.flatMap(({ wrapper }) => wrapper ?? []);
	const fault = {
		variant: "missing",
		place: require_base.absent(root, wrappers[0] ?? ""),
		nearest: wrappers.join(" or ")
	};
	if (wrappers.length < 2) return fault;
	const empty = contracts.find((contract) => !needsFields(contract));
	const advice = empty === void 0 ? "" : `; for ${empty.operation} write "${empty.wrapper ?? ""}": {}`;
	return {
		...fault,
		reason: `the server tells the actions of this path by it, and answers 400 without${advice}`
	};
}
function needsFields({ fields }) {
	return fields.some(({ location = "body", required }) => location === "body" && required === true);
}
function wrongWrapper(root, found, contract) {
	const { wrapper } = contract;
	const known = contract.wrongWrappers?.find(({ key }) => key === found.key);
	return {
		variant: isOtherCase(found.key, contract) ? "case" : "wrong",
		place: require_base.keyOf(root, found),
		actual: found.key,
		...known !== void 0 && { reason: known.reason },
		...wrapper !== null && isMistakenFor(found.key, contract) && { instead: wrapper }
	};
}
function otherOperation(root, found, named, contracts) {
	const { operation, wrapper } = named;
	const key = wrapper === null || wrapper === found.key ? "" : ` with "${wrapper}"`;
	return {
		...ofPath(root, found, contracts),
		variant: "operation",
		named: {
			operation,
			endpoint: `${endpointOf(named)}${key}`
		}
	};
}
function undecidedWrapper(root, found, contracts) {
	return {
		...ofPath(root, found, contracts),
		variant: "undecided"
	};
}
function ofPath(root, found, contracts) {
	const [first] = contracts;
	return {
		place: require_base.keyOf(root, found),
		actual: found.key,
		nearest: contracts.map(({ wrapper }) => `"${wrapper ?? ""}"`).join(" or "),
		...first !== void 0 && { endpoint: endpointOf(first) }
	};
}
function endpointOf({ method, path }) {
	return `${method} ${path}`;
}
function isOtherCase(key, { wrapper }) {
	return wrapper !== null && wrapper !== key && wrapper.toLowerCase() === key.toLowerCase();
}
function wrapperNames(key, contract) {
	return contract.wrapper === key || isOtherCase(key, contract);
}
function isMistakenFor(key, contract) {
	return isOtherCase(key, contract) || contract.wrongWrappers?.some((wrong) => wrong.key === key) === true;
}
function wrappedIn(contract, { value }, make) {
	if (value.kind === "object") return make(contract, value);
	return make(contract, null, [{
		variant: value.kind === "null" && !needsFields(contract) ? "null" : "type",
		place: value,
		actual: kindOf(value)
	}]);
}

// src/parsers/api/wrappers.ts
const BY_WRAPPER = groupByWrapper();
function groupByWrapper() {
	const groups = /* @__PURE__ */ new Map();
	for (const contract of CONTRACTS) if (contract.wrapper !== null) addTo(groups, contract.wrapper, contract);
	return groups;
}
function isWrapper(key) {
	return BY_WRAPPER.has(key);
}
function unwrapped(form, value) {
	if (form !== "response" || value.kind !== "object") return value;
	const [only, other] = value.members;
	return only?.value.kind === "array" && other === void 0 ? only.value : value;
}

// src/parsers/text/embedded.ts
function parseEmbedded(node) {
	const { source, limits } = require_base.documentOf(node);
	const reading = parseJson(viewOf(node), node, limits);
	if (reading.root === null) source.conceal(node.start, node.end);
	return reading;
}

// src/parsers/api/request-path.ts
const NO_NAMES = /* @__PURE__ */ new Set();
let NO_MATCH$made; const NO_MATCH$make = () => NO_MATCH$made = ({
	contracts: [],
	id: null,
	query: NO_NAMES
});
let ID$made; const ID$make = () => ID$made = (/^[0-9A-Za-z-]{8,64}$/u);
let ACTION$made; const ACTION$make = () => ACTION$made = (/[?&]Action=([A-Za-z]{1,64})(?:[&#]|$)/u);
let ORIGIN$made; const ORIGIN$make = () => ORIGIN$made = (/^[a-z][a-z\d+.-]{0,20}:\/\/[^/?#]*/iu);
function segmentsOf(url) {
	const [path = ""] = url.replace((ORIGIN$made ?? ORIGIN$make()), "").split(/[?#]/u, 1);
	return path.split("/").filter((segment) => segment !== "");
}
function namesInQuery(url) {
	const { from, to } = queryOf(url);
	if (from === to) return NO_NAMES;
	return new Set(url.slice(from, to).split("&").map((pair) => pair.split("=", 1)[0] ?? ""));
}
function isPlaceholder$1(segment) {
	return isTemplate(segment) || /^(?:\{\w{1,100}\}|\$\w{1,100}|:[a-z]\w{0,100})$/iu.test(segment);
}
const knownPaths = require_base.lazy(() => CONTRACTS.flatMap((contract) => {
	const short = contract.path.replace(/^\/(?:zstack\/v1|v2\.0)\//u, "/");
	const whole = {
		contract,
		segments: segmentsOf(contract.path),
		anywhere: true
	};
	return short === contract.path ? [whole] : [whole, {
		contract,
		segments: segmentsOf(short),
		anywhere: false
	}];
}));
function matchPath(segments, { segments: wanted, anywhere }) {
	let id = null;
	let words = 0;
	for (let back = 1; back <= wanted.length; back++) {
		const step = wanted.at(-back) ?? "";
		const actual = segments.at(-back);
		if (actual === void 0) return null;
		if (step === actual) words++;
		else if (back === segments.length && words > 0 && isPlaceholder$1(actual)) return { id };
		else if (!step.startsWith("{")) return null;
		else if ((ID$made ?? ID$make()).test(actual)) id = actual;
	}
	const before = segments.slice(0, segments.length - wanted.length);
	return anywhere || before.every(isPlaceholder$1) ? { id } : null;
}
function isMethodOf({ api, method }, actual) {
	return actual === null || api === "apsara" || actual.toUpperCase() === method;
}
function matchRequest({ method, url }) {
	if (url === null) return (NO_MATCH$made ?? NO_MATCH$make());
	const query = namesInQuery(url);
	const action = (ACTION$made ?? ACTION$make()).exec(url)?.[1];
	if (action !== void 0) return {
		contracts: CONTRACTS.filter(({ api, operation }) => api === "apsara" && operation === action),
		id: null,
		query
	};
	const segments = segmentsOf(url);
	const contracts = /* @__PURE__ */ new Set();
	let id = null;
	for (const known of knownPaths()) {
		if (!isMethodOf(known.contract, method)) continue;
		const match = matchPath(segments, known);
		if (match === null) continue;
		contracts.add(known.contract);
		id ??= match.id;
	}
	return {
		contracts: [...contracts],
		id,
		query
	};
}

// src/parsers/text/named-keys.ts
let KEY_NAME$made; const KEY_NAME$make = () => KEY_NAME$made = (/(?:[Aa]uth[Kk]ey|AUTHKEY|[Pp][Ss][Kk])(?:["'\\]{0,8}[\t ]{0,8}[:=][\t ]{0,8}|(?<=:[\t ]{0,8}PSK)[\t ]{1,8}(?=["']|0[sx]))["'\\]{0,8}/gu);
let KEY_END$made; const KEY_END$make = () => KEY_END$made = (/[\s"'\\&,;{}]|$/gu);
const SHORTEST = 8;
const noKey = require_base.lazy(() => /^(?:\p{L}+[.:]?$|[$<({%#@_])/u);
function* keysNamedIn(text) {
	for (let from = 0;;) {
		(KEY_NAME$made ?? KEY_NAME$make()).lastIndex = from;
		if (!(KEY_NAME$made ?? KEY_NAME$make()).test(text)) return;
		const start = (KEY_NAME$made ?? KEY_NAME$make()).lastIndex;
		(KEY_END$made ?? KEY_END$make()).lastIndex = start;
		const end = (KEY_END$made ?? KEY_END$make()).exec(text)?.index ?? text.length;
		const key = text.slice(start, end);
		if (key.length >= SHORTEST && !noKey().test(key) && !isKeyTemplate(key)) yield key;
		from = end;
	}
}

// src/parsers/api/secrets.ts
function concealBelow(node, texts) {
	const { source } = require_base.documentOf(node);
	const pending = [node];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) switch (next.kind) {
		case "object":
			for (const { value } of next.members) pending.push(value);
			break;
		case "array":
			for (const item of next.items) pending.push(item);
			break;
		case "string":
			if (isWhollyTemplate(next.value)) break;
			source.conceal(next.start, next.end);
			for (const text of hiddenTexts(next.value)) texts.add(text);
			break;
		case "number":
			source.conceal(next.start, next.end);
			texts.add(next.raw);
	}
}
function concealKeyOf(node, { key, keyStart, keyEnd }, texts) {
	require_base.documentOf(node).source.conceal(keyStart, keyEnd);
	texts.add(key);
}
let PLACEHOLDER_FIRST$made; const PLACEHOLDER_FIRST$make = () => PLACEHOLDER_FIRST$made = (/^\s*\{\{[\w\s.|-]{1,200}\}\}/u);
function embeddedIn(node) {
	if (!/^\s*[[{]/u.test(node.value) || (PLACEHOLDER_FIRST$made ?? PLACEHOLDER_FIRST$make()).test(node.value)) return [];
	const { root } = parseEmbedded(node);
	return root === null ? [] : [root];
}
const vocabulary = require_base.lazy(() => new Set(CONTRACTS.flatMap(({ fields }) => wordsIn(fields))));
function wordsIn(fields) {
	return fields.flatMap(({ values = [], fixed, fields: members = [] }) => [...[...values, ...fixed?.values ?? []].map(String), ...wordsIn(members)]);
}
const SHORTEST_MASKED = 6;
function concealScalar(node, texts) {
	const text = node.kind === "string" ? node.value : node.raw;
	if (vocabulary().has(text)) return;
	if (text.length >= SHORTEST_MASKED) concealBelow(node, texts);
	else require_base.documentOf(node).source.conceal(node.start, node.end);
}
function concealSecrets(name, value, texts) {
	const pending = [[(require_late()).isSecretName(name), value]];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const [secret, node] = next;
		const named = node.kind === "object" && secretNamedIn(node) !== null;
		switch (node.kind) {
			case "object":
				for (const entry of node.members) pending.push([secret || (require_late()).isSecretName(entry.key) || named && (VALUE$made ?? VALUE$make()).test(entry.key), entry.value]);
				break;
			case "array":
				for (const item of node.items) pending.push([secret, item]);
				break;
			case "string":
				for (const root of embeddedIn(node)) pending.push([secret, root]);
				if (secret) concealScalar(node, texts);
				break;
			case "number": if (secret) concealScalar(node, texts);
		}
	}
}
let NAMING$made; const NAMING$make = () => NAMING$made = (/^(?:tag)?(?:name|key)$/iu);
let VALUE$made; const VALUE$make = () => VALUE$made = (/^(?:tag)?value$/iu);
function secretNamedIn({ members }) {
	for (const { key, value } of members) if ((NAMING$made ?? NAMING$make()).test(key) && value.kind === "string" && (require_late()).isSecretName(value.value)) return value.value;
	return null;
}
function concealNamed(node, texts) {
	const name = secretNamedIn(node);
	if (name === null) return;
	for (const { key, value } of node.members) if ((VALUE$made ?? VALUE$make()).test(key)) concealSecrets(name, value, texts);
}
const SPACE = 32;
const LEFT_BRACKET = 91;
const LEFT_BRACE = 123;
function concealEmbedded(value, texts) {
	if (value.kind !== "string") return;
	const first = value.value.charCodeAt(0);
	if (first <= SPACE || first === LEFT_BRACE || first === LEFT_BRACKET) concealSecrets("", value, texts);
}
function gatherNamed({ root, encoding }, texts) {
	if (encoding !== "form" || root?.kind !== "object") return;
	for (const { value } of root.members) if (value.kind === "string") for (const key of keysNamedIn(value.value)) texts.add(key);
}
function concealEnvelope(envelope, body, texts) {
	for (const { key, value } of envelope.members) {
		if (value === body) continue;
		if (key.toLowerCase() === "headers") concealHeaders(value, texts);
		else concealSecrets(key, value, texts);
	}
}
function withoutUrlCredentials(node, texts) {
	return (require_late()).withoutCredentials(viewOf(node), require_base.documentOf(node).source, texts);
}
function concealHeaders(headers, texts) {
	if (headers.kind === "object") for (const { key, value } of headers.members) concealHeaderValue(key, value, texts);
	if (headers.kind !== "array") return;
	for (const item of headers.items) {
		if (item.kind === "string") (require_late()).concealHeader(viewOf(item), require_base.documentOf(item).source, texts);
		if (item.kind !== "object") continue;
		const name = require_base.member(item, "name")?.value ?? require_base.member(item, "key")?.value;
		const value = require_base.member(item, "value")?.value;
		if (name?.kind === "string" && value !== void 0) concealHeaderValue(name.value, value, texts);
	}
}
function concealHeaderValue(name, value, texts) {
	if (!(require_late()).isSecretHeader(name)) return;
	if (value.kind !== "string") {
		concealBelow(value, texts);
		return;
	}
	const scheme = /^\s*[A-Za-z]{1,20}\s+(?=\S)/u.exec(value.value)?.[0].length ?? 0;
	(require_late()).concealPart(viewOf(value), scheme, value.value.length, require_base.documentOf(value).source, texts);
}

// src/parsers/api/envelope.ts
function envelopeOf(root, secrets) {
	const url = urlOf(root);
	const holder = holderOf$1(root);
	if (url === null || holder === void 0) return null;
	const method = require_base.member(root, "method")?.value;
	concealEnvelope(root, holder, secrets);
	const request = {
		method: method?.kind === "string" ? method.value.toUpperCase() : null,
		url: withoutUrlCredentials(url, secrets)
	};
	if (holder.kind === "object") return {
		request,
		body: holder,
		problems: []
	};
	if (holder.kind !== "string" || isMade(holder.value) || matchRequest(request).contracts.length === 0) return {
		request,
		body: null,
		problems: []
	};
	const { root: body, problems } = parseEmbedded(holder);
	return {
		request,
		body: body?.kind === "object" ? body : null,
		problems
	};
}
function isMade(text) {
	return isWhollyTemplate(text) || holdsStatement(text.trimStart().slice(0, 2));
}
function isEnvelope(root) {
	return urlOf(root) !== null && holderOf$1(root) !== void 0;
}
function urlOf(root) {
	const value = (require_base.member(root, "url") ?? require_base.member(root, "path"))?.value;
	const url = value?.kind === "object" ? require_base.member(value, "raw")?.value : value;
	return url?.kind === "string" ? url : null;
}
let TEXTS$made; const TEXTS$make = () => TEXTS$made = ([{
	kind: "mode",
	text: "raw",
	others: [
		"urlencoded",
		"formdata",
		"file",
		"graphql"
	]
}, {
	kind: "mimeType",
	text: "text",
	others: ["params", "fileName"]
}]);
function holderOf$1(root) {
	const value = (require_base.member(root, "body") ?? require_base.member(root, "postData"))?.value;
	if (value?.kind !== "object") return value;
	for (const { kind, text: name, others } of (TEXTS$made ?? TEXTS$make())) {
		if (require_base.member(value, kind) === void 0) continue;
		const text = require_base.member(value, name)?.value;
		if (text?.kind === "string") return text;
		if (others.some((other) => require_base.member(value, other) !== void 0)) return void 0;
	}
	return value;
}

// src/parsers/api/detect.ts
function detect(document, expected, secrets, isKnown = () => false) {
	const candidates = [];
	const problems = [];
	const { root } = document;
	const { api, request } = expected;
	const items = root?.kind === "array" ? root.items : root === null ? [] : [root];
	for (const item of items) {
		const found = item.kind === "object" ? detectWithin(item, document.request, expected, secrets) : NOTHING$3;
		if (found === null) continue;
		const wanted = api === null ? found.candidates : found.candidates.filter(({ contract }) => contract.api === api);
		require_base.append(candidates, wanted);
		require_base.append(problems, found.problems);
		if (api === null || found.problems.length > 0) continue;
		if (request !== null ? wanted.length === 0 : found.candidates.length === 0 && !isKnown(item)) candidates.push(unrecognised(item, api, document));
	}
	return {
		candidates,
		problems
	};
}
const NOTHING$3 = {
	candidates: [],
	problems: []
};
function detectWithin(root, line, expected, secrets) {
	const found = visit(root, line, expected, secrets);
	return found !== null && found.candidates.length === 0 && found.problems.length === 0 && line === null && expected.request === null ? detectBelow(root, expected, secrets) : found;
}
function detectBelow(root, expected, secrets) {
	const candidates = [];
	const problems = [];
	for (const node of (require_late()).nestedRequests(root)) {
		const envelope = envelopeOf(node, secrets);
		if (envelope === null || matchRequest(envelope.request).contracts.length === 0) continue;
		require_base.append(problems, envelope.problems);
		if (envelope.body !== null) require_base.append(candidates, detectIn(envelope.body, envelope.request, expected));
	}
	if (candidates.length + problems.length > 0) concealSecrets("", root, secrets);
	return {
		candidates,
		problems
	};
}
function visit(root, line, expected, secrets) {
	const { body, request, problems } = (line === null && expected.request === null ? envelopeOf(root, secrets) : null) ?? {
		body: root,
		request: line,
		problems: []
	};
	const candidates = body === null ? [] : detectIn(body, request, expected);
	return candidates.length === 0 && isDeletion(request) ? null : {
		candidates,
		problems
	};
}
function isDeletion(line) {
	return line?.method?.toUpperCase() === "DELETE";
}
function matchOf(line, { request }) {
	if (line !== null) return matchRequest(line);
	const contract = request === null ? void 0 : contractOf(request);
	return contract === void 0 ? (NO_MATCH$made ?? NO_MATCH$make()) : {
		...(NO_MATCH$made ?? NO_MATCH$make()),
		contracts: [contract]
	};
}
function detectIn(root, line, expected) {
	const match = matchOf(line, expected);
	const make = (contract, body, faults = []) => ({
		contract,
		form: "request",
		root,
		body,
		request: match.contracts.length > 0 ? line : null,
		pathId: match.id,
		query: match.query,
		faults
	});
	if (match.contracts.length > 0) return [(require_late()).byRequest(root, match.contracts, make)];
	const mayAnswer = expected.request === null;
	const answers = mayAnswer ? answersIn(root) : [];
	if (answers.length > 0) return answers.map(({ contract, body }) => ({
		...make(contract, body),
		form: "response"
	}));
	if (isDeletion(line)) return [];
	const wrapped = byWrapper(root, make, mayAnswer);
	if (wrapped.length > 0) return wrapped;
	const mistaken = byMistakenWrapper(root, make);
	if (mistaken !== null) return [mistaken];
	const contract = characteristicContract(root, expected.api);
	if (contract === null) return [];
	return [contract.wrapper === null ? make(contract, root) : make(contract, root, [missingWrapper(root, [contract])])];
}
function byWrapper(root, make, mayAnswer) {
	const found = [];
	for (const entry of root.members) {
		const contracts = BY_WRAPPER.get(entry.key);
		if (contracts === void 0) continue;
		const contract = entry.key === "params" ? paramsContract(contracts, entry.value) : wrapperContract(contracts, entry.value);
		if (contract === null) continue;
		const candidate = wrappedIn(contract, entry, make);
		const { body } = candidate;
		const answers = mayAnswer && body !== null && contract.api === "otc" && isAnswer(body);
		found.push(answers ? {
			...candidate,
			form: "response"
		} : candidate);
	}
	return isEnterpriseVpn(root) ? [] : found;
}
function isEnterpriseVpn(root) {
	return [
		"vgw_id",
		"cgw_id",
		"vgw_ip"
	].some((key) => require_base.member(root, key) !== void 0);
}
function isAnswer(body) {
	return require_base.member(body, "id") !== void 0 && ANSWERED.some((key) => require_base.member(body, key) !== void 0);
}
const ANSWERED = [
	"status",
	"created_at",
	"tenant_id",
	"project_id"
];
function paramsContract(contracts, body) {
	if (body.kind !== "object") return null;
	return [...contracts.filter(({ kind }) => kind === "attachment"), ...contracts].find((contract) => couldBeParams(contract, body)) ?? null;
}
function wrapperContract(contracts, body) {
	const [create] = contracts;
	const update = contracts.find(({ partial }) => partial === true);
	if (create === void 0 || update === void 0 || body.kind !== "object") return create ?? null;
	const { onlyOnCreate, others } = requiredBy(create, update);
	const has = (name) => require_base.member(body, name) !== void 0;
	return body.members.length === 0 || onlyOnCreate.length === 0 || onlyOnCreate.some(has) || others.length > 0 && others.every(has) ? create : update;
}
const requiredFields = /* @__PURE__ */ new WeakMap();
function requiredBy(create, update) {
	const known = requiredFields.get(update);
	if (known !== void 0) return known;
	const updatable = new Set(update.fields.flatMap(({ name, unconfigurable }) => unconfigurable?.level === "error" ? [] : [name]));
	const required = create.fields.filter((field) => field.required === true).map(({ name }) => name);
	const made = {
		onlyOnCreate: required.filter((name) => !updatable.has(name)),
		others: required.filter((name) => updatable.has(name))
	};
	requiredFields.set(update, made);
	return made;
}
function byMistakenWrapper(root, make) {
	for (const entry of root.members) {
		const { key, value } = entry;
		if (value.kind !== "object" || key === "params") continue;
		const contract = meantBy(key, value);
		if (contract !== null) return make(contract, value, [wrongWrapper(root, entry, contract)]);
	}
	return null;
}
function meantBy(key, value) {
	const mistaken = CONTRACTS.find((contract) => isMistakenFor(key, contract));
	if (mistaken?.wrapper === void 0 || mistaken.wrapper === null) return null;
	if (!isUnmistakable(key) && knownMembers(mistaken, value) < 2) return null;
	const group = BY_WRAPPER.get(mistaken.wrapper) ?? [];
	if (mistaken.wrapper !== "params") return wrapperContract(group, value);
	return paramsContract(group, value) ?? (isUnmistakable(key) ? mistaken : null);
}
function isUnmistakable(key) {
	return /ipsec.?(?:site.?)?connection/iu.test(key);
}
function unrecognised(place, api, document) {
	const contract = CONTRACTS.find((candidate) => candidate.api === api && candidate.kind === "connection");
	if (contract === void 0) throw new Error(`${api} has no connection contract`);
	return {
		contract,
		form: "request",
		root: {
			kind: "object",
			start: place.start,
			end: place.end,
			parent: document,
			members: []
		},
		body: null,
		request: null,
		pathId: null,
		query: (NO_MATCH$made ?? NO_MATCH$make()).query,
		faults: [{
			variant: "unrecognised",
			place
		}]
	};
}

// src/parsers/api/companions.ts
const NONE = () => [];
function rangesOf(node) {
	const ranges = require_base.member(node, "ipRanges")?.value;
	if (ranges?.kind !== "array") return [];
	return ranges.items.map((range) => range.kind === "object" ? require_base.member(range, "networkCidr")?.value : void 0);
}
let SHAPES$made; const SHAPES$make = () => SHAPES$made = ([
	{
		kind: "subnet",
		api: "otc",
		holders: ["subnet", "subnets"],
		needs: ["id", "cidr"],
		ids: ["id", "neutron_subnet_id"],
		address: null,
		networks: (node) => [require_base.member(node, "cidr")?.value]
	},
	{
		kind: "vip",
		api: "zstack",
		holders: ["inventory", "inventories"],
		needs: [
			"uuid",
			"ip",
			"l3NetworkUuid"
		],
		ids: ["uuid"],
		address: "ip",
		networks: NONE
	},
	{
		kind: "l3-network",
		api: "zstack",
		holders: ["inventory", "inventories"],
		needs: ["uuid", "ipRanges"],
		ids: ["uuid"],
		address: null,
		networks: rangesOf
	},
	{
		kind: "vpn-gateway",
		api: "apsara",
		holders: [],
		needs: ["VpnGatewayId", "InternetIp"],
		ids: ["VpnGatewayId"],
		address: "InternetIp",
		standbyAddress: "DisasterRecoveryInternetIp",
		networks: NONE
	},
	{
		kind: "customer-gateway",
		api: "apsara",
		holders: [],
		needs: ["CustomerGatewayId", "IpAddress"],
		ids: ["CustomerGatewayId"],
		address: "IpAddress",
		networks: NONE
	}
]);
function textOf$2(node) {
	return node?.kind === "string" && node.value !== "" ? node.value : null;
}
function textAt(node, name) {
	return name ? textOf$2(require_base.member(node, name)?.value) : null;
}
function objectsIn(node) {
	if (node?.kind === "object") return [node];
	return node?.kind === "array" ? node.items.filter((item) => item.kind === "object") : [];
}
function candidates(root, { holders }) {
	return holders.length === 0 ? [root] : holders.flatMap((holder) => objectsIn(require_base.member(root, holder)?.value));
}
function companionOf(node, root, shape) {
	if (shape.needs.some((name) => require_base.member(node, name) === void 0)) return [];
	const ids = shape.ids.map((name) => textAt(node, name)).filter((id) => id !== null);
	const networks = shape.networks(node).filter((network) => network?.kind === "string");
	return ids.map((id) => ({
		kind: shape.kind,
		api: shape.api,
		id,
		name: textAt(node, "name") ?? textAt(node, "Name"),
		address: textAt(node, shape.address),
		standbyAddress: textAt(node, shape.standbyAddress),
		networks,
		root,
		node
	}));
}
const TELLING = new Set((SHAPES$made ?? SHAPES$make()).flatMap(({ holders, needs }) => holders.length === 0 ? needs.slice(-1) : holders));
function readCompanions({ root }) {
	if (root === null) return [];
	const found = [];
	for (const object of objectsIn(root)) {
		if (!object.members.some(({ key }) => TELLING.has(key))) continue;
		for (const shape of (SHAPES$made ?? SHAPES$make())) for (const node of candidates(object, shape)) require_base.append(found, companionOf(node, object, shape));
	}
	return found;
}

// src/parsers/api/body-context.ts
function contextWithin(context, { readAs }) {
	return readAs === void 0 || readAs === context.dialect ? context : {
		...context,
		dialect: readAs
	};
}
function report(context, field, place, fault, related) {
	if (context.form === "response") return;
	const data = {
		operation: context.contract.operation,
		api: (API_TITLES$made ?? API_TITLES$make())[context.dialect],
		...fault.data,
		field
	};
	const at = fault.place ?? place;
	const { instead } = fault;
	const fix = fault.fix ?? (instead === void 0 ? null : (require_late()).fixAt(at, instead));
	context.problems.push({
		ruleId: fault.ruleId,
		variant: fault.variant,
		place: at,
		data,
		...fix !== null && { fix },
		...fault.level !== void 0 && { level: fault.level },
		...related !== void 0 && { related }
	});
}
function join(path, name) {
	return path === "" ? name : `${path}.${name}`;
}

// src/parsers/api/check-choice.ts
function valuesTaken({ values, discouraged = [] }) {
	const errors = discouraged.filter(({ level }) => level === "error");
	return errors.length === 0 ? values : values?.filter((value) => among(errors, value) === void 0);
}
function checkValues(field, value, api) {
	if (field.values === void 0 || field.values.includes(value)) return null;
	const allowed = valuesTaken(field) ?? field.values;
	const { data, instead } = (require_late()).suggestion(api, allowed, value);
	return {
		ruleId: "invalid-value",
		variant: "value",
		data: {
			actual: shownValue(value),
			allowed,
			...data
		},
		...instead !== void 0 && { instead }
	};
}
function checkDiscouraged({ discouraged }, value, owner) {
	const found = discouraged === void 0 ? void 0 : among(discouraged, value);
	if (found === void 0) return null;
	const { beside } = found;
	return {
		ruleId: "invalid-value",
		variant: "discouraged",
		level: beside !== void 0 && require_base.member(owner, beside.field) !== void 0 ? beside.level : found.level,
		data: {
			actual: shownValue(value),
			reason: found.reason
		}
	};
}
function among(notes, value) {
	return notes.find(({ value: noted }) => noted === value || typeof noted === "object" && typeof value !== "boolean" && isOther(noted, value));
}
function isOther(others, value) {
	return "except" in others ? !others.except.includes(value) : String(value).length > others.longerThan;
}
function checkFixed({ fixed }, value) {
	if (fixed === void 0 || fixed.values.includes(value)) return null;
	const note = among(fixed.notes ?? [], value);
	if (note !== void 0) return {
		ruleId: fixed.rule,
		variant: "newer",
		level: note.level,
		data: {
			actual: typeof value === "boolean" ? String(value) : shownValue(value),
			reason: note.reason
		}
	};
	const [only] = fixed.values;
	const noted = (fixed.notes ?? []).flatMap(({ value: other }) => typeof other === "object" ? [] : [other]);
	const known = [...fixed.values, ...noted].map(String);
	const safe = typeof value === "string" && (require_late()).respelled(value, known) === only;
	return {
		ruleId: fixed.rule,
		variant: "value",
		data: {
			actual: typeof value === "boolean" ? String(value) : shownValue(value),
			expected: fixed.values.map(String).join(" or ")
		},
		...only !== void 0 && fixed.values.length === 1 && { instead: {
			value: only,
			safe
		} }
	};
}

// src/parsers/api/check-text.ts
const compiled = perText((source) => new RegExp(source, "u"));
function matches(source, text) {
	return compiled(source).test(text);
}
let UUID_GROUPS$made; const UUID_GROUPS$make = () => UUID_GROUPS$made = (/^([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})$/iu);
function mendings(text) {
	const trimmed = text.trim();
	const bare = trimmed.replaceAll("-", "");
	const ids = (UUID_GROUPS$made ?? UUID_GROUPS$make()).test(bare) ? [bare.toLowerCase(), bare.replace((UUID_GROUPS$made ?? UUID_GROUPS$make()), "$1-$2-$3-$4-$5")] : [];
	return [
		trimmed,
		trimmed.toLowerCase(),
		...ids
	];
}
function checkText({ length, pattern }, text, secret) {
	if (length !== void 0 && (text.length > length.max || text.length < length.min)) return {
		ruleId: "invalid-value",
		variant: "length",
		data: {
			actual: String(text.length),
			expected: shownBounds(length)
		}
	};
	return pattern === void 0 || matches(pattern.source, text) ? null : unlike(pattern, text, secret);
}
function unlike({ source, words }, text, secret) {
	const mended = mendings(text).find((candidate) => matches(source, candidate));
	return {
		ruleId: "invalid-value",
		variant: "pattern",
		data: {
			expected: words,
			...!secret && { actual: quoted(text) },
			...mended !== void 0 && !secret && { nearest: quoted(mended) }
		},
		...mended !== void 0 && !secret && { instead: {
			value: mended,
			safe: true
		} }
	};
}

// src/parsers/api/values.ts
const NO_ELEMENTS = [];

// src/parsers/api/check-scalar.ts
const NO_FAULTS = [];
const TEMPLATE = scalar("template", void 0, NO_FAULTS);
let INTEGER$made; const INTEGER$make = () => INTEGER$made = (/^[+-]?\d{1,17}$/u);
let INTEGRAL$made; const INTEGRAL$make = () => INTEGRAL$made = (/^[+-]?\d{1,17}(?:\.0{1,17})?$/u);
function scalar(state, value, faults) {
	return {
		state,
		value,
		members: null,
		elements: NO_ELEMENTS,
		faults
	};
}
function invalid(...faults) {
	return scalar("invalid", void 0, faults);
}
const JSON_TEXT = "a string that holds JSON";
function holdsJson(node) {
	return node.kind === "string" && /^\s*[[{]\s*["[{]/u.test(node.value);
}
function wrongKind(node, expected, variant = "type") {
	return {
		ruleId: "wrong-type",
		variant,
		data: {
			actual: holdsJson(node) ? JSON_TEXT : shown(node),
			expected
		}
	};
}
function wrongType(field, node, type, api) {
	const { data, ...fault } = wrongKind(node, (WANTED$made ?? WANTED$make())[type]);
	if (field.secret !== void 0) return invalid({
		...fault,
		data: {
			...data,
			actual: kindOf(node)
		}
	});
	const text = node.kind === "string" ? node.value : node.kind === "number" ? node.raw : null;
	const values = valuesTaken(field);
	const meant = text === null || values === void 0 ? void 0 : (require_late()).equivalentValue(api, values, text);
	if (meant === void 0) return invalid({
		...fault,
		data
	});
	return invalid({
		...fault,
		data: {
			...data,
			nearest: shownValue(meant)
		},
		instead: {
			value: meant,
			safe: true
		}
	});
}
function spelling(node, value) {
	return {
		ruleId: "wrong-type",
		variant: "spelling",
		data: {
			actual: shown(node),
			expected: typeof value === "string" ? quoted(value) : String(value)
		},
		instead: {
			value,
			safe: true
		}
	};
}
function present(one, other = null) {
	if (one === null) return other === null ? NO_FAULTS : [other];
	return other === null ? [one] : [one, other];
}
function reading$1(value, faults) {
	if (faults.length === 0) return scalar("valid", value, faults);
	return faults.every((fault) => fault.level === "note" || fault.level === "warning" || fault.variant === "spelling") ? scalar("valid", value, faults) : scalar("invalid", void 0, faults);
}
function readString({ field, isEntry, isFree, secret }, node, around, type = "string") {
	if (node.kind !== "string") return wrongType(field, node, type, around.api);
	const { value } = node;
	if (secret === null ? isTemplate(value) : isKeyTemplate(value)) return TEMPLATE;
	if (secret === "psk") return scalar("valid", value, NO_FAULTS);
	const text = secret !== null || isEntry || around.api !== "zstack" ? value : value.trim();
	const worse = isFree ? NO_FAULTS : checkString(field, text, secret !== null, around);
	return reading$1(text, worse.length === 0 && text !== value ? [spelling(node, text)] : worse);
}
function checkString(field, text, isSecret, around) {
	const fixed = checkFixed(field, text);
	const values = fixed === null ? checkValues(field, text, around.api) : null;
	const form = values === null && fixed === null ? checkText(field, text, isSecret) : null;
	const discouraged = values === null && form === null ? checkDiscouraged(field, text, around.owner) : null;
	return present(fixed ?? values ?? form, discouraged);
}
function integerOf(node) {
	if (node.kind === "number") {
		if (!Number.isSafeInteger(node.value)) return null;
		return {
			value: node.value,
			tolerated: !(INTEGER$made ?? INTEGER$make()).test(node.raw)
		};
	}
	if (node.kind !== "string" || !(INTEGRAL$made ?? INTEGRAL$make()).test(node.value)) return null;
	return {
		value: Number(node.value),
		tolerated: true
	};
}
function checkRange(field, value) {
	const { range } = field;
	if (range === void 0 || value >= range.min && (range.max === null || value <= range.max)) return null;
	const expected = range.max === null ? `a whole number of ${String(range.min)} or more` : `a whole number from ${String(range.min)} to ${String(range.max)}`;
	const bound = value < range.min ? range.min : range.max;
	return {
		ruleId: "invalid-value",
		variant: "range",
		data: {
			actual: String(value),
			expected,
			...bound !== null && { nearest: String(bound) }
		},
		...bound !== null && value > bound && { instead: {
			value: bound,
			safe: false
		} }
	};
}
function readInteger({ field }, node, around) {
	const { api, encoding } = around;
	if (node.kind === "string" && isTemplate(node.value)) return TEMPLATE;
	const read = integerOf(node);
	if (read === null) return wrongType(field, node, "integer", api);
	const { value, tolerated } = read;
	const stringly = node.kind === "string" && (encoding === "form" || field.stringly === true);
	const note = tolerated && !stringly ? spelling(node, value) : null;
	const fixed = checkFixed(field, value);
	const discouraged = checkDiscouraged(field, value, around.owner);
	const values = fixed === null && discouraged === null ? checkValues(field, value, api) : null;
	const range = values === null && fixed === null ? checkRange(field, value) : null;
	const worse = present(fixed ?? values ?? range, discouraged);
	return reading$1(value, worse.length > 0 ? worse : present(note));
}
function readNumberOrText(asked, node, around) {
	if (node.kind !== "number") return readString(asked, node, around, "number-or-text");
	const { field, secret } = asked;
	const isDotted = /^\d+\.\d+$/u.test(node.raw);
	const digits = isDotted ? node.raw : String(node.value);
	const faults = checkString(field, digits, secret !== null, around);
	if (faults.length > 0) return invalid(...faults.map((fault) => ({
		...fault,
		data: {
			...fault.data,
			actual: shown(node)
		}
	})));
	return reading$1(digits, isDotted ? [{
		...spelling(node, digits),
		level: "warning"
	}] : NO_FAULTS);
}
let BOOLEANS$made; const BOOLEANS$make = () => BOOLEANS$made = ({
	otc: {
		true: /^(?:true|t|yes|[y1]|on)$/iu,
		false: /^(?:false|f|no|[n0]|off)$/iu
	},
	others: {
		true: /^true$/iu,
		false: /^false$/iu
	}
});
function toleratedBoolean(node, api) {
	const spellings = api === "otc" ? (BOOLEANS$made ?? BOOLEANS$make()).otc : (BOOLEANS$made ?? BOOLEANS$make()).others;
	const text = node.kind === "string" ? node.value : node.kind === "number" && api === "otc" ? node.raw : "";
	if (spellings.true.test(text)) return true;
	return spellings.false.test(text) ? false : null;
}
function readBoolean({ field }, node, { api, encoding }) {
	if (node.kind === "string" && isTemplate(node.value)) return TEMPLATE;
	const value = node.kind === "boolean" ? node.value : toleratedBoolean(node, api);
	if (value === null) return wrongType(field, node, "boolean", api);
	const asDocumented = node.kind === "boolean" || encoding === "form" || field.stringly === true;
	return reading$1(value, present(checkFixed(field, value) ?? (asDocumented ? null : spelling(node, value))));
}
function spelledAs(type, node) {
	if (node.kind === "string") return type === "string" ? node.value : null;
	return node.kind === "number" && type === "integer" ? node.raw : null;
}
const MOST_SOUND = 100;
const SPELLINGS = new Texts();
function isScalar(type) {
	return type === "string" || type === "integer" || type === "number-or-text" || type === "boolean";
}
function scalarField(field, type, isEntry = false) {
	const { values, secret = null, fixed, length, pattern, discouraged } = field;
	return {
		field,
		type,
		isEntry,
		isFree: [
			values,
			fixed,
			length,
			pattern,
			discouraged
		].every((said) => said === void 0),
		secret,
		sound: secret === null && (values !== void 0 || type !== "string") ? /* @__PURE__ */ new Map() : null
	};
}
function readScalar(field, node, around) {
	const { type, sound } = field;
	const spelled = sound === null ? null : spelledAs(type, node);
	if (sound === null || spelled === null) return readAnew(field, node, around);
	const known = sound.get(spelled);
	if (known !== void 0) return known;
	const read = readAnew(field, node, around);
	if (read.state !== "valid" || read.faults.length > 0 || sound.size >= MOST_SOUND) return read;
	const own = SPELLINGS.same(spelled);
	sound.set(own, type === "string" ? scalar("valid", own, NO_FAULTS) : read);
	return read;
}
function readAnew(field, node, around) {
	switch (field.type) {
		case "string": return readString(field, node, around);
		case "integer": return readInteger(field, node, around);
		case "number-or-text": return readNumberOrText(field, node, around);
		case "boolean": return readBoolean(field, node, around);
	}
}
function isPlaceholder(node) {
	return node.kind === "string" && isTemplate(node.value);
}
let JSON_BEGINNING$made; const JSON_BEGINNING$make = () => JSON_BEGINNING$made = (/^\s*(?:\{\s*["}]|\[\s*["{[\]])/u);
function isPlaceholderAlone(value) {
	return isPlaceholder(value) && !(value.kind === "string" && (JSON_BEGINNING$made ?? JSON_BEGINNING$make()).test(value.value));
}

// src/parsers/api/field-table.ts
function build(fields, dialect) {
	const byName = /* @__PURE__ */ new Map();
	const elsewhere = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const isKnown = field.dialects === void 0 || field.dialects.includes(dialect);
		if (!isKnown) elsewhere.set(field.name, field);
		const readIn = isKnown ? dialect : field.readAs;
		if (readIn !== void 0) byName.set(field.name, {
			...field,
			...field.overrides?.[readIn]
		});
	}
	return {
		byName,
		elsewhere
	};
}
const tables = perSubject((fields) => perText((dialect) => build(fields, dialect)));
function fieldTable(fields, dialect) {
	return tables(fields)(dialect);
}
function isAsked({ location = "body" }, frame) {
	switch (frame) {
		case "body":
		case "root": return location === frame;
		case "flat": return location === "body" || location === "root";
		case "nested": return true;
	}
}
function asked$1(field, index) {
	const { name, type, secret, unconfigurable, deprecated, required, readAs } = field;
	const isMarked = [
		unconfigurable,
		deprecated,
		readAs
	].some((said) => said !== void 0);
	return {
		field,
		name,
		index,
		isPlain: !isMarked && secret === void 0 && required === void 0,
		isMarked,
		scalar: isScalar(type) ? scalarField(field, type) : null
	};
}
const askedOf = perSubject((table) => perText((frame) => {
	const fields = [...table.byName.values()].filter((field) => isAsked(field, frame)).map(asked$1);
	return {
		byName: new Map(fields.map((each) => [each.name, each])),
		required: fields.filter(({ field }) => field.required !== void 0)
	};
}));
function askedFields(table, frame) {
	return askedOf(table)(frame);
}

// src/parsers/api/flattened.ts
const NO_FIELDS$3 = [];
const containers = require_base.lazy(() => containersAmong(CONTRACTS.flatMap(({ api, fields }) => api === "apsara" ? fields : NO_FIELDS$3)));
function containersAmong(fields) {
	const groups = /* @__PURE__ */ new Map();
	for (const field of fields) if (field.type === "object" || field.type === "objects") addTo(groups, field.name, field);
	const found = /* @__PURE__ */ new Map();
	for (const [name, group] of groups) {
		const inner = containersAmong(group.flatMap(({ fields: members = NO_FIELDS$3 }) => members));
		found.set(name, {
			isList: group.some(({ type }) => type === "objects"),
			inner
		});
	}
	return found;
}
const NOTHING_ODD = [];
function unflattened({ root, encoding, source }) {
	if (encoding !== "form" || root?.kind !== "object" || !root.members.some(namesContent)) return {
		root,
		odd: NOTHING_ODD
	};
	const nesting = new Nesting(source.text, root);
	return {
		root: nesting.nested(),
		odd: nesting.odd
	};
}
function namesContent(member) {
	return member.key.includes(".") && containers().has(headOf({
		member,
		from: 0
	}));
}
function headOf({ member: { key }, from }) {
	const dot = key.indexOf(".", from);
	return key.slice(from, dot < 0 ? key.length : dot);
}
function isValue({ member: { key }, from }) {
	return !key.includes(".", from);
}
function inside({ member, from }) {
	return {
		member,
		from: member.key.indexOf(".", from) + 1
	};
}
function byHead(fields) {
	const groups = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const head = headOf(field);
		const group = groups.get(head);
		if (group === void 0) groups.set(head, [field]);
		else group.push(field);
	}
	return groups;
}
let NUMBER$made; const NUMBER$make = () => NUMBER$made = (/^\d+$/u);
function compareNumbers(one, other) {
	const [left, right] = [one.replace(/^0+/u, ""), other.replace(/^0+/u, "")];
	return left.length - right.length || compareText(left, right);
}
var Nesting = class {
	odd = [];
	#text;
	#root;
	constructor(text, root) {
		this.#text = text;
		this.#root = root;
	}
	nested() {
		const { parent, members } = this.#root;
		const fields = members.map((member) => ({
			member,
			from: 0
		}));
		return this.#object(fields, containers(), parent, this.#root);
	}
	#object(fields, known, parent, { start, end }) {
		const node = {
			kind: "object",
			start,
			end,
			parent,
			members: []
		};
		if (this.#root.repeats === true) node.repeats = true;
		for (const [head, group] of byHead(fields)) {
			const container = known.get(head);
			const value = container === void 0 || group.some(isValue) ? null : this.#value(group, container, node);
			if (value === null) for (const field of group) node.members.push(this.#kept(field, node));
			else node.members.push({
				...this.#keyOf(group[0]),
				value
			});
		}
		return node;
	}
	#value(group, { isList, inner }, parent) {
		if (isList) return this.#list(group, inner, parent);
		return this.#object(group.map(inside), inner, parent, this.#spanOf(group));
	}
	#list(group, inner, parent) {
		const entries = byHead(group.map(inside));
		const list = headOf(group[0]);
		for (const [number, fields] of entries) {
			if (!(NUMBER$made ?? NUMBER$make()).test(number)) return null;
			if (!fields.some(isValue) || fields.every(isValue)) continue;
			this.#addOdd(parent, list, fields[0], `entry ${quoted(number)} has a value itself, and fields with values`);
			return null;
		}
		const numbers = [...entries.keys()].sort(compareNumbers);
		const node = {
			kind: "array",
			...this.#spanOf(group),
			parent,
			items: []
		};
		let isOdd = false;
		for (const number of numbers) {
			const fields = entries.get(number);
			if (fields === void 0) continue;
			const expected = String(node.items.length + 1);
			if (number !== expected && !isOdd) {
				isOdd = true;
				this.#addOdd(parent, list, fields[0], `an entry has number ${quoted(number)} where ${expected} would be next`);
			}
			node.items.push(this.#item(fields, inner, node));
		}
		return node;
	}
	#item(fields, inner, parent) {
		const value = fields.findLast(isValue)?.member.value;
		if (value !== void 0) return {
			...value,
			parent
		};
		return this.#object(fields.map(inside), inner, parent, this.#spanOf(fields));
	}
	#addOdd(node, list, field, reason) {
		const { value } = field.member;
		this.odd.push({
			list,
			reason,
			place: require_base.keyOf(node, {
				...this.#keyOf(field),
				key: list,
				value
			})
		});
	}
	#kept({ member, from }, parent) {
		const { key, value } = member;
		const { start: keyStart, end: keyEnd } = this.#rangeIn(member, from, key.length);
		return {
			key: key.slice(from),
			keyStart,
			keyEnd,
			value: {
				...value,
				parent
			}
		};
	}
	#keyOf(field) {
		const key = headOf(field);
		const { start: keyStart, end: keyEnd } = this.#rangeIn(field.member, field.from, field.from + key.length);
		return {
			key,
			keyStart,
			keyEnd
		};
	}
	#rangeIn({ key, keyStart, keyEnd }, from, to) {
		return this.#text.slice(keyStart, keyEnd) === key ? {
			start: keyStart + from,
			end: keyStart + to
		} : {
			start: keyStart,
			end: keyEnd
		};
	}
	#spanOf(fields) {
		let [start, end] = [Infinity, 0];
		for (const { member, from } of fields) {
			start = Math.min(start, this.#rangeIn(member, from, from).start);
			end = Math.max(end, member.value.end, member.keyEnd);
		}
		return {
			start,
			end
		};
	}
};

// src/parsers/api/locate.ts
const NO_FIELDS$2 = [];
const TOP = [];
var Scope = class Scope {
	#context;
	#fields;
	#reading;
	#owner;
	#path;
	#hidden;
	constructor(context, fields, reading, owner, path, hidden) {
		this.#context = context;
		this.#fields = fields;
		this.#reading = reading;
		this.#owner = owner;
		this.#path = path;
		this.#hidden = hidden;
	}
	static of(context, reading, fields = context.contract.fields) {
		return new Scope(context, fields, reading, reading.node, TOP, null);
	}
	inside(name) {
		const reading = this.field(name);
		const fields = this.#contractOf(name)?.fields ?? NO_FIELDS$2;
		const members = reading?.members ?? null;
		if (members !== null) return new Scope(this.#context, fields, members, members.node, TOP, null);
		const hidden = reading === void 0 || reading.state === "absent" ? this.#hidden : hiddenBy(reading);
		return new Scope(this.#context, fields, null, this.#owner, [...this.#path, name], hidden);
	}
	elements(name) {
		const field = this.#contractOf(name);
		if (field === void 0) return [];
		const context = contextWithin(this.#context, field);
		return this.field(name)?.elements.map((element) => Scope.of(context, element, field.fields ?? NO_FIELDS$2)) ?? [];
	}
	field(name) {
		return this.#reading?.fields.get(name);
	}
	has(name) {
		const reading = this.field(name);
		return reading !== void 0 && reading.state !== "absent";
	}
	mentions(name) {
		return require_base.member(this.#owner, name) !== void 0;
	}
	placeOf(name) {
		return this.field(name)?.place ?? require_base.absent(this.#owner, ...this.#path, name);
	}
	locate(name, convert) {
		const reading = this.field(name);
		const place = reading?.place ?? require_base.absent(this.#owner, ...this.#path, name);
		if (this.#hidden !== null) return unknown(this.#hidden, place);
		if (reading === void 0 || reading.state === "absent") return this.#defaultOf(name, place, convert);
		if (reading.state !== "valid" || reading.value === void 0) return unknown(reading.state === "template" ? "template" : "invalid", place);
		const value = convert(reading.value);
		return value === void 0 ? unknown("invalid", place) : explicit(value, place);
	}
	text(name) {
		return this.locate(name, asText);
	}
	number(name) {
		return this.locate(name, asNumber);
	}
	#contractOf(name) {
		return fieldTable(this.#fields, this.#context.dialect).byName.get(name);
	}
	#defaultOf(name, place, convert) {
		const { contract, dialect, form } = this.#context;
		const implied = contract.implied?.[dialect]?.[name];
		const standing = implied === void 0 ? this.#contractOf(name)?.default : { value: implied };
		if (form === "response" || contract.partial === true || standing === void 0 || "dynamic" in standing) return unknown("not-in-body", place);
		const value = convert(standing.value);
		if (value === void 0) return unknown("not-in-body", place);
		return {
			origin: "default",
			value,
			place,
			field: this.#path.length === 0 ? name : [...this.#path, name].join("."),
			spelling: String(standing.value)
		};
	}
};
function asText(value) {
	return typeof value === "string" ? value : void 0;
}
function asNumber(value) {
	return typeof value === "number" ? value : void 0;
}
function hiddenBy(reading) {
	if (reading.state === "template") return "template";
	return reading.state === "invalid" ? "invalid" : null;
}

// src/parsers/api/otc.ts
const versionOf$1 = choice({
	v1: "v1",
	v2: "v2"
});
const exchangeOf = choice({
	main: "main",
	aggressive: "aggressive"
});
const protocolOf$1 = choice({
	esp: "esp",
	ah: "ah",
	"ah-esp": "ah-esp"
});
const modeOf$1 = choice({
	tunnel: "tunnel",
	transport: "transport"
});
function proposalOf(scope, dialect) {
	return {
		encryption: encryptionIn(scope, "encryption_algorithm", dialect),
		integrity: integrityIn(scope, "auth_algorithm", dialect),
		dhGroup: dhGroupIn(scope, "pfs", dialect)
	};
}
function ikeOffer$1(scope, dialect) {
	return {
		version: scope.locate("ike_version", versionOf$1),
		mode: scope.locate("phase1_negotiation_mode", exchangeOf),
		proposals: [proposalOf(scope, dialect)],
		lifetimeSeconds: scope.inside("lifetime").number("value")
	};
}
function childOffer$1(scope, dialect) {
	return {
		protocol: scope.locate("transform_protocol", protocolOf$1),
		mode: scope.locate("encapsulation_mode", modeOf$1),
		proposals: [proposalOf(scope, dialect)],
		lifetimeSeconds: scope.inside("lifetime").number("value")
	};
}
function dpdOffer(scope) {
	const dpd = scope.inside("dpd");
	return {
		action: dpd.text("action"),
		intervalSeconds: dpd.number("interval"),
		timeoutSeconds: dpd.number("timeout")
	};
}
function groupSelectors(scope) {
	return scope.field("type")?.value === "cidr" ? {
		local: null,
		remote: listedSelectors(scope, "endpoints")
	} : null;
}
function otcTunnels(scope, kind, dialect) {
	switch (kind) {
		case "connection":
		case "connection-change": return [{
			...(NO_OFFER$made ?? NO_OFFER$make()),
			selectors: {
				local: null,
				remote: listedSelectors(scope, "peer_cidrs")
			},
			localId: {
				value: scope.text("local_id"),
				type: null
			},
			remoteId: {
				value: scope.text("peer_id"),
				type: null
			},
			psk: pskIn(scope, "psk"),
			peerAddress: scope.text("peer_address"),
			dpd: dpdOffer(scope)
		}];
		case "ike-policy": return [{
			...(NO_OFFER$made ?? NO_OFFER$make()),
			ike: ikeOffer$1(scope, dialect)
		}];
		case "ipsec-policy": return [{
			...(NO_OFFER$made ?? NO_OFFER$make()),
			child: childOffer$1(scope, dialect)
		}];
		case "endpoint-group": return [{
			...(NO_OFFER$made ?? NO_OFFER$make()),
			selectors: groupSelectors(scope)
		}];
		default: return [];
	}
}

// src/parsers/api/presence.ts
function unstated(place, state = "absent") {
	return {
		node: null,
		place,
		state,
		value: void 0,
		members: null,
		elements: NO_ELEMENTS
	};
}
var ObjectFields = class {
	#node;
	#asked;
	#readings;
	constructor(node, asked) {
		this.#node = node;
		this.#asked = asked;
		this.#readings = new Array(asked.byName.size);
	}
	has({ index }) {
		return this.#readings[index] !== void 0;
	}
	set({ index }, reading) {
		this.#readings[index] = reading;
	}
	get(name) {
		const asked = this.#asked.byName.get(name);
		return asked === void 0 ? void 0 : this.#readings[asked.index] ??= unstated(require_base.absent(this.#node, name));
	}
};
function readNull(context, owner, field, node, path) {
	const name = join(path, field.name);
	if (field.required !== void 0 && !isReplaced(owner, field)) report(context, name, node, missing(context, field, "null"));
	else if (refusesNull(context, field)) {
		report(context, name, node, wrongKind(node, (WANTED$made ?? WANTED$make())[field.type]));
		return unstated(node, "invalid");
	}
	return unstated(node);
}
function refusesNull({ contract }, { type, nullable, unconfigurable }) {
	return contract.api === "otc" && isScalar(type) && nullable !== true && unconfigurable === void 0;
}
function missing(context, field, variant) {
	const { required, description: expected } = field;
	const fault = {
		ruleId: "missing-field",
		variant
	};
	if (field.requiredWithUrl === true && !context.urlKnown) return {
		...fault,
		level: "warning",
		data: {
			expected,
			reason: "unless the client adds it"
		}
	};
	if (required === true || required === void 0) return {
		...fault,
		data: { expected }
	};
	return {
		...fault,
		level: required,
		data: { expected }
	};
}
function reportAbsent(context, node, field, path) {
	if (isCovered(context, node, field)) return;
	report(context, join(path, field.name), require_base.absent(node, field.name), missing(context, field, "absent"));
}
function isCovered({ query }, node, field) {
	const { name, aliases = [] } = field;
	return query.has(name) || aliases.some((other) => require_base.member(node, other) !== void 0) || isReplaced(node, field);
}
function isReplaced(node, { requiredUnless }) {
	const other = requiredUnless === void 0 ? void 0 : require_base.member(node, requiredUnless)?.value;
	return other !== void 0 && other.kind !== "null" && (other.kind !== "array" || other.items.length > 0);
}

// src/parsers/api/read-body.ts
let NOTHING$2$made; const NOTHING$2$make = () => NOTHING$2$made = ({
	state: "invalid",
	value: void 0,
	members: null,
	elements: NO_ELEMENTS
});
const UNFILLED = {
	...(NOTHING$2$made ?? NOTHING$2$make()),
	state: "template"
};
const NO_FIELDS$1 = [];
function readBody(context, node, root) {
	return readObject(context, node, context.contract.fields, "", node === root ? "flat" : "body");
}
function readRoot(context, root, body) {
	if (context.form === "response") return;
	readObject(context, root, context.contract.fields, "", "root", ({ key, value }) => value === body || isWrapper(key));
}
function readObject(context, node, fields, path, frame = "nested", isSkipped = () => false) {
	const table = fieldTable(fields, context.dialect);
	const asked = askedFields(table, frame);
	const around = surroundings(context, node);
	const readings = new ObjectFields(node, asked);
	let holder = null;
	const last = node.repeats === true ? new Map(node.members.map((entry) => [entry.key, entry])) : null;
	for (const entry of node.members) {
		if (isSkipped(entry)) continue;
		const { key, value } = entry;
		if (last !== null && last.get(key) !== entry) {
			concealRepeated(context, table.byName.get(key), entry);
			continue;
		}
		const known = asked.byName.get(key);
		if (known === void 0) (require_late()).reportStray(context, holder ??= new (require_late()).Holder(context, node, table, frame), entry, path);
		else if (value.kind === "null") readings.set(known, readNull(context, node, known.field, value, path));
		else readings.set(known, readField(context, around, entry, known, path));
	}
	for (const required of asked.required) if (!readings.has(required)) reportAbsent(context, node, required.field, path);
	return {
		node,
		fields: readings
	};
}
function concealRepeated({ secrets }, field, { key, value }) {
	if (field?.secret !== void 0) concealBelow(value, secrets);
	else concealSecrets(key, value, secrets);
}
function readField(context, around, entry, asked, path) {
	const { value } = entry;
	const { field } = asked;
	const name = join(path, asked.name);
	if (!asked.isPlain) {
		if (field.secret !== void 0) concealBelow(value, context.secrets);
		if (asked.isMarked) reportStanding(context, field, require_base.keyOf(around.owner, entry), name);
		if (isBlank(value) && field.required !== void 0 && field.empty !== "allowed") {
			report(context, name, value, missing(context, field, "empty"));
			return fieldReading(value, (NOTHING$2$made ?? NOTHING$2$make()));
		}
	}
	return fieldReading(value, readValue(context, asked, value, name, around));
}
function isBlank(value) {
	return value.kind === "string" && value.value.trim() === "";
}
function fieldReading(node, { state, value, members, elements }) {
	return {
		node,
		place: node,
		state,
		value,
		members,
		elements
	};
}
function reportStanding(context, field, place, name) {
	const { deprecated, unconfigurable } = field;
	const { value } = place.member;
	if (unconfigurable !== void 0 && !(value.kind === "string" && value.value === "")) {
		const variant = unconfigurable.level === "error" ? "refused" : "ignored";
		report(context, name, place, {
			ruleId: "unconfigurable-field",
			variant,
			level: unconfigurable.level,
			data: { reason: unconfigurable.reason }
		});
	}
	if (contextWithin(context, field) !== context) report(context, name, place, (require_late()).ofOthers(field));
	if (deprecated !== void 0) report(context, name, place, {
		ruleId: "deprecated-field",
		variant: "deprecated",
		level: deprecated.level,
		data: {
			nearest: deprecated.instead,
			...deprecated.reason !== void 0 && { reason: deprecated.reason }
		}
	});
}
function readValue(context, { field, scalar }, value, name, around) {
	if (field.type !== "json") concealEmbedded(value, context.secrets);
	if (scalar !== null) {
		const read = readScalar(scalar, value, around);
		for (const fault of read.faults) report(context, name, value, fault);
		if (read.state === "template") reportTemplate(context, name, value);
		return read;
	}
	switch (field.type) {
		case "object": return readMembers(context, field, value, name);
		case "json": return readJson(context, field, value, name);
		case "strings": return readStrings(context, field, value, name, around);
		case "objects": return readElements(context, field, unwrapped(context.form, value), name);
		case "cidrs": return readCidrs(context, field, value, name);
		default: return {
			...(NOTHING$2$made ?? NOTHING$2$make()),
			state: "valid"
		};
	}
}
function surroundings({ contract, encoding }, owner) {
	return {
		api: contract.api,
		encoding,
		owner
	};
}
function reportTemplate(context, name, place) {
	report(context, name, place, {
		ruleId: "unresolved-template",
		variant: "template",
		data: {}
	});
}
function unfilled(context, name, node) {
	reportTemplate(context, name, node);
	return UNFILLED;
}
function refused(context, value, name, wanted) {
	concealSecrets("", value, context.secrets);
	report(context, name, value, wrongKind(value, wanted));
	return (NOTHING$2$made ?? NOTHING$2$make());
}
function readMembers(context, field, value, name) {
	if (isPlaceholderAlone(value)) return unfilled(context, name, value);
	if (value.kind !== "object") return refused(context, value, name, (WANTED$made ?? WANTED$make()).object);
	concealNamed(value, context.secrets);
	return {
		state: "valid",
		value: void 0,
		members: readObject(context, value, field.fields ?? NO_FIELDS$1, name),
		elements: NO_ELEMENTS
	};
}
function readJson(context, field, value, name) {
	if (value.kind === "object") {
		const edits = (require_late()).spelledOut(value);
		const fix = (require_late()).safeFix("Write the object as JSON in a string", edits.length > 0 ? edits : (require_late()).quotedOut(value));
		report(context, name, value, {
			...wrongKind(value, (WANTED$made ?? WANTED$make()).json, "object"),
			fix
		});
		return {
			...readMembers(context, field, value, name),
			state: "invalid"
		};
	}
	if (value.kind !== "string") return refused(context, value, name, (WANTED$made ?? WANTED$make()).json);
	return readText(context, field, value, name);
}
function readText(context, field, value, name) {
	if (isPlaceholder(value) && !/^\s*\{(?![{%])/u.test(value.value)) return unfilled(context, name, value);
	if (value.value.trim() === "") return {
		...(NOTHING$2$made ?? NOTHING$2$make()),
		state: "absent"
	};
	const embedded = parseEmbedded(value);
	for (const { ruleId, variant, place, detail, related } of embedded.problems) report(context, name, place, {
		ruleId,
		variant,
		data: { reason: detail }
	}, related);
	const { root } = embedded;
	if (root === null) return (NOTHING$2$made ?? NOTHING$2$make());
	if (root.kind !== "object") {
		concealBelow(root, context.secrets);
		const data = {
			actual: `a string that holds ${kindOf(root)}`,
			expected: "one that holds a JSON object"
		};
		report(context, name, value, {
			ruleId: "wrong-type",
			variant: "type",
			data
		});
		return (NOTHING$2$made ?? NOTHING$2$make());
	}
	return {
		state: "valid",
		value: void 0,
		members: readObject(context, root, field.fields ?? NO_FIELDS$1, name),
		elements: NO_ELEMENTS
	};
}
function checkCount(context, field, count, node, name) {
	const bounds = field.count;
	if (bounds === void 0 || count >= bounds.min && (bounds.max === null || count <= bounds.max)) return true;
	if (count === 0 && field.required !== void 0) report(context, name, node, missing(context, field, "empty"));
	else report(context, name, node, {
		ruleId: "invalid-value",
		variant: "count",
		data: {
			actual: String(count),
			expected: shownBounds(bounds)
		}
	});
	return count > 0;
}
function readStrings(context, field, value, name, around) {
	if (isPlaceholder(value)) return unfilled(context, name, value);
	if (value.kind === "string" && context.contract.api === "otc") return readLoneString(context, value, name);
	if (value.kind !== "array") return refused(context, value, name, (WANTED$made ?? WANTED$make()).strings);
	let sound = checkCount(context, field, value.items.length, value, name);
	const item = itemField(field);
	value.items.forEach((entry, index) => {
		concealEmbedded(entry, context.secrets);
		const read = readScalar(item, entry, around);
		for (const fault of read.faults) report(context, `${name}[${String(index)}]`, entry, fault);
		if (read.state === "template") reportTemplate(context, `${name}[${String(index)}]`, entry);
		if (read.state === "invalid") sound = false;
	});
	return {
		...(NOTHING$2$made ?? NOTHING$2$make()),
		state: sound ? "valid" : "invalid"
	};
}
function readLoneString(context, value, name) {
	const data = {
		actual: shown(value),
		expected: `[${shown(value)}]`
	};
	const fix = (require_late()).safeFix("Write a list", (require_late()).listed(value));
	report(context, name, value, {
		ruleId: "wrong-type",
		variant: "spelling",
		data,
		fix
	});
	return {
		...(NOTHING$2$made ?? NOTHING$2$make()),
		state: "valid"
	};
}
const itemField = perSubject(({ name, description, sources, items }) => {
	const item = {
		name,
		type: "string",
		description,
		sources,
		...items?.pattern && { pattern: items.pattern }
	};
	return scalarField(item, "string", true);
});
function readElements(context, field, value, name) {
	if (isPlaceholderAlone(value)) return unfilled(context, name, value);
	if (value.kind !== "array") return refused(context, value, name, (WANTED$made ?? WANTED$make()).objects);
	checkCount(context, field, value.items.length, value, name);
	const inner = contextWithin(context, field);
	const elements = [];
	for (const [index, entry] of value.items.entries()) {
		const path = `${name}[${String(index)}]`;
		if (entry.kind !== "object") refused(inner, entry, path, (WANTED$made ?? WANTED$make()).object);
		else {
			concealNamed(entry, context.secrets);
			elements.push(readObject(inner, entry, field.fields ?? NO_FIELDS$1, path));
		}
	}
	return {
		state: "valid",
		value: void 0,
		members: null,
		elements
	};
}
function readCidrs(context, field, value, name) {
	if (value.kind === "array") {
		report(context, name, value, {
			...wrongKind(value, (WANTED$made ?? WANTED$make()).cidrs, "list"),
			fix: (require_late()).safeFix("Write one string with commas", (require_late()).joined(value))
		});
		return (NOTHING$2$made ?? NOTHING$2$make());
	}
	if (value.kind !== "string") return refused(context, value, name, (WANTED$made ?? WANTED$make()).cidrs);
	if (isPlaceholder(value)) reportTemplate(context, name, value);
	else checkCount(context, field, value.value.split(",").length, value, name);
	return {
		state: "valid",
		value: value.value,
		members: null,
		elements: NO_ELEMENTS
	};
}

// src/parsers/api/taken.ts
function rootsOf({ resources, companions }) {
	return [...resources, ...companions].map(({ root }) => root);
}
function isWholly({ root, source }, found) {
	if (root === null) return true;
	return holdsAll(rootsOf(found), root) && !source.text.slice(root.start, root.end).includes("curl");
}
function holdsAll(found, root) {
	if (root.kind !== "array") return found.includes(root);
	const roots = new Set(found);
	return root.items.every((item) => roots.has(item));
}
function takenBy(found) {
	const taken = [...rootsOf(found), ...found.problems.map(({ place }) => require_base.rangeAt(place))].toSorted((one, other) => one.start - other.start);
	let reach = 0;
	const ends = taken.map(({ end }) => reach = Math.max(reach, end));
	return ({ start, end }) => {
		const begun = (require_late()).countLeading(taken, (range) => range.start < end);
		return begun > 0 && (ends[begun - 1] ?? 0) > start;
	};
}

// src/parsers/api/zstack.ts
const versionOf = choice({
	ike: "any",
	ikev1: "v1",
	ikev2: "v2"
});
const protocolOf = choice({
	esp: "esp",
	ah: "ah",
	"ah-esp": "ah-esp"
});
const modeOf = choice({
	tunnel: "tunnel",
	transport: "transport"
});
const idTypeOf = choice({
	ip: "ip",
	name: "name",
	fqdn: "fqdn"
});
function ikeOffer(scope, dialect) {
	const proposal = {
		encryption: encryptionIn(scope, "ikeEncryptionAlgorithm", dialect),
		integrity: integrityIn(scope, "ikeAuthAlgorithm", dialect),
		dhGroup: dhGroupIn(scope, "ikeDhGroup", dialect)
	};
	return {
		version: scope.locate("ikeVersion", versionOf),
		mode: implied("main", "ikeVersion", scope.placeOf("ikeVersion")),
		proposals: [proposal],
		lifetimeSeconds: scope.number("ikeLifeTime")
	};
}
function childOffer(scope, dialect) {
	const proposal = {
		encryption: encryptionIn(scope, "policyEncryptionAlgorithm", dialect),
		integrity: integrityIn(scope, "policyAuthAlgorithm", dialect),
		dhGroup: dhGroupIn(scope, "pfs", dialect)
	};
	return {
		protocol: scope.locate("transformProtocol", protocolOf),
		mode: scope.locate("policyMode", modeOf),
		proposals: [proposal],
		lifetimeSeconds: scope.number("lifeTime")
	};
}
function identity(scope, name) {
	return {
		value: scope.text(name),
		type: scope.locate("idType", idTypeOf)
	};
}
function zstackTunnels(scope, kind, dialect) {
	switch (kind) {
		case "connection":
		case "connection-change": return [{
			...(NO_OFFER$made ?? NO_OFFER$make()),
			ike: ikeOffer(scope, dialect),
			child: childOffer(scope, dialect),
			selectors: {
				local: null,
				remote: listedSelectors(scope, "peerCidrs")
			},
			localId: identity(scope, "localId"),
			remoteId: identity(scope, "remoteId"),
			psk: pskIn(scope, "authKey"),
			peerAddress: scope.text("peerAddress")
		}];
		case "attachment": return [{
			...(NO_OFFER$made ?? NO_OFFER$make()),
			selectors: {
				local: null,
				remote: listedSelectors(scope, "peerCidrs")
			}
		}];
		default: return [];
	}
}

// src/parsers/api/read.ts
function readResources(read, options) {
	const held = require_base.lazy(() => mayHoldBodies(read, options) ? (require_late()).bodiesHeldBy(read) : (require_late()).NONE_HELD);
	const own = readOwn(read, options, () => !(require_late()).isNoneHeld(held()));
	if (isEmpty(own)) return (require_late()).isNoneHeld(held()) ? own : readHeld(read, held(), options);
	if (!mayHoldBodies(read, options) || isWholly(read, own)) return own;
	return withHeld(own, readHeld(read, (require_late()).bodiesHeldBy(read, takenBy(own)), options));
}
function isEmpty({ resources, companions, problems }) {
	return resources.length + companions.length + problems.length === 0;
}
function withHeld(own, held) {
	return {
		resources: [...own.resources, ...held.resources],
		companions: [...own.companions, ...held.companions],
		problems: [...own.problems, ...held.problems],
		secrets: [.../* @__PURE__ */ new Set([...own.secrets, ...held.secrets])],
		ignores: held.ignores ?? []
	};
}
function mayHoldBodies({ request, encoding }, options) {
	return request === null && encoding === "value" && options.request === void 0;
}
function readHeld(document, { documents, problems, secrets: credentials, ignores }, options) {
	const readings = documents.map((sent) => readOwn(sent, options, () => false));
	const found = {
		resources: withDocumentId(readings.flatMap(({ resources }) => resources), document),
		companions: readings.flatMap(({ companions }) => companions),
		problems: [...problems.map((require_late()).ofText), ...readings.flatMap((reading) => reading.problems)]
	};
	const secrets = /* @__PURE__ */ new Set([...credentials, ...readings.flatMap((reading) => reading.secrets)]);
	if (document.root !== null) concealSecrets("", document.root, secrets);
	return {
		...found,
		secrets: [...secrets],
		ignores
	};
}
function readOwn(read, options, isHolder) {
	const secrets = /* @__PURE__ */ new Set();
	gatherNamed(read, secrets);
	const { root: nested, odd } = unflattened(read);
	const document = nested === read.root ? read : {
		...read,
		root: nested
	};
	const companions = readCompanions(document);
	const known = require_base.lazy(() => new Set(companions.map(({ root }) => root)));
	const expected = {
		api: options.api,
		request: options.request ?? null
	};
	const { candidates, problems } = detect(document, expected, secrets, (root) => known().has(root) || isHolder());
	return {
		companions,
		resources: withDocumentId(candidates.map((candidate) => readCandidate(candidate, document, options, {
			secrets,
			odd
		})), document),
		problems: problems.map(({ ruleId, variant, place, detail }) => ({
			ruleId,
			variant,
			place,
			data: {
				field: "body",
				reason: detail
			}
		})),
		secrets: [...secrets]
	};
}
function withDocumentId(resources, { id }) {
	if (id === void 0 || resources.length !== 1) return resources;
	return resources.map((resource) => resource.id === null ? {
		...resource,
		id
	} : resource);
}
function frameProblem({ variant, place, actual, reason, nearest, instead, named, endpoint }, { contract }, dialect) {
	const fix = instead === void 0 ? emptyObject(variant, place) : (require_late()).fixAt(place, {
		value: instead,
		safe: true
	});
	return {
		ruleId: "body-wrapper",
		variant,
		place,
		...fix !== null && { fix },
		data: {
			field: contract.wrapper ?? "body",
			operation: named?.operation ?? contract.operation,
			api: (API_TITLES$made ?? API_TITLES$make())[dialect],
			...named !== void 0 && { expected: named.endpoint },
			...endpoint !== void 0 && { request: endpoint },
			...actual !== void 0 && { actual },
			...reason !== void 0 && { reason },
			...contract.wrapper !== null && { nearest: nearest ?? contract.wrapper }
		}
	};
}
function emptyObject(variant, place) {
	return variant === "null" && place.kind === "null" ? (require_late()).safeFix("Write {}", (require_late()).emptied(place)) : null;
}
function readCandidate(candidate, document, options, { secrets, odd }) {
	const { contract, form, root, request } = candidate;
	const dialect = options.dialects[contract.api];
	const problems = candidate.faults.map((fault) => frameProblem(fault, candidate, dialect));
	const context = {
		contract,
		dialect,
		form,
		encoding: document.encoding,
		urlKnown: request !== null || document.encoding === "form",
		query: candidate.query,
		problems,
		secrets
	};
	reportOdd(context, odd);
	const body = candidate.body === null ? emptyReading(root) : readBody(context, candidate.body, root);
	if (candidate.body === null) concealSecrets("", root, secrets);
	else if (candidate.body !== root) readRoot(context, root, candidate.body);
	return {
		api: contract.api,
		dialect,
		kind: contract.kind,
		operation: contract.operation,
		form,
		root,
		body,
		id: candidate.pathId ?? idOf(body, form),
		name: textIn(body.node, "name") ?? textIn(body.node, "Name"),
		references: referencesIn(body, contract.fields, ""),
		tunnels: candidate.body === null ? [] : tunnelsOf(context, body),
		problems
	};
}
function reportOdd(context, odd) {
	const { byName } = fieldTable(context.contract.fields, context.dialect);
	for (const { list, place, reason } of odd) if (byName.has(list)) report(context, list, place, {
		ruleId: "unknown-field",
		variant: "list",
		data: { reason }
	});
}
const NO_FIELDS = { get: () => void 0 };
function emptyReading(node) {
	return {
		node,
		fields: NO_FIELDS
	};
}
function tunnelsOf(context, body) {
	const { api, kind } = context.contract;
	const scope = Scope.of(context, body);
	switch (api) {
		case "zstack": return zstackTunnels(scope, kind, context.dialect);
		case "otc": return otcTunnels(scope, kind, context.dialect);
		case "apsara": return apsaraTunnels(scope, kind, context.dialect);
	}
}
function textIn(node, key) {
	const value = require_base.member(node, key)?.value;
	return value?.kind === "string" ? value.value : null;
}
function idOf({ node }, form) {
	const chosen = textIn(node, "resourceUuid") ?? textIn(node, "VpnConnectionId");
	if (form === "request") return chosen;
	return textIn(node, "id") ?? textIn(node, "uuid") ?? chosen ?? textIn(node, "CustomerGatewayId") ?? textIn(node, "VpnGatewayId");
}
const referringAmong = perSubject((fields) => fields.filter(({ refers, type }) => refers !== void 0 || type === "objects"));
const NO_INNER = [];
function referencesIn(body, fields, path) {
	const found = [];
	for (const { name, refers, fields: inner = NO_INNER } of referringAmong(fields)) {
		const reading = body.fields.get(name);
		if (reading === void 0) continue;
		const { state, value, place, elements } = reading;
		for (let index = 0; index < elements.length; index++) {
			const element = elements[index];
			if (element) require_base.append(found, referencesIn(element, inner, `${path}${name}[${String(index)}].`));
		}
		if (refers === void 0 || state !== "valid" || typeof value !== "string") continue;
		found.push({
			field: path + name,
			id: value,
			kinds: refers,
			place
		});
	}
	return found;
}

// src/parsers/text/foreign-text.ts
var ForeignText = class {
	#source;
	#start = 0;
	#end = 0;
	constructor(source) {
		this.#source = source;
	}
	note({ root, source }, isOurs) {
		if (root === null) return;
		if (source !== this.#source) {
			if (!isOurs) source.conceal(root.start, root.end);
			return;
		}
		if (isOurs) this.conceal();
		else if (this.#end === 0) this.#start = root.start;
		if (!isOurs) this.#end = root.end;
	}
	conceal() {
		this.#source.conceal(this.#start, this.#end);
		this.#start = 0;
		this.#end = 0;
	}
};

// src/workspace/canonical.ts
function idKey(estate, id) {
	return `${estate ?? ""}\n${id}`;
}
function textOf$1(networks) {
	return networks?.entries.map(({ value }) => formatBlock(value)).join(" ") ?? "";
}
function valuesOf(facts) {
	return facts.map((fact) => fact?.value ?? "");
}
function tunnelDetails({ role, peer, localId, remoteId, ike }) {
	return [role ?? "", ...valuesOf([
		peer,
		localId,
		remoteId,
		...ike
	])];
}
function connectionDetails(facts) {
	const { gateway, localGroups, peerGroup, local, remote, lowMtu } = facts;
	return [
		...valuesOf([
			gateway,
			peerGroup,
			...localGroups
		]),
		textOf$1(local),
		textOf$1(remote),
		String(lowMtu?.value ?? ""),
		...tunnelsOf$1(facts).flatMap(tunnelDetails)
	];
}
function kindDetails(facts) {
	switch (facts.kind) {
		case "connection": return connectionDetails(facts);
		case "endpoint-group": return [
			facts.type?.value ?? "",
			facts.contents?.value ?? "",
			textOf$1(facts.networks)
		];
		case "connection-change": return valuesOf([facts.localGroup, facts.peerGroup]);
		default: return [
			facts.kind,
			facts.address ?? "",
			facts.standbyAddress ?? "",
			textOf$1(facts.networks)
		];
	}
}
function detailsOf(facts) {
	const references = facts.references.map(({ value }) => value);
	return [
		facts.name ?? "",
		...kindDetails(facts),
		...references
	].join("\n");
}
function compareSecrets(one, other) {
	if (one === null || other === null) return Number(other === null) - Number(one === null);
	return one.value.compare(other.value);
}
function compareKeys(one, other) {
	if (one.kind !== "connection" || other.kind !== "connection") return 0;
	const others = tunnelsOf$1(other);
	for (const [index, { psk }] of tunnelsOf$1(one).entries()) {
		const order = compareSecrets(psk, others[index]?.psk ?? null);
		if (order !== 0) return order;
	}
	return 0;
}
function isEqual(one, other) {
	return one.kind === other.kind && one.estate === other.estate && one.identity === other.identity && detailsOf(one) === detailsOf(other) && compareKeys(one, other) === 0;
}
function notationOf({ place }) {
	const { name } = place.source;
	return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}
function inOneNotation(equal) {
	const byNotation = /* @__PURE__ */ new Map();
	for (const facts of equal) addTo(byNotation, notationOf(facts), facts);
	const [most = equal] = [...byNotation].sort(([left, one], [right, other]) => {
		return other.length - one.length || compareText(left, right);
	}).map(([, list]) => list);
	return most;
}
function hasEqualNeighbours(resources) {
	return resources.some((facts, index) => {
		const before = resources[index - 1];
		return before !== void 0 && isEqual(before, facts);
	});
}
function withoutCopies(resources) {
	if (!hasEqualNeighbours(resources)) return resources;
	const kept = [];
	for (let from = 0; from < resources.length;) {
		const first = resources[from];
		let to = from + 1;
		for (let other = resources[to]; first && other && isEqual(first, other); other = resources[to]) to++;
		if (first !== void 0 && to === from + 1) kept.push(first);
		else for (const facts of inOneNotation(resources.slice(from, to))) kept.push(facts);
		from = to;
	}
	return kept;
}
function inCanonicalOrder(resources) {
	const identities = resources.map(({ identity }) => identity);
	const details = /* @__PURE__ */ new Map();
	const cached = (facts) => {
		const known = details.get(facts) ?? detailsOf(facts);
		details.set(facts, known);
		return known;
	};
	const compare = (left, right) => {
		const byIdentity = compareText(identities[left] ?? "", identities[right] ?? "");
		const [one, other] = [resources[left], resources[right]];
		if (byIdentity !== 0 || one === void 0 || other === void 0) return byIdentity;
		return compareText(cached(one), cached(other)) || compareKeys(one, other) || compareText(one.estate ?? "", other.estate ?? "");
	};
	const ordered = [];
	for (const index of Uint32Array.from(resources.keys()).sort(compare)) {
		const facts = resources[index];
		if (facts !== void 0) ordered.push(facts);
	}
	return ordered;
}

// src/model/identity.ts
function resourceIdentity(resource, ordinal) {
	return identityOfNamed(resource) ?? `${resource.api}:${resource.kind}:#${String(ordinal)}`;
}
function identityOfNamed({ api, kind, id, name }) {
	if (id !== null) return [api, id].join(":");
	return name === null ? null : [
		api,
		kind,
		name
	].join(":");
}
function isConcealed({ start, end }, place) {
	return require_base.sourceAt(place).isConcealed(start, end);
}
function withoutQuotes(text) {
	const [first = ""] = text;
	return text.length > 1 && (first === "\"" || first === "'") && text.endsWith(first) ? text.slice(1, -1) : text;
}
function valueAt(place) {
	const range = require_base.rangeAt(place);
	if (isConcealed(range, place)) return null;
	switch (place.kind) {
		case "string": return place.value;
		case "number": return place.raw;
		case "boolean": return String(place.value);
		case "part": return place.node.value.slice(place.from, place.to);
		case "text": return withoutQuotes(place.source.text.slice(range.start, range.end));
		default: return null;
	}
}
function pointerWithin(pointer, holder) {
	return pointer === holder || pointer.startsWith(`${holder}/`) ? pointer.slice(holder.length) : pointer;
}
function identityBetween(place, [first, ...others]) {
	if (first === void 0) return identityOf(place, null, 0);
	return {
		resource: [first.identity, ...others.map(({ identity }) => identity)].sort().join(" "),
		pointer: require_base.pointerAt(place).slice(outsideOf(place, first)),
		value: valueAt(place)
	};
}
function outsideOf(place, { place: home }) {
	if (place.kind === "text") return place.outside ?? 0;
	return require_base.sourceAt(place) === home.source && require_base.documentAt(place)?.index === home.index ? home.outside ?? 0 : 0;
}
function identityOf(place, resource, ordinal) {
	if (resource === null || require_base.documentAt(place) !== require_base.documentOf(resource.root)) return {
		resource: require_base.sourceAt(place).name,
		pointer: require_base.pointerAt(place),
		value: valueAt(place)
	};
	const inside = pointerWithin(require_base.pointerAt(place), require_base.pointerAt(resource.root));
	return identityInside(resourceIdentity(resource, ordinal), inside, place);
}
function identityInside(resource, pointer, place) {
	return {
		resource,
		pointer,
		value: valueAt(place)
	};
}

// src/workspace/kept.ts
var KeptPlace = class {
	home;
	tail;
	#start;
	#end;
	constructor(home, tail, { start, end }) {
		this.home = home;
		this.tail = tail;
		this.#start = start;
		this.#end = end;
	}
	get kind() {
		return "text";
	}
	get source() {
		return this.home.source;
	}
	get index() {
		return this.home.index;
	}
	get range() {
		return {
			start: this.#start,
			end: this.#end
		};
	}
	get pointer() {
		return this.home.pointer + this.tail;
	}
	get outside() {
		return this.home.pointer.length;
	}
	toJSON() {
		const { kind, source, index, range, pointer } = this;
		return {
			kind,
			source,
			index,
			range,
			pointer
		};
	}
	cells(numberOf) {
		return [
			numberOf(this.home),
			this.tail,
			this.#start,
			this.#end
		];
	}
};
var KeptFact = class {
	value;
	home;
	tail;
	start;
	end;
	constructor(value, home, tail, { start, end }) {
		this.value = value;
		this.home = home;
		this.tail = tail;
		this.start = start;
		this.end = end;
	}
	get place() {
		return new KeptPlace(this.home, this.tail, {
			start: this.start,
			end: this.end
		});
	}
	cells(numberOf) {
		return [
			numberOf(this.home),
			this.tail,
			this.start,
			this.end
		];
	}
};
var KeptReference = class extends KeptFact {
	field;
	kinds;
	constructor({ field, kinds, id }, home, tail, range) {
		super(id, home, tail, range);
		this.field = field;
		this.kinds = kinds;
	}
};
var KeptParameter = class extends KeptFact {
	field;
	constructor(field, value, home, tail, range) {
		super(value, home, tail, range);
		this.field = field;
	}
};
const NUMBERS = 4;
var KeptNetworks = class {
	complete = true;
	home;
	tail;
	isArray;
	numbers;
	constructor(home, tail, isArray, numbers) {
		this.home = home;
		this.tail = tail;
		this.isArray = isArray;
		this.numbers = numbers;
	}
	get entries() {
		const entries = [];
		const numbers = this.numbers;
		for (let at = 0; at < numbers.length; at += NUMBERS) {
			const [bits = 0, prefix = 0, start = 0, end = 0] = numbers.slice(at, at + NUMBERS);
			const tail = this.isArray ? joined(this.tail, String(at / NUMBERS)) : this.tail;
			entries.push(new KeptFact(blockOf({
				version: 4,
				bits
			}, prefix), this.home, tail, {
				start,
				end
			}));
		}
		return entries;
	}
	cells(numberOf) {
		return [
			numberOf(this.home),
			this.tail,
			this.isArray,
			this.numbers
		];
	}
};
const TAILS = /* @__PURE__ */ new Map();
const MOST_TAILS = 1e4;
function joined(outer, token) {
	let below = TAILS.get(outer);
	const known = below?.get(token);
	if (known !== void 0) return known;
	const tail = `${outer}/${token}`;
	if (below === void 0) {
		below = /* @__PURE__ */ new Map();
		if (TAILS.size < MOST_TAILS) TAILS.set(outer, below);
	}
	if (below.size < MOST_TAILS) below.set(token, tail);
	return tail;
}

// src/workspace/merge.ts
function unified(resources, merge) {
	if (resources.every(({ id }) => id === null)) return resources;
	const unique = /* @__PURE__ */ new Map();
	for (const facts of resources) {
		const key = facts.id === null ? facts : idKey(facts.estate, facts.id);
		const known = unique.get(key);
		unique.set(key, known === void 0 ? facts : merge(known, facts));
	}
	return unique.size === resources.length ? resources : [...unique.values()];
}
function mergeCompanions(first, other) {
	const ike = first.ike ?? other.ike;
	const child = first.child ?? other.child;
	return {
		...first,
		name: first.name ?? other.name,
		references: first.references.length > 0 ? first.references : other.references,
		address: first.address ?? other.address,
		standbyAddress: first.standbyAddress ?? other.standbyAddress,
		networks: first.networks ?? other.networks,
		...(first.lacksSubnet ?? other.lacksSubnet) && { lacksSubnet: true },
		...ike && { ike },
		...child && { child }
	};
}
function mergeGroups(first, other) {
	const isKnown = first.contents !== null;
	return {
		...first,
		name: first.name ?? other.name,
		references: isKnown ? first.references : other.references,
		type: first.type ?? other.type,
		networks: isKnown ? first.networks : other.networks,
		contents: first.contents ?? other.contents
	};
}
function mergeTunnel(request, answers) {
	const answer = answers.find(({ role }) => role === request.role);
	if (answer === void 0) return request;
	return {
		...request,
		peer: request.peer ?? answer.peer,
		localId: request.localId ?? answer.localId,
		remoteId: request.remoteId ?? answer.remoteId,
		psk: request.psk ?? answer.psk,
		ike: request.ike.length > 0 ? request.ike : answer.ike
	};
}
function mergeConnections(request, answer) {
	const named = new Set(request.references.map(({ field }) => field));
	const answers = tunnelsOf$1(answer);
	return {
		...mergeTunnel((require_late()).unfolded(request), answers),
		id: request.id ?? answer.id,
		name: request.name ?? answer.name,
		identity: request.id === null ? answer.identity : request.identity,
		references: [...request.references, ...answer.references.filter(({ field }) => !named.has(field))],
		gateway: request.gateway ?? answer.gateway,
		localGroups: request.localGroups.length > 0 ? request.localGroups : answer.localGroups,
		peerGroup: request.peerGroup ?? answer.peerGroup,
		local: request.local ?? answer.local,
		remote: request.remote ?? answer.remote,
		furtherTunnels: request.furtherTunnels.length === 0 ? request.furtherTunnels : request.furtherTunnels.map((tunnel) => mergeTunnel(tunnel, answers))
	};
}
function peersOf(connection) {
	if (connection.furtherTunnels.length === 0) return connection.peer?.value ?? null;
	const peers = tunnelsOf$1(connection).map(({ peer }) => peer?.value ?? null);
	return peers.includes(null) ? null : peers.sort().join("\n");
}
function sharedKey(connection) {
	const { api, estate, name, gateway } = connection;
	const peers = peersOf(connection);
	if (name === null || gateway === null || peers === null) return null;
	return [
		api,
		estate ?? "",
		name,
		gateway.value,
		peers
	].join("\n");
}
var Answers = class {
	#byId = /* @__PURE__ */ new Map();
	#byNames = /* @__PURE__ */ new Map();
	#left;
	constructor(answers) {
		this.#left = new Set(answers);
		for (const answer of answers) {
			if (answer.id !== null) this.#byId.set(idKey(answer.estate, answer.id), answer);
			const shared = sharedKey(answer);
			if (shared !== null && !this.#byNames.has(shared)) this.#byNames.set(shared, answer);
		}
	}
	take(request) {
		const shared = request.id === null ? sharedKey(request) : null;
		const answer = (request.id === null ? void 0 : this.#byId.get(idKey(request.estate, request.id))) ?? (shared === null ? void 0 : this.#byNames.get(shared));
		return answer !== void 0 && this.#left.delete(answer) ? answer : null;
	}
	get left() {
		return [...this.#left];
	}
};
function connectionsOf(requests, exported) {
	const asked = withoutCopies(inCanonicalOrder(requests));
	const merged = unified(asked, mergeConnections);
	if (exported.length === 0) return merged === asked ? asked : inCanonicalOrder(merged);
	const answers = new Answers(unified(inCanonicalOrder(exported), mergeConnections));
	const made = merged.map((request) => {
		const answer = answers.take(request);
		return answer === null ? request : mergeConnections(request, answer);
	});
	return [...answers.left, ...inCanonicalOrder(made)];
}

// src/workspace/resolve.ts
function networksBehind(find, estate, id) {
	const found = find(estate, id);
	return found === null || found.kind === "connection" ? null : found.networks;
}
function union(parts) {
	const [first] = parts;
	if (first !== void 0 && parts.length === 1) return first;
	const known = parts.filter((part) => part !== null);
	if (known.length === 0) return null;
	return {
		entries: known.flatMap(({ entries }) => entries),
		complete: known.length === parts.length && known.every(({ complete }) => complete)
	};
}
function withSubnets(group, find) {
	const subnets = group.references.filter(({ kinds }) => kinds.includes("subnet"));
	if (subnets.length === 0) return group;
	const networks = union(subnets.map(({ value }) => networksBehind(find, group.estate, value)));
	return networks?.complete === true ? {
		...group,
		networks
	} : group;
}
function withSubnet(service, find) {
	const subnet = service.references.find(({ kinds }) => kinds.includes("subnet"));
	if (service.kind !== "vpn-service" || subnet === void 0) return service;
	return {
		...service,
		networks: networksBehind(find, service.estate, subnet.value)
	};
}
function localNetworks({ api, estate, gateway, localGroups, peerGroup }, find) {
	const [group] = localGroups;
	if (group !== void 0 && localGroups.length === 1) return networksBehind(find, estate, group.value);
	if (group !== void 0) return union(localGroups.map(({ value }) => networksBehind(find, estate, value)));
	return api === "otc" && gateway !== null && peerGroup === null ? networksBehind(find, estate, gateway.value) : null;
}
const UNKNOWN = [];
function beginsAtFirstAddress(role) {
	return role === null || role === "master" || role === "1";
}
function addressFor(role, { address, standbyAddress }) {
	if (beginsAtFirstAddress(role)) return address;
	return role === "slave" || role === "2" ? standbyAddress : null;
}
function addressesOf(found, role = null) {
	if (found === null || found.kind === "connection" || found.kind === "endpoint-group") return UNKNOWN;
	return (found.kind === "declared" ? declaredAddresses(found, role) : [addressFor(role, found)]).filter((address) => address !== null).map(canonicalHost);
}
function declaredAddresses({ address, publicAddress }, role) {
	return beginsAtFirstAddress(role) ? [publicAddress, address] : UNKNOWN;
}
function peerAddress(tunnel, { api, estate }, find) {
	const { peer, peerAddress: known } = tunnel;
	if (peer === null || known !== null) return known;
	return api === "apsara" ? addressesOf(find(estate, peer.value))[0] ?? null : canonicalHost(peer.value);
}
function resolved(facts, find) {
	const { estate, role, gateway, peerGroup, peerAddress: known, local, remote, furtherTunnels } = facts;
	const described = gateway === null ? null : find(estate, gateway.value);
	const found = {
		peerAddress: peerAddress(facts, facts, find),
		ownAddresses: addressesOf(described, role),
		local: local ?? localNetworks(facts, find),
		remote: remote ?? (peerGroup === null ? null : networksBehind(find, estate, peerGroup.value))
	};
	const isKnown = found.peerAddress === known && found.ownAddresses.length === 0 && found.local === local && found.remote === remote;
	if (furtherTunnels.length === 0) return isKnown ? facts : {
		...(require_late()).unfolded(facts),
		...found
	};
	const further = furtherTunnels.map((tunnel) => ({
		...tunnel,
		peerAddress: peerAddress(tunnel, facts, find),
		ownAddresses: addressesOf(described, tunnel.role)
	}));
	return {
		...(require_late()).unfolded(facts),
		...found,
		furtherTunnels: further
	};
}

// src/workspace/build.ts
let NO_DECLARATIONS$made; const NO_DECLARATIONS$make = () => NO_DECLARATIONS$made = ({
	resources: [],
	standby: [],
	redundant: [],
	secrets: []
});
const MANY = 16384;
var Known = class {
	#byEstate = /* @__PURE__ */ new Map();
	add(estate, id, facts) {
		const inEstate = this.#byEstate.get(estate);
		if (inEstate === void 0) this.#byEstate.set(estate, /* @__PURE__ */ new Map([[id, facts]]));
		else inEstate.set(id, facts);
	}
	find(estate, id) {
		return this.#byEstate.get(estate)?.get(id) ?? this.#byEstate.get(null)?.get(id) ?? null;
	}
};
var WorkspaceBuilder = class {
	#gathered = {
		request: [],
		response: []
	};
	#many;
	#shelf = null;
	constructor(many = MANY) {
		this.#many = many;
	}
	add(facts, form) {
		this.#gathered[form].push(this.#shelf === null ? facts : onShelf(this.#shelf, facts));
		if (this.#shelf === null && this.size >= this.#many) this.#shelf = this.#moved();
	}
	#moved() {
		const shelf = new (require_late()).Shelf();
		for (const gathered of Object.values(this.#gathered)) for (const [index, facts] of gathered.entries()) gathered[index] = onShelf(shelf, facts);
		return shelf;
	}
	take() {
		const { request, response } = this.#gathered;
		this.#shelf = null;
		return [...request.splice(0).map(asked), ...response.splice(0).map(answered)];
	}
	get size() {
		return this.#gathered.request.length + this.#gathered.response.length;
	}
	build({ resources, standby, redundant }, isChanged = null) {
		const declared = resources.filter((facts) => facts.kind !== "declared");
		const requests = withDeclaredIds(this.#gathered.request, declared);
		const answers = withDeclaredIds(this.#gathered.response, declared);
		const exported = [...answers, ...withoutMet(declared, [requests, answers])];
		const known = new Known();
		const learn = (facts) => {
			if (facts.id !== null) known.add(facts.estate, facts.id, facts);
		};
		for (const facts of resources) if (facts.kind === "declared") known.add(null, facts.id, facts);
		const find = (estate, id) => known.find(estate, id);
		const read = unified(ordered$1(requests, exported, isCompanion), mergeCompanions);
		read.forEach(learn);
		const companions = read.map((companion) => withSubnet(companion, find));
		companions.forEach(learn);
		const groups = unified(ordered$1(requests, exported, isGroup), mergeGroups).map((group) => withSubnets(group, find));
		groups.forEach(learn);
		const connections = connectionsOf(requests.filter(isConnection), exported.filter(isConnection)).map((facts) => resolved(facts, find));
		connections.forEach(learn);
		return {
			connections,
			groups,
			companions,
			changes: withoutCopies(inCanonicalOrder(requests.filter(isChange))),
			find,
			standby: pairsOf$1(standby, connections),
			redundant: pairsOf$1(redundant, connections),
			isChanged
		};
	}
};
function onShelf(shelf, facts) {
	return facts.kind === "connection" ? shelf.put(facts) : facts;
}
function asked(facts) {
	return {
		facts,
		form: "request"
	};
}
function answered(facts) {
	return {
		facts,
		form: "response"
	};
}
function placeKey({ place }) {
	return `${place.source.name}\n${String(place.index)}\n${place.pointer ?? ""}`;
}
function withDeclaredIds(gathered, declared) {
	if (declared.length === 0) return gathered;
	const ids = new Map(declared.map((facts) => [placeKey(facts), facts]));
	return gathered.map((facts) => {
		const { id, identity } = ids.get(placeKey(facts)) ?? facts;
		if (facts.id !== null) return facts;
		return facts.kind === "connection" ? {
			...(require_late()).unfolded(facts),
			id,
			identity
		} : {
			...facts,
			id,
			identity
		};
	});
}
function withoutMet(declared, gathered) {
	if (declared.length === 0) return declared;
	const met = new Set(gathered.flat().map(placeKey));
	return declared.filter((facts) => !met.has(placeKey(facts)));
}
function ordered$1(requests, exported, isOne) {
	return [...inCanonicalOrder(requests.filter(isOne)), ...inCanonicalOrder(exported.filter(isOne))];
}
function isCompanion(facts) {
	return facts.kind !== "connection" && facts.kind !== "connection-change" && facts.kind !== "endpoint-group";
}
function isGroup(facts) {
	return facts.kind === "endpoint-group";
}
function isConnection(facts) {
	return facts.kind === "connection";
}
function isChange(facts) {
	return facts.kind === "connection-change";
}
function pairsOf$1(declared, connections) {
	if (declared.length === 0) return [];
	const called = /* @__PURE__ */ new Map();
	const estates = /* @__PURE__ */ new Set();
	for (const connection of connections) {
		const { estate, id, name } = connection;
		estates.add(estate);
		for (const word of [id, name]) if (word !== null && !called.has(idKey(estate, word))) called.set(idKey(estate, word), connection);
	}
	const pairs = [];
	for (const estate of estates) for (const [left, right] of declared) {
		const one = called.get(idKey(estate, left));
		const other = called.get(idKey(estate, right));
		if (one !== void 0 && other !== void 0 && one !== other) pairs.push([one, other]);
	}
	return pairs;
}

// src/workspace/keeper.ts
function holderOf(place) {
	if (place.kind === "part") return place.node;
	return place.kind === "string" && place.parent.kind === "array" ? place.parent : null;
}
const ROOM = [];
const LONGEST = 256;
var Keeper = class {
	#home;
	#top;
	#node;
	#tail = "";
	constructor(root) {
		const { source, index } = require_base.documentOf(root);
		this.#home = {
			source,
			index,
			pointer: require_base.pointerAt(root)
		};
		this.#top = root;
		this.#node = root;
	}
	keep(place) {
		return place.kind === "text" ? require_base.pin(place) : new KeptPlace(this.#home, this.#tailTo(place), require_base.rangeAt(place));
	}
	keepInside(place) {
		if (place.kind === "text" || place.kind === "part") return null;
		const node = "node" in place ? place.node : place;
		return this.#holds(node) ? new KeptPlace(this.#home, this.#tailTo(place), require_base.rangeAt(place)) : null;
	}
	#holds(node) {
		if (node === this.#top) return true;
		let outer = node.parent;
		while (outer !== this.#top && outer.kind !== "document") outer = outer.parent;
		return outer === this.#top;
	}
	keepFact(value, place) {
		if (place.kind === "text") return {
			value,
			place: require_base.pin(place)
		};
		return new KeptFact(value, this.#home, this.#tailTo(place), require_base.rangeAt(place));
	}
	keepReference(reference) {
		const { field, kinds, id, place } = reference;
		if (place.kind === "text") return {
			field,
			kinds,
			value: id,
			place: require_base.pin(place)
		};
		return new KeptReference(reference, this.#home, this.#tailTo(place), require_base.rangeAt(place));
	}
	keepParameter(field, value, place) {
		if (place.kind === "text") return {
			field,
			value,
			place: require_base.pin(place)
		};
		return new KeptParameter(field, value, this.#home, this.#tailTo(place), require_base.rangeAt(place));
	}
	keepNetworks(list) {
		const packed = this.#packed(list);
		if (packed !== null) return packed;
		const entries = [];
		for (const { block, place } of list) if (block !== null) entries.push({
			value: block,
			place: this.keep(place)
		});
		return {
			entries,
			complete: entries.length === list.length
		};
	}
	#packed(list) {
		const holder = list[0] === void 0 ? null : holderOf(list[0].place);
		if (holder === null) return null;
		const isArray = holder.kind === "array";
		const numbers = list.length > LONGEST ? [] : ROOM;
		let count = 0;
		let index = 0;
		for (const { block, place } of list) {
			if (block === null || typeof block.first !== "number" || holderOf(place) !== holder || block.hostBits) return null;
			if (isArray && holder.items[index] !== place) return null;
			const { start, end } = require_base.rangeAt(place);
			numbers[count++] = block.first;
			numbers[count++] = block.prefix;
			numbers[count++] = start;
			numbers[count++] = end;
			index++;
		}
		return new KeptNetworks(this.#home, this.#tailOf(holder), isArray, numbers.slice(0, count));
	}
	#tailTo(place) {
		switch (place.kind) {
			case "absent": return place.path.reduce((tail, key) => joined(tail, require_base.escapeToken(key)), this.#tailOf(place.node));
			case "key": return joined(this.#tailOf(place.node), require_base.escapeToken(place.member.key));
			case "part": return this.#tailOf(place.node);
			default: {
				const { parent } = place;
				if (place === this.#top || parent.kind === "document") return "";
				const token = require_base.tokenOf(place, parent);
				const outer = this.#tailOf(parent);
				return token === null ? outer : joined(outer, token);
			}
		}
	}
	#tailOf(node) {
		if (node !== this.#node) {
			this.#tail = this.#tailTo(node);
			this.#node = node;
		}
		return this.#tail;
	}
};

// src/workspace/openstack-facts.ts
function withLowMtu(keeper, { dialect, form, body }, connection) {
	if (dialect !== "openstack" || form === "response") return connection;
	const mtu = body.fields.get("mtu");
	if (typeof mtu?.value !== "number" || mtu.value >= 1280) return connection;
	return {
		...connection,
		lowMtu: keeper.keepFact(mtu.value, mtu.place)
	};
}
function lacksSubnet({ kind, form, body }) {
	if (kind !== "vpn-service" || body.fields.get("subnet_id")?.state !== "absent") return false;
	return form === "request" || require_base.member(body.node, "subnet_id") !== void 0;
}

// src/workspace/pinned.ts
function pinned(located) {
	return located.place === null ? located : {
		...located,
		place: require_base.pin(located.place)
	};
}
function pinnedOrNull(located) {
	return located === null ? null : pinned(located);
}
function pinnedIke({ version, mode, proposals, lifetimeSeconds }) {
	return {
		version: pinned(version),
		mode: pinned(mode),
		proposals: proposals.map(({ encryption, integrity, dhGroup }) => ({
			encryption: pinned(encryption),
			integrity: pinned(integrity),
			dhGroup: pinned(dhGroup)
		})),
		lifetimeSeconds: pinned(lifetimeSeconds)
	};
}
function pinnedChild({ protocol, mode, proposals, lifetimeSeconds }) {
	return {
		protocol: pinned(protocol),
		mode: pinned(mode),
		proposals: proposals.map(({ encryption, integrity, dhGroup }) => ({
			encryption: pinned(encryption),
			integrity: pinned(integrity),
			dhGroup: pinned(dhGroup)
		})),
		lifetimeSeconds: pinned(lifetimeSeconds)
	};
}
function pinnedEnd(end) {
	const { auth, ike, dpd, afterClose } = end;
	return {
		...end,
		place: require_base.pin(end.place),
		ownAddress: pinnedOrNull(end.ownAddress),
		publicAddress: pinnedOrNull(end.publicAddress),
		behindNat: pinnedOrNull(end.behindNat),
		peerAddress: pinnedOrNull(end.peerAddress),
		...end.answersAt !== void 0 && { answersAt: end.answersAt.map(pinned) },
		...end.answersTo !== void 0 && { answersTo: end.answersTo.map(pinned) },
		localId: pinnedOrNull(end.localId),
		remoteId: pinnedOrNull(end.remoteId),
		auth: pinnedAuth(auth),
		ike: {
			version: pinned(ike.version),
			mode: pinned(ike.mode),
			proposals: ike.proposals.map(pinnedProposal),
			prefersOwnProposals: pinned(ike.prefersOwnProposals),
			lifetimeSeconds: pinned(ike.lifetimeSeconds),
			renewal: pinned(ike.renewal)
		},
		children: end.children.map(pinnedTunnelChild),
		starts: pinned(end.starts),
		...afterClose !== void 0 && { afterClose: pinned(afterClose) },
		dpd: dpd && {
			action: pinned(dpd.action),
			intervalSeconds: pinned(dpd.intervalSeconds),
			timeoutSeconds: pinned(dpd.timeoutSeconds)
		},
		mtu: pinnedOrNull(end.mtu),
		...pinnedOpen(end)
	};
}
function pinnedAuth({ method, peerMethod, psk, pskOwners, keys }) {
	return {
		method: pinned(method),
		...peerMethod !== void 0 && { peerMethod: pinnedOrNull(peerMethod) },
		psk: psk && pinnedKey(psk),
		pskOwners: pskOwners.map(pinned),
		...keys !== void 0 && { keys: pinnedKeys(keys) }
	};
}
const pinnedKeys = perSubject((keys) => keys.map((key) => ({
	psk: pinnedKey(key.psk),
	pskOwners: key.pskOwners.map(pinned)
})));
function pinnedKey(psk) {
	if (psk.origin !== "unknown" || psk.place?.kind !== "string") return pinned(psk);
	const { value } = psk.place;
	const place = require_base.pin(psk.place);
	return {
		...psk,
		place: isWhollyTemplate(value) ? {
			...place,
			whole: value
		} : place
	};
}
function pinnedTunnelChild(child) {
	return {
		...child,
		protocol: pinned(child.protocol),
		mode: pinned(child.mode),
		proposals: child.proposals.map(pinnedProposal),
		localSelectors: child.localSelectors.map(pinned),
		remoteSelectors: child.remoteSelectors.map(pinned),
		lifetimeSeconds: pinned(child.lifetimeSeconds),
		...pinnedOpen(child)
	};
}
function pinnedOpen({ open }) {
	return open === void 0 ? {} : { open: open.map((setting) => ({
		...setting,
		place: require_base.pin(setting.place)
	})) };
}
function pinnedProposal(proposal) {
	const { noGroupAt } = proposal;
	return {
		encryption: proposal.encryption.map(pinned),
		integrity: proposal.integrity.map(pinned),
		prf: proposal.prf.map(pinned),
		dhGroups: proposal.dhGroups.map(pinned),
		...noGroupAt !== void 0 && { noGroupAt: noGroupAt && require_base.pin(noGroupAt) },
		extendedSequenceNumbers: proposal.extendedSequenceNumbers.map(pinned)
	};
}

// src/workspace/resource-facts.ts
function commonFacts(keeper, resource, ordinal, estate) {
	return {
		api: resource.api,
		dialect: resource.dialect,
		estate,
		id: resource.id,
		name: resource.name,
		identity: resourceIdentity(resource, ordinal),
		place: keeper.keep(resource.body.node),
		references: resource.references.map((reference) => keeper.keepReference(reference))
	};
}
function stated(keeper, { body }, { references }, name) {
	const reading = name === null ? void 0 : body.fields.get(name);
	if (reading?.state !== "valid" || typeof reading.value !== "string" || reading.value === "") return null;
	for (const reference of references) if (reference.field === name) return reference;
	return keeper.keepFact(reading.value, reading.place);
}

// src/workspace/facts.ts
let CONNECTION_FIELDS$made; const CONNECTION_FIELDS$make = () => CONNECTION_FIELDS$made = ({
	zstack: {
		gateway: "vipUuid",
		peer: "peerAddress",
		localGroup: "l3NetworkUuid",
		peerGroup: null
	},
	otc: {
		gateway: "vpnservice_id",
		peer: "peer_address",
		localGroup: "local_ep_group_id",
		peerGroup: "peer_ep_group_id"
	},
	apsara: {
		gateway: "VpnGatewayId",
		peer: "CustomerGatewayId",
		localGroup: null,
		peerGroup: null
	}
});
const NOTHING$1 = [];
function explicitFact(keeper, located) {
	return located?.origin === "explicit" ? keeper.keepFact(located.value, located.place) : null;
}
function networksOf(keeper, located) {
	if (located?.origin !== "explicit" || located.value.length === 0) return null;
	return keeper.keepNetworks(located.value);
}
function spellingOf(located) {
	if (located.origin === "default") return located.spelling;
	if (located.origin === "unknown") return null;
	if (located.place.kind === "string") return located.place.value;
	return located.place.kind === "number" ? located.place.raw : null;
}
function ikeParameters(keeper, ike) {
	const [proposal] = ike.proposals;
	const parameters = [];
	const add = (field, located) => {
		const value = located === void 0 ? null : spellingOf(located);
		if (value !== null && located?.place) parameters.push(keeper.keepParameter(field, value, located.place));
	};
	add("IkeVersion", ike.version);
	if (valueOf$1(ike.version) === "v1") add("IkeMode", ike.mode);
	add("IkeEncAlg", proposal?.encryption);
	add("IkeAuthAlg", proposal?.integrity);
	add("IkePfs", proposal?.dhGroup);
	add("IkeLifetime", ike.lifetimeSeconds);
	return parameters.slice();
}
function attachedNetworks(keeper, { body, form }) {
	const refs = form === "response" ? require_base.member(body.node, "l3NetworkRefs")?.value : void 0;
	if (refs?.kind !== "array") return NOTHING$1;
	return refs.items.flatMap((item) => {
		const id = item.kind === "object" ? require_base.member(item, "l3NetworkUuid")?.value : void 0;
		return id?.kind === "string" ? [{
			value: id.value,
			place: keeper.keep(id)
		}] : [];
	});
}
function isMasked(psk) {
	return psk.origin === "explicit" && psk.value.measure((text) => Number(isMaskedKey(text))) === 1;
}
function tunnelFacts(keeper, { api }, offer, peer) {
	return {
		role: offer?.role ?? null,
		peer,
		peerAddress: peer === null || api === "apsara" ? null : canonicalHost(peer.value),
		ownAddresses: NOTHING$1,
		localId: explicitFact(keeper, offer?.localId?.value),
		remoteId: explicitFact(keeper, offer?.remoteId?.value),
		psk: offer?.psk && !isMasked(offer.psk) ? explicitFact(keeper, offer.psk) : null,
		ike: api === "apsara" && offer?.ike ? ikeParameters(keeper, offer.ike) : NOTHING$1
	};
}
function peerOf(keeper, body) {
	return body === void 0 ? null : stated(keeper, { body }, { references: NOTHING$1 }, (CONNECTION_FIELDS$made ?? CONNECTION_FIELDS$make()).apsara.peer);
}
function furtherTunnels(keeper, resource, readings) {
	const { tunnels } = resource;
	if (tunnels.length < 2) return NOTHING$1;
	return tunnels.slice(1).map((offer, index) => tunnelFacts(keeper, resource, offer, peerOf(keeper, readings[index + 1])));
}
function connectionFacts(keeper, resource, common) {
	const fields = (CONNECTION_FIELDS$made ?? CONNECTION_FIELDS$make())[resource.api];
	const [offer] = resource.tunnels;
	const readings = resource.body.fields.get("TunnelOptionsSpecification")?.elements ?? NOTHING$1;
	const tunnel = tunnelFacts(keeper, resource, offer, readings.length > 0 ? peerOf(keeper, readings[0]) : stated(keeper, resource, common, fields.peer));
	const localGroup = stated(keeper, resource, common, fields.localGroup);
	return withLowMtu(keeper, resource, {
		kind: "connection",
		api: common.api,
		dialect: common.dialect,
		estate: common.estate,
		id: common.id,
		name: common.name,
		identity: common.identity,
		place: common.place,
		references: common.references,
		gateway: stated(keeper, resource, common, fields.gateway),
		role: tunnel.role,
		peer: tunnel.peer,
		peerAddress: tunnel.peerAddress,
		ownAddresses: tunnel.ownAddresses,
		localGroups: localGroup === null ? attachedNetworks(keeper, resource) : [localGroup],
		peerGroup: stated(keeper, resource, common, fields.peerGroup),
		local: networksOf(keeper, offer?.selectors?.local),
		remote: networksOf(keeper, offer?.selectors?.remote),
		localId: tunnel.localId,
		remoteId: tunnel.remoteId,
		psk: tunnel.psk,
		ike: tunnel.ike,
		furtherTunnels: furtherTunnels(keeper, resource, readings)
	});
}
function groupFacts(keeper, resource, common) {
	const type = stated(keeper, resource, common, "type");
	const node = resource.body.fields.get("endpoints")?.node;
	const endpoints = node?.kind === "array" ? node.items.filter((item) => item.kind === "string") : [];
	const isComplete = node?.kind === "array" && endpoints.length === node.items.length && endpoints.length > 0;
	const sorted = endpoints.map(({ value }) => value).sort();
	const references = (type?.value === "subnet" && !sorted.some(isTemplate) ? endpoints : []).map((item) => ({
		field: "endpoints",
		kinds: ["subnet"],
		value: item.value,
		place: keeper.keep(item)
	}));
	return {
		...common,
		kind: "endpoint-group",
		references: [...common.references, ...references],
		type,
		networks: networksOf(keeper, resource.tunnels[0]?.selectors?.remote),
		contents: type !== null && isComplete ? {
			value: [type.value, ...sorted].join(" "),
			place: keeper.keep(node)
		} : null
	};
}
function changeFacts(keeper, resource, common) {
	const fields = (CONNECTION_FIELDS$made ?? CONNECTION_FIELDS$make())[resource.api];
	if (fields.peerGroup === null) return null;
	const localGroup = stated(keeper, resource, common, fields.localGroup);
	const peerGroup = stated(keeper, resource, common, fields.peerGroup);
	if (localGroup === null && peerGroup === null) return null;
	return {
		...common,
		kind: "connection-change",
		localGroup,
		peerGroup
	};
}
let ADDRESS_FIELDS$made; const ADDRESS_FIELDS$make = () => ADDRESS_FIELDS$made = ({
	"customer-gateway": ["IpAddress"],
	"vpn-gateway": ["InternetIp", "DisasterRecoveryInternetIp"],
	"vpn-service": ["external_v4_ip"]
});
function policyFacts({ kind, tunnels: [tunnel] }) {
	if (kind === "ike-policy" && tunnel?.ike) return { ike: pinnedIke(tunnel.ike) };
	return kind === "ipsec-policy" && tunnel?.child ? { child: pinnedChild(tunnel.child) } : {};
}
function factsOf(resource, ordinal, estate, keeper = new Keeper(resource.root)) {
	if (!(resource.kind === "connection-change") && contractOf(resource.operation)?.partial === true) return null;
	const common = commonFacts(keeper, resource, ordinal, estate);
	switch (resource.kind) {
		case "connection": return connectionFacts(keeper, resource, common);
		case "endpoint-group": return groupFacts(keeper, resource, common);
		case "connection-change": return changeFacts(keeper, resource, common);
		case "connection-action":
		case "attachment": return null;
		default: {
			const [address, standbyAddress] = (ADDRESS_FIELDS$made ?? ADDRESS_FIELDS$make())[resource.kind] ?? [];
			return {
				...common,
				kind: resource.kind,
				address: textAt(resource.body.node, address),
				standbyAddress: textAt(resource.body.node, standbyAddress),
				networks: null,
				...lacksSubnet(resource) && { lacksSubnet: true },
				...policyFacts(resource)
			};
		}
	}
}
function networksIn(keeper, nodes) {
	if (nodes.length === 0) return null;
	const entries = [];
	for (const node of nodes) {
		const parsed = parseCidr(node.value);
		if (parsed.ok) entries.push({
			value: parsed.block,
			place: keeper.keep(node)
		});
	}
	return {
		entries,
		complete: entries.length === nodes.length
	};
}
function companionFacts(companion, dialect, estate) {
	const { kind, api, id, name, address, standbyAddress, networks, node, root } = companion;
	const keeper = new Keeper(root);
	return {
		kind,
		api,
		dialect,
		estate,
		id,
		name,
		identity: `${api}:${id}`,
		place: keeper.keep(node),
		references: [],
		address,
		standbyAddress,
		networks: networksIn(keeper, networks)
	};
}

// src/workspace/pair-names.ts
function unknownNames(names, workspace) {
	const connections = workspace?.connections ?? [];
	if (names === void 0 || names.length === 0 || connections.length === 0) return [];
	const unknown = /* @__PURE__ */ new Map();
	for (const name of names) addTo(unknown, name.word, name);
	for (const { id, name } of connections) {
		if (id !== null) unknown.delete(id);
		if (name !== null) unknown.delete(name);
	}
	return names.filter(({ word }) => unknown.has(word)).map(({ key, word, place }) => noticeOfName(key, word, place, "no connection"));
}
function noticeOfName(key, word, place, what) {
	const line = require_base.regionAt(place)?.startLine;
	const where = line === void 0 ? key : `${key}, line ${String(line)}`;
	return {
		file: place.source.name,
		message: `${where}: "${word}" stands for ${what} of this run`
	};
}

// src/lint/finding-bound.ts
var FindingBound = class {
	#limit;
	#most = 0;
	#unjudged = null;
	constructor(limit) {
		this.#limit = limit;
	}
	beginSource(findings) {
		this.#most = findings + this.#limit;
		this.#unjudged = null;
	}
	mayJudge(root, findings) {
		if (findings < this.#most) return true;
		this.#unjudged ??= root === null ? null : require_base.pin(root);
		return false;
	}
	get problem() {
		return this.#unjudged === null ? null : (require_late()).ofText((require_late()).manyFindings(this.#unjudged, this.#limit));
	}
};

// src/lint/findings.ts
function standOf(finding) {
	const { place } = finding;
	const { start, end } = require_base.rangeAt(place);
	return {
		finding,
		file: require_base.sourceAt(place).name,
		start,
		end
	};
}
function pointerOf({ finding }) {
	return require_base.pointerAt(finding.place);
}
function compare(one, other) {
	return compareText(one.file, other.file) || one.start - other.start || one.end - other.end || compareText(pointerOf(one), pointerOf(other)) || compareText(one.finding.ruleId, other.finding.ruleId) || compareText(one.finding.message, other.finding.message);
}
function samePlace(one, other) {
	return one.file === other.file && one.start === other.start && one.end === other.end && pointerOf(one) === pointerOf(other);
}
function ordered(findings, precedence) {
	const order = new Order(precedence);
	let group = [];
	for (const stand of findings.map(standOf).sort(compare)) {
		const [first] = group;
		if (first !== void 0 && !samePlace(first, stand)) {
			order.take(group);
			group = [];
		}
		group.push(stand);
	}
	if (group.length > 0) order.take(group);
	return order;
}
function inOrder(findings, precedence) {
	return ordered(findings, precedence).kept;
}
var Order = class {
	kept = [];
	accepted = [];
	#rules;
	#mandatory;
	#accept;
	constructor({ rules, mandatory = /* @__PURE__ */ new Set(), accept = () => null }) {
		this.#rules = rules;
		this.#mandatory = mandatory;
		this.#accept = accept;
	}
	take(group) {
		let open = withoutRepetitions(group);
		const accepted = [];
		for (;;) {
			const told = this.#told(open, accepted);
			const taken = /* @__PURE__ */ new Map();
			for (const finding of told) {
				const suppressed = this.#accept(finding);
				if (suppressed !== null) taken.set(finding, suppressed);
			}
			if (taken.size === 0) {
				require_base.append(this.kept, told);
				require_base.append(this.accepted, accepted);
				return;
			}
			require_base.append(accepted, [...taken.values()]);
			open = open.filter((finding) => !taken.has(finding));
		}
	}
	#told(open, accepted) {
		if (open.length + accepted.length === 1) return open;
		const worst = /* @__PURE__ */ new Map();
		for (const list of [open, accepted]) for (const { ruleId, level } of list) {
			const rule = this.#rules.get(ruleId);
			if (rule === void 0 || rule.supersedes.length === 0 || list === accepted && !rule.voids) continue;
			worst.set(rule, Math.min(worst.get(rule) ?? LEVELS$1.length, LEVELS$1.indexOf(level)));
		}
		if (worst.size === 0) return open;
		return open.filter((finding) => ![...worst].some(([rule, level]) => this.#supersedes(rule, level, finding)));
	}
	#supersedes(rule, level, other) {
		if (!rule.supersedes.includes(other.ruleId)) return false;
		if (rule.voids) return true;
		if (this.#mandatory.has(other.ruleId) && !this.#mandatory.has(rule.id)) return false;
		return level <= LEVELS$1.indexOf(other.level);
	}
};
function withoutRepetitions(group) {
	const kept = [];
	for (const { finding } of group) {
		const last = kept.at(-1);
		if (last?.ruleId !== finding.ruleId || last.message !== finding.message) kept.push(finding);
	}
	return kept;
}

// src/config/file-settings.ts
function settingsByFile(base, overrides) {
	const common = {
		levels: base.rules,
		dialects: dialectsOf$1(base.dialects)
	};
	if (overrides.length === 0) return () => common;
	const byFile = /* @__PURE__ */ new Map();
	const byMatches = /* @__PURE__ */ new Map();
	return (file) => {
		const known = byFile.get(file);
		if (known !== void 0) return known;
		const matching = overrides.filter(({ matches }) => matches(file));
		const key = matching.map((override) => overrides.indexOf(override)).join();
		const settings = byMatches.get(key) ?? combined(base, matching);
		byMatches.set(key, settings);
		byFile.set(file, settings);
		return settings;
	};
}
function mayChoose(id, level, mandatory) {
	return level === "error" || !mandatory.has(id);
}
function allowedLevels(rules, mandatory) {
	return mandatory.size === 0 ? rules : new Map([...rules].filter(([id, level]) => mayChoose(id, level, mandatory)));
}
function isOnSomewhere(id, base, overrides) {
	const isOn = (level) => level !== void 0 && level !== "off";
	return base.rules.get(id) !== "off" || overrides.some(({ rules }) => isOn(rules.get(id)));
}
function combined(base, matching) {
	return {
		levels: new Map([base, ...matching].flatMap(({ rules }) => [...rules])),
		dialects: dialectsOf$1([...matching.toReversed(), base].flatMap(({ dialects }) => dialects))
	};
}

// src/lint/rule-runner.ts
const STRICT_RULES = [["unresolved-template", "off"]];
const NOTHING = [];
let PROFILE_RULES$made; const PROFILE_RULES$make = () => PROFILE_RULES$made = (new Set(["below-profile"]));
function boundTo(kind, visitors) {
	const bound = [];
	visitors.forEach((visitor, id) => {
		const visit = visitor[kind];
		if (visit) bound.push({
			id,
			visit
		});
	});
	return bound;
}
var RuleRunner = class {
	rules;
	settingsOf;
	isChanged;
	findings = [];
	#visitors;
	#resourceRules;
	#tunnelRules;
	#workspaceRules;
	#pairRules;
	#running = "";
	#visited = null;
	#messages = new Texts();
	constructor(options) {
		const { strict = false, profiles = [], changed, mandatory = /* @__PURE__ */ new Set() } = options;
		const chosen = allowedLevels(options.rules ?? /* @__PURE__ */ new Map(), mandatory);
		const levels = new Map([...strict ? [] : STRICT_RULES, ...chosen]);
		const overrides = (options.overrides ?? []).map((one) => ({
			...one,
			rules: allowedLevels(one.rules, mandatory)
		}));
		const base = {
			rules: levels,
			dialects: options.dialects ?? []
		};
		const rules = RULES.filter(({ id }) => isOnSomewhere(id, base, overrides) && (profiles.length > 0 || !(PROFILE_RULES$made ?? PROFILE_RULES$make()).has(id)));
		this.rules = new Map(rules.map((rule) => [rule.id, rule]));
		this.settingsOf = settingsByFile(base, overrides);
		this.isChanged = changed === void 0 ? null : (require_late()).changeTest(changed);
		this.#visitors = new Map(rules.map((rule) => [rule.id, rule.bind(this.#emit, profiles)]));
		this.#resourceRules = boundTo("resource", this.#visitors);
		this.#tunnelRules = boundTo("tunnel", this.#visitors);
		this.#workspaceRules = boundTo("workspace", this.#visitors);
		this.#pairRules = boundTo("pair", this.#visitors);
	}
	get judgesPairs() {
		return this.#pairRules.length > 0;
	}
	get judgesWorkspace() {
		return this.#workspaceRules.length > 0;
	}
	ran(ruleId, file) {
		return this.rules.has(ruleId) && this.settingsOf(file).levels.get(ruleId) !== "off";
	}
	visitResource(resource, ordinal, keeper) {
		this.#visited = {
			resource,
			ordinal,
			keeper,
			identity: require_base.lazy(() => resourceIdentity(resource, ordinal))
		};
		for (const problem of resource.problems) this.visitProblem(problem);
		try {
			this.#passToRules(resource);
		} catch (error) {
			throw defectOf(`rule ${this.#running}`, error);
		}
		this.#visited = null;
	}
	#passToRules(resource) {
		for (const { id, visit } of this.#resourceRules) {
			this.#running = id;
			visit(resource);
		}
		for (const tunnel of resource.tunnels) for (const { id, visit } of this.#tunnelRules) {
			this.#running = id;
			visit(tunnel, resource);
		}
	}
	visitProblem(problem) {
		guarded(() => `rule ${problem.ruleId}`, () => this.#visitors.get(problem.ruleId)?.problem?.(problem));
	}
	visitWorkspace(workspace) {
		for (const { id, visit } of this.#workspaceRules) guarded(() => `rule ${id}`, () => {
			visit(workspace);
		});
	}
	visitPair(pair) {
		for (const { id, visit } of this.#pairRules) guarded(() => `rule ${id}`, () => {
			visit(pair);
		});
	}
	#emit = (ruleId, level, message, place, options) => {
		const chosen = this.settingsOf(require_base.sourceAt(place).name).levels.get(ruleId) ?? level;
		if (chosen === "off") return;
		const kept = this.#visited?.keeper.keepInside(place) ?? null;
		const finding = {
			ruleId,
			level: chosen,
			message: this.#messages.same(message),
			place: kept ?? require_base.pin(place),
			related: options?.related?.map((related) => this.#pinned(related)) ?? NOTHING,
			fix: this.#visited?.resource.form === "response" ? null : options?.fix ?? null,
			identity: options?.between === void 0 ? this.#identityOf(place, kept) : identityBetween(place, options.between)
		};
		this.findings.push(options?.profiles ? {
			...finding,
			profiles: options.profiles
		} : finding);
	};
	#identityOf(place, kept) {
		if (this.#visited === null) return identityOf(place, null, 0);
		const { resource, ordinal, identity } = this.#visited;
		return kept === null ? identityOf(place, resource, ordinal) : identityInside(identity(), kept.tail, place);
	}
	#pinned({ place, message, mirrored }) {
		const pinned = {
			place: this.#visited?.keeper.keepInside(place) ?? require_base.pin(place),
			message
		};
		return this.isChanged === null || mirrored === void 0 ? pinned : {
			...pinned,
			mirrored
		};
	}
};
function guarded(part, work) {
	try {
		return work();
	} catch (error) {
		throw defectOf(part(), error);
	}
}
function defectOf(part, error) {
	return error instanceof require_base.Defect ? error : new require_base.Defect(part, error);
}

// src/lint/tally.ts
var Tally = class {
	files = 0;
	recognised = 0;
	resources = 0;
	linted = /* @__PURE__ */ new Set();
	skipped = [];
	#noBody;
	constructor(api) {
		const titles = api === null ? "ZStack, Open Telekom Cloud or Apsara Stack" : (API_TITLES$made ?? API_TITLES$make())[api];
		this.#noBody = `holds no request body of ${titles}`;
	}
	skip(file, reason) {
		this.skipped.push({
			file,
			reason: reason ?? this.#noBody
		});
	}
	take() {
		const { files, recognised, resources } = this;
		const counted = {
			files,
			recognised,
			resources,
			linted: [...this.linted],
			skipped: this.skipped.splice(0)
		};
		this.linted.clear();
		this.files = 0;
		this.recognised = 0;
		this.resources = 0;
		return counted;
	}
	add({ files, recognised, resources, linted, skipped }) {
		this.files += files;
		this.recognised += recognised;
		this.resources += resources;
		for (const file of linted) this.linted.add(file);
		for (const one of skipped) this.skipped.push(one);
	}
	summary(findings, suppressed) {
		const { files, recognised, resources } = this;
		return {
			files,
			recognised,
			resources,
			...countsBy(findings),
			suppressed
		};
	}
};

// src/parsers/api/peer-mark.ts
const MARKS = [
	"ike",
	"child",
	"children",
	"auth",
	"localAddress",
	"peerAddress"
];
function countPeers(root) {
	if (root.kind !== "array") return isPeer(root) ? 1 : 0;
	return root.items.reduce((count, item) => isPeer(item) ? count + 1 : count, 0);
}
function isPeer(node) {
	const peer = node.kind === "object" ? require_base.member(node, "peer")?.value : void 0;
	return peer?.kind === "object" && peer.members.some(({ key }) => MARKS.includes(key));
}

// src/workspace/pairs.ts
function addressText(located) {
	const address = located === null ? void 0 : valueOf$1(located);
	return address === void 0 ? null : formatAddress(address);
}
function knownAs({ ownAddress, publicAddress }) {
	return addressText(publicAddress ?? ownAddress);
}
const MOST_PARALLEL = 1e3;
const MOST_PAIRS = 4096;
function pairsOf(items, endOf, estateOf = () => null) {
	const groups = /* @__PURE__ */ new Map();
	items.forEach((item, index) => {
		const end = endOf(item);
		const [own, peer] = [knownAs(end), addressText(end.peerAddress)];
		if (own === null || peer === null) return;
		addTo(groups, [
			estateOf(item) ?? "",
			own,
			peer
		].join("\n"), {
			item,
			end,
			index
		});
	});
	const pairs = [];
	const crowded = [];
	for (const [key, group] of groups) {
		const [estate = "", own = "", peer = ""] = key.split("\n");
		const others = groups.get([
			estate,
			peer,
			own
		].join("\n")) ?? [];
		const [first] = group;
		const [other] = others;
		if (first === void 0 || other === void 0 || other.index <= first.index) continue;
		const { found, isWhole } = partners(group, others);
		for (const pair of found) pairs.push(pair);
		if (!isWhole) crowded.push(first.item);
	}
	pairs.sort(([one], [other]) => one.index - other.index);
	return {
		pairs: pairs.map(([{ item }, { item: partner }]) => [item, partner]),
		crowded
	};
}
function partners(all, allOthers) {
	const [group, others] = [all.slice(0, MOST_PARALLEL), allOthers.slice(0, MOST_PARALLEL)];
	const { found, isWhole } = group.length + others.length === 2 ? {
		found: inTurn(group, others),
		isWhole: true
	} : meeting(group, others);
	const met = new Set(found.flat());
	const isLeft = (candidate) => !met.has(candidate);
	return {
		found: [...found, ...inTurn(group.filter(isLeft), others.filter(isLeft))],
		isWhole: isWhole && group.length === all.length && others.length === allOthers.length
	};
}
function meeting(group, others) {
	const most = Math.floor(MOST_PAIRS / group.length);
	const found = group.map((one) => others.filter((other) => networksMeet(one.end, other.end)));
	return {
		found: group.flatMap((one, index) => (found[index] ?? []).slice(0, most).map((other) => [one, other])),
		isWhole: found.every(({ length }) => length <= most)
	};
}
function inTurn(group, others) {
	return group.flatMap((one, index) => {
		const other = others[index];
		return other === void 0 ? [] : [[one, other]];
	});
}
function networksMeet(one, other) {
	return one.children.some((child) => other.children.some((partner) => meet(child.localSelectors, partner.remoteSelectors) && meet(child.remoteSelectors, partner.localSelectors)));
}
function meet(ones, others) {
	return ones.some((one) => others.some((other) => overlap(valueOf$1(one), valueOf$1(other))));
}
function overlap(one, other) {
	if (one === void 0 || other === void 0 || isDynamic(one) || isDynamic(other)) return true;
	return one.version === other.version && one.first <= other.last && other.first <= one.last;
}
function mayBePaired({ connections }, others = []) {
	const addressed = connections.flatMap((facts) => {
		const tunnels = tunnelsOf$1(facts);
		const own = tunnels.flatMap(({ ownAddresses }) => ownAddresses);
		return own.length === 0 ? [] : [{
			facts,
			own,
			peers: tunnels.flatMap(({ peerAddress }) => peerAddress ?? [])
		}];
	});
	const held = /* @__PURE__ */ new Set([...addressed.flatMap(({ own }) => own), ...others.map(knownAs)]);
	const expected = /* @__PURE__ */ new Set([...addressed.flatMap(({ peers }) => peers), ...others.map((end) => addressText(end.peerAddress))]);
	return addressed.filter(({ own, peers }) => own.some((address) => expected.has(address)) && peers.some((peer) => held.has(peer))).map(({ facts }) => facts);
}

// src/lint/tunnel-scout.ts
var TunnelScout = class {
	#named;
	#peers = /* @__PURE__ */ new Set();
	#documentsOf = () => [];
	constructor(named) {
		this.#named = named;
	}
	noteReader(documentsOf) {
		this.#documentsOf = documentsOf;
	}
	notePeers({ root, source }) {
		const count = root === null ? 0 : countPeers(root);
		if (count > 0) this.#peers.add(source);
		return count;
	}
	addPeer(source) {
		this.#peers.add(source);
	}
	takePeers() {
		const peers = [...this.#peers];
		this.#peers.clear();
		return peers;
	}
	mayFind(workspace) {
		if (this.#peers.size + this.#named.length > 0) return true;
		return workspace !== null && mayBePaired(workspace).length > 0;
	}
	find(findTunnels, context) {
		return findTunnels({
			...context,
			peers: this.#peers,
			named: this.#named,
			documentsOf: this.#documentsOf
		});
	}
};

// src/lint/linter.ts
var Linter = class {
	#runner;
	#tunnels;
	#built = null;
	#workspace = new WorkspaceBuilder();
	#declarations;
	#estateOf;
	#profiles;
	#compliance;
	#limits;
	#bound;
	#reading;
	#resourceOptions;
	#exceptions;
	#precedence;
	#comments = [];
	#notices = [];
	#secrets = /* @__PURE__ */ new Set();
	#ordinal = 0;
	#tally;
	constructor(options) {
		this.#runner = new RuleRunner(options);
		this.#tally = new Tally(options.api ?? null);
		this.#profiles = options.profiles ?? [];
		this.#compliance = new ComplianceLedger(this.#profiles);
		this.#exceptions = options;
		this.#precedence = {
			rules: this.#runner.rules,
			mandatory: options.mandatory ?? /* @__PURE__ */ new Set()
		};
		this.#tunnels = new TunnelScout(options.tunnels ?? []);
		this.#declarations = options.declarations ?? (NO_DECLARATIONS$made ?? NO_DECLARATIONS$make());
		for (const secret of this.#declarations.secrets) this.#addSecret(secret);
		this.#estateOf = options.estateOf ?? (() => null);
		this.#limits = {
			...(DEFAULT_LIMITS$made ?? DEFAULT_LIMITS$make()),
			...options.limits
		};
		this.#bound = new FindingBound(this.#limits.findings);
		this.#reading = {
			limits: this.#limits,
			...options.openFile && { openFile: options.openFile }
		};
		this.#resourceOptions = {
			api: options.api ?? null,
			dialects: dialectsOf$1(options.dialects ?? []),
			...options.request !== void 0 && { request: options.request }
		};
	}
	read(source, readSource) {
		this.readAgainWith(readSource);
		this.#tally.files++;
		this.#ordinal = 0;
		this.#bound.beginSource(this.#runner.findings.length);
		let resources = 0;
		const foreign = new ForeignText(source);
		const take = (document) => {
			const count = this.#readDocument(document);
			resources += count;
			foreign.note(document, count > 0);
		};
		const { documents, problems, skipped, secrets, ignores } = guarded(() => `reading ${source.name}`, () => readSource(source, taking(this.#reading, take)));
		for (const secret of secrets) this.#secrets.add(secret);
		documents.forEach(take);
		foreign.conceal();
		const { problem: unjudged } = this.#bound;
		if (unjudged !== null) this.#runner.visitProblem(unjudged);
		if (resources > 0 || this.#isOurs(source)) {
			for (const key of keysNamedIn(source.text)) this.#addSecret(key);
			for (const problem of problems) this.#runner.visitProblem((require_late()).ofText(problem));
			for (const comment of ignores ?? []) this.#comments.push(comment);
		}
		if (resources > 0) this.#tally.recognised++;
		else this.#tally.skip(source.name, skipped);
	}
	readAgainWith(readSource) {
		this.#tunnels.noteReader((again) => readSource(again, this.#reading).documents);
	}
	take() {
		const share = {
			findings: this.#runner.findings,
			comments: this.#comments.splice(0),
			secrets: [...this.#secrets],
			facts: this.#workspace.take(),
			compliance: this.#compliance.take(),
			peers: this.#tunnels.takePeers(),
			...this.#tally.take()
		};
		this.#runner.findings = [];
		this.#secrets.clear();
		return share;
	}
	add(share) {
		for (const finding of share.findings) this.#runner.findings.push(finding);
		for (const comment of share.comments) this.#comments.push(comment);
		for (const secret of share.secrets) this.#secrets.add(secret);
		for (const { facts, form } of share.facts) this.#workspace.add(facts, form);
		for (const entry of share.compliance) this.#compliance.addEntry(entry);
		for (const source of share.peers) this.#tunnels.addPeer(source);
		this.#tally.add(share);
	}
	get mayHoldTunnels() {
		return this.#runner.judgesPairs && this.#tunnels.mayFind(this.#workspaceOfRun());
	}
	report(findTunnels = null) {
		const workspace = this.#workspaceOfRun();
		if (workspace !== null) this.#runner.visitWorkspace(workspace);
		if (findTunnels !== null && this.mayHoldTunnels) this.#visitTunnels(findTunnels);
		const redactor = new Redactor(this.#secrets);
		const accepted = this.#judgeExceptions(redactor);
		const all = inOrder(this.#runner.findings, this.#precedence);
		const isChanged = this.#runner.isChanged;
		const findings = isChanged === null ? all : inOrder((require_late()).inChangedFiles(all, isChanged), this.#precedence);
		const suppressed = isChanged === null ? accepted : accepted.filter(({ place }) => isChanged(place));
		return {
			findings,
			suppressed,
			notices: [...this.#notices, ...unknownNames(this.#declarations.pairNames, workspace)],
			skipped: this.#tally.skipped,
			summary: this.#tally.summary(findings, suppressed.length),
			rules: [...this.#runner.rules.values()],
			...this.#profiles.length > 0 && {
				profiles: this.#profiles.map((require_late()).judged),
				compliance: this.#compliance.rows(this.#workspaceOfRun()?.find ?? (() => null), isChanged)
			},
			redactor
		};
	}
	#workspaceOfRun() {
		if (!this.#gathers || this.#workspace.size === 0) return null;
		this.#built ??= guarded(() => "the workspace", () => this.#workspace.build(this.#declarations, this.#runner.isChanged));
		return this.#built;
	}
	get #gathers() {
		return this.#runner.judgesWorkspace || this.#runner.judgesPairs || this.#profiles.length > 0;
	}
	#visitTunnels(findTunnels) {
		const { pairs, problems, secrets, notices } = guarded(() => "the tunnels", () => this.#tunnels.find(findTunnels, {
			workspace: this.#workspaceOfRun() ?? this.#workspace.build(this.#declarations),
			limits: this.#limits,
			readingOf: (file) => this.#optionsFor(file),
			estateOf: this.#estateOf
		}));
		for (const secret of secrets) this.#secrets.add(secret);
		this.#notices = [...this.#notices, ...notices];
		for (const problem of problems) this.#runner.visitProblem(problem);
		const simulated = guarded(() => "the simulation", () => [...pairs]);
		for (const pair of simulated) this.#runner.visitPair(pair);
	}
	#judgeExceptions(redactor) {
		const { ignore: entries = [], suppressions = true, today = null } = this.#exceptions;
		if (this.#comments.length + entries.length === 0) return [];
		const exceptions = new (require_late()).Exceptions({
			comments: this.#comments,
			entries,
			rules: RULES,
			files: this.#tally.linted,
			ran: (rule, file) => this.#tally.linted.has(file) && this.#runner.ran(rule, file),
			mandatory: this.#precedence.mandatory,
			today,
			redactor
		});
		const { kept, accepted } = ordered(this.#runner.findings, {
			...this.#precedence,
			accept: exceptions.accept
		});
		if (suppressions) this.#runner.findings = kept;
		for (const problem of exceptions.problems()) this.#runner.visitProblem(problem);
		return suppressions ? accepted : [];
	}
	#addSecret(secret) {
		if (isMaskedEverywhere(secret)) this.#secrets.add(secret);
	}
	#isOurs(source) {
		return source.named || this.#resourceOptions.api !== null || (require_late()).mentionsVpn(source.text);
	}
	#readDocument(document) {
		const { resources, companions, problems, secrets, ignores } = guarded(() => "the API parser", () => readResources(document, this.#optionsFor(document.source.name)));
		for (const secret of secrets) this.#addSecret(secret);
		for (const comment of ignores ?? []) this.#comments.push(comment);
		if (!this.#mayJudge(document.root)) return resources.length + companions.length;
		for (const problem of problems) this.#runner.visitProblem(problem);
		for (const resource of resources) {
			if (!this.#mayJudge(resource.root)) break;
			this.#tally.resources++;
			const keeper = new Keeper(resource.root);
			this.#runner.visitResource(resource, ++this.#ordinal, keeper);
			this.#gather(resource, keeper);
			if (this.#profiles.length > 0) this.#compliance.add(resource, this.#estateOf(document.source.name));
		}
		for (const companion of companions) this.#gatherCompanion(companion);
		const peers = this.#tunnels.notePeers(document);
		this.#tally.resources += companions.length + peers;
		const count = resources.length + companions.length + peers;
		if (count > 0) this.#tally.linted.add(document.source.name);
		return count;
	}
	#mayJudge(root) {
		return this.#bound.mayJudge(root, this.#runner.findings.length);
	}
	#optionsFor(file) {
		return {
			...this.#resourceOptions,
			dialects: this.#runner.settingsOf(file).dialects
		};
	}
	#gather(resource, keeper) {
		if (!this.#gathers) return;
		const facts = factsOf(resource, this.#ordinal, this.#estateOf(require_base.sourceAt(resource.root).name), keeper);
		if (facts !== null) this.#workspace.add(facts, resource.form);
	}
	#gatherCompanion(companion) {
		if (!this.#gathers) return;
		const { name } = require_base.sourceAt(companion.root);
		const dialect = this.#runner.settingsOf(name).dialects[companion.api];
		this.#workspace.add(companionFacts(companion, dialect, this.#estateOf(name)), "response");
	}
};

// src/parsers/text/format.ts
let ENDINGS$made; const ENDINGS$make = () => ENDINGS$made = (new Map([
	["json", "json"],
	["jsonl", "lines"],
	["ndjson", "lines"],
	["yaml", "yaml"],
	["yml", "yaml"],
	["sh", "shell"],
	["bash", "shell"],
	["curl", "shell"],
	["md", "shell"],
	["markdown", "shell"],
	["http", "http"],
	["rest", "http"]
]));
let OUTER_ENDINGS$made; const OUTER_ENDINGS$make = () => OUTER_ENDINGS$made = (new Set([
	"j2",
	"jinja",
	"jinja2",
	"tpl",
	"tmpl",
	"template",
	"erb",
	"dist",
	"sample",
	"example"
]));
const UNNAMED_INPUT = "stdin.json";
const HEAD_LENGTH$1 = 65536;
let REQUEST_LINE$made; const REQUEST_LINE$make = () => REQUEST_LINE$made = (/^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+(?:https?:\/\/|\/|\{\{|\$\{)/u);
let ACTION_URL$made; const ACTION_URL$make = () => ACTION_URL$made = (/^https?(?:\(s\))?:\/\/\S*[?&]Action=/u);
let CURL_LINE$made; const CURL_LINE$make = () => CURL_LINE$made = (/^(?:[$%>][ \t]+)?(?:sudo[ \t]+)?curl[ \t\\]/u);
let CURL_LINES$made; const CURL_LINES$make = () => CURL_LINES$made = (/^(?:[$%>][ \t]+)?(?:sudo[ \t]+)?curl[ \t]+[-'"$\\h]/mu);
let CURL_CALL$made; const CURL_CALL$make = () => CURL_CALL$made = (/(?:^|[\s;&|(`])curl\s+[-'"$\\h]/u);
let YAML_LINE$made; const YAML_LINE$make = () => YAML_LINE$made = (/^(?:---|%YAML|-[ \t]|\?[ \t]|[[{]|(?:"[^"\n]{1,200}"|'[^'\n]{1,200}'|[\w<][\w./ <-]{0,200}):(?:\s|$))/u);
function formatOf(name, text) {
	return (name === UNNAMED_INPUT ? void 0 : byEnding(name)) ?? byContent(text);
}
function byEnding(name) {
	const dot = name.lastIndexOf(".");
	if (dot < 0) return void 0;
	const last = name.slice(dot + 1).toLowerCase();
	if (!(OUTER_ENDINGS$made ?? OUTER_ENDINGS$make()).has(last)) return (ENDINGS$made ?? ENDINGS$make()).get(last);
	const before = name.lastIndexOf(".", dot - 1);
	return before < 0 ? void 0 : (ENDINGS$made ?? ENDINGS$make()).get(name.slice(before + 1, dot).toLowerCase());
}
function tellingLines(head) {
	return head.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !/^(?:#(?!!)|\/\/)/u.test(line));
}
function byContent(text) {
	const head = text.slice(0, HEAD_LENGTH$1).replace(/^\ufeff/u, "");
	const [first, second] = tellingLines(head);
	if (first === void 0) return null;
	if (/^(?:\{(?![{%#])|\[)/u.test(first)) return isWhole(first) && /^[[{]/u.test(second ?? "") ? "lines" : "json";
	if (first.startsWith("#!") || (CURL_LINE$made ?? CURL_LINE$make()).test(first)) return "shell";
	if ((REQUEST_LINE$made ?? REQUEST_LINE$make()).test(first) || (ACTION_URL$made ?? ACTION_URL$make()).test(first) || /^@[\w.-]{1,200}\s*=/u.test(first)) return "http";
	if ((require_late()).looksLikeForm(first) && !/\s/u.test(first)) return "form";
	if ((CURL_LINES$made ?? CURL_LINES$make()).test(head)) return "shell";
	if ((YAML_LINE$made ?? YAML_LINE$make()).test(first)) return "yaml";
	return (CURL_CALL$made ?? CURL_CALL$make()).test(head) ? "shell" : null;
}
function isWhole(line) {
	return line.startsWith("{") ? line.endsWith("}") : line.endsWith("]");
}

// src/parsers/text/read-with.ts
function isYaml({ name, text }) {
	return formatOf(name, text) === "yaml";
}
function readSourceWith(yaml, source, options = {}) {
	const { limits = (DEFAULT_LIMITS$made ?? DEFAULT_LIMITS$make()), openFile = null, take } = options;
	if (source.text.length > limits.textLength) return refuseLength(source, limits.textLength);
	if (!/\S/u.test(source.text)) return nothing("the text is empty");
	const format = formatOf(source.name, source.text);
	if (format === null) return nothing("neither JSON, YAML, curl, HTTP requests nor a form");
	if ((format === "shell" || format === "http") && source.text.length > limits.scriptLength) return refuseLength(source, limits.scriptLength);
	if (format !== "yaml") return (READERS$made ?? READERS$make())[format]({
		source,
		limits,
		openFile,
		take: take ?? null
	});
	const stream = yaml?.(source, limits, take) ?? null;
	if (stream === null) return nothing("YAML, which is not read here");
	const { documents, problems, count, ignores } = stream;
	return {
		...reading(documents, problems, count),
		ignores
	};
}
let READERS$made; const READERS$make = () => READERS$made = ({
	json: ({ source, limits }) => {
		const document = openDocument(source, limits);
		const { root, problems } = parseJson(verbatim(source.text), document, limits);
		document.root = root;
		return reading(document.root === null ? [] : [document], problems);
	},
	lines: (context) => {
		const { documents, problems, count } = (require_late()).parseLines(context);
		return reading(documents, problems, count);
	},
	shell: (context) => (require_late()).parseShell(context),
	http: (context) => (require_late()).parseHttp(context),
	form: ({ source, limits }) => {
		const document = openDocument(source, limits, null, null, "form");
		const { root, problems } = (require_late()).parseForm([{
			view: withoutLineBreaks(verbatim(source.text)),
			kind: "encoded"
		}], document, limits);
		document.root = root;
		return reading([document], problems);
	}
});
function reading(documents, problems, count = documents.length) {
	return {
		documents,
		problems,
		skipped: count + problems.length === 0 ? "the text holds no value" : null,
		secrets: NO_SECRETS
	};
}
const NO_SECRETS = /* @__PURE__ */ new Set();
function nothing(reason) {
	return {
		documents: [],
		problems: [],
		skipped: reason,
		secrets: NO_SECRETS
	};
}
function refuseLength(source, limit) {
	source.conceal(0, source.text.length);
	return {
		documents: [],
		problems: [{
			ruleId: "input-limit",
			variant: "size",
			place: {
				kind: "text",
				source,
				index: null,
				range: {
					start: 0,
					end: 1
				}
			},
			detail: `more than ${limit} characters`
		}],
		skipped: null,
		secrets: NO_SECRETS
	};
}

// src/cli/long-run-mark.ts
const LONG_RUN = 65536;
const MARK = Symbol.for("ipsec-lint.long-run");
function markLongRun() {
	Reflect.set(globalThis, MARK, true);
}

// src/cli/lint-loading.ts
async function lintLoading(sources, options, threads = null) {
	const linter = new Linter(options);
	const iterator = sources[Symbol.iterator]();
	let reader = null;
	let fewest = Infinity;
	let count = 0;
	let length = 0;
	let nextStep = LONG_RUN;
	for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
		const source = next.value;
		length += source.text.length;
		if (length >= nextStep) nextStep = (await Promise.resolve().then(() => require("./cli-long-run.js"))).prepareForLongRun(nextStep, length);
		const isCounted = count < fewest && isYaml(source);
		if (isCounted && reader === null) {
			const { LoadingReader, fewestFor } = await loadNamespace("./yaml.js", "yaml_loading_exports");
			reader = new LoadingReader(options.limits);
			fewest = fewestFor(threads);
		}
		if (reader?.canRead(source) === false) await reader.load();
		linter.read(source, reader?.read ?? readWithoutYaml);
		if (!isCounted || ++count < fewest || reader === null || !canBeShared(options)) continue;
		const { lintInThreads } = await Promise.resolve().then(() => require("./node-threads-lint-in-threads.js"));
		await lintInThreads(linter, iterator, {
			options,
			readSource: await reader.load(),
			threads
		});
	}
	if (!linter.mayHoldTunnels) return linter.report();
	if (namesYaml(options)) linter.readAgainWith((await loadNamespace("./read.js", "read_exports")).readSource);
	return linter.report((await loadNamespace("./tunnels.js", "tunnels_exports")).findTunnels);
}
function namesYaml({ tunnels = [] }) {
	return tunnels.some(({ left, right }) => [left, right].some(({ source }) => source !== null && isYaml(source)));
}
function canBeShared({ changed }) {
	return changed === void 0;
}
const readWithoutYaml = (source, options) => readSourceWith(null, source, options);

// src/cli/names-like-options.ts
function refuseNamesLikeOptions(words, workingFolder) {
	const end = words.indexOf("--");
	const before = end === -1 ? words : words.slice(0, end);
	const [ambiguous] = before.filter((word, index) => word.startsWith("-") && index !== before.indexOf("--as-found") && isThere((0, node_path.resolve)(workingFolder, word)));
	if (ambiguous === void 0) return;
	throw new require_base.UserError(`${ambiguous} reads as an option, and is the name of a file`, "Write -- before the names of files; for a hook of pre-commit, args: [\"--\"], behind all other arguments.");
}
function isThere(path) {
	try {
		return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}

// src/model/tunnel-end.ts
const BEHAVIOURS = [
	"strongswan",
	"strict",
	"single-pair",
	"libreswan"
];

// src/cli/options.ts
const FORMATS = [
	"text",
	"json",
	"sarif",
	"github",
	"gitlab",
	"markdown",
	"junit"
];
const SIMULATION_FORMATS = [
	"text",
	"json",
	"sarif",
	"markdown",
	"mermaid"
];
const SUGGESTION_FORMATS = ["text", "json"];
const BODY_FORMATS = [
	"json",
	"yaml",
	"curl"
];
const LIST_FORMATS = [
	"text",
	"json",
	"markdown"
];
const COLOUR_CHOICES = [
	"auto",
	"always",
	"never"
];
const API_HELP = `take what is not recognised for a body of ${APIS.join(", ")}, and leave bodies of the others alone`;
const COLOUR = {
	name: "color",
	value: "WHEN",
	help: "auto (default), always or never"
};
const HELP = {
	name: "help",
	short: "h",
	help: "show this help"
};
const CONFIG = {
	name: "config",
	short: "c",
	value: "FILE",
	help: "read FILE as the configuration, not the nearest .ipsec-lint.yaml"
};
const NO_CONFIG = {
	name: "no-config",
	help: "read no configuration"
};
const LIMIT = {
	name: "limit",
	value: "NAME=AMOUNT",
	help: `set a bound on what one file may take: ${LIMIT_NAMES.join(", ")}; several times`
};
const LINT_OPTIONS = [
	{
		name: "format",
		short: "f",
		value: "NAME[=FILE]",
		help: `report as ${FORMATS.join(", ")} (default: text); several times, each but one into a FILE`
	},
	{
		name: "api",
		value: "NAME",
		help: API_HELP
	},
	{
		name: "dialect",
		value: "NAME",
		help: `one for each API: ${ALL_DIALECTS.join(", ")}`
	},
	{
		name: "stdin-filename",
		value: "NAME",
		help: "name of standard input in reports; its ending tells how to read it"
	},
	CONFIG,
	NO_CONFIG,
	{
		name: "print-config",
		help: "print what holds in the run and where it comes from (-f json: for a program)"
	},
	{
		name: "profile",
		short: "p",
		value: "ID",
		help: "judge bodies by a compliance profile too; several times, added to those of the configuration"
	},
	{
		name: "rule",
		value: "ID=LEVEL",
		help: "set a rule to error, warning, note or off; several times"
	},
	{
		name: "fail-on",
		value: "LEVEL",
		help: "exit with 1 from this level on: error (default), warning, note, never"
	},
	{
		name: "fix",
		help: "mend what can be mended without changing what is negotiated, and report what remains"
	},
	{
		name: "fix-unsafe",
		help: "mend what changes what is negotiated too: weak algorithms, values out of range"
	},
	{
		name: "dry-run",
		help: "print what --fix would change as a diff in place of the report, and write nothing"
	},
	{
		name: "baseline",
		value: "FILE",
		help: "accept the findings that FILE holds"
	},
	{
		name: "write-baseline",
		value: "FILE",
		help: "write all findings into FILE, as accepted from now on"
	},
	{
		name: "no-suppressions",
		help: "report what exceptions and baselines accept too"
	},
	{
		name: "sarif-suppressed",
		help: "put accepted findings into SARIF too, marked as such"
	},
	{
		name: "since",
		value: "REF",
		help: "report only what files changed since the merge base with REF have a part in"
	},
	{
		name: "require-resources",
		help: "exit with 2 if nothing is recognised"
	},
	{
		name: "strict",
		help: "report placeholders such as ${PSK} too"
	},
	{
		name: "as-found",
		help: "take named files as found in a folder: pass over what holds no body, readable or not"
	},
	{
		name: "no-gitignore",
		help: "read what .gitignore leaves out"
	},
	{
		name: "list-files",
		help: "list the files that would be read, and read none"
	},
	LIMIT,
	{
		name: "quiet",
		help: "write nothing but the report"
	},
	{
		name: "verbose",
		help: "say why files were skipped"
	},
	{
		name: "timing",
		help: "say how long it took"
	},
	COLOUR,
	HELP
];
const SIMULATE_OPTIONS = [
	{
		name: "format",
		short: "f",
		value: "NAME[=FILE]",
		help: `report as ${SIMULATION_FORMATS.join(", ")} (default: text); several times, each but one into a FILE`
	},
	{
		name: "with",
		value: "PATH",
		help: "read what the ends name from here too: policies, gateways, subnets; several times"
	},
	{
		name: "pairs",
		value: "FILE",
		help: "simulate each line {\"left\": DOCUMENT, \"right\": DOCUMENT} of a file, or of -"
	},
	{
		name: "all",
		help: "simulate every pair of ends that name each other by their addresses, or that the configuration names"
	},
	{
		name: "initiator",
		value: "WHO",
		help: `who sets the tunnel up: ${INITIATORS.join(", ")} (default: both)`
	},
	{
		name: "behaviour",
		value: "NAME",
		help: `how a gateway negotiates of which nobody knows: ${BEHAVIOURS.join(", ")}`
	},
	{
		name: "strict",
		help: "assume nothing: what is not known makes the result undetermined"
	},
	{
		name: "api",
		value: "NAME",
		help: API_HELP
	},
	{
		name: "dialect",
		value: "NAME",
		help: `one for each API: ${ALL_DIALECTS.join(", ")}`
	},
	CONFIG,
	NO_CONFIG,
	{
		name: "fail-on",
		value: "LEVEL",
		help: "exit with 1 from this level on: error (default), warning, note, never"
	},
	{
		name: "stdin-filename",
		value: "NAME",
		help: "name of standard input in reports; its ending tells how to read it"
	},
	{
		name: "no-gitignore",
		help: "read what .gitignore leaves out"
	},
	LIMIT,
	{
		name: "quiet",
		help: "write nothing but the report"
	},
	COLOUR,
	HELP
];
const SUGGEST_OPTIONS = [
	{
		name: "left",
		value: "API|FILE",
		help: `one end: ${ALL_DIALECTS.join(", ")}, or a file with an end, as for simulate`
	},
	{
		name: "right",
		value: "API|FILE",
		help: "the other end"
	},
	{
		name: "profile",
		short: "p",
		value: "ID",
		help: "a compliance profile to meet as far as both ends can; several times, added to those of the configuration"
	},
	{
		name: "write",
		value: "NAME[=FILE]",
		help: `write the bodies as ${BODY_FORMATS.join(", ")}: to FILE, or to standard output in place of the report`
	},
	{
		name: "psk-env",
		value: "NAME",
		help: "take the key from this environment variable, not a placeholder; only with --write NAME=FILE, whose mode is 0600"
	},
	{
		name: "format",
		short: "f",
		value: "NAME",
		help: `report as ${SUGGESTION_FORMATS.join(", ")} (default: text)`
	},
	{
		name: "with",
		value: "PATH",
		help: "read what the bodies name from here too; several times"
	},
	{
		name: "api",
		value: "NAME",
		help: API_HELP
	},
	{
		name: "dialect",
		value: "NAME",
		help: `how files are read: one for each API: ${ALL_DIALECTS.join(", ")}`
	},
	CONFIG,
	NO_CONFIG,
	LIMIT,
	{
		name: "quiet",
		help: "write nothing but the report"
	},
	COLOUR,
	HELP
];
const EXPORT_TARGETS = ["swanctl", "ipsec.conf"];
const EXPORT_SIDES = ["peer", "own"];
const EXPORT_OPTIONS = [
	{
		name: "to",
		value: "FORMAT",
		help: `${EXPORT_TARGETS.join(" or ")}: which configuration of strongSwan is written`
	},
	{
		name: "side",
		value: "SIDE",
		help: "peer (default): the end that faces END, for the device on premises; own: END itself"
	},
	{
		name: "with",
		value: "PATH",
		help: "read what END names from here too: policies, gateways, subnets; several times"
	},
	{
		name: "output",
		value: "FILE",
		help: "write a FILE in place of standard output, which - is too"
	},
	{
		name: "psk-env",
		value: "NAME",
		help: "write the key that is in this environment variable, into --output alone; otherwise a placeholder stands for it"
	},
	{
		name: "api",
		value: "NAME",
		help: API_HELP
	},
	{
		name: "dialect",
		value: "NAME",
		help: `one for each API: ${ALL_DIALECTS.join(", ")}`
	},
	CONFIG,
	NO_CONFIG,
	LIMIT,
	{
		name: "quiet",
		help: "say nothing beside the configuration"
	},
	HELP
];
const RULES_OPTIONS = [
	{
		name: "profile",
		short: "p",
		value: "ID",
		help: "mark the rules from which a compliance profile allows no exception; several times"
	},
	{
		name: "format",
		short: "f",
		value: "NAME",
		help: `list as ${LIST_FORMATS.join(", ")} (default: text)`
	},
	COLOUR,
	HELP
];
const EXPLAIN_OPTIONS = [
	{
		name: "api",
		value: "NAME",
		help: `what ${APIS.join(", ")} can reach of a profile, or calls an algorithm so`
	},
	COLOUR,
	HELP
];
const SCHEMA_OPTIONS = [{
	name: "dialect",
	value: "NAME",
	help: `one of ${ALL_DIALECTS.join(", ")}`
}, HELP];
const INIT_OPTIONS = [HELP];

// src/cli/overwritten-bodies.ts
const HEAD_LENGTH = 2e3;
let REPORT$made; const REPORT$make = () => REPORT$made = (/^(?:\{"version":\d+,"(?:tool|results)":|\{"\$schema":"[^"\n]*","version":"2\.1\.0","runs":\[|\[\n\{"type":"issue",|[^\n]+\n\n {2}\S[^\n]* {2}(?:error|warning|note) {2}\S)/u);
let COLOURS$made; const COLOURS$make = () => COLOURS$made = (/\p{Cc}\[[\d;]*m/gu);
async function refuseBodies(written, workingFolder, { limits = {} }) {
	for (const file of written) {
		if (file === null || !await holdsBody((0, node_path.resolve)(workingFolder, file), limits)) continue;
		throw new require_base.UserError(`${file} holds a body of an API, and would be overwritten`, "Write into another file.");
	}
}
async function holdsBody(file, limits) {
	const path = require_base.realPath(file);
	if (path === null || require_base.statsAt(path)?.isFile() !== true) return false;
	const reading = {
		stdin: null,
		journal: new require_base.Journal(),
		textLength: limits.textLength
	};
	const sources = [...sourcesOf([{
		path,
		name: file,
		named: false
	}], reading)];
	if (sources.some(({ text }) => isReport(text))) return false;
	return (await lintLoading(sources, { limits })).summary.recognised > 0;
}
function isReport(text) {
	return (REPORT$made ?? REPORT$make()).test(text.slice(0, HEAD_LENGTH).replace((COLOURS$made ?? COLOURS$make()), ""));
}

// src/cli/milliseconds.ts
function milliseconds() {
	return Number(process.hrtime.bigint()) / 1e6;
}

// src/cli/remarks.ts
function* remarks(report, settings) {
	const { findings, notices, summary } = report;
	for (const { file, message } of notices) yield file === "" ? message : `${file}: ${message}`;
	const [path] = settings.paths;
	const mistyped = path !== void 0 && require_base.commandIn([path]) === null && notices.some(({ file }) => file === path) ? suggestion(path, require_base.COMMANDS) : null;
	if (mistyped !== null) yield `${path ?? ""} is no command either. ${mistyped}`;
	if (settings.verbose) for (const { file, reason } of report.skipped) yield `${file} skipped: ${reason}`;
	const { files, recognised, resources } = summary;
	const found = `${String(recognised)} of ${amount(files, "file")} recognised`;
	if (recognised > 0) yield `${found}, ${amount(resources, "resource")}`;
	else yield files > 0 && !settings.verbose ? `${found}; --verbose says why` : found;
	const mendable = fixesLeft(findings, settings);
	if (mendable !== null) yield mendable;
}
function fixesLeft(findings, { fix }) {
	const fixes = findings.flatMap((finding) => finding.fix ?? []);
	const safe = fix === null ? fixes.filter((found) => found.safe).length : 0;
	const unsafe = fix === "unsafe" ? 0 : fixes.filter((found) => !found.safe).length;
	if (safe === 0) return unsafe === 0 ? null : `${amount(unsafe, "finding")} can be mended with --fix-unsafe`;
	const more = unsafe === 0 ? "" : `, ${String(unsafe)} more with --fix-unsafe`;
	return `${amount(safe, "finding")} can be mended with --fix${more}`;
}

// src/cli/settings.ts
function lintSettings(given, ruleIds, workingFolder) {
	const api = last$1(given, "api");
	const chosenApi = api === void 0 ? null : choice$1("API", api, APIS);
	const paths = given.words.length === 0 ? ["."] : given.words;
	const asked = outputsOf(all(given, "format"), FORMATS, workingFolder);
	const outputs = asked.length > 0 ? asked : [{
		format: "text",
		file: null
	}];
	const baselines = baselinesOf(given);
	const written = [...outputs.map(({ format, file }) => ({
		what: format,
		file
	})), {
		what: "the baseline",
		file: baselines.writeBaseline
	}];
	refuseSharing(written, workingFolder);
	refuseOverwriting(paths, written.map(({ file }) => file), workingFolder);
	if (baselines.baseline !== null) refuseOverwriting([baselines.baseline], outputs.map(({ file }) => file), workingFolder);
	return {
		paths,
		...fixesOf(given, paths, outputs),
		api: chosenApi,
		dialects: dialectsOf(all(given, "dialect"), chosenApi),
		configuration: configurationOf(given),
		printConfiguration: has(given, "print-config"),
		stdinName: stdinNameOf(given, paths.includes("-")),
		profiles: profilesOf(given),
		rules: new Map(all(given, "rule").map((text) => ruleLevel(text, ruleIds))),
		limits: limitsOf(given),
		failOn: choice$1("level", last$1(given, "fail-on") ?? "error", [...LEVELS$1, "never"]),
		...baselines,
		sarifSuppressed: has(given, "sarif-suppressed"),
		since: last$1(given, "since") ?? null,
		requireResources: has(given, "require-resources"),
		strict: has(given, "strict"),
		quiet: has(given, "quiet"),
		verbose: has(given, "verbose"),
		timing: has(given, "timing"),
		listFiles: has(given, "list-files"),
		gitignore: !has(given, "no-gitignore"),
		asFound: has(given, "as-found"),
		colour: colourOf(given)
	};
}
function profilesOf(given) {
	return all(given, "profile").map((id) => choice$1("profile", id, PROFILE_IDS));
}
function limitsOf(given) {
	return new Map(all(given, "limit").map(limitOf));
}
function limitOf(text) {
	const mark = text.indexOf("=");
	if (mark === -1) throw new require_base.UserError(`--limit ${text} names no amount`, `Write --limit ${text}=AMOUNT.`);
	const name = choice$1("limit", text.slice(0, mark), LIMIT_NAMES);
	const written = text.slice(mark + 1);
	const amount = /^\d{1,15}$/u.test(written) ? Number(written) : 0;
	const greatest = (GREATEST_LIMITS$made ?? GREATEST_LIMITS$make())[name];
	if (amount >= 1 && amount <= greatest) return [name, amount];
	throw new require_base.UserError(`--limit ${text} is out of range`, `Write a whole number from 1 to ${greatest}.`);
}
function stdinNameOf(given, isRead) {
	const name = last$1(given, "stdin-filename");
	if (name === void 0 || isRead) return name ?? "stdin.json";
	throw new require_base.UserError("--stdin-filename names standard input, which is not read", "Write - among the paths to read it.");
}
function colourOf(given) {
	return choice$1("colour choice", last$1(given, "color") ?? "auto", COLOUR_CHOICES);
}
function configurationOf(given) {
	const file = last$1(given, "config");
	if (!has(given, "no-config")) return file === void 0 ? "nearest" : { file };
	if (file === void 0) return "none";
	throw new require_base.UserError("--config and --no-config contradict each other", "Leave one of them out.");
}
function fixesOf(given, paths, outputs) {
	const dryRun = has(given, "dry-run");
	const fix = has(given, "fix-unsafe") ? "unsafe" : dryRun || has(given, "fix") ? "safe" : null;
	if (!dryRun) {
		if (fix === null || !paths.includes("-")) return {
			fix,
			dryRun,
			outputs
		};
		throw new require_base.UserError("--fix cannot write into standard input", "Add --dry-run to see what it would change.");
	}
	const shown = outputs.find(({ file }) => file === null);
	if (shown !== void 0 && all(given, "format").length > 0) {
		const { format } = shown;
		const next = `Write -f ${format}=FILE, or leave one of them out.`;
		throw new require_base.UserError(`both the diff of --dry-run and ${format} would go to standard output`, next);
	}
	return {
		fix,
		dryRun,
		outputs: outputs.filter(({ file }) => file !== null)
	};
}
function baselinesOf(given) {
	const writeBaseline = last$1(given, "write-baseline") ?? null;
	const suppressions = !has(given, "no-suppressions");
	if (writeBaseline !== null && !suppressions) throw new require_base.UserError("--write-baseline and --no-suppressions contradict each other", "A baseline leaves out what exceptions accept: leave --no-suppressions out.");
	if (writeBaseline !== null && has(given, "since")) throw new require_base.UserError("--write-baseline and --since contradict each other", "A baseline holds the findings of all files: leave --since out.");
	const baseline = last$1(given, "baseline") ?? null;
	for (const [option, file] of [["baseline", baseline], ["write-baseline", writeBaseline]]) {
		if (file !== "-") continue;
		throw new require_base.UserError(`--${option} needs a file, and - is none`, `Write --${option} ./- for a file of this name.`);
	}
	return {
		baseline,
		writeBaseline,
		suppressions
	};
}
function outputsOf(texts, formats, workingFolder) {
	const outputs = texts.map((text) => outputOf("format", text, formats));
	const [first, second] = outputs.filter(({ file }) => file === null);
	if (first !== void 0 && second !== void 0) {
		const example = `-f ${first.format} -f ${second.format}=FILE`;
		throw new require_base.UserError(`both ${first.format} and ${second.format} would go to standard output`, `Write ${example}.`);
	}
	refuseSharing(outputs.map(({ format, file }) => ({
		what: format,
		file
	})), workingFolder);
	return outputs;
}
function outputOf(option, text, formats) {
	const mark = text.indexOf("=");
	const format = choice$1("format", mark === -1 ? text : text.slice(0, mark), formats);
	if (mark === -1) return {
		format,
		file: null
	};
	const file = text.slice(mark + 1);
	if (file === "") throw new require_base.UserError(`--${option} ${text} names no file`, `Write --${option} ${format}=FILE.`);
	return {
		format,
		file: fileIn(file)
	};
}
function fileIn(word) {
	return word === "-" ? null : word;
}
function dialectsOf(texts, api) {
	const chosen = /* @__PURE__ */ new Map();
	for (const text of texts) {
		const dialect = choice$1("dialect", text, ALL_DIALECTS);
		const owner = apiOf(dialect);
		const other = chosen.get(owner);
		if (other !== void 0 && other !== dialect) throw new require_base.UserError(`${other} and ${dialect} are dialects of one API`, "Choose one of them.");
		if (api !== null && api !== owner) throw new require_base.UserError(`${dialect} is a dialect of ${owner}, not of ${api}`, `Known: ${(DIALECTS$made ?? DIALECTS$make())[api].join(", ")}.`);
		chosen.set(owner, dialect);
	}
	return [...chosen.values()];
}
function ruleLevel(text, ruleIds) {
	const mark = text.indexOf("=");
	if (mark === -1) throw new require_base.UserError(`--rule ${text} names no level`, `Write --rule ${text}=off, or another level.`);
	const id = text.slice(0, mark);
	if (!ruleIds.includes(id)) throw new require_base.UserError(`unknown rule "${id}"`, suggestion(id, ruleIds) ?? "See ipsec-lint rules.");
	return [id, choice$1("level", text.slice(mark + 1), [...LEVELS$1, "off"])];
}

// src/cli/stopwatch.ts
var Stopwatch = class {
	#parts = /* @__PURE__ */ new Map();
	#now;
	#inner = 0;
	constructor(now = milliseconds) {
		this.#now = now;
	}
	time(part, work) {
		const outer = this.#inner;
		this.#inner = 0;
		const begin = this.#now();
		try {
			return work();
		} finally {
			this.#add(part, this.#now() - begin, outer);
		}
	}
	async wait(part, work) {
		const outer = this.#inner;
		this.#inner = 0;
		const begin = this.#now();
		try {
			return await work();
		} finally {
			this.#add(part, this.#now() - begin, outer);
		}
	}
	*within(part, items) {
		const iterator = items[Symbol.iterator]();
		for (;;) {
			const result = this.time(part, () => iterator.next());
			if (result.done === true) return;
			yield result.value;
		}
	}
	summary() {
		const parts = Array.from(this.#parts, ([part, time]) => `${part} ${seconds(time)}`);
		return `${seconds([...this.#parts.values()].reduce((sum, time) => sum + time, 0))}: ${parts.join(", ")}`;
	}
	#add(part, elapsed, outer) {
		this.#parts.set(part, (this.#parts.get(part) ?? 0) + elapsed - this.#inner);
		this.#inner = outer + elapsed;
	}
};
function seconds(duration) {
	return `${(duration / 1e3).toFixed(2)} s`;
}

// src/cli/terminal.ts
function usesColour(colour, { isTTY = false }, environment) {
	if (colour !== "auto") return colour === "always";
	const { FORCE_COLOR: force = "", NO_COLOR: refused = "", TERM: terminal } = environment;
	if (force !== "") return force !== "0" && force !== "false";
	return refused === "" && isTTY && terminal !== "dumb";
}
var Messages = class {
	#write;
	#quiet;
	constructor(write, quiet) {
		this.#write = write;
		this.#quiet = quiet;
	}
	say(text) {
		if (!this.#quiet) this.#write(`ipsec-lint: ${require_base.printable(text)}\n`);
	}
};

// src/cli/commands/lint.ts
var lint_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ lintCommand: () => lintCommand });
async function lintCommand(words, shell) {
	return (await runLint(words, shell)).exitCode;
}
async function runLint(words, shell) {
	const ruleIds = RULES.map((rule) => rule.id);
	if (words.includes("--as-found")) refuseNamesLikeOptions(words, shell.workingFolder);
	const settings = lintSettings(parseArguments("lint", words, LINT_OPTIONS), ruleIds, shell.workingFolder);
	if (settings.printConfiguration) {
		await require_base.writeStream(shell.stdout, await printedConfiguration(settings, shell.workingFolder));
		return {
			exitCode: require_base.EXIT.clean,
			report: null,
			changed: null,
			unwritten: []
		};
	}
	const messages = new Messages((text) => shell.stderr.write(text), settings.quiet);
	return new LintRun(settings, shell, messages).run();
}
var LintRun = class {
	#settings;
	#shell;
	#messages;
	#journal = new require_base.Journal();
	#watch = new Stopwatch();
	constructor(settings, shell, messages) {
		this.#settings = settings;
		this.#shell = shell;
		this.#messages = messages;
	}
	async run() {
		const { paths, stdinName, gitignore, asFound, listFiles, timing } = this.#settings;
		const { workingFolder } = this.#shell;
		const resolved = await resolvedOptions(this.#settings, this.#written(), workingFolder);
		const baseline = await this.#baseline();
		const own = this.#ownFiles(resolved.paths);
		const inputs = await inputsOf(paths, {
			workingFolder,
			stdinName,
			gitignore,
			asFound,
			own,
			journal: this.#journal
		});
		if (listFiles) return {
			exitCode: await this.#list(inputs),
			report: null,
			changed: null,
			unwritten: []
		};
		await refuseBodies(this.#written(), workingFolder, resolved.options);
		const changed = await this.#changedNames(resolved.paths);
		const { textLength } = resolved.options.limits ?? {};
		const reading = {
			stdin: paths.includes("-") ? await this.#standardInput(textLength) : null,
			journal: this.#journal,
			textLength
		};
		const sources = this.#watch.within("reading", sourcesOf(changed?.noting(inputs) ?? inputs, reading));
		const options = {
			...resolved.options,
			...this.#options(textLength),
			...changed && { changed: changed.names },
			get today() {
				return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
			}
		};
		const linted = await this.#watch.wait("linting", () => this.#lint(this.#counted(sources), options, baseline));
		const { report, isKept } = await this.#accepted(this.#withJournal(linted.report), baseline, options.mandatory);
		const located = locate(report);
		const unwritten = await this.#watch.wait("reporting", () => this.#write(located));
		for (const remark of [...remarks(located, this.#settings), ...linted.remarks]) this.#messages.say(remark);
		if (timing) this.#messages.say(this.#watch.summary());
		const isWritten = isKept && linted.isWritten && unwritten.length === 0;
		return {
			exitCode: this.#exitCode(located.summary, isWritten),
			report: located,
			changed: changed?.names ?? null,
			unwritten
		};
	}
	async #lint(sources, options, baseline) {
		const { fix } = this.#settings;
		if (fix === null) return {
			report: await lintLoading(sources, options, this.#threads()),
			remarks: [],
			isWritten: true
		};
		const { lintAndMend } = await Promise.resolve().then(() => require("./cli-fix-fixing.js"));
		const { withBaseline } = await Promise.resolve().then(() => require("./config-baseline.js"));
		const { paths, stdinName, dryRun } = this.#settings;
		const mended = await lintAndMend(sources, options, {
			unsafe: fix === "unsafe",
			dryRun,
			workingFolder: this.#shell.workingFolder,
			stdinName: paths.includes("-") ? stdinName : null,
			open: (report) => withBaseline(report, baseline, options.mandatory).findings
		});
		if (dryRun) await this.#writeDiff(mended);
		return mended;
	}
	#threads() {
		const threads = Number(this.#shell.environment["IPSEC_LINT_THREADS"]);
		return Number.isInteger(threads) && threads > 0 ? threads : null;
	}
	async #writeDiff({ changes, report: { redactor } }) {
		const { environment, stdout } = this.#shell;
		const { unifiedDiff } = await Promise.resolve().then(() => require("./cli-fix-diff.js"));
		const paint = paintFor(usesColour(this.#settings.colour, stdout, environment));
		await require_base.writeStream(stdout, unifiedDiff(changes, redactor, paint));
	}
	async #changedNames(configuration) {
		const { since, baseline, configuration: chosen } = this.#settings;
		if (since === null) return null;
		const { changesSince } = await Promise.resolve().then(() => require("./node-git.js"));
		const { changedSettings } = await Promise.resolve().then(() => require("./node-changed-settings.js"));
		const { ChangedNames: Names } = await Promise.resolve().then(() => require("./node-changed-names.js"));
		const { environment, workingFolder } = this.#shell;
		const changes = changesSince(workingFolder, since, environment);
		const decisive = changedSettings(changes, {
			workingFolder,
			configuration,
			isNearest: chosen === "nearest",
			baseline
		});
		if (decisive === null) return new Names(changes, workingFolder);
		this.#messages.say(`${decisive} has changed, so everything is reported`);
		return null;
	}
	async #standardInput(textLength) {
		const name = this.#settings.stdinName;
		return (require_late()).readStandardInput(this.#shell.stdin, {
			name,
			journal: this.#journal,
			messages: this.#messages,
			textLength
		});
	}
	#options(textLength) {
		const { api, strict, suppressions } = this.#settings;
		const openFile = fileOpener(this.#shell.workingFolder, textLength);
		return {
			...api !== null && { api },
			strict,
			suppressions,
			openFile
		};
	}
	#ownFiles(configuration) {
		return ownFiles(this.#shell.workingFolder, configuration, [this.#settings.baseline, ...this.#written()]);
	}
	#written() {
		const { writeBaseline, outputs } = this.#settings;
		return [writeBaseline, ...outputs.map(({ file }) => file)];
	}
	async #baseline() {
		const { baseline, suppressions } = this.#settings;
		if (baseline === null || !suppressions) return [];
		const { baselineIn } = await Promise.resolve().then(() => require("./cli-baseline.js"));
		return baselineIn(baseline, this.#shell.workingFolder);
	}
	async #accepted(report, given, mandatory = /* @__PURE__ */ new Set()) {
		const { writeBaseline: file } = this.#settings;
		if (file === null && given.length === 0) return {
			report,
			isKept: true
		};
		const { baselineOf, baselineText, withBaseline } = await Promise.resolve().then(() => require("./config-baseline.js"));
		if (file === null) return {
			report: withBaseline(report, given, mandatory),
			isKept: true
		};
		const baseline = baselineOf(report, mandatory);
		const path = (0, node_path.resolve)(this.#shell.workingFolder, file);
		const isKept = await this.#saves(file, () => require_base.writeFileAtomically(path, baselineText(baseline, require_base.TOOL)));
		if (!isKept) return {
			report,
			isKept
		};
		const count = baseline.reduce((sum, entry) => sum + entry.count, 0);
		this.#messages.say(`${file} written: ${amount(count, "finding")} accepted from now on`);
		return {
			report: withBaseline(report, baseline, mandatory),
			isKept
		};
	}
	#counted(sources) {
		const { stderr } = this.#shell;
		return stderr.isTTY === true && !this.#settings.quiet ? (require_late()).counted(sources, "files", (text) => stderr.write(text)) : sources;
	}
	#withJournal(report) {
		const { notices, skipped } = this.#journal;
		if (this.#settings.requireResources && report.summary.recognised === 0) this.#journal.fail("", "no file holds a request body, and --require-resources asks for one");
		return {
			...report,
			notices: [...notices, ...report.notices],
			skipped: [...skipped, ...report.skipped]
		};
	}
	async #list(inputs) {
		await require_base.writeStream(this.#shell.stdout, names(inputs));
		for (const { file, message } of this.#journal.notices) this.#messages.say(`${file}: ${message}`);
		return isCutShort(this.#journal) ? require_base.EXIT.usage : require_base.EXIT.clean;
	}
	async #write(report) {
		const unwritten = [];
		for (const output of this.#settings.outputs) if (!await this.#saves(output.file ?? "standard output", () => this.#writeOutput(report, output))) unwritten.push(output);
		return unwritten;
	}
	async #saves(name, write) {
		try {
			await write();
			return true;
		} catch (error) {
			this.#messages.say(`${name}: cannot be written: ${require_base.reasonOf(error)}`);
			return false;
		}
	}
	async #writeOutput(report, { format, file }) {
		const { environment, stdout, workingFolder } = this.#shell;
		const context = {
			colour: usesColour(this.#settings.colour, file === null ? stdout : {}, environment),
			columns: file === null && stdout.isTTY === true ? stdout.columns ?? null : null,
			beside: file === null && !this.#settings.quiet,
			folderInRepository: () => require_base.folderInRepository(workingFolder, environment["GITHUB_WORKSPACE"]),
			sarifSuppressed: this.#settings.sarifSuppressed
		};
		const chunks = await formatted(format, report, context);
		if (file === null) await require_base.writeStream(stdout, chunks);
		else await require_base.writeFileAtomically((0, node_path.resolve)(workingFolder, file), chunks);
	}
	#exitCode(summary, written) {
		const { failOn, writeBaseline } = this.#settings;
		if (!written || isCutShort(this.#journal)) return require_base.EXIT.usage;
		return writeBaseline === null && fails(summary, failOn) ? require_base.EXIT.findings : require_base.EXIT.clean;
	}
};
function fails(summary, failOn) {
	if (failOn === "never") return false;
	const counts = countsOf$1(summary);
	return levelsFrom(failOn).some((level) => counts[level] > 0);
}
function* names(inputs) {
	for (const { name } of inputs) yield `${name}\n`;
}

// src/report/spot.ts
function spot({ region, pointer }) {
	if (region === null) return pointer === "" ? "the body" : pointer;
	return `${String(region.startLine)}:${String(region.startColumn)}`;
}

// src/report/summary-line.ts
function summaryLine(report, paint) {
	const { summary } = report;
	const counts = countsOf$1(summary);
	const { suppressed } = summary;
	const parts = LEVELS$1.filter((level) => counts[level] > 0).map((level) => paint.level[level](amount(counts[level], level)));
	const rest = suppressed > 0 ? ` (${String(suppressed)} suppressed)` : "";
	if (parts.length === 0) return (isCutShort(report) ? nothingOf(report) : paint.good("No findings")) + rest;
	const last = parts.pop() ?? "";
	return (parts.length === 0 ? last : `${parts.join(", ")} and ${last}`) + rest;
}
function nothingOf({ summary }) {
	return summary.recognised === 0 ? "Nothing was checked" : "No findings in what could be read";
}

// src/report/shell-word.ts
const LONGEST_PIECE = 4096;
let WORD_END$made; const WORD_END$make = () => WORD_END$made = (/[\s&;|<>]/u);
let BEHIND_STRING$made; const BEHIND_STRING$make = () => BEHIND_STRING$made = (/^["'](?:[\s,:}\]]|$)/u);
function shellWordEnd(text, start) {
	let at = start;
	while (at < text.length) {
		const rest = text.slice(at, at + 3);
		if ((WORD_END$made ?? WORD_END$make()).test(rest.charAt(0))) return at;
		if (at > start && isBare(text, at - 1) && (BEHIND_STRING$made ?? BEHIND_STRING$make()).test(rest)) return at;
		const next = pieceEnd(text, at);
		if (next === null) return lineEnd(text, at);
		at = next;
	}
	return at;
}
function pieceEnd(text, at) {
	const [first, second] = [text.charAt(at), text.charAt(at + 1)];
	switch (first) {
		case "'": return closing(text, at + 1, "'", false);
		case "\"":
		case "`": return closing(text, at + 1, first, true);
		case "$":
			if (second === "'" || second === "\"") return closing(text, at + 2, second, true);
			return second === "(" ? closing(text, at + 2, ")", true) : at + 1;
		case "\\": return second === "\"" ? escapedClosing(text, at + 2) ?? at + 2 : at + 2;
		default: return at + 1;
	}
}
function closing(text, from, mark, escapes) {
	const end = Math.min(text.length, from + LONGEST_PIECE);
	for (let at = from; at < end; at++) {
		const character = text.charAt(at);
		if (character === mark) return at + 1;
		if (escapes && character === "\\") at++;
	}
	return null;
}
function escapedClosing(text, from) {
	const found = text.slice(from, from + LONGEST_PIECE).indexOf("\\\"");
	return found === -1 ? null : from + found + 2;
}
function isBare(text, at) {
	return !/["'`)]/u.test(text.charAt(at));
}
function lineEnd(text, from) {
	const found = text.slice(from, from + LONGEST_PIECE).search(/[\r\n]/u);
	return found === -1 ? Math.min(text.length, from + LONGEST_PIECE) : from + found;
}

// src/report/unread-secrets.ts
let COMMENT$made; const COMMENT$make = () => COMMENT$made = (/(?<=^|[\t ,;])(?:#|\/\/)[^\r\n]*/gmu);
const COMMENT_MARKS = ["#", "//"];
const BLOCK$1 = ["/*", "*/"];
let DIRECTIVE$made; const DIRECTIVE$make = () => DIRECTIVE$made = (/^#+[\t ]*ipsec-lint-ignore(?![\w-])/u);
let KEY_LIKE$made; const KEY_LIKE$make = () => KEY_LIKE$made = (/(?<!\S)(?=\S{0,99}\d)(?=\S{0,99}\p{L})\S{8}/u);
let ASSIGNMENT$made; const ASSIGNMENT$make = () => ASSIGNMENT$made = (/(?<![\w-])(?<name>[\w-]+)["']?[\t ]?(?:=[\t ]?(?<value>"[^"\r\n]*"|'[^'\r\n]*'|[^\s&;'"]+|["'](?![,:}\]]))|:[\t ]?(?<mark>[!&*][^\s,{}[\]]+))/gu);
const ASSIGNMENT_MARKS = [
	"=",
	"!",
	"&",
	"*"
];
let QUOTING_COMMAND$made; const QUOTING_COMMAND$make = () => QUOTING_COMMAND$made = (/^["']?(?:\$\(|`)[^"']*["']/u);
let AUTHORITY$made; const AUTHORITY$make = () => AUTHORITY$made = (/(?<=:\/\/)[^\s/@'"]+(?=@)/gu);
const AUTHORITY_MARKS = ["://"];
function unreadSecrets(text) {
	const found = [];
	const add = (start, secret) => {
		if (secret !== "") found.push({
			start,
			end: start + secret.length
		});
	};
	for (const { 0: comment, index } of matchesOf((COMMENT$made ?? COMMENT$make()), text, COMMENT_MARKS)) {
		const blank = /^(?:#|\/)+[\t ]*/u.exec(comment)?.[0].length ?? 0;
		if (mayHoldKey(comment)) add(index + blank, comment.slice(blank));
	}
	for (const { start, end } of blockComments(text)) if (mayHoldKey(text.slice(start, end))) found.push({
		start,
		end
	});
	let behind = 0;
	for (const { 0: whole, index, groups = {} } of matchesOf((ASSIGNMENT$made ?? ASSIGNMENT$make()), text, ASSIGNMENT_MARKS)) {
		const { name = "", value, mark } = groups;
		const start = index + whole.length - (value ?? mark ?? "").length;
		if (start < behind || !(require_late()).isSecretName(name)) continue;
		const end = value === void 0 ? index + whole.length : Math.max(index + whole.length, shellWordEnd(text, start));
		behind = end;
		const secret = text.slice(start, end);
		if ((QUOTING_COMMAND$made ?? QUOTING_COMMAND$make()).test(secret) || !isFilledIn(unquoted(secret))) add(start, secret);
	}
	for (const { 0: user, index } of matchesOf((AUTHORITY$made ?? AUTHORITY$make()), text, AUTHORITY_MARKS)) if (!isFilledIn(user)) add(index, user);
	return found;
}
function matchesOf(pattern, text, marks) {
	return marks.some((mark) => text.includes(mark)) ? text.matchAll(pattern) : [];
}
function unquoted(value) {
	return /^(["']).*\1$/su.test(value) ? value.slice(1, -1) : value;
}
function* blockComments(text) {
	const [open, close] = BLOCK$1;
	for (let at = text.indexOf(open); at >= 0;) {
		const start = at + open.length;
		const closing = text.indexOf(close, start);
		const end = closing < 0 ? text.length : closing;
		yield {
			start,
			end
		};
		at = text.indexOf(open, end);
	}
}
function mayHoldKey(comment) {
	return !(DIRECTIVE$made ?? DIRECTIVE$make()).test(comment) && ((require_late()).isSecretName(comment) || (KEY_LIKE$made ?? KEY_LIKE$make()).test(comment));
}

// src/report/by-file.ts
function* byFile(findings) {
	let group = [];
	for (const finding of findings) {
		const [first] = group;
		if (first !== void 0 && first.file !== finding.file) {
			yield [first.file, group];
			group = [];
		}
		group.push(finding);
	}
	const [first] = group;
	if (first !== void 0) yield [first.file, group];
}

// src/report/frame.ts
const ELLIPSIS = {
	text: "\u2026",
	width: 1,
	start: -1,
	end: -1
};
const BLOCK = 2048;
const SECRET_MARGIN = 1024;
const BEFORE_PLACE = .4;
function frame(source, range, columns, redactor) {
	const line = source.line(source.position(range.start).line);
	const marked = {
		start: Math.min(range.start, line.end),
		end: Math.min(Math.max(range.end, range.start), line.end)
	};
	const near = wholeCharacters(source.text, {
		start: Math.max(line.start, marked.start - 2 * columns),
		end: Math.min(line.end, marked.start + 2 * columns)
	});
	const secrets = secretsIn(source, near, redactor);
	const nearText = source.text.slice(near.start, near.end);
	if (secrets.length === 0 && require_base.isShownAsIs(nearText)) return plainFrame(nearText, near.start, line, marked, columns);
	const shown = shownCells(source, near, secrets);
	const isMarked = (cell) => cell.start < marked.end && cell.end > marked.start;
	const window = windowOf(shown, marked.start, columns, near.start > line.start, near.end < line.end);
	const first = window.findIndex((cell) => marked.end > marked.start ? isMarked(cell) : cell.start >= marked.start);
	const from = first === -1 ? window.length : first;
	const rest = window.findIndex((cell, index) => index >= from && !isMarked(cell));
	const to = rest === -1 ? window.length : rest;
	return {
		before: textOf(window.slice(0, from)),
		marked: textOf(window.slice(from, to)),
		after: textOf(window.slice(to)).trimEnd(),
		indent: widthOf(window.slice(0, from)),
		width: Math.max(1, widthOf(window.slice(from, to)))
	};
}
function plainFrame(text, at, line, marked, columns) {
	const { length } = text;
	let start = 0;
	let end = length;
	if (at > line.start || at + length < line.end || length > columns) {
		const place = Math.max(0, Math.min(length, marked.start - at));
		const room = Math.max(0, columns - 2 * ELLIPSIS.width);
		const before = Math.min(place, Math.floor(room * BEFORE_PLACE));
		end = Math.min(length, place + room - before);
		start = Math.max(0, Math.min(place - before, end - room));
	}
	const from = Math.max(start, Math.min(end, marked.start - at));
	const to = Math.max(from, Math.min(end, marked.end - at));
	const isCutBefore = at + start > line.start;
	const isCutAfter = at + end < line.end;
	const head = (isCutBefore ? ELLIPSIS.text : "") + text.slice(start, from);
	const tail = text.slice(to, end) + (isCutAfter ? ELLIPSIS.text : "");
	const isBehind = from === end;
	return {
		before: isBehind ? head + tail : head,
		marked: text.slice(from, to),
		after: isBehind ? "" : tail.trimEnd(),
		indent: isBehind ? head.length + tail.length : head.length,
		width: Math.max(1, to - from)
	};
}
function wholeCharacters(text, { start, end }) {
	const isTrailing = (index) => (text.charCodeAt(index) & 64512) === 56320;
	return {
		start: isTrailing(start) ? start + 1 : start,
		end: isTrailing(end) ? end - 1 : end
	};
}
function shownCells(source, range, secrets) {
	const shown = [];
	let from = range.start;
	const upTo = (end) => {
		for (const cell of require_base.cells(source.text.slice(from, end))) shown.push({
			...cell,
			start: cell.start + from,
			end: cell.end + from
		});
		from = end;
	};
	for (const secret of secrets) {
		if (secret.start > from) upTo(secret.start);
		const end = Math.min(secret.end, range.end);
		shown.push({
			text: REDACTED,
			width: REDACTED.length,
			start: from,
			end
		});
		from = end;
	}
	if (from < range.end) upTo(range.end);
	return shown;
}
function secretsIn(source, range, redactor) {
	const met = ({ start, end }) => start < range.end && end > range.start;
	return merged([...concealedIn(source, range), ...spelledIn(source, range, redactor).filter(met)]);
}
const searchedLast = /* @__PURE__ */ new WeakMap();
function spelledIn(source, range, redactor) {
	const first = Math.floor(range.start / BLOCK);
	const end = Math.floor(range.end / BLOCK);
	const known = searchedLast.get(source);
	if (known?.redactor === redactor && known.first <= first && known.last >= end) return known.secrets;
	const last = Math.max(end, first + 1);
	const from = Math.max(0, first * BLOCK - SECRET_MARGIN);
	const text = source.text.slice(from, (last + 1) * BLOCK + SECRET_MARGIN);
	const secrets = [...spelledSecrets(text, redactor), ...unreadSecrets(text)].map((secret) => ({
		start: secret.start + from,
		end: secret.end + from
	}));
	searchedLast.set(source, {
		redactor,
		first,
		last,
		secrets
	});
	return secrets;
}
const concealedOf = /* @__PURE__ */ new WeakMap();
function concealedIn(source, range) {
	const known = concealedOf.get(source);
	const all = known ?? merged(source.concealed);
	if (known === void 0) concealedOf.set(source, all);
	let low = 0;
	let high = all.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((all[middle]?.end ?? 0) <= range.start) low = middle + 1;
		else high = middle;
	}
	const met = [];
	for (let index = low; index < all.length; index++) {
		const candidate = all[index];
		if (candidate === void 0 || candidate.start >= range.end) break;
		met.push(candidate);
	}
	return met;
}
function merged(ranges) {
	const joined = [];
	for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
		const last = joined.at(-1);
		if (last !== void 0 && range.start <= last.end) joined[joined.length - 1] = {
			start: last.start,
			end: Math.max(last.end, range.end)
		};
		else joined.push(range);
	}
	return joined;
}
function windowOf(shown, offset, columns, cutBefore, cutAfter) {
	if (!cutBefore && !cutAfter && widthOf(shown) <= columns) return shown;
	const found = shown.findIndex((cell) => cell.end > offset);
	const place = found === -1 ? shown.length : found;
	const room = columns - 2 * ELLIPSIS.width;
	let start = place;
	let end = place;
	let width = 0;
	const takeBefore = (limit) => {
		for (let cell = shown[start - 1]; cell !== void 0 && width + cell.width <= limit; cell = shown[start - 1]) {
			width += cell.width;
			start--;
		}
	};
	takeBefore(room * BEFORE_PLACE);
	for (let cell = shown[end]; cell !== void 0 && width + cell.width <= room; cell = shown[end]) {
		width += cell.width;
		end++;
	}
	takeBefore(room);
	return [
		...start > 0 || cutBefore ? [ELLIPSIS] : [],
		...shown.slice(start, end),
		...end < shown.length || cutAfter ? [ELLIPSIS] : []
	];
}
function textOf(window) {
	return window.map((cell) => cell.text).join("");
}
function widthOf(window) {
	return window.reduce((sum, cell) => sum + cell.width, 0);
}

// src/report/text.ts
var text_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ text: () => text });
const USUAL_COLUMNS = 120;
const NARROWEST = 40;
const WIDEST = 120;
const INDENT = "  ";
const MOST_RELATED = 10;
const LABEL_COLUMNS = 6;
function* text(report, options) {
	const paint = paintFor(options.colour);
	const columns = Math.min(WIDEST, Math.max(NARROWEST, options.columns ?? USUAL_COLUMNS));
	const rules = require_base.lazy(() => new Map(report.rules.map((rule) => [rule.id, rule])));
	const writer = new FindingWriter(report, rules, paint, columns, options.columns !== null);
	for (const [file, findings] of byFile(report.findings)) {
		yield `${paint.strong(require_base.printable(file))}\n`;
		const mended = /* @__PURE__ */ new Set();
		for (const finding of findings) {
			yield writer.finding(finding, !mended.has(finding.ruleId));
			mended.add(finding.ruleId);
		}
		yield "\n";
	}
	if (options.notices && report.notices.length > 0) {
		for (const { file, message } of report.notices) yield `${require_base.printable(file)}: ${require_base.printable(message)}\n`;
		yield "\n";
	}
	if (report.compliance.length > 0) yield (require_late()).complianceTable(report.compliance, paint, options.columns);
	yield `${summaryLine(report, paint)}\n`;
}
var FindingWriter = class {
	#report;
	#rules;
	#paint;
	#columns;
	#wraps;
	constructor(report, rules, paint, columns, wraps) {
		this.#report = report;
		this.#rules = rules;
		this.#paint = paint;
		this.#columns = columns;
		this.#wraps = wraps;
	}
	finding(finding, withMend) {
		const paint = this.#paint;
		const colour = paint.level[finding.level];
		const where = require_base.printable(spot(finding));
		const indent = require_base.displayWidth(`${INDENT}${where}  ${finding.level}  `);
		const [first = "", ...rest] = this.#wrap(`${require_base.printable(finding.message)}  ${finding.ruleId}`, indent);
		const lines = [`${INDENT}${paint.faint(where)}  ${colour(finding.level)}  ${this.#fainten(first, finding.ruleId)}`, ...rest.map((line) => " ".repeat(indent) + this.#fainten(line, finding.ruleId))];
		const gutter = finding.region === null ? "" : String(finding.region.startLine);
		const margin = INDENT + (gutter === "" ? INDENT : " ".repeat(gutter.length + 1));
		if (finding.quotable) require_base.append(lines, this.#excerpt(finding, gutter));
		for (const [label, sentence] of this.#notes(finding, withMend)) {
			const [begin = "", ...more] = this.#wrap(sentence, margin.length + LABEL_COLUMNS);
			lines.push(`${margin}${paint.faint(label.padEnd(LABEL_COLUMNS))}${begin}`);
			for (const line of more) lines.push(" ".repeat(margin.length + LABEL_COLUMNS) + line);
		}
		return `\n${lines.join("\n")}\n`;
	}
	*#notes(finding, withMend) {
		const { file, ruleId, related, fix } = finding;
		for (const other of related.slice(0, MOST_RELATED)) yield ["see", `${other.file === file ? "" : `${require_base.printable(other.file)}:`}${require_base.printable(spot(other))}  ${require_base.printable(other.message)}`];
		const more = related.length - MOST_RELATED;
		if (more > 0) yield ["see", amount(more, "more place")];
		const rule = this.#rules().get(ruleId);
		if (withMend && rule !== void 0) yield ["mend", require_base.printable(rule.mend)];
		if (fix !== null) yield ["fix", require_base.printable((require_late()).fixWords(fix))];
	}
	#excerpt(finding, gutter) {
		const paint = this.#paint;
		const colour = paint.level[finding.level];
		const bar = paint.faint("\u2502");
		const margin = `${INDENT}${" ".repeat(gutter.length)} ${bar}`;
		const room = this.#columns - 2 - gutter.length - 3;
		const { before, marked, after, indent, width } = frame(finding.source, finding.range, room, this.#report.redactor);
		return [`${INDENT}${paint.faint(gutter)} ${bar} ${before}${colour(marked)}${after}`, `${margin} ${" ".repeat(indent)}${colour("^".repeat(width))}`];
	}
	#wrap(sentence, indent) {
		return this.#wraps ? (require_late()).wrapped(sentence, this.#columns - indent) : [sentence];
	}
	#fainten(line, ruleId) {
		return line.endsWith(ruleId) ? line.slice(0, -ruleId.length) + this.#paint.faint(ruleId) : line;
	}
};
module.namespaces = { lint_exports: lint_exports };
module.exports = () => ({
	ALL_DIALECTS: ALL_DIALECTS,
	APIS: APIS,
	get API_TITLES() { return (API_TITLES$made ?? API_TITLES$make()); },
	BEHAVIOURS: BEHAVIOURS,
	BODY_FORMATS: BODY_FORMATS,
	COMMAND: COMMAND,
	CONFIGURATION_NAMES: CONFIGURATION_NAMES,
	CONTRACTS: CONTRACTS,
	get DEFAULT_LIMITS() { return (DEFAULT_LIMITS$made ?? DEFAULT_LIMITS$make()); },
	get DH_GROUPS() { return (DH_GROUPS$made ?? DH_GROUPS$make()); },
	get DIALECTS() { return (DIALECTS$made ?? DIALECTS$make()); },
	get ENCRYPTION() { return (ENCRYPTION$made ?? ENCRYPTION$make()); },
	EXPLAIN_OPTIONS: EXPLAIN_OPTIONS,
	EXPORT_OPTIONS: EXPORT_OPTIONS,
	EXPORT_SIDES: EXPORT_SIDES,
	EXPORT_TARGETS: EXPORT_TARGETS,
	get GREATEST_LIMITS() { return (GREATEST_LIMITS$made ?? GREATEST_LIMITS$make()); },
	IGNORE_MARK: IGNORE_MARK,
	INITIATORS: INITIATORS,
	INIT_OPTIONS: INIT_OPTIONS,
	get INTEGRITY() { return (INTEGRITY$made ?? INTEGRITY$make()); },
	KeptFact: KeptFact,
	KeptNetworks: KeptNetworks,
	KeptParameter: KeptParameter,
	KeptPlace: KeptPlace,
	KeptReference: KeptReference,
	LEVELS: LEVELS$1,
	LIMIT_NAMES: LIMIT_NAMES,
	get LIMIT_WORDS() { return (LIMIT_WORDS$made ?? LIMIT_WORDS$make()); },
	LINT_OPTIONS: LINT_OPTIONS,
	LIST_FORMATS: LIST_FORMATS,
	LONG_RUN: LONG_RUN,
	Linter: Linter,
	MANIFEST: MANIFEST,
	MOST_PAIRS: MOST_PAIRS,
	MOST_PARALLEL: MOST_PARALLEL,
	Memo: Memo,
	Messages: Messages,
	get NO_DECLARATIONS() { return (NO_DECLARATIONS$made ?? NO_DECLARATIONS$make()); },
	NO_DH_GROUP: NO_DH_GROUP,
	get PRFS() { return (PRFS$made ?? PRFS$make()); },
	PROFILE_IDS: PROFILE_IDS,
	Problems: Problems,
	REDACTED: REDACTED,
	REQUIREMENTS: REQUIREMENTS,
	RULES: RULES,
	RULES_OPTIONS: RULES_OPTIONS,
	Redactor: Redactor,
	SCHEMA_OPTIONS: SCHEMA_OPTIONS,
	SELECTOR_SIDES: SELECTOR_SIDES,
	get SEQUENCE_NUMBERS() { return (SEQUENCE_NUMBERS$made ?? SEQUENCE_NUMBERS$make()); },
	SIDES: SIDES$1,
	SIMULATE_OPTIONS: SIMULATE_OPTIONS,
	SIMULATION_FORMATS: SIMULATION_FORMATS,
	get SOURCES() { return (SOURCES$made ?? SOURCES$make()); },
	SUGGESTION_FORMATS: SUGGESTION_FORMATS,
	SUGGEST_OPTIONS: SUGGEST_OPTIONS,
	Secret: Secret,
	Source: Source,
	ViewBuilder: ViewBuilder,
	WorkspaceBuilder: WorkspaceBuilder,
	addTo: addTo,
	addressFault: addressFault,
	addressFor: addressFor,
	all: all,
	amount: amount,
	apiOf: apiOf,
	askedFields: askedFields,
	beginsAtFirstAddress: beginsAtFirstAddress,
	blockOf: blockOf,
	byFile: byFile,
	caseOf: caseOf,
	choice: choice$1,
	colourOf: colourOf,
	companionFacts: companionFacts,
	compareText: compareText,
	concealBelow: concealBelow,
	concealKeyOf: concealKeyOf,
	concealSecrets: concealSecrets,
	configurationAt: configurationAt,
	configurationOf: configurationOf,
	contractOf: contractOf,
	contractsIn: contractsIn,
	countsBy: countsBy,
	decode: decode,
	detect: detect,
	dhGroupByName: dhGroupByName,
	dhGroupByNumber: dhGroupByNumber,
	dialectFor: dialectFor,
	dialectNamed: dialectNamed,
	dialectsOf: dialectsOf,
	dialectsOf$1: dialectsOf$1,
	encodeLike: encodeLike,
	encryptionByName: encryptionByName,
	endAt: endAt,
	endOf: endOf,
	endsKey: endsKey,
	endsWithChildSa: endsWithChildSa,
	endsWithIkeSa: endsWithIkeSa,
	explicit: explicit,
	factsOf: factsOf,
	fieldsIn: fieldsIn,
	fileIn: fileIn,
	fileOpener: fileOpener,
	findOverlaps: findOverlaps,
	formatAddress: formatAddress,
	formatSelector: formatSelector,
	gather: gather,
	grouped: grouped,
	has: has,
	hiddenTexts: hiddenTexts,
	holdsStatement: holdsStatement,
	identityBetween: identityBetween,
	identityOfNamed: identityOfNamed,
	implied: implied,
	inOrder: inOrder,
	inputsOf: inputsOf,
	integrityByName: integrityByName,
	isCutShort: isCutShort,
	isDynamic: isDynamic,
	isEnvelope: isEnvelope,
	isEverything: isEverything,
	isFilledIn: isFilledIn,
	isKeyTemplate: isKeyTemplate,
	isMaskedEverywhere: isMaskedEverywhere,
	isMaskedKey: isMaskedKey,
	isMistakenFor: isMistakenFor,
	isPiece: isPiece,
	isTemplate: isTemplate,
	isUpOnceBegun: isUpOnceBegun,
	isWhollyTemplate: isWhollyTemplate,
	isWrapper: isWrapper,
	isYaml: isYaml,
	join: join,
	keysNamedIn: keysNamedIn,
	kindOf: kindOf,
	knownMembers: knownMembers,
	last: last$1,
	levelsFrom: levelsFrom,
	limitIn: limitIn,
	limitOf: limitOf$1,
	limited: limited,
	limitsOf: limitsOf,
	lint_exports: lint_exports,
	locate: locate,
	madeOfFields: madeOfFields,
	manyFaults: manyFaults,
	markLongRun: markLongRun,
	matchRequest: matchRequest,
	mayBePaired: mayBePaired,
	mayChoose: mayChoose,
	milliseconds: milliseconds,
	missingWrapper: missingWrapper,
	mostBytes: mostBytes,
	nameOf: nameOf$1,
	netmaskPrefix: netmaskPrefix,
	networkKeys: networkKeys,
	noticeOfName: noticeOfName,
	openDocument: openDocument,
	openWithin: openWithin,
	optionsOf: optionsOf,
	otherOperation: otherOperation,
	otherSelectorSide: otherSelectorSide,
	otherSide: otherSide,
	outputOf: outputOf,
	outputsOf: outputsOf,
	ownFiles: ownFiles,
	ownerOf: ownerOf,
	paintFor: paintFor,
	pairsOf: pairsOf,
	parseAddress: parseAddress,
	parseAddresses: parseAddresses,
	parseArguments: parseArguments,
	parseCidr: parseCidr,
	parseEmbedded: parseEmbedded,
	parseJson: parseJson,
	parseSelector: parseSelector,
	perSubject: perSubject,
	pinnedEnd: pinnedEnd,
	placeKey: placeKey,
	policiesOf: policiesOf,
	prefixOf: prefixOf,
	prfByLogName: prfByLogName,
	profilesOf: profilesOf,
	queryOf: queryOf,
	quoted: quoted,
	rangeOf: rangeOf,
	readBytes: readBytes,
	readResources: readResources,
	readSourceWith: readSourceWith,
	refuseBodies: refuseBodies,
	refuseOverwriting: refuseOverwriting,
	report: report,
	reportRepeatedKeys: reportRepeatedKeys,
	resolved: resolved,
	resolvedOptions: resolvedOptions,
	resourceIdentity: resourceIdentity,
	runLint: runLint,
	sectionOf: sectionOf,
	settingsByFile: settingsByFile,
	shown: shown,
	shownValue: shownValue,
	slice: slice,
	sourcesOf: sourcesOf,
	spelledSecrets: spelledSecrets,
	spellsSecret: spellsSecret,
	spot: spot,
	standbyKey: standbyKey,
	startAt: startAt,
	stdinNameOf: stdinNameOf,
	suggestion: suggestion,
	summaryLine: summaryLine,
	through: through,
	transformByKeyword: transformByKeyword,
	tunnelsIn: tunnelsIn,
	undecidedWrapper: undecidedWrapper,
	uniqueKey: uniqueKey,
	unknown: unknown,
	unreadSecrets: unreadSecrets,
	usesColour: usesColour,
	valueOf: valueOf$1,
	verbatim: verbatim,
	viewOf: viewOf,
	vocabularyOf: vocabularyOf,
	withoutLineBreaks: withoutLineBreaks,
	withoutPieces: withoutPieces,
	wrappedIn: wrappedIn,
	wrapperNames: wrapperNames,
	wrongWrapper: wrongWrapper,
});
}),
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
