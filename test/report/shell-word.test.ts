import { describe, expect, it } from 'vitest';
import { shellWordEnd } from '../../src/report/shell-word.js';
import { unreadSecrets } from '../../src/report/unread-secrets.js';

/** A text without what is hidden in it. */
function shown(text: string): string {
  return unreadSecrets(text).reduceRight((left, { start, end }) => `${left.slice(0, start)}…${left.slice(end)}`, text);
}

describe('a value that a script gives to what is named like a key', () => {
  it.each([
    ["VPN_PSK=$'CANARY x' next", 'VPN_PSK=… next'],
    [String.raw`VPN_PSK="ab\"CANARY" next`, 'VPN_PSK=… next'],
    [String.raw`KEY='x'\''CANARY' next`, 'KEY=… next'],
    [`IKE_KEY='a'"CANARY";next`, 'IKE_KEY=…;next'],
    ["TOKEN=$(echo 'CANARY') next", 'TOKEN=… next'],
    ['IKE_PSK="two\nCANARY lines" next', 'IKE_PSK=… next'],
    [String.raw`"run": "VPN_PSK=\"ab CANARY\" curl"`, '"run": "VPN_PSK=… curl"'],
    [String.raw`VPN_PSK=ab\ CANARY next`, 'VPN_PSK=… next'],
    ["VPN_PSK='CANARY without an end\nnext", 'VPN_PSK=…\nnext'],
    ['"run": "VPN_PSK=CANARY", "mtu": 1500', '"run": "VPN_PSK=…", "mtu": 1500'],
    ['VPN_PSK=${CANARY} next', 'VPN_PSK=${CANARY} next'],
    ['VPN_PSK=$(cat file) next', 'VPN_PSK=$(cat file) next'],
    ['MTU="1500" next', 'MTU="1500" next'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['A_KEY=$(', `A_KEY='`, 'A_KEY="', String.raw`A_KEY=\"`, 'A_KEY=`'])(
    'takes no longer for many of %s',
    (piece) => {
      const ends = [20_000, 40_000].map((count) => {
        const text = piece.repeat(count);
        let looked = 0;
        for (const { start, end } of unreadSecrets(text)) looked += end - start;
        return looked / text.length;
      });
      for (const share of ends) expect(share).toBeLessThanOrEqual(1);
    },
  );

  it('ends at the end of a line where nothing closes it', () => {
    expect(shellWordEnd("'abc\ndef", 0)).toBe(4);
    expect(shellWordEnd("'".padEnd(10_000, 'x'), 0)).toBeGreaterThan(4000);
  });
});
