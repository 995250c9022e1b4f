/**
 * Prints what the fixtures of a rule give, in the form of their expected.json, for a person to read and to paste:
 * `npm run fixtures -- weak-dh-group`. It never writes the file.
 */
import { describeFindings, readCases, run } from '../test/rules/harness.js';

function actualFindings(ruleId: string): Record<string, string[]> {
  const lines: Record<string, string[]> = {};
  for (const { sources, options } of readCases(ruleId).filter(({ fires }) => fires)) {
    Object.assign(lines, describeFindings(ruleId, run(sources, options).findings));
  }
  return lines;
}

const [ruleId] = process.argv.slice(2);
if (ruleId === undefined) {
  console.error('Usage: npm run fixtures -- RULE');
  process.exitCode = 2;
} else {
  console.log(JSON.stringify(actualFindings(ruleId), null, 2));
}
