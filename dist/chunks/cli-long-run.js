(function (exports, require, module, __dirname) {
let node_v8 = require("node:v8");

// src/cli/long-run.ts
const FLAGS = [
	{
		long: "--max-inlined-bytecode-size-cumulative=100",
		usual: "--max-inlined-bytecode-size-cumulative=920"
	},
	{
		long: "--semi-space-growth-factor=1",
		usual: "--semi-space-growth-factor=2"
	},
	{
		long: "--no-parallel-scavenge",
		usual: "--parallel-scavenge"
	},
	{
		long: "--no-sparkplug",
		usual: "--sparkplug"
	}
];
const OLDEST = 20;
const NEWEST = 24;
function prepareForLongRun() {
	const release = Number.parseInt(process.versions.node, 10);
	if (release < OLDEST || release > NEWEST) return;
	for (const { long } of FLAGS) (0, node_v8.setFlagsFromString)(long);
	process.prependListener("exit", () => {
		for (const { usual } of FLAGS) (0, node_v8.setFlagsFromString)(usual);
	});
}

exports.prepareForLongRun = prepareForLongRun;
})
