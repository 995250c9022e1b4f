import { Source } from '../model/source.js';
import { decode } from './decode.js';
import type { Input } from './inputs.js';
import { reasonOf } from './journal.js';
import type { Journal } from './journal.js';
import { readResolved } from './read-file.js';

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
    const bytes = path === null ? stdin : readResolved(path, textLength);
    if (bytes === null) return null;
    const { text, flaw } = decode(bytes);
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

/** The sources of inputs, each read when it is asked for. */
export function* sourcesOf(inputs: Iterable<Input>, reading: Reading): Generator<Source> {
  for (const input of inputs) {
    const source = readSource(input, reading);
    if (source !== null) yield source;
  }
}
