(function (exports, require, module, __dirname) {
const require_base = require("./base.js");
const require_lint = require("./lint.js");
const require_named_tunnels = require("./named-tunnels.js");

// src/cli/simulate/select.ts
function chosen(word, { fragment }, ends) {
	const fitting = fragment === null ? ends : ends.filter((found) => require_named_tunnels.fits(found, fragment));
	const [first, second] = fitting;
	if (first !== void 0 && second === void 0) return first;
	if (ends.length === 0) throw new require_base.UserError(`${word}: no tunnel end is there`, "An end is a connection of ZStack, Open Telekom Cloud or Apsara Stack, of swanctl.conf or ipsec.conf, or a document with the key peer.");
	const known = `It holds ${shown(ends)}.`;
	if (first !== void 0) throw new require_base.UserError(`${word} stands for ${fitting.length} tunnel ends`, known);
	const near = require_lint.suggestion(fragment ?? "", ends.flatMap(({ names }) => names));
	throw new require_base.UserError(`${word}: no tunnel end of that name is there`, near === null ? known : `${near} ${known}`);
}
function facing(left, right) {
	if (!areOneSide(left.end, right.end)) return [left, right];
	return right.otherSide === void 0 ? [left.otherSide ?? left, right] : [left, right.otherSide];
}
function areOneSide(one, other) {
	const seen = ({ publicAddress, ownAddress }) => shownAddress(publicAddress ?? ownAddress);
	const isSame = (first, second) => first !== null && first === second;
	return isSame(seen(one), seen(other)) || isSame(shownAddress(one.peerAddress), shownAddress(other.peerAddress));
}
function shownAddress(located) {
	const address = located === null ? void 0 : require_lint.valueOf(located);
	return address === void 0 ? null : require_lint.formatAddress(address);
}
const MOST_SHOWN = 12;
function shown(ends) {
	const words = ends.slice(0, MOST_SHOWN).map(({ names: [name], pointer }) => `#${name ?? (pointer || "/")}`);
	const more = ends.length - words.length;
	return `${words.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/peer-problems.ts
const PEER_DOCUMENT = "peer document";
function peerProblems(problems, redactor) {
	const found = [];
	const visitors = new Map(require_lint.RULES.map((rule) => [rule.id, rule.bind((ruleId, level, message, place) => {
		if (level !== "error") return;
		found.push({
			ruleId,
			message: require_lint.isPiece(place, redactor) ? rule.summary : redactor.mask(message),
			place
		});
	})]));
	for (const problem of problems) {
		if (problem.data.api !== PEER_DOCUMENT) continue;
		visitors.get(problem.ruleId)?.problem?.({
			...problem,
			data: {
				operation: "a peer document",
				...problem.data
			}
		});
	}
	return found;
}

Object.defineProperty(exports, "chosen", {
  enumerable: true,
  get: function () {
    return chosen;
  }
});
Object.defineProperty(exports, "facing", {
  enumerable: true,
  get: function () {
    return facing;
  }
});
Object.defineProperty(exports, "peerProblems", {
  enumerable: true,
  get: function () {
    return peerProblems;
  }
});
})
