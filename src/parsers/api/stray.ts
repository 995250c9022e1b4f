import type { Contract, Field } from '../../data/contract.js';
import { synonymIn } from '../../data/field-synonyms.js';
import { API_TITLES } from '../../model/api.js';
import { safeFix } from '../../model/fixes.js';
import type { Fix } from '../../model/finding.js';
import { lazy } from '../../model/lazy.js';
import { moved } from '../../model/member-edits.js';
import { nearest, respelled } from '../../model/nearest.js';
import type { Member, Node, ObjectNode } from '../../model/node.js';
import { member } from '../../model/node.js';
import { keyOf } from '../../model/place.js';
import { isSecretName } from '../../model/secret-name.js';
import type { BodyContext } from './body-context.js';
import { join, report } from './body-context.js';
import type { Fault } from './fault.js';
import type { FieldTable, Frame } from './field-table.js';
import { askedFields } from './field-table.js';
import { concealKeyOf, concealSecrets } from './secrets.js';

/** `id` is at the end of every second name and says nothing. */
const SHORTEST_PART = 3;

/**
 * What an answer calls its own id is at the end of as many names. Who pastes it into a request that creates does not
 * want `resourceUuid`: the new resource would ask for an id that exists.
 */
const OWN_ID = 'uuid';

/** An object and what it may hold. What is asked of it for each key that does not belong is found once. */
export class Holder {
  readonly node: ObjectNode;
  readonly table: FieldTable;
  /** The names of the fields that it is asked for. */
  readonly names: () => readonly string[];
  /** Those of them that it lacks. */
  readonly missing: () => readonly string[];
  /** The fields that several of its keys may mean: which of them is right, nobody knows. */
  readonly disputed: () => ReadonlySet<string>;
  readonly #nearest = new Map<string, string | undefined>();
  readonly #torn: () => ReadonlySet<Member>;

  constructor({ encoding }: BodyContext, node: ObjectNode, table: FieldTable, frame: Frame) {
    this.node = node;
    this.table = table;
    this.names = lazy(() => [...askedFields(table, frame).byName.keys()]);
    this.#torn = lazy(() => tornIn(node, table));
    this.missing = lazy(() => {
      const present = new Set(node.members.map(({ key }) => key));
      return this.names().filter((name) => !present.has(name));
    });
    this.disputed = lazy(() => {
      const claimants = new Map<string, string>();
      const disputed = new Set<string>();
      for (const entry of node.members) {
        const { key } = entry;
        const near = isKnownTo(table, key) ? undefined : this.nearest(key);
        if (near === undefined || !mayBecome(entry, table.byName.get(near), encoding)) continue;
        if ((claimants.get(near) ?? key) !== key) disputed.add(near);
        claimants.set(near, key);
      }
      return disputed;
    });
  }

  /** Whether a member is the rest of a secret, which a comma or an ampersand in it has torn: a key without any value. */
  isTorn(entry: Member): boolean {
    return isWithoutValue(entry) && this.#torn().has(entry);
  }

  /** The field that a key most likely means: one that is still missing rather than one that is there. */
  nearest(key: string): string | undefined {
    if (!this.#nearest.has(key)) this.#nearest.set(key, meantBy(key, this.missing()) ?? meantBy(key, this.names()));
    return this.#nearest.get(key);
  }
}

/** The members without any value that stand right behind a secret, or behind another one of them. */
function tornIn({ members }: ObjectNode, { byName }: FieldTable): ReadonlySet<Member> {
  const torn = new Set<Member>();
  let isBehindSecret = false;
  for (const entry of members) {
    if (isBehindSecret && isWithoutValue(entry)) torn.add(entry);
    else isBehindSecret = byName.get(entry.key)?.secret !== undefined || isSecretName(entry.key);
  }
  return torn;
}

function isWithoutValue({ value }: Member): boolean {
  return (value.kind === 'null' || (value.kind === 'string' && value.value === '')) && value.start === value.end;
}

function isKnownTo({ byName, elsewhere }: FieldTable, key: string): boolean {
  return byName.has(key) || elsewhere.has(key);
}

/** A key that does not belong where it stands. */
export function reportStray(context: BodyContext, holder: Holder, entry: Member, path: string): void {
  if (holder.isTorn(entry)) concealKeyOf(holder.node, entry, context.secrets);
  concealSecrets(meansSecret(holder, entry.key) ? SECRET : entry.key, entry.value, context.secrets);
  if (isFlattened(context, entry.key, holder.table)) return;
  report(context, join(path, entry.key), keyOf(holder.node, entry), strayFault(context, holder, entry, path));
}

/** A name that is a secret's, for a value that its own name does not make one. */
const SECRET = 'secret';

/** Whether a key that no contract knows is most likely a misspelt secret: `pks`, `auth ky`. */
function meansSecret(holder: Holder, key: string): boolean {
  const { table } = holder;
  if (isKnownTo(table, key)) return false;
  const near = holder.nearest(key);
  if (near !== undefined && table.byName.get(near)?.secret !== undefined) return true;
  if (SECRETS_OF_ANY.has(nearest(key, NEAR_SECRETS) ?? '')) return true;
  const bare = key.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return bare !== key && (isSecretName(bare) || SHORT_OF_PSK.test(bare));
}

/** What keys are called in bodies of any API and by other tools; `psk` is too short to be guessed at. */
const SECRETS_OF_ANY: ReadonlySet<string> = new Set([
  ...['authKey', 'preSharedKey', 'sharedKey', 'sharedSecret', 'secret', 'password', 'passphrase'],
]);

/** These, and words as near to them as their misspellings are. */
const NEAR_SECRETS = [...SECRETS_OF_ANY, 'authBy', 'authMode', 'authType', 'secure', 'shared'];

/** `psk` with a letter too few, or two that have changed places, and marks between them. */
const SHORT_OF_PSK = /^(?:ps|pk|sk|pks|spk)$/iu;

function strayFault(context: BodyContext, holder: Holder, entry: Member, path: string): Fault {
  const { table } = holder;
  const { key } = entry;
  const known = table.byName.get(key);
  if (known !== undefined) return misplaced(context, known, holder, entry);
  const elsewhere = table.elsewhere.get(key);
  if (elsewhere !== undefined) return ofOthers(elsewhere);
  const near = holder.nearest(key);
  const reason = consequence(context, holder, near, path);
  const data = { reason, ...(near !== undefined && { nearest: near }) };
  const fault = { ruleId: 'unknown-field', variant: 'unknown', data } as const;
  if (near === undefined || !holder.missing().includes(near) || holder.disputed().has(near)) return fault;
  if (!mayBecome(entry, table.byName.get(near), context.encoding)) return fault;
  return { ...fault, instead: { value: near, safe: respelled(key, holder.names()) === near } };
}

/** Whether a member may take the name of a field. */
function mayBecome(entry: Member, field: Field | undefined, encoding: BodyContext['encoding']): boolean {
  // What stands below the field that a flattened name means would be lost.
  if (encoding === 'form' && entry.key.includes('.')) return false;
  // Under the other name nobody would know any more that the value is a secret.
  if (field?.secret === undefined && mayBeSecret(entry)) return false;
  // Nor is `dpd_action` renamed: `dpd` holds an object, and another fault would take the place of this one.
  return encoding === 'form' || !wantsMembers(field) || hasMembers(entry.value);
}

/** Whether a member is named like a secret, and is more than a number: `keylife` is a time. */
function mayBeSecret({ key, value }: Member): boolean {
  if (!isSecretName(key)) return false;
  return value.kind === 'string' ? !/^\d+$/u.test(value.value) : hasMembers(value);
}

function wantsMembers(field: Field | undefined): boolean {
  return field?.type === 'object' || field?.type === 'objects';
}

function hasMembers({ kind }: Node): boolean {
  return kind === 'object' || kind === 'array';
}

/** What the server does with the key, and what becomes of the field that it most likely means. */
function consequence({ contract }: BodyContext, holder: Holder, near: string | undefined, path: string): string {
  const { words, dropped, advice } = contract.unknownKeys;
  const becomes = dropped === true ? standing(contract, holder, near, path) : '';
  return `${words}${becomes}${advice === undefined ? '' : `; ${advice}`}`;
}

/** What holds of a field that is left out, where that is known. */
function standing(
  { partial, resets }: Contract,
  { missing, table }: Holder,
  near: string | undefined,
  path: string,
): string {
  const field = near === undefined || !missing().includes(near) ? undefined : table.byName.get(near);
  if (field === undefined) return '';
  // What an update makes of an object that it is given a part of is not documented.
  if (partial === true) return path === '' ? `: ${field.name} stays as it is` : '';
  if (resets === true && field.keeps === true) return `: ${field.name} stays as it is`;
  return field.default === undefined ? '' : ': the default is in force';
}

/** A field that only other dialects of the API know. */
export function ofOthers({ dialects = [] }: Field): Fault {
  const titles = dialects.map((dialect) => API_TITLES[dialect]).join(', ');
  return { ruleId: 'unknown-field', variant: 'elsewhere', data: { expected: titles } };
}

function meantBy(key: string, names: readonly string[]): string | undefined {
  return nearest(key, names) ?? longerOrShorter(key, names) ?? synonymIn(names, key);
}

/** The only name that a key is the beginning or the end of, or that is the key's: `Pfs` of `IpsecPfs`. */
function longerOrShorter(key: string, names: readonly string[]): string | undefined {
  const short = key.toLowerCase();
  if (short.length < SHORTEST_PART || short === OWN_ID) return undefined;
  const found = names.filter((name) => {
    const known = name.toLowerCase();
    return known.length >= SHORTEST_PART && (isEdgeOf(short, known) || isEdgeOf(known, short));
  });
  return found.length === 1 ? found[0] : undefined;
}

function isEdgeOf(part: string, whole: string): boolean {
  return whole.startsWith(part) || whole.endsWith(part);
}

/** RPC-style forms write lists as `Tags.1.Key`: such a key belongs to the field at its head. See `unflattened`. */
function isFlattened({ encoding }: BodyContext, key: string, { byName, elsewhere }: FieldTable): boolean {
  if (encoding !== 'form') return false;
  const head = /^([A-Za-z]{1,64})\.\d+(?:\.|$)/u.exec(key)?.[1];
  return head !== undefined && (byName.has(head) || elsewhere.has(head));
}

/** A known field on the wrong side of the wrapper, or one that the URL carries. */
function misplaced({ contract }: BodyContext, field: Field, { node }: Holder, entry: Member): Fault {
  const wrapper = contract.wrapper ?? 'body';
  switch (field.location ?? 'body') {
    case 'root': {
      const { parent } = node;
      const root = parent.kind === 'object' ? parent : undefined;
      return {
        ruleId: 'body-wrapper',
        variant: 'inside',
        data: { nearest: wrapper },
        fix: moving(field, `beside ${wrapper}`, node, entry, root),
      };
    }
    case 'body': {
      const body = member(node, wrapper)?.value;
      return {
        ruleId: 'body-wrapper',
        variant: 'beside',
        data: { nearest: wrapper },
        fix: moving(field, `into ${wrapper}`, node, entry, body),
      };
    }
    case 'path':
    case 'query':
      return {
        ruleId: 'unknown-field',
        variant: 'url',
        data: { expected: `${contract.method} ${contract.path}` },
        // A server that drops what it does not know takes the id from the path all the same.
        ...(contract.api === 'zstack' && { level: 'note' }),
      };
  }
}

/** The fix that moves a field where it belongs, if it is not there already. Keys stay where they are. */
function moving({ secret }: Field, where: string, from: ObjectNode, entry: Member, to: Node | undefined): Fix | null {
  if (secret !== undefined || to?.kind !== 'object' || member(to, entry.key) !== undefined) return null;
  return safeFix(`Move ${entry.key} ${where}`, moved(from, entry, to));
}
