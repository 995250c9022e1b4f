import type { Source } from '../../../model/source.js';
import type { TextProblem } from '../../text/problem.js';
import type { StrongswanFormat } from '../../text/strongswan/format.js';
import { strongswanFormatOf } from '../../text/strongswan/format.js';
import type { IncludeOptions } from '../../text/strongswan/include.js';
import { parseIpsecConf } from '../../text/strongswan/ipsec-conf.js';
import { parseIpsecSecrets } from '../../text/strongswan/ipsec-secrets.js';
import { parseSettings } from '../../text/strongswan/settings.js';
import { keysNamedIn } from '../../text/named-keys.js';
import type { ConfigurationReading } from './configuration.js';
import { readLibreswanConf } from '../libreswan/ipsec-conf.js';
import { isLibreswan } from '../libreswan/names.js';
import { readIpsecConf } from './ipsec-conf.js';
import { readIpsecSecrets } from './ipsec-secrets.js';
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
  const sources = new Set([source]);
  const configuration = readAs(format, source, recording(options, sources));
  const { reading } = configuration;
  const secrets = new Set(reading.secrets);
  for (const { text } of sources) for (const key of keysNamedIn(text)) secrets.add(key);
  return { ...configuration, reading: { ...reading, secrets } };
}

function readAs(format: StrongswanFormat | 'includes', source: Source, options: IncludeOptions): ConfigurationSource {
  if (format !== 'includes') return READERS[format](source, options);
  // What the included files are is seen by what can be read of them.
  const readings = [READERS.settings, READERS['ipsec.conf'], READERS['ipsec.secrets']].map((read) =>
    read(source, options),
  );
  return readings.reduce((best, other) => (sizeOf(other) > sizeOf(best) ? other : best));
}

/** The same answers to what is included, and the files that they give. */
function recording(options: IncludeOptions, sources: Set<Source>): IncludeOptions {
  const { openFiles } = options;
  if (openFiles === undefined) return options;
  return {
    ...options,
    openFiles: (pattern, from) => {
      const opened = openFiles(pattern, from);
      if (!('refused' in opened)) for (const source of opened) sources.add(source);
      return opened;
    },
  };
}

function sizeOf({ reading: { connections, keys } }: ConfigurationSource): number {
  return connections.length + keys.length;
}

type Reader = (source: Source, options: IncludeOptions) => ConfigurationSource;

const READERS: Readonly<Record<StrongswanFormat, Reader>> = {
  settings: (source, options) => {
    const settings = parseSettings(source, options);
    return { reading: readSwanctl(settings), problems: settings.problems };
  },
  'ipsec.conf': (source, options) => {
    const conf = parseIpsecConf(source, options);
    if (!isLibreswan(conf)) return { reading: readIpsecConf(conf), problems: conf.problems };
    const own = parseIpsecConf(source, options, 'libreswan');
    return { reading: readLibreswanConf(own), problems: own.problems };
  },
  'ipsec.secrets': (source, options) => {
    const secrets = parseIpsecSecrets(source, options);
    return { reading: readIpsecSecrets(secrets), problems: secrets.problems };
  },
};
