import {
  onlyWord
} from "./cli-words.js";
import {
  RULES,
  SOURCES,
  colourOf,
  usesColour
} from "./cli-settings.js";
import {
  DH_GROUPS,
  ENCRYPTION,
  INTEGRITY,
  dhGroupByName,
  dhGroupByNumber,
  encryptionByName,
  integrityByName,
  nameOf,
  vocabularyOf
} from "./data-algorithm-names.js";
import {
  choice,
  last,
  parseArguments,
  suggestion
} from "./cli-arguments.js";
import {
  APIS,
  DIALECTS,
  EXIT,
  EXPLAIN_OPTIONS,
  writeStream
} from "./cli-exit.js";
import {
  UserError
} from "./model-user-error.js";
import "./node-paths.js";
import {
  wrapped
} from "./report-wrap.js";
import {
  paintFor
} from "./report-paint.js";
import {
  ruleUrl
} from "./report-links.js";
import "./model-redaction.js";
import "./report-printable.js";
import {
  LEVELS
} from "./model-finding.js";
import "./model-node.js";
import "./model-encoding.js";
import "./runtime.js";

// src/cli/explain/properties.ts
function properties(rows, paint) {
  const filled = rows.filter(([, value]) => value !== "");
  const width = Math.max(0, ...filled.map(([name]) => name.length));
  return filled.map(([name, value]) => `  ${paint.faint(name.padEnd(width))}  ${value}
`).join("");
}

// src/cli/explain/algorithm.ts
var ALGORITHMS = [...ENCRYPTION, ...INTEGRITY, ...DH_GROUPS];
var VOCABULARIES = {
  zstack: "ZStack",
  otc: "Open Telekom Cloud",
  openstack: "OpenStack",
  apsara: "Apsara Stack",
  strongswan: "strongSwan",
  iana: "IANA"
};
var ALL_VOCABULARIES = ["zstack", "otc", "openstack", "apsara", "strongswan", "iana"];
function vocabulariesOf(api) {
  return api === null ? ALL_VOCABULARIES : [...new Set(DIALECTS[api].map(vocabularyOf))];
}
var GROUP_NUMBER = /^(?:dh[- ]?group|group|dh)?[- ]?(\d{1,5})$/u;
function algorithmsNamed(name, api) {
  const wanted = name.toLowerCase();
  const found = /* @__PURE__ */ new Set();
  for (const vocabulary of vocabulariesOf(api)) {
    for (const lookUp of [encryptionByName, integrityByName, dhGroupByName]) {
      const algorithm = lookUp(vocabulary, name) ?? lookUp(vocabulary, wanted);
      if (algorithm !== void 0 && algorithm !== null) found.add(algorithm);
    }
  }
  if (api === null) {
    const number = GROUP_NUMBER.exec(wanted)?.[1];
    const group = number === void 0 ? void 0 : dhGroupByNumber(Number(number));
    if (group !== void 0) found.add(group);
    for (const algorithm of ALGORITHMS) {
      const names = [algorithm.label, algorithm.logName, algorithm.iana ?? "", ...algorithm.keywords];
      if (names.some((candidate) => candidate.toLowerCase() === wanted)) found.add(algorithm);
    }
  }
  return [...found];
}
function algorithmNames(api) {
  const names = ALGORITHMS.flatMap(
    (algorithm) => vocabulariesOf(api).map((vocabulary) => nameOf(vocabulary, algorithm))
  );
  return [...new Set(names.filter((name) => name !== void 0))];
}
var TYPES = {
  encryption: "encryption",
  integrity: "integrity",
  dh: "Diffie-Hellman group"
};
function explainAlgorithm(algorithm, paint) {
  const { label, type, standing, strengthBits, logName, keywords } = algorithm;
  const names = ALL_VOCABULARIES.filter((vocabulary) => vocabulary !== "strongswan").map(
    (vocabulary) => [VOCABULARIES[vocabulary], nameOf(vocabulary, algorithm) ?? ""]
  );
  const facts = properties(
    [
      ["standing", `${standingWords(standing, paint)}, about ${String(strengthBits)} bits of strength`],
      ...numbersOf(algorithm),
      ...names,
      ["strongSwan", `${keywords.join(", ")}; in logs ${logName}`],
      ["sources", sourcesOf(algorithm).join(`
${" ".repeat(SOURCE_INDENT)}`)]
    ],
    paint
  );
  return `${paint.strong(label)}: ${TYPES[type]}
${facts}`;
}
var SOURCE_INDENT = 22;
function standingWords(standing, paint) {
  switch (standing) {
    case "broken":
      return paint.level.error("broken");
    case "weak":
      return paint.level.warning("weak");
    case "sound":
      return paint.good("sound");
  }
}
function numbersOf(algorithm) {
  const number = (value) => value === null ? "none" : String(value);
  switch (algorithm.type) {
    case "encryption": {
      const { ikev2, ikev1, esp, keyBits } = algorithm;
      return [
        ["key length", keyBits === null ? "fixed" : `${String(keyBits)} bits`],
        ["IKEv2", `transform type 1, number ${String(ikev2)}`],
        ["IKEv1", `phase 1 ${number(ikev1)}, ESP ${number(esp)}`]
      ];
    }
    case "integrity": {
      const { ikev2, ikev1, esp, prf } = algorithm;
      return [
        ["IKEv2", `transform type 3, number ${String(ikev2)}; as a PRF ${prf ?? "none"}`],
        ["IKEv1", `phase 1 ${number(ikev1)}, ESP ${number(esp)}`]
      ];
    }
    case "dh":
      return [["IKE", `group ${String(algorithm.number)} (IKEv2 transform type 4, IKEv1 group description)`]];
  }
}
function sourcesOf({ sources }) {
  const titles = new Map(Object.entries(SOURCES).map(([key, { title }]) => [key, title]));
  return sources.map((key) => titles.get(key) ?? key);
}

// src/cli/explain/rule.ts
var COLUMNS = 100;
function explainRule(rule, paint) {
  const { id, summary, why, mend, cwe, securitySeverity, supersedes, references, examples } = rule;
  const found = new Set(Object.values(rule.levels));
  const levels = LEVELS.filter((level) => found.has(level));
  const facts = properties(
    [
      ["level", levels.map((level) => paint.level[level](level)).join(" or ")],
      ["severity", securitySeverity ?? ""],
      ["weakness", cwe.map((number) => `CWE-${String(number)}`).join(", ")],
      ["replaces", supersedes.join(", ")],
      ["page", ruleUrl(id)]
    ],
    paint
  );
  return [
    `${paint.strong(id)}: ${summary}
`,
    ...[why, mend].map((text) => `${wrapped(text, COLUMNS).join("\n")}
`),
    facts,
    ...references.length > 0 ? [`${paint.strong("References")}
${references.map(reference).join("")}`] : [],
    example("Bad", examples.bad, paint),
    example("Good", examples.good, paint)
  ].join("\n");
}
function reference({ title, clause, url }) {
  return `  ${title}${clause === null ? "" : `, ${clause}`}${url === null ? "" : `
    ${url}`}
`;
}
function example(title, { file, text }, paint) {
  const lines = text.trimEnd().split("\n");
  return `${paint.strong(title)} ${paint.faint(`(${file})`)}
${lines.map((line) => `  ${line}
`).join("")}`;
}

// src/cli/commands/explain.ts
async function explainCommand(words, shell) {
  const given = parseArguments("explain", words, EXPLAIN_OPTIONS);
  const name = onlyWord(given, "explain", "RULE|ALGORITHM");
  const asked = last(given, "api");
  const api = asked === void 0 ? null : choice("API", asked, APIS);
  const paint = paintFor(usesColour(colourOf(given), shell.stdout, shell.environment));
  const rule = RULES.find(({ id }) => id === name);
  const texts = rule === void 0 ? algorithmsNamed(name, api).map((algorithm) => explainAlgorithm(algorithm, paint)) : [explainRule(rule, paint)];
  if (texts.length === 0) {
    const near = suggestion(name, [...RULES.map(({ id }) => id), ...algorithmNames(api)]);
    throw new UserError(
      `"${name}" is no rule and no algorithm${api === null ? "" : ` of ${api}`}`,
      near ?? "See ipsec-lint rules, or name an algorithm as an API or strongSwan does: group14, sha256, aes128."
    );
  }
  await writeStream(shell.stdout, [texts.join("\n")]);
  return EXIT.clean;
}
export {
  explainCommand
};
