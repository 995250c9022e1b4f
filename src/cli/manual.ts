import type { Option } from './arguments.js';
import { COLUMNS } from './columns.js';
import {
  EXPLAIN_OPTIONS,
  EXPORT_OPTIONS,
  INIT_OPTIONS,
  LINT_OPTIONS,
  RULES_OPTIONS,
  SCHEMA_OPTIONS,
  SIMULATE_OPTIONS,
  SUGGEST_OPTIONS,
} from './options.js';
import { wrapped } from '../report/wrap.js';

/** What the help says of a command. */
interface Page {
  readonly usage: string;
  readonly paragraphs: readonly string[];
  readonly options: readonly Option[];
  readonly examples: readonly (readonly [line: string, purpose: string])[];
}

const FLAG_COLUMNS = 25;

const EXIT_CODES = `Exit codes
  0  nothing at or above --fail-on
  1  findings
  2  wrong usage, a path that cannot be read or written, nothing recognised (--require-resources)
  3  a defect in ipsec-lint
`;

const OVERVIEW = `ipsec-lint reads IPsec VPN request bodies of ZStack, Open Telekom Cloud (OpenStack VPNaaS) and
Apsara Stack (Alibaba Cloud), and says what the API will refuse, what is insecure and what will not
interoperate.

Usage
  ipsec-lint [lint] [PATH…]    check files, folders and globs; - is standard input (default: .)
  ipsec-lint simulate A B      predict whether two ends of a tunnel come up and stay up
  ipsec-lint export END --to F  write the other end of a tunnel for strongSwan
  ipsec-lint suggest --left A --right B
                               write what two APIs, two bodies, or one of each can best agree on
  ipsec-lint rules             list the rules
  ipsec-lint explain NAME      explain a rule or an algorithm
  ipsec-lint schema NAME       print the JSON Schema of bodies, settings, peers or JSON reports
  ipsec-lint init              write a configuration to begin with
  ipsec-lint help COMMAND      say more about a command; so does ipsec-lint COMMAND --help
  ipsec-lint --version

Examples
  ipsec-lint deploy/                            check what is in a folder
  ipsec-lint --fail-on warning 'vpn/**/*.yaml'  let warnings fail the run too
  ipsec-lint -f text -f sarif=vpn.sarif         read the report, and keep one for code scanning
  ipsec-lint explain weak-dh-group              learn why something was reported

${EXIT_CODES}`;

const PAGES: ReadonlyMap<string, Page> = new Map([
  [
    'lint',
    {
      usage: 'ipsec-lint [lint] [PATH…] [OPTION…]',
      paragraphs: [
        'Checks request bodies in JSON, YAML, JSON Lines, curl commands and .http files. What they are is told by their content: files that hold none are passed over, and every run says how many were recognised.',
        'A PATH is a file, a folder, a glob or - for standard input; without one, the working folder is checked. A folder gives its .json, .yaml, .yml, .jsonl, .ndjson, .http and .rest files, and .sh files with a curl call to one of the APIs, except what .gitignore leaves out. A file that is named is always read. A glob has * and ? within a name, [a-z], [!a], {a,b}, ** for any number of folders, and a backslash before what is meant as it stands; put it in quotes, or the shell reads it by its own rules.',
        'Settings are read from the nearest .ipsec-lint.yaml (or .json, or "ipsecLint" in package.json), upward from the working folder. Findings may be accepted there, in a comment (# ipsec-lint-ignore RULE -- reason), or all together by a baseline.',
        'With --fix, misspelt values and keys, wrappers, types and host bits are mended in the files, and nothing else in them changes; --fix-unsafe also replaces weak algorithms. No key is ever written.',
        'The report goes to standard output, all else to standard error. No pre-shared key is shown in either.',
      ],
      options: LINT_OPTIONS,
      examples: [
        ['ipsec-lint', 'check the working folder'],
        ['ipsec-lint -f json create.json', 'one file, for a program'],
        ['ipsec-lint -f text -f sarif=out/vpn.sarif deploy', 'two reports of one run'],
        ['ipsec-lint --rule no-pfs=off --rule ikev1=error', 'change what rules are worth'],
        ['ipsec-lint --since origin/main', 'what a branch changes, for a pull request'],
        ['render | ipsec-lint --stdin-filename vpn.yaml -', 'check what another program writes'],
        ['ipsec-lint --fix --dry-run', 'see what can be mended'],
        ['ipsec-lint --fix', 'mend it, and report what remains'],
        ['ipsec-lint --write-baseline vpn.baseline.json', 'accept what there is, to fail on what is new'],
        ['ipsec-lint --baseline vpn.baseline.json', 'report what is new alone'],
        ['ipsec-lint rules.json ./rules', 'a folder with the name of a command is ./rules'],
      ],
    },
  ],
  [
    'simulate',
    {
      usage:
        'ipsec-lint simulate LEFT RIGHT [OPTION…]\n       ipsec-lint simulate --pairs FILE\n       ipsec-lint simulate --all [PATH…]',
      paragraphs: [
        'Predicts what becomes of a tunnel between two ends, whichever of them begins: whether it comes up, what fails first and how to mend it, what the networks cover, and whether it lives through its first rekey.',
        'An end is a connection of one of the APIs in any form that lint reads, one of strongSwan in swanctl.conf or of strongSwan or Libreswan in ipsec.conf (keys in ipsec.secrets are read by --with), or a document with the key peer for any other device. Write FILE where the file holds one end, FILE#NAME or FILE#/json/pointer where it holds several. What an end names by an id is looked for in the files of both ends and in those of --with; what is not found stays unknown, and a prediction that rests on it says so.',
        'With --pairs each result is a line of JSON; with -f json they are one document.',
        'It exits with 0 if the tunnel comes up and stays up; a tunnel that only one end can set up, or that leaves networks uncovered, counts as a warning, everything else as an error.',
      ],
      options: SIMULATE_OPTIONS,
      examples: [
        ['ipsec-lint simulate zstack.json branch.yaml', 'two ends'],
        ['ipsec-lint simulate otc.yaml#hq branch.yaml --with policies/', 'an end whose policies stand elsewhere'],
        ['ipsec-lint simulate zstack.json swanctl.conf#hq', 'a configuration of strongSwan'],
        ['ipsec-lint simulate --pairs pairs.jsonl > results.jsonl', 'many pairs'],
        ['ipsec-lint simulate --all estate/', 'whatever belongs together in a folder'],
        ['ipsec-lint simulate a.json b.json -f mermaid', 'a sequence diagram'],
      ],
    },
  ],
  [
    'export',
    {
      usage: 'ipsec-lint export END --to swanctl|ipsec.conf [OPTION…]',
      paragraphs: [
        'Writes the configuration of the end that faces END, for a strongSwan on premises: its proposals are those of END, its addresses, identities and networks the other way round. --side own writes END itself as a strongSwan would play it.',
        'END is named as for ipsec-lint simulate: FILE, FILE#name or FILE#/json/pointer. What is not known of it stands in comments at the head, and is said on standard error.',
        'No key is written, unless --psk-env names the environment variable that holds it.',
      ],
      options: EXPORT_OPTIONS,
      examples: [
        ['ipsec-lint export hq.json --to swanctl', 'the other end of a connection'],
        ['ipsec-lint export vpn.yaml#hq --to ipsec.conf --with policies', 'for the old starter'],
        ['ipsec-lint export hq.json --to swanctl --output hq.conf --psk-env PSK', 'with its key, in a file'],
      ],
    },
  ],
  [
    'suggest',
    {
      usage: 'ipsec-lint suggest --left API|FILE --right API|FILE [OPTION…]',
      paragraphs: [
        'Says what both ends of a tunnel are best set to. Of two APIs: the strongest proposal that both take, with the fields of each body. Of two files: the fewest fields that make their tunnel come up, and those that make it as strong as both APIs allow. Of an API and a file: the bodies to be written for the API too. Everything is simulated before it is said.',
        'A file is named as for ipsec-lint simulate, and may be all that it reads: FILE, FILE#NAME or FILE#/json/pointer. Of what no API sets, a peer document or a configuration of strongSwan, no edit is proposed.',
        'Of two values the one with the higher security is better, then the one that more gateways have, then the faster. What stays weak, or below a profile, is said with the end that keeps it there.',
        'With --write the requests of both ends are written, ready to send once their placeholders are filled in. No key is written, unless --psk-env names the environment variable that holds it.',
        'It exits with 0 if the tunnel comes up and no profile is missed, otherwise with 1.',
      ],
      options: SUGGEST_OPTIONS,
      examples: [
        ['ipsec-lint suggest --left zstack --right otc', 'what two APIs can agree on'],
        ['ipsec-lint suggest --left zstack --right otc -p cnsa-1.0', 'by a compliance profile'],
        ['ipsec-lint suggest --left otc --right apsara --write yaml', 'the bodies of both ends'],
        ['ipsec-lint suggest --left hq.json --right branch.yaml', 'what to change in two bodies'],
        ['ipsec-lint suggest --left otc --right hq.json', 'what to write opposite a body that is there'],
      ],
    },
  ],
  [
    'rules',
    {
      usage: 'ipsec-lint rules [OPTION…]',
      paragraphs: ['Lists the rules with their levels and what they find.'],
      options: RULES_OPTIONS,
      examples: [['ipsec-lint rules -f json', 'all about the rules, for a program']],
    },
  ],
  [
    'explain',
    {
      usage: 'ipsec-lint explain RULE|PROFILE|NOTIFY|ALGORITHM [OPTION…]',
      paragraphs: [
        'Explains a rule: why it matters, what to write instead, what people met and what they saw in logs, with an example of both.',
        'Or a compliance profile: what it asks for, with the clause of each figure, and whether that was read in the standard itself; with --api what the API can be set to.',
        'Or an error notify of IKE: what causes it, what logs show, and which rules find it before.',
        'Or an algorithm, by any name that an API, strongSwan or IANA gives it: how strong it is, what the others call it, and where it stands in each profile.',
      ],
      options: EXPLAIN_OPTIONS,
      examples: [
        ['ipsec-lint explain weak-dh-group', 'a rule'],
        ['ipsec-lint explain bsi-tr-02102-3 --api otc', 'a profile, and what an API can reach of it'],
        ['ipsec-lint explain NO_PROPOSAL_CHOSEN', 'an error that a gateway logs'],
        ['ipsec-lint explain modp1024', 'an algorithm in the words of strongSwan'],
        ['ipsec-lint explain aes --api apsara', 'an algorithm in the words of an API'],
      ],
    },
  ],
  [
    'schema',
    {
      usage: 'ipsec-lint schema zstack|otc|apsara|config|peer|output [OPTION…]',
      paragraphs: [
        "Prints a JSON Schema (draft 2020-12) of an API's request bodies, of the configuration, of peer documents (ends of tunnels for simulate), or of what any command writes with -f json, for editors and generators. The latter has each output by itself under a name in $defs: report, simulation, simulations, line (of simulate --pairs), suggestion, rules, configuration (of --print-config).",
      ],
      options: SCHEMA_OPTIONS,
      examples: [
        ['ipsec-lint schema otc > otc.schema.json', 'keep it in a file'],
        ['ipsec-lint schema config', 'what .ipsec-lint.yaml may hold'],
        ['ipsec-lint schema peer', 'how any other device is described'],
        ['ipsec-lint schema output', 'what a program finds in reports'],
      ],
    },
  ],
  [
    'init',
    {
      usage: 'ipsec-lint init',
      paragraphs: ['Writes .ipsec-lint.yaml into the working folder, with every key as a comment to begin with.'],
      options: INIT_OPTIONS,
      examples: [['ipsec-lint init', 'where there is no configuration yet']],
    },
  ],
]);

/** The commands that have a page. */
export const PAGE_NAMES: readonly string[] = [...PAGES.keys()];

/** The help of a command, or of all where the name is none. */
export function manual(command: string | null): string {
  const page = command === null ? undefined : PAGES.get(command);
  if (page === undefined) return OVERVIEW;
  const width = Math.max(...page.examples.map(([line]) => line.length));
  return [
    `Usage: ${page.usage}\n`,
    ...page.paragraphs.map((paragraph) => `${wrapped(paragraph, COLUMNS).join('\n')}\n`),
    `Options\n${page.options.map(optionLines).join('')}`,
    `Examples\n${page.examples.map(([line, purpose]) => `  ${line.padEnd(width)}  ${purpose}\n`).join('')}`,
    ...(command === 'lint' ? [EXIT_CODES] : []),
  ].join('\n');
}

function optionLines({ name, short, value, help }: Option): string {
  const flags = `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
  const [first = '', ...rest] = wrapped(help, COLUMNS - FLAG_COLUMNS - 4);
  const margin = ' '.repeat(FLAG_COLUMNS + 4);
  const begin = flags.length > FLAG_COLUMNS ? `  ${flags}\n${margin}` : `  ${flags.padEnd(FLAG_COLUMNS)}  `;
  return `${[begin + first, ...rest.map((line) => margin + line)].join('\n')}\n`;
}
