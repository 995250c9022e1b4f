import { notifyNamed } from '../../data/notifies.js';
import { NOTIFIES } from '../../data/notify-table.js';
import { PROFILE_IDS } from '../../data/profiles/ids.js';
import { profileById } from '../../data/profiles/index.js';
import type { Api } from '../../model/api.js';
import { APIS } from '../../model/api.js';
import { UserError } from '../../model/user-error.js';
import { writeStream } from '../../node/write.js';
import type { Paint } from '../../report/paint.js';
import { paintFor } from '../../report/paint.js';
import { RULES } from '../../rules/index.js';
import { choice, last, parseArguments, suggestion } from '../arguments.js';
import type { ExitCode } from '../exit.js';
import { EXIT } from '../exit.js';
import { algorithmNames, algorithmsNamed, explainAlgorithm } from '../explain/algorithm.js';
import { explainNotify } from '../explain/notify.js';
import { explainProfile } from '../explain/profile.js';
import { explainReach } from '../explain/reach.js';
import { explainRule } from '../explain/rule.js';
import { EXPLAIN_OPTIONS } from '../options.js';
import { colourOf } from '../settings.js';
import type { Shell } from '../shell.js';
import { usesColour } from '../terminal.js';
import { onlyWord } from '../words.js';

/** `ipsec-lint explain RULE|PROFILE|NOTIFY|ALGORITHM`. */
export async function explainCommand(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const given = parseArguments('explain', words, EXPLAIN_OPTIONS);
  const name = onlyWord(given, 'explain', 'RULE|PROFILE|NOTIFY|ALGORITHM');
  const asked = last(given, 'api');
  const api = asked === undefined ? null : choice('API', asked, APIS);
  const paint = paintFor(usesColour(colourOf(given), shell.stdout, shell.environment));
  const texts = explanations(name, api, paint);
  if (texts.length === 0) {
    const known = [...RULES.map(({ id }) => id), ...PROFILE_IDS, ...NOTIFIES.map((row) => row.name)];
    const near = suggestion(name, [...known, ...algorithmNames(api)]);
    throw new UserError(
      `"${name}" is no rule, profile, notify or algorithm${api === null ? '' : ` of ${api}`}`,
      near ?? 'See ipsec-lint rules, or name an algorithm as an API or strongSwan does: group14, sha256, aes128.',
    );
  }
  await writeStream(shell.stdout, [texts.join('\n')]);
  return EXIT.clean;
}

/** A rule, a profile, a notify, or whatever algorithms bear the name. */
function explanations(name: string, api: Api | null, paint: Paint): readonly string[] {
  const common = commonExplanation(name, paint);
  if (common !== null && api !== null) {
    throw new UserError(
      `--api is for a profile or an algorithm, and ${name} is neither`,
      `Leave it out, or write ipsec-lint explain PROFILE --api ${api} for what can be set there.`,
    );
  }
  if (common !== null) return [common];
  const profile = profileById(name);
  if (profile !== undefined) return [api === null ? explainProfile(profile, paint) : explainReach(profile, api, paint)];
  return algorithmsNamed(name, api).map((algorithm) => explainAlgorithm(algorithm, paint));
}

/** That of a rule or a notify, which is the same for every API. */
function commonExplanation(name: string, paint: Paint): string | null {
  const rule = RULES.find(({ id }) => id === name);
  if (rule !== undefined) return explainRule(rule, paint);
  const notify = notifyNamed(name);
  return notify === undefined ? null : explainNotify(notify, paint);
}
