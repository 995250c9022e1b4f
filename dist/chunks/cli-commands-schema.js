({
"cli-commands-schema.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
const require_schema = require("./schema.js");
const require_base = require("./base.js");
const require_rules = require("./rules.js");
const require_verdict = require("./verdict.js");
const require_late = require("./late.js");
const require_words = require("./words.js");

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = require_schema.rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open = [];
let memo$made; const memo$make = () => memo$made = ({
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
});
function memoizer() {
	return (memo$made ?? memo$make());
}
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(require_schema.parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${require_schema.stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${require_schema.joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${require_schema.joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}

// src/data/peer-schema.ts
const MOST_CHILDREN = 256;
const MOST_PROPOSALS = 255;
function object$1(description, properties) {
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
const TEXT$1 = { type: "string" };
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
const IKE = object$1("Phase 1, the IKE SA.", {
	version: {
		enum: [
			1,
			2,
			"any",
			0
		],
		description: "The IKE version; any, or 0 as in swanctl.conf, initiates IKEv2 and answers both. With the behaviour libreswan 2 by default.",
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
	lifetime: seconds("Hard lifetime of the IKE SA in seconds; 0: it has no end. With the behaviour libreswan 28800 by default.", 15840),
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
const AUTH = object$1("How both ends show who they are.", {
	method: {
		enum: ["psk", "certificate"],
		description: "The kind of authentication.",
		default: "psk"
	},
	psk: {
		type: ["string", "number"],
		description: "The pre-shared key, or a placeholder such as ${PSK}. Left out, it is withheld: nobody commits one."
	},
	pskOwners: texts(`The identities that the key is filed under; without any it serves every identity. ${IDENTITY}`, TEXT$1),
	localId: {
		...TEXT$1,
		description: `What it calls itself; left out: its own address. ${IDENTITY}`
	},
	remoteId: {
		...TEXT$1,
		description: `What it expects of its peer, * for patterns; left out: anything. ${IDENTITY}`
	}
});
const CHILD = object$1("Phase 2, a CHILD SA.", {
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
	localSelectors: texts("Its own networks: 10.1.0.0/16, an address, a range 10.1.0.1-10.1.0.9, or dynamic; with a protocol and ports 10.1.0.0/16[tcp/443].", TEXT$1),
	remoteSelectors: texts("The peer's networks, in the same form; dynamic stands for the endpoint's address.", TEXT$1),
	lifetime: seconds("Hard lifetime of the CHILD SA in seconds; 0: it has no end. With the behaviour libreswan 28800 by default.", 3960)
});
let ADDRESS$made; const ADDRESS$make = () => ADDRESS$made = ({
	type: "string",
	anyOf: [
		{ format: "ipv4" },
		{ format: "ipv6" },
		{ pattern: "^\\$\\{[^{}]+\\}$" }
	]
});
const PEER = {
	...object$1("One end of a tunnel, whatever device it is.", {
		name: {
			...TEXT$1,
			description: "The name that reports use and FILE#name asks for."
		},
		behaviour: {
			enum: require_lint.BEHAVIOURS,
			description: "How the device negotiates where standards leave room. Stated, it counts as documented.",
			default: "strongswan"
		},
		localAddress: {
			...(ADDRESS$made ?? ADDRESS$make()),
			description: "The address that the device itself has."
		},
		publicAddress: {
			...(ADDRESS$made ?? ADDRESS$make()),
			description: "The address that its peer sees, if another one: behind NAT."
		},
		peerAddress: {
			...TEXT$1,
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

// node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	require_schema.$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => require_schema.formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => require_schema.flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, require_schema.jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, require_schema.jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ require_schema.$constructor("ZodError", initializer, void 0, { Parent: Error });

// node_modules/zod/v4/classic/parse.js
const parse$1 = /* @__PURE__ */ require_schema._parse(ZodRealError);
const parseAsync = /* @__PURE__ */ require_schema._parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ require_schema._safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ require_schema._safeParseAsync(ZodRealError);
const encode = /* @__PURE__ */ require_schema._encode(ZodRealError);
const decode = /* @__PURE__ */ require_schema._decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ require_schema._encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ require_schema._decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ require_schema._safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ require_schema._safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ require_schema._safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ require_schema._safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!require_schema.globalConfig.localeError) require_schema.config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!require_schema.globalConfig.memoizer) require_schema.config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ require_schema.$constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	require_schema.$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(require_schema.mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return require_schema.clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(require_schema._overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		require_schema.globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return require_schema.globalRegistry.get(this);
		const cl = this.clone();
		require_schema.globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return require_schema.hide(this, "~standard", {
			...require_schema.standardProps(this),
			jsonSchema: {
				input: require_schema.createStandardJSONSchemaMethod(this, "input"),
				output: require_schema.createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		require_schema.own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse$1(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		require_schema.own(this, "spa", value);
	},
	validate(data, params) {
		return require_schema.validate(this, data, params);
	},
	validateAsync(data, params) {
		return require_schema.validateAsync(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return require_schema.createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return require_schema.globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
const _ZodString = /*@__PURE__*/ require_schema.$constructor("_ZodString", (inst, def) => {
	require_schema.$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ require_schema.derived({
	format: (inst) => require_schema.aggregateChecks(inst).format ?? null,
	minLength: (inst) => require_schema.aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => require_schema.aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(require_schema._regex(...args));
	},
	includes(...args) {
		return this.check(require_schema._includes(...args));
	},
	startsWith(...args) {
		return this.check(require_schema._startsWith(...args));
	},
	endsWith(...args) {
		return this.check(require_schema._endsWith(...args));
	},
	min(...args) {
		return this.check(require_schema._minLength(...args));
	},
	max(...args) {
		return this.check(require_schema._maxLength(...args));
	},
	length(...args) {
		return this.check(require_schema._length(...args));
	},
	nonempty(...args) {
		return this.check(require_schema._minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(require_schema._lowercase(params));
	},
	uppercase(params) {
		return this.check(require_schema._uppercase(params));
	},
	trim() {
		return this.check(require_schema._trim());
	},
	normalize(...args) {
		return this.check(require_schema._normalize(...args));
	},
	toLowerCase() {
		return this.check(require_schema._toLowerCase());
	},
	toUpperCase() {
		return this.check(require_schema._toUpperCase());
	},
	slugify() {
		return this.check(require_schema._slugify());
	}
}));
const ZodString = /*@__PURE__*/ require_schema.$constructor("ZodString", (inst, def) => {
	require_schema.$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(require_schema._email(ZodEmail, params));
	},
	url(params) {
		return this.check(require_schema._url(ZodURL, params));
	},
	jwt(params) {
		return this.check(require_schema._jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(require_schema._emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(require_schema._guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(require_schema._uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(require_schema._uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(require_schema._uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(require_schema._uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(require_schema._nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(require_schema._cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(require_schema._cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(require_schema._ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(require_schema._base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(require_schema._base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(require_schema._xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(require_schema._ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(require_schema._ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(require_schema._ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(require_schema._cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(require_schema._cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(require_schema._e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(require_schema._isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(require_schema._isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(require_schema._isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(require_schema._isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return require_schema._string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ require_schema.$constructor("ZodStringFormat", (inst, def) => {
	require_schema.$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ require_schema.$constructor("ZodISODateTime", (inst, def) => {
	require_schema.$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ require_schema.$constructor("ZodISODate", (inst, def) => {
	require_schema.$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ require_schema.$constructor("ZodISOTime", (inst, def) => {
	require_schema.$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ require_schema.$constructor("ZodISODuration", (inst, def) => {
	require_schema.$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ require_schema.$constructor("ZodEmail", (inst, def) => {
	require_schema.$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = /*@__PURE__*/ require_schema.$constructor("ZodGUID", (inst, def) => {
	require_schema.$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = /*@__PURE__*/ require_schema.$constructor("ZodUUID", (inst, def) => {
	require_schema.$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = /*@__PURE__*/ require_schema.$constructor("ZodURL", (inst, def) => {
	require_schema.$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmoji = /*@__PURE__*/ require_schema.$constructor("ZodEmoji", (inst, def) => {
	require_schema.$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = /*@__PURE__*/ require_schema.$constructor("ZodNanoID", (inst, def) => {
	require_schema.$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID = /*@__PURE__*/ require_schema.$constructor("ZodCUID", (inst, def) => {
	require_schema.$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = /*@__PURE__*/ require_schema.$constructor("ZodCUID2", (inst, def) => {
	require_schema.$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = /*@__PURE__*/ require_schema.$constructor("ZodULID", (inst, def) => {
	require_schema.$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = /*@__PURE__*/ require_schema.$constructor("ZodXID", (inst, def) => {
	require_schema.$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = /*@__PURE__*/ require_schema.$constructor("ZodKSUID", (inst, def) => {
	require_schema.$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = /*@__PURE__*/ require_schema.$constructor("ZodIPv4", (inst, def) => {
	require_schema.$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
function ipv4(params) {
	return require_schema._ipv4(ZodIPv4, params);
}
const ZodIPv6 = /*@__PURE__*/ require_schema.$constructor("ZodIPv6", (inst, def) => {
	require_schema.$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = /*@__PURE__*/ require_schema.$constructor("ZodCIDRv4", (inst, def) => {
	require_schema.$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = /*@__PURE__*/ require_schema.$constructor("ZodCIDRv6", (inst, def) => {
	require_schema.$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = /*@__PURE__*/ require_schema.$constructor("ZodBase64", (inst, def) => {
	require_schema.$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = /*@__PURE__*/ require_schema.$constructor("ZodBase64URL", (inst, def) => {
	require_schema.$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = /*@__PURE__*/ require_schema.$constructor("ZodE164", (inst, def) => {
	require_schema.$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = /*@__PURE__*/ require_schema.$constructor("ZodJWT", (inst, def) => {
	require_schema.$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = /*@__PURE__*/ require_schema.$constructor("ZodNumber", (inst, def) => {
	require_schema.$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ require_schema.derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = require_schema.aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = require_schema.aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = require_schema.aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => require_schema.aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(require_schema._gt(value, params));
	},
	gte(value, params) {
		return this.check(require_schema._gte(value, params));
	},
	min(value, params) {
		return this.check(require_schema._gte(value, params));
	},
	lt(value, params) {
		return this.check(require_schema._lt(value, params));
	},
	lte(value, params) {
		return this.check(require_schema._lte(value, params));
	},
	max(value, params) {
		return this.check(require_schema._lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(require_schema._gt(0, params));
	},
	nonnegative(params) {
		return this.check(require_schema._gte(0, params));
	},
	negative(params) {
		return this.check(require_schema._lt(0, params));
	},
	nonpositive(params) {
		return this.check(require_schema._lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(require_schema._multipleOf(value, params));
	},
	step(value, params) {
		return this.check(require_schema._multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
const ZodNumberFormat = /*@__PURE__*/ require_schema.$constructor("ZodNumberFormat", (inst, def) => {
	require_schema.$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return require_schema._int(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ require_schema.$constructor("ZodBoolean", (inst, def) => {
	require_schema.$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return require_schema._boolean(ZodBoolean, params);
}
const ZodUnknown = /*@__PURE__*/ require_schema.$constructor("ZodUnknown", (inst, def) => {
	require_schema.$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.unknownProcessor(inst, ctx, json, params);
});
function unknown() {
	return require_schema._unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ require_schema.$constructor("ZodNever", (inst, def) => {
	require_schema.$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return require_schema._never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ require_schema.$constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	require_schema.$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(require_schema._minLength(n, params));
	},
	nonempty(params) {
		return this.check(require_schema._minLength(1, params));
	},
	max(n, params) {
		return this.check(require_schema._maxLength(n, params));
	},
	length(n, params) {
		return this.check(require_schema._length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return require_schema._array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ require_schema.$constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	require_schema.$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.objectProcessor(inst, ctx, json, params);
	require_schema.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(require_schema.mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(require_schema.mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(require_schema.mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(require_schema.mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(require_schema.mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return require_schema.extend(this, incoming);
	},
	safeExtend(incoming) {
		return require_schema.safeExtend(this, incoming);
	},
	merge(other) {
		return require_schema.merge(this, other);
	},
	pick(mask) {
		return require_schema.pick(this, mask);
	},
	omit(mask) {
		return require_schema.omit(this, mask);
	},
	partial(...args) {
		return require_schema.partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return require_schema.partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return require_schema.required(ZodNonOptional, this, args[0]);
	}
});
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...require_schema.normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ require_schema.$constructor("ZodUnion", (inst, def) => {
	require_schema.$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...require_schema.normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ require_schema.$constructor("ZodIntersection", (inst, def) => {
	require_schema.$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodEnum = /*@__PURE__*/ require_schema.$constructor("ZodEnum", (inst, def) => {
	require_schema.$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...require_schema.normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...require_schema.normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...require_schema.normalizeParams(params)
	});
}
const ZodLiteral = /*@__PURE__*/ require_schema.$constructor("ZodLiteral", (inst, def) => {
	require_schema.$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...require_schema.normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ require_schema.$constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	require_schema.$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new require_schema.$ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(require_schema.issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(require_schema.issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ require_schema.$constructor("ZodOptional", (inst, def) => {
	require_schema.$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ require_schema.$constructor("ZodExactOptional", (inst, def) => {
	require_schema.$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ require_schema.$constructor("ZodNullable", (inst, def) => {
	require_schema.$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ require_schema.$constructor("ZodDefault", (inst, def) => {
	require_schema.$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : require_schema.shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ require_schema.$constructor("ZodPrefault", (inst, def) => {
	require_schema.$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : require_schema.shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ require_schema.$constructor("ZodNonOptional", (inst, def) => {
	require_schema.$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...require_schema.normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ require_schema.$constructor("ZodCatch", (inst, def) => {
	require_schema.$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : require_schema.constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ require_schema.$constructor("ZodPipe", (inst, def) => {
	require_schema.$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = /*@__PURE__*/ require_schema.$constructor("ZodReadonly", (inst, def) => {
	require_schema.$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodCustom = /*@__PURE__*/ require_schema.$constructor("ZodCustom", (inst, def) => {
	require_schema.$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => require_schema.customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return require_schema._refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return require_schema._superRefine(fn, params);
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
	return strictObject({
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
	const object = strictObject(shapeOf(fields, contract, dialect));
	const alternatives = fields.flatMap(({ name, required, requiredUnless }) => required === true && isOneOf(fields, requiredUnless) ? [[name, requiredUnless]] : []);
	const refined = alternatives.reduce((schema, [name, other]) => schema.refine((value) => holds(value, name) || holds(value, other), { error: `${name} or ${other} is required` }), object);
	const choices = alternatives.map((names) => ({ anyOf: names.map((name) => ({ required: [name] })) }));
	return choices.length === 0 ? object : refined.meta(choices.length === 1 ? { ...choices[0] } : { allOf: choices });
}
function isOneOf(fields, name) {
	return fields.some((field) => field.name === name);
}
function holds(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}
function shapeOf(fields, contract, dialect) {
	const shape = {};
	for (const field of fields) {
		if (field.unconfigurable?.level === "error") continue;
		const required = field.required === true && field.requiredWithUrl !== true && !isOneOf(fields, field.requiredUnless);
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
	if (literals !== null) return literal(literals);
	switch (field.type) {
		case "string": return textOf(field);
		case "integer": return numberOf(field);
		case "number-or-text": return union([numberOf(field), textOf(field)]);
		case "boolean": return field.stringly === true ? union([boolean(), literal(["true", "false"])]) : boolean();
		case "strings": return countedOf(field, array(itemOf(field)));
		case "object": return membersOf(field, contract, dialect);
		case "objects": return countedOf(field, array(membersOf(field, contract, dialect)));
		case "json": return embeddedOf(membersOf(field, contract, dialect));
		case "cidrs": return string().regex(networkList(field));
		case "any": return unknown();
	}
}
function literalsOf({ fixed, values, discouraged, stringly }) {
	if (stringly === true) return null;
	const refused = new Set(namedIn(discouraged).flatMap(({ value, level }) => level === "error" ? [value] : []));
	const passing = namedIn(fixed?.notes).flatMap(({ value, level }) => level === "error" ? [] : [value]);
	const listed = fixed === void 0 ? values : [...fixed.values, ...passing];
	if (listed === void 0) return null;
	const accepted = namedIn(discouraged).flatMap(({ value, level }) => level === "error" ? [] : [value]);
	return [.../* @__PURE__ */ new Set([...listed, ...accepted])].filter((value) => typeof value === "boolean" || !refused.has(value));
}
function namedIn(notes = []) {
	return notes.flatMap(({ value, level }) => typeof value === "object" ? [] : [{
		value,
		level
	}]);
}
function textOf(field) {
	const { address, length, pattern, characters } = field;
	if (address?.level === "error" && address.kinds.every((kind) => kind === "ipv4")) return ipv4();
	const least = field.required === true && field.empty !== "allowed" ? 1 : 0;
	const min = Math.max(length?.min ?? 0, least);
	let text = string();
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
	const number = int().min(range?.min ?? Number.MIN_SAFE_INTEGER).max(range?.max ?? Number.MAX_SAFE_INTEGER);
	return stringly === true ? union([number, string().regex(/^\d+$/u)]) : number;
}
function itemOf({ items }) {
	const network = string().regex(require_schema.cidrv4);
	switch (items?.kind) {
		case "cidr": return network;
		case "cidr-or-id": return union([
			network,
			string().regex(require_schema.cidrv6),
			string().regex(require_schema.guid)
		]);
		case "id":
		case void 0: return items?.pattern === void 0 ? string() : string().regex(new RegExp(items.pattern.source, "u"));
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
	return string().superRefine((text, context) => {
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

// src/cli/output-schema/json-schema.ts
const TEXT = { type: "string" };
const FLAG = { type: "boolean" };
const COUNT = {
	type: "integer",
	minimum: 0
};
const VERSION = { const: 1 };
function object(properties, optional) {
	return {
		type: "object",
		properties: {
			...properties,
			...optional
		},
		required: Object.keys(properties)
	};
}
function mapping(values) {
	return {
		type: "object",
		additionalProperties: values
	};
}
function list(items) {
	return {
		type: "array",
		items
	};
}
function orNull(schema) {
	return { anyOf: [schema, { type: "null" }] };
}
function oneOf(words) {
	return { enum: words };
}
function described(description, schema) {
	return {
		description,
		...schema
	};
}
function reference(name) {
	return { $ref: `#/$defs/${name}` };
}

// src/cli/output-schema/configuration.ts
const RULE_LEVELS = mapping(oneOf([...require_lint.LEVELS, "off"]));
const DIALECT_LIST = list(oneOf(require_lint.ALL_DIALECTS));
const PAIRS = list({
	type: "array",
	items: TEXT,
	minItems: 2,
	maxItems: 2
});
const RESOURCE = { anyOf: [
	described("A file.", TEXT),
	object({ body: described("It may hold a key, and is not shown.", { const: require_lint.REDACTED }) }),
	object({}, {
		address: TEXT,
		publicAddress: TEXT,
		cidrs: list(TEXT),
		behaviour: oneOf(require_lint.BEHAVIOURS)
	})
] };
const SECTIONS = {
	profile: list(TEXT),
	dialect: DIALECT_LIST,
	rules: RULE_LEVELS,
	overrides: list(object({ files: list(TEXT) }, {
		rules: RULE_LEVELS,
		dialect: DIALECT_LIST
	})),
	estates: list(TEXT),
	resources: mapping(RESOURCE),
	tunnels: list(object({
		left: TEXT,
		right: TEXT
	})),
	standby: PAIRS,
	redundant: PAIRS,
	limits: {
		type: "object",
		properties: Object.fromEntries(require_lint.LIMIT_NAMES.map((name) => [name, {
			type: "integer",
			minimum: 1
		}]))
	},
	ignore: list(object({
		rule: TEXT,
		file: TEXT
	}, {
		pointer: TEXT,
		value: TEXT,
		reason: TEXT,
		expires: TEXT
	}))
};
const CONFIGURATION = object({
	version: VERSION,
	files: described("Each before those that it extends.", list(TEXT)),
	configuration: object({}, SECTIONS),
	origins: described("Where the parts come from, by an RFC 6901 pointer into the configuration: FILE:LINE, or the command line.", mapping(TEXT))
});

// src/cli/output-schema/places.ts
const REGION = reference("region");
const POINTER = described("An RFC 6901 pointer into the document; the index first, where a file holds several.", TEXT);
const PLACE = {
	file: TEXT,
	pointer: POINTER,
	region: orNull(REGION)
};
const PLACES = list(object(PLACE));
const REGION_SCHEMA = described("Lines and columns from 1, columns in UTF-16 units, the end exclusive.", object({
	startLine: {
		type: "integer",
		minimum: 1
	},
	startColumn: {
		type: "integer",
		minimum: 1
	},
	endLine: {
		type: "integer",
		minimum: 1
	},
	endColumn: {
		type: "integer",
		minimum: 1
	}
}));

// src/cli/output-schema/report.ts
const FINDING = {
	ruleId: TEXT,
	level: oneOf(require_lint.LEVELS),
	message: TEXT,
	...PLACE,
	related: list(object({
		...PLACE,
		message: TEXT
	})),
	profiles: list(object({
		id: TEXT,
		clause: TEXT
	})),
	fix: orNull(object({
		description: TEXT,
		safe: described("Whether what is negotiated stays what was meant.", FLAG),
		edits: list(object({
			file: TEXT,
			region: orNull(REGION),
			text: TEXT
		}))
	}))
};
const SUPPRESSED = {
	...FINDING,
	suppression: object({
		kind: oneOf(["inSource", "external"]),
		justification: orNull(TEXT)
	})
};
const ROW = {
	file: TEXT,
	title: TEXT,
	api: TEXT,
	outcomes: list(object({
		profile: TEXT,
		status: oneOf([
			"met",
			"not-met",
			"not-attainable",
			"undetermined"
		]),
		broken: list(oneOf(require_lint.REQUIREMENTS)),
		unattainable: list(oneOf(require_lint.REQUIREMENTS)),
		unknown: list(oneOf(require_lint.REQUIREMENTS))
	}))
};
const COMPLIANCE = described("How connections stand in the profiles of the run, where it judged any.", list(object(ROW)));
const REPORT = object({
	version: VERSION,
	tool: object({
		name: { const: "ipsec-lint" },
		version: TEXT
	}),
	findings: list(object(FINDING)),
	suppressed: list(object(SUPPRESSED)),
	notices: list(object({
		file: TEXT,
		message: TEXT
	})),
	summary: object({
		files: COUNT,
		recognised: COUNT,
		resources: COUNT,
		errors: COUNT,
		warnings: COUNT,
		notes: COUNT,
		suppressed: COUNT
	})
}, { compliance: COMPLIANCE });

// src/cli/output-schema/rules.ts
const RULE_LIST = list(object({
	id: TEXT,
	group: oneOf(Object.keys(require_rules.GROUP_TITLES)),
	levels: described("The level of each variant of its finding.", mapping(oneOf(require_lint.LEVELS))),
	summary: TEXT,
	why: TEXT,
	mend: TEXT,
	references: list(object({
		title: TEXT,
		clause: orNull(TEXT),
		url: orNull(TEXT)
	})),
	cwe: list({
		type: "integer",
		minimum: 1
	}),
	securitySeverity: orNull(TEXT),
	precision: oneOf([
		"very-high",
		"high",
		"medium",
		"low"
	]),
	supersedes: list(TEXT),
	voids: described("Whether its findings make those that they replace untrue.", FLAG),
	mandatory: described("Whether one of the profiles asked for allows no exception from it.", FLAG),
	url: TEXT
}));

// src/cli/output-schema/simulation.ts
const ERROR = orNull(object({
	notify: orNull(TEXT),
	from: oneOf([
		"initiator",
		"responder",
		"local"
	]),
	seenAs: TEXT
}));
const STATUSES = Object.keys({
	established: true,
	failed: true,
	undetermined: true
});
const PHASE = oneOf(Object.keys(require_verdict.PHASE_NAMES));
const RENEWAL = oneOf([
	"rekey",
	"reauth",
	"none",
	null
]);
const ATTEMPT = object({
	status: oneOf([
		"ok",
		"failed",
		"undetermined",
		"not-tried"
	]),
	selected: orNull(TEXT),
	dhRetry: FLAG,
	error: ERROR
});
const DIRECTION = {
	initiator: oneOf(require_lint.SIDES),
	verdict: oneOf(Object.keys({
		up: true,
		"up-until-rekey": true,
		down: true,
		undetermined: true,
		"not-initiated": true
	})),
	failedPhase: orNull(PHASE),
	ike: object({
		status: oneOf(STATUSES),
		version: oneOf([
			1,
			2,
			null
		]),
		exchange: oneOf([
			"main",
			"aggressive",
			"ikev2",
			null
		]),
		selected: orNull(TEXT),
		dhRetry: FLAG,
		error: ERROR,
		responderBelievesUp: FLAG
	}),
	children: list(object({
		status: oneOf([...STATUSES, "not-tried"]),
		selected: orNull(TEXT),
		mode: oneOf([
			"tunnel",
			"transport",
			null
		]),
		localSelectors: list(TEXT),
		remoteSelectors: list(TEXT),
		coverage: oneOf([
			"full",
			"partial",
			null
		]),
		uncovered: list(object({
			local: TEXT,
			remote: TEXT
		})),
		dhRetry: FLAG,
		error: ERROR
	})),
	rekey: object({
		byInitiator: ATTEMPT,
		byResponder: ATTEMPT,
		firstAttemptSeconds: orNull({
			type: "array",
			items: COUNT,
			minItems: 2,
			maxItems: 2
		}),
		firstAttemptBy: oneOf([
			...require_lint.SIDES,
			"both",
			null
		]),
		firstAttemptIsAnew: FLAG,
		outageSeconds: orNull(COUNT)
	}),
	renewal: object({
		left: RENEWAL,
		right: RENEWAL,
		gap: orNull(FLAG),
		endsChildrenAfterSeconds: orNull(COUNT)
	}),
	causes: list(object({
		phase: PHASE,
		attribute: TEXT,
		left: orNull(TEXT),
		right: orNull(TEXT),
		message: TEXT,
		mend: TEXT,
		places: PLACES
	})),
	assumptions: list(object({
		what: TEXT,
		why: TEXT,
		places: PLACES
	})),
	undeterminedPhases: list(PHASE),
	doubts: list(object({
		phase: PHASE,
		what: TEXT,
		places: PLACES
	}))
};
const DIALECT = oneOf([
	...require_lint.ALL_DIALECTS,
	"peer",
	"swanctl",
	"ipsec.conf"
]);
const VERDICT = oneOf(Object.keys({
	up: true,
	"up-one-way": true,
	"up-until-rekey": true,
	down: true,
	undetermined: true
}));
const END$1 = object({
	...PLACE,
	name: TEXT,
	dialect: DIALECT,
	basis: oneOf([
		"observed",
		"source",
		"documented",
		"assumed"
	]),
	behaviour: oneOf(require_lint.BEHAVIOURS)
});
const MEMBERS = {
	version: VERSION,
	left: END$1,
	right: END$1,
	verdict: VERDICT,
	directions: list(object(DIRECTION))
};
const SIMULATION = object(MEMBERS);
const LINE = { anyOf: [object({
	index: COUNT,
	...MEMBERS
}), object({
	index: COUNT,
	error: object({ message: TEXT })
})] };
const SIMULATIONS = object({
	version: VERSION,
	results: list(reference("line"))
});

// src/cli/output-schema/suggestion.ts
const PURPOSE = oneOf(require_late.PURPOSES);
const VALUE = { type: ["string", "number"] };
const BITS = orNull({
	type: "number",
	minimum: 0
});
let FIELD$made; const FIELD$make = () => FIELD$made = ({
	purpose: PURPOSE,
	operation: TEXT,
	field: TEXT,
	value: VALUE
});
const END = object({
	dialect: DIALECT,
	title: TEXT,
	settable: described("Whether an API sets it; a device is left as it is.", FLAG),
	fields: list(object((FIELD$made ?? FIELD$make())))
});
const EDIT = {
	side: oneOf(require_lint.SIDES),
	...(FIELD$made ?? FIELD$make()),
	from: orNull(TEXT),
	to: TEXT,
	documented: described("Whether the document of the API lists the value; else only some of its platforms may take it.", FLAG),
	file: described("Null where its body is still to be written, or was not read.", orNull(TEXT)),
	pointer: orNull(POINTER),
	region: orNull(REGION)
};
const PLAN = object({
	verdict: VERDICT,
	undeterminedPhases: list(PHASE),
	edits: list(object(EDIT)),
	causes: list(object({
		phase: PHASE,
		attribute: TEXT,
		message: TEXT,
		mend: TEXT
	}))
});
const SUGGESTION = object({
	version: VERSION,
	left: END,
	right: END,
	values: list(object({
		purpose: PURPOSE,
		title: TEXT,
		meaning: TEXT,
		label: TEXT,
		strengthBits: BITS,
		reason: TEXT
	})),
	strengthBits: BITS,
	verdict: VERDICT,
	below: list(TEXT),
	profiles: list(TEXT),
	missed: FLAG
}, {
	smallest: described("The fewest fields that make two ends meet, where one of them is in a file.", PLAN),
	strong: described("Those that make them as strong as both can be.", PLAN)
});

// src/cli/output-schema/output-schema.ts
const OUTPUTS = {
	report: described("A run of lint.", REPORT),
	simulation: described("simulate of two ends.", SIMULATION),
	simulations: described("simulate --all, or --pairs.", SIMULATIONS),
	line: described("A line of simulate --pairs without -f json.", LINE),
	suggestion: described("suggest.", SUGGESTION),
	rules: described("rules.", RULE_LIST),
	configuration: described("--print-config.", CONFIGURATION)
};
function outputJsonSchema() {
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "ipsec-lint: what -f json writes, version 1",
		description: "What any of the commands writes; each output by itself is under its name in $defs. Objects may get more members within a version: ignore those that are not known.",
		anyOf: Object.keys(OUTPUTS).map(reference),
		$defs: {
			region: REGION_SCHEMA,
			...OUTPUTS
		}
	};
}

// src/cli/commands/schema.ts
const SUBJECTS = [
	...require_lint.APIS,
	"config",
	"peer",
	"output"
];
async function schemaCommand(words, shell) {
	const given = require_lint.parseArguments("schema", words, require_lint.SCHEMA_OPTIONS);
	await require_base.writeStream(shell.stdout, [`${JSON.stringify(schemaFor(given), null, 2)}\n`]);
	return require_base.EXIT.clean;
}
function schemaFor(given) {
	const subject = require_lint.choice("schema", require_words.onlyWord(given, "schema", SUBJECTS.join("|")), SUBJECTS);
	const api = require_lint.APIS.find((name) => name === subject);
	if (api !== void 0) return jsonSchemaOf(api, dialectOf(given, api));
	if (require_lint.has(given, "dialect")) throw new require_base.UserError(`--dialect is for an API, and ${subject} is none`, "Leave it out.");
	if (subject === "config") return require_schema.configJsonSchema({
		rules: require_lint.RULES,
		profiles: require_lint.PROFILE_IDS
	});
	return subject === "peer" ? peerJsonSchema() : outputJsonSchema();
}
function dialectOf(given, api) {
	const dialect = require_lint.choice("dialect", require_lint.last(given, "dialect") ?? api, require_lint.ALL_DIALECTS);
	if (require_lint.apiOf(dialect) === api) return dialect;
	throw new require_base.UserError(`${dialect} is no dialect of ${api}`, `Known: ${require_lint.DIALECTS[api].join(", ")}.`);
}
module.exports = () => ({
	schemaCommand: schemaCommand,
});
})
})
