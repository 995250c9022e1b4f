import { describe, expect, it } from 'vitest';
import { PROFILE_IDS } from '../../src/data/profiles/ids.js';
import { settingsOf } from '../../src/data/settings.js';
import { lint, requestsFor, Source, suggest } from '../../src/index.js';
import type { Dialect, Finding, Suggestion } from '../../src/index.js';
import { apiOf, APIS, DIALECTS } from '../../src/model/api.js';

const ALL = APIS.flatMap((api) => DIALECTS[api]);
const PAIRS = ALL.flatMap((left) => ALL.map((right) => [left, right] as const));

/** OpenStack's driver lets its daemon add proposals of its own: with IKEv1 what a rekey selects is not known. */
function isUndetermined(left: Dialect, right: Dialect): boolean {
  const both = [left, right];
  return both.includes('zstack-legacy') && both.includes('openstack');
}

function findingsOf(
  suggestion: Suggestion,
  side: 'left' | 'right',
  dialect: Dialect,
  profiles: (typeof PROFILE_IDS)[number][] = [],
): readonly Finding[] {
  return requestsFor(suggestion, side).flatMap(({ body }, index) => {
    const source = new Source(`${index}.json`, JSON.stringify(body));
    return lint([source], { api: apiOf(dialect), dialects: [dialect], profiles }).findings;
  });
}

describe.each(PAIRS)('the suggestion for %s and %s', (left, right) => {
  const suggestion = suggest(left, right);

  it('comes up, whichever end begins', () => {
    expect(suggestion.verdict).toBe(isUndetermined(left, right) ? 'undetermined' : 'up');
  });

  it('lints without errors, and every warning is said and due to the other end', () => {
    for (const [side, dialect] of [
      ['left', left],
      ['right', right],
    ] as const) {
      const findings = findingsOf(suggestion, side, dialect).filter(({ level }) => level !== 'note');
      expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
      for (const { ruleId } of findings) expect(['weak-integrity', 'ikev1']).toContain(ruleId);
      if (findings.some(({ ruleId }) => ruleId === 'weak-integrity')) expect([left, right]).toContain('apsara');
      if (findings.some(({ ruleId }) => ruleId === 'ikev1')) expect([left, right]).toContain('zstack-legacy');
      if (findings.length > 0) expect(suggestion.below).not.toEqual([]);
    }
  });

  it('has no sound value that both ends document and that is stronger', () => {
    for (const { purpose, strengthBits } of suggestion.values) {
      if (strengthBits === null) continue;
      const [one, other] = [left, right].map((dialect) =>
        settingsOf(dialect)
          .flatMap((setting) => (setting.purpose === purpose ? setting.values : []))
          .filter(
            ({ documented, discouraged, standing }) => documented && discouraged === null && standing === 'sound',
          ),
      );
      for (const value of one ?? []) {
        if (other?.some(({ meaning }) => meaning === value.meaning) !== true) continue;
        expect(value.strengthBits, `${purpose} ${value.meaning}`).toBeLessThanOrEqual(strengthBits);
      }
    }
  });

  it('is the same with the ends exchanged', () => {
    const mirrored = suggest(right, left);
    expect(mirrored.left.fields).toEqual(suggestion.right.fields);
    expect(mirrored.verdict).toBe(suggestion.verdict);
  });

  it.each(PROFILE_IDS)('meets %s, or says what it misses', (profile) => {
    const judged = suggest(left, right, { profiles: [profile] });
    const findings = [
      ...findingsOf(judged, 'left', left, [profile]),
      ...findingsOf(judged, 'right', right, [profile]),
    ].filter(({ ruleId }) => ruleId === 'below-profile');
    expect(judged.verdict).toBe(suggestion.verdict);
    expect(findings.length > 0, findings.map(({ message }) => message).join('\n')).toBe(judged.missed);
    // Each clause that the linter finds broken is named.
    for (const { profiles = [] } of findings) {
      for (const { clause } of profiles) expect(judged.below.join('\n')).toContain(clause);
    }
  });
});

describe('suggest', () => {
  it('prefers IKEv2, and gives the reasons', () => {
    const { values, strengthBits, below } = suggest('zstack', 'otc');
    expect(values.find(({ purpose }) => purpose === 'ike-version')?.meaning).toBe('v2');
    expect(strengthBits).toBe(256);
    expect(below).toEqual([]);
    for (const { reason } of values) expect(reason).not.toBe('');
  });

  it('says which end keeps a better value away', () => {
    expect(suggest('zstack', 'apsara').below).toContain(
      'ESP integrity: HMAC-SHA1-96 is weak: the document of Apsara Stack (right) does not list HMAC-SHA2-256-128, though its platform may take it; if it does, use it on both ends',
    );
  });

  it('writes no key unless it is given one', () => {
    const suggestion = suggest('zstack', 'apsara');
    expect(JSON.stringify(requestsFor(suggestion, 'left'))).toContain('"authKey":"${PSK}"');
    const [request] = requestsFor(suggestion, 'right', { psk: 'a "key" of the tests' });
    const text = request?.body['IkeConfig'];
    const config: unknown = JSON.parse(typeof text === 'string' ? text : '');
    expect(config).toMatchObject({ Psk: 'a "key" of the tests', IkeVersion: 'ikev2' });
  });
});
