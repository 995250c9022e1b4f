import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../src/report/simulation/steps.js';
import type { Lines } from './pairs.js';
import { negotiated, outcome } from './pairs.js';

/** Two children of one end, the second with another line. */
function twice(local: string, remote: string, line = '', version = 2): Lines {
  const settings = `esp_proposals = aes128-sha256\n local_ts = ${local}\n remote_ts = ${remote}`;
  return { version, children: `c0 { ${settings} }\n c1 { ${settings}\n ${line} }` };
}

function statuses(line: string, version?: number): unknown {
  const { left, right } = negotiated(
    twice('10.1.0.0/16', '10.2.0.0/16', line, version),
    twice('10.2.0.0/16', '10.1.0.0/16', line, version),
  );
  expect([outcome(left), outcome(right)]).toEqual(['up', 'up']);
  return left.children.map(({ status }) => status);
}

describe('two children that are the same, as seen with 5.9.8', () => {
  it('are one in IKEv2', () => {
    expect(statuses('')).toEqual(['established', 'not-tried']);
  });

  it('are said to be one', () => {
    const { left } = negotiated(twice('10.1.0.0/16', '10.2.0.0/16'), twice('10.2.0.0/16', '10.1.0.0/16'));
    expect(stepsOf(left).map(({ text }) => text)).toContain('asks for no CHILD SA 2, which it has already');
  });

  it('are two in IKEv1', () => {
    expect(statuses('', 1)).toEqual(['established', 'established']);
  });

  it.each(['esp_proposals = aes256-sha256, aes128-sha256', 'mark_in = 42', 'rekey_time = 2h'])(
    'are two where one of them says %s',
    (line) => {
      expect(statuses(line)).toEqual(['established', 'established']);
    },
  );
});
