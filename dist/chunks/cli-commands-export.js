({
"cli-commands-export.js": (function (require, loadNamespace, module, __dirname) {
const require_read = require("./read2.js");
const require_lint = require("./lint.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
const require_written_file = require("./written-file.js");
const require_base = require("./base.js");
const require_asked_reader = require("./asked-reader.js");

// src/export/strongswan-terms.ts
const KEY_PLACEHOLDER = "${PSK}";
var Gaps = class {
	#clauses = /* @__PURE__ */ new Set();
	get clauses() {
		return [...this.#clauses];
	}
	add(clause) {
		this.#clauses.add(clause);
	}
	known(located, clause) {
		const value = require_lint.valueOf(located);
		if (value !== void 0) return value;
		this.add(clause);
		return null;
	}
};
function methodWord(method, gaps) {
	if (method === null) return null;
	const value = require_lint.valueOf(method);
	if (value === "certificate") gaps.add("the certificates");
	if (value === "eap") gaps.add("the method of EAP");
	return value === "certificate" ? "pubkey" : value ?? "psk";
}
function hostsOf({ ownAddress, peerAddress }, { localAddress, remoteAddress }, gaps) {
	const host = (given, stated, clause) => {
		const address = given ?? (stated === null ? null : gaps.known(stated, clause));
		return address === null ? null : require_lint.formatAddress(address);
	};
	return {
		local: host(localAddress, ownAddress, "its own address"),
		remote: host(remoteAddress, peerAddress, "the peer's address")
	};
}
function addressWords({ host, given }, ranges, gaps, clause) {
	const texts = (given ? [] : (ranges ?? []).flatMap((range) => gaps.known(range, clause) ?? [])).map(require_lint.formatSelector).map((text) => /^(?:0\.0\.0\.0|::)\/0$/u.test(text) ? "%any" : text);
	const words = /* @__PURE__ */ new Set([...host === null ? [] : [host], ...texts.map((text) => text.replace(/\/(?:32|128)$/u, ""))]);
	return words.size === 0 ? null : [...words];
}
function identityText(located, { local, remote }, gaps, clause) {
	if (located === null) return null;
	const identity = gaps.known(located, clause);
	if (identity === null) return null;
	if (identity.type !== "own-address" && identity.type !== "peer-address") return statedIdentityText(identity);
	const address = identity.type === "own-address" ? local : remote;
	if (address === null) gaps.add(clause);
	return address;
}
function statedIdentityText(identity) {
	const { type, value } = identity;
	const bare = require_read.parseIdentity(value);
	if (bare.type === type && bare.value === value) return value;
	switch (type) {
		case "any": return "%any";
		case "fqdn": return `fqdn:${value}`;
		case "user-fqdn": return `email:${value}`;
		case "key-id": return `keyid:#${value}`;
		case "dn": return value.startsWith("#") ? `asn1dn:${value}` : value;
		default: return value;
	}
}
function asciiIdentityText(located, hosts, gaps, clause) {
	const text = identityText(located, hosts, gaps, clause);
	if (text === null || /^[\x20-\x7e]*$/u.test(text)) return text;
	const { type, value } = require_read.parseIdentity(text);
	if (type === "fqdn") return `fqdn:#${(require_late()).hexadecimal((require_late()).utf8(value))}`;
	if (type === "user-fqdn") return `email:#${(require_late()).hexadecimal((require_late()).utf8(value))}`;
	gaps.add(clause);
	return null;
}
function selectorTexts(selectors, gaps, clause) {
	const texts = selectors.map((selector) => gaps.known(selector, clause)).flatMap((selector) => selector === null ? [] : [require_lint.formatSelector(selector)]);
	return texts.length < selectors.length || texts.length === 0 ? null : texts;
}
function proposalTexts(proposals, gaps, clause) {
	const texts = [];
	for (const proposal of proposals) {
		const keywords = keywordsOf(proposal);
		if (keywords === null || keywords.length === 0) gaps.add(clause);
		else texts.push(keywords.join("-"));
	}
	return texts.length === 0 ? null : texts;
}
function keywordsOf(proposal) {
	const { encryption, integrity, prf, dhGroups, extendedSequenceNumbers } = proposal;
	const none = require_lint.NO_DH_GROUP.keywords[1] ?? null;
	const keywords = [
		...encryption.map(keywordOf),
		...integrity.map(keywordOf),
		...prf.map(keywordOf),
		...dhGroups.map((group) => group.origin === "unknown" ? null : group.value?.keywords[0] ?? none),
		...extendedSequenceNumbers.map((numbers) => sequenceKeyword(require_lint.valueOf(numbers)))
	];
	const known = keywords.filter((keyword) => keyword !== null);
	return known.length === keywords.length ? known : null;
}
function keywordOf(algorithm) {
	return require_lint.valueOf(algorithm)?.keywords[0] ?? null;
}
function sequenceKeyword(extended) {
	return require_lint.SEQUENCE_NUMBERS.find((numbers) => numbers.extended === extended)?.keywords[0] ?? null;
}
function renewing(lifetime) {
	const margin = Math.floor(lifetime / 10);
	return {
		soft: lifetime - margin,
		margin
	};
}
function sectionName(name) {
	const plain = name.replaceAll(/[^\w-]+/gu, "-").replaceAll(/^-|-$/gu, "");
	return plain === "" ? "tunnel" : plain;
}
function remarks(gaps) {
	return gaps.clauses.map((clause) => `# Not known, or without a word here: ${clause}.`);
}
function secretText(psk) {
	if (/^[\w !%&()*+,\-./:;<=>?@[\]^|~]+$/u.test(psk) && !/^0[sx]/iu.test(psk)) return `"${psk}"`;
	return `0x${(require_late()).hexadecimal((require_late()).utf8(psk))}`;
}

// src/export/ipsec-conf.ts
const IKE_SECONDS = 10800;
const CHILD_SECONDS = 3600;
const KEY_EXCHANGES = {
	any: "ike",
	v1: "ikev1",
	v2: "ikev2"
};
const AUTO = {
	always: "start",
	"on-traffic": "route",
	never: "add"
};
const CLOSE_ACTIONS = {
	always: "restart",
	"on-traffic": "hold",
	never: null
};
let DPD_ACTIONS$1$made; const DPD_ACTIONS$1$make = () => DPD_ACTIONS$1$made = (new Map([
	["clear", "clear"],
	["hold", "hold"],
	["trap", "hold"],
	["restart", "restart"],
	["restart-by-peer", "restart"]
]));
const SECRETS_HEAD = "# The following line belongs into ipsec.secrets.";
function ipsecConf(end, options = {}) {
	const gaps = new Gaps();
	const hosts = hostsOf(end, options, gaps);
	const name = sectionName(end.name);
	const common = connection(end, hosts, gaps);
	const children = end.children.map((child) => childParameters(child, end, gaps).filter(isWritten));
	const [first = []] = children;
	const lines = [...children.map((own, index) => {
		const isSaid = first.every(([key]) => own.some(([other]) => other === key));
		const shared = index > 0 && isSaid ? [["also", name]] : common;
		return conn(index === 0 ? name : `${name}-${String(index + 1)}`, [...shared, ...own]);
	}), ...secrets(end, options, hosts, gaps)].flatMap((text) => ["", text]);
	return {
		text: `${[...remarks(gaps), ...lines].join("\n").trimStart()}\n`,
		gaps: gaps.clauses
	};
}
function isWritten(parameter) {
	return parameter[1] !== null;
}
function conn(name, parameters) {
	const lines = parameters.filter(isWritten).map(([key, value]) => `  ${key}=${value}`);
	return [`conn ${name}`, ...lines].join("\n");
}
function connection(end, hosts, gaps) {
	const { ike } = end;
	const version = gaps.known(ike.version, "the IKE version");
	const mode = gaps.known(ike.mode, "main or aggressive mode");
	const { method, peerMethod = method } = end.auth;
	const proposals = proposalTexts(ike.proposals, gaps, "IKE proposals");
	const start = gaps.known(end.starts, "who sets the tunnel up");
	oneAddress(hosts.local, end.answersAt, gaps, "where it answers beside its own address");
	oneAddress(hosts.remote, end.answersTo, gaps, "whom it answers beside the peer's address");
	return [
		["keyexchange", version === null ? null : KEY_EXCHANGES[version]],
		["aggressive", mode === "aggressive" ? "yes" : null],
		["left", hosts.local ?? "%any"],
		["leftid", idWord(end.localId, hosts, gaps, "its own identity")],
		["leftauth", methodWord(method, gaps)],
		["right", hosts.remote ?? "%any"],
		["rightid", end.remoteId === null ? "%any" : idWord(end.remoteId, hosts, gaps, "the peer's identity")],
		["rightauth", methodWord(peerMethod ?? method, gaps)],
		["ike", proposals === null ? null : `${proposals.join(",")}!`],
		...hasNoEnd(end) ? [["rekey", "no"]] : ikeTimes$1(ike, gaps),
		...dpd(end),
		["closeaction", end.afterClose === void 0 ? null : closeAction$1(end.afterClose, gaps)],
		["auto", start === null ? null : AUTO[start]]
	];
}
function oneAddress(host, ranges, gaps, clause) {
	if ((addressWords({
		host,
		given: false
	}, ranges, gaps, clause) ?? []).some((text) => text !== (host ?? "%any"))) gaps.add(clause);
}
function closeAction$1(afterClose, gaps) {
	const action = gaps.known(afterClose, "what follows when the peer closes the tunnel");
	return action === null ? null : CLOSE_ACTIONS[action];
}
function hasNoEnd({ ike, children }) {
	return [ike, ...children].every(({ lifetimeSeconds }) => require_lint.valueOf(lifetimeSeconds) === 0);
}
function ikeTimes$1({ lifetimeSeconds, renewal }, gaps) {
	const lifetime = gaps.known(lifetimeSeconds, "the lifetime of the IKE SA");
	const how = gaps.known(renewal, "how the IKE SA is renewed");
	if (lifetime === null || how === null) return [];
	if (lifetime === 0) gaps.add("an IKE SA without an end");
	else if (how === "none") gaps.add("the end of an IKE SA that is not renewed");
	return [["ikelifetime", lifetime === 0 ? null : `${String(lifetime)}s`], ["reauth", how === "reauth" ? "yes" : "no"]];
}
function dpd({ dpd: probes }) {
	const action = probes === null ? void 0 : (DPD_ACTIONS$1$made ?? DPD_ACTIONS$1$make()).get(require_lint.valueOf(probes.action) ?? "");
	if (probes === null || action === void 0) return [];
	const [delay, timeout] = [require_lint.valueOf(probes.intervalSeconds), require_lint.valueOf(probes.timeoutSeconds)];
	return [
		["dpdaction", action],
		["dpddelay", delay === void 0 ? null : `${String(delay)}s`],
		["dpdtimeout", timeout === void 0 ? null : `${String(timeout)}s`]
	];
}
function childParameters(child, end, gaps) {
	const protocol = gaps.known(child.protocol, "ESP or AH") ?? "esp";
	const proposals = proposalTexts(child.proposals, gaps, "CHILD SA proposals");
	return [
		["type", gaps.known(child.mode, "tunnel or transport mode")],
		["leftsubnet", networks(child.localSelectors, gaps, "its own networks")],
		["rightsubnet", networks(child.remoteSelectors, gaps, "the peer's networks")],
		[protocol, proposals === null ? null : `${proposals.join(",")}!`],
		...hasNoEnd(end) ? [] : childTimes$1(child, end.ike, gaps)
	];
}
function childTimes$1(child, ike, gaps) {
	const { lifetimeSeconds } = child;
	const lifetime = gaps.known(lifetimeSeconds, "the lifetime of CHILD SAs");
	if (lifetime === null) return [];
	if (lifetime === 0) gaps.add("CHILD SAs without an end");
	const ikeSeconds = writtenSeconds(ike.lifetimeSeconds, IKE_SECONDS);
	const stated = statedMargin(child, lifetime, ikeSeconds, gaps);
	const shorter = Math.min(writtenSeconds(lifetimeSeconds, CHILD_SECONDS), ikeSeconds);
	return [
		["lifetime", lifetime === 0 ? null : `${String(lifetime)}s`],
		["margintime", `${String(stated?.margin ?? renewing(shorter).margin)}s`],
		["rekeyfuzz", stated === null ? null : `${String(stated.percent)}%`]
	];
}
function statedMargin({ rekeysBetween }, lifetime, ikeSeconds, gaps) {
	if (rekeysBetween === void 0) return null;
	if (rekeysBetween !== null) {
		const [earliest, latest] = rekeysBetween;
		const margin = lifetime - latest;
		const percent = 100 * (latest - earliest) / margin;
		if (margin > 0 && Number.isInteger(percent) && lifetime - earliest < ikeSeconds) return {
			margin,
			percent
		};
	}
	gaps.add("when CHILD SAs are rekeyed");
	return null;
}
function writtenSeconds(lifetime, usual) {
	const seconds = require_lint.valueOf(lifetime) ?? 0;
	return seconds === 0 ? usual : seconds;
}
function networks(selectors, gaps, clause) {
	const texts = selectorTexts(selectors, gaps, clause);
	if (texts === null) return null;
	if (!selectors.some((located) => {
		const selector = require_lint.valueOf(located);
		return selector !== void 0 && !require_lint.isDynamic(selector) && require_lint.prefixOf(selector) === null;
	})) return texts.map(word).join(",");
	gaps.add(`${clause}, where a range of addresses is no network`);
	return null;
}
function word(selector) {
	return selector.startsWith("dynamic") ? `%${selector}` : selector;
}
function secrets(end, { psk }, hosts, gaps) {
	if (!require_read.usesKeys(end.auth)) return [];
	if (psk === void 0 && end.auth.psk === null) return [];
	const owners = end.auth.pskOwners.map((owner) => ownerWord(owner, hosts, gaps));
	const names = owners.includes(null) ? [] : owners;
	const key = psk === void 0 ? `"${KEY_PLACEHOLDER}"` : secretText(psk);
	return [`${SECRETS_HEAD}\n${[
		...names,
		":",
		"PSK",
		key
	].join(" ")}`];
}
function ownerWord(owner, hosts, gaps) {
	const clause = "whose key it is";
	const text = idWord(owner, hosts, gaps, clause);
	if (text === null || !/[\s"]:[\s"]/u.test(text)) return text;
	gaps.add(clause);
	return null;
}
function idWord(located, hosts, gaps, clause) {
	const text = identityText(located, hosts, gaps, clause);
	if (text === null) return null;
	if (text === "") return "%any";
	if (/[\p{Cc}\p{Zl}\p{Zp}"\\]/u.test(text)) {
		gaps.add(clause);
		return null;
	}
	return /[\s#=']/u.test(text) ? `"${text}"` : text;
}

// src/export/swanctl.ts
const VERSIONS = {
	any: "0",
	v1: "1",
	v2: "2"
};
const START_ACTIONS = {
	always: "start",
	"on-traffic": "trap",
	never: "none"
};
let DPD_ACTIONS$made; const DPD_ACTIONS$make = () => DPD_ACTIONS$made = (new Map([
	["clear", "clear"],
	["hold", "trap"],
	["trap", "trap"],
	["restart", "restart"],
	["restart-by-peer", "restart"]
]));
function swanctlConf(end, options = {}) {
	const gaps = new Gaps();
	const hosts = hostsOf(end, options, gaps);
	const lines = [connectionsOf(end, options, hosts, gaps), ...secretsOf(end, options, hosts, gaps)].flatMap((section) => ["", ...render(section, "")]);
	const order = require_lint.valueOf(end.ike.prefersOwnProposals) === false ? ["# In strongswan.conf: charon.prefer_configured_proposals = no."] : [];
	return {
		text: `${[
			...remarks(gaps),
			...order,
			...lines
		].join("\n").trimStart()}\n`,
		gaps: gaps.clauses
	};
}
function connectionsOf(end, options, hosts, gaps) {
	const { ike, dpd } = end;
	const mode = gaps.known(ike.mode, "main or aggressive mode");
	const version = gaps.known(ike.version, "the IKE version");
	const delay = dpd === null ? null : dpdDelay(dpd);
	return {
		name: "connections",
		settings: [],
		sections: [{
			name: sectionName(end.name),
			settings: [
				["version", version === null ? null : VERSIONS[version]],
				["aggressive", mode === "aggressive" ? "yes" : null],
				["local_addrs", addresses("local")],
				["remote_addrs", addresses("remote")],
				["proposals", proposalTexts(ike.proposals, gaps, "IKE proposals")?.join(", ") ?? null],
				...ikeTimes(ike, gaps),
				["dpd_delay", delay === null ? null : seconds(delay)],
				["dpd_timeout", delay === null || dpd === null ? null : known(dpd.timeoutSeconds)]
			],
			sections: [
				endSection("local", end.localId, "its own identity"),
				endSection("remote", end.remoteId, "the peer's identity"),
				{
					name: "children",
					settings: [],
					sections: end.children.map((child, index) => childSection(child, end.children.length === 1 ? "child" : `child-${index + 1}`, end, gaps))
				}
			]
		}]
	};
	function addresses(side) {
		const isLocal = side === "local";
		const given = (isLocal ? options.localAddress : options.remoteAddress) !== void 0;
		const [ranges, clause] = isLocal ? [end.answersAt, "where it answers"] : [end.answersTo, "whom it answers"];
		return addressWords({
			host: hosts[side],
			given
		}, ranges, gaps, clause)?.join(", ") ?? null;
	}
	function endSection(name, identity, clause) {
		const { method, peerMethod = method } = end.auth;
		return {
			name,
			settings: [["auth", methodWord(name === "local" ? method : peerMethod, gaps)], ["id", quoted(asciiIdentityText(identity, hosts, gaps, clause))]],
			sections: []
		};
	}
}
function dpdDelay({ action, intervalSeconds }) {
	const word = require_lint.valueOf(action);
	if (word === void 0) return null;
	return (DPD_ACTIONS$made ?? DPD_ACTIONS$make()).has(word) ? require_lint.valueOf(intervalSeconds) ?? null : 0;
}
function known(located) {
	const value = require_lint.valueOf(located);
	return value === void 0 ? null : seconds(value);
}
function seconds(count) {
	return `${String(count)}s`;
}
function ikeTimes({ lifetimeSeconds, renewal }, gaps) {
	const lifetime = gaps.known(lifetimeSeconds, "the lifetime of the IKE SA");
	const how = gaps.known(renewal, "how the IKE SA is renewed");
	if (lifetime === null || how === null) return [];
	const never = [["rekey_time", "0s"], ["reauth_time", "0s"]];
	if (lifetime === 0) return never;
	if (how === "none") {
		gaps.add("the end of an IKE SA that is not renewed");
		return never;
	}
	const { soft, margin } = renewing(lifetime);
	return [
		["rekey_time", seconds(how === "rekey" ? soft : 0)],
		["reauth_time", seconds(how === "reauth" ? soft : 0)],
		["over_time", seconds(margin)]
	];
}
function childSection(child, name, end, gaps) {
	const { starts, afterClose, dpd } = end;
	const protocol = gaps.known(child.protocol, "ESP or AH") ?? "esp";
	const start = gaps.known(starts, "who sets the tunnel up");
	const action = dpd === null ? void 0 : require_lint.valueOf(dpd.action);
	return {
		name,
		settings: [
			["mode", gaps.known(child.mode, "tunnel or transport mode")],
			["local_ts", selectorTexts(child.localSelectors, gaps, "its own networks")?.join(", ") ?? null],
			["remote_ts", selectorTexts(child.remoteSelectors, gaps, "the peer's networks")?.join(", ") ?? null],
			[`${protocol}_proposals`, proposalTexts(child.proposals, gaps, "CHILD SA proposals")?.join(", ") ?? null],
			...childTimes(child, gaps),
			["start_action", start === null ? null : START_ACTIONS[start]],
			["close_action", afterClose === void 0 ? null : closeAction(afterClose, gaps)],
			["dpd_action", action === void 0 ? null : (DPD_ACTIONS$made ?? DPD_ACTIONS$make()).get(action) ?? null]
		],
		sections: []
	};
}
function closeAction(afterClose, gaps) {
	const action = gaps.known(afterClose, "what follows when the peer closes the tunnel");
	return action === null || action === "never" ? null : START_ACTIONS[action];
}
function childTimes({ lifetimeSeconds, rekeysBetween }, gaps) {
	const lifetime = gaps.known(lifetimeSeconds, "the lifetime of CHILD SAs");
	if (lifetime === null) return [];
	const [earliest, latest] = rekeysBetween ?? [null, rekeysBetween === null ? 0 : renewing(lifetime).soft];
	return [
		["rekey_time", seconds(latest)],
		["rand_time", earliest === null ? null : seconds(latest - earliest)],
		["life_time", seconds(lifetime)]
	];
}
function secretsOf(end, { psk }, hosts, gaps) {
	if (!require_read.usesKeys(end.auth)) return [];
	if (psk === void 0 && end.auth.psk === null) return [];
	const owners = end.auth.pskOwners.map((owner) => asciiIdentityText(owner, hosts, gaps, "whose key it is"));
	return [{
		name: "secrets",
		settings: [],
		sections: [{
			name: `ike-${sectionName(end.name)}`,
			settings: [...owners.includes(null) ? [] : owners.map((owner, index) => [`id-${index + 1}`, quoted(owner)]), ["secret", psk === void 0 ? `"${KEY_PLACEHOLDER}"` : secretText(psk)]],
			sections: []
		}]
	}];
}
function quoted(value) {
	if (value === null || /^[\w%@.:*-]+$/u.test(value)) return value;
	return `"${value.replaceAll(/[\\"]/gu, String.raw`\$&`).replaceAll("\n", String.raw`\n`).replaceAll("\r", String.raw`\r`)}"`;
}
function render({ name, settings, sections }, indent) {
	const inner = `${indent}  `;
	return [
		`${indent}${name} {`,
		...settings.flatMap(([key, value]) => value === null ? [] : [`${inner}${key} = ${value}`]),
		...sections.flatMap((section) => render(section, inner)),
		`${indent}}`
	];
}

// src/library/masked-end.ts
function isNamedByKey({ localId, remoteId, auth }, redactor) {
	return [
		localId,
		remoteId,
		...auth.pskOwners
	].some((identity) => isKey(identity, redactor));
}
function maskedTunnelEnd(end, redactor) {
	const { name, localId, remoteId, auth, place } = end;
	const shown = (identity) => isKey(identity, redactor) ? require_lint.unknown("invalid", place) : identity;
	return {
		...end,
		name: redactor.mask(name),
		localId: shown(localId),
		remoteId: shown(remoteId),
		auth: {
			...auth,
			pskOwners: auth.pskOwners.map(shown)
		}
	};
}
function isKey(identity, redactor) {
	const known = identity === null ? void 0 : require_lint.valueOf(identity);
	return known !== void 0 && "value" in known && redactor.isIn(known.value);
}

// src/cli/commands/export.ts
const WRITERS = {
	swanctl: swanctlConf,
	"ipsec.conf": ipsecConf
};
async function exportCommand(words, shell) {
	const given = require_lint.parseArguments("export", words, require_lint.EXPORT_OPTIONS);
	const word = endNamed(given);
	const to = require_lint.last(given, "to");
	if (to === void 0) throw new require_base.UserError("ipsec-lint export needs --to", `Write --to ${require_lint.EXPORT_TARGETS.join(" or --to ")}.`);
	const target = require_lint.choice("format", to, require_lint.EXPORT_TARGETS);
	const side = require_lint.choice("side", require_lint.last(given, "side") ?? "peer", require_lint.EXPORT_SIDES);
	const output = require_lint.fileIn(require_lint.last(given, "output") ?? "-");
	require_lint.refuseOverwriting([word, ...require_lint.all(given, "with")], [output], shell.workingFolder);
	const psk = keyFor(given, output, shell);
	const messages = new require_lint.Messages((text) => shell.stderr.write(text), require_lint.has(given, "quiet"));
	const end = await read(given, word, output, shell, messages);
	if (end === null) return require_base.EXIT.usage;
	const { text, gaps } = WRITERS[target](side === "own" ? end : require_written_file.mirrored(end), psk === null ? {} : { psk });
	for (const gap of gaps) messages.say(`not known, or without a word in ${target}: ${gap}`);
	if (output === null) await require_base.writeStream(shell.stdout, [text]);
	else await require_written_file.writeMade(output, text, psk !== null, shell);
	return require_base.EXIT.clean;
}
function endNamed({ words }) {
	const [word, more] = words;
	if (word === void 0) throw new require_base.UserError("ipsec-lint export needs an end", "Write ipsec-lint export END --to swanctl.");
	if (more === void 0) return word;
	throw new require_base.UserError(`ipsec-lint export takes one end, and got "${more}" too`, `Write --with ${more} for what it names.`);
}
function keyFor(given, output, { environment }) {
	const variable = require_lint.last(given, "psk-env");
	if (variable === void 0) return null;
	if (output !== null) return require_written_file.keyIn(variable, environment);
	throw new require_base.UserError("--psk-env needs a file: no key goes to standard output", "Write --output FILE.");
}
async function read(given, word, output, shell, messages) {
	const named = await (await require_asked_reader.readerFor(require_asked_reader.readerSettings(given, []), [output], shell, messages)).named([word], require_lint.all(given, "with"));
	const end = named?.ends[0]?.end;
	if (named === null || end === void 0) return null;
	if (isNamedByKey(end, named.redactor)) messages.say("an identity that is a key is not written");
	return maskedTunnelEnd(end, named.redactor);
}
module.exports = () => ({
	exportCommand: exportCommand,
});
})
})
