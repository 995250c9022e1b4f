({
"config-run-settings.js": (function (require, loadNamespace, module, __dirname) {
// src/config/run-settings.ts
function runSettings(effective, pathOf) {
	return {
		rules: valuesOf(effective.rules),
		dialects: effective.dialects.map(({ value }) => value),
		overrides: effective.overrides.map(({ matches, rules, dialects }) => ({
			matches: (name) => matches(pathOf(name)),
			rules: valuesOf(rules),
			dialects: dialects.map(({ value }) => value)
		})),
		ignore: effective.ignore.map((entry) => ({
			...entry,
			matches: (name) => entry.matches(pathOf(name))
		})),
		limits: Object.fromEntries(valuesOf(effective.limits))
	};
}
function valuesOf(settings) {
	return new Map([...settings].map(([key, { value }]) => [key, value]));
}
module.exports = () => ({
	runSettings: runSettings,
});
})
})
