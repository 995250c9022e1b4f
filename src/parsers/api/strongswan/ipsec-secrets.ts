import { parseIdentity } from '../../../model/ike-identity.js';
import { explicit } from '../../../model/located.js';
import type { Identity } from '../../../model/tunnel-end.js';
import type { SecretsReading } from '../../text/strongswan/ipsec-secrets.js';
import type { ConfigurationReading, Findings } from './configuration.js';
import { concealKey, keyIn } from './keys.js';

/** The pre-shared keys of an ipsec.secrets. Never throws. */
export function readIpsecSecrets({ entries, secrets }: SecretsReading): ConfigurationReading {
  const findings: Findings = { remarks: [], secrets: new Set(secrets), open: [] };
  const keys = entries.map(({ owners, secret, quoted, glued }) => {
    concealKey(secret, findings);
    return {
      secret: keyIn(secret, findings, !quoted),
      owners: owners.map((owner) => explicit<Identity>(parseIdentity(owner.value), owner)),
      ...(glued && { isOfLibreswan: true }),
    };
  });
  return { connections: [], keys, remarks: findings.remarks, secrets: findings.secrets };
}
