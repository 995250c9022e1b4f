import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMaskedEverywhere, isMaskedKey, isSampleKey, isStockWord } from '../../src/data/placeholder-keys.js';
import { lint } from '../../src/library/lint.js';
import { Source } from '../../src/model/source.js';
import { locate } from '../../src/report/located.js';
import { text } from '../../src/report/text.js';

describe('sample keys', () => {
  it.each(['auth', 'secret', 'tf-testvpn2'])('are those of the documents: %s', (key) => {
    expect(isSampleKey(key)).toBe(true);
  });

  it.each(['', 'Auth', 'secrets'])('are not %j', (key) => {
    expect(isSampleKey(key)).toBe(false);
  });
});

describe('stock words', () => {
  it.each([
    'secret',
    'Secret',
    'changeme',
    'CHANGE_ME',
    'change-me!',
    'my-secret',
    'mysecret',
    'your_pre_shared_key',
    'my-secret-auth-key',
    'sharedsecret',
    'Password',
    'passphrase',
    'test',
    'test123',
    'psk-01',
    'vpn test',
    'this is my key',
    'xxxxxxxx',
    'XXX',
    '12345678',
    'TODO',
  ])('are such as %j', (key) => {
    expect(isStockWord(key)).toBe(true);
  });

  it.each([
    '',
    'kXv3-92mQz-0LrTb',
    'secretariat',
    'testament-of-youth',
    'password2847',
    'branch-berlin',
    'secretsecretsecretsecretsecretsecret',
    '9f8e7d6c5b4a',
    'xx',
  ])('are not such as %j', (key) => {
    expect(isStockWord(key)).toBe(false);
  });

  it('are recognised quickly, whatever the text', () => {
    for (const word of ['pass', 'word', 'test', 'testing', 'the', 'this', 'it', 'me', 'my'])
      expect(isStockWord(`${word.repeat(100_000)}?`)).toBe(false);
    expect(isStockWord(`${'the'.repeat(10)}?`)).toBe(false);
  });
});

describe('masked keys', () => {
  it.each([
    '*',
    '********',
    '1234****',
    'pgw6***',
    'ab****yz',
    '\u2022\u2022\u2022\u2022',
    'abcdxxxx',
    'Ab3XXXXX',
    '[redacted]',
    'REDACTED',
    '(sensitive value)',
    '<hidden>',
  ])('are such as %j', (key) => {
    expect(isMaskedKey(key)).toBe(true);
  });

  it.each(['', 'a*b*c*d', 'ab**', 'ab***c', 'boxx', 'abxxx', 'hidden-treasure', 'kXv3-92mQz-0LrTb'])(
    'are not such as %j',
    (key) => {
      expect(isMaskedKey(key)).toBe(false);
    },
  );

  it('show only some of the key at most', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('***', '****', '********'), (start, mask) => {
        expect(isMaskedKey(`${start}${mask}`)).toBe(true);
      }),
    );
  });
});

describe('a key that is a word of every report', () => {
  it.each(['tunnel', 'Tunnel', 'strongswan', 'authentication', 'secret', 'auth'])(
    '%s is not masked in sentences, where the gap would tell it',
    (key) => {
      expect(isMaskedEverywhere(key)).toBe(false);
    },
  );

  it.each(['tunnels9', 'my tunnel', 'kQ7z9mWp2xTv', 'berlin'])('%s is masked', (key) => {
    expect(isMaskedEverywhere(key)).toBe(true);
  });

  it('is concealed where it stands, and the report can be read', () => {
    const body = { name: 'a', peerAddress: '31.1.1.1', authKey: 'tunnel', ikeVersion: 'ikev1' };
    const source = new Source('a.json', JSON.stringify({ params: body }));
    const located = locate(lint([source]));
    const shown = [...text(located, { colour: false, columns: 400, notices: true })].join('');
    expect(shown).not.toContain('"tunnel"');
    expect(shown).toContain('"authKey":[redacted]');
  });
});
