({
"config-print.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");
const require_lint = require("./lint.js");

// src/config/print.ts
const COMMAND_LINE = "command line";
function shown(effective) {
	const { rules, overrides, resources, tunnels, ignore } = effective;
	const writer = new Writer();
	writer.list("profile", effective.profiles.map(settingPart));
	writer.list("dialect", effective.dialects.map(settingPart));
	writer.mapping("rules", [...rules].map(([id, level]) => [id, settingPart(level)]));
	writer.list("overrides", overrides.map((override) => partAt(override.place, shownOverride(override))));
	writer.list("estates", effective.estates.map(settingPart));
	writer.mapping("resources", resources.map((resource) => [resource.id, partAt(resource.place, shownResource(resource))]));
	writer.list("tunnels", tunnels.map((tunnel) => partAt(tunnel.left.place, shownTunnel(tunnel))));
	writer.list("standby", effective.standby.map(settingPart));
	writer.list("redundant", effective.redundant.map(settingPart));
	writer.mapping("limits", [...effective.limits].map(([name, amount]) => [name, settingPart(amount)]));
	writer.list("ignore", ignore.map((entry) => partAt(entry.place, shownEntry(entry))));
	return writer;
}
function partAt(place, value) {
	const region = place === null ? null : require_base.regionAt(place);
	if (place === null || region === null) return {
		value,
		origin: COMMAND_LINE
	};
	return {
		value,
		origin: `${place.source.name}:${region.startLine}`
	};
}
function settingPart({ value, place }) {
	return partAt(place, value);
}
function shownOverride({ files, rules, dialects }) {
	return {
		files,
		...rules.size > 0 && { rules: Object.fromEntries([...rules].map(([id, { value }]) => [id, value])) },
		...dialects.length > 0 && { dialect: dialects.map(({ value }) => value) }
	};
}
function shownTunnel({ left, right }) {
	return {
		left: left.value,
		right: right.value
	};
}
function shownResource(resource) {
	if (resource.kind === "file") return resource.file.value;
	if (resource.kind === "body") return { body: require_lint.REDACTED };
	const { address, publicAddress, cidrs, behaviour } = resource;
	return {
		...address && { address: address.value },
		...publicAddress && { publicAddress: publicAddress.value },
		...cidrs && { cidrs: cidrs.map(({ value }) => value) },
		...behaviour && { behaviour: behaviour.value }
	};
}
function shownEntry({ rule, file, pointer, value, reason, expires }) {
	return {
		rule: rule.value,
		file,
		...pointer !== null && { pointer },
		...value !== null && { value: `sha256:${value.value}` },
		...reason.value !== null && { reason: reason.value },
		...expires !== null && { expires: expires.value }
	};
}
var Writer = class {
	value = {};
	origins = /* @__PURE__ */ new Map();
	list(key, parts) {
		if (parts.length === 0) return;
		this.value[key] = parts.map(({ value }) => value);
		for (const [index, { origin }] of parts.entries()) this.origins.set(pointerTo(key, String(index)), origin);
	}
	mapping(key, parts) {
		if (parts.length === 0) return;
		this.value[key] = Object.fromEntries(parts.map(([name, { value }]) => [name, value]));
		for (const [name, { origin }] of parts) this.origins.set(pointerTo(key, name), origin);
	}
};
function pointerTo(...steps) {
	return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function* asYaml({ value, origins }, files) {
	yield `# ${files.length === 0 ? "no configuration file" : files.map(harmless).join(", ")}\n`;
	for (const [key, section] of Object.entries(value)) {
		yield `${key}:\n`;
		if (Array.isArray(section)) for (const [index, item] of section.entries()) yield line("- ", item, origins.get(pointerTo(key, String(index))));
		else if (typeof section === "object" && section !== null) for (const [name, item] of Object.entries(section)) yield line(`${quoted(name)}: `, item, origins.get(pointerTo(key, name)));
	}
}
function asJson({ value, origins }, files) {
	const printed = {
		version: 1,
		files,
		configuration: value,
		origins: Object.fromEntries(origins)
	};
	return `${JSON.stringify(printed, null, 2)}\n`;
}
function line(head, item, origin) {
	return `  ${head}${flow(item)}${origin === void 0 ? "" : ` # ${harmless(origin)}`}\n`;
}
function flow(value) {
	if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
	if (typeof value === "object" && value !== null) return `{ ${Object.entries(value).map(([key, item]) => `${quoted(key)}: ${flow(item)}`).join(", ")} }`;
	return typeof value === "number" ? String(value) : quoted(String(value));
}
let RESERVED$made; const RESERVED$make = () => RESERVED$made = (/^(?:true|false|null|\.inf|\.nan)$/iu);
function quoted(text) {
	return /^\.?[A-Za-z][\w./-]*(?: [\w./-]+)*$/u.test(text) && !(RESERVED$made ?? RESERVED$make()).test(text) ? text : harmless(JSON.stringify(text));
}
function harmless(text) {
	return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, index) => escaped(character.charCodeAt(index))).join(""));
}
function escaped(unit) {
	return String.raw`\u` + unit.toString(16).padStart(4, "0");
}
module.exports = () => ({
	asJson: asJson,
	asYaml: asYaml,
	shown: shown,
});
})
})
