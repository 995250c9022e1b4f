({
"tunnels.js": (function (require, loadNamespace, module, __dirname) {
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_read = require("./read2.js");
const require_named_tunnels = require("./named-tunnels.js");
const require_pairs = require("./pairs.js");
const require_lint = require("./lint.js");

// src/lint/tunnels.ts
var tunnels_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ findTunnels: () => findTunnels });
const findTunnels = (context) => {
	const { workspace, named, documentsOf, limits, readingOf } = context;
	const gatherer = new require_read.EndGatherer({ readingOf });
	const read = /* @__PURE__ */ new Set();
	const readOnce = (source) => {
		if (read.has(source.name) || source.textless) return;
		read.add(source.name);
		for (const document of documentsOf(source)) gatherer.read(document);
	};
	for (const source of context.peers) readOnce(source);
	const peers = gatherer.ends(workspace).map(({ end }) => end);
	for (const { place } of require_lint.mayBePaired(workspace, peers)) readOnce(place.source);
	for (const source of require_named_tunnels.sourcesNamed(named, workspace)) {
		const configuration = read.has(source.name) ? null : require_read.readConfiguration(source, { limits });
		if (configuration === null) readOnce(source);
		else {
			read.add(source.name);
			gatherer.readConfiguration(source.name, configuration);
		}
	}
	const { pairs, notices } = require_pairs.pairsAmong(gatherer.ends(workspace), named, context.estateOf);
	return {
		pairs: simulated(pairs),
		problems: gatherer.peerProblems,
		secrets: gatherer.secrets,
		notices
	};
};
function* simulated(pairs) {
	for (const pair of pairs) yield require_pairs.simulatedPair(pair, require_pairs.namesInRun(pair));
}
module.namespaces = { tunnels_exports: tunnels_exports };
module.exports = () => ({
	findTunnels: findTunnels,
	tunnels_exports: tunnels_exports,
});
})
})
