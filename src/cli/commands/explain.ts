import { UserError } from '../../model/user-error.js';
import { APIS } from '../../model/api.js';
import { writeStream } from '../../node/write.js';
import { paintFor } from '../../report/paint.js';
import { RULES } from '../../rules/index.js';
import { choice, last, parseArguments, suggestion } from '../arguments.js';
import type { ExitCode } from '../exit.js';
import { EXIT } from '../exit.js';
import { algorithmNames, algorithmsNamed, explainAlgorithm } from '../explain/algorithm.js';
import { explainRule } from '../explain/rule.js';
import { EXPLAIN_OPTIONS } from '../options.js';
import { colourOf } from '../settings.js';
import type { Shell } from '../shell.js';
import { usesColour } from '../terminal.js';
import { onlyWord } from '../words.js';

/** `ipsec-lint explain RULE|ALGORITHM`. */
export async function explainCommand(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const given = parseArguments('explain', words, EXPLAIN_OPTIONS);
  const name = onlyWord(given, 'explain', 'RULE|ALGORITHM');
  const asked = last(given, 'api');
  const api = asked === undefined ? null : choice('API', asked, APIS);
  const paint = paintFor(usesColour(colourOf(given), shell.stdout, shell.environment));
  const rule = RULES.find(({ id }) => id === name);
  const texts =
    rule === undefined
      ? algorithmsNamed(name, api).map((algorithm) => explainAlgorithm(algorithm, paint))
      : [explainRule(rule, paint)];
  if (texts.length === 0) {
    const near = suggestion(name, [...RULES.map(({ id }) => id), ...algorithmNames(api)]);
    throw new UserError(
      `"${name}" is no rule and no algorithm${api === null ? '' : ` of ${api}`}`,
      near ?? 'See ipsec-lint rules, or name an algorithm as an API or strongSwan does: group14, sha256, aes128.',
    );
  }
  await writeStream(shell.stdout, [texts.join('\n')]);
  return EXIT.clean;
}
