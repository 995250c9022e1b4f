import type { Source } from '../../../model/source.js';
import type { TextProblem } from '../../text/problem.js';
import type { StrongswanFormat } from '../../text/strongswan/format.js';
import { strongswanFormatOf } from '../../text/strongswan/format.js';
import type { IncludeOptions } from '../../text/strongswan/include.js';
import { parseSettings } from '../../text/strongswan/settings.js';
import type { ConfigurationReading } from './configuration.js';
import { readSwanctl } from './swanctl.js';

/** A configuration of strongSwan and what hindered reading its text. */
export interface ConfigurationSource {
  readonly reading: ConfigurationReading;
  readonly problems: readonly TextProblem[];
}

/** Reads a source that is a configuration of strongSwan, by its content; null where it is none. Never throws. */
export function readConfiguration(source: Source, options: IncludeOptions = {}): ConfigurationSource | null {
  const format = strongswanFormatOf(source.text);
  if (format === null) return null;
  return READERS[format === 'includes' ? 'settings' : format](source, options);
}

type Reader = (source: Source, options: IncludeOptions) => ConfigurationSource;

const READERS: Readonly<Record<StrongswanFormat, Reader>> = {
  settings: (source, options) => {
    const settings = parseSettings(source, options);
    return { reading: readSwanctl(settings), problems: settings.problems };
  },
  'ipsec.conf': () => NOTHING,
  'ipsec.secrets': () => NOTHING,
};

const NOTHING: ConfigurationSource = { reading: { ends: [], keys: [], remarks: [], secrets: new Set() }, problems: [] };
