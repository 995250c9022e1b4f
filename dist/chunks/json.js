({
"json.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");

// src/report/simulation/json.ts
function simulationJson({ negotiation, redactor }) {
	const { left, right, verdict, directions } = negotiation;
	return {
		version: 1,
		left: jsonEnd(left, redactor),
		right: jsonEnd(right, redactor),
		verdict,
		directions: directions.map((direction) => jsonDirection(direction, redactor))
	};
}
function jsonEnd({ name, dialect, basis, behaviour, place }, redactor) {
	return {
		...jsonPlace(place, redactor),
		name: redactor.mask(name),
		dialect,
		basis,
		behaviour
	};
}
function jsonPlace(place, redactor) {
	const pointer = redactor.maskPointer(require_base.pointerAt(place));
	return {
		file: redactor.mask(require_base.sourceAt(place).name),
		pointer,
		region: require_base.regionAt(place)
	};
}
function jsonDirection(direction, redactor) {
	const { initiator, verdict, failedPhase, ike, children, rekey, renewal, undeterminedPhases } = direction;
	return {
		initiator,
		verdict,
		failedPhase,
		ike: jsonIke(ike),
		children: children.map(jsonChild),
		rekey: jsonRekey(rekey),
		renewal: {
			left: renewal.left,
			right: renewal.right,
			gap: renewal.gap,
			endsChildrenAfterSeconds: renewal.endsChildrenAfterSeconds
		},
		causes: direction.causes.map((cause) => jsonCause(cause, redactor)),
		assumptions: direction.assumptions.map(({ what, why, places }) => ({
			what: redactor.mask(what),
			why: redactor.mask(why),
			places: places.map((place) => jsonPlace(place, redactor))
		})),
		undeterminedPhases,
		doubts: direction.doubts.map(({ phase, what, places }) => ({
			phase,
			what: redactor.mask(what),
			places: places.map((place) => jsonPlace(place, redactor))
		}))
	};
}
function jsonIke({ status, version, exchange, selected, dhRetry, error, responderBelievesUp }) {
	return {
		status,
		version,
		exchange,
		selected,
		dhRetry,
		error: jsonError(error),
		responderBelievesUp
	};
}
function jsonChild(child) {
	const { status, selected, mode, localSelectors, remoteSelectors, coverage, uncovered, dhRetry, error } = child;
	return {
		status,
		selected,
		mode,
		localSelectors,
		remoteSelectors,
		coverage,
		uncovered: uncovered.map(({ local, remote }) => ({
			local,
			remote
		})),
		dhRetry,
		error: jsonError(error)
	};
}
function jsonRekey(rekey) {
	const { byInitiator, byResponder, firstAttemptSeconds, firstAttemptBy, firstAttemptIsAnew, outageSeconds } = rekey;
	return {
		byInitiator: jsonAttempt(byInitiator),
		byResponder: jsonAttempt(byResponder),
		firstAttemptSeconds,
		firstAttemptBy,
		firstAttemptIsAnew,
		outageSeconds
	};
}
function jsonAttempt({ status, selected, dhRetry, error }) {
	return {
		status,
		selected,
		dhRetry,
		error: jsonError(error)
	};
}
function jsonError(error) {
	return error === null ? null : {
		notify: error.notify,
		from: error.from,
		seenAs: error.seenAs
	};
}
function jsonCause(cause, redactor) {
	const { phase, attribute, left, right, message, mend, leftPlaces, rightPlaces } = cause;
	return {
		phase,
		attribute,
		left: redactor.maskOrNull(left),
		right: redactor.maskOrNull(right),
		message: redactor.mask(message),
		mend: redactor.mask(mend),
		places: [...leftPlaces, ...rightPlaces].map((place) => jsonPlace(place, redactor))
	};
}
module.exports = () => ({
	jsonPlace: jsonPlace,
	simulationJson: simulationJson,
});
})
})
