import { describe, expect, it } from 'vitest';
import { swanctlConf } from '../../src/export/swanctl.js';
import { parseAddress } from '../../src/model/address.js';
import { unknown } from '../../src/model/located.js';
import { peerEnd } from '../simulate/peer-documents.js';

const BRANCH = {
  name: 'branch 1',
  localAddress: '10.90.0.1',
  peerAddress: '10.90.0.2',
  starts: 'always',
  ike: {
    version: 1,
    mode: 'aggressive',
    proposals: ['aes128-sha1-modp1024', 'aes256gcm16-prfsha256-ecp256'],
    lifetime: 28800,
    renewal: 'reauth',
  },
  auth: { psk: 'four words, one key', localId: 'a@example.org', remoteId: '@10.90.0.2', pskOwners: ['10.90.0.2'] },
  children: [
    { proposals: ['aes128-sha256-modp2048'], localSelectors: ['10.1.0.0/16', '10.3.0.7'], lifetime: 3600 },
    { protocol: 'ah', mode: 'transport', proposals: ['sha256-esn'], remoteSelectors: ['10.2.0.1-10.2.0.9'] },
  ],
};

describe('a swanctl.conf', () => {
  it('says what an end offers', () => {
    const { text, gaps } = swanctlConf(peerEnd(BRANCH));
    expect(gaps).toEqual([]);
    expect(text).toBe(`connections {
  branch-1 {
    version = 1
    aggressive = yes
    local_addrs = 10.90.0.1
    remote_addrs = 10.90.0.2
    proposals = aes128-sha1-modp1024, aes256gcm16-prfsha256-ecp256
    rekey_time = 0s
    reauth_time = 25920s
    over_time = 2880s
    local {
      auth = psk
      id = a@example.org
    }
    remote {
      auth = psk
      id = fqdn:10.90.0.2
    }
    children {
      child-1 {
        mode = tunnel
        local_ts = 10.1.0.0/16, 10.3.0.7/32
        remote_ts = dynamic
        esp_proposals = aes128-sha256-modp2048
        rekey_time = 3240s
        life_time = 3600s
        start_action = start
      }
      child-2 {
        mode = transport
        local_ts = dynamic
        remote_ts = 10.2.0.1-10.2.0.9
        ah_proposals = sha256-esn
        rekey_time = 3564s
        life_time = 3960s
        start_action = start
      }
    }
  }
}

secrets {
  ike-branch-1 {
    id-1 = 10.90.0.2
    secret = "\${PSK}"
  }
}
`);
  });

  it('shows a key only where the caller gives its text, and so that it is read as it stands', () => {
    const end = peerEnd(BRANCH);
    expect(swanctlConf(end).text).not.toContain('four words');
    expect(swanctlConf(end, { psk: 'four words, one key' }).text).toContain('secret = "four words, one key"');
    expect(swanctlConf(end, { psk: '0x31' }).text).toContain('secret = 0x30783331');
    expect(swanctlConf(end, { psk: 'a"}\n#é' }).text).toContain('secret = 0x61227d0a23c3a9');
  });

  it('takes addresses from the caller before the end’s own', () => {
    const [localAddress, remoteAddress] = [parseAddress('192.0.2.1'), parseAddress('2001:db8::1')];
    if (localAddress === null || remoteAddress === null) throw new Error('no addresses');
    const { text } = swanctlConf(peerEnd(BRANCH), { localAddress, remoteAddress });
    expect(text).toContain('local_addrs = 192.0.2.1\n    remote_addrs = 2001:db8::1\n');
  });

  it('leaves out what is not known, and says so', () => {
    const end = peerEnd({ ...BRANCH, ike: { proposals: ['${PROPOSAL}'] } });
    const { text, gaps } = swanctlConf({ ...end, localId: unknown('unresolved'), starts: unknown('not-in-body') });
    expect(gaps).toEqual(['IKE proposals', 'its own identity', 'who sets the tunnel up']);
    expect(text).toMatch(/^# Not known, or without a word here: IKE proposals\.\n/u);
    expect(text).not.toMatch(/^ +proposals =|start_action|a@example\.org/mu);
  });

  it('lets no name or identity leave its line', () => {
    const end = peerEnd({
      ...BRANCH,
      name: 'a {\n} b',
      auth: { localId: 'O=x"y\\, CN=}#', remoteId: '@#0a' },
    });
    const { text } = swanctlConf(end);
    expect(text).toContain('  a-b {\n');
    expect(text).toContain(String.raw`id = "O=x\"y\\, CN=}#"`);
    expect(text).toContain('id = "keyid:#0a"');
  });

  // strongSwan reads nothing else in an identity, and discards the connection (vici_config.c, parse_string).
  it('writes identities in printable ASCII alone', () => {
    const written = (localId: string): string =>
      swanctlConf(peerEnd({ ...BRANCH, auth: { localId, remoteId: '@b' } })).text;
    expect(written('@é.example')).toContain('id = "fqdn:#c3a92e6578616d706c65"');
    expect(written('é@example.net')).toContain('id = "email:#c3a9406578616d706c652e6e6574"');
    for (const name of ['CN=é', 'O=x, CN=a\nb']) expect(written(name)).not.toMatch(/CN=/u);
  });

  it('switches probes off only where the end does', () => {
    const end = peerEnd(BRANCH);
    const dpd = (action: string) => ({
      action: { origin: 'explicit' as const, value: action, place: end.place },
      intervalSeconds: { origin: 'explicit' as const, value: 30, place: end.place },
      timeoutSeconds: { origin: 'explicit' as const, value: 120, place: end.place },
    });
    expect(swanctlConf({ ...end, dpd: dpd('hold') }).text).toMatch(
      /dpd_delay = 30s\n *dpd_timeout = 120s[\s\S]*dpd_action = trap/u,
    );
    expect(swanctlConf({ ...end, dpd: dpd('disabled') }).text).toContain('dpd_delay = 0s');
  });
});
