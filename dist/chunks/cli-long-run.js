({
"cli-long-run.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
let node_v8 = require("node:v8");

// src/cli/long-run.ts
const STEPS = [
	{
		length: require_lint.LONG_RUN,
		flags: [
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
		]
	},
	{
		length: 16777216,
		flags: [{
			long: "--heap-growing-percent=12",
			usual: "--heap-growing-percent=0"
		}]
	},
	{
		length: 134217728,
		flags: [{
			long: "--semi-space-growth-factor=2",
			usual: "--semi-space-growth-factor=2"
		}]
	}
];
const OLDEST = 20;
const NEWEST = 26;
function prepareForLongRun(since, length) {
	require_lint.markLongRun();
	const release = Number.parseInt(process.versions.node, 10);
	if (release < OLDEST || release > NEWEST) return Infinity;
	process.off("exit", restoreFlags);
	process.prependListener("exit", restoreFlags);
	for (const { flags } of STEPS.filter((step) => step.length >= since && step.length <= length)) for (const { long } of flags) (0, node_v8.setFlagsFromString)(long);
	return STEPS.find((step) => step.length > length)?.length ?? Infinity;
}
function restoreFlags() {
	for (const { flags } of STEPS) for (const { usual } of flags) (0, node_v8.setFlagsFromString)(usual);
}
module.exports = () => ({
	prepareForLongRun: prepareForLongRun,
});
})
})
