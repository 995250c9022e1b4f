import { EXPIRY_PAIRS } from '../strongswan/expiry-pairs.js';
import { KEY_PAIRS, keyLines, KINDS } from '../strongswan/key-pairs.js';
import { METHOD_PAIRS } from '../strongswan/method-pairs.js';
import type { Lines } from '../strongswan/pairs.js';
import { pairTexts } from '../strongswan/pairs.js';
import { RENEWAL_PAIRS } from '../strongswan/renewal-pairs.js';
import type { LiveCase } from './live-case.js';
import { EITHER, writtenPart } from './live-case.js';
import { CABLE } from './network.js';

type Pairs = Readonly<Record<string, readonly [Lines, Lines]>>;

function casesOf(group: string, pairs: Pairs, rest: Pick<LiveCase, 'begins' | 'watched'>): readonly LiveCase[] {
  return Object.entries(pairs).map(([name, [left, right]]): LiveCase => {
    const [one, two] = pairTexts(left, right);
    return { group, name, parts: [writtenPart(one), writtenPart(two)], network: CABLE, ...rest };
  });
}

/** What only a configuration of strongSwan can say: several keys, methods, and lifetimes of seconds. */
export function writtenCases(): readonly LiveCase[] {
  const keys = KINDS.flatMap((kind) =>
    Object.entries(KEY_PAIRS).map(([name, pair]) => [`${kind}, ${name}`, keyLines(kind, pair)] as const),
  );
  return [
    ...casesOf('several keys', Object.fromEntries(keys), { begins: EITHER }),
    ...casesOf('authentication', METHOD_PAIRS, { begins: EITHER }),
    ...casesOf('the IKE SA is renewed', RENEWAL_PAIRS, { begins: [0], watched: 'IKE SA' }),
    ...casesOf('the CHILD SA ends', EXPIRY_PAIRS, { begins: [0], watched: 'CHILD SA' }),
  ];
}
