({
"config-merge.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");

// src/config/merge.ts
function merge(configurations, commandLine, mandatory = /* @__PURE__ */ new Set()) {
	const decided = new Decisions(mandatory);
	decided.take(commandLineSettings(commandLine));
	const overrides = [];
	for (const configuration of configurations) {
		for (const override of configuration.overrides.toReversed()) {
			const { files, matches, place } = override;
			const rest = decided.undecided(override);
			if (rest.rules.size + rest.dialects.length > 0) overrides.unshift({
				files,
				matches,
				place,
				...rest
			});
		}
		decided.take(configuration);
	}
	return {
		files: configurations.map(({ file }) => file),
		profiles: distinct([...commandLine.profiles.map(given), ...configurations.flatMap(({ profiles }) => profiles)], ({ value }) => value),
		rules: decided.rules,
		dialects: decided.dialects,
		overrides,
		estates: configurations.flatMap(({ estates }) => estates),
		resources: distinct(configurations.flatMap(({ resources }) => resources), ({ id }) => id),
		tunnels: configurations.flatMap(({ tunnels }) => tunnels),
		standby: configurations.flatMap(({ standby }) => standby),
		redundant: configurations.flatMap(({ redundant }) => redundant),
		ignore: configurations.flatMap(({ ignore }) => ignore),
		limits: new Map([...configurations.toReversed().flatMap(({ limits }) => [...limits]), ...Array.from(commandLine.limits, ([name, amount]) => [name, given(amount)])])
	};
}
var Decisions = class {
	rules = /* @__PURE__ */ new Map();
	#byApi = /* @__PURE__ */ new Map();
	#mandatory;
	constructor(mandatory) {
		this.#mandatory = mandatory;
	}
	get dialects() {
		return [...this.#byApi.values()];
	}
	undecided({ rules, dialects }) {
		const open = [...rules].filter(([id, { value }]) => !this.rules.has(id) && require_lint.mayChoose(id, value, this.#mandatory));
		return {
			rules: new Map(open),
			dialects: dialects.filter(({ value }) => !this.#byApi.has(require_lint.apiOf(value)))
		};
	}
	take(settings) {
		const { rules, dialects } = this.undecided(settings);
		for (const [id, setting] of rules) this.rules.set(id, setting);
		for (const setting of dialects) this.#byApi.set(require_lint.apiOf(setting.value), setting);
	}
};
function given(value) {
	return {
		value,
		place: null
	};
}
function commandLineSettings({ rules, dialects }) {
	return {
		rules: new Map([...rules].map(([id, level]) => [id, given(level)])),
		dialects: dialects.map(given)
	};
}
function distinct(items, keyOf) {
	const known = /* @__PURE__ */ new Map();
	for (const item of items) if (!known.has(keyOf(item))) known.set(keyOf(item), item);
	return [...known.values()];
}
module.exports = () => ({
	merge: merge,
});
})
})
