#!/usr/bin/env node
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

// src/cli/long-run-mark.ts
const MARK = Symbol.for("ipsec-lint.long-run");
function isLongRun() {
	return Reflect.has(globalThis, MARK);
}

// src/cli/loader.ts
const CHUNKS = (0, node_path.join)(__dirname, "chunks");
const CACHE = (0, node_path.join)(__dirname, ".cache");
const COMMAND = commandIn(process.argv.slice(2)) ?? "lint";
const BUILD = `72cf5989b1d92271-${process.version}-${process.arch}`;
const chunks = /* @__PURE__ */ new Map();
const loaded = [];
function load(id) {
	if (!id.startsWith(".")) return process.getBuiltinModule(id);
	const name = id.slice(id.lastIndexOf("/") + 1);
	const known = chunks.get(name);
	if (known !== void 0) return known.exports;
	const chunk = { exports: {} };
	chunks.set(name, chunk);
	bodyOf(name)(chunk.exports, load, chunk, CHUNKS);
	return chunk.exports;
}
function bodyOf(name) {
	const filename = (0, node_path.join)(CHUNKS, name);
	const code = contentOf(filename).toString("latin1");
	const compiled = compiledOf(name);
	const cachedData = compiled?.data;
	const script = new node_vm.Script(code, {
		filename,
		...cachedData && { cachedData }
	});
	const isKept = compiled !== null && script.cachedDataRejected !== true;
	if (!isKept || compiled.after === "long") loaded.push({
		name,
		script,
		isKept
	});
	const body = script.runInThisContext();
	if (!isBody(body)) throw new TypeError(`${name} is no chunk`);
	return body;
}
function isBody(value) {
	return typeof value === "function";
}
function compiledOf(name) {
	for (const after of ["short", "long"]) try {
		return {
			data: contentOf(fileOf(name, after)),
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
function fileOf(chunk, after) {
	return (0, node_path.join)(CACHE, [
		BUILD,
		COMMAND,
		after,
		`${chunk}.bin`
	].join("-"));
}
function keep() {
	if (loaded.length === 0 || process.env["NODE_DISABLE_COMPILE_CACHE"] !== void 0) return;
	try {
		(0, node_fs.mkdirSync)(CACHE, { recursive: true });
		for (const file of (0, node_fs.readdirSync)(CACHE)) if (!file.startsWith(BUILD)) (0, node_fs.rmSync)((0, node_path.join)(CACHE, file), { force: true });
		const after = isLongRun() ? "long" : "short";
		for (const { name, script, isKept } of loaded) if (!isKept) write(fileOf(name, after), script.createCachedData());
		else if (after === "short") (0, node_fs.rmSync)(fileOf(name, "long"), { force: true });
	} catch {}
}
function write(file, data) {
	const draft = `${file}.${String(process.pid)}`;
	(0, node_fs.writeFileSync)(draft, data, { mode: 384 });
	(0, node_fs.renameSync)(draft, file);
}

// src/cli/start.ts
process.on("exit", keep);
load("./main.js");
