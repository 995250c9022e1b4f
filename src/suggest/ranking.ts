import { ENCRYPTION } from '../data/algorithms.js';
import type { Purpose, SettingValue } from '../data/settings.js';

/*
 * Which of the values that both ends take is the better one: security first, then how likely any gateway is to have it,
 * then speed. What is equal in all three keeps the order of the tables.
 */

/** What decided between a value and the next best. */
export type Ground = 'standing' | 'strength' | 'interoperability' | 'speed' | 'only';

/** A requirement of an RFC on implementations. Unlisted: MAY (RFC 8247, section 1.3; RFC 8221, section 2). */
export interface Status {
  readonly level: 'MUST' | 'SHOULD';
  readonly clause: string;
}

interface Statuses {
  readonly must: readonly string[];
  readonly should: readonly string[];
  readonly clause: string;
}

/** Statuses that hold for any use; what an RFC asks of constrained devices alone is left out. */
const STATUSES: Readonly<Partial<Record<Purpose, Statuses>>> = {
  'ike-encryption': {
    must: ['AES_CBC_128', 'AES_CBC_256'],
    should: ['AES_GCM_16_128', 'AES_GCM_16_256'],
    clause: 'RFC 8247, section 2.1',
  },
  'ike-integrity': {
    must: ['HMAC_SHA2_256_128'],
    should: ['HMAC_SHA2_512_256'],
    clause: 'RFC 8247, section 2.3',
  },
  'ike-group': { must: ['MODP_2048'], should: ['ECP_256'], clause: 'RFC 8247, section 2.4' },
  'pfs-group': { must: ['MODP_2048'], should: ['ECP_256'], clause: 'RFC 8247, section 2.4' },
  'esp-encryption': {
    must: ['AES_CBC_128', 'AES_CBC_256', 'AES_GCM_16_128', 'AES_GCM_16_256'],
    should: [],
    clause: 'RFC 8221, section 5',
  },
  'esp-integrity': {
    must: ['HMAC_SHA2_256_128'],
    should: ['HMAC_SHA2_512_256'],
    clause: 'RFC 8221, section 6',
  },
};

/** The words of our model that are no algorithms, the best first. `any` would answer IKEv1 too. */
const WORDS: Readonly<Partial<Record<Purpose, readonly string[]>>> = {
  'ike-version': ['v2', 'any', 'v1'],
  'ike-mode': ['main', 'aggressive'],
  'esp-protocol': ['esp', 'ah', 'ah-esp'],
  'esp-mode': ['tunnel', 'transport'],
};

const AEAD: ReadonlySet<string> = new Set(ENCRYPTION.filter(({ aead }) => aead).map(({ logName }) => logName));
const STANDINGS = ['broken', 'weak', 'sound'] as const;

export function statusOf(purpose: Purpose, meaning: string): Status | null {
  const statuses = STATUSES[purpose];
  if (statuses?.must.includes(meaning) === true) return { level: 'MUST', clause: statuses.clause };
  if (statuses?.should.includes(meaning) === true) return { level: 'SHOULD', clause: statuses.clause };
  return null;
}

type Ranked = Pick<SettingValue, 'meaning' | 'strengthBits' | 'standing'>;

interface Rank {
  readonly standing: number;
  readonly strength: number;
  readonly interoperability: number;
  readonly speed: number;
}

function rankOf(purpose: Purpose, { meaning, standing, strengthBits }: Ranked): Rank {
  const words = WORDS[purpose];
  if (words !== undefined) {
    return { standing: -words.indexOf(meaning), strength: 0, interoperability: 0, speed: 0 };
  }
  const level = statusOf(purpose, meaning)?.level;
  return {
    // No group at all is no perfect forward secrecy: better than one that is broken, worse than all others.
    standing: standing === null ? 0 : STANDINGS.indexOf(standing),
    strength: strengthBits ?? 0,
    interoperability: level === 'MUST' ? 2 : level === 'SHOULD' ? 1 : 0,
    speed: speedOf(meaning),
  };
}

/** A cipher that authenticates needs one pass; curves are many times as fast as the primes of the same strength. */
function speedOf(meaning: string): number {
  if (AEAD.has(meaning)) return 1;
  return meaning.startsWith('ECP_') || meaning.startsWith('CURVE_') ? 1 : 0;
}

const ORDER = ['standing', 'strength', 'interoperability', 'speed'] as const;

/** Negative where the first is the better one. */
export function compareValues(purpose: Purpose, one: Ranked, other: Ranked): number {
  const ground = groundBetween(purpose, one, other);
  return ground === null ? 0 : rankOf(purpose, other)[ground] - rankOf(purpose, one)[ground];
}

/** In what two values differ first; null: in nothing that counts. */
export function groundBetween(purpose: Purpose, one: Ranked, other: Ranked): Exclude<Ground, 'only'> | null {
  const [first, second] = [rankOf(purpose, one), rankOf(purpose, other)];
  return ORDER.find((key) => first[key] !== second[key]) ?? null;
}
