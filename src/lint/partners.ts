import type { EndOptions, FoundEnd } from '../ends/gatherer.js';
import { EndGatherer } from '../ends/gatherer.js';
import { pairsNamed, withoutNamed } from '../ends/named-tunnels.js';
import type { Finding, Fix, FixChoice } from '../model/finding.js';
import type { Located } from '../model/located.js';
import type { Place } from '../model/place.js';
import { pointerAt, sourceAt } from '../model/place.js';
import type { Source } from '../model/source.js';
import type { Proposal, TunnelEnd } from '../model/tunnel-end.js';
import { DEFAULT_LIMITS, readSource } from '../parsers/text/read.js';
import { pairsOf } from '../workspace/pairs.js';
import type { LintOptions } from './options.js';

/** What one end of a tunnel has for one attribute of its negotiation. */
interface Attribute {
  /** Where its values stand, or should. */
  readonly keys: readonly string[];
  /** What is sound of it, by the names that choices bear. */
  readonly sound: ReadonlySet<string>;
  /** False where something of it is not known. */
  readonly isKnown: boolean;
}

/** The attributes of the other ends, by the place of an attribute. */
type Partners = ReadonlyMap<string, readonly Attribute[]>;

function keyOf(file: string, pointer: string): string {
  return `${file}\n${pointer}`;
}

function keyAt(place: Place): string {
  return keyOf(sourceAt(place).name, pointerAt(place));
}

/** The key of what should stand in an object: a group that is not asked for has no place of its own. */
function noGroupKey(place: Place): string {
  return `${keyOf(sourceAt(place).name, pointerAt(place).replace(/\/[^/]*$/u, ''))}\nno group`;
}

interface Algorithm {
  readonly logName: string;
  readonly standing: string;
}

function attribute<T>(
  values: readonly Located<T>[],
  soundName: (value: T) => string | null,
  isField = false,
): Attribute {
  // What is not a field of its own has the place of another one: a mode that follows from the version.
  const places = values.flatMap(({ origin, place }) => (origin === 'explicit' || isField ? (place ?? []) : []));
  const names = values.flatMap((located) => (located.origin === 'unknown' ? [] : (soundName(located.value) ?? [])));
  return {
    keys: places.map(keyAt),
    sound: new Set(names),
    isKnown: values.every(({ origin }) => origin !== 'unknown'),
  };
}

function ofAlgorithms(values: readonly Located<Algorithm | null>[]): Attribute {
  return attribute(values, (value) => (value?.standing === 'sound' ? value.logName : null), true);
}

/** The groups of phase 2; where there are none, they should stand beside its algorithms. */
function groupsOf(proposals: readonly Proposal[]): Attribute {
  const groups = proposals.flatMap(({ dhGroups }) => dhGroups);
  if (groups.length > 0) return ofAlgorithms(groups);
  const others = proposals.flatMap(({ encryption, integrity }) => [...encryption, ...integrity]);
  return {
    keys: others.flatMap(({ place }) => (place === null ? [] : noGroupKey(place))),
    sound: new Set(),
    isKnown: true,
  };
}

/** What an end negotiates, in an order that is the same for all ends. */
function attributesOf({ ike, children }: TunnelEnd): readonly Attribute[] {
  const proposals = children.flatMap((child) => child.proposals);
  return [
    attribute([ike.version], (version) => (version === 'v1' ? null : 'IKEv2'), true),
    attribute([ike.mode], (mode) => (mode === 'aggressive' ? null : mode)),
    ofAlgorithms(ike.proposals.flatMap(({ encryption }) => encryption)),
    ofAlgorithms(ike.proposals.flatMap(({ integrity }) => integrity)),
    ofAlgorithms(ike.proposals.flatMap(({ dhGroups }) => dhGroups)),
    attribute(
      children.map(({ protocol }) => protocol),
      (protocol) => (protocol === 'ah' ? null : protocol),
    ),
    attribute(
      children.map(({ mode }) => mode),
      (mode) => (mode === 'transport' ? null : mode),
    ),
    ofAlgorithms(proposals.flatMap(({ encryption }) => encryption)),
    ofAlgorithms(proposals.flatMap(({ integrity }) => integrity)),
    groupsOf(proposals),
  ];
}

/** How the ends of tunnels are read and paired. */
type PartnerOptions = EndOptions & Pick<LintOptions, 'estateOf' | 'limits' | 'openFile' | 'tunnels'>;

/** The other ends of the tunnels in some sources. */
function partnersIn(ends: readonly FoundEnd[], { tunnels = [], estateOf = () => null }: PartnerOptions): Partners {
  const partners = new Map<string, Attribute[]>();
  const learn = (one: Attribute, other: Attribute): void => {
    for (const key of new Set(one.keys)) partners.set(key, [...(partners.get(key) ?? []), other]);
  };
  const { pairs } = pairsNamed(tunnels, ends);
  const { pairs: found } = pairsOf(
    ends.filter(({ counts }) => counts),
    ({ end }) => end,
    ({ file }) => estateOf(file),
  );
  for (const [left, right] of [...pairs, ...withoutNamed(found, pairs)]) {
    const others = attributesOf(right.end);
    for (const [index, one] of attributesOf(left.end).entries()) {
      const other = others[index];
      if (other === undefined) continue;
      learn(one, other);
      learn(other, one);
    }
  }
  return partners;
}

/** Reads the tunnel ends of sources. */
function endsIn(sources: Iterable<Source>, options: PartnerOptions): readonly FoundEnd[] {
  const { openFile, limits } = options;
  const reading = { limits: { ...DEFAULT_LIMITS, ...limits }, ...(openFile && { openFile }) };
  const gatherer = new EndGatherer(options);
  for (const source of sources) {
    for (const document of readSource(source, reading).documents) gatherer.read(document);
  }
  return gatherer.ends();
}

/**
 * The findings with fixes that the other end of their tunnel can follow, where it is among the sources: what it has, if
 * that is sound, else what the fix of its own finding can write too. Where there is nothing of the kind, there is no fix:
 * a tunnel that works is not mended at one end alone.
 */
export function agreed(
  findings: readonly Finding[],
  sources: Iterable<Source>,
  options: PartnerOptions = {},
): readonly Finding[] {
  if (!findings.some(({ fix }) => fix?.choices !== undefined)) return findings;
  const partners = partnersIn(endsIn(sources, options), options);
  if (partners.size === 0) return findings;
  const choices = new Map<string, readonly FixChoice[]>();
  for (const { fix, place } of findings) {
    if (fix?.choices !== undefined) for (const key of [keyAt(place), noGroupKey(place)]) choices.set(key, fix.choices);
  }
  return findings.map((finding) => {
    const { fix, place } = finding;
    if (fix?.choices === undefined) return finding;
    const key = partners.has(keyAt(place)) || finding.ruleId !== 'no-pfs' ? keyAt(place) : noGroupKey(place);
    return { ...finding, fix: followed(fix, key, partners.get(key) ?? [], choices) };
  });
}

/** The best of the choices that all partners can follow; null where there is none. */
function followed(
  fix: Fix,
  key: string,
  partners: readonly Attribute[],
  choices: ReadonlyMap<string, readonly FixChoice[]>,
): Fix | null {
  let left = fix.choices ?? [];
  for (const { keys, sound, isKnown } of partners) {
    if (!isKnown) continue;
    if (sound.size > 0) {
      left = left.filter(({ meaning }) => sound.has(meaning));
      continue;
    }
    const own = left;
    const others = keys.flatMap((other) => choices.get(other) ?? []);
    left = own.filter(({ meaning }) => others.some((other) => other.meaning === meaning));
    // Both ends must come to the same choice: the order of one of them counts.
    if (keys.some((other) => other < key)) left = inOrderOf(left, others);
  }
  const [best] = left;
  return best === undefined ? null : { ...fix, ...best, choices: left };
}

function inOrderOf(choices: readonly FixChoice[], others: readonly FixChoice[]): readonly FixChoice[] {
  const place = ({ meaning }: FixChoice): number => others.findIndex((other) => other.meaning === meaning);
  return [...choices].sort((one, other) => place(one) - place(other));
}
