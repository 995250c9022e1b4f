({
"keep.js": (function (require, loadNamespace, module, __dirname) {

let node_fs = require("node:fs");
let node_path = require("node:path");

// src/cli/kept-whole.ts
const STEP = 509;
const TRAILER = 8;
function withTrailer(data) {
	const trailer = Buffer.alloc(TRAILER);
	trailer.writeInt32LE(sumOf(data), 0);
	trailer.writeInt32LE(data.length, 4);
	return Buffer.concat([data, trailer]);
}
function sumOf(data) {
	let sum = 0;
	for (let at = 0; at + 4 <= data.length; at += STEP) sum = Math.imul(sum, 31) + data.readInt32LE(at) | 0;
	return sum;
}

// src/cli/keeping.ts
function keep(scripts, { folder, build, fileOf }, after) {
	(0, node_fs.mkdirSync)(folder, { recursive: true });
	for (const file of (0, node_fs.readdirSync)(folder)) if (!file.startsWith(build)) (0, node_fs.rmSync)((0, node_path.join)(folder, file), { force: true });
	for (const { name, script, isKept } of scripts) if (!isKept) write(fileOf(name, after), withTrailer(script.createCachedData()));
	else if (after === "short") (0, node_fs.rmSync)(fileOf(name, "long"), { force: true });
}
function write(file, data) {
	const draft = `${file}.${String(process.pid)}`;
	(0, node_fs.writeFileSync)(draft, data, { mode: 384 });
	(0, node_fs.renameSync)(draft, file);
}
module.exports = () => ({
	keep: keep,
});
})
})
