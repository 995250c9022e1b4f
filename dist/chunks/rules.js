({
"rules.js": (function (require, loadNamespace, module, __dirname) {
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_lint = require("./lint.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
const require_base = require("./base.js");
const require_words = require("./words.js");

// src/cli/commands/rules.ts
var rules_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ rulesCommand: () => rulesCommand });
let GROUP_TITLES$made; const GROUP_TITLES$make = () => GROUP_TITLES$made = ({
	syntax: "Syntax and shape",
	cryptography: "Cryptography",
	key: "Pre-shared key",
	addresses: "Addresses",
	references: "References",
	operation: "Lifetimes and operation",
	profiles: "Profiles",
	tunnel: "Two ends",
	exceptions: "Exceptions"
});
async function rulesCommand(words, shell) {
	const given = require_lint.parseArguments("rules", words, require_lint.RULES_OPTIONS);
	require_words.refuseWords(given, "rules", "Write ipsec-lint explain RULE for one rule.");
	const format = require_lint.choice("format", require_lint.last(given, "format") ?? "text", require_lint.LIST_FORMATS);
	const paint = require_lint.paintFor(require_lint.usesColour(require_lint.colourOf(given), shell.stdout, shell.environment));
	const mandatory = await mandatoryIn(require_lint.all(given, "profile"));
	switch (format) {
		case "text":
			await require_base.writeStream(shell.stdout, asText(require_lint.RULES, mandatory, paint));
			break;
		case "json":
			await require_base.writeStream(shell.stdout, [`${JSON.stringify(require_lint.RULES.map((rule) => jsonRule(rule, mandatory)), null, 2)}\n`]);
			break;
		case "markdown": await require_base.writeStream(shell.stdout, asMarkdown(require_lint.RULES, mandatory));
	}
	return require_base.EXIT.clean;
}
async function mandatoryIn(profiles) {
	if (profiles.length === 0) return /* @__PURE__ */ new Set();
	const { chosenProfiles } = await loadNamespace("./chosen-profiles.js", "chosen_profiles_exports");
	return chosenProfiles(profiles).mandatory;
}
function* asText(rules, mandatory, paint) {
	const width = Math.max(...rules.map(({ id }) => id.length));
	for (const [title, members] of byGroup(rules)) {
		yield `${paint.strong(title)}\n`;
		for (const rule of members) {
			const levels = levelsOf(rule);
			const painted = levels.map((level) => paint.level[level](level)).join("/");
			const padding = " ".repeat(Math.max(0, require_lint.LEVELS.join("/").length - levels.join("/").length));
			yield `  ${rule.id.padEnd(width)}  ${painted}${padding}  ${rule.summary}${mandatory.has(rule.id) ? " (mandatory)" : ""}\n`;
		}
		yield "\n";
	}
	yield `${require_lint.amount(rules.length, "rule")}. Write ipsec-lint explain RULE for more.\n`;
}
function* asMarkdown(rules, mandatory) {
	yield "| rule | level | what it finds |\n|---|---|---|\n";
	for (const [title, members] of byGroup(rules)) {
		yield `| **${title}** | | |\n`;
		for (const rule of members) {
			const summary = rule.summary.replaceAll("|", String.raw`\|`);
			yield `| [\`${rule.id}\`](${require_base.ruleUrl(rule.id)}) | ${levelsOf(rule).join(", ")} | ${summary}${mandatory.has(rule.id) ? " (mandatory)" : ""} |\n`;
		}
	}
}
function jsonRule(rule, mandatory) {
	return {
		...(require_late()).withoutExamples(rule),
		mandatory: mandatory.has(rule.id),
		url: require_base.ruleUrl(rule.id)
	};
}
function* byGroup(rules) {
	for (const [group, title] of Object.entries((GROUP_TITLES$made ?? GROUP_TITLES$make()))) {
		const members = rules.filter((rule) => rule.group === group);
		if (members.length > 0) yield [title, members];
	}
}
function levelsOf({ levels }) {
	const found = new Set(Object.values(levels));
	return require_lint.LEVELS.filter((level) => found.has(level));
}
module.namespaces = { rules_exports: rules_exports };
module.exports = () => ({
	get GROUP_TITLES() { return (GROUP_TITLES$made ?? GROUP_TITLES$make()); },
	rules_exports: rules_exports,
});
})
})
