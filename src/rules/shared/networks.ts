import type { CidrBlock } from '../../model/address.js';
import { isEverything } from '../../model/address.js';
import type { Api } from '../../model/api.js';
import type { Located } from '../../model/located.js';
import { latest } from '../../model/memo.js';
import type { SelectorEntry, Selectors } from '../../model/offers.js';

/** An entry of a list of networks that could be read. */
export interface Network extends SelectorEntry {
  readonly block: CidrBlock;
}

const NONE: readonly never[] = [];

type Side = Located<readonly SelectorEntry[]> | null;

/** The entries of one side; none where the side is absent or not known. */
function entriesOf(side: Side | undefined): readonly SelectorEntry[] {
  return side?.origin === 'explicit' ? side.value : NONE;
}

function isNetwork(entry: SelectorEntry): entry is Network {
  return entry.block !== null;
}

function isOrdinary({ block }: Network): boolean {
  return !isEverything(block);
}

/** The list itself where all of its entries are networks, as in most bodies: then nothing is made. */
function networksIn(entries: readonly SelectorEntry[]): readonly Network[] {
  return entries.every(isNetwork) ? entries : entries.filter(isNetwork);
}

/** The networks of one side that could be read. */
export function networksOf(side: Side | undefined): readonly Network[] {
  return networksIn(entriesOf(side));
}

/** Those that are not `0.0.0.0/0` or `::/0`, which `default-route-selector` speaks of. */
export function ordinaryNetworksOf(side: Side | undefined): readonly Network[] {
  const networks = networksOf(side);
  return networks.every(isOrdinary) ? networks : networks.filter(isOrdinary);
}

/** The lists of a tunnel that stand for themselves: local, then remote. */
export function sidesOf(selectors: Selectors | null): readonly Side[] {
  return selectors === null ? [] : [selectors.local, selectors.remote];
}

const entriesOfBoth = latest((selectors: Selectors): readonly SelectorEntry[] => {
  const local = entriesOf(selectors.local);
  const remote = entriesOf(selectors.remote);
  // Most bodies have one of the two lists.
  return local.length === 0 ? remote : remote.length === 0 ? local : [...local, ...remote];
});

/** The entries of both lists of a tunnel: local, then remote. */
export function everyEntry(selectors: Selectors | null): readonly SelectorEntry[] {
  return selectors === null ? NONE : entriesOfBoth(selectors);
}

const networksOfBoth = latest((selectors: Selectors): readonly Network[] => networksIn(entriesOfBoth(selectors)));

/** Those of them that could be read. */
export function everyNetwork(selectors: Selectors | null): readonly Network[] {
  return selectors === null ? NONE : networksOfBoth(selectors);
}

/** Whether an API takes IPv6 networks. ZStack parses IPv4 alone (zsrv); the document of Apsara Stack shows nothing else. */
export function takesIpv6(api: Api): boolean {
  return api === 'otc';
}

/** Whether an API refuses a network with bits behind its prefix. ZStack takes it, and the gateway clears them (zsrv). */
export function refusesHostBits(api: Api): boolean {
  return api !== 'zstack';
}

/** A shell variable in small letters, which might be a key but is no address. */
const VARIABLE = /^\$\w+/u;

/** Whether a text where an address belongs is one that something fills in. */
export function isVariable(text: string): boolean {
  return VARIABLE.test(text);
}
