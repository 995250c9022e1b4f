import { Source } from '../../src/model/source.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import type { PeerReading } from '../../src/parsers/api/peer.js';
import { readPeer } from '../../src/parsers/api/peer.js';
import { readSource } from '../../src/parsers/text/read.js';
import type { RecordedEnd } from './recordings.js';

/** The reading of a `peer` document given as a value. */
export function readPeerValue(value: unknown): PeerReading {
  return readPeerText(JSON.stringify({ peer: value }, null, 2));
}

export function readPeerText(text: string, name = 'peer.json'): PeerReading {
  const { documents } = readSource(new Source(name, text));
  const [document] = documents;
  const root = document?.root ?? null;
  const reading = root === null ? null : readPeer(root);
  if (reading === null) throw new Error('no peer document');
  return reading;
}

/** The end that a `peer` document without faults describes. */
export function peerEnd(value: unknown): TunnelEnd {
  const { end, problems } = readPeerValue(value);
  const [problem] = problems;
  if (end === null || problem !== undefined) throw new Error(JSON.stringify(problem?.data ?? null));
  return end;
}

/** A recorded end as a `peer` document. */
export function documentOf(
  end: RecordedEnd,
  { name, own, peer, prefersOwn }: { name: string; own: string; peer: string; prefersOwn: boolean },
): unknown {
  return {
    name,
    behaviour: 'strongswan',
    localAddress: own,
    peerAddress: peer,
    starts: 'always',
    ike: {
      version: end.version === 0 ? 'any' : end.version,
      mode: end.aggressive ? 'aggressive' : 'main',
      proposals: end.proposals,
      prefersOwnProposals: prefersOwn,
      lifetime: end.ike_rekey_time ?? 86400,
      renewal: 'rekey',
    },
    auth: {
      method: 'psk',
      psk: end.psk,
      ...(end.psk_owners && { pskOwners: end.psk_owners }),
      ...(end.local_id !== undefined && { localId: end.local_id }),
      ...(end.remote_id !== undefined && { remoteId: end.remote_id }),
    },
    child: {
      protocol: end.ah_proposals === undefined ? 'esp' : 'ah',
      mode: end.mode,
      proposals: end.ah_proposals ?? end.esp_proposals,
      ...(end.local_ts && { localSelectors: end.local_ts }),
      ...(end.remote_ts && { remoteSelectors: end.remote_ts }),
      lifetime: end.child_rekey_time ?? 3600,
    },
  };
}
