({
"keep.js": (function (require, loadNamespace, module, __dirname) {

let node_fs = require("node:fs");
let node_path = require("node:path");

// src/cli/keeping.ts
function keep(scripts, { folder, build, fileOf }, after) {
	(0, node_fs.mkdirSync)(folder, { recursive: true });
	for (const file of (0, node_fs.readdirSync)(folder)) if (!file.startsWith(build)) (0, node_fs.rmSync)((0, node_path.join)(folder, file), { force: true });
	for (const { name, script, isKept } of scripts) if (!isKept) write(fileOf(name, after), script.createCachedData());
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
