import { PROFILE_IDS } from '../../data/profiles/ids.js';
import { configJsonSchema } from '../../config/schema.js';
import { peerJsonSchema } from '../../data/peer-schema.js';
import { jsonSchemaOf } from '../../data/schema.js';
import type { Api, Dialect } from '../../model/api.js';
import { ALL_DIALECTS, APIS, apiOf, DIALECTS } from '../../model/api.js';
import { UserError } from '../../model/user-error.js';
import { writeStream } from '../../node/write.js';
import { RULES } from '../../rules/index.js';
import type { Arguments } from '../arguments.js';
import { choice, has, last, parseArguments } from '../arguments.js';
import type { ExitCode } from '../exit.js';
import { EXIT } from '../exit.js';
import { SCHEMA_OPTIONS } from '../options.js';
import { outputJsonSchema } from '../output-schema/output-schema.js';
import type { Shell } from '../shell.js';
import { onlyWord } from '../words.js';

const SUBJECTS = [...APIS, 'config', 'peer', 'output'] as const;

/** `ipsec-lint schema API|config|peer|output`. */
export async function schemaCommand(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const given = parseArguments('schema', words, SCHEMA_OPTIONS);
  await writeStream(shell.stdout, [`${JSON.stringify(schemaFor(given), null, 2)}\n`]);
  return EXIT.clean;
}

function schemaFor(given: Arguments): object {
  const subject = choice('schema', onlyWord(given, 'schema', SUBJECTS.join('|')), SUBJECTS);
  const api = APIS.find((name) => name === subject);
  if (api !== undefined) return jsonSchemaOf(api, dialectOf(given, api));
  if (has(given, 'dialect')) throw new UserError(`--dialect is for an API, and ${subject} is none`, 'Leave it out.');
  if (subject === 'config') return configJsonSchema({ rules: RULES, profiles: PROFILE_IDS });
  return subject === 'peer' ? peerJsonSchema() : outputJsonSchema();
}

/** The dialect that was named, or the default one of the API. */
function dialectOf(given: Arguments, api: Api): Dialect {
  const dialect = choice('dialect', last(given, 'dialect') ?? api, ALL_DIALECTS);
  if (apiOf(dialect) === api) return dialect;
  throw new UserError(`${dialect} is no dialect of ${api}`, `Known: ${DIALECTS[api].join(', ')}.`);
}
