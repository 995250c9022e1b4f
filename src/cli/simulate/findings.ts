import type { RuleLevel } from '../../config/configuration.js';
import { inOrder } from '../../lint/findings.js';
import type { Finding } from '../../model/finding.js';
import { identityBetween } from '../../model/identity.js';
import { pin } from '../../model/place.js';
import { Redactor } from '../../model/redaction.js';
import type { Report } from '../../model/report.js';
import { countsBy } from '../../model/report.js';
import type { Emit } from '../../model/rule.js';
import { locate } from '../../report/located.js';
import { sarif } from '../../report/sarif.js';
import type { Simulated } from '../../report/simulation/simulated.js';
import { RULES } from '../../rules/index.js';
import { TOOL } from '../version.js';

interface FindingsContext {
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly folderInRepository: () => string;
}

/** What the rules about tunnels say of simulated pairs, in SARIF: on the left end, with the right one related. */
export function pairSarif(
  results: readonly Simulated[],
  { rules, folderInRepository }: FindingsContext,
): Iterable<string> {
  const report = locate(reportOf(results, rules));
  return sarif(report, { tool: TOOL, workingFolder: folderInRepository(), suppressed: false });
}

function reportOf(results: readonly Simulated[], levels: ReadonlyMap<string, RuleLevel>): Report {
  const findings: Finding[] = [];
  const emit: Emit = (ruleId, usual, message, place, options) => {
    const level = levels.get(ruleId) ?? usual;
    if (level === 'off') return;
    findings.push({
      ruleId,
      level,
      message,
      place: pin(place),
      related: options?.related ?? [],
      fix: options?.fix ?? null,
      identity: identityBetween(place, options?.between ?? []),
    });
  };
  const bound = RULES.filter(({ id }) => levels.get(id) !== 'off').map((rule) => ({ rule, visitor: rule.bind(emit) }));
  const speaking = bound.filter(({ visitor }) => visitor.pair !== undefined);
  for (const pair of results) for (const { visitor } of speaking) visitor.pair?.(pair);
  const rules = speaking.map(({ rule }) => rule);
  const ordered = inOrder(findings, { rules: new Map(rules.map((rule) => [rule.id, rule])) });
  const files = new Set(results.flatMap(({ owners }) => [owners.left.place.source, owners.right.place.source])).size;
  return {
    findings: ordered,
    suppressed: [],
    notices: [],
    skipped: [],
    summary: { files, recognised: files, resources: 2 * results.length, ...countsBy(ordered), suppressed: 0 },
    rules,
    redactor: results[0]?.redactor ?? new Redactor([]),
  };
}
