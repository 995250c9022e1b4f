import { EndGatherer } from '../../src/ends.js';
import { namesInRun, simulatedPair } from '../../src/end-pairs.js';
import { unifiedDiff } from '../../src/cli/fix/diff.js';
import { oneFormatted } from '../../src/cli/simulate/formats.js';
import { baselineOf, baselineText, readBaseline, withBaseline } from '../../src/config/baseline.js';
import { problemText } from '../../src/config/problem.js';
import { readConfiguration } from '../../src/config/read.js';
import { PROFILE_IDS } from '../../src/data/profiles/ids.js';
import { swanctlConf } from '../../src/export/swanctl.js';
import { lintAndFix } from '../../src/lint-and-fix.js';
import { lint } from '../../src/lint.js';
import type { Report } from '../../src/model/report.js';
import { Source } from '../../src/model/source.js';
import { UserError } from '../../src/model/user-error.js';
import { readConfiguration as readStrongswan } from '../../src/parsers/api/strongswan/read.js';
import { readSource } from '../../src/parsers/text/read.js';
import { github } from '../../src/report/github.js';
import { gitlab } from '../../src/report/gitlab.js';
import { json } from '../../src/report/json.js';
import { junit } from '../../src/report/junit.js';
import { locate } from '../../src/report/located.js';
import { COMMENT_SIZE, markdown } from '../../src/report/markdown.js';
import { paintFor } from '../../src/report/paint.js';
import { sarif } from '../../src/report/sarif.js';
import { text } from '../../src/report/text.js';
import { RULES } from '../../src/rules/index.js';
import { tunnelEnds } from '../../src/tunnel.js';
import type { Input } from './seeds.js';
import { SHOWN } from './seeds.js';

const TOOL = { name: 'ipsec-lint', version: '0.0.0' } as const;
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'mermaid'] as const;
const CONTEXT = { rules: new Map(), folderInRepository: '', colour: false, columns: 80 } as const;

/** Of more ends than these not every pair is simulated. */
const MOST_ENDS = 3;

/** The other end of whatever is found. */
const PARTNER = JSON.stringify({
  peer: { name: 'partner', localAddress: '198.51.100.7', peerAddress: '203.0.113.9', ike: { version: 2 } },
});

/**
 * Does with a text all that can be done with one: throws where something breaks, where a key shows in an output, or
 * where fixing does harm.
 */
export function exercise({ name, text: content }: Input): void {
  const source = (): Source => new Source(name, content, { named: true });
  const report = lint([source()], { strict: true, profiles: ['recommended'] });
  holdsNoKey('a report', rendered(report));
  holdsNoKey('a baseline', [...baselineText(baselineOf(report), TOOL)].join(''));
  const baseline = readBaseline(content);
  if (baseline.ok) withBaseline(report, baseline.baseline);
  for (const unsafe of [false, true]) fix(source(), unsafe);
  configure(source());
  simulateAll(source());
  throughLibrary(content);
}

function holdsNoKey(what: string, output: string): void {
  const index = output.search(SHOWN);
  if (index !== -1) throw new Error(`${what} shows a key: ${output.slice(Math.max(0, index - 100), index + 60)}`);
}

function rendered(report: Report): string {
  const located = locate(report);
  return [
    ...json(located, TOOL),
    ...sarif(located, { tool: TOOL, workingFolder: '', suppressed: true }),
    ...text(located, { colour: true, columns: 100, notices: true }),
    ...github(located, { workingFolder: '' }),
    ...gitlab(located, { workingFolder: '' }),
    ...junit(located),
    ...markdown(located, { size: COMMENT_SIZE }),
  ].join('');
}

/** What is wrong with a text as such: a fix may well bring to light what was wrong below a misspelt name. */
function faultsOf(source: Source): number {
  return readSource(source).problems.length;
}

/** Fixing leaves a text that parses as well as before, and nothing more to fix. */
function fix(before: Source, unsafe: boolean): void {
  const { texts, report } = lintAndFix([before], { unsafe });
  const fixed = texts.get(before.name);
  if (fixed === undefined) return;
  const after = new Source(before.name, fixed, { named: true });
  if (faultsOf(after) > faultsOf(before))
    throw new Error(`fixing (unsafe: ${String(unsafe)}) breaks the text: ${fixed}`);
  const again = lintAndFix([after], { unsafe }).texts.get(after.name);
  if (again !== undefined) throw new Error(`fixing (unsafe: ${String(unsafe)}) is not idempotent: ${fixed} → ${again}`);
  // Reading marks where the keys are.
  lint([before, after]);
  holdsNoKey('a diff', [...unifiedDiff([{ before, after }], report.redactor, paintFor(false))].join(''));
}

function configure(source: Source): void {
  const reading = readConfiguration(source, { rules: RULES, profiles: PROFILE_IDS });
  if (!reading.ok) holdsNoKey('a problem of a configuration', reading.problems.map(problemText).join('\n'));
}

function simulateAll(source: Source): void {
  const gatherer = new EndGatherer();
  const configuration = readStrongswan(source);
  if (configuration === null) for (const document of readSource(source).documents) gatherer.read(document);
  else gatherer.readConfiguration(source.name, configuration);
  for (const document of readSource(new Source('partner.json', PARTNER)).documents) gatherer.read(document);
  const all = gatherer.ends();
  const ends = [...all.slice(0, MOST_ENDS), ...all.slice(-1)];
  const { redactor } = gatherer;
  const remarks = [...gatherer.remarks, ...ends.flatMap((end) => end.remarks)];
  holdsNoKey('a remark', remarks.map(({ message }) => redactor.mask(message)).join('\n'));
  for (const left of ends) {
    holdsNoKey('an export', swanctlConf(left.end).text);
    for (const right of ends) {
      const simulated = { ...simulatedPair([left, right], namesInRun([left, right]), {}), redactor };
      for (const format of FORMATS)
        holdsNoKey(`a simulation as ${format}`, [...oneFormatted(format, simulated, CONTEXT)].join(''));
    }
  }
}

/** What the library is handed is a value. Its errors are those of the caller. */
function throughLibrary(content: string): void {
  const value = parsed(content);
  if (typeof value !== 'object' || value === null) return;
  try {
    tunnelEnds(value);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    holdsNoKey('an error', `${error.message} ${error.next ?? ''}`);
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
