import { append } from '../model/append.js';
import { lazy } from '../model/lazy.js';
import type { Document, Node } from '../model/node.js';
import { pin, rangeAt } from '../model/place.js';
import { Redactor } from '../model/redaction.js';
import type { Range, Source } from '../model/source.js';
import { keysNamedIn } from '../parsers/text/named-keys.js';
import type { TextProblem } from '../parsers/text/problem.js';
import type { SourceReader } from '../parsers/text/reading.js';
import { buildConfiguration, emptyConfiguration } from './build.js';
import type { Configuration } from './configuration.js';
import { faultsOf } from './faults.js';
import type { ConfigurationProblem } from './problem.js';
import type { Catalogue } from './schema.js';
import { configJsonSchema, parseConfiguration } from './schema.js';
import { nodeAt, plainValue } from './tree.js';

export type ConfigurationReading =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly problems: readonly ConfigurationProblem[] };

/**
 * Reads a configuration in YAML or JSON: the whole source, or what stands under one key of it (`ipsecLint` in
 * package.json). All that is wrong with it is found at once, each fault at its place. No message
 * holds a key that a body in it names.
 */
export function readConfiguration(
  source: Source,
  catalogue: Catalogue,
  section: string | null,
  readSource: SourceReader,
): ConfigurationReading {
  const { documents, problems, secrets } = readSource(source);
  const whole = documents[0]?.root ?? null;
  const root = section === null || whole === null ? whole : (nodeAt(whole, [section]) ?? null);
  const faults = problems
    .filter(({ place }) => root === null || isWithin(rangeAt(place), section === null ? null : root))
    .map((problem): ConfigurationProblem => ({ place: pin(problem.place), message: messageOf(problem) }));
  // In a text that cannot be parsed the key may stand where it is not seen.
  if (root !== null || faults.length === 0) append(faults, faultsOfDocuments(documents, root, section));
  const redactor = lazy(() => new Redactor([...secrets, ...keysNamedIn(source.text)]));
  const refused = (faulty: readonly ConfigurationProblem[]): ConfigurationReading => ({
    ok: false,
    problems: faulty.map(({ place, message }) => ({ place, message: redactor().mask(message) })),
  });
  if (faults.length > 0) return refused(faults);
  if (root === null) return { ok: true, configuration: emptyConfiguration(source.name) };
  const parsed = parseConfiguration(plainValue(root), catalogue);
  if (parsed.success) return { ok: true, configuration: buildConfiguration(source.name, root, parsed.data) };
  const shape = faultsOf(parsed.error.issues, root, configJsonSchema(catalogue));
  return refused(shape.sort((one, other) => rangeAt(one.place).start - rangeAt(other.place).start));
}

/** A fault of the text; of a key that stands twice neither value counts, for the configuration is not taken. */
function messageOf({ ruleId, detail }: TextProblem): string {
  return ruleId === 'duplicate-key' ? 'this key stands in the object before: keep one of them' : detail;
}

function faultsOfDocuments(
  [first, second]: readonly Document[],
  root: Node | null,
  section: string | null,
): readonly ConfigurationProblem[] {
  if (second?.root)
    return [{ place: second.root, message: 'a configuration is one document, and this is a second one' }];
  if (root !== null && root.kind !== 'object') {
    return [{ place: root, message: 'a configuration is a mapping of keys to values' }];
  }
  return first?.root && root === null ? [{ place: first.root, message: `the key ${String(section)} is missing` }] : [];
}

function isWithin({ start, end }: Range, outer: Range | null): boolean {
  return outer === null || (start >= outer.start && end <= outer.end);
}
