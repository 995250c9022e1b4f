(function (exports, require, module, __dirname) {
// src/report/sarif/limits.ts
const LIMITS = {
	resultsPerRun: 25e3,
	relatedLocations: 100,
	tagsPerRule: 20,
	nameLength: 255,
	descriptionLength: 1024,
	messageLength: 2048
};
function shortened(text, length) {
	if (text.length <= length) return text;
	const end = length - 1;
	const splits = (text.charCodeAt(end - 1) & 64512) === 55296;
	return `${text.slice(0, splits ? end - 1 : end)}\u2026`;
}
module.exports = {
	LIMITS: LIMITS,
	shortened: shortened,
};

})
