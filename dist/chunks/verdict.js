({
"verdict.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
const require_base = require("./base.js");

// src/report/simulation/simulated.ts
function isPartial({ children }) {
	return children.some(({ coverage }) => coverage === "partial");
}
function hasGaps({ directions }) {
	return directions.some(isPartial);
}
function isLimited({ directions }) {
	return directions.some(({ children }) => children.some(({ localSelectors, remoteSelectors }) => [...localSelectors, ...remoteSelectors].some((require_late()).showsLimit)));
}
function endTitle({ negotiation }, side) {
	const { name, place } = negotiation[side];
	const file = require_base.sourceAt(place).name;
	return name === "" ? file : `${name} (${file})`;
}

// src/report/simulation/verdict.ts
let PHASE_NAMES$made; const PHASE_NAMES$make = () => PHASE_NAMES$made = ({
	initiator: "no end begins",
	version: "the IKE version",
	"exchange-mode": "the exchange mode",
	"ike-proposal": "the IKE proposal",
	"ike-auth": "authentication",
	"traffic-selector": "the traffic selectors",
	mode: "the encapsulation mode",
	"child-proposal": "the CHILD SA proposal",
	rekey: "the rekey"
});
const DOUBTS = {
	initiator: "who begins",
	version: "whether there is a connection for the IKE version"
};
const ORDER = [
	"initiator",
	"version",
	"exchange-mode",
	"ike-proposal",
	"ike-auth",
	"traffic-selector",
	"mode",
	"child-proposal",
	"rekey"
];
function verdictSentence(negotiation, names) {
	const { verdict, directions } = negotiation;
	const gaps = gapsOf(negotiation);
	switch (verdict) {
		case "up": return `The tunnel comes up and stays up${gaps}.`;
		case "up-one-way": {
			const working = directions.find((direction) => direction.verdict === "up");
			const starter = working === void 0 ? "" : ` ${names[working.initiator]}`;
			return `The tunnel comes up and stays up ${directions.some((direction) => direction.verdict === "undetermined") ? "if" : "only if"}${starter} sets it up${gaps}.`;
		}
		case "up-until-rekey": return `The tunnel comes up and ${endOf(directions) ?? "fails at a rekey"}${outageOf(directions)}${gaps}.`;
		case "down": return `The tunnel does not come up${failingOf(directions)}.`;
		case "undetermined": return `Whether the tunnel comes up cannot be said${doubtfulOf(directions)}.`;
	}
}
function gapsOf(negotiation) {
	const gaps = [...isLimited(negotiation) ? ["it carries some protocols or ports alone"] : [], ...hasGaps(negotiation) ? ["some of the networks stay uncovered"] : []];
	return gaps.length === 0 ? "" : `, but ${gaps.join(", and ")}`;
}
function directionSentence(direction) {
	const { verdict, failedPhase } = direction;
	switch (verdict) {
		case "up": return isPartial(direction) ? "up, with networks uncovered" : "up";
		case "up-until-rekey": return `up until the ${require_lint.endsWithIkeSa(direction) ? "IKE SA ends" : require_lint.endsWithChildSa(direction) ? "CHILD SA ends" : "rekey"}${outageOf([direction])}`;
		case "down": return failedPhase === null ? "down" : `down: ${failedPhase === "initiator" ? "" : "it fails at "}${(PHASE_NAMES$made ?? PHASE_NAMES$make())[failedPhase]}`;
		case "undetermined": return `undetermined, for it depends on ${doubtsOf([direction]) || "what is not known"}`;
		case "not-initiated": return "not initiated";
	}
}
function differenceSentence({ directions }, names) {
	const [one, two] = directions;
	if (one === void 0 || two === void 0) return null;
	if (one.verdict === two.verdict && one.failedPhase === two.failedPhase) return null;
	const alike = ({ verdict }, other) => verdict === "up" && require_lint.isUpOnceBegun(other);
	if (alike(one, two) || alike(two, one)) return null;
	return `It matters which end begins: ${[one, two].map((direction) => fateOf(direction, names[direction.initiator])).join("; ")}.`;
}
function fateOf(direction, initiator) {
	const { verdict, failedPhase } = direction;
	if (verdict === "not-initiated") return `${initiator} never begins`;
	const begun = `if ${initiator} begins, the tunnel`;
	switch (verdict) {
		case "up": return `${begun} comes up and stays up`;
		case "up-until-rekey": return `${begun} comes up and ${endOf([direction]) ?? "fails at the rekey"}${outageOf([direction])}`;
		case "down": return failedPhase === null ? `${begun} does not come up` : `${begun} fails at ${(PHASE_NAMES$made ?? PHASE_NAMES$make())[failedPhase]}`;
		case "undetermined": {
			const undeterminedPhases = direction.undeterminedPhases.filter((phase) => phase !== "initiator");
			const doubts = doubtsOf([{
				...direction,
				undeterminedPhases
			}]);
			return doubts === "" ? `whether ${initiator} begins is not known` : `${begun} depends on ${doubts}`;
		}
	}
}
function levelOf(negotiation) {
	switch (negotiation.verdict) {
		case "up": return hasGaps(negotiation) ? "warning" : null;
		case "up-one-way": return "warning";
		default: return "error";
	}
}
function endOf(directions) {
	if (directions.some(require_lint.endsWithIkeSa)) return "ends with its IKE SA, which is not renewed";
	return directions.some(require_lint.endsWithChildSa) ? "ends with its CHILD SA, which is not rekeyed" : void 0;
}
function outageOf(directions) {
	const outages = directions.map(({ rekey }) => rekey.outageSeconds).filter((seconds) => seconds !== null);
	return outages.length === 0 ? "" : `; traffic stops after ${(require_late()).duration(Math.min(...outages))}`;
}
function failingOf(directions) {
	const [phase, another] = new Set(directions.map(({ failedPhase }) => failedPhase).filter((phase) => phase !== null));
	if (another !== void 0) return ", whichever end begins";
	if (phase === void 0) return "";
	return phase === "initiator" ? ": no end begins" : `: it fails at ${(PHASE_NAMES$made ?? PHASE_NAMES$make())[phase]}`;
}
function doubtfulOf(directions) {
	const doubts = doubtsOf(directions);
	return doubts === "" ? "" : `, for what decides these is not known: ${doubts}`;
}
function doubtsOf(directions) {
	const phases = new Set(directions.flatMap(({ undeterminedPhases }) => undeterminedPhases));
	return ORDER.filter((phase) => phases.has(phase)).map((phase) => DOUBTS[phase] ?? (PHASE_NAMES$made ?? PHASE_NAMES$make())[phase]).join(", ");
}
module.exports = () => ({
	get PHASE_NAMES() { return (PHASE_NAMES$made ?? PHASE_NAMES$make()); },
	differenceSentence: differenceSentence,
	directionSentence: directionSentence,
	endTitle: endTitle,
	levelOf: levelOf,
	verdictSentence: verdictSentence,
});
})
})
