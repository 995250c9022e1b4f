import type { Profile, Ruling } from '../../model/profile.js';
import { clause } from './clauses.js';
import { below, BLOWFISH, NO_ENCRYPTION, otherwiseAllowed } from './rulings.js';

const STRONG = 'pci/strong-cryptography';

const ENCRYPTION: readonly Ruling[] = [
  below(STRONG, ['DES_CBC', ...NO_ENCRYPTION]),
  below(STRONG, ['3DES_CBC', 'CAST_CBC_128', ...BLOWFISH], 'Blocks of 64 bits: no longer accepted, whatever the key.'),
  otherwiseAllowed(STRONG),
];

const INTEGRITY: readonly Ruling[] = [below(STRONG, ['HMAC_MD5_96', 'HMAC_MD5_128']), otherwiseAllowed(STRONG)];

const GROUPS: readonly Ruling[] = [
  below(STRONG, ['MODP_768', 'MODP_1024', 'MODP_1536', 'MODP_1024_160', 'ECP_192', 'MODP_NULL'], 'Less than 112 bits.'),
  below(STRONG, ['MODP_2048_224', 'MODP_2048_256'], '112 bits at best, and advised against by RFC 8247.'),
  otherwiseAllowed(STRONG),
];

export const PCI_DSS: Profile = {
  id: 'pci-dss-4.0',
  title: 'PCI DSS 4.0.1',
  version: '4.0.1',
  date: '2024-06',
  url: 'https://www.pcisecuritystandards.org/document_library/',
  summary:
    'The standard names no algorithms: strong cryptography is what industry accepts at 112 bits of strength or more, without a way back to anything weaker. What that means for each algorithm is read off its strength.',
  demands: {
    'ike-version': { allowed: ['v2'], clause: clause('pci/4.2.1') },
    'exchange-mode': { allowed: ['main'], clause: clause('pci/4.2.1') },
    'ike-encryption': ENCRYPTION,
    'ike-integrity': INTEGRITY,
    prf: [below(STRONG, ['PRF_HMAC_MD5']), otherwiseAllowed(STRONG)],
    'ike-group': GROUPS,
    'key-strength': { figure: 112, clause: clause(STRONG) },
    protocol: { allowed: ['esp', 'ah-esp'], clause: clause(STRONG) },
    'esp-encryption': ENCRYPTION,
    'esp-integrity': INTEGRITY,
    'pfs-group': GROUPS,
  },
  // Requirement 2.2.2: vendors' default secrets are changed.
  mandatory: ['psk-placeholder'],
  changelog: [{ date: '2026-11-21', change: 'First edition.' }],
};
