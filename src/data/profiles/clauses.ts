import type { Clause, ClauseStatus } from '../../model/profile.js';
import type { SourceKey } from '../sources.js';
import { SOURCES } from '../sources.js';

/** Makes the clauses of one standard. `read`: in its own text; `secondHand`: in what others say of it. */
function standard(source: SourceKey, name: string) {
  const { url = null }: { readonly title: string; readonly url?: string | null } = SOURCES[source];
  const made =
    (status: ClauseStatus) =>
    (number: string, says: string): Clause => ({ source, title: `${name}, ${number}`, says, status, url });
  return { read: made('read'), secondHand: made('second-hand') };
}

const rfc4868 = standard('rfc4868', 'RFC 4868');
const rfc7296 = standard('rfc7296', 'RFC 7296');
const rfc8221 = standard('rfc8221', 'RFC 8221');
const rfc8247 = standard('rfc8247', 'RFC 8247');
const rfc9206 = standard('rfc9206', 'RFC 9206');
const rfc9395 = standard('rfc9395', 'RFC 9395');
const nist = standard('nist-800-77', 'NIST SP 800-77 revision 1');
const cnsa2 = standard('cnsa2', 'CNSA 2.0');
const draftCnsa2 = standard('draft-cnsa2', 'draft-guthrie-cnsa2-ipsec-profile');
const bsi1 = standard('bsi-02102-1', 'BSI TR-02102-1');
const bsi = standard('bsi-02102-3', 'BSI TR-02102-3');
const ncsc = standard('ncsc-ipsec', 'NCSC Using IPsec to protect data');
const anssi = standard('anssi-nt-003', 'ANSSI DAT-NT-003');
const sns = standard('anssi-sns', 'ANSSI recommendations for SNS 4.3');
const disa = standard('disa-vpn-srg', 'DISA VPN SRG');
const pci = standard('pci-dss', 'PCI DSS 4.0.1');

/**
 * The clauses that profiles name. RFC 8221 and RFC 8247 speak of what is to be implemented; their levels are also
 * guidance for use, and what they list as MUST NOT or SHOULD NOT is taken to be below them.
 */
const CLAUSES = {
  'rfc4868/2.3': rfc4868.read('section 2.3', 'HMAC-SHA-2 is cut to half of its length'),
  'rfc7296/1.2': rfc7296.read('section 1.2', 'IKE_SA_INIT exchanges keys'),
  'rfc7296/2.15': rfc7296.read('section 2.15', 'A shared key is as hard to find as the strongest key negotiated'),
  'rfc7296/5': rfc7296.read('section 5', 'IKE SAs never go without encryption'),
  'rfc8221/4': rfc8221.read('section 4', 'ESP inside AH is not recommended'),
  'rfc8221/5': rfc8221.read('section 5', 'Encryption algorithms of ESP; others are a MAY'),
  'rfc8221/6': rfc8221.read('section 6', 'Integrity algorithms of ESP; others are a MAY'),
  'rfc8247/1.3': rfc8247.read('section 1.3', 'What is not listed is a MAY'),
  'rfc8247/2.1': rfc8247.read('section 2.1', 'Encryption algorithms of the IKE SA'),
  'rfc8247/2.2': rfc8247.read('section 2.2', 'Pseudo-random functions'),
  'rfc8247/2.3': rfc8247.read('section 2.3', 'Integrity algorithms of the IKE SA'),
  'rfc8247/2.4': rfc8247.read('section 2.4', 'Diffie-Hellman groups'),
  'rfc9206/5': rfc9206.read('section 5', 'Suites: AES-256-GCM, SHA-384 or SHA-512, groups 20, 15 and 16'),
  'rfc9206/8': rfc9206.read('section 8', 'Hashes: no PRF but those of SHA-384 and SHA-512'),
  'rfc9206/9': rfc9206.read('section 9', 'Groups: ECP-384, or MODP of 3072 bits and more'),
  'rfc9206/11': rfc9206.read('section 11', 'No AH, no other authentication, one group for both phases'),
  'rfc9206/12': rfc9206.read('section 12', 'IKEv1 only until existing sites have moved'),
  'rfc9395/3': rfc9395.read('section 3', 'IKEv1 is deprecated'),
  'rfc9395/7': rfc9395.read('section 7', 'Algorithms that IANA marks as deprecated'),
  'nist-800-77/table-1': nist.secondHand('table 1', 'Recommended and legacy options'),
  'nist-800-77/2.2': nist.secondHand('section 2.2', 'Perfect forward secrecy should be used'),
  'nist-800-77/3.3.4': nist.secondHand('section 3.3.4', 'Pre-shared keys have 112 bits or more'),
  'nist-800-77/3.11': nist.secondHand('section 3.11', 'IKEv1 is not for new deployments'),
  'nist-800-77/4.1.4': nist.secondHand('section 4.1.4', '3DES is disallowed after 2023'),
  'nist-800-77/4.5': nist.secondHand('section 4.5', 'AH is obsolete'),
  'nist-800-77/7.2.3': nist.secondHand('section 7.2.3', 'MD5 is not to be used'),
  'nist-800-77/7.2.4.2': nist.secondHand('section 7.2.4.2', 'Groups below 112 bits are not approved'),
  'nist-800-77/7.2.6': nist.secondHand('section 7.2.6', 'Aggressive mode should be avoided'),
  'cnsa2/algorithms': cnsa2.secondHand('algorithms', 'AES-256, SHA-384 or SHA-512, ML-KEM-1024, ML-DSA-87'),
  'cnsa2/transition': cnsa2.secondHand('transition', 'The groups of CNSA 1.0 beside ML-KEM-1024'),
  'draft-cnsa2/suite': draftCnsa2.secondHand('suite', 'IKEv2, AES-256-GCM, group 20 with ML-KEM-1024, ML-DSA-87'),
  'bsi-1/level': bsi1.read('security level', '120 bits since 2023'),
  'bsi-3/history-2017': bsi.read('document history, 2017-01', '120 bits and groups of 3000 bits since 2023'),
  'bsi-3/history-2020': bsi.read('document history, 2020-01', 'HMAC-SHA-1 is discontinued'),
  'bsi-3/2.1': bsi.secondHand('section 2.1', 'IKEv2'),
  'bsi-3/2.1.2': bsi.secondHand('section 2.1.2', 'Lifetimes of 24 hours and 4 hours'),
  'bsi-3/2.1.5': bsi.secondHand('section 2.1.5', 'Perfect forward secrecy'),
  'bsi-3/3.2.1': bsi.secondHand('section 3.2.1', 'Encryption of the IKE SA'),
  'bsi-3/3.2.2': bsi.secondHand('section 3.2.2', 'Pseudo-random functions'),
  'bsi-3/3.2.3': bsi.secondHand('section 3.2.3', 'Integrity algorithms'),
  'bsi-3/3.2.4': bsi.secondHand('section 3.2.4', 'Key exchange'),
  'bsi-3/3.3.1': bsi.secondHand('section 3.3.1', 'Encryption of ESP'),
  'ncsc/recommended': ncsc.secondHand('Recommended Profile', 'IKEv2, AES-128-GCM, SHA-256, group 19'),
  'ncsc/legacy': ncsc.secondHand('Legacy Profile', 'IKEv1 in main mode, only where IKEv2 is not yet possible'),
  'ncsc/certificates': ncsc.secondHand('Certificates', 'Pre-shared keys, where they must be, of high entropy'),
  'anssi/r3': anssi.secondHand('R3', 'ESP rather than AH'),
  'anssi/2015': anssi.secondHand('note of 2015', 'No aggressive mode with pre-shared keys; perfect forward secrecy'),
  'sns/r38': sns.read('R38', 'Lowest encryption profiles of IKE and IPsec'),
  'sns/r39': sns.read('R39', 'IKEv2'),
  'disa/460': disa.read('SRG-NET-000132-VPN-000460', 'IKEv2'),
  'disa/250': disa.read('SRG-NET-000074-VPN-000250', 'Group 16 or greater'),
  'disa/780': disa.secondHand('SRG-NET-000230-VPN-000780', 'SHA-2 of 384 bits or more for IKE'),
  'disa/220': disa.read('SRG-NET-000063-VPN-000220', 'SHA-2 of 384 bits or more for IPsec'),
  'disa/1090': disa.read('SRG-NET-000317-VPN-001090', 'AES for IKE'),
  'disa/2330': disa.read('SRG-NET-000525-VPN-002330', 'AES-256 for IPsec'),
  'disa/1640': disa.read('SRG-NET-000371-VPN-001640', 'Perfect forward secrecy'),
  'disa/1290': disa.read('SRG-NET-000337-VPN-001290', 'IPsec SAs of 8 hours at most'),
  'disa/1300': disa.secondHand('SRG-NET-000337-VPN-001300', 'IKE SAs of 8 hours at most'),
  'disa/207246': disa.read('V-207246', 'ESP in tunnel mode'),
  'pci/strong-cryptography': pci.read('glossary, strong cryptography', 'Accepted algorithms of 112 bits or more'),
  'pci/4.2.1': pci.secondHand('requirement 4.2.1', 'No insecure versions or algorithms, and no way back to them'),
} as const satisfies Readonly<Record<string, Clause>>;

export type ClauseKey = keyof typeof CLAUSES;

export function clause(key: ClauseKey): Clause {
  return CLAUSES[key];
}
