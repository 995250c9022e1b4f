({
"chosen-profiles.js": (function (require, loadNamespace, module, __dirname) {
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_lint = require("./lint.js");
const require_profiles = require("./profiles.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
const require_base = require("./base.js");

// src/library/must-be.ts
const LONGEST = 100;
function mustBeOneOf(what, value, choices) {
	if (typeof value !== "string") throw new require_base.UserError(`the ${what} is no text`, `Known: ${choices.join(", ")}.`);
	if (choices.includes(value)) return;
	const near = (require_late()).nearest(value, choices);
	const hint = near === void 0 ? "" : `Did you mean ${near}? `;
	throw new require_base.UserError(`unknown ${what} ${JSON.stringify(value.slice(0, LONGEST))}`, `${hint}Known: ${choices.join(", ")}.`);
}
function mustBeObject(what, value, next) {
	if (typeof value !== "object" || value === null) throw new require_base.UserError(`${what} are no object`, next);
}
function mustBeList(what, value, next) {
	if (!(typeof value === "object" && value !== null && Symbol.iterator in value)) throw new require_base.UserError(`${what} are no list`, next);
}
function* mustBeSources(sources) {
	mustBeList("the sources", sources, SOURCES);
	for (const source of sources) {
		if (!(source instanceof require_lint.Source)) throw new require_base.UserError("one of the sources is no Source", SOURCES);
		yield source;
	}
}
const SOURCES = "Give [new Source('vpn.json', text), \u2026].";
function mustBeText(what, value, next) {
	if (typeof value !== "string") throw new require_base.UserError(`${what} is no text`, next);
}
function mustBeSwitch(what, value) {
	if (typeof value !== "boolean") throw new require_base.UserError(`${what} is neither true nor false`, "Give true or false.");
}
function mustBeFunction(what, value, next) {
	if (typeof value !== "function") throw new require_base.UserError(`${what} is no function`, next);
}
function mustBeSet(what, value, next) {
	if (!(typeof value === "object" && value !== null && Symbol.iterator in value && "has" in value) || "get" in value) throw new require_base.UserError(`${what} are no set`, next);
}
function mustBeKey(value) {
	mustBeText("the key", value, "Leave psk out, or give a string.");
}

// src/library/chosen-profiles.ts
var chosen_profiles_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ chosenProfiles: () => chosenProfiles });
function chosenProfiles(ids) {
	mustBeProfiles(ids);
	const wanted = new Set(ids);
	const profiles = require_profiles.PROFILES.filter(({ id }) => wanted.has(id));
	return {
		profiles,
		mandatory: new Set(profiles.flatMap(({ mandatory }) => mandatory))
	};
}
function mustBeProfiles(ids) {
	mustBeList("the profiles", ids, `Give an array of these: ${require_lint.PROFILE_IDS.join(", ")}.`);
	for (const id of ids) mustBeOneOf("profile", id, require_lint.PROFILE_IDS);
}
module.namespaces = { chosen_profiles_exports: chosen_profiles_exports };
module.exports = () => ({
	chosenProfiles: chosenProfiles,
	chosen_profiles_exports: chosen_profiles_exports,
	mustBeFunction: mustBeFunction,
	mustBeKey: mustBeKey,
	mustBeList: mustBeList,
	mustBeObject: mustBeObject,
	mustBeOneOf: mustBeOneOf,
	mustBeProfiles: mustBeProfiles,
	mustBeSet: mustBeSet,
	mustBeSources: mustBeSources,
	mustBeSwitch: mustBeSwitch,
	mustBeText: mustBeText,
});
})
})
