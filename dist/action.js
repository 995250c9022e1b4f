let node_fs = require("node:fs");
let node_path = require("node:path");
let node_vm = require("node:vm");

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
function asksForHelp(word) {
	return word === "--version" || HELP_OPTIONS.some((option) => option === word);
}

// src/cli/kept-whole.ts
const STEP = 509;
const TRAILER = 8;
function wholeOf(kept) {
	const length = kept.length - TRAILER;
	if (length < 0 || kept.readInt32LE(length + 4) !== length) return null;
	const data = kept.subarray(0, length);
	return kept.readInt32LE(length) === sumOf(data) ? data : null;
}
function sumOf(data) {
	let sum = 0;
	for (let at = 0; at + 4 <= data.length; at += STEP) sum = Math.imul(sum, 31) + data.readInt32LE(at) | 0;
	return sum;
}

// src/cli/long-run-mark.ts
const MARK = Symbol.for("ipsec-lint.long-run");
function isLongRun() {
	return Reflect.has(globalThis, MARK);
}

// src/cli/loader.ts
const CHUNKS = (0, node_path.join)(__dirname, "chunks");
const CACHE = (0, node_path.join)(__dirname, ".cache");
const words = process.argv.slice(2);
const COMMAND = words.some(asksForHelp) ? "help" : commandIn(words) ?? "lint";
const FIRST = COMMAND === "lint" ? "lint.js" : "main.js";
const BUILD = `cd68de9b6c8e6748-${process.version}-${process.arch}`;
const bodies = /* @__PURE__ */ new Map();
const chunks = /* @__PURE__ */ new Map();
const loaded = [];
let isKeeping = false;
function load(id) {
	if (!id.startsWith(".")) return process.getBuiltinModule(id);
	const chunk = chunkOf(id);
	const exports = chunk.exports();
	chunk.exports = () => exports;
	return exports;
}
function loadNamespace(id, name) {
	return Promise.resolve().then(() => chunkOf(id).namespaces[name]);
}
function chunkOf(id) {
	const name = id.slice(id.lastIndexOf("/") + 1);
	const known = chunks.get(name);
	if (known !== void 0) return known;
	const chunk = {
		exports: () => ({}),
		namespaces: {}
	};
	chunks.set(name, chunk);
	bodyOf(name)(load, loadNamespace, chunk, CHUNKS);
	return chunk;
}
function bodyOf(name) {
	if (!bodies.has(name)) loadFile({
		"main.js": ["base.js", "rolldown-runtime.js"],
		"lint.js": [
			"main.js",
			"base.js",
			"rolldown-runtime.js"
		]
	}[FIRST].includes(name) ? FIRST : name);
	const body = bodies.get(name);
	if (body === void 0) throw new TypeError(`${name} is no chunk`);
	return body;
}
function loadFile(name) {
	const filename = (0, node_path.join)(CHUNKS, name);
	const code = contentOf(filename).toString("latin1");
	const compiled = compiledOf(name);
	const cachedData = compiled?.data;
	const script = new node_vm.Script(code, {
		filename,
		...cachedData && { cachedData }
	});
	const isKept = compiled !== null && script.cachedDataRejected !== true;
	if (isKeeping && (!isKept || compiled.after === "long")) {
		if (loaded.length === 0) process.once("exit", keepLoaded);
		loaded.push({
			name,
			script,
			isKept
		});
	}
	const found = script.runInThisContext();
	if (!isPack(found)) throw new TypeError(`${name} holds no chunks`);
	for (const [chunk, body] of Object.entries(found)) bodies.set(chunk, body);
}
function isPack(value) {
	return typeof value === "object" && value !== null;
}
function compiledOf(name) {
	for (const after of ["short", "long"]) try {
		const data = wholeOf(contentOf(fileOf(name, after)));
		if (data !== null) return {
			data,
			after
		};
	} catch {}
	return null;
}
let room = Buffer.allocUnsafeSlow(1 << 20);
function contentOf(file) {
	const descriptor = (0, node_fs.openSync)(file, "r");
	try {
		const { size } = (0, node_fs.fstatSync)(descriptor);
		if (size > room.length) room = Buffer.allocUnsafeSlow(size);
		return room.subarray(0, (0, node_fs.readSync)(descriptor, room, 0, size, 0));
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function fileOf(name, after) {
	return (0, node_path.join)(CACHE, [
		BUILD,
		COMMAND,
		after,
		`${name}.bin`
	].join("-"));
}
function keepLoaded(code) {
	if (code > 1) return;
	const scripts = [...loaded];
	try {
		const keeping = load("./keep.js");
		if (!isKeeper(keeping)) return;
		keeping.keep(scripts, {
			folder: CACHE,
			build: BUILD,
			fileOf
		}, isLongRun() ? "long" : "short");
	} catch {}
}
function isKeeper(value) {
	return typeof value === "object" && value !== null && "keep" in value;
}

// src/action/start.ts
load("./action.js");
