({
"report-json.js": (function (require, loadNamespace, module, __dirname) {
// src/report/json.ts
function* json(report, tool) {
	yield `{"version":1,"tool":${JSON.stringify(tool)},\n"findings":`;
	yield* array(report.findings, jsonFinding);
	yield ",\n\"suppressed\":";
	yield* array(report.suppressed, jsonSuppressed);
	yield ",\n\"notices\":";
	yield* array(report.notices, ({ file, message }) => ({
		file,
		message
	}));
	if (report.profiles.length > 0) {
		yield ",\n\"compliance\":";
		yield* array(report.compliance, (row) => row);
	}
	yield `,\n"summary":${JSON.stringify(report.summary)}}\n`;
}
function* array(items, convert) {
	let separator = "[\n";
	for (const item of items) {
		yield separator + JSON.stringify(convert(item));
		separator = ",\n";
	}
	yield items.length === 0 ? "[]" : "\n]";
}
function jsonFinding(finding) {
	const { ruleId, level, message, file, pointer, region, related, profiles, fix } = finding;
	return {
		ruleId,
		level,
		message,
		file,
		pointer,
		region,
		related: related.map(jsonRelated),
		profiles,
		fix
	};
}
function jsonSuppressed(finding) {
	const { kind, justification } = finding.suppression;
	return {
		...jsonFinding(finding),
		suppression: {
			kind,
			justification
		}
	};
}
function jsonRelated({ file, pointer, region, message }) {
	return {
		file,
		pointer,
		region,
		message
	};
}
module.exports = () => ({
	json: json,
});
})
})
