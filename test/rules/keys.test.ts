import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/library/lint.js';
import type { Finding } from '../../src/model/finding.js';
import { Source } from '../../src/model/source.js';

type Body = (key: string) => object;

const BODIES: readonly (readonly [string, Body])[] = [
  [
    'ZStack',
    (authKey) => ({ params: { name: 'branch', vipUuid: '0f'.repeat(16), peerAddress: '192.175.48.6', authKey } }),
  ],
  ['a change at ZStack', (authKey) => ({ changeIPsecConnection: { peerAddress: '192.175.48.6', authKey } })],
  ['Open Telekom Cloud', (psk) => ({ ipsec_site_connection: { psk, peer_address: '192.175.48.6' } })],
  [
    'Apsara Stack',
    (Psk) => ({ VpnGatewayId: 'vpn-1', LocalSubnet: '10.1.0.0/16', IkeConfig: JSON.stringify({ Psk }) }),
  ],
];

function findingsIn(body: object, off: readonly string[] = []): readonly Finding[] {
  const source = new Source('body.json', JSON.stringify(body));
  return lint([source], { rules: new Map(off.map((id) => [id, 'off'])) }).findings;
}

function keyFindings(body: object, off: readonly string[] = []): readonly string[] {
  return findingsIn(body, off)
    .filter(({ ruleId }) => ruleId.startsWith('psk-'))
    .map(({ ruleId, level }) => `${ruleId} ${level}`);
}

/** All texts of a finding that a report may show. */
function textsOf({ message, related, fix, identity }: Finding): string {
  const edits = fix?.edits.map(({ text }) => text) ?? [];
  return [message, ...related.map((other) => other.message), ...edits, identity?.value ?? ''].join('\n');
}

describe.each(BODIES)('the key of a body of %s', (_, body) => {
  // No message has four of these letters in a row, so that even a part of a key would show.
  const letters = fc.string({ unit: fc.constantFrom('Q', 'X', 'Z', 'J', 'V', 'K'), minLength: 4, maxLength: 24 });
  const marks = fc.constantFrom(
    '',
    ' ',
    '?',
    '"',
    "'",
    '\\',
    '*',
    '\t',
    '\n',
    '***',
    '\u2022\u2022\u2022',
    'é',
    '0x',
    '0s',
  );
  const key = fc.tuple(marks, letters, marks, letters, marks).map((parts) => parts.join(''));

  it('stands in no finding, nor does any part of it', () => {
    fc.assert(
      fc.property(key, (text) => {
        const shown = findingsIn(body(text)).map(textsOf).join('\n');
        expect(shown).not.toMatch(/[QXZJVK]{4}/u);
      }),
    );
  });

  it('gets one warning or error at most', () => {
    fc.assert(
      fc.property(fc.oneof(key, fc.string()), (text) => {
        const found = keyFindings(body(text)).filter((line) => !line.endsWith(' note'));
        expect(found.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is in plain text in any file', () => {
    expect(keyFindings(body('u8Qf2-Zk7Lw_4Tn0Rb9Vx6Hc'))).toEqual(['psk-in-plaintext warning']);
  });

  it('may be a placeholder', () => {
    expect(keyFindings(body('${VPN_PSK}'))).toEqual([]);
  });
});

describe('one fault of a key', () => {
  const zstack = (authKey: string) => ({ changeIPsecConnection: { peerAddress: '192.175.48.6', authKey } });
  const otc = (psk: string) => ({ ipsec_site_connection: { psk, peer_address: '192.175.48.6' } });

  it.each([
    ['a placeholder, though weak and in plain text', zstack('secret'), 'psk-placeholder error'],
    ['masked, though of characters that are refused', otc('12?45****'), 'psk-masked error'],
    ['too short, though it holds a blank', otc('a b'), 'psk-length error'],
    ['refused, though weak', zstack('abc def'), 'psk-characters error'],
    ['decoded, though weak', zstack('0xabc'), 'psk-encoding warning'],
    ['weak, though in plain text', zstack('abc'), 'psk-weak warning'],
    ['in plain text, though not of full strength', zstack('hG7d2kPq9xWv4Lm'), 'psk-in-plaintext warning'],
  ])('is that it is %s', (_, body, expected) => {
    expect(keyFindings(body)).toEqual([expected]);
  });

  it('shows when a rule above it is off', () => {
    expect(keyFindings(zstack('hG7d2kPq9xWv4Lm'), ['psk-in-plaintext'])).toEqual(['psk-weak note']);
    expect(keyFindings(zstack('secret'), ['psk-placeholder'])).toEqual(['psk-weak warning']);
  });
});
