({
"cli-commands-suggest.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
const require_written_file = require("./written-file.js");
const require_pairs = require("./pairs.js");
const require_late = require("./late.js");
const require_chosen_profiles = require("./chosen-profiles.js");
const require_base = require("./base.js");
const require_read = require("./read2.js");
const require_asked_reader = require("./asked-reader.js");
const require_read$1 = require("./read.js");
const require_lint_all = require("./lint-all.js");
const require_glob = require("./glob.js");
const require_written = require("./written.js");
const require_named_tunnels = require("./named-tunnels.js");
const require_declarations = require("./declarations.js");
const require_json = require("./json.js");
const require_verdict = require("./verdict.js");
const require_columns = require("./columns.js");
const require_words = require("./words.js");

// src/suggest/bodies.ts
function fieldsOf(dialect, side, choices) {
	const version = choices.find(({ purpose }) => purpose === "ike-version")?.meaning;
	return require_late.settingsOf(dialect).flatMap((setting) => {
		const value = choices.find(({ purpose }) => purpose === setting.purpose)?.[side] ?? null;
		if (value === null || setting.purpose === "ike-mode" && version === "v2") return [];
		return [{
			purpose: setting.purpose,
			operation: setting.operation,
			field: setting.path.join("."),
			value
		}];
	});
}
function requestsOf(dialect, fields, surroundings) {
	return (FRAMES$made ?? FRAMES$make())[require_lint.apiOf(dialect)](surroundings, dialect).map(({ operation, body }) => {
		return requestOf(operation, withFields(body, fields.filter((field) => field.operation === operation), dialect));
	});
}
let FRAMES$made; const FRAMES$make = () => FRAMES$made = ({
	zstack: ({ name, psk, peerAddress, remoteNetwork, id }) => [{
		operation: "CreateIPsecConnection",
		body: {
			name,
			vipUuid: id("VIP_UUID"),
			l3NetworkUuid: id("L3_NETWORK_UUID"),
			peerAddress,
			peerCidrs: [remoteNetwork],
			authMode: "psk",
			authKey: psk
		}
	}],
	otc: ({ name, psk, peerAddress, remoteNetwork, id }) => [
		{
			operation: "CreateIkePolicy",
			body: { name: `${name}-phase1` }
		},
		{
			operation: "CreateIpsecPolicy",
			body: { name: `${name}-phase2` }
		},
		{
			operation: "CreateEndpointGroup",
			body: {
				name: `${name}-local`,
				type: "subnet",
				endpoints: [id("SUBNET_ID")]
			}
		},
		{
			operation: "CreateEndpointGroup",
			body: {
				name: `${name}-peer`,
				type: "cidr",
				endpoints: [remoteNetwork]
			}
		},
		{
			operation: "CreateIpsecSiteConnection",
			body: {
				name,
				vpnservice_id: id("VPNSERVICE_ID"),
				ikepolicy_id: id("IKEPOLICY_ID"),
				ipsecpolicy_id: id("IPSECPOLICY_ID"),
				local_ep_group_id: id("LOCAL_EP_GROUP_ID"),
				peer_ep_group_id: id("PEER_EP_GROUP_ID"),
				peer_address: peerAddress,
				peer_id: peerAddress,
				psk,
				initiator: "bi-directional",
				mtu: 1500,
				admin_state_up: true
			}
		}
	],
	apsara: ({ name, psk, localNetwork, remoteNetwork, id }, dialect) => [{
		operation: "CreateVpnConnection",
		body: {
			RegionId: id("REGION_ID"),
			...dialect === "apsara" && { regionId: id("REGION_ID") },
			VpnGatewayId: id("VPN_GATEWAY_ID"),
			CustomerGatewayId: id("CUSTOMER_GATEWAY_ID"),
			Name: name,
			LocalSubnet: localNetwork,
			RemoteSubnet: remoteNetwork,
			EffectImmediately: true,
			IkeConfig: JSON.stringify({ Psk: psk }),
			IpsecConfig: "{}"
		}
	}]
});
function requestOf(operation, fields) {
	const { method = "POST", path = "", wrapper = null } = require_lint.contractOf(operation) ?? {};
	return {
		operation,
		method,
		path,
		body: wrapper === null ? fields : { [wrapper]: fields }
	};
}
function withFields(body, fields, dialect) {
	const settings = require_late.settingsOf(dialect);
	return fields.reduce((object, { purpose, value }) => {
		const setting = settings.find((candidate) => candidate.purpose === purpose);
		return setting === void 0 ? object : withField(object, setting, value);
	}, body);
}
function withField(body, { path: [first = "", second] }, value) {
	if (second === void 0) return {
		...body,
		[first]: value
	};
	const holder = body[first];
	if (typeof holder === "string") {
		const config = JSON.parse(holder);
		return {
			...body,
			[first]: JSON.stringify({
				...typeof config === "object" && config,
				[second]: value
			})
		};
	}
	return {
		...body,
		[first]: {
			units: "seconds",
			[second]: value
		}
	};
}

// src/suggest/ranking.ts
let STATUSES$made; const STATUSES$make = () => STATUSES$made = ({
	"ike-encryption": {
		must: ["AES_CBC_128", "AES_CBC_256"],
		should: ["AES_GCM_16_128", "AES_GCM_16_256"],
		clause: "RFC 8247, section 2.1"
	},
	"ike-integrity": {
		must: ["HMAC_SHA2_256_128"],
		should: ["HMAC_SHA2_512_256"],
		clause: "RFC 8247, section 2.3"
	},
	"ike-group": {
		must: ["MODP_2048"],
		should: ["ECP_256"],
		clause: "RFC 8247, section 2.4"
	},
	"pfs-group": {
		must: ["MODP_2048"],
		should: ["ECP_256"],
		clause: "RFC 8247, section 2.4"
	},
	"esp-encryption": {
		must: [
			"AES_CBC_128",
			"AES_CBC_256",
			"AES_GCM_16_128",
			"AES_GCM_16_256"
		],
		should: [],
		clause: "RFC 8221, section 5"
	},
	"esp-integrity": {
		must: ["HMAC_SHA2_256_128"],
		should: ["HMAC_SHA2_512_256"],
		clause: "RFC 8221, section 6"
	}
});
let WORDS$1$made; const WORDS$1$make = () => WORDS$1$made = ({
	"ike-version": [
		"v2",
		"any",
		"v1"
	],
	"ike-mode": ["main", "aggressive"],
	"esp-protocol": [
		"esp",
		"ah",
		"ah-esp"
	],
	"esp-mode": ["tunnel", "transport"]
});
const AEAD = new Set(require_lint.ENCRYPTION.filter(({ aead }) => aead).map(({ logName }) => logName));
const STANDINGS = [
	"broken",
	"weak",
	"sound"
];
function statusOf(purpose, meaning) {
	const statuses = (STATUSES$made ?? STATUSES$make())[purpose];
	if (statuses?.must.includes(meaning) === true) return {
		level: "MUST",
		clause: statuses.clause
	};
	if (statuses?.should.includes(meaning) === true) return {
		level: "SHOULD",
		clause: statuses.clause
	};
	return null;
}
function rankOf(purpose, { meaning, standing, strengthBits }) {
	const words = (WORDS$1$made ?? WORDS$1$make())[purpose];
	if (words !== void 0) return {
		standing: -words.indexOf(meaning),
		strength: 0,
		interoperability: 0,
		speed: 0
	};
	const level = statusOf(purpose, meaning)?.level;
	return {
		standing: standing === null ? 0 : STANDINGS.indexOf(standing),
		strength: strengthBits ?? 0,
		interoperability: level === "MUST" ? 2 : level === "SHOULD" ? 1 : 0,
		speed: speedOf(meaning)
	};
}
function speedOf(meaning) {
	if (AEAD.has(meaning)) return 1;
	return meaning.startsWith("ECP_") || meaning.startsWith("CURVE_") ? 1 : 0;
}
const ORDER = [
	"standing",
	"strength",
	"interoperability",
	"speed"
];
function compareValues(purpose, one, other) {
	const ground = groundBetween(purpose, one, other);
	return ground === null ? 0 : rankOf(purpose, other)[ground] - rankOf(purpose, one)[ground];
}
function groundBetween(purpose, one, other) {
	const [first, second] = [rankOf(purpose, one), rankOf(purpose, other)];
	return ORDER.find((key) => first[key] !== second[key]) ?? null;
}

// src/suggest/choose.ts
const UNCONSTRAINED = {
	breaches: () => [],
	longest: () => null
};
const LIFETIMES = {
	"ike-lifetime": 86400,
	"esp-lifetime": 3600
};
function chooseBetween(left, right, constraints = UNCONSTRAINED) {
	const choices = [];
	const chosen = /* @__PURE__ */ new Map();
	for (const purpose of require_late.PURPOSES) {
		const ranges = [left(purpose, {
			chosen,
			other: right
		}), right(purpose, {
			chosen,
			other: left
		})];
		const usual = LIFETIMES[purpose];
		const choice = usual === void 0 ? chooseValue(purpose, ranges, constraints, chosen) : chooseLifetime(purpose, usual, ranges, constraints);
		if (choice === null) return null;
		choices.push(choice);
		chosen.set(purpose, choice.meaning);
	}
	return choices;
}
function apart(left, right) {
	return require_late.PURPOSES.filter((purpose) => {
		const [ours, theirs] = [left(purpose).values, right(purpose).values];
		return LIFETIMES[purpose] === void 0 && !ours.some((value) => hasMeaning(theirs, value));
	});
}
function hasMeaning(values, { meaning }) {
	return values.some((value) => value.meaning === meaning);
}
function rangesOf(dialect, kept = () => null) {
	return (purpose) => require_pairs.settableIn(dialect, purpose, kept(purpose));
}
function chooseValue(purpose, [left, right], constraints, chosen) {
	const fits = (value) => fitsVersion(purpose, value.meaning, chosen.get("ike-version"));
	const ranked = (values) => values.filter(fits).sort((one, other) => compareValues(purpose, one, other));
	const broken = ({ meaning }) => constraints.breaches(purpose, meaning, chosen);
	const [best, next] = [...ranked(left.values.filter((value) => hasMeaning(right.values, value)))].sort((one, other) => broken(one).length - broken(other).length);
	if (best === void 0) return null;
	const written = ({ setting, values }) => setting === null ? null : values.find(({ meaning }) => meaning === best.meaning)?.value ?? null;
	return {
		purpose,
		meaning: best.meaning,
		strengthBits: best.strengthBits,
		standing: best.standing,
		left: written(left),
		right: written(right),
		ground: next === void 0 ? "only" : groundBetween(purpose, best, next) ?? "interoperability",
		next: next?.meaning ?? null,
		limit: limitOf(purpose, best, [left, right], fits),
		breaches: broken(best)
	};
}
function fitsVersion(purpose, meaning, version) {
	if (version !== "v1") return true;
	const cipher = require_lint.ENCRYPTION.find(({ logName }) => logName === meaning);
	const hash = require_lint.INTEGRITY.find(({ logName }) => logName === meaning);
	switch (purpose) {
		case "ike-encryption": return cipher?.ikev1 !== null;
		case "esp-encryption": return cipher?.esp !== null;
		case "ike-integrity": return hash?.ikev1 !== null;
		case "esp-integrity": return hash?.esp !== null;
		default: return true;
	}
}
function limitOf(purpose, best, ranges, fits) {
	const [left, right] = ranges;
	for (const { side, one, other } of [{
		side: "left",
		one: left,
		other: right
	}, {
		side: "right",
		one: right,
		other: left
	}]) {
		const better = [...other.values].filter((value) => fits(value) && compareValues(purpose, value, best) < 0).sort((first, second) => compareValues(purpose, first, second)).find((value) => !hasMeaning(one.values, value));
		if (better === void 0) continue;
		const undocumented = one.setting?.values.some(({ meaning }) => meaning === better.meaning) ?? false;
		return {
			side,
			better: better.meaning,
			undocumented
		};
	}
	return null;
}
function chooseLifetime(purpose, usual, ranges, constraints) {
	const most = Math.min(usual, constraints.longest(purpose) ?? usual);
	const [left = null, right = null] = ranges.map(({ setting }) => {
		if (setting === null) return null;
		const { min = 1, max = null } = setting.range ?? {};
		return Math.max(min, Math.min(most, max ?? most));
	});
	const settledAt = ranges.flatMap(({ setting, values: [value] }) => setting === null && value !== void 0 ? [Number(value.meaning)] : []);
	const longest = Math.max(left ?? 0, right ?? 0, ...settledAt);
	return {
		purpose,
		meaning: String(longest === 0 ? usual : longest),
		strengthBits: null,
		standing: null,
		left,
		right,
		ground: "only",
		next: null,
		limit: null,
		breaches: longest === 0 ? [] : constraints.breaches(purpose, String(longest), /* @__PURE__ */ new Map())
	};
}

// src/suggest/constraints.ts
function constraintsOf(profiles) {
	return {
		breaches: (purpose, meaning, chosen) => profiles.flatMap((profile) => brokenBy(profile.demands, purpose, meaning, chosen).map((broken) => breachOf(profile, broken))),
		longest: (purpose) => {
			const key = lifetimeKey(purpose);
			if (key === null) return null;
			const figures = profiles.flatMap(({ demands }) => demands[key]?.figure ?? []);
			return figures.length === 0 ? null : Math.min(...figures);
		}
	};
}
function authenticationBreaches(profiles) {
	return profiles.flatMap((profile) => {
		const broken = require_late.brokenByChoice(profile.demands.authentication, "psk");
		return broken === null ? [] : [breachOf(profile, broken)];
	});
}
function breachOf({ id }, { clause, asks }) {
	return {
		profile: id,
		clause: clause.title,
		asks
	};
}
function lifetimeKey(purpose) {
	if (purpose === "ike-lifetime") return purpose;
	return purpose === "esp-lifetime" ? "child-lifetime" : null;
}
function brokenBy(demands, purpose, meaning, chosen) {
	return judged(demands, purpose, meaning, chosen).filter((broken) => broken !== null);
}
function judged(demands, purpose, meaning, chosen) {
	switch (purpose) {
		case "ike-version": return [require_late.brokenByChoice(demands["ike-version"], meaning)];
		case "ike-mode": return chosen.get("ike-version") === "v2" ? [] : [require_late.brokenByChoice(demands["exchange-mode"], meaning)];
		case "ike-encryption":
		case "esp-encryption": return [require_late.brokenByAlgorithm(demands[purpose], meaning)];
		case "ike-integrity": {
			const prf = require_lint.INTEGRITY.find(({ logName }) => logName === meaning)?.prf ?? null;
			return [isAead(chosen.get("ike-encryption")) ? null : require_late.brokenByAlgorithm(demands["ike-integrity"], meaning), prf === null ? null : require_late.brokenByAlgorithm(demands.prf, prf)];
		}
		case "esp-integrity": return isAead(chosen.get("esp-encryption")) ? [] : [require_late.brokenByAlgorithm(demands["esp-integrity"], meaning)];
		case "ike-group": return [require_late.brokenByAlgorithm(demands["ike-group"], meaning), require_late.brokenByChoice(demands["post-quantum"], meaning)];
		case "esp-protocol": return [require_late.brokenByChoice(demands.protocol, meaning)];
		case "esp-mode": return [require_late.brokenByChoice(demands.mode, meaning)];
		case "pfs-group":
			if (meaning === "none") return [require_late.brokenByAbsence(demands.pfs)];
			return [require_late.brokenByAlgorithm(demands["pfs-group"], meaning), besideIke(demands, meaning, chosen.get("ike-group"))];
		case "ike-lifetime": return [require_late.brokenByLifetime(demands["ike-lifetime"], Number(meaning))];
		case "esp-lifetime": return [require_late.brokenByLifetime(demands["child-lifetime"], Number(meaning))];
	}
}
function isAead(meaning) {
	return require_lint.ENCRYPTION.some(({ logName, aead }) => aead && logName === meaning);
}
function besideIke(demands, meaning, ikeGroup) {
	const demand = demands["pfs-beside-ike"];
	if (demand === void 0 || ikeGroup === void 0) return null;
	const strengthOf = (name) => require_lint.DH_GROUPS.find(({ logName }) => logName === name)?.strengthBits ?? 0;
	return (demand.relation === "same" ? meaning === ikeGroup : strengthOf(meaning) >= strengthOf(ikeGroup)) ? null : {
		clause: demand.clause,
		asks: null
	};
}

// src/suggest/end-settings.ts
function dialectOf({ dialect }) {
	return require_lint.dialectNamed(dialect);
}
function rangesOfEnd(end) {
	const dialect = dialectOf(end);
	return dialect === null ? (purpose, choosing) => ({
		setting: null,
		values: offered(end, purpose, choosing)
	}) : rangesOf(dialect, (purpose) => currentOf(end, purpose).meaning);
}
function currentOf(end, purpose) {
	const { ike } = end;
	const child = end.children[0];
	switch (purpose) {
		case "ike-version": return ofWord(ike.version);
		case "ike-mode": return ofWord(ike.mode);
		case "ike-lifetime": return ofWord(ike.lifetimeSeconds);
		case "ike-encryption": return ofAlgorithm(ike.proposals[0]?.encryption[0]);
		case "ike-integrity": return ofAlgorithm(ike.proposals[0]?.integrity[0]);
		case "ike-group": return ofGroup(ike.proposals[0]);
		case "esp-protocol": return ofWord(child?.protocol);
		case "esp-mode": return ofWord(child?.mode);
		case "esp-lifetime": return ofWord(child?.lifetimeSeconds);
		case "esp-encryption": return ofAlgorithm(child?.proposals[0]?.encryption[0]);
		case "esp-integrity": return ofAlgorithm(child?.proposals[0]?.integrity[0]);
		case "pfs-group": return ofGroup(child?.proposals[0]);
	}
}
const NOWHERE$1 = {
	meaning: null,
	place: null
};
function ofWord(located) {
	if (located === void 0) return NOWHERE$1;
	return {
		meaning: located.origin === "unknown" ? null : String(located.value),
		place: located.place
	};
}
function ofAlgorithm(located) {
	if (located === void 0) return NOWHERE$1;
	return {
		meaning: require_lint.valueOf(located)?.logName ?? null,
		place: located.place
	};
}
function ofGroup(proposal) {
	const [group] = proposal?.dhGroups ?? [];
	if (group !== void 0) return ofAlgorithm(group);
	return proposal === void 0 ? NOWHERE$1 : {
		meaning: "none",
		place: proposal.noGroupAt ?? null
	};
}
const IN_IKE = [
	"ike-encryption",
	"ike-integrity",
	"ike-group"
];
const IN_CHILD = [
	"esp-encryption",
	"esp-integrity",
	"pfs-group"
];
function offered(end, purpose, choosing) {
	for (const together of [IN_IKE, IN_CHILD]) {
		if (!together.includes(purpose)) continue;
		const proposals = together === IN_IKE ? end.ike.proposals : end.children[0]?.proposals ?? [];
		return (choosing === void 0 ? proposals : stillOpen(proposals, together, choosing)).flatMap((proposal) => proposed(proposal, purpose));
	}
	switch (purpose) {
		case "ike-version": {
			const { meaning } = currentOf(end, purpose);
			return meaning === null ? [] : (meaning === "any" ? [
				"v2",
				"any",
				"v1"
			] : [meaning]).map(plain);
		}
		default: {
			const { meaning } = currentOf(end, purpose);
			return meaning === null ? [] : [plain(meaning)];
		}
	}
}
function stillOpen(proposals, together, { chosen, other }) {
	const fits = (proposal, purpose) => {
		const already = chosen.get(purpose);
		const others = other(purpose).values;
		return proposed(proposal, purpose).some((value) => already === void 0 ? hasMeaning(others, value) : value.meaning === already);
	};
	return proposals.filter((proposal) => together.every((purpose) => fits(proposal, purpose)));
}
function proposed({ encryption, integrity, dhGroups }, purpose) {
	switch (purpose) {
		case "ike-encryption":
		case "esp-encryption": return encryption.flatMap(algorithmValue);
		case "ike-integrity":
		case "esp-integrity": return integrity.flatMap(algorithmValue);
		case "pfs-group": return dhGroups.length === 0 ? [plain("none")] : dhGroups.flatMap(algorithmValue);
		default: return dhGroups.flatMap(algorithmValue);
	}
}
function plain(meaning) {
	return {
		value: meaning,
		meaning,
		strengthBits: null,
		standing: null,
		documented: true,
		discouraged: null
	};
}
function algorithmValue(located) {
	const algorithm = require_lint.valueOf(located);
	if (algorithm === void 0) return [];
	if (algorithm === null) return [plain("none")];
	const { logName, strengthBits, standing } = algorithm;
	return [{
		...plain(logName),
		strengthBits,
		standing
	}];
}
const VERSIONS = [
	"v1",
	"v2",
	"any"
];
const EXCHANGES = ["main", "aggressive"];
const MODES = ["tunnel", "transport"];
const PROTOCOLS = ["esp", "ah"];
function withMeaning(end, purpose, meaning) {
	const place = currentOf(end, purpose).place ?? end.place;
	const { ike } = end;
	const inIke = (change) => ({
		...end,
		ike: {
			...ike,
			...change
		}
	});
	const inChildren = (change) => ({
		...end,
		children: end.children.map((child) => ({
			...child,
			...change(child)
		}))
	});
	const change = proposalChange(purpose, meaning, place);
	if (change !== null) return purpose.startsWith("ike-") ? inIke({ proposals: withFirst(ike.proposals, change) }) : inChildren(({ proposals }) => ({ proposals: withFirst(proposals, change) }));
	const worded = (words, set) => {
		const found = words.find((candidate) => candidate === meaning);
		return found === void 0 ? end : set(require_lint.explicit(found, place));
	};
	switch (purpose) {
		case "ike-version": return worded(VERSIONS, (version) => inIke({ version }));
		case "ike-mode": return worded(EXCHANGES, (mode) => inIke({ mode }));
		case "ike-lifetime": return inIke({ lifetimeSeconds: require_lint.explicit(Number(meaning), place) });
		case "esp-protocol": return worded(PROTOCOLS, (protocol) => inChildren(() => ({ protocol })));
		case "esp-mode": return worded(MODES, (mode) => inChildren(() => ({ mode })));
		case "esp-lifetime": return inChildren(() => ({ lifetimeSeconds: require_lint.explicit(Number(meaning), place) }));
		default: return end;
	}
}
function proposalChange(purpose, meaning, place) {
	switch (purpose) {
		case "ike-encryption":
		case "esp-encryption": {
			const cipher = require_lint.ENCRYPTION.find(({ logName }) => logName === meaning);
			return cipher === void 0 ? {} : { encryption: [require_lint.explicit(cipher, place)] };
		}
		case "ike-integrity":
		case "esp-integrity": {
			const hash = require_lint.INTEGRITY.find(({ logName }) => logName === meaning);
			return hash === void 0 ? {} : { integrity: [require_lint.explicit(hash, place)] };
		}
		case "ike-group":
		case "pfs-group": {
			const group = require_lint.DH_GROUPS.find(({ logName }) => logName === meaning);
			return group === void 0 ? {
				dhGroups: [],
				noGroupAt: place
			} : { dhGroups: [require_lint.explicit(group, place)] };
		}
		default: return null;
	}
}
function withFirst(proposals, change) {
	return proposals.map((proposal, index) => index === 0 ? {
		...proposal,
		...change
	} : proposal);
}

// src/suggest/edits.ts
const AGREED = require_late.PURPOSES.filter((purpose) => !purpose.endsWith("-lifetime"));
function negotiated(ends) {
	return require_pairs.simulate(ends.left, ends.right);
}
function isUp({ left, right }) {
	return negotiated({
		left: withoutOpen(left),
		right: withoutOpen(right)
	}).verdict === "up";
}
function withoutOpen(end) {
	return {
		...end,
		open: [],
		children: end.children.map((child) => ({
			...child,
			open: []
		}))
	};
}
function edited(ends, edits) {
	return edits.reduce((pair, { side, purpose, to }) => ({
		...pair,
		[side]: withMeaning(pair[side], purpose, to)
	}), ends);
}
function smallestEdits(ends) {
	if (isUp(ends)) return planOf(ends, []);
	const likeTheOther = movesBy((purpose) => moveFor(ends, purpose));
	const moves = [likeTheOther, movesBy(bestMoves(ends))].find((candidate) => isUp(edited(ends, candidate.flat())));
	if (moves === void 0) return planOf(ends, likeTheOther.flat());
	let kept = moves;
	for (const move of [...moves].sort((one, other) => other.length - one.length)) {
		const fewer = kept.filter((candidate) => candidate !== move);
		if (isUp(edited(ends, fewer.flat()))) kept = fewer;
	}
	const edits = kept.flat();
	const single = edits.length > 1 ? singleEdit(ends) : null;
	return planOf(ends, single === null ? edits : [single]);
}
function movesBy(moveOf) {
	return AGREED.map(moveOf).filter((move) => move.length > 0);
}
function bestMoves(ends) {
	const choices = chooseBetween(rangesOfEnd(ends.left), rangesOfEnd(ends.right)) ?? [];
	return (purpose) => choices.filter((choice) => choice.purpose === purpose).flatMap(({ meaning }) => require_lint.SIDES.flatMap((side) => editTo(ends, side, purpose, meaning)));
}
function singleEdit(ends) {
	for (const purpose of AGREED) {
		const [best] = require_lint.SIDES.flatMap((side) => (rangesOfEnd(ends[side])(purpose).setting?.values ?? []).flatMap(({ meaning }) => editTo(ends, side, purpose, meaning))).filter((candidate) => isUp(edited(ends, [candidate]))).sort((one, other) => compareMeanings(ends, purpose, one.to, other.to));
		if (best !== void 0) return best;
	}
	return null;
}
function strongEdits(ends, constraints = UNCONSTRAINED) {
	const [left, right] = [rangesOfEnd(ends.left), rangesOfEnd(ends.right)];
	const choices = chooseBetween(left, right, constraints);
	return {
		...planOf(ends, (choices ?? []).flatMap((choice) => require_lint.SIDES.flatMap((side) => editFor(ends, side, choice, choices ?? [])))),
		choices,
		apart: choices === null ? apart(left, right) : []
	};
}
function planOf(ends, edits) {
	const { verdict, directions } = negotiated(edited(ends, edits));
	const causes = directions.flatMap((direction) => direction.causes);
	const phases = new Set(directions.flatMap((direction) => direction.undeterminedPhases));
	return {
		edits,
		verdict,
		causes: causes.filter((cause, index) => isFirst(causes, cause, index)),
		undeterminedPhases: [...phases]
	};
}
function isFirst(causes, { phase, attribute }, index) {
	return causes.findIndex((cause) => cause.phase === phase && cause.attribute === attribute) === index;
}
function moveFor(ends, purpose) {
	const single = require_lint.SIDES.flatMap((side) => {
		const target = currentOf(ends[require_lint.otherSide(side)], purpose).meaning;
		return target === null ? [] : editTo(ends, side, purpose, target);
	});
	const { left, right } = {
		left: currentOf(ends.left, purpose).meaning,
		right: currentOf(ends.right, purpose).meaning
	};
	if (left === right && left !== null) return [];
	const [best] = [...single].sort((one, other) => compareMeanings(ends, purpose, one.to, other.to));
	if (best !== void 0) return [best];
	const choice = chooseBetween(rangesOfEnd(ends.left), rangesOfEnd(ends.right))?.find((candidate) => candidate.purpose === purpose);
	return choice === void 0 ? [] : require_lint.SIDES.flatMap((side) => editTo(ends, side, purpose, choice.meaning));
}
function compareMeanings(ends, purpose, one, other) {
	const values = require_lint.SIDES.flatMap((side) => rangesOfEnd(ends[side])(purpose).values);
	const [first, second] = [one, other].map((name) => values.find(({ meaning }) => meaning === name));
	if (first === void 0 || second === void 0) return Number(first === void 0) - Number(second === void 0);
	return compareValues(purpose, first, second);
}
function editTo(ends, side, purpose, to) {
	const { setting } = rangesOfEnd(ends[side])(purpose);
	const value = setting?.values.find(({ meaning, discouraged }) => meaning === to && discouraged !== "error");
	if (setting === null || value === void 0) return [];
	return edit(ends, side, setting, to, value.value);
}
function edit(ends, side, setting, to, value) {
	const { purpose, operation, path } = setting;
	const { meaning: from, place } = currentOf(ends[side], purpose);
	const documented = setting.values.find(({ meaning }) => meaning === to)?.documented ?? true;
	return from === to ? [] : [{
		side,
		purpose,
		operation,
		field: path.join("."),
		from,
		to,
		value,
		documented,
		place
	}];
}
function editFor(ends, side, choice, choices) {
	const { setting } = rangesOfEnd(ends[side])(choice.purpose);
	const value = choice[side];
	if (setting === null || value === null) return [];
	const version = choices.find(({ purpose }) => purpose === "ike-version")?.meaning;
	if (choice.purpose === "ike-mode" && version === "v2") return [];
	if (!choice.purpose.endsWith("-lifetime")) return edit(ends, side, setting, choice.meaning, value);
	const seconds = Number(currentOf(ends[side], choice.purpose).meaning ?? Infinity);
	return seconds > 0 && seconds <= Number(value) ? [] : edit(ends, side, setting, String(value), value);
}

// src/suggest/facing.ts
function strongFacing(facing, constraints) {
	return planFor(facing, rangesOfEnd(facing.there), constraints);
}
function smallestFacing(facing) {
	return planFor(facing, asItStands(facing.there, rangesOf(facing.dialect)), UNCONSTRAINED);
}
function planFor(facing, standing, constraints) {
	const { there, dialect, side, made } = facing;
	const free = rangesOf(dialect);
	const [left, right] = side === "left" ? [free, standing] : [standing, free];
	const choices = chooseBetween(left, right, constraints);
	const fields = fieldsOf(dialect, side, choices ?? []);
	const end = made(fields);
	const ends = side === "left" ? {
		left: end,
		right: there
	} : {
		left: there,
		right: end
	};
	if (choices === null) return {
		...(NO_PLAN$made ?? NO_PLAN$make()),
		choices,
		apart: apart(left, right),
		ends
	};
	const edits = choices.flatMap((choice) => editFor(ends, require_lint.otherSide(side), choice, choices));
	return {
		...planOf(ends, edits),
		edits: [...written(fields, side, choices), ...edits],
		choices,
		apart: [],
		ends
	};
}
let NO_PLAN$made; const NO_PLAN$make = () => NO_PLAN$made = ({
	edits: [],
	verdict: "down",
	causes: [],
	undeterminedPhases: []
});
function written(fields, side, choices) {
	return fields.map((field) => {
		const meaning = choices.find(({ purpose }) => purpose === field.purpose)?.meaning;
		const to = meaning === void 0 || field.purpose.endsWith("-lifetime") ? String(field.value) : meaning;
		return {
			...field,
			side,
			from: null,
			to,
			documented: true,
			place: null
		};
	});
}
function asItStands(end, other) {
	const own = rangesOfEnd(end);
	return (purpose, choosing) => {
		const range = own(purpose, choosing);
		if (range.setting === null) return range;
		const values = offered(end, purpose);
		const others = other(purpose).values;
		return values.some((value) => hasMeaning(others, value)) || purpose.endsWith("-lifetime") ? {
			setting: null,
			values
		} : range;
	};
}

// src/suggest/placeholders.ts
function placeholdersOf(side) {
	const named = (end, what) => `$\{${end.toUpperCase()}_${what}}`;
	return {
		name: `to-${require_lint.otherSide(side)}`,
		psk: "${PSK}",
		peerAddress: named(require_lint.otherSide(side), "ADDRESS"),
		localNetwork: named(side, "NETWORK"),
		remoteNetwork: named(require_lint.otherSide(side), "NETWORK"),
		id: (what) => named(side, what)
	};
}

// src/suggest/rehearsal.ts
const ADDRESSES = {
	left: "192.0.2.1",
	right: "198.51.100.1"
};
const NETWORKS = {
	left: "10.1.0.0/16",
	right: "10.2.0.0/16"
};
const KEY = "${PSK}";
function rehearse(dialect, side, fields) {
	const id = (what) => idOf(dialect, side, what);
	const requests = requestsOf(dialect, fields, {
		name: side,
		psk: KEY,
		peerAddress: ADDRESSES[require_lint.otherSide(side)],
		localNetwork: NETWORKS[side],
		remoteNetwork: NETWORKS[require_lint.otherSide(side)],
		id
	});
	return {
		requests,
		companions: [...companionsOf(dialect, side, id), ...answersTo(requests, id)]
	};
}
function idOf(dialect, side, what) {
	const digits = Array.from(`${side} ${what}`, (character) => (character.charCodeAt(0) % 16).toString(16)).join("").padEnd(32, side === "left" ? "1" : "2").slice(0, 32);
	switch (require_lint.apiOf(dialect)) {
		case "zstack": return digits;
		case "otc": return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
		case "apsara": return `${what.toLowerCase().replaceAll("_", "-")}-${side}`;
	}
}
function companionsOf(dialect, side, id) {
	const [own, peer] = [ADDRESSES[side], ADDRESSES[require_lint.otherSide(side)]];
	switch (require_lint.apiOf(dialect)) {
		case "zstack": return [{ inventories: [{
			uuid: id("VIP_UUID"),
			ip: own,
			l3NetworkUuid: id("PUBLIC_NETWORK")
		}] }, { inventories: [{
			uuid: id("L3_NETWORK_UUID"),
			ipRanges: [{ networkCidr: NETWORKS[side] }]
		}] }];
		case "otc": return [{ vpnservices: [{
			id: id("VPNSERVICE_ID"),
			external_v4_ip: own,
			router_id: id("ROUTER_ID")
		}] }, { subnets: [{
			id: id("SUBNET_ID"),
			cidr: NETWORKS[side]
		}] }];
		case "apsara": return [{
			VpnGatewayId: id("VPN_GATEWAY_ID"),
			InternetIp: own
		}, {
			CustomerGatewayId: id("CUSTOMER_GATEWAY_ID"),
			IpAddress: peer
		}];
	}
}
let LISTS$made; const LISTS$make = () => LISTS$made = ([
	[
		"ikepolicy",
		"ikepolicies",
		["IKEPOLICY_ID"]
	],
	[
		"ipsecpolicy",
		"ipsecpolicies",
		["IPSECPOLICY_ID"]
	],
	[
		"endpoint_group",
		"endpoint_groups",
		["LOCAL_EP_GROUP_ID", "PEER_EP_GROUP_ID"]
	]
]);
function answersTo(requests, id) {
	return (LISTS$made ?? LISTS$make()).flatMap(([wrapper, list, ids]) => requests.flatMap(({ body }) => body[wrapper] ?? []).map((resource, index) => ({ [list]: [Object.assign({ id: id(ids[index] ?? "") }, resource)] })));
}

// src/suggest/words.ts
let PURPOSE_TITLES$made; const PURPOSE_TITLES$make = () => PURPOSE_TITLES$made = ({
	"ike-version": "IKE version",
	"ike-mode": "IKE exchange",
	"ike-encryption": "IKE encryption",
	"ike-integrity": "IKE integrity, PRF",
	"ike-group": "IKE group",
	"ike-lifetime": "IKE lifetime",
	"esp-protocol": "protocol",
	"esp-mode": "mode",
	"esp-encryption": "ESP encryption",
	"esp-integrity": "ESP integrity",
	"pfs-group": "PFS group",
	"esp-lifetime": "ESP lifetime"
});
let WORDS$made; const WORDS$make = () => WORDS$made = (new Map([
	["v1", "IKEv1"],
	["v2", "IKEv2"],
	["any", "IKEv2, and answers IKEv1"],
	["main", "main mode"],
	["aggressive", "aggressive mode"],
	["esp", "ESP"],
	["ah", "AH"],
	["tunnel", "tunnel mode"],
	["transport", "transport mode"],
	["none", "no group"]
]));
const LABELS = new Map([
	...require_lint.ENCRYPTION,
	...require_lint.INTEGRITY,
	...require_lint.DH_GROUPS
].map(({ logName, label }) => [logName, label]));
function labelOf(purpose, meaning) {
	if (purpose.endsWith("-lifetime")) return `${meaning} seconds`;
	return LABELS.get(meaning) ?? (WORDS$made ?? WORDS$make()).get(meaning) ?? meaning;
}
let FOR_WORDS$made; const FOR_WORDS$make = () => FOR_WORDS$made = (new Map([
	["v2", "RFC 9395, section 3, deprecates IKEv1"],
	["v1", "one of the two ends speaks no other version"],
	["main", "aggressive mode shows a hash of the key to anybody who asks (RFC 2409, section 5.4)"],
	["esp", "AH does not encrypt (RFC 4302)"],
	["tunnel", "transport mode carries no networks (RFC 4301, section 4.1)"]
]));
function reasonFor({ purpose, meaning, ground, next, strengthBits }) {
	if (purpose.endsWith("-lifetime")) return purpose === "ike-lifetime" ? "several times that of phase 2, which a lifetime of phase 1 should be" : "usual; each end renews by its own lifetime";
	const word = (FOR_WORDS$made ?? FOR_WORDS$make()).get(meaning);
	if (word !== void 0) return word;
	const status = statusOf(purpose, meaning);
	const demanded = status === null ? "" : `; ${status.clause}: ${status.level}`;
	const other = next === null ? "" : labelOf(purpose, next);
	switch (ground) {
		case "only": return `the only value that both ends take${demanded}`;
		case "standing": return `${next === "none" ? "without one there is no perfect forward secrecy" : `the best that both ends take: ${other} is worse`}${demanded}`;
		case "strength": return `${String(strengthBits)} bits of security, more than ${other}${demanded}`;
		case "interoperability": return `as strong as ${other}, and more gateways have it${demanded}`;
		case "speed": return `as strong as ${other}, and faster${demanded}`;
	}
}
function shortfallsOf(choice, titles) {
	const { purpose, meaning, standing, limit, breaches } = choice;
	const label = labelOf(purpose, meaning);
	const isWeak = standing !== null && standing !== "sound" || meaning === "v1";
	const what = standing === "broken" || standing === "weak" ? `is ${standing}` : "is deprecated";
	return [...isWeak ? [`${label} ${what}${limitWords(choice, titles)}`] : [], ...breaches.map(({ profile, clause, asks }) => `${label} is below ${profile} (${clause}${asks === null ? "" : `: ${asks}`})${limit === null ? "" : limitWords(choice, titles)}`)];
}
function limitWords({ purpose, limit }, titles) {
	if (limit === null) return ", and neither end lists anything better";
	const better = labelOf(purpose, limit.better);
	const title = `${titles[limit.side]} (${limit.side})`;
	if (!limit.undocumented) return `: ${title} has no ${better}`;
	return `: the document of ${title} does not list ${better}, though its platform may take it; if it does, use it on both ends`;
}

// src/library/known-options.ts
function oneOf(what, choices) {
	return (value) => {
		require_chosen_profiles.mustBeOneOf(what, value, choices);
	};
}
function aText(what, next) {
	return (value) => {
		require_chosen_profiles.mustBeText(what, value, next);
	};
}
function aSwitch(what) {
	return (value) => {
		require_chosen_profiles.mustBeSwitch(what, value);
	};
}
function aFunction(what, next) {
	return (value) => {
		require_chosen_profiles.mustBeFunction(what, value, next);
	};
}
const OPTIONAL = "Leave them out, or give an object.";
function mustBeOptions(options, known, what = "the options") {
	const { tests, required = [], next } = known;
	require_chosen_profiles.mustBeObject(what, options, next);
	if (Symbol.iterator in options) throw new require_base.UserError(`${what} are a list or a map`, next);
	for (const name of Object.keys(options)) if (!Object.hasOwn(tests, name)) require_chosen_profiles.mustBeOneOf("option", name, Object.keys(tests));
	for (const [name, test] of Object.entries(tests)) {
		const value = Reflect.get(options, name);
		if (value !== void 0 || required.includes(name)) test(value);
	}
}

// src/library/masked.ts
function maskedReport(report) {
	const { redactor, suppressed, notices, skipped, compliance } = report;
	const masked = (finding) => maskedFinding(require_lint.withoutPieces(finding, report.rules, redactor), redactor);
	return {
		...report,
		findings: report.findings.map(masked),
		suppressed: suppressed.map((finding) => ({
			...masked(finding),
			suppression: {
				kind: finding.suppression.kind,
				justification: redactor.maskOrNull(finding.suppression.justification)
			}
		})),
		notices: notices.map((notice) => ({
			...notice,
			message: redactor.mask(notice.message)
		})),
		skipped: skipped.map(({ file, reason }) => ({
			file,
			reason: redactor.mask(reason)
		})),
		...compliance && { compliance: compliance.map((row) => ({
			...row,
			title: redactor.mask(row.title)
		})) }
	};
}
function maskedFinding(finding, redactor) {
	const { identity } = finding;
	return {
		ruleId: finding.ruleId,
		level: finding.level,
		message: redactor.mask(finding.message),
		place: maskedPlace(finding.place, redactor),
		related: finding.related.map(({ place, message, mirrored }) => ({
			place: maskedPlace(place, redactor),
			message: redactor.mask(message),
			...mirrored !== void 0 && { mirrored: redactor.mask(mirrored) }
		})),
		fix: finding.fix === null ? null : maskedFix(finding.fix, redactor),
		...finding.profiles && { profiles: finding.profiles },
		...identity !== void 0 && { identity: require_late.maskedIdentity(finding, redactor) }
	};
}
function maskedFix({ description, safe, edits, choices }, redactor) {
	if (holdsSecret(edits, redactor)) return null;
	const others = choices?.filter((choice) => !holdsSecret(choice.edits, redactor)).map((choice) => ({
		...choice,
		description: redactor.mask(choice.description)
	}));
	return {
		description: redactor.mask(description),
		safe,
		edits,
		...others && { choices: others }
	};
}
function holdsSecret(edits, redactor) {
	return edits.some(({ text }) => require_lint.spellsSecret(text, redactor));
}
function maskedPlace(place, redactor) {
	const pinned = require_base.pin(place);
	const pointer = require_base.pointerAt(pinned);
	const masked = redactor.maskPointer(pointer);
	if (masked === pointer && !require_lint.isPiece(pinned, redactor)) return pinned;
	const { source, index, range } = pinned;
	return {
		kind: "text",
		source,
		index,
		range,
		pointer: masked
	};
}
function redactorOf(ends) {
	return require_lint.Secret.redactor(ends.flatMap(keysOf));
}
function keysOf({ auth: { psk, keys = [] } }) {
	return [psk, ...keys.map((key) => key.psk)].flatMap(keyOf);
}
function keyOf(psk) {
	if (psk === null || psk.origin === "unknown") return [];
	return psk.value.measure((text) => Number(require_lint.isMaskedEverywhere(text))) === 1 ? [psk.value] : [];
}
function maskedCause(cause, redactor) {
	return {
		phase: cause.phase,
		attribute: cause.attribute,
		left: redactor.maskOrNull(cause.left),
		right: redactor.maskOrNull(cause.right),
		message: redactor.mask(cause.message),
		mend: redactor.mask(cause.mend),
		leftPlaces: cause.leftPlaces.map((place) => maskedPlace(place, redactor)),
		rightPlaces: cause.rightPlaces.map((place) => maskedPlace(place, redactor))
	};
}

// src/library/must-be-ours.ts
function has(value, shape) {
	if (typeof value !== "object" || value === null) return false;
	for (const name in shape) if (shape[name]?.(Reflect.get(value, name)) !== true) return false;
	return true;
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
function isText(value) {
	return typeof value === "string";
}
function isNumber(value) {
	return typeof value === "number";
}
function isList(value) {
	return Array.isArray(value);
}
function isListOf(value, test) {
	return Array.isArray(value) && value.every(test);
}
function isSource(value) {
	return value instanceof require_lint.Source;
}
const RANGE = {
	start: isNumber,
	end: isNumber
};
function isRange(value) {
	return has(value, RANGE);
}
const TEXT_PLACE = {
	source: isSource,
	range: isRange
};
const NODE = {
	start: isNumber,
	end: isNumber,
	parent: isObject
};
function isNode(value) {
	return has(value, NODE);
}
let PLACES$made; const PLACES$make = () => PLACES$made = ({
	text: TEXT_PLACE,
	absent: {
		node: isNode,
		path: isList
	},
	part: {
		node: isNode,
		from: isNumber,
		to: isNumber
	},
	key: {
		node: isNode,
		member: isObject
	}
});
function isPlace(value) {
	if (typeof value !== "object" || value === null || !("kind" in value) || typeof value.kind !== "string") return false;
	return has(value, Object.hasOwn((PLACES$made ?? PLACES$make()), value.kind) ? (PLACES$made ?? PLACES$make())[value.kind] ?? NODE : NODE);
}
function isLocated(value) {
	if (typeof value !== "object" || value === null || !("origin" in value)) return false;
	return value.origin === "unknown" || "value" in value;
}
function isLocatedOrNull(value) {
	return value === null || isLocated(value);
}
function isListOfLocated(value) {
	return isListOf(value, isLocated);
}
let PROPOSAL$made; const PROPOSAL$make = () => PROPOSAL$made = ({
	encryption: isListOfLocated,
	integrity: isListOfLocated,
	prf: isListOfLocated,
	dhGroups: isListOfLocated,
	extendedSequenceNumbers: isListOfLocated
});
function isListOfProposals(value) {
	return isListOf(value, (proposal) => has(proposal, (PROPOSAL$made ?? PROPOSAL$make())));
}
const AUTH = {
	method: isLocated,
	psk: isLocatedOrNull,
	pskOwners: isListOfLocated
};
let IKE$made; const IKE$make = () => IKE$made = ({
	version: isLocated,
	mode: isLocated,
	proposals: isListOfProposals,
	prefersOwnProposals: isLocated,
	lifetimeSeconds: isLocated,
	renewal: isLocated
});
let CHILD$made; const CHILD$make = () => CHILD$made = ({
	protocol: isLocated,
	mode: isLocated,
	proposals: isListOfProposals,
	localSelectors: isListOfLocated,
	remoteSelectors: isListOfLocated,
	lifetimeSeconds: isLocated
});
let END$made; const END$make = () => END$made = ({
	name: isText,
	dialect: isText,
	behaviour: isText,
	basis: isText,
	place: isPlace,
	ownAddress: isLocatedOrNull,
	publicAddress: isLocatedOrNull,
	behindNat: isLocatedOrNull,
	peerAddress: isLocatedOrNull,
	localId: isLocatedOrNull,
	remoteId: isLocatedOrNull,
	auth: (value) => has(value, AUTH),
	ike: (value) => has(value, (IKE$made ?? IKE$make())),
	children: (value) => isListOf(value, (child) => has(child, (CHILD$made ?? CHILD$make()))),
	starts: isLocated,
	dpd: (value) => value === null || isObject(value),
	mtu: isLocatedOrNull
});
function mustBeEnd(what, value) {
	if (!has(value, (END$made ?? END$make()))) throw new require_base.UserError(`${what} is no end of a tunnel`, "Make one of its body: tunnelEnd(body).");
}
let FIELD$made; const FIELD$make = () => FIELD$made = ({
	purpose: isText,
	operation: isText,
	field: isText,
	value: (value) => isText(value) || isNumber(value)
});
const SUGGESTED_END = {
	dialect: isText,
	fields: (value) => isListOf(value, (field) => has(field, (FIELD$made ?? FIELD$make())))
};
const SUGGESTION = {
	left: (value) => has(value, SUGGESTED_END),
	right: (value) => has(value, SUGGESTED_END)
};
function mustBeSuggestion(value) {
	if (!has(value, SUGGESTION)) throw new require_base.UserError("this is no suggestion", "Give suggest('zstack', 'otc').");
}

// src/parsers/value/json-value.ts
function jsonValueOf(given, key) {
	const value = unboxed(converted(given, key));
	switch (typeof value) {
		case "string": return {
			kind: "string",
			value
		};
		case "number": return Number.isFinite(value) ? {
			kind: "number",
			value
		} : { kind: "null" };
		case "boolean": return {
			kind: "boolean",
			value
		};
		case "bigint": return { kind: "bigint" };
		case "object":
			if (value === null) return { kind: "null" };
			return isArray(value) ? {
				kind: "array",
				value
			} : {
				kind: "object",
				value
			};
		default: return { kind: "nothing" };
	}
}
function converted(value, key) {
	const holder = typeof value === "bigint" ? BigInt.prototype : value;
	if (typeof holder !== "object" && typeof holder !== "function" || holder === null) return value;
	const convert = Reflect.get(holder, "toJSON", value);
	return typeof convert === "function" ? Reflect.apply(convert, value, [key]) : value;
}
let BOXES$made; const BOXES$make = () => BOXES$made = (new Map([
	["[object Number]", (value) => Number.prototype.valueOf.call(value)],
	["[object String]", (value) => String.prototype.valueOf.call(value)],
	["[object Boolean]", (value) => Boolean.prototype.valueOf.call(value)],
	["[object BigInt]", (value) => BigInt.prototype.valueOf.call(value)]
]));
function unboxed(value) {
	if (typeof value !== "object" || value === null) return value;
	const unbox = (BOXES$made ?? BOXES$make()).get(Object.prototype.toString.call(value));
	if (unbox === void 0) return value;
	try {
		return unbox(value);
	} catch {
		return value;
	}
}
function isArray(value) {
	return Array.isArray(value);
}

// src/parsers/value/read-value.ts
const LIMITS = {
	depth: 1e3,
	nodes: 1e5
};
function readValue(body, source) {
	const document = require_lint.openDocument(source, require_lint.DEFAULT_LIMITS);
	const problem = new ValueReader(document).read(body);
	return {
		documents: problem === null ? [document] : [],
		problems: problem === null ? [] : [problem],
		skipped: null,
		secrets: /* @__PURE__ */ new Set()
	};
}
const QUOTES = 2;
var ValueReader = class {
	#document;
	#frames = [];
	#open = /* @__PURE__ */ new Set();
	#called;
	#nodes = 0;
	#at = 0;
	constructor(document) {
		const { name } = document.source;
		this.#document = document;
		this.#called = name === "body" ? "the body" : name;
	}
	read(body) {
		const root = this.#converted(body, "");
		if (root.kind !== "object") throw notAnObject(this.#called, root);
		this.#document.root = this.#node(root, this.#document);
		for (let frame = this.#frames.at(-1); frame !== void 0; frame = this.#frames.at(-1)) {
			if (this.#frames.length > LIMITS.depth) return this.#refused("depth");
			if (this.#nodes > LIMITS.nodes) return this.#refused("nodes");
			if ("keys" in frame) this.#readMember(frame);
			else this.#readItem(frame);
		}
		return null;
	}
	#readMember(frame) {
		const { node, value: holder, keys } = frame;
		const key = keys[frame.done++];
		if (key === void 0) {
			this.#close(frame);
			return;
		}
		const given = this.#guarded(() => Reflect.get(holder, key));
		const value = this.#converted(given, key);
		if (value.kind === "nothing") return;
		const keyStart = this.#at;
		const keyEnd = keyStart + key.length + QUOTES;
		this.#at = keyEnd + 1;
		node.members.push({
			key,
			keyStart,
			keyEnd,
			value: this.#node(value, node)
		});
	}
	#readItem(frame) {
		const { node, value: holder, length } = frame;
		const index = frame.done++;
		if (index >= length) {
			this.#close(frame);
			return;
		}
		const given = this.#guarded(() => holder[index]);
		const value = this.#converted(given, String(index));
		node.items.push(this.#node(value.kind === "nothing" ? { kind: "null" } : value, node));
	}
	#converted(given, key) {
		const value = this.#guarded(() => jsonValueOf(given, key));
		if (value.kind !== "bigint") return value;
		throw new require_base.UserError(`${this.#called} holds a BigInt ${this.#where()}`, "JSON has none: give a number or a string.");
	}
	#node(value, parent) {
		this.#nodes++;
		const start = this.#at;
		switch (value.kind) {
			case "object": return this.#openObject(value.value, {
				kind: "object",
				start,
				end: start,
				parent,
				members: []
			});
			case "array": return this.#openArray(value.value, {
				kind: "array",
				start,
				end: start,
				parent,
				items: []
			});
			case "string": return {
				kind: "string",
				start,
				end: this.#past(value.value.length + QUOTES),
				parent,
				value: value.value,
				offsets: null
			};
			case "number": {
				const raw = String(value.value);
				return {
					kind: "number",
					start,
					end: this.#past(raw.length),
					parent,
					value: value.value,
					raw
				};
			}
			case "boolean": return {
				kind: "boolean",
				start,
				end: this.#past(String(value.value).length),
				parent,
				value: value.value
			};
			case "null": return {
				kind: "null",
				start,
				end: this.#past(4),
				parent
			};
		}
	}
	#openObject(value, node) {
		this.#enter(value);
		this.#frames.push({
			node,
			value,
			keys: this.#guarded(() => Object.keys(value)),
			done: 0
		});
		return node;
	}
	#openArray(value, node) {
		this.#enter(value);
		this.#frames.push({
			node,
			value,
			length: this.#guarded(() => value.length),
			done: 0
		});
		return node;
	}
	#enter(value) {
		if (this.#open.has(value)) throw new require_base.UserError(`${this.#called} holds itself ${this.#where()}`, "JSON has no cycles: give a tree of plain objects.");
		this.#open.add(value);
		this.#past(1);
	}
	#close({ node, value }) {
		this.#frames.pop();
		this.#open.delete(value);
		node.end = this.#past(1);
	}
	#past(length) {
		this.#at += length;
		return this.#at;
	}
	#guarded(work) {
		try {
			return work();
		} catch {
			throw new require_base.UserError(`${this.#called} cannot be read ${this.#where()}: a getter, a toJSON or a proxy throws there`, "Give plain objects, as JSON.parse makes them.");
		}
	}
	#refused(limit) {
		const most = LIMITS[limit];
		const detail = limit === "depth" ? `more than ${most} levels of objects and arrays` : `more than ${most} values in one body`;
		return {
			ruleId: "input-limit",
			variant: limit,
			place: {
				kind: "text",
				source: this.#document.source,
				index: null,
				range: {
					start: 0,
					end: 1
				}
			},
			detail
		};
	}
	#where() {
		const steps = this.#frames.slice(0, MOST_STEPS).map((frame) => {
			const index = frame.done - 1;
			return `/${("keys" in frame ? frame.keys[index] ?? "" : String(index)).slice(0, LONGEST_STEP).replaceAll("~", "~0").replaceAll("/", "~1")}`;
		});
		const rest = this.#frames.length > MOST_STEPS ? "/\u2026" : "";
		return steps.length === 0 ? "at its top" : `at ${steps.join("")}${rest}`;
	}
};
const MOST_STEPS = 20;
const LONGEST_STEP = 100;
function notAnObject(called, { kind }) {
	const next = kind === "string" ? "Give the object, not its JSON text: JSON.parse(text); or lint the text with lint()." : "Give the object that is about to be sent, or that the API has answered.";
	return new require_base.UserError(`${called} is no object but ${(NAMES$made ?? NAMES$make())[kind]}`, next);
}
let NAMES$made; const NAMES$make = () => NAMES$made = ({
	string: "a string",
	number: "a number",
	boolean: "a boolean",
	null: "null",
	array: "a list",
	object: "an object",
	nothing: "nothing that JSON can hold"
});

// src/library/tunnel.ts
const END_OPTIONS = {
	tests: {
		api: oneOf("API", require_lint.APIS),
		dialect: oneOf("dialect", require_lint.ALL_DIALECTS),
		companions: (value) => {
			require_chosen_profiles.mustBeList("the companions", value, "Give an array, if only of one: [answer].");
		}
	},
	next: OPTIONAL
};
const SIMULATE_OPTIONS = {
	tests: {
		initiator: oneOf("initiator", require_lint.INITIATORS),
		behaviour: oneOf("behaviour", require_lint.BEHAVIOURS),
		strict: aSwitch("strict"),
		labels: (value) => {
			const next = "Give two texts: ['hq', 'branch'].";
			require_chosen_profiles.mustBeList("the labels", value, next);
			const labels = [...value];
			for (const label of labels) require_chosen_profiles.mustBeText("a label", label, next);
			if (labels.length !== 2) throw new require_base.UserError("the labels are not two", next);
		}
	},
	next: OPTIONAL
};
const BODY = "body";
const MOST_NAMED = 3;
function tunnelEnd(body, options = {}) {
	const [end, ...others] = tunnelEnds(body, options);
	if (end === void 0) throw new require_base.UserError("the body describes no end of a tunnel", "Give the body of a connection, wrapper and all, or { peer: { \u2026 } }; what it names by ids goes into companions.");
	if (others.length > 0) throw new require_base.UserError(`the body describes ${String(others.length + 1)} ends of tunnels`, "Take the one that is meant from tunnelEnds().");
	return end;
}
function tunnelEnds(body, options = {}) {
	mustBeOptions(options, END_OPTIONS);
	const { api, dialect, companions = [] } = options;
	const gatherer = new require_read.EndGatherer({
		...api !== void 0 && { api },
		...dialect !== void 0 && { dialects: [dialect] }
	});
	read(gatherer, body, BODY);
	refuseProblems(gatherer.problems, gatherer.redactor);
	for (const [index, companion] of [...companions].entries()) read(gatherer, companion, `companions/${String(index)}`);
	const { redactor } = gatherer;
	return gatherer.ends().filter(({ file }) => file === BODY).map(({ end }) => ({
		...require_lint.pinnedEnd(end),
		name: redactor.mask(end.name)
	}));
}
function read(gatherer, value, name) {
	const { documents, problems } = readValue(value, new require_lint.Source(name, "", {
		textless: true,
		named: true
	}));
	const [problem] = problems;
	if (problem !== void 0) throw new require_base.UserError(`${name} cannot be read: ${problem.detail}`);
	for (const document of documents) gatherer.read(document);
}
function refuseProblems(problems, redactor) {
	const found = require_asked_reader.peerProblems(problems, redactor);
	if (found.length === 0) return;
	const named = found.slice(0, MOST_NAMED).map(({ message, place }) => `${require_base.pointerAt(place)}: ${message}`);
	const more = found.length - named.length;
	const said = `${named.join("; ")}${more > 0 ? `; and ${String(more)} more` : ""}`;
	throw new require_base.UserError(redactor.mask(`the peer document is wrong at ${said}`));
}

// src/library/suggest.ts
const SUGGEST_OPTIONS = {
	tests: { profiles: require_chosen_profiles.mustBeProfiles },
	next: OPTIONAL
};
function suggest(left, right, options = {}) {
	require_chosen_profiles.mustBeOneOf("dialect", left, require_lint.ALL_DIALECTS);
	require_chosen_profiles.mustBeOneOf("dialect", right, require_lint.ALL_DIALECTS);
	mustBeOptions(options, SUGGEST_OPTIONS);
	const profiles = profilesOf(options);
	const choices = chooseBetween(rangesOf(left), rangesOf(right), constraintsOf(profiles)) ?? [];
	const fields = {
		left: fieldsOf(left, "left", choices),
		right: fieldsOf(right, "right", choices)
	};
	const negotiation = require_pairs.simulate(endOf(left, "left", fields.left), endOf(right, "right", fields.right));
	const titles = {
		left: require_lint.API_TITLES[left],
		right: require_lint.API_TITLES[right]
	};
	return {
		left: {
			dialect: left,
			title: titles.left,
			settable: true,
			fields: fields.left
		},
		right: {
			dialect: right,
			title: titles.right,
			settable: true,
			fields: fields.right
		},
		...summaryOf(choices, negotiation, titles, profiles)
	};
}
function suggestEdits(left, right, options = {}) {
	mustBeOptions(options, SUGGEST_OPTIONS);
	mustBeEnd("the left end", left);
	mustBeEnd("the right end", right);
	const profiles = profilesOf(options);
	const ends = {
		left,
		right
	};
	return editSuggestion(ends, smallestEdits(ends), strongEdits(ends, constraintsOf(profiles)), profiles);
}
const FACING_OPTIONS = {
	tests: {
		profiles: require_chosen_profiles.mustBeProfiles,
		side: oneOf("side", require_lint.SIDES)
	},
	required: ["side"],
	next: "Give { side: 'left' }."
};
function suggestFacing(there, dialect, options) {
	mustBeEnd("the end that is there", there);
	require_chosen_profiles.mustBeOneOf("dialect", dialect, require_lint.ALL_DIALECTS);
	mustBeOptions(options, FACING_OPTIONS);
	const { side } = options;
	const profiles = profilesOf(options);
	const made = (fields) => facing(endOf(dialect, side, fields), there);
	const opposite = {
		there,
		dialect,
		side,
		made
	};
	const strong = strongFacing(opposite, constraintsOf(profiles));
	return editSuggestion(strong.ends, smallestFacing(opposite), strong, profiles);
}
function facing(end, other) {
	const { ownAddress, publicAddress, behindNat, peerAddress, localId, remoteId, auth, children } = require_written_file.mirrored(other);
	const selected = end.children.flatMap((own) => children.map(({ localSelectors, remoteSelectors }) => ({
		...own,
		localSelectors,
		remoteSelectors
	})));
	return {
		...end,
		ownAddress,
		publicAddress,
		behindNat,
		peerAddress,
		localId,
		remoteId,
		auth,
		children: selected
	};
}
function editSuggestion({ left, right }, smallest, strong, profiles) {
	const redactor = redactorOf([left, right]);
	const titles = {
		left: redactor.mask(titleOf(left)),
		right: redactor.mask(titleOf(right))
	};
	const endOfSide = (end, side) => ({
		dialect: end.dialect,
		title: titles[side],
		settable: dialectOf(end) !== null,
		fields: strong.edits.filter((edit) => edit.side === side).map(({ purpose, operation, field, value }) => ({
			purpose,
			operation,
			field,
			value
		}))
	});
	const summary = summaryOf(strong.choices ?? [], strong, titles, profiles);
	const masked = ({ edits, verdict, causes, undeterminedPhases }) => ({
		edits,
		verdict,
		causes: causes.map((cause) => maskedCause(cause, redactor)),
		undeterminedPhases
	});
	return {
		left: endOfSide(left, "left"),
		right: endOfSide(right, "right"),
		...summary,
		below: [...apartWords(strong), ...summary.below],
		smallest: masked(smallest),
		strong: masked(strong)
	};
}
const REQUEST_OPTIONS = {
	tests: { psk: require_chosen_profiles.mustBeKey },
	next: OPTIONAL
};
function requestsFor(suggestion, side, options = {}) {
	mustBeSuggestion(suggestion);
	require_chosen_profiles.mustBeOneOf("side", side, require_lint.SIDES);
	mustBeOptions(options, REQUEST_OPTIONS);
	const { psk } = options;
	const { dialect, fields } = suggestion[side];
	const known = require_lint.dialectNamed(dialect);
	if (known === null) return [];
	const surroundings = {
		...placeholdersOf(side),
		...psk !== void 0 && { psk }
	};
	return requestsOf(known, fields, surroundings);
}
function profilesOf({ profiles = [] }) {
	return require_chosen_profiles.chosenProfiles(profiles).profiles;
}
function endOf(dialect, side, fields) {
	const { requests, companions } = rehearse(dialect, side, fields);
	return tunnelEnd(requests.at(-1)?.body ?? {}, {
		api: require_lint.apiOf(dialect),
		dialect,
		companions
	});
}
function titleOf(end) {
	const dialect = dialectOf(end);
	if (dialect !== null) return require_lint.API_TITLES[dialect];
	return end.name === "" ? "the peer" : end.name;
}
function summaryOf(all, { verdict }, titles, profiles) {
	const further = authenticationShortfalls(profiles);
	const isIkev2 = all.some(({ purpose, meaning }) => purpose === "ike-version" && meaning === "v2");
	const choices = all.filter(({ purpose }) => purpose !== "ike-mode" || !isIkev2);
	const strengths = choices.flatMap(({ strengthBits }) => strengthBits ?? []);
	return {
		values: choices.map((choice) => ({
			purpose: choice.purpose,
			title: (PURPOSE_TITLES$made ?? PURPOSE_TITLES$make())[choice.purpose],
			meaning: choice.meaning,
			label: labelOf(choice.purpose, choice.meaning),
			strengthBits: choice.strengthBits,
			reason: reasonFor(choice)
		})),
		strengthBits: strengths.length === 0 ? null : Math.min(...strengths),
		verdict,
		below: [...choices.flatMap((choice) => shortfallsOf(choice, titles).map((words) => `${(PURPOSE_TITLES$made ?? PURPOSE_TITLES$make())[choice.purpose]}: ${words}`)), ...further],
		profiles: profiles.map(({ id }) => id),
		missed: further.length > 0 || choices.some(({ breaches }) => breaches.length > 0)
	};
}
function apartWords({ choices, apart }) {
	if (choices !== null) return [];
	if (apart.length === 0) return ["no proposal has values throughout that both ends are known to take"];
	return apart.map((purpose) => `${(PURPOSE_TITLES$made ?? PURPOSE_TITLES$make())[purpose]}: no value that both ends are known to take`);
}
function authenticationShortfalls(profiles) {
	return authenticationBreaches(profiles).map(({ profile, clause }) => `authentication: a pre-shared key is below ${profile} (${clause}), and none of the APIs has another method`);
}

// src/cli/suggest/bodies.ts
function bodiesText(format, ends) {
	switch (format) {
		case "json": return `${JSON.stringify(ends.flatMap(({ requests }) => requests.map(({ method, path, body }) => ({
			method,
			path,
			body
		}))), null, 2)}\n`;
		case "yaml": return ends.flatMap((end) => end.requests.map((request) => `# ${headOf(end, request)}\n${require_read$1.stringify(request.body)}`)).join("---\n");
		case "curl": return curlText(ends);
	}
}
function headOf({ side, title }, { method, path }) {
	return `${side}: ${title}: ${method} ${path}`;
}
function curlText(ends) {
	return `#!/bin/sh\n# Set the variables that the bodies name, and those of the end points: LEFT_URL, LEFT_TOKEN, RIGHT_URL\u2026\nset -eu\n${ends.flatMap((end) => end.requests.map((request) => `\n# ${headOf(end, request)}\n${curlCall(end.side, request)}\n`)).join("")}`;
}
function curlCall(side, { operation, method, path, body }) {
	const name = side.toUpperCase();
	if (path.startsWith("/apsara/")) {
		const fields = Object.entries(body).map(([key, value]) => `  --data-urlencode ${quoted(`${key}=${typeof value === "string" ? value : JSON.stringify(value)}`)}`);
		return [`curl -X ${method} "$\{${name}_URL}/?Action=${operation}"`, ...fields].join(" \\\n");
	}
	const token = path.startsWith("/zstack/") ? `Authorization: OAuth $\{${name}_TOKEN}` : `X-Auth-Token: $\{${name}_TOKEN}`;
	return [
		`curl -X ${method} "$\{${name}_URL}${path}"`,
		`  -H ${quoted(token)}`,
		"  -H \"Content-Type: application/json\"",
		`  -d ${quoted(JSON.stringify(body))}`
	].join(" \\\n");
}
function quoted(text) {
	return `"${text.replaceAll(/[\\"`]|\$(?!\{)/gu, String.raw`\$&`)}"`;
}

// src/library/check-options.ts
const RULES_AS_OBJECT = "Give an object with a level by rule id: { 'no-pfs': 'off' }.";
const CHECK_OPTIONS = {
	tests: {
		api: oneOf("API", require_lint.APIS),
		operation: aText("the operation", "Leave it out, or give its name."),
		dialect: aText("the dialect", `Give one of these: ${require_lint.ALL_DIALECTS.join(", ")}.`),
		profiles: require_chosen_profiles.mustBeProfiles,
		rules: (value) => {
			require_chosen_profiles.mustBeObject("the rules", value, RULES_AS_OBJECT);
			if (Symbol.iterator in value) throw new require_base.UserError("the rules are a list or a map", RULES_AS_OBJECT);
			mustBeRules(Object.entries(value));
		}
	},
	required: ["api"],
	next: "Say which API the body is for: { api: 'zstack' }."
};
function mustBeRules(rules) {
	for (const [id, level] of rules) {
		mustBeRule(id);
		require_chosen_profiles.mustBeOneOf("level", level, [...require_lint.LEVELS, "off"]);
	}
}
function mustBeRule(id) {
	require_chosen_profiles.mustBeOneOf("rule", id, ruleIds());
}
function ruleIds() {
	return require_lint.RULES.map(({ id }) => id);
}

// src/library/known-lint-options.ts
const LINT_OPTIONS = {
	tests: {
		api: oneOf("API", require_lint.APIS),
		request: oneOf("operation", [...require_lint.CONTRACTS.map(({ operation }) => operation), "any"]),
		dialects: mustBeDialects,
		rules: mustBeLevels,
		overrides: mustBeOverrides,
		ignore: (value) => {
			require_chosen_profiles.mustBeList("the exceptions", value, EXCEPTION.next);
			for (const exception of value) mustBeOptions(exception, EXCEPTION, "the parts of an exception");
		},
		mandatory: (value) => {
			require_chosen_profiles.mustBeSet("the mandatory rules", value, "Give new Set(['no-pfs']).");
			for (const id of value) mustBeRule(id);
		},
		today: (value) => {
			if (typeof value !== "string" || !require_late.isDate(value)) throw new require_base.UserError("today is no day", "Give it in UTC as '2026-06-30'.");
		},
		suppressions: aSwitch("suppressions"),
		profiles: require_chosen_profiles.mustBeProfiles,
		strict: aSwitch("strict"),
		estateOf: aFunction("estateOf", "Give (file) => estate, with null for a file that belongs to none."),
		tunnels: (value) => {
			require_chosen_profiles.mustBeList("the tunnels", value, (TUNNEL$made ?? TUNNEL$make()).next);
			for (const tunnel of value) mustBeOptions(tunnel, (TUNNEL$made ?? TUNNEL$make()), "the ends of a tunnel");
		},
		standby: (value) => {
			mustBePairs("the standby pairs", value);
		},
		redundant: (value) => {
			mustBePairs("the redundant pairs", value);
		},
		changed: (value) => {
			const next = "Give the names of sources: new Set(['vpn.json']).";
			require_chosen_profiles.mustBeSet("the changed files", value, next);
			for (const name of value) require_chosen_profiles.mustBeText("the name of a changed file", name, next);
		},
		limits: mustBeLimits,
		openFile: aFunction("openFile", "Give (path, from) => source, or { refused: 'why' }.")
	},
	next: OPTIONAL
};
const EXCEPTION = {
	tests: {
		rule: (value) => {
			mustBeRule(value);
			if (require_lint.RULES.some(({ id, group }) => id === value && group === "exceptions")) throw new require_base.UserError("rules about exceptions take no exception", "Set their level in rules.");
		},
		file: mustBeGlob,
		pointer: (value) => {
			if (!(typeof value === "string" && require_written.POINTER.test(value))) throw new require_base.UserError("the pointer of an exception is no JSON Pointer", "Give '/params/pfs'.");
		},
		value: (value) => {
			if (!(typeof value === "string" && require_written.VALUE_HASH.test(value))) throw new require_base.UserError("the value of an exception is no hash", "Give sha256: and 64 hexadecimal digits.");
		},
		reason: aText("the reason of an exception", "Say why the finding is accepted."),
		expires: (value) => {
			if (typeof value !== "string" || !require_late.isDate(value)) throw new require_base.UserError("the last day of an exception is no day", "Give it in UTC as '2026-12-31'.");
		}
	},
	required: [
		"rule",
		"file",
		"reason"
	],
	next: "Give { rule: 'no-pfs', file: 'vpn.json', reason: '\u2026' } for each."
};
let TUNNEL$made; const TUNNEL$make = () => TUNNEL$made = ({
	tests: {
		left: mustBeEndName,
		right: mustBeEndName
	},
	required: ["left", "right"],
	next: "Give { left: 'hq.json', right: 'branch.json#name' } for each."
});
function mustBeEndName(value) {
	require_chosen_profiles.mustBeText("the name of an end", value, (TUNNEL$made ?? TUNNEL$make()).next);
}
function mustBePairs(what, value) {
	const next = "Give two names for each: [['a', 'b']].";
	require_chosen_profiles.mustBeList(what, value, next);
	for (const pair of value) if (!(Array.isArray(pair) && pair.length === 2 && pair.every((name) => typeof name === "string"))) throw new require_base.UserError(`one of ${what} is none`, next);
}
function mustBeGlob(value) {
	const next = "Give a glob of the names of sources: 'prod/**'.";
	require_chosen_profiles.mustBeText("the file of an exception", value, next);
	const parsed = require_glob.parseGlob(value, "the sources");
	if (!parsed.ok) throw new require_base.UserError(`the glob of an exception ${parsed.fault}`, next);
}
const OVERRIDE = {
	tests: {
		matches: aFunction("matches of an override", "Give (file) => file.startsWith('prod/')."),
		rules: mustBeLevels,
		dialects: mustBeDialects
	},
	required: [
		"matches",
		"rules",
		"dialects"
	],
	next: "Give { matches, rules, dialects } for each."
};
function mustBeLimits(value) {
	const tests = require_lint.LIMIT_NAMES.map((name) => {
		const test = (amount) => {
			mustBeLimit(name, amount);
		};
		return [name, test];
	});
	mustBeOptions(value, {
		tests: Object.fromEntries(tests),
		next: "Give an amount by name: { depth: 100 }."
	}, "the limits");
}
function mustBeLimit(name, value) {
	const greatest = require_lint.GREATEST_LIMITS[name];
	if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= greatest) return;
	throw new require_base.UserError(`the limit ${name} is none`, `Give a whole number from 1 to ${String(greatest)}.`);
}
function mustBeDialects(value) {
	require_chosen_profiles.mustBeList("the dialects", value, `Give an array of these: ${require_lint.ALL_DIALECTS.join(", ")}.`);
	for (const dialect of value) require_chosen_profiles.mustBeOneOf("dialect", dialect, require_lint.ALL_DIALECTS);
}
function mustBeLevels(value) {
	if (!isMap(value)) throw new require_base.UserError("the rules are no map", "Give new Map([['no-pfs', 'off']]).");
	mustBeRules(value);
}
function isMap(value) {
	return typeof value === "object" && value !== null && Symbol.iterator in value && "get" in value;
}
function mustBeOverrides(value) {
	require_chosen_profiles.mustBeList("the overrides", value, OVERRIDE.next);
	for (const override of value) mustBeOptions(override, OVERRIDE, "the settings of an override");
}

// src/library/written-options.ts
const NAME = "options";
function placedOptions({ ignore, tunnels, standby, redundant }, sources) {
	const options = new PlacedOptions();
	return {
		ignore: ignore.map((exception, index) => options.entry(exception, `/ignore/${String(index)}`)),
		tunnels: tunnels.length === 0 ? [] : options.tunnels(tunnels, sources),
		declarations: require_declarations.declarationsFrom({
			resources: [],
			standby: options.pairs("standby", standby),
			redundant: options.pairs("redundant", redundant)
		}, require_lint.dialectsOf$1([]))
	};
}
var PlacedOptions = class {
	#source = new require_lint.Source(NAME, "", { textless: true });
	entry({ rule, file, pointer, value, reason, expires }, at) {
		return {
			rule: this.#placed(rule, `${at}/rule`),
			file,
			matches: require_glob.globTest([file]),
			pointer: pointer ?? null,
			value: value === void 0 ? null : this.#placed(require_written.digestIn(value), `${at}/value`),
			reason: this.#placed(require_written.reasonIn(reason), `${at}/reason`),
			expires: expires === void 0 ? null : this.#placed(expires, `${at}/expires`),
			place: this.#place(at)
		};
	}
	tunnels(tunnels, sources) {
		const byName = new Map(Array.from(sources, (source) => [source.name, source]));
		const end = (word, at) => {
			const { file, fragment } = require_named_tunnels.askedFor(word, (name) => byName.has(name));
			const source = byName.get(file) ?? null;
			return {
				word,
				source,
				fragment: source === null ? null : fragment,
				place: this.#place(at)
			};
		};
		return tunnels.map(({ left, right }, index) => ({
			left: end(left, `/tunnels/${String(index)}/left`),
			right: end(right, `/tunnels/${String(index)}/right`)
		}));
	}
	pairs(key, pairs) {
		return pairs.map((value, index) => {
			const at = `/${key}/${String(index)}`;
			return {
				value,
				places: [this.#place(`${at}/0`), this.#place(`${at}/1`)]
			};
		});
	}
	#placed(value, pointer) {
		return {
			value,
			place: this.#place(pointer)
		};
	}
	#place(pointer) {
		return {
			kind: "text",
			source: this.#source,
			index: null,
			range: {
				start: 0,
				end: 0
			},
			pointer
		};
	}
};

// src/library/lint.ts
function lint(sources, options = {}) {
	mustBeOptions(options, LINT_OPTIONS);
	const own = ownSources(require_chosen_profiles.mustBeSources(sources));
	const read = options.tunnels === void 0 ? own : [...own];
	return maskedReport(require_lint_all.lintAll(read, runOptions(options, read)));
}
function* ownSources(sources) {
	for (const source of sources) {
		const { name, text, textless, named, concealed } = source;
		yield concealed.length === 0 ? source : new require_lint.Source(name, text, {
			textless,
			named
		});
	}
}
function runOptions(options, sources) {
	const { profiles: ids = [], ignore = [], tunnels = [], standby = [], redundant = [], ...rest } = options;
	const { profiles, mandatory } = require_chosen_profiles.chosenProfiles(ids);
	return {
		...rest,
		...placedOptions({
			ignore,
			tunnels,
			standby,
			redundant
		}, sources),
		profiles,
		mandatory: /* @__PURE__ */ new Set([...rest.mandatory ?? [], ...mandatory])
	};
}

// src/cli/suggest/key-check.ts
function mustTakeKey(end, dialect, variable) {
	const source = new require_lint.Source("bodies.json", bodiesText("json", [end]));
	const found = lint([source], { dialects: [dialect] }).findings.find(({ ruleId, level }) => ruleId.startsWith("psk-") && level === "error");
	if (found === void 0) return;
	throw new require_base.UserError(`the key in ${variable} is not for ${end.title}: ${found.message}`, "Take another key.");
}

// src/cli/suggest/json.ts
function suggestionJson({ left, right, values, strengthBits, verdict, below, profiles, missed }) {
	return {
		version: 1,
		left,
		right,
		values,
		strengthBits,
		verdict,
		below,
		profiles,
		missed
	};
}
function editsJson(suggestion, redactor) {
	return {
		...suggestionJson(suggestion),
		smallest: planJson(suggestion.smallest, redactor),
		strong: planJson(suggestion.strong, redactor)
	};
}
const NOWHERE = {
	file: null,
	pointer: null,
	region: null
};
function planJson({ edits, verdict, causes, undeterminedPhases }, redactor) {
	return {
		verdict,
		undeterminedPhases,
		edits: edits.map(({ place, ...edit }) => ({
			...edit,
			...place === null ? NOWHERE : require_json.jsonPlace(place, redactor)
		})),
		causes: causes.map(({ phase, attribute, message, mend }) => ({
			phase,
			attribute,
			message: redactor.mask(message),
			mend: redactor.mask(mend)
		}))
	};
}

// src/cli/suggest/report.ts
let VERDICTS$made; const VERDICTS$make = () => VERDICTS$made = ({
	up: "comes up and stays up, whichever end begins",
	"up-one-way": "comes up if one particular end begins",
	"up-until-rekey": "comes up, and fails when its keys are renewed",
	down: "does not come up",
	undetermined: "cannot be predicted for certain: what a gateway adds to its body is not known"
});
const OUTCOMES = {
	...(VERDICTS$made ?? VERDICTS$make()),
	undetermined: "cannot be predicted for certain: something that decides it is not known"
};
function suggestionText(suggestion, paint) {
	const { left, right, values } = suggestion;
	const field = (end, purpose) => end.fields.filter((candidate) => candidate.purpose === purpose).map(({ field: name, value }) => `${name}: ${String(value)}`).join("");
	const rows = values.map(({ purpose, title, label }) => [
		title,
		label,
		field(left, purpose),
		field(right, purpose)
	]);
	const head = [
		"",
		"agreed",
		`left: ${left.title}`,
		`right: ${right.title}`
	];
	return [
		headline(suggestion, paint),
		table([head, ...rows], paint),
		reasons(suggestion, paint),
		shortfalls(suggestion, (VERDICTS$made ?? VERDICTS$make()), paint)
	].filter((part) => part !== "").join("\n");
}
function editsText(suggestion, paint, redactor, made = null) {
	const ends = require_lint.SIDES.map((side) => standing(suggestion[side], side, side === made));
	return [
		[headline(suggestion, paint), ...ends].join(""),
		planText("The smallest edit that makes the two meet", suggestion.smallest, paint, redactor),
		planText("The best edit", suggestion.strong, paint, redactor),
		reasons(suggestion, paint),
		shortfalls(suggestion, OUTCOMES, paint)
	].filter((part) => part !== "").join("\n");
}
function headline({ left, right, values, strengthBits, profiles }, paint) {
	const title = paint.strong(require_base.printable(`${left.title} and ${right.title}`));
	if (values.length === 0) return `${title} have nothing in common\n`;
	const by = profiles.length === 0 ? "" : `, by ${profiles.join(", ")}`;
	return `${title}: ${String(strengthBits)} bits of security at the weakest${by}\n`;
}
function standing({ title, settable }, side, isMade) {
	if (!settable) return item(`${side}: no edit of ${title} is proposed: no API sets it, and it is taken as it is`);
	if (!isMade) return "";
	return item(`${side}: bodies to be written, with the key, identities, addresses and networks that the other expects`);
}
function table(rows, paint) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => require_base.displayWidth(row[column] ?? ""))));
	return rows.map((row, index) => {
		const line = `  ${row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - require_base.displayWidth(cell))).join("  ")}`.trimEnd();
		return `${index === 0 ? paint.faint(line) : line}\n`;
	}).join("");
}
function reasons({ values }, paint) {
	const lines = values.map(({ title, label, reason }) => item(`${title}: ${label}: ${reason}`));
	return lines.length === 0 ? "" : `${paint.strong("Why")}\n${lines.join("")}`;
}
function shortfalls({ below, verdict }, outcomes, paint) {
	const outcome = `${paint.strong("Simulation")}\n${item(`the tunnel ${outcomes[verdict]}`)}`;
	if (below.length === 0) return outcome;
	return `${paint.strong("What stays below")}\n${below.map(item).join("")}\n${outcome}`;
}
function item(text) {
	return require_columns.item(require_base.printable(text), "  ");
}
function planText(title, plan, paint, redactor) {
	const lines = plan.edits.map((edit) => item(redactor.mask(editWords(edit))));
	const causes = plan.causes.map(({ message, mend }) => item(redactor.mask(`${message} ${mend}`)));
	const head = `${paint.strong(title)}: the tunnel ${OUTCOMES[plan.verdict]}\n`;
	const none = plan.verdict === "up" ? "nothing to change" : "no edit to propose";
	return `${head}${lines.length === 0 ? item(none) : lines.join("")}${causes.join("")}${unknown(plan)}`;
}
function unknown({ undeterminedPhases }) {
	if (undeterminedPhases.length === 0) return "";
	return item(`undecided: ${undeterminedPhases.map((phase) => require_verdict.PHASE_NAMES[phase]).join(", ")}; what the bodies name by ids is read with --with PATH`);
}
function editWords(edit) {
	const { side, field, from, to, value, purpose, documented } = edit;
	const was = from === null ? "" : `, for ${labelOf(purpose, from)}`;
	return `${side}: ${placeWords(edit)}${field}: ${JSON.stringify(value)} (${labelOf(purpose, to)}${was})${documented ? "" : ", where its platform takes it"}`;
}
function placeWords({ place, operation }) {
	if (place === null) return `${operation} `;
	const region = require_base.regionAt(place);
	const at = region === null ? "" : `:${String(region.startLine)}:${String(region.startColumn)}`;
	return `${require_base.sourceAt(place).name}${at} `;
}

// src/cli/commands/suggest.ts
async function suggestCommand(words, shell) {
	const given = require_lint.parseArguments("suggest", words, require_lint.SUGGEST_OPTIONS);
	require_words.refuseWords(given, "suggest", "Write --left and --right before the two ends.");
	const ends = {
		left: required(given, "left"),
		right: required(given, "right")
	};
	const apis = {
		left: require_lint.dialectNamed(ends.left),
		right: require_lint.dialectNamed(ends.right)
	};
	const { left, right } = apis;
	if (left !== null && right !== null) return ofApis(given, {
		left,
		right
	}, shell);
	return ofFiles(given, ends, apis, shell);
}
function required(given, side) {
	const word = require_lint.last(given, side);
	if (word !== void 0) return word;
	throw new require_base.UserError(`ipsec-lint suggest needs --${side}`, "Write ipsec-lint suggest --left API|FILE --right API|FILE.");
}
function profilesIn({ profiles = [] }) {
	return require_lint.PROFILE_IDS.filter((id) => profiles.some((profile) => profile.id === id));
}
async function ofApis(given, dialects, shell) {
	if (require_lint.has(given, "with")) throw new require_base.UserError("--with is for bodies, and two APIs have none", "Leave it out, or name a file.");
	const format = formatOf(given);
	const output = writingOf(given, shell);
	const settings = {
		...require_asked_reader.readerSettings(given, []),
		rules: /* @__PURE__ */ new Map()
	};
	const { options } = await require_lint.resolvedOptions(settings, [output?.file ?? null], shell.workingFolder);
	const suggestion = suggest(dialects.left, dialects.right, { profiles: profilesIn(options) });
	const code = codeOf(suggestion);
	if (output !== null) {
		const key = output.key === null ? {} : { psk: output.key.psk };
		const ends = require_lint.SIDES.map((side) => ({
			side,
			title: suggestion[side].title,
			requests: requestsFor(suggestion, side, key)
		}));
		if (output.key !== null) for (const end of ends) mustTakeKey(end, dialects[end.side], output.key.variable);
		const text = bodiesText(output.format, ends);
		if (output.file === null) {
			const messages = new require_lint.Messages((line) => shell.stderr.write(line), require_lint.has(given, "quiet"));
			for (const words of suggestion.below) messages.say(words);
			await require_base.writeStream(shell.stdout, [text]);
			return code;
		}
		await require_written_file.writeMade(output.file, text, output.key !== null, shell);
	}
	const paint = require_lint.paintFor(require_lint.usesColour(require_lint.colourOf(given), shell.stdout, shell.environment));
	await require_base.writeStream(shell.stdout, [format === "json" ? lines(suggestionJson(suggestion)) : suggestionText(suggestion, paint)]);
	return code;
}
async function ofFiles(given, words, apis, shell) {
	for (const [option, why] of [["write", "--write makes new bodies for both ends, and an end in a file has its own"], ["psk-env", "--psk-env is for the bodies that --write makes of two APIs"]]) if (require_lint.has(given, option)) throw new require_base.UserError(why, "Name two APIs, or leave it out.");
	const format = formatOf(given);
	const messages = new require_lint.Messages((line) => shell.stderr.write(line), require_lint.has(given, "quiet"));
	const reader = await require_asked_reader.readerFor(require_asked_reader.readerSettings(given, []), [], shell, messages);
	const files = require_lint.SIDES.flatMap((side) => apis[side] === null ? [words[side]] : []);
	const named = await reader.named(files, require_lint.all(given, "with"));
	if (named === null) {
		const unread = files.filter((word) => reader.journal.notices.some(({ file }) => file === word));
		for (const word of unread) {
			const mistyped = require_lint.suggestion(word, require_lint.ALL_DIALECTS);
			if (mistyped !== null) messages.say(`${word} is no API either. ${mistyped}`);
		}
		return require_base.EXIT.usage;
	}
	const [made = null] = require_lint.SIDES.flatMap((side) => apis[side] === null ? [] : [{
		side,
		dialect: apis[side]
	}]);
	const { redactor } = named;
	const suggestion$1 = suggestionFor(named.ends.map(({ end }) => ({
		...end,
		name: redactor.mask(end.name)
	})), made, profilesIn(reader.configured));
	if (suggestion$1 === null) return require_base.EXIT.usage;
	const paint = require_lint.paintFor(require_lint.usesColour(require_lint.colourOf(given), shell.stdout, shell.environment));
	await require_base.writeStream(shell.stdout, [format === "json" ? lines(editsJson(suggestion$1, redactor)) : editsText(suggestion$1, paint, redactor, made?.side)]);
	return codeOf(suggestion$1);
}
function suggestionFor([one, other], made, profiles) {
	if (one === void 0) return null;
	if (made !== null) return suggestFacing(one, made.dialect, {
		side: made.side,
		profiles
	});
	return other === void 0 ? null : suggestEdits(one, other, { profiles });
}
function formatOf(given) {
	return require_lint.choice("format", require_lint.last(given, "format") ?? "text", require_lint.SUGGESTION_FORMATS);
}
function lines(json) {
	return `${JSON.stringify(json, null, 2)}\n`;
}
function writingOf(given, { environment }) {
	const variable = require_lint.last(given, "psk-env");
	const [asked, more] = require_lint.all(given, "write");
	if (more !== void 0) throw new require_base.UserError("--write is given twice", "Write the bodies in one format in each run.");
	const output = asked === void 0 ? void 0 : require_lint.outputOf("write", asked, require_lint.BODY_FORMATS);
	if (variable === void 0) return output === void 0 ? null : {
		...output,
		key: null
	};
	if (output === void 0 || output.file === null) throw new require_base.UserError("--psk-env needs a file: no key goes to standard output", "Write --write NAME=FILE.");
	const psk = require_written_file.keyIn(variable, environment);
	if (output.format === "curl" && psk.includes("${")) throw new require_base.UserError(`the key in ${variable} holds what a shell would fill in`, "Write json or yaml.");
	return {
		...output,
		key: {
			variable,
			psk
		}
	};
}
function codeOf({ verdict, missed }) {
	return verdict === "up" && !missed ? require_base.EXIT.clean : require_base.EXIT.findings;
}
module.exports = () => ({
	suggestCommand: suggestCommand,
});
})
})
