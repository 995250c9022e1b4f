({
"limits.js": (function (require, loadNamespace, module, __dirname) {
// src/report/sarif/limits.ts
let LIMITS$made; const LIMITS$make = () => LIMITS$made = ({
	resultsPerRun: 25e3,
	relatedLocations: 100,
	tagsPerRule: 20,
	nameLength: 255,
	descriptionLength: 1024,
	messageLength: 2048
});
function shortened(text, length) {
	if (text.length <= length) return text;
	const end = length - 1;
	const splits = (text.charCodeAt(end - 1) & 64512) === 55296;
	return `${text.slice(0, splits ? end - 1 : end)}\u2026`;
}
module.exports = () => ({
	get LIMITS() { return (LIMITS$made ?? LIMITS$make()); },
	shortened: shortened,
});
})
})
