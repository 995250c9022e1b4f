import { namesInRun, simulatedPair } from '../../../src/ends/pairs.js';
import type { FoundEnd } from '../../../src/ends/gatherer.js';
import { EndGatherer } from '../../../src/ends/gatherer.js';
import { oneFormatted } from '../../../src/cli/simulate/formats.js';
import { ipsecConf } from '../../../src/export/ipsec-conf.js';
import { swanctlConf } from '../../../src/export/swanctl.js';
import type { Redactor } from '../../../src/model/redaction.js';
import { Source } from '../../../src/model/source.js';
import { readConfiguration as readStrongswan } from '../../../src/parsers/api/strongswan/read.js';
import { readSource } from '../../../src/parsers/text/read.js';
import { holdsNoKey, liesInText, sameTwice } from '../checks.js';
import type { Input } from '../input.js';
import { CANARY } from '../input.js';

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'mermaid'] as const;
const CONTEXT = { rules: new Map(), folderInRepository: () => '', colour: false, columns: 80 } as const;

/** Of more ends than these the rest is left out. */
const MOST_ENDS = 3;

const ADDRESSES = { localAddress: '198.51.100.7', peerAddress: '203.0.113.9' } as const;

/** The other ends of whatever is found: one for each version of IKE. */
const PARTNERS = [
  { peer: { name: 'partner', ...ADDRESSES, ike: { version: 2 } } },
  {
    peer: {
      name: 'old-partner',
      ...ADDRESSES,
      starts: 'always',
      ike: { version: 1, mode: 'main', proposals: ['aes128-sha1-modp1024', '3des-md5-modp1024'], renewal: 'reauth' },
      auth: { method: 'psk', psk: CANARY, localId: 'old.example.org', remoteId: '%any' },
      child: {
        proposals: ['aes128-sha1'],
        localSelectors: ['10.2.0.0/16'],
        remoteSelectors: ['10.1.0.0/16', '0.0.0.0/0'],
      },
    },
  },
].map((peer) => JSON.stringify(peer));

/** Makes tunnel ends of a text and lets each negotiate with the next one, and with two devices. */
export function simulate(input: Input): void {
  const gatherer = gathered(input);
  const all = gatherer.ends();
  const partners = all.slice(-PARTNERS.length);
  const ends = [...all.slice(0, MOST_ENDS), ...partners];
  const { redactor } = gatherer;
  for (const { place, message } of [...gatherer.remarks, ...ends.flatMap(({ remarks }) => remarks)]) {
    liesInText('a remark', place);
    holdsNoKey('a remark', redactor.mask(message));
  }
  for (const [index, left] of ends.entries()) {
    const end = { ...left.end, name: redactor.mask(left.end.name) };
    for (const write of [swanctlConf, ipsecConf]) holdsNoKey('an export', write(end).text);
    for (const right of [...ends.slice(index + 1, index + 2), ...partners]) {
      holdsNoKey('a simulation', written(left, right, redactor));
    }
  }
  const [first] = ends;
  const last = ends.at(-1);
  if (first !== undefined && last !== undefined) sameTwice('a simulation', () => written(first, last, redactor));
}

function gathered({ name, text }: Input): EndGatherer {
  const gatherer = new EndGatherer();
  const source = new Source(name, text, { named: true });
  const configuration = readStrongswan(source);
  if (configuration === null) for (const document of readSource(source).documents) gatherer.read(document);
  else gatherer.readConfiguration(name, configuration);
  const partners = new Source('partners.jsonl', PARTNERS.join('\n'));
  for (const document of readSource(partners).documents) gatherer.read(document);
  return gatherer;
}

function written(left: FoundEnd, right: FoundEnd, redactor: Redactor): string {
  const simulated = { ...simulatedPair([left, right], namesInRun([left, right]), {}), redactor };
  return FORMATS.flatMap((format) => [...oneFormatted(format, simulated, CONTEXT)]).join('');
}
