import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenProfiles } from '../../src/library/chosen-profiles.js';
import type { LintOptions } from '../../src/lint/options.js';
import { Linter } from '../../src/lint/linter.js';
import { Source } from '../../src/model/source.js';
import { readSource } from '../../src/parsers/text/read.js';
import { json } from '../../src/report/json.js';
import { locate } from '../../src/report/located.js';
import { sarif } from '../../src/report/sarif.js';
import { text } from '../../src/report/text.js';
import { shareOf, shareText } from '../../src/node/threads/share-text.js';
import { findTunnels } from '../../src/lint/tunnels.js';
import { plantedBodies, SHOWN } from '../secrets/planted.js';
import { bodies, WRITERS } from '../lint/bodies.js';
import { apsaraConnection, dualConnection } from '../workspace/estate.js';

const TOOL = { name: 'ipsec-lint', version: '0.0.0' } as const;

interface Input {
  readonly name: string;
  readonly content: string;
}

function rendered(linter: Linter): string {
  const located = locate(linter.report(findTunnels));
  return [
    ...json(located, TOOL),
    ...sarif(located, { tool: TOOL, workingFolder: '', suppressed: true }),
    ...text(located, { colour: false, columns: 100, notices: true }),
  ].join('');
}

function together(inputs: readonly Input[], options: LintOptions): string {
  const linter = new Linter(options);
  for (const { name, content } of inputs) linter.read(new Source(name, content), readSource);
  return rendered(linter);
}

/** The same, with each source read by a linter that hands over a text, if it can; and how many were. */
function apart(inputs: readonly Input[], options: LintOptions): { readonly report: string; readonly sent: number } {
  const linter = new Linter(options);
  linter.readAgainWith(readSource);
  const reader = new Linter(options);
  let sent = 0;
  for (const { name, content } of inputs) {
    const [here, there] = [new Source(name, content), new Source(name, content)];
    reader.read(there, readSource);
    const handed = shareText(reader.take(), there);
    if (handed === null) {
      linter.read(here, readSource);
    } else {
      linter.add(shareOf(handed, here));
      sent++;
    }
  }
  return { report: rendered(linter), sent };
}

const YAML_WRITERS = WRITERS.filter((write) => write({}).name.endsWith('.yaml'));

const FIXTURES = join(import.meta.dirname, '../../fixtures');

function fixtures(): readonly Input[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:json|jsonl|yaml|http)$/u.test(name) && !name.endsWith('expected.json'))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(FIXTURES, name), 'utf8') }));
}

const KEYS = ['k3Wq-8vZt_Lm4xT9bKe2sYd6h', 'p0Rn-1cXu_Jd7yV5gHa3fQz8w'] as const;

/** Few values for everything, so that the tunnels of several bodies are in conflict with each other. */
const oneTunnel = fc.record({
  CustomerGatewayId: fc.constantFrom('cgw-bp1branch0001', 'cgw-bp1branch0002', '${PEER}'),
  ike: fc.record({
    Psk: fc.constantFrom(...KEYS, '${VPN_PSK}'),
    RemoteId: fc.constantFrom('branch.example.org', 'south.example.org'),
    IkePfs: fc.constantFrom('group14', 'group5'),
  }),
});
const twoTunnels = fc.record({ Name: fc.string(), master: oneTunnel, slave: oneTunnel }).map(dualConnection);

describe('shareText', () => {
  it('hands over all that a report is made of', () => {
    const inputs = fixtures();
    const { report, sent } = apart(inputs, {});
    expect(report).toBe(together(inputs, {}));
    expect(sent).toBeGreaterThan(inputs.length * 0.8);
  });

  it('hands over how bodies stand in profiles', () => {
    const options = { profiles: chosenProfiles(['bsi-tr-02102-3', 'cnsa-2.0']).profiles, strict: true };
    const inputs = fixtures();
    expect(apart(inputs, options).report).toBe(together(inputs, options));
  });

  it('hands over any body', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(bodies(fc.string({ minLength: 1 })), fc.constantFrom(...WRITERS)), { maxLength: 4 }),
        (written) => {
          const sources = written.map(([body, write]) => write(body));
          const inputs = sources.map((source, index) => ({
            name: `${String(index)}-${source.name}`,
            content: source.text,
          }));
          expect(apart(inputs, {}).report).toBe(together(inputs, {}));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('hands over both tunnels of a connection', () => {
    const options: LintOptions = { dialects: ['alibaba-cloud'] };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(twoTunnels, fc.constantFrom(...YAML_WRITERS)), { minLength: 2, maxLength: 4 }),
        (written) => {
          const inputs = written.map(([body, write], index) => ({
            name: `${String(index)}.yaml`,
            content: write(body).text,
          }));
          expect(apart(inputs, options)).toEqual({ report: together(inputs, options), sent: inputs.length });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('spells no key of either tunnel, and shares one empty list where there is no second', () => {
    const [master, slave] = KEYS.map((Psk) => ({ ike: { Psk } }));
    const content = JSON.stringify([
      dualConnection({ ...(master && { master }), ...(slave && { slave }) }),
      apsaraConnection({ Name: 'one' }),
      apsaraConnection({ Name: 'other' }),
    ]);
    const [here, there] = [new Source('a.json', content), new Source('a.json', content)];
    const reader = new Linter({ dialects: ['alibaba-cloud'] });
    reader.read(there, readSource);
    const handed = shareText(reader.take(), there) ?? '';
    for (const key of KEYS) expect(handed).not.toContain(key);
    const connections = shareOf(handed, here).facts.flatMap(({ facts }) => (facts.kind === 'connection' ? facts : []));
    const [dual, one, other] = connections;
    const keys = [dual?.psk, dual?.furtherTunnels[0]?.psk].map((psk) => psk?.value.standsIn(content));
    expect(keys).toEqual(KEYS.map((key) => content.indexOf(key)));
    expect(one?.furtherTunnels).toEqual([]);
    expect(one?.furtherTunnels).toBe(other?.furtherTunnels);
  });

  it('spells no key', () => {
    for (const [index, { body, name }] of plantedBodies().entries()) {
      const linter = new Linter({});
      const source = YAML_WRITERS[index % YAML_WRITERS.length]?.(body) ?? new Source(name, '');
      linter.read(source, readSource);
      expect(shareText(linter.take(), source) ?? '', name).not.toMatch(SHOWN);
    }
  });
});
