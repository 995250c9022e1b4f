import {
  refuseWords
} from "./cli-words.js";
import {
  RULES,
  colourOf,
  usesColour
} from "./cli-settings.js";
import "./data-algorithm-names.js";
import {
  choice,
  last,
  parseArguments
} from "./cli-arguments.js";
import {
  EXIT,
  LIST_FORMATS,
  RULES_OPTIONS,
  writeStream
} from "./cli-exit.js";
import "./model-user-error.js";
import "./node-paths.js";
import {
  paintFor
} from "./report-paint.js";
import {
  ruleUrl
} from "./report-links.js";
import "./model-redaction.js";
import {
  amount
} from "./report-amount.js";
import "./report-printable.js";
import {
  LEVELS
} from "./model-finding.js";
import "./model-node.js";
import "./model-encoding.js";
import "./runtime.js";

// src/cli/commands/rules.ts
var GROUP_TITLES = {
  syntax: "Syntax and shape",
  cryptography: "Cryptography",
  key: "Pre-shared key",
  addresses: "Addresses",
  references: "References",
  operation: "Lifetimes and operation",
  profiles: "Profiles",
  tunnel: "Two ends",
  exceptions: "Exceptions"
};
async function rulesCommand(words, shell) {
  const given = parseArguments("rules", words, RULES_OPTIONS);
  refuseWords(given, "rules", "Write ipsec-lint explain RULE for one rule.");
  const format = choice("format", last(given, "format") ?? "text", LIST_FORMATS);
  const paint = paintFor(usesColour(colourOf(given), shell.stdout, shell.environment));
  switch (format) {
    case "text":
      await writeStream(shell.stdout, asText(RULES, paint));
      break;
    case "json":
      await writeStream(shell.stdout, [`${JSON.stringify(RULES.map(jsonRule), null, 2)}
`]);
      break;
    case "markdown":
      await writeStream(shell.stdout, asMarkdown(RULES));
      break;
  }
  return EXIT.clean;
}
function* asText(rules, paint) {
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const [title, members] of byGroup(rules)) {
    yield `${paint.strong(title)}
`;
    for (const rule of members) {
      const levels = levelsOf(rule);
      const painted = levels.map((level) => paint.level[level](level)).join("/");
      const padding = " ".repeat(Math.max(0, LEVELS.join("/").length - levels.join("/").length));
      yield `  ${rule.id.padEnd(width)}  ${painted}${padding}  ${rule.summary}
`;
    }
    yield "\n";
  }
  yield `${amount(rules.length, "rule")}. Write ipsec-lint explain RULE for more.
`;
}
function* asMarkdown(rules) {
  yield "| rule | level | what it finds |\n|---|---|---|\n";
  for (const [title, members] of byGroup(rules)) {
    yield `| **${title}** | | |
`;
    for (const rule of members) {
      const summary = rule.summary.replaceAll("|", String.raw`\|`);
      yield `| [\`${rule.id}\`](${ruleUrl(rule.id)}) | ${levelsOf(rule).join(", ")} | ${summary} |
`;
    }
  }
}
function jsonRule(rule) {
  const { id, group, levels, summary, why, mend, references, cwe, securitySeverity, precision, supersedes } = rule;
  return {
    id,
    group,
    levels,
    summary,
    why,
    mend,
    references,
    cwe,
    securitySeverity,
    precision,
    supersedes,
    url: ruleUrl(id)
  };
}
function* byGroup(rules) {
  for (const [group, title] of Object.entries(GROUP_TITLES)) {
    const members = rules.filter((rule) => rule.group === group);
    if (members.length > 0) yield [title, members];
  }
}
function levelsOf({ levels }) {
  const found = new Set(Object.values(levels));
  return LEVELS.filter((level) => found.has(level));
}
export {
  rulesCommand
};
