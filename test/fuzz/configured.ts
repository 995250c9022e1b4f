import type { Configuration, ConfiguredResource, ConfiguredTunnel } from '../../src/config/configuration.js';
import { settingsByFile } from '../../src/config/file-settings.js';
import { merge } from '../../src/config/merge.js';
import { readConfiguration } from '../../src/config/read.js';
import { readSource } from '../../src/parsers/text/read.js';
import { runSettings } from '../../src/config/run-settings.js';
import { PROFILE_IDS } from '../../src/data/profiles/ids.js';
import type { EndOptions } from '../../src/ends/gatherer.js';
import { dialectsOf } from '../../src/model/api.js';
import type { Source } from '../../src/model/source.js';
import type { NamedEnd, NamedTunnel } from '../../src/ends/named-tunnels.js';
import { askedFor } from '../../src/ends/named-tunnels.js';
import { RULES } from '../../src/rules/index.js';
import type { ConfiguredResource as KnownResource } from '../../src/workspace/declarations.js';
import { declarationsFrom, estatesFrom } from '../../src/workspace/declarations.js';

const CATALOGUE = { rules: RULES, profiles: PROFILE_IDS };
const COMMAND_LINE = { rules: new Map(), dialects: [], profiles: [], limits: new Map() };

/** The sources of a run by their names. */
type Sources = ReadonlyMap<string, Source>;

/** What a configuration says of the ends of a run, and of its tunnels. */
export interface Configured {
  readonly ends: EndOptions;
  readonly tunnels: readonly NamedTunnel[];
  readonly estateOf: (file: string) => string | null;
}

/** What the configuration among some sources says; null where there is none, or none that can be read. */
export function configuredBy(sources: Sources): Configured | null {
  const source = sources.get('.ipsec-lint.yaml');
  const reading = source === undefined ? null : readConfiguration(source, CATALOGUE, null, readSource);
  return reading?.ok === true ? saidBy(reading.configuration, sources) : null;
}

/** As the command line has it, with the sources in the place of files. */
function saidBy(configuration: Configuration, sources: Sources): Configured {
  const effective = merge([configuration], COMMAND_LINE, new Set());
  const { rules, dialects, overrides } = runSettings(effective, (path) => path);
  const settingsOf = settingsByFile({ rules, dialects }, overrides);
  const estateOf = estatesFrom(effective.estates);
  const resources = effective.resources.flatMap((resource) => knownResource(resource, sources));
  const declarations = declarationsFrom({ ...effective, resources }, dialectsOf(dialects));
  const readingOf: EndOptions['readingOf'] = (file) => ({ api: null, dialects: settingsOf(file).dialects });
  return {
    ends: { declarations, estateOf, readingOf },
    estateOf,
    tunnels: effective.tunnels.map((tunnel) => namedTunnel(tunnel, sources)),
  };
}

function knownResource(resource: ConfiguredResource, sources: Sources): readonly KnownResource[] {
  if (resource.kind !== 'file') return [resource];
  const { id, place, file } = resource;
  const source = sources.get(file.value);
  return source === undefined ? [] : [{ kind: 'source', id, place, source, reading: readSource(source) }];
}

function namedTunnel({ left, right }: ConfiguredTunnel, sources: Sources): NamedTunnel {
  return { left: namedEnd(left, sources), right: namedEnd(right, sources) };
}

/** A word that begins with the name of a file stands for an end in it. */
function namedEnd({ value: word, place }: ConfiguredTunnel['left'], sources: Sources): NamedEnd {
  const { file, fragment } = askedFor(word, (path) => sources.has(path));
  const source = sources.get(file) ?? null;
  return { word, source, fragment: source === null ? null : fragment, place };
}
