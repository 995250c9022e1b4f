import { describe, expect, it } from 'vitest';
import { lintAndFix } from '../../src/library/lint-and-fix.js';
import { lint } from '../../src/library/lint.js';
import { pointerAt, rangeAt } from '../../src/model/place.js';
import { Source } from '../../src/model/source.js';
import type { Limits } from '../../src/model/limits.js';
import { DEFAULT_LIMITS } from '../../src/parsers/text/problem.js';

const USUAL = DEFAULT_LIMITS.depth;

/** Lists in lists, and before them what a rule finds. */
function nested(levels: number): string {
  return `{"IkeVersion": "ikev1", "x": ${'['.repeat(levels)}1${']'.repeat(levels)}}`;
}

function connection(levels: number): string {
  return `{"params": {"peerCidrs": ["10.1.0.0/16"], "ikeVersion": "ikev1", "x": ${nested(levels)}}}`;
}

interface Case {
  readonly name: string;
  /** How many levels are around the lists in the string. */
  readonly outer: number;
  readonly pointer: string;
  readonly text: (levels: number) => string;
}

const CASES: Readonly<Record<string, Case>> = {
  'a field': {
    name: 'a.json',
    outer: 1,
    pointer: '/IkeConfig',
    text: (levels) => JSON.stringify({ LocalSubnet: '10.1.0.0/16', IkeConfig: nested(levels) }),
  },
  'a field of a form': {
    name: 'a.form',
    outer: 1,
    pointer: '/IkeConfig',
    text: (levels) => `Action=CreateVpnConnection&IkeConfig=${nested(levels).replaceAll(' ', '')}`,
  },
  'a body beside its URL': {
    name: 'a.json',
    outer: 3,
    pointer: '/body',
    text: (levels) => JSON.stringify({ method: 'POST', url: '/zstack/v1/ipsec', body: connection(levels) }),
  },
  'a body among other texts': {
    name: 'a.yaml',
    outer: 3,
    pointer: '/data/ipsec.json',
    text: (levels) => `data:\n  ipsec.json: '${connection(levels)}'\n`,
  },
  'the data of a command': {
    name: 'a.yaml',
    outer: 3,
    pointer: '/run',
    text: (levels) => `run: |\n  curl https://x/zstack/v1/ipsec -d '${connection(levels)}'\n`,
  },
};

function linted(name: string, text: string, limits: Partial<Limits>) {
  const { findings } = lint([new Source(name, text, { named: true })], { limits });
  const deep = findings.filter(({ ruleId }) => ruleId === 'input-limit');
  return {
    deep: deep.map(({ place }) => `${pointerAt(place)} ${String(rangeAt(place).start)}`),
    isJudged: findings.some(({ ruleId }) => ruleId === 'ikev1'),
  };
}

describe.each(Object.entries(CASES))('JSON in a string, as %s is,', (_, { name, outer, pointer, text }) => {
  it('is read as deep as the run reads', () => {
    const deep = text(USUAL + 50);
    expect(linted(name, deep, {})).toMatchObject({ deep: [expect.stringContaining(pointer)], isJudged: false });
    expect(linted(name, deep, { depth: USUAL + 100 })).toEqual({ deep: [], isJudged: true });
  });

  it('is read no deeper, and the bracket that opens one level too many is told', () => {
    const few = text(9);
    const tooDeep = few.indexOf('['.repeat(9)) + 9 - 1;
    expect(linted(name, few, { depth: outer + 8 })).toEqual({ deep: [`${pointer} ${tooDeep}`], isJudged: false });
    expect(linted(name, few, { depth: outer + 9 })).toEqual({ deep: [], isJudged: true });
  });
});

describe('JSON in a string beyond the usual limits', () => {
  const config = (version: string): string =>
    JSON.stringify(`{"IkeVersion": "${version}", "x": ${'['.repeat(USUAL)}1${']'.repeat(USUAL)}}`);
  const text = `{"LocalSubnet": "10.1.0.0/16", "IkeConfig": ${config('IKEv2')}}`;

  it('is mended where the run reads so far', () => {
    const { texts } = lintAndFix([new Source('a.json', text)], { limits: { depth: USUAL + 1 } });
    expect(texts.get('a.json')).toBe(text.replace(config('IKEv2'), config('ikev2')));
    expect(lintAndFix([new Source('a.json', text)]).texts.size).toBe(0);
  });

  it.each([3, 4])('shows no key, be it read or not: depth %i', (depth) => {
    const key = 'Canary-0815-Kq7z';
    const body = {
      params: { description: JSON.stringify({ x: [[[1]]], psk: key }), name: key, peerCidrs: ['10.1.0.1/16'] },
    };
    const report = lint([new Source('a.json', JSON.stringify(body), { named: true })], { limits: { depth } });
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.redactor.mask(`a ${key}`)).toBe('a [redacted]');
  });
});
