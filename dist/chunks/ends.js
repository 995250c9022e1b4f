(function (exports, require, module, __dirname) {
const require_lint = require("./lint.js");
const require_base = require("./base.js");

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
const PRINTABLE = /^[A-Za-z0-9 '()+,\-./:=?]*$/u;
const PREFIXES$1 = [
	["ipv4:", "ipv4"],
	["ipv6:", "ipv6"],
	["rfc822:", "user-fqdn"],
	["email:", "user-fqdn"],
	["userfqdn:", "user-fqdn"],
	["fqdn:", "fqdn"],
	["dns:", "fqdn"],
	["keyid:", "key-id"],
	["asn1dn:", "dn"]
];
const ANY = {
	type: "any",
	value: "",
	wildcard: true
};
const ANY_SPELLINGS = /* @__PURE__ */ new Set([
	"",
	"%any",
	"%any6",
	"0.0.0.0",
	"*",
	"::",
	"0::0"
]);
function parseIdentity(text) {
	const prefixed = parsePrefixed(text);
	if (prefixed !== null) return prefixed;
	if (text.includes("=")) return rdnsOf(text) === null ? keyId(hexOf(text)) : dn(text);
	if (text.startsWith("@#")) return keyId(normalHex(text.slice(2)));
	if (text.startsWith("@@")) return name("user-fqdn", text.slice(2));
	if (text.startsWith("@")) return name("fqdn", text.slice(1));
	if (text.includes("@")) return name("user-fqdn", text);
	if (ANY_SPELLINGS.has(text)) return ANY;
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
			ignoresCase: PRINTABLE.test(value) || attribute === "e"
		});
	}
	return rdns.length === 0 ? null : rdns;
}
function formatIdentity({ type, value }) {
	if (type === "any") return "%any";
	return type === "key-id" ? `@#${value}` : value;
}
function parsePrefixed(text) {
	const lower = text.slice(0, 10).toLowerCase();
	const found = PREFIXES$1.find(([prefix]) => lower.startsWith(prefix));
	if (found === void 0) return /^(?:ipv[46]net:|ipv[46]range:|asn1gn:|xmppaddr:|\{\w{1,4}\}:)/iu.test(text) ? keyId(hexOf(text)) : null;
	const [prefix, type] = found;
	const rest = text.slice(prefix.length);
	const bytes = rest.startsWith("#") ? normalHex(rest.slice(1)) : null;
	switch (type) {
		case "fqdn":
		case "user-fqdn": return name(type, bytes === null ? rest : textOf(bytes));
		case "key-id": return keyId(bytes ?? hexOf(rest));
		case "dn": return dn(bytes === null ? rest : `#${bytes}`);
		default: return (bytes === null ? null : addressOfBytes(type, bytes)) ?? keyId(hexOf(text));
	}
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
	return Array.from(require_lint.utf8(text), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function textOf(hex) {
	return (hex.match(/../gu) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join("");
}
function normalHex(text) {
	const digits = text.replace(/^0x/u, "").replaceAll(":", "").toLowerCase();
	return digits.length % 2 === 0 ? digits : `0${digits}`;
}

// src/model/traffic-selector.ts
function parseSelector(text) {
	if (text === "dynamic") return "dynamic";
	const dash = text.indexOf("-");
	if (dash !== -1) {
		const from = require_lint.parseAddress(text.slice(0, dash));
		const to = require_lint.parseAddress(text.slice(dash + 1));
		if (from === null || to?.version !== from.version || from.bits > to.bits) return null;
		return {
			version: from.version,
			first: from.bits,
			last: to.bits
		};
	}
	const cidr = require_lint.parseCidr(text);
	if (cidr.ok) return {
		version: cidr.block.version,
		first: cidr.block.first,
		last: cidr.block.last
	};
	const address = require_lint.parseAddress(text);
	return address === null ? null : {
		version: address.version,
		first: address.bits,
		last: address.bits
	};
}
function formatSelector(selector) {
	if (selector === "dynamic") return selector;
	const { version } = selector;
	const prefix = prefixOf(selector);
	const first = require_lint.formatAddress({
		version,
		bits: selector.first
	});
	return prefix === null ? `${first}-${require_lint.formatAddress({
		version,
		bits: selector.last
	})}` : `${first}/${String(prefix)}`;
}
function prefixOf({ first, last }) {
	if (typeof first === "number" && typeof last === "number") {
		const size = last - first + 1;
		const bits = Math.log2(size);
		return Number.isInteger(bits) && first % size === 0 ? 32 - bits : null;
	}
	const size = BigInt(last) - BigInt(first) + 1n;
	const bits = size.toString(2).length - 1;
	return size === 1n << BigInt(bits) && BigInt(first) % size === 0n ? 128 - bits : null;
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
			if (require_lint.isSecretName(entry.key)) require_lint.concealBelow(entry.value, this.#context.secrets);
			const near = require_lint.nearest(entry.key, names);
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
			const near = require_lint.nearest(word, allowed);
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
		const number = numberOf(node);
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
function numberOf(node) {
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
	const faults = readKeywords(node, text, from, transforms);
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
function readKeywords(node, text, from, transforms) {
	const faults = [];
	let offset = from;
	for (const token of text.split("-")) {
		const keyword = token.trim();
		const start = offset + token.length - token.trimStart().length;
		offset += token.length + 1;
		const place = require_base.part(node, start, start + keyword.length);
		const transform = require_lint.transformByKeyword(keyword);
		if (transform === void 0) faults.push(unknownKeyword(keyword, place));
		else add(transforms, transform, place);
	}
	return faults;
}
function unknownKeyword(keyword, place) {
	const near = require_lint.nearest(keyword, KEYWORDS);
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
		if (prf.length === 0 && !derived) return "IKE needs a PRF";
		if (!dhGroups.some((group) => group.origin !== "unknown" && group.value !== null)) return "IKE needs a DH group";
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
const MOST_PROPOSALS = 255;
const MOST_CHILDREN$1 = 256;
const IKE_LIFETIME = 15840;
const CHILD_LIFETIME = 3960;
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
		localId: identityIn(auth, "localId"),
		remoteId: identityIn(auth, "remoteId"),
		auth: readAuth(auth, context),
		ike: readIke(peer.inside("ike")),
		children: readChildren(peer),
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
function identityIn(auth, name) {
	return auth.text(name, "an identity", parseIdentity);
}
function readAuth(auth, { secrets }) {
	const key = auth.read("psk");
	if (key.state === "present") require_lint.concealBelow(key.node, secrets);
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
function readIke(ike) {
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
		}, "any"),
		mode: ike.choice("mode", {
			main: "main",
			aggressive: "aggressive"
		}, "main"),
		proposals: readProposals(ike, "ike"),
		prefersOwnProposals: ike.choice("prefersOwnProposals", {
			true: true,
			false: false
		}, "true"),
		lifetimeSeconds: ike.seconds("lifetime", IKE_LIFETIME),
		renewal: ike.choice("renewal", {
			rekey: "rekey",
			reauth: "reauth",
			none: "none"
		}, "rekey")
	};
}
function readChildren(peer) {
	if (!peer.has("children")) return [readChild(peer.inside("child"))];
	if (peer.has("child")) peer.invalid("child", peer.placeOf("child"), "pattern", {
		actual: "both",
		expected: "either child or children"
	});
	const children = peer.each("children");
	if (children.length > MOST_CHILDREN$1) peer.invalid("children", peer.placeOf("children"), "count", {
		actual: String(children.length),
		expected: `at most ${String(MOST_CHILDREN$1)}`
	});
	return children.length > 0 ? children.slice(0, MOST_CHILDREN$1).map(readChild) : [readChild(peer.inside("child"))];
}
function readChild(child) {
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
		localSelectors: selectorsIn(child, "localSelectors"),
		remoteSelectors: selectorsIn(child, "remoteSelectors"),
		lifetimeSeconds: child.seconds("lifetime", CHILD_LIFETIME)
	};
}
function selectorsIn(child, name) {
	const selectors = child.texts(name, "a network, an address, a range or dynamic", parseSelector);
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
	if (strings.length > MOST_PROPOSALS) scope.invalid(name, scope.placeOf(name), "count", {
		actual: String(strings.length),
		expected: `at most ${String(MOST_PROPOSALS)}`
	});
	return strings.slice(0, MOST_PROPOSALS).map((node) => {
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

// src/parsers/api/strongswan/keys.ts
function concealKey(node, { secrets }) {
	if (require_lint.isWhollyTemplate(node.value)) return;
	require_base.documentOf(node).source.conceal(node.start, node.end);
	secrets.add(node.value);
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
	const digits = text.slice(2).trim();
	const bytes = prefix === "0x" ? bytesOfHex(digits) : require_lint.bytesOfBase64(digits);
	return bytes === null ? void 0 : require_lint.textOfUtf8(bytes);
}
function bytesOfHex(digits) {
	const plain = digits.replaceAll(":", "");
	if (!/^[\da-f]*$/iu.test(plain)) return null;
	const even = plain.length % 2 === 0 ? plain : `0${plain}`;
	return Uint8Array.from({ length: even.length / 2 }, (_, index) => Number.parseInt(even.slice(2 * index, 2 * index + 2), 16));
}
const MOST_ALIKE = 256;
var KeyRing = class {
	#keys;
	#byOwner = /* @__PURE__ */ new Map();
	#general = [];
	constructor(keys) {
		this.#keys = keys;
		for (const key of keys) {
			const names = key.owners.map(nameOf);
			if (names.length === 0 || names.includes(null)) this.#add(this.#general, key);
			for (const name of names) if (name !== null) this.#add(this.#under(name), key);
		}
	}
	fit(end) {
		const [first] = this.#keys;
		if (first === void 0 || require_lint.valueOf(end.auth.method) === "certificate") return end;
		const own = identitiesOf(end.localId, end.ownAddress);
		const peer = identitiesOf(end.remoteId, end.peerAddress);
		let chosen = {
			key: first,
			fit: 0
		};
		for (const key of this.#candidates([...own ?? [], ...peer ?? []])) {
			const fit = fitOf(key, own, peer);
			if (fit > chosen.fit) chosen = {
				key,
				fit
			};
		}
		if (chosen.fit < EQUAL_OWNER && this.#keys.length > 1 && (own === null || peer === null) && this.#byOwner.size > 0) return {
			...end,
			auth: {
				...end.auth,
				psk: require_lint.unknown("unresolved", end.place)
			}
		};
		const { secret, owners } = chosen.key;
		return {
			...end,
			auth: {
				...end.auth,
				psk: secret,
				pskOwners: owners
			}
		};
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
	const address = located === null ? void 0 : require_lint.valueOf(located);
	const identity = stated === null ? void 0 : require_lint.valueOf(stated);
	const names = identity !== void 0 && "value" in identity && identity.type !== "any" ? [identity] : [];
	if (address !== void 0) names.push(addressIdentity(address));
	return names.length === 0 ? null : names;
}
function addressIdentity(address) {
	return {
		type: address.version === 4 ? "ipv4" : "ipv6",
		value: require_lint.formatAddress(address),
		wildcard: false
	};
}
const NO_OWNER = 1;
const ANY_OWNER = 2;
const PATTERN_OWNER = 16;
const EQUAL_OWNER = 64;
function fitOf({ owners }, own, peer) {
	if (owners.length === 0) return NO_OWNER;
	return sideFit(owners, own ?? []) + sideFit(owners, peer ?? []);
}
function sideFit(owners, names) {
	return Math.max(0, ...owners.flatMap((owner) => names.map((name) => ownerFit(owner, name))));
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
function proposalOf({ encryption, integrity, dhGroup }) {
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
	return offer === null ? [unknownProposal("unresolved", place)] : offer.proposals.map(proposalOf);
}
function selectorsOf(networks, reason, place) {
	if (networks === null) return [require_lint.unknown(reason, place)];
	const known = networks.entries.map(({ value: { version, first, last }, place: at }) => require_lint.explicit({
		version,
		first,
		last
	}, at));
	return networks.complete && known.length > 0 ? known : [...known, require_lint.unknown("template", place)];
}
const MOST_CHILDREN = 256;
function childForEachPair(child) {
	const { localSelectors, remoteSelectors } = child;
	const children = [];
	for (const local of localSelectors) for (const remote of remoteSelectors) {
		if (children.length === MOST_CHILDREN) {
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
function gatewayAddresses({ facts, workspace, resource }) {
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
		own: addressOf(found.address, place)
	};
	const { address, publicAddress } = found;
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
const STARTS = /* @__PURE__ */ new Map([
	[true, "always"],
	["true", "always"],
	[false, "on-traffic"],
	["false", "on-traffic"]
]);
function isDocumented(seconds) {
	return seconds > 0;
}
function apsaraEnd(context, offer, index) {
	const { resource, facts } = context;
	const tunnel = fieldOf(context, "TunnelOptionsSpecification")?.elements[index] ?? null;
	const { own, seen, declared } = gatewayAddresses(context);
	const isKept = resource.form === "request" && !isNewRequest(resource);
	const at = tunnel?.node ?? resource.body.node;
	const ownAddress = index === 0 ? own : require_lint.unknown("unresolved", own.place);
	const child = childOf(context, offer);
	const isSplit = offer.ike !== null && require_lint.valueOf(offer.ike.version) === "v1" && child.localSelectors.length + child.remoteSelectors.length > 2;
	const name = resource.name ?? facts?.name ?? resource.id ?? "";
	return {
		name: offer.role === null ? name : `${name} ${offer.role}`.trim(),
		dialect: resource.dialect,
		behaviour: isSplit ? "single-pair" : "strongswan",
		basis: "documented",
		place: at,
		ownAddress,
		publicAddress: seen,
		behindNat: declared === null || seen === null ? null : fixed(true, "publicAddress", at),
		peerAddress: tunnel === null ? peerAddressOf(context, "CustomerGatewayId") : tunnelPeer(context, tunnel),
		localId: localIdOf(context, offer, {
			ownAddress,
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
			lifetimeSeconds: lifetimeOf$1(offer.ike?.lifetimeSeconds),
			renewal: require_lint.unknown("not-in-body", at)
		},
		children: [child],
		starts: choiceIn(context, "EffectImmediately", STARTS, false),
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
function lifetimeOf$1(seconds) {
	if (seconds === void 0) return require_lint.unknown("not-in-body");
	return converted(seconds, (value) => isDocumented(value) ? value : null);
}
function childOf(context, { child }) {
	const { facts, resource } = context;
	const at = resource.body.node;
	return {
		protocol: fixed("esp", "IpsecConfig", at),
		mode: fixed("tunnel", "IpsecConfig", at),
		proposals: proposalsOf(child, at),
		localSelectors: selectorsOf(facts?.local ?? null, "not-in-body", placeOf(context, "LocalSubnet")),
		remoteSelectors: selectorsOf(facts?.remote ?? null, "not-in-body", placeOf(context, "RemoteSubnet")),
		lifetimeSeconds: lifetimeOf$1(child?.lifetimeSeconds)
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
function localIdOf(context, { localId }, { ownAddress, tunnel, isKept }) {
	const text = localId?.value;
	const members = (tunnel?.fields ?? context.resource.body.fields).get(tunnel === null ? "IkeConfig" : "TunnelIkeConfig")?.members?.node ?? null;
	if (members !== null && require_base.member(members, "LocalId") === void 0 && require_base.member(members, "LocalIdIPsec") && text !== void 0 && text.origin !== "unknown" && text.value !== "") {
		const own = require_lint.valueOf(ownAddress);
		if (own === void 0 || require_lint.formatAddress(own) !== text.value) return require_lint.unknown("invalid", text.place);
		return require_lint.explicit({ type: "own-address" }, text.place);
	}
	return identityOf(text, isKept ? null : "own-address", "LocalId", context.resource.body.node);
}

// src/workspace/policies.ts
function policiesOf({ find }, { estate, references }) {
	const policy = (kind) => {
		const reference = references.find(({ kinds }) => kinds.includes(kind));
		const found = reference === void 0 ? null : find(estate, reference.value);
		return found === null || found.kind === "connection" || found.kind === "endpoint-group" || found.kind === "declared" ? null : found;
	};
	return {
		ike: policy("ike-policy")?.ike ?? null,
		child: policy("ipsec-policy")?.child ?? null
	};
}

// src/workspace/tunnel-end-otc.ts
const INITIATORS = /* @__PURE__ */ new Map([["bi-directional", "always"], ["response-only", "never"]]);
function otcEnd(context, offer) {
	const { resource, facts, workspace } = context;
	const isUpstream = resource.dialect === "openstack";
	const { own, seen, declared } = gatewayAddresses(context);
	const { ike, child } = facts === null ? {
		ike: null,
		child: null
	} : policiesOf(workspace, facts);
	const isKept = resource.form === "request" && !isNewRequest(resource);
	const localId = identityOf(offer.localId?.value, isKept ? null : "own-address", "local_id", placeOf(context, "local_id"));
	const remoteId = identityOf(offer.remoteId?.value, null, "peer_id", placeOf(context, "peer_id"));
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
			mode: modeOf(ike, isUpstream, at),
			proposals: withDefaults(proposalsOf(ike, at), isUpstream, at),
			prefersOwnProposals: fixed(true, "ikepolicy_id", at),
			lifetimeSeconds: ike?.lifetimeSeconds ?? require_lint.unknown("unresolved", at),
			renewal: isUpstream ? fixed("reauth", "ikepolicy_id", at) : require_lint.unknown("not-in-body", at)
		},
		children: childrenOf$1(context, ike, child, isUpstream),
		starts: isUpstream ? fixed("on-traffic", "initiator", placeOf(context, "initiator")) : choiceIn(context, "initiator", INITIATORS, "bi-directional"),
		dpd: offer.dpd,
		mtu: mtuOf(context)
	};
}
function modeOf(ike, isUpstream, place) {
	if (isUpstream) return fixed("main", "phase1_negotiation_mode", ike?.mode.place ?? place);
	return ike?.mode ?? require_lint.unknown("unresolved", place);
}
function withDefaults(proposals, isUpstream, place) {
	return isUpstream ? [...proposals, unknownProposal("not-in-body", place)] : proposals;
}
function protocolOf(protocol) {
	return protocol === "ah-esp" ? null : protocol;
}
function childrenOf$1(context, ike, child, isUpstream) {
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
		localSelectors: selectorsOf(facts?.local ?? null, "unresolved", placeOf(context, "local_ep_group_id")),
		remoteSelectors: selectorsOf(facts?.remote ?? null, "unresolved", placeOf(context, "peer_ep_group_id")),
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
const READ_OTHERWISE = /^0[xs]|\s/iu;
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
			method: choiceIn(context, "authMode", AUTH_MODES, "psk"),
			psk: keyOf(offer),
			pskOwners: [localId, remoteId]
		},
		ike: {
			version: isLegacy ? fixed("v1", "ikeVersion", placeOf(context, "ikeVersion")) : versionOf(offer, context),
			mode: offer.ike?.mode ?? fixed("main", "ikeVersion", at),
			proposals: proposalsOf(offer.ike, at),
			prefersOwnProposals: fixed(true, "ikeEncryptionAlgorithm", placeOf(context, "ikeEncryptionAlgorithm")),
			lifetimeSeconds: isLegacy ? fixed(86400, "ikeLifeTime", at) : lifetimeOf(offer.ike, context, "ikeLifeTime"),
			renewal: fixed("reauth", "ikeLifeTime", placeOf(context, "ikeLifeTime"))
		},
		children: childrenOf(context, offer, isLegacy),
		starts: fixed("always", "vipUuid", placeOf(context, "vipUuid")),
		dpd: {
			action: fixed("restart", "peerAddress", at),
			intervalSeconds: fixed(30, "peerAddress", at),
			timeoutSeconds: fixed(150, "peerAddress", at)
		},
		mtu: null
	};
}
const AUTH_MODES = /* @__PURE__ */ new Map([["psk", "psk"], ["certs", "certificate"]]);
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
	return identityOf(withPrefix(text, stated), isKept ? null : fallback, side, placeOf(context, side));
}
function withPrefix(text, offer) {
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
function keyOf({ psk }) {
	if (psk === null || psk.origin === "unknown" || !psk.value.test(READ_OTHERWISE)) return psk;
	return require_lint.unknown("invalid", psk.place);
}
function versionOf({ ike }, context) {
	return ike?.version ?? require_lint.unknown("not-in-body", placeOf(context, "ikeVersion"));
}
function lifetimeOf(offer, context, field) {
	return offer?.lifetimeSeconds ?? require_lint.unknown("not-in-body", placeOf(context, field));
}
function childrenOf(context, offer, isLegacy) {
	const { facts, resource } = context;
	const at = resource.body.node;
	const mode = isLegacy ? offer.child?.mode : void 0;
	const child = {
		protocol: fixed("esp", "transformProtocol", placeOf(context, "transformProtocol")),
		mode: mode ?? fixed("tunnel", "policyMode", placeOf(context, "policyMode")),
		proposals: proposalsOf(offer.child, at),
		localSelectors: selectorsOf(facts?.local ?? null, "unresolved", placeOf(context, "l3NetworkUuid")),
		remoteSelectors: selectorsOf(facts?.remote ?? null, "not-in-body", placeOf(context, "peerCidrs")),
		lifetimeSeconds: isLegacy ? fixed(3600, "lifeTime", at) : lifetimeOf(offer.child, context, "lifeTime")
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

// src/ends.ts
var EndGatherer = class {
	#readingOf;
	#estateOf;
	#declarations;
	#workspace = new require_lint.WorkspaceBuilder();
	#sources = [];
	#sharedKeys = [];
	#remarks = [];
	#secrets = /* @__PURE__ */ new Set();
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
		for (const secret of this.#declarations.secrets) this.addSecret(secret);
	}
	read(document) {
		const { root, source } = document;
		if (root === null) return;
		if (!this.#searched.has(source)) {
			this.#searched.add(source);
			for (const key of require_lint.keysNamedIn(source.text)) this.addSecret(key);
		}
		const items = root.kind === "array" ? root.items : [root];
		for (const item of items) this.#readPeer(item);
		const { resources, companions, secrets, problems } = require_lint.readResources(document, this.#readingOf(document.source.name));
		for (const secret of secrets) this.addSecret(secret);
		this.#problems.push(...problems);
		for (const resource of resources) this.#addResource(resource);
		for (const companion of companions) this.#addCompanion(companion, document.source.name);
	}
	readConfiguration(file, { reading, problems }) {
		const { connections, keys, remarks, secrets } = reading;
		for (const secret of secrets) this.addSecret(secret);
		this.#remarks.push(...problems.map(({ place, detail }) => ({
			place,
			message: detail
		})), ...remarks);
		if (connections.length === 0) this.#sharedKeys.push(...keys);
		for (const configured of connections) this.#sources.push({
			configured,
			file,
			keys
		});
	}
	addSecret(secret) {
		if (!require_lint.isSampleKey(secret) && !require_lint.isStockWord(secret)) this.#secrets.add(secret);
	}
	ends(workspace = this.#workspace.build(this.#declarations)) {
		const connections = new Map(workspace.connections.map((facts) => [require_lint.placeKey(facts), facts]));
		const rings = /* @__PURE__ */ new Map();
		return this.#sources.flatMap((source) => {
			if ("end" in source) return [source];
			if ("configured" in source) return [this.#foundIn(source, rings)];
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
		return new require_lint.Redactor(this.#secrets);
	}
	#foundIn({ configured, file, keys }, rings) {
		const ring = rings.get(keys) ?? new KeyRing([...keys, ...this.#sharedKeys]);
		rings.set(keys, ring);
		const end = ring.fit(configured.end);
		const place = require_base.pin(end.place);
		const { otherSide } = configured;
		return {
			end,
			file,
			pointer: require_base.pointerAt(end.place),
			names: [end.name],
			owner: {
				identity: `${end.dialect}:${end.name}`,
				place
			},
			counts: true,
			remarks: configured.remarks,
			...otherSide !== void 0 && { otherSide: this.#foundIn({
				configured: otherSide,
				file,
				keys
			}, rings) }
		};
	}
	#readPeer(node) {
		const reading = readPeer(node);
		if (reading === null) return;
		for (const secret of reading.secrets) this.addSecret(secret);
		this.#peerProblems.push(...reading.problems);
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
		this.#problems.push(...resource.problems);
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

Object.defineProperty(exports, "EndGatherer", {
  enumerable: true,
  get: function () {
    return EndGatherer;
  }
});
Object.defineProperty(exports, "concealKey", {
  enumerable: true,
  get: function () {
    return concealKey;
  }
});
Object.defineProperty(exports, "formatIdentity", {
  enumerable: true,
  get: function () {
    return formatIdentity;
  }
});
Object.defineProperty(exports, "formatSelector", {
  enumerable: true,
  get: function () {
    return formatSelector;
  }
});
Object.defineProperty(exports, "keyIn", {
  enumerable: true,
  get: function () {
    return keyIn;
  }
});
Object.defineProperty(exports, "parseIdentity", {
  enumerable: true,
  get: function () {
    return parseIdentity;
  }
});
Object.defineProperty(exports, "parseProposal", {
  enumerable: true,
  get: function () {
    return parseProposal;
  }
});
Object.defineProperty(exports, "parseSelector", {
  enumerable: true,
  get: function () {
    return parseSelector;
  }
});
Object.defineProperty(exports, "prefixOf", {
  enumerable: true,
  get: function () {
    return prefixOf;
  }
});
Object.defineProperty(exports, "rdnsOf", {
  enumerable: true,
  get: function () {
    return rdnsOf;
  }
});
Object.defineProperty(exports, "unknownProposal", {
  enumerable: true,
  get: function () {
    return unknownProposal;
  }
});
})
