import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

/** A text from which a stretch is cut. */
function cut(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: 40 }))
    .map(([from, length]) => text.slice(0, from) + text.slice(from + length));
}

describe('a key in a configuration', () => {
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
