import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/library/lint.js';
import { Source } from '../../src/model/source.js';
import { RULES } from '../../src/rules/index.js';

const TEXT = readFileSync(join(import.meta.dirname, '../../fixtures/unconfigurable-field/fires-identity.json'), 'utf8');

function rulesOf(text: string): readonly string[] {
  return lint([new Source('body.json', text)]).findings.map(({ ruleId }) => ruleId);
}

describe('the advice about a peer_id that is not peer_address', () => {
  it('is to write the address', () => {
    const rule = RULES.find(({ id }) => id === 'unconfigurable-field');
    expect(rule?.mend).toContain('peer_id, which cannot be left out, takes the value of peer_address');
    expect(rulesOf(TEXT.replace('198.51.100.21', '198.51.100.20'))).not.toContain('unconfigurable-field');
  });

  it('is not to leave it out, for then the request is refused', () => {
    expect(rulesOf(TEXT.replace('    "peer_id": "198.51.100.21",\n', ''))).toContain('missing-field');
  });
});
