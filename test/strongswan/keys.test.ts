import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/model/located.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { simulate } from '../../src/simulate/simulate.js';
import { readConfigurations } from './reading.js';

const KEY = 'Canary-Key-0815-Quoz';
const HEX = Array.from(KEY, (character) => character.charCodeAt(0).toString(16)).join('');

const SWANCTL = `base { secret = "${KEY}" }
connections {
  home {
    version = 2
    local { auth = psk
      id = a.example.org }
    remote { auth = psk }
    children { net { esp_proposals = default } }
  }
}
secrets {
  ike-1 : base { id-1 = a.example.org }
  ike-2 { secret = "${KEY}" }
  ike-3 { secret = 0x${HEX} }
  private { file = a.pem
    secret = ${KEY} }
  token { pin = "${KEY}" }
}
`;

const SECRETS = `: PSK "${KEY}"
a.example.org : PSK 0x${HEX}
b : XAUTH "${KEY}"
: RSA a.pem ${KEY}
`;

const CONF = `conn home\n  auto=add\n  authby=psk\n  leftid=a.example.org\n`;

/** What a simulation of an end with itself says. */
function masked(end: TunnelEnd): unknown {
  const { verdict, directions } = simulate(end, end, {});
  const told = [end.ike.version, end.localId, end.remoteId, ...end.children.flatMap((child) => child.localSelectors)];
  return [verdict, directions, told.map((located) => located && valueOf<unknown>(located))];
}

/** The same without the places, whose documents hold all that was read. */
function asJson(value: unknown): string {
  return JSON.stringify(value, (name, member: unknown) =>
    /places?$/iu.test(name) ? null : typeof member === 'bigint' ? String(member) : member,
  );
}

/** A text from which a stretch is cut. */
function cut(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: 40 }))
    .map(([from, length]) => text.slice(0, from) + text.slice(from + length));
}

/** Every value in quotes. */
const QUOTED = `connections {
  home {
    version = "2"
    proposals = "aes256-sha256-modp2048, aes128-sha256-modp2048"
    remote_addrs = "203.0.113.7"
    local { auth = "psk"
      id = "a.example.org" }
    remote { auth = "psk"
      id = "b.example.org" }
    children { net { local_ts = "10.1.0.0/16"
      esp_proposals = "aes256gcm16"
      life_time = "1h" } }
  }
}
secrets {
  ike-1 { id-1 = "a.example.org"
    secret = "${KEY}" }
  ike-2 { id-1 = "b.example.org"
    secret = "${KEY}" }
}
`;

const QUOTES = [...QUOTED.matchAll(/"/gu)].map(({ index }) => index);

describe('a key in a configuration', () => {
  it('is in nothing that is said, whichever quotes are lost', () => {
    const lost = fc.uniqueArray(fc.constantFrom(...QUOTES), { minLength: 1, maxLength: 4 });
    // A dash ends a piece of a proposal, a full stop a label, a comma an entry of a list.
    const pieces = ['Canary', '0815', 'Quoz', Buffer.from('Canary').toString('hex')];
    fc.assert(
      fc.property(lost, (quotes) => {
        const text = Array.from(QUOTED, (character, index) => (quotes.includes(index) ? '' : character)).join('');
        const { ends, remarks, gatherer } = readConfigurations({ 'swanctl.conf': text });
        const simulated = ends.map(({ end }) => asJson(masked(end)));
        const said = [...remarks, ...simulated].map((one) => gatherer.redactor.mask(one)).join('\n');
        for (const piece of pieces) expect(said).not.toContain(piece);
      }),
      { numRuns: 500 },
    );
  });

  it('is in nothing that is said, wherever the text is broken', () => {
    fc.assert(
      fc.property(cut(SWANCTL), cut(SECRETS), (swanctl, secrets) => {
        const { ends, remarks, gatherer } = readConfigurations({
          'swanctl.conf': swanctl,
          'ipsec.conf': CONF,
          'ipsec.secrets': secrets,
        });
        const said = remarks.map((remark) => gatherer.redactor.mask(remark)).join('\n');
        expect(said).not.toContain(KEY);
        expect(said).not.toContain(HEX);
        const auths = ends.map(({ end }) => JSON.stringify(end.auth.psk?.origin === 'explicit' && end.auth.psk.value));
        expect(auths.join('')).not.toContain(KEY);
      }),
      { numRuns: 500 },
    );
  });

  it('is masked in every spelling that it has there', () => {
    const { gatherer } = readConfigurations({ 'swanctl.conf': SWANCTL, 'ipsec.conf': CONF, 'ipsec.secrets': SECRETS });
    expect(gatherer.redactor.mask(`${KEY} 0x${HEX}`)).toBe('[redacted] [redacted]');
  });

  it('is in no result, and inspecting one shows none', () => {
    const { ends } = readConfigurations({ 'swanctl.conf': SWANCTL, 'ipsec.conf': CONF, 'ipsec.secrets': SECRETS });
    const [home, starter] = ends.map(({ end }) => end);
    if (home === undefined || starter === undefined) throw new Error('no ends');
    const shown = [home.auth.psk, starter.auth.psk].map((psk) => psk?.origin === 'explicit' && inspect(psk.value));
    expect(shown).toEqual(['[redacted]', '[redacted]']);
    expect(JSON.stringify(simulate(home, starter, {}).directions.map(({ ike }) => ike))).not.toContain(KEY);
  });
});
