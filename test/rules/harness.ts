import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { merge } from '../../src/config/merge.js';
import { problemText } from '../../src/config/problem.js';
import { readConfiguration } from '../../src/config/read.js';
import { readSource } from '../../src/parsers/text/read.js';
import { runSettings } from '../../src/config/run-settings.js';
import { PROFILE_IDS } from '../../src/data/profiles/ids.js';
import { chosenProfiles } from '../../src/library/chosen-profiles.js';
import type { ProfileId } from '../../src/data/profiles/ids.js';
import { lintAll } from '../../src/lint/lint-all.js';
import type { LintOptions } from '../../src/lint/options.js';
import { maskedReport } from '../../src/library/masked.js';
import { DIALECTS } from '../../src/model/api.js';
import type { Finding } from '../../src/model/finding.js';
import { pointerAt, regionAt, sourceAt } from '../../src/model/place.js';
import type { Report } from '../../src/model/report.js';
import type { Region } from '../../src/model/source.js';
import { Source } from '../../src/model/source.js';
import { RULES } from '../../src/rules/index.js';

/** The folder that holds one folder of fixtures for each rule. */
const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** What the cases of a folder may change about the run. */
const runOptions = z.strictObject({
  strict: z.boolean().exactOptional(),
  profiles: z.array(z.enum(PROFILE_IDS)).exactOptional(),
  dialects: z.array(z.enum([...DIALECTS.zstack, ...DIALECTS.otc, ...DIALECTS.apsara])).exactOptional(),
});

type RunOptions = z.infer<typeof runOptions>;

/** `options.json`: options for the whole folder, and under the name of a case for that case. */
const optionsFile = runOptions.catchall(runOptions);

/** `expected.json`: for each file that fires, its findings of the folder's rule as `describeFinding` writes them. */
const expectedFile = z.record(z.string(), z.array(z.string()));

type Expected = Readonly<Record<string, readonly string[]>>;

/** What a case is linted under. */
type CaseOptions = Omit<LintOptions, 'profiles'> & { readonly profiles?: readonly ProfileId[] };

/** The day on which cases and examples are linted. */
const TODAY = '2026-06-30';

/** One run: a file of a fixture folder, or a folder in it whose files are linted together, under its configuration. */
interface Case {
  /** `fires-short.json`, or `fires-two-files` for a folder. */
  readonly name: string;
  readonly fires: boolean;
  readonly sources: readonly Source[];
  /** The names of the sources and of the configuration. */
  readonly names: ReadonlySet<string>;
  readonly options: CaseOptions;
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function readSources(folder: string, name: string): Source[] {
  const path = join(folder, name);
  if (!statSync(path).isDirectory()) return [new Source(name, readFileSync(path, 'utf8'))];
  return readdirSync(path)
    .sort()
    .flatMap((entry) => readSources(folder, `${name}/${entry}`));
}

/** Options of a rule's folder, which its examples share, and those of single cases. */
function readOptions(ruleId: string): {
  readonly shared: RunOptions;
  readonly byCase: Readonly<Record<string, RunOptions>>;
} {
  const { strict, dialects, profiles, ...byCase } = optionsFile.parse(readJson(join(FIXTURES, ruleId, 'options.json')));
  const shared = {
    ...(strict !== undefined && { strict }),
    ...(dialects && { dialects }),
    ...(profiles && { profiles }),
  };
  return { shared, byCase };
}

/** The cases of a rule, in order of name. */
export function readCases(ruleId: string): Case[] {
  const folder = join(FIXTURES, ruleId);
  if (!existsSync(folder)) return [];
  const { shared, byCase } = readOptions(ruleId);
  return readdirSync(folder)
    .filter((name) => /^(?:fires|silent)-/u.test(name))
    .sort()
    .map((name) => readCase(name, readSources(folder, name), { ...shared, ...byCase[name] }));
}

function readCase(name: string, files: readonly Source[], options: RunOptions): Case {
  const configuration = files.find((source) => source.name === `${name}/.ipsec-lint.yaml`);
  return {
    name,
    fires: name.startsWith('fires-'),
    sources: files.filter((source) => source !== configuration),
    names: new Set(files.map((source) => source.name)),
    options: { ...options, ...(configuration && configuredOptions(configuration)) },
  };
}

/** What a configuration says, for files in the folder that it stands in. */
function configuredOptions(source: Source): CaseOptions {
  const reading = readConfiguration(source, { rules: RULES, profiles: PROFILE_IDS }, null, readSource);
  if (!reading.ok) throw new Error(reading.problems.map(problemText).join('\n'));
  const effective = merge([reading.configuration], { rules: new Map(), dialects: [], profiles: [], limits: new Map() });
  return runSettings(effective, (name) => name.slice(name.indexOf('/') + 1));
}

/** `fixes.json`: for each file, the fixes of those findings that have one, as `describeFix` writes them. */
export function readFixes(ruleId: string): Expected {
  return expectedFile.parse(readJson(join(FIXTURES, ruleId, 'fixes.json')));
}

export function readExpected(ruleId: string): Expected {
  return expectedFile.parse(readJson(join(FIXTURES, ruleId, 'expected.json')));
}

/** The options under which the examples of a rule are linted: those of its whole folder. */
export function exampleOptions(ruleId: string): RunOptions {
  return readOptions(ruleId).shared;
}

export function run(sources: readonly Source[], { profiles = [], ...options }: CaseOptions = {}): Report {
  return maskedReport(lintAll(sources, { today: TODAY, ...options, ...chosenProfiles(profiles) }));
}

function describeRegion({ startLine, startColumn, endLine, endColumn }: Region): string {
  const end = endLine === startLine ? String(endColumn) : `${endLine}:${endColumn}`;
  return `${startLine}:${startColumn}-${end}`;
}

function describe({ place }: Finding, ...words: readonly string[]): string {
  const region = regionAt(place);
  return [region === null ? '' : describeRegion(region), ...words].filter((word) => word !== '').join(' ');
}

/** A finding on one line: `<line>:<column>-<endColumn> <level> <pointer> <message>`; the pointer of a root is empty. */
function describeFinding(finding: Finding): string {
  return describe(finding, finding.level, pointerAt(finding.place), finding.message);
}

/** A fix on one line: `safe` or `unsafe`, then `<line>:<column>-<endColumn> → <text>` for each of its edits. */
function describeFix(finding: Finding): string | null {
  const { fix } = finding;
  if (fix === null) return null;
  const edits = fix.edits.map(
    ({ source, range, text }) => `${describeRegion(source.region(range))} → ${JSON.stringify(text)}`,
  );
  return `${fix.safe ? 'safe' : 'unsafe'} ${edits.join(', ')}`;
}

function linesByName(
  ruleId: string,
  findings: readonly Finding[],
  lineOf: (finding: Finding) => string | null,
): Record<string, string[]> {
  const lines: Record<string, string[]> = {};
  for (const finding of findings) {
    const line = finding.ruleId === ruleId ? lineOf(finding) : null;
    if (line !== null) (lines[sourceAt(finding.place).name] ??= []).push(line);
  }
  return lines;
}

/** The findings of one rule by the name of their source; sources without one are left out. */
export function describeFindings(ruleId: string, findings: readonly Finding[]): Record<string, string[]> {
  return linesByName(ruleId, findings, describeFinding);
}

/** The fixes of the findings of one rule by the name of their source; sources without one are left out. */
export function describeFixes(ruleId: string, findings: readonly Finding[]): Record<string, string[]> {
  return linesByName(ruleId, findings, describeFix);
}

/**
 * The places at which more than one error or warning stands: one fault gives one finding.
 * Notes are left out, since they often add to what another rule says.
 */
export function crowdedPlaces(findings: readonly Finding[]): string[] {
  const rulesAt = new Map<string, string[]>();
  for (const finding of findings) {
    if (finding.level === 'note') continue;
    const place = `${sourceAt(finding.place).name} ${describe(finding, pointerAt(finding.place))}`;
    rulesAt.set(place, [...(rulesAt.get(place) ?? []), finding.ruleId]);
  }
  return [...rulesAt].filter(([, rules]) => rules.length > 1).map(([place, rules]) => `${place}: ${rules.join(', ')}`);
}
