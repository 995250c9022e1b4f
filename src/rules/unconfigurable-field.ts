import { vendor } from '../data/references.js';
import { specialPurposeOfAddress } from '../data/special-purpose.js';
import type { Address } from '../model/address.js';
import { parseAddress } from '../model/address.js';
import type { FieldReading } from '../model/resource.js';
import { defineShapeRule } from './define.js';

/** Ranges behind NAT, where an identity other than the address that is seen is right. */
const BEHIND_NAT: ReadonlySet<string> = new Set(['private', 'shared']);

/** The address of a field, if it may be that of a gateway on the internet. */
function publicAddress(reading: FieldReading | undefined): Address | null {
  if (reading?.state !== 'valid' || typeof reading.value !== 'string') return null;
  const address = parseAddress(reading.value);
  if (address === null) return null;
  return BEHIND_NAT.has(specialPurposeOfAddress(address)?.purpose ?? '') ? null : address;
}

export default defineShapeRule({
  id: 'unconfigurable-field',
  group: 'syntax',
  levels: { refused: 'error', ignored: 'warning', identity: 'note' },
  summary: 'A field that the caller may not set',
  page: () => ({
    why: 'The server sets these fields itself. Some make it refuse the whole request, often when an exported answer is sent back as a request; others it takes and reserves for itself.',
    mend: 'Leave the field out; peer_id, which cannot be left out, takes the value of peer_address.',
    references: [vendor('doc2', 'note below table 1'), vendor('odocs'), vendor('nlib')],
    examples: {
      bad: {
        file: 'vpnservice.json',
        text: `{
  "vpnservice": {
    "name": "hq",
    "router_id": "66e3b16c-8ce5-40fb-bb49-ab6d8dc3f2aa",
    "status": "ACTIVE"
  }
}
`,
      },
      good: {
        file: 'vpnservice.json',
        text: `{
  "vpnservice": {
    "name": "hq",
    "router_id": "66e3b16c-8ce5-40fb-bb49-ab6d8dc3f2aa"
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    refused: ({ field, reason = '' }) => `${field} cannot be sent: ${reason}`,
    ignored: ({ field, reason = '' }) => `${field} should not be sent: ${reason}`,
    identity: ({ field, actual = '', nearest = '' }) =>
      `${field} ${actual} differs from peer_address: the document calls it unconfigurable, and the gateway may expect the address; write ${nearest} unless the peer sends another identity`,
  }),
  visit: {
    resource({ dialect, form, body: { fields } }, report) {
      if (dialect !== 'otc' || form === 'response') return;
      const peerId = fields.get('peer_id');
      const peerAddress = fields.get('peer_address');
      const identity = publicAddress(peerId);
      const address = publicAddress(peerAddress);
      if (identity === null || address === null || identity.bits === address.bits) return;
      if (peerId === undefined || peerAddress === undefined) return;
      const data = {
        field: 'peer_id',
        actual: JSON.stringify(peerId.value),
        nearest: JSON.stringify(peerAddress.value),
      };
      report('identity', data, peerId.place, {
        related: [{ place: peerAddress.place, message: 'peer_address stands here' }],
      });
    },
  },
});
