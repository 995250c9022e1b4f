import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/library/lint.js';
import { Source } from '../../src/model/source.js';
import { keysNamedIn } from '../../src/parsers/text/named-keys.js';
import { locate } from '../../src/report/located.js';
import { text as asText } from '../../src/report/text.js';

const KEY = 'Kq7zPlantedKeyXw9v';

function keysIn(text: string): readonly string[] {
  return [...keysNamedIn(text)];
}

function reported(name: string, text: string): string {
  const report = lint([new Source(name, text, { named: true })], { strict: true });
  return [...asText(locate(report), { colour: false, columns: 120, notices: true })].join('');
}

describe('what is named like a key', () => {
  it.each([
    `"psk": "${KEY}"`,
    `"authKey":"${KEY}"`,
    String.raw`"IkeConfig": "{\"Psk\": \"${KEY}\"}"`,
    `psk: ${KEY}`,
    `  Psk: '${KEY}'`,
    `PSK=${KEY}`,
    `export OTC_VPN_PSK="${KEY}"`,
    `&Psk=${KEY}&IkeVersion=ikev1`,
    `# psk = ${KEY}, until March`,
    `psk": ${KEY}`,
    `%any : PSK "${KEY}"`,
    `@a.example.org: PSK\t'${KEY}'`,
  ])('is a key: %s', (text) => {
    expect(keysIn(text)).toEqual([KEY]);
  });

  it.each([
    '"psk": "${VPN_PSK_BRANCH}"',
    'psk: {{ vpn_psk_branch }}',
    'psk: $VPN_PSK_BRANCH',
    'psk: <your-own-key>',
    'psk: @key-of-the-branch.txt',
    'the psk: described elsewhere.',
    '"auth_mode": "psk", "description": "none"',
    'psk: short',
    'auth: PSK pre-shared-key',
    'the PSK "in-the-office"',
    'psk_length = 1234567890',
    'psk:\n  1234567890',
  ])('is none: %s', (text) => {
    expect(keysIn(text)).toEqual([]);
  });

  it('is found in time that grows with the text alone', () => {
    const spent = (text: string): number => {
      const start = cpuUsage();
      keysIn(text);
      return cpuUsage(start).user / 1000;
    };
    for (const piece of ['psk', 'psk"', 'psk=', 'psk\t', 'psk="\\', 'psk=12345678', ': PSK ', 'PSK "', 'authKey']) {
      spent(piece.repeat(10_000));
      const short = Math.min(...[1, 2, 3].map(() => spent(piece.repeat(20_000))));
      const long = Math.min(...[1, 2, 3, 4, 5].map(() => spent(piece.repeat(200_000))));
      // Quadratic time would be a hundred times as much.
      expect(long, piece).toBeLessThan(50 * Math.max(short, 2));
    }
  });

  it('is whole, however long', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]\d[\w+/]{6,}$/u), (key) => {
        expect(keysIn(`psk: "${key}"`)).toEqual([key]);
      }),
    );
    expect(keysIn(`psk: ${KEY.repeat(1000)}`)).toEqual([KEY.repeat(1000)]);
  });
});

describe('a report', () => {
  it.each([
    ['in a comment', 'vpn.yaml', `ipsec_site_connection:\n  mtu: 1400 # psk: ${KEY}\n`],
    ['in a value that a lost quote prolongs', 'vpn.yaml', `ipsec_site_connection:\n  initiator: "both, psk: ${KEY}"\n`],
    [
      'in a script beside its requests',
      'vpn.sh',
      `PSK=${KEY} curl /v2.0/vpn/ipsec-site-connections -d '{"ipsec_site_connection": {"mtu": 1400}}'\n`,
    ],
    [
      'in the text of a form, whose mark of equality is escaped',
      'vpn.sh',
      `curl 'https://vpc.example.org/?Action=CreateVpnConnection' -d 'Name=psk%3D${KEY}&RegionId=cn'\n`,
    ],
  ])('shows no key %s', (_, name, text) => {
    const shown = reported(name, text);
    expect(shown).toContain('│');
    expect(shown).not.toMatch(/Kq7z|Xw9v/u);
  });
});
