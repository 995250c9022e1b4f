import type { Example, RuleMeta } from '../../src/model/rule.js';
import { Source } from '../../src/model/source.js';
import { locate } from '../../src/report/located.js';
import { text } from '../../src/report/text.js';
import { exampleOptions, run } from '../../test/rules/harness.js';

/** The command line of an example and what ipsec-lint prints about it. */
export function exampleOutput(rule: RuleMeta, example: Example): string {
  const options = exampleOptions(rule.id);
  const command = [
    '$ ipsec-lint',
    ...(options.strict === true ? ['--strict'] : []),
    ...(options.profiles ?? []).map((profile) => `-p ${profile}`),
    ...(options.dialects ?? []).map((dialect) => `--dialect ${dialect}`),
    example.file,
  ].join(' ');
  const report = locate(run([new Source(example.file, example.text)], options));
  return `${command}\n${[...text(report, { colour: false, columns: null, notices: false })].join('')}`;
}
