import { describe, expect, it } from 'vitest';
import { applyAll } from '../../src/fix/apply.js';
import { mend } from '../../src/fix/mend.js';
import { applyFixes, lintAndFix } from '../../src/library/lint-and-fix.js';
import { lint } from '../../src/library/lint.js';
import type { Finding } from '../../src/model/finding.js';
import { pointerAt, sourceAt } from '../../src/model/place.js';
import { Source } from '../../src/model/source.js';
import { DEFAULT_LIMITS } from '../../src/parsers/text/problem.js';

function stands(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ ruleId, place }) => `${sourceAt(place).name} ${ruleId} ${pointerAt(place)}`);
}

/** A body with a version that an alias shows in a place that is not known: its fix is refused. */
const SHOWN_ELSEWHERE = '- params: {peerCidrs: [10.3.0.0/16], ikeVersion: &v IKEv2}\n- other: *v\n';

describe('what is said of mending', () => {
  it('tells what is gone from what stays: of one rule, in one field, or at the same place of two files', () => {
    const sources = [
      new Source('a.yaml', 'params:\n  peerCidrs: [10.1.3.0/16, 0.0.0.1/0]\n  ikeVersion: IKEv2\n'),
      new Source('b.yaml', `- params: {peerCidrs: [10.2.0.0/16], ikeVersion: IKEv2}\n${SHOWN_ELSEWHERE}`),
      new Source('b2.yaml', SHOWN_ELSEWHERE),
      new Source('c.json', '{"VpnConnectionId": "vco-1", "LocalSubnet": "10.1.3.0/16,0.0.0.1/0"}'),
    ];
    const { mended, refused, texts } = lintAndFix(sources);
    expect([...texts.keys()]).toEqual(['a.yaml', 'b.yaml', 'c.json']);
    expect(stands(mended)).toEqual([
      'a.yaml cidr-host-bits /params/peerCidrs/0',
      'a.yaml invalid-value /params/ikeVersion',
      'b.yaml invalid-value /0/params/ikeVersion',
      'c.json cidr-host-bits /LocalSubnet',
    ]);
    expect(stands(refused)).toEqual([
      'b.yaml invalid-value /1/params/ikeVersion',
      'b2.yaml invalid-value /0/params/ikeVersion',
    ]);
  });
});

describe('mending beyond the usual limits', () => {
  const levels = 250;
  const text = `[{"params": {"peerCidrs": ["10.1.3.0/16"]}}, ${'['.repeat(levels)}1${']'.repeat(levels)}]`;
  const source = (): Source => new Source('a.yaml', text);

  it('is done where the run reads so far', () => {
    const { texts } = lintAndFix([source()], { limits: { yamlDepth: levels + 10 } });
    expect(texts.get('a.yaml')).toBe(text.replace('10.1.3.0', '10.1.0.0'));
  });

  it('is not done where nobody reads both texts, and so nobody can tell what else has changed', () => {
    const sources = [source()];
    const { findings } = lint(sources, { limits: { yamlDepth: levels + 10 } });
    expect(stands(findings)).toContain('a.yaml cidr-host-bits /0/params/peerCidrs/0');
    const fixes = findings.flatMap(({ fix, ...finding }) => (fix === null ? [] : [{ ...finding, fix }]));
    const { applied, refused } = applyAll(fixes, DEFAULT_LIMITS);
    expect(applied).toEqual([]);
    expect(refused.length).toBe(fixes.length);
  });

  it('is done by a program that gives the options it linted with', () => {
    const sources = [source()];
    const options = { limits: { yamlDepth: levels + 10 } };
    const { findings } = lint(sources, options);
    expect(applyFixes(sources, findings)).toEqual(sources);
    expect(applyFixes(sources, findings, options).map((after) => after.text)).toEqual([
      text.replace('10.1.3.0', '10.1.0.0'),
    ]);
  });
});

describe('mending', () => {
  it.each([false, true])('respells a key before it makes up for its absence (unsafe: %j)', (unsafe) => {
    const text = (key: string): string => `params:\n  peerCidrs: [10.1.0.0/16]\n  ${key}: 14\n  pfs: dh-group14\n`;
    const { texts } = lintAndFix([new Source('a.yaml', text('ikeDHGroup'))], { unsafe });
    expect(texts.get('a.yaml')).toBe(text('ikeDhGroup'));
  });

  it('lints once where there is nothing to mend, and once more for each change', () => {
    const counted = (text: string): number => {
      let count = 0;
      mend((texts) => {
        count++;
        return lint([new Source('a.json', texts.get('a.json') ?? text)]);
      });
      return count;
    };
    expect(counted('{"params": {"peerCidrs": ["10.1.0.0/16"]}}')).toBe(1);
    expect(counted('{"params": {"peerCidrs": ["10.1.3.0/16"]}}')).toBe(2);
  });

  it('ends where what is mended comes back each time, and does not say that it is gone', () => {
    let count = 0;
    const { texts, mended } = mend(() => {
      count++;
      return lint([new Source('a.json', '{"params": {"peerCidrs": ["10.1.3.0/16"]}}')]);
    });
    expect([texts.size, mended]).toEqual([1, []]);
    expect(count).toBeLessThan(50);
  });

  it('reaches what stands behind many fixes that the text does not take', () => {
    // Behind the comment one string in place of the list would stand where the key does, and be no value of it.
    const body = '- VpnConnectionId: vco-1\n  LocalSubnet: # b\n  - 10.1.0.0/16\n';
    const sound = '- VpnConnectionId: vco-2\n  LocalSubnet: [10.1.0.0/16]\n';
    const { texts, refused } = lintAndFix([new Source('a.yaml', body.repeat(80) + sound)]);
    expect(refused).toHaveLength(80);
    expect(texts.get('a.yaml')).toBe(body.repeat(80) + sound.replace(/\[|\]/gu, ''));
  });

  it('leaves alone what is no candidate', () => {
    const source = new Source('a.json', '{"params": {"peerCidrs": ["10.1.3.0/16"], "ikeVersion": "IKEv2"}}');
    const { texts } = mend((changed) => lint([new Source('a.json', changed.get('a.json') ?? source.text)]), {
      candidates: ({ findings }) => findings.filter(({ ruleId }) => ruleId === 'invalid-value'),
    });
    expect(texts.get('a.json')).toBe(source.text.replace('IKEv2', 'ikev2'));
  });
});
