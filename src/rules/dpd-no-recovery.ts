import { caseOf, rfc, vendor } from '../data/references.js';
import { valueOf } from '../model/located.js';
import type { Side } from '../model/negotiation.js';
import type { TunnelEnd } from '../model/tunnel-end.js';
import { defineRule } from './define.js';
import type { PairPlaces } from './shared/failures.js';
import { standOf } from './shared/failures.js';

/** The actions that let a tunnel go, and what they do. The others bring it back, at once or with the next packet. */
const LOSING: ReadonlyMap<string, string> = new Map([
  ['clear', 'clears its SAs'],
  ['disabled', 'does not notice'],
]);

/** What an end does when its peer is gone; null where it recovers, or where that is not known. */
function fateAt({ dpd }: TunnelEnd): string | null {
  const action = dpd === null ? undefined : valueOf(dpd.action);
  return action === undefined ? null : (LOSING.get(action) ?? null);
}

function actionOf({ dpd }: TunnelEnd): PairPlaces[Side] {
  const action = dpd?.action;
  return { place: action?.place ?? null, value: action === undefined ? null : (valueOf(action) ?? null) };
}

export default defineRule({
  id: 'dpd-no-recovery',
  group: 'tunnel',
  levels: { stays: 'warning' },
  summary: 'A tunnel that neither end sets up again when its peer was gone',
  page: () => ({
    why: 'Dead peer detection finds out that the other end is gone, and its action decides what follows. With clear the SAs are deleted and nothing sets them up again; without it an end keeps SAs that its peer has forgotten, and sends into nothing until they expire. After a restart of either gateway the tunnel stays down until somebody acts.',
    mend: 'Set the action to restart on one end at least, or to hold where traffic may set the tunnel up.',
    references: [
      rfc(7296, '2.4'),
      rfc(3706, '5'),
      vendor('odocs', 'dpd'),
      caseOf('opnsense', 8979),
      caseOf('libreswan', 270),
    ],
    examples: {
      bad: {
        file: 'connections.jsonl',
        text: `{"ipsec_site_connection":{"name":"berlin","psk":"\${PSK}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0100","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0101","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0102","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0103","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0104","peer_address":"80.158.7.22","peer_id":"80.158.7.22","dpd":{"action":"clear","interval":30,"timeout":120}}}
{"vpnservices":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0100","external_v4_ip":"80.158.3.11"}]}
{"ipsec_site_connection":{"name":"vienna","psk":"\${PSK}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0200","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0201","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0202","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0203","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0204","peer_address":"80.158.3.11","peer_id":"80.158.3.11","dpd":{"action":"clear","interval":30,"timeout":120}}}
{"vpnservices":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0200","external_v4_ip":"80.158.7.22"}]}
`,
      },
      good: {
        file: 'connections.jsonl',
        text: `{"ipsec_site_connection":{"name":"berlin","psk":"\${PSK}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0100","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0101","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0102","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0103","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0104","peer_address":"80.158.7.22","peer_id":"80.158.7.22","dpd":{"action":"clear","interval":30,"timeout":120}}}
{"vpnservices":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0100","external_v4_ip":"80.158.3.11"}]}
{"ipsec_site_connection":{"name":"vienna","psk":"\${PSK}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0200","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0201","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0202","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0203","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0204","peer_address":"80.158.3.11","peer_id":"80.158.3.11","dpd":{"action":"restart","interval":30,"timeout":120}}}
{"vpnservices":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0200","external_v4_ip":"80.158.7.22"}]}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    stays: ({ message }: { readonly message: string }) => message,
  }),
  visit: {
    pair(pair, report) {
      const [one, two] = [fateAt(pair.left), fateAt(pair.right)];
      if (one === null || two === null) return;
      const { left, right } = pair.names;
      const message = `when the peer is gone ${left} ${one} and ${right} ${two}: neither sets the tunnel up again; let one of them restart it`;
      const { place, options } = standOf(pair, { left: actionOf(pair.left), right: actionOf(pair.right) }, message);
      report('stays', { message }, place, options);
    },
  },
});
