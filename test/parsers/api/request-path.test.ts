import { describe, expect, it } from 'vitest';
import { isKnownPath, matchRequest } from '../../../src/parsers/api/request-path.js';

function operations(method: string | null, url: string): string[] {
  return matchRequest({ method, url }).contracts.map(({ operation }) => operation);
}

describe('a request line', () => {
  it.each([
    ['a whole URL', 'POST', 'https://zstack.example.com:8080/zstack/v1/ipsec', ['CreateIPsecConnection']],
    ['a path', 'POST', '/zstack/v1/ipsec', ['CreateIPsecConnection']],
    ['a path without the version', 'POST', '/vpn/ikepolicies', ['CreateIkePolicy']],
    ['a prefix of a proxy', 'POST', 'https://proxy.example.com/eu/v2.0/vpn/vpnservices', ['CreateVpnService']],
    ['a query', 'POST', '/v2.0/vpn/endpoint-groups?fields=id', ['CreateEndpointGroup']],
    ['a method in small letters', 'post', '/v2.0/vpn/endpoint-groups', ['CreateEndpointGroup']],
    ['the braces of a document', 'PUT', 'http://{host}/zstack/v1/ipsec/config/{uuid}', ['ChangeIPsecConnection']],
    ['variables of a shell', 'PUT', '$BASE/ipsec/config/$UUID', ['ChangeIPsecConnection']],
    ['a template', 'POST', '{{ base }}/vpn/ipsec-site-connections', ['CreateIpsecSiteConnection']],
    ['a variable for all but the last step', 'POST', '${VPN}/ikepolicies', ['CreateIkePolicy']],
    [
      'two actions of one path',
      'PUT',
      '/zstack/v1/ipsec/x/actions',
      ['ReconnectIPsecConnection', 'ChangeIPSecConnectionState'],
    ],
    ['no method', null, '/v2.0/vpn/ipsecpolicies', ['CreateIpsecPolicy']],
    [
      'an action in the query, by any method',
      'GET',
      'https://h/?Version=2016-04-28&Action=CreateVpnGateway',
      ['CreateVpnGateway'],
    ],
  ])('with %s names its operation', (_, method, url, expected) => {
    expect(operations(method, url)).toEqual(expected);
  });

  it.each([
    ['another method', 'GET', '/zstack/v1/ipsec'],
    ['another resource', 'POST', '/zstack/v1/vm-instances'],
    ['a path that only ends alike', 'POST', 'https://firewall.example.com/api/v1/services/ipsec'],
    ['a path that goes on', 'POST', '/v2.0/vpn/ikepolicies/x/tags'],
    ['the enterprise VPN', 'POST', '/v5/0123456789abcdef/vpn-connection'],
    ['another action', 'POST', 'https://h/?Action=CreateVpnAttachment'],
    ['nothing but a variable', 'POST', '$URL'],
    ['the root', 'POST', 'https://h/'],
    ['no text', 'POST', ''],
  ])('with %s names none', (_, method, url) => {
    expect(operations(method, url)).toEqual([]);
  });

  it('holds the id of what it changes, unless that is a placeholder', () => {
    const id = '9b00d6b0-6c93-4ca5-9747-b8ade7bb514f';
    expect(matchRequest({ method: 'PUT', url: `/v2.0/vpn/ikepolicies/${id}` }).id).toBe(id);
    expect(matchRequest({ method: 'PUT', url: '/v2.0/vpn/ikepolicies/{ikepolicy_id}' }).id).toBeNull();
    expect(matchRequest({ method: 'PUT', url: '/v2.0/vpn/ikepolicies/$ID' }).id).toBeNull();
  });

  it('lists the names of its query', () => {
    const { query } = matchRequest({ method: null, url: 'https://h/?Action=CreateVpnConnection&RegionId=x&y#z=1' });
    expect([...query]).toEqual(['Action', 'RegionId', 'y']);
    expect([...matchRequest({ method: null, url: 'https://h/a#b?RegionId=x' }).query]).toEqual([]);
  });

  it('may be known whatever its method', () => {
    expect(isKnownPath('https://h/zstack/v1/ipsec/config/x')).toBe(true);
    expect(isKnownPath('https://h/zstack/v1/zones')).toBe(false);
  });
});
