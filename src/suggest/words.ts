import { DH_GROUPS, ENCRYPTION, INTEGRITY } from '../data/algorithms.js';
import type { Purpose } from '../data/settings.js';
import type { Choice } from './choose.js';
import { statusOf } from './ranking.js';

/** What a purpose is called in reports. */
export const PURPOSE_TITLES: Readonly<Record<Purpose, string>> = {
  'ike-version': 'IKE version',
  'ike-mode': 'IKE exchange',
  'ike-encryption': 'IKE encryption',
  'ike-integrity': 'IKE integrity, PRF',
  'ike-group': 'IKE group',
  'ike-lifetime': 'IKE lifetime',
  'esp-protocol': 'protocol',
  'esp-mode': 'mode',
  'esp-encryption': 'ESP encryption',
  'esp-integrity': 'ESP integrity',
  'pfs-group': 'PFS group',
  'esp-lifetime': 'ESP lifetime',
};

const WORDS: ReadonlyMap<string, string> = new Map([
  ['v1', 'IKEv1'],
  ['v2', 'IKEv2'],
  ['any', 'IKEv2, and answers IKEv1'],
  ['main', 'main mode'],
  ['aggressive', 'aggressive mode'],
  ['esp', 'ESP'],
  ['ah', 'AH'],
  ['tunnel', 'tunnel mode'],
  ['transport', 'transport mode'],
  ['none', 'no group'],
]);

const LABELS: ReadonlyMap<string, string> = new Map(
  [...ENCRYPTION, ...INTEGRITY, ...DH_GROUPS].map(({ logName, label }) => [logName, label]),
);

/** A meaning as people read it: `AES-CBC-256`, `IKEv2`, `3600 seconds`. */
export function labelOf(purpose: Purpose, meaning: string): string {
  if (purpose.endsWith('-lifetime')) return `${meaning} seconds`;
  return LABELS.get(meaning) ?? WORDS.get(meaning) ?? meaning;
}

/** What speaks for a few values that are no algorithms. */
const FOR_WORDS: ReadonlyMap<string, string> = new Map([
  ['v2', 'RFC 9395, section 3, deprecates IKEv1'],
  ['v1', 'one of the two ends speaks no other version'],
  ['main', 'aggressive mode shows a hash of the key to anybody who asks (RFC 2409, section 5.4)'],
  ['esp', 'AH does not encrypt (RFC 4302)'],
  ['tunnel', 'transport mode carries no networks (RFC 4301, section 4.1)'],
]);

/** Why a value was chosen, in a clause. */
export function reasonFor({ purpose, meaning, ground, next, strengthBits }: Choice): string {
  if (purpose.endsWith('-lifetime')) {
    return purpose === 'ike-lifetime'
      ? 'several times that of phase 2, which a lifetime of phase 1 should be'
      : 'usual; each end renews by its own lifetime';
  }
  const word = FOR_WORDS.get(meaning);
  if (word !== undefined) return word;
  const status = statusOf(purpose, meaning);
  const demanded = status === null ? '' : `; ${status.clause}: ${status.level}`;
  const other = next === null ? '' : labelOf(purpose, next);
  switch (ground) {
    case 'only':
      return `the only value that both ends take${demanded}`;
    case 'standing':
      return `${next === 'none' ? 'without one there is no perfect forward secrecy' : `the best that both ends take: ${other} is worse`}${demanded}`;
    case 'strength':
      return `${String(strengthBits)} bits of security, more than ${other}${demanded}`;
    case 'interoperability':
      return `as strong as ${other}, and more gateways have it${demanded}`;
    case 'speed':
      return `as strong as ${other}, and faster${demanded}`;
  }
}

/** What stays weak about a choice, or below a profile; none: nothing. */
export function shortfallsOf(choice: Choice, titles: Readonly<Record<'left' | 'right', string>>): readonly string[] {
  const { purpose, meaning, standing, limit, breaches } = choice;
  const label = labelOf(purpose, meaning);
  const isWeak = (standing !== null && standing !== 'sound') || meaning === 'v1';
  const what = standing === 'broken' || standing === 'weak' ? `is ${standing}` : 'is deprecated';
  return [
    ...(isWeak ? [`${label} ${what}${limitWords(choice, titles)}`] : []),
    ...breaches.map(
      ({ profile, clause, asks }) =>
        `${label} is below ${profile} (${clause}${asks === null ? '' : `: ${asks}`})${limit === null ? '' : limitWords(choice, titles)}`,
    ),
  ];
}

function limitWords({ purpose, limit }: Choice, titles: Readonly<Record<'left' | 'right', string>>): string {
  if (limit === null) return ', and neither end lists anything better';
  const better = labelOf(purpose, limit.better);
  const title = `${titles[limit.side]} (${limit.side})`;
  if (!limit.undocumented) return `: ${title} has no ${better}`;
  return `: the document of ${title} does not list ${better}, though its platform may take it; if it does, use it on both ends`;
}
