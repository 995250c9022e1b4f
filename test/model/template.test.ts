import { describe, expect, it } from 'vitest';
import { hiddenTexts, isKeyTemplate, isTemplate, isWhollyTemplate } from '../../src/model/template.js';

describe('isKeyTemplate', () => {
  it.each([
    '${PSK}',
    'prefix-${PSK}',
    '$(cat psk)',
    '$PSK',
    '$_1',
    '{{ psk }}',
    '{{psk}}-{{site}}',
    '{% if prod %}',
    '${{ secrets.PSK }}',
    '${{ parameters.psk }}-${{ github.ref_name }}',
    '%{psk}',
    '#{psk}',
    '@@psk@@',
    '__VPN_PSK__',
    '<psk>',
    '<pre-shared key of the branch>',
    '{PSK}',
    '((vpn/psk))',
    'ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]',
    '$ANSIBLE_VAULT;1.1;AES256\n6162',
    'ref+vault://secret/vpn#/psk',
    'op://vault/vpn/psk',
    'vault:secret/data/vpn#psk',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:vpn',
  ])('takes %j for one', (text) => {
    expect(isKeyTemplate(text)).toBe(true);
  });

  it.each([
    '',
    '$',
    '$psk',
    '{',
    '{}',
    '<>',
    'a<b>c',
    '10.0.0.0/8',
    '{"Psk":"x"}',
    '__init__',
    'op:psk',
    'ENC',
    '50%',
    'a@@b',
    '#1',
    '(psk)',
  ])('takes %j for a value', (text) => {
    expect(isKeyTemplate(text)).toBe(false);
  });
});

describe('isTemplate', () => {
  it('takes a shell variable in small letters for one, where no key is expected', () => {
    expect(isTemplate('$peer_address')).toBe(true);
    expect(isKeyTemplate('$peer_address')).toBe(false);
  });
});

describe('isWhollyTemplate', () => {
  it.each([
    '${PSK}',
    '$PSK',
    '<psk>',
    '${A}${B}',
    '{{ psk }}',
    '${{ secrets.PSK }}',
    "${{ github.ref == 'refs/heads/main' && secrets.PSK || secrets.OLD }}",
  ])('finds nothing literal in %j', (text) => {
    expect(isWhollyTemplate(text)).toBe(true);
  });

  it.each(['prefix-${PSK}', '$psk', 'plain', 'a${{ secrets.PSK }}', "${{ secrets.PSK || 'text' }}"])(
    'finds something literal in %j',
    (text) => {
      expect(isWhollyTemplate(text)).toBe(false);
    },
  );
});

describe('hiddenTexts', () => {
  it.each([
    ["${{ secrets.PSK || 'Kq7z-Xw9v' }}", ['Kq7z-Xw9v']],
    ["${{ env.SITE == 'hq' && 'Kq7z-Xw9v' || 'Xw9v-Kq7z' }}", ['Kq7z-Xw9v', 'Xw9v-Kq7z']],
    ["${{ 'Kq7z-Xw9v' }}", ['Kq7z-Xw9v']],
    ['${{ secrets.PSK }}', []],
  ])('of %j are what an expression may choose', (text, texts) => {
    expect(hiddenTexts(text).slice(1)).toEqual(texts);
  });
});
