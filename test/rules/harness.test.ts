import { describe, expect, it } from 'vitest';
import type { Finding, Level } from '../../src/model/finding.js';
import { Source } from '../../src/model/source.js';
import { crowdedPlaces, describeFindings } from './harness.js';

const SOURCE = new Source('a.json', '{\n  "psk": "x",\n  "ids": [\n  ]\n}\n');

function finding(ruleId: string, level: Level, pointer: string, start: number, end: number): Finding {
  const place = { kind: 'text', source: SOURCE, index: null, range: { start, end }, pointer } as const;
  return { ruleId, level, message: 'Too short', place, related: [], fix: null };
}

describe('a finding as a line', () => {
  it('gives line, columns, level, pointer and message', () => {
    expect(describeFindings('psk-length', [finding('psk-length', 'error', '/psk', 11, 14)])).toEqual({
      'a.json': ['2:10-13 error /psk Too short'],
    });
  });

  it('gives both ends of a place that spans lines, and no pointer for a root', () => {
    expect(describeFindings('psk-length', [finding('psk-length', 'note', '', 0, 27)])).toEqual({
      'a.json': ['1:1-4:1 note Too short'],
    });
  });

  it('is left out where it is of another rule', () => {
    expect(describeFindings('psk-weak', [finding('psk-length', 'error', '/psk', 11, 14)])).toEqual({});
  });
});

describe('a crowded place', () => {
  it('has two findings above note', () => {
    const findings = [finding('psk-length', 'error', '/psk', 11, 14), finding('psk-weak', 'warning', '/psk', 11, 14)];
    expect(crowdedPlaces(findings)).toEqual(['a.json 2:10-13 /psk: psk-length, psk-weak']);
  });

  it('is none for a note beside it, or for two absent fields of one object', () => {
    expect(
      crowdedPlaces([
        finding('missing-field', 'error', '/psk', 0, 1),
        finding('missing-field', 'error', '/vip', 0, 1),
        finding('psk-generated', 'note', '/psk', 0, 1),
      ]),
    ).toEqual([]);
  });
});
