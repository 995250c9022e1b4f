import { namesInRun, simulatedPair } from '../../../src/end-pairs.js';
import type { FoundEnd } from '../../../src/ends.js';
import { EndGatherer } from '../../../src/ends.js';
import { oneFormatted } from '../../../src/cli/simulate/formats.js';
import { swanctlConf } from '../../../src/export/swanctl.js';
import type { Redactor } from '../../../src/model/redaction.js';
import { Source } from '../../../src/model/source.js';
import { readConfiguration as readStrongswan } from '../../../src/parsers/api/strongswan/read.js';
import { readSource } from '../../../src/parsers/text/read.js';
import { holdsNoKey, liesInText, sameTwice } from '../checks.js';
import type { Input } from '../input.js';

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'mermaid'] as const;
const CONTEXT = { rules: new Map(), folderInRepository: '', colour: false, columns: 80 } as const;

/** Of more ends than these the rest is left out. */
const MOST_ENDS = 3;

/** The other end of whatever is found. */
const PARTNER = JSON.stringify({
  peer: { name: 'partner', localAddress: '198.51.100.7', peerAddress: '203.0.113.9', ike: { version: 2 } },
});

/** Makes tunnel ends of a text and lets each negotiate with the next one, and with a device. */
export function simulate(input: Input): void {
  const gatherer = gathered(input);
  const all = gatherer.ends();
  const ends = [...all.slice(0, MOST_ENDS), ...all.slice(-1)];
  const { redactor } = gatherer;
  for (const { place, message } of [...gatherer.remarks, ...ends.flatMap(({ remarks }) => remarks)]) {
    liesInText('a remark', place);
    holdsNoKey('a remark', redactor.mask(message));
  }
  const partner = ends.at(-1);
  for (const [index, left] of ends.entries()) {
    holdsNoKey('an export', swanctlConf({ ...left.end, name: redactor.mask(left.end.name) }).text);
    for (const right of [ends[index + 1], partner]) {
      if (right !== undefined) holdsNoKey('a simulation', written(left, right, redactor));
    }
  }
  const [first] = ends;
  if (first !== undefined && partner !== undefined) {
    sameTwice('a simulation', () => written(first, partner, redactor));
  }
}

function gathered({ name, text }: Input): EndGatherer {
  const gatherer = new EndGatherer();
  const source = new Source(name, text, { named: true });
  const configuration = readStrongswan(source);
  if (configuration === null) for (const document of readSource(source).documents) gatherer.read(document);
  else gatherer.readConfiguration(name, configuration);
  for (const document of readSource(new Source('partner.json', PARTNER)).documents) gatherer.read(document);
  return gatherer;
}

function written(left: FoundEnd, right: FoundEnd, redactor: Redactor): string {
  const simulated = { ...simulatedPair([left, right], namesInRun([left, right]), {}), redactor };
  return FORMATS.flatMap((format) => [...oneFormatted(format, simulated, CONTEXT)]).join('');
}
