/**
 * Prints what the fixtures of a rule give, in the form of their expected.json and fixes.json, for a person to read and
 * to paste: `npm run fixtures -- weak-dh-group`. It never writes the files.
 */
import type { Finding } from '../src/model/finding.js';
import { describeFindings, describeFixes, readCases, run } from '../test/rules/harness.js';

function actual(
  ruleId: string,
  describe: (ruleId: string, findings: readonly Finding[]) => Record<string, string[]>,
): string {
  const lines: Record<string, string[]> = {};
  for (const { sources, options } of readCases(ruleId).filter(({ fires }) => fires)) {
    Object.assign(lines, describe(ruleId, run(sources, options).findings));
  }
  return JSON.stringify(lines, null, 2);
}

const [ruleId] = process.argv.slice(2);
if (ruleId === undefined) {
  console.error('Usage: npm run fixtures -- RULE');
  process.exitCode = 2;
} else {
  console.log(`expected.json\n${actual(ruleId, describeFindings)}`);
  console.log(`fixes.json\n${actual(ruleId, describeFixes)}`);
}
