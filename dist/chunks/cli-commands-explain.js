({
"cli-commands-explain.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
const require_profiles = require("./profiles.js");
const require_base = require("./base.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
const require_columns = require("./columns.js");
const require_words = require("./words.js");

// src/data/notify-table.ts
let NOTIFIES$made; const NOTIFIES$make = () => NOTIFIES$made = ([
	{
		name: "NO_PROPOSAL_CHOSEN",
		ikev2: 14,
		ikev1: 14,
		meaning: "The responder takes none of the proposals. In IKE_SA_INIT or in message 1 of IKEv1 it is about the IKE SA; in quick mode, or in a CREATE_CHILD_SA that renews keys, about the CHILD SA. strongSwan sends it for a wrong IKE version too, so that the two look alike. A different group, where each end has but one, gives it as well, not INVALID_KE_PAYLOAD.",
		causes: [
			{
				what: "An algorithm that one end uses and the other has dropped",
				rules: [
					"tunnel-ike-proposal",
					"tunnel-child-proposal",
					"weak-encryption",
					"weak-integrity",
					"weak-dh-group"
				]
			},
			{
				what: "A default that differs from what the other end was told",
				rules: ["implicit-weak-default", "reset-on-change"]
			},
			{
				what: "A group given by its bits where its number belongs, or by a name of another API",
				rules: ["invalid-value"]
			},
			{
				what: "One end IKEv1 and the other IKEv2",
				rules: ["tunnel-version", "ikev1"],
				logs: [{
					end: "responder",
					line: "no IKE config found for \u2026, sending NO_PROPOSAL_CHOSEN"
				}]
			},
			{
				what: "In IKEv2 at the first renewal of keys: perfect forward secrecy on one end alone, or another group",
				rules: [
					"tunnel-rekey",
					"no-pfs",
					"pfs-weaker-than-ike"
				],
				logs: [{
					end: "initiator",
					line: "received NO_PROPOSAL_CHOSEN notify, no CHILD_SA built"
				}]
			},
			{
				what: "ESP on one end and AH on the other",
				rules: ["tunnel-child-proposal", "ah-protocol"],
				logs: [{
					end: "initiator",
					line: "received NO_PROPOSAL_CHOSEN notify, no CHILD_SA built"
				}]
			}
		],
		logs: [
			{
				end: "responder",
				line: "received proposals: \u2026"
			},
			{
				end: "responder",
				line: "configured proposals: \u2026"
			},
			{
				end: "responder",
				line: "received proposals unacceptable"
			},
			{
				end: "initiator",
				line: "received NO_PROPOSAL_CHOSEN notify error"
			}
		]
	},
	{
		name: "AUTHENTICATION_FAILED",
		ikev2: 24,
		ikev1: 24,
		meaning: "The other end is not who it should be. In IKEv2 it comes in IKE_AUTH, after the proposals have been agreed. In IKEv1 strongSwan sends it where main mode meets aggressive mode, and where no connection is for this peer and identity; a wrong key in main mode gives no notify that arrives, but a timeout.",
		causes: [
			{
				what: "Different pre-shared keys: a blank, a line end or a quote that one end has and the other lost",
				rules: [
					"tunnel-authentication",
					"psk-characters",
					"psk-encoding",
					"psk-masked",
					"psk-placeholder"
				],
				logs: [{
					end: "responder",
					line: "tried 1 shared key for '\u2026' - '\u2026', but MAC mismatched"
				}]
			},
			{
				what: "A key that the API made up and nobody read back",
				rules: ["psk-generated"],
				logs: [{
					end: "responder",
					line: "tried 1 shared key for '\u2026' - '\u2026', but MAC mismatched"
				}]
			},
			{
				what: "An identity of the wrong type: @ before an address, a name where an address is expected",
				rules: ["tunnel-identity", "identity-mismatch"],
				logs: [{
					end: "responder",
					line: "no matching peer config found"
				}]
			},
			{
				what: "An identity left out behind NAT, so that it is the private address",
				rules: ["peer-address-not-global"],
				logs: [{
					end: "responder",
					line: "no matching peer config found"
				}, {
					end: "responder",
					line: "no shared key found for '\u2026' - '\u2026'"
				}]
			},
			{
				what: "Two connections that answer to the same pair of identities",
				rules: ["duplicate-identity", "peer-conflict"]
			},
			{
				what: "Main mode on one end, aggressive mode on the other",
				rules: [
					"tunnel-exchange-mode",
					"aggressive-mode",
					"ikev1-main-psk-identity"
				],
				logs: [{
					end: "responder",
					line: "found 1 matching config, but none allows pre-shared key authentication using Main Mode"
				}]
			}
		],
		logs: [{
			end: "initiator",
			line: "received AUTHENTICATION_FAILED notify error"
		}]
	},
	{
		name: "INVALID_KE_PAYLOAD",
		ikev2: 17,
		ikev1: null,
		meaning: "The responder wants another group than the one whose key exchange was sent, and names it. The initiator tries again with that group (RFC 7296, section 1.2): where both lists hold it, this is a round trip and no failure. strongSwan prints number 17 of IKEv1, which says that a key is missing, by this name.",
		causes: [{
			what: "Both ends have the group, but not first: the tunnel comes up",
			rules: []
		}, {
			what: "In IKEv1: no pre-shared key for this peer",
			rules: ["duplicate-identity"]
		}],
		logs: [{
			end: "initiator",
			line: "peer didn't accept DH group \u2026, it requested \u2026"
		}]
	},
	{
		name: "TS_UNACCEPTABLE",
		ikev2: 38,
		ikev1: null,
		meaning: "The networks of the two ends do not meet: for the local or for the remote side nothing is common. The IKE SA stands, so that a gateway may show the connection as up. Networks that overlap are narrowed to what is common and come up.",
		causes: [
			{
				what: "Networks that are not the mirror of the other end, or have another prefix length",
				rules: [
					"tunnel-selectors",
					"invalid-cidr",
					"cidr-host-bits",
					"endpoint-group-type"
				]
			},
			{
				what: "A default route on one end alone",
				rules: ["default-route-selector"]
			},
			{
				what: "Transport mode, which knows no networks behind the gateway",
				rules: ["transport-mode"]
			}
		],
		logs: [
			{
				end: "responder",
				line: "traffic selectors \u2026 === \u2026 unacceptable"
			},
			{
				end: "initiator",
				line: "received TS_UNACCEPTABLE notify, no CHILD_SA built"
			},
			{
				end: "initiator",
				line: "failed to establish CHILD_SA, keeping IKE_SA"
			}
		]
	},
	{
		name: "INVALID_ID_INFORMATION",
		ikev2: null,
		ikev1: 18,
		meaning: "IKEv1: quick mode names networks that the responder has no connection for, or the modes differ; in aggressive mode also that the identity of the responder is not the expected one. Phase 1 stands.",
		causes: [
			{
				what: "Several networks, of which IKEv1 takes the first pair alone",
				rules: ["ikev1-multiple-selectors"]
			},
			{
				what: "Networks that are not the mirror of the other end",
				rules: [
					"invalid-cidr",
					"cidr-host-bits",
					"default-route-selector"
				]
			},
			{
				what: "Tunnel mode on one end, transport mode on the other",
				rules: ["tunnel-mode", "transport-mode"]
			},
			{
				what: "Another identity than expected, in aggressive mode",
				rules: ["identity-mismatch", "aggressive-mode"],
				logs: [{
					end: "initiator",
					line: "IDir '\u2026' does not match to '\u2026'"
				}]
			}
		],
		logs: [{
			end: "responder",
			line: "no matching CHILD_SA config found"
		}, {
			end: "initiator",
			line: "received INVALID_ID_INFORMATION error notify"
		}]
	},
	{
		name: "SINGLE_PAIR_REQUIRED",
		ikev2: 34,
		ikev1: null,
		meaning: "The responder takes one pair of networks for each CHILD SA, as IKEv1 does, and was offered several (RFC 7296, section 2.9).",
		causes: [{
			what: "Several networks in one offer to a gateway that takes one pair at a time",
			rules: ["ikev1-multiple-selectors"]
		}],
		logs: []
	},
	{
		name: "NO_ADDITIONAL_SAS",
		ikev2: 35,
		ikev1: null,
		meaning: "The other end takes no more SAs under this IKE SA (RFC 7296, section 1.3): it supports no CREATE_CHILD_SA at all, or is about to end the IKE SA. The first CHILD SA works; a second one, or the renewal of keys, does not. strongSwan answers it by authenticating anew.",
		causes: [{
			what: "An IKE SA that ends before its CHILD SAs, and is not renewed in time",
			rules: [
				"tunnel-lifetime",
				"lifetime-order",
				"lifetime-zero"
			]
		}, {
			what: "More connections between two gateways than the other end keeps",
			rules: ["duplicate-connection", "overlapping-connections"]
		}],
		logs: [{
			end: "initiator",
			line: "peer seems to not support IKE rekeying, starting reauthentication"
		}]
	},
	{
		name: "PAYLOAD_MALFORMED",
		ikev2: null,
		ikev1: 16,
		meaning: "IKEv1: a message cannot be read. In main mode this is what a wrong pre-shared key looks like to the responder: it cannot decrypt message 5. Its notify is not protected, so that the initiator ignores it, and times out.",
		causes: [{
			what: "Different pre-shared keys, in main mode",
			rules: [
				"psk-characters",
				"psk-encoding",
				"psk-masked",
				"psk-placeholder"
			]
		}],
		logs: [
			{
				end: "responder",
				line: "could not decrypt payloads"
			},
			{
				end: "responder",
				line: "message parsing failed"
			},
			{
				end: "initiator",
				line: "giving up after 5 retransmits"
			}
		]
	},
	{
		name: "INVALID_PAYLOAD_TYPE",
		ikev2: null,
		ikev1: 1,
		meaning: "IKEv1: a payload is refused. strongSwan sends it in aggressive mode where the responder chooses another group than the one sent, since aggressive mode has no second try; its log shows the name that IKEv2 gives to number 1, UNSUPPORTED_CRITICAL_PAYLOAD.",
		causes: [{
			what: "Aggressive mode with another first group on each end",
			rules: ["aggressive-mode"]
		}],
		logs: [{
			end: "responder",
			line: "invalid DH public value size (\u2026 bytes) for \u2026"
		}]
	},
	{
		name: "INVALID_KEY_INFORMATION",
		ikev2: null,
		ikev1: 17,
		meaning: "IKEv1: there is no pre-shared key for this peer. strongSwan prints it as INVALID_KE_PAYLOAD.",
		causes: [{
			what: "The key is filed under another address or identity",
			rules: ["identity-mismatch", "ikev1-main-psk-identity"]
		}],
		logs: [{
			end: "responder",
			line: "no shared key found for '\u2026' - '\u2026'"
		}]
	},
	{
		name: "INVALID_SYNTAX",
		ikev2: 7,
		ikev1: null,
		meaning: "A message has a field that is wrong in itself (RFC 7296, section 3.10.1). Libreswan 4.10 says so at a rekey whose KE is of another group than it chooses; strongSwan then ends the IKE SA.",
		causes: [{
			what: "The groups for CHILD SAs in another order than the other end has them",
			rules: ["tunnel-rekey"]
		}],
		logs: [{
			end: "responder",
			line: "KE has \u2026 byte DH public value; \u2026 required"
		}]
	},
	{
		name: "INVALID_MAJOR_VERSION",
		ikev2: 5,
		ikev1: 5,
		meaning: "The responder does not speak this version of IKE (RFC 7296, section 2.5). strongSwan answers NO_PROPOSAL_CHOSEN instead, and a strict gateway nothing at all.",
		causes: [{
			what: "One end IKEv1 and the other IKEv2",
			rules: ["ikev1"]
		}],
		logs: []
	},
	{
		name: "TEMPORARY_FAILURE",
		ikev2: 43,
		ikev1: null,
		meaning: "The other end is busy with the same SA, as when both renew it at once (RFC 7296, section 2.25). The request is tried again later.",
		causes: [{
			what: "Lifetimes that are equal on both ends, or so short that renewals meet",
			rules: ["lifetime-order"]
		}],
		logs: []
	},
	{
		name: "CHILD_SA_NOT_FOUND",
		ikev2: 44,
		ikev1: null,
		meaning: "The CHILD SA whose keys are to be renewed is gone on the other end (RFC 7296, section 2.25).",
		causes: [{
			what: "One end gave the tunnel up and the other did not notice",
			rules: ["dpd-timing", "lifetime-order"]
		}],
		logs: []
	},
	{
		name: "TIMEOUT",
		ikev2: null,
		ikev1: null,
		meaning: "No notify: nothing comes back. A wrong address, a filter on UDP 500 and 4500, or a gateway that stays silent where others refuse. In IKEv1 main mode it is also what a wrong pre-shared key looks like to the initiator.",
		causes: [
			{
				what: "The address of the peer is private, or not the one behind which it stands",
				rules: [
					"peer-address-not-global",
					"peer-address-invalid",
					"peer-address-in-selector"
				]
			},
			{
				what: "Different pre-shared keys, in main mode",
				rules: [
					"psk-characters",
					"psk-encoding",
					"psk-masked",
					"psk-placeholder"
				]
			},
			{
				what: "The connection was created, and never set up on a router",
				rules: ["incomplete-tunnel"]
			}
		],
		logs: [
			{
				end: "initiator",
				line: "retransmit 1 of request with message ID 0"
			},
			{
				end: "initiator",
				line: "giving up after 5 retransmits"
			},
			{
				end: "initiator",
				line: "peer not responding, trying again (\u2026)"
			}
		]
	}
]);

// src/data/notifies.ts
const OTHER_NAMES = new Map(Object.entries({
	NO_PROP: "NO_PROPOSAL_CHOSEN",
	AUTH_FAILED: "AUTHENTICATION_FAILED",
	INVAL_KE: "INVALID_KE_PAYLOAD",
	TS_UNACCEPT: "TS_UNACCEPTABLE",
	INVAL_ID: "INVALID_ID_INFORMATION",
	SINGLE_PAIR: "SINGLE_PAIR_REQUIRED",
	NO_ADD_SAS: "NO_ADDITIONAL_SAS",
	PLD_MAL: "PAYLOAD_MALFORMED",
	INVAL_SYN: "INVALID_SYNTAX",
	INVAL_MAJOR: "INVALID_MAJOR_VERSION",
	TEMP_FAIL: "TEMPORARY_FAILURE",
	NO_CHILD_SA: "CHILD_SA_NOT_FOUND",
	CRIT: "INVALID_PAYLOAD_TYPE",
	UNSUPPORTED_CRITICAL_PAYLOAD: "INVALID_PAYLOAD_TYPE",
	INVALID_KEY_INFO: "INVALID_KEY_INFORMATION"
}));
function notifyNamed(name) {
	const wanted = name.toUpperCase().replaceAll(/[-\s]/gu, "_").replace(/^N\((\w+)\)$/u, "$1");
	const full = OTHER_NAMES.get(wanted) ?? wanted;
	return (NOTIFIES$made ?? NOTIFIES$make()).find((row) => row.name === full);
}
function seenOf(ruleId) {
	return (NOTIFIES$made ?? NOTIFIES$make()).flatMap(({ name, causes, logs }) => {
		const own = causes.filter(({ rules }) => rules.includes(ruleId));
		return own.length === 0 ? [] : [{
			name,
			logs: [...own.flatMap((cause) => cause.logs ?? []), ...logs]
		}];
	});
}
function logsOf({ causes, logs }) {
	const lines = /* @__PURE__ */ new Map();
	for (const line of [...causes.flatMap((cause) => cause.logs ?? []), ...logs]) lines.set(line.line, line);
	return [...lines.values()];
}

// src/cli/explain/properties.ts
function properties(rows, paint) {
	const filled = rows.filter(([, value]) => value !== "");
	const width = Math.max(0, ...filled.map(([name]) => name.length));
	return filled.map(([name, value]) => `  ${paint.faint(name.padEnd(width))}  ${value}\n`).join("");
}

// src/cli/explain/standings.ts
function usesOf(algorithm) {
	const { logName } = algorithm;
	switch (algorithm.type) {
		case "encryption": return [["IKE", (demands) => (require_late()).rulingOf(demands["ike-encryption"], logName)], ["ESP", (demands) => (require_late()).rulingOf(demands["esp-encryption"], logName)]];
		case "integrity": {
			const prf = algorithm.prf === null ? void 0 : require_lint.prfByLogName(algorithm.prf);
			return [
				["IKE", (demands) => (require_late()).rulingOf(demands["ike-integrity"], logName)],
				...prf === void 0 ? [] : [prfUse(prf.logName)],
				["ESP", (demands) => (require_late()).rulingOf(demands["esp-integrity"], logName)]
			];
		}
		case "dh": return [["IKE", (demands) => (require_late()).rulingOf(demands["ike-group"], logName)], ["PFS", (demands) => (require_late()).rulingOf(demands["pfs-group"], logName)]];
	}
}
function prfUse(logName) {
	return ["PRF", (demands) => (require_late()).rulingOf(demands.prf, logName)];
}
function standings(algorithm, paint) {
	const uses = usesOf(algorithm);
	const width = Math.max(...require_profiles.PROFILES.map(({ id }) => id.length));
	return require_profiles.PROFILES.map(({ id, demands }) => {
		const words = uses.flatMap(([name, rulingIn]) => {
			const ruling = rulingIn(demands);
			return ruling === void 0 ? [] : [[name, ruling]];
		});
		return `  ${paint.faint(id.padEnd(width))}  ${statement(words, width + 4, paint)}\n`;
	}).join("");
}
function statement(rulings, indent, paint) {
	const groups = [];
	for (const [name, ruling] of rulings) {
		const last = groups.at(-1);
		if (last?.ruling.verdict === ruling.verdict && last.ruling.clause.title === ruling.clause.title) last.names.push(name);
		else groups.push({
			names: [name],
			ruling
		});
	}
	const text = groups.map(({ names, ruling: { verdict, clause, note } }) => {
		const use = groups.length === 1 ? "" : `${names.join(", ")}: `;
		const mark = clause.status === "read" ? "" : " *";
		return `${use}${verdict} (${clause.title}${mark})${note === void 0 ? "" : ` ${note}`}`;
	});
	const lines = (require_late()).wrapped(text.join("; "), 100 - indent).join(`\n${" ".repeat(indent)}`);
	return rulings.some(([, { verdict }]) => verdict === "below") ? lines : paint.good(lines);
}

// src/cli/explain/algorithm.ts
const ALGORITHMS = [
	...require_lint.ENCRYPTION,
	...require_lint.INTEGRITY,
	...require_lint.DH_GROUPS
];
let VOCABULARIES$made; const VOCABULARIES$make = () => VOCABULARIES$made = ({
	zstack: "ZStack",
	otc: "Open Telekom Cloud",
	openstack: "OpenStack",
	apsara: "Apsara Stack",
	strongswan: "strongSwan",
	iana: "IANA"
});
const ALL_VOCABULARIES = [
	"zstack",
	"otc",
	"openstack",
	"apsara",
	"strongswan",
	"iana"
];
function vocabulariesOf(api) {
	return api === null ? ALL_VOCABULARIES : [...new Set(require_lint.DIALECTS[api].map(require_lint.vocabularyOf))];
}
let GROUP_NUMBER$made; const GROUP_NUMBER$make = () => GROUP_NUMBER$made = (/^(?:dh[- ]?group|group|dh)?[- ]?(\d{1,5})$/u);
function algorithmsNamed(name, api) {
	const wanted = name.toLowerCase();
	const found = /* @__PURE__ */ new Set();
	for (const vocabulary of vocabulariesOf(api)) for (const lookUp of [
		require_lint.encryptionByName,
		require_lint.integrityByName,
		require_lint.dhGroupByName
	]) {
		const algorithm = lookUp(vocabulary, name) ?? lookUp(vocabulary, wanted);
		if (algorithm !== void 0 && algorithm !== null) found.add(algorithm);
	}
	if (api === null) {
		const number = (GROUP_NUMBER$made ?? GROUP_NUMBER$make()).exec(wanted)?.[1];
		const group = number === void 0 ? void 0 : require_lint.dhGroupByNumber(Number(number));
		if (group !== void 0) found.add(group);
		for (const algorithm of ALGORITHMS) {
			const names = [
				algorithm.label,
				algorithm.logName,
				algorithm.iana ?? "",
				...algorithm.keywords
			];
			if ((algorithm.type === "integrity" ? [...names, ...namesAsPrf(algorithm)] : names).some((candidate) => candidate.toLowerCase() === wanted)) found.add(algorithm);
		}
	}
	return [...found];
}
function namesAsPrf({ prf }) {
	const known = prf === null ? void 0 : require_lint.prfByLogName(prf);
	return known === void 0 ? [] : [
		known.logName,
		known.logName.replaceAll("_", "-"),
		known.label,
		...known.keywords
	];
}
function algorithmNames(api) {
	const names = ALGORITHMS.flatMap((algorithm) => vocabulariesOf(api).map((vocabulary) => require_lint.nameOf(vocabulary, algorithm)));
	return [...new Set(names.filter((name) => name !== void 0))];
}
const TYPES = {
	encryption: "encryption",
	integrity: "integrity",
	dh: "Diffie-Hellman group"
};
function explainAlgorithm(algorithm, paint) {
	const { label, type, standing, strengthBits, logName, keywords } = algorithm;
	const names = ALL_VOCABULARIES.filter((vocabulary) => vocabulary !== "strongswan").map((vocabulary) => [(VOCABULARIES$made ?? VOCABULARIES$make())[vocabulary], require_lint.nameOf(vocabulary, algorithm) ?? ""]);
	const facts = properties([
		["standing", `${standingWords(standing, paint)}, about ${String(strengthBits)} bits of strength`],
		...numbersOf(algorithm),
		...names,
		["strongSwan", `${keywords.join(", ")}; in logs ${logName}`],
		["sources", sourcesOf(algorithm).join(`\n${" ".repeat(SOURCE_INDENT)}`)]
	], paint);
	const inProfiles = standings(algorithm, paint);
	return `${paint.strong(label)}: ${TYPES[type]}\n${facts}\n${paint.strong("In the profiles")} ${paint.faint("(* second-hand)")}\n${inProfiles}`;
}
const SOURCE_INDENT = 22;
function standingWords(standing, paint) {
	switch (standing) {
		case "broken": return paint.level.error("broken");
		case "weak": return paint.level.warning("weak");
		case "sound": return paint.good("sound");
	}
}
function numbersOf(algorithm) {
	const number = (value) => value === null ? "none" : String(value);
	switch (algorithm.type) {
		case "encryption": {
			const { ikev2, ikev1, esp, keyBits } = algorithm;
			return [
				["key length", keyBits === null ? "fixed" : `${String(keyBits)} bits`],
				["IKEv2", `transform type 1, number ${String(ikev2)}`],
				["IKEv1", `phase 1 ${number(ikev1)}, ESP ${number(esp)}`]
			];
		}
		case "integrity": {
			const { ikev2, ikev1, esp, prf } = algorithm;
			return [["IKEv2", `transform type 3, number ${String(ikev2)}; as a PRF ${prf ?? "none"}`], ["IKEv1", `phase 1 ${number(ikev1)}, ESP ${number(esp)}`]];
		}
		case "dh": return [["IKE", `group ${String(algorithm.number)} (IKEv2 transform type 4, IKEv1 group description)`]];
	}
}
function sourcesOf({ sources }) {
	const titles = new Map(Object.entries(require_lint.SOURCES).map(([key, { title }]) => [key, title]));
	return sources.map((key) => titles.get(key) ?? key);
}

// src/cli/explain/notify.ts
function explainNotify(notify, paint) {
	const { name, ikev2, ikev1, meaning, causes } = notify;
	const logs = logsOf(notify);
	const numbers = properties([["IKEv2", ikev2 === null ? "" : `message type ${String(ikev2)} (RFC 7296, section 3.10.1)`], ["IKEv1", ikev1 === null ? "" : `message type ${String(ikev1)} (RFC 2408, section 3.14.1)`]], paint);
	const lists = causes.map(({ what, rules }) => {
		const found = rules.length === 0 ? "" : `    ${paint.faint("found by")} ${rules.join(", ")}\n`;
		return `${require_columns.item(what)}${found}`;
	});
	return [
		`${paint.strong(name)}\n`,
		`${(require_late()).wrapped(meaning, 100).join("\n")}\n`,
		...numbers === "" ? [] : [numbers],
		...lists.length === 0 ? [] : [`${paint.strong("Causes")}\n${lists.join("")}`],
		...logs.length === 0 ? [] : [`${paint.strong("Seen in logs")} ${paint.faint("(strongSwan)")}\n${logLines(logs, paint)}`],
		...name === "TIMEOUT" ? [] : [`${(require_late()).wrapped("ipsec-lint simulate LEFT RIGHT tells which end refuses what, before anything is sent.", 100).join("\n")}\n`]
	].join("\n");
}
function logLines(logs, paint) {
	return logs.map(({ end, line }) => `  ${paint.faint(end.padEnd(9))}  ${line}\n`).join("");
}

// src/compliance/describe.ts
const LABELS = new Map([
	...require_lint.ENCRYPTION,
	...require_lint.INTEGRITY,
	...require_lint.PRFS
].map(({ logName, label }) => [logName, label]));
const GROUP_NUMBERS = new Map(require_lint.DH_GROUPS.map(({ logName, number }) => [logName, number]));
function demandRows(demands) {
	const rows = [];
	const add = (requirement, asks, clause, note = "") => {
		rows.push({
			requirement,
			title: (require_late()).REQUIREMENT_TITLES[requirement],
			asks,
			clause,
			note
		});
	};
	const addRulings = (requirement, rulings) => {
		for (const ruling of rulings ?? []) add(requirement, rulingWords(ruling), ruling.clause, ruling.note);
	};
	const addFigure = (requirement, demand, unit) => {
		if (demand) add(requirement, `${String(demand.figure)} ${unit}`, demand.clause, demand.note);
	};
	const { "ike-version": version, "exchange-mode": exchange, "post-quantum": quantum, authentication } = demands;
	const { protocol, mode, pfs, "pfs-beside-ike": beside } = demands;
	if (version) add("ike-version", version.allowed.map((name) => VERSIONS[name]).join(", "), version.clause);
	if (exchange) add("exchange-mode", `${exchange.allowed.join(", ")} mode`, exchange.clause);
	addRulings("ike-encryption", demands["ike-encryption"]);
	addRulings("ike-integrity", demands["ike-integrity"]);
	addRulings("prf", demands.prf);
	addRulings("ike-group", demands["ike-group"]);
	if (quantum) add("post-quantum", algorithmWords(quantum.allowed), quantum.clause);
	addFigure("ike-lifetime", demands["ike-lifetime"], "seconds at most");
	if (authentication) add("authentication", authentication.allowed.join(", "), authentication.clause);
	addFigure("key-strength", demands["key-strength"], "bits at least");
	if (protocol) add("protocol", protocol.allowed.map((name) => name.toUpperCase()).join(", "), protocol.clause);
	if (mode) add("mode", `${mode.allowed.join(", ")} mode`, mode.clause);
	addRulings("esp-encryption", demands["esp-encryption"]);
	addRulings("esp-integrity", demands["esp-integrity"]);
	if (pfs) add("pfs", "a group", pfs.clause);
	addRulings("pfs-group", demands["pfs-group"]);
	if (beside) add("pfs-group", RELATIONS[beside.relation], beside.clause);
	addFigure("child-lifetime", demands["child-lifetime"], "seconds at most");
	return rows;
}
const VERSIONS = {
	v1: "IKEv1",
	v2: "IKEv2",
	any: "either"
};
const RELATIONS = {
	same: "the group of phase 1",
	"as-strong": "as strong as the group of phase 1"
};
function rulingWords({ verdict, algorithms }) {
	if (algorithms === "rest") return verdict === "allowed" ? "all others" : "no others";
	return verdict === "allowed" ? algorithmWords(algorithms) : `not ${algorithmWords(algorithms)}`;
}
function algorithmWords(logNames) {
	const numbers = logNames.flatMap((name) => GROUP_NUMBERS.get(name) ?? []);
	if (numbers.length > 0) return `group${numbers.length > 1 ? "s" : ""} ${numbers.join(", ")}`;
	const lengths = /* @__PURE__ */ new Map();
	for (const name of logNames) {
		const label = LABELS.get(name) ?? name;
		const [, stem = label, bits] = /^(AES.*|Blowfish.*)-(128|192|256)$/u.exec(label) ?? [];
		lengths.set(stem, [...lengths.get(stem) ?? [], ...bits === void 0 ? [] : [bits]]);
	}
	return Array.from(lengths, ([stem, bits]) => bits.length === 0 ? stem : `${stem}-${bits.join("/")}`).join(", ");
}

// src/cli/explain/profile.ts
function explainProfile(profile, paint) {
	const { id, title, version, date, url, summary, mandatory, changelog } = profile;
	const facts = properties([
		["edition", `${version} (${date})`],
		["source", url ?? "ipsec-lint itself"],
		["mandatory", mandatory.length === 0 ? "" : `${mandatory.join(", ")}: no exception counts`],
		["data", changelog.map((entry) => `${entry.date}: ${entry.change}`).join(" ")]
	], paint);
	return [
		`${paint.strong(id)}: ${title}\n`,
		`${(require_late()).wrapped(summary, 100).join("\n")}\n`,
		facts,
		`${paint.strong("Asks for")}\n${demands(profile, paint)}`,
		`${paint.faint("*")} second-hand: known from what others say of the source, not read in its own text\n`
	].join("\n");
}
function demands(profile, paint) {
	const rows = demandRows(profile.demands);
	const width = Math.max(...rows.map(({ title }) => title.length));
	let last = "";
	return rows.map(({ title, asks, clause, note }) => {
		const head = (title === last ? "" : title).padEnd(width);
		last = title;
		const source = `${clause.title}${clause.status === "read" ? "" : " *"}`;
		const body = (require_late()).wrapped(`${asks} (${source})${note === "" ? "" : ` ${note}`}`, 100 - width - 4);
		const indent = " ".repeat(width + 4);
		return `  ${paint.faint(head)}  ${body.join(`\n${indent}`)}\n`;
	}).join("");
}

// src/cli/explain/reach.ts
function explainReach(profile, api, paint) {
	return require_lint.DIALECTS[api].map((dialect) => explainDialect(profile, dialect, paint)).join("\n");
}
function explainDialect(profile, dialect, paint) {
	const reached = [...(require_late()).reachOf(dialect, profile).values()];
	const unmet = reached.filter((reach) => reach.unmet !== null);
	const verdict = unmet.length === 0 ? paint.good("attainable") : paint.level.error(`not attainable: ${unmet.map(({ requirement }) => (require_late()).REQUIREMENT_TITLES[requirement]).join(", ")}`);
	const titles = Math.max(...reached.map(({ requirement }) => (require_late()).REQUIREMENT_TITLES[requirement].length));
	const fields = Math.max(...reached.map(({ field }) => (field ?? "").length));
	const rows = reached.map((reach) => row(reach, titles, fields, paint));
	return `${paint.strong(`${profile.id} at ${require_lint.API_TITLES[dialect]}`)} (${dialect}): ${verdict}\n${rows.join("")}`;
}
function row(reach, titles, fields, paint) {
	const { requirement, field, unmet } = reach;
	const indent = titles + fields + 6;
	const head = `  ${(require_late()).REQUIREMENT_TITLES[requirement].padEnd(titles)}  ${paint.faint((field ?? "").padEnd(fields))}`;
	const words = (require_late()).wrapped(wordsOf(reach), 100 - indent).join(`\n${" ".repeat(indent)}`);
	return `${head}  ${unmet === null ? words : paint.level.error(words)}\n`;
}
function wordsOf({ requirement, values, most, unmet, taken, undocumented, isKnown }) {
	if (!isKnown) return "not documented";
	if (unmet !== null) {
		const instead = taken.length === 0 ? "" : `; takes ${listed(taken)}`;
		const more = undocumented.length === 0 ? "" : `; ${listed(undocumented)} may pass, though the document does not list it`;
		return `cannot meet ${unmet.title}${instead}${more}`;
	}
	if (most !== null) return `${String(most)} or less`;
	if (requirement === "pfs") return "a group";
	if (requirement === "key-strength") return "any random key that is long enough";
	return values.length === 0 ? "always so" : listed(values);
}
function listed(values) {
	return values.map(String).join(", ");
}

// src/data/cases.ts
const CASES = [
	{
		rules: [
			"weak-dh-group",
			"weak-encryption",
			"weak-integrity"
		],
		told: "A tunnel dies after an upgrade: one vendor still offers group 2, MD5 or 3DES by default, and the other side has dropped it.",
		where: [
			require_lint.caseOf("libreswan", 84),
			require_lint.caseOf("libreswan", 2496),
			require_lint.caseOf("Azure-vpn-config-samples", 40),
			require_lint.caseOf("opnsense", 5450)
		]
	},
	{
		rules: ["weak-encryption", "weak-integrity"],
		told: "A peer can do 3DES with MD5 or SHA-1 and nothing else, and a modern default refuses it.",
		where: [require_lint.caseOf("libreswan", 141), require_lint.caseOf("hwdsl2", 1788)]
	},
	{
		rules: ["weak-dh-group", "invalid-value"],
		told: "A peer asks for group 5, and its user writes modp4096: the number of a group is not the size of its modulus. Group 5 has 1536 bits.",
		where: [require_lint.caseOf("libreswan", 379)]
	},
	{
		rules: ["implicit-weak-default", "weak-dh-group"],
		told: "Group 16 was asked for, and the API put group 5 in its place without a word.",
		where: [require_lint.caseOf("OTC terraform", 640)]
	},
	{
		rules: ["no-pfs", "pfs-weaker-than-ike"],
		told: "The tunnel works, and dies after days or at each renewal of keys: the groups of phase 2 differ, and nothing looks at them before.",
		where: [require_lint.caseOf("libreswan", 1277), require_lint.caseOf("libreswan", 515)]
	},
	{
		rules: ["no-pfs"],
		told: "The renewal of keys ends in NO_PROPOSAL_CHOSEN where INVALID_KE_PAYLOAD was due: one error for two causes.",
		where: [require_lint.caseOf("strongSwan", 3024)]
	},
	{
		rules: ["invalid-cidr", "cidr-host-bits"],
		told: "One end has 10.0.0.0/24 and the other sends 10.0.0.0/16, the address space in place of the subnet: phase 2 fails, and days are lost.",
		where: [require_lint.caseOf("Azure-vpn-config-samples", 17)]
	},
	{
		rules: ["ikev1-multiple-selectors"],
		told: "Of several networks only the first works: IKEv1 takes one pair of networks for each SA.",
		where: [require_lint.caseOf("cloudstack", 3138), require_lint.caseOf("opnsense", 2120)]
	},
	{
		rules: ["overlapping-peer-cidrs", "overlapping-connections"],
		told: "Lists of networks that overlap, 10.0.0.0/8 on one end and 10.66.0.0/16 on the other, do not come up.",
		where: [require_lint.caseOf("libreswan", 146), require_lint.caseOf("libreswan", 349)]
	},
	{
		rules: ["identity-mismatch"],
		told: "An @ before an address makes a name of it: the peer shows an address, and the identities do not match.",
		where: [require_lint.caseOf("libreswan", 237)]
	},
	{
		rules: ["identity-mismatch"],
		told: "The peer picks its identity by itself, a name, where an address is expected: no matching configuration is found.",
		where: [require_lint.caseOf("ibm-cloud-docs", 198)]
	},
	{
		rules: ["peer-address-not-global"],
		told: "Both ends are behind NAT, and each shows its private address: nothing matches.",
		where: [require_lint.caseOf("libreswan", 909), require_lint.caseOf("libreswan", 503)]
	},
	{
		rules: ["aggressive-mode", "ikev1-main-psk-identity"],
		told: "One configuration matches, but it does not allow a pre-shared key in main mode: the ends differ in the exchange mode.",
		where: [require_lint.caseOf("opnsense", 6276), require_lint.caseOf("hwdsl2", 366)]
	},
	{
		rules: ["ikev1"],
		told: "One end has IKEv1, the other IKEv2 or both: what speaks both initiates IKEv2 alone, and never comes up with the old one.",
		where: [require_lint.caseOf("cloudstack", 4953)]
	},
	{
		rules: ["lifetime-order"],
		told: "IKEv2 dies after one hour: the IKE SA lives an hour and is not renewed, and the SAs under it, made for eight, end with it.",
		where: [require_lint.caseOf("libreswan", 405), require_lint.caseOf("libreswan", 307)]
	},
	{
		rules: ["lifetime-order"],
		told: "A published sample has a lifetime of 8640 beside one of 86400: it looks like a digit that was lost.",
		where: [require_lint.caseOf("alicloud", 1084)]
	},
	{
		rules: [
			"peer-address-in-selector",
			"overlapping-local-remote",
			"overlapping-peer-cidrs"
		],
		told: "Networks that overlap within one gateway are refused, or flap.",
		where: [require_lint.caseOf("azure-docs", 90128), require_lint.caseOf("libreswan", 504)]
	},
	{
		rules: ["dpd-timing"],
		told: "A tunnel does not come back: one end clears the connection when the peer is gone, and nobody sets it up again.",
		where: [require_lint.caseOf("opnsense", 8979), require_lint.caseOf("libreswan", 270)]
	}
];
function casesOf(ruleId) {
	return CASES.filter(({ rules }) => rules.includes(ruleId));
}

// src/cli/explain/rule.ts
function explainRule(rule, paint) {
	const { id, summary, why, mend, cwe, securitySeverity, supersedes, references, examples } = rule;
	const cases = casesOf(id);
	const notifies = seenOf(id);
	const found = new Set(Object.values(rule.levels));
	const levels = require_lint.LEVELS.filter((level) => found.has(level));
	const facts = properties([
		["level", levels.map((level) => paint.level[level](level)).join(" or ")],
		["severity", securitySeverity ?? ""],
		["weakness", cwe.map((number) => `CWE-${String(number)}`).join(", ")],
		["replaces", supersedes.join(", ")],
		["page", require_base.ruleUrl(id)]
	], paint);
	return [
		`${paint.strong(id)}: ${summary}\n`,
		...[why, mend].map((text) => `${(require_late()).wrapped(text, 100).join("\n")}\n`),
		facts,
		...cases.length > 0 ? [`${paint.strong("Real cases")}\n${cases.map(realCase).join("")}`] : [],
		...notifies.length > 0 ? [`${paint.strong("Seen in logs")} ${paint.faint("(strongSwan)")}\n${logs(notifies, paint)}`] : [],
		...references.length > 0 ? [`${paint.strong("References")}\n${references.map(reference).join("")}`] : [],
		example("Bad", examples.bad, paint),
		example("Good", examples.good, paint)
	].join("\n");
}
function realCase({ told, where }) {
	return require_columns.item(`${told} (${where.map(({ title }) => title).join(", ")})`);
}
function logs(notifies, paint) {
	return notifies.map(({ name, logs: lines }) => `  ${name}\n${logLines(lines, paint)}`).join("");
}
function reference({ title, clause, url }) {
	return `  ${title}${clause === null ? "" : `, ${clause}`}${url === null ? "" : `\n    ${url}`}\n`;
}
function example(title, { file, text }, paint) {
	const lines = text.trimEnd().split("\n");
	return `${paint.strong(title)} ${paint.faint(`(${file})`)}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

// src/cli/commands/explain.ts
async function explainCommand(words, shell) {
	const given = require_lint.parseArguments("explain", words, require_lint.EXPLAIN_OPTIONS);
	const name = require_words.onlyWord(given, "explain", "RULE|PROFILE|NOTIFY|ALGORITHM");
	const asked = require_lint.last(given, "api");
	const api = asked === void 0 ? null : require_lint.choice("API", asked, require_lint.APIS);
	const texts = explanations(name, api, require_lint.paintFor(require_lint.usesColour(require_lint.colourOf(given), shell.stdout, shell.environment)));
	if (texts.length === 0) {
		const known = [
			...require_lint.RULES.map(({ id }) => id),
			...require_lint.PROFILE_IDS,
			...(NOTIFIES$made ?? NOTIFIES$make()).map((row) => row.name)
		];
		const near = require_lint.suggestion(name, [...known, ...algorithmNames(api)]);
		throw new require_base.UserError(`"${name}" is no rule, profile, notify or algorithm${api === null ? "" : ` of ${api}`}`, near ?? "See ipsec-lint rules, or name an algorithm as an API or strongSwan does: group14, sha256, aes128.");
	}
	await require_base.writeStream(shell.stdout, [texts.join("\n")]);
	return require_base.EXIT.clean;
}
function explanations(name, api, paint) {
	const common = commonExplanation(name, paint);
	if (common !== null && api !== null) throw new require_base.UserError(`--api is for a profile or an algorithm, and ${name} is neither`, `Leave it out, or write ipsec-lint explain PROFILE --api ${api} for what can be set there.`);
	if (common !== null) return [common];
	const profile = require_profiles.profileById(name);
	if (profile !== void 0) return [api === null ? explainProfile(profile, paint) : explainReach(profile, api, paint)];
	return algorithmsNamed(name, api).map((algorithm) => explainAlgorithm(algorithm, paint));
}
function commonExplanation(name, paint) {
	const rule = require_lint.RULES.find(({ id }) => id === name);
	if (rule !== void 0) return explainRule(rule, paint);
	const notify = notifyNamed(name);
	return notify === void 0 ? null : explainNotify(notify, paint);
}
module.exports = () => ({
	explainCommand: explainCommand,
});
})
})
