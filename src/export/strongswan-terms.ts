import { NO_DH_GROUP, SEQUENCE_NUMBERS } from '../data/algorithms.js';
import { formatAddress } from '../model/address.js';
import type { Address } from '../model/address.js';
import { hexadecimal, utf8 } from '../model/encoding.js';
import { parseIdentity } from '../model/ike-identity.js';
import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import { formatSelector } from '../model/traffic-selector.js';
import type {
  AddressRange,
  AuthMethod,
  Identity,
  Proposal,
  StatedIdentity,
  TrafficSelector,
  TunnelEnd,
} from '../model/tunnel-end.js';

/** What a configuration holds that the end does not. */
export interface ExportOptions {
  /** The text of the key; left out, a placeholder stands for it. */
  readonly psk?: string;
  /** Instead of the addresses that the end itself states. */
  readonly localAddress?: Address;
  readonly remoteAddress?: Address;
}

/** A configuration of strongSwan. */
export interface Exported {
  readonly text: string;
  /**
   * What is not known of the end, or has no word in the format, so that the daemon's own default stands: clauses without
   * a value in them. The text says them in comments too.
   */
  readonly gaps: readonly string[];
}

/** What stands where a key belongs. */
export const KEY_PLACEHOLDER = '${PSK}';

/** Collects what cannot be said. */
export class Gaps {
  readonly #clauses = new Set<string>();

  get clauses(): readonly string[] {
    return [...this.#clauses];
  }

  add(clause: string): void {
    this.#clauses.add(clause);
  }

  /** The value; null and a gap where it is unknown. */
  known<T>(located: Located<T>, clause: string): T | null {
    const value = valueOf(located);
    if (value !== undefined) return value;
    this.add(clause);
    return null;
  }
}

/** How an end shows who it is, as both formats call it; null: nothing is asked for. What is not known is a key. */
export function methodWord(method: Located<AuthMethod> | null, gaps: Gaps): string | null {
  if (method === null) return null;
  const value = valueOf(method);
  if (value === 'certificate') gaps.add('the certificates');
  if (value === 'eap') gaps.add('the method of EAP');
  return value === 'certificate' ? 'pubkey' : (value ?? 'psk');
}

/** The addresses between which an end's daemon speaks; null: anything. */
export interface Hosts {
  readonly local: string | null;
  readonly remote: string | null;
}

export function hostsOf(
  { ownAddress, peerAddress }: TunnelEnd,
  { localAddress, remoteAddress }: ExportOptions,
  gaps: Gaps,
): Hosts {
  const host = (given: Address | undefined, stated: Located<Address> | null, clause: string): string | null => {
    const address = given ?? (stated === null ? null : gaps.known(stated, clause));
    return address === null ? null : formatAddress(address);
  };
  return {
    local: host(localAddress, ownAddress, 'its own address'),
    remote: host(remoteAddress, peerAddress, "the peer's address"),
  };
}

/**
 * The addresses at which an end answers, or whose packets it takes, the one that it speaks with first: a list as swanctl
 * takes it. An address that the caller has chosen stands alone. Null: any.
 */
export function addressWords(
  { host, given }: { readonly host: string | null; readonly given: boolean },
  ranges: readonly Located<AddressRange>[] | undefined,
  gaps: Gaps,
  clause: string,
): readonly string[] | null {
  const known = given ? [] : (ranges ?? []).flatMap((range) => gaps.known(range, clause) ?? []);
  // All addresses of a version are any address.
  const texts = known.map(formatSelector).map((text) => (/^(?:0\.0\.0\.0|::)\/0$/u.test(text) ? '%any' : text));
  const words = new Set([...(host === null ? [] : [host]), ...texts.map((text) => text.replace(/\/(?:32|128)$/u, ''))]);
  return words.size === 0 ? null : [...words];
}

/** An identity as strongSwan reads it back, its type stated where the text alone would give another; null: not known. */
export function identityText(
  located: Located<Identity> | null,
  { local, remote }: Hosts,
  gaps: Gaps,
  clause: string,
): string | null {
  if (located === null) return null;
  const identity = gaps.known(located, clause);
  if (identity === null) return null;
  if (identity.type !== 'own-address' && identity.type !== 'peer-address') return statedIdentityText(identity);
  const address = identity.type === 'own-address' ? local : remote;
  if (address === null) gaps.add(clause);
  return address;
}

function statedIdentityText(identity: StatedIdentity): string {
  const { type, value } = identity;
  const bare = parseIdentity(value);
  if (bare.type === type && bare.value === value) return value;
  switch (type) {
    case 'any':
      return '%any';
    case 'fqdn':
      return `fqdn:${value}`;
    case 'user-fqdn':
      return `email:${value}`;
    case 'key-id':
      return `keyid:#${value}`;
    case 'dn':
      return value.startsWith('#') ? `asn1dn:${value}` : value;
    default:
      return value;
  }
}

/** The same in printable ASCII, beside which swanctl takes nothing: other names by the bytes of their UTF-8. */
export function asciiIdentityText(
  located: Located<Identity> | null,
  hosts: Hosts,
  gaps: Gaps,
  clause: string,
): string | null {
  const text = identityText(located, hosts, gaps, clause);
  if (text === null || /^[\x20-\x7e]*$/u.test(text)) return text;
  const { type, value } = parseIdentity(text);
  if (type === 'fqdn') return `fqdn:#${hexadecimal(utf8(value))}`;
  if (type === 'user-fqdn') return `email:#${hexadecimal(utf8(value))}`;
  gaps.add(clause);
  return null;
}

/** The selectors of one side, in order; null where one of them is not known. */
export function selectorTexts(
  selectors: readonly Located<TrafficSelector>[],
  gaps: Gaps,
  clause: string,
): readonly string[] | null {
  const known = selectors.map((selector) => gaps.known(selector, clause));
  const texts = known.flatMap((selector) => (selector === null ? [] : [formatSelector(selector)]));
  return texts.length < selectors.length || texts.length === 0 ? null : texts;
}

/** The proposals in strongSwan's keywords; those with an unknown algorithm are left out. Null: none is known. */
export function proposalTexts(proposals: readonly Proposal[], gaps: Gaps, clause: string): readonly string[] | null {
  const texts: string[] = [];
  for (const proposal of proposals) {
    const keywords = keywordsOf(proposal);
    if (keywords === null || keywords.length === 0) gaps.add(clause);
    else texts.push(keywords.join('-'));
  }
  return texts.length === 0 ? null : texts;
}

function keywordsOf(proposal: Proposal): readonly string[] | null {
  const { encryption, integrity, prf, dhGroups, extendedSequenceNumbers } = proposal;
  const none = NO_DH_GROUP.keywords[1] ?? null;
  const keywords = [
    ...encryption.map(keywordOf),
    ...integrity.map(keywordOf),
    ...prf.map(keywordOf),
    ...dhGroups.map((group) => (group.origin === 'unknown' ? null : (group.value?.keywords[0] ?? none))),
    ...extendedSequenceNumbers.map((numbers) => sequenceKeyword(valueOf(numbers))),
  ];
  const known = keywords.filter((keyword) => keyword !== null);
  return known.length === keywords.length ? known : null;
}

function keywordOf(algorithm: Located<{ readonly keywords: readonly string[] }>): string | null {
  return valueOf(algorithm)?.keywords[0] ?? null;
}

function sequenceKeyword(extended: boolean | undefined): string | null {
  return SEQUENCE_NUMBERS.find((numbers) => numbers.extended === extended)?.keywords[0] ?? null;
}

/** When a daemon renews an SA whose hard lifetime is given, so that its jitter ends at the lifetime. All in seconds. */
export interface Renewing {
  /** The latest time; the jitter goes below it. */
  readonly soft: number;
  /** Between the latest time and the hard lifetime; as much is the jitter. */
  readonly margin: number;
}

/** The margin is a tenth, as strongSwan's own is. */
export function renewing(lifetime: number): Renewing {
  const margin = Math.floor(lifetime / 10);
  return { soft: lifetime - margin, margin };
}

/** A connection's name as a section's: letters, digits, `_` and `-`, so that no reader takes anything in it for syntax. */
export function sectionName(name: string): string {
  const plain = name.replaceAll(/[^\w-]+/gu, '-').replaceAll(/^-|-$/gu, '');
  return plain === '' ? 'tunnel' : plain;
}

/** The head of a file: what it leaves open. */
export function remarks(gaps: Gaps): readonly string[] {
  return gaps.clauses.map((clause) => `# Not known, or without a word here: ${clause}.`);
}

/** A key as it is; in hexadecimal digits where a reader would take something in it for syntax or an encoding. */
export function secretText(psk: string): string {
  if (/^[\w !%&()*+,\-./:;<=>?@[\]^|~]+$/u.test(psk) && !/^0[sx]/iu.test(psk)) return `"${psk}"`;
  return `0x${hexadecimal(utf8(psk))}`;
}
