({
"report-gitlab.js": (function (require, loadNamespace, module, __dirname) {
const require_fingerprints = require("./fingerprints.js");
const require_repository_path = require("./repository-path.js");

// src/report/gitlab.ts
const SEVERITIES = {
	error: "critical",
	warning: "major",
	note: "info"
};
function* gitlab(report, { workingFolder }) {
	const fingerprints = new require_fingerprints.Fingerprints();
	let separator = "[\n";
	for (const finding of report.findings) {
		yield separator + JSON.stringify(issue(finding, fingerprints.next(finding), workingFolder));
		separator = ",\n";
	}
	yield report.findings.length === 0 ? "[]\n" : "\n]\n";
}
function issue({ ruleId, message, level, file, region }, print, workingFolder) {
	return {
		type: "issue",
		check_name: ruleId,
		description: message,
		severity: SEVERITIES[level],
		fingerprint: print,
		location: {
			path: require_repository_path.repositoryPath(file, workingFolder),
			lines: {
				begin: region?.startLine ?? 1,
				end: region?.endLine ?? 1
			}
		}
	};
}
module.exports = () => ({
	gitlab: gitlab,
});
})
})
