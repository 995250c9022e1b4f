import type { LogLine, NotifyRow } from './notify.js';
import { NOTIFIES } from './notify-table.js';

/** Other names of a notify: what logs show of it in short (libcharon 5.9.8), and its number of IKEv1 by its IKEv2 name. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    NO_PROP: 'NO_PROPOSAL_CHOSEN',
    AUTH_FAILED: 'AUTHENTICATION_FAILED',
    INVAL_KE: 'INVALID_KE_PAYLOAD',
    TS_UNACCEPT: 'TS_UNACCEPTABLE',
    INVAL_ID: 'INVALID_ID_INFORMATION',
    SINGLE_PAIR: 'SINGLE_PAIR_REQUIRED',
    NO_ADD_SAS: 'NO_ADDITIONAL_SAS',
    PLD_MAL: 'PAYLOAD_MALFORMED',
    INVAL_SYN: 'INVALID_SYNTAX',
    INVAL_MAJOR: 'INVALID_MAJOR_VERSION',
    TEMP_FAIL: 'TEMPORARY_FAILURE',
    NO_CHILD_SA: 'CHILD_SA_NOT_FOUND',
    CRIT: 'INVALID_PAYLOAD_TYPE',
    UNSUPPORTED_CRITICAL_PAYLOAD: 'INVALID_PAYLOAD_TYPE',
    INVALID_KEY_INFO: 'INVALID_KEY_INFORMATION',
  }),
);

/** The notify of a name, in any case, with hyphens or underscores, in full or as logs shorten it. */
export function notifyNamed(name: string): NotifyRow | undefined {
  const wanted = name
    .toUpperCase()
    .replaceAll(/[-\s]/gu, '_')
    .replace(/^N\((\w+)\)$/u, '$1');
  const full = OTHER_NAMES.get(wanted) ?? wanted;
  return NOTIFIES.find((row) => row.name === full);
}

/** A notify that a rule's findings lead to, and what logs show then. */
export interface NotifySeen {
  readonly name: string;
  readonly logs: readonly LogLine[];
}

/** What people see where a rule's fault reaches a gateway. */
export function seenOf(ruleId: string): readonly NotifySeen[] {
  return NOTIFIES.flatMap(({ name, causes, logs }) => {
    const own = causes.filter(({ rules }) => rules.includes(ruleId));
    return own.length === 0 ? [] : [{ name, logs: [...own.flatMap((cause) => cause.logs ?? []), ...logs] }];
  });
}

/** All that logs show of a notify, each line once. */
export function logsOf({ causes, logs }: NotifyRow): readonly LogLine[] {
  const lines = new Map<string, LogLine>();
  for (const line of [...causes.flatMap((cause) => cause.logs ?? []), ...logs]) lines.set(line.line, line);
  return [...lines.values()];
}
