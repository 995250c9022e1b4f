import {
  PROJECT_URL,
  ruleUrl
} from "./report-links.js";
import {
  REDACTED
} from "./model-redaction.js";
import {
  LIMITS,
  shortened
} from "./report-sarif-limits.js";
import {
  LEVELS
} from "./model-finding.js";
import {
  Fingerprints
} from "./report-fingerprints.js";
import {
  FINGERPRINT_NAME
} from "./model-fingerprint.js";
import "./model-node.js";
import {
  percentEncoded
} from "./model-encoding.js";
import {
  isAbsolute,
  stepsOf
} from "./report-repository-path.js";
import "./runtime.js";

// src/report/sarif/cwe.ts
var NAME = "CWE";
var TITLES = /* @__PURE__ */ new Map([
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
]);
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
  const title = TITLES.get(number);
  return {
    id: String(number),
    ...title !== void 0 && { shortDescription: { text: `${title}.` } },
    helpUri: `https://cwe.mitre.org/data/definitions/${String(number)}.html`
  };
}
function cweRelationships(rule, weaknesses) {
  return rule.cwe.map((number) => ({
    target: { id: String(number), index: weaknesses.indexOf(number), toolComponent: { name: NAME, index: 0 } },
    kinds: ["superset"]
  }));
}

// src/report/sarif/message.ts
function escaped(text) {
  return text.replaceAll(/[\\[\]]/gu, String.raw`\$&`);
}
function sentence(text) {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
function resultMessage(message, related) {
  const text = sentence(escaped(shortened(message, LIMITS.messageLength))) || ".";
  if (related.length === 0) return text;
  const shown = related.slice(0, LIMITS.relatedLocations);
  const links = shown.map((place, index) => {
    const words = shortened(place.message || place.file, LIMITS.descriptionLength);
    return `[${escaped(words)}](${String(index + 1)})`;
  });
  const more = related.length - shown.length;
  return `${text} See ${links.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}.`;
}

// src/report/sarif/uri.ts
var ROOT_ID = "%SRCROOT%";
var UNNAMED = "input";
function artifactLocation(file, workingFolder) {
  if (isAbsolute(file)) {
    const path = file.replace(/^\//u, "").split("/").map(percentEncoded).join("/");
    return { uri: `file:///${path.replace(/^([A-Za-z])%3A\//u, "$1:/")}` };
  }
  const segments = stepsOf(`${workingFolder}/${file}`);
  const uri = segments.map(percentEncoded).join("/") || UNNAMED;
  return segments[0] === ".." ? { uri } : { uri, uriBaseId: ROOT_ID };
}

// src/report/sarif/results.ts
var ACCEPTED = { kind: "external", status: "accepted" };
function kept(findings) {
  const most = LIMITS.resultsPerRun;
  if (findings.length <= most) return findings;
  const worstFirst = LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
  const worst = new Set(worstFirst.slice(0, most));
  return findings.filter((finding) => worst.has(finding));
}
var Results = class {
  #ruleIndexes;
  #workingFolder;
  #fingerprints = new Fingerprints();
  constructor(ruleIds, workingFolder) {
    this.#ruleIndexes = new Map(ruleIds.map((id, index) => [id, index]));
    this.#workingFolder = workingFolder;
  }
  result(finding, suppressed) {
    const { ruleId, level, message, related, fix } = finding;
    const ruleIndex = this.#ruleIndexes.get(ruleId);
    const fixes = fix === null ? [] : this.#fixes(fix);
    const places = related.slice(0, LIMITS.relatedLocations);
    return {
      ruleId,
      ...ruleIndex !== void 0 && { ruleIndex },
      level,
      message: { text: resultMessage(message, related) },
      locations: [this.#location(finding)],
      ...places.length > 0 && {
        relatedLocations: places.map((place, index) => ({
          id: index + 1,
          ...this.#location(place),
          ...place.message !== "" && { message: { text: place.message } }
        }))
      },
      partialFingerprints: { [FINGERPRINT_NAME]: this.#fingerprints.next(finding) },
      ...fixes.length > 0 && { fixes },
      ...suppressed && { suppressions: [ACCEPTED] }
    };
  }
  #location({ file, pointer, region }) {
    return {
      physicalLocation: {
        artifactLocation: artifactLocation(file, this.#workingFolder),
        ...region !== null && { region: { ...region } }
      },
      ...pointer !== "" && { logicalLocations: [{ fullyQualifiedName: pointer, kind: "value" }] }
    };
  }
  /** An edit needs a region, and a fix is all of its edits: none where a region is missing. */
  #fixes({ description, edits }) {
    const byFile = /* @__PURE__ */ new Map();
    for (const { file, region, text } of edits) {
      if (region === null) return [];
      const replacements = byFile.get(file) ?? [];
      replacements.push({ deletedRegion: { ...region }, insertedContent: { text } });
      byFile.set(file, replacements);
    }
    if (byFile.size === 0) return [];
    const artifactChanges = Array.from(byFile, ([file, replacements]) => ({
      artifactLocation: artifactLocation(file, this.#workingFolder),
      replacements
    }));
    return [{ description: { text: description || "Replace the text" }, artifactChanges }];
  }
};

// src/report/sarif/rules.ts
function driver(tool, rules, weaknesses) {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    informationUri: PROJECT_URL,
    ...weaknesses.length > 0 && { supportedTaxonomies: [{ name: "CWE", index: 0 }] },
    rules: rules.map((rule) => descriptor(rule, weaknesses))
  };
}
function descriptor(rule, weaknesses) {
  return {
    id: rule.id,
    ...nameOf(rule.id),
    shortDescription: { text: shortened(sentence(rule.summary), LIMITS.descriptionLength) },
    fullDescription: { text: shortened(sentence(rule.why), LIMITS.descriptionLength) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    helpUri: ruleUrl(rule.id),
    defaultConfiguration: { level: worstLevel(rule) },
    ...rule.cwe.length > 0 && { relationships: [...cweRelationships(rule, weaknesses)] },
    properties: properties(rule)
  };
}
function nameOf(id) {
  const words = id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.length === 1 ? {} : { name: shortened(words.join(""), LIMITS.nameLength) };
}
function worstLevel(rule) {
  const levels = new Set(Object.values(rule.levels));
  return LEVELS.find((level) => levels.has(level)) ?? "warning";
}
var PROBLEM_SEVERITIES = {
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
    tags: [...new Set(tags)].slice(0, LIMITS.tagsPerRule),
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
  const references = rule.references.map(
    (reference) => reference.url === null ? `- ${titleOf(reference)}` : `- [${titleOf(reference)}](${reference.url})`
  );
  return [
    `# ${rule.id}`,
    sentence(rule.why),
    `**What to write instead:** ${sentence(rule.mend)}`,
    ...references.length > 0 ? [`## References

${references.join("\n")}`] : [],
    `[All about this rule](${ruleUrl(rule.id)})`
  ].join("\n\n");
}
function titleOf({ title, clause }) {
  return clause === null ? title : `${title}, ${clause}`;
}

// src/report/sarif.ts
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
function* sarif(report, options) {
  const { tool, workingFolder } = options;
  const { rules } = report;
  const weaknesses = weaknessesOf(rules);
  const findings = kept(report.findings);
  yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{
`;
  yield `"tool":${JSON.stringify({ driver: driver(tool, rules, weaknesses) })},
`;
  if (weaknesses.length > 0) yield `"taxonomies":${JSON.stringify([cweTaxonomy(weaknesses)])},
`;
  yield `"automationDetails":${JSON.stringify({ id: `${tool.name}/` })},
`;
  yield '"columnKind":"utf16CodeUnits",\n';
  const root = { [ROOT_ID]: { description: { text: "The root of the repository." } } };
  yield `"originalUriBaseIds":${JSON.stringify(root)},
`;
  yield `"redactionTokens":${JSON.stringify([REDACTED])},
`;
  yield `"invocations":${JSON.stringify([invocation(report, workingFolder)])},
`;
  yield '"results":[';
  const results = new Results(
    rules.map((rule) => rule.id),
    workingFolder
  );
  let separator = "\n";
  for (const finding of findings) {
    yield separator + JSON.stringify(results.result(finding, false));
    separator = ",\n";
  }
  for (const finding of options.suppressed ? report.suppressed : []) {
    yield separator + JSON.stringify(results.result(finding, true));
    separator = ",\n";
  }
  yield "\n]}]}\n";
}
function invocation({ findings, notices }, workingFolder) {
  const notifications = notices.map((notice) => notification(notice, workingFolder));
  const left = findings.length - LIMITS.resultsPerRun;
  if (left > 0) {
    const most = LIMITS.resultsPerRun.toLocaleString("en");
    const text = `Code scanning takes ${most} results: the ${left.toLocaleString("en")} mildest findings are left out.`;
    notifications.push({ level: "warning", message: { text } });
  }
  return {
    executionSuccessful: true,
    ...notifications.length > 0 && { toolExecutionNotifications: notifications }
  };
}
function notification({ file, message }, workingFolder) {
  const text = sentence(escaped(shortened(message, LIMITS.messageLength)));
  if (file === "") return { level: "warning", message: { text } };
  const location = { physicalLocation: { artifactLocation: artifactLocation(file, workingFolder) } };
  return { level: "warning", message: { text }, locations: [location] };
}
export {
  sarif
};
