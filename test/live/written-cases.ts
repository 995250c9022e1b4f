import { EXPIRY_PAIRS } from '../strongswan/expiry-pairs.js';
import { KEY_PAIRS, keyLines, KINDS } from '../strongswan/key-pairs.js';
import type { Lines } from '../strongswan/pairs.js';
import { pairTexts } from '../strongswan/pairs.js';
import { RENEWAL_PAIRS } from '../strongswan/renewal-pairs.js';
import type { LiveCase, Part, Watched } from './live-case.js';
import { EITHER, writtenPart } from './live-case.js';
import { CABLE } from './network.js';

function partsOf(left: Lines, right: Lines): readonly [Part, Part] {
  const [one, two] = pairTexts(left, right);
  return [writtenPart(one), writtenPart(two)];
}

/** What only a configuration of strongSwan can say: several keys, and lifetimes of seconds. */
export function writtenCases(): readonly LiveCase[] {
  const keys = KINDS.flatMap((kind) =>
    Object.entries(KEY_PAIRS).map(([name, pair]): LiveCase => {
      const parts = partsOf(...keyLines(kind, pair));
      return { group: 'several keys', name: `${kind}, ${name}`, parts, network: CABLE, begins: EITHER };
    }),
  );
  const lives = (group: string, watched: Watched, pairs: Readonly<Record<string, readonly [Lines, Lines]>>) =>
    Object.entries(pairs).map(([name, pair]): LiveCase => ({
      group,
      name,
      parts: partsOf(...pair),
      network: CABLE,
      begins: [0],
      watched,
    }));
  return [
    ...keys,
    ...lives('the IKE SA is renewed', 'IKE SA', RENEWAL_PAIRS),
    ...lives('the CHILD SA ends', 'CHILD SA', EXPIRY_PAIRS),
  ];
}
