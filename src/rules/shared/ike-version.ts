import type { Api } from '../../model/api.js';

/** How each API writes IKEv2. */
export const IKEV2: Readonly<Record<Api, string>> = { zstack: 'ikev2', otc: 'v2', apsara: 'ikev2' };
