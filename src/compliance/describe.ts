import { DH_GROUPS, ENCRYPTION, INTEGRITY, PRFS } from '../data/algorithms.js';
import type { Clause, Demands, FigureDemand, Requirement, Ruling } from '../model/profile.js';
import { REQUIREMENT_TITLES } from '../model/requirement-titles.js';

/** One statement of a profile, in words. */
export interface DemandRow {
  readonly requirement: Requirement;
  /** What it is about: `IKE encryption`. */
  readonly title: string;
  /** What the profile says: `AES-CBC-128/192/256`, `not 3DES-CBC`, `86400 seconds at most`. */
  readonly asks: string;
  readonly clause: Clause;
  readonly note: string;
}

const LABELS: ReadonlyMap<string, string> = new Map(
  [...ENCRYPTION, ...INTEGRITY, ...PRFS].map(({ logName, label }) => [logName, label]),
);
const GROUP_NUMBERS: ReadonlyMap<string, number> = new Map(DH_GROUPS.map(({ logName, number }) => [logName, number]));

/** All that a profile says, one row for each statement, in the order of the requirements. */
export function demandRows(demands: Demands): readonly DemandRow[] {
  const rows: DemandRow[] = [];
  const add = (requirement: Requirement, asks: string, clause: Clause, note = ''): void => {
    rows.push({ requirement, title: REQUIREMENT_TITLES[requirement], asks, clause, note });
  };
  const addRulings = (requirement: Requirement, rulings: readonly Ruling[] | undefined): void => {
    for (const ruling of rulings ?? []) add(requirement, rulingWords(ruling), ruling.clause, ruling.note);
  };
  const addFigure = (requirement: Requirement, demand: FigureDemand | undefined, unit: string): void => {
    if (demand) add(requirement, `${String(demand.figure)} ${unit}`, demand.clause, demand.note);
  };
  const { 'ike-version': version, 'exchange-mode': exchange, 'post-quantum': quantum, authentication } = demands;
  const { protocol, mode, pfs, 'pfs-beside-ike': beside } = demands;
  if (version) add('ike-version', version.allowed.map((name) => VERSIONS[name]).join(', '), version.clause);
  if (exchange) add('exchange-mode', `${exchange.allowed.join(', ')} mode`, exchange.clause);
  addRulings('ike-encryption', demands['ike-encryption']);
  addRulings('ike-integrity', demands['ike-integrity']);
  addRulings('prf', demands.prf);
  addRulings('ike-group', demands['ike-group']);
  if (quantum) add('post-quantum', algorithmWords(quantum.allowed), quantum.clause);
  addFigure('ike-lifetime', demands['ike-lifetime'], 'seconds at most');
  if (authentication) add('authentication', authentication.allowed.join(', '), authentication.clause);
  addFigure('key-strength', demands['key-strength'], 'bits at least');
  if (protocol) add('protocol', protocol.allowed.map((name) => name.toUpperCase()).join(', '), protocol.clause);
  if (mode) add('mode', `${mode.allowed.join(', ')} mode`, mode.clause);
  addRulings('esp-encryption', demands['esp-encryption']);
  addRulings('esp-integrity', demands['esp-integrity']);
  if (pfs) add('pfs', 'a group', pfs.clause);
  addRulings('pfs-group', demands['pfs-group']);
  if (beside) add('pfs-group', RELATIONS[beside.relation], beside.clause);
  addFigure('child-lifetime', demands['child-lifetime'], 'seconds at most');
  return rows;
}

const VERSIONS = { v1: 'IKEv1', v2: 'IKEv2', any: 'either' } as const;

const RELATIONS = {
  same: 'the group of phase 1',
  'as-strong': 'as strong as the group of phase 1',
} as const;

function rulingWords({ verdict, algorithms }: Ruling): string {
  if (algorithms === 'rest') return verdict === 'allowed' ? 'all others' : 'no others';
  return verdict === 'allowed' ? algorithmWords(algorithms) : `not ${algorithmWords(algorithms)}`;
}

/** `groups 14, 19`, or labels with the key lengths of one cipher together: `AES-CBC-128/192/256`. */
function algorithmWords(logNames: readonly string[]): string {
  const numbers = logNames.flatMap((name) => GROUP_NUMBERS.get(name) ?? []);
  if (numbers.length > 0) return `group${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`;
  const lengths = new Map<string, string[]>();
  for (const name of logNames) {
    const label = LABELS.get(name) ?? name;
    const [, stem = label, bits] = /^(AES.*|Blowfish.*)-(128|192|256)$/u.exec(label) ?? [];
    lengths.set(stem, [...(lengths.get(stem) ?? []), ...(bits === undefined ? [] : [bits])]);
  }
  return Array.from(lengths, ([stem, bits]) => (bits.length === 0 ? stem : `${stem}-${bits.join('/')}`)).join(', ');
}
