({
"read2.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");
const require_lint = require("./lint.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
const require_greatest = require("./greatest.js");

// src/model/auth-methods.ts
function usesKeys({ method, peerMethod }) {
	return ![method, peerMethod ?? method].map(require_lint.valueOf).every((value) => value === "certificate" || value === "eap");
}

// src/model/der-name.ts
const SEQUENCE = "30";
const SET = "31";
const OBJECT_IDENTIFIER = "06";
const PRINTABLE_STRING = "13";
let ATTRIBUTES$1$made; const ATTRIBUTES$1$make = () => ATTRIBUTES$1$made = (new Map([
	["550403", "CN"],
	["550406", "C"],
	["550407", "L"],
	["550408", "ST"],
	["55040a", "O"],
	["55040b", "OU"]
]));
function nameOfDer(hex) {
	const name = elementOf(hex);
	if (name?.tag !== SEQUENCE || name.rest !== "") return null;
	const rdns = [];
	for (let rest = name.contents; rest !== "";) {
		const set = elementOf(rest);
		const rdn = set?.tag === SET ? rdnOf(set.contents) : null;
		if (set === null || rdn === null) return null;
		rdns.push(rdn);
		rest = set.rest;
	}
	return rdns.length === 0 ? null : rdns.join(", ");
}
function rdnOf(set) {
	const pair = elementOf(set);
	const type = pair?.tag === SEQUENCE && pair.rest === "" ? elementOf(pair.contents) : null;
	const value = type?.tag === OBJECT_IDENTIFIER ? elementOf(type.rest) : null;
	const attribute = (ATTRIBUTES$1$made ?? ATTRIBUTES$1$make()).get(type?.contents ?? "");
	if (attribute === void 0 || value?.tag !== PRINTABLE_STRING || value.rest !== "") return null;
	const written = (value.contents.match(/../gu) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join("");
	return /^[A-Za-z0-9'()+\-.:?](?:[A-Za-z0-9 '()+\-.:?]*[A-Za-z0-9'()+\-.:?])?$/u.test(written) ? `${attribute}=${written}` : null;
}
function elementOf(hex) {
	const [, tag = "", length = ""] = /^([\da-f]{2})(?:81)?([\da-f]{2})/u.exec(hex) ?? [];
	const start = hex.startsWith("81", 2) ? 6 : 4;
	const octets = Number.parseInt(length, 16);
	if (tag === "" || start === 4 && octets > 127) return null;
	const end = start + 2 * octets;
	return end > hex.length ? null : {
		tag,
		contents: hex.slice(start, end),
		rest: hex.slice(end)
	};
}

// src/model/ike-identity.ts
const ATTRIBUTES = new Map([
	..."nd uid dc cn sn serialnumber c l st street o ou t d postaladdress postalcode n g i dnqualifier dmdname pseudonym".split(" ").map((attribute) => [attribute, attribute]),
	..."id en e un ua tcgid".split(" ").map((attribute) => [attribute, attribute]),
	["employeenumber", "en"],
	["email", "e"],
	["emailaddress", "e"],
	["unstructuredname", "un"],
	["unstructuredaddress", "ua"]
]);
let PRINTABLE$made; const PRINTABLE$make = () => PRINTABLE$made = (/^[A-Za-z0-9 '()+,\-./:=?]*$/u);
let PREFIXES$1$made; const PREFIXES$1$make = () => PREFIXES$1$made = ([
	["ipv4:", "ipv4"],
	["ipv6:", "ipv6"],
	["rfc822:", "user-fqdn"],
	["email:", "user-fqdn"],
	["userfqdn:", "user-fqdn"],
	["fqdn:", "fqdn"],
	["dns:", "fqdn"],
	["keyid:", "key-id"],
	["asn1dn:", "dn"]
]);
let NUMBERED$made; const NUMBERED$make = () => NUMBERED$made = (new Map([
	[1, "ipv4"],
	[2, "fqdn"],
	[3, "user-fqdn"],
	[5, "ipv6"],
	[9, "dn"],
	[11, "key-id"]
]));
const ANY$1 = {
	type: "any",
	value: "",
	wildcard: true
};
let ANY_SPELLINGS$made; const ANY_SPELLINGS$make = () => ANY_SPELLINGS$made = (new Set([
	"",
	"%any",
	"%any6",
	"0.0.0.0",
	"*",
	"::",
	"0::0"
]));
function parseIdentity(text) {
	const prefixed = parsePrefixed(text);
	if (prefixed !== null) return prefixed;
	if (text.includes("=")) return rdnsOf(text) === null ? keyId(hexOf(text)) : dn(text);
	if (text.startsWith("@#")) return keyId(normalHex(text.slice(2)));
	if (text.startsWith("@@")) return name("user-fqdn", text.slice(2));
	if (text.startsWith("@")) return name("fqdn", text.slice(1));
	if (text.includes("@")) return name("user-fqdn", text);
	if ((ANY_SPELLINGS$made ?? ANY_SPELLINGS$make()).has(text)) return ANY$1;
	return parseAddressIdentity(text) ?? (text.includes(":") ? keyId(hexOf(text)) : name("fqdn", text));
}
function rdnsOf(text) {
	const separator = text.startsWith("/") ? "/" : ",";
	const rdns = [];
	for (const part of text.split(separator)) {
		if (part.trim() === "") continue;
		const equals = part.indexOf("=");
		const attribute = equals === -1 ? void 0 : ATTRIBUTES.get(part.slice(0, equals).trim().toLowerCase());
		if (attribute === void 0) return null;
		const value = part.slice(equals + 1).trim();
		rdns.push({
			attribute,
			value,
			ignoresCase: (PRINTABLE$made ?? PRINTABLE$make()).test(value) || attribute === "e"
		});
	}
	return rdns.length === 0 ? null : rdns;
}
function formatIdentity({ type, value }) {
	if (type === "any") return "%any";
	if (type === "key-id") return `@#${value}`;
	return type === "dn" && value.startsWith("#") ? `asn1dn:${value}` : value;
}
function parsePrefixed(text) {
	const found = typeIn(text);
	if (found === null) return /^(?:ipv[46]net:|ipv[46]range:|asn1gn:|xmppaddr:|\{\w{1,4}\}:)/iu.test(text) ? keyId(hexOf(text)) : null;
	const { type, rest } = found;
	const bytes = rest.startsWith("#") ? normalHex(rest.slice(1)) : null;
	switch (type) {
		case "fqdn":
		case "user-fqdn": return name(type, bytes === null ? rest : textOf(bytes));
		case "key-id": return keyId(bytes ?? hexOf(rest));
		case "dn": return encodedDn(bytes ?? hexOf(rest));
		default: return (bytes === null ? null : addressOfBytes(type, bytes)) ?? keyId(hexOf(text));
	}
}
function typeIn(text) {
	const [braces = "", number] = /^\{(0x[\da-f]{1,2}|\d{1,3})\}:/iu.exec(text) ?? [];
	const numbered = number === void 0 ? void 0 : (NUMBERED$made ?? NUMBERED$make()).get(Number(number));
	if (numbered !== void 0) return {
		type: numbered,
		rest: text.slice(braces.length)
	};
	const lower = text.slice(0, 10).toLowerCase();
	const [prefix, type] = (PREFIXES$1$made ?? PREFIXES$1$make()).find(([candidate]) => lower.startsWith(candidate)) ?? [];
	return prefix === void 0 || type === void 0 ? null : {
		type,
		rest: text.slice(prefix.length)
	};
}
function encodedDn(hex) {
	return dn(nameOfDer(hex) ?? `#${hex}`);
}
function addressOfBytes(type, hex) {
	const groups = hex.match(type === "ipv4" ? /../gu : /.{4}/gu) ?? [];
	return parseAddressIdentity(type === "ipv4" ? groups.map((byte) => Number.parseInt(byte, 16)).join(".") : groups.join(":"));
}
function parseAddressIdentity(text) {
	const address = require_lint.parseAddress(text);
	if (address !== null) return {
		type: address.version === 4 ? "ipv4" : "ipv6",
		value: text,
		wildcard: false
	};
	const cidr = text.includes("/") ? require_lint.parseCidr(text) : null;
	if (cidr?.ok === true) return {
		type: cidr.block.version === 4 ? "ipv4" : "ipv6",
		value: text,
		wildcard: false
	};
	const dash = text.indexOf("-");
	const from = dash === -1 ? null : require_lint.parseAddress(text.slice(0, dash));
	const to = dash === -1 ? null : require_lint.parseAddress(text.slice(dash + 1));
	if (from === null || to?.version !== from.version || from.bits > to.bits) return null;
	return {
		type: from.version === 4 ? "ipv4" : "ipv6",
		value: text,
		wildcard: false
	};
}
function name(type, value) {
	return {
		type,
		value,
		wildcard: value.includes("*")
	};
}
function keyId(value) {
	return {
		type: "key-id",
		value,
		wildcard: false
	};
}
function dn(value) {
	return {
		type: "dn",
		value,
		wildcard: rdnsOf(value)?.some((rdn) => rdn.value === "*") ?? false
	};
}
function hexOf(text) {
	return (require_late()).hexadecimal((require_late()).utf8(text));
}
function textOf(hex) {
	return (require_late()).textOfUtf8(Uint8Array.from(hex.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16)));
}
function normalHex(text) {
	const digits = text.replace(/^0x/u, "").replaceAll(":", "").toLowerCase();
	return digits.length % 2 === 0 ? digits : `0${digits}`;
}

// src/parsers/api/peer-scope.ts
const DOCUMENT = "peer document";
const ABSENT_MEMBERS = [];
var PeerScope = class PeerScope {
	#context;
	#node;
	#owner;
	#missing;
	#path;
	constructor(context, node, owner, missing, path) {
		this.#context = context;
		this.#node = node;
		this.#owner = owner;
		this.#missing = missing;
		this.#path = path;
	}
	static of(context, node, path) {
		return new PeerScope(context, node, node, ABSENT_MEMBERS, path);
	}
	get place() {
		return this.#node ?? require_base.absent(this.#owner, ...this.#missing);
	}
	allow(names) {
		const node = this.#node;
		if (node === null) return this;
		for (const entry of node.members) {
			if (names.includes(entry.key)) continue;
			const near = (require_late()).nearest(entry.key, names);
			const isMeant = near !== void 0 && (require_late()).isSecretName(near);
			require_lint.concealSecrets(isMeant ? near : entry.key, entry.value, this.#context.secrets);
			const data = {
				field: this.fieldName(entry.key),
				api: DOCUMENT,
				...near !== void 0 && { nearest: near }
			};
			this.#context.problems.push({
				ruleId: "unknown-field",
				variant: "unknown",
				place: require_base.keyOf(node, entry),
				data
			});
		}
		return this;
	}
	inside(name) {
		const value = this.read(name);
		if (value.state === "present" && value.node.kind === "object") return PeerScope.of(this.#context, value.node, this.fieldName(name));
		if (value.state === "present") this.wrongType(name, value.node, "an object");
		return new PeerScope(this.#context, null, this.#owner, [...this.#missing, name], this.fieldName(name));
	}
	each(name) {
		const value = this.read(name);
		if (value.state !== "present") return [];
		if (value.node.kind !== "array") {
			this.wrongType(name, value.node, "a list of objects");
			return [];
		}
		return value.node.items.flatMap((item, index) => {
			const path = `${this.fieldName(name)}[${String(index)}]`;
			if (item.kind === "object") return [PeerScope.of(this.#context, item, path)];
			this.report("wrong-type", "type", item, {
				field: path,
				actual: require_lint.kindOf(item),
				expected: "an object"
			});
			return [];
		});
	}
	has(name) {
		return this.read(name).state !== "absent";
	}
	placeOf(name) {
		const value = this.read(name);
		return value.state === "present" ? value.node : value.place;
	}
	read(name) {
		const node = this.#node === null ? void 0 : require_base.member(this.#node, name)?.value;
		if (node === void 0 || node.kind === "null") return {
			state: "absent",
			place: node ?? require_base.absent(this.#owner, ...this.#missing, name)
		};
		if (node.kind === "string" && require_lint.isTemplate(node.value)) return {
			state: "unreadable",
			reason: "template",
			place: node
		};
		return {
			state: "present",
			node
		};
	}
	choice(name, words, spelling) {
		const value = this.read(name);
		if (value.state === "absent") return this.defaulted(name, words, spelling, value.place);
		if (value.state === "unreadable") return require_lint.unknown(value.reason, value.place);
		const { node } = value;
		const word = wordOf(node);
		const found = word !== null && Object.hasOwn(words, word) ? words[word] : void 0;
		if (found !== void 0) return require_lint.explicit(found, node);
		if (word === null) this.wrongType(name, node, "one word");
		else {
			const allowed = Object.keys(words);
			const near = (require_late()).nearest(word, allowed);
			this.invalid(name, node, "value", {
				allowed,
				...near !== void 0 && { nearest: near }
			});
		}
		return require_lint.unknown("invalid", node);
	}
	seconds(name, spelling) {
		const value = this.read(name);
		if (value.state === "absent") return {
			origin: "default",
			value: spelling,
			place: value.place,
			field: this.fieldName(name),
			spelling: String(spelling)
		};
		if (value.state === "unreadable") return require_lint.unknown(value.reason, value.place);
		const { node } = value;
		const number = numberOf$1(node);
		if (number === null) this.wrongType(name, node, "a whole number of seconds");
		else if (!Number.isSafeInteger(number) || number < 0) this.invalid(name, node, "range", { expected: "a whole number of 0 or more" });
		else return require_lint.explicit(number, node);
		return require_lint.unknown("invalid", node);
	}
	text(name, expected, convert) {
		const value = this.read(name);
		if (value.state === "absent") return null;
		if (value.state === "unreadable") return require_lint.unknown(value.reason, value.place);
		if (value.node.kind !== "string") {
			this.wrongType(name, value.node, "a string");
			return require_lint.unknown("invalid", value.node);
		}
		return this.convert(name, value.node, expected, convert);
	}
	texts(name, expected, convert) {
		return this.strings(name)?.map((item) => "origin" in item ? item : this.convert(name, item, expected, convert)) ?? null;
	}
	strings(name) {
		const value = this.read(name);
		if (value.state === "absent") return null;
		if (value.state === "unreadable") return [require_lint.unknown(value.reason, value.place)];
		return (value.node.kind === "array" ? value.node.items : [value.node]).map((item) => {
			if (item.kind !== "string") {
				this.wrongType(name, item, "a string");
				return require_lint.unknown("invalid", item);
			}
			return require_lint.isTemplate(item.value) ? require_lint.unknown("template", item) : item;
		});
	}
	wrongType(name, node, expected) {
		this.report("wrong-type", "type", node, {
			field: this.fieldName(name),
			actual: require_lint.shown(node),
			expected
		});
	}
	invalid(name, place, variant, data) {
		const actual = place.kind === "string" || place.kind === "number" || place.kind === "boolean" ? { actual: require_lint.shown(place) } : {};
		this.report("invalid-value", variant, place, {
			field: this.fieldName(name),
			...actual,
			...data
		});
	}
	fieldName(name) {
		return `${this.#path}.${name}`;
	}
	convert(name, node, expected, convert) {
		const converted = convert(node.value);
		if (converted !== null) return require_lint.explicit(converted, node);
		this.invalid(name, node, "pattern", {
			actual: require_lint.quoted(node.value),
			expected
		});
		return require_lint.unknown("invalid", node);
	}
	defaulted(name, words, spelling, place) {
		const value = words[spelling];
		if (value === void 0) throw new Error(`${this.fieldName(name)} has no word ${spelling}`);
		return {
			origin: "default",
			value,
			place,
			field: this.fieldName(name),
			spelling
		};
	}
	report(ruleId, variant, place, data) {
		this.#context.problems.push({
			ruleId,
			variant,
			place,
			data: {
				api: DOCUMENT,
				...data
			}
		});
	}
};
function wordOf(node) {
	if (node.kind === "object" || node.kind === "array") return null;
	return node.kind === "string" ? node.value.toLowerCase() : require_lint.shown(node);
}
function numberOf$1(node) {
	if (node.kind === "number") return node.value;
	return node.kind === "string" && /^\d{1,15}$/u.test(node.value) ? Number(node.value) : null;
}

// src/parsers/api/proposal.ts
function parseProposal(node, protocol, from = 0, to = node.value.length) {
	const text = node.value.slice(from, to);
	const place = require_base.part(node, from, to);
	if (require_lint.isTemplate(text)) return {
		proposal: unknownProposal("template", place),
		faults: []
	};
	if (text.trim().toLowerCase() === "default") return {
		proposal: unknownProposal("not-in-body", place),
		faults: []
	};
	const transforms = {
		encryption: [],
		integrity: [],
		prf: [],
		dhGroups: [],
		extendedSequenceNumbers: []
	};
	const faults = readKeywords(node, text, from, protocol, transforms);
	const reason = faults.length > 0 ? null : refusal(protocol, transforms);
	if (reason !== null) return refused(place, [{
		place,
		actual: text,
		reason
	}]);
	return faults.length > 0 ? refused(place, faults) : {
		proposal: kept(protocol, transforms),
		faults
	};
}
function unknownProposal(reason, place) {
	const nothing = [require_lint.unknown(reason, place)];
	return {
		encryption: nothing,
		integrity: nothing,
		prf: nothing,
		dhGroups: nothing,
		extendedSequenceNumbers: nothing
	};
}
function refused(place, faults) {
	return {
		proposal: unknownProposal("invalid", place),
		faults
	};
}
function readKeywords(node, text, from, protocol, transforms) {
	const faults = [];
	let offset = from;
	for (const token of text.split("-")) {
		const keyword = token.trim();
		const start = offset + token.length - token.trimStart().length;
		offset += token.length + 1;
		if (keyword === "") continue;
		const place = require_base.part(node, start, start + keyword.length);
		const transform = require_lint.transformByKeyword(keyword);
		if (transform === void 0) faults.push(unknownKeyword(keyword, place));
		else if (protocol === "ah" && isGmac(transform)) transforms.integrity.push(require_lint.unknown("not-simulated", place));
		else add(transforms, transform, place);
	}
	return faults;
}
function unknownKeyword(keyword, place) {
	const near = (require_late()).nearest(keyword, KEYWORDS);
	return {
		place,
		actual: keyword,
		reason: "strongSwan has no such keyword",
		...near !== void 0 && { nearest: near }
	};
}
const KEYWORDS = [
	...require_lint.ENCRYPTION,
	...require_lint.INTEGRITY,
	...require_lint.PRFS,
	...require_lint.DH_GROUPS
].flatMap(({ keywords }) => keywords);
function isGmac(transform) {
	return transform.type === "encryption" && transform.iana === "ENCR_NULL_AUTH_AES_GMAC";
}
function add(transforms, transform, place) {
	switch (transform.type) {
		case "encryption":
			transforms.encryption.push(require_lint.explicit(transform, place));
			break;
		case "integrity":
			transforms.integrity.push(require_lint.explicit(transform, place));
			break;
		case "prf":
			transforms.prf.push(require_lint.explicit(transform, place));
			break;
		case "dh":
			transforms.dhGroups.push(require_lint.explicit(transform, place));
			break;
		case "no-dh":
			transforms.dhGroups.push(require_lint.explicit(null, place));
			break;
		case "esn": transforms.extendedSequenceNumbers.push(require_lint.explicit(transform.extended, place));
	}
}
function refusal(protocol, { encryption, integrity, prf, dhGroups }) {
	const aead = encryption.filter((cipher) => cipher.origin !== "unknown" && cipher.value.aead).length;
	if (protocol === "ah") return integrity.length === 0 ? "AH needs an integrity algorithm" : null;
	if (protocol === "ike") {
		const derived = integrity.some((algorithm) => algorithm.origin !== "unknown" && algorithm.value.prf !== null);
		if (prf.length === 0 && !derived) return "IKE needs a PRF, such as prfsha256, with this cipher";
		if (!dhGroups.some((group) => group.origin !== "unknown" && group.value !== null)) return "IKE needs a DH group, such as ecp256";
	}
	if (encryption.length === 0) return "an encryption algorithm is missing";
	if (aead > 0 && aead < encryption.length) return "AEAD and other ciphers cannot share a proposal";
	if (protocol === "ike" && aead === 0 && integrity.length === 0) return "IKE needs an integrity algorithm with this cipher";
	return null;
}
function kept(protocol, transforms) {
	if (protocol === "ike") return {
		...transforms,
		extendedSequenceNumbers: []
	};
	return protocol === "ah" ? {
		...transforms,
		encryption: [],
		prf: []
	} : {
		...transforms,
		prf: []
	};
}

// src/parsers/api/peer.ts
const MOST_PROPOSALS$2 = 255;
const MOST_CHILDREN$3 = 256;
const DEFAULTS = {
	version: "any",
	ikeLifetime: 15840,
	childLifetime: 3960
};
const DEFAULTS_OF_LIBRESWAN = {
	version: "2",
	ikeLifetime: 28800,
	childLifetime: 28800
};
function readPeer(root) {
	const found = root.kind === "object" ? require_base.member(root, "peer") : void 0;
	if (found === void 0) return null;
	const context = {
		problems: [],
		secrets: /* @__PURE__ */ new Set()
	};
	const { value } = found;
	if (value.kind !== "object") {
		const data = {
			field: "peer",
			actual: require_lint.kindOf(value),
			expected: "an object"
		};
		context.problems.push({
			ruleId: "wrong-type",
			variant: "type",
			place: value,
			data
		});
		return {
			end: null,
			problems: context.problems,
			secrets: []
		};
	}
	return {
		end: readEnd(PeerScope.of(context, value, "peer"), context),
		problems: context.problems,
		secrets: [...context.secrets]
	};
}
const BEHAVIOUR_WORDS = Object.fromEntries(require_lint.BEHAVIOURS.map((behaviour) => [behaviour, behaviour]));
function readEnd(peer, context) {
	peer.allow([
		"name",
		"behaviour",
		"localAddress",
		"publicAddress",
		"peerAddress",
		"starts",
		"ike",
		"auth",
		"child",
		"children"
	]);
	const auth = peer.inside("auth").allow([
		"method",
		"psk",
		"pskOwners",
		"localId",
		"remoteId"
	]);
	const behaviour = peer.choice("behaviour", BEHAVIOUR_WORDS, "strongswan");
	const defaults = behaviour.origin !== "unknown" && behaviour.value === "libreswan" ? DEFAULTS_OF_LIBRESWAN : DEFAULTS;
	const name = peer.text("name", "a name", (text) => text);
	return {
		name: name === null || name.origin === "unknown" ? "" : name.value,
		dialect: "peer",
		behaviour: behaviour.origin === "unknown" ? "strongswan" : behaviour.value,
		basis: basisOf(behaviour),
		place: peer.place,
		ownAddress: peer.text("localAddress", ADDRESS, require_lint.parseAddress),
		publicAddress: peer.text("publicAddress", ADDRESS, require_lint.parseAddress),
		behindNat: null,
		peerAddress: readPeerAddress(peer),
		localId: identityIn$2(auth, "localId"),
		remoteId: identityIn$2(auth, "remoteId"),
		auth: readAuth(auth, context),
		ike: readIke(peer.inside("ike"), defaults),
		children: readChildren(peer, defaults),
		starts: peer.choice("starts", {
			always: "always",
			"on-traffic": "on-traffic",
			never: "never"
		}, "always"),
		dpd: null,
		mtu: null
	};
}
const ADDRESS = "an IPv4 or IPv6 address";
function basisOf(behaviour) {
	return behaviour.origin === "explicit" ? "documented" : "assumed";
}
function readPeerAddress(peer) {
	const text = peer.text("peerAddress", "an address, a name or %any", (value) => /\s/u.test(value) ? null : value);
	if (text === null || text.origin === "unknown") return text;
	if (text.value === "%any" || text.value === "") return null;
	const address = require_lint.parseAddress(text.value);
	return address === null ? require_lint.unknown("unresolved", text.place) : {
		...text,
		value: address
	};
}
function identityIn$2(auth, name) {
	return auth.text(name, "an identity", parseIdentity);
}
function readAuth(auth, { secrets }) {
	const key = auth.read("psk");
	if (key.state !== "absent") require_lint.concealBelow(key.state === "present" ? key.node : key.place, secrets);
	return {
		method: auth.choice("method", {
			psk: "psk",
			certificate: "certificate"
		}, "psk"),
		psk: readKey(auth),
		pskOwners: auth.texts("pskOwners", "an identity", parseIdentity) ?? []
	};
}
function readKey(auth) {
	const value = auth.read("psk");
	if (value.state === "absent") return require_lint.unknown("not-in-body", value.place);
	if (value.state === "unreadable") return require_lint.unknown(value.reason, value.place);
	const { node } = value;
	if (node.kind === "string") return {
		origin: "explicit",
		value: new require_lint.Secret(node.value),
		place: node
	};
	if (node.kind === "number") return {
		origin: "explicit",
		value: new require_lint.Secret(node.raw),
		place: node
	};
	auth.invalid("psk", node, "pattern", {
		actual: "no text",
		expected: "a key"
	});
	return require_lint.unknown("invalid", node);
}
function readIke(ike, { version, ikeLifetime }) {
	ike.allow([
		"version",
		"mode",
		"proposals",
		"prefersOwnProposals",
		"lifetime",
		"renewal"
	]);
	return {
		version: ike.choice("version", {
			"1": "v1",
			"2": "v2",
			any: "any",
			"0": "any"
		}, version),
		mode: ike.choice("mode", {
			main: "main",
			aggressive: "aggressive"
		}, "main"),
		proposals: readProposals(ike, "ike"),
		prefersOwnProposals: ike.choice("prefersOwnProposals", {
			true: true,
			false: false
		}, "true"),
		lifetimeSeconds: ike.seconds("lifetime", ikeLifetime),
		renewal: ike.choice("renewal", {
			rekey: "rekey",
			reauth: "reauth",
			none: "none"
		}, "rekey")
	};
}
function readChildren(peer, defaults) {
	const only = () => [readChild(peer.inside("child"), defaults)];
	if (!peer.has("children")) return only();
	if (peer.has("child")) peer.invalid("child", peer.placeOf("child"), "pattern", {
		actual: "both",
		expected: "either child or children"
	});
	const children = peer.each("children");
	if (children.length > MOST_CHILDREN$3) peer.invalid("children", peer.placeOf("children"), "count", {
		actual: String(children.length),
		expected: `at most ${String(MOST_CHILDREN$3)}`
	});
	return children.length > 0 ? children.slice(0, MOST_CHILDREN$3).map((child) => readChild(child, defaults)) : only();
}
function readChild(child, { childLifetime }) {
	child.allow([
		"protocol",
		"mode",
		"proposals",
		"localSelectors",
		"remoteSelectors",
		"lifetime"
	]);
	const protocol = child.choice("protocol", {
		esp: "esp",
		ah: "ah"
	}, "esp");
	return {
		protocol,
		mode: child.choice("mode", {
			tunnel: "tunnel",
			transport: "transport"
		}, "tunnel"),
		proposals: readProposals(child, protocol.origin === "unknown" ? "esp" : protocol.value),
		localSelectors: selectorsIn$2(child, "localSelectors"),
		remoteSelectors: selectorsIn$2(child, "remoteSelectors"),
		lifetimeSeconds: child.seconds("lifetime", childLifetime)
	};
}
function selectorsIn$2(child, name) {
	const selectors = child.texts(name, "a network, an address, a range or dynamic", require_lint.parseSelector);
	if (selectors !== null && selectors.length > 0) return selectors;
	return [{
		origin: "default",
		value: "dynamic",
		place: child.placeOf(name),
		field: child.fieldName(name),
		spelling: "dynamic"
	}];
}
function readProposals(scope, protocol) {
	const name = "proposals";
	const strings = scope.strings(name);
	if (strings === null || strings.length === 0) return [unknownProposal("not-in-body", scope.placeOf(name))];
	if (strings.length > MOST_PROPOSALS$2) scope.invalid(name, scope.placeOf(name), "count", {
		actual: String(strings.length),
		expected: `at most ${String(MOST_PROPOSALS$2)}`
	});
	return strings.slice(0, MOST_PROPOSALS$2).map((node) => {
		if ("origin" in node) return unknownProposal(node.reason, node.place);
		const { proposal, faults } = parseProposal(node, protocol);
		for (const { place, actual, reason, nearest } of faults) {
			const expected = `a proposal in strongSwan's keywords: ${reason}`;
			scope.invalid(name, place, "pattern", {
				actual,
				expected,
				...nearest !== void 0 && { nearest }
			});
		}
		return proposal;
	});
}

// src/workspace/tunnel-end-parts.ts
function fixed(value, field, place) {
	return {
		origin: "default",
		value,
		place,
		field,
		spelling: String(value)
	};
}
function converted(located, convert) {
	if (located.origin === "unknown") return located;
	const value = convert(located.value);
	return value === null ? require_lint.unknown("invalid", located.place) : {
		...located,
		value
	};
}
function fieldOf({ resource: { body } }, name) {
	return body.fields.get(name);
}
function placeOf(context, name) {
	return fieldOf(context, name)?.place ?? require_base.absent(context.resource.body.node, name);
}
function choiceIn(context, name, words, spelling) {
	const reading = fieldOf(context, name);
	const place = placeOf(context, name);
	if (reading?.state === "template" || reading?.state === "invalid") return require_lint.unknown(reading.state, place);
	if (reading?.state === "valid" && reading.value !== void 0) {
		const value = words.get(reading.value);
		return value === void 0 ? require_lint.unknown("invalid", place) : require_lint.explicit(value, place);
	}
	const value = words.get(spelling);
	if (value === void 0 || !isNewRequest(context.resource)) return require_lint.unknown("not-in-body", place);
	return {
		origin: "default",
		value,
		place,
		field: name,
		spelling: String(spelling)
	};
}
function isNewRequest({ form, kind }) {
	return form === "request" && kind === "connection";
}
function proposalOf$1({ encryption, integrity, dhGroup }) {
	return {
		encryption: [encryption],
		integrity: [integrity],
		prf: [],
		...require_lint.valueOf(dhGroup) === null ? {
			dhGroups: [],
			noGroupAt: dhGroup.place
		} : { dhGroups: [dhGroup] },
		extendedSequenceNumbers: []
	};
}
function proposalsOf(offer, place) {
	return offer === null ? [unknownProposal("unresolved", place)] : offer.proposals.map(proposalOf$1);
}
function selectorsOf$1(networks, reason, place) {
	if (networks === null) return [require_lint.unknown(reason, place)];
	const known = networks.entries.map(({ value: { version, first, last }, place: at }) => require_lint.explicit({
		version,
		first,
		last
	}, at));
	return networks.complete && known.length > 0 ? known : [...known, require_lint.unknown("template", place)];
}
const MOST_CHILDREN$2 = 256;
function childForEachPair(child) {
	const { localSelectors, remoteSelectors } = child;
	const children = [];
	for (const local of localSelectors) for (const remote of remoteSelectors) {
		if (children.length === MOST_CHILDREN$2) {
			const rest = [require_lint.unknown("invalid", child.localSelectors[0]?.place ?? null)];
			return [...children.slice(1), {
				...child,
				localSelectors: rest,
				remoteSelectors: rest
			}];
		}
		children.push({
			...child,
			localSelectors: [local],
			remoteSelectors: [remote]
		});
	}
	return children;
}
function gatewayAddresses({ facts, workspace, resource }, role = null) {
	const gateway = facts?.gateway ?? null;
	const found = gateway === null || facts === null ? null : workspace.find(facts.estate, gateway.value);
	const place = gateway?.place ?? resource.body.node;
	const nothing = {
		own: require_lint.unknown("unresolved", place),
		seen: null,
		declared: null
	};
	if (found === null || found.kind === "connection" || found.kind === "endpoint-group") return nothing;
	if (found.kind !== "declared") return {
		...nothing,
		own: addressOf(require_lint.addressFor(role, found), place)
	};
	const { address, publicAddress } = found;
	if (!require_lint.beginsAtFirstAddress(role)) return {
		...nothing,
		declared: found
	};
	return {
		own: addressOf(address ?? publicAddress, place),
		seen: address === null || publicAddress === null ? null : addressOf(publicAddress, place),
		declared: found
	};
}
function addressOf(text, place) {
	const address = text === null ? null : require_lint.parseAddress(text);
	return address === null ? require_lint.unknown("unresolved", place) : require_lint.explicit(address, place);
}
function peerAddressOf(context, field) {
	const { facts } = context;
	const place = facts?.peer?.place ?? placeOf(context, field);
	if (facts?.peer) return addressOf(facts.peerAddress, place);
	const state = fieldOf(context, field)?.state;
	return require_lint.unknown(state === "template" || state === "invalid" ? state : "not-in-body", place);
}
function identityOf(text, fallback, field, place) {
	if (text?.origin === "unknown" && text.reason !== "not-in-body") return text;
	if (text !== void 0 && text.origin !== "unknown" && text.value !== "") return converted(text, (value) => parseIdentity(value));
	if (fallback === null) return require_lint.unknown("not-in-body", text?.place ?? place);
	return {
		origin: "default",
		value: { type: fallback },
		place: text?.place ?? place,
		field,
		spelling: fallback === "own-address" ? "the gateway's address" : "the peer's address"
	};
}

// src/workspace/tunnel-end-apsara.ts
let STARTS$3$made; const STARTS$3$make = () => STARTS$3$made = (new Map([
	[true, "always"],
	["true", "always"],
	[false, "on-traffic"],
	["false", "on-traffic"]
]));
function isDocumented(seconds) {
	return seconds > 0;
}
function apsaraEnd(context, offer, index) {
	const { resource, facts } = context;
	const tunnel = fieldOf(context, "TunnelOptionsSpecification")?.elements[index] ?? null;
	const { own, seen, declared } = gatewayAddresses(context, offer.role);
	const isKept = resource.form === "request" && !isNewRequest(resource);
	const at = tunnel?.node ?? resource.body.node;
	const child = childOf$2(context, offer);
	const isSplit = offer.ike !== null && require_lint.valueOf(offer.ike.version) === "v1" && child.localSelectors.length + child.remoteSelectors.length > 2;
	const name = resource.name ?? facts?.name ?? resource.id ?? "";
	return {
		name: offer.role === null ? name : `${name} ${offer.role}`.trim(),
		dialect: resource.dialect,
		behaviour: isSplit ? "single-pair" : "strongswan",
		basis: "documented",
		place: at,
		ownAddress: own,
		publicAddress: seen,
		behindNat: declared === null || seen === null ? null : fixed(true, "publicAddress", at),
		peerAddress: tunnel === null ? peerAddressOf(context, "CustomerGatewayId") : tunnelPeer(context, tunnel),
		localId: localIdOf$1(context, offer, {
			ownAddress: own,
			tunnel,
			isKept
		}),
		remoteId: identityOf(offer.remoteId?.value, isKept ? null : "peer-address", "RemoteId", at),
		auth: {
			method: fixed("psk", "IkeConfig.Psk", at),
			psk: offer.psk,
			pskOwners: []
		},
		ike: {
			version: offer.ike?.version ?? require_lint.unknown("not-in-body", at),
			mode: offer.ike?.mode ?? require_lint.unknown("not-in-body", at),
			proposals: proposalsOf(offer.ike, at),
			prefersOwnProposals: fixed(true, "IkeConfig", at),
			lifetimeSeconds: lifetimeOf$4(offer.ike?.lifetimeSeconds),
			renewal: require_lint.unknown("not-in-body", at)
		},
		children: [child],
		starts: choiceIn(context, "EffectImmediately", (STARTS$3$made ?? STARTS$3$make()), false),
		dpd: {
			action: dpdAction(tunnel?.fields ?? resource.body.fields, at),
			intervalSeconds: require_lint.unknown("not-in-body", at),
			timeoutSeconds: require_lint.unknown("not-in-body", at)
		},
		mtu: null
	};
}
function dpdAction(fields, place) {
	const reading = fields.get("EnableDpd");
	return reading?.state === "valid" && String(reading.value) === "false" ? require_lint.explicit("disabled", reading.place) : require_lint.unknown("not-in-body", reading?.place ?? place);
}
function lifetimeOf$4(seconds) {
	if (seconds === void 0) return require_lint.unknown("not-in-body");
	return converted(seconds, (value) => isDocumented(value) ? value : null);
}
function childOf$2(context, { child }) {
	const { facts, resource } = context;
	const at = resource.body.node;
	return {
		protocol: fixed("esp", "IpsecConfig", at),
		mode: fixed("tunnel", "IpsecConfig", at),
		proposals: proposalsOf(child, at),
		localSelectors: selectorsOf$1(facts?.local ?? null, "not-in-body", placeOf(context, "LocalSubnet")),
		remoteSelectors: selectorsOf$1(facts?.remote ?? null, "not-in-body", placeOf(context, "RemoteSubnet")),
		lifetimeSeconds: lifetimeOf$4(child?.lifetimeSeconds)
	};
}
function tunnelPeer({ facts, workspace }, { fields }) {
	const reading = fields.get("CustomerGatewayId");
	if (reading === void 0) return require_lint.unknown("not-in-body");
	if (reading.state !== "valid") return require_lint.unknown(reading.state === "absent" ? "not-in-body" : reading.state, reading.place);
	const found = workspace.find(facts?.estate ?? null, String(reading.value));
	if (found === null || found.kind === "connection" || found.kind === "endpoint-group") return require_lint.unknown("unresolved", reading.place);
	const address = found.kind === "declared" ? found.publicAddress ?? found.address : found.address;
	return addressOf(address, reading.place);
}
function localIdOf$1(context, { localId }, { ownAddress, tunnel, isKept }) {
	const text = localId?.value;
	const members = (tunnel?.fields ?? context.resource.body.fields).get(tunnel === null ? "IkeConfig" : "TunnelIkeConfig")?.members?.node ?? null;
	if (members !== null && require_base.member(members, "LocalId") === void 0 && require_base.member(members, "LocalIdIPsec") && text !== void 0 && text.origin !== "unknown" && text.value !== "") {
		const own = require_lint.valueOf(ownAddress);
		if (own === void 0 || require_lint.formatAddress(own) !== text.value) return require_lint.unknown("invalid", text.place);
		return require_lint.explicit({ type: "own-address" }, text.place);
	}
	return identityOf(text, isKept ? null : "own-address", "LocalId", context.resource.body.node);
}

// src/workspace/openstack-identities.ts
function openstackIdentities(local, peer, isKept) {
	const names = [isName(peer), isLeftOut(local) ? isKept ? void 0 : false : isName(local)];
	const marked = names.includes(true) ? true : names.includes(void 0) ? void 0 : false;
	return {
		local: written(local, marked),
		peer: written(peer, marked)
	};
}
function isLeftOut(identity) {
	if (identity?.origin === "unknown") return identity.reason === "not-in-body";
	return identity === void 0 || identity.value === "";
}
function isName(identity) {
	if (identity === void 0 || identity.origin === "unknown") return void 0;
	return require_lint.parseAddress(identity.value) === null;
}
function written(identity, marked) {
	if (identity === void 0 || identity.origin === "unknown" || identity.value === "" || marked === false) return identity;
	if (marked === void 0 || identity.value.includes("/")) return require_lint.unknown("invalid", identity.place);
	return {
		...identity,
		value: `@${identity.value}`
	};
}

// src/workspace/tunnel-end-otc.ts
let INITIATORS$made; const INITIATORS$make = () => INITIATORS$made = (new Map([["bi-directional", "always"], ["response-only", "never"]]));
function otcEnd(context, offer) {
	const { resource, facts, workspace } = context;
	const isUpstream = resource.dialect === "openstack";
	const { own, seen, declared } = gatewayAddresses(context);
	const { ike, child } = facts === null ? {
		ike: null,
		child: null
	} : require_lint.policiesOf(workspace, facts);
	const isKept = resource.form === "request" && !isNewRequest(resource);
	const stated = {
		local: offer.localId?.value,
		peer: offer.remoteId?.value
	};
	const { local, peer } = isUpstream ? openstackIdentities(stated.local, stated.peer, isKept) : stated;
	const localId = identityOf(local, isKept ? null : "own-address", "local_id", placeOf(context, "local_id"));
	const remoteId = identityOf(peer, null, "peer_id", placeOf(context, "peer_id"));
	const at = placeOf(context, "ikepolicy_id");
	return {
		name: resource.name ?? facts?.name ?? resource.id ?? "",
		dialect: resource.dialect,
		behaviour: "strongswan",
		basis: isUpstream ? "source" : "documented",
		place: resource.body.node,
		ownAddress: own,
		publicAddress: seen,
		behindNat: declared === null || seen === null ? null : fixed(true, "publicAddress", resource.body.node),
		peerAddress: peerAddressOf(context, "peer_address"),
		localId,
		remoteId,
		auth: {
			method: fixed("psk", "auth_mode", placeOf(context, "auth_mode")),
			psk: offer.psk,
			pskOwners: isUpstream ? [localId, remoteId] : []
		},
		ike: {
			version: ike?.version ?? require_lint.unknown("unresolved", at),
			mode: modeOf$4(ike, isUpstream, at),
			proposals: withDefaults(proposalsOf(ike, at), isUpstream, at),
			prefersOwnProposals: fixed(true, "ikepolicy_id", at),
			lifetimeSeconds: ike?.lifetimeSeconds ?? require_lint.unknown("unresolved", at),
			renewal: isUpstream ? fixed("reauth", "ikepolicy_id", at) : require_lint.unknown("not-in-body", at)
		},
		children: childrenOf$3(context, ike, child, isUpstream),
		starts: isUpstream ? fixed("on-traffic", "initiator", placeOf(context, "initiator")) : choiceIn(context, "initiator", (INITIATORS$made ?? INITIATORS$make()), "bi-directional"),
		dpd: offer.dpd,
		mtu: mtuOf(context)
	};
}
function modeOf$4(ike, isUpstream, place) {
	if (isUpstream) return fixed("main", "phase1_negotiation_mode", ike?.mode.place ?? place);
	return ike?.mode ?? require_lint.unknown("unresolved", place);
}
function withDefaults(proposals, isUpstream, place) {
	return isUpstream ? [...proposals, unknownProposal("not-in-body", place)] : proposals;
}
function protocolOf(protocol) {
	return protocol === "ah-esp" ? null : protocol;
}
function childrenOf$3(context, ike, child, isUpstream) {
	const { facts } = context;
	const at = placeOf(context, "ipsecpolicy_id");
	const protocol = child === null ? require_lint.unknown("unresolved", at) : converted(child.protocol, protocolOf);
	const proposals = withDefaults(proposalsOf(child, at), isUpstream, at);
	const one = {
		protocol,
		mode: child?.mode ?? require_lint.unknown("unresolved", at),
		proposals: require_lint.valueOf(protocol) === "ah" ? proposals.map((proposal) => ({
			...proposal,
			encryption: []
		})) : proposals,
		localSelectors: selectorsOf$1(facts?.local ?? null, "unresolved", placeOf(context, "local_ep_group_id")),
		remoteSelectors: selectorsOf$1(facts?.remote ?? null, "unresolved", placeOf(context, "peer_ep_group_id")),
		lifetimeSeconds: child?.lifetimeSeconds ?? require_lint.unknown("unresolved", at)
	};
	return !isUpstream && ike !== null && require_lint.valueOf(ike.version) === "v1" ? childForEachPair(one) : [one];
}
function mtuOf(context) {
	const reading = fieldOf(context, "mtu");
	if (reading?.state !== "valid" || typeof reading.value !== "number") return null;
	return {
		origin: "explicit",
		value: reading.value,
		place: reading.place
	};
}

// src/workspace/tunnel-end-zstack.ts
let READ_OTHERWISE$made; const READ_OTHERWISE$make = () => READ_OTHERWISE$made = (/^0[xs]|\s/iu);
function zstackEnd(context, offer) {
	const { resource } = context;
	const isLegacy = resource.dialect === "zstack-legacy";
	const { own, seen, declared } = gatewayAddresses(context);
	const at = resource.body.node;
	const localId = isLegacy ? ownAddress(context) : identity(context, offer, "localId");
	const remoteId = isLegacy ? peersAddress(context) : identity(context, offer, "remoteId");
	return {
		name: resource.name ?? context.facts?.name ?? resource.id ?? "",
		dialect: resource.dialect,
		behaviour: isLegacy ? "strict" : "strongswan",
		basis: isLegacy ? "assumed" : "source",
		place: at,
		ownAddress: own,
		publicAddress: seen,
		behindNat: declared === null || seen === null ? null : fixed(true, "publicAddress", at),
		peerAddress: peerAddressOf(context, "peerAddress"),
		localId,
		remoteId,
		auth: {
			method: choiceIn(context, "authMode", (AUTH_MODES$made ?? AUTH_MODES$make()), "psk"),
			psk: keyOf$1(offer),
			pskOwners: [localId, remoteId]
		},
		ike: {
			version: isLegacy ? fixed("v1", "ikeVersion", placeOf(context, "ikeVersion")) : versionOf$2(offer, context),
			mode: offer.ike?.mode ?? fixed("main", "ikeVersion", at),
			proposals: proposalsOf(offer.ike, at),
			prefersOwnProposals: fixed(true, "ikeEncryptionAlgorithm", placeOf(context, "ikeEncryptionAlgorithm")),
			lifetimeSeconds: isLegacy ? fixed(86400, "ikeLifeTime", at) : lifetimeOf$3(offer.ike, context, "ikeLifeTime"),
			renewal: fixed("reauth", "ikeLifeTime", placeOf(context, "ikeLifeTime"))
		},
		children: childrenOf$2(context, offer, isLegacy),
		starts: fixed("always", "vipUuid", placeOf(context, "vipUuid")),
		dpd: {
			action: fixed("restart", "peerAddress", at),
			intervalSeconds: fixed(30, "peerAddress", at),
			timeoutSeconds: fixed(150, "peerAddress", at)
		},
		mtu: null
	};
}
let AUTH_MODES$made; const AUTH_MODES$make = () => AUTH_MODES$made = (new Map([["psk", "psk"], ["certs", "certificate"]]));
const PREFIXES = {
	ip: "",
	name: "@",
	fqdn: "@"
};
function identity(context, offer, side) {
	const { resource, facts } = context;
	const fallback = side === "localId" ? "own-address" : "peer-address";
	const stated = offer[side];
	const kept = facts?.[side] ?? null;
	const text = stated?.value.origin === "unknown" && stated.value.reason === "not-in-body" && kept !== null ? require_lint.explicit(kept.value, kept.place) : stated?.value;
	const isKept = !isNewRequest(resource) && resource.form === "request" && facts === null;
	return identityOf(withPrefix$1(text, stated), isKept ? null : fallback, side, placeOf(context, side));
}
function withPrefix$1(text, offer) {
	if (text === void 0 || text.origin === "unknown" || text.value === "") return text;
	const type = offer?.type ?? null;
	if (type?.origin === "unknown") return require_lint.unknown(type.reason, type.place);
	return {
		...text,
		value: `${type === null ? "" : PREFIXES[type.value]}${text.value}`
	};
}
function ownAddress(context) {
	return identityOf(void 0, "own-address", "localId", placeOf(context, "vipUuid"));
}
function peersAddress(context) {
	return identityOf(void 0, "peer-address", "remoteId", placeOf(context, "peerAddress"));
}
function keyOf$1({ psk }) {
	if (psk === null || psk.origin === "unknown" || !psk.value.test((READ_OTHERWISE$made ?? READ_OTHERWISE$make()))) return psk;
	return require_lint.unknown("invalid", psk.place);
}
function versionOf$2({ ike }, context) {
	return ike?.version ?? require_lint.unknown("not-in-body", placeOf(context, "ikeVersion"));
}
function lifetimeOf$3(offer, context, field) {
	return offer?.lifetimeSeconds ?? require_lint.unknown("not-in-body", placeOf(context, field));
}
function childrenOf$2(context, offer, isLegacy) {
	const { facts, resource } = context;
	const at = resource.body.node;
	const mode = isLegacy ? offer.child?.mode : void 0;
	const child = {
		protocol: fixed("esp", "transformProtocol", placeOf(context, "transformProtocol")),
		mode: mode ?? fixed("tunnel", "policyMode", placeOf(context, "policyMode")),
		proposals: proposalsOf(offer.child, at),
		localSelectors: selectorsOf$1(facts?.local ?? null, "unresolved", placeOf(context, "l3NetworkUuid")),
		remoteSelectors: selectorsOf$1(facts?.remote ?? null, "not-in-body", placeOf(context, "peerCidrs")),
		lifetimeSeconds: isLegacy ? fixed(3600, "lifeTime", at) : lifetimeOf$3(offer.child, context, "lifeTime")
	};
	return isLegacy || offer.ike !== null && require_lint.valueOf(offer.ike.version) === "v1" ? childForEachPair(child) : [child];
}

// src/workspace/tunnel-end.ts
function tunnelEnds(resource, workspace, known = null) {
	if (resource.kind !== "connection" && resource.kind !== "connection-change") return [];
	const context = {
		resource,
		facts: known ?? knownFacts(resource, workspace),
		workspace
	};
	const declared = declaredBehaviour(context);
	return resource.tunnels.map((offer, index) => {
		const end = resource.api === "zstack" ? zstackEnd(context, offer) : resource.api === "otc" ? otcEnd(context, offer) : apsaraEnd(context, offer, index);
		return declared === void 0 ? end : {
			...end,
			behaviour: declared
		};
	});
}
function knownFacts(resource, workspace) {
	const facts = require_lint.factsOf(resource, 0, null);
	const known = resource.id === null ? null : workspace.find(null, resource.id);
	if (known?.kind === "connection") return known;
	return facts?.kind === "connection" ? require_lint.resolved(facts, workspace.find) : null;
}
function declaredBehaviour({ facts, workspace }) {
	const gateway = facts?.gateway ?? null;
	const found = gateway === null || facts === null ? null : workspace.find(facts.estate, gateway.value);
	return found?.kind === "declared" ? require_lint.BEHAVIOURS.find((behaviour) => behaviour === found.behaviour) : void 0;
}

// src/parsers/api/strongswan/keys.ts
function concealKey(node, { secrets }) {
	if (require_lint.isWhollyTemplate(node.value)) return;
	require_base.documentOf(node).source.conceal(node.start, node.end);
	for (const text of require_lint.hiddenTexts(node.value)) secrets.add(text);
	const decoded = decodedKey(node.value);
	if (decoded !== void 0) secrets.add(decoded);
}
function keyIn(node, findings, encoded = true) {
	if (require_lint.isKeyTemplate(node.value)) return require_lint.unknown("template", node);
	const text = encoded ? decodedKey(node.value) : node.value;
	if (text !== void 0) return require_lint.explicit(new require_lint.Secret(text), node);
	findings.remarks.push({
		place: node,
		message: "the digits of the key cannot be read"
	});
	return require_lint.unknown("invalid", node);
}
function decodedKey(text) {
	const prefix = text.slice(0, 2).toLowerCase();
	if (prefix !== "0x" && prefix !== "0s") return text;
	const digits = text.slice(2);
	const bytes = prefix === "0x" ? bytesOfHex(digits) : (require_late()).bytesOfBase64(digits);
	return bytes === null || bytes.length === 0 ? void 0 : (require_late()).textOfUtf8(bytes);
}
function bytesOfHex(digits) {
	const plain = digits.replaceAll(":", "");
	if (!/^[\da-f]*$/iu.test(plain)) return null;
	const even = plain.length % 2 === 0 ? plain : `0${plain}`;
	return Uint8Array.from({ length: even.length / 2 }, (_, index) => Number.parseInt(even.slice(2 * index, 2 * index + 2), 16));
}
const MOST_ALIKE = 256;
function filed({ secret, owners }) {
	return {
		psk: secret,
		pskOwners: owners
	};
}
function isWorse({ own, peer }, than) {
	return than !== null && (peer < than.peer || peer === than.peer && own < than.own);
}
var KeyRing = class {
	#keys;
	#byOwner = /* @__PURE__ */ new Map();
	#general = [];
	#filed;
	constructor(keys) {
		this.#keys = keys;
		this.#filed = keys.length > 1 ? keys.map(filed) : null;
		for (const key of keys) {
			const names = key.owners.map(nameOf);
			if (names.length === 0 || names.includes(null)) this.#add(this.#general, key);
			for (const name of names) if (name !== null) this.#add(this.#under(name), key);
		}
	}
	fit(end) {
		const [first] = this.#keys;
		if (first === void 0 || !usesKeys(end.auth)) return end;
		const own = identitiesOf(end.localId, end.ownAddress);
		const peer = identitiesOf(end.remoteId, end.peerAddress);
		const keys = this.#filed === null ? {} : { keys: this.#filed };
		const chosen = this.#best(own, peer) ?? this.#byAddress(end) ?? {
			key: first,
			own: 0,
			peer: 0
		};
		const isClear = Math.max(chosen.own, chosen.peer) >= EQUAL_OWNER || own !== null && peer !== null;
		const known = [...own ?? [], ...peer ?? []].filter((name) => this.#byOwner.has(keyed(name)));
		if (!isClear && this.#keys.length > 1 && this.#byOwner.size > new Set(known.map(keyed)).size) return {
			...end,
			auth: {
				...end.auth,
				psk: require_lint.unknown("unresolved", end.place),
				...keys
			}
		};
		return {
			...end,
			auth: {
				...end.auth,
				...filed(chosen.key),
				...keys
			}
		};
	}
	serves(end) {
		const [own, peer] = [identitiesOf(end.localId, end.ownAddress), identitiesOf(end.remoteId, end.peerAddress)];
		return (this.#best(own, peer) ?? this.#byAddress(end)) !== null;
	}
	#byAddress({ ike, ownAddress, peerAddress }) {
		if (require_lint.valueOf(ike.version) === "v2") return null;
		return this.#best(identitiesOf(null, ownAddress), identitiesOf(null, peerAddress));
	}
	#best(own, peer) {
		let best = null;
		for (const key of this.#candidates([...own ?? [], ...peer ?? []])) {
			const choice = {
				key,
				...fitOf(key, own, peer)
			};
			if (choice.own + choice.peer > 0 && !isWorse(choice, best)) best = choice;
		}
		return best;
	}
	#candidates(names) {
		const owned = names.flatMap((name) => this.#byOwner.get(keyed(name)) ?? []);
		return /* @__PURE__ */ new Set([...this.#general, ...owned]);
	}
	#under(name) {
		const keys = this.#byOwner.get(name) ?? [];
		this.#byOwner.set(name, keys);
		return keys;
	}
	#add(keys, key) {
		if (keys.length < MOST_ALIKE) keys.push(key);
	}
};
function nameOf(located) {
	const owner = require_lint.valueOf(located);
	return owner === void 0 || !("value" in owner) || owner.wildcard ? null : keyed(owner);
}
function keyed(identity) {
	return `${identity.type} ${comparable(identity)}`;
}
function identitiesOf(stated, located) {
	const identity = stated === null ? void 0 : require_lint.valueOf(stated);
	if (stated !== null && identity === void 0) return null;
	if (identity !== void 0 && "value" in identity && identity.type !== "any") return [identity];
	const address = located === null ? void 0 : require_lint.valueOf(located);
	return address === void 0 ? null : [addressIdentity(address)];
}
function addressIdentity(address) {
	return {
		type: address.version === 4 ? "ipv4" : "ipv6",
		value: require_lint.formatAddress(address),
		wildcard: false
	};
}
const ANY_OWNER = 1;
const PATTERN_OWNER = 16;
const EQUAL_OWNER = 64;
function fitOf({ owners }, own, peer) {
	if (owners.length === 0) return {
		own: ANY_OWNER,
		peer: ANY_OWNER
	};
	return {
		own: sideFit(owners, own ?? []),
		peer: sideFit(owners, peer ?? [])
	};
}
function sideFit(owners, names) {
	return require_greatest.greatest(owners.flatMap((owner) => names.map((name) => ownerFit(owner, name))));
}
function ownerFit(located, name) {
	const owner = require_lint.valueOf(located);
	if (owner === void 0 || !("value" in owner)) return 0;
	if (owner.type === "any") return ANY_OWNER;
	if (owner.type !== name.type) return 0;
	const [one, other] = [comparable(owner), comparable(name)];
	if (one === other) return EQUAL_OWNER;
	return owner.wildcard && one.startsWith("*") && other.endsWith(one.slice(1)) ? PATTERN_OWNER : 0;
}
function comparable({ type, value }) {
	const address = type === "ipv4" || type === "ipv6" ? require_lint.parseAddress(value) : null;
	return address === null ? value.toLowerCase() : require_lint.formatAddress(address);
}

// src/ends/key-keeper.ts
const MOST_NAMED = 3;
var KeyKeeper = class {
	#keyFiles;
	#keyFileNames;
	#configurations;
	#served;
	#held = /* @__PURE__ */ new Map();
	constructor(keyFiles, configurations) {
		this.#keyFiles = keyFiles;
		this.#keyFileNames = new Set(keyFiles.map((keyFile) => stemOf(keyFile.file)));
		this.#configurations = configurations;
		this.#served = new Map(keyFiles.map((keyFile) => [keyFile, this.#servedBy(keyFile)]));
	}
	keyed(end, configuration) {
		const held = this.#held.get(configuration.file) ?? this.#heldBy(configuration, end.behaviour === "libreswan");
		this.#held.set(configuration.file, held);
		const [first, ...others] = held.apart.filter((ring) => ring.serves(end)).flatMap((ring) => keyOf(ring.fit(end)));
		const { place, auth, open = [] } = end;
		if (first === void 0 || others.every((key) => key.equals(first))) {
			const keyed = held.ring.fit(end);
			if (keyOf(keyed).length > 0 || !held.passedOver.serves(end)) return keyed;
			const what = "which key it has: strongSwan passes over a line that has no blank before its colon";
			return {
				...keyed,
				open: [...open, {
					phase: "ike-auth",
					what,
					place
				}]
			};
		}
		const what = `which key it has: ${listed$1(held.files)} hold different ones, and none of them lies nearer to it`;
		return {
			...end,
			auth: {
				...auth,
				psk: require_lint.unknown("unresolved", place)
			},
			open: [...open, {
				phase: "ike-auth",
				what,
				place
			}]
		};
	}
	#heldBy({ file, keys }, isLibreswan) {
		const serving = this.#keyFiles.filter((keyFile) => this.#served.get(keyFile)?.has(file));
		const groups = [...serving.map((keyFile) => ({
			...keyFile,
			keys: keyFile.keys.filter((key) => isLibreswan || key.isOfLibreswan !== true)
		})), {
			file,
			keys
		}].filter((group) => group.keys.length > 0);
		const passedOver = new KeyRing(isLibreswan ? [] : serving.flatMap((keyFile) => keyFile.keys.filter((key) => key.isOfLibreswan === true)));
		const areShared = serving.some((keyFile) => (this.#served.get(keyFile)?.size ?? 0) > 1);
		const ring = new KeyRing(groups.flatMap((group) => group.keys));
		if (!areShared || groups.length < 2) return {
			ring,
			apart: [],
			files: [],
			passedOver
		};
		return {
			ring,
			apart: groups.map((group) => new KeyRing(group.keys)),
			files: groups.map((group) => group.file),
			passedOver
		};
	}
	#servedBy({ file }) {
		const steps = stepsOf(file);
		const depths = this.#configurations.map((configuration) => commonSteps(steps, stepsOf(configuration.file)));
		const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
		const nearest = this.#configurations.filter((_, index) => depths[index] === deepest);
		const own = nearest.filter(({ file: other, keys }) => stemOf(other) === stemOf(file) || keys.length === 0 && !this.#keyFileNames.has(stemOf(other)));
		return new Set((own.length > 0 ? own : nearest).map((configuration) => configuration.file));
	}
};
function listed$1(files) {
	const left = files.length - MOST_NAMED;
	return left > 0 ? `${files.slice(0, MOST_NAMED).join(", ")} and ${String(left)} more` : files.join(" and ");
}
function keyOf({ auth: { psk } }) {
	const key = psk === null ? void 0 : require_lint.valueOf(psk);
	return key === void 0 ? [] : [key];
}
function stemOf(file) {
	const name = file.slice(file.lastIndexOf("/") + 1);
	const point = name.lastIndexOf(".");
	return point > 0 ? name.slice(0, point) : name;
}
function stepsOf(file) {
	return file.split("/").slice(0, -1);
}
function commonSteps(one, other) {
	const difference = one.findIndex((step, index) => step !== other[index]);
	return difference === -1 ? one.length : difference;
}

// src/ends/gatherer.ts
var EndGatherer = class {
	#readingOf;
	#estateOf;
	#declarations;
	#workspace = new require_lint.WorkspaceBuilder();
	#sources = [];
	#configurations = [];
	#keyFiles = [];
	#remarks = [];
	#secrets = /* @__PURE__ */ new Set();
	#namedKeys;
	#searched = /* @__PURE__ */ new WeakSet();
	#problems = [];
	#peerProblems = [];
	#ordinal = 0;
	#peers = 0;
	constructor(options = {}) {
		const reading = {
			api: options.api ?? null,
			dialects: require_lint.dialectsOf$1(options.dialects ?? [])
		};
		this.#readingOf = options.readingOf ?? (() => reading);
		this.#estateOf = options.estateOf ?? (() => null);
		this.#declarations = options.declarations ?? require_lint.NO_DECLARATIONS;
		this.#namedKeys = options.namedKeys ?? null;
		for (const secret of this.#declarations.secrets) this.addSecret(secret);
	}
	read(document) {
		const { root, source } = document;
		if (root === null) return;
		if (this.#namedKeys === null && !this.#searched.has(source)) {
			this.#searched.add(source);
			for (const key of require_lint.keysNamedIn(source.text)) this.addSecret(key);
		}
		const items = root.kind === "array" ? root.items : [root];
		for (const item of items) this.#readPeer(item);
		const { resources, companions, secrets, problems } = require_lint.readResources(document, this.#readingOf(document.source.name));
		for (const secret of secrets) this.addSecret(secret);
		require_base.append(this.#problems, problems);
		for (const resource of resources) this.#addResource(resource);
		for (const companion of companions) this.#addCompanion(companion, document.source.name);
	}
	readConfiguration(file, { reading, problems }) {
		const { connections, keys, remarks, secrets } = reading;
		for (const secret of secrets) this.addSecret(secret);
		require_base.append(this.#remarks, [...problems.map(({ place, detail }) => ({
			place,
			message: detail
		})), ...remarks]);
		const configuration = {
			file,
			keys
		};
		(connections.length === 0 ? this.#keyFiles : this.#configurations).push(configuration);
		for (const configured of connections) this.#sources.push({
			configured,
			configuration
		});
	}
	addSecret(secret) {
		if (require_lint.isMaskedEverywhere(secret)) this.#secrets.add(secret);
	}
	ends(workspace = this.#workspace.build(this.#declarations)) {
		const connections = new Map(workspace.connections.map((facts) => [require_lint.placeKey(facts), facts]));
		const keeper = new KeyKeeper(this.#keyFiles, this.#configurations);
		return this.#sources.flatMap((source) => {
			if ("end" in source) return [source];
			if ("configured" in source) return [foundIn(source, keeper)];
			const home = require_base.pin(source.body.node);
			const facts = connections.get(require_lint.placeKey({ place: home })) ?? null;
			const names = [source.name ?? facts?.name ?? null, source.id ?? facts?.id ?? null].filter((name) => name !== null);
			const owner = facts ?? {
				identity: require_lint.resourceIdentity(source, 0),
				place: home
			};
			return tunnelEnds(source, workspace, facts).map((end) => foundEnd(end, source.root, {
				names,
				owner,
				counts: facts !== null
			}));
		});
	}
	get remarks() {
		return this.#remarks;
	}
	get problems() {
		return [...this.#peerProblems, ...this.#problems];
	}
	get peerProblems() {
		return this.#peerProblems;
	}
	get secrets() {
		return [...this.#secrets];
	}
	get redactor() {
		return new require_lint.Redactor(this.#secrets, this.#namedKeys);
	}
	#readPeer(node) {
		const reading = readPeer(node);
		if (reading === null) return;
		for (const secret of reading.secrets) this.addSecret(secret);
		require_base.append(this.#peerProblems, reading.problems);
		const { end } = reading;
		if (end === null) return;
		const place = {
			...require_base.pin(end.place),
			outside: require_base.pointerAt(node).length
		};
		const identity = end.name === "" ? `peer:#${String(this.#peers++)}` : `peer:${end.name}`;
		this.#sources.push(foundEnd(end, node, {
			names: [],
			owner: {
				identity,
				place
			},
			counts: true
		}));
	}
	#addResource(resource) {
		require_base.append(this.#problems, resource.problems);
		this.#sources.push(resource);
		const facts = require_lint.factsOf(resource, this.#ordinal++, this.#estateOf(require_base.sourceAt(resource.root).name));
		if (facts !== null) this.#workspace.add(facts, resource.form);
	}
	#addCompanion(companion, file) {
		const dialect = this.#readingOf(file).dialects[companion.api];
		this.#workspace.add(require_lint.companionFacts(companion, dialect, this.#estateOf(file)), "response");
	}
};
function foundEnd(end, root, { names, owner, counts }) {
	const named = end.name === "" ? names : [.../* @__PURE__ */ new Set([end.name, ...names])];
	return {
		end,
		file: require_base.documentOf(root).source.name,
		pointer: require_base.pointerAt(end.place),
		names: named,
		owner,
		counts,
		remarks: []
	};
}
function foundIn({ configured, configuration }, keeper) {
	const end = keeper.keyed(configured.end, configuration);
	const { remarks, otherSide } = configured;
	return {
		end,
		file: configuration.file,
		pointer: require_base.pointerAt(end.place),
		names: [end.name],
		owner: {
			identity: `${end.dialect}:${end.name}`,
			place: require_base.pin(end.place)
		},
		counts: true,
		remarks,
		...otherSide !== void 0 && { otherSide: foundIn({
			configured: otherSide,
			configuration
		}, keeper) }
	};
}

// src/parsers/text/strongswan/format.ts
const HEAD_LENGTH = 262144;
let SETTINGS$made; const SETTINGS$make = () => SETTINGS$made = (/^[\t ]*(?:connections|secrets)[\t ]*(?:\{|:[\t ]*[\w.-]|$)/mu);
let STARTER$made; const STARTER$make = () => STARTER$made = (/^(?:conn[\t ]+\S|config[\t ]+setup[\t ]*$)/mu);
let KEYS$made; const KEYS$make = () => KEYS$made = (/(?:^|[\t ]):[\t ]+(?:PSK|RSA|ECDSA|P12|EAP|NTLM|XAUTH|PIN)(?:[\t ]|\r?$)/u);
let SMALL_KEYS$made; const SMALL_KEYS$make = () => SMALL_KEYS$made = (/^[^{}[\]"']*[\t ]:[\t ]+psk[\t ]+["']/u);
let GLUED_KEYS$made; const GLUED_KEYS$make = () => GLUED_KEYS$made = (/^(?:[%@]|\d{1,3}\.)[^\n]*\S:[\t ]+PSK[\t ]+["']/u);
let OTHERS$made; const OTHERS$make = () => OTHERS$made = (/^[\t ]*(?:curl[\t ]|```)/mu);
let ONLY_INCLUDES$made; const ONLY_INCLUDES$make = () => ONLY_INCLUDES$made = (/^[\t ]*include[\t ]+[^\s=]/mu);
function strongswanFormatOf(text) {
	const head = text.slice(0, HEAD_LENGTH).replace(/^\u{feff}/u, "");
	const telling = tellingLine(head);
	if (telling !== null && /^["']/u.test(telling) && (KEYS$made ?? KEYS$make()).test(telling)) return "ipsec.secrets";
	if (telling === null || /^(?:[[{"'<]|---|- |#!|%YAML)/u.test(telling) || (OTHERS$made ?? OTHERS$make()).test(head)) return null;
	if ((STARTER$made ?? STARTER$make()).test(head)) return "ipsec.conf";
	if ((SETTINGS$made ?? SETTINGS$make()).test(head) && head.includes("{")) return "settings";
	if (head.split("\n").some((line) => (KEYS$made ?? KEYS$make()).test(line) || (GLUED_KEYS$made ?? GLUED_KEYS$make()).test(line) || (SMALL_KEYS$made ?? SMALL_KEYS$make()).test(line))) return "ipsec.secrets";
	return (ONLY_INCLUDES$made ?? ONLY_INCLUDES$make()).test(head) && isIncludes(head) ? "includes" : null;
}
function tellingLine(head) {
	for (const line of head.split("\n")) {
		const text = line.trim();
		if (text !== "" && (!text.startsWith("#") || text.startsWith("#!"))) return text;
	}
	return null;
}
function isIncludes(head) {
	return head.split("\n").every((line) => /^\s*(?:#.*|include[\t ].*)?$/u.test(line));
}

// src/parsers/text/strongswan/cursor.ts
let ESCAPES$made; const ESCAPES$make = () => ESCAPES$made = (new Map([
	["n", "\n"],
	["r", "\r"],
	["t", "	"]
]));
let BARE_PATTERN$made; const BARE_PATTERN$make = () => BARE_PATTERN$made = (/[^"\\#}\r\n\t ]+/y);
var Cursor = class {
	text;
	at;
	constructor(text) {
		this.text = text;
		this.at = text.startsWith("\ufeff") ? 1 : 0;
	}
	peek() {
		return this.text.charAt(this.at);
	}
	take(pattern) {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text)?.[0] ?? "";
		this.at += found.length;
		return found;
	}
	value(word, ends) {
		const builder = new require_lint.ViewBuilder();
		const from = this.at;
		let start = -1;
		let end = from;
		let unterminated = false;
		for (;;) {
			this.take(/[\t\r ]+/y);
			const partStart = this.at;
			const mark = this.peek();
			if (mark === "" || ends.includes(mark)) break;
			if (start !== -1) builder.standsFor(" ", end, partStart);
			if (mark === "\"") {
				this.at++;
				unterminated = !this.string(builder);
			} else {
				const words = this.take(word);
				if (words === "") break;
				builder.verbatim(words, partStart);
			}
			if (start === -1) start = partStart;
			end = this.at;
		}
		if (start === -1) return {
			view: require_lint.verbatim("", from),
			start: from,
			end: from,
			empty: true,
			unterminated
		};
		return {
			view: builder.build(start),
			start,
			end,
			empty: false,
			unterminated
		};
	}
	pattern(ends) {
		const builder = new require_lint.ViewBuilder();
		const base = this.at;
		for (;;) {
			const { at } = this;
			const mark = this.peek();
			if (mark === "" || ends.includes(mark)) return builder.build(base);
			if (mark === "\"") {
				this.at++;
				this.string(builder);
				return builder.build(base);
			}
			const bare = this.take((BARE_PATTERN$made ?? BARE_PATTERN$make()));
			if (bare !== "") builder.verbatim(bare, at);
			else this.#patternEscape(builder);
		}
	}
	string(builder) {
		for (;;) {
			const { at } = this;
			const plain = this.take(/[^\\"\r]+/y);
			if (plain !== "") builder.verbatim(plain, at);
			const mark = this.peek();
			if (mark === "") return false;
			this.at++;
			if (mark === "\"") return true;
			if (mark === "\\" && !this.#escape(builder)) return false;
		}
	}
	#escape(builder) {
		const start = this.at - 1;
		const mark = this.peek();
		if (mark === "") return false;
		if (this.take(/\r?\n/y) !== "") return true;
		this.at++;
		builder.standsFor((ESCAPES$made ?? ESCAPES$make()).get(mark) ?? mark, start, this.at);
		return true;
	}
	#patternEscape(builder) {
		const { at } = this;
		const mark = this.peek();
		const escaped = this.text.charAt(at + 1);
		const isEscape = mark === "\\" && escaped !== "" && "\"#} ".includes(escaped);
		this.at += isEscape ? 2 : 1;
		builder.standsFor(isEscape ? escaped : mark, at, this.at);
	}
};

// src/parsers/text/strongswan/include.ts
const MOST_LEVELS = 10;
const MOST_FILES = 1e3;
var Includes = class {
	problems = [];
	faults = [];
	limits;
	#openFiles;
	#files = 0;
	#characters = 0;
	#isFull = false;
	constructor({ openFiles, limits = require_lint.DEFAULT_LIMITS }) {
		this.limits = limits;
		this.#openFiles = openFiles ?? null;
	}
	admits(source) {
		const { textLength } = this.limits;
		this.#characters += source.text.length;
		if (this.#characters <= textLength) return true;
		source.conceal(0, source.text.length);
		this.report(source, {
			start: 0,
			end: 1
		}, `more than ${textLength} characters`, "input-limit");
		return false;
	}
	open(pattern, from, level) {
		if (this.#openFiles === null || pattern.text === "" || this.#isFull) return [];
		const range = require_lint.rangeOf(pattern, 0, pattern.text.length);
		if (level >= MOST_LEVELS) return this.#fill(from, range, `more than ${MOST_LEVELS} levels of files that include others`);
		const opened = this.#openFiles(pattern.text, from);
		if ("refused" in opened) {
			this.#add(from, range, `the file cannot be read: ${opened.refused}`, "invalid-syntax");
			return [];
		}
		this.#files += opened.length;
		return this.#files > MOST_FILES ? this.#fill(from, range, `more than ${MOST_FILES} included files`) : opened;
	}
	#fill(from, range, detail) {
		this.#isFull = true;
		this.report(from, range, detail, "input-limit");
		return [];
	}
	report(source, range, detail, ruleId = "invalid-syntax") {
		this.faults.push(this.#add(source, range, detail, ruleId));
	}
	#add(source, range, detail, ruleId) {
		const problem = {
			ruleId,
			variant: ruleId === "input-limit" ? "size" : "strongswan",
			place: {
				kind: "text",
				source,
				index: null,
				range
			},
			detail
		};
		this.problems.push(problem);
		return problem;
	}
};

// src/parsers/text/strongswan/nodes.ts
function documentRoot(source, limits) {
	const document = require_lint.openDocument(source, limits);
	const node = {
		kind: "object",
		start: 0,
		end: source.text.length,
		parent: document,
		members: []
	};
	document.root = node;
	return node;
}
function addValue(parent, key, { view, start, end }) {
	const { text, offsets } = view;
	const value = {
		kind: "string",
		value: text,
		start,
		end,
		parent,
		offsets: offsets === null ? null : require_base.lazy(() => offsets)
	};
	parent.members.push({
		key: key.text,
		keyStart: key.start,
		keyEnd: key.end,
		value
	});
	return value;
}
function addObject(parent, key) {
	const value = {
		kind: "object",
		start: key.start,
		end: key.end,
		parent,
		members: []
	};
	parent.members.push({
		key: key.text,
		keyStart: key.start,
		keyEnd: key.end,
		value
	});
	return value;
}

// src/parsers/text/strongswan/ipsec-conf.ts
let HEADING$made; const HEADING$make = () => HEADING$made = (/(?:config[\t ]+setup|conn|ca)(?![^\s#])/y);
let NAME$1$made; const NAME$1$make = () => NAME$1$made = (/[^"#=\s]+/y);
let WORD$made; const WORD$make = () => WORD$made = (/(?:@#)?[^"#=\s]+/y);
let INCLUDE$1$made; const INCLUDE$1$make = () => INCLUDE$1$made = (/[\t ]*include[\t ]+(?=[^\s=])/y);
let LEGACY_VERSION$made; const LEGACY_VERSION$make = () => LEGACY_VERSION$made = (/[\t ]*version[^\n]*/y);
let BLANKS$1$made; const BLANKS$1$make = () => BLANKS$1$made = (/[\t\r ]*/y);
let COMMENT$made; const COMMENT$make = () => COMMENT$made = (/#[^\n]*/y);
function parseIpsecConf(source, options = {}, daemon = "strongswan") {
	const includes = new Includes(options);
	const shared = {
		syntax: (SYNTAXES$made ?? SYNTAXES$make())[daemon],
		conns: /* @__PURE__ */ new Map(),
		setup: /* @__PURE__ */ new Map(),
		includes,
		section: null
	};
	if (includes.admits(source)) new IpsecConfParser(source, 0, shared).read();
	return {
		conns: shared.conns,
		setup: shared.setup,
		problems: includes.problems,
		faults: includes.faults
	};
}
var IpsecConfParser = class IpsecConfParser {
	#source;
	#cursor;
	#root;
	#level;
	#shared;
	constructor(source, level, shared) {
		this.#source = source;
		this.#cursor = new Cursor(source.text);
		this.#root = documentRoot(source, shared.includes.limits);
		this.#level = level;
		this.#shared = shared;
	}
	read() {
		const cursor = this.#cursor;
		while (cursor.peek() !== "") {
			this.#line();
			cursor.take((BLANKS$1$made ?? BLANKS$1$make()));
			cursor.take((COMMENT$made ?? COMMENT$make()));
			if (cursor.peek() !== "" && cursor.peek() !== "\n") this.#fault(cursor.at, "more than one thing stands in this line");
			cursor.take(/\n/y);
		}
	}
	#line() {
		const cursor = this.#cursor;
		if (cursor.take((LEGACY_VERSION$made ?? LEGACY_VERSION$make())) !== "") return;
		if (cursor.take((INCLUDE$1$made ?? INCLUDE$1$make())) !== "") {
			this.#include(cursor.pattern("#\r\n	 "));
			return;
		}
		const indented = cursor.take((BLANKS$1$made ?? BLANKS$1$make())) !== "";
		const { at } = cursor;
		const mark = cursor.peek();
		if (mark === "" || mark === "\n" || mark === "#") return;
		if (indented) this.#parameter(at);
		else this.#heading(at);
	}
	#heading(at) {
		const cursor = this.#cursor;
		const type = cursor.take((HEADING$made ?? HEADING$make())).split(/\s/u, 1)[0] ?? "";
		cursor.take((BLANKS$1$made ?? BLANKS$1$make()));
		const name = type === "conn" || type === "ca" ? cursor.take((NAME$1$made ?? NAME$1$make())) : "";
		if (type === "" || name === "" && type !== "config") {
			this.#fault(at, `a line begins with conn NAME, ca NAME, config setup or include; parameters begin with a blank`);
			return;
		}
		const text = `${type} ${type === "config" ? "setup" : name}`;
		const node = addObject(this.#root, {
			text,
			start: at,
			end: cursor.at
		});
		const conn = type === "conn" ? this.#conn(name, node) : null;
		this.#shared.section = {
			node,
			conn,
			isSetup: type.startsWith("config")
		};
	}
	#conn(name, node) {
		const { conns } = this.#shared;
		const conn = conns.get(name) ?? {
			name,
			node,
			values: /* @__PURE__ */ new Map(),
			also: [],
			repeated: []
		};
		conns.set(name, conn);
		return conn;
	}
	#parameter(at) {
		const cursor = this.#cursor;
		const name = cursor.take((NAME$1$made ?? NAME$1$make()));
		const { section, syntax } = this.#shared;
		const key = {
			text: syntax.nameOf(name),
			start: at,
			end: cursor.at
		};
		cursor.take((BLANKS$1$made ?? BLANKS$1$make()));
		if (key.text === "" || cursor.peek() !== "=" || section === null) {
			const reason = section === null ? "the parameter stands in no section" : "a parameter is KEY=VALUE";
			this.#fault(at, reason);
			return;
		}
		cursor.at++;
		const value = syntax.valueAt(cursor);
		const reason = value.unterminated ? "the string is not closed: a \" is missing" : syntax.faultAt(cursor.peek());
		if (reason !== null) {
			this.#fault(at, reason);
			return;
		}
		const node = addValue(this.#nodeOf(section), key, value);
		this.#keep(section, key.text, value.empty ? null : node);
	}
	#keep({ conn, isSetup }, name, value) {
		if (isSetup) this.#shared.setup.set(name, value);
		if (conn === null) return;
		if (name === "also") {
			if (value !== null && value.value !== "" && value.value !== "%default") conn.also.push(value);
			return;
		}
		if (value !== null && conn.values.has(name) && conn.repeated.length < MOST_REPEATED) conn.repeated.push({
			key: name,
			place: value
		});
		conn.values.set(name, value);
	}
	#nodeOf({ node }) {
		return node.parent === this.#root ? node : this.#root;
	}
	#include(pattern) {
		const { includes } = this.#shared;
		for (const source of includes.open(pattern, this.#source, this.#level)) {
			if (!includes.admits(source)) return;
			new IpsecConfParser(source, this.#level + 1, this.#shared).read();
		}
	}
	#fault(at, detail) {
		const cursor = this.#cursor;
		cursor.take(/[^\n]*/y);
		const end = Math.max(cursor.at, at + 1);
		this.#source.conceal(at, end);
		this.#shared.includes.report(this.#source, {
			start: at,
			end: Math.min(end, endOfLine(cursor.text, at))
		}, detail);
	}
};
const MOST_REPEATED = 20;
let BRACES$made; const BRACES$make = () => BRACES$made = (/\{[^\n"}]*\}/y);
let BARE$made; const BARE$make = () => BARE$made = (/[^"\s]+/y);
function wordAt(cursor) {
	cursor.take((BLANKS$1$made ?? BLANKS$1$make()));
	const start = cursor.at;
	const isQuoted = cursor.peek() === "\"";
	if (isQuoted) cursor.at++;
	const from = cursor.at;
	const text = isQuoted ? cursor.take(/[^\n"]*/y) : cursor.peek() === "#" ? "" : cursor.take((BRACES$made ?? BRACES$make())) || cursor.take((BARE$made ?? BARE$make()));
	const unterminated = isQuoted && cursor.peek() !== "\"";
	if (isQuoted && !unterminated) cursor.at++;
	const end = cursor.at;
	cursor.take((BLANKS$1$made ?? BLANKS$1$make()));
	return {
		view: require_lint.verbatim(text, from),
		start,
		end,
		empty: start === end,
		unterminated
	};
}
let SYNTAXES$made; const SYNTAXES$make = () => SYNTAXES$made = ({
	strongswan: {
		nameOf: (text) => text,
		valueAt: (cursor) => cursor.value((WORD$made ?? WORD$make()), "\n#="),
		faultAt: (next) => next === "=" ? "a value with = in it needs quotes" : null
	},
	libreswan: {
		nameOf: (text) => text.toLowerCase(),
		valueAt: wordAt,
		faultAt: (next) => [
			"",
			"\n",
			"#"
		].includes(next) ? null : "a value of several words needs quotes"
	}
});
function endOfLine(text, at) {
	const lineFeed = text.indexOf("\n", at);
	return lineFeed === -1 ? text.length : lineFeed;
}

// src/parsers/text/strongswan/ipsec-secrets.ts
let SEPARATOR$made; const SEPARATOR$make = () => SEPARATOR$made = (/(?:^|[\t ]):(?:[\t ]+|$)/u);
let GLUED$made; const GLUED$make = () => GLUED$made = (/:(?=[\t ]+PSK[\t ])/u);
let KIND$made; const KIND$make = () => KIND$made = (/^(PSK|RSA|ECDSA|BLISS|PKCS8|P12|EAP|NTLM|XAUTH|PIN)(?=[\t ]|$)/u);
function parseIpsecSecrets(source, options = {}) {
	const includes = new Includes(options);
	const reading = {
		entries: [],
		secrets: /* @__PURE__ */ new Set()
	};
	if (includes.admits(source)) new SecretsParser(source, 0, includes, reading).read();
	return {
		...reading,
		problems: includes.problems
	};
}
var SecretsParser = class SecretsParser {
	#source;
	#level;
	#includes;
	#gathered;
	#root;
	constructor(source, level, includes, gathered) {
		this.#source = source;
		this.#level = level;
		this.#includes = includes;
		this.#gathered = gathered;
		const document = require_lint.openDocument(source, includes.limits);
		this.#root = {
			kind: "array",
			start: 0,
			end: source.text.length,
			parent: document,
			items: []
		};
		document.root = this.#root;
	}
	read() {
		const { text } = this.#source;
		for (let from = text.startsWith("\ufeff") ? 1 : 0; from < text.length;) {
			const lineFeed = text.indexOf("\n", from);
			const end = lineFeed === -1 ? text.length : lineFeed;
			this.#line(trimmed({
				text: text.slice(from, end),
				start: from
			}));
			from = end + 1;
		}
	}
	#line(line) {
		if (line.text === "" || line.text.startsWith("#")) return;
		const include = /^include[\t ]+/u.exec(line.text);
		if (include !== null) {
			this.#include(trimmed(rest(line, include[0].length)));
			return;
		}
		const separator = (SEPARATOR$made ?? SEPARATOR$make()).exec(line.text) ?? (GLUED$made ?? GLUED$make()).exec(line.text);
		if (separator === null) {
			this.#fault(line, "owners and secret need a : with blanks around it between them");
			return;
		}
		const behind = trimmed(rest(line, separator.index + separator[0].length));
		const kind = (KIND$made ?? KIND$make()).exec(behind.text)?.[1];
		if (kind === void 0) {
			this.#fault(behind, "no kind of secret follows the colon: PSK, RSA, EAP, XAUTH and others");
			return;
		}
		const secret = trimmed(rest(behind, kind.length));
		this.#source.conceal(secret.start, secret.start + secret.text.length);
		const glued = separator.index > 0 && separator[0].startsWith(":");
		if (kind === "PSK") this.#key({
			text: line.text.slice(0, separator.index),
			start: line.start,
			glued
		}, secret);
		else this.#other(secret);
	}
	#key(owners, secret) {
		const quote = /^["']/u.exec(secret.text)?.[0] ?? null;
		const close = quote === null ? secret.text.search(/[\t ]|$/u) : secret.text.indexOf(quote, 1);
		if (secret.text === "" || close === -1) {
			this.#fault(secret, secret.text === "" ? "the key is missing" : "the key is not closed: a quote is missing");
			return;
		}
		const { start } = secret;
		const end = start + close + (quote === null ? 0 : 1);
		const key = secret.text.slice(quote === null ? 0 : 1, close);
		const node = {
			kind: "object",
			start: owners.start,
			end,
			parent: this.#root,
			members: []
		};
		this.#root.items.push(node);
		const value = {
			view: require_lint.verbatim(key, quote === null ? start : start + 1),
			start,
			end,
			empty: false,
			unterminated: false
		};
		this.#gathered.entries.push({
			owners: ownersIn(owners, node),
			secret: addValue(node, {
				text: "secret",
				start,
				end
			}, value),
			quoted: quote !== null,
			glued: owners.glued
		});
	}
	#other({ text }) {
		const [first = "", ...others] = text.match(/"[^"]*"|'[^']*'|[^\s"']+/gu) ?? [];
		for (const word of others.length === 0 ? [first] : others) {
			const bare = word.replaceAll(/^["']|["']$/gu, "");
			if (bare !== "" && bare !== "%prompt") this.#gathered.secrets.add(bare);
		}
	}
	#include({ text, start }) {
		for (const source of this.#includes.open(require_lint.verbatim(text, start), this.#source, this.#level)) {
			if (!this.#includes.admits(source)) return;
			new SecretsParser(source, this.#level + 1, this.#includes, this.#gathered).read();
		}
	}
	#fault({ text, start }, detail) {
		this.#source.conceal(start, start + text.length);
		this.#includes.report(this.#source, {
			start,
			end: start + text.length
		}, detail);
	}
};
function rest({ text, start }, from) {
	return {
		text: text.slice(from),
		start: start + from
	};
}
function trimmed({ text, start }) {
	return {
		text: text.trim(),
		start: start + text.length - text.trimStart().length
	};
}
function ownersIn({ text, start }, parent) {
	return Array.from(text.matchAll(/"[^"]*"|'[^']*'|\S+/gu), ({ 0: word, index }) => {
		const from = start + index;
		const end = from + word.length;
		const view = /^["']/u.test(word) && word.length > 1 && word.endsWith(word.charAt(0)) ? require_lint.verbatim(word.slice(1, -1), from + 1) : require_lint.verbatim(word, from);
		return addValue(parent, {
			text: "owner",
			start: from,
			end
		}, {
			view,
			start: from,
			end,
			empty: false,
			unterminated: false
		});
	});
}

// src/parsers/text/strongswan/settings-lexer.ts
let BLANKS$made; const BLANKS$make = () => BLANKS$made = (/(?:[\t\r\n ]|#[^\n]*(?:\n|$))+/y);
let NAME$made; const NAME$make = () => NAME$made = (/[^#{}:.,="\r\n\t ]+/y);
let INCLUDE$made; const INCLUDE$make = () => INCLUDE$made = (/include[\t ]+(?=[^\s=])/y);
let VALUE_WORD$made; const VALUE_WORD$make = () => VALUE_WORD$made = (/[^#}"\r\n\t ]+/y);
var SettingsLexer = class {
	#cursor;
	constructor(text) {
		this.#cursor = new Cursor(text);
	}
	get offset() {
		return this.#cursor.at;
	}
	next() {
		const cursor = this.#cursor;
		cursor.take((BLANKS$made ?? BLANKS$make()));
		const start = cursor.at;
		const kind = markOf(cursor.peek());
		if (cursor.peek() === "") return null;
		if (kind === null) cursor.take((NAME$made ?? NAME$make()));
		else cursor.at++;
		return {
			kind: kind ?? "name",
			text: cursor.text.slice(start, cursor.at),
			start,
			end: cursor.at
		};
	}
	include() {
		this.#cursor.take((BLANKS$made ?? BLANKS$make()));
		return this.#cursor.take((INCLUDE$made ?? INCLUDE$make())) === "" ? null : this.#cursor.pattern("#}\r\n	 ");
	}
	value() {
		return this.#cursor.value((VALUE_WORD$made ?? VALUE_WORD$make()), "\n#}");
	}
	skipLine(offset) {
		this.#cursor.at = offset;
		this.#cursor.take(/[^\n]*/y);
	}
};
function markOf(character) {
	switch (character) {
		case "{":
		case "}":
		case ":":
		case "=":
		case ".":
		case ",":
		case "\"": return character;
		default: return null;
	}
}

// src/parsers/text/strongswan/settings.ts
function parseSettings(source, options = {}) {
	const includes = new Includes(options);
	const root = rawSection(documentRoot(source, includes.limits));
	if (includes.admits(source)) new SettingsParser(source, root.node, root, 0, includes).read();
	return {
		root,
		problems: includes.problems,
		faults: includes.faults
	};
}
function rawSection(node) {
	return {
		node,
		values: /* @__PURE__ */ new Map(),
		sections: /* @__PURE__ */ new Map(),
		references: []
	};
}
var SettingsParser = class SettingsParser {
	#source;
	#lexer;
	#includes;
	#level;
	#open;
	constructor(source, node, section, level, includes) {
		this.#source = source;
		this.#lexer = new SettingsLexer(source.text);
		this.#includes = includes;
		this.#level = level;
		this.#open = [{
			node,
			section
		}];
	}
	read() {
		for (;;) {
			const pattern = this.#lexer.include();
			if (pattern !== null) {
				this.#include(pattern);
				continue;
			}
			const token = this.#lexer.next();
			if (token === null) break;
			if (!this.#statement(token)) break;
		}
		const inner = this.#open.at(-1);
		if (this.#open.length > 1 && inner !== void 0) this.#includes.report(this.#source, memberKey(inner.node), "the section is not closed: a } is missing");
	}
	#statement(token) {
		if (token.kind === "}") {
			if (this.#open.length === 1) this.#fault(token, "a } closes no section");
			else this.#close(token.end);
			return true;
		}
		if (token.kind !== "name") {
			this.#fault(token, token.kind === "\"" ? "a string stands where a name belongs" : "a name is missing");
			return true;
		}
		const next = this.#lexer.next();
		switch (next?.kind) {
			case "=": return this.#value(token);
			case "{": return this.#section(token, []);
			case ":": return this.#inheriting(token);
			case ".":
				this.#fault(token, "a name cannot hold a full stop");
				return true;
			default:
				this.#fault(token, "neither = nor { follows the name");
				return next !== null;
		}
	}
	#value(key) {
		const value = this.#lexer.value();
		const { node, section } = this.#current();
		if (value.unterminated) {
			this.#source.conceal(value.start, this.#source.text.length);
			this.#includes.report(this.#source, range(key), "the string behind this key is not closed: a \" is missing");
			return false;
		}
		if (hasSwallowedKey(value.view.text)) {
			this.#source.conceal(value.start, value.end);
			this.#includes.report(this.#source, range(key), "the string behind this key holds the next settings: a \" is missing");
			return true;
		}
		const string = addValue(node, key, value);
		section.values.set(key.text, value.empty ? null : string);
		return true;
	}
	#inheriting(name) {
		const references = [];
		let token = this.#lexer.next();
		while (token?.kind === "name") {
			const reference = this.#reference(token);
			references.push(reference.reference);
			token = reference.next;
			if (token?.kind !== ",") break;
			token = this.#lexer.next();
		}
		if (token?.kind === "{" && references.length > 0) return this.#section(name, references);
		this.#fault(token ?? name, "behind the : stand names of sections, commas between them, and a {");
		return token !== null;
	}
	#reference(first) {
		const path = [first.text];
		let { end } = first;
		let next = this.#lexer.next();
		while (next?.kind === ".") {
			const step = this.#lexer.next();
			if (step?.kind !== "name") {
				next = step;
				break;
			}
			path.push(step.text);
			end = step.end;
			next = this.#lexer.next();
		}
		return {
			reference: {
				path,
				source: this.#source,
				range: {
					start: first.start,
					end
				}
			},
			next
		};
	}
	#section(name, references) {
		const { depth } = this.#includes.limits;
		if (this.#open.length > depth) {
			const detail = `sections nested deeper than ${depth} levels`;
			this.#includes.report(this.#source, range(name), detail, "input-limit");
			this.#source.conceal(name.start, this.#source.text.length);
			this.#open.splice(1);
			return false;
		}
		const outer = this.#current();
		const node = addObject(outer.node, name);
		const section = outer.section.sections.get(name.text) ?? rawSection(node);
		outer.section.sections.set(name.text, section);
		require_base.append(section.references, references);
		this.#open.push({
			node,
			section
		});
		return true;
	}
	#close(end) {
		const closed = this.#open.pop();
		if (closed !== void 0) closed.node.end = end;
	}
	#include(pattern) {
		const { section } = this.#current();
		for (const source of this.#includes.open(pattern, this.#source, this.#level)) {
			if (!this.#includes.admits(source)) return;
			new SettingsParser(source, documentRoot(source, this.#includes.limits), section, this.#level + 1, this.#includes).read();
		}
	}
	#current() {
		const open = this.#open.at(-1);
		if (open === void 0) throw new Error("no section is open");
		return open;
	}
	#fault(token, detail) {
		if (token.kind !== "}") this.#lexer.skipLine(token.end);
		this.#source.conceal(token.start, this.#lexer.offset);
		this.#includes.report(this.#source, range(token), detail);
	}
};
let SETTING$made; const SETTING$make = () => SETTING$made = (/[^#{}:.,="\r\n\t ]{1,64}[\t ]{0,8}=/gu);
function hasSwallowedKey(text) {
	if (!/[\n{]/u.test(text)) return false;
	return Array.from(text.matchAll((SETTING$made ?? SETTING$make())), ([setting]) => setting).some((setting) => (require_late()).isSecretName(setting) || /^pin[\t =]/u.test(setting));
}
function range({ start, end }) {
	return {
		start,
		end
	};
}
function memberKey(node) {
	const { parent } = node;
	const member = parent.kind === "object" ? parent.members.find(({ value }) => value === node) : void 0;
	return member === void 0 ? {
		start: node.start,
		end: node.start + 1
	} : {
		start: member.keyStart,
		end: member.keyEnd
	};
}

// src/parsers/api/strongswan/configuration.ts
function apart({ remarks, secrets }) {
	return {
		remarks,
		secrets,
		open: []
	};
}
function openFor(part, open) {
	const found = open.filter(({ phase }) => part === "child" === (CHILD_PHASES$made ?? CHILD_PHASES$make()).has(phase));
	return found.length === 0 ? {} : { open: found };
}
function refusedWith({ end, otherSide, ...rest }, faults, daemon = "strongSwan") {
	if (faults.length === 0) return {
		end,
		...rest,
		...otherSide !== void 0 && { otherSide }
	};
	const open = faults.slice(0, MOST_FAULTS).map(({ place, message }) => {
		return {
			phase: "version",
			place,
			what: `${message}, for which ${daemon} refuses the configuration`
		};
	});
	return {
		...rest,
		end: {
			...end,
			open: [...end.open ?? [], ...open]
		},
		...otherSide !== void 0 && { otherSide: refusedWith(otherSide, faults, daemon) }
	};
}
const MOST_FAULTS = 8;
let CHILD_PHASES$made; const CHILD_PHASES$make = () => CHILD_PHASES$made = (new Set([
	"traffic-selector",
	"mode",
	"child-proposal"
]));

// src/parsers/text/strongswan/conns.ts
const MOST_PARENTS = 256;
const MOST_INHERITED$1 = 1e6;
const CHARACTERS = 32;
var Conn = class {
	name;
	place;
	#layers;
	constructor(conn, parents) {
		this.name = conn.name;
		this.place = conn.node;
		this.#layers = [conn, ...parents];
	}
	value(key) {
		return this.#layers.find(({ values }) => values.has(key))?.values.get(key) ?? null;
	}
	get keys() {
		return new Set(this.#layers.flatMap(({ values }) => [...values.keys()]));
	}
	placeOf(key) {
		return this.value(key) ?? require_base.absent(this.place, key);
	}
	get repeated() {
		const layers = this.#layers.filter(({ name }) => name !== "%default");
		const seen = /* @__PURE__ */ new Set();
		const inherited = layers.flatMap(({ values }) => Array.from(values).flatMap(([key, place]) => {
			if (place === null) return [];
			const isRepeated = seen.has(key);
			seen.add(key);
			return isRepeated ? [{
				key,
				place
			}] : [];
		}));
		return [...layers.flatMap(({ repeated }) => repeated), ...inherited];
	}
};
function connsOf(conns, bad) {
	const parents = new Parents(conns, bad);
	return [...conns.values()].filter(({ name }) => name !== "%default").map((conn) => new Conn(conn, parents.of(conn)));
}
var Parents = class {
	#conns;
	#bad;
	#known = /* @__PURE__ */ new Map();
	#weights = /* @__PURE__ */ new Map();
	#open = /* @__PURE__ */ new Set();
	#inherited = 0;
	#stopped = false;
	constructor(conns, bad) {
		this.#conns = conns;
		this.#bad = bad;
	}
	of(conn) {
		const known = this.#known.get(conn);
		if (known !== void 0) return known;
		this.#open.add(conn);
		const found = conn.also.toReversed().flatMap((also) => this.#through(also));
		this.#open.delete(conn);
		const standard = this.#conns.get("%default");
		if (found.length === 0 && standard !== void 0 && standard !== conn) found.push(standard);
		const parents = [...new Set(found.toReversed())].toReversed().slice(0, MOST_PARENTS);
		for (const parent of parents) this.#inherited += this.#weightOf(parent);
		const isTooMuch = this.#inherited > MOST_INHERITED$1;
		if (isTooMuch && !this.#stopped) {
			this.#stopped = true;
			this.#bad.push({
				name: conn.name,
				place: conn.node,
				detail: "from here on nothing is inherited: it is too much"
			});
		}
		const kept = isTooMuch ? [] : parents;
		this.#known.set(conn, kept);
		return kept;
	}
	#weightOf(conn) {
		const known = this.#weights.get(conn);
		if (known !== void 0) return known;
		let weight = 1 + conn.values.size;
		for (const node of conn.values.values()) weight += Math.floor((node?.value.length ?? 0) / CHARACTERS);
		this.#weights.set(conn, weight);
		return weight;
	}
	#through(also) {
		const parent = this.#conns.get(also.value);
		const detail = parent === void 0 ? "no conn has this name" : this.#open.has(parent) ? "the conn inherits from itself" : this.#open.size > MOST_PARENTS ? `more than ${MOST_PARENTS} levels of also` : null;
		if (parent !== void 0 && detail === null) return [parent, ...this.of(parent)];
		this.#bad.push({
			name: also.value,
			place: also,
			detail: detail ?? ""
		});
		return [];
	}
};

// src/parsers/api/strongswan/ipsec-conf-side.ts
let OWN_WORDS$made; const OWN_WORDS$make = () => OWN_WORDS$made = (new Set(["%defaultroute"]));
let ANY_WORDS$made; const ANY_WORDS$make = () => ANY_WORDS$made = (new Set([
	"%any",
	"%any4",
	"%any6",
	"%defaultroute",
	"0.0.0.0",
	"::"
]));
function ownSide(conn) {
	return (OWN_WORDS$made ?? OWN_WORDS$make()).has(conn.value("right")?.value ?? "") ? "right" : "left";
}
function isEitherSide(conn) {
	const isOpen = (side) => (ANY_WORDS$made ?? ANY_WORDS$make()).has(conn.value(side)?.value ?? "%any");
	return !isOpen("left") && !isOpen("right");
}
function opposite(side) {
	return side === "left" ? "right" : "left";
}
function remarkOnSide(scope, conn, own) {
	if (!isEitherSide(conn)) return;
	const message = `${scope.fieldName(own)} is taken for the own side, as no interface is known`;
	scope.remark(scope.settings.placeOf(own), message);
}

// src/parsers/api/strongswan/conn-ends.ts
function readConns({ conns, faults }, { daemon, isLoaded, endOf }, more = []) {
	const secrets = /* @__PURE__ */ new Set();
	const bad = [];
	const seenFrom = (own, conn) => {
		const findings = {
			remarks: [],
			secrets,
			open: []
		};
		return {
			end: endOf(conn, own, findings),
			remarks: findings.remarks
		};
	};
	const connections = connsOf(conns, bad).filter(isLoaded).map((conn) => {
		const own = ownSide(conn);
		const configured = seenFrom(own, conn);
		return isEitherSide(conn) ? {
			...configured,
			otherSide: seenFrom(opposite(own), conn)
		} : configured;
	});
	const remarks = [...bad.map(({ name, place, detail }) => ({
		place,
		message: `${name}: ${detail}`
	})), ...more];
	const refused = [...faults.map(({ place, detail }) => ({
		place,
		message: detail
	})), ...remarks];
	return {
		connections: connections.map((connection) => refusedWith(connection, refused, daemon)),
		keys: [],
		remarks,
		secrets
	};
}

// src/parsers/api/strongswan/hosts.ts
let ANYWHERE$made; const ANYWHERE$make = () => ANYWHERE$made = (new Map([
	["%any", void 0],
	["%defaultroute", void 0],
	["%any4", 4],
	["0.0.0.0", 4],
	["%any6", 6],
	["::", 6]
]));
function hostsOf(scope, own, peer, syntax) {
	const [from, to] = [hostsIn(scope, own, syntax), hostsIn(scope, peer, syntax)];
	const address = first(scope, peer, to, familyOf(from))?.address ?? null;
	return {
		ownAddress: first(scope, own, from, address === null ? familyOf(to) : require_lint.valueOf(address)?.version)?.address ?? null,
		peerAddress: address
	};
}
function hostsIn(scope, key, syntax) {
	return (scope.entries(key) ?? []).flatMap(({ text, place }) => {
		if (isNetwork(text)) return [];
		if (require_lint.isTemplate(text)) return [{
			address: require_lint.unknown("template", place),
			family: void 0
		}];
		if (isAnywhere(text, syntax)) return [{
			address: null,
			family: (ANYWHERE$made ?? ANYWHERE$make()).get(text)
		}];
		if (syntax === "swanctl" && text.startsWith("%")) scope.leaveOpen("version", place, `${scope.fieldName(key)} ${text}: strongSwan finds no address of this name`);
		const address = require_lint.parseAddress(syntax === "starter" ? text.replace(/^%/u, "") : text);
		return address === null ? [{
			address: require_lint.unknown("unresolved", place),
			family: void 0
		}] : [{
			address: require_lint.explicit(address, place),
			family: address.version
		}];
	});
}
function familyOf(hosts) {
	const families = new Set(hosts.flatMap(({ family }) => family ?? []));
	const [family] = families;
	return families.size === 1 ? family : void 0;
}
function first(scope, key, hosts, family) {
	const fitting = hosts.find((host) => family === void 0 || host.family === void 0 || host.family === family);
	const [any] = hosts;
	const place = any?.address?.place ?? null;
	if (fitting === void 0 && place !== null) {
		const message = `${scope.fieldName(key)} has no address of the other end's family, so nothing can be initiated`;
		scope.leaveOpen("version", place, message, "initiator");
	}
	return fitting ?? any;
}
const EVERYWHERE = [{
	version: 4,
	first: 0,
	last: 4294967295
}, {
	version: 6,
	first: 0n,
	last: (1n << 128n) - 1n
}];
function addressesIn(scope, key, syntax, isOpen = false) {
	const entries = scope.entries(key) ?? [];
	const [only, second] = entries;
	if (only === void 0 || second === void 0 && !isOpen && require_lint.parseAddress(only.text) !== null) return void 0;
	return entries.flatMap((entry) => rangesOf(entry, syntax, isOpen));
}
function rangesOf({ text, place }, syntax, isOpen) {
	if (require_lint.isTemplate(text)) return [require_lint.unknown("template", place)];
	if (isOpen || isAnywhere(text, syntax) || syntax === "starter" && text.startsWith("%")) return EVERYWHERE.map((range) => require_lint.explicit(range, place));
	const range = require_lint.parseAddresses(text);
	return [range === null || range === "dynamic" ? require_lint.unknown("unresolved", place) : require_lint.explicit(range, place)];
}
function isAnywhere(text, syntax) {
	return (ANYWHERE$made ?? ANYWHERE$make()).has(text) && (syntax === "starter" || text !== "%defaultroute");
}
function isNetwork(text) {
	if (text.includes("/")) return true;
	const dash = text.indexOf("-");
	return dash !== -1 && require_lint.parseAddress(text.slice(0, dash)) !== null;
}

// src/parsers/api/strongswan/subnet.ts
let ANY$made; const ANY$make = () => ANY$made = ({
	"%any": {
		version: 4,
		bits: 0
	},
	"%any4": {
		version: 4,
		bits: 0
	},
	"%any6": {
		version: 6,
		bits: 0n
	}
});
function charonAddresses(text) {
	const dash = text.indexOf("-");
	return dash === -1 ? subnetIn(text) : rangeIn(text.slice(0, dash).trim(), text.slice(dash + 1).trim());
}
function rangeIn(first, last) {
	const [from, to] = [addressIn(first), addressIn(last)];
	if (from === null || to?.version !== from.version) return null;
	if (from.bits > to.bits) return "ends-first";
	return {
		range: {
			version: from.version,
			first: from.bits,
			last: to.bits
		},
		isOdd: false
	};
}
function subnetIn(text) {
	const slash = text.indexOf("/");
	const host = slash === -1 ? text : text.slice(0, slash);
	const address = host.includes(".") && host.includes(":") ? null : addressIn(host);
	if (address === null) return null;
	const isNamed = Object.hasOwn((ANY$made ?? ANY$make()), host);
	const width = address.version === 4 ? 32 : 128;
	if (slash === -1) return {
		range: rangeOf(address, width),
		isOdd: isNamed
	};
	const bits = text.slice(slash + 1);
	const [, digits = "0"] = /^\s*\+?(\d+)/u.exec(bits) ?? [];
	if (digits.length > MOST_DIGITS$1) return null;
	const prefix = Number(digits);
	return {
		range: rangeOf(address, Math.min(prefix, width)),
		isOdd: isNamed || bits !== String(prefix) || prefix > width
	};
}
const MOST_DIGITS$1 = 9;
function addressIn(text) {
	return (Object.hasOwn((ANY$made ?? ANY$make()), text) ? (ANY$made ?? ANY$make())[text] : void 0) ?? require_lint.parseAddress(text);
}
function rangeOf(address, prefix) {
	const { version, first, last } = require_lint.blockOf(address, prefix);
	return {
		version,
		first,
		last
	};
}

// src/parsers/api/strongswan/parts.ts
function selectorsOf(scope, key, entries, syntax) {
	const selectors = entries.flatMap((entry) => selectorOf(scope, key, entry, syntax) ?? []);
	const [first] = entries;
	return selectors.length > 0 || first === void 0 ? selectors : [require_lint.explicit(require_lint.limited("dynamic", syntax.standard), first.place)];
}
function selectorOf(scope, key, entry, { words, standard, isStarter = false }) {
	const { text, place } = entry;
	if (require_lint.isTemplate(text)) return require_lint.unknown("template", place);
	const { addresses, limit } = require_lint.limitIn(text, words);
	const read = addressesOf(text, addresses, words);
	if (isStarter && (read === null || addresses.includes("-") || limit?.kind === "invalid")) {
		scope.remark(place, `${scope.fieldName(key)}: ${scope.daemon} cannot read ${require_lint.quoted(text)} and does without it`);
		return null;
	}
	const own = limit === null ? standard : ownLimit(standard, text, followedLimit(scope, key, entry, limit));
	if (read === null) scope.refuse(key, place, text, "a network, an address, a range or dynamic");
	else if (read === "ends-first") leaveLimited(scope, key, place, "a range whose end comes before its beginning");
	else {
		if (read.isOdd) {
			const taken = require_lint.formatSelector(read.range);
			scope.remark(place, `${scope.fieldName(key)}: ${scope.daemon} takes ${require_lint.quoted(addresses)} for ${taken}`);
		}
		return require_lint.explicit(require_lint.limited(read.range, own), place);
	}
	return require_lint.unknown("invalid", place);
}
function ownLimit(standard, text, own) {
	const [, ports = ""] = text.slice(text.indexOf("["), text.lastIndexOf("]")).split("/");
	return standard === void 0 || ports !== "" ? own : {
		...standard,
		protocol: own?.protocol ?? 0
	};
}
function addressesOf(text, addresses, words) {
	if (text.startsWith(`${addresses} `) && !addresses.includes("/")) return null;
	return addresses === words.dynamic ? {
		range: "dynamic",
		isOdd: false
	} : charonAddresses(addresses);
}
function followedLimit(scope, key, { text, place }, reading) {
	if (reading.kind === "known") {
		const { limit } = reading;
		if (limit !== void 0 && !(require_late()).hasEveryPort(limit) && limit.firstPort !== limit.lastPort) scope.remark(place, `${scope.fieldName(key)}: kernels take no range of ports (swanctl.conf(5))`);
		return limit;
	}
	if (reading.kind === "unknown") {
		leaveLimited(scope, key, place, reading.what);
		if (reading.isName) {
			const message = `${scope.fieldName(key)}: ${scope.daemon} refuses the connection where no protocol or port has this name`;
			scope.leaveOpen("version", place, message);
		}
	} else scope.refuse(key, place, text, "a protocol up to 255, and a port up to 65535");
}
function leaveLimited(scope, key, place, what) {
	scope.leaveOpen("traffic-selector", place, `${scope.fieldName(key)}: ${what} is not simulated`);
}
function virtualSelector(scope, key, place) {
	scope.leaveOpen("traffic-selector", place, `${scope.fieldName(key)} is a virtual address, which is not simulated`);
	return require_lint.unknown("not-simulated", place);
}
function untrapped(afterClose) {
	return afterClose.origin !== "unknown" && afterClose.value === "on-traffic" ? {
		...afterClose,
		value: "never"
	} : afterClose;
}
function prefersOwn({ settings }) {
	return {
		origin: "default",
		value: true,
		place: settings.placeOf("prefer_configured_proposals"),
		field: "charon.prefer_configured_proposals",
		spelling: "yes"
	};
}
function methodsOf(own, peer) {
	const value = require_lint.valueOf(own);
	return peer !== null && value !== void 0 && value === require_lint.valueOf(peer) ? { method: own } : {
		method: own,
		peerMethod: peer
	};
}

// src/parsers/api/strongswan/c-number.ts
const C_NUMBER = /(?: *\+?(?:0x[\da-f]+|0[0-7]*|[1-9]\d*))?/u.source;
let WHOLE$made; const WHOLE$make = () => WHOLE$made = (new RegExp(`^${C_NUMBER}$`, "iu"));
const MOST_DIGITS = 12;
function cNumber(text) {
	const digits = text.replace(/^[ +]+/u, "").toLowerCase();
	if (!(WHOLE$made ?? WHOLE$make()).test(text) || digits.length > MOST_DIGITS) return void 0;
	return Number(/^0\d/u.test(digits) ? `0o${digits.slice(1)}` : digits);
}

// src/parsers/api/strongswan/scope.ts
let STANDARD_MANNER$made; const STANDARD_MANNER$make = () => STANDARD_MANNER$made = ({
	daemon: "strongSwan",
	ignoresCase: true,
	switches: {
		yes: [
			"yes",
			"true",
			"enabled",
			"1"
		],
		no: [
			"no",
			"false",
			"disabled",
			"0"
		]
	},
	numbers: "c"
});
const UNITS$1 = {
	s: 1,
	m: 60,
	h: 3600,
	d: 86400
};
var SettingsScope = class {
	settings;
	#path;
	#findings;
	#manner;
	constructor(settings, path, findings, manner = {}) {
		this.settings = settings;
		this.#manner = {
			...(STANDARD_MANNER$made ?? STANDARD_MANNER$make()),
			...manner
		};
		this.#path = path;
		this.#findings = findings;
	}
	get daemon() {
		return this.#manner.daemon;
	}
	fieldName(key) {
		return `${this.#path}.${key}`;
	}
	remark(place, message) {
		this.#findings.remarks.push({
			place,
			message
		});
	}
	leaveOpen(phase, place, message, as) {
		this.remark(place, message);
		this.#findings.open.push({
			phase,
			what: message,
			place,
			...as !== void 0 && { as }
		});
	}
	refuse(key, place, text, expected) {
		const message = `${this.fieldName(key)} ${require_lint.quoted(text)} does not fit: ${this.daemon} takes ${expected}`;
		this.leaveOpen("version", place, message);
	}
	defaulted(key, value, spelling) {
		return {
			origin: "default",
			value,
			place: this.settings.placeOf(key),
			field: this.fieldName(key),
			spelling
		};
	}
	choice(key, words, spelling) {
		const standard = Object.hasOwn(words, spelling) ? words[spelling] : void 0;
		if (standard === void 0) throw new Error(`${this.fieldName(key)} has no word ${spelling}`);
		return this.converted(key, (text) => {
			const word = this.#wordOf(text);
			return Object.hasOwn(words, word) ? words[word] : void 0;
		}, {
			value: standard,
			spelling,
			expected: `one of ${Object.keys(words).join(", ")}`,
			near: Object.keys(words)
		});
	}
	choices(key, words, standard, join) {
		const names = Object.keys(words);
		return this.converted(key, (text) => {
			const chosen = wordsIn$1(text).map((word) => this.#wordOf(word));
			const known = chosen.flatMap((word) => Object.hasOwn(words, word) ? words[word] ?? [] : []);
			return known.length < chosen.length ? void 0 : known.reduce(join, standard.value);
		}, {
			...standard,
			expected: `one of ${names.join(", ")}`,
			near: names
		});
	}
	yes(key, standard) {
		const { yes, no, isExact = false } = this.#manner.switches;
		return this.converted(key, (text) => {
			const word = isExact ? text : this.#wordOf(text);
			return yes.includes(word) ? true : no.includes(word) ? false : void 0;
		}, {
			value: standard,
			spelling: standard ? "yes" : "no",
			expected: "yes or no"
		});
	}
	#wordOf(text) {
		return this.#manner.ignoresCase ? text.toLowerCase() : text;
	}
	seconds(key) {
		const node = this.settings.value(key);
		if (node === null) return null;
		if (require_lint.isTemplate(node.value)) return require_lint.unknown("template", node);
		const seconds = secondsOf(node.value, this.#manner);
		if (seconds !== void 0) return require_lint.explicit(seconds, node);
		this.refuse(key, node, node.value, "a whole number of seconds, or one with s, m, h or d behind it");
		return require_lint.unknown("invalid", node);
	}
	entries(key) {
		const node = this.settings.value(key);
		return node === null ? null : listed(node);
	}
	converted(key, convert, standard) {
		const node = this.settings.value(key);
		if (node === null) return this.defaulted(key, standard.value, standard.spelling);
		if (require_lint.isTemplate(node.value)) return require_lint.unknown("template", node);
		const value = convert(node.value);
		if (value !== void 0) return require_lint.explicit(value, node);
		const near = (require_late()).nearest(node.value, standard.near ?? []);
		const question = near === void 0 ? "" : `; did you mean ${near}?`;
		this.refuse(key, node, node.value, `${standard.expected}${question}`);
		return require_lint.unknown("invalid", node);
	}
};
let C_TIME$made; const C_TIME$make = () => C_TIME$made = (new RegExp(`^(${C_NUMBER}) *([smhd])?$`, "iu"));
let DECIMAL_TIME$made; const DECIMAL_TIME$make = () => DECIMAL_TIME$made = (/^(\d{1,12}) *([smhd])?$/iu);
let EXACT_TIME$made; const EXACT_TIME$make = () => EXACT_TIME$made = (/^(\d{1,12})([smhd])?$/u);
function secondsOf(text, { numbers, ignoresCase }) {
	const [, digits, unit = "s"] = (numbers === "c" ? (C_TIME$made ?? C_TIME$make()) : ignoresCase ? (DECIMAL_TIME$made ?? DECIMAL_TIME$make()) : (EXACT_TIME$made ?? EXACT_TIME$make())).exec(text) ?? [];
	const count = digits === void 0 ? void 0 : numbers === "c" ? cNumber(digits) : Number(digits);
	const factor = UNITS$1[unit.toLowerCase()];
	return count === void 0 || factor === void 0 ? void 0 : count * factor;
}
function wordsIn$1(text) {
	return text.split("|").map((word) => word.trim()).filter((word) => word !== "");
}
function listed(node) {
	const entries = [];
	let from = 0;
	for (const piece of node.value.split(",")) {
		const text = piece.trim();
		const start = from + piece.length - piece.trimStart().length;
		if (text !== "") entries.push({
			text,
			place: require_base.part(node, start, start + text.length)
		});
		from += piece.length + 1;
	}
	return entries;
}

// src/parsers/api/libreswan/aliases.ts
function setName(scope, [first, ...others]) {
	const [name = first, another] = [first, ...others].filter((key) => scope.settings.value(key) !== null);
	if (another !== void 0) {
		const message = `${scope.fieldName(another)} is another name for ${name}: with both ${scope.daemon} does not load the conn`;
		scope.leaveOpen("version", scope.settings.placeOf(another), message);
	}
	return name;
}

// src/parsers/api/libreswan/lifetime.ts
const STANDARD_SECONDS = 28800;
const LONGEST_SECONDS = 86400;
let UNITS$made; const UNITS$make = () => UNITS$made = (new Map([
	["ms", .001],
	["s", 1],
	["m", 60],
	["h", 3600],
	["d", 86400],
	["w", 604800]
]));
function lifetimeOf$2(scope, keys) {
	const key = setName(scope, keys);
	const standard = scope.defaulted(key, STANDARD_SECONDS, "8h");
	const node = scope.settings.value(key);
	if (node === null) return standard;
	if (require_lint.isTemplate(node.value)) return require_lint.unknown("template", node);
	const [, digits = "", unit = "s"] = /^(\d{1,12})(ms|[smhdw])?$/iu.exec(node.value) ?? [];
	const factor = (UNITS$made ?? UNITS$make()).get(unit.toLowerCase());
	if (digits === "" || factor === void 0) {
		scope.remark(node, `${scope.fieldName(key)} cannot be read: Libreswan takes 8h for it`);
		return standard;
	}
	const seconds = Number(digits) * factor;
	if (seconds > 0 && seconds <= LONGEST_SECONDS) return require_lint.explicit(Math.floor(seconds), node);
	scope.remark(node, `${scope.fieldName(key)}: Libreswan takes a day for it, the longest lifetime that it has`);
	return require_lint.explicit(LONGEST_SECONDS, node);
}

// src/data/libreswan.ts
const LIBRESWAN_CIPHERS = new Map([
	...["aes", "aes_cbc"].map((word) => [word, "aes*"]),
	...["aes_ctr", "aesctr"].map((word) => [word, "aes*ctr"]),
	...["camellia", "camellia_cbc"].map((word) => [word, "camellia*"]),
	...[
		"aes_gcm",
		"aes_gcm_c",
		"aes_gcm_16"
	].map((word) => [word, "aes*gcm16"]),
	...["aes_gcm_b", "aes_gcm_12"].map((word) => [word, "aes*gcm12"]),
	...["aes_gcm_a", "aes_gcm_8"].map((word) => [word, "aes*gcm8"]),
	...[
		"aes_ccm",
		"aes_ccm_c",
		"aes_ccm_16"
	].map((word) => [word, "aes*ccm16"]),
	...["aes_ccm_b", "aes_ccm_12"].map((word) => [word, "aes*ccm12"]),
	...["aes_ccm_a", "aes_ccm_8"].map((word) => [word, "aes*ccm8"]),
	...["null_auth_aes_gmac", "aes_gmac"].map((word) => [word, "aes*gmac"]),
	...["chacha20_poly1305", "chacha20poly1305"].map((word) => [word, "chacha20poly1305"]),
	...["3des", "3des_cbc"].map((word) => [word, "3des"]),
	["null", "null"]
]);
const LIBRESWAN_KEY_BITS = {
	ike: [256, 128],
	esp: [128, 256]
};
let NOT_FOR_IKE$made; const NOT_FOR_IKE$make = () => NOT_FOR_IKE$made = (new Set([
	"aes*ccm16",
	"aes*ccm12",
	"aes*ccm8",
	"aes*gmac",
	"null"
]));
const LIBRESWAN_HASHES = new Map([
	...["md5", "hmac_md5"].map((word) => [word, "md5"]),
	...[
		"sha",
		"sha1",
		"hmac_sha1"
	].map((word) => [word, "sha1"]),
	...[
		"sha2",
		"sha256",
		"sha2_256",
		"hmac_sha2_256"
	].map((word) => [word, "sha256"]),
	...[
		"sha384",
		"sha2_384",
		"hmac_sha2_384"
	].map((word) => [word, "sha384"]),
	...[
		"sha512",
		"sha2_512",
		"hmac_sha2_512"
	].map((word) => [word, "sha512"]),
	["aes_xcbc", "aesxcbc"]
]);
let LIBRESWAN_INTEGRITY$made; const LIBRESWAN_INTEGRITY$make = () => LIBRESWAN_INTEGRITY$made = (new Map([
	["hmac_md5_96", "md5"],
	["hmac_sha1_96", "sha1"],
	["hmac_sha2_256_128", "sha256"],
	["hmac_sha2_384_192", "sha384"],
	["hmac_sha2_512_256", "sha512"],
	["sha2_256_128", "sha256"],
	["sha2_384_192", "sha384"],
	["sha2_512_256", "sha512"],
	["aes_xcbc_96", "aesxcbc"]
]));
let LIBRESWAN_CMAC$made; const LIBRESWAN_CMAC$make = () => LIBRESWAN_CMAC$made = (new Map([["aes_cmac", "aescmac"], ["aes_cmac_96", "aescmac"]]));
let LIBRESWAN_NONE$made; const LIBRESWAN_NONE$make = () => LIBRESWAN_NONE$made = (new Set(["none", "null"]));
const LIBRESWAN_GROUPS = new Map([
	...["modp1536", "dh5"].map((word) => [word, "modp1536"]),
	...["modp2048", "dh14"].map((word) => [word, "modp2048"]),
	...["modp3072", "dh15"].map((word) => [word, "modp3072"]),
	...["modp4096", "dh16"].map((word) => [word, "modp4096"]),
	...["modp6144", "dh17"].map((word) => [word, "modp6144"]),
	...["modp8192", "dh18"].map((word) => [word, "modp8192"]),
	...[
		"dh19",
		"ecp256",
		"ecp_256"
	].map((word) => [word, "ecp256"]),
	...[
		"dh20",
		"ecp384",
		"ecp_384"
	].map((word) => [word, "ecp384"]),
	...[
		"dh21",
		"ecp521",
		"ecp_521"
	].map((word) => [word, "ecp521"]),
	...["dh31", "curve25519"].map((word) => [word, "curve25519"])
]);
const LIBRESWAN_FORMER_GROUPS = new Map([
	...["modp1024", "dh2"].map((word) => [word, "modp1024"]),
	["dh22", "modp1024s160"],
	["dh23", "modp2048s224"],
	["dh24", "modp2048s256"]
]);
let LIBRESWAN_DEFAULTS$made; const LIBRESWAN_DEFAULTS$make = () => LIBRESWAN_DEFAULTS$made = ({
	2: {
		ciphers: {
			ike: [
				"aes_gcm256",
				"aes_gcm128",
				"aes256",
				"aes128"
			],
			esp: [
				"aes_gcm256",
				"aes_gcm128",
				"aes256",
				"aes128"
			]
		},
		hashes: {
			ike: ["sha2_512", "sha2_256"],
			esp: ["sha2_512", "sha2_256"],
			ah: [
				"sha2_512",
				"sha2_256",
				"sha1"
			]
		},
		groups: [
			"dh14",
			"dh15",
			"dh16",
			"dh18",
			"dh19",
			"dh20",
			"dh21",
			"dh31"
		]
	},
	1: {
		hashes: {
			ike: [
				"sha2_256",
				"sha2_512",
				"sha1"
			],
			esp: ["sha1"],
			ah: ["sha1"]
		},
		groups: ["dh14", "dh5"]
	}
});
function words$1(...lines) {
	return lines.flatMap((line) => line.split(" "));
}
const LIBRESWAN_CONN_KEYS = new Set(words$1("accept-redirect accept-redirect-to addresspool aggressive aggrmode ah also alsoflip auth authby auto cisco-unity", "clientaddrfamily compress connalias decap-dscp dpdaction dpddelay dpdtimeout enable-tcp encapsulation esn esp", "failureshunt fake-strongswan forceencaps fragmentation hostaddrfamily ignore-peer-dns ike ikelifetime ikepad ikev2", "initial-contact intermediate ipsec-interface ipsec-lifetime ipsec-max-bytes ipsec-max-packets keyexchange keyingtries", "keylife lifetime mark mark-in mark-out metric mobike modecfgbanner modecfgdns modecfgdomains modecfgpull", "ms-dh-downgrade mtu narrowing nat-ikev1-method nat-keepalive negotiationshunt nflog nic-offload nm-configured", "nopmtudisc overlapip pam-authorize pfs phase2 phase2alg policy-label ppk priority reauth redirect-to rekey rekeyfuzz", "rekeymargin remote-peer-type remote_peer_type replay-window reqid require-id-on-certificate retransmit-interval", "retransmit-timeout salifetime sec-label send-no-esp-tfc send-redirect send-vendorid sendca sha2-truncbug", "tcp-remoteport tfc type vti-interface vti-routing vti-shared xauthby xauthfail"));
const LIBRESWAN_SIDE_KEYS = /* @__PURE__ */ new Set(["", ...words$1("addresspool auth autheap ca cat cert ckaid ecdsakey id ikeport modecfgclient modecfgserver nexthop protoport pubkey", "rsasigkey sendcert sourceip subnet subnets updown username vti xauthclient xauthserver xauthusername")]);
const LIBRESWAN_SETUP_KEYS = new Set(words$1("audit-log crl-strict curl-iface curl-timeout ddos-mode dnssec-enable dumpdir global-redirect ikev1-policy ipsecdir", "listen-tcp listen-udp logappend logfile logip logtime myvendorid nssdir ocsp-enable ocsp-strict", "secretsfile seccomp shuntlifetime statsbin virtual-private xfrmlifetime"));
const STARTER_SETUP_KEYS = new Set(words$1("cachecrls charondebug charonstart strictcrlpolicy"));

// src/parsers/api/libreswan/algorithms.ts
let KEY_BITS$made; const KEY_BITS$make = () => KEY_BITS$made = (new Set([
	"128",
	"192",
	"256"
]));
function cipherOf(word, protocol, version) {
	const text = word.toLowerCase();
	const [, name = text, bits = ""] = LIBRESWAN_CIPHERS.has(text) ? [] : /^(.*\D)_?(\d{3})$/u.exec(text) ?? [];
	const keyword = LIBRESWAN_CIPHERS.get(name.replace(/_$/u, ""));
	if (keyword === void 0 || protocol === "ike" && (NOT_FOR_IKE$made ?? NOT_FOR_IKE$make()).has(keyword)) return unknownWord(word, "cipher", LIBRESWAN_CIPHERS.keys());
	const hasLength = keyword.includes("*");
	if (bits !== "" && (!hasLength || !(KEY_BITS$made ?? KEY_BITS$make()).has(bits))) return `has no key of ${bits} bits`;
	const lengths = bits === "" ? LIBRESWAN_KEY_BITS[protocol] : [bits];
	const ciphers = (hasLength ? lengths : [""]).flatMap((length) => {
		const transform = require_lint.transformByKeyword(keyword.replace("*", String(length)));
		return transform?.type === "encryption" ? [transform] : [];
	});
	const isOfIkev2 = ciphers.some((cipher) => protocol === "ike" ? cipher.aead : cipher.esp === null);
	return version === 1 && isOfIkev2 ? "is no cipher of IKEv1" : ciphers;
}
function hashOf(word, protocol, version) {
	const text = word.toLowerCase();
	const prf = LIBRESWAN_HASHES.get(text);
	const keyword = prf ?? (LIBRESWAN_INTEGRITY$made ?? LIBRESWAN_INTEGRITY$make()).get(text) ?? (protocol === "ike" ? void 0 : (LIBRESWAN_CMAC$made ?? LIBRESWAN_CMAC$make()).get(text));
	const transform = keyword === void 0 ? void 0 : require_lint.transformByKeyword(keyword);
	if (transform?.type !== "integrity") return unknownWord(word, "hash", LIBRESWAN_HASHES.keys());
	const isHash = prf !== void 0 && transform.ikev1 !== null;
	if (version === 1 && protocol === "ike" && !isHash) return "is no hash of IKEv1";
	return {
		integrity: transform,
		isPrf: prf !== void 0
	};
}
function groupOf(word) {
	const text = word.toLowerCase();
	const keyword = LIBRESWAN_GROUPS.get(text) ?? LIBRESWAN_FORMER_GROUPS.get(text);
	const transform = keyword === void 0 ? void 0 : require_lint.transformByKeyword(keyword);
	return transform?.type === "dh" ? transform : unknownWord(word, "group", LIBRESWAN_GROUPS.keys());
}
function isFormerGroup(word) {
	return LIBRESWAN_FORMER_GROUPS.has(word.toLowerCase());
}
function isNone(word) {
	return (LIBRESWAN_NONE$made ?? LIBRESWAN_NONE$make()).has(word.toLowerCase());
}
function unknownWord(word, kind, known) {
	const near = (require_late()).nearest(word, [...known]);
	return `is no ${kind} that Libreswan 4.10 takes here${near === void 0 ? "" : ` (did you mean ${near}?)`}`;
}

// src/parsers/api/libreswan/draft.ts
function entriesOf(node, most) {
	let offset = 0;
	return node.value.split(",", most).map((entry) => {
		const start = offset;
		offset += entry.length + 1;
		const slots = [];
		let at = start;
		for (const [index, text] of entry.split(/([-;])/u).entries()) {
			const isSeparator = index % 2 === 1;
			const separator = node.value.charAt(at - 1);
			if (!isSeparator) slots.push({
				words: wordsOf(node, at, text),
				isGroups: index > 0 && separator === ";"
			});
			at += text.length;
		}
		return withLengths(slots);
	});
}
function wordsOf(node, start, text) {
	let at = start;
	return text.split("+").map((word) => {
		const place = require_base.part(node, at, at + word.length);
		at += word.length + 1;
		return {
			text: word,
			place
		};
	});
}
function withLengths(slots) {
	const [first, second, ...rest] = slots;
	const [cipher, another] = first?.words ?? [];
	const [length] = second?.words ?? [];
	if (cipher === void 0 || another !== void 0 || length === void 0 || !/^\d+$/u.test(length.text)) return slots;
	return [{
		words: [{
			text: `${cipher.text}${length.text}`,
			place: cipher.place
		}],
		isGroups: false
	}, ...rest];
}
function draftOf(slots, { protocol, version }, faults) {
	const left = [...slots];
	const blame = ({ text, place }, reason) => {
		faults.push({
			place,
			text,
			reason
		});
	};
	const several = version === 1 ? slots.find(({ words }) => words.length > 1) : void 0;
	if (several?.words[1] !== void 0) blame(several.words[1], "stands behind a +, which IKEv1 does not take");
	const ciphers = [];
	const [head] = slots;
	if (protocol !== "ah") {
		left.shift();
		for (const word of head?.words ?? []) {
			const found = cipherOf(word.text, protocol, version);
			if (typeof found === "string") blame(word, found);
			else require_base.append(ciphers, found.map((cipher) => require_lint.explicit(cipher, word.place)));
		}
	}
	const isAead = isAeadAlone(ciphers);
	if (!isAead && ciphers.some((cipher) => require_lint.valueOf(cipher)?.aead === true) && head?.words[0] !== void 0) blame(head.words[0], "stands beside AEAD ciphers, or they beside it");
	const hashes = hashesOf(left, {
		protocol,
		version,
		isAead
	}, blame);
	const groups = groupsOf$1(left, {
		protocol,
		version
	}, blame);
	const [unexpected] = left;
	if (unexpected?.words[0] !== void 0) blame(unexpected.words[0], "is one word too many");
	return {
		ciphers,
		...hashes,
		groups
	};
}
function isAeadAlone(ciphers) {
	return ciphers.length > 0 && ciphers.every((cipher) => require_lint.valueOf(cipher)?.aead === true);
}
function hashesOf(left, { protocol, version, isAead }, blame) {
	const taken = () => {
		const [slot] = left;
		if (slot === void 0 || slot.isGroups || slot.words.every(({ text }) => isGroup(text))) return null;
		left.shift();
		return slot.words;
	};
	const words = taken();
	if (words === null) return {
		hashes: null,
		prfs: null
	};
	const [only] = words;
	if (only !== void 0 && words.length === 1 && isNone(only.text)) {
		if (!isAead) blame(only, "is no integrity algorithm, and the cipher needs one");
		const behind = protocol === "ike" ? taken() : null;
		return {
			hashes: isAead ? [] : null,
			prfs: behind === null ? null : prfsOf(behind, blame)
		};
	}
	const hashes = words.flatMap((word) => {
		const hash = hashOf(word.text, protocol, version);
		if (typeof hash === "string") blame(word, hash);
		else if (isAead && (protocol !== "ike" || !hash.isPrf)) blame(word, "stands beside an AEAD cipher, which has its own");
		else return [{
			place: word.place,
			hash
		}];
		return [];
	});
	if (protocol !== "ike") return {
		hashes,
		prfs: null
	};
	if (isAead) return {
		hashes: [],
		prfs: hashes.flatMap(prfIn)
	};
	const behind = hashes.some(({ hash }) => !hash.isPrf) ? taken() : null;
	if (behind !== null) return {
		hashes,
		prfs: prfsOf(behind, blame)
	};
	return {
		hashes,
		prfs: hashes.every(({ hash }) => hash.isPrf) ? hashes.flatMap(prfIn) : null
	};
}
function prfsOf(words, blame) {
	return words.flatMap((word) => {
		const hash = hashOf(word.text, "ike", 2);
		if (typeof hash !== "string" && hash.isPrf) return prfIn({
			place: word.place,
			hash
		});
		blame(word, "is no PRF that Libreswan knows");
		return [];
	});
}
function prfIn({ place, hash: { integrity } }) {
	const prf = integrity.prf === null ? void 0 : require_lint.prfByLogName(integrity.prf);
	return prf === void 0 ? [] : [require_lint.explicit(prf, place)];
}
function isGroup(text) {
	return typeof groupOf(text) !== "string";
}
function groupsOf$1(left, { protocol, version }, blame) {
	const slot = left[0];
	if (slot === void 0) return null;
	left.shift();
	return slot.words.flatMap((word) => {
		if (protocol !== "ike" && version === 2 && isNone(word.text)) return [require_lint.explicit(null, word.place)];
		const group = groupOf(word.text);
		if (typeof group === "string") blame(word, group);
		else if (protocol !== "ike" && version === 1 && !group.family.startsWith("modp")) blame(word, "is no group for CHILD SAs in IKEv1");
		else return [require_lint.explicit(group, word.place)];
		return [];
	});
}

// src/parsers/api/libreswan/proposals.ts
const MOST_PROPOSALS$1 = 255;
function libreswanProposals(scope, request) {
	const { key } = request;
	const node = scope.settings.value(key);
	if (node !== null && require_lint.isTemplate(node.value)) return [unknownProposal("template", node)];
	const filler = new Filler(scope, request);
	if (node === null || node.value === "") {
		if (request.version === 2) return filler.standard();
		const place = scope.settings.placeOf(key);
		scope.remark(place, `${scope.fieldName(key)} is left out: what Libreswan takes in IKEv1 then is not simulated`);
		return [unknownProposal("not-simulated", place)];
	}
	const faults = [];
	const entries = entriesOf(node, MOST_PROPOSALS$1);
	const drafts = entries.map((slots) => draftOf(slots, request, faults));
	if (request.child !== void 0 && request.child.groups !== null) require_base.append(faults, groupFaults(node, drafts));
	for (const { place, text, reason } of faults) {
		const message = `${scope.fieldName(key)} ${JSON.stringify(text)} ${reason}: Libreswan does not load the conn`;
		scope.leaveOpen("version", place, message);
	}
	if (faults.length > 0) return [unknownProposal("invalid", node)];
	for (const { text, place } of entries.flatMap((slots) => slots.flatMap(({ words }) => words))) {
		if (!isFormerGroup(text)) continue;
		scope.leaveOpen("version", place, `${scope.fieldName(key)}: ${text} is refused by Libreswan 4.10, and taken by earlier releases`);
	}
	return drafts.flatMap((draft) => filler.filled(draft));
}
function groupFaults(node, drafts) {
	const place = require_base.part(node, 0, node.value.length);
	if (new Set(drafts.map(({ groups }) => groups === null)).size > 1) return [{
		place,
		text: node.value,
		reason: "has groups in some proposals, and none in others"
	}];
	const first = drafts.flatMap(({ groups }) => groups?.map(require_lint.valueOf).find((group) => group !== null && group !== void 0) ?? []);
	if (new Set(first).size < 2) return [];
	return [{
		place,
		text: node.value,
		reason: "has another group in each proposal"
	}];
}
var Filler = class {
	#scope;
	#request;
	constructor(scope, request) {
		this.#scope = scope;
		this.#request = request;
	}
	standard() {
		const { protocol } = this.#request;
		const version = 2;
		const nothing = {
			hashes: null,
			prfs: null,
			groups: null
		};
		if (protocol === "ah") return this.filled({
			ciphers: [],
			...nothing
		});
		return (LIBRESWAN_DEFAULTS$made ?? LIBRESWAN_DEFAULTS$make())[version].ciphers[protocol].flatMap((word) => {
			const ciphers = cipherOf(word, protocol, version);
			if (typeof ciphers === "string") throw new Error(`the default ${word} ${ciphers}`);
			return this.filled({
				ciphers: ciphers.map((cipher) => this.#defaulted(cipher)),
				...nothing
			});
		});
	}
	filled(draft) {
		const { protocol, version, child } = this.#request;
		const isAead = isAeadAlone(draft.ciphers);
		const integrity = draft.hashes?.map(({ place, hash }) => require_lint.explicit(hash.integrity, place)) ?? (isAead ? [] : this.#hashes());
		if (protocol !== "ike") return [{
			encryption: draft.ciphers,
			integrity,
			prf: [],
			dhGroups: child === void 0 || child.groups === null ? [] : draft.groups ?? child.groups,
			extendedSequenceNumbers: version === 1 ? [] : child?.extendedSequenceNumbers ?? []
		}];
		const groups = draft.groups ?? this.#groups();
		const proposal = {
			encryption: draft.ciphers,
			prf: this.#prfs(draft, isAead),
			extendedSequenceNumbers: []
		};
		if (version === 2) return [{
			...proposal,
			integrity,
			dhGroups: groups
		}];
		return groups.flatMap((group) => integrity.map((hash) => ({
			...proposal,
			prf: [],
			integrity: [hash],
			dhGroups: [group]
		})));
	}
	#hashes() {
		const { protocol, version } = this.#request;
		return (LIBRESWAN_DEFAULTS$made ?? LIBRESWAN_DEFAULTS$make())[version].hashes[protocol].map((word) => {
			const hash = hashOf(word, protocol, version);
			if (typeof hash === "string") throw new Error(`the default ${word} ${hash}`);
			return this.#defaulted(hash.integrity);
		});
	}
	#prfs({ hashes, prfs }, isAead) {
		if (prfs !== null) return prfs;
		if (!isAead && hashes?.every(({ hash }) => hash.isPrf) !== false) return [];
		return this.#hashes().flatMap((hash) => {
			const name = require_lint.valueOf(hash)?.prf ?? null;
			const prf = name === null ? void 0 : require_lint.prfByLogName(name);
			return prf === void 0 ? [] : [this.#defaulted(prf)];
		});
	}
	#groups() {
		return (LIBRESWAN_DEFAULTS$made ?? LIBRESWAN_DEFAULTS$make())[this.#request.version].groups.map((word) => {
			const group = groupOf(word);
			if (typeof group === "string") throw new Error(`the default ${word} ${group}`);
			return this.#defaulted(group);
		});
	}
	#defaulted(value) {
		return this.#scope.defaulted(this.#request.key, value, "default");
	}
};

// src/parsers/api/libreswan/child.ts
function childrenOf$1(scope, request) {
	const lifetimeSeconds = lifetimeOf$2(scope, [
		"salifetime",
		"lifetime",
		"keylife",
		"ipsec-lifetime"
	]);
	const shared = {
		...offered$2(scope, request),
		mode: modeOf$3(scope),
		lifetimeSeconds,
		...require_lint.valueOf(request.rekeys) === false && { rekeysBetween: null }
	};
	requireNetworks(scope, request);
	const [local, remote] = [networksIn(scope, request.own), networksIn(scope, request.peer)];
	const fitting = remote.slice(0, MOST_CHILDREN$1);
	const pairs = local.slice(0, Math.max(1, Math.floor(MOST_CHILDREN$1 / fitting.length))).flatMap((one) => fitting.map((other) => [one, other]));
	if (pairs.length < local.length * remote.length) {
		const place = scope.settings.placeOf(`${request.own}subnets`);
		const message = `more than ${String(MOST_CHILDREN$1)} pairs of networks: those behind them are not simulated`;
		scope.leaveOpen("traffic-selector", place, `${scope.fieldName(`${request.own}subnets`)}: ${message}`);
	}
	return pairs.map(([one, other]) => ({
		...shared,
		localSelectors: [one],
		remoteSelectors: [other]
	}));
}
const MOST_CHILDREN$1 = 256;
function offered$2(scope, request) {
	const protocol = scope.choice("phase2", {
		esp: "esp",
		ah: "ah"
	}, "esp");
	const hasSecrecy = scope.yes("pfs", true);
	const { version } = request;
	const proposals = libreswanProposals(scope, {
		key: setName(scope, [
			"esp",
			"phase2alg",
			"ah"
		]),
		protocol: protocol.origin === "unknown" ? "esp" : protocol.value,
		version,
		child: {
			groups: groupsOf(scope, hasSecrecy, request),
			extendedSequenceNumbers: sequenceNumbersOf(scope)
		}
	});
	return {
		protocol,
		proposals,
		...proposals.some(({ dhGroups }) => dhGroups.some(({ origin }) => origin === "default")) && { takesGroupOfIke: true }
	};
}
function groupsOf(scope, hasSecrecy, { ikeProposals }) {
	if (hasSecrecy.origin === "unknown") return [require_lint.unknown(hasSecrecy.reason, hasSecrecy.place)];
	if (!hasSecrecy.value) return null;
	const groups = ikeProposals.flatMap(({ dhGroups }) => dhGroups);
	const known = /* @__PURE__ */ new Set();
	for (const group of groups) {
		const value = require_lint.valueOf(group);
		if (value === void 0) return [require_lint.unknown("not-in-body", group.place)];
		if (value !== null) known.add(value);
	}
	return Array.from(known, (group) => scope.defaulted("pfs", group, "yes"));
}
function sequenceNumbersOf(scope) {
	const choice = scope.choice("esn", {
		either: "either",
		yes: "yes",
		no: "no"
	}, "either");
	if (choice.origin === "unknown") return [choice];
	const window = scope.settings.value("replay-window");
	if (window !== null && require_lint.isTemplate(window.value)) return [require_lint.unknown("template", window)];
	if (window !== null && Number(window.value) === 0) return [require_lint.explicit(false, window)];
	return (choice.value === "either" ? [true, false] : [choice.value === "yes"]).map((value) => ({
		...choice,
		value
	}));
}
function modeOf$3(scope) {
	return scope.choice("type", {
		tunnel: "tunnel",
		transport: "transport"
	}, "tunnel");
}
function requireNetworks(scope, { own, peer }) {
	for (const [side, other] of [[own, peer], [peer, own]]) {
		const list = scope.settings.value(`${side}subnets`);
		if (list === null || [`${other}subnet`, `${other}subnets`].some((key) => scope.settings.value(key) !== null)) continue;
		const message = `${scope.fieldName(`${side}subnets`)} without ${other}subnet: ${scope.daemon} does not load the conn`;
		scope.leaveOpen("version", list, message);
	}
}
function networksIn(scope, side) {
	const key = `${side}protoport`;
	const node = scope.settings.value(key);
	const networks = wholeNetworksIn(scope, side);
	if (node === null) return networks;
	if (require_lint.isTemplate(node.value)) {
		scope.leaveOpen("traffic-selector", node, `${scope.fieldName(key)} is a placeholder`);
		return networks;
	}
	const limit = followedLimit(scope, key, {
		text: node.value,
		place: node
	}, (require_late()).parseLimit(node.value, (require_late()).STARTER_WORDS));
	return networks.map((network) => {
		if (network.origin === "unknown" || network.value !== "dynamic" && require_lint.isDynamic(network.value)) return network;
		const { value } = network;
		return require_lint.explicit(require_lint.limited(value, limit), network.origin === "explicit" ? network.place : node);
	});
}
function wholeNetworksIn(scope, side) {
	const [one, several] = [`${side}subnet`, `${side}subnets`];
	const [single, list] = [scope.settings.value(one), scope.settings.value(several)];
	if (single !== null && list !== null) {
		const message = `${scope.fieldName(several)} beside ${one}: Libreswan loads no conn with both`;
		scope.leaveOpen("version", list, message);
	}
	if (list !== null) {
		if (require_lint.isTemplate(list.value)) return [require_lint.unknown("template", list)];
		if (list.end - list.start > list.value.length && list.value.includes("{")) scope.refuse(several, list, list.value, "braces or quotes around a list, not both");
		const networks = wordsIn(list).map((entry) => networkIn(scope, several, entry));
		return networks.length > 0 ? networks : [scope.defaulted(several, "dynamic", side)];
	}
	if (single === null) return [scope.defaulted(one, "dynamic", side)];
	return [networkIn(scope, one, {
		text: single.value,
		place: require_base.part(single, 0, single.value.length)
	})];
}
function networkIn(scope, key, { text, place }) {
	if (require_lint.isTemplate(text)) return require_lint.unknown("template", place);
	if (/^v(?:host|net):/iu.test(text)) {
		scope.leaveOpen("traffic-selector", place, `${scope.fieldName(key)}: a network that the peer chooses is not simulated`);
		return require_lint.unknown("not-simulated", place);
	}
	const selector = require_lint.parseAddresses(withPrefix(text));
	if (selector !== null && selector !== "dynamic") return require_lint.explicit(selector, place);
	scope.refuse(key, place, text, "a network with its prefix or mask");
	return require_lint.unknown("invalid", place);
}
function withPrefix(text) {
	const [address = "", prefix, more] = text.split("/");
	if (prefix === void 0 || more !== void 0) return "";
	return `${address}${/^\d+(?:\.\d+){0,2}$/u.test(address) ? ".0".repeat(4 - address.split(".").length) : ""}/${prefix.includes(".") ? String(require_lint.netmaskPrefix(prefix)) : prefix}`;
}
function wordsIn(node) {
	const entries = [];
	for (const { index, 0: text } of node.value.matchAll(/[^\s,{}]+/gu)) {
		if (entries.length > MOST_CHILDREN$1) break;
		entries.push({
			text,
			place: require_base.part(node, index, index + text.length)
		});
	}
	return entries;
}

// src/parsers/api/libreswan/identity.ts
function parseLibreswanIdentity(text) {
	const [, bracketed] = /^@\[(.*)\]$/u.exec(text) ?? [];
	if (bracketed !== void 0) return {
		type: "key-id",
		value: (require_late()).hexadecimal((require_late()).utf8(bracketed)),
		wildcard: false
	};
	if (text.startsWith("@#")) return parseIdentity(text);
	if (text.startsWith("@~")) return parseIdentity(`asn1dn:#${text.slice(2)}`);
	if (text.startsWith("@")) return {
		type: "fqdn",
		value: text.slice(1),
		wildcard: false
	};
	return text.includes("@") || text.includes("=") || require_lint.parseAddress(text) !== null ? parseIdentity(text) : null;
}

// src/parsers/api/strongswan/ipsec-conf-names.ts
const CONN_KEYS = new Set([
	"aaa_identity aggressive ah also authby auto closeaction compress dpdaction dpddelay dpdtimeout eap_identity esp",
	"forceencaps fragmentation ike ikedscp ikelifetime inactivity installpolicy keyexchange keyingtries keylife lifebytes",
	"lifepackets lifetime marginbytes marginpackets margintime mark mark_in mark_out me_peerid mediated_by mediation",
	"mobike modeconfig reauth rekey rekeyfuzz rekeymargin replay_window reqid sha256_96 tfc type xauth xauth_identity",
	"auth eap pfs pfsgroup"
].flatMap((line) => line.split(" ")));
const SIDE_KEYS = /* @__PURE__ */ new Set([
	"",
	..."allowany auth auth2 ca ca2 cert cert2 certpolicy dns firewall groups groups2 hostaccess id id2 ikeport".split(" "),
	..."protoport rsasigkey sendcert sigkey sourceip subnet updown nexthop natip subnetwithin".split(" ")
]);
function refuseUnknownConn(scope, conn, known, sides) {
	let remarked = 0;
	for (const key of conn.keys) {
		const side = /^(?:left|right)/u.exec(key)?.[0] ?? "";
		if (known.has(key) || side !== "" && sides.has(key.slice(side.length)) || conn.value(key) === null) continue;
		if (++remarked > 20) return;
		const near = (require_late()).nearest(key, [...known, ...Array.from(sides, (name) => `${side || "left"}${name}`)]);
		const question = near === void 0 ? "" : `; did you mean ${near}?`;
		scope.remark(conn.placeOf(key), `${scope.fieldName(key)} is no parameter of a conn${question}`);
	}
}

// src/parsers/api/libreswan/fits.ts
const SWITCHES = new Set([
	"cisco-unity compress decap-dscp fake-strongswan ignore-peer-dns ikepad initial-contact intermediate mobike",
	"modecfgpull ms-dh-downgrade nat-keepalive nm-configured nopmtudisc overlapip pam-authorize",
	"require-id-on-certificate send-no-esp-tfc send-vendorid sha2-truncbug vti-routing vti-shared",
	"cat modecfgclient modecfgserver xauthclient xauthserver"
].flatMap((line) => line.split(" ")));
let WORDS$made; const WORDS$make = () => WORDS$made = ({
	"accept-redirect": "yes no auto",
	clientaddrfamily: "ipv4 ipv6 inet inet6",
	"enable-tcp": "yes no fallback",
	encapsulation: "yes no auto",
	failureshunt: "none hold passthrough drop reject",
	fragmentation: "yes no force insist never",
	hostaddrfamily: "ipv4 ipv6 inet inet6",
	autheap: "none tls",
	sendcert: "always never sendifasked",
	"nat-ikev1-method": "none both drafts rfc",
	negotiationshunt: "hold passthrough drop",
	"nic-offload": "yes no auto",
	ppk: "yes no insist never always propose permit",
	"remote-peer-type": "cisco",
	remote_peer_type: "cisco",
	"send-redirect": "yes no auto",
	sendca: "none issuer all",
	xauthby: "file pam alwaysok",
	xauthfail: "hard soft"
});
function expectedOf(key, text) {
	const value = text.trim();
	if (require_lint.isTemplate(value)) return null;
	const name = key.replace(/^(?:left|right)/u, "");
	if (SWITCHES.has(name)) return /^(?:yes|true|on|no|false|off)$/u.test(value) ? null : "yes or no";
	const listed = Object.hasOwn((WORDS$made ?? WORDS$make()), name) ? (WORDS$made ?? WORDS$make())[name]?.split(" ") : void 0;
	if (listed === void 0 || /^\d*$/u.test(value) || listed.includes(value.toLowerCase())) return null;
	return `one of ${listed.join(", ")}`;
}

// src/parsers/api/libreswan/names.ts
let PROPOSALS$made; const PROPOSALS$make = () => PROPOSALS$made = (new Set([
	"ike",
	"esp",
	"ah"
]));
let PROPOSAL_MARKS$made; const PROPOSAL_MARKS$make = () => PROPOSAL_MARKS$made = (/[+;]|(?:^|,)[a-z\d]+_|-sha2(?:$|[,-])|-dh\d/u);
const STRICT = "!";
let STARTS$2$made; const STARTS$2$make = () => STARTS$2$made = (new Set([
	"ondemand",
	"keep",
	"up"
]));
function isLibreswan({ conns, setup }) {
	let balance = 0;
	for (const key of setup.keys()) {
		const name = key.toLowerCase();
		balance += Number(LIBRESWAN_SETUP_KEYS.has(name)) - Number(STARTER_SETUP_KEYS.has(name));
	}
	for (const { values } of conns.values()) for (const [key, node] of values) {
		const name = key.toLowerCase();
		const telling = Number(isLibreswanKey(name)) - Number(isStarterKey(name));
		balance += telling === 0 ? tellingOf(name, node?.value.toLowerCase() ?? "") : telling;
	}
	return balance > 0;
}
function tellingOf(key, value) {
	if (key === "auto") return Number((STARTS$2$made ?? STARTS$2$make()).has(value));
	if (!(PROPOSALS$made ?? PROPOSALS$make()).has(key)) return 0;
	return value.trimEnd().endsWith(STRICT) ? -1 : Number((PROPOSAL_MARKS$made ?? PROPOSAL_MARKS$make()).test(value));
}
function isLibreswanKey(key) {
	return isKnown(key, LIBRESWAN_CONN_KEYS, LIBRESWAN_SIDE_KEYS);
}
function isStarterKey(key) {
	return isKnown(key, CONN_KEYS, SIDE_KEYS);
}
function isKnown(key, conn, sides) {
	if (conn.has(key)) return true;
	const side = /^(?:left|right)/u.exec(key)?.[0];
	return side !== void 0 && sides.has(key.slice(side.length));
}
function faultsIn(conns) {
	const remarks = [];
	for (const { name, values } of conns.values()) for (const [key, node] of values) {
		const fault = node === null ? null : faultOf(key, node.value);
		if (node === null || fault === null) continue;
		if (remarks.length >= 20) return remarks;
		remarks.push({
			place: node,
			message: `conn ${name}.${key} ${fault}`
		});
	}
	return remarks;
}
function faultOf(key, value) {
	if (/^x[-_]/u.test(key)) return null;
	if (isLibreswanKey(key)) {
		const expected = expectedOf(key, value);
		return expected === null ? null : `${require_lint.quoted(value)} does not fit: Libreswan takes ${expected}`;
	}
	const near = (require_late()).nearest(key, [...LIBRESWAN_CONN_KEYS, ...Array.from(LIBRESWAN_SIDE_KEYS, (side) => `left${side}`)]);
	return `is no parameter of Libreswan 4.10${near === void 0 ? "" : ` (did you mean ${near}?)`}`;
}

// src/parsers/api/strongswan/open-settings.ts
let YES$1$made; const YES$1$make = () => YES$1$made = (/^(?:yes|true|enabled|1)$/iu);
let OPEN_IN_CONNECTION$made; const OPEN_IN_CONNECTION$make = () => OPEN_IN_CONNECTION$made = ([
	{
		key: "childless",
		phase: "child-proposal",
		counts: /^(?:force|prefer)$/iu,
		effect: "makes the first CHILD SA apart from the IKE SA, which the peer must know (RFC 6023), with a group of its own"
	},
	{
		key: "childless",
		phase: "ike-auth",
		counts: /^force$/iu,
		effect: "refuses an IKE SA that comes with a CHILD SA (RFC 6023)"
	},
	{
		key: "childless",
		phase: "version",
		counts: /^prefer$/iu,
		effect: "is refused by strongSwan 5.9.8, and taken by later releases, where it says prefer"
	},
	{
		key: "remote_port",
		phase: "version",
		counts: /^(?!0*500$)/u,
		as: "initiator",
		effect: "begins at another port than 500"
	},
	{
		key: "local_port",
		phase: "version",
		counts: /^(?!0*(?:500)?$)/u,
		as: "initiator",
		effect: "begins from another port than 500"
	},
	{
		key: "vips",
		phase: "traffic-selector",
		as: "initiator",
		effect: "asks the peer for a virtual address, without which there is no CHILD SA"
	},
	{
		key: "pools",
		phase: "traffic-selector",
		as: "responder",
		effect: "makes a CHILD SA for those alone who ask for a virtual address"
	},
	{
		key: "ppk_required",
		phase: "ike-auth",
		counts: (YES$1$made ?? YES$1$make()),
		effect: "asks for a post-quantum key (RFC 8784)"
	},
	{
		key: "mediation",
		phase: "version",
		counts: (YES$1$made ?? YES$1$make()),
		effect: "makes the connection one to a mediation server"
	},
	{
		key: "mediated_by",
		phase: "version",
		effect: "begins through a mediation server"
	}
]);
let OPEN_IN_CHILD$made; const OPEN_IN_CHILD$make = () => OPEN_IN_CHILD$made = ([
	{
		key: "label",
		phase: "traffic-selector",
		effect: "asks for a security label, which the peer must have too"
	},
	{
		key: "label_mode",
		phase: "version",
		counts: /^selinux$/iu,
		effect: "is refused by a strongSwan that was built without SELinux, where it says selinux"
	},
	{
		key: "sha256_96",
		phase: "child-proposal",
		counts: (YES$1$made ?? YES$1$make()),
		effect: "shortens HMAC_SHA2_256 to 96 bits, so that traffic passes only if the peer does so too"
	},
	{
		key: "hw_offload",
		phase: "child-proposal",
		counts: /^(?:yes|crypto|packet)$/iu,
		effect: "makes no SA where the network interface cannot take it over"
	},
	{
		key: "hw_offload",
		phase: "version",
		counts: /^(?:crypto|packet)$/iu,
		effect: "is refused by strongSwan 5.9.8, and taken by later releases, where it says crypto or packet"
	}
]);
const OPEN_IN_REMOTE = [
	"groups",
	"cert_policy",
	"certs",
	"cacerts",
	"ca_id",
	"pubkeys"
].map((key) => ({
	key,
	phase: "ike-auth",
	effect: "asks for more of the peer than its identity"
}));
let OPEN_IN_CONN$1$made; const OPEN_IN_CONN$1$make = () => OPEN_IN_CONN$1$made = ([
	{
		key: "mediation",
		phase: "version",
		counts: /^yes$/u,
		effect: "makes the connection one to a mediation server"
	},
	{
		key: "mediated_by",
		phase: "version",
		effect: "begins through a mediation server"
	},
	{
		key: "sha256_96",
		phase: "child-proposal",
		counts: /^yes$/u,
		effect: "shortens HMAC_SHA2_256 to 96 bits, so that traffic passes only if the peer does so too"
	}
]);
function leaveRowsOpen(scope, rows) {
	for (const { key, phase, counts, as, effect } of rows) {
		const node = scope.settings.value(key);
		if (node === null || counts?.test(node.value) === false) continue;
		scope.leaveOpen(phase, node, `${scope.fieldName(key)} ${effect}: not simulated`, as);
	}
}

// src/parsers/api/libreswan/open-settings.ts
let YES$made; const YES$make = () => YES$made = (/^(?:yes|true|on)$/iu);
let OPEN_IN_CONN$made; const OPEN_IN_CONN$make = () => OPEN_IN_CONN$made = ([
	{
		key: "ppk",
		phase: "ike-auth",
		counts: /^insist$/iu,
		effect: "asks for a post-quantum key"
	},
	{
		key: "enable-tcp",
		phase: "version",
		counts: /^(?:yes|fallback)$/iu,
		effect: "begins over TCP"
	},
	{
		key: "sec-label",
		phase: "traffic-selector",
		effect: "asks for a security label, which the peer must have too"
	},
	{
		key: "policy-label",
		phase: "traffic-selector",
		effect: "asks for a security label, which the peer must have too"
	},
	{
		key: "sha2-truncbug",
		phase: "child-proposal",
		counts: (YES$made ?? YES$make()),
		effect: "shortens HMAC_SHA2_256 to 96 bits, so that traffic passes only if the peer does so too"
	},
	{
		key: "compress",
		phase: "child-proposal",
		counts: (YES$made ?? YES$make()),
		effect: "asks for IPComp, which IKEv1 peers must have too"
	},
	{
		key: "ms-dh-downgrade",
		phase: "child-proposal",
		counts: (YES$made ?? YES$make()),
		effect: "takes another group at a rekey"
	},
	{
		key: "remote-peer-type",
		phase: "ike-auth",
		counts: /^cisco$/iu,
		effect: "goes by the ways of one maker of gateways"
	}
]);
let OPEN_OF_SIDE$made; const OPEN_OF_SIDE$make = () => OPEN_OF_SIDE$made = ([
	{
		key: "ikeport",
		phase: "version",
		effect: "takes another port than 500"
	},
	{
		key: "addresspool",
		phase: "traffic-selector",
		effect: "gives the peer an address"
	},
	{
		key: "modecfgclient",
		phase: "traffic-selector",
		counts: (YES$made ?? YES$make()),
		effect: "asks for an address"
	},
	{
		key: "modecfgserver",
		phase: "traffic-selector",
		counts: (YES$made ?? YES$make()),
		effect: "gives the peer an address"
	},
	{
		key: "xauthclient",
		phase: "ike-auth",
		counts: (YES$made ?? YES$make()),
		effect: "asks for XAuth"
	},
	{
		key: "xauthserver",
		phase: "ike-auth",
		counts: (YES$made ?? YES$make()),
		effect: "asks for XAuth"
	},
	{
		key: "autheap",
		phase: "ike-auth",
		counts: /^(?!none$)/iu,
		effect: "asks for EAP"
	},
	{
		key: "",
		phase: "version",
		counts: /^%(?!any$|defaultroute$)/iu,
		effect: "is no address"
	}
]);
function leaveConnOpen$1(scope, own, peer) {
	leaveRowsOpen(scope, (OPEN_IN_CONN$made ?? OPEN_IN_CONN$make()));
	for (const side of [own, peer]) leaveRowsOpen(scope, (OPEN_OF_SIDE$made ?? OPEN_OF_SIDE$make()).map((row) => ({
		...row,
		key: `${side}${row.key}`
	})));
}

// src/parsers/api/libreswan/ipsec-conf.ts
const DAEMON = "Libreswan";
let MANNER$made; const MANNER$make = () => MANNER$made = ({
	daemon: DAEMON,
	switches: {
		yes: [
			"yes",
			"true",
			"on"
		],
		no: [
			"no",
			"false",
			"off"
		],
		isExact: true
	},
	numbers: "decimal"
});
function readLibreswanConf(reading) {
	const { conns, setup } = reading;
	const endOf = (conn, own, findings) => endIn(conn, own, findings, setup);
	return readConns(reading, {
		daemon: DAEMON,
		isLoaded: isLoaded$1,
		endOf
	}, faultsIn(conns));
}
function isLoaded$1(conn) {
	const word = (key) => conn.value(key)?.value.toLowerCase() ?? "";
	const isShunt = [
		"passthrough",
		"pass",
		"drop",
		"reject"
	].includes(word("type"));
	return !["", "ignore"].includes(word("auto")) && !isShunt && word("authby") !== "never";
}
function endIn(conn, own, findings, setup) {
	const scope = new SettingsScope(conn, `conn ${conn.name}`, findings, (MANNER$made ?? MANNER$make()));
	const peer = opposite(own);
	remarkOnSide(scope, conn, own);
	refuseRepeated(scope, conn);
	const { ownAddress, peerAddress } = hostsOf(scope, own, peer, "starter");
	const answersAt = addressesIn(scope, own, "starter");
	const answersTo = addressesIn(scope, peer, "starter");
	const rekeys = scope.yes("rekey", true);
	const ike = ikeOf$2(scope, rekeys, setup);
	const version = require_lint.valueOf(ike.version) === "v1" ? 1 : 2;
	leaveConnOpen$1(scope, own, peer);
	const auth = authOf$2(scope, own, peer, version);
	const children = childrenOf$1(scope, {
		own,
		peer,
		version,
		ikeProposals: ike.proposals,
		rekeys
	});
	const { starts, afterClose } = startsOf$1(scope, peerAddress);
	const narrowing = scope.yes("narrowing", false);
	leavePlaceholderOpen(scope, "traffic-selector", "narrowing", narrowing);
	const { open } = findings;
	return {
		name: conn.name,
		dialect: "ipsec.conf",
		behaviour: "libreswan",
		basis: "observed",
		place: conn.place,
		ownAddress,
		publicAddress: null,
		behindNat: null,
		peerAddress,
		...answersAt !== void 0 && { answersAt },
		...answersTo !== void 0 && { answersTo },
		localId: identityIn$1(scope, own, null, auth),
		remoteId: identityIn$1(scope, peer, peerAddress, auth),
		auth,
		ike,
		children: children.map((child) => ({
			...child,
			...openFor("child", open)
		})),
		starts,
		...afterClose !== void 0 && { afterClose },
		...require_lint.valueOf(narrowing) !== false && { narrows: true },
		dpd: dpdOf$2(scope),
		mtu: null,
		...openFor("ike", open)
	};
}
function refuseRepeated(scope, conn) {
	for (const { key, place } of conn.repeated.slice(0, 20)) scope.leaveOpen("version", place, `${scope.fieldName(key)} stands twice, for which ${DAEMON} does not load the conn`);
	for (const side of ["left", "right"]) {
		if (conn.value(side) !== null) continue;
		scope.leaveOpen("version", conn.placeOf(side), `${scope.fieldName(side)} is missing: ${DAEMON} does not load the conn`);
	}
}
let VERSIONS$1$made; const VERSIONS$1$make = () => VERSIONS$1$made = ({
	yes: "v2",
	always: "v2",
	insist: "v2",
	propose: "v2",
	true: "v2",
	on: "v2",
	no: "v1",
	never: "v1",
	permit: "v1",
	false: "v1",
	off: "v1"
});
function versionOf$1(scope) {
	const isLater = !["", "ike"].includes(scope.settings.value("keyexchange")?.value.toLowerCase() ?? "");
	const version = isLater ? scope.choice("keyexchange", {
		ike: "v2",
		ikev1: "v1",
		ikev2: "v2"
	}, "ike") : scope.choice("ikev2", (VERSIONS$1$made ?? VERSIONS$1$make()), "yes");
	leavePlaceholderOpen(scope, "version", isLater ? "keyexchange" : "ikev2", version);
	return version;
}
function ikeOf$2(scope, rekeys, setup) {
	const version = versionOf$1(scope);
	const isFirst = require_lint.valueOf(version) === "v1";
	const policy = setup.get("ikev1-policy")?.value.toLowerCase();
	if (isFirst && policy !== "accept") {
		const what = policy === void 0 ? "Libreswan 4.10 loads no conn for IKEv1 unless config setup has ikev1-policy=accept; earlier releases do" : `Libreswan loads no conn for IKEv1 with ikev1-policy ${require_lint.quoted(policy)}`;
		scope.leaveOpen("version", version.place ?? scope.settings.placeOf("ikev2"), what);
	}
	const isAggressive = scope.yes(setName(scope, ["aggressive", "aggrmode"]), false);
	return {
		version,
		mode: isAggressive.origin === "unknown" ? isAggressive : {
			...isAggressive,
			value: isAggressive.value ? "aggressive" : "main"
		},
		proposals: libreswanProposals(scope, {
			key: "ike",
			protocol: "ike",
			version: isFirst ? 1 : 2
		}),
		prefersOwnProposals: scope.defaulted("ike", true, "default"),
		lifetimeSeconds: lifetimeOf$2(scope, ["ikelifetime"]),
		renewal: renewalOf(scope, rekeys)
	};
}
function renewalOf(scope, rekeys) {
	if (rekeys.origin === "unknown") return rekeys;
	if (!rekeys.value) return {
		...rekeys,
		value: "none"
	};
	const reauth = scope.yes("reauth", false);
	return reauth.origin === "unknown" ? reauth : {
		...reauth,
		value: reauth.value ? "reauth" : "rekey"
	};
}
function leavePlaceholderOpen(scope, phase, key, located) {
	if (located.origin !== "unknown" || located.reason !== "template") return;
	scope.leaveOpen(phase, scope.settings.placeOf(key), `${scope.fieldName(key)} is a placeholder`);
}
function identityIn$1(scope, side, peerAddress, auth) {
	const key = `${side}id`;
	const node = scope.settings.value(key);
	const text = node?.value ?? "";
	if (node !== null && require_lint.isTemplate(text)) return require_lint.unknown("template", node);
	if (text === "%fromcert" || text === "" && require_lint.valueOf(auth.method) === "certificate") return require_lint.unknown("not-in-body", scope.settings.placeOf(key));
	if (node !== null && ![
		"",
		"%any",
		"%none"
	].includes(text)) {
		const identity = parseLibreswanIdentity(text);
		if (identity !== null) return require_lint.explicit(identity, node);
		scope.remark(node, `${scope.fieldName(key)}: a name without @ in front stands for the address that DNS has for it`);
		return require_lint.unknown("unresolved", node);
	}
	return peerAddress === null ? null : scope.defaulted(key, { type: "peer-address" }, side);
}
const METHODS = new Map([["secret", "psk"], ...[
	"rsasig",
	"rsa",
	"ecdsa",
	"rsa-sha1",
	"rsa-sha2",
	"rsa-sha2_256",
	"rsa-sha2_384",
	"rsa-sha2_512"
].map((word) => [word, "certificate"])]);
function authOf$2(scope, own, peer, version) {
	const keys = [`${own}auth`, `${peer}auth`].filter((key) => scope.settings.value(key) !== null);
	const psk = require_lint.unknown("not-in-body", scope.settings.placeOf("authby"));
	const [first] = keys;
	if (first === void 0) return {
		method: methodIn$1(scope, "authby"),
		psk,
		pskOwners: []
	};
	if (keys.length === 1 || version === 1) {
		const reason = version === 1 ? "counts in IKEv2 alone" : `needs ${own}auth and ${peer}auth together`;
		scope.leaveOpen("version", scope.settings.placeOf(first), `${scope.fieldName(first)} ${reason}: not loaded`);
	}
	return {
		...methodsOf(methodIn$1(scope, `${own}auth`), methodIn$1(scope, `${peer}auth`)),
		psk,
		pskOwners: []
	};
}
function methodIn$1(scope, key) {
	const node = scope.settings.value(key);
	if (node === null) return scope.defaulted(key, "certificate", "rsasig,ecdsa");
	if (require_lint.isTemplate(node.value)) return require_lint.unknown("template", node);
	const words = node.value.split(",");
	const methods = new Set(words.map((word) => METHODS.get(word)));
	const [method] = methods;
	if (methods.size === 1 && method !== void 0) return require_lint.explicit(method, node);
	if (words.every((word) => METHODS.has(word) || word === "null")) {
		scope.leaveOpen("ike-auth", node, `${scope.fieldName(key)} ${require_lint.quoted(node.value)} is not simulated`);
		return require_lint.unknown("not-simulated", node);
	}
	scope.refuse(key, node, node.value, "secret, rsasig, ecdsa, rsa-sha1, rsa-sha2 or null");
	return require_lint.unknown("invalid", node);
}
let STARTS$1$made; const STARTS$1$make = () => STARTS$1$made = ({
	add: "never",
	keep: "never",
	ondemand: "on-traffic",
	route: "on-traffic",
	start: "always",
	up: "always"
});
function startsOf$1(scope, peerAddress) {
	const starts = scope.choice("auto", (STARTS$1$made ?? STARTS$1$make()), "add");
	if (starts.origin === "unknown") return { starts };
	const keeps = scope.settings.value("auto")?.value.toLowerCase() === "keep";
	if (peerAddress !== null || starts.value === "never") return {
		starts,
		...keeps && { afterClose: {
			...starts,
			value: "always"
		} }
	};
	scope.remark(starts.place, "the peer has no single address, so nothing can be initiated");
	return { starts: untrapped(require_lint.implied("never", scope.fieldName("auto"), starts.place)) };
}
function dpdOf$2(scope) {
	const action = scope.choice("dpdaction", {
		hold: "hold",
		clear: "clear",
		restart: "restart",
		restart_by_peer: "restart"
	}, "hold");
	const interval = scope.seconds("dpddelay");
	if (interval === null || require_lint.valueOf(interval) === 0) return null;
	return {
		action,
		intervalSeconds: interval,
		timeoutSeconds: scope.seconds("dpdtimeout") ?? scope.defaulted("retransmit-timeout", 60, "60s")
	};
}

// src/data/strongswan-defaults.ts
const DEFAULT_PROPOSALS = {
	ike: [[
		"aes128-aes192-aes256-camellia128-camellia192-camellia256-aes128ctr-aes192ctr-aes256ctr",
		"camellia128ctr-camellia192ctr-camellia256ctr-3des-sha256-sha384-sha512-sha1-aesxcbc-aescmac",
		"prfsha256-prfsha384-prfsha512-prfaesxcbc-prfaescmac-prfsha1",
		"curve25519-curve448-ecp256-ecp384-ecp521-ecp256bp-ecp384bp-ecp512bp",
		"modp3072-modp4096-modp6144-modp8192-modp2048"
	].join("-"), [
		"aes128ccm16-aes192ccm16-aes256ccm16-aes128gcm16-aes192gcm16-aes256gcm16-chacha20poly1305",
		"aes128ccm8-aes192ccm8-aes256ccm8-aes128ccm12-aes192ccm12-aes256ccm12",
		"aes128gcm8-aes192gcm8-aes256gcm8-aes128gcm12-aes192gcm12-aes256gcm12",
		"prfsha256-prfsha384-prfsha512-prfaesxcbc-prfaescmac-prfsha1",
		"curve25519-curve448-ecp256-ecp384-ecp521-ecp256bp-ecp384bp-ecp512bp",
		"modp3072-modp4096-modp6144-modp8192-modp2048"
	].join("-")],
	esp: ["aes128-aes192-aes256-sha256-sha384-sha512-sha1-aesxcbc-noesn", "aes128gcm16-aes192gcm16-aes256gcm16-noesn"],
	ah: ["sha256-sha384-sha512-sha1-aesxcbc-noesn"]
};

// src/parsers/api/strongswan/proposals.ts
const MOST_PROPOSALS = 255;
function listedProposals(scope, key, protocol, entries) {
	return entries.slice(0, MOST_PROPOSALS).flatMap(({ text, place }) => {
		if (text.toLowerCase() === "default") return defaultProposals(scope, key, protocol, place);
		const { proposal, faults } = parseProposal(place.node, protocol, place.from, place.to);
		for (const { place: at, actual, reason, nearest } of faults) {
			const question = nearest === void 0 ? "" : `; did you mean ${nearest}?`;
			const message = `${scope.fieldName(key)} ${JSON.stringify(actual)} is no proposal: ${reason}${question}`;
			scope.leaveOpen("version", at, message);
		}
		if (faults.length === 0 && !require_lint.isTemplate(text) && text !== text.toLowerCase()) scope.refuse(key, place, text, `keywords in small letters: ${text.toLowerCase()}`);
		const [newer] = /(?<![^-])mlkem\d+(?![^-])/iu.exec(text) ?? [];
		if (newer !== void 0) {
			const message = `${scope.fieldName(key)}: ${newer} is refused by strongSwan 5.9.8, and taken by 6.0 and later releases`;
			scope.leaveOpen("version", place, message);
		}
		if (protocol === "ike" && /(?:^|-)(?:no)?esn(?:-|$)/iu.test(text)) {
			const message = `${scope.fieldName(key)}: a keyword for sequence numbers in a proposal for the IKE SA is not simulated`;
			scope.leaveOpen("ike-proposal", place, message);
		}
		return [proposal];
	});
}
function starterProposals(scope, key, protocol) {
	const standard = defaultProposals(scope, key, protocol, scope.settings.placeOf(key));
	refuseEmpty(scope, key);
	const entries = scope.entries(key) ?? [];
	const last = entries.at(-1);
	if (last?.text.endsWith("!") !== true) return [...listedProposals(scope, key, protocol, entries), ...standard];
	const { node, from, to } = last.place;
	const text = last.text.slice(0, -1).trimEnd();
	const strict = {
		text,
		place: require_base.part(node, from, to - last.text.length + text.length)
	};
	return listedProposals(scope, key, protocol, text === "" ? entries.slice(0, -1) : [...entries.slice(0, -1), strict]);
}
function refuseEmpty(scope, key) {
	const node = scope.settings.value(key);
	if (node === null || require_lint.isTemplate(node.value)) return;
	if (node.value.replace(/!$/u, "").split(",").some((text) => /^(?:default)?$/iu.test(text.trim()))) scope.refuse(key, node, node.value, "proposals with commas between them");
}
function defaultProposals(scope, key, protocol, place) {
	return DEFAULT_PROPOSALS[protocol].map((keywords) => proposalOf(keywords, place, scope.fieldName(key)));
}
function proposalOf(keywords, place, field) {
	const transforms = keywords.split("-").map(transformOf);
	const located = (value) => ({
		origin: "default",
		value,
		place,
		field,
		spelling: "default"
	});
	return {
		encryption: transforms.flatMap((transform) => transform.type === "encryption" ? [located(transform)] : []),
		integrity: transforms.flatMap((transform) => transform.type === "integrity" ? [located(transform)] : []),
		prf: transforms.flatMap((transform) => transform.type === "prf" ? [located(transform)] : []),
		dhGroups: transforms.flatMap((transform) => transform.type === "dh" ? [located(transform)] : []),
		extendedSequenceNumbers: transforms.flatMap((transform) => transform.type === "esn" ? [located(transform.extended)] : [])
	};
}
function transformOf(keyword) {
	const transform = require_lint.transformByKeyword(keyword);
	if (transform === void 0) throw new Error(`no algorithm has the keyword ${keyword}`);
	return transform;
}

// src/parsers/api/strongswan/ipsec-conf-child.ts
const CHILD_SECONDS = 3600;
function isShunt$1(conn) {
	return [
		"passthrough",
		"pass",
		"drop",
		"reject"
	].includes(conn.value("type")?.value ?? "");
}
function childOf$1(scope, { own, peer, rekeys }) {
	const lifetimeSeconds = lifetimeOf$1(scope, rekeys);
	return {
		...offered$1(scope),
		mode: modeOf$2(scope),
		localSelectors: selectorsIn$1(scope, own, true),
		remoteSelectors: selectorsIn$1(scope, peer, false),
		lifetimeSeconds,
		...timesOf$3(scope, require_lint.valueOf(lifetimeSeconds) ?? 0)
	};
}
const MARGIN_SECONDS = 540;
function timesOf$3(scope, lifetime) {
	const located = scope.seconds("margintime") ?? scope.seconds("rekeymargin");
	const margin = located === null ? MARGIN_SECONDS : require_lint.valueOf(located);
	const [, percent] = /^(\d{1,4})%?$/u.exec(scope.settings.value("rekeyfuzz")?.value ?? "100%") ?? [];
	if (margin === void 0 || percent === void 0) return {};
	const latest = lifetime - margin;
	const earliest = latest - Math.floor(margin * Number(percent) / 100);
	if (latest > 0 && earliest >= 0) return { rekeysBetween: [Math.max(earliest, 1), latest] };
	if (lifetime === 0) return {};
	const least = `${String(lifetime)} s is not more than margintime with rekeyfuzz, ${String(lifetime - earliest)} s`;
	const effect = latest > 0 ? "a CHILD SA whose rekey would lie before its begin is never rekeyed" : "it is never rekeyed";
	scope.remark(scope.settings.value("keylife") ?? scope.settings.placeOf("lifetime"), `${scope.fieldName("lifetime")}: ${least}: ${effect}`);
	return { rekeysBetween: null };
}
function offered$1(scope) {
	const [esp, ah] = [scope.settings.value("esp"), scope.settings.value("ah")];
	if (ah === null) return {
		protocol: esp === null ? scope.defaulted("esp", "esp", "default") : require_lint.explicit("esp", esp),
		proposals: starterProposals(scope, "esp", "esp")
	};
	if (esp === null) return {
		protocol: require_lint.explicit("ah", ah),
		proposals: starterProposals(scope, "ah", "ah")
	};
	scope.remark(ah, `${scope.fieldName("ah")} beside esp: AH alone is offered`);
	return {
		protocol: require_lint.explicit("ah", ah),
		proposals: starterProposals(scope, "ah", "ah")
	};
}
function modeOf$2(scope) {
	const mode = scope.choice("type", {
		tunnel: "tunnel",
		transport: "transport",
		transport_proxy: null,
		beet: null
	}, "tunnel");
	if (mode.origin === "unknown") return mode;
	if (mode.value !== null) return {
		...mode,
		value: mode.value
	};
	scope.leaveOpen("mode", mode.place, `${scope.fieldName("type")}: only tunnel and transport mode are simulated`);
	return require_lint.unknown("not-simulated", mode.place);
}
function selectorsIn$1(scope, side, isOwn) {
	const key = `${side}subnet`;
	const standard = protoportOf(scope, side);
	const entries = scope.entries(key) ?? [];
	if (entries.length > 0) return selectorsOf(scope, key, entries, {
		words: (require_late()).STARTER_WORDS,
		standard: standard?.limit,
		isStarter: true
	});
	const virtual = isOwn ? scope.settings.value(`${side}sourceip`) : null;
	if (virtual !== null) return [virtualSelector(scope, key, virtual)];
	if (standard !== null) return [require_lint.explicit(require_lint.limited("dynamic", standard.limit), standard.place)];
	return [scope.defaulted(key, "dynamic", "%dynamic")];
}
function protoportOf(scope, side) {
	const key = `${side}protoport`;
	const node = scope.settings.value(key);
	if (node === null) return null;
	if (require_lint.isTemplate(node.value)) {
		scope.leaveOpen("traffic-selector", node, `${scope.fieldName(key)} is a placeholder`);
		return null;
	}
	const limit = followedLimit(scope, key, {
		text: node.value,
		place: node
	}, (require_late()).parseLimit(node.value, (require_late()).STARTER_WORDS));
	return limit === void 0 ? null : {
		limit,
		place: node
	};
}
function lifetimeOf$1(scope, rekeys) {
	if (rekeys.origin === "unknown") return rekeys;
	if (!rekeys.value) return require_lint.explicit(0, rekeys.place);
	return scope.seconds("lifetime") ?? scope.seconds("keylife") ?? scope.defaulted("lifetime", CHILD_SECONDS, "1h");
}

// src/parsers/api/strongswan/setting-fits.ts
function numbers(form, expected) {
	return {
		pattern: new RegExp(`^(?:${form(`(?:${C_NUMBER})`)})$`, "iu"),
		expected
	};
}
const NUMBER = numbers((number) => number, "a number");
const BYTES = numbers((number) => `${number} *[kmg]?`, "a number, or one with k, m or g behind it");
const SECONDS = numbers((number) => `${number} *[smhd]?`, "a whole number of seconds, or one with s, m, h or d behind it");
let TEXT$made; const TEXT$make = () => TEXT$made = ({
	pattern: /^[\x20-\x7e]*$/u,
	expected: "printable ASCII characters"
});
const PADDING = numbers((number) => `${number}|mtu`, "a number or mtu");
const INTERFACE_ID = numbers((number) => `${number}|%unique(?:-dir)?`, "a number, %unique or %unique-dir");
let SWITCH$made; const SWITCH$make = () => SWITCH$made = ({
	pattern: /^(?:yes|no|true|false|enabled|disabled|[01])$/iu,
	expected: "yes or no"
});
const MARK = numbers((number) => `(?:${number}|%unique(?:-dir)?)?(?:/${number})?`, "a number, with a mask behind a / or without, %unique or %unique-dir");
const SET_MARK = numbers((number) => `(?:${number}|%same)?(?:/${number})?`, "a number, with a mask behind a / or without, or %same");
function words(...allowed) {
	return {
		pattern: new RegExp([
			"^(?:",
			allowed.join("|"),
			")$"
		].join(""), "iu"),
		expected: `one of ${allowed.join(", ")}`
	};
}
function severalWords(...allowed) {
	return {
		pattern: new RegExp(String.raw`^[\s|]*(?:(?:${allowed.join("|")})\s*(?:\||$)[\s|]*)*$`, "iu"),
		expected: `one of ${allowed.join(", ")}`
	};
}
const CONNECTION_FITS = {
	childless: words("allow", "force", "never", "prefer"),
	fragmentation: words("yes", "accept", "force", "no"),
	unique: words("no", "never", "keep", "replace"),
	send_cert: words("ifasked", "always", "never"),
	mobike: (SWITCH$made ?? SWITCH$make()),
	encap: (SWITCH$made ?? SWITCH$make()),
	send_certreq: (SWITCH$made ?? SWITCH$make()),
	pull: (SWITCH$made ?? SWITCH$make()),
	mediation: (SWITCH$made ?? SWITCH$make()),
	ppk_required: (SWITCH$made ?? SWITCH$make()),
	keyingtries: NUMBER,
	local_port: NUMBER,
	remote_port: NUMBER,
	dscp: {
		pattern: /^[01]+$/u,
		expected: "six binary digits"
	},
	if_id_in: INTERFACE_ID,
	if_id_out: INTERFACE_ID,
	rand_time: SECONDS,
	dpd_timeout: SECONDS,
	proposals: (TEXT$made ?? TEXT$make()),
	local_addrs: (TEXT$made ?? TEXT$make()),
	remote_addrs: (TEXT$made ?? TEXT$make()),
	pools: (TEXT$made ?? TEXT$make()),
	ppk_id: (TEXT$made ?? TEXT$make()),
	mediation_peer: (TEXT$made ?? TEXT$make())
};
const CHILD_FITS = {
	dpd_action: severalWords("none", "clear", "trap", "route", "start", "restart"),
	hw_offload: words("yes", "no", "auto", "crypto", "packet"),
	mark_in: MARK,
	mark_out: MARK,
	set_mark_in: SET_MARK,
	set_mark_out: SET_MARK,
	if_id_in: INTERFACE_ID,
	if_id_out: INTERFACE_ID,
	life_bytes: BYTES,
	rekey_bytes: BYTES,
	rand_bytes: BYTES,
	life_packets: NUMBER,
	rekey_packets: NUMBER,
	rand_packets: NUMBER,
	reqid: NUMBER,
	priority: NUMBER,
	replay_window: NUMBER,
	tfc_padding: PADDING,
	inactivity: SECONDS,
	esp_proposals: (TEXT$made ?? TEXT$make()),
	ah_proposals: (TEXT$made ?? TEXT$make()),
	local_ts: (TEXT$made ?? TEXT$make()),
	remote_ts: (TEXT$made ?? TEXT$make()),
	interface: (TEXT$made ?? TEXT$make()),
	label: {
		...(TEXT$made ?? TEXT$make()),
		pattern: /^[\x20-\x7e]+$/u
	},
	label_mode: words("system", "simple", "selinux"),
	copy_dscp: words("out", "in", "yes", "no"),
	copy_df: (SWITCH$made ?? SWITCH$make()),
	copy_ecn: (SWITCH$made ?? SWITCH$make()),
	mark_in_sa: (SWITCH$made ?? SWITCH$make()),
	policies_fwd_out: (SWITCH$made ?? SWITCH$make()),
	sha256_96: (SWITCH$made ?? SWITCH$make()),
	ipcomp: (SWITCH$made ?? SWITCH$make()),
	hostaccess: (SWITCH$made ?? SWITCH$make()),
	policies: (SWITCH$made ?? SWITCH$make())
};
const ROUND_FITS = {
	id: (TEXT$made ?? TEXT$make()),
	aaa_id: (TEXT$made ?? TEXT$make()),
	eap_id: (TEXT$made ?? TEXT$make()),
	xauth_id: (TEXT$made ?? TEXT$make()),
	ca_id: (TEXT$made ?? TEXT$make()),
	cert_policy: (TEXT$made ?? TEXT$make()),
	groups: (TEXT$made ?? TEXT$make()),
	round: NUMBER,
	revocation: words("strict", "ifuri", "relaxed")
};
let EXACT_SWITCH$made; const EXACT_SWITCH$make = () => EXACT_SWITCH$made = ({
	pattern: /^(?:yes|no)$/u,
	expected: "yes or no"
});
let TIME$made; const TIME$make = () => TIME$made = ({
	pattern: /^(?:[+-]?\d+[smhd]?)?$/u,
	expected: "a whole number of seconds, or one with s, m, h or d behind it"
});
let PLAIN$made; const PLAIN$make = () => PLAIN$made = ({
	pattern: /^(?:[+-]?\d+)?$/u,
	expected: "a number"
});
function exactly(...allowed) {
	return {
		...words(...allowed),
		pattern: new RegExp(`^(?:${allowed.join("|")})$`, "u")
	};
}
const CERTIFICATE = exactly("always", "yes", "never", "no", "ifasked");
const CONN_FITS = {
	compress: (EXACT_SWITCH$made ?? EXACT_SWITCH$make()),
	forceencaps: (EXACT_SWITCH$made ?? EXACT_SWITCH$make()),
	installpolicy: (EXACT_SWITCH$made ?? EXACT_SWITCH$make()),
	mobike: (EXACT_SWITCH$made ?? EXACT_SWITCH$make()),
	reauth: (EXACT_SWITCH$made ?? EXACT_SWITCH$make()),
	sha256_96: (EXACT_SWITCH$made ?? EXACT_SWITCH$make()),
	mediation: (EXACT_SWITCH$made ?? EXACT_SWITCH$make()),
	fragmentation: exactly("yes", "no", "accept", "force"),
	modeconfig: exactly("push", "pull"),
	xauth: exactly("client", "server"),
	ikedscp: {
		pattern: /^(?:[+-]?[01]+)?$/u,
		expected: "six binary digits"
	},
	keyingtries: {
		pattern: /^(?:[+-]?\d+|%forever)?$/u,
		expected: "a number or %forever"
	},
	tfc: {
		pattern: /^(?:[+-]?\d+|%mtu)?$/u,
		expected: "a number or %mtu"
	},
	replay_window: (PLAIN$made ?? PLAIN$make()),
	dpddelay: (TIME$made ?? TIME$make()),
	dpdtimeout: (TIME$made ?? TIME$make()),
	inactivity: (TIME$made ?? TIME$make()),
	rekeyfuzz: {
		pattern: /^[+-]?\d+%$/u,
		expected: "a number with % behind it"
	},
	lifebytes: (PLAIN$made ?? PLAIN$make()),
	lifepackets: (PLAIN$made ?? PLAIN$make()),
	marginbytes: (PLAIN$made ?? PLAIN$make()),
	marginpackets: (PLAIN$made ?? PLAIN$make()),
	reqid: (PLAIN$made ?? PLAIN$make()),
	leftsendcert: CERTIFICATE,
	rightsendcert: CERTIFICATE,
	leftfirewall: (EXACT_SWITCH$made ?? EXACT_SWITCH$make()),
	rightfirewall: (EXACT_SWITCH$made ?? EXACT_SWITCH$make()),
	lefthostaccess: (EXACT_SWITCH$made ?? EXACT_SWITCH$make()),
	righthostaccess: (EXACT_SWITCH$made ?? EXACT_SWITCH$make()),
	leftikeport: (PLAIN$made ?? PLAIN$make()),
	rightikeport: (PLAIN$made ?? PLAIN$make()),
	mark: MARK,
	mark_in: MARK,
	mark_out: MARK
};
function refuseUnreadable(scope, fits) {
	for (const [key, { pattern, expected }] of Object.entries(fits)) {
		const node = scope.settings.value(key);
		if (node === null || require_lint.isTemplate(node.value) || pattern.test(node.value)) continue;
		scope.refuse(key, node, node.value, expected);
	}
}

// src/parsers/api/strongswan/ipsec-conf.ts
let STARTER_MANNER$made; const STARTER_MANNER$make = () => STARTER_MANNER$made = ({
	ignoresCase: false,
	switches: {
		yes: ["yes"],
		no: ["no"]
	},
	numbers: "decimal"
});
const STARTS = {
	ignore: null,
	add: "never",
	route: "on-traffic",
	start: "always"
};
const CLOSE_ACTIONS = {
	none: "never",
	clear: "never",
	hold: "on-traffic",
	restart: "always"
};
function readIpsecConf(reading) {
	return readConns(reading, {
		daemon: "strongSwan",
		isLoaded,
		endOf: endOf$1
	});
}
function isLoaded(conn) {
	return (conn.value("auto")?.value ?? "ignore") !== "ignore" && !isShunt$1(conn) && conn.value("authby")?.value !== "never";
}
function endOf$1(conn, own, findings) {
	const scope = new SettingsScope(conn, `conn ${conn.name}`, findings, (STARTER_MANNER$made ?? STARTER_MANNER$make()));
	refuseUnknownConn(scope, conn, CONN_KEYS, SIDE_KEYS);
	remarkOnSide(scope, conn, own);
	const peer = opposite(own);
	const { ownAddress, peerAddress } = hostsOf(scope, own, peer, "starter");
	const rekeys = scope.yes("rekey", true);
	const afterClose = scope.choice("closeaction", CLOSE_ACTIONS, "none");
	const auth = authOf$1(scope, conn, own, peer);
	scope.yes(`${own}allowany`, false);
	const isOpen = require_lint.valueOf(scope.yes(`${peer}allowany`, false)) === true;
	const answersAt = addressesIn(scope, own, "starter");
	const answersTo = addressesIn(scope, peer, "starter", isOpen);
	leaveConnOpen(scope, own, peer);
	const ike = ikeOf$1(scope, rekeys);
	const child = childOf$1(scope, {
		own,
		peer,
		rekeys
	});
	const dpd = dpdOf$1(scope);
	const { open } = findings;
	return {
		name: conn.name,
		dialect: "ipsec.conf",
		behaviour: "strongswan",
		basis: "observed",
		place: conn.place,
		ownAddress,
		publicAddress: null,
		behindNat: null,
		peerAddress,
		...answersAt !== void 0 && { answersAt },
		...answersTo !== void 0 && { answersTo },
		localId: localIdOf(scope, own, auth),
		remoteId: remoteIdOf(scope, peer, peerAddress),
		auth,
		ike,
		children: [{
			...child,
			...openFor("child", open)
		}],
		starts: startsOf(scope, peerAddress),
		afterClose: peerAddress === null ? untrapped(afterClose) : afterClose,
		dpd,
		mtu: null,
		...openFor("ike", open)
	};
}
function leaveConnOpen(scope, own, peer) {
	leaveRowsOpen(scope, (OPEN_IN_CONN$1$made ?? OPEN_IN_CONN$1$make()));
	refuseUnreadable(scope, CONN_FITS);
	leaveRowsOpen(scope, [
		"groups",
		"groups2",
		"certpolicy",
		"cert",
		"ca"
	].map((name) => ({
		key: `${peer}${name}`,
		phase: "ike-auth",
		effect: "asks for more of the peer than its identity"
	})));
	leaveRowsOpen(scope, [
		{
			key: `${own}sourceip`,
			phase: "traffic-selector",
			as: "initiator",
			effect: "asks the peer for a virtual address, without which there is no CHILD SA"
		},
		{
			key: `${peer}sourceip`,
			phase: "traffic-selector",
			as: "responder",
			effect: "makes a CHILD SA for those alone who ask for a virtual address"
		},
		...[own, peer].map((side) => ({
			key: `${side}ikeport`,
			phase: "version",
			counts: /^(?!0*500$)/u,
			as: "initiator",
			effect: "begins with another port than 500"
		}))
	]);
	const [encaps, ah] = [scope.settings.value("forceencaps"), scope.settings.value("ah")];
	if (require_lint.valueOf(scope.yes("forceencaps", false)) === true && encaps !== null && ah !== null) scope.leaveOpen("child-proposal", encaps, `${scope.fieldName("ah")} with forceencaps is not simulated`);
}
function localIdOf(scope, own, auth) {
	const stated = identityIn(scope, `${own}id`);
	if (stated !== null) return require_lint.valueOf(stated)?.type === "any" ? null : stated;
	if (require_lint.valueOf(auth.method) === "certificate") return require_lint.unknown("not-in-body", scope.settings.placeOf(`${own}cert`));
	return listedIdentity(scope, own) ?? calledIdentity(scope, own);
}
function remoteIdOf(scope, peer, address) {
	const key = `${peer}id`;
	const stated = identityIn(scope, key);
	if (stated !== null) return stated;
	if (scope.settings.value(`${peer}cert`) !== null) return require_lint.unknown("not-in-body", scope.settings.placeOf(`${peer}cert`));
	if (address === null) return null;
	const named = require_lint.valueOf(address) === void 0 ? calledIdentity(scope, peer) : null;
	return listedIdentity(scope, peer) ?? named ?? scope.defaulted(key, { type: "peer-address" }, peer);
}
function calledIdentity(scope, side) {
	const node = scope.settings.value(side);
	if (node === null || require_lint.isTemplate(node.value) || !/^[\w.:-]+$/u.test(node.value)) return null;
	return require_lint.explicit(parseIdentity(node.value), node);
}
function listedIdentity(scope, side) {
	const node = scope.settings.value(side);
	if (node === null || (scope.entries(side) ?? []).length < 2) return null;
	const message = `${scope.fieldName(side)}: without ${side}id all of the list together is taken for the identity`;
	scope.remark(node, message);
	return require_lint.isTemplate(node.value) ? require_lint.unknown("template", node) : require_lint.explicit(parseIdentity(node.value), node);
}
function identityIn(scope, key) {
	const node = scope.settings.value(key);
	if (node === null) return null;
	if (require_lint.isTemplate(node.value)) return require_lint.unknown("template", node);
	const { value } = node;
	const bare = value.startsWith("%") && !value.startsWith("%any") ? value.slice(1) : value;
	return require_lint.explicit(parseIdentity(bare), node);
}
let LISTED_METHODS$made; const LISTED_METHODS$make = () => LISTED_METHODS$made = ({
	psk: "psk",
	secret: "psk",
	pubkey: "certificate",
	rsa: "certificate",
	rsasig: "certificate",
	ecdsa: "certificate",
	ecdsasig: "certificate",
	xauthpsk: null,
	xauthrsasig: null
});
function authOf$1(scope, conn, own, peer) {
	const second = [`${own}auth2`, `${peer}auth2`].find((key) => conn.value(key) !== null);
	const place = second === void 0 ? null : scope.settings.placeOf(second);
	if (place !== null) scope.leaveOpen("ike-auth", place, "several rounds of authentication are not simulated");
	const psk = require_lint.unknown("not-in-body", conn.place);
	if (place !== null) return {
		method: require_lint.unknown("not-simulated", place),
		psk,
		pskOwners: []
	};
	const listed = listedMethod(scope);
	return {
		...methodsOf(methodIn(scope, `${own}auth`, listed), methodIn(scope, `${peer}auth`, listed)),
		psk,
		pskOwners: []
	};
}
function methodIn(scope, key, listed) {
	const node = scope.settings.value(key);
	if (node === null) return listed ?? scope.defaulted(key, "certificate", "pubkey");
	const { value } = node;
	if (require_lint.isTemplate(value)) return require_lint.unknown("template", node);
	if (value === "psk" || value === "secret") return require_lint.explicit("psk", node);
	if (/^(?:pubkey|rsa|ecdsa|bliss|ike:)/u.test(value)) return require_lint.explicit("certificate", node);
	if (value.startsWith("eap")) return require_lint.explicit("eap", node);
	if (value.startsWith("xauth")) scope.leaveOpen("ike-auth", node, `${scope.fieldName(key)}: XAuth is not simulated`);
	else {
		const message = `${scope.fieldName(key)}: ${scope.daemon} has no method ${require_lint.quoted(value)}, and takes any: not simulated`;
		scope.leaveOpen("ike-auth", node, message);
	}
	return require_lint.unknown("not-simulated", node);
}
function listedMethod(scope) {
	const node = scope.settings.value("authby");
	if (node === null) return null;
	if (require_lint.isTemplate(node.value)) return require_lint.unknown("template", node);
	const method = Object.hasOwn((LISTED_METHODS$made ?? LISTED_METHODS$make()), node.value) ? (LISTED_METHODS$made ?? LISTED_METHODS$make())[node.value] : void 0;
	if (method === void 0) scope.refuse("authby", node, node.value, "psk, pubkey or another of its words");
	else if (method === null) scope.leaveOpen("ike-auth", node, `${scope.fieldName("authby")}: XAuth is not simulated`);
	else return require_lint.explicit(method, node);
	return require_lint.unknown("not-simulated", node);
}
const IKE_SECONDS = 10800;
function ikeOf$1(scope, rekeys) {
	const aggressive = scope.yes("aggressive", false);
	return {
		version: scope.choice("keyexchange", {
			ike: "any",
			ikev1: "v1",
			ikev2: "v2"
		}, "ike"),
		mode: aggressive.origin === "unknown" ? aggressive : {
			...aggressive,
			value: aggressive.value ? "aggressive" : "main"
		},
		proposals: starterProposals(scope, "ike", "ike"),
		prefersOwnProposals: prefersOwn(scope),
		...timesOf$2(scope, rekeys)
	};
}
function timesOf$2(scope, rekeys) {
	if (rekeys.origin === "unknown") return {
		lifetimeSeconds: rekeys,
		renewal: rekeys
	};
	if (!rekeys.value) return {
		lifetimeSeconds: require_lint.explicit(0, rekeys.place),
		renewal: require_lint.explicit("none", rekeys.place)
	};
	const reauth = scope.yes("reauth", true);
	return {
		lifetimeSeconds: scope.seconds("ikelifetime") ?? scope.defaulted("ikelifetime", IKE_SECONDS, "3h"),
		renewal: reauth.origin === "unknown" ? reauth : {
			...reauth,
			value: reauth.value ? "reauth" : "rekey"
		}
	};
}
function startsOf(scope, peerAddress) {
	const starts = scope.choice("auto", STARTS, "ignore");
	if (starts.origin === "unknown") return starts;
	if (peerAddress !== null || starts.value === "never") return {
		...starts,
		value: starts.value ?? "never"
	};
	scope.remark(starts.place, "the peer has no single address, so nothing can be initiated");
	return require_lint.implied("never", scope.fieldName("auto"), starts.place);
}
function dpdOf$1(scope) {
	const action = scope.choice("dpdaction", {
		none: "none",
		clear: "clear",
		hold: "hold",
		restart: "restart"
	}, "none");
	if (require_lint.valueOf(action) === "none") return null;
	return {
		action,
		intervalSeconds: scope.seconds("dpddelay") ?? scope.defaulted("dpddelay", 30, "30s"),
		timeoutSeconds: scope.seconds("dpdtimeout") ?? scope.defaulted("dpdtimeout", 150, "150s")
	};
}

// src/parsers/api/strongswan/ipsec-secrets.ts
function readIpsecSecrets({ entries, secrets }) {
	const findings = {
		remarks: [],
		secrets: new Set(secrets),
		open: []
	};
	return {
		connections: [],
		keys: entries.map(({ owners, secret, quoted, glued }) => {
			concealKey(secret, findings);
			return {
				secret: keyIn(secret, findings, !quoted),
				owners: owners.map((owner) => require_lint.explicit(parseIdentity(owner.value), owner)),
				...glued && { isOfLibreswan: true }
			};
		}),
		remarks: findings.remarks,
		secrets: findings.secrets
	};
}

// src/parsers/text/strongswan/sections.ts
const MOST_LAYERS = 256;
const MOST_INHERITED = 1e6;
var Section = class Section {
	#root;
	#layers;
	#budget;
	constructor(root, layers, budget = { settings: MOST_INHERITED }) {
		this.#root = root;
		this.#layers = layers;
		this.#budget = budget;
	}
	static of(root) {
		return new Section(root, [root]);
	}
	value(key) {
		return this.#layers.find(({ values }) => values.has(key))?.values.get(key) ?? null;
	}
	get keys() {
		return new Set(this.#layers.flatMap(({ values }) => [...values.keys()]));
	}
	get place() {
		return this.#layers[0].node;
	}
	placeOf(key) {
		return this.value(key) ?? require_base.absent(this.place, key);
	}
	get names() {
		return new Set(this.#layers.flatMap(({ sections }) => [...sections.keys()]));
	}
	placeOfSection(name) {
		return this.#layers.flatMap(({ sections }) => sections.get(name)?.node ?? [])[0] ?? this.place;
	}
	section(name, bad = []) {
		const layers = /* @__PURE__ */ new Set();
		for (const { sections } of this.#layers) {
			const own = sections.get(name);
			if (own !== void 0) this.#inherit(own, layers, bad);
		}
		const [first, ...others] = layers;
		if (first === void 0) return void 0;
		for (const { values, sections } of others) this.#budget.settings -= 1 + values.size + sections.size;
		return new Section(this.#root, this.#budget.settings < 0 ? [first] : [first, ...others], this.#budget);
	}
	#inherit(section, layers, bad) {
		const pending = [section];
		for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
			if (layers.has(next)) continue;
			const [reference] = next.references;
			if (layers.size >= MOST_LAYERS || layers.size > 0 && this.#budget.settings < 0) {
				if (reference !== void 0) bad.push({
					reference,
					detail: "too many sections and settings are inherited"
				});
				return;
			}
			layers.add(next);
			for (const referred of next.references.toReversed()) {
				const found = this.#find(referred.path);
				if (found === void 0) bad.push({
					reference: referred,
					detail: "no section has this name"
				});
				else pending.push(found);
			}
		}
	}
	#find(path) {
		let section = this.#root;
		for (const step of path) section = section?.sections.get(step);
		return section;
	}
};

// src/parsers/api/strongswan/swanctl-names.ts
const CONNECTION_KEYS = [
	"aggressive childless dpd_delay dpd_timeout dscp encap fragmentation if_id_in if_id_out keyingtries local_addrs",
	"local_port mediated_by mediation mediation_peer mobike over_time pools ppk_id ppk_required proposals pull rand_time",
	"reauth_time rekey_time remote_addrs remote_port send_cert send_certreq unique version vips"
].flatMap((line) => line.split(" "));
const CHILD_KEYS = [
	"ah_proposals close_action copy_df copy_dscp copy_ecn dpd_action esp_proposals hostaccess hw_offload if_id_in",
	"if_id_out inactivity interface ipcomp label label_mode life_bytes life_packets life_time local_ts mark_in mark_in_sa",
	"mark_out mode policies policies_fwd_out priority rand_bytes rand_packets rand_time rekey_bytes rekey_packets",
	"rekey_time remote_ts replay_window reqid set_mark_in set_mark_out sha256_96 start_action tfc_padding updown"
].flatMap((line) => line.split(" "));
const ROUND_KEYS = ["aaa_id auth ca_id cacerts cert_policy certs eap_id groups id pubkeys revocation round xauth_id"].flatMap((line) => line.split(" "));
function refuseUnknown(scope, section, known, what) {
	let remarked = 0;
	for (const key of section.keys) {
		if (known.includes(key) || section.value(key) === null) continue;
		if (++remarked > 20) return;
		const near = (require_late()).nearest(key, known);
		const question = near === void 0 ? "" : `; did you mean ${near}?`;
		scope.leaveOpen("version", section.placeOf(key), `${scope.fieldName(key)} is no setting of ${what}, so strongSwan discards the connection${question}`);
	}
}
function childrenIn(connection) {
	const name = [...connection.names].find(isChildren);
	return name === void 0 ? void 0 : connection.section(name);
}
function isPart(name) {
	return isChildren(name) || /^(?:local|remote)/iu.test(name);
}
function isCertificate(name) {
	return /^(?:ca)?cert/iu.test(name);
}
function isChildren(name) {
	return name.toLowerCase() === "children";
}
function refuseSections(scope, section, isKnown, what) {
	const others = [...section.names].filter((name) => !isKnown(name));
	for (const name of others.slice(0, 20)) scope.leaveOpen("version", section.placeOfSection(name), `${scope.fieldName(name)} is no section of ${what}, so strongSwan discards the connection`);
}

// src/parsers/api/strongswan/swanctl-children.ts
const MOST_CHILDREN = 256;
let START_ACTIONS$made; const START_ACTIONS$make = () => START_ACTIONS$made = ({
	none: "never",
	clear: "never",
	trap: "on-traffic",
	route: "on-traffic",
	start: "always",
	restart: "always"
});
const TRAPS = ["trap", "route"];
const EAGERNESS = [
	"never",
	"on-traffic",
	"always"
];
const UNKNOWN_EAGERNESS = 1.5;
function childrenOf(name, connection, section, findings) {
	const path = `connections.${name}.children`;
	const negotiated = [...section?.names ?? []].flatMap((child) => {
		const settings = section?.section(child);
		if (settings === void 0 || isShunt(settings)) return [];
		const own = apart(findings);
		return [{
			settings,
			own,
			scope: new SettingsScope(settings, `${path}.${child}`, own)
		}];
	});
	const [first] = negotiated;
	if (first === void 0) {
		const place = section?.place ?? connection.place;
		findings.remarks.push({
			place,
			message: `${path}: the connection has no CHILD SA`
		});
		const nothing = require_lint.unknown("not-in-body", place);
		return {
			children: [unknownChild(place)],
			starts: nothing,
			afterClose: nothing
		};
	}
	if (negotiated.length > MOST_CHILDREN) first.scope.remark(first.settings.place, `only ${MOST_CHILDREN} CHILD SAs are read`);
	const read = negotiated.slice(0, MOST_CHILDREN).map((child) => ({
		...child,
		start: actionOf(child.scope, "start_action"),
		close: actionOf(child.scope, "close_action")
	}));
	const firstAlike = /* @__PURE__ */ new Map();
	return {
		children: read.map(({ scope, settings, own }, index) => {
			refuseUnknown(scope, settings, CHILD_KEYS, "a CHILD SA");
			for (const inner of [...settings.names].slice(0, 20)) {
				const message = `${scope.fieldName(inner)} is no section of a CHILD SA: strongSwan passes it over`;
				scope.remark(settings.placeOfSection(inner), message);
			}
			leaveRowsOpen(scope, (OPEN_IN_CHILD$made ?? OPEN_IN_CHILD$make()));
			refuseUnreadable(scope, CHILD_FITS);
			leaveAhOpen(connection, scope);
			const offer = childOf(scope, connection.value("vips") !== null);
			require_base.append(findings.open, openFor("ike", own.open).open ?? []);
			const alike = allOf(settings);
			const repeats = firstAlike.get(alike);
			if (repeats === void 0) firstAlike.set(alike, index);
			else scope.remark(settings.place, `${path}: strongSwan makes one CHILD SA of two that are the same in IKEv2`);
			return {
				...offer,
				...repeats !== void 0 && { repeats },
				...openFor("child", own.open)
			};
		}),
		starts: read.map(({ start }) => start).reduce((one, other) => eagerness(other) > eagerness(one) ? other : one),
		afterClose: read.map(afterClose).reduce((one, other) => require_lint.valueOf(one) === require_lint.valueOf(other) ? one : require_lint.unknown("unresolved", other.place))
	};
}
function actionOf(scope, key) {
	return scope.choices(key, (START_ACTIONS$made ?? START_ACTIONS$make()), {
		value: "never",
		spelling: "none"
	}, (one, other) => EAGERNESS.indexOf(other) > EAGERNESS.indexOf(one) ? other : one);
}
function allOf(settings) {
	const said = [...settings.keys].flatMap((key) => {
		const node = settings.value(key);
		return node === null ? [] : [[key, node.value]];
	});
	return JSON.stringify(said.toSorted(([one = ""], [other = ""]) => require_lint.compareText(one, other)));
}
function afterClose({ scope, close }) {
	const start = scope.settings.value("start_action");
	return start !== null && wordsIn$1(start.value).some((word) => TRAPS.includes(word.toLowerCase())) && require_lint.valueOf(close) === "never" ? require_lint.explicit("on-traffic", start) : close;
}
function isShunt(settings) {
	return ["pass", "drop"].includes(settings.value("mode")?.value.toLowerCase() ?? "");
}
function eagerness(located) {
	const value = require_lint.valueOf(located);
	return value === void 0 ? UNKNOWN_EAGERNESS : EAGERNESS.indexOf(value);
}
function unknownChild(place) {
	const nothing = require_lint.unknown("not-in-body", place);
	return {
		protocol: nothing,
		mode: nothing,
		proposals: [unknownProposal("not-in-body", place)],
		localSelectors: [nothing],
		remoteSelectors: [nothing],
		lifetimeSeconds: nothing
	};
}
function leaveAhOpen(connection, scope) {
	const [encap, ah] = [connection.value("encap"), scope.settings.value("ah_proposals")];
	if (encap === null || ah === null || !/^(?:yes|true|enabled|1)$/iu.test(encap.value)) return;
	scope.leaveOpen("child-proposal", encap, `${scope.fieldName("ah_proposals")} with encap is not simulated`);
}
function childOf(scope, hasVirtualAddress) {
	const [rekey, life] = [scope.seconds("rekey_time"), scope.seconds("life_time")];
	return {
		...offered(scope),
		mode: modeOf$1(scope),
		localSelectors: localSelectorsIn(scope, hasVirtualAddress),
		remoteSelectors: selectorsIn(scope, "remote_ts"),
		lifetimeSeconds: lifetimeOf(scope, rekey, life),
		...timesOf$1(scope, rekey, life)
	};
}
function timesOf$1(scope, rekey, life) {
	const [soft, hard, random] = [
		rekey,
		life,
		scope.seconds("rand_time")
	].map((time) => time === null ? null : require_lint.valueOf(time));
	if (soft === void 0 || hard === void 0 || random === void 0) return {};
	if (soft === 0) return { rekeysBetween: null };
	const latest = soft ?? REKEY_SECONDS$1;
	const earliest = latest - (random ?? Math.max((hard ?? withTenth(latest)) - latest, 0));
	return earliest > 0 && earliest <= latest ? { rekeysBetween: [earliest, latest] } : {};
}
function offered(scope) {
	const esp = scope.entries("esp_proposals") ?? [];
	const ah = scope.entries("ah_proposals") ?? [];
	const [firstAh] = ah;
	if (firstAh !== void 0 && esp.length > 0) {
		scope.leaveOpen("child-proposal", firstAh.place, `${scope.fieldName("ah_proposals")}: AH beside ESP is not simulated`);
		return {
			protocol: require_lint.unknown("not-simulated", firstAh.place),
			proposals: unknownProposals(firstAh.place)
		};
	}
	if (firstAh !== void 0) return {
		protocol: require_lint.explicit("ah", firstAh.place),
		proposals: listedProposals(scope, "ah_proposals", "ah", ah)
	};
	const place = scope.settings.placeOf("esp_proposals");
	const [first] = esp;
	return {
		protocol: first === void 0 ? scope.defaulted("esp_proposals", "esp", "default") : require_lint.explicit("esp", first.place),
		proposals: first === void 0 ? defaultProposals(scope, "esp_proposals", "esp", place).toReversed() : listedProposals(scope, "esp_proposals", "esp", esp)
	};
}
function unknownProposals(place) {
	return [unknownProposal("not-simulated", place)];
}
function modeOf$1(scope) {
	const mode = scope.choice("mode", {
		tunnel: "tunnel",
		transport: "transport",
		transport_proxy: null,
		beet: null
	}, "tunnel");
	if (mode.origin === "unknown") return mode;
	if (mode.value !== null) return {
		...mode,
		value: mode.value
	};
	scope.leaveOpen("mode", mode.place, `${scope.fieldName("mode")}: only tunnel and transport mode are simulated`);
	return require_lint.unknown("not-simulated", mode.place);
}
function localSelectorsIn(scope, hasVirtualAddress) {
	return selectorsIn(scope, "local_ts").map((located) => {
		const value = require_lint.valueOf(located);
		if (!hasVirtualAddress || value === void 0 || !require_lint.isDynamic(value)) return located;
		const place = scope.settings.placeOf("local_ts");
		return virtualSelector(scope, "local_ts", place);
	});
}
function selectorsIn(scope, key) {
	const entries = scope.entries(key) ?? [];
	return entries.length === 0 ? [scope.defaulted(key, "dynamic", "dynamic")] : selectorsOf(scope, key, entries, { words: (require_late()).SWANCTL_WORDS });
}
const REKEY_SECONDS$1 = 3600;
function lifetimeOf(scope, rekey, life) {
	if (life !== null) {
		const [soft, hard] = [rekey === null ? REKEY_SECONDS$1 : require_lint.valueOf(rekey), require_lint.valueOf(life)];
		if (soft !== void 0 && hard !== void 0 && hard > 0 && (soft === 0 || hard <= soft)) scope.remark(life.place ?? scope.settings.placeOf("life_time"), `${scope.fieldName("life_time")} ends the SA before it is rekeyed: in IKEv2 it is set up again, with a gap, in IKEv1 it is not`);
		return life;
	}
	if (rekey === null) return scope.defaulted("life_time", withTenth(REKEY_SECONDS$1), "rekey_time + 10%");
	return rekey.origin === "unknown" ? rekey : require_lint.explicit(withTenth(rekey.value), rekey.place);
}
function withTenth(seconds) {
	return Math.floor(seconds * 110 / 100);
}

// src/parsers/api/strongswan/swanctl-rounds.ts
function roundsOf(scope, connection, findings) {
	const [local, remote] = ["local", "remote"].map((side) => sideOf(scope, connection, side, findings));
	const method = local?.method ?? scope.defaulted("local.auth", "certificate", "pubkey");
	const unnamed = require_lint.valueOf(method) === "certificate" ? require_lint.unknown("not-in-body", scope.settings.placeOf("local")) : null;
	const localId = local?.id ?? null;
	return {
		...methodsOf(method, remote?.method ?? null),
		localId: localId === null || isAny(localId) ? unnamed : localId,
		remoteId: remote?.id ?? null
	};
}
function authOf({ method, peerMethod }, place) {
	return {
		method,
		...peerMethod !== void 0 && { peerMethod },
		psk: require_lint.unknown("not-in-body", place),
		pskOwners: []
	};
}
function isAny(located) {
	return require_lint.valueOf(located)?.type === "any";
}
function sideOf(scope, connection, side, findings) {
	const rounds = [...connection.names].filter((name) => name.toLowerCase().startsWith(side)).flatMap((name) => {
		const section = connection.section(name);
		return section === void 0 ? [] : [{
			scope: new SettingsScope(section, scope.fieldName(name), findings),
			section
		}];
	});
	for (const round of rounds) {
		refuseUnknown(round.scope, round.section, ROUND_KEYS, "a round of authentication");
		refuseSections(round.scope, round.section, isCertificate, "a round of authentication");
		refuseUnreadable(round.scope, ROUND_FITS);
		if (side === "remote") leaveCertificateOpen(round);
	}
	const [first, second] = rounds.toSorted((one, other) => numberOf(one) - numberOf(other));
	if (first === void 0) return null;
	const id = first.section.value("id");
	const identity = id === null ? null : require_lint.isTemplate(id.value) ? require_lint.unknown("template", id) : require_lint.explicit(parseIdentity(id.value), id);
	if (second === void 0) return {
		method: methodOf(first),
		id: identity
	};
	scope.leaveOpen("ike-auth", second.section.place, "several rounds of authentication are not simulated");
	return {
		method: require_lint.unknown("not-simulated", second.section.place),
		id: identity
	};
}
function leaveCertificateOpen({ scope, section }) {
	leaveRowsOpen(scope, OPEN_IN_REMOTE);
	const name = [...section.names].find(isCertificate);
	if (name === void 0) return;
	scope.leaveOpen("ike-auth", section.placeOfSection(name), `${scope.fieldName(name)} asks for more of the peer than its identity: not simulated`);
}
function numberOf({ section }) {
	const number = Number(section.value("round")?.value ?? "0");
	return Number.isNaN(number) ? 0 : number;
}
function methodOf({ scope, section }) {
	const node = section.value("auth");
	if (node === null) return null;
	const { value } = node;
	if (require_lint.isTemplate(value)) return require_lint.unknown("template", node);
	if (value.toLowerCase() === "psk") return require_lint.explicit("psk", node);
	if (/^(?:pubkey|rsa|ecdsa|bliss|ike:)/iu.test(value)) return require_lint.explicit("certificate", node);
	if (/^eap/iu.test(value)) return require_lint.explicit("eap", node);
	if (/^xauth/iu.test(value)) scope.leaveOpen("ike-auth", node, `${scope.fieldName("auth")}: XAuth is not simulated`);
	else scope.refuse("auth", node, value, "psk, pubkey, eap or xauth");
	return require_lint.unknown("not-simulated", node);
}

// src/parsers/api/strongswan/swanctl.ts
const KNOWN_KEYS = /* @__PURE__ */ new Set([
	...CONNECTION_KEYS,
	...CHILD_KEYS,
	...ROUND_KEYS
]);
function readSwanctl({ root, faults }) {
	const findings = {
		remarks: [],
		secrets: /* @__PURE__ */ new Set(),
		open: []
	};
	concealKeys(root, findings);
	const top = Section.of(root);
	const bad = [];
	const section = top.section("connections", bad);
	const connections = [...section?.names ?? []].flatMap((name) => {
		const connection = section?.section(name, bad);
		if (connection === void 0) return [];
		const own = {
			remarks: [],
			secrets: findings.secrets,
			open: []
		};
		const refused = faults.map(({ place, detail }) => ({
			place,
			message: detail
		}));
		return [refusedWith({
			end: endOf(name, connection, own),
			remarks: own.remarks
		}, refused)];
	});
	const keys = keysOf(top, findings);
	for (const { reference, detail } of bad) {
		const { source, range, path } = reference;
		const place = {
			kind: "text",
			source,
			index: null,
			range
		};
		findings.remarks.push({
			place,
			message: `${path.join(".")}: ${detail}`
		});
	}
	return {
		connections,
		keys,
		remarks: findings.remarks,
		secrets: findings.secrets
	};
}
function concealKeys(root, findings) {
	const pending = [root];
	for (let section = pending.pop(); section !== void 0; section = pending.pop()) {
		for (const { key, value } of section.node.members) if (value.kind === "string" && holdsKey(key)) concealKey(value, findings);
		for (const [key, value] of section.values) if (value !== null && holdsKey(key)) concealKey(value, findings);
		require_base.append(pending, section.sections.values());
	}
}
function holdsKey(key) {
	return key === "pin" || (require_late()).isSecretName(key) && !KNOWN_KEYS.has(key);
}
function endOf(name, connection, findings) {
	const scope = new SettingsScope(connection, `connections.${name}`, findings);
	refuseUnknown(scope, connection, CONNECTION_KEYS, "a connection");
	refuseSections(scope, connection, isPart, "a connection");
	const section = childrenIn(connection);
	refuseNames(scope, [
		[name, connection.place],
		...namedIn(connection),
		...namedIn(section)
	]);
	leaveRowsOpen(scope, (OPEN_IN_CONNECTION$made ?? OPEN_IN_CONNECTION$make()));
	refuseUnreadable(scope, CONNECTION_FITS);
	refuseVirtualAddresses(scope);
	const rounds = roundsOf(scope, connection, findings);
	const { children, starts, afterClose } = childrenOf(name, connection, section, findings);
	const { ownAddress, peerAddress } = hostsOf(scope, "local_addrs", "remote_addrs", "swanctl");
	const answersAt = addressesIn(scope, "local_addrs", "swanctl");
	const answersTo = addressesIn(scope, "remote_addrs", "swanctl");
	const ike = ikeOf(scope);
	const dpd = dpdOf(scope, section, findings);
	const { open } = findings;
	return {
		name,
		dialect: "swanctl",
		behaviour: "strongswan",
		basis: "observed",
		place: connection.place,
		ownAddress,
		publicAddress: null,
		behindNat: null,
		peerAddress,
		...answersAt !== void 0 && { answersAt },
		...answersTo !== void 0 && { answersTo },
		localId: rounds.localId,
		remoteId: rounds.remoteId,
		auth: authOf(rounds, connection.place),
		ike,
		children: children.map((child) => ({
			...child,
			...openFor("child", [...open, ...child.open ?? []])
		})),
		starts: peerAddress === null ? idle(scope, starts) : starts,
		afterClose: peerAddress === null ? untrapped(afterClose) : afterClose,
		dpd,
		mtu: null,
		...openFor("ike", open)
	};
}
function refuseNames(scope, names) {
	const [text, place] = names.find(([candidate]) => !/^[\x20-\x7e]*$/u.test(candidate)) ?? [];
	if (text === void 0 || place === void 0) return;
	const message = `the name ${require_lint.quoted(text)}: strongSwan takes printable ASCII characters alone, and discards the connection`;
	scope.leaveOpen("version", place, message);
}
function namedIn(section) {
	return section === void 0 ? [] : Array.from(section.names, (name) => [name, section.placeOfSection(name)]);
}
function refuseVirtualAddresses(scope) {
	for (const { text, place } of scope.entries("vips") ?? []) {
		if (require_lint.isTemplate(text) || /^%any[46]?$/u.test(text) || require_lint.parseAddress(text) !== null) continue;
		scope.refuse("vips", place, text, "an address or %any");
	}
}
function idle(scope, starts) {
	const asked = require_lint.valueOf(starts);
	if (asked === void 0 || asked === "never" || starts.place === null) return starts;
	scope.remark(starts.place, `${scope.fieldName("remote_addrs")} names no single address, so nothing can be initiated`);
	return require_lint.implied("never", scope.fieldName("remote_addrs"), scope.settings.placeOf("remote_addrs"));
}
function ikeOf(scope) {
	const entries = scope.entries("proposals") ?? [];
	return {
		version: versionOf(scope),
		mode: modeOf(scope),
		proposals: entries.length > 0 ? listedProposals(scope, "proposals", "ike", entries) : defaultProposals(scope, "proposals", "ike", scope.settings.placeOf("proposals")),
		prefersOwnProposals: prefersOwn(scope),
		...timesOf(scope)
	};
}
function versionOf(scope) {
	const node = scope.settings.value("version");
	if (node === null) return scope.defaulted("version", "any", "0");
	if (require_lint.isTemplate(node.value)) return require_lint.unknown("template", node);
	const version = VERSIONS[cNumber(node.value) ?? VERSIONS.length];
	if (version !== void 0) return require_lint.explicit(version, node);
	scope.refuse("version", node, node.value, "one of 0, 1, 2");
	return require_lint.unknown("invalid", node);
}
const VERSIONS = [
	"any",
	"v1",
	"v2"
];
function modeOf(scope) {
	const aggressive = scope.yes("aggressive", false);
	if (aggressive.origin === "unknown") return aggressive;
	const value = aggressive.value ? "aggressive" : "main";
	return aggressive.origin === "explicit" ? require_lint.explicit(value, aggressive.place) : {
		...aggressive,
		value
	};
}
const REKEY_SECONDS = 14400;
function timesOf(scope) {
	const [rekey, reauth, over] = [
		scope.seconds("rekey_time"),
		scope.seconds("reauth_time"),
		scope.seconds("over_time")
	];
	const hidden = [
		rekey,
		reauth,
		over
	].find((time) => time?.origin === "unknown");
	if (hidden?.origin === "unknown") return {
		lifetimeSeconds: hidden,
		renewal: hidden
	};
	const reauthSeconds = secondsOr(reauth, 0);
	const rekeySeconds = secondsOr(rekey, reauth === null ? REKEY_SECONDS : 0);
	const times = [rekeySeconds, reauthSeconds].filter((time) => time > 0);
	const overSeconds = secondsOr(over, Math.floor(Math.max(0, ...times) / 10));
	const lifetime = times.length === 0 ? 0 : Math.min(...times) + overSeconds;
	const isReauth = reauthSeconds > 0 && (rekeySeconds === 0 || reauthSeconds <= rekeySeconds);
	const renewal = times.length === 0 ? "none" : isReauth ? "reauth" : "rekey";
	const place = (isReauth ? reauth : rekey)?.place ?? null;
	if (place === null) return {
		lifetimeSeconds: scope.defaulted("rekey_time", lifetime, "4h"),
		renewal: scope.defaulted("rekey_time", renewal, "4h")
	};
	return {
		lifetimeSeconds: require_lint.explicit(lifetime, place),
		renewal: require_lint.explicit(renewal, place)
	};
}
function secondsOr(located, standard) {
	return located === null ? standard : require_lint.valueOf(located) ?? standard;
}
function dpdOf(scope, children, findings) {
	const interval = scope.seconds("dpd_delay");
	if (interval === null || require_lint.valueOf(interval) === 0) return null;
	const [name = ""] = children?.names ?? [];
	const first = children?.section(name);
	const words = {
		clear: "clear",
		none: "clear",
		trap: "trap",
		route: "trap",
		restart: "restart",
		start: "restart"
	};
	const path = `${scope.fieldName("children")}.${name}`;
	return {
		action: first === void 0 ? require_lint.unknown("not-in-body", scope.settings.placeOf("children")) : new SettingsScope(first, path, {
			...apart(findings),
			remarks: []
		}).choices("dpd_action", words, {
			value: "clear",
			spelling: "clear"
		}, (one, other) => one === "clear" || other === "restart" ? other : one),
		intervalSeconds: interval,
		timeoutSeconds: scope.seconds("dpd_timeout") ?? scope.defaulted("dpd_timeout", 0, "0s")
	};
}
function keysOf(top, findings) {
	const secrets = top.section("secrets");
	return [...secrets?.names ?? []].flatMap((name) => {
		const section = /^ike/iu.test(name) ? secrets?.section(name) : void 0;
		const secret = section?.value("secret") ?? null;
		if (section === void 0 || secret === null) return [];
		const owners = [...section.keys].filter((key) => key.startsWith("id")).flatMap((key) => ownerOf(section, key));
		return [{
			secret: keyIn(secret, findings),
			owners
		}];
	});
}
function ownerOf(section, key) {
	const node = section.value(key);
	if (node === null) return [];
	return [require_lint.isTemplate(node.value) ? require_lint.unknown("template", node) : require_lint.explicit(parseIdentity(node.value), node)];
}

// src/parsers/api/strongswan/read.ts
function readConfiguration(source, options = {}) {
	const format = strongswanFormatOf(source.text);
	if (format === null) return null;
	const sources = /* @__PURE__ */ new Set([source]);
	const configuration = readAs(format, source, recording(options, sources));
	const { reading } = configuration;
	const secrets = new Set(reading.secrets);
	for (const { text } of sources) for (const key of require_lint.keysNamedIn(text)) secrets.add(key);
	return {
		...configuration,
		reading: {
			...reading,
			secrets
		}
	};
}
function readAs(format, source, options) {
	if (format !== "includes") return (READERS$made ?? READERS$make())[format](source, options);
	return [
		(READERS$made ?? READERS$make()).settings,
		(READERS$made ?? READERS$make())["ipsec.conf"],
		(READERS$made ?? READERS$make())["ipsec.secrets"]
	].map((read) => read(source, options)).reduce((best, other) => sizeOf(other) > sizeOf(best) ? other : best);
}
function recording(options, sources) {
	const { openFiles } = options;
	if (openFiles === void 0) return options;
	return {
		...options,
		openFiles: (pattern, from) => {
			const opened = openFiles(pattern, from);
			if (!("refused" in opened)) for (const source of opened) sources.add(source);
			return opened;
		}
	};
}
function sizeOf({ reading: { connections, keys } }) {
	return connections.length + keys.length;
}
let READERS$made; const READERS$make = () => READERS$made = ({
	settings: (source, options) => {
		const settings = parseSettings(source, options);
		return {
			reading: readSwanctl(settings),
			problems: settings.problems
		};
	},
	"ipsec.conf": (source, options) => {
		const conf = parseIpsecConf(source, options);
		if (!isLibreswan(conf)) return {
			reading: readIpsecConf(conf),
			problems: conf.problems
		};
		const own = parseIpsecConf(source, options, "libreswan");
		return {
			reading: readLibreswanConf(own),
			problems: own.problems
		};
	},
	"ipsec.secrets": (source, options) => {
		const secrets = parseIpsecSecrets(source, options);
		return {
			reading: readIpsecSecrets(secrets),
			problems: secrets.problems
		};
	}
});
module.exports = () => ({
	EndGatherer: EndGatherer,
	formatIdentity: formatIdentity,
	parseIdentity: parseIdentity,
	rdnsOf: rdnsOf,
	readConfiguration: readConfiguration,
	readPeer: readPeer,
	usesKeys: usesKeys,
});
})
})
