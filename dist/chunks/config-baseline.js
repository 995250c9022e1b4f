({
"config-baseline.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));

// src/config/baseline.ts
const VERSION = 1;
function acceptable({ rules }, mandatory) {
	const judges = new Set(rules.filter(({ group }) => group === "exceptions").map(({ id }) => id));
	return ({ ruleId }) => !judges.has(ruleId) && !mandatory.has(ruleId);
}
function baselineOf(report, mandatory = /* @__PURE__ */ new Set()) {
	const entries = /* @__PURE__ */ new Map();
	for (const finding of report.findings.filter(acceptable(report, mandatory))) {
		const entry = entryOf(finding, report.redactor);
		const key = keyOf(entry);
		entries.set(key, {
			...entry,
			count: (entries.get(key)?.count ?? 0) + 1
		});
	}
	return [...entries].sort(([one], [other]) => require_lint.compareText(one, other)).map(([, entry]) => entry);
}
function withBaseline(report, baseline, mandatory = /* @__PURE__ */ new Set()) {
	const left = /* @__PURE__ */ new Map();
	for (const entry of baseline) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + entry.count);
	const isAcceptable = acceptable(report, mandatory);
	const findings = [];
	const accepted = [];
	for (const finding of report.findings) {
		const key = isAcceptable(finding) ? keyOf(entryOf(finding, report.redactor)) : "";
		const remaining = left.get(key) ?? 0;
		if (remaining === 0) findings.push(finding);
		else {
			left.set(key, remaining - 1);
			accepted.push({
				...finding,
				suppression: {
					kind: "external",
					justification: null
				}
			});
		}
	}
	const suppressed = [...report.suppressed, ...accepted];
	const summary = {
		...report.summary,
		...require_lint.countsBy(findings),
		suppressed: suppressed.length
	};
	return {
		...report,
		findings,
		suppressed,
		summary
	};
}
function* baselineText(baseline, tool) {
	yield `{"version":${VERSION},"tool":${JSON.stringify(tool)},\n"findings":[`;
	let separator = "\n";
	for (const { rule, fingerprint: print, count } of baseline) {
		yield separator + JSON.stringify({
			rule,
			fingerprint: print,
			count
		});
		separator = ",\n";
	}
	yield "\n]}\n";
}
function readBaseline(text) {
	const value = parsed(text);
	if (!isObject(value) || value["version"] === void 0) return {
		ok: false,
		fault: "is no baseline"
	};
	const { version, findings } = value;
	if (version !== VERSION) return {
		ok: false,
		fault: `is a baseline of another version than ${VERSION}, the one that is read here`
	};
	if (!Array.isArray(findings) || !findings.every(isEntry)) return {
		ok: false,
		fault: "is no whole baseline"
	};
	return {
		ok: true,
		baseline: findings
	};
}
function entryOf(finding, redactor) {
	const { ruleId } = finding;
	return {
		rule: ruleId,
		fingerprint: (require_late()).fingerprint(ruleId, (require_late()).maskedIdentity(finding, redactor)),
		count: 1
	};
}
function keyOf({ rule, fingerprint: print }) {
	return `${rule} ${print}`;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isEntry(value) {
	if (!isObject(value)) return false;
	const { rule, fingerprint: print, count } = value;
	return typeof rule === "string" && typeof print === "string" && Number.isSafeInteger(count) && Number(count) > 0;
}
module.exports = () => ({
	baselineOf: baselineOf,
	baselineText: baselineText,
	readBaseline: readBaseline,
	withBaseline: withBaseline,
});
})
})
