import { describe, expect, it } from 'vitest';
import type { CauseAttribute, Negotiation, Phase, Verdict } from '../../src/model/negotiation.js';
import type { SimulateOptions } from '../../src/simulate/simulate.js';
import { simulate } from '../../src/simulate/simulate.js';
import { peerEnd } from './peer-documents.js';

interface Parts {
  readonly [field: string]: unknown;
  readonly ike?: object;
  readonly auth?: object;
  readonly child?: object;
}

const BASE = {
  left: {
    name: 'one',
    localAddress: '192.0.2.1',
    peerAddress: '198.51.100.1',
    local: '10.1.0.0/24',
    remote: '10.2.0.0/24',
  },
  right: {
    name: 'two',
    localAddress: '198.51.100.1',
    peerAddress: '192.0.2.1',
    local: '10.2.0.0/24',
    remote: '10.1.0.0/24',
  },
} as const;

function endOf(side: keyof typeof BASE, { ike, auth, child, ...fields }: Parts): ReturnType<typeof peerEnd> {
  const { local, remote, ...base } = BASE[side];
  return peerEnd({
    ...base,
    ike: { version: 2, proposals: ['aes256-sha256-modp2048'], lifetime: 86_400, ...ike },
    auth: { psk: 'a key of both ends', ...auth },
    child: {
      proposals: ['aes256-sha256-modp2048'],
      localSelectors: [local],
      remoteSelectors: [remote],
      lifetime: 3_600,
      ...child,
    },
    ...fields,
  });
}

function between(left: Parts, right: Parts, options: SimulateOptions = {}): Negotiation {
  return simulate(endOf('left', left), endOf('right', right), options);
}

function phase1(...proposals: readonly string[]): Parts {
  return { ike: { proposals } };
}

function phase1OfIkev1(...proposals: readonly string[]): object {
  return { version: 1, proposals };
}

function phase2(...proposals: readonly string[]): Parts {
  return { child: { proposals } };
}

function networks(localSelectors: readonly string[], remoteSelectors: readonly string[]): { child: object } {
  return { child: { localSelectors, remoteSelectors } };
}

type Reason = readonly [phase: Phase, attribute: CauseAttribute];

/** Two ends that real people had, the verdict, and the first reason of the end that begins on the left. */
type Case = readonly [title: string, left: Parts, right: Parts, verdict: Verdict, reason: Reason | null];

function reasonOf({ directions }: Negotiation): Reason | null {
  const [cause] = directions.flatMap(({ causes }) => causes);
  return cause === undefined ? null : [cause.phase, cause.attribute];
}

function itPredicts(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, left, right, verdict, reason) => {
    const result = between(left, right);
    expect([result.verdict, reasonOf(result)]).toEqual([verdict, reason]);
  });
}

const MD5_3DES = '3des-md5-modp1024';

describe('phase 1', () => {
  const v1 = (...proposals: readonly string[]): Parts => ({
    ike: phase1OfIkev1(...proposals),
    ...phase2('aes256-sha1'),
  });
  itPredicts([
    [
      'equal settings with another lifetime come up (libreswan 256)',
      {
        ike: { proposals: ['aes256-sha1-modp1536'], lifetime: 28_800 },
        child: { proposals: ['aes256-sha1'], lifetime: 2_880 },
      },
      { ike: { proposals: ['aes256-sha1-modp1536'] }, child: { proposals: ['aes256-sha1'] } },
      'up',
      null,
    ],
    [
      'group 2 meets an end without it (libreswan 503)',
      phase1('aes128-sha1-modp1024'),
      phase1('aes128-sha1-modp2048'),
      'down',
      ['ike-proposal', 'dhGroup'],
    ],
    [
      'the group number 5 is taken for a size of 4096 bits (libreswan 379)',
      phase1('aes256-sha256-modp1536'),
      phase1('aes256-sha256-modp4096'),
      'down',
      ['ike-proposal', 'dhGroup'],
    ],
    [
      'an end knows only what others have dropped (libreswan 141)',
      v1(MD5_3DES),
      v1('aes256-sha256-modp2048', 'aes128-sha256-modp2048'),
      'down',
      ['ike-proposal', 'encryption'],
    ],
    [
      'a default group of one vendor, dropped by the other (libreswan 84)',
      phase1('aes256-sha256-modp1024'),
      phase1('aes256-sha256-modp2048', 'aes256-sha256-ecp256'),
      'down',
      ['ike-proposal', 'dhGroup'],
    ],
    [
      'lists that share nothing (hwdsl2 1788)',
      phase1(MD5_3DES),
      phase1('aes256gcm16-prfsha512-ecp384'),
      'down',
      ['ike-proposal', 'encryption'],
    ],
    [
      'group 16 was asked for and group 5 was made (OTC terraform 640)',
      phase1('aes256-sha256-modp1536'),
      phase1('aes256-sha256-modp4096'),
      'down',
      ['ike-proposal', 'dhGroup'],
    ],
    [
      'main mode meets aggressive mode (opnsense 6276)',
      { ike: { ...phase1OfIkev1('aes256-sha256-modp2048'), mode: 'main' } },
      { ike: { ...phase1OfIkev1('aes256-sha256-modp2048'), mode: 'aggressive' } },
      'down',
      ['exchange-mode', 'exchangeMode'],
    ],
    [
      'IKEv1 meets IKEv2 (cloudstack 4953)',
      { ike: phase1OfIkev1('aes256-sha256-modp2048') },
      {},
      'down',
      ['version', 'version'],
    ],
    [
      'both versions meet IKEv1: it depends on who begins (cloudstack 4953)',
      { ike: { version: 'any' } },
      { ike: phase1OfIkev1('aes256-sha256-modp2048') },
      'up-one-way',
      ['version', 'version'],
    ],
  ]);

  it('guesses a group wrongly, is told so, and comes up (gist FransUrbo/2cc5104)', () => {
    const result = between(
      phase1('aes256-sha256-modp1536', 'aes256-sha256-modp2048'),
      phase1('aes256-sha256-modp2048'),
    );
    expect([result.verdict, result.directions[0]?.ike.dhRetry]).toEqual(['up', true]);
  });

  it('comes up only with a group: without one IKE cannot run (cloudstack 872)', () => {
    expect(between(phase1('3des-sha1-modp1024'), phase1('3des-sha1-modp1024')).verdict).toBe('up');
    expect(() => between(phase1('3des-sha1'), phase1('3des-sha1'))).toThrow('group');
  });
});

describe('perfect forward secrecy', () => {
  const version1 = { ike: phase1OfIkev1('aes256-sha256-modp2048') };
  itPredicts([
    [
      'the same group on both ends (opnsense 8631)',
      phase2('aes256-sha256-ecp521'),
      phase2('aes256-sha256-ecp521'),
      'up',
      null,
    ],
    [
      'other groups than each other and than phase 1 (libreswan 1234, 1265)',
      { ...phase1('aes256-sha256-modp8192'), child: { proposals: ['aes256-sha256-modp4096'], lifetime: 40 } },
      { ...phase1('aes256-sha256-modp8192'), child: { proposals: ['aes256-sha256-modp6144'], lifetime: 40 } },
      'up-until-rekey',
      ['rekey', 'dhGroup'],
    ],
    [
      'a group that phase 2 ignores elsewhere, with the group of phase 1 on the other end (libreswan 1265)',
      phase2('aes256-sha256-modp3072'),
      phase2('aes256-sha256-modp4096'),
      'up-until-rekey',
      ['rekey', 'dhGroup'],
    ],
    [
      'other groups in IKEv1 fail at once (libreswan 1193)',
      { ...version1, ...phase2('aes192-sha384-modp6144') },
      { ...version1, ...phase2('aes192-sha384-modp2048') },
      'down',
      ['child-proposal', 'dhGroup'],
    ],
    [
      'a rekey with another group after days of service (libreswan 1277, 515)',
      phase2('aes256-sha256-ecp256'),
      phase2('aes256-sha256-modp2048'),
      'up-until-rekey',
      ['rekey', 'dhGroup'],
    ],
    [
      'a group on one end alone (pastebin 9w6wbJCy)',
      phase2('aes128gcm16-modp2048'),
      phase2('aes256-sha256', 'aes128gcm16'),
      'up-until-rekey',
      ['rekey', 'dhGroup'],
    ],
    [
      'a group that both have, not first on one (strongSwan 3024)',
      phase2('aes256gcm16-modp3072-esn'),
      phase2('aes256gcm16-ecp256-modp3072-esn'),
      'up',
      null,
    ],
    [
      'perfect forward secrecy off beside a group (libreswan 200)',
      phase2('aes256-sha256'),
      phase2('aes256-sha256-ecp521'),
      'up-until-rekey',
      ['rekey', 'dhGroup'],
    ],
  ]);

  it('fails at the first rekey, and traffic stops with the lifetime', () => {
    const [direction] = between(phase2('aes256-sha256'), phase2('aes256-sha256-modp2048')).directions;
    expect(direction?.rekey).toMatchObject({ firstAttemptSeconds: [2_880, 3_240], outageSeconds: 3_600 });
    expect(direction?.children[0]?.status).toBe('established');
  });
});

describe('networks', () => {
  const host = '10.2.0.1/32';
  itPredicts([
    [
      'a selector that the peer does not have (MikroTik, pastebin rKRcnFb0)',
      networks(['192.168.9.0/24'], ['10.0.0.0/24']),
      networks(['192.168.88.19/32'], ['192.168.9.0/24']),
      'down',
      ['traffic-selector', 'selectors'],
    ],
    [
      'no selectors, which means the address alone (strongMan 153)',
      networks(['172.17.62.0/24'], ['10.2.0.0/24']),
      networks(['dynamic'], ['172.17.62.0/24']),
      'down',
      ['traffic-selector', 'selectors'],
    ],
    [
      'local and remote the same on both ends (rule 26)',
      networks(['10.1.0.0/24'], ['10.2.0.0/24']),
      networks(['10.1.0.0/24'], ['10.2.0.0/24']),
      'down',
      ['traffic-selector', 'selectors'],
    ],
  ]);

  it.each<readonly [string, Parts, Parts, readonly string[]]>([
    [
      'a /24 meets a host in IKEv2 (libreswan 801)',
      networks(['10.1.0.0/24'], ['10.2.0.0/24']),
      networks([host], ['10.1.0.0/24']),
      ['10.1.0.0/24 10.2.0.0/24'],
    ],
    [
      'the address space where the subnet is meant (Azure-vpn-config-samples 17)',
      networks(['10.1.0.0/24'], ['10.0.0.0/16']),
      networks(['10.0.0.0/24'], ['10.1.0.0/24']),
      ['10.1.0.0/24 10.0.0.0/16'],
    ],
    [
      'four of sixteen networks on the other end (libreswan 470)',
      networks(
        ['10.1.0.0/24'],
        Array.from({ length: 16 }, (_, index) => `10.2.${100 + index}.0/24`),
      ),
      networks(
        Array.from({ length: 4 }, (_, index) => `10.2.${112 + index}.0/24`),
        ['10.1.0.0/24'],
      ),
      Array.from({ length: 12 }, (_, index) => `10.1.0.0/24 10.2.${100 + index}.0/24`),
    ],
    [
      'the narrower end wins, in IKEv1 too (libreswan 630)',
      { ike: phase1OfIkev1('aes256-sha256-modp2048'), ...networks(['10.1.0.0/24'], ['172.16.0.0/16']) },
      { ike: phase1OfIkev1('aes256-sha256-modp2048'), ...networks(['172.16.1.0/24'], ['10.1.0.0/24']) },
      ['10.1.0.0/24 172.16.0.0/16'],
    ],
    [
      'status up with other networks on each end (libreswan 1210)',
      { ike: phase1OfIkev1('aes256-sha256-modp2048'), ...networks(['10.1.0.0/16'], ['10.2.0.0/24']) },
      { ike: phase1OfIkev1('aes256-sha256-modp2048'), ...networks(['10.2.0.0/24'], ['10.1.5.0/24']) },
      ['10.1.0.0/16 10.2.0.0/24'],
    ],
    [
      'several networks in IKEv1: the first alone (cloudstack 3138)',
      { ike: phase1OfIkev1('aes256-sha256-modp2048'), ...networks(['10.1.0.0/24', '10.1.1.0/24'], ['10.2.0.0/24']) },
      { ike: phase1OfIkev1('aes256-sha256-modp2048'), ...networks(['10.2.0.0/24'], ['10.1.0.0/24', '10.1.1.0/24']) },
      ['10.1.1.0/24 10.2.0.0/24'],
    ],
    [
      'networks that overlap those of the peer (libreswan 146)',
      networks(['10.66.0.0/16', '192.168.2.0/24'], ['10.0.0.0/8']),
      networks(['10.0.0.0/8'], ['10.66.0.0/16']),
      ['192.168.2.0/24 10.0.0.0/8'],
    ],
  ])('%s', (_, left, right, uncovered) => {
    const { verdict, directions } = between(left, right);
    expect(verdict).toBe('up');
    const [negotiated] = directions[0]?.children ?? [];
    expect(negotiated?.coverage).toBe('partial');
    expect(negotiated?.uncovered.map(({ local, remote }) => `${local} ${remote}`)).toEqual(uncovered);
  });

  it('that mirror each other only nearly fail where a gateway insists in IKEv1 (rule 25)', () => {
    const left = { ike: phase1OfIkev1('aes256-sha256-modp2048'), ...networks(['10.1.0.0/24'], ['172.16.0.0/16']) };
    const right = {
      ike: phase1OfIkev1('aes256-sha256-modp2048'),
      behaviour: 'strict',
      ...networks(['172.16.1.0/24'], ['10.1.0.0/24']),
    };
    const [direction] = between(left, right).directions;
    expect([direction?.verdict, direction?.failedPhase]).toEqual(['down', 'traffic-selector']);
  });
});

describe('identities and keys', () => {
  const behindNat = { localAddress: '10.0.0.5', publicAddress: '192.0.2.1' };
  itPredicts([
    [
      'an identity that is the private address behind NAT, unless the peer asks for another (libreswan 503)',
      behindNat,
      { auth: { remoteId: '192.0.2.1' } },
      'up-one-way',
      ['ike-auth', 'identity'],
    ],
    [
      'both ends behind NAT, each known by its public address (libreswan 909)',
      { ...behindNat, auth: { remoteId: '198.51.100.1' } },
      { localAddress: '10.9.0.5', publicAddress: '198.51.100.1', auth: { remoteId: '192.0.2.1' } },
      'down',
      ['ike-auth', 'identity'],
    ],
    [
      'behind NAT with stated identities',
      { ...behindNat, auth: { localId: 'one.example.org' } },
      { auth: { remoteId: 'one.example.org' } },
      'up',
      null,
    ],
    [
      'an at sign that makes an address a name (libreswan 237)',
      { auth: { localId: '@192.0.2.1' } },
      { auth: { remoteId: '192.0.2.1' } },
      'down',
      ['ike-auth', 'identity'],
    ],
    [
      'a name where an address is expected (ibm-cloud-docs 198)',
      { auth: { localId: 'gateway.example.org' } },
      { auth: { remoteId: '192.0.2.1' } },
      'down',
      ['ike-auth', 'identity'],
    ],
    [
      'an address where a name is expected (hwdsl2 538)',
      { auth: { localId: '192.0.2.1' } },
      { auth: { remoteId: 'gateway.example.org' } },
      'down',
      ['ike-auth', 'identity'],
    ],
    ['identities left out are the addresses (alicloud 5624)', {}, { auth: { remoteId: '192.0.2.1' } }, 'up', null],
    [
      'a blank behind the key (Alibaba checklist)',
      { auth: { psk: 'a key of both ends ' } },
      {},
      'down',
      ['ike-auth', 'psk'],
    ],
    [
      'a peer address that is the private one (Alibaba checklist)',
      behindNat,
      { peerAddress: '10.0.0.5' },
      'down',
      ['version', 'peerAddress'],
    ],
  ]);
});

describe('lifetimes and operation', () => {
  itPredicts([
    [
      'other lifetimes of phase 1 (azure-docs 73889)',
      { ike: { lifetime: 28_800 } },
      { ike: { lifetime: 86_400 } },
      'up',
      null,
    ],
    [
      'both ends only answer (opnsense 8979)',
      { starts: 'never' },
      { starts: 'never' },
      'down',
      ['initiator', 'starts'],
    ],
    [
      'SHA-256 cut to 96 bits on one end (algo 247)',
      phase2('aes128-sha256'),
      phase2('aes128-sha256_96'),
      'down',
      ['child-proposal', 'integrity'],
    ],
    [
      'SHA-256 cut to 96 bits on both (rule 7)',
      phase2('aes128-sha256_96'),
      phase2('aes128-sha256_96'),
      'down',
      ['child-proposal', 'integrity'],
    ],
  ]);

  it('an IKE SA that nobody renews ends its children in IKEv2, and not in IKEv1 (libreswan 405)', () => {
    const short = { lifetime: 3_600, renewal: 'none' };
    const long = { child: { lifetime: 28_800 } };
    const [second] = between({ ike: short, ...long }, { ike: short, ...long }).directions;
    expect(second?.renewal).toMatchObject({ gap: true, endsChildrenAfterSeconds: 3_600 });
    const first = { ...phase1OfIkev1('aes256-sha256-modp2048'), ...short };
    const [direction] = between({ ike: first, ...long }, { ike: first, ...long }).directions;
    expect(direction?.renewal).toMatchObject({ gap: false, endsChildrenAfterSeconds: null });
  });

  it('the end with the shorter lifetime rekeys first (fortinet, Meraki)', () => {
    const [direction] = between({ child: { lifetime: 28_800 } }, { child: { lifetime: 3_600 } }).directions;
    expect(direction?.rekey).toMatchObject({ firstAttemptBy: 'right', firstAttemptSeconds: [2_880, 3_240] });
  });
});
