(function (exports, require, module, __dirname) {
let node_os = require("node:os");

// src/node/threads/fewest.ts
function fewestFor(threads) {
	if (threads !== null) return threads > 1 ? 1 : Infinity;
	const cores = (0, node_os.availableParallelism)();
	if (cores === 1) return Infinity;
	return cores === 2 ? 1e4 : 1e3;
}

exports.fewestFor = fewestFor;
})
