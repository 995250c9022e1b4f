import type { SourceKey } from './sources.js';

/** A key that a vendor's document prints in its sample requests, for all to read. */
interface SampleKey {
  readonly key: string;
  readonly sources: readonly SourceKey[];
}

const SAMPLE_KEYS: readonly SampleKey[] = [
  { key: 'auth', sources: ['doc0', 'doc1'] },
  { key: 'secret', sources: ['doc2', 'odocs', 'otf'] },
  { key: 'tf-testvpn', sources: ['atf'] },
  { key: 'tf-testvpn1', sources: ['atf'] },
  { key: 'tf-testvpn2', sources: ['atf'] },
  { key: 'tf-examplevpn2', sources: ['atf'] },
];

const SAMPLES: ReadonlySet<string> = new Set(SAMPLE_KEYS.map(({ key }) => key));

/** Whether a key is the sample of a vendor's document. */
export function isSampleKey(text: string): boolean {
  return SAMPLES.has(text);
}

/** What people write until they have a key: nothing but these words, and a number that is none. */
const STOCK_WORDS =
  /^(?:auth|change|default|dummy|enter|example|fake|foo|here|ike|insert|ipsec|is|it|key|me|my|new|none|null|our|pass|phrase|placeholder|please|pre|psk|put|replace|sample|secret|shared|some|string|tbd|test|testing|text|the|this|todo|updated|value|vpn|word|your){1,8}(?:0?1|12|123|1234|12345|123456)?$/u;

const STOCK_NUMBERS = /^(?:12345|123456|1234567|12345678|123456789|1234567890)$/u;

const ONE_LETTER = /^x{3,}$/u;

/** A stock word is short; a longer text is a key, however plain. */
const LONGEST_STOCK_WORD = 32;

/** Whether a key is made of words that stand for one: `secret`, `changeme`, `my-preshared-key`, `xxxx`. */
export function isStockWord(text: string): boolean {
  if (text.length > LONGEST_STOCK_WORD) return false;
  const letters = text.toLowerCase().replaceAll(/[\s!._-]/gu, '');
  return STOCK_WORDS.test(letters) || STOCK_NUMBERS.test(letters) || ONE_LETTER.test(letters);
}

/** Words of every report. A gap in their place would tell the key, where the word itself tells nothing. */
const REPORT_WORDS: ReadonlySet<string> = new Set([
  ...['address', 'addresses', 'authentication', 'begins', 'certificate', 'child', 'connection', 'encryption', 'error'],
  ...['exchange', 'expects', 'finding', 'gateway', 'group', 'identity', 'initiator', 'integrity', 'left', 'libreswan'],
  ...['lifetime', 'mode', 'negotiates', 'network', 'networks', 'note', 'offers', 'openstack', 'own', 'peer', 'policy'],
  ...['proposal', 'proposals', 'rekey', 'responder', 'right', 'selector', 'server', 'side', 'stays', 'strongswan'],
  ...['swanctl', 'traffic', 'transport', 'tunnel', 'tunnels', 'version', 'warning', 'withheld', 'zstack'],
]);

/**
 * Whether a key is masked wherever it stands. Those of documentation and of habit stand in texts that people must read, as
 * do the words of reports; where they are the value of a key they are concealed all the same.
 */
export function isMaskedEverywhere(key: string): boolean {
  return !isSampleKey(key) && !isStockWord(key) && !REPORT_WORDS.has(key.toLowerCase());
}

/** What documents, consoles and logs write in place of a key, or of its end: asterisks, bullets, `xxxx`, a remark. */
const MASK =
  /^[*\u2022\u25cf]+$|[*\u2022\u25cf]{3}$|[*\u2022\u25cf]{4}|[^x]x{4,}$|^[([{<]?(?:redacted|masked|hidden|removed|filtered|omitted|sensitive(?: value)?)[)\]}>]?$/iu;

/** Whether a key was masked by whoever copied it: what stands there is not the key. */
export function isMaskedKey(text: string): boolean {
  return MASK.test(text);
}
