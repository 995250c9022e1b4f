import { Source } from '../model/source.js';
import { decode } from './decode.js';
import type { Input } from './inputs.js';
import { reasonOf } from './journal.js';
import type { Journal } from './journal.js';
import { readText } from './read-file.js';

/** A shell script is an input of a walk if it sends something to one of the APIs. */
const CALL = /\bcurl\b/u;
const KNOWN_PATH = /\/zstack\/v1\/ipsec|\/v2\.0\/vpn\/|\/route\/Vpc\/|Vpn(?:Connection|Gateway)|CustomerGateway/u;

/** What files are read with. */
interface Reading {
  /** What came in over standard input; null where it is not read, or could not be, which the journal says. */
  readonly stdin: Buffer | null;
  readonly journal: Journal;
  /** How long a text may be, in UTF-16 units. */
  readonly textLength?: number | undefined;
}

/** The source of an input; null where it cannot be read, or where a walk found a script that calls none of the APIs. */
function readSource({ path, name, named }: Input, { stdin, journal, textLength }: Reading): Source | null {
  try {
    const decoded = path === null ? stdin && decode(stdin) : readText(path, textLength);
    if (decoded === null) return null;
    const { text, flaw } = decoded;
    if (!named && name.endsWith('.sh') && !(CALL.test(text) && KNOWN_PATH.test(text))) {
      journal.skip(name, 'a script without a curl call to a path of the APIs');
      return null;
    }
    if (flaw !== null) journal.notice(name, flaw);
    return new Source(name, text, { named });
  } catch (error) {
    journal.fail(name, `cannot be read: ${reasonOf(error)}`);
    return null;
  }
}

/** Files are read some at a time: in between the system forgets how, and reading each takes twice as long. */
const MOST_FILES = 64;

/** With so many characters no more files are read ahead. */
const MOST_CHARACTERS = 256 * 1024;

/** The sources of inputs, read little before they are asked for. */
export function* sourcesOf(inputs: Iterable<Input>, reading: Reading): Generator<Source> {
  let ahead: Source[] = [];
  let length = 0;
  for (const input of inputs) {
    const source = readSource(input, reading);
    if (source === null) continue;
    ahead.push(source);
    length += source.text.length;
    if (ahead.length < MOST_FILES && length < MOST_CHARACTERS) continue;
    yield* ahead;
    ahead = [];
    length = 0;
  }
  yield* ahead;
}
