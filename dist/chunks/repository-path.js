({
"repository-path.js": (function (require, loadNamespace, module, __dirname) {
// src/report/repository-path.ts
let ABSOLUTE$made; const ABSOLUTE$make = () => ABSOLUTE$made = (/^(?:[A-Za-z]:)?\//u);
function isAbsolute(file) {
	return (ABSOLUTE$made ?? ABSOLUTE$make()).test(file);
}
function stepsOf(path) {
	const steps = [];
	for (const step of path.split("/")) {
		if (step === "" || step === ".") continue;
		if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
		else steps.push(step);
	}
	return steps;
}
function repositoryPath(file, workingFolder) {
	return isAbsolute(file) ? file : stepsOf(`${workingFolder}/${file}`).join("/");
}
module.exports = () => ({
	isAbsolute: isAbsolute,
	repositoryPath: repositoryPath,
	stepsOf: stepsOf,
});
})
})
