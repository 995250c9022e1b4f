import { describe, expect, it } from 'vitest';
import { lint } from '../../src/library/lint.js';
import { Source } from '../../src/model/source.js';
import { json } from '../../src/report/json.js';
import { locate } from '../../src/report/located.js';
import { text as asText } from '../../src/report/text.js';

const KEY = 'Kq7zPlantedKeyXw9v';

/** A report as text and as JSON. */
function reported(name: string, text: string): string {
  const located = locate(lint([new Source(name, text, { named: true })], { strict: true }));
  const options = { colour: false, columns: 400, notices: true };
  return [...asText(located, options), ...json(located, { name: 'ipsec-lint', version: '0.0.0' })].join('');
}

/** A body whose key stands under another name, and once more where no key belongs. */
function body(name: string): string {
  const fields = { name: 'v', [name]: KEY, peer_address: '203.0.113.5', initiator: KEY };
  return JSON.stringify({ ipsec_site_connection: fields });
}

describe('a key under a misspelt name', () => {
  it.each([
    'pks',
    'ps',
    'pk',
    'sk',
    'spk',
    'psc',
    'p_sk',
    'p sk',
    "p'sk",
    'ps-k',
    'preSharedKy',
    'PKS',
    'auth_ky',
    'sharedScret',
    'pasphrase',
  ])('%s is shown nowhere', (name) => {
    const shown = reported('a.json', body(name));
    expect(shown).toContain('unknown-field');
    expect(shown).not.toMatch(/Kq7z|Xw9v/u);
  });

  it.each(['authKy', 'authkye', 'auth_ky', 'authKe}y'])('%s of ZStack is shown nowhere', (name) => {
    const text = JSON.stringify({ params: { name: KEY, [name]: KEY, peerAddress: '31.1.1.1', peerCidrs: ['x'] } });
    expect(reported('a.json', text)).not.toMatch(/Kq7z|Xw9v/u);
  });

  it.each(['authby', 'auth_type', 'secure', 'shared'])('is not what stands under %s', (name) => {
    const text = JSON.stringify({
      ipsec_site_connection: { name: 'v', [name]: 'plain-words-here', initiator: 'plain-words-here' },
    });
    expect(reported('a.json', text)).toContain('plain-words-here');
  });

  it('is not taken for one where it means something else', () => {
    const text = JSON.stringify({ ipsec_site_connection: { name: 'v', peer_adress: '203.0.113.5' } });
    expect(reported('a.json', text)).toContain('203.0.113.5');
  });
});

describe('the rest of a key that is torn', () => {
  it.each([
    ['by a comma in YAML', 'a.yaml', `ipsec_site_connection: {mtu: 15x, psk: AbcDef12,${KEY}, name: v}\n`],
    ['by several', 'a.yaml', `ipsec_site_connection: {mtu: 15x, psk: AbcDef12,${KEY}, x${KEY}, name: v}\n`],
  ])('%s is shown nowhere', (_, name, text) => {
    const shown = reported(name, text);
    expect(shown).toContain('unknown-field');
    expect(shown).not.toMatch(/Kq7z|Xw9v/u);
  });

  it('is no other field without a value', () => {
    expect(reported('a.yaml', 'ipsec_site_connection: {mtu: 15x, peer_addres, name: v}\n')).toContain('peer_addres');
  });
});

describe('the key of a peer', () => {
  it.each([
    ['that looks like a variable in small letters', { auth: { psk: `$k${KEY}` } }],
    ['with a placeholder in it', { auth: { psk: `Kq7z{{ x }}${KEY}` } }],
    ['in a section that nobody knows', { auths: { presharedkey: `${KEY} and more` } }],
    ['under a misspelt name', { auth: { pks: KEY } }],
  ])('%s is shown nowhere', (_, part) => {
    const peer = { name: 'a', localAddres: '1.2.3.4', peerAddress: '5.6.7.8', ...part, ike: { version: 9 } };
    const shown = reported('a.json', JSON.stringify({ peer }));
    expect(shown).toContain('unknown-field');
    expect(shown).not.toMatch(/Kq7z|Xw9v/u);
  });
});
