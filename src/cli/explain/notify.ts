import type { LogLine, NotifyRow } from '../../data/notify.js';
import { logsOf } from '../../data/notifies.js';
import type { Paint } from '../../report/paint.js';
import { wrapped } from '../../report/wrap.js';
import { properties } from './properties.js';
import { COLUMNS, item } from '../columns.js';

/** What causes an error notify, what people see of it, and which rules find it before. */
export function explainNotify(notify: NotifyRow, paint: Paint): string {
  const { name, ikev2, ikev1, meaning, causes } = notify;
  const logs = logsOf(notify);
  const numbers = properties(
    [
      ['IKEv2', ikev2 === null ? '' : `message type ${String(ikev2)} (RFC 7296, section 3.10.1)`],
      ['IKEv1', ikev1 === null ? '' : `message type ${String(ikev1)} (RFC 2408, section 3.14.1)`],
    ],
    paint,
  );
  const lists = causes.map(({ what, rules }) => {
    const found = rules.length === 0 ? '' : `    ${paint.faint('found by')} ${rules.join(', ')}\n`;
    return `${item(what)}${found}`;
  });
  return [
    `${paint.strong(name)}\n`,
    `${wrapped(meaning, COLUMNS).join('\n')}\n`,
    ...(numbers === '' ? [] : [numbers]),
    ...(lists.length === 0 ? [] : [`${paint.strong('Causes')}\n${lists.join('')}`]),
    ...(logs.length === 0
      ? []
      : [`${paint.strong('Seen in logs')} ${paint.faint('(strongSwan)')}\n${logLines(logs, paint)}`]),
    ...(name === 'TIMEOUT'
      ? []
      : [
          `${wrapped('ipsec-lint simulate LEFT RIGHT tells which end refuses what, before anything is sent.', COLUMNS).join('\n')}\n`,
        ]),
  ].join('\n');
}

/** Log lines with the end that writes them. */
export function logLines(logs: readonly LogLine[], paint: Paint): string {
  return logs.map(({ end, line }) => `  ${paint.faint(end.padEnd('initiator'.length))}  ${line}\n`).join('');
}
