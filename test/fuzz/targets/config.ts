import type { Configuration } from '../../../src/config/configuration.js';
import { merge } from '../../../src/config/merge.js';
import { asJson, asYaml, shown } from '../../../src/config/print.js';
import { problemText } from '../../../src/config/problem.js';
import { readConfiguration } from '../../../src/config/read.js';
import { runSettings } from '../../../src/config/run-settings.js';
import { PROFILE_IDS } from '../../../src/data/profiles/ids.js';
import { lintAll } from '../../../src/lint/lint-all.js';
import { lazy } from '../../../src/model/lazy.js';
import { Source } from '../../../src/model/source.js';
import { readSource } from '../../../src/parsers/text/read.js';
import { RULES } from '../../../src/rules/index.js';
import { holdsNoKey, liesInText, sameTwice } from '../checks.js';
import type { Input } from '../input.js';

const CATALOGUE = { rules: RULES, profiles: PROFILE_IDS };

/** What a configuration in the middle of a chain extends, and what a command line says. */
const BASE = `rules: {ikev1: error, no-pfs: off}
dialect: openstack
overrides: [{files: ['**/*.json'], rules: {psk-weak: off}}]
resources: {vpn-1: {address: 203.0.113.9, cidrs: [10.0.0.0/8]}}
`;
const COMMAND_LINE = {
  rules: new Map([['no-pfs', 'error' as const]]),
  dialects: [],
  profiles: ['ietf'],
  limits: new Map(),
};

const LINTED = { name: 'folder/vpn.json', text: '{"ikepolicy": {"ike_version": "v1", "pfs": "group2"}}' };

/** Reads a text as a configuration, merges it with others, prints it and lints with it. */
export function config({ name, text }: Input): void {
  const told = sameTwice('a configuration', () => {
    const source = new Source(name, text, { named: true });
    const sections = [null, ...(text.includes('ipsecLint') ? ['ipsecLint'] : [])].map((section) =>
      readConfiguration(source, CATALOGUE, section, readSource),
    );
    return sections
      .map((reading) => {
        if (reading.ok) return used(reading.configuration);
        for (const { place } of reading.problems) liesInText('a problem of a configuration', place);
        return reading.problems.map(problemText).join('\n');
      })
      .join('\n');
  });
  holdsNoKey('a configuration', told);
}

/** What a configuration extends that is read. */
const extended = lazy((): Configuration => {
  const base = readConfiguration(new Source('base.yaml', BASE), CATALOGUE, null, readSource);
  if (!base.ok) throw new Error(base.problems.map(problemText).join('\n'));
  return base.configuration;
});

function used(configuration: Configuration): string {
  const effective = merge([configuration, extended(), configuration], COMMAND_LINE, new Set(['aggressive-mode']));
  const settings = runSettings(effective, (path) => path);
  const findings = lintAll([new Source(LINTED.name, LINTED.text)], { ...settings, today: '2026-11-21' }).findings;
  const parts = shown(effective);
  const yaml = [...asYaml(parts, effective.files)].join('');
  const [problem] = readSource(new Source('printed.yaml', yaml)).problems;
  if (problem !== undefined) throw new Error(`what is printed is no YAML: ${problem.detail}: ${yaml}`);
  return [yaml, asJson(parts, effective.files), ...findings.map(({ ruleId, message }) => `${ruleId} ${message}`)].join(
    '\n',
  );
}
