import { jsonSchemaOf } from '../../data/schema.js';
import type { Dialect } from '../../model/api.js';
import { APIS, apiOf, DIALECTS } from '../../model/api.js';
import { UserError } from '../../model/user-error.js';
import { writeStream } from '../../node/write.js';
import type { Arguments } from '../arguments.js';
import { choice, last, parseArguments } from '../arguments.js';
import type { ExitCode } from '../exit.js';
import { EXIT } from '../exit.js';
import { ALL_DIALECTS, SCHEMA_OPTIONS } from '../options.js';
import type { Shell } from '../shell.js';
import { onlyWord } from '../words.js';

/** `ipsec-lint schema API`. */
export async function schemaCommand(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const given = parseArguments('schema', words, SCHEMA_OPTIONS);
  const dialect = dialectOf(given);
  const schema = jsonSchemaOf(apiOf(dialect), dialect);
  await writeStream(shell.stdout, [`${JSON.stringify(schema, null, 2)}\n`]);
  return EXIT.clean;
}

/** The dialect that was named, or the default one of the API. */
function dialectOf(given: Arguments): Dialect {
  const api = choice('API', onlyWord(given, 'schema', APIS.join('|')), APIS);
  const dialect = choice('dialect', last(given, 'dialect') ?? api, ALL_DIALECTS);
  if (apiOf(dialect) === api) return dialect;
  throw new UserError(`${dialect} is no dialect of ${api}`, `Known: ${DIALECTS[api].join(', ')}.`);
}
