import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../bench/bodies.js';
import { writeEstate } from '../../bench/estate.js';
import { readBody } from '../../bench/peers/bodies.js';
import { RULES } from '../../bench/peers/rules.js';
import { lint } from '../../src/library/lint.js';
import { sourceAt } from '../../src/model/place.js';
import { Source } from '../../src/model/source.js';
import { folderWith } from '../node/folder.js';

const COUNT = 300;

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function isFlagged(text: string): boolean {
  const { findings } = lint([new Source('body.json', text)]);
  return findings.some(({ level }) => level !== 'note');
}

/** As Spectral and ESLint call the rules. */
function isFlaggedByPeers(text: string): boolean {
  const body = readBody(JSON.parse(text));
  return body !== null && Object.values(RULES).some(({ check }) => check(body).length > 0);
}

describe('the bodies of the bench', () => {
  const bodies = indices(COUNT).map((index) => bodyOf(7, index, 0.2));

  it('have findings above a note where a fault was planted, and nowhere else', () => {
    const astray = bodies.filter(({ text, fault }) => isFlagged(text) !== (fault !== null));
    expect(astray).toEqual([]);
  });

  it('are told apart by the rules of the other linters too', () => {
    const astray = bodies.filter(({ text, fault }) => isFlaggedByPeers(text) !== (fault !== null));
    expect(astray).toEqual([]);
  });

  it('have each fault, and about as many as asked for', () => {
    const faults = bodies.map(({ fault }) => fault).filter((fault) => fault !== null);
    expect(new Set(faults).size).toBe(7);
    expect(faults.length / COUNT).toBeGreaterThan(0.12);
    expect(faults.length / COUNT).toBeLessThan(0.28);
  });
});

describe('the estate of the bench', () => {
  it('has references that are followed: only what was planted is found', () => {
    const folder = folderWith({});
    writeEstate(folder, { seed: 7, count: 200 });
    const names = [
      ...['vpnservices', 'subnets', 'ikepolicies', 'ipsecpolicies', 'endpoint_groups'].map((name) => `answers/${name}`),
      ...indices(200).map((index) => `hub-${index < 100 ? 0 : 1}/site-${index}`),
    ];
    const sources = names.map((name) => new Source(name, readFileSync(join(folder, `${name}.json`), 'utf8')));
    const found = lint(sources).findings.map(({ ruleId, place }) => `${sourceAt(place).name} ${ruleId}`);
    expect(found).toEqual([
      'hub-0/site-0 unresolved-reference',
      'hub-0/site-50 unresolved-reference',
      'hub-0/site-99 overlapping-connections',
      'hub-1/site-100 unresolved-reference',
      'hub-1/site-150 unresolved-reference',
      'hub-1/site-199 overlapping-connections',
    ]);
  });
});
