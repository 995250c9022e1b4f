import { describe, expect, it } from 'vitest';
import { casesOf } from '../../src/data/cases.js';
import { logsOf, notifyNamed, seenOf } from '../../src/data/notifies.js';
import { NOTIFIES } from '../../src/data/notify-table.js';
import { RULES } from '../../src/rules/index.js';

const IDS = RULES.map(({ id }) => id);

describe('error notifies', () => {
  it('have one name each, and one number each in a version', () => {
    for (const key of ['name', 'ikev2'] as const) {
      const values = NOTIFIES.map((notify) => notify[key]).filter((value) => value !== null);
      expect(new Set(values).size, key).toBe(values.length);
    }
  });

  it.each(NOTIFIES)('name rules that there are: $name', ({ causes, meaning }) => {
    expect(meaning).toMatch(/\.$/u);
    for (const { what, rules } of causes) {
      expect(what).toMatch(/[^.]$/u);
      expect(IDS).toEqual(expect.arrayContaining([...rules]));
    }
  });

  it.each([
    ['NO_PROPOSAL_CHOSEN', 'NO_PROPOSAL_CHOSEN'],
    ['no-proposal-chosen', 'NO_PROPOSAL_CHOSEN'],
    ['NO_PROP', 'NO_PROPOSAL_CHOSEN'],
    ['N(AUTH_FAILED)', 'AUTHENTICATION_FAILED'],
    ['unsupported_critical_payload', 'INVALID_PAYLOAD_TYPE'],
    ['timeout', 'TIMEOUT'],
    ['TEMP_FAIL', 'TEMPORARY_FAILURE'],
    ['N(NO_CHILD_SA)', 'CHILD_SA_NOT_FOUND'],
    ['INVAL_SYN', 'INVALID_SYNTAX'],
    ['INVAL_MAJOR', 'INVALID_MAJOR_VERSION'],
    ['N(CRIT)', 'INVALID_PAYLOAD_TYPE'],
  ])('%s is found', (name, found) => {
    expect(notifyNamed(name)?.name).toBe(found);
  });

  it.each(['', 'N()', 'sha256', '__proto__', 'constructor', 'N(N(NO_PROP))'])('%j is none', (name) => {
    expect(notifyNamed(name)).toBeUndefined();
  });

  it('show with a rule only the lines of its own cause', () => {
    const lines = (rule: string): string => JSON.stringify(seenOf(rule));
    expect(lines('psk-encoding')).toContain('MAC mismatched');
    expect(lines('psk-encoding')).not.toContain('Main Mode');
    expect(lines('aggressive-mode')).toContain('Main Mode');
    expect(seenOf('duplicate-key')).toEqual([]);
  });

  it('show each log line once', () => {
    for (const notify of NOTIFIES) {
      const lines = logsOf(notify).map(({ line }) => line);
      expect(new Set(lines).size, notify.name).toBe(lines.length);
    }
  });
});

describe('real cases', () => {
  it('are told for rules, each with where it is told', () => {
    const told = IDS.flatMap(casesOf);
    expect(told.length).toBeGreaterThan(0);
    for (const { told: text, where, rules } of told) {
      expect(text).toMatch(/\.$/u);
      expect(where.length).toBeGreaterThan(0);
      expect(IDS).toEqual(expect.arrayContaining([...rules]));
    }
  });
});
