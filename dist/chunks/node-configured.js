({
"node-configured.js": (function (require, loadNamespace, module, __dirname) {
const require_glob = require("./glob.js");
const require_merge = require("./config-merge.js");
const require_base = require("./base.js");
const require_lint = require("./lint.js");
const require_written = require("./written.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
const require_schema = require("./schema.js");
const require_run_settings = require("./config-run-settings.js");
const require_named_tunnels = require("./named-tunnels.js");
const require_yaml = require("./yaml.js");
const require_declarations = require("./declarations.js");
let node_path = require("node:path");

// src/config/tree.ts
function plainValue(node) {
	switch (node.kind) {
		case "object": return Object.fromEntries(node.members.filter(({ value }) => value.kind !== "null").map(({ key, value }) => [key, plainValue(value)]));
		case "array": return node.items.map(plainValue);
		case "null": return null;
		default: return node.value;
	}
}
const byKey = /* @__PURE__ */ new WeakMap();
function memberIn(object, key) {
	const members = byKey.get(object) ?? new Map(object.members.map((entry) => [entry.key, entry]));
	byKey.set(object, members);
	return members.get(key);
}
function nodeAt(root, path) {
	let node = root;
	for (const step of path) if (node?.kind === "object") node = memberIn(node, String(step))?.value;
	else if (node?.kind === "array") node = node.items[Number(step)];
	else return void 0;
	return node?.kind === "null" ? void 0 : node;
}
function placeAt(root, path) {
	const found = nodeAt(root, path);
	if (found !== void 0) return found;
	const holder = nodeAt(root, path.slice(0, -1));
	if (holder?.kind === "object") return require_base.absent(holder, String(path.at(-1)));
	return path.length === 0 ? root : placeAt(root, path.slice(0, -1));
}
function keyPlaceAt(root, path, key) {
	const holder = nodeAt(root, path);
	const found = holder?.kind === "object" ? memberIn(holder, key) : void 0;
	return holder?.kind === "object" && found !== void 0 ? require_base.keyOf(holder, found) : placeAt(root, path);
}
function concealBody(body) {
	const pending = [body];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) if (next.kind === "object") for (const { value } of next.members) pending.push(value);
	else if (next.kind === "array") for (const item of next.items) pending.push(item);
	else require_base.documentOf(next).source.conceal(next.start, next.end);
}

// src/config/build.ts
function emptyConfiguration(file) {
	return {
		file,
		extends: [],
		profiles: [],
		rules: /* @__PURE__ */ new Map(),
		dialects: [],
		overrides: [],
		estates: [],
		resources: [],
		tunnels: [],
		standby: [],
		redundant: [],
		ignore: [],
		globs: [],
		limits: /* @__PURE__ */ new Map()
	};
}
function buildConfiguration(file, root, written) {
	const builder = new Builder(root);
	const { overrides = [], estates = [], resources = {}, tunnels = [], ignore = [] } = written;
	return {
		file,
		extends: builder.listed(["extends"], written.extends),
		profiles: builder.listed(["profile"], written.profile),
		...builder.settings([], written),
		overrides: overrides.map((override, index) => {
			const files = [override.files].flat();
			const path = ["overrides", index];
			return {
				files,
				matches: require_glob.globTest(files),
				place: builder.place(path),
				...builder.settings(path, override)
			};
		}),
		estates: estates.map((glob, index) => ({
			...builder.placed(glob, ["estates", index]),
			matches: require_glob.globTest([glob])
		})),
		resources: Object.entries(resources).map(([id, resource]) => builder.resource(id, resource)),
		tunnels: tunnels.map(({ left, right }, index) => ({
			left: builder.placed(left, [
				"tunnels",
				index,
				"left"
			]),
			right: builder.placed(right, [
				"tunnels",
				index,
				"right"
			])
		})),
		standby: builder.pairs("standby", written.standby),
		redundant: builder.pairs("redundant", written.redundant),
		ignore: ignore.map((entry, index) => builder.ignoreEntry(entry, ["ignore", index])),
		globs: [...overrides.flatMap(({ files }, index) => builder.listed([
			"overrides",
			index,
			"files"
		], files)), ...ignore.map((entry, index) => builder.placed(entry.file, [
			"ignore",
			index,
			"file"
		]))].map(({ value, place }) => ({
			value: value.replace(/^!/u, ""),
			place
		})),
		limits: builder.limits(written.limits)
	};
}
var Builder = class {
	#root;
	constructor(root) {
		this.#root = root;
	}
	place(path) {
		return require_base.pin(placeAt(this.#root, path));
	}
	placed(value, path) {
		return {
			value,
			place: this.place(path)
		};
	}
	optional(value, path) {
		return value === void 0 ? null : this.placed(value, path);
	}
	listed(path, value) {
		if (value === void 0) return [];
		if (!Array.isArray(value)) return [this.placed(value, path)];
		return value.map((one, index) => this.placed(one, [...path, index]));
	}
	settings(path, { rules = {}, dialect }) {
		return {
			rules: new Map(Object.entries(rules).flatMap(([id, level]) => level === void 0 ? [] : [[id, this.placed(level, [
				...path,
				"rules",
				id
			])]])),
			dialects: this.listed([...path, "dialect"], dialect)
		};
	}
	pairs(key, written = []) {
		return written.map((pair, index) => {
			const place = this.place([
				key,
				index,
				0
			]);
			return {
				value: pair,
				place,
				places: [place, this.place([
					key,
					index,
					1
				])]
			};
		});
	}
	limits(written = {}) {
		return new Map(require_lint.LIMIT_NAMES.flatMap((name) => {
			const amount = written[name];
			return amount === void 0 ? [] : [[name, this.placed(amount, ["limits", name])]];
		}));
	}
	resource(id, written) {
		const path = ["resources", id];
		const known = {
			id,
			place: require_base.pin(keyPlaceAt(this.#root, ["resources"], id))
		};
		if (typeof written === "string") return {
			...known,
			kind: "file",
			file: this.placed(written, path)
		};
		const { file, address, publicAddress, cidrs, behaviour } = written;
		if (file !== void 0) return {
			...known,
			kind: "file",
			file: this.placed(file, [...path, "file"])
		};
		const body = nodeAt(this.#root, [...path, "body"]);
		if (body?.kind === "object") {
			concealBody(body);
			return {
				...known,
				kind: "body",
				body
			};
		}
		return {
			...known,
			kind: "facts",
			address: this.optional(address, [...path, "address"]),
			publicAddress: this.optional(publicAddress, [...path, "publicAddress"]),
			cidrs: cidrs === void 0 ? null : this.listed([...path, "cidrs"], cidrs),
			behaviour: this.optional(behaviour, [...path, "behaviour"])
		};
	}
	ignoreEntry(entry, path) {
		const { rule, file, pointer = null, value, reason = "", expires } = entry;
		return {
			rule: this.placed(rule, [...path, "rule"]),
			file,
			matches: require_glob.globTest([file]),
			pointer,
			value: this.optional(value === void 0 ? void 0 : require_written.digestIn(value), [...path, "value"]),
			reason: this.placed(require_written.reasonIn(reason), [...path, "reason"]),
			expires: this.optional(expires, [...path, "expires"]),
			place: this.place(path)
		};
	}
};

// src/config/faults.ts
const MOST_LISTED = 12;
let WORDS$made; const WORDS$make = () => WORDS$made = ({
	string: "a text",
	array: "a list",
	tuple: "a list",
	object: "a mapping",
	record: "a mapping",
	int: "a whole number",
	number: "a number",
	boolean: "true or false"
});
let NOUNS$made; const NOUNS$make = () => NOUNS$made = (new Map([
	["rule", "rule"],
	["profile", "profile"],
	["dialect", "dialect"],
	["behaviour", "behaviour"]
]));
function faultsOf(issues, root, schema) {
	return issues.flatMap((issue) => faultOf(issue, issue.path, root, schema));
}
function faultOf(issue, path, root, schema) {
	const node = nodeAt(root, path);
	const place = placeAt(root, path);
	if (node === void 0 && path.length > 0) return [{
		place,
		message: `the key ${String(path.at(-1))} is missing`
	}];
	switch (issue.code) {
		case "unrecognized_keys": return issue.keys.map((key) => ({
			place: keyPlaceAt(root, path, key),
			message: unknownKey(key, path, knownKeys(schema, path))
		}));
		case "invalid_value": return [{
			place,
			message: unknownValue(node, path, issue.values.map(String))
		}];
		case "invalid_union": return ofUnion(issue, path, root, schema);
		case "invalid_type": return [{
			place,
			message: saysMore(issue) ? issue.message : wrongType([issue.expected], node)
		}];
		case "too_small":
		case "too_big": return [{
			place,
			message: wrongCount(issue, node)
		}];
		default: return [{
			place,
			message: issue.message
		}];
	}
}
function ofUnion({ errors }, path, root, schema) {
	const node = nodeAt(root, path);
	const isContainer = node?.kind === "object" || node?.kind === "array";
	const isOtherKind = ({ code, path: steps }) => steps.length === 0 && (code === "invalid_type" || code === "invalid_value" && isContainer);
	const meant = errors.find((issues) => !issues.some(isOtherKind));
	if (meant !== void 0) return meant.flatMap((issue) => faultOf(issue, [...path, ...issue.path], root, schema));
	const all = errors.flat();
	const never = all.find((issue) => issue.code === "invalid_type" && issue.expected === "never");
	const expected = all.map((issue) => issue.code === "invalid_type" ? issue.expected : "string");
	const message = never?.message ?? wrongType(expected, node);
	return [{
		place: placeAt(root, path),
		message
	}];
}
function saysMore({ expected }) {
	return expected === "never" || expected === "int";
}
function wrongType(expected, node) {
	return `expected ${expected.map((type) => (WORDS$made ?? WORDS$make())[type] ?? type).join(" or ")}, got ${node === void 0 ? "nothing" : (WORDS$made ?? WORDS$make())[node.kind] ?? node.kind}${expected.includes("string") && (node?.kind === "number" || node?.kind === "boolean") ? ": put it in quotes" : ""}`;
}
function wrongCount(issue, node) {
	if (node?.kind === "number") return issue.message;
	if (node?.kind !== "array") return "the text is empty";
	const wanted = issue.code === "too_small" ? issue.minimum : issue.maximum;
	return node.items.length === 0 ? "the list is empty" : `expected ${String(wanted)} entries, got ${node.items.length}`;
}
function unknownKey(key, path, known) {
	const noun = path.at(-1) === "rules" ? "rule" : "key";
	return `unknown ${noun} "${key}"${advice(key, noun, known)}`;
}
function unknownValue(node, path, known) {
	if (node?.kind !== "string") return `expected one of ${known.join(", ")}, got ${(WORDS$made ?? WORDS$make())[node?.kind ?? ""] ?? "null"}`;
	const key = path.findLast((step) => typeof step === "string");
	const noun = (NOUNS$made ?? NOUNS$make()).get(String(key)) ?? "level";
	return `unknown ${noun} "${node.value}"${advice(node.value, noun, known)}`;
}
function advice(given, noun, known) {
	const near = (require_late()).nearest(given, known);
	if (near !== void 0) return `; did you mean ${near}?`;
	if (known.length > MOST_LISTED) return noun === "rule" ? "; ipsec-lint rules lists them" : "";
	return known.length === 0 ? "" : `; known: ${known.join(", ")}`;
}
function knownKeys(schema, path) {
	let level = alternatives(schema);
	for (const step of path) level = level.flatMap((one) => alternatives(typeof step === "number" ? one.items : memberOf(one, String(step))));
	return level.flatMap(({ properties }) => Object.keys(properties ?? {}));
}
function memberOf({ properties, additionalProperties }, key) {
	return properties?.[key] ?? additionalProperties;
}
function isSchema(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function alternatives(schema) {
	if (!isSchema(schema)) return [];
	return schema.anyOf === void 0 ? [schema] : schema.anyOf.flatMap(alternatives);
}

// src/config/read.ts
function readConfiguration(source, catalogue, section, readSource) {
	const { documents, problems, secrets } = readSource(source);
	const whole = documents[0]?.root ?? null;
	const root = section === null || whole === null ? whole : nodeAt(whole, [section]) ?? null;
	const faults = problems.filter(({ place }) => root === null || isWithin(require_base.rangeAt(place), section === null ? null : root)).map((problem) => ({
		place: require_base.pin(problem.place),
		message: messageOf(problem)
	}));
	if (root !== null || faults.length === 0) require_base.append(faults, faultsOfDocuments(documents, root, section));
	const redactor = require_base.lazy(() => new require_lint.Redactor([...secrets, ...require_lint.keysNamedIn(source.text)]));
	const refused = (faulty) => ({
		ok: false,
		problems: faulty.map(({ place, message }) => ({
			place,
			message: redactor().mask(message)
		}))
	});
	if (faults.length > 0) return refused(faults);
	if (root === null) return {
		ok: true,
		configuration: emptyConfiguration(source.name)
	};
	const parsed = require_schema.parseConfiguration(plainValue(root), catalogue);
	if (parsed.success) return {
		ok: true,
		configuration: buildConfiguration(source.name, root, parsed.data)
	};
	return refused(faultsOf(parsed.error.issues, root, require_schema.configJsonSchema(catalogue)).sort((one, other) => require_base.rangeAt(one.place).start - require_base.rangeAt(other.place).start));
}
function messageOf({ ruleId, detail }) {
	return ruleId === "duplicate-key" ? "this key stands in the object before: keep one of them" : detail;
}
function faultsOfDocuments([first, second], root, section) {
	if (second?.root) return [{
		place: second.root,
		message: "a configuration is one document, and this is a second one"
	}];
	if (root !== null && root.kind !== "object") return [{
		place: root,
		message: "a configuration is a mapping of keys to values"
	}];
	return first?.root && root === null ? [{
		place: first.root,
		message: `the key ${String(section)} is missing`
	}] : [];
}
function isWithin({ start, end }, outer) {
	return outer === null || start >= outer.start && end <= outer.end;
}

// src/node/configured.ts
async function configuredRun(file, context) {
	const { commandLine } = context;
	const loader = new Loader(file, context);
	const configurations = await loader.configurations();
	const asked = configurations.flatMap(({ profiles }) => profiles.map(({ value }) => value));
	const { profiles, mandatory } = await chosen([...commandLine.profiles, ...asked]);
	const effective = require_merge.merge(configurations, commandLine, mandatory);
	const { rules, dialects, overrides, ignore, limits } = require_run_settings.runSettings(effective, loader.pathOf);
	const estates = require_declarations.estatesFrom(effective.estates);
	const resources = await loader.resources(effective.resources, {
		...require_lint.DEFAULT_LIMITS,
		...limits
	});
	return {
		effective,
		options: {
			rules,
			dialects,
			overrides,
			ignore,
			limits,
			profiles,
			mandatory,
			estateOf: (name) => estates(loader.pathOf(name)),
			declarations: require_declarations.declarationsFrom({
				...effective,
				resources
			}, require_lint.dialectsOf$1(dialects)),
			tunnels: loader.tunnels(effective.tunnels, limits)
		},
		paths: loader.paths
	};
}
async function chosen(ids) {
	if (ids.length === 0) return {
		profiles: [],
		mandatory: /* @__PURE__ */ new Set()
	};
	const { chosenProfiles } = await loadNamespace("./chosen-profiles.js", "chosen_profiles_exports");
	return chosenProfiles(ids);
}
var Loader = class {
	pathOf;
	paths = /* @__PURE__ */ new Set();
	#file;
	#root;
	#workingFolder;
	#catalogue;
	#problems = [];
	#reader = new require_yaml.LoadingReader();
	constructor(file, { workingFolder, catalogue }) {
		const folder = (0, node_path.dirname)(file.path);
		const real = require_base.realPath(folder) ?? folder;
		this.#file = file;
		this.#root = require_base.gitTop(real) ?? real;
		this.#workingFolder = workingFolder;
		this.#catalogue = catalogue;
		const way = require_base.slashed((0, node_path.relative)(folder, workingFolder));
		this.pathOf = way === "" ? (name) => name : (name) => node_path.posix.join(way, name);
	}
	async configurations() {
		const configurations = await this.#load(this.#file, []);
		this.#complain();
		return configurations;
	}
	async resources(configured, limits) {
		const reader = new require_yaml.LoadingReader(limits);
		const known = [];
		for (const resource of configured) {
			if (resource.kind !== "file") {
				known.push(resource);
				continue;
			}
			const { id, place, file } = resource;
			const path = this.#pathWithin(file);
			if (path === null) continue;
			const source = this.#sourceAt(path, limits);
			const readSource = await reader.readerOf(source);
			known.push({
				kind: "source",
				id,
				place,
				source,
				reading: readSource(source, { limits })
			});
		}
		this.#complain();
		return known;
	}
	tunnels(configured, limits) {
		const named = configured.map(({ left, right }) => ({
			left: this.#namedEnd(left, limits),
			right: this.#namedEnd(right, limits)
		}));
		this.#complain();
		return named;
	}
	#namedEnd(reference, limits) {
		const { value: word, place } = reference;
		const folder = (0, node_path.dirname)((0, node_path.resolve)(this.#workingFolder, place.source.name));
		const isFile = (path) => require_base.statsAt((0, node_path.resolve)(folder, path))?.isFile() === true;
		const { file, fragment } = require_named_tunnels.askedFor(word, isFile);
		if (!isFile(file)) return {
			word,
			source: null,
			fragment: null,
			place
		};
		const path = this.#pathWithin({
			value: file,
			place
		});
		return {
			word,
			source: path === null ? null : this.#sourceAt(path, limits),
			fragment,
			place
		};
	}
	#complain() {
		if (this.#problems.length > 0) throw new require_base.ConfigurationError(this.#problems);
	}
	async #load(file, chain) {
		const real = require_base.realPath(file.path) ?? file.path;
		this.paths.add(real);
		const source = this.#sourceAt(file.path);
		const reading = readConfiguration(source, this.#catalogue, file.section, await this.#reader.readerOf(source));
		if (!reading.ok) {
			require_base.append(this.#problems, reading.problems);
			return [];
		}
		const configurations = [reading.configuration];
		for (const glob of reading.configuration.globs) {
			const path = (0, node_path.resolve)((0, node_path.dirname)(this.#file.path), glob.value);
			if (require_glob.isPath(glob.value) && require_base.statsAt(path)?.isDirectory() === true) this.#refuse(glob, `the glob ${require_glob.NAMES_FOLDER}`);
		}
		for (const reference of reading.configuration.extends.toReversed()) require_base.append(configurations, await this.#extended(reference, [...chain, real]));
		return configurations;
	}
	async #extended(reference, chain) {
		const path = this.#pathWithin(reference);
		if (path === null) return [];
		const file = require_lint.configurationAt(path);
		if (file === null) return this.#refuse(reference, "no configuration ends like that: name a .yaml, .yml or .json file");
		const real = require_base.realPath(path) ?? path;
		if (chain.includes(real)) return this.#refuse(reference, "the configuration extends itself");
		return this.paths.has(real) ? [] : this.#load(file, chain);
	}
	#pathWithin(reference) {
		const folder = (0, node_path.dirname)((0, node_path.resolve)(this.#workingFolder, reference.place.source.name));
		const path = (0, node_path.resolve)(folder, reference.value);
		const inside = require_base.isWithin((0, node_path.resolve)(require_base.realPath(folder) ?? folder, reference.value), this.#root);
		const real = inside ? require_base.realPath(path) : null;
		if (!inside || real !== null && !require_base.isWithin(real, this.#root)) this.#refuse(reference, "the file is outside the repository");
		else if (real === null) this.#refuse(reference, "there is no such file");
		else if (require_base.statsAt(real)?.isFile() === true) return path;
		else this.#refuse(reference, "this is no file");
		return null;
	}
	#refuse({ place }, message) {
		this.#problems.push({
			place,
			message
		});
		return [];
	}
	#sourceAt(path, limits = require_lint.DEFAULT_LIMITS) {
		const name = require_base.displayName(path, this.#workingFolder);
		try {
			return new require_lint.Source(name, require_lint.decode(require_lint.readBytes(path, limits.textLength)).text, { named: true });
		} catch (error) {
			throw new require_base.UserError(`${name} cannot be read: ${require_base.reasonOf(error)}`);
		}
	}
};
module.exports = () => ({
	configuredRun: configuredRun,
});
})
})
