({
"pairs.js": (function (require, loadNamespace, module, __dirname) {
const require_simulate = require("./simulate.js");
const require_lint = require("./lint.js");
const require_named_tunnels = require("./named-tunnels.js");

// src/ends/pairs.ts
function pairsAmong(ends, named, estateOf) {
	const ordered = connectionsFirst(ends);
	const { pairs, notices } = require_named_tunnels.pairsNamed(named, ordered);
	const { pairs: found, crowded } = require_lint.pairsOf(ordered.filter(({ counts }) => counts), ({ end }) => end, ({ file }) => estateOf(file));
	return {
		pairs: [...pairs, ...require_named_tunnels.withoutNamed(found, pairs)],
		notices: [...notices, ...crowded.map(noticeOfCrowd)]
	};
}
function noticeOfCrowd({ file, names, pointer }) {
	const [name = pointer] = names;
	return {
		file,
		message: `more connections join the gateways of ${name} than are paired: ${`of so many, ${String(require_lint.MOST_PARALLEL)} at each end and ${String(require_lint.MOST_PAIRS)} pairs are looked at`}; name the pairs under "tunnels" in the configuration`
	};
}
function connectionsFirst(ends) {
	const isPeer = ({ end }) => end.dialect === "peer";
	return [...ends.filter((found) => !isPeer(found)), ...ends.filter(isPeer)];
}
function simulatedPair([left, right], names, options = {}) {
	return {
		left: left.end,
		right: right.end,
		owners: {
			left: left.owner,
			right: right.owner
		},
		names,
		negotiation: require_simulate.simulate(left.end, right.end, {
			...options,
			labels: [names.left, names.right]
		})
	};
}
function namesInRun([left, right]) {
	const [one = "", two = ""] = [left.names[0], right.names[0]];
	if (one !== "" && two !== "" && one !== two) return {
		left: one,
		right: two
	};
	return left.file === right.file ? {
		left: atPointer(left, one),
		right: atPointer(right, two)
	} : {
		left: inFile(left, one),
		right: inFile(right, two)
	};
}
function inFile({ file }, name) {
	return name === "" ? file : `${name} (${file})`;
}
function atPointer({ pointer, file }, name) {
	return name === "" ? `${file}#${pointer}` : `${name} (${pointer})`;
}
function namesBySide([left, right]) {
	const [one, two] = require_simulate.labelsOf(left.end, right.end);
	return {
		left: one,
		right: two
	};
}
module.exports = () => ({
	namesBySide: namesBySide,
	namesInRun: namesInRun,
	pairsAmong: pairsAmong,
	simulatedPair: simulatedPair,
});
})
})
