({
"sarif.js": (function (require, loadNamespace, module, __dirname) {
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_lint = require("./lint.js");
const require_limits = require("./limits.js");
const require_base = require("./base.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
const require_fingerprints = require("./fingerprints.js");
const require_repository_path = require("./repository-path.js");

// src/report/sarif/cwe.ts
const NAME = "CWE";
let TITLES$made; const TITLES$make = () => TITLES$made = (new Map([
	[311, "Missing Encryption of Sensitive Data"],
	[312, "Cleartext Storage of Sensitive Information"],
	[319, "Cleartext Transmission of Sensitive Information"],
	[324, "Use of a Key Past its Expiration Date"],
	[325, "Missing Cryptographic Step"],
	[326, "Inadequate Encryption Strength"],
	[327, "Use of a Broken or Risky Cryptographic Algorithm"],
	[328, "Use of Weak Hash"],
	[477, "Use of Obsolete Function"],
	[521, "Weak Password Requirements"],
	[798, "Use of Hard-coded Credentials"],
	[1188, "Initialization of a Resource with an Insecure Default"],
	[1391, "Use of Weak Credentials"],
	[1392, "Use of Default Credentials"]
]));
function weaknessesOf(rules) {
	return [...new Set(rules.flatMap((rule) => rule.cwe))].sort((one, other) => one - other);
}
function cweTaxonomy(weaknesses) {
	return {
		name: NAME,
		organization: "MITRE",
		version: "4.17",
		informationUri: "https://cwe.mitre.org/",
		shortDescription: { text: "The MITRE Common Weakness Enumeration." },
		isComprehensive: false,
		taxa: weaknesses.map(taxon)
	};
}
function taxon(number) {
	const title = (TITLES$made ?? TITLES$make()).get(number);
	return {
		id: String(number),
		...title !== void 0 && { shortDescription: { text: `${title}.` } },
		helpUri: `https://cwe.mitre.org/data/definitions/${String(number)}.html`
	};
}
function cweRelationships(rule, weaknesses) {
	return rule.cwe.map((number) => ({
		target: {
			id: String(number),
			index: weaknesses.indexOf(number),
			toolComponent: {
				name: NAME,
				index: 0
			}
		},
		kinds: ["superset"]
	}));
}

// src/report/sarif/message.ts
function escaped(text) {
	return text.replaceAll(/[\\[\]]/gu, String.raw`\$&`);
}
function sentence(text) {
	return /[.!?\u2026]$/u.test(text) ? text : `${text}.`;
}
function resultMessage(message, related) {
	const text = sentence(escaped(require_limits.shortened(message, require_limits.LIMITS.messageLength))) || ".";
	if (related.length === 0) return text;
	const shown = related.slice(0, require_limits.LIMITS.relatedLocations);
	const links = shown.map((place, index) => {
		return `[${escaped(require_limits.shortened(place.message || place.file, require_limits.LIMITS.descriptionLength))}](${String(index + 1)})`;
	});
	const more = related.length - shown.length;
	return `${text} See ${links.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}.`;
}

// src/report/sarif/profiles.ts
var ProfileTaxonomies = class {
	#profiles;
	#first;
	#indexes;
	constructor(profiles, first) {
		this.#profiles = profiles;
		this.#first = first;
		this.#indexes = new Map(profiles.map(({ id, clauses }) => [id, new Map(clauses.map(({ title }, index) => [title, index]))]));
	}
	get components() {
		return this.#profiles.map(({ id, title, version, url, clauses }) => ({
			name: id,
			version,
			informationUri: url ?? "https://github.com/ipsec-lint/ipsec-lint",
			shortDescription: { text: require_limits.shortened(sentence(title), require_limits.LIMITS.descriptionLength) },
			isComprehensive: false,
			taxa: clauses.map((clause) => ({
				id: clause.title,
				shortDescription: { text: require_limits.shortened(sentence(clause.says), require_limits.LIMITS.descriptionLength) },
				...clause.url !== null && { helpUri: clause.url }
			}))
		}));
	}
	get references() {
		return this.#profiles.map(({ id }, index) => ({
			name: id,
			index: this.#first + index
		}));
	}
	taxa(broken) {
		return broken.flatMap(({ id, clause }) => {
			const index = this.#indexes.get(id)?.get(clause);
			return index === void 0 ? [] : [this.#reference(id, clause, index)];
		});
	}
	relationships({ group }) {
		if (group !== "profiles") return [];
		return this.#profiles.flatMap(({ id, clauses }) => clauses.map(({ title }, index) => ({
			target: this.#reference(id, title, index),
			kinds: ["relevant"]
		})));
	}
	#reference(profile, clause, index) {
		return {
			id: clause,
			index,
			toolComponent: {
				name: profile,
				index: this.#first + this.#profiles.findIndex(({ id }) => id === profile)
			}
		};
	}
};

// src/report/sarif/uri.ts
const ROOT_ID = "%SRCROOT%";
const UNNAMED = "input";
function artifactLocation(file, workingFolder) {
	if (require_repository_path.isAbsolute(file)) return { uri: `file:///${file.replace(/^\//u, "").split("/").map((require_late()).percentEncoded).join("/").replace(/^([A-Za-z])%3A\//u, "$1:/")}` };
	const segments = require_repository_path.stepsOf(`${workingFolder}/${file}`);
	const uri = segments.map((require_late()).percentEncoded).join("/") || UNNAMED;
	return segments[0] === ".." ? { uri } : {
		uri,
		uriBaseId: ROOT_ID
	};
}

// src/report/sarif/results.ts
function accepted({ kind, justification }) {
	if (justification === null) return {
		kind,
		status: "accepted"
	};
	return {
		kind,
		status: "accepted",
		justification: require_limits.shortened(justification, require_limits.LIMITS.messageLength)
	};
}
function kept(findings) {
	const most = require_limits.LIMITS.resultsPerRun;
	if (findings.length <= most) return findings;
	const worstFirst = require_lint.LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
	const worst = new Set(worstFirst.slice(0, most));
	return findings.filter((finding) => worst.has(finding));
}
var Results = class {
	#ruleIndexes;
	#workingFolder;
	#profiles;
	#fingerprints = new require_fingerprints.Fingerprints();
	constructor(ruleIds, workingFolder, profiles) {
		this.#ruleIndexes = new Map(ruleIds.map((id, index) => [id, index]));
		this.#workingFolder = workingFolder;
		this.#profiles = profiles;
	}
	result(finding, suppression) {
		const { ruleId, level, message, related, fix } = finding;
		const ruleIndex = this.#ruleIndexes.get(ruleId);
		const fixes = fix === null ? [] : this.#fixes(fix);
		const taxa = this.#profiles.taxa(finding.profiles);
		const places = related.slice(0, require_limits.LIMITS.relatedLocations);
		return {
			ruleId,
			...ruleIndex !== void 0 && { ruleIndex },
			level,
			message: { text: resultMessage(message, related) },
			locations: [this.#location(finding)],
			...taxa.length > 0 && { taxa: [...taxa] },
			...places.length > 0 && { relatedLocations: places.map((place, index) => ({
				id: index + 1,
				...this.#location(place),
				...place.message !== "" && { message: { text: place.message } }
			})) },
			partialFingerprints: { [(require_late()).FINGERPRINT_NAME]: this.#fingerprints.next(finding) },
			...fixes.length > 0 && { fixes },
			...suppression !== null && { suppressions: [accepted(suppression)] }
		};
	}
	#location({ file, pointer, region }) {
		return {
			physicalLocation: {
				artifactLocation: artifactLocation(file, this.#workingFolder),
				...region !== null && { region: { ...region } }
			},
			...pointer !== "" && { logicalLocations: [{
				fullyQualifiedName: pointer,
				kind: "value"
			}] }
		};
	}
	#fixes(fix) {
		const byFile = /* @__PURE__ */ new Map();
		for (const { file, region, text } of fix.edits) {
			if (region === null) return [];
			const replacements = byFile.get(file) ?? [];
			replacements.push({
				deletedRegion: { ...region },
				insertedContent: { text }
			});
			byFile.set(file, replacements);
		}
		if (byFile.size === 0) return [];
		const artifactChanges = Array.from(byFile, ([file, replacements]) => ({
			artifactLocation: artifactLocation(file, this.#workingFolder),
			replacements
		}));
		return [{
			description: { text: (require_late()).fixWords(fix) },
			artifactChanges
		}];
	}
};

// src/report/sarif/rules.ts
function driver(tool, rules, weaknesses, profiles) {
	const taxonomies = [...weaknesses.length > 0 ? [{
		name: "CWE",
		index: 0
	}] : [], ...profiles.references];
	return {
		name: tool.name,
		version: tool.version,
		semanticVersion: tool.version,
		informationUri: require_base.PROJECT_URL,
		...taxonomies.length > 0 && { supportedTaxonomies: taxonomies },
		rules: rules.map((rule) => descriptor(rule, weaknesses, profiles))
	};
}
function descriptor(rule, weaknesses, profiles) {
	const relationships = [...cweRelationships(rule, weaknesses), ...profiles.relationships(rule)];
	return {
		id: rule.id,
		...nameOf(rule.id),
		shortDescription: { text: require_limits.shortened(sentence(rule.summary), require_limits.LIMITS.descriptionLength) },
		fullDescription: { text: require_limits.shortened(sentence(rule.why), require_limits.LIMITS.descriptionLength) },
		help: {
			text: helpText(rule),
			markdown: helpMarkdown(rule)
		},
		helpUri: require_base.ruleUrl(rule.id),
		defaultConfiguration: { level: worstLevel(rule) },
		...relationships.length > 0 && { relationships },
		properties: properties(rule)
	};
}
function nameOf(id) {
	const words = id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
	return words.length === 1 ? {} : { name: require_limits.shortened(words.join(""), require_limits.LIMITS.nameLength) };
}
function worstLevel(rule) {
	const levels = new Set(Object.values(rule.levels));
	return require_lint.LEVELS.find((level) => levels.has(level)) ?? "warning";
}
const PROBLEM_SEVERITIES = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
function properties(rule) {
	const tags = [
		...rule.securitySeverity === null ? ["correctness"] : ["security"],
		"ipsec",
		"vpn",
		rule.group,
		...rule.cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, "0")}`)
	];
	return {
		tags: [...new Set(tags)].slice(0, require_limits.LIMITS.tagsPerRule),
		precision: rule.precision,
		"problem.severity": PROBLEM_SEVERITIES[worstLevel(rule)],
		...rule.securitySeverity !== null && { "security-severity": rule.securitySeverity }
	};
}
function helpText(rule) {
	const references = rule.references.map((reference) => `- ${titleOf(reference)}`);
	return [
		sentence(rule.why),
		sentence(rule.mend),
		...references.length > 0 ? ["References:", ...references] : []
	].join("\n");
}
function helpMarkdown(rule) {
	const references = rule.references.map((reference) => reference.url === null ? `- ${titleOf(reference)}` : `- [${titleOf(reference)}](${reference.url})`);
	return [
		`# ${rule.id}`,
		sentence(rule.why),
		`**What to write instead:** ${sentence(rule.mend)}`,
		...references.length > 0 ? [`## References\n\n${references.join("\n")}`] : [],
		`[All about this rule](${require_base.ruleUrl(rule.id)})`
	].join("\n\n");
}
function titleOf({ title, clause }) {
	return clause === null ? title : `${title}, ${clause}`;
}

// src/report/sarif.ts
var sarif_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ sarif: () => sarif });
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
function* sarif(report, options) {
	const { tool, workingFolder } = options;
	const { rules } = report;
	const weaknesses = weaknessesOf(rules);
	const findings = kept(report.findings);
	yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{\n`;
	const cwe = weaknesses.length > 0 ? [cweTaxonomy(weaknesses)] : [];
	const profiles = new ProfileTaxonomies(report.profiles, cwe.length);
	yield `"tool":${JSON.stringify({ driver: driver(tool, rules, weaknesses, profiles) })},\n`;
	const taxonomies = [...cwe, ...profiles.components];
	if (taxonomies.length > 0) yield `"taxonomies":${JSON.stringify(taxonomies)},\n`;
	yield `"automationDetails":${JSON.stringify({ id: `${tool.name}/` })},\n`;
	yield "\"columnKind\":\"utf16CodeUnits\",\n";
	yield `"originalUriBaseIds":${JSON.stringify({ [ROOT_ID]: { description: { text: "The root of the repository." } } })},\n`;
	yield `"redactionTokens":${JSON.stringify([require_lint.REDACTED])},\n`;
	yield `"invocations":${JSON.stringify([invocation(report, workingFolder)])},\n`;
	yield "\"results\":[";
	const results = new Results(rules.map((rule) => rule.id), workingFolder, profiles);
	let separator = "\n";
	for (const finding of findings) {
		yield separator + JSON.stringify(results.result(finding, null));
		separator = ",\n";
	}
	for (const finding of options.suppressed ? report.suppressed : []) {
		yield separator + JSON.stringify(results.result(finding, finding.suppression));
		separator = ",\n";
	}
	yield "\n]}]}\n";
}
function invocation(report, workingFolder) {
	const { findings, notices } = report;
	const notifications = notices.map((notice) => notification(notice, workingFolder));
	const left = findings.length - require_limits.LIMITS.resultsPerRun;
	if (left > 0) {
		const text = `Code scanning takes ${require_limits.LIMITS.resultsPerRun.toLocaleString("en")} results: the ${left.toLocaleString("en")} mildest findings are left out.`;
		notifications.push({
			level: "warning",
			message: { text }
		});
	}
	return {
		executionSuccessful: !require_lint.isCutShort(report),
		...notifications.length > 0 && { toolExecutionNotifications: notifications }
	};
}
function notification({ file, message, fails }, workingFolder) {
	const level = fails ? "error" : "warning";
	const text = sentence(escaped(require_limits.shortened(message, require_limits.LIMITS.messageLength)));
	if (file === "") return {
		level,
		message: { text }
	};
	const location = { physicalLocation: { artifactLocation: artifactLocation(file, workingFolder) } };
	return {
		level,
		message: { text },
		locations: [location]
	};
}
module.namespaces = { sarif_exports: sarif_exports };
module.exports = () => ({
	sarif: sarif,
	sarif_exports: sarif_exports,
});
})
})
