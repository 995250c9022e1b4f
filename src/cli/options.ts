import { ALL_DIALECTS, APIS } from '../model/api.js';
import { INITIATORS } from '../model/negotiation.js';
import { BEHAVIOURS } from '../model/tunnel-end.js';
import { LIMIT_NAMES } from '../parsers/text/problem.js';
import type { Option } from './arguments.js';

/** The formats of a lint run. */
export const FORMATS = ['text', 'json', 'sarif', 'github', 'gitlab', 'markdown', 'junit'] as const;
export type Format = (typeof FORMATS)[number];

/** The formats of a simulation. */
export const SIMULATION_FORMATS = ['text', 'json', 'sarif', 'markdown', 'mermaid'] as const;
export type SimulationFormat = (typeof SIMULATION_FORMATS)[number];

/** The formats of a suggestion, and of the bodies that it writes. */
export const SUGGESTION_FORMATS = ['text', 'json'] as const;
export const BODY_FORMATS = ['json', 'yaml', 'curl'] as const;
export type BodyFormat = (typeof BODY_FORMATS)[number];

/** The formats of the list of rules. */
export const LIST_FORMATS = ['text', 'json', 'markdown'] as const;

export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

const API_HELP = `take what is not recognised for a body of ${APIS.join(', ')}, and leave bodies of the others alone`;

const COLOUR: Option = { name: 'color', value: 'WHEN', help: 'auto (default), always or never' };
const HELP: Option = { name: 'help', short: 'h', help: 'show this help' };

const CONFIG: Option = {
  name: 'config',
  short: 'c',
  value: 'FILE',
  help: 'read FILE as the configuration, not the nearest .ipsec-lint.yaml',
};
const NO_CONFIG: Option = { name: 'no-config', help: 'read no configuration' };

const LIMIT: Option = {
  name: 'limit',
  value: 'NAME=AMOUNT',
  help: `set a bound on what one file may take: ${LIMIT_NAMES.join(', ')}; several times`,
};

export const LINT_OPTIONS: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    value: 'NAME[=FILE]',
    help: `report as ${FORMATS.join(', ')} (default: text); several times, each but one into a FILE`,
  },
  { name: 'api', value: 'NAME', help: API_HELP },
  { name: 'dialect', value: 'NAME', help: `one for each API: ${ALL_DIALECTS.join(', ')}` },
  { name: 'stdin-filename', value: 'NAME', help: 'name of standard input in reports; its ending tells how to read it' },
  CONFIG,
  NO_CONFIG,
  { name: 'print-config', help: 'print what holds in the run and where it comes from (-f json: for a program)' },
  {
    name: 'profile',
    short: 'p',
    value: 'ID',
    help: 'judge bodies by a compliance profile too; several times, added to those of the configuration',
  },
  { name: 'rule', value: 'ID=LEVEL', help: 'set a rule to error, warning, note or off; several times' },
  { name: 'fail-on', value: 'LEVEL', help: 'exit with 1 from this level on: error (default), warning, note, never' },
  { name: 'fix', help: 'mend what can be mended without changing what is negotiated, and report what remains' },
  { name: 'fix-unsafe', help: 'mend what changes what is negotiated too: weak algorithms, values out of range' },
  { name: 'dry-run', help: 'print what --fix would change as a diff in place of the report, and write nothing' },
  { name: 'baseline', value: 'FILE', help: 'accept the findings that FILE holds' },
  { name: 'write-baseline', value: 'FILE', help: 'write all findings into FILE, as accepted from now on' },
  { name: 'no-suppressions', help: 'report what exceptions and baselines accept too' },
  { name: 'sarif-suppressed', help: 'put accepted findings into SARIF too, marked as such' },
  { name: 'since', value: 'REF', help: 'report only what files changed since the merge base with REF have a part in' },
  { name: 'require-resources', help: 'exit with 2 if nothing is recognised' },
  { name: 'strict', help: 'report placeholders such as ${PSK} too' },
  { name: 'as-found', help: 'take named files as found in a folder: pass over what holds no body, readable or not' },
  { name: 'no-gitignore', help: 'read what .gitignore leaves out' },
  { name: 'list-files', help: 'list the files that would be read, and read none' },
  LIMIT,
  { name: 'quiet', help: 'write nothing but the report' },
  { name: 'verbose', help: 'say why files were skipped' },
  { name: 'timing', help: 'say how long it took' },
  COLOUR,
  HELP,
];

export const SIMULATE_OPTIONS: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    value: 'NAME[=FILE]',
    help: `report as ${SIMULATION_FORMATS.join(', ')} (default: text); several times, each but one into a FILE`,
  },
  {
    name: 'with',
    value: 'PATH',
    help: 'read what the ends name from here too: policies, gateways, subnets; several times',
  },
  { name: 'pairs', value: 'FILE', help: 'simulate each line {"left": DOCUMENT, "right": DOCUMENT} of a file, or of -' },
  {
    name: 'all',
    help: 'simulate every pair of ends that name each other by their addresses, or that the configuration names',
  },
  { name: 'initiator', value: 'WHO', help: `who sets the tunnel up: ${INITIATORS.join(', ')} (default: both)` },
  {
    name: 'behaviour',
    value: 'NAME',
    help: `how a gateway negotiates of which nobody knows: ${BEHAVIOURS.join(', ')}`,
  },
  { name: 'strict', help: 'assume nothing: what is not known makes the result undetermined' },
  { name: 'api', value: 'NAME', help: API_HELP },
  { name: 'dialect', value: 'NAME', help: `one for each API: ${ALL_DIALECTS.join(', ')}` },
  CONFIG,
  NO_CONFIG,
  { name: 'fail-on', value: 'LEVEL', help: 'exit with 1 from this level on: error (default), warning, note, never' },
  { name: 'stdin-filename', value: 'NAME', help: 'name of standard input in reports; its ending tells how to read it' },
  { name: 'no-gitignore', help: 'read what .gitignore leaves out' },
  LIMIT,
  { name: 'quiet', help: 'write nothing but the report' },
  COLOUR,
  HELP,
];

export const SUGGEST_OPTIONS: readonly Option[] = [
  {
    name: 'left',
    value: 'API|FILE',
    help: `one end: ${ALL_DIALECTS.join(', ')}, or a file with an end, as for simulate`,
  },
  { name: 'right', value: 'API|FILE', help: 'the other end' },
  {
    name: 'profile',
    short: 'p',
    value: 'ID',
    help: 'a compliance profile to meet as far as both ends can; several times, added to those of the configuration',
  },
  {
    name: 'write',
    value: 'NAME[=FILE]',
    help: `write the bodies as ${BODY_FORMATS.join(', ')}: to FILE, or to standard output in place of the report`,
  },
  {
    name: 'psk-env',
    value: 'NAME',
    help: 'take the key from this environment variable, not a placeholder; only with --write NAME=FILE, whose mode is 0600',
  },
  { name: 'format', short: 'f', value: 'NAME', help: `report as ${SUGGESTION_FORMATS.join(', ')} (default: text)` },
  { name: 'with', value: 'PATH', help: 'read what the bodies name from here too; several times' },
  { name: 'api', value: 'NAME', help: API_HELP },
  { name: 'dialect', value: 'NAME', help: `how files are read: one for each API: ${ALL_DIALECTS.join(', ')}` },
  CONFIG,
  NO_CONFIG,
  LIMIT,
  { name: 'quiet', help: 'write nothing but the report' },
  COLOUR,
  HELP,
];

/** What strongSwan reads, and whose end it is to play. */
export const EXPORT_TARGETS = ['swanctl', 'ipsec.conf'] as const;
export const EXPORT_SIDES = ['peer', 'own'] as const;

export const EXPORT_OPTIONS: readonly Option[] = [
  { name: 'to', value: 'FORMAT', help: `${EXPORT_TARGETS.join(' or ')}: which configuration of strongSwan is written` },
  {
    name: 'side',
    value: 'SIDE',
    help: 'peer (default): the end that faces END, for the device on premises; own: END itself',
  },
  {
    name: 'with',
    value: 'PATH',
    help: 'read what END names from here too: policies, gateways, subnets; several times',
  },
  { name: 'output', value: 'FILE', help: 'write a FILE in place of standard output, which - is too' },
  {
    name: 'psk-env',
    value: 'NAME',
    help: 'write the key that is in this environment variable, into --output alone; otherwise a placeholder stands for it',
  },
  { name: 'api', value: 'NAME', help: API_HELP },
  { name: 'dialect', value: 'NAME', help: `one for each API: ${ALL_DIALECTS.join(', ')}` },
  CONFIG,
  NO_CONFIG,
  LIMIT,
  { name: 'quiet', help: 'say nothing beside the configuration' },
  HELP,
];

export const RULES_OPTIONS: readonly Option[] = [
  {
    name: 'profile',
    short: 'p',
    value: 'ID',
    help: 'mark the rules from which a compliance profile allows no exception; several times',
  },
  { name: 'format', short: 'f', value: 'NAME', help: `list as ${LIST_FORMATS.join(', ')} (default: text)` },
  COLOUR,
  HELP,
];

export const EXPLAIN_OPTIONS: readonly Option[] = [
  { name: 'api', value: 'NAME', help: `what ${APIS.join(', ')} can reach of a profile, or calls an algorithm so` },
  COLOUR,
  HELP,
];

export const SCHEMA_OPTIONS: readonly Option[] = [
  { name: 'dialect', value: 'NAME', help: `one of ${ALL_DIALECTS.join(', ')}` },
  HELP,
];

export const INIT_OPTIONS: readonly Option[] = [HELP];
