import { contractOf } from '../data/contracts/index.js';
import type { Field } from '../data/contract.js';
import { fieldsIn } from '../data/dialect.js';
import { vendor } from '../data/references.js';
import type { Place } from '../model/place.js';
import { keyOf } from '../model/place.js';
import type { Resource } from '../model/resource.js';
import { defineRule } from './define.js';
import { ATTRIBUTES, choiceOf, proposalsOf } from './shared/proposals.js';

interface Reset {
  readonly field: string;
  readonly value: string;
}

interface Resets {
  readonly operation: string;
  readonly resets: readonly Reset[];
  /** The fields that become weak. */
  readonly weak: readonly string[];
}

/** Fields whose value nothing reads, or that have only one that works. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['authMode', 'policyMode', 'transformProtocol']);

function isReset({ location = 'body', name, keeps }: Field): boolean {
  return location === 'body' && keeps !== true && !WITHOUT_EFFECT.has(name);
}

/** The fields that a change leaves out, with what the server stores for them; none where it holds no object of fields. */
function resetsOf({ operation, dialect, body }: Resource): readonly Reset[] {
  const fields = fieldsIn(contractOf(operation)?.fields ?? [], dialect).filter(isReset);
  return fields.flatMap(({ name, default: standing }) => {
    if (standing === undefined || 'dynamic' in standing) return [];
    return body.fields.get(name)?.state === 'absent' ? [{ field: name, value: JSON.stringify(standing.value) }] : [];
  });
}

/** The defaults of a change that are weak: without a group at all, too. */
function weakResets({ tunnels }: Resource): readonly string[] {
  return tunnels.flatMap((tunnel) => {
    const choices = ATTRIBUTES.flatMap((attribute) =>
      proposalsOf(tunnel).map((offered) => choiceOf(offered, attribute)),
    );
    return choices.flatMap((choice) =>
      choice?.origin === 'default' && choice.value?.standing !== 'sound' ? [choice.field] : [],
    );
  });
}

/** The key of the wrapper; the body where it has none. */
function wrapperPlace({ root, body }: Resource): Place {
  const wrapper = root.members.find(({ value }) => value === body.node);
  return wrapper === undefined ? body.node : keyOf(root, wrapper);
}

function describe({ operation, resets }: Resets): string {
  const list = resets.map(({ field, value }) => `${field} to ${value}`).join(', ');
  return `${operation} resets what it leaves out: ${list}`;
}

export default defineRule({
  id: 'reset-on-change',
  group: 'syntax',
  levels: { weak: 'warning', sound: 'note' },
  summary: 'A change that resets what it leaves out',
  page: () => ({
    why: 'ChangeIPsecConnection replaces the whole proposal. A body that only renews the key also sets the Diffie-Hellman group back to 2 and the lifetimes to their defaults; the two identities alone stay. The tunnel then fails to negotiate with a peer that was not changed.',
    mend: 'Send all parameters of the connection with every change: read them with QueryIPSecConnection and change what is to change.',
    references: [vendor('doc1'), vendor('zsrv'), vendor('zsdk')],
    examples: {
      bad: {
        file: 'renew-key.json',
        text: `{
  "changeIPsecConnection": {
    "peerAddress": "203.0.113.20",
    "authKey": "\${VPN_PSK}"
  }
}
`,
      },
      good: {
        file: 'renew-key.json',
        text: `{
  "changeIPsecConnection": {
    "peerAddress": "203.0.113.20",
    "authKey": "\${VPN_PSK}",
    "idType": "ip",
    "ikeVersion": "ikev2",
    "ikeAuthAlgorithm": "sha256",
    "ikeEncryptionAlgorithm": "aes-256",
    "ikeDhGroup": 19,
    "ikeLifeTime": 86400,
    "policyAuthAlgorithm": "sha256",
    "policyEncryptionAlgorithm": "aes-256",
    "pfs": "dh-group19",
    "lifeTime": 3600
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    weak: (data: Resets) => `${describe(data)}; ${data.weak.join(' and ')} would be weak: send all of them`,
    sound: (data: Resets) => `${describe(data)}; send all of them`,
  }),
  visit: {
    resource(resource, report) {
      const { operation, form } = resource;
      if (form === 'response' || contractOf(operation)?.resets !== true) return;
      const resets = resetsOf(resource);
      if (resets.length === 0) return;
      const weak = weakResets(resource);
      report(weak.length > 0 ? 'weak' : 'sound', { operation, resets, weak }, wrapperPlace(resource));
    },
  },
});
