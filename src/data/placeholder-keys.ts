import type { Api } from '../model/api.js';

/** Keys that the vendors' documents print in their sample requests. */
export const SAMPLE_KEYS: Readonly<Record<Api, readonly string[]>> = {
  // ZStack API: CreateIPsecConnection and ChangeIPsecConnection, sample bodies.
  zstack: ['auth'],
  // Open Telekom Cloud API: Creating an IPsec VPN Connection, example request; OpenStack VPNaaS uses the same.
  otc: ['secret'],
  // Alibaba Cloud: CreateVpnConnection and ModifyVpnConnectionAttribute, sample values.
  apsara: ['123456', '1234****', 'pgw6dy7d****', '123456****'],
};

/** Words that stand for a key until somebody writes one. Compared without regard to case, `-`, `_` and blanks. */
const STOCK_WORDS: readonly string[] = [
  'changeme',
  'changeit',
  'example',
  'examplekey',
  'examplepsk',
  'dummy',
  'key',
  'mykey',
  'mypsk',
  'mysecret',
  'none',
  'null',
  'pass',
  'password',
  'placeholder',
  'presharedkey',
  'psk',
  'replaceme',
  'sample',
  'secret',
  'secretkey',
  'sharedkey',
  'sharedsecret',
  'string',
  'test',
  'testing',
  'todo',
  'tbd',
  'vpnkey',
  'vpnpsk',
  'xxx',
  'xxxx',
  'xxxxxx',
  'xxxxxxxx',
  'yourkey',
  'yourpsk',
  'yourpresharedkey',
  'yoursecret',
  'yourpassword',
  'auth',
  'authkey',
];

const SAMPLES: ReadonlySet<string> = new Set(Object.values(SAMPLE_KEYS).flat());
const STOCK: ReadonlySet<string> = new Set(STOCK_WORDS);

/** Whether a key is a documentation sample. */
export function isSampleKey(text: string): boolean {
  return SAMPLES.has(text);
}

/** Whether a key is a word that stands for one. */
export function isStockWord(text: string): boolean {
  return STOCK.has(text.toLowerCase().replaceAll(/[\s_-]/gu, ''));
}
