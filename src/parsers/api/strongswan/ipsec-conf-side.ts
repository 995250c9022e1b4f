import type { Conn } from '../../text/strongswan/conns.js';
import type { Side } from './ipsec-conf-names.js';
import type { SettingsScope } from './scope.js';

/** What stands for the machine's own address, whatever it is. */
const OWN_WORDS: ReadonlySet<string> = new Set(['%defaultroute']);
const ANY_WORDS: ReadonlySet<string> = new Set(['%any', '%any4', '%any6', '%defaultroute', '0.0.0.0', '::']);

/**
 * Which side is the machine's own. The starter asks its network interfaces, and takes `left` where neither address is
 * one of theirs. Nothing is known of interfaces here: `left` is own unless `right` says that it is.
 */
export function ownSide(conn: Conn): Side {
  return OWN_WORDS.has(conn.value('right')?.value ?? '') ? 'right' : 'left';
}

/** Whether both sides have an address, so that which one is the own is an assumption. */
export function isEitherSide(conn: Conn): boolean {
  const isOpen = (side: Side): boolean => ANY_WORDS.has(conn.value(side)?.value ?? '%any');
  return !isOpen('left') && !isOpen('right');
}

export function opposite(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** Says which side was taken for the own one, where that is an assumption. */
export function remarkOnSide(scope: SettingsScope, conn: Conn, own: Side): void {
  if (!isEitherSide(conn)) return;
  const message = `${scope.fieldName(own)} is taken for the own side, as no interface is known`;
  scope.remark(scope.settings.placeOf(own), message);
}
