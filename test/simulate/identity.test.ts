import { describe, expect, it } from 'vitest';
import { formatIdentity, parseIdentity } from '../../src/model/ike-identity.js';
import { matches, resolve } from '../../src/simulate/identity.js';
import { stated } from './ends.js';

const NOWHERE = { own: undefined, seen: undefined, peer: undefined, nat: undefined };

function allows(pattern: string, identity: string): boolean | undefined {
  const fact = (text: string): ReturnType<typeof resolve> => resolve(stated(parseIdentity(text)), NOWHERE);
  return matches(fact(identity), fact(pattern));
}

describe('an identity', () => {
  it.each([
    ['', 'any', ''],
    ['%any', 'any', ''],
    ['*', 'any', ''],
    ['0.0.0.0', 'any', ''],
    ['10.0.0.1', 'ipv4', '10.0.0.1'],
    ['10.0.0.0/8', 'ipv4', '10.0.0.0/8'],
    ['10.0.0.1-10.0.0.9', 'ipv4', '10.0.0.1-10.0.0.9'],
    ['2001:db8::1', 'ipv6', '2001:db8::1'],
    ['@10.0.0.1', 'fqdn', '10.0.0.1'],
    ['gateway', 'fqdn', 'gateway'],
    ['10.0.0.999', 'fqdn', '10.0.0.999'],
    ['@a.example.org', 'fqdn', 'a.example.org'],
    ['fqdn:10.0.0.1', 'fqdn', '10.0.0.1'],
    ['dns:#612e6f7267', 'fqdn', 'a.org'],
    ['a@example.org', 'user-fqdn', 'a@example.org'],
    ['@@a', 'user-fqdn', 'a'],
    ['email:x', 'user-fqdn', 'x'],
    ['@#0x61:62', 'key-id', '6162'],
    ['@#abc', 'key-id', '0abc'],
    ['keyid:ab', 'key-id', '6162'],
    ['fe80::zz', 'key-id', '666538303a3a7a7a'],
    ['a=b', 'key-id', '613d62'],
    ['ipv4:#0a000001', 'ipv4', '10.0.0.1'],
    ['C=DE, O=Example', 'dn', 'C=DE, O=Example'],
    ['asn1dn:C=CH', 'dn', '#433d4348'],
    ['asn1dn:#300d310b3009060355040613024348', 'dn', 'C=CH'],
    ['{9}:#30819030818d', 'dn', '#30819030818d'],
    ['{1}:#0a090901', 'ipv4', '10.9.9.1'],
    ['{0x2}:a.org', 'fqdn', 'a.org'],
    ['{3}:#6140622e6f7267', 'user-fqdn', 'a@b.org'],
    ['{11}:ab', 'key-id', '6162'],
    ['{7}:ab', 'key-id', '7b377d3a6162'],
  ] as const)('is read as strongSwan reads %j: %s', (text, type, value) => {
    expect(parseIdentity(text)).toMatchObject({ type, value });
  });

  it('is shown as it is written', () => {
    expect(
      [parseIdentity('*'), parseIdentity('keyid:ab'), parseIdentity('@a'), parseIdentity('asn1dn:a')].map(
        formatIdentity,
      ),
    ).toEqual(['%any', '@#6162', 'a', 'asn1dn:#61']);
  });

  it.each([
    ['%any', 'a.example.org', true],
    ['a.example.org', '%any', false],
    ['A.example.ORG', 'a.Example.org', true],
    ['*.example.org', 'a.example.org', true],
    ['*.example.org', '.example.org', false],
    ['*.example.org', 'example.org', false],
    ['*.example.org', 'an-example.org', false],
    ['*@example.org', 'A@Example.org', true],
    ['*.example.org', 'a@b.example.org', false],
    ['10.0.0.1', '@10.0.0.1', false],
    ['10.0.0.0/8', '10.1.2.3', true],
    ['10.0.0.0/8', '11.1.2.3', false],
    ['10.0.0.1-10.0.0.9', '10.0.0.5', true],
    ['10.0.0.1-10.0.0.9', '10.0.0.1', true],
    ['10.0.0.1-10.0.0.9', '10.0.0.9', true],
    ['10.0.0.1-10.0.0.9', '10.0.0.0', false],
    ['10.0.0.1-10.0.0.9', '10.0.0.10', false],
    ['10.0.0.5', '10.0.0.0/8', false],
    ['10.0.0.0/8', '10.0.0.0/8', true],
    ['2001:DB8::1', '2001:db8:0::1', true],
    ['@#6162', 'keyid:ab', true],
    ['C=DE, CN=*', 'C=de, CN=a', true],
    ['C=DE, CN=a', '/C=DE/CN=A', true],
    ['CN=a, C=DE', 'C=DE, CN=a', false],
    ['C=DE', 'C=DE, CN=a', false],
    ['CN=ä', 'CN=Ä', false],
    ['E=a@b', 'emailAddress=A@B', true],
    ['C=CH, CN=hq', 'asn1dn:C=CH, CN=hq', false],
    ['asn1dn:c=ch', 'asn1dn:C=CH', false],
    ['asn1dn:C=CH', 'asn1dn:C=CH', true],
    ['C=CH', 'asn1dn:#300d310b3009060355040613024348', true],
    ['C=ch', 'asn1dn:#300d310b3009060355040613024348', true],
    ['C=DE', 'asn1dn:#300d310b3009060355040613024348', false],
    // A UTF8String, whose case counts: not read.
    ['C=CH', 'asn1dn:#300d310b300906035504060c024348', undefined],
    ['10.9.9.1', '{1}:#0a090901', true],
  ])('%j allows %j: %s', (pattern, identity, expected) => {
    expect(allows(pattern, identity)).toBe(expected);
  });
});
