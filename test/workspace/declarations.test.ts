import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { lintAll } from '../../src/lint/lint-all.js';
import { dialectsOf } from '../../src/model/api.js';
import type { Node } from '../../src/model/node.js';
import { member } from '../../src/model/node.js';
import type { TextPlace } from '../../src/model/place.js';
import { Source } from '../../src/model/source.js';
import { UserError } from '../../src/model/user-error.js';
import type { Fact } from '../../src/model/workspace.js';
import { readSource } from '../../src/parsers/text/read.js';
import type { Declarations } from '../../src/workspace/build.js';
import { declarationsFrom, estatesFrom } from '../../src/workspace/declarations.js';
import type { Configured, ConfiguredResource } from '../../src/workspace/declarations.js';
import type { Body } from './estate.js';
import {
  apsaraConnection,
  IDS,
  onlyConnection,
  otcAnswer,
  otcConnection,
  otcGroups,
  sourcesOf,
  uuid,
  workspaceOf,
} from './estate.js';

/** A resource of a configuration, still without its id. */
type Described = (id: string) => ConfiguredResource;

const configuration = new Source('.ipsec-lint.yaml', 'resources: {}\n');
const place: TextPlace = {
  kind: 'text',
  source: configuration,
  index: null,
  range: { start: 0, end: 9 },
  pointer: '/resources',
};

interface Stated {
  readonly address?: string;
  readonly publicAddress?: string;
  readonly cidrs?: readonly string[];
}

function facts({ address, publicAddress, cidrs }: Stated): Described {
  const fact = (value: string): Fact<string> => ({ value, place });
  return (id) => ({
    kind: 'facts',
    id,
    place,
    address: address === undefined ? null : fact(address),
    publicAddress: publicAddress === undefined ? null : fact(publicAddress),
    cidrs: cidrs?.map(fact) ?? null,
    behaviour: null,
  });
}

function inFile(value: unknown, name = 'resource.json'): Described {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  const source = new Source(name, text);
  return (id) => ({ kind: 'source', id, place, source, reading: readSource(source) });
}

/** A body that stands in the configuration. */
function inline(value: Body): Described {
  return (id) => {
    const [document] = readSource(
      new Source('.ipsec-lint.yaml', stringify({ resources: { [id]: { body: value } } })),
    ).documents;
    const node = ['resources', id, 'body'].reduce<Node | null | undefined>(
      (outer, key) => (outer?.kind === 'object' ? member(outer, key)?.value : undefined),
      document?.root,
    );
    if (node?.kind !== 'object') throw new Error('the body is not where it was written');
    return { kind: 'body', id, place, body: node };
  };
}

function declared(described: Readonly<Record<string, Described>>, pairs: Partial<Configured> = {}): Declarations {
  const resources = Object.entries(described).map(([id, describedAs]) => describedAs(id));
  return declarationsFrom({ resources, standby: [], redundant: [], ...pairs }, dialectsOf([]));
}

describe('resources of the configuration', () => {
  it('stand for addresses and networks that no file holds', () => {
    const declarations = declared({
      'vpn-bp1a2b3c4d5e6f': facts({ address: '10.0.0.1', publicAddress: '80.158.1.1' }),
      'cgw-bp1branch0001': facts({ address: '185.22.10.7' }),
    });
    const { peerAddress, ownAddresses } = onlyConnection(workspaceOf({ 'a.json': apsaraConnection() }, declarations));
    expect([peerAddress, ownAddresses]).toEqual(['185.22.10.7', ['80.158.1.1', '10.0.0.1']]);
  });

  it('stand for the networks of groups, in every estate', () => {
    const declarations = declared({ [IDS.peer]: facts({ cidrs: ['10.9.0.0/16'] }) });
    const { remote } = onlyConnection(workspaceOf({ 'prod/a.json': otcConnection() }, declarations, () => 'prod'));
    expect(remote).toMatchObject({ complete: true, entries: [{ value: { prefix: 16 }, place }] });
  });

  it('may be bodies, which get the id, or answers that bear it', () => {
    const declarations = declared({
      [IDS.local]: inline({ endpoint_group: { type: 'cidr', endpoints: ['10.1.0.0/16'] } }),
      [IDS.peer]: inFile(
        otcGroups({ id: IDS.peer, type: 'cidr', endpoints: ['10.9.0.0/16'] }, { id: uuid(9), type: 'cidr' }),
      ),
    });
    const { local, remote } = onlyConnection(workspaceOf({ 'a.json': otcConnection() }, declarations));
    expect([local?.entries, remote?.entries]).toMatchObject([[{ value: { prefix: 16 } }], [{ value: { prefix: 16 } }]]);
  });

  it('give an id to a body of the run, which is not there twice', () => {
    const request = otcConnection();
    const declarations = declared({ [uuid(0x100)]: inFile(request, 'sites/a.json') });
    const connection = onlyConnection(workspaceOf({ 'sites/a.json': request }, declarations));
    expect(connection).toMatchObject({ id: uuid(0x100), identity: `otc:${uuid(0x100)}` });
  });

  it('are connections too: one in the run is in conflict with them', () => {
    const declarations = declared({ [uuid(0x100)]: inFile(otcAnswer({ name: 'there' }), 'there.json') });
    const { findings } = lintAll(sourcesOf({ 'a.json': otcConnection({ name: 'here' }) }), { declarations });
    expect(findings.filter(({ ruleId }) => ruleId === 'duplicate-connection')).toMatchObject([
      { place: { source: { name: 'a.json' } }, related: [{ place: { source: { name: 'there.json' } } }] },
    ]);
  });

  it('keep their keys out of every output', () => {
    const key = 'k3Wq-8vZt_Lm4xT9bKe2sYd6h';
    const declarations = declared({ [uuid(0x100)]: inline(otcConnection({ psk: key })) });
    expect(declarations.secrets).toEqual([key]);
    const { redactor } = lintAll([], { declarations });
    expect(redactor.mask(`the key ${key}`)).not.toContain(key);
  });

  it.each([
    ['nothing readable', inFile('{'), 'stands for resource.json, which cannot be read: '],
    ['something else', inFile('{"a": 1}'), 'holds no resource'],
    ['an answer with another id', inFile(otcAnswer()), 'holds no resource'],
    ['several bodies', inFile([otcConnection(), otcConnection()]), 'several'],
    ['what is no network', facts({ cidrs: ['10.1.0.0'] }), 'is no network'],
  ])('are refused where an id stands for %s', (_, resource, message) => {
    expect(() => declared({ [uuid(1)]: resource })).toThrow(UserError);
    expect(() => declared({ [uuid(1)]: resource })).toThrow(message);
    expect(() => declared({ [uuid(1)]: resource })).toThrow('.ipsec-lint.yaml:1:1: ');
  });

  it.each([
    ['a file', inFile('{"a": 1}'), 'Name a file that holds one request body'],
    ['the configuration', inline({ a: 1 }), 'Write one request body under the key body'],
  ])('say what to write instead where %s holds none', (_, resource, next) => {
    expect(() => declared({ [uuid(1)]: resource })).toThrow(
      expect.objectContaining({ next: expect.stringContaining(next) as string }),
    );
  });
});

describe('pairs of the configuration', () => {
  const files = {
    'a.json': apsaraConnection({ Name: 'a', CustomerGatewayId: 'cgw-1' }),
    'b.json': apsaraConnection({ Name: 'b', CustomerGatewayId: 'cgw-2' }),
  };
  const overlaps = (pairs: Partial<Configured>) =>
    lintAll(sourcesOf(files), { declarations: declared({}, pairs) })
      .findings.map(({ ruleId }) => ruleId)
      .filter((id) => id === 'overlapping-connections' || id === 'active-standby-mismatch');

  it('excuse overlaps', () => {
    expect(overlaps({})).toEqual(['overlapping-connections']);
    expect(overlaps({ redundant: [{ value: ['b', 'a'] }] })).toEqual([]);
    expect(overlaps({ standby: [{ value: ['a', 'b'] }] })).toEqual([]);
  });

  it('make a pair of connections that do not lead to the same networks a fault', () => {
    const other = {
      'b.json': apsaraConnection({ Name: 'b', CustomerGatewayId: 'cgw-2', RemoteSubnet: '10.8.0.0/16' }),
    };
    const { findings } = lintAll(sourcesOf({ ...files, ...other }), {
      declarations: declared({}, { standby: [{ value: ['a', 'b'] }] }),
    });
    const [mismatch] = findings.filter(({ ruleId }) => ruleId === 'active-standby-mismatch');
    expect(mismatch?.level).toBe('error');
    expect(mismatch?.message).toContain('the peer side differs from that of "a"');
  });
});

describe('estatesFrom', () => {
  const staging = (path: string): boolean => /^staging(?:\/.*)?$/u.test(path);
  const environment = (path: string): boolean => /^environments\/[^/]+$/u.test(path);

  const globs = [{ matches: staging }, { matches: environment }];

  it.each([
    ['staging/sites/a.json', 'staging'],
    ['environments/test/sites/a.json', 'environments/test'],
    ['environments/prod/a.json', 'environments/prod'],
    ['environments', null],
    ['sites/staging/a.json', null],
    ['a.json', null],
  ])('puts %s into %s', (file, estate) => {
    expect(estatesFrom(globs)(file)).toBe(estate);
  });

  it('keeps copies apart', () => {
    const files = {
      'staging/a.json': otcConnection(),
      'environments/prod/a.json': otcConnection({ name: 'branch-prod' }),
    };
    const duplicates = (estateOf: (file: string) => string | null) =>
      lintAll(sourcesOf(files), { estateOf }).findings.filter(({ ruleId }) => ruleId === 'duplicate-connection').length;
    expect(duplicates(estatesFrom([]))).toBe(1);
    expect(duplicates(estatesFrom(globs))).toBe(0);
  });
});
