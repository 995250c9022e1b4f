import type { Conn } from '../../text/strongswan/conns.js';
import type { Side } from './ipsec-conf-names.js';
import type { SettingsScope } from './scope.js';

/** What stands for the machine's own address, whatever it is. */
const OWN_WORDS: ReadonlySet<string> = new Set(['%defaultroute']);
const ANY_WORDS: ReadonlySet<string> = new Set(['%any', '%any4', '%any6', '%defaultroute', '0.0.0.0', '::']);

/**
 * Which side is the machine's own. The starter asks its network interfaces, and takes `left` where neither address is
 * one of theirs. Nothing is known of interfaces here: `left` is own unless `right` says that it is; where both sides have
 * an address, that is an assumption, and remarked on.
 */
export function ownSide(scope: SettingsScope, conn: Conn): Side {
  const [left, right] = [conn.value('left'), conn.value('right')];
  if (right !== null && OWN_WORDS.has(right.value)) return 'right';
  const isOpen = (text: string | undefined): boolean => text === undefined || ANY_WORDS.has(text);
  if (left !== null && !isOpen(left.value) && !isOpen(right?.value)) {
    scope.remark(left, `${scope.fieldName('left')} is taken for the own side, as no interface is known`);
  }
  return 'left';
}
