import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerAt, regionAt, sourceAt } from '../../src/model/place.js';
import type { Place } from '../../src/model/place.js';
import type { ShapeProblem } from '../../src/model/resource.js';
import { readPeerText, readPeerValue } from './peer-documents.js';

function shown(problems: readonly ShapeProblem[]): readonly unknown[] {
  return problems.map(({ ruleId, variant, place, data }) => [ruleId, variant, pointerAt(place), data.field]);
}

function columns(place: Place | null | undefined): readonly number[] {
  const region = place === null || place === undefined ? null : regionAt(place);
  return region === null ? [] : [region.startLine, region.startColumn, region.endColumn];
}

const EXAMPLE = `peer:
  name: branch-1
  behaviour: strongswan
  localAddress: 10.90.0.1
  publicAddress: 198.51.100.7
  peerAddress: 10.90.0.2
  starts: always
  ike: { version: 2, mode: main, proposals: [aes128-sha1-modp1024], prefersOwnProposals: true, lifetime: 86400, renewal: rekey }
  auth: { method: psk, psk: "a key", pskOwners: [], localId: a.example.org, remoteId: "%any" }
  child: { protocol: esp, mode: tunnel, proposals: [aes128-sha256-modp2048], localSelectors: [10.1.0.0/16], remoteSelectors: [10.2.0.0/16], lifetime: 3600 }
`;

describe('a peer document', () => {
  it('in YAML holds everything that an end needs', () => {
    const { end, problems, secrets } = readPeerText(EXAMPLE, 'peer.yaml');
    expect(problems).toEqual([]);
    expect(secrets).toEqual(['a key']);
    expect(end).toMatchObject({
      name: 'branch-1',
      dialect: 'peer',
      behaviour: 'strongswan',
      basis: 'documented',
      ownAddress: { value: { version: 4 } },
      publicAddress: { value: { version: 4 } },
      localId: { value: { type: 'fqdn', value: 'a.example.org' } },
      remoteId: { value: { type: 'any' } },
      ike: { version: { value: 'v2' }, renewal: { value: 'rekey' }, lifetimeSeconds: { value: 86_400 } },
      children: [{ protocol: { value: 'esp' }, lifetimeSeconds: { value: 3_600 } }],
      starts: { value: 'always' },
    });
  });

  it('places each algorithm at its own characters', () => {
    const { end } = readPeerText(EXAMPLE, 'peer.yaml');
    const [proposal] = end?.ike.proposals ?? [];
    expect(columns(proposal?.encryption[0]?.place)).toEqual([8, 46, 52]);
    expect(columns(proposal?.dhGroups[0]?.place)).toEqual([8, 58, 66]);
  });

  it('conceals the key', () => {
    const { end } = readPeerText(EXAMPLE, 'peer.yaml');
    expect(JSON.stringify(end?.auth.psk?.origin === 'explicit' ? end.auth.psk.value : null)).toBe('"[redacted]"');
    const place = end?.auth.psk?.place;
    expect(place).toMatchObject({ kind: 'string' });
    if (place?.kind === 'string') expect(sourceAt(place).concealed).toEqual([{ start: place.start, end: place.end }]);
  });

  it('fills in what is left out', () => {
    const { end, problems } = readPeerValue({});
    expect(problems).toEqual([]);
    expect(end).toMatchObject({
      name: '',
      basis: 'assumed',
      ownAddress: null,
      peerAddress: null,
      localId: null,
      remoteId: null,
      auth: { method: { value: 'psk' }, psk: { origin: 'unknown', reason: 'not-in-body' }, pskOwners: [] },
      ike: { version: { origin: 'default', value: 'any', spelling: 'any', field: 'peer.ike.version' } },
      children: [{ localSelectors: [{ origin: 'default', value: 'dynamic' }], mode: { value: 'tunnel' } }],
      starts: { value: 'always' },
    });
    expect(end?.ike.proposals[0]?.encryption[0]).toMatchObject({ origin: 'unknown', reason: 'not-in-body' });
    expect(end?.ike.version.place === null || end === null ? '' : pointerAt(end.ike.version.place)).toBe(
      '/peer/ike/version',
    );
  });

  it('takes several children, one proposal as a text, numbers as texts', () => {
    const { end, problems } = readPeerValue({
      ike: { version: '1', lifetime: '3600', proposals: 'aes128-sha1-modp2048' },
      children: [{ localSelectors: '10.1.0.0/24' }, { localSelectors: ['10.1.1.1', '10.1.2.1-10.1.2.9'] }],
    });
    expect(problems).toEqual([]);
    expect(end?.children.map(({ localSelectors }) => localSelectors.length)).toEqual([1, 2]);
    expect(end?.ike).toMatchObject({ version: { value: 'v1' }, lifetimeSeconds: { value: 3_600 } });
  });

  it('leaves placeholders unknown', () => {
    const { end, problems } = readPeerValue({
      localAddress: '{{ address }}',
      ike: { proposals: ['${IKE}'], version: '${V}', lifetime: '${L}' },
      auth: { psk: '${PSK}', localId: '<id>' },
      child: { localSelectors: ['${LAN}', '10.1.0.0/16'], proposals: '${ESP}' },
    });
    expect(problems).toEqual([]);
    expect(end).toMatchObject({
      ownAddress: { origin: 'unknown', reason: 'template' },
      localId: { reason: 'template' },
      auth: { psk: { reason: 'template' } },
      ike: { version: { reason: 'template' }, lifetimeSeconds: { reason: 'template' } },
      children: [{ localSelectors: [{ reason: 'template' }, { origin: 'explicit' }] }],
    });
    expect(end?.ike.proposals[0]?.dhGroups[0]).toMatchObject({ reason: 'template' });
  });

  it('names unknown keys and bad values at their places', () => {
    const { problems } = readPeerValue({
      nmae: 'x',
      behaviour: 'racoon',
      localAddress: '10.0.0.300',
      ike: { version: 3, mode: 'agressive', lifetime: -1, proposals: ['aes128-sha266-modp2048', 'aes128', 7] },
      auth: { psk: ['a'], localID: 'x' },
      child: { localSelectors: ['10.1.0.0/33', 'lan'], lifetime: '1h', protocol: {} },
    });
    expect(shown(problems)).toEqual([
      ['unknown-field', 'unknown', '/peer/nmae', 'peer.nmae'],
      ['unknown-field', 'unknown', '/peer/auth/localID', 'peer.auth.localID'],
      ['invalid-value', 'value', '/peer/behaviour', 'peer.behaviour'],
      ['invalid-value', 'pattern', '/peer/localAddress', 'peer.localAddress'],
      ['invalid-value', 'pattern', '/peer/auth/psk', 'peer.auth.psk'],
      ['invalid-value', 'value', '/peer/ike/version', 'peer.ike.version'],
      ['invalid-value', 'value', '/peer/ike/mode', 'peer.ike.mode'],
      ['wrong-type', 'type', '/peer/ike/proposals/2', 'peer.ike.proposals'],
      ['invalid-value', 'pattern', '/peer/ike/proposals/0', 'peer.ike.proposals'],
      ['invalid-value', 'pattern', '/peer/ike/proposals/1', 'peer.ike.proposals'],
      ['invalid-value', 'range', '/peer/ike/lifetime', 'peer.ike.lifetime'],
      ['wrong-type', 'type', '/peer/child/protocol', 'peer.child.protocol'],
      ['invalid-value', 'pattern', '/peer/child/localSelectors/0', 'peer.child.localSelectors'],
      ['invalid-value', 'pattern', '/peer/child/localSelectors/1', 'peer.child.localSelectors'],
      ['wrong-type', 'type', '/peer/child/lifetime', 'peer.child.lifetime'],
    ]);
    expect(problems[0]?.data.nearest).toBe('name');
    // Any digit is one edit from any other: no version is near 3.
    expect(problems[5]?.data).not.toHaveProperty('nearest');
    expect(problems[2]?.data.allowed).toEqual(['strongswan', 'strict', 'single-pair', 'libreswan']);
    expect(problems[8]?.data).toMatchObject({ actual: 'sha266', nearest: 'sha256' });
  });

  it.each([
    [{}, 'any', 15_840, 3_960],
    [{ behaviour: 'strict' }, 'any', 15_840, 3_960],
    [{ behaviour: 'libreswan' }, 'v2', 28_800, 28_800],
    [{ behaviour: 'libreswan', ike: { version: 1, lifetime: 60 }, child: { lifetime: 30 } }, 'v1', 60, 30],
  ])('has the defaults of the device that it is: %j', (peer, version, ikeLifetime, childLifetime) => {
    const { end } = readPeerValue(peer);
    expect(end?.ike).toMatchObject({ version: { value: version }, lifetimeSeconds: { value: ikeLifetime } });
    expect(end?.children).toMatchObject([{ lifetimeSeconds: { value: childLifetime } }]);
  });

  it('says that child and children exclude each other', () => {
    const { problems, end } = readPeerValue({ child: {}, children: [{}, {}] });
    expect(shown(problems)).toEqual([['invalid-value', 'pattern', '/peer/child', 'peer.child']]);
    expect(end?.children).toHaveLength(2);
  });

  it('that is no object has no end', () => {
    expect(readPeerValue(7)).toMatchObject({ end: null, problems: [{ ruleId: 'wrong-type' }] });
    expect(() => readPeerText('{"other": 1}')).toThrow('no peer document');
  });

  it('never throws, whatever it holds, and never tells the key', () => {
    const key = 'S3cret-Key-That-Nobody-May-See';
    const value = fc.anything({ withNullPrototype: false });
    const object = fc.dictionary(
      fc.constantFrom('version', 'mode', 'proposals', 'localId', 'psk', 'pskOwners', 'localSelectors', 'lifetime', 'x'),
      value,
    );
    const peer = fc.record(
      {
        ike: fc.oneof(object, value),
        auth: fc.oneof(object, value),
        child: object,
        children: fc.array(object),
        name: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(peer, (parts) => {
        const document = {
          ...parts,
          auth: { ...(typeof parts.auth === 'object' ? parts.auth : {}), psk: key, secretKey: key },
        };
        const text = JSON.stringify({ peer: document }, (_, entry: unknown) =>
          typeof entry === 'bigint' ? String(entry) : entry,
        );
        const { problems, end } = readPeerText(text);
        expect(end).not.toBeNull();
        expect(JSON.stringify(problems.map(({ data }) => data))).not.toContain(key);
      }),
      { numRuns: 300 },
    );
  });
});
