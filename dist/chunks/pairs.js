({
"pairs.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
const require_read = require("./read2.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
const require_base = require("./base.js");
const require_named_tunnels = require("./named-tunnels.js");

// src/simulate/ranges.ts
function hostRange({ version, bits }) {
	return {
		version,
		first: bits,
		last: bits
	};
}
function equalRanges(one, other) {
	return one.version === other.version && one.first === other.first && one.last === other.last;
}
function includes(range, { version, bits }) {
	return range.version === version && range.first <= bits && bits <= range.last;
}
function intersection(one, other) {
	if (one.version !== other.version) return null;
	const first = one.first > other.first ? one.first : other.first;
	const last = one.last < other.last ? one.last : other.last;
	return first > last ? null : {
		version: one.version,
		first,
		last
	};
}
function compareRanges(one, other) {
	if (one.version !== other.version) return one.version - other.version;
	if (one.first !== other.first) return one.first < other.first ? -1 : 1;
	if (one.last === other.last) return 0;
	return one.last > other.last ? -1 : 1;
}
function withoutContained$1(ranges) {
	if (ranges.length < 2) return ranges;
	const order = ranges.map((range, index) => ({
		range,
		index
	}));
	order.sort((one, other) => compareRanges(one.range, other.range) || one.index - other.index);
	const kept = [];
	for (const entry of order) {
		const widest = kept.at(-1)?.range;
		if (!(widest?.version === entry.range.version && entry.range.last <= widest.last)) kept.push(entry);
	}
	if (kept.length === ranges.length) return ranges;
	return kept.sort((one, other) => one.index - other.index).map(({ range }) => range);
}
var RangeIndex = class {
	#sorted;
	constructor(ranges) {
		const entries = ranges.map((range, index) => ({
			range,
			index
		}));
		this.#sorted = entries.sort((one, other) => compareRanges(one.range, other.range));
	}
	meeting(range) {
		const found = [];
		for (let index = this.#firstReaching(range); index < this.#sorted.length; index++) {
			const entry = this.#sorted[index];
			if (entry === void 0 || intersection(entry.range, range) === null) break;
			found.push(entry);
		}
		return found.sort((one, other) => one.index - other.index).map((entry) => entry.range);
	}
	holds(range) {
		const before = (require_late()).countLeading(this.#sorted, (entry) => !startsBehind(entry.range, range));
		const candidate = this.#sorted[before - 1]?.range;
		return candidate?.version === range.version && range.last <= candidate.last;
	}
	#firstReaching(range) {
		return (require_late()).countLeading(this.#sorted, ({ range: { version, last } }) => version === range.version ? last < range.first : version < range.version);
	}
};
var RangeUnion = class {
	#merged;
	constructor(ranges) {
		const merged = [];
		for (const range of [...ranges].sort(compareRanges)) {
			const previous = merged.at(-1);
			if (previous?.version !== range.version || range.first > following(previous.last)) merged.push(range);
			else if (range.last > previous.last) merged[merged.length - 1] = {
				...previous,
				last: range.last
			};
		}
		this.#merged = merged;
	}
	covers(wanted) {
		const candidate = this.#merged[(require_late()).countLeading(this.#merged, (range) => !startsBehind(range, wanted)) - 1];
		return candidate?.version === wanted.version && wanted.last <= candidate.last;
	}
};
function startsBehind(one, other) {
	return one.version === other.version ? one.first > other.first : one.version > other.version;
}
function following(bits) {
	return typeof bits === "number" ? bits + 1 : bits + 1n;
}
function formatRange(range) {
	const prefix = require_lint.prefixOf(range);
	const first = require_lint.formatAddress({
		version: range.version,
		bits: range.first
	});
	if (prefix !== null) return `${first}/${String(prefix)}`;
	return `${first}..${require_lint.formatAddress({
		version: range.version,
		bits: range.last
	})}`;
}

// src/simulate/identity.ts
let ANY_IDENTITY$made; const ANY_IDENTITY$make = () => ANY_IDENTITY$made = ({
	type: "any",
	key: "",
	text: "%any",
	wildcard: true,
	range: null,
	rdns: null
});
function identitiesOf({ localId, remoteId }, addresses) {
	const local = localId === null ? null : resolve(localId, addresses);
	const address = ofAddress(addresses.own);
	return {
		local,
		address,
		sent: local !== null && (isUnknown$1(local) || local.type !== "any") ? local : address,
		remote: remoteId === null ? (ANY_IDENTITY$made ?? ANY_IDENTITY$make()) : resolve(remoteId, addresses)
	};
}
function resolve(located, { own, peer }) {
	if (located.origin === "unknown") return { unknown: "value" };
	const { value } = located;
	if (value.type === "own-address") return ofAddress(own);
	if (value.type === "peer-address") return peer === null ? (ANY_IDENTITY$made ?? ANY_IDENTITY$make()) : ofAddress(peer);
	return stated(value);
}
function isUnknown$1(fact) {
	return "unknown" in fact;
}
function showIdentity(fact) {
	return isUnknown$1(fact) ? null : fact.text;
}
function ofAddress(address) {
	if (address === void 0) return { unknown: "address" };
	const text = require_lint.formatAddress(address);
	return {
		type: address.version === 4 ? "ipv4" : "ipv6",
		key: text,
		text,
		wildcard: false,
		range: hostRange(address),
		rdns: null
	};
}
function stated(identity) {
	const { type, value, wildcard } = identity;
	return {
		type,
		key: type === "fqdn" || type === "user-fqdn" ? value.toLowerCase() : value,
		text: require_read.formatIdentity(identity),
		wildcard,
		range: type === "ipv4" || type === "ipv6" ? rangeOf(value) : null,
		rdns: type === "dn" ? require_read.rdnsOf(value) : null
	};
}
function rangeOf(text) {
	const address = require_lint.parseAddress(text);
	if (address !== null) return hostRange(address);
	const cidr = require_lint.parseCidr(text);
	if (cidr.ok) return cidr.block;
	const [from = "", to = ""] = text.split("-");
	const first = require_lint.parseAddress(from);
	const last = require_lint.parseAddress(to);
	return first === null || last === null ? null : {
		version: first.version,
		first: first.bits,
		last: last.bits
	};
}
function matches(identity, pattern) {
	if (!isUnknown$1(pattern) && pattern.type === "any") return true;
	if (isUnknown$1(identity) || isUnknown$1(pattern)) return void 0;
	if (identity.type !== pattern.type) return false;
	switch (identity.type) {
		case "any": return false;
		case "fqdn":
		case "user-fqdn": return matchesName(identity.key, pattern.key);
		case "ipv4":
		case "ipv6": return matchesAddress(identity, pattern);
		case "dn": return matchesDn(identity, pattern);
		case "key-id": return identity.key === pattern.key;
	}
}
function matchesEitherWay(one, other) {
	const forward = matches(one, other);
	if (forward === true) return true;
	const backward = matches(other, one);
	return backward === true ? true : forward === void 0 || backward === void 0 ? void 0 : false;
}
function matchesName(name, pattern) {
	if (name === pattern) return true;
	return pattern.startsWith("*") && name.length >= pattern.length && name.endsWith(pattern.slice(1));
}
function matchesAddress({ key, range }, pattern) {
	if (range === null || pattern.range === null) return key === pattern.key;
	if (equalRanges(range, pattern.range)) return true;
	return range.first === range.last && pattern.range.first <= range.first && range.last <= pattern.range.last;
}
const ENCODED = "#30";
function matchesDn(name, pattern) {
	if (name.rdns === null || pattern.rdns === null) {
		if (name.key === pattern.key) return true;
		return [name, pattern].some(({ key }) => key.startsWith(ENCODED)) ? void 0 : false;
	}
	if (name.rdns.length !== pattern.rdns.length) return false;
	return name.rdns.every((rdn, index) => {
		const wanted = pattern.rdns?.[index];
		if (wanted?.attribute !== rdn.attribute) return false;
		if (wanted.value === "*" || wanted.value === rdn.value) return true;
		return rdn.ignoresCase && wanted.ignoresCase && wanted.value.toLowerCase() === rdn.value.toLowerCase();
	});
}

// src/simulate/filed-keys.ts
const FEW = 64;
const MOST_ALIKE = 256;
var KeyTable = class {
	#keys;
	#byName = /* @__PURE__ */ new Map();
	#general = [];
	constructor(keys) {
		this.#keys = keys;
		for (const [index, { pskOwners }] of keys.entries()) {
			const names = pskOwners.map(nameOfOwner);
			if (names.length === 0 || names.includes(null)) this.#general.push(index);
			for (const name of new Set(names)) if (name !== null) require_lint.addTo(this.#byName, name, index);
		}
	}
	fitting(own, peer) {
		if (isUnknown$1(own) || isUnknown$1(peer)) return this.#keys.length > MOST_ALIKE ? null : this.#keys;
		const named = [own, peer].flatMap((identity) => this.#byName.get(nameOf$1(identity) ?? "") ?? []);
		if (named.length + this.#general.length > MOST_ALIKE) return null;
		return [.../* @__PURE__ */ new Set([...named, ...this.#general])].sort((one, other) => one - other).flatMap((index) => this.#keys[index] ?? []);
	}
};
const tableOf = require_lint.perSubject((keys) => new KeyTable(keys));
function keysFor(keys, own, peer) {
	return keys.length <= FEW ? keys : tableOf(keys).fitting(own, peer);
}
function nameOfOwner(located) {
	const owner = require_lint.valueOf(located);
	return owner === void 0 || !("value" in owner) ? null : nameOf$1(stated(owner));
}
function nameOf$1({ type, key, range, wildcard }) {
	switch (type) {
		case "any":
		case "dn": return null;
		case "ipv4":
		case "ipv6": return range?.first === range?.last && range !== null ? `${type} ${String(range.first)}` : null;
		case "fqdn":
		case "user-fqdn": return wildcard || key.startsWith("*") ? null : `${type} ${key}`;
		case "key-id": return `${type} ${key}`;
	}
}

// src/simulate/key-choice.ts
var KeyChoice = class {
	best;
	#sure;
	#open;
	#takes;
	constructor(candidates) {
		const sure = candidates.filter(({ least }) => least > 0);
		const best = sure.reduce((one, other) => one && one.least > other.least ? one : other, null);
		const rivals = candidates.filter((one) => one.least < one.most && one.most >= (best?.least ?? 0));
		this.best = best?.key ?? null;
		this.#sure = sure.map(({ key }) => key);
		this.#open = candidates.filter(({ least }) => least === 0).map(({ key }) => key);
		this.#takes = [.../* @__PURE__ */ new Set([...best === null ? [] : [best], ...rivals])].map(({ key }) => key);
	}
	get isFound() {
		return this.best !== null ? true : this.#takes.length > 0 ? void 0 : false;
	}
	get isClear() {
		return this.best !== null && this.#takes.length === 1;
	}
	equals(peer) {
		return common$1(this.#takes.flatMap((one) => peer.#takes.map((other) => areEqual(one, other))));
	}
	verifies(peer) {
		return common$1(peer.#takes.map((taken) => this.#holds(taken)));
	}
	#holds(taken) {
		if (this.#sure.some((key) => areEqual(key, taken) === true)) return true;
		return [...this.#sure, ...this.#open].every((key) => areEqual(key, taken) === false) ? false : void 0;
	}
};
function chooseKey({ end: { auth }, addresses }, names) {
	const before = [];
	for (const { own, peer } of names) {
		const keys = keysFor(keysOf(auth), own, peer);
		if (keys === null) return new KeyChoice([unknownKey(auth)]);
		const candidates = keys.flatMap((key) => {
			const owners = key.pskOwners.map((owner) => resolve(owner, addresses));
			const [one, other] = [fitOf(owners, own), fitOf(owners, peer)];
			const most = weight(one.most, other.most);
			return most === 0 ? [] : [{
				key,
				least: weight(one.least, other.least),
				most
			}];
		});
		if (candidates.some(({ least }) => least > 0)) return new KeyChoice([...before, ...candidates]);
		require_base.append(before, candidates.map(({ key }) => ({
			key,
			least: 0,
			most: Infinity
		})));
	}
	return new KeyChoice(before);
}
function unknownKey({ pskOwners }) {
	return {
		key: {
			psk: require_lint.unknown("unresolved"),
			pskOwners
		},
		least: 0,
		most: Infinity
	};
}
function keysOf({ psk, pskOwners, keys }) {
	return keys ?? (psk === null ? [] : [{
		psk,
		pskOwners
	}]);
}
const ANY = 1;
const PATTERN = 2;
const EQUAL = 20;
function weight(own, peer) {
	return peer * 21 + own;
}
function fitOf(owners, identity) {
	if (owners.length === 0) return {
		least: ANY,
		most: ANY
	};
	let [least, most] = [0, 0];
	for (const owner of owners) {
		const fit = levelOf(identity, owner);
		least = Math.max(least, fit ?? 0);
		most = Math.max(most, fit ?? EQUAL);
	}
	return {
		least,
		most
	};
}
function levelOf(identity, owner) {
	if (!isUnknown$1(owner) && owner.type === "any") return ANY;
	const matched = matches(identity, owner);
	if (matched !== true) return matched === false ? 0 : void 0;
	return matches(owner, identity) === true ? EQUAL : PATTERN;
}
function areEqual({ psk: one }, { psk: other }) {
	if (one.origin === "unknown" || other.origin === "unknown") return void 0;
	return one.value.equals(other.value);
}
function common$1(answers) {
	return answers.every((answer) => answer === answers[0]) ? answers[0] : void 0;
}

// src/simulate/keys.ts
function assumeEqualKeys(exchange, ledger, { initiator, responder }) {
	const [one, two] = [initiator, responder].map(({ best, isClear }) => isClear ? best?.psk ?? null : null);
	const [first, second] = [withheld(one), withheld(two)];
	if (first === null || second === null || typeof first === "string" && typeof second === "string" && first !== second) {
		ledger.doubt("ike-auth");
		return;
	}
	ledger.assumeOrDoubt(exchange, "ike-auth", {
		what: "the pre-shared keys are equal",
		why: typeof first === "string" && first === second ? "both ends have the same placeholder" : "both keys are withheld",
		places: [one?.place ?? null, two?.place ?? null]
	});
}
function withheld(psk = null) {
	if (psk?.origin !== "unknown" || psk.reason === "invalid" || psk.reason === "unresolved") return null;
	const text = textAt(psk.place);
	return text !== void 0 && require_lint.isTemplate(text) ? text : true;
}
function textAt(place) {
	if (place?.kind === "string") return place.value;
	return place?.kind === "text" ? place.whole : void 0;
}
function keyPlace({ end }, choice) {
	return (choice?.best?.psk ?? end.auth.psk)?.place ?? end.place;
}
function noKeyCause({ initiator, responder }, lacking) {
	const owners = lacking.end.auth.pskOwners;
	const none = lacking.end.auth.psk === null;
	const shown = (party) => party.end.auth.psk === null ? null : require_lint.REDACTED;
	return {
		phase: "ike-auth",
		attribute: none ? "psk" : "pskOwners",
		initiator: shown(initiator),
		responder: shown(responder),
		message: none ? `${lacking.label} has no pre-shared key.` : `${lacking.label} files its key under identities of which none is an end of this tunnel.`,
		mend: none ? `Give ${lacking.label} the same pre-shared key.` : `File the key of ${lacking.label} under the identity of either end, or under none.`,
		initiatorPlaces: lacking === initiator ? none ? [keyPlace(initiator)] : owners.map(({ place }) => place) : [],
		responderPlaces: lacking === responder ? none ? [keyPlace(responder)] : owners.map(({ place }) => place) : []
	};
}
function keyMismatchCause({ initiator, responder }, choices) {
	return {
		phase: "ike-auth",
		attribute: "psk",
		initiator: require_lint.REDACTED,
		responder: require_lint.REDACTED,
		message: `The pre-shared keys of ${initiator.label} and ${responder.label} differ; a blank at either end of a key counts.`,
		mend: `Copy the key of ${initiator.label} to ${responder.label}, or the other way round.`,
		initiatorPlaces: [keyPlace(initiator, choices.initiator)],
		responderPlaces: [keyPlace(responder, choices.responder)]
	};
}

// src/simulate/ledger.ts
var Ledger = class {
	#assumptions = /* @__PURE__ */ new Map();
	#phases = /* @__PURE__ */ new Set();
	#doubts = /* @__PURE__ */ new Map();
	assume(what, why, places) {
		if (this.#assumptions.has(what)) return;
		this.#assumptions.set(what, {
			what,
			why,
			places: places.filter((place) => place !== null)
		});
	}
	doubt(phase, why) {
		this.#phases.add(phase);
		if (why !== void 0) this.#doubts.set(`${phase} ${why.what}`, {
			phase,
			what: why.what,
			places: known$1(why.places)
		});
	}
	leaveOpen(settings = [], part, kind) {
		for (const { phase, what, place, as = part, version = kind } of settings) {
			if (as !== part || version !== kind) continue;
			this.doubt(phase);
			this.#doubts.set(`${phase} ${what}`, {
				phase,
				what,
				places: [place]
			});
		}
	}
	assumeOrDoubt(exchange, phase, { what, why, places }) {
		if (exchange.strict) this.doubt(phase);
		else this.assume(what, why, places);
	}
	absorb(other) {
		for (const assumption of other.#assumptions.values()) this.#assumptions.set(assumption.what, assumption);
		for (const phase of other.#phases) this.#phases.add(phase);
		for (const [key, doubt] of other.#doubts) this.#doubts.set(key, doubt);
	}
	get assumptions() {
		return [...this.#assumptions.values()];
	}
	get undeterminedPhases() {
		return [...this.#phases];
	}
	get doubts() {
		return [...this.#doubts.values()];
	}
};
function causeOf({ initiator }, draft) {
	const { phase, attribute, message, mend } = draft;
	const own = {
		value: draft.initiator,
		places: known$1(draft.initiatorPlaces)
	};
	const other = {
		value: draft.responder,
		places: known$1(draft.responderPlaces)
	};
	const [left, right] = initiator.side === "left" ? [own, other] : [other, own];
	return {
		phase,
		attribute,
		left: left.value,
		right: right.value,
		message,
		mend,
		leftPlaces: left.places,
		rightPlaces: right.places
	};
}
function known$1(places = []) {
	return places.filter((place) => place !== null);
}
function failure(exchange, error, ...drafts) {
	const causes = drafts.map((draft) => causeOf(exchange, draft));
	return {
		phase: drafts[0]?.phase ?? "ike-proposal",
		error,
		causes,
		responderBelievesUp: false
	};
}
function heardBy({ policy }, failed) {
	const { error } = failed;
	return !policy.ignoresUnprotected || error.from !== "responder" || error.notify === null ? failed : {
		...failed,
		error: {
			...error,
			seenAs: "TIMEOUT"
		}
	};
}
function refusedByResponder(notify) {
	return {
		notify,
		from: "responder",
		seenAs: STRONGSWAN_NAMES[notify] ?? notify
	};
}
function refusedByInitiator(notify) {
	return {
		notify,
		from: "initiator",
		seenAs: STRONGSWAN_NAMES[notify] ?? notify
	};
}
const REFUSED_BY_SELF = {
	notify: null,
	from: "local",
	seenAs: "LOCAL"
};
const STRONGSWAN_NAMES = {
	INVALID_PAYLOAD_TYPE: "UNSUPPORTED_CRITICAL_PAYLOAD",
	INVALID_KEY_INFORMATION: "INVALID_KE_PAYLOAD"
};

// src/simulate/authentication.ts
function firstFailure(steps) {
	for (const step of steps) {
		const failed = step();
		if (failed !== null) return failed;
	}
	return null;
}
const METHOD_NAMES = {
	psk: "a pre-shared key",
	certificate: "certificates",
	eap: "EAP"
};
function methodOf({ end }) {
	return require_lint.valueOf(end.auth.method);
}
function wantedMethod({ end: { auth } }) {
	const { method, peerMethod = method } = auth;
	return peerMethod === null ? null : require_lint.valueOf(peerMethod);
}
function methodPlaces({ end: { auth, place } }) {
	return [auth.method.place ?? auth.peerMethod?.place ?? place];
}
function requireMethod(exchange, ledger, { of, error }) {
	const { initiator, responder } = exchange;
	const judge = of === initiator ? responder : initiator;
	const [shown, wanted] = [methodOf(of), wantedMethod(judge)];
	if (shown === void 0 || wanted === void 0) {
		ledger.doubt("ike-auth");
		return null;
	}
	if (wanted !== null && shown !== wanted) return failure(exchange, error, differentMethods(exchange, of, judge));
	if (shown !== "psk") {
		const what = shown === "eap" ? "EAP is not simulated" : "what certificates prove is not simulated";
		ledger.doubt("ike-auth", {
			what,
			places: methodPlaces(of)
		});
	}
	return null;
}
function differentMethods({ initiator, responder }, of, judge) {
	const [shown, wanted] = [methodOf(of) ?? "psk", wantedMethod(judge) ?? "psk"];
	const asks = methodOf(judge) === wanted && wantedMethod(of) === shown ? `${judge.label} with` : `${judge.label} asks it for`;
	return {
		phase: "ike-auth",
		attribute: "authMethod",
		initiator: showMethods(initiator),
		responder: showMethods(responder),
		message: `${of.label} authenticates with ${METHOD_NAMES[shown]}, ${asks} ${METHOD_NAMES[wanted]}.`,
		mend: `Use ${METHOD_NAMES[wanted]} on ${of.label}, or ${METHOD_NAMES[shown]} on ${judge.label}.`,
		initiatorPlaces: methodPlaces(initiator),
		responderPlaces: methodPlaces(responder)
	};
}
function showMethods(party) {
	const [own, wanted] = [methodOf(party), wantedMethod(party)];
	return own === wanted ? own ?? "?" : `${own ?? "?"}, ${wanted === null ? "any" : wanted ?? "?"} of its peer`;
}
function requireOneMethod(exchange, ledger, party, error) {
	const [own, wanted] = [methodOf(party), wantedMethod(party)];
	if (own === wanted && own !== "eap") return null;
	if (!(own === "eap" || wanted === null || own !== void 0 && wanted !== void 0)) {
		ledger.doubt("ike-auth");
		return null;
	}
	const { initiator, responder } = exchange;
	const why = own === "eap" ? "it is to use EAP" : wanted === null ? "it asks its peer for none" : "it asks its peer for another";
	return failure(exchange, error, {
		phase: "ike-auth",
		attribute: "authMethod",
		initiator: showMethods(initiator),
		responder: showMethods(responder),
		message: `${party.label} has no method of authentication in IKEv1, where both ends have the same: ${why}.`,
		mend: `Set one method for both ends on ${party.label}: in swanctl.conf \`auth\` in \`local\` and in \`remote\`.`,
		initiatorPlaces: party === initiator ? methodPlaces(party) : [],
		responderPlaces: party === responder ? methodPlaces(party) : []
	});
}
function byKeyOf(prover, step) {
	return methodOf(prover) === "psk" ? step() : null;
}
function requireKey(exchange, ledger, party, names, error) {
	const found = chooseKey(party, names).isFound;
	if (found === void 0) ledger.doubt("ike-auth");
	return found === false ? failure(exchange, error, noKeyCause(exchange, party)) : null;
}
function requireEqualKeys(exchange, ledger, { agree, ...choices }, error) {
	if (agree === void 0) assumeEqualKeys(exchange, ledger, choices);
	return agree === false ? failure(exchange, error, keyMismatchCause(exchange, choices)) : null;
}
function requireIdentity(exchange, ledger, { of, identity, accepted, error, compare = matches }) {
	const accepts = compare(identity, accepted);
	if (accepts === true) return null;
	const { initiator, responder } = exchange;
	const judge = of === initiator ? responder : initiator;
	const localPlace = of.end.localId?.place ?? of.end.ownAddress?.place ?? of.end.place;
	const remotePlace = judge.end.remoteId?.place ?? judge.end.peerAddress?.place ?? judge.end.place;
	if (accepts === void 0) {
		doubtIdentity(exchange, ledger, of, [identity, accepted], [localPlace, remotePlace]);
		return null;
	}
	const own = showIdentity(identity) ?? "another";
	const wanted = showIdentity(accepted) ?? "another";
	return failure(exchange, error, {
		phase: "ike-auth",
		attribute: "identity",
		...of === initiator ? {
			initiator: own,
			responder: wanted
		} : {
			initiator: wanted,
			responder: own
		},
		message: `${of.label} calls itself ${describe$1(identity)}, ${judge.label} expects ${describe$1(accepted)}.`,
		mend: `Make ${own} the remote identity on ${judge.label}, or ${wanted} the local identity on ${of.label}.`,
		initiatorPlaces: [of === initiator ? localPlace : remotePlace],
		responderPlaces: [of === initiator ? remotePlace : localPlace]
	});
}
function describe$1(fact) {
	if (isUnknown$1(fact)) return "something unknown";
	return fact.type === "any" ? fact.text : `${fact.text} (${(TYPE_NAMES$made ?? TYPE_NAMES$make())[fact.type]})`;
}
let TYPE_NAMES$made; const TYPE_NAMES$make = () => TYPE_NAMES$made = ({
	any: "any",
	ipv4: "IPv4 address",
	ipv6: "IPv6 address",
	fqdn: "FQDN",
	"user-fqdn": "e-mail address",
	"key-id": "key id",
	dn: "distinguished name"
});
function doubtIdentity(exchange, ledger, of, facts, places) {
	if (facts.some((fact) => isUnknown$1(fact) && fact.unknown === "value")) {
		ledger.doubt("ike-auth");
		return;
	}
	ledger.assumeOrDoubt(exchange, "ike-auth", {
		what: `${of.label} has the identity that its peer expects`,
		why: "the identity is an address that is not known",
		places
	});
}

// src/data/settable.ts
function settableIn(dialect, purpose, set = null) {
	return rangeWhere(dialect, purpose, ({ meaning, documented, discouraged }) => meaning === set ? discouraged !== "error" : documented && !isRefused(discouraged));
}
function takenIn(dialect, purpose) {
	return rangeWhere(dialect, purpose, ({ discouraged }) => !isRefused(discouraged));
}
function rangeWhere(dialect, purpose, isTaken) {
	const setting = (require_late()).settingFor(dialect, purpose);
	if (setting !== void 0) return {
		setting,
		values: setting.values.filter(isTaken)
	};
	const meaning = (require_late()).settledMeaning(dialect, purpose);
	return {
		setting: null,
		values: meaning === null ? [] : [settled(meaning)]
	};
}
function isRefused(level) {
	return level === "error" || level === "warning";
}
function settled(meaning) {
	return {
		value: meaning,
		meaning,
		strengthBits: null,
		standing: null,
		documented: true,
		discouraged: null
	};
}

// src/simulate/settable.ts
function canBe(party, purpose, meaning) {
	return settable(party, purpose, (value) => value.meaning === meaning) !== null;
}
function canOffer(party, phase, kind, name) {
	switch (kind) {
		case "esn": return !isOfApi(party) || name === "NO_EXT_SEQ" ? "documented" : null;
		case "prf": return settable(party, "ike-integrity", ({ meaning }) => prfOf(meaning) === name);
		case "protocol": return settable(party, "esp-protocol", ({ meaning }) => meaning === name.toLowerCase());
		default: return settable(party, purposeOf(phase, kind), ({ meaning }) => meaning === name);
	}
}
function settable(party, purpose, fits) {
	const values = valuesOf(party, purpose);
	if (values === null) return "documented";
	const value = values.find(fits);
	return value === void 0 ? null : value.documented ? "documented" : "undocumented";
}
function commonOffer(one, other, phase, kind) {
	if (kind === "esn" || kind === "prf" || kind === "protocol") return null;
	const common = (valuesOf(one, purposeOf(phase, kind)) ?? []).filter(({ meaning }) => canOffer(other, phase, kind, meaning) !== null);
	const rank = ({ standing, strengthBits }) => (standing === "sound" ? 1e3 : 0) + (strengthBits ?? 0);
	return common.reduce((best, value) => best !== null && rank(best) >= rank(value) ? best : value, null)?.meaning ?? null;
}
function isOfApi({ end }) {
	return require_lint.dialectNamed(end.dialect) !== null;
}
function purposeOf(phase, kind) {
	const inIke = phase === "ike-proposal";
	switch (kind) {
		case "encryption": return inIke ? "ike-encryption" : "esp-encryption";
		case "integrity": return inIke ? "ike-integrity" : "esp-integrity";
		case "dhGroup": return inIke ? "ike-group" : "pfs-group";
	}
}
function valuesOf({ end }, purpose) {
	const dialect = require_lint.dialectNamed(end.dialect);
	return dialect === null ? null : takenIn(dialect, purpose).values;
}
function prfOf(integrity) {
	return require_lint.INTEGRITY.find(({ logName }) => logName === integrity)?.prf ?? void 0;
}

// src/simulate/authentication-v1.ts
function authenticateMain(exchange, ledger) {
	const { initiator, responder } = exchange;
	const noKey = "INVALID_KEY_INFORMATION";
	const unreadable = {
		notify: "PAYLOAD_MALFORMED",
		from: "responder",
		seenAs: "TIMEOUT"
	};
	return firstFailure([
		() => requireOwnKey(exchange, ledger, responder, "main", refusedByResponder(noKey)),
		() => requireOwnKey(exchange, ledger, initiator, "main", refusedByInitiator(noKey)),
		() => requireSameKey(exchange, ledger, "main", unreadable),
		() => selectConfiguration(exchange, ledger, "main"),
		() => requireInitiator(exchange, ledger, refusedByResponder("AUTHENTICATION_FAILED"))
	]) ?? believedUp(requireResponder(exchange, ledger, {
		notify: null,
		from: "initiator",
		seenAs: "LOCAL"
	}));
}
function authenticateAggressive(exchange, ledger, checkAnswer) {
	const { initiator, responder } = exchange;
	const noKey = "INVALID_KEY_INFORMATION";
	const deleted = {
		notify: null,
		from: "responder",
		seenAs: "DELETE"
	};
	return firstFailure([
		() => selectConfiguration(exchange, ledger, "aggressive"),
		() => requireOwnKey(exchange, ledger, responder, "aggressive", refusedByResponder(noKey)),
		checkAnswer,
		() => requireResponder(exchange, ledger, refusedByInitiator("INVALID_ID_INFORMATION")),
		() => requireOwnKey(exchange, ledger, initiator, "aggressive", refusedByInitiator(noKey)),
		() => requireSameKey(exchange, ledger, "aggressive", refusedByInitiator("AUTHENTICATION_FAILED")),
		() => requireInitiator(exchange, ledger, deleted)
	]);
}
function requireOwnKey(exchange, ledger, party, mode, error) {
	return byKeyOf(party, () => requireKey(exchange, ledger, party, keyNames(exchange, party, mode), error));
}
function requireSameKey(exchange, ledger, mode, error) {
	if (methodOf(exchange.initiator) !== "psk" || methodOf(exchange.responder) !== "psk") return null;
	const initiator = chooseKey(exchange.initiator, keyNames(exchange, exchange.initiator, mode));
	const responder = chooseKey(exchange.responder, keyNames(exchange, exchange.responder, mode));
	return requireEqualKeys(exchange, ledger, {
		initiator,
		responder,
		agree: initiator.equals(responder)
	}, error);
}
function keyNames({ initiator, responder }, party, mode) {
	const peer = party === initiator ? responder : initiator;
	const { local, sent, remote, address } = party.identities;
	const addresses = {
		own: address,
		peer: ofAddress(peer.addresses.seen ?? party.addresses.peer ?? void 0)
	};
	if (mode === "aggressive") return [{
		own: sent,
		peer: peer.identities.sent
	}, addresses];
	if (party === responder && local === null) return [addresses];
	return [{
		own: sent,
		peer: remote
	}, addresses];
}
function selectConfiguration(exchange, ledger, mode) {
	const { initiator, responder } = exchange;
	const refused = refusedByResponder("AUTHENTICATION_FAILED");
	return firstFailure([
		() => requireIdentity(exchange, ledger, {
			of: initiator,
			identity: initiator.identities.sent,
			accepted: responder.identities.remote,
			error: refused,
			compare: matchesEitherWay
		}),
		() => requireOneMethod(exchange, ledger, responder, refused),
		() => requireMethod(exchange, ledger, {
			of: initiator,
			error: refused
		}),
		() => requireMode$1(exchange, ledger, mode, refused)
	]);
}
function requireMode$1(exchange, ledger, mode, error) {
	const { initiator, responder } = exchange;
	const accepted = require_lint.valueOf(responder.end.ike.mode);
	if (accepted === void 0) ledger.doubt("exchange-mode");
	if (accepted === void 0 || accepted === mode) return null;
	const hasIkev2 = [initiator, responder].every((party) => canBe(party, "ike-version", "v2"));
	return failure(exchange, error, {
		phase: "exchange-mode",
		attribute: "exchangeMode",
		initiator: mode,
		responder: accepted,
		message: `${initiator.label} starts in ${mode} mode, ${responder.label} answers in ${accepted} mode only.`,
		mend: `Set main mode on both ends${hasIkev2 ? ", or use IKEv2, which has no such modes" : ""}.`,
		initiatorPlaces: [initiator.end.ike.mode.place],
		responderPlaces: [responder.end.ike.mode.place]
	});
}
function requireInitiator(exchange, ledger, error) {
	const { initiator, responder } = exchange;
	const { sent } = initiator.identities;
	return requireIdentity(exchange, ledger, {
		of: initiator,
		identity: sent,
		accepted: responder.identities.remote,
		error
	});
}
function requireResponder(exchange, ledger, error) {
	const { initiator, responder } = exchange;
	const { sent } = responder.identities;
	return requireIdentity(exchange, ledger, {
		of: responder,
		identity: sent,
		accepted: initiator.identities.remote,
		error
	});
}
function believedUp(failed) {
	return failed === null ? null : {
		...failed,
		responderBelievesUp: true
	};
}

// src/simulate/authentication-v2.ts
function authenticateV2(exchange, ledger) {
	const { initiator, responder } = exchange;
	const idi = initiator.identities.sent;
	const wanted = wantedResponder(initiator);
	const named = responder.policy.namesItself ? null : wanted;
	const idr = answeredIdentity(responder, named);
	const asked = wanted ?? (ANY_IDENTITY$made ?? ANY_IDENTITY$make());
	const [begun, received] = [{
		own: idi,
		peer: asked
	}, {
		own: responder.policy.namesItself ? idr : asked,
		peer: idi
	}];
	const [answered, seen] = [{
		own: idr,
		peer: idi
	}, {
		own: idi,
		peer: idr
	}];
	const refused = refusedByResponder("AUTHENTICATION_FAILED");
	const afterwards = refusedByInitiator("AUTHENTICATION_FAILED");
	return firstFailure([
		() => byKeyOf(initiator, () => requireKey(exchange, ledger, initiator, [begun], REFUSED_BY_SELF)),
		() => requireKnownResponder(exchange, ledger, named),
		() => requireIdentity(exchange, ledger, {
			of: initiator,
			identity: idi,
			accepted: responder.identities.remote,
			error: refused,
			compare: matchesEitherWay
		}),
		() => requireMethod(exchange, ledger, {
			of: initiator,
			error: refused
		}),
		() => byKeyOf(initiator, () => requireKey(exchange, ledger, responder, [received], refused)),
		() => byKeyOf(initiator, () => requireProof(exchange, ledger, initiator, {
			own: begun,
			peer: received
		}, refused)),
		() => requireIdentity(exchange, ledger, {
			of: initiator,
			identity: idi,
			accepted: responder.identities.remote,
			error: refused
		}),
		() => requireNamedResponder(exchange, ledger, named),
		() => byKeyOf(responder, () => requireKey(exchange, ledger, responder, [answered], refused))
	]) ?? afterAnswer(firstFailure([
		() => requireMethod(exchange, ledger, {
			of: responder,
			error: afterwards
		}),
		() => byKeyOf(responder, () => requireKey(exchange, ledger, initiator, [seen], afterwards)),
		() => byKeyOf(responder, () => requireProof(exchange, ledger, responder, {
			own: answered,
			peer: seen
		}, afterwards)),
		() => requireIdentity(exchange, ledger, {
			of: responder,
			identity: idr,
			accepted: initiator.identities.remote,
			error: afterwards
		})
	]), wanted === null ? namelessResponder(exchange) : null);
}
function requireProof(exchange, ledger, prover, names, error) {
	const { initiator, responder } = exchange;
	const own = chooseKey(prover, [names.own]);
	const peer = chooseKey(prover === initiator ? responder : initiator, [names.peer]);
	return requireEqualKeys(exchange, ledger, {
		...prover === initiator ? {
			initiator: own,
			responder: peer
		} : {
			initiator: peer,
			responder: own
		},
		agree: peer.verifies(own)
	}, error);
}
function wantedResponder({ identities: { remote } }) {
	return !isUnknown$1(remote) && remote.wildcard ? null : remote;
}
function answeredIdentity({ identities: { local, address } }, wanted) {
	if (wanted !== null) return wanted;
	return local === null || !isUnknown$1(local) && local.wildcard ? address : local;
}
function requireKnownResponder(exchange, ledger, wanted) {
	const { local } = exchange.responder.identities;
	if (wanted === null || local === null) return null;
	return requireIdentity(exchange, ledger, {
		of: exchange.responder,
		identity: local,
		accepted: wanted,
		error: refusedByResponder("AUTHENTICATION_FAILED"),
		compare: matchesEitherWay
	});
}
function requireNamedResponder(exchange, ledger, wanted) {
	const { local } = exchange.responder.identities;
	if (wanted === null || local === null) return null;
	return requireIdentity(exchange, ledger, {
		of: exchange.responder,
		identity: local,
		accepted: wanted,
		error: refusedByResponder("AUTHENTICATION_FAILED"),
		compare: (own, asked) => matches(asked, own)
	});
}
function afterAnswer(refused, waiting) {
	return refused === null ? waiting : {
		...refused,
		responderBelievesUp: waiting === null
	};
}
function namelessResponder(exchange) {
	const { responder } = exchange;
	const { local, address } = responder.identities;
	if (local === null || isUnknown$1(local) || !local.wildcard || local.type === "any") return null;
	return failure(exchange, {
		notify: null,
		from: "responder",
		seenAs: "TIMEOUT"
	}, {
		phase: "ike-auth",
		attribute: "identity",
		initiator: null,
		responder: local.text,
		message: `${responder.label} has a pattern, ${local.text}, for its own identity, and nobody asks it for one.`,
		mend: `Give ${responder.label} one identity, such as ${showIdentity(address) ?? "its address"}.`,
		responderPlaces: [responder.end.localId?.place ?? null]
	});
}

// src/simulate/limits.ts
const MOST_LIMITS = 16;
function sayable(party, kind) {
	const { child } = party;
	const local = sayableSide(child.localSelectors, kind);
	const remote = sayableSide(child.remoteSelectors, kind);
	const open = [...local.open, ...remote.open];
	if (open.length === 0) return party;
	const { selectors: localSelectors } = local;
	const { selectors: remoteSelectors } = remote;
	return {
		...party,
		child: {
			...child,
			localSelectors,
			remoteSelectors,
			open: [...child.open ?? [], ...open]
		}
	};
}
function sayableSide(selectors, kind) {
	const limited = selectors.filter((located) => limitAt(located) !== void 0);
	if (limited.length === 0) return {
		selectors,
		open: []
	};
	if (new Set(limited.map((located) => (require_late()).limitKey(limitAt(located)))).size > MOST_LIMITS) {
		const what = `more than ${String(MOST_LIMITS)} protocols and ports in one list of selectors are not simulated`;
		return {
			selectors: selectors.map(ofAddresses),
			open: limited.slice(0, 1).flatMap((first) => openAt(first, what))
		};
	}
	if (kind === "ikev2") return {
		selectors,
		open: []
	};
	return {
		selectors,
		open: limited.filter((located) => !hasOnePort(limitAt(located))).flatMap((located) => openAt(located, `${textOf(located)}: ${ONE_PORT}`))
	};
}
const ONE_PORT = "an ID payload of IKEv1 has room for one port, so a range of ports is not simulated";
function hasOnePort(limit) {
	if (limit === void 0 || (require_late()).hasEveryPort(limit)) return true;
	return limit.firstPort === limit.lastPort && limit.firstPort !== 0;
}
function openAt({ place }, what) {
	return place === null ? [] : [{
		phase: "traffic-selector",
		what,
		place
	}];
}
function textOf(located) {
	const value = require_lint.valueOf(located);
	return value === void 0 ? "" : require_lint.formatSelector(value);
}
function limitAt(located) {
	const value = require_lint.valueOf(located);
	return value === void 0 ? void 0 : require_lint.limitOf(value);
}
function ofAddresses(located) {
	if (located.origin === "unknown" || located.value === "dynamic") return located;
	const { value } = located;
	if ("dynamic" in value) return {
		...located,
		value: "dynamic"
	};
	const { version, first, last } = value;
	return {
		...located,
		value: {
			version,
			first,
			last
		}
	};
}

// src/simulate/selectors.ts
function byLimit(selectors) {
	if (!hasLimits(selectors)) return [{
		limit: void 0,
		selectors
	}];
	const groups = /* @__PURE__ */ new Map();
	for (const selector of selectors) require_lint.addTo(groups, (require_late()).limitKey(selector.limit), selector);
	return Array.from(groups.values(), (group) => ({
		limit: group[0]?.limit,
		selectors: group
	}));
}
function hasLimits(selectors) {
	return selectors.some(({ limit }) => limit !== void 0);
}
function equalSelectors(one, other) {
	return equalRanges(one, other) && (require_late()).limitKey(one.limit) === (require_late()).limitKey(other.limit);
}
function withLimit({ version, first, last }, limit) {
	return {
		version,
		first,
		last,
		...limit !== void 0 && { limit }
	};
}
function unlimited(selectors) {
	return hasLimits(selectors) ? selectors.map((selector) => withLimit(selector, void 0)) : selectors;
}
function atHost({ limit }, { version, bits }) {
	return withLimit({
		version,
		first: bits,
		last: bits
	}, limit);
}
function sharedSelector(one, other) {
	const range = intersection(one, other);
	if (range === null || one.limit === void 0 && other.limit === void 0) return range;
	const limit = (require_late()).sharedLimit(one.limit, other.limit);
	return limit === null ? null : withLimit(range, limit);
}
function compareSelectors(one, other) {
	const order = compareRanges(one, other);
	if (order !== 0 || one.limit === void 0 && other.limit === void 0) return order;
	const [first, second] = [numbersOf(one.limit), numbersOf(other.limit)];
	return first[0] - second[0] || first[1] - second[1] || second[2] - first[2];
}
function numbersOf(limit) {
	return limit === void 0 ? [
		0,
		0,
		65535
	] : [
		limit.protocol,
		limit.firstPort,
		limit.lastPort
	];
}
function withoutContained(selectors) {
	if (!hasLimits(selectors)) return withoutContained$1(selectors);
	const groups = byLimit(selectors).map(({ limit, selectors: own }) => ({
		limit,
		kept: withoutContained$1(own)
	}));
	const kept = /* @__PURE__ */ new Set();
	for (const group of groups) {
		const wider = groups.filter((other) => other !== group && (require_late()).limitHolds(other.limit, group.limit)).map((other) => new RangeIndex(other.kept));
		for (const selector of group.kept) if (!wider.some((index) => index.holds(selector))) kept.add(selector);
	}
	return selectors.filter((selector) => kept.delete(selector));
}
var SelectorIndex = class {
	#groups;
	#positions;
	constructor(selectors) {
		this.#groups = byLimit(selectors).map(({ limit, selectors: own }) => ({
			limit,
			index: new RangeIndex(own)
		}));
		this.#positions = this.#groups.length < 2 ? null : new Map(selectors.map((selector, position) => [selector, position]));
	}
	meeting(selector) {
		const met = this.#groups.flatMap(({ limit, index }) => (require_late()).sharedLimit(limit, selector.limit) === null ? [] : index.meeting(selector));
		const positions = this.#positions;
		if (positions === null) return met;
		return met.sort((one, other) => (positions.get(one) ?? 0) - (positions.get(other) ?? 0));
	}
};
function showSelector(selector) {
	return `${formatRange(selector)}${(require_late()).formatLimit(selector.limit)}`;
}

// src/simulate/child-selectors.ts
function hostsOf(party, peer) {
	return {
		me: party.addresses.own,
		other: peer.addresses.seen ?? party.addresses.peer ?? void 0
	};
}
function resolveChildren(exchange, ledger, kind) {
	const initiator = withSayableChildren(exchange.initiator, kind);
	const responder = withSayableChildren(exchange.responder, kind);
	const ends = {
		...exchange,
		initiator,
		responder
	};
	return {
		initiator: initiator.children.map((child) => resolveChild(ends, ledger, initiator, responder, child)),
		responder: responder.children.map((child) => resolveChild(ends, ledger, responder, initiator, child))
	};
}
function withSayableChildren(party, kind) {
	return {
		...party,
		children: party.children.map((child) => sayable(child, kind))
	};
}
function resolveChild(exchange, ledger, party, peer, child) {
	const part = party === exchange.initiator ? "initiator" : "responder";
	let doubtful = child.child.open?.some(({ phase, as = part }) => phase === "traffic-selector" && as === part) ?? false;
	const side = (name) => {
		const hostless = child.mode !== "tunnel" && hostOf(party, peer, name) === void 0;
		const own = hostless ? null : known(party, peer, child, name);
		if (own !== null) return own;
		const partner = partnerOf(party, peer, child);
		const mirrored = hostless || partner === null ? null : known(peer, party, partner, require_lint.otherSelectorSide(name));
		if (mirrored === null || exchange.strict || listOf(child, name).some(isBeyond)) {
			doubtful = true;
			ledger.doubt("traffic-selector");
			return everything(party, peer);
		}
		ledger.assume(`the ${name} networks of ${party.label} are the ${require_lint.otherSelectorSide(name)} networks of ${peer.label}`, `the ${name} networks of ${party.label} are not known`, listOf(child, name).map(({ place }) => place));
		return isOfApi(party) ? unlimited(mirrored) : mirrored;
	};
	const local = side("local");
	const remote = side("remote");
	return {
		...child,
		local,
		remote,
		doubtful
	};
}
function isBeyond(located) {
	return located.origin === "unknown" && ["invalid", "not-simulated"].includes(located.reason);
}
function everything(party, peer) {
	const { me, other } = hostsOf(party, peer);
	return (me ?? other)?.version === 6 ? [EVERY_IPV6, EVERY_IPV4] : [EVERY_IPV4, EVERY_IPV6];
}
const EVERY_IPV4 = {
	version: 4,
	first: 0,
	last: 4294967295
};
const EVERY_IPV6 = {
	version: 6,
	first: 0n,
	last: (1n << 128n) - 1n
};
function partnerOf(party, peer, { index }) {
	if (peer.children.length === 1 || peer.children.length === party.children.length) return peer.children[peer.children.length === 1 ? 0 : index] ?? null;
	return null;
}
function listOf({ child }, side) {
	return side === "local" ? child.localSelectors : child.remoteSelectors;
}
function hostOf(party, peer, side) {
	const { me, other } = hostsOf(party, peer);
	return side === "local" ? me : other;
}
function known(party, peer, child, side) {
	const host = hostOf(party, peer, side);
	const ranges = [];
	for (const located of listOf(child, side)) {
		if (located.origin === "unknown") return null;
		const { value } = located;
		if (!require_lint.isDynamic(value)) ranges.push(value);
		else if (host !== void 0) ranges.push(withLimit(hostRange(host), require_lint.limitOf(value)));
		else return null;
	}
	return ranges;
}

// src/simulate/child-modes.ts
function inEveryMode(ledger, child, candidates, negotiate) {
	const asked = modesOf([child]);
	const answered = modesOf(candidates);
	const ledgers = [];
	const outcomes = asked.flatMap((mode) => answered.map((other) => {
		const own = new Ledger();
		ledgers.push(own);
		return negotiate(inMode(child, mode), candidates.map((candidate) => inMode(candidate, other)), own);
	}));
	for (const own of ledgers) ledger.absorb(own);
	const outcome = merge(ledger, outcomes);
	const partner = outcome.partner === null ? void 0 : candidates.find(({ index }) => index === outcome.partner?.index);
	return {
		...outcome,
		partner: partner ?? null
	};
}
function modesOf(children) {
	return children.every(({ mode }) => mode !== void 0) ? ["tunnel"] : ["tunnel", "transport"];
}
function inMode(child, mode) {
	return {
		...child,
		mode: child.mode ?? mode
	};
}
const ORDER$1 = [
	"traffic-selector",
	"mode",
	"child-proposal"
];
function merge(ledger, outcomes) {
	const [first, ...others] = outcomes;
	if (first === void 0) throw new Error("a CHILD SA is asked for in some mode");
	if (others.length === 0) return first;
	const reach = ({ failure }) => failure === null ? ORDER$1.length : ORDER$1.indexOf(failure.phase);
	const furthest = others.reduce((best, outcome) => reach(outcome) > reach(best) ? outcome : best, first);
	for (const { failure } of outcomes) if (failure !== null && failure.phase !== furthest.failure?.phase) ledger.doubt(failure.phase);
	if (furthest.failure === null && outcomes.some((outcome) => !same$1(outcome, furthest))) ledger.doubt("mode");
	return furthest;
}
function same$1(one, other) {
	const { local, remote } = one.selectors;
	return one.mode === other.mode && local.length === other.selectors.local.length && remote.length === other.selectors.remote.length && [...local, ...remote].every((range, index) => {
		const match = [...other.selectors.local, ...other.selectors.remote][index];
		return match !== void 0 && equalSelectors(range, match);
	});
}

// src/simulate/narrowing.ts
function firstPair({ local, remote }) {
	return {
		local: local.slice(0, 1),
		remote: remote.slice(0, 1)
	};
}
function holdsPair(all, pair) {
	return require_lint.SELECTOR_SIDES.every((side) => {
		const [one] = pair[side];
		return one !== void 0 && all[side].some((selector) => equalSelectors(selector, one));
	});
}
function mirrored({ local, remote }) {
	return {
		local: remote,
		remote: local
	};
}
function proposedSelectors({ local, remote, mode }, { me, other }) {
	return {
		local: withoutContained(mode === "transport" ? restrictTo(local, me) : local),
		remote: withoutContained(mode === "transport" ? restrictTo(remote, other) : remote)
	};
}
function restrictTo(selectors, host) {
	if (host === void 0) return selectors;
	return selectors.filter((selector) => includes(selector, host)).map((selector) => atHost(selector, host));
}
function narrow(configured, received) {
	const [own] = configured;
	const [theirs] = received;
	if (configured.length === 1 && received.length === 1 && own !== void 0 && theirs !== void 0) {
		const shared = sharedSelector(own, theirs);
		return shared === null ? [] : [shared];
	}
	const index = new SelectorIndex(withoutContained(received));
	const shared = [];
	for (const selector of withoutContained(configured)) for (const met of index.meeting(selector)) {
		const both = sharedSelector(selector, met);
		if (both !== null) shared.push(both);
	}
	return withoutContained(shared);
}
function selectChild(children, hosts, { local, remote }) {
	let best = null;
	let highest = 0;
	for (const child of children) {
		const own = proposedSelectors(child, hosts);
		const ours = fit(own.local, local);
		const theirs = ours === 0 ? 0 : fit(own.remote, remote);
		if (theirs > 0 && ours + theirs > highest) {
			highest = ours + theirs;
			best = child;
		}
	}
	return best;
}
function fit(configured, received) {
	const index = new SelectorIndex(configured);
	let total = 0;
	let weight = received.length;
	for (const selector of received) {
		for (const met of index.meeting(selector)) total += equalSelectors(met, selector) ? 5 * weight : weight;
		weight--;
	}
	return total;
}
function isHost(ranges, host) {
	return host !== void 0 && ranges.every((range) => equalRanges(range, hostRange(host)));
}
function throughNat(received, host) {
	if (host === void 0) return received;
	const first = received.find(({ first: low, last }) => low === last);
	if (first === void 0) return [];
	return received.filter((selector) => equalRanges(selector, first)).map((selector) => atHost(selector, host));
}

// src/simulate/selection.ts
function selectProposal(own, received, { prefersReceived, ignoresGroups = false }) {
	if (prefersReceived === true) return firstMatch(received, own, ignoresGroups);
	const byOwnOrder = firstMatch(own, received, ignoresGroups);
	if (prefersReceived === false || byOwnOrder === null) return byOwnOrder;
	const byReceivedOrder = firstMatch(received, own, ignoresGroups);
	return byReceivedOrder === null ? null : common(byOwnOrder, byReceivedOrder);
}
function firstMatch(preferred, other, ignoresGroups) {
	let possible = null;
	for (const one of preferred) for (const two of other) {
		const chosen = match(one, two, ignoresGroups);
		if (chosen === null) continue;
		if (possible === null && isCertain(chosen)) return chosen;
		possible = possible === null ? chosen : common(possible, chosen);
	}
	return possible;
}
const NO_MATCH = Symbol("no match");
function match(preferred, other, ignoresGroups) {
	const protocol = preferred.protocol ?? other.protocol;
	if (other.protocol !== void 0 && other.protocol !== protocol) return null;
	const sure = preferred.protocol !== void 0 && other.protocol !== void 0;
	const encryption = pick(preferred.encryption, other.encryption, !sure);
	if (encryption === NO_MATCH) return null;
	const integrity = pickIntegrity(preferred, other, encryption);
	if (integrity === NO_MATCH) return null;
	const prf = pick(preferred.prf, other.prf, false);
	if (prf === NO_MATCH) return null;
	const dh = ignoresGroups ? null : pickGroup(preferred.dh, other.dh, protocol !== "ike");
	if (dh === NO_MATCH) return null;
	const esn = pick(preferred.esn, other.esn, false);
	if (esn === NO_MATCH) return null;
	return {
		protocol: sure ? protocol : void 0,
		encryption,
		integrity,
		prf,
		dh,
		esn
	};
}
function pickIntegrity({ integrity: preferred }, { integrity: other }, cipher) {
	if (cipher?.aead === true) return null;
	return pick(preferred, other, cipher === void 0);
}
function pick(preferred, other, lenient) {
	if (preferred.length === 0 && other.length === 0) return null;
	if (preferred.length === 0 || other.length === 0) return lenient ? void 0 : NO_MATCH;
	for (const one of preferred) {
		if (one === void 0) return void 0;
		if (isPrivate(one)) continue;
		if (other.includes(one)) return one;
		if (other.includes(void 0)) return void 0;
	}
	return NO_MATCH;
}
function pickGroup(preferred, other, optional) {
	if (preferred.length > 0 && other.length > 0) return pick(preferred, other, false);
	if (preferred.length === 0 && other.length === 0) return null;
	if (!optional) return NO_MATCH;
	const groups = preferred.length > 0 ? preferred : other;
	if (groups.includes(null)) return null;
	return groups.includes(void 0) ? void 0 : NO_MATCH;
}
const FIRST_PRIVATE_NUMBER = 1024;
function isPrivate(transform) {
	if (transform === null || typeof transform === "boolean") return false;
	return (transform.type === "dh" ? transform.number : transform.ikev2) >= FIRST_PRIVATE_NUMBER;
}
function mismatches(one, other, ignoresGroups) {
	if (one.protocol !== void 0 && other.protocol !== void 0 && one.protocol !== other.protocol) return ["protocol"];
	const kinds = [];
	const sure = one.protocol !== void 0 && other.protocol !== void 0;
	const cipher = pick(one.encryption, other.encryption, !sure);
	if (cipher === NO_MATCH) kinds.push("encryption");
	const paired = one.integrity.length > 0 === other.integrity.length > 0;
	if ((cipher !== NO_MATCH || paired) && pickIntegrity(one, other, cipher === NO_MATCH ? null : cipher) === NO_MATCH) kinds.push("integrity");
	if (pick(one.prf, other.prf, false) === NO_MATCH) kinds.push("prf");
	if (!ignoresGroups && pickGroup(one.dh, other.dh, one.protocol !== "ike") === NO_MATCH) kinds.push("dhGroup");
	if (pick(one.esn, other.esn, false) === NO_MATCH) kinds.push("esn");
	return kinds;
}
function common(one, other) {
	return {
		protocol: same(one.protocol, other.protocol),
		encryption: same(one.encryption, other.encryption),
		integrity: same(one.integrity, other.integrity),
		prf: same(one.prf, other.prf),
		dh: same(one.dh, other.dh),
		esn: same(one.esn, other.esn)
	};
}
function same(one, other) {
	return one === other ? one : void 0;
}
function isCertain({ protocol, encryption, integrity, prf, dh, esn }) {
	return protocol !== void 0 && encryption !== void 0 && integrity !== void 0 && prf !== void 0 && dh !== void 0 && esn !== void 0;
}
function replyOf({ protocol, encryption, integrity, prf, dh, esn }) {
	return {
		protocol,
		encryption: encryption === null ? [] : [encryption],
		integrity: integrity === null ? [] : [integrity],
		prf: prf === null ? [] : [prf],
		dh: dh === null ? [] : [dh],
		esn: esn === null ? [] : [esn],
		source: null
	};
}
function formatChosen(chosen) {
	if (!isCertain(chosen)) return null;
	const names = [];
	for (const transform of [
		chosen.encryption,
		chosen.integrity,
		chosen.prf,
		chosen.dh
	]) if (transform !== null && transform !== void 0) names.push(transform.logName);
	if (chosen.protocol === "ike") return names.join("/");
	if (typeof chosen.esn === "boolean") names.push(formatEsn(chosen.esn));
	return `${chosen.protocol === "ah" ? "AH" : "ESP"}:${names.join("/")}`;
}
function formatEsn(extended) {
	return extended ? "EXT_SEQ" : "NO_EXT_SEQ";
}

// src/simulate/proposal-causes.ts
function proposalCauses(comparison) {
	const nearest = nearestPair(comparison);
	if (nearest === null) return [nothingOffered(comparison)];
	const { offered, accepted } = nearest;
	const implied = nearest.kinds.includes("integrity") && !namesPrf(offered) && !namesPrf(accepted);
	return nearest.kinds.filter((kind) => kind !== "prf" || !implied).map((kind) => causeOfKind(comparison, kind, offered, accepted));
}
function namesPrf({ source }) {
	return source === null || source.prf.length > 0;
}
function nearestPair({ initiator, responder, ignoresGroups }) {
	let nearest = null;
	for (const accepted of responder.suites) for (const offered of initiator.suites) {
		const kinds = mismatches(offered, accepted, ignoresGroups);
		if (kinds.length > 0 && (nearest === null || distance(kinds) < distance(nearest.kinds))) nearest = {
			offered,
			accepted,
			kinds
		};
		if (nearest?.kinds.length === 1 && nearest.kinds[0] !== "protocol") return nearest;
	}
	return nearest;
}
function distance(kinds) {
	return kinds[0] === "protocol" ? 10 : kinds.length;
}
let NAMES$1$made; const NAMES$1$make = () => NAMES$1$made = ({
	protocol: "protocol",
	encryption: "encryption algorithm",
	integrity: "integrity algorithm",
	prf: "PRF",
	dhGroup: "DH group",
	esn: "sequence numbers"
});
function causeOfKind(comparison, kind, offered, accepted) {
	const { phase, initiator, responder } = comparison;
	const one = describe(offered, kind, initiator.party);
	const two = describe(accepted, kind, responder.party);
	return {
		phase,
		attribute: kind,
		initiator: one.names.join(", ") || "none",
		responder: two.names.join(", ") || "none",
		initiatorPlaces: one.places,
		responderPlaces: two.places,
		...wordsFor(comparison, kind, one, two, configured(offered, kind))
	};
}
function wordsFor({ phase, initiator, responder }, kind, one, two, configuredNames) {
	const [left, right] = [initiator.party.label, responder.party.label];
	const subject = phase === "ike-proposal" ? "the IKE SA" : "the CHILD SA";
	if (one.names.some((name) => two.names.includes(name))) return {
		message: `${one.text} has a number of private use, which ${right} takes from no peer that it does not know.`,
		mend: `Offer the standard algorithm (sha256 for sha256_96) on ${left} and ${right}.`
	};
	const unoffered = configuredNames.filter((name) => !one.names.includes(name) && two.names.includes(name));
	if (unoffered.length > 0) {
		const wanted = unoffered.join(" or ");
		const addition = isOfApi(responder.party) ? "" : `, or add ${one.text} on ${right}`;
		if (phase === "child-proposal" && kind === "dhGroup") return {
			message: `${left} lists ${wanted}, but IKEv1 offers one DH group of a list, that of the IKE SA or else the first, ${one.text}, and ${right} accepts ${two.text}.`,
			mend: `Make ${wanted} the only DH group of the CHILD SA on ${left}${addition}.`
		};
		return {
			message: `${left} lists ${wanted}, but IKEv1 offers only the first ${(NAMES$1$made ?? NAMES$1$make())[kind]} of a list, ${one.text}, and ${right} accepts ${two.text}.`,
			mend: `Put ${wanted} first on ${left}${addition}.`
		};
	}
	return {
		message: `${left} offers ${one.names.length === 0 ? `no ${(NAMES$1$made ?? NAMES$1$make())[kind]}` : `${(NAMES$1$made ?? NAMES$1$make())[kind]} ${one.text}`} for ${subject}, ${right} accepts ${two.text}.`,
		mend: mendOf$1(phase, kind, {
			party: initiator.party,
			...one
		}, {
			party: responder.party,
			...two
		})
	};
}
function describe(suite, kind, party) {
	const entries = entriesOf(suite, kind);
	const names = entries.map(({ name }) => name);
	return {
		names,
		text: names.join(" or ") || "none",
		strength: entries[0]?.strength ?? 0,
		places: kind === "protocol" ? party.children.map(({ child }) => child.protocol.place) : placesOf$4(suite, kind)
	};
}
function entriesOf(suite, kind) {
	switch (kind) {
		case "protocol": return [suite.protocol === "ah" ? {
			name: "AH",
			strength: 0
		} : {
			name: "ESP",
			strength: 1
		}];
		case "esn": return present(suite.esn).map((extended) => ({
			name: formatEsn(extended),
			strength: extended ? 1 : 0
		}));
		case "dhGroup": return present(suite.dh).map((group) => ({
			name: group?.logName ?? "none",
			strength: group?.strengthBits ?? 0
		}));
		default: return present(suite[kind]).map(({ logName, strengthBits }) => ({
			name: logName,
			strength: strengthBits
		}));
	}
}
function present(list) {
	return list.filter((entry) => entry !== void 0);
}
function configured({ source }, kind) {
	if (source === null || kind === "protocol" || kind === "esn") return [];
	return locatedOf(source, kind).flatMap((located) => located.origin === "unknown" || located.value === null || typeof located.value === "boolean" ? [] : [located.value.logName]);
}
function placesOf$4({ source }, kind) {
	if (source === null) return [];
	const places = locatedOf(source, kind).map(({ place }) => place);
	if (places.length > 0) return places;
	if (kind === "dhGroup" && source.noGroupAt) return [source.noGroupAt];
	return (kind === "prf" || source.encryption.length === 0 ? source.integrity : source.encryption).map(({ place }) => place);
}
function locatedOf(source, kind) {
	switch (kind) {
		case "dhGroup": return source.dhGroups;
		case "esn": return source.extendedSequenceNumbers;
		default: return source[kind];
	}
}
function mendOf$1(phase, kind, one, other) {
	const [weaker, stronger] = other.strength < one.strength ? [other, one] : [one, other];
	const raised = takenBy(weaker.party, phase, kind, stronger);
	const lowered = takenBy(stronger.party, phase, kind, weaker);
	const edits = [];
	if (raised !== null) edits.push(`set the ${(NAMES$1$made ?? NAMES$1$make())[kind]} ${raised.name} on ${weaker.party.label}${raised.doubt}`);
	if (lowered !== null) {
		const isOff = kind === "dhGroup" && lowered.name === "none";
		const verb = raised === null ? `set the ${(NAMES$1$made ?? NAMES$1$make())[kind]} ` : "";
		const what = isOff ? "turn perfect forward secrecy off" : `${verb}${lowered.name}`;
		edits.push(`${what} on ${stronger.party.label}${lowered.doubt}`);
	}
	const common = edits.length > 0 ? null : commonOffer(one.party, other.party, phase, kind);
	if (common !== null) edits.push(`set the ${(NAMES$1$made ?? NAMES$1$make())[kind]} ${common} on both ends`);
	if (edits.length === 0) return `Use other APIs or devices: ${one.party.label} and ${other.party.label} cannot be set to the same ${(NAMES$1$made ?? NAMES$1$make())[kind]}.`;
	const said = edits.join(", or ");
	return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
function takenBy(party, phase, kind, { names }) {
	const how = (names.length === 0 ? ["none"] : names).map((name) => ({
		name,
		settable: canOffer(party, phase, kind, name)
	}));
	const documented = how.find(({ settable }) => settable === "documented");
	const found = documented ?? how.find(({ settable }) => settable !== null);
	if (found === void 0) return null;
	return {
		name: found.name,
		doubt: found === documented ? "" : " where its platform takes it"
	};
}
function nothingOffered({ phase, initiator, responder }) {
	const silent = initiator.suites.length === 0 ? initiator.party : responder.party;
	return {
		phase,
		attribute: "encryption",
		initiator: initiator.suites.length === 0 ? null : "offered",
		responder: responder.suites.length === 0 ? null : "accepted",
		message: `${silent.label} has no proposal that this exchange can express.`,
		mend: `Give ${silent.label} a proposal with a cipher, an integrity algorithm and a DH group that the exchange knows.`,
		initiatorPlaces: [initiator.party.end.place],
		responderPlaces: [responder.party.end.place]
	};
}

// src/simulate/child.ts
const NO_SELECTORS = {
	local: [],
	remote: []
};
function failedChild(failed, rest = {}) {
	return {
		chosen: null,
		mode: "tunnel",
		selectors: NO_SELECTORS,
		partner: null,
		dhRetry: false,
		...rest,
		failure: failed
	};
}
function inOrder$1({ local, remote }) {
	return {
		local: [...local].sort(compareSelectors),
		remote: [...remote].sort(compareSelectors)
	};
}
function asRekey(failed) {
	const causes = failed.causes.map((cause) => ({
		...cause,
		phase: "rekey",
		message: `The tunnel comes up and fails at a rekey: ${cause.message}`
	}));
	return {
		...failed,
		phase: "rekey",
		causes
	};
}
function refuseAhThroughNat(exchange, ledger, chosen) {
	const { initiator, responder } = exchange;
	const nats = [initiator.addresses.nat, responder.addresses.nat];
	if (chosen.protocol === "esp" || nats.every((nat) => nat === false)) return null;
	if (chosen.protocol === void 0 || !nats.includes(true)) {
		ledger.doubt("child-proposal");
		return null;
	}
	const behind = initiator.addresses.nat === true ? initiator : responder;
	return failure(exchange, refusedByResponder("NO_PROPOSAL_CHOSEN"), {
		phase: "child-proposal",
		attribute: "nat",
		initiator: "AH",
		responder: "AH",
		message: `AH cannot pass the NAT before ${behind.label}: it protects the addresses that the NAT changes.`,
		mend: "Use ESP on both ends.",
		initiatorPlaces: initiator.children.map(({ child }) => child.protocol.place),
		responderPlaces: responder.children.map(({ child }) => child.protocol.place)
	});
}
function noChildProposal(exchange, error, offered, accepted, ignoresGroups) {
	const { initiator, responder } = exchange;
	const causes = proposalCauses({
		phase: "child-proposal",
		initiator: {
			party: initiator,
			suites: offered
		},
		responder: {
			party: responder,
			suites: accepted
		},
		ignoresGroups
	});
	return failure(exchange, error, ...causes);
}
function noSelectors(exchange, notify, failed) {
	return failure(exchange, refusedByResponder(notify), selectorCause(exchange, failed));
}
function selectorCause({ initiator, responder }, { child, proposed, answering, exactly = null }) {
	const theirs = {
		local: answering?.local ?? [],
		remote: answering?.remote ?? []
	};
	const isApart = (one) => narrow(proposed[one], theirs[require_lint.otherSelectorSide(one)]).length === 0;
	const isUnequal = (one) => exactly === initiator ? !sameRanges(proposed[one], narrow(proposed[one], theirs[require_lint.otherSelectorSide(one)])) : !proposed[one].some((range) => theirs[require_lint.otherSelectorSide(one)].some((other) => equalSelectors(range, other)));
	const apart = require_lint.SELECTOR_SIDES.find(isApart);
	const unequal = apart === void 0 && exactly !== null ? require_lint.SELECTOR_SIDES.find(isUnequal) : void 0;
	const side = apart ?? unequal ?? "remote";
	const opposite = require_lint.otherSelectorSide(side);
	const common = {
		phase: "traffic-selector",
		attribute: "selectors",
		initiator: showPair(proposed),
		responder: showPair(theirs),
		initiatorPlaces: selectorPlaces(child, side),
		responderPlaces: answering === void 0 ? [] : selectorPlaces(answering, opposite)
	};
	if (isEmpty(proposed)) return {
		...common,
		...notHosts(initiator)
	};
	if (answering !== void 0 && isEmpty(proposedSelectors(answering, hostsOf(responder, initiator)))) return {
		...common,
		...notHosts(responder)
	};
	if (sameRanges(proposed.local, theirs.local) && sameRanges(proposed.remote, theirs.remote)) return {
		...common,
		message: `Both ends have the same local and remote networks: one must mirror the other.`,
		mend: `Swap the local and remote networks on ${responder.label}, or on ${initiator.label}.`
	};
	const [ours, others] = [show$2(proposed[side]), show$2(theirs[opposite])];
	const fault = exactly !== null && unequal !== void 0 ? `must be equal: ${exactly.label} takes no other networks${exactly.policy.exactIkev2Selectors ? "" : " in IKEv1"}.` : "have nothing in common that this exchange allows.";
	return {
		...common,
		message: `The ${side} networks of ${initiator.label}, ${ours}, and the ${opposite} networks of ${responder.label}, ${others}, ${fault}`,
		mend: mendOf([[
			proposed[side],
			theirs[opposite],
			`the ${opposite} networks of ${responder.label}`,
			responder
		], [
			theirs[opposite],
			proposed[side],
			`the ${side} networks of ${initiator.label}`,
			initiator
		]])
	};
}
function mendOf(changes) {
	return `Make ${changes.flatMap(([wanted, has, of, party]) => {
		if (!isOfApi(party) || !hasLimits(wanted)) return [`${show$2(wanted)} ${of}`];
		const networks = unlimited(wanted);
		return sameRanges(networks, has) ? [] : [`${show$2(networks)} ${of}`];
	}).join(", or ")}.`;
}
function isEmpty({ local, remote }) {
	return local.length === 0 || remote.length === 0;
}
function notHosts(party) {
	return {
		message: `${party.label} uses transport mode, which carries only the two endpoints, and its networks leave them out.`,
		mend: `Use tunnel mode on both ends, or make the endpoints' addresses the networks of ${party.label}.`
	};
}
function selectorPlaces({ child }, first = "local") {
	const [local, remote] = [child.localSelectors, child.remoteSelectors];
	return (first === "local" ? [...local, ...remote] : [...remote, ...local]).map(({ place }) => place);
}
function sameRanges(ones, others) {
	return ones.length === others.length && ones.every((one, index) => {
		const other = others[index];
		return other !== void 0 && equalSelectors(one, other);
	});
}
const MOST_SHOWN = 6;
function show$2(ranges) {
	if (ranges.length === 0) return "none";
	const shown = ranges.slice(0, MOST_SHOWN).map(showSelector).join(", ");
	return ranges.length > MOST_SHOWN ? `${shown} and ${String(ranges.length - MOST_SHOWN)} more` : shown;
}
function showPair({ local, remote }) {
	return `${show$2(local)} === ${show$2(remote)}`;
}
function modeMend(transport, tunnel) {
	const other = canBe(tunnel, "esp-mode", "transport") ? `, or transport mode on ${tunnel.label}` : "";
	return `Set tunnel mode on ${transport.label}${other}.`;
}

// src/simulate/suite.ts
function ikeSuite(proposal) {
	const encryption = values(proposal.encryption);
	const integrity = values(proposal.integrity);
	const prf = values(proposal.prf);
	return {
		protocol: "ike",
		encryption,
		integrity: isAead(encryption) ? [] : integrity,
		prf: prf.length > 0 ? prf : prfsOf(integrity),
		dh: values(proposal.dhGroups).filter((group) => group !== null),
		esn: [],
		source: proposal
	};
}
function childSuite(proposal, protocol) {
	const encryption = protocol === "ah" ? [] : values(proposal.encryption);
	const esn = values(proposal.extendedSequenceNumbers);
	return {
		protocol,
		encryption,
		integrity: isAead(encryption) ? [] : values(proposal.integrity),
		prf: [],
		dh: values(proposal.dhGroups),
		esn: esn.length > 0 ? esn : NO_ESN,
		source: proposal
	};
}
const NO_ESN = [false];
function groupPlaces(suites) {
	return suites.flatMap(({ source }) => source?.dhGroups.map(({ place }) => place) ?? []);
}
function values(located) {
	const list = located.map(require_lint.valueOf);
	return list.length < 2 ? list : [...new Set(list)];
}
function isAead(encryption) {
	return encryption.length > 0 && encryption.every((cipher) => cipher?.aead === true);
}
function prfsOf(integrity) {
	const prfs = [];
	for (const algorithm of integrity) if (algorithm === void 0) prfs.push(void 0);
	else if (algorithm.prf !== null) prfs.push(require_lint.prfByLogName(algorithm.prf));
	return prfs;
}
function prfOfHash(hash) {
	return hash?.prf === void 0 || hash.prf === null ? void 0 : require_lint.prfByLogName(hash.prf);
}
function withoutGroups(suite) {
	return suite.dh.length === 0 ? suite : {
		...suite,
		dh: []
	};
}
function firstGroup(suites) {
	for (const { dh } of suites) if (dh.length > 0) return dh[0];
	return null;
}
function promoteGroup(suites, group) {
	if (group === null || group === void 0) return suites;
	const having = [];
	const others = [];
	for (const suite of suites) if (!suite.dh.includes(group)) others.push(suite);
	else having.push(suite.dh[0] === group ? suite : {
		...suite,
		dh: [group, ...suite.dh.filter((dh) => dh !== group)]
	});
	return having.length === 0 ? suites : [...having, ...others];
}
function distinct(suites) {
	if (suites.length < 2) return suites;
	const seen = /* @__PURE__ */ new Set();
	return suites.filter((suite) => {
		const key = signature(suite);
		if (key === null) return true;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
function signature({ protocol, encryption, integrity, prf, dh, esn }) {
	const named = [
		...encryption,
		...integrity,
		...prf,
		...dh
	];
	if (protocol === void 0 || named.includes(void 0) || esn.includes(void 0)) return null;
	return `${protocol}:${[
		encryption,
		integrity,
		prf,
		dh
	].map((list) => list.map((entry) => entry?.logName ?? "").join(" ")).join("/")}/${esn.join(" ")}`;
}

// src/simulate/child-v2.ts
function negotiateChildV2(exchange, ledger, request) {
	const { initiator, responder } = exchange;
	const hosts = hostsOf(initiator, responder);
	const proposed = limit(initiator, proposedSelectors(request.child, hosts));
	const { mode } = request.child;
	const partner = findPartner(exchange, request, proposed);
	if (partner === null) {
		const answering = request.candidates[0];
		const failed = {
			child: request.child,
			proposed,
			answering,
			exactly: exactly(responder)
		};
		return failedChild(noSelectors(exchange, "TS_UNACCEPTABLE", failed));
	}
	const agreement = agree$1(exchange, ledger, request, partner);
	if (agreement.failure !== null) return failedChild(agreement.failure, {
		...agreement,
		partner
	});
	const answer = answerSelectors(exchange, mode, partner, proposed);
	if (answer.local.length === 0 || answer.remote.length === 0) {
		const failed = noSelectors(exchange, "TS_UNACCEPTABLE", {
			child: request.child,
			proposed,
			answering: partner
		});
		return failedChild(failed, {
			...agreement,
			partner
		});
	}
	const answered = answeredMode(exchange, mode, partner, answer);
	const refused = requireTransport(exchange, request.child, partner, answered);
	if (refused !== null) return failedChild(refused, {
		...agreement,
		partner
	});
	const accepted = acceptAnswer(exchange, request.child, answered, answer);
	if (accepted === null || initiator.policy.exactIkev2Selectors && !holdsPair(accepted, proposed)) {
		const failed = noSelectors(exchange, "TS_UNACCEPTABLE", {
			child: request.child,
			proposed,
			answering: partner,
			exactly: exactly(initiator)
		});
		return failedChild({
			...failed,
			error: REFUSED_BY_INITIATOR
		}, {
			...agreement,
			partner
		});
	}
	return {
		chosen: agreement.chosen,
		mode: answered,
		selectors: inOrder$1(accepted),
		partner,
		dhRetry: agreement.dhRetry,
		failure: null
	};
}
function exactly(party) {
	return party.policy.exactIkev2Selectors ? party : null;
}
function limit({ policy }, selectors) {
	return policy.singlePair ? firstPair(selectors) : selectors;
}
function afterNat(mode, party, peer, { local, remote }) {
	if (mode !== "transport") return {
		local,
		remote
	};
	const hosts = hostsOf(party, peer);
	return {
		local: party.addresses.nat === true ? throughNat(local, hosts.me) : local,
		remote: peer.addresses.nat === true ? throughNat(remote, hosts.other) : remote
	};
}
function findPartner({ initiator, responder }, { kind, candidates, child: { mode } }, proposed) {
	const hosts = hostsOf(responder, initiator);
	const received = mirrored(proposed);
	if (responder.policy.exactIkev2Selectors && kind !== "rekey") return candidates.find((candidate) => holdsPair(received, firstPair(candidate))) ?? null;
	const changed = afterNat(mode, responder, initiator, received);
	const throughIt = {
		local: changed.local.length > 0 ? changed.local : received.local,
		remote: changed.remote.length > 0 ? changed.remote : received.remote
	};
	const found = selectChild(candidates, hosts, throughIt);
	if (!(throughIt.local !== received.local || throughIt.remote !== received.remote) || found !== null && found.mode !== "tunnel") return found;
	return selectChild(candidates, hosts, received);
}
function answerSelectors({ initiator, responder }, mode, partner, proposed) {
	const received = afterNat(mode, responder, initiator, mirrored(proposed));
	if (responder.policy.exactIkev2Selectors) return firstPair(partner);
	return limit(responder, {
		local: narrow(partner.local, received.local),
		remote: narrow(partner.remote, received.remote)
	});
}
function answeredMode({ initiator, responder }, asked, partner, answer) {
	if (asked === "tunnel" || partner.mode === "tunnel") return "tunnel";
	const { me, other } = hostsOf(responder, initiator);
	return isHost(answer.local, me) && isHost(answer.remote, other) ? "transport" : "tunnel";
}
function requireTransport(exchange, child, partner, answered) {
	if (answered === "transport") return null;
	const { initiator, responder } = exchange;
	const insists = ({ policy }, { mode }) => mode === "transport" && policy.insistsOnTransport;
	const byResponder = insists(responder, partner);
	if (!byResponder && !insists(initiator, child)) return null;
	const [refusing, other] = byResponder ? [responder, initiator] : [initiator, responder];
	return failure(exchange, byResponder ? refusedByResponder("NO_PROPOSAL_CHOSEN") : REFUSED_BY_INITIATOR, {
		phase: "mode",
		attribute: "mode",
		initiator: child.mode,
		responder: partner.mode,
		message: `${refusing.label} has transport mode alone, and ${other.label} has tunnel mode.`,
		mend: modeMend(refusing, other),
		initiatorPlaces: [child.child.mode.place],
		responderPlaces: [partner.child.mode.place]
	});
}
const REFUSED_BY_INITIATOR = {
	notify: null,
	from: "initiator",
	seenAs: "LOCAL"
};
function acceptAnswer({ initiator, responder }, child, mode, answer) {
	const received = afterNat(mode, initiator, responder, mirrored(answer));
	const local = narrow(child.local, received.local);
	const remote = narrow(child.remote, received.remote);
	return local.length === 0 || remote.length === 0 ? null : {
		local,
		remote
	};
}
function agree$1(exchange, ledger, request, partner) {
	const { prefersReceived } = exchange.responder;
	const own = request.child.suites;
	const ignoresGroups = request.kind === "ike-auth";
	let group = ignoresGroups ? null : request.usedGroup === null ? firstGroup(own) : request.usedGroup;
	for (const dhRetry of [false, true]) {
		const offered = offeredFor(own, group);
		const chosen = selectProposal(partner.suites, offered, {
			prefersReceived,
			ignoresGroups
		});
		if (chosen === null) {
			const refused = refusedByResponder("NO_PROPOSAL_CHOSEN");
			return {
				chosen,
				dhRetry,
				failure: noChildProposal(exchange, refused, offered, partner.suites, ignoresGroups)
			};
		}
		if (!isCertain(chosen)) ledger.doubt("child-proposal");
		if (!isCertain(chosen) || group === void 0 || chosen.dh === null || chosen.dh === group) return {
			chosen,
			dhRetry,
			failure: finish(exchange, ledger, own, chosen, ignoresGroups)
		};
		if (exchange.responder.policy.refusesOtherKe) return {
			chosen: null,
			dhRetry,
			failure: otherKe(exchange, own, partner.suites, {
				sent: group,
				wanted: chosen.dh
			})
		};
		group = chosen.dh;
	}
	return {
		chosen: null,
		dhRetry: true,
		failure: secondRetry(exchange, own, partner.suites)
	};
}
function offeredFor(own, group) {
	return group === null ? distinct(own.map(withoutGroups)) : promoteGroup(distinct(own), group);
}
function finish(exchange, ledger, own, chosen, ignoresGroups) {
	const answer = replyOf(chosen);
	if (selectProposal(own, [answer], {
		prefersReceived: false,
		ignoresGroups
	}) === null) return noChildProposal(exchange, refusedByInitiator("NO_PROPOSAL_CHOSEN"), own, [answer], ignoresGroups);
	return refuseAhThroughNat(exchange, ledger, chosen);
}
function otherKe(exchange, own, accepted, { sent, wanted }) {
	const { initiator, responder } = exchange;
	const nameOf = (group) => group?.logName ?? "none";
	return failure(exchange, {
		notify: "INVALID_SYNTAX",
		from: "responder",
		seenAs: "INVALID_SYNTAX"
	}, {
		phase: "child-proposal",
		attribute: "dhGroup",
		initiator: nameOf(sent),
		responder: nameOf(wanted),
		message: `${initiator.label} begins with a KE of ${nameOf(sent)}, and ${responder.label}, which chooses ${nameOf(wanted)}, asks for no other one.`,
		mend: `Make ${nameOf(wanted)} the first group of ${initiator.label} for CHILD SAs.`,
		initiatorPlaces: groupPlaces(own),
		responderPlaces: groupPlaces(accepted)
	});
}
function secondRetry(exchange, own, accepted) {
	const { initiator, responder } = exchange;
	const groupsOf = (suites) => [...new Set(suites.flatMap(({ dh }) => dh.map((group) => group?.logName ?? "none")))].join(", ");
	return failure(exchange, {
		notify: "INVALID_KE_PAYLOAD",
		from: "responder",
		seenAs: "INVALID_KE_PAYLOAD"
	}, {
		phase: "child-proposal",
		attribute: "dhGroup",
		initiator: groupsOf(own),
		responder: groupsOf(accepted),
		message: `${responder.label} asks for another DH group a second time, and ${initiator.label} tries only once more.`,
		mend: "List the groups in the same order on both ends.",
		initiatorPlaces: groupPlaces(own),
		responderPlaces: groupPlaces(accepted)
	});
}

// src/simulate/ikev1-offer.ts
function phase1Transforms(suites, form) {
	return suites.flatMap((suite) => {
		const ciphers = suite.encryption.filter(hasPhase1Number);
		const hashes = suite.integrity.filter(hasPhase1Number);
		if (form === "first") return [phase1Transform(suite, ciphers.slice(0, 1), hashes.slice(0, 1))];
		return product(ciphers, hashes).map(([cipher, hash]) => phase1Transform(suite, cipher, hash));
	}).slice(0, MOST_TRANSFORMS);
}
const MOST_TRANSFORMS = 255;
function phase1Transform(suite, encryption, hash) {
	return {
		...suite,
		encryption,
		integrity: hash,
		prf: hash.map(prfOfHash),
		dh: suite.dh.slice(0, 1)
	};
}
function quickModeTransforms(suites, form) {
	return suites.flatMap((suite) => form === "first" ? firstQuickTransform(suite) : everyQuickTransform(suite)).slice(0, MOST_TRANSFORMS);
}
function firstQuickTransform(suite) {
	const encryption = suite.encryption.slice(0, 1).filter(hasEspNumber);
	const integrity = suite.integrity.slice(0, 1).filter(hasAuthNumber);
	if ((suite.protocol === "ah" ? integrity : encryption).length === 0 && suite.protocol !== void 0) return [];
	return [quickTransform(suite, encryption, integrity)];
}
function everyQuickTransform(suite) {
	return product(suite.encryption.filter(hasEspNumber), suite.integrity.filter(hasAuthNumber)).filter(([cipher, hash]) => (suite.protocol === "ah" ? hash : cipher).length > 0 || suite.protocol === void 0).map(([cipher, hash]) => quickTransform(suite, cipher, hash));
}
function quickTransform(suite, encryption, integrity) {
	return {
		...suite,
		encryption,
		integrity,
		dh: suite.dh.slice(0, 1),
		esn: esnAttribute(suite.esn)
	};
}
function esnAttribute(esn) {
	if (esn.includes(true)) return [true];
	return esn.includes(void 0) ? [void 0] : [false];
}
function hasEspNumber(cipher) {
	return cipher?.esp !== null;
}
function hasAuthNumber(algorithm) {
	return algorithm?.esp !== null;
}
function hasPhase1Number(algorithm) {
	return algorithm?.ikev1 !== null;
}
function product(ones, others) {
	const first = ones.length > 0 ? ones.map((one) => [one]) : [[]];
	const second = others.length > 0 ? others.map((other) => [other]) : [[]];
	return first.flatMap((one) => second.map((other) => [one, other]));
}

// src/simulate/addresses.ts
function addressesOf({ ownAddress, publicAddress, peerAddress, behindNat }) {
	const own = ownAddress === null ? void 0 : require_lint.valueOf(ownAddress);
	const seen = publicAddress === null ? own : require_lint.valueOf(publicAddress);
	return {
		own,
		seen: publicAddress === null && behindNat !== null && require_lint.valueOf(behindNat) !== false ? void 0 : seen,
		peer: peerAddress === null ? null : require_lint.valueOf(peerAddress),
		nat: natOf(own, seen, publicAddress, behindNat)
	};
}
function natOf(own, seen, publicAddress, behindNat) {
	if (behindNat !== null) return require_lint.valueOf(behindNat);
	if (publicAddress === null) return false;
	return own === void 0 || seen === void 0 ? void 0 : !sameAddress(own, seen);
}
function sameAddress(one, other) {
	return one.version === other.version && one.bits === other.bits;
}
const PRIVATE_IPV4 = [
	[167772160, 184549375],
	[1681915904, 1686110207],
	[2886729728, 2887778303],
	[3232235520, 3232301055]
];
function isPrivateAddress({ bits }) {
	if (typeof bits === "number") return PRIVATE_IPV4.some(([first, last]) => first <= bits && bits <= last);
	return bits >> 121n === 126n;
}

// src/simulate/behaviour.ts
let STRONGSWAN$made; const STRONGSWAN$make = () => STRONGSWAN$made = ({
	recorded: "all",
	answersWrongVersion: {
		v1: true,
		v2: true
	},
	ignoresUnprotected: false,
	namesItself: false,
	ikev1Form: "first",
	exactIkev1Requests: false,
	exactIkev1Answers: false,
	exactIkev2Selectors: false,
	insistsOnTransport: false,
	takesAnyIkev1Group: false,
	takesIkev1Order: false,
	mayRekeyAsInUse: false,
	refusesOtherKe: false,
	singlePair: false
});
let POLICIES$made; const POLICIES$make = () => POLICIES$made = ({
	strongswan: (STRONGSWAN$made ?? STRONGSWAN$make()),
	strict: {
		...(STRONGSWAN$made ?? STRONGSWAN$make()),
		answersWrongVersion: {
			v1: false,
			v2: false
		},
		ikev1Form: "every-combination",
		exactIkev1Requests: true,
		exactIkev1Answers: true
	},
	"single-pair": {
		...(STRONGSWAN$made ?? STRONGSWAN$make()),
		singlePair: true
	},
	libreswan: {
		recorded: "in-part",
		answersWrongVersion: {
			v1: false,
			v2: true
		},
		ignoresUnprotected: true,
		namesItself: true,
		ikev1Form: "every-combination",
		exactIkev1Requests: true,
		exactIkev1Answers: false,
		exactIkev2Selectors: true,
		insistsOnTransport: true,
		takesAnyIkev1Group: true,
		takesIkev1Order: true,
		mayRekeyAsInUse: true,
		refusesOtherKe: true,
		singlePair: true
	}
});

// src/simulate/party.ts
function prefersReceivedInIkev1({ policy, prefersReceived }) {
	return policy.takesIkev1Order ? true : prefersReceived;
}
const MOST_PROPOSALS = 255;
function partyOf(end, side, label, behaviour) {
	const addresses = addressesOf(end);
	const prefersOwn = require_lint.valueOf(end.ike.prefersOwnProposals);
	return {
		end,
		side,
		label,
		behaviour,
		policy: policyOf(end, behaviour),
		addresses,
		identities: identitiesOf(end, addresses),
		version: require_lint.valueOf(end.ike.version),
		mode: require_lint.valueOf(end.ike.mode),
		prefersReceived: prefersOwn === void 0 ? void 0 : !prefersOwn,
		ikeSuites: end.ike.proposals.slice(0, MOST_PROPOSALS).map(ikeSuite).filter(hasGroup),
		children: end.children.map(partyChildOf)
	};
}
function policyOf({ narrows }, behaviour) {
	const policy = (POLICIES$made ?? POLICIES$make())[behaviour];
	return narrows === true ? {
		...policy,
		exactIkev2Selectors: false
	} : policy;
}
function hasGroup({ dh }) {
	return dh.length > 0;
}
function partyChildOf(child, index) {
	const protocol = require_lint.valueOf(child.protocol);
	const suites = child.proposals.slice(0, MOST_PROPOSALS).map((proposal) => childSuite(proposal, protocol));
	return {
		index,
		child,
		protocol,
		mode: require_lint.valueOf(child.mode),
		suites
	};
}
function inGroupOfIke(child, group) {
	const hasGroups = ({ dh }) => dh.some((own) => own !== null);
	return {
		...child,
		suites: child.suites.map((suite) => hasGroups(suite) ? {
			...suite,
			dh: [group]
		} : suite)
	};
}
function withGroupOfIke(child, group) {
	return child.child.takesGroupOfIke === true ? inGroupOfIke(child, group) : child;
}

// src/simulate/quick-mode.ts
function negotiateQuickMode(exchange, ledger, request) {
	const outcome = quickMode(exchange, ledger, request);
	return outcome.failure === null ? outcome : {
		...outcome,
		failure: heardBy(exchange.initiator, outcome.failure)
	};
}
function quickMode(exchange, ledger, request) {
	const { initiator, responder } = exchange;
	const { child, inUse } = request;
	const proposed = pairOf(inUse === null ? proposedSelectors(child, hostsOf(initiator, responder)) : asSeenBy(initiator, responder, child, inUse));
	if (proposed === null) return failedChild(nothingToPropose(exchange, child));
	const received = asSeenBy(responder, initiator, child, mirrored(proposed));
	const partner = selectChild(request.candidates, hostsOf(responder, initiator), received);
	const answer = partner === null ? null : answerPair(responder, partner, received);
	if (partner === null || answer === null) {
		const failed = {
			child,
			proposed,
			answering: partner ?? request.candidates[0],
			exactly: responder.policy.exactIkev1Requests ? responder : null
		};
		return failedChild(noSelectors(exchange, "INVALID_ID_INFORMATION", failed));
	}
	const refusedMode = requireMode(exchange, child, partner);
	if (refusedMode !== null) return failedChild(refusedMode, { partner });
	const { chosen, failure: refused } = agree(exchange, ledger, request, partner);
	const accepted = acceptPair(initiator, proposed, asSeenBy(initiator, responder, child, mirrored(answer)));
	if (refused !== null) return failedChild(refused, {
		chosen,
		partner
	});
	if (accepted === null) {
		const error = refusedByInitiator("INVALID_PAYLOAD_TYPE");
		const failed = {
			child,
			proposed,
			answering: partner,
			exactly: initiator.policy.exactIkev1Answers ? initiator : null
		};
		return failedChild({
			...noSelectors(exchange, "INVALID_ID_INFORMATION", failed),
			error
		}, {
			chosen,
			partner
		});
	}
	leaveEmptyOpen(ledger, child, accepted);
	return {
		chosen,
		mode: child.mode,
		selectors: accepted,
		partner,
		dhRetry: false,
		failure: null
	};
}
function pairOf(selectors) {
	return selectors.local.length === 0 || selectors.remote.length === 0 ? null : firstPair(selectors);
}
function asSeenBy(party, peer, { mode }, { local, remote }) {
	const { me, other } = hostsOf(party, peer);
	const natted = party.addresses.nat === true || peer.addresses.nat === true;
	const apart = !isHost(local, me) || !isHost(remote, other);
	if (mode !== "transport" || !natted || !apart) return {
		local,
		remote
	};
	return {
		local: me === void 0 ? local : local.map((selector) => atHost(selector, me)),
		remote: other === void 0 ? remote : remote.map((selector) => atHost(selector, other))
	};
}
function answerPair({ policy }, partner, received) {
	if (policy.exactIkev1Requests) return holdsPair(partner, received) ? received : null;
	return pairOf({
		local: narrow(partner.local, received.local),
		remote: narrow(partner.remote, received.remote)
	});
}
function acceptPair({ policy }, proposed, answer) {
	const local = shared(proposed.local, answer.local);
	const remote = shared(proposed.remote, answer.remote);
	if (local === null || remote === null) return null;
	const accepted = {
		local: [local],
		remote: [remote]
	};
	return policy.exactIkev1Answers && !holdsPair(proposed, accepted) ? null : accepted;
}
function leaveEmptyOpen(ledger, { child }, { local: [local], remote: [remote] }) {
	const [own = 0, other = 0] = [local?.limit?.protocol, remote?.limit?.protocol];
	const place = child.localSelectors[0]?.place ?? null;
	if (own === 0 || other === 0 || own === other || place === null) return;
	ledger.leaveOpen([{
		phase: "traffic-selector",
		what: "a CHILD SA of IKEv1 with one protocol on one side and another on the other is not simulated",
		place
	}], "initiator");
}
function shared([one], [other]) {
	return one === void 0 || other === void 0 ? null : sharedSelector(one, other);
}
function requireMode(exchange, child, partner) {
	if (child.mode === partner.mode) return null;
	const { initiator, responder } = exchange;
	return failure(exchange, refusedByResponder("INVALID_ID_INFORMATION"), {
		phase: "mode",
		attribute: "mode",
		initiator: child.mode,
		responder: partner.mode,
		message: `${initiator.label} asks for ${child.mode} mode, ${responder.label} has ${partner.mode} mode.`,
		mend: child.mode === "transport" ? modeMend(initiator, responder) : modeMend(responder, initiator),
		initiatorPlaces: [child.child.mode.place],
		responderPlaces: [partner.child.mode.place]
	});
}
function agree(exchange, ledger, { child, phase1Group }, partner) {
	const { initiator, responder } = exchange;
	const group = groupOf$1(child.suites, phase1Group);
	const suites = distinct(child.suites);
	const offers = (group === void 0 ? groupsIn(suites) : [group]).map((one) => quickModeTransforms(withGroup(suites, one), initiator.policy.ikev1Form));
	const accepted = responder.policy.takesAnyIkev1Group ? withAnyGroup(partner.suites, offers.flat()) : partner.suites;
	const chosen = offers.map((offered) => selectProposal(accepted, offered, { prefersReceived: prefersReceivedInIkev1(responder) })).find((answer) => answer !== null) ?? null;
	if (chosen === null) {
		const refused = refusedByResponder("NO_PROPOSAL_CHOSEN");
		return {
			chosen,
			failure: noChildProposal(exchange, refused, offers.flat(), accepted, false)
		};
	}
	if (!isCertain(chosen) || group === void 0) ledger.doubt("child-proposal");
	else if (group === null && chosen.dh !== null) return {
		chosen,
		failure: missingKe(exchange, child, chosen.dh)
	};
	const answer = quickModeTransforms([replyOf(chosen)], "first");
	if (selectProposal(child.suites, answer, { prefersReceived: false }) === null) {
		const refused = refusedByInitiator("NO_PROPOSAL_CHOSEN");
		return {
			chosen,
			failure: noChildProposal(exchange, refused, child.suites, answer, false)
		};
	}
	return {
		chosen,
		failure: refuseAhThroughNat(exchange, ledger, chosen)
	};
}
function groupOf$1(suites, phase1Group) {
	const first = firstGroup(suites);
	if (first === null || first === void 0) return first;
	if (suites.every(({ dh }) => dh.length === 1 && dh[0] === first)) return first;
	if (phase1Group === void 0 || suites.some(({ dh }) => dh.includes(void 0))) return void 0;
	return phase1Group !== null && suites.some(({ dh }) => dh.includes(phase1Group)) ? phase1Group : first;
}
function groupsIn(suites) {
	const groups = new Set(suites.flatMap(({ dh }) => dh));
	return groups.has(void 0) ? [...groups.add(null)] : [...groups];
}
function withGroup(suites, group) {
	if (group === null) return suites;
	return suites.filter(({ dh }) => dh.includes(group)).map((suite) => ({
		...suite,
		dh: [group]
	}));
}
function withAnyGroup(suites, offered) {
	const groups = [...new Set(offered.flatMap(({ dh }) => dh))];
	const real = groups.filter((group) => group !== null);
	return suites.map((suite) => {
		const dh = firstGroup([suite]) === null ? groups : real;
		return dh.length === 0 ? suite : {
			...suite,
			dh
		};
	});
}
function missingKe(exchange, { suites }, group) {
	const { initiator, responder } = exchange;
	const name = group?.logName ?? "none";
	return failure(exchange, refusedByResponder("INVALID_PAYLOAD_TYPE"), {
		phase: "child-proposal",
		attribute: "dhGroup",
		initiator: "none",
		responder: name,
		message: `${initiator.label} begins without a key exchange, and ${responder.label} chooses a proposal that needs one, ${name}.`,
		mend: `Put ${name} before none on ${initiator.label}.`,
		initiatorPlaces: groupPlaces(suites),
		responderPlaces: [responder.end.place]
	});
}
function nothingToPropose(exchange, child) {
	return failure(exchange, REFUSED_BY_SELF, {
		phase: "traffic-selector",
		attribute: "selectors",
		initiator: showPair(child),
		responder: null,
		...notHosts(exchange.initiator),
		initiatorPlaces: selectorPlaces(child)
	});
}

// src/simulate/unrecorded.ts
function isInPart({ policy }) {
	return policy.recorded === "in-part";
}
function leaveUnrecordedOpen(exchange, ledger, version) {
	const { initiator, responder } = exchange;
	const leave = ({ label, behaviour }, phase, what, places) => {
		ledger.doubt(phase, {
			what: `${what} with ${label}, which plays ${behaviour}, is not simulated`,
			places
		});
	};
	for (const party of [initiator, responder]) {
		if (!isInPart(party)) continue;
		const modes = modesIn(exchange, party, version);
		if (modes.length > 0) leave(party, "mode", "this use of transport mode", modes);
		const networks = networksIn(exchange, party);
		if (networks.length > 0) leave(party, "traffic-selector", "more than one pair of networks at once", networks);
	}
}
function modesIn(exchange, party, version) {
	const { initiator, responder } = exchange;
	const children = [...initiator.children, ...responder.children];
	const modes = new Set(children.map(({ mode }) => mode));
	if (version === 1 && party === responder && modes.size > 1) return placesOf$3(children);
	const isNatted = [initiator, responder].some(({ addresses }) => addresses.nat === true);
	const isRecorded = ({ mode, child }) => mode === "tunnel" || mode === "transport" && !isNatted && isOfHost(child);
	return placesOf$3(party.children.filter((child) => !isRecorded(child)));
}
function placesOf$3(children) {
	return children.map(({ child }) => child.mode.place);
}
function isOfHost({ localSelectors, remoteSelectors }) {
	return [...localSelectors, ...remoteSelectors].every((located) => {
		const selector = require_lint.valueOf(located);
		return selector !== void 0 && require_lint.isDynamic(selector);
	});
}
function networksIn({ initiator, responder }, party) {
	const other = party === initiator ? responder : initiator;
	const isSeveral = ({ child }) => child.localSelectors.length > 1 || child.remoteSelectors.length > 1;
	if (!party.children.some(isSeveral) && (party.children.length === 1 || !other.children.some(isSeveral))) return [];
	return party.children.flatMap(({ child }) => [...child.localSelectors, ...child.remoteSelectors]).map(({ place }) => place);
}
function asRecorded(exchange) {
	const { exactIkev1Requests, exactIkev2Selectors, singlePair } = (POLICIES$made ?? POLICIES$make()).strongswan;
	const recorded = (party) => !isInPart(party) || networksIn(exchange, party).length === 0 ? party : {
		...party,
		policy: {
			...party.policy,
			exactIkev1Requests,
			exactIkev2Selectors,
			singlePair
		}
	};
	return {
		...exchange,
		initiator: recorded(exchange.initiator),
		responder: recorded(exchange.responder)
	};
}
function withoutUnrecorded(exchange, ledger, version, outcome) {
	const phase = outcome.failure?.phase;
	if (phase !== "mode" && phase !== "traffic-selector") return outcome;
	const ends = [exchange.initiator, exchange.responder].filter(isInPart);
	const hasModes = ends.some((party) => modesIn(exchange, party, version).length > 0);
	const hasPairs = version === 1 && ends.some((party) => networksIn(exchange, party).length > 0);
	if (!hasModes && !hasPairs) return outcome;
	ledger.doubt(phase);
	return {
		...outcome,
		chosen: null,
		failure: null
	};
}

// src/simulate/version.ts
function versionOf(kind) {
	return kind === "ikev2" ? 2 : 1;
}
function possibleExchanges({ version, mode }) {
	const ikev1 = mode === void 0 ? ["main", "aggressive"] : [mode];
	switch (version) {
		case "v1": return ikev1;
		case void 0: return ["ikev2", ...ikev1];
		default: return ["ikev2"];
	}
}
function checkVersion(exchange, ledger, kind) {
	const { responder } = exchange;
	const version = kind === "ikev2" ? "v2" : "v1";
	const unreachable = checkAddresses(exchange, ledger, version);
	if (unreachable !== null) return unreachable;
	if (responder.version === void 0) ledger.doubt("version");
	if (responder.version === void 0 || responder.version === "any" || responder.version === version) return null;
	const { initiator } = exchange;
	const asked = NAMES[version];
	const accepted = NAMES[responder.version];
	return withoutConfiguration(exchange, version, {
		phase: "version",
		attribute: "version",
		initiator: initiator.version === void 0 ? asked : NAMES[initiator.version],
		responder: accepted,
		message: `${initiator.label} starts with ${asked}, ${responder.label} answers ${accepted} only.`,
		mend: version === "v1" ? versionMend(initiator, responder) : versionMend(responder, initiator),
		initiatorPlaces: [initiator.end.ike.version.place],
		responderPlaces: [responder.end.ike.version.place]
	});
}
const NAMES = {
	v1: "IKEv1",
	v2: "IKEv2",
	any: "IKEv1 or IKEv2"
};
function versionMend(older, newer) {
	if (canBe(older, "ike-version", "v2")) return "Set IKEv2 on both ends.";
	if (canBe(newer, "ike-version", "v1")) return `Set IKEv1 on ${newer.label}: ${older.label} has no other version.`;
	return `${older.label} has IKEv1 alone and ${newer.label} cannot be set to it: replace one of them.`;
}
function withoutConfiguration(exchange, version, cause) {
	const isAnswered = exchange.responder.policy.answersWrongVersion[version];
	return failure(exchange, isAnswered ? refusedByResponder("NO_PROPOSAL_CHOSEN") : {
		notify: null,
		from: "responder",
		seenAs: "TIMEOUT"
	}, cause);
}
function checkAddresses(exchange, ledger, version) {
	const { initiator, responder } = exchange;
	if (isElsewhere(responder.addresses, initiator.addresses)) return failure(exchange, {
		notify: null,
		from: "local",
		seenAs: "TIMEOUT"
	}, addressCause(exchange, initiator, responder));
	const { answersTo, answersAt } = responder.end;
	if (answersAt !== void 0 && initiator.addresses.peer) {
		const there = holdsAddress(answersAt, initiator.addresses.peer);
		if (there === false) return withoutConfiguration(exchange, version, listCause(exchange, answersAt, "at"));
		if (there === void 0) ledger.doubt("version");
	}
	if (answersTo !== void 0) {
		const { seen } = initiator.addresses;
		const welcome = seen === void 0 ? true : holdsAddress(answersTo, seen);
		if (welcome === false) return withoutConfiguration(exchange, version, listCause(exchange, answersTo, "to"));
		if (welcome === void 0) ledger.doubt("version");
		return null;
	}
	if (isElsewhere(initiator.addresses, responder.addresses)) return withoutConfiguration(exchange, version, addressCause(exchange, responder, initiator));
	return null;
}
function whereCalled({ initiator, responder }) {
	const { answersAt } = responder.end;
	const { peer } = initiator.addresses;
	if (answersAt === void 0 || !peer || responder.addresses.nat !== false) return responder;
	const own = answersAt.find((range) => range.origin !== "unknown" && includes(range.value, peer));
	if (own?.place === void 0 || own.place === null) return responder;
	const { end, side, label, behaviour } = responder;
	return partyOf({
		...end,
		ownAddress: require_lint.explicit(peer, own.place)
	}, side, label, behaviour);
}
function holdsAddress(list, address) {
	const ranges = list.map(require_lint.valueOf);
	if (ranges.some((range) => range !== void 0 && includes(range, address))) return true;
	return isPrivateAddress(address) && ranges.some((range) => range?.version === address.version) || ranges.includes(void 0) ? void 0 : false;
}
function listCause({ initiator, responder }, list, which) {
	const [called, calling] = [initiator.addresses.peer, initiator.addresses.seen];
	const address = which === "at" ? called : calling;
	const real = address === null || address === void 0 ? "unknown" : require_lint.formatAddress(address);
	const wanted = list.map((range) => range.origin === "unknown" ? "a name" : formatRange(range.value)).join(", ");
	const asked = which === "at" ? initiator.end.peerAddress : initiator.end.publicAddress ?? initiator.end.ownAddress;
	return {
		phase: "version",
		attribute: "peerAddress",
		initiator: real,
		responder: wanted,
		message: which === "at" ? `${initiator.label} expects its peer at ${real}, ${responder.label} answers at ${wanted}.` : `${responder.label} answers to ${wanted}, ${initiator.label} is at ${real}.`,
		mend: which === "at" ? `Add ${real} to the addresses of ${responder.label}.` : `Add ${real} to the peer addresses on ${responder.label}.`,
		initiatorPlaces: [asked?.place ?? null],
		responderPlaces: list.map(({ place }) => place)
	};
}
function isElsewhere({ own, seen }, { peer: expected, seen: expectedFrom }) {
	if (expected === null || expected === void 0 || seen === void 0) return false;
	if (sameAddress(seen, expected)) return false;
	if (own !== void 0 && sameAddress(own, expected)) return isPrivateAddress(own) && expectedFrom !== void 0 && !isPrivateAddress(expectedFrom);
	return !isPrivateAddress(seen) || isPrivateAddress(expected) || seen.version !== expected.version;
}
function addressCause(exchange, expecting, actual) {
	const { peer } = expecting.addresses;
	const { seen } = actual.addresses;
	const wanted = peer === null || peer === void 0 ? "anywhere" : require_lint.formatAddress(peer);
	const real = seen === void 0 ? "unknown" : require_lint.formatAddress(seen);
	const first = expecting === exchange.initiator;
	const expectingPlaces = [expecting.end.peerAddress?.place ?? null];
	const actualPlaces = [(actual.end.publicAddress ?? actual.end.ownAddress)?.place ?? null];
	return {
		phase: "version",
		attribute: "peerAddress",
		initiator: first ? wanted : real,
		responder: first ? real : wanted,
		message: `${expecting.label} expects its peer at ${wanted}, ${actual.label} is at ${real}.`,
		mend: `Make ${real} the peer address on ${expecting.label}.`,
		initiatorPlaces: first ? expectingPlaces : actualPlaces,
		responderPlaces: first ? actualPlaces : expectingPlaces
	};
}

// src/simulate/children.ts
function negotiateChildren(exchange, ledger, kind, ikeGroup) {
	const { initiator, responder } = resolveChildren(exchange, ledger, kind);
	const resolved = {
		initiator: initiator.map((child) => withGroupOfIke(child, ikeGroup)),
		responder: responder.map((child) => withGroupOfIke(child, ikeGroup))
	};
	const children = [];
	for (const [index, child] of resolved.initiator.entries()) {
		const earlier = kind === "ikev2" ? children[child.child.repeats ?? index] : void 0;
		if (earlier?.outcome.failure === null && earlier.undeterminedPhases.length === 0) {
			children.push({
				...earlier,
				isDuplicate: true
			});
			continue;
		}
		const own = new Ledger();
		if (child.doubtful) own.doubt("traffic-selector");
		own.leaveOpen(child.child.open, "initiator");
		const negotiated = inEveryMode(own, child, resolved.responder, (moded, candidates, part) => kind === "ikev2" ? negotiateChildV2(exchange, part, {
			child: moded,
			candidates,
			kind: index === 0 ? "ike-auth" : "create-child-sa",
			usedGroup: null
		}) : negotiateQuickMode(exchange, part, {
			child: moded,
			candidates,
			phase1Group: ikeGroup,
			inUse: null
		}));
		const certain = withoutUnrecorded(exchange, own, versionOf(kind), negotiated);
		const outcome = withoutGuess(own, child, resolved.responder, certain);
		if (outcome.partner?.doubtful === true) own.doubt("traffic-selector");
		own.leaveOpen(outcome.partner?.child.open, "responder");
		ledger.absorb(own);
		children.push({
			child,
			outcome,
			undeterminedPhases: own.undeterminedPhases,
			isDuplicate: false
		});
	}
	return {
		kind,
		ikeGroup,
		children,
		initiatorChildren: resolved.initiator,
		responderChildren: resolved.responder
	};
}
function withoutGuess(ledger, child, candidates, outcome) {
	const { failure } = outcome;
	if (failure === null || failure.phase === "traffic-selector" || candidates.length < 2) return outcome;
	if (![child, ...candidates].some(({ doubtful }) => doubtful)) return outcome;
	ledger.doubt(failure.phase);
	return {
		...outcome,
		failure: null
	};
}

// src/simulate/lifetimes.ts
const EARLIEST_ATTEMPT = .8;
const LATEST_ATTEMPT = .9;
const NO_ATTEMPT = {
	firstAttemptSeconds: null,
	firstAttemptBy: null,
	firstAttemptIsAnew: false
};
const NEVER = {
	from: Infinity,
	to: Infinity,
	isConfigured: true
};
function firstAttempt({ initiator, responder }, version) {
	const one = childAttempt(initiator, version);
	const two = childAttempt(responder, version);
	if (one === void 0 || two === void 0) return NO_ATTEMPT;
	const [from, to] = [Math.min(one.from, two.from), Math.min(one.to, two.to)];
	if (to === Infinity) return NO_ATTEMPT;
	const isBefore = (end, other) => end.isConfigured || other.isConfigured ? end.to <= other.from && end.from < other.from : end.to < other.to;
	const [first, by] = isBefore(one, two) ? [[one], initiator.side] : isBefore(two, one) ? [[two], responder.side] : [[one, two], "both"];
	return {
		firstAttemptSeconds: [Math.floor(from), Math.floor(to)],
		firstAttemptBy: by,
		firstAttemptIsAnew: first.every(({ isAnew = false }) => isAnew)
	};
}
function outage(exchange, version, fails) {
	if (!fails.initiator && !fails.responder) return null;
	const one = childLifetime(exchange.initiator);
	const two = childLifetime(exchange.responder);
	if (one === void 0 || two === void 0) return null;
	const shortest = Math.min(one, two);
	if (shortest === Infinity) return null;
	const [succeeding, failing] = fails.initiator ? [exchange.responder, one] : [exchange.initiator, two];
	return !(fails.initiator && fails.responder) && (childAttempt(succeeding, version)?.to ?? Infinity) < failing ? null : shortest;
}
function doubtLifetimes({ initiator, responder }, ledger) {
	if ([initiator, responder].flatMap(({ end }) => [end.ike.lifetimeSeconds, ...end.children.map(({ lifetimeSeconds }) => lifetimeSeconds)]).some((lifetime) => lifetime.origin === "unknown" && lifetime.reason === "invalid")) ledger.doubt("rekey");
}
function livesOf({ end }) {
	return end.children.map(({ lifetimeSeconds, rekeysBetween }) => {
		const seconds = require_lint.valueOf(lifetimeSeconds);
		if (seconds === void 0) return void 0;
		const ends = seconds === 0 ? Infinity : seconds;
		if (rekeysBetween === void 0) return {
			attempt: {
				from: ends * EARLIEST_ATTEMPT,
				to: ends * LATEST_ATTEMPT,
				isConfigured: false
			},
			end: ends
		};
		const [from, to] = rekeysBetween ?? [Infinity, Infinity];
		return {
			attempt: from < ends ? {
				from,
				to: Math.min(to, ends),
				isConfigured: true
			} : NEVER,
			end: ends
		};
	});
}
function childLifetime(party) {
	const ends = livesOf(party).map((life) => life?.end);
	return ends.every((end) => end !== void 0) ? Math.min(...ends) : void 0;
}
function childAttempt(party, version) {
	const lives = livesOf(party);
	if (!lives.every((life) => life !== void 0)) return void 0;
	const attempts = lives.map(({ attempt, end }) => {
		const anew = {
			from: end,
			to: end,
			isConfigured: true,
			isAnew: true
		};
		return version === 2 && attempt.from === Infinity ? anew : attempt;
	});
	const from = Math.min(...attempts.map((attempt) => attempt.from));
	return {
		from,
		to: Math.min(...attempts.map(({ to }) => to)),
		isConfigured: attempts.some(({ isConfigured }) => isConfigured),
		isAnew: attempts.filter((attempt) => attempt.from === from).every(({ isAnew = false }) => isAnew)
	};
}

// src/simulate/restart.ts
function setsUpAgain({ starts, afterClose }) {
	const actions = [require_lint.valueOf(starts), afterClose === void 0 ? "never" : require_lint.valueOf(afterClose)];
	if (actions.includes("on-traffic") || actions[1] === "always") return true;
	return actions.includes(void 0) ? void 0 : false;
}

// src/simulate/expiry.ts
function replacesChildren(party, version) {
	return livesOf(party).some((life) => life === void 0 || life.attempt.from < Infinity || version === 2 && life.end < Infinity);
}
function expiryOf(exchange, ledger, version, { byInitiator, byResponder }) {
	if (version === 2 || ledger.undeterminedPhases.length > 0) return null;
	const { initiator, responder } = exchange;
	const all = [...endings(initiator, responder, byResponder.status === "ok"), ...endings(responder, initiator, byInitiator.status === "ok")].toSorted((one, other) => one.seconds - other.seconds);
	const [first] = all;
	if (first === void 0) return null;
	const certain = all.find(({ isCertain }) => isCertain);
	const again = (certain ? [certain] : all).map(comesBack$1);
	if (again.every((comes) => comes === true)) return null;
	const { by, other, seconds } = certain ?? first;
	if (certain === void 0 || again.includes(void 0)) {
		const what = `whether the CHILD SA is rekeyed before it ends for ${by.label}, or set up again after that`;
		ledger.doubt("rekey", {
			what,
			places: placesOf$2(by)
		});
		return null;
	}
	return {
		seconds,
		cause: expired(exchange, by, other, seconds)
	};
}
function endings(by, other, isRekeyed) {
	const others = isRekeyed ? livesOf(other) : [];
	return livesOf(by).flatMap((life) => {
		if (life === void 0 || life.end === Infinity || life.attempt.to < life.end) return [];
		const { end: seconds } = life;
		if (others.length > 0 && others.every((one) => one !== void 0 && one.attempt.to < seconds)) return [];
		const isLate = (one) => one !== void 0 && one.attempt.from >= seconds;
		return [{
			by,
			other,
			seconds,
			isCertain: isLate(life) && others.every(isLate)
		}];
	});
}
function comesBack$1({ by, other, seconds }) {
	const ends = [by, other].map(({ end }) => require_lint.valueOf(end.starts));
	if (ends.includes("on-traffic")) return true;
	const isTogether = livesOf(other).some((life) => life?.end === seconds);
	const again = setsUpAgain(other.end);
	if (again === true) return isTogether ? void 0 : true;
	const mayTrap = by.end.afterClose !== void 0 && require_lint.valueOf(by.end.afterClose) === "on-traffic";
	return again === void 0 || mayTrap || ends[0] === void 0 ? void 0 : false;
}
function expired(exchange, by, other, seconds) {
	const { initiator, responder } = exchange;
	return causeOf(exchange, {
		phase: "rekey",
		attribute: "lifetime",
		initiator: show$1(initiator),
		responder: show$1(responder),
		message: `The tunnel comes up and ends with its CHILD SA: ${by.label} lets it end after ${(require_late()).duration(seconds)}, and ${other.label} does not rekey it before.`,
		mend: `Let ${by.label} rekey the CHILD SA before it ends, with a \`rekey_time\` below its \`life_time\`, or a \`margintime\` well below its \`lifetime\`.`,
		initiatorPlaces: placesOf$2(initiator),
		responderPlaces: placesOf$2(responder)
	});
}
function show$1(party) {
	const all = livesOf(party).map((life) => life === void 0 ? "?" : life.end === Infinity ? "no end" : (require_late()).duration(life.end));
	return [...new Set(all)].join(", ");
}
function placesOf$2({ end }) {
	return end.children.map(({ lifetimeSeconds }) => lifetimeSeconds.place);
}

// src/simulate/ike-proposal.ts
const MOST_ATTEMPTS = 5;
function negotiateIkeV2(exchange, ledger) {
	const { initiator, responder } = exchange;
	let group = firstGroup(initiator.ikeSuites);
	let chosen = null;
	for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
		const offered = promoteGroup(initiator.ikeSuites, group);
		chosen = selectProposal(responder.ikeSuites, offered, { prefersReceived: responder.prefersReceived });
		if (chosen === null) return noProposal(exchange, offered);
		if (!isCertain(chosen)) {
			ledger.doubt("ike-proposal");
			return {
				chosen,
				dhRetry: false,
				failure: null
			};
		}
		if (group === void 0 || chosen.dh === group) return {
			chosen,
			dhRetry: attempt > 0,
			failure: null
		};
		group = chosen.dh;
	}
	return {
		chosen,
		dhRetry: false,
		failure: endlessRetry(exchange, group)
	};
}
function negotiatePhase1(exchange, ledger) {
	const { initiator, responder } = exchange;
	const offered = phase1Transforms(initiator.ikeSuites, initiator.policy.ikev1Form);
	const prefersReceived = prefersReceivedInIkev1(responder);
	const chosen = selectProposal(responder.ikeSuites, offered, { prefersReceived });
	if (chosen === null) return noProposal(exchange, offered);
	if (!isCertain(chosen)) ledger.doubt("ike-proposal");
	return {
		chosen,
		dhRetry: false,
		failure: null
	};
}
function checkPhase1Answer(exchange, chosen) {
	const { initiator, responder } = exchange;
	const answer = phase1Transforms([replyOf(chosen)], "first");
	if (selectProposal(initiator.ikeSuites, answer, { prefersReceived: false }) !== null) return null;
	const source = responder.ikeSuites[0]?.source ?? null;
	const causes = proposalCauses({
		phase: "ike-proposal",
		initiator: {
			party: initiator,
			suites: initiator.ikeSuites
		},
		responder: {
			party: responder,
			suites: answer.map((suite) => ({
				...suite,
				source
			}))
		},
		ignoresGroups: false
	});
	return failure(exchange, refusedByInitiator("NO_PROPOSAL_CHOSEN"), ...causes);
}
function checkAggressiveGroup(exchange, ledger, chosen) {
	const sent = firstGroup(exchange.initiator.ikeSuites);
	if (sent === void 0 || chosen.dh === void 0) {
		ledger.doubt("ike-proposal");
		ledger.doubt("ike-auth");
		return null;
	}
	if (sent === chosen.dh || sameSize(sent, chosen.dh)) return null;
	return wrongGroup(exchange, "ike-proposal", refusedByResponder("INVALID_PAYLOAD_TYPE"), sent, chosen.dh);
}
function checkAggressiveKeys(exchange, chosen) {
	const sent = firstGroup(exchange.initiator.ikeSuites);
	if (sent === void 0 || chosen.dh === void 0 || sent === chosen.dh) return null;
	return wrongGroup(exchange, "ike-auth", {
		notify: "PAYLOAD_MALFORMED",
		from: "responder",
		seenAs: "TIMEOUT"
	}, sent, chosen.dh);
}
let SHARED_SIZES$made; const SHARED_SIZES$make = () => SHARED_SIZES$made = (new Map([
	[2, 1024],
	[22, 1024],
	[14, 2048],
	[23, 2048],
	[24, 2048]
]));
function sameSize(one, other) {
	const size = one === null ? void 0 : (SHARED_SIZES$made ?? SHARED_SIZES$make()).get(one.number);
	return size !== void 0 && other !== null && (SHARED_SIZES$made ?? SHARED_SIZES$make()).get(other.number) === size;
}
function wrongGroup(exchange, phase, error, sent, chosen) {
	const { initiator, responder } = exchange;
	const [one, two] = [nameOf(sent), nameOf(chosen)];
	return failure(exchange, error, {
		phase,
		attribute: "dhGroup",
		initiator: one,
		responder: two,
		message: `Aggressive mode cannot ask for another DH group: ${initiator.label} sends a value of its first group, ${one}, and ${responder.label} chooses ${two}.`,
		mend: `Put ${two} first on ${initiator.label}, or ${one} first on ${responder.label}; better, use IKEv2.`,
		initiatorPlaces: groupPlaces(initiator.ikeSuites),
		responderPlaces: groupPlaces(responder.ikeSuites)
	});
}
function nameOf(group) {
	return group?.logName ?? "none";
}
function noProposal(exchange, offered) {
	const { initiator, responder } = exchange;
	const causes = proposalCauses({
		phase: "ike-proposal",
		initiator: {
			party: initiator,
			suites: offered
		},
		responder: {
			party: responder,
			suites: responder.ikeSuites
		},
		ignoresGroups: false
	});
	return {
		chosen: null,
		dhRetry: false,
		failure: failure(exchange, refusedByResponder("NO_PROPOSAL_CHOSEN"), ...causes)
	};
}
function endlessRetry(exchange, group) {
	const { initiator, responder } = exchange;
	return failure(exchange, {
		notify: "INVALID_KE_PAYLOAD",
		from: "responder",
		seenAs: "INVALID_KE_PAYLOAD"
	}, {
		phase: "ike-proposal",
		attribute: "dhGroup",
		initiator: nameOf(firstGroup(initiator.ikeSuites) ?? null),
		responder: nameOf(group ?? null),
		message: `${responder.label} asks for another DH group each time, and ${initiator.label} gives up after ${MOST_ATTEMPTS} tries.`,
		mend: "Offer the groups in the same order on both ends.",
		initiatorPlaces: groupPlaces(initiator.ikeSuites),
		responderPlaces: groupPlaces(responder.ikeSuites)
	});
}

// src/simulate/coverage.ts
const MOST_PAIRS = 256;
function uncoveredPairs(wanted, established) {
	const [local, remote] = [positionsIn(wanted.local), positionsIn(wanted.remote)];
	const pairs = [];
	for (const own of byLimit(wanted.local)) for (const others of byLimit(wanted.remote)) {
		const limits = packetsOf(own.limit, others.limit);
		if (limits === null) continue;
		const rows = byCarriers(own.selectors, limits.local, established, "local");
		const columns = byCarriers(others.selectors, limits.remote, established, "remote");
		for (const pair of withoutCarrier(rows, columns)) {
			const [row, column] = [local.get(pair.local) ?? 0, remote.get(pair.remote) ?? 0];
			pairs.push({
				...pair,
				row,
				column
			});
			if (pairs.length >= MOST_PAIRS) return inOrder(pairs);
		}
	}
	return inOrder(pairs);
}
function positionsIn(selectors) {
	return new Map(selectors.map((selector, position) => [selector, position]));
}
function inOrder(pairs) {
	pairs.sort((one, other) => one.row - other.row || one.column - other.column);
	return pairs.map(({ local, remote }) => ({
		local: showSelector(local),
		remote: showSelector(remote)
	}));
}
function packetsOf(local, remote) {
	const protocol = Math.max(local?.protocol ?? 0, remote?.protocol ?? 0);
	if (protocol === 0) return {
		local,
		remote
	};
	const its = {
		protocol,
		firstPort: 0,
		lastPort: 65535
	};
	const [own, other] = [(require_late()).sharedLimit(local, its), (require_late()).sharedLimit(remote, its)];
	return own === null || other === null ? null : {
		local: own,
		remote: other
	};
}
function* withoutCarrier(rows, columns) {
	for (const row of rows) for (const column of columns) {
		if (row.carriers.some((sa) => column.carriers.includes(sa))) continue;
		for (const local of row.selectors) for (const remote of column.selectors) yield {
			local,
			remote
		};
	}
}
function byCarriers(selectors, limit, established, side) {
	const carried = established.map((sa) => unionsFor(sa[side], limit));
	const groups = /* @__PURE__ */ new Map();
	for (const selector of selectors) {
		const carriers = carried.flatMap((unions, sa) => unions.every((union) => union.covers(selector)) ? [sa] : []);
		const key = carriers.join();
		const group = groups.get(key) ?? {
			carriers,
			selectors: []
		};
		group.selectors.push(selector);
		groups.set(key, group);
	}
	return [...groups.values()];
}
function unionsFor(selectors, limit) {
	const groups = byLimit(selectors);
	if (groups.length === 1) {
		const [group] = groups;
		return [new RangeUnion((require_late()).limitHolds(group?.limit, limit) ? selectors : [])];
	}
	const protocol = limit?.protocol ?? 0;
	const [firstPort, lastPort] = [limit?.firstPort ?? 0, limit?.lastPort ?? 65535];
	const starts = groups.flatMap((group) => group.limit === void 0 ? [] : [group.limit.firstPort, group.limit.lastPort + 1]);
	const distinct = /* @__PURE__ */ new Set([firstPort, ...starts.filter((port) => firstPort < port && port <= lastPort)]);
	return Array.from(distinct, (port) => {
		const packets = {
			protocol,
			firstPort: port,
			lastPort: port
		};
		return new RangeUnion(groups.filter((group) => (require_late()).limitHolds(group.limit, packets)).flatMap((group) => group.selectors));
	});
}

// src/simulate/rekey.ts
const NOT_TRIED = {
	status: "not-tried",
	selected: null,
	dhRetry: false,
	error: null
};
function negotiateRekey(exchange, ledger, negotiated, { doubtful, version }) {
	const established = negotiated.children.filter(({ outcome, isDuplicate }) => outcome.failure === null && !isDuplicate);
	const initiatorAsks = replacesChildren(exchange.initiator, version);
	const responderAsks = replacesChildren(exchange.responder, version);
	const swapped = {
		...exchange,
		initiator: exchange.responder,
		responder: exchange.initiator
	};
	const own = new Ledger();
	const failures = [];
	const first = [];
	const second = [];
	for (const sa of established) {
		const byInitiator = initiatorAsks ? withoutUnrecorded(exchange, own, version, rekeyByInitiator(exchange, own, negotiated, sa)) : null;
		const inUse = byInitiator?.failure === null ? byInitiator : sa.outcome;
		const byResponder = responderAsks ? withoutUnrecorded(swapped, own, version, rekeyByResponder(swapped, own, negotiated, sa, inUse)) : null;
		if (byInitiator !== null) first.push(byInitiator);
		if (byResponder !== null) second.push(byResponder);
		for (const outcome of [byInitiator, byResponder]) if (outcome !== null && outcome.failure !== null) failures.push(asRekey(outcome.failure));
	}
	if (own.undeterminedPhases.length > 0) ledger.doubt("rekey");
	for (const { phase, ...why } of own.doubts) if (phase === "rekey") ledger.doubt("rekey", why);
	const unsure = doubtful || own.undeterminedPhases.length > 0;
	return {
		byInitiator: attemptOf(first, unsure),
		byResponder: attemptOf(second, unsure),
		failures
	};
}
function attemptOf(outcomes, unsure) {
	const [first] = outcomes;
	if (first === void 0) return NOT_TRIED;
	const failed = outcomes.find(({ failure }) => failure !== null);
	const chosen = (failed ?? first).chosen;
	return {
		status: failed !== void 0 ? "failed" : unsure ? "undetermined" : "ok",
		selected: failed !== void 0 || chosen === null ? null : formatChosen(chosen),
		dhRetry: outcomes.some(({ dhRetry }) => dhRetry),
		error: failed?.failure?.error ?? null
	};
}
function rekeyByInitiator(exchange, ledger, { kind, ikeGroup, responderChildren }, { child, outcome }) {
	const inUse = outcome.selectors;
	if (kind !== "ikev2") return inEveryMode(ledger, child, responderChildren, (moded, candidates, part) => negotiateQuickMode(exchange, part, {
		child: moded,
		candidates,
		phase1Group: ikeGroup,
		inUse
	}));
	return rekeyV2(exchange, ledger, ikeGroup, {
		asking: child,
		answering: outcome.partner === null ? [] : [outcome.partner]
	}, outcome);
}
function rekeyByResponder(swapped, ledger, { kind, ikeGroup, initiatorChildren }, { child, outcome }, used) {
	const asking = outcome.partner ?? child;
	const inUse = mirrored(used.selectors);
	if (kind !== "ikev2") return inEveryMode(ledger, asking, initiatorChildren, (moded, candidates, part) => negotiateQuickMode(swapped, part, {
		child: moded,
		candidates,
		phase1Group: ikeGroup,
		inUse
	}));
	return rekeyV2(swapped, ledger, ikeGroup, {
		asking,
		answering: [child]
	}, used);
}
function rekeyV2(exchange, ledger, ikeGroup, ends, used) {
	return rekeyInEveryRelease(exchange, ledger, {
		ikeGroup,
		chosen: used.chosen
	}, ends, (asking, answering) => inEveryMode(ledger, asking, answering, (child, candidates, part) => negotiateChildV2(exchange, part, {
		child,
		candidates,
		kind: "rekey",
		usedGroup: groupOf(used)
	})));
}
function groupOf({ chosen }) {
	return chosen === null ? void 0 : chosen.dh;
}
function rekeyInEveryRelease(exchange, ledger, inUse, { asking, answering }, rekey) {
	const { initiator, responder } = exchange;
	const byConfiguration = rekey(asking, answering);
	const unsure = [initiator, responder].filter(({ policy }) => policy.mayRekeyAsInUse);
	if (unsure.length === 0) return byConfiguration;
	const goingOn = (party, child) => party.policy.mayRekeyAsInUse ? asInUse(child, inUse) : child;
	const byUse = rekey(goingOn(initiator, asking), answering.map((child) => goingOn(responder, child)));
	if (byConfiguration.failure === null === (byUse.failure === null)) return byUse;
	const labels = unsure.map(({ label }) => label).join(" and ");
	ledger.doubt("rekey", {
		what: `whether ${labels} rekeys by its configuration or, as Libreswan 4.10 does, with the algorithms in use and the group of the IKE SA`,
		places: unsure.flatMap(({ end }) => end.children.flatMap(({ proposals }) => proposals.flatMap(({ dhGroups }) => dhGroups.map(({ place }) => place))))
	});
	return {
		...byConfiguration.failure === null ? byConfiguration : byUse,
		chosen: null
	};
}
function asInUse(child, { ikeGroup, chosen }) {
	const inGroup = inGroupOfIke(child, ikeGroup);
	const [first] = inGroup.suites;
	if (chosen === null || first === void 0) return inGroup;
	const { encryption, integrity, esn } = chosen;
	const suite = {
		...first,
		encryption: encryption === null ? [] : [encryption],
		integrity: integrity === null ? [] : [integrity],
		esn: esn === null ? [] : [esn]
	};
	return {
		...inGroup,
		suites: [suite]
	};
}

// src/simulate/results.ts
let NO_REKEY$made; const NO_REKEY$make = () => NO_REKEY$made = ({
	byInitiator: NOT_TRIED,
	byResponder: NOT_TRIED,
	...NO_ATTEMPT,
	outageSeconds: null
});
function untriedChild() {
	return {
		status: "not-tried",
		selected: null,
		mode: null,
		localSelectors: [],
		remoteSelectors: [],
		coverage: null,
		uncovered: [],
		dhRetry: false,
		error: null
	};
}
function ikeResult(kind, ike, undetermined) {
	const { failure } = ike;
	return {
		status: failure !== null ? "failed" : undetermined.length > 0 ? "undetermined" : "established",
		version: versionOf(kind),
		exchange: kind,
		selected: ike.chosen === null ? null : formatChosen(ike.chosen),
		dhRetry: ike.dhRetry && failure === null,
		error: failure?.error ?? null,
		responderBelievesUp: failure?.responderBelievesUp ?? false
	};
}
function childResults(exchange, { children }, unsure) {
	const carried = children.filter(({ outcome }) => outcome.failure === null).map(({ outcome }) => seenByResponder(exchange, outcome));
	return children.map((negotiated) => childResult(negotiated, carried, unsure));
}
function childResult({ child, outcome, undeterminedPhases, isDuplicate }, carried, unsure) {
	if (isDuplicate && !unsure) return untriedChild();
	const { failure, chosen } = outcome;
	const selected = chosen === null ? null : formatChosen(chosen);
	if (failure !== null) return {
		...untriedChild(),
		status: "failed",
		selected,
		dhRetry: outcome.dhRetry,
		error: failure.error
	};
	const known = !child.doubtful && outcome.partner?.doubtful !== true;
	const uncovered = known ? uncoveredBy(child, outcome, carried) : [];
	return {
		status: unsure || undeterminedPhases.length > 0 ? "undetermined" : "established",
		selected,
		mode: undeterminedPhases.includes("mode") ? null : outcome.mode,
		localSelectors: known ? outcome.selectors.local.map(showSelector) : [],
		remoteSelectors: known ? outcome.selectors.remote.map(showSelector) : [],
		coverage: !known ? null : uncovered.length === 0 ? "full" : "partial",
		uncovered,
		dhRetry: outcome.dhRetry,
		error: null
	};
}
function seenByResponder({ initiator, responder }, { mode, selectors }) {
	const { me, other } = hostsOf(responder, initiator);
	if (mode !== "transport" || me === void 0 || other === void 0) return selectors;
	return {
		local: selectors.local.map((selector) => atHost(selector, other)),
		remote: selectors.remote.map((selector) => atHost(selector, me))
	};
}
function uncoveredBy(child, { selectors, partner }, carried) {
	const own = uncoveredPairs(child, [selectors]);
	if (partner === null) return own;
	const theirs = uncoveredPairs(mirrored(partner), carried);
	const known = new Set(own.map(({ local, remote }) => `${local} ${remote}`));
	return [...own, ...theirs.filter(({ local, remote }) => !known.has(`${local} ${remote}`))];
}
function rekeyResult(exchange, version, { byInitiator, byResponder }) {
	return {
		byInitiator,
		byResponder,
		...byInitiator.status !== "not-tried" || byResponder.status !== "not-tried" ? firstAttempt(exchange, version) : NO_ATTEMPT,
		outageSeconds: outage(exchange, version, {
			initiator: byInitiator.status === "failed",
			responder: byResponder.status === "failed"
		})
	};
}
function endsFirst(seconds, { outageSeconds }) {
	return seconds <= (outageSeconds ?? Infinity);
}
function stoppedAt(rekey, seconds) {
	const { firstAttemptSeconds } = rekey;
	return {
		...firstAttemptSeconds !== null && firstAttemptSeconds[0] >= seconds ? (NO_REKEY$made ?? NO_REKEY$make()) : rekey,
		outageSeconds: seconds
	};
}
function distinctCauses(failures) {
	const causes = /* @__PURE__ */ new Map();
	for (const failure of failures) for (const cause of failure.causes) {
		const key = `${cause.phase} ${cause.attribute} ${String(cause.left)} ${String(cause.right)}`;
		if (!causes.has(key)) causes.set(key, cause);
	}
	return [...causes.values()];
}

// src/simulate/merge.ts
const ORDER = [
	"initiator",
	"version",
	"ike-proposal",
	"ike-auth",
	"exchange-mode",
	"traffic-selector",
	"mode",
	"child-proposal",
	"rekey"
];
function mergeWorlds(worlds) {
	const [first, ...others] = worlds;
	if (first === void 0) throw new Error("an initiator begins with some exchange");
	if (others.length === 0) return first;
	const furthest = others.reduce((best, world) => reach(world) > reach(best) ? world : best, first);
	const fails = worlds.every(({ verdict }) => verdict === "down");
	const undeterminedPhases = ["version", ...worlds.flatMap(({ failedPhase, undeterminedPhases }) => [...failedPhase === null || fails && failedPhase === furthest.failedPhase ? [] : [failedPhase], ...undeterminedPhases])].filter((phase, index, all) => all.indexOf(phase) === index);
	const { ike } = furthest;
	return {
		...furthest,
		verdict: fails ? "down" : "undetermined",
		failedPhase: fails ? furthest.failedPhase : null,
		causes: fails ? furthest.causes : [],
		ike: {
			...ike,
			status: fails && ike.status === "failed" ? "failed" : "undetermined",
			version: worlds.every((world) => world.ike.version === ike.version) ? ike.version : null,
			exchange: null,
			selected: worlds.every((world) => world.ike.selected === ike.selected) ? ike.selected : null
		},
		children: fails ? furthest.children : furthest.children.map(() => ({
			...untriedChild(),
			status: "undetermined"
		})),
		undeterminedPhases,
		doubts: distinctDoubts(worlds)
	};
}
function distinctDoubts(worlds) {
	const doubts = /* @__PURE__ */ new Map();
	for (const doubt of worlds.flatMap((world) => world.doubts)) doubts.set(`${doubt.phase} ${doubt.what}`, doubt);
	return [...doubts.values()];
}
function reach({ failedPhase }) {
	return failedPhase === null ? ORDER.length : ORDER.indexOf(failedPhase);
}

// src/simulate/nat.ts
function throughUnmentionedNats(exchange) {
	const { initiator, responder } = exchange;
	return {
		...exchange,
		initiator: behindNat(initiator, responder),
		responder: behindNat(responder, initiator)
	};
}
function behindNat(party, peer) {
	const { end, addresses } = party;
	if (end.publicAddress !== null || end.behindNat !== null || peer.end.answersTo !== void 0) return party;
	const nat = unmentionedNat(addresses, peer.addresses);
	return nat === false ? party : {
		...party,
		addresses: {
			...addresses,
			seen: void 0,
			nat
		}
	};
}
function unmentionedNat({ own, peer: called, nat }, peer) {
	if (own === void 0 || !isPrivateAddress(own)) return nat;
	if (peer.peer) return !sameAddress(own, peer.peer) && !isPrivateAddress(peer.peer) && own.version === peer.peer.version;
	const far = called ?? peer.own;
	return far === void 0 || isPrivateAddress(far) ? nat : void 0;
}

// src/simulate/renewal.ts
function renewalOf({ initiator, responder }, version, breaks = "never") {
	const lost = breaks === "certainly" ? planOf(responder).seconds ?? null : null;
	const [left, right] = initiator.side === "left" ? [initiator, responder] : [responder, initiator];
	const plans = [planOf(left), planOf(right)];
	const named = {
		left: plans[0]?.renewal ?? null,
		right: plans[1]?.renewal ?? null
	};
	if (version === 1) return {
		...named,
		gap: lost !== null,
		endsChildrenAfterSeconds: lost
	};
	if (version === null) return {
		...named,
		gap: null,
		endsChildrenAfterSeconds: null
	};
	const ends = earliest(plans, ({ renewal }) => renewal === "none");
	const renewed = earliest(plans, ({ renewal }) => renewal !== "none") * LATEST_ATTEMPT;
	if (ends > 0 && ends < Infinity && ends <= renewed) return {
		...named,
		gap: true,
		endsChildrenAfterSeconds: ends
	};
	if (lost !== null) return {
		...named,
		gap: true,
		endsChildrenAfterSeconds: lost
	};
	if (plans.some(isUnknown)) return {
		...named,
		gap: null,
		endsChildrenAfterSeconds: null
	};
	const again = plans.some(({ renewal, seconds = Infinity }) => renewal === "reauth" && seconds < Infinity);
	return {
		...named,
		gap: again,
		endsChildrenAfterSeconds: null
	};
}
function mayBeAnewBefore({ initiator, responder }, seconds) {
	return [initiator, responder].some((party) => {
		const { renewal, seconds: lifetime = Infinity } = planOf(party);
		return renewal === "reauth" && lifetime * .8 < seconds;
	});
}
function breaksAtRenewal({ initiator, responder }, version, begins) {
	const [own, other] = [planOf(responder), planOf(initiator)];
	const isAnew = ({ renewal }) => renewal === "reauth" || version === 1 && renewal === "rekey";
	if (version === 1 && responder.behaviour !== "strongswan") return "never";
	if (!isAnew(own) || own.seconds === Infinity || isAnew(other) && isBefore(other, own)) return "never";
	const starts = begins();
	if (starts === true) return "never";
	if (starts === void 0 || own.seconds === void 0) return "unknown";
	if (!isAnew(other) && other.renewal !== void 0) return "certainly";
	return isBefore(own, other) ? "certainly" : other.renewal === void 0 ? "unknown" : "perhaps";
}
function isBefore({ seconds: own = Infinity }, { seconds: other = 0 }) {
	return own * LATEST_ATTEMPT < other * EARLIEST_ATTEMPT;
}
function planOf({ end }) {
	const seconds = require_lint.valueOf(end.ike.lifetimeSeconds);
	return {
		renewal: require_lint.valueOf(end.ike.renewal),
		seconds: seconds === 0 ? Infinity : seconds
	};
}
function isUnknown({ renewal, seconds }) {
	return renewal === void 0 || seconds === void 0;
}
function earliest(plans, which) {
	return Math.min(...plans.filter(which).map(({ seconds = 0 }) => seconds));
}
function endWithIkeSa(exchange, ledger, version, { renewal: { endsChildrenAfterSeconds: ends }, breaks }, comesUp) {
	if (ends === null) {
		if (version === 2 && mayEnd(exchange)) ledger.doubt("rekey");
		if (breaks === "unknown" && ledger.undeterminedPhases.length === 0) doubtRestart(exchange, ledger);
		if (breaks === "perhaps") assumeFirst(exchange, ledger);
		return null;
	}
	const again = comesBack(exchange, comesUp);
	if (again === void 0) ledger.doubt("rekey");
	if (again !== false) return null;
	const isBroken = breaks === "certainly" && planOf(exchange.responder).seconds === ends;
	return causeOf(exchange, isBroken ? broken(exchange, ends) : unrenewed(exchange, ends));
}
function doubtRestart({ responder }, ledger) {
	const what = `whether ${responder.label}, which sets the IKE SA up anew, can set up the tunnel when it begins`;
	ledger.doubt("rekey", {
		what,
		places: placesOf$1(responder)
	});
}
function assumeFirst(exchange, ledger) {
	const { initiator, responder } = exchange;
	ledger.assumeOrDoubt(exchange, "rekey", {
		what: `${initiator.label} renews the IKE SA before ${responder.label} does`,
		why: `${responder.label} does so at about the same time, and cannot set the tunnel up`,
		places: [...placesOf$1(initiator), ...placesOf$1(responder)]
	});
}
function mayEnd({ initiator, responder }) {
	const plans = [planOf(initiator), planOf(responder)];
	return plans.some(({ renewal, seconds }) => renewal === "none" && seconds !== Infinity) && plans.some(isUnknown);
}
function comesBack({ initiator, responder }, comesUp) {
	const again = [initiator, responder].map(({ end }) => setsUpAgain(end));
	if (again[0] === true) return true;
	const byResponder = again[1] === true ? comesUp() : false;
	if (byResponder !== false) return byResponder;
	return again.includes(void 0) ? void 0 : false;
}
function unrenewed({ initiator, responder }, ends) {
	const leaving = [initiator, responder].filter((party) => planOf(party).renewal === "none");
	const first = leaving.find((party) => planOf(party).seconds === ends) ?? initiator;
	const other = first === initiator ? responder : initiator;
	const after = (require_late()).duration(ends);
	const renews = leaving.length === 1;
	return {
		phase: "rekey",
		attribute: "renewal",
		initiator: show(initiator),
		responder: show(responder),
		message: `The tunnel comes up and ends with its IKE SA: ${first.label} lets it end after ${after}, and ${other.label} does not renew it before.`,
		mend: renews ? `Let ${first.label} renew the IKE SA, or give it so short a lifetime on ${other.label} that it renews it first.` : `Let ${first.label} or ${other.label} renew the IKE SA before that.`,
		initiatorPlaces: placesOf$1(initiator),
		responderPlaces: placesOf$1(responder)
	};
}
function broken({ initiator, responder }, ends) {
	return {
		phase: "rekey",
		attribute: "renewal",
		initiator: show(initiator),
		responder: show(responder),
		message: `The tunnel comes up and ends with its IKE SA: ${responder.label} sets it up anew within ${(require_late()).duration(ends)}, and cannot set up the tunnel when it begins.`,
		mend: `Mend what fails when ${responder.label} begins, or let ${initiator.label} set the IKE SA up anew before that.`,
		initiatorPlaces: placesOf$1(initiator),
		responderPlaces: placesOf$1(responder)
	};
}
function show(party) {
	const { renewal = "?", seconds } = planOf(party);
	return `${seconds === void 0 ? "?" : seconds === Infinity ? "no end" : (require_late()).duration(seconds)}, ${renewal}`;
}
function placesOf$1({ end: { ike } }) {
	return [ike.lifetimeSeconds.place, ike.renewal.place];
}

// src/simulate/direction.ts
function negotiateWith(asked, kind, isAgain = false) {
	const exchange = asRecorded(throughUnmentionedNats({
		...asked,
		responder: whereCalled(asked)
	}));
	const ledger = new Ledger();
	const ike = asHeard(exchange, kind, negotiateIke(exchange, ledger, kind));
	const undeterminedInIke = ledger.undeterminedPhases;
	if (ike.failure !== null) return ended(exchange, ledger, kind, ike, undeterminedInIke);
	const negotiated = negotiateChildren(exchange, ledger, kind, ike.chosen?.dh);
	const rekeyLedger = new Ledger();
	const version = versionOf(kind);
	const doubtful = ledger.undeterminedPhases.length > 0;
	const rekey = negotiateRekey(exchange, rekeyLedger, negotiated, {
		doubtful,
		version
	});
	ledger.absorb(rekeyLedger);
	doubtLifetimes(exchange, ledger);
	const failed = negotiated.children.flatMap(({ outcome }) => outcome.failure === null ? [] : [outcome.failure]);
	const later = laterOn(exchange, ledger, version, {
		rekey,
		failed: failed.length > 0,
		isAgain
	});
	const causes = failed.length > 0 ? distinctCauses(failed) : later.causes;
	return {
		initiator: exchange.initiator.side,
		verdict: verdictOf(failed.length > 0, causes, ledger.undeterminedPhases),
		failedPhase: causes[0]?.phase ?? null,
		ike: ikeResult(kind, ike, undeterminedInIke),
		children: childResults(exchange, negotiated, undeterminedInIke.length > 0),
		rekey: later.rekey,
		renewal: later.renewal,
		causes,
		assumptions: ledger.assumptions,
		undeterminedPhases: ledger.undeterminedPhases,
		doubts: ledger.doubts
	};
}
function laterOn(exchange, ledger, version, { rekey, failed, isAgain }) {
	const breaks = isAgain ? "never" : breaksAtRenewal(exchange, version, () => beginsAnew(exchange, version));
	const renewal = renewalOf(exchange, version, breaks);
	const planned = plannedRekeys(exchange, version, rekey);
	if (failed || isAgain) return {
		rekey: planned,
		renewal,
		causes: distinctCauses(rekey.failures)
	};
	const expiry = rekey.failures.length > 0 ? null : expiryOf(exchange, ledger, version, rekey);
	const rekeys = expiry === null ? planned : stoppedAt(planned, expiry.seconds);
	const causes = expiry === null ? distinctCauses(rekey.failures) : [expiry.cause];
	const end = endWithIkeSa(exchange, ledger, version, {
		renewal,
		breaks
	}, () => comesUp(exchange));
	if (end === null) return {
		rekey: rekeys,
		renewal,
		causes
	};
	const { endsChildrenAfterSeconds: lost } = renewal;
	return lost !== null && endsFirst(lost, rekeys) ? {
		rekey: stoppedAt(rekeys, lost),
		renewal,
		causes: [end, ...causes]
	} : {
		rekey: rekeys,
		renewal,
		causes: [...causes, end]
	};
}
function plannedRekeys(exchange, version, rekey) {
	const planned = rekeyResult(exchange, version, rekey);
	const { outageSeconds } = planned;
	return version === 2 && outageSeconds !== null && mayBeAnewBefore(exchange, outageSeconds) ? {
		...planned,
		outageSeconds: null
	} : planned;
}
function negotiateIke(exchange, ledger, kind) {
	ledger.leaveOpen(exchange.initiator.end.open, "initiator", versionOf(kind));
	ledger.leaveOpen(exchange.responder.end.open, "responder", versionOf(kind));
	leaveUnrecordedOpen(exchange, ledger, versionOf(kind));
	const wrongVersion = checkVersion(exchange, ledger, kind);
	if (wrongVersion !== null) return {
		chosen: null,
		dhRetry: false,
		failure: wrongVersion
	};
	const unable = kind === "ikev2" ? null : requireOneMethod(exchange, ledger, exchange.initiator, REFUSED_BY_SELF);
	if (unable !== null) return {
		chosen: null,
		dhRetry: false,
		failure: unable
	};
	const agreement = kind === "ikev2" ? negotiateIkeV2(exchange, ledger) : negotiatePhase1(exchange, ledger);
	if (agreement.failure !== null || agreement.chosen === null) return agreement;
	return {
		...agreement,
		failure: afterProposal(exchange, ledger, kind, agreement.chosen)
	};
}
function asHeard({ initiator }, kind, ike) {
	const { failure } = ike;
	if (failure === null) return ike;
	return kind === "ikev2" && failure.phase !== "version" && failure.phase !== "ike-proposal" ? ike : {
		...ike,
		failure: heardBy(initiator, failure)
	};
}
function afterProposal(exchange, ledger, kind, chosen) {
	switch (kind) {
		case "ikev2": return authenticateV2(exchange, ledger);
		case "main": return checkPhase1Answer(exchange, chosen) ?? authenticateMain(exchange, ledger);
		case "aggressive": return checkAggressiveGroup(exchange, ledger, chosen) ?? authenticateAggressive(exchange, ledger, () => checkPhase1Answer(exchange, chosen)) ?? checkAggressiveKeys(exchange, chosen);
	}
}
function comesUp(exchange) {
	const { verdict } = begunByResponder(exchange, possibleExchanges(exchange.responder));
	return verdict === "undetermined" ? void 0 : verdict !== "down";
}
function beginsAnew(exchange, version) {
	const { mode } = exchange.responder;
	const { verdict, ike } = begunByResponder(exchange, version === 2 ? ["ikev2"] : mode === void 0 ? ["main", "aggressive"] : [mode]);
	if (version === 1) return ike.status === "undetermined" ? void 0 : ike.status === "established";
	return verdict === "undetermined" ? void 0 : verdict !== "down";
}
function begunByResponder({ initiator, responder, strict }, kinds) {
	const swapped = {
		initiator: responder,
		responder: initiator,
		strict
	};
	return mergeWorlds(kinds.map((kind) => negotiateWith(swapped, kind, true)));
}
function verdictOf(failed, causes, undetermined) {
	if (failed) return "down";
	if (undetermined.length > 0) return "undetermined";
	return causes.length > 0 ? "up-until-rekey" : "up";
}
function ended(exchange, ledger, kind, ike, undetermined) {
	return {
		initiator: exchange.initiator.side,
		verdict: "down",
		failedPhase: ike.failure?.phase ?? null,
		ike: ikeResult(kind, ike, undetermined),
		children: exchange.initiator.children.map(() => untriedChild()),
		rekey: (NO_REKEY$made ?? NO_REKEY$make()),
		renewal: renewalOf(exchange, versionOf(kind)),
		causes: ike.failure?.causes ?? [],
		assumptions: ledger.assumptions,
		undeterminedPhases: undetermined,
		doubts: ledger.doubts
	};
}

// src/simulate/verdict.ts
function notInitiated(exchange) {
	return {
		initiator: exchange.initiator.side,
		verdict: "not-initiated",
		failedPhase: null,
		ike: {
			status: "undetermined",
			version: null,
			exchange: null,
			selected: null,
			dhRetry: false,
			error: null,
			responderBelievesUp: false
		},
		children: exchange.initiator.children.map(() => untriedChild()),
		rekey: (NO_REKEY$made ?? NO_REKEY$make()),
		renewal: renewalOf(exchange, null),
		causes: [],
		assumptions: [],
		undeterminedPhases: [],
		doubts: []
	};
}
function withoutInitiator(left, right, directions, begun) {
	if (directions.some(({ verdict }) => verdict !== "not-initiated")) return directions;
	const made = directions.map(({ initiator }) => begun(initiator));
	const fails = made.every(({ verdict }) => verdict === "down");
	const shown = [left, right].map(({ end }) => require_lint.valueOf(end.starts) ?? null);
	const both = shown.every((starts) => starts === "never");
	const idle = shown[0] === "never" ? left : right;
	const cause = {
		phase: "initiator",
		attribute: "starts",
		left: shown[0] ?? null,
		right: shown[1] ?? null,
		message: both ? `${left.label} and ${right.label} both wait for the other to begin.` : `${idle.label} never sets the tunnel up by itself.`,
		mend: both ? `Let ${left.label} or ${right.label} set the tunnel up.` : `Let ${idle.label} set the tunnel up.`,
		leftPlaces: placesOf(left),
		rightPlaces: placesOf(right)
	};
	return directions.map((direction, index) => {
		const further = fails ? made[index]?.causes ?? [] : [];
		return {
			...direction,
			failedPhase: "initiator",
			causes: [cause, ...further]
		};
	});
}
function placesOf({ end: { starts } }) {
	return starts.place === null ? [] : [starts.place];
}
const BEST_FIRST = [
	["up-until-rekey", "up-until-rekey"],
	["undetermined", "undetermined"],
	["down", "down"]
];
function overallVerdict(directions) {
	const begun = directions.filter(({ verdict }) => verdict !== "not-initiated");
	const verdicts = begun.map(({ verdict }) => verdict);
	if (verdicts.includes("up")) return begun.every((direction) => direction.verdict === "up" || require_lint.isUpOnceBegun(direction)) ? "up" : "up-one-way";
	return BEST_FIRST.find(([verdict]) => verdicts.includes(verdict))?.[1] ?? "down";
}

// src/simulate/simulate.ts
function simulate(left, right, options = {}) {
	const { initiator = "both", strict = false, labels = labelsOf(left, right) } = options;
	const [leftLabel, rightLabel] = labels;
	const one = partyOf(left, "left", leftLabel, behaviourOf(left, options));
	const two = partyOf(right, "right", rightLabel, behaviourOf(right, options));
	const exchanges = {
		left: {
			initiator: one,
			responder: two,
			strict
		},
		right: {
			initiator: two,
			responder: one,
			strict
		}
	};
	const directions = require_lint.SIDES.filter((side) => initiator === "both" || initiator === side).map((side) => direction(exchanges[side]));
	const said = withoutInitiator(one, two, directions, (side) => play(exchanges[side]));
	return {
		left: summary(one),
		right: summary(two),
		verdict: overallVerdict(said),
		directions: said
	};
}
const WELL_KNOWN = ["observed", "source"];
function behaviourOf({ behaviour, basis }, { behaviour: asked }) {
	return asked === void 0 || WELL_KNOWN.includes(basis) ? behaviour : asked;
}
function labelsOf(left, right) {
	if (left.name !== "" && right.name !== "" && left.name !== right.name) return [left.name, right.name];
	return ["the left end", "the right end"];
}
function summary({ end, behaviour }) {
	const { name, dialect, basis, place } = end;
	return {
		name,
		dialect,
		basis,
		behaviour,
		place
	};
}
function direction(exchange) {
	const starts = require_lint.valueOf(exchange.initiator.end.starts);
	if (starts === "never") return notInitiated(exchange);
	const played = play(exchange);
	if (starts !== void 0) return played;
	const undeterminedPhases = ["initiator", ...played.undeterminedPhases];
	const verdict = played.verdict === "down" ? "down" : "undetermined";
	return {
		...played,
		verdict,
		undeterminedPhases
	};
}
function play(exchange) {
	return mergeWorlds(possibleExchanges(exchange.initiator).map((kind) => negotiateWith(exchange, kind)));
}

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
		negotiation: simulate(left.end, right.end, {
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
	const [one, two] = labelsOf(left.end, right.end);
	return {
		left: one,
		right: two
	};
}
module.exports = () => ({
	namesBySide: namesBySide,
	namesInRun: namesInRun,
	pairsAmong: pairsAmong,
	settableIn: settableIn,
	simulate: simulate,
	simulatedPair: simulatedPair,
});
})
})
