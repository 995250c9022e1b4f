import type { DhGroup } from '../model/algorithm.js';
import { registriesOf } from './registries.js';
import type { SourceKey } from './sources.js';

interface Row extends Pick<
  DhGroup,
  'number' | 'family' | 'logName' | 'keywords' | 'strengthBits' | 'standing' | 'iana'
> {
  /** What the label shows in parentheses. */
  readonly title: string;
  readonly sources: readonly SourceKey[];
}

/** What a row of a family does not share with the others. */
type Own = Pick<Row, 'number' | 'strengthBits' | 'standing' | 'sources'> & { readonly bits: number };

/**
 * IKEv2 transform type 4, which is IKEv1's group description too. Names and keywords are strongSwan's. Strength:
 * NIST SP 800-56A revision 3, appendix D, for the groups it lists; the estimate of NIST SP 800-57 part 1, table 2,
 * for other MODP groups (by modulus, whatever the subgroup); half the order's bits for curves; the category for KEMs.
 */
const ROWS: readonly Row[] = [
  modp({ number: 1, bits: 768, strengthBits: 69, standing: 'broken', sources: ['rfc2409', 'rfc8247', 'rfc9395'] }),
  modp({ number: 2, bits: 1024, strengthBits: 80, standing: 'broken', sources: ['rfc2409', 'rfc8247', 'nist-800-57'] }),
  modp({ number: 5, bits: 1536, strengthBits: 96, standing: 'weak', sources: ['rfc3526', 'rfc8247', 'nist-800-57'] }),
  modp({
    number: 14,
    bits: 2048,
    strengthBits: 112,
    standing: 'sound',
    sources: ['rfc3526', 'rfc8247', 'nist-800-56a'],
  }),
  modp({ number: 15, bits: 3072, strengthBits: 128, standing: 'sound', sources: ['rfc3526', 'nist-800-56a'] }),
  modp({ number: 16, bits: 4096, strengthBits: 152, standing: 'sound', sources: ['rfc3526', 'nist-800-56a'] }),
  modp({ number: 17, bits: 6144, strengthBits: 176, standing: 'sound', sources: ['rfc3526', 'nist-800-56a'] }),
  modp({ number: 18, bits: 8192, strengthBits: 200, standing: 'sound', sources: ['rfc3526', 'nist-800-56a'] }),
  ecp({
    number: 19,
    bits: 256,
    strengthBits: 128,
    standing: 'sound',
    sources: ['rfc5903', 'rfc8247', 'nist-800-56a'],
  }),
  ecp({ number: 20, bits: 384, strengthBits: 192, standing: 'sound', sources: ['rfc5903', 'nist-800-56a'] }),
  ecp({ number: 21, bits: 521, strengthBits: 256, standing: 'sound', sources: ['rfc5903', 'nist-800-56a'] }),
  subgroup({ number: 22, bits: 1024, order: 160, strengthBits: 80, standing: 'broken', sources: ['rfc9395'] }),
  subgroup({ number: 23, bits: 2048, order: 224, strengthBits: 112, standing: 'weak', sources: [] }),
  subgroup({ number: 24, bits: 2048, order: 256, strengthBits: 112, standing: 'weak', sources: [] }),
  {
    ...ecp({ number: 25, bits: 192, strengthBits: 96, standing: 'broken', sources: ['rfc5114', 'nist-800-57'] }),
    iana: '192-bit Random ECP Group',
  },
  {
    ...ecp({ number: 26, bits: 224, strengthBits: 112, standing: 'weak', sources: ['rfc5114', 'nist-800-57'] }),
    iana: '224-bit Random ECP Group',
  },
  brainpool({ number: 27, bits: 224 }),
  brainpool({ number: 28, bits: 256 }),
  brainpool({ number: 29, bits: 384 }),
  brainpool({ number: 30, bits: 512 }),
  {
    number: 31,
    family: 'curve',
    title: 'Curve25519',
    logName: 'CURVE_25519',
    keywords: ['curve25519', 'x25519'],
    strengthBits: 128,
    standing: 'sound',
    iana: 'Curve25519',
    sources: ['rfc8031', 'rfc8247'],
  },
  {
    number: 32,
    family: 'curve',
    title: 'Curve448',
    logName: 'CURVE_448',
    keywords: ['curve448', 'x448'],
    strengthBits: 224,
    standing: 'sound',
    iana: 'Curve448',
    sources: ['rfc8031'],
  },
  mlKem({ number: 35, parameter: 512, strengthBits: 128 }),
  mlKem({ number: 36, parameter: 768, strengthBits: 192 }),
  mlKem({ number: 37, parameter: 1024, strengthBits: 256 }),
  {
    // strongSwan's stand-in for load tests: no key exchange happens.
    number: 1024,
    family: 'modp',
    title: 'no key exchange, for tests',
    logName: 'MODP_NULL',
    keywords: ['modpnull'],
    strengthBits: 0,
    standing: 'broken',
    iana: null,
    sources: ['ss'],
  },
  ntru({ number: 1030, bits: 112 }),
  ntru({ number: 1031, bits: 128 }),
  ntru({ number: 1032, bits: 192 }),
  ntru({ number: 1033, bits: 256 }),
  {
    number: 1040,
    family: 'kem',
    title: 'NewHope-128',
    logName: 'NEWHOPE_128',
    keywords: ['newhope128'],
    strengthBits: 128,
    standing: 'sound',
    iana: null,
    sources: ['ss'],
  },
];

/** All Diffie-Hellman groups and key exchange methods, by number. The number is a name, never an order of strength. */
export const DH_GROUPS: readonly DhGroup[] = ROWS.map(({ title, ...row }) => ({
  type: 'dh',
  label: `group ${row.number} (${title})`,
  ...row,
  sources: [...row.sources, ...registriesOf(row)],
}));

function modp({ bits, ...own }: Own): Row {
  return {
    ...own,
    family: 'modp',
    title: `MODP-${bits}`,
    logName: `MODP_${bits}`,
    keywords: [`modp${bits}`],
    iana: `${bits}-bit MODP Group`,
  };
}

/** A MODP group whose generator has a prime order far below the modulus; the primes' origin is not explained. */
function subgroup({ bits, order, sources, ...own }: Own & { readonly order: number }): Row {
  return {
    ...own,
    family: 'modp-subgroup',
    title: `MODP-${bits}, ${order}-bit subgroup`,
    logName: `MODP_${bits}_${order}`,
    keywords: [`modp${bits}s${order}`],
    iana: `${bits}-bit MODP Group with ${order}-bit Prime Order Subgroup`,
    sources: ['rfc5114', 'rfc8247', ...sources],
  };
}

function ecp({ bits, ...own }: Own): Row {
  return {
    ...own,
    family: 'ecp',
    title: `ECP-${bits}`,
    logName: `ECP_${bits}`,
    keywords: [`ecp${bits}`],
    iana: `${bits}-bit random ECP group`,
  };
}

function brainpool({ number, bits }: { readonly number: number; readonly bits: number }): Row {
  return {
    number,
    family: 'brainpool',
    title: `brainpoolP${bits}r1`,
    logName: `ECP_${bits}_BP`,
    keywords: [`ecp${bits}bp`],
    strengthBits: bits / 2,
    standing: 'sound',
    iana: `brainpoolP${bits}r1`,
    sources: ['rfc6954'],
  };
}

function mlKem(row: { readonly number: number; readonly parameter: number; readonly strengthBits: number }): Row {
  const { number, parameter, strengthBits } = row;
  return {
    number,
    family: 'kem',
    title: `ML-KEM-${parameter}`,
    logName: `ML_KEM_${parameter}`,
    keywords: [`mlkem${parameter}`],
    strengthBits,
    standing: 'sound',
    iana: `ml-kem-${parameter}`,
    sources: ['draft-mlkem'],
  };
}

function ntru({ number, bits }: { readonly number: number; readonly bits: number }): Row {
  return {
    number,
    family: 'kem',
    title: `NTRU-${bits}`,
    logName: `NTRU_${bits}`,
    keywords: [`ntru${bits}`],
    strengthBits: bits,
    standing: 'sound',
    iana: null,
    sources: ['ss'],
  };
}
