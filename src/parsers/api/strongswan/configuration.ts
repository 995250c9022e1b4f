import type { Identity, OpenSetting, TunnelEnd } from '../../../model/tunnel-end.js';
import type { Located } from '../../../model/located.js';
import type { Place } from '../../../model/place.js';
import type { Secret } from '../../../model/secret.js';

/** Something about a configuration of strongSwan that its reader cannot take, or does not look at. */
export interface ConfigurationRemark {
  readonly place: Place;
  /** A clause without a full stop. No key stands in it. */
  readonly message: string;
}

/** A pre-shared key of a configuration, and whose it is. */
export interface ConfigurationKey {
  readonly secret: Located<Secret>;
  /** Empty: it serves every identity. */
  readonly owners: readonly Located<Identity>[];
  /** Whether no other daemon can read it. */
  readonly isOfLibreswan?: boolean;
}

/** A connection without its key, which may stand in another file. */
export interface ConfiguredConnection {
  readonly end: TunnelEnd;
  /** Those about this connection. */
  readonly remarks: readonly ConfigurationRemark[];
  /** The same seen from its other side, where the file does not say which one is the machine's own. */
  readonly otherSide?: ConfiguredConnection;
}

/** What one configuration of strongSwan holds, its included files among it. */
export interface ConfigurationReading {
  readonly connections: readonly ConfiguredConnection[];
  readonly keys: readonly ConfigurationKey[];
  /** Those about no single connection. */
  readonly remarks: readonly ConfigurationRemark[];
  /** The texts of the keys that were met, for the redactor. */
  readonly secrets: ReadonlySet<string>;
}

/** Collects what reading a configuration finds beside its connections. */
export interface Findings {
  readonly remarks: ConfigurationRemark[];
  readonly secrets: Set<string>;
  /** What counts for a connection, and is not simulated. */
  readonly open: OpenSetting[];
}

/** Findings about a part of a connection, or of a configuration: they go where the others do, but for what is open. */
export function apart({ remarks, secrets }: Findings): Findings {
  return { remarks, secrets, open: [] };
}

/** Which of them are about its CHILD SAs, and which about the connection as a whole. */
export function openFor(part: 'child' | 'ike', open: readonly OpenSetting[]): Pick<TunnelEnd, 'open'> {
  const found = open.filter(({ phase }) => (part === 'child') === CHILD_PHASES.has(phase));
  return found.length === 0 ? {} : { open: found };
}

/** A connection of a configuration that its daemon refuses as a whole; its text goes on to be read all the same. */
export function refusedWith(
  { end, otherSide, ...rest }: ConfiguredConnection,
  faults: readonly ConfigurationRemark[],
  daemon = 'strongSwan',
): ConfiguredConnection {
  if (faults.length === 0) return { end, ...rest, ...(otherSide !== undefined && { otherSide }) };
  const open = faults.slice(0, MOST_FAULTS).map(({ place, message }): OpenSetting => {
    return { phase: 'version', place, what: `${message}, for which ${daemon} refuses the configuration` };
  });
  return {
    ...rest,
    end: { ...end, open: [...(end.open ?? []), ...open] },
    ...(otherSide !== undefined && { otherSide: refusedWith(otherSide, faults, daemon) }),
  };
}

/** More of them say nothing new. */
const MOST_FAULTS = 8;

const CHILD_PHASES: ReadonlySet<string> = new Set(['traffic-selector', 'mode', 'child-proposal']);
