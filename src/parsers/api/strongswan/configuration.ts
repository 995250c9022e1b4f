import type { Identity, TunnelEnd } from '../../../model/tunnel-end.js';
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
}
