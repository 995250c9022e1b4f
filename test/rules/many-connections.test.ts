import { describe, expect, it } from 'vitest';
import type { CidrBlock } from '../../src/model/address.js';
import { blockOf } from '../../src/model/address.js';
import type { TextPlace } from '../../src/model/place.js';
import type { Rule } from '../../src/model/rule.js';
import { Secret } from '../../src/model/secret.js';
import { Source } from '../../src/model/source.js';
import type { ConnectionFacts, Fact, Workspace } from '../../src/model/workspace.js';
import activeStandbyMismatch from '../../src/rules/active-standby-mismatch.js';
import duplicateConnection from '../../src/rules/duplicate-connection.js';
import duplicateIdentity from '../../src/rules/duplicate-identity.js';
import overlappingConnections from '../../src/rules/overlapping-connections.js';
import pskReused from '../../src/rules/psk-reused.js';

/** With so many a comparison of each with each would take minutes. */
const MANY = 60_000;

const SOURCE = new Source('connections.jsonl', '');

function fact<T>(value: T): Fact<T> {
  const place: TextPlace = { kind: 'text', source: SOURCE, index: null, range: { start: 0, end: 0 } };
  return { value, place };
}

const NETWORK: CidrBlock = blockOf({ version: 4, bits: 0x0a090000 }, 16);
const KEY = new Secret('k3Wq-8vZt_Lm4xT9bKe2sYd6h');
const GATEWAY = fact('0f6bb2a4-5f0f-4d0c-9c06-000000000001');

/** Connections of one gateway with the same networks, each to a peer of its own. */
function connections(overrides: (index: number) => Partial<ConnectionFacts>): ConnectionFacts[] {
  return Array.from({ length: MANY }, (_, index): ConnectionFacts => ({
    kind: 'connection',
    api: 'otc',
    dialect: 'otc',
    estate: null,
    id: null,
    name: `site-${index}`,
    identity: `otc:connection:site-${index}`,
    place: fact('').place,
    references: [],
    gateway: GATEWAY,
    role: null,
    peer: fact(`peer-${index}`),
    peerAddress: `peer-${index}`,
    ownAddresses: [],
    localGroups: [],
    peerGroup: null,
    local: { entries: [fact(NETWORK)], complete: true },
    remote: { entries: [fact(NETWORK)], complete: true },
    localId: null,
    remoteId: null,
    psk: fact(KEY),
    ike: [],
    furtherTunnels: [],
    ...overrides(index),
  }));
}

function count(rule: Rule, list: readonly ConnectionFacts[]): number {
  let findings = 0;
  const workspace: Workspace = {
    connections: list,
    groups: [],
    companions: [],
    changes: [],
    find: () => null,
    standby: [],
    redundant: [],
    isChanged: null,
  };
  rule.bind(() => findings++).workspace?.(workspace);
  return findings;
}

describe('sixty thousand connections', () => {
  it('with equal networks give one overlap each', () => {
    expect(
      count(
        overlappingConnections,
        connections(() => ({ api: 'apsara' })),
      ),
    ).toBe(MANY - 1);
  });

  it('that stand by for each other give none', () => {
    const list = connections(() => ({}));
    expect([count(overlappingConnections, list), count(activeStandbyMismatch, list)]).toEqual([0, 0]);
  });

  it('that stand by for each other, beside one that does not, give that one', () => {
    const inside = { entries: [fact(blockOf({ version: 4, bits: 0x0a090100 }, 24))], complete: true };
    const list = connections((index) => (index === MANY - 1 ? { remote: inside } : {}));
    expect(count(overlappingConnections, list)).toBe(1);
  });

  it('to one peer give one duplicate each, and no overlap', () => {
    const list = connections(() => ({ api: 'zstack', peerAddress: '185.22.10.7' }));
    expect([count(duplicateConnection, list), count(overlappingConnections, list)]).toEqual([MANY - 1, 0]);
  });

  it('with one key and one identity give one finding of each', () => {
    const list = connections(() => ({ api: 'zstack', remoteId: fact('branch.example.org') }));
    expect([count(pskReused, list), count(duplicateIdentity, list)]).toEqual([MANY - 1, MANY - 1]);
  });
});
