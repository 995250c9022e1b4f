import type { Located } from '../model/located.js';
import type { Phase } from '../model/negotiation.js';
import type { Place } from '../model/place.js';
import type { CauseDraft } from './ledger.js';
import type { Party } from './party.js';
import type { Kind } from './selection.js';
import { formatEsn, mismatches } from './selection.js';
import { canOffer, commonOffer, isOfApi } from './settable.js';
import type { Suite } from './suite.js';

/** What one end offers, and what it was configured to offer. */
export interface Offer {
  readonly party: Party;
  /** As they go over the wire. */
  readonly suites: readonly Suite[];
}

export interface ProposalComparison {
  readonly phase: Phase;
  readonly initiator: Offer;
  readonly responder: Offer;
  readonly ignoresGroups: boolean;
}

/** One cause for each kind of transform in which the two proposals that are nearest to each other differ. */
export function proposalCauses(comparison: ProposalComparison): readonly CauseDraft[] {
  const nearest = nearestPair(comparison);
  if (nearest === null) return [nothingOffered(comparison)];
  const { offered, accepted } = nearest;
  // A PRF that follows from the integrity algorithm is no second fault.
  const implied = nearest.kinds.includes('integrity') && !namesPrf(offered) && !namesPrf(accepted);
  const kinds = nearest.kinds.filter((kind) => kind !== 'prf' || !implied);
  return kinds.map((kind) => causeOfKind(comparison, kind, offered, accepted));
}

function namesPrf({ source }: Suite): boolean {
  return source === null || source.prf.length > 0;
}

interface NearestPair {
  readonly offered: Suite;
  readonly accepted: Suite;
  readonly kinds: readonly Kind[];
}

function nearestPair({ initiator, responder, ignoresGroups }: ProposalComparison): NearestPair | null {
  let nearest: NearestPair | null = null;
  for (const accepted of responder.suites) {
    for (const offered of initiator.suites) {
      const kinds = mismatches(offered, accepted, ignoresGroups);
      if (kinds.length > 0 && (nearest === null || distance(kinds) < distance(nearest.kinds))) {
        nearest = { offered, accepted, kinds };
      }
      if (nearest?.kinds.length === 1 && nearest.kinds[0] !== 'protocol') return nearest;
    }
  }
  return nearest;
}

/** ESP and AH are further apart than any two suites of one of them. */
function distance(kinds: readonly Kind[]): number {
  return kinds[0] === 'protocol' ? 10 : kinds.length;
}

const NAMES: Readonly<Record<Kind, string>> = {
  protocol: 'protocol',
  encryption: 'encryption algorithm',
  integrity: 'integrity algorithm',
  prf: 'PRF',
  dhGroup: 'DH group',
  esn: 'sequence numbers',
};

function causeOfKind(comparison: ProposalComparison, kind: Kind, offered: Suite, accepted: Suite): CauseDraft {
  const { phase, initiator, responder } = comparison;
  const one = describe(offered, kind, initiator.party);
  const two = describe(accepted, kind, responder.party);
  return {
    phase,
    attribute: kind,
    initiator: one.names.join(', ') || 'none',
    responder: two.names.join(', ') || 'none',
    initiatorPlaces: one.places,
    responderPlaces: two.places,
    ...wordsFor(comparison, kind, one, two, configured(offered, kind)),
  };
}

function wordsFor(
  { phase, initiator, responder }: ProposalComparison,
  kind: Kind,
  one: Described,
  two: Described,
  configuredNames: readonly string[],
): Pick<CauseDraft, 'message' | 'mend'> {
  const [left, right] = [initiator.party.label, responder.party.label];
  const subject = phase === 'ike-proposal' ? 'the IKE SA' : 'the CHILD SA';
  if (one.names.some((name) => two.names.includes(name))) {
    return {
      message: `${one.text} has a number of private use, which ${right} takes from no peer that it does not know.`,
      mend: `Offer the standard algorithm (sha256 for sha256_96) on ${left} and ${right}.`,
    };
  }
  const unoffered = configuredNames.filter((name) => !one.names.includes(name) && two.names.includes(name));
  if (unoffered.length > 0) {
    const wanted = unoffered.join(' or ');
    const addition = isOfApi(responder.party) ? '' : `, or add ${one.text} on ${right}`;
    if (phase === 'child-proposal' && kind === 'dhGroup') {
      // The group of phase 1 goes before all others, wherever it stands (observed behaviour, rule 15).
      return {
        message: `${left} lists ${wanted}, but IKEv1 offers one DH group of a list, that of the IKE SA or else the first, ${one.text}, and ${right} accepts ${two.text}.`,
        mend: `Make ${wanted} the only DH group of the CHILD SA on ${left}${addition}.`,
      };
    }
    return {
      message: `${left} lists ${wanted}, but IKEv1 offers only the first ${NAMES[kind]} of a list, ${one.text}, and ${right} accepts ${two.text}.`,
      mend: `Put ${wanted} first on ${left}${addition}.`,
    };
  }
  return {
    message: `${left} offers ${one.names.length === 0 ? `no ${NAMES[kind]}` : `${NAMES[kind]} ${one.text}`} for ${subject}, ${right} accepts ${two.text}.`,
    mend: mendOf(phase, kind, { party: initiator.party, ...one }, { party: responder.party, ...two }),
  };
}

interface Described {
  readonly names: readonly string[];
  /** `AES_CBC_128 or AES_CBC_256`, or `none`. */
  readonly text: string;
  /** Bits of the first: which end to raise. */
  readonly strength: number;
  readonly places: readonly (Place | null)[];
}

function describe(suite: Suite, kind: Kind, party: Party): Described {
  const entries = entriesOf(suite, kind);
  const names = entries.map(({ name }) => name);
  return {
    names,
    text: names.join(' or ') || 'none',
    strength: entries[0]?.strength ?? 0,
    places: kind === 'protocol' ? party.children.map(({ child }) => child.protocol.place) : placesOf(suite, kind),
  };
}

function entriesOf(suite: Suite, kind: Kind): readonly { readonly name: string; readonly strength: number }[] {
  switch (kind) {
    case 'protocol':
      return [suite.protocol === 'ah' ? { name: 'AH', strength: 0 } : { name: 'ESP', strength: 1 }];
    case 'esn':
      return present(suite.esn).map((extended) => ({ name: formatEsn(extended), strength: extended ? 1 : 0 }));
    case 'dhGroup':
      return present(suite.dh).map((group) => ({ name: group?.logName ?? 'none', strength: group?.strengthBits ?? 0 }));
    default:
      return present<Named>(suite[kind]).map(({ logName, strengthBits }) => ({
        name: logName,
        strength: strengthBits,
      }));
  }
}

interface Named {
  readonly logName: string;
  readonly strengthBits: number;
}

function present<T>(list: readonly (T | undefined)[]): readonly T[] {
  return list.filter((entry) => entry !== undefined);
}

/** The names of a kind as configured, where the wire form leaves some out. */
function configured({ source }: Suite, kind: Kind): readonly string[] {
  if (source === null || kind === 'protocol' || kind === 'esn') return [];
  return locatedOf(source, kind).flatMap((located) =>
    located.origin === 'unknown' || located.value === null || typeof located.value === 'boolean'
      ? []
      : [located.value.logName],
  );
}

function placesOf({ source }: Suite, kind: Exclude<Kind, 'protocol'>): readonly (Place | null)[] {
  if (source === null) return [];
  const places = locatedOf(source, kind).map(({ place }) => place);
  if (places.length > 0) return places;
  if (kind === 'dhGroup' && source.noGroupAt) return [source.noGroupAt];
  // What a proposal leaves out is missing beside what it holds; a PRF follows from the integrity algorithms.
  const held = kind === 'prf' || source.encryption.length === 0 ? source.integrity : source.encryption;
  return held.map(({ place }) => place);
}

type Source = NonNullable<Suite['source']>;
type Transform = Source['encryption'][number] | Source['integrity'][number] | Source['prf'][number];

function locatedOf(
  source: Source,
  kind: Exclude<Kind, 'protocol'>,
): readonly (Transform | Source['dhGroups'][number] | Located<boolean>)[] {
  switch (kind) {
    case 'dhGroup':
      return source.dhGroups;
    case 'esn':
      return source.extendedSequenceNumbers;
    default:
      return source[kind];
  }
}

interface DescribedEnd extends Described {
  readonly party: Party;
}

/** The smallest edits that the ends can be set to; the one that raises the weaker end comes first. */
function mendOf(phase: Phase, kind: Kind, one: DescribedEnd, other: DescribedEnd): string {
  const [weaker, stronger] = other.strength < one.strength ? [other, one] : [one, other];
  const raised = takenBy(weaker.party, phase, kind, stronger);
  const lowered = takenBy(stronger.party, phase, kind, weaker);
  const edits: string[] = [];
  if (raised !== null) edits.push(`set the ${NAMES[kind]} ${raised.name} on ${weaker.party.label}${raised.doubt}`);
  if (lowered !== null) {
    const isOff = kind === 'dhGroup' && lowered.name === 'none';
    const verb = raised === null ? `set the ${NAMES[kind]} ` : '';
    const what = isOff ? 'turn perfect forward secrecy off' : `${verb}${lowered.name}`;
    edits.push(`${what} on ${stronger.party.label}${lowered.doubt}`);
  }
  const common = edits.length > 0 ? null : commonOffer(one.party, other.party, phase, kind);
  if (common !== null) edits.push(`set the ${NAMES[kind]} ${common} on both ends`);
  if (edits.length === 0) {
    return `Use other APIs or devices: ${one.party.label} and ${other.party.label} cannot be set to the same ${NAMES[kind]}.`;
  }
  const said = edits.join(', or ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

interface Taken {
  readonly name: string;
  /** Words behind the edit. */
  readonly doubt: string;
}

/** The first of an end's names that another end can be set to, documented ones before others; null: none. */
function takenBy(party: Party, phase: Phase, kind: Kind, { names }: Described): Taken | null {
  const wanted = names.length === 0 ? ['none'] : names;
  const how = wanted.map((name) => ({ name, settable: canOffer(party, phase, kind, name) }));
  const documented = how.find(({ settable }) => settable === 'documented');
  const found = documented ?? how.find(({ settable }) => settable !== null);
  if (found === undefined) return null;
  return { name: found.name, doubt: found === documented ? '' : ' where its platform takes it' };
}

function nothingOffered({ phase, initiator, responder }: ProposalComparison): CauseDraft {
  const silent = initiator.suites.length === 0 ? initiator.party : responder.party;
  return {
    phase,
    attribute: 'encryption',
    initiator: initiator.suites.length === 0 ? null : 'offered',
    responder: responder.suites.length === 0 ? null : 'accepted',
    message: `${silent.label} has no proposal that this exchange can express.`,
    mend: `Give ${silent.label} a proposal with a cipher, an integrity algorithm and a DH group that the exchange knows.`,
    initiatorPlaces: [initiator.party.end.place],
    responderPlaces: [responder.party.end.place],
  };
}
