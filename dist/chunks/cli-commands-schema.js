(function (exports, require, module, __dirname) {
const require_lint = require("./lint.js");
const require_schema = require("./schema.js");
const require_base = require("./base.js");
const require_words = require("./words.js");

// src/data/peer-schema.ts
const MOST_CHILDREN = 256;
const MOST_PROPOSALS = 255;
function object(description, properties) {
	return {
		type: "object",
		description,
		properties,
		additionalProperties: false
	};
}
function texts(description, items, most) {
	return {
		description,
		anyOf: [items, {
			type: "array",
			items,
			...most !== void 0 && { maxItems: most }
		}]
	};
}
function seconds(description, standard) {
	return {
		type: "integer",
		minimum: 0,
		description,
		default: standard
	};
}
const TEXT = { type: "string" };
function proposals(description, examples) {
	return {
		...texts(description, {
			type: "string",
			minLength: 1
		}, MOST_PROPOSALS),
		examples: [examples]
	};
}
const IDENTITY = "An address; a name (a.example.org, @a.example.org); an e-mail address; @#6162 for a key id; a distinguished name with = in it; %any. strongSwan's type: prefixes count.";
const IKE = object("Phase 1, the IKE SA.", {
	version: {
		enum: [
			1,
			2,
			"any"
		],
		description: "The IKE version; any initiates IKEv2 and answers both.",
		default: "any"
	},
	mode: {
		enum: ["main", "aggressive"],
		description: "The exchange of IKEv1; IKEv2 has none.",
		default: "main"
	},
	proposals: proposals("Proposals in strongSwan's keywords, in order of preference. Left out, they are not known.", ["aes256-sha256-modp2048", "aes256gcm16-prfsha256-ecp256"]),
	prefersOwnProposals: {
		type: "boolean",
		description: "Whether its own order of proposals decides where it answers, not the order of who begins.",
		default: true
	},
	lifetime: seconds("Hard lifetime of the IKE SA in seconds; 0: it has no end.", 15840),
	renewal: {
		enum: [
			"rekey",
			"reauth",
			"none"
		],
		description: "Whether the IKE SA is rekeyed in time, made anew from the start, or left to end.",
		default: "rekey"
	}
});
const AUTH = object("How both ends show who they are.", {
	method: {
		enum: ["psk", "certificate"],
		description: "The kind of authentication.",
		default: "psk"
	},
	psk: {
		type: ["string", "number"],
		description: "The pre-shared key, or a placeholder such as ${PSK}. Left out, it is withheld: nobody commits one."
	},
	pskOwners: texts(`The identities that the key is filed under; without any it serves every identity. ${IDENTITY}`, TEXT),
	localId: {
		...TEXT,
		description: `What it calls itself; left out: its own address. ${IDENTITY}`
	},
	remoteId: {
		...TEXT,
		description: `What it expects of its peer, * for patterns; left out: anything. ${IDENTITY}`
	}
});
const CHILD = object("Phase 2, a CHILD SA.", {
	protocol: {
		enum: ["esp", "ah"],
		description: "The protocol of the CHILD SA.",
		default: "esp"
	},
	mode: {
		enum: ["tunnel", "transport"],
		description: "The encapsulation mode.",
		default: "tunnel"
	},
	proposals: proposals("Proposals in strongSwan's keywords; a group in one is perfect forward secrecy. Left out, they are not known.", ["aes256-sha256-modp2048", "aes256gcm16"]),
	localSelectors: texts("Its own networks: 10.1.0.0/16, an address, a range 10.1.0.1-10.1.0.9, or dynamic.", TEXT),
	remoteSelectors: texts("The peer's networks, in the same form; dynamic stands for the endpoint's address.", TEXT),
	lifetime: seconds("Hard lifetime of the CHILD SA in seconds; 0: it has no end.", 3960)
});
const ADDRESS = {
	type: "string",
	anyOf: [
		{ format: "ipv4" },
		{ format: "ipv6" },
		{ pattern: "^\\$\\{[^{}]+\\}$" }
	]
};
const PEER = {
	...object("One end of a tunnel, whatever device it is.", {
		name: {
			...TEXT,
			description: "The name that reports use and FILE#name asks for."
		},
		behaviour: {
			enum: require_lint.BEHAVIOURS,
			description: "How the device negotiates where standards leave room. Stated, it counts as documented.",
			default: "strongswan"
		},
		localAddress: {
			...ADDRESS,
			description: "The address that the device itself has."
		},
		publicAddress: {
			...ADDRESS,
			description: "The address that its peer sees, if another one: behind NAT."
		},
		peerAddress: {
			...TEXT,
			description: "Where it expects its peer: an address, a name, or %any for anywhere."
		},
		starts: {
			enum: [
				"always",
				"on-traffic",
				"never"
			],
			description: "Whether it sets the tunnel up by itself, when traffic asks for it, or never.",
			default: "always"
		},
		ike: { $ref: "#/$defs/ike" },
		auth: { $ref: "#/$defs/auth" },
		child: { $ref: "#/$defs/child" },
		children: {
			type: "array",
			maxItems: MOST_CHILDREN,
			items: { $ref: "#/$defs/child" },
			description: "Instead of child, where the device makes several CHILD SAs."
		}
	}),
	not: { required: ["child", "children"] }
};
function peerJsonSchema() {
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "ipsec-lint: one end of a tunnel",
		type: "object",
		properties: { peer: { $ref: "#/$defs/peer" } },
		required: ["peer"],
		$defs: {
			peer: PEER,
			ike: IKE,
			auth: AUTH,
			child: CHILD
		}
	};
}

// src/data/schema.ts
const DRAFT = "https://json-schema.org/draft/2020-12/schema";
function zodOf(contract, asked) {
	const dialect = require_lint.dialectFor(contract.api, asked);
	const fields = require_lint.fieldsIn(contract.fields, dialect);
	const within = (location) => fields.filter((field) => (field.location ?? "body") === location);
	const body = objectOf(within("body"), contract, dialect);
	return (contract.wrapper === null ? body : wrapped(contract.wrapper, body, within("root"), contract, dialect)).meta({
		title: contract.operation,
		description: `${contract.method} ${contract.path}`
	});
}
function wrapped(wrapper, body, root, contract, dialect) {
	return require_schema.strictObject({
		[wrapper]: body,
		...shapeOf(root, contract, dialect)
	});
}
function jsonSchemaOf(subject, dialect) {
	if (typeof subject !== "string") return {
		$schema: DRAFT,
		...plainSchemaOf(zodOf(subject, dialect))
	};
	const contracts = require_lint.contractsIn(require_lint.dialectFor(subject, dialect));
	return {
		$schema: DRAFT,
		title: `${require_lint.API_TITLES[require_lint.dialectFor(subject, dialect)]}: IPsec VPN requests`,
		anyOf: contracts.map(({ operation }) => ({ $ref: `#/$defs/${operation}` })),
		$defs: Object.fromEntries(contracts.map((contract) => [contract.operation, plainSchemaOf(zodOf(contract, dialect))]))
	};
}
function plainSchemaOf(schema) {
	const plain = { ...require_schema.toJSONSchema(schema, { io: "input" }) };
	delete plain["$schema"];
	return plain;
}
function objectOf(fields, contract, dialect) {
	const object = require_schema.strictObject(shapeOf(fields, contract, dialect));
	return fields.flatMap(({ name, requiredUnless }) => requiredUnless === void 0 ? [] : [[name, requiredUnless]]).reduce((schema, [name, other]) => schema.refine((value) => holds(value, name) || holds(value, other), { error: `${name} or ${other} is required` }).meta({ anyOf: [{ required: [name] }, { required: [other] }] }), object);
}
function holds(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}
function shapeOf(fields, contract, dialect) {
	const shape = {};
	for (const field of fields) {
		if (field.unconfigurable?.level === "error") continue;
		const required = field.required === true && field.requiredWithUrl !== true;
		const value = valueOf(field, contract, dialect);
		const annotated = (field.nullable === true && !required ? value.nullable() : value).meta(annotationsOf(field, contract));
		shape[field.name] = required ? annotated : annotated.optional();
	}
	return shape;
}
function annotationsOf(field, contract) {
	const { name, description, notes, deprecated, unconfigurable, default: standing } = field;
	const sentences = [
		description,
		notes,
		deprecated && `Use ${deprecated.instead}.`,
		unconfigurable && `Leave it out: ${unconfigurable.reason}.`,
		standing && "dynamic" in standing && `Default: ${standing.dynamic}.`
	];
	const isDeprecated = deprecated !== void 0 || unconfigurable !== void 0;
	return {
		title: name,
		description: sentences.filter((sentence) => typeof sentence === "string").map((sentence) => sentence.replace(/\.?$/u, ".")).join(" "),
		...contract.partial !== true && standing && "value" in standing && { default: standing.value },
		...isDeprecated && { deprecated: true }
	};
}
function valueOf(field, contract, dialect) {
	const literals = literalsOf(field);
	if (literals !== null) return require_schema.literal(literals);
	switch (field.type) {
		case "string": return textOf(field);
		case "integer": return numberOf(field);
		case "boolean": return field.stringly === true ? require_schema.union([require_schema.boolean(), require_schema.literal(["true", "false"])]) : require_schema.boolean();
		case "strings": return countedOf(field, require_schema.array(itemOf(field)));
		case "object": return membersOf(field, contract, dialect);
		case "objects": return countedOf(field, require_schema.array(membersOf(field, contract, dialect)));
		case "json": return embeddedOf(membersOf(field, contract, dialect));
		case "cidrs": return require_schema.string().regex(networkList(field));
		case "any": return require_schema.unknown();
	}
}
function literalsOf({ fixed, values, discouraged, stringly }) {
	if (stringly === true) return null;
	const refused = new Set((discouraged ?? []).filter(({ level }) => level === "error").map(({ value }) => value));
	const passing = fixed?.notes?.filter(({ level }) => level !== "error").map(({ value }) => value) ?? [];
	const listed = fixed === void 0 ? values : [...fixed.values, ...passing];
	if (listed === void 0) return null;
	const accepted = (discouraged ?? []).filter(({ level }) => level !== "error").map(({ value }) => value);
	return [.../* @__PURE__ */ new Set([...listed, ...accepted])].filter((value) => typeof value === "boolean" || !refused.has(value));
}
function textOf(field) {
	const { address, length, pattern, characters } = field;
	if (address?.level === "error" && address.kinds.every((kind) => kind === "ipv4")) return require_schema.ipv4();
	const least = field.required === true && field.empty !== "allowed" ? 1 : 0;
	const min = Math.max(length?.min ?? 0, least);
	let text = require_schema.string();
	if (min > 0) text = text.min(min);
	if (length !== void 0) text = text.max(length.max);
	if (pattern !== void 0) text = text.regex(new RegExp(pattern.source, "u"), { error: pattern.words });
	for (const { character, words, level } of characters ?? []) if (level === "error") text = text.regex(withoutOf(character), { error: `not ${words}` });
	return text;
}
function withoutOf(character) {
	return new RegExp(`^(?:(?!${character})[\\s\\S])*$`, "u");
}
function numberOf({ range, stringly }) {
	const number = require_schema.int().min(range?.min ?? Number.MIN_SAFE_INTEGER).max(range?.max ?? Number.MAX_SAFE_INTEGER);
	return stringly === true ? require_schema.union([number, require_schema.string().regex(/^\d+$/u)]) : number;
}
function itemOf({ items }) {
	const network = require_schema.string().regex(require_schema.cidrv4);
	switch (items?.kind) {
		case "cidr": return network;
		case "cidr-or-id": return require_schema.union([
			network,
			require_schema.string().regex(require_schema.cidrv6),
			require_schema.string().regex(require_schema.guid)
		]);
		case "id":
		case void 0: return items?.pattern === void 0 ? require_schema.string() : require_schema.string().regex(new RegExp(items.pattern.source, "u"));
	}
}
function networkList({ count }) {
	const network = require_schema.cidrv4.source.slice(1, -1);
	const further = count?.max === void 0 || count.max === null ? "" : String(count.max - 1);
	return new RegExp(`^${network}(?:,${network}){0,${further}}$`, "u");
}
function countedOf({ count }, list) {
	if (count === void 0) return list;
	const counted = count.min > 0 ? list.min(count.min) : list;
	return count.max === null ? counted : counted.max(count.max);
}
function membersOf({ fields }, contract, dialect) {
	return objectOf(require_lint.fieldsIn(fields ?? [], dialect), contract, dialect);
}
function embeddedOf(members) {
	return require_schema.string().superRefine((text, context) => {
		const parsed = parse(text);
		if (parsed === void 0) {
			context.addIssue({
				code: "custom",
				message: "not JSON"
			});
			return;
		}
		for (const { path, message } of members.safeParse(parsed).error?.issues ?? []) context.addIssue({
			code: "custom",
			path,
			message
		});
	}).meta({
		contentMediaType: "application/json",
		contentSchema: plainSchemaOf(members)
	});
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/cli/commands/schema.ts
const SUBJECTS = [
	...require_lint.APIS,
	"config",
	"peer"
];
async function schemaCommand(words, shell) {
	const given = require_lint.parseArguments("schema", words, require_lint.SCHEMA_OPTIONS);
	await require_base.writeStream(shell.stdout, [`${JSON.stringify(schemaFor(given), null, 2)}\n`]);
	return require_base.EXIT.clean;
}
function schemaFor(given) {
	const subject = require_lint.choice("schema", require_words.onlyWord(given, "schema", SUBJECTS.join("|")), SUBJECTS);
	if (subject === "config") return require_schema.configJsonSchema({
		rules: require_lint.RULES,
		profiles: require_lint.PROFILE_IDS
	});
	if (subject === "peer") return peerJsonSchema();
	return jsonSchemaOf(subject, dialectOf(given, subject));
}
function dialectOf(given, api) {
	const dialect = require_lint.choice("dialect", require_lint.last(given, "dialect") ?? api, require_lint.ALL_DIALECTS);
	if (require_lint.apiOf(dialect) === api) return dialect;
	throw new require_base.UserError(`${dialect} is no dialect of ${api}`, `Known: ${require_lint.DIALECTS[api].join(", ")}.`);
}

exports.schemaCommand = schemaCommand;
})
