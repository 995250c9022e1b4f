import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peerJsonSchema } from '../../src/data/peer-schema.js';
import { recordedPair } from '../simulate/arbitraries.js';
import { documentOf, readPeerValue } from '../simulate/peer-documents.js';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(peerJsonSchema());

const FULL = {
  name: 'branch-1',
  behaviour: 'strongswan',
  localAddress: '10.90.0.1',
  publicAddress: '198.51.100.7',
  peerAddress: 'vpn.example.org',
  starts: 'on-traffic',
  ike: {
    version: 2,
    mode: 'main',
    proposals: ['aes128-sha1-modp1024', 'aes256gcm16-prfsha256-ecp256'],
    prefersOwnProposals: false,
    lifetime: 86_400,
    renewal: 'reauth',
  },
  auth: {
    method: 'psk',
    psk: 'four words, one key',
    pskOwners: ['10.90.0.2', '@b.example.org'],
    localId: 'a.example.org',
    remoteId: '%any',
  },
  child: {
    protocol: 'ah',
    mode: 'transport',
    proposals: 'sha256-modp2048',
    localSelectors: '10.1.0.0/16',
    remoteSelectors: ['10.2.0.0/16', 'dynamic'],
    lifetime: 0,
  },
};

const { child, ...WITHOUT_CHILD } = FULL;

describe('the JSON Schema of a peer document', () => {
  it.each<[string, unknown]>([
    ['everything', FULL],
    ['nothing', {}],
    ['children', { ...WITHOUT_CHILD, children: [child, {}] }],
    ['a placeholder', { localAddress: '${ADDRESS}', auth: { psk: '${PSK}' } }],
    ['an IPv6 address', { localAddress: '2001:db8::1', ike: { version: 'any' } }],
    ['the version that stands for any in swanctl.conf', { ike: { version: 0 } }],
    ['a key of digits', { auth: { psk: 12_345_678 } }],
  ])('takes %s, as the reader does', (_, peer) => {
    expect(validate({ peer }), ajv.errorsText(validate.errors)).toBe(true);
    expect(readPeerValue(peer).problems).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no object', 'branch'],
    ['an unknown field', { adress: '10.90.0.1' }],
    ['an unknown field inside', { ike: { dhGroup: 14 } }],
    ['no address', { localAddress: 'here' }],
    ['a network for an address', { publicAddress: '10.90.0.0/24' }],
    ['a version that is none', { ike: { version: 3 } }],
    ['a behaviour that is none', { behaviour: 'cisco' }],
    ['a negative lifetime', { child: { lifetime: -1 } }],
    ['half a second', { ike: { lifetime: 0.5 } }],
    ['child beside children', { child, children: [child] }],
    ['children that are no list', { children: child }],
    ['proposals that are no texts', { child: { proposals: [14] } }],
    ['a number for a name', { name: 7 }],
    ['too many children', { children: Array.from({ length: 257 }, () => ({})) }],
    ['a list for a key', { auth: { psk: ['a'] } }],
    ['a mode that is none', { child: { mode: 'beet' } }],
  ])('refuses %s, as the reader does', (_, peer) => {
    expect(validate({ peer })).toBe(false);
    expect(readPeerValue(peer).problems).not.toEqual([]);
  });

  it('takes what the recordings were written as', () => {
    fc.assert(
      fc.property(recordedPair, ([end]) => {
        const peer = documentOf(end, { name: 'left', own: '10.90.0.1', peer: '10.90.0.2', prefersOwn: true });
        const written: unknown = JSON.parse(JSON.stringify({ peer }));
        expect(validate(written), ajv.errorsText(validate.errors)).toBe(true);
      }),
    );
  });

  it('asks for the key peer and lets other things stand beside it', () => {
    expect(validate({})).toBe(false);
    expect(validate({ peer: {}, comment: 'x' })).toBe(true);
  });

  it('has the fields that the documentation tells about', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/use/simulate.md'), 'utf8');
    const told = Array.from(page.matchAll(/^\| `(?<path>peer\.[\w.]+)`/gmu), ({ groups }) => groups?.['path']);
    expect(told).toEqual(pathsOf(peerJsonSchema(), 'peer'));
  });
});

interface Described {
  readonly properties?: Readonly<Record<string, Described>>;
  readonly $ref?: string;
}

/** The full names of the fields of an object that hold values, in their order; the fields of `children` are those of `child`. */
function pathsOf(schema: object, path: string): readonly string[] {
  const { $defs } = schema as { readonly $defs: Readonly<Record<string, Described>> };
  return Object.entries($defs[path.split('.').at(-1) ?? '']?.properties ?? {}).flatMap(([name, { $ref }]) =>
    $ref === undefined ? [`${path}.${name}`] : pathsOf(schema, `${path}.${name}`),
  );
}
