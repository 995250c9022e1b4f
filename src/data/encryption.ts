import type { EncryptionAlgorithm, Standing } from '../model/algorithm.js';
import { registriesOf } from './registries.js';
import type { SourceKey } from './sources.js';

const AES_KEY_BITS = [128, 192, 256] as const;

/** A cipher with its key lengths. Names and keywords carry the length in bits where `*` stands. */
interface Cipher {
  readonly name: string;
  readonly label: string;
  /** The usual keyword first. */
  readonly keywords: readonly string[];
  /** Another keyword for the shortest key. */
  readonly bareKeyword?: string;
  /** Key lengths that are negotiated; null where the length is fixed and never sent. */
  readonly keyBits: readonly number[] | null;
  readonly ikev2: number;
  readonly ikev1: number | null;
  readonly esp: number | null;
  readonly iana: string | null;
  readonly aead?: true;
  /** Where it is not the key length. */
  readonly strengthBits?: number;
  readonly standing?: Standing;
  readonly sources: readonly SourceKey[];
}

/**
 * IKEv2 transform type 1, with the numbers of IKEv1 phase 1 and of IKEv1 ESP. Names and keywords are strongSwan's.
 * Broken: DES by its key, every cipher with a block of 64 bits by its block (Sweet32), and whatever does not encrypt.
 */
const CIPHERS: readonly Cipher[] = [
  {
    name: 'DES_CBC',
    label: 'DES-CBC',
    keywords: ['des'],
    keyBits: null,
    ikev2: 2,
    ikev1: 1,
    esp: 2,
    iana: 'ENCR_DES',
    strengthBits: 56,
    standing: 'broken',
    sources: ['rfc2405', 'rfc8221', 'rfc8247', 'rfc9395'],
  },
  {
    name: '3DES_CBC',
    label: '3DES-CBC',
    keywords: ['3des'],
    keyBits: null,
    ikev2: 3,
    ikev1: 5,
    esp: 3,
    iana: 'ENCR_3DES',
    strengthBits: 112,
    standing: 'broken',
    sources: ['rfc2451', 'rfc8221', 'nist-800-57', 'nist-800-131a'],
  },
  {
    name: 'CAST_CBC_*',
    label: 'CAST-CBC-*',
    keywords: ['cast*'],
    keyBits: [128],
    ikev2: 6,
    ikev1: 6,
    esp: 6,
    iana: 'ENCR_CAST',
    standing: 'broken',
    sources: ['rfc2451', 'rfc8221', 'rfc9395'],
  },
  {
    name: 'BLOWFISH_CBC_*',
    label: 'Blowfish-CBC-*',
    keywords: ['blowfish*'],
    bareKeyword: 'blowfish',
    keyBits: AES_KEY_BITS,
    ikev2: 7,
    ikev1: 3,
    esp: 7,
    iana: 'ENCR_BLOWFISH',
    standing: 'broken',
    sources: ['rfc2451', 'rfc8221', 'rfc9395'],
  },
  {
    name: 'NULL',
    label: 'NULL encryption',
    keywords: ['null'],
    keyBits: null,
    ikev2: 11,
    ikev1: null,
    esp: 11,
    iana: 'ENCR_NULL',
    strengthBits: 0,
    standing: 'broken',
    sources: ['rfc2410', 'rfc8247'],
  },
  {
    name: 'AES_CBC_*',
    label: 'AES-CBC-*',
    keywords: ['aes*'],
    bareKeyword: 'aes',
    keyBits: AES_KEY_BITS,
    ikev2: 12,
    ikev1: 7,
    esp: 12,
    iana: 'ENCR_AES_CBC',
    sources: ['rfc3602', 'rfc8221', 'rfc8247', 'nist-800-57'],
  },
  {
    name: 'AES_CTR_*',
    label: 'AES-CTR-*',
    keywords: ['aes*ctr'],
    keyBits: AES_KEY_BITS,
    ikev2: 13,
    ikev1: null,
    esp: 13,
    iana: 'ENCR_AES_CTR',
    sources: ['rfc3686', 'nist-800-57'],
  },
  ...counterModeAead({ mode: 'CCM', bytes: 8, ikev2: 14, source: 'rfc4309' }),
  ...counterModeAead({ mode: 'CCM', bytes: 12, ikev2: 15, source: 'rfc4309' }),
  ...counterModeAead({ mode: 'CCM', bytes: 16, ikev2: 16, source: 'rfc4309' }),
  ...counterModeAead({ mode: 'GCM', bytes: 8, ikev2: 18, source: 'rfc4106' }),
  ...counterModeAead({ mode: 'GCM', bytes: 12, ikev2: 19, source: 'rfc4106' }),
  ...counterModeAead({ mode: 'GCM', bytes: 16, ikev2: 20, source: 'rfc4106' }),
  {
    name: 'NULL_AES_GMAC_*',
    label: 'AES-GMAC-* (no encryption)',
    keywords: ['aes*gmac'],
    keyBits: AES_KEY_BITS,
    ikev2: 21,
    ikev1: null,
    esp: 23,
    iana: 'ENCR_NULL_AUTH_AES_GMAC',
    aead: true,
    strengthBits: 0,
    standing: 'broken',
    sources: ['rfc4543', 'rfc8221'],
  },
  {
    name: 'CAMELLIA_CBC_*',
    label: 'Camellia-CBC-*',
    keywords: ['camellia*'],
    bareKeyword: 'camellia',
    keyBits: AES_KEY_BITS,
    ikev2: 23,
    ikev1: 8,
    esp: 22,
    iana: 'ENCR_CAMELLIA_CBC',
    sources: ['rfc5529'],
  },
  {
    name: 'CAMELLIA_CTR_*',
    label: 'Camellia-CTR-*',
    keywords: ['camellia*ctr'],
    keyBits: AES_KEY_BITS,
    ikev2: 24,
    ikev1: null,
    esp: null,
    iana: 'ENCR_CAMELLIA_CTR',
    sources: ['rfc5529'],
  },
  ...[8, 12, 16].map((bytes, index): Cipher => ({
    name: `CAMELLIA_CCM_${bytes}_*`,
    label: `Camellia-CCM-${bytes}-*`,
    keywords: [`camellia*ccm${bytes}`, `camellia*ccm${bytes * 8}`],
    keyBits: AES_KEY_BITS,
    ikev2: 25 + index,
    ikev1: null,
    esp: null,
    iana: `ENCR_CAMELLIA_CCM_${bytes}`,
    aead: true,
    sources: ['rfc5529'],
  })),
  {
    name: 'CHACHA20_POLY1305',
    label: 'ChaCha20-Poly1305',
    keywords: ['chacha20poly1305'],
    keyBits: null,
    ikev2: 28,
    ikev1: null,
    esp: null,
    iana: 'ENCR_CHACHA20_POLY1305',
    aead: true,
    strengthBits: 256,
    sources: ['rfc7634', 'rfc8221', 'rfc8247'],
  },
  {
    // With a key length attribute, which RFC 7634 forbids and some versions of strongSwan expect.
    name: 'CHACHA20_POLY1305_*',
    label: 'ChaCha20-Poly1305 (with key length *)',
    keywords: ['chacha20poly1305compat'],
    keyBits: [256],
    ikev2: 28,
    ikev1: null,
    esp: null,
    iana: 'ENCR_CHACHA20_POLY1305',
    aead: true,
    sources: ['ss'],
  },
  {
    name: 'SERPENT_CBC_*',
    label: 'Serpent-CBC-*',
    keywords: ['serpent*'],
    bareKeyword: 'serpent',
    keyBits: AES_KEY_BITS,
    ikev2: 1026,
    ikev1: 65004,
    esp: 252,
    iana: null,
    sources: ['ss'],
  },
  {
    name: 'TWOFISH_CBC_*',
    label: 'Twofish-CBC-*',
    keywords: ['twofish*'],
    bareKeyword: 'twofish',
    keyBits: AES_KEY_BITS,
    ikev2: 1027,
    ikev1: 65005,
    esp: 253,
    iana: null,
    sources: ['ss'],
  },
];

/** All encryption algorithms, one entry for each key length. */
export const ENCRYPTION: readonly EncryptionAlgorithm[] = CIPHERS.flatMap(algorithmsOf);

/** AES-CCM or AES-GCM with an integrity check value of so many bytes. The number of the IKEv1 ESP transform is the same. */
function counterModeAead(row: {
  readonly mode: 'CCM' | 'GCM';
  readonly bytes: 8 | 12 | 16;
  readonly ikev2: number;
  readonly source: SourceKey;
}): readonly Cipher[] {
  const { mode, ikev2 } = row;
  const stem = `aes*${mode.toLowerCase()}`;
  const bytes = String(row.bytes);
  return [
    {
      name: `AES_${mode}_${bytes}_*`,
      label: `AES-${mode}-${bytes}-*`,
      keywords: [`${stem}${bytes}`, `${stem}${row.bytes * 8}`, ...(row.bytes === 16 ? [stem] : [])],
      keyBits: AES_KEY_BITS,
      ikev2,
      ikev1: null,
      esp: ikev2,
      iana: `ENCR_AES_${mode}_${bytes}`,
      aead: true,
      sources: [row.source, 'rfc8221', 'rfc8247', 'nist-800-57'],
    },
  ];
}

function algorithmsOf(cipher: Cipher): readonly EncryptionAlgorithm[] {
  const lengths = cipher.keyBits ?? [null];
  return lengths.map((keyBits, index) => {
    const spell = (pattern: string) => pattern.replace('*', String(keyBits));
    const bare = index === 0 && cipher.bareKeyword !== undefined ? [cipher.bareKeyword] : [];
    return {
      type: 'encryption',
      label: spell(cipher.label),
      keywords: [...cipher.keywords.map(spell), ...bare],
      logName: spell(cipher.name),
      strengthBits: cipher.strengthBits ?? keyBits ?? 0,
      standing: cipher.standing ?? 'sound',
      iana: cipher.iana,
      sources: [...cipher.sources, ...registriesOf(cipher)],
      ikev2: cipher.ikev2,
      keyBits,
      aead: cipher.aead ?? false,
      ikev1: cipher.ikev1,
      esp: cipher.esp,
    };
  });
}
