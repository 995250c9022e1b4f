import { describe, expect, it } from 'vitest';
import { contractOf } from '../../src/data/contracts/index.js';
import { fieldsIn } from '../../src/data/dialect.js';
import { PURPOSES, settingFor, settingsOf, settledMeaning } from '../../src/data/settings.js';
import { APIS, DIALECTS } from '../../src/model/api.js';

const ALL = APIS.flatMap((api) => DIALECTS[api]);

describe('settingsOf', () => {
  it.each(ALL)('names fields that the contracts of %s have', (dialect) => {
    for (const { operation, path, kind } of settingsOf(dialect)) {
      const contract = contractOf(operation);
      expect(contract?.kind).toBe(kind);
      let fields = contract?.fields ?? [];
      for (const name of path) {
        const field = fieldsIn(fields, dialect).find((candidate) => candidate.name === name);
        expect(field, `${operation} ${path.join('.')}`).toBeDefined();
        fields = field?.fields ?? [];
      }
    }
  });

  it.each(ALL)('says of each purpose what %s can be set to, or what it does', (dialect) => {
    const silent = PURPOSES.filter(
      (purpose) => settingFor(dialect, purpose) === undefined && settledMeaning(dialect, purpose) === null,
    );
    // Which lifetime the driver before 4.5 leaves to its daemon is not published.
    expect(silent).toEqual(dialect === 'zstack-legacy' ? ['esp-lifetime'] : []);
  });

  it.each(ALL)('gives either values or a range, and each meaning once in %s', (dialect) => {
    for (const { values, range, purpose } of settingsOf(dialect)) {
      expect(values.length > 0, purpose).toBe(range === null);
      expect(new Set(values.map(({ meaning }) => meaning)).size).toBe(values.length);
    }
  });

  it('knows values by what they mean', () => {
    const group = settingFor('zstack', 'ike-group')?.values.find(({ meaning }) => meaning === 'ECP_256');
    expect(group).toEqual({
      value: 19,
      meaning: 'ECP_256',
      strengthBits: 128,
      standing: 'sound',
      documented: true,
      discouraged: null,
    });
    expect(settingFor('zstack', 'pfs-group')?.values.map(({ value }) => value)).not.toContain('dh-group0');
  });

  it('tells what the document of Apsara Stack lists from what else passes', () => {
    const documented = settingFor('apsara', 'esp-integrity')?.values.filter((value) => value.documented);
    expect(documented?.map(({ value }) => value)).toEqual(['md5', 'sha1']);
    expect(settingFor('alibaba-cloud', 'esp-integrity')?.values.every((value) => value.documented)).toBe(true);
  });

  it('leaves out what sets nothing, and says what the gateway does', () => {
    expect(settingFor('zstack', 'esp-mode')).toBeUndefined();
    expect(settledMeaning('zstack', 'esp-mode')).toBe('tunnel');
    expect(settingFor('zstack-legacy', 'esp-mode')?.path).toEqual(['policyMode']);
    expect(settingFor('zstack-legacy', 'ike-version')).toBeUndefined();
    expect(settledMeaning('zstack-legacy', 'ike-version')).toBe('v1');
    expect(settledMeaning('zstack-legacy', 'ike-lifetime')).toBe('86400');
    expect(settledMeaning('otc', 'ike-version')).toBeNull();
  });
});
