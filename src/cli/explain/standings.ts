import { rulingOf } from '../../compliance/verdict.js';
import { PROFILES } from '../../data/profiles/index.js';
import { prfByLogName } from '../../data/algorithms.js';
import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm } from '../../model/algorithm.js';
import type { Demands, Ruling } from '../../model/profile.js';
import type { Paint } from '../../report/paint.js';
import { wrapped } from '../../report/wrap.js';
import { COLUMNS } from '../columns.js';

/** One use of an algorithm, and what a profile's demands rule about it. */
type Use = readonly [name: string, rulingIn: (demands: Demands) => Ruling | undefined];

function usesOf(algorithm: EncryptionAlgorithm | IntegrityAlgorithm | DhGroup): readonly Use[] {
  const { logName } = algorithm;
  switch (algorithm.type) {
    case 'encryption':
      return [
        ['IKE', (demands) => rulingOf(demands['ike-encryption'], logName)],
        ['ESP', (demands) => rulingOf(demands['esp-encryption'], logName)],
      ];
    case 'integrity': {
      const prf = algorithm.prf === null ? undefined : prfByLogName(algorithm.prf);
      return [
        ['IKE', (demands) => rulingOf(demands['ike-integrity'], logName)],
        ...(prf === undefined ? [] : [prfUse(prf.logName)]),
        ['ESP', (demands) => rulingOf(demands['esp-integrity'], logName)],
      ];
    }
    case 'dh':
      return [
        ['IKE', (demands) => rulingOf(demands['ike-group'], logName)],
        ['PFS', (demands) => rulingOf(demands['pfs-group'], logName)],
      ];
  }
}

function prfUse(logName: string): Use {
  return ['PRF', (demands) => rulingOf(demands.prf, logName)];
}

/** What each profile says of an algorithm, use by use. */
export function standings(algorithm: EncryptionAlgorithm | IntegrityAlgorithm | DhGroup, paint: Paint): string {
  const uses = usesOf(algorithm);
  const width = Math.max(...PROFILES.map(({ id }) => id.length));
  return PROFILES.map(({ id, demands }) => {
    const words = uses.flatMap(([name, rulingIn]) => {
      const ruling = rulingIn(demands);
      return ruling === undefined ? [] : [[name, ruling] as const];
    });
    return `  ${paint.faint(id.padEnd(width))}  ${statement(words, width + 4, paint)}\n`;
  }).join('');
}

/** Uses with one ruling share one statement. */
function statement(rulings: readonly (readonly [string, Ruling])[], indent: number, paint: Paint): string {
  const groups: { names: string[]; ruling: Ruling }[] = [];
  for (const [name, ruling] of rulings) {
    const last = groups.at(-1);
    const same = last?.ruling.verdict === ruling.verdict && last.ruling.clause.title === ruling.clause.title;
    if (same) last.names.push(name);
    else groups.push({ names: [name], ruling });
  }
  const text = groups.map(({ names, ruling: { verdict, clause, note } }) => {
    const use = groups.length === 1 ? '' : `${names.join(', ')}: `;
    const mark = clause.status === 'read' ? '' : ' *';
    return `${use}${verdict} (${clause.title}${mark})${note === undefined ? '' : ` ${note}`}`;
  });
  const lines = wrapped(text.join('; '), COLUMNS - indent).join(`\n${' '.repeat(indent)}`);
  const isBelow = rulings.some(([, { verdict }]) => verdict === 'below');
  return isBelow ? lines : paint.good(lines);
}
