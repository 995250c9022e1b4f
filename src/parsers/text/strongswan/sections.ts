import type { StringNode } from '../../../model/node.js';
import type { Place } from '../../../model/place.js';
import { absent } from '../../../model/place.js';
import type { RawSection, SectionReference } from './settings.js';

/** How many sections one may inherit from, those counted that they inherit from in turn. */
const MOST_LAYERS = 256;

/** Settings that sections inherit, in all: a section that thousands inherit from is read as often. */
const MOST_INHERITED = 1_000_000;

/** A reference that leads nowhere, or to too many. */
export interface BadReference {
  readonly reference: SectionReference;
  readonly detail: string;
}

/**
 * A section with what it inherits: its own settings come before those of the sections that it refers to, in their
 * order, and so do its subsections' (strongswan.conf(5), REFERENCING OTHER SECTIONS).
 */
export class Section {
  readonly #root: RawSection;
  /** The section itself and those that it inherits from, in order of precedence; never empty. */
  readonly #layers: readonly [RawSection, ...RawSection[]];
  /** How much may still be inherited. */
  readonly #budget: { settings: number };

  private constructor(
    root: RawSection,
    layers: readonly [RawSection, ...RawSection[]],
    budget: { settings: number } = { settings: MOST_INHERITED },
  ) {
    this.#root = root;
    this.#layers = layers;
    this.#budget = budget;
  }

  static of(root: RawSection): Section {
    return new Section(root, [root]);
  }

  /** The value of a key; null where none is set, or where the first section that has the key unsets it. */
  value(key: string): StringNode | null {
    return this.#layers.find(({ values }) => values.has(key))?.values.get(key) ?? null;
  }

  /** The keys with values, in no order. */
  get keys(): ReadonlySet<string> {
    return new Set(this.#layers.flatMap(({ values }) => [...values.keys()]));
  }

  get place(): RawSection['node'] {
    return this.#layers[0].node;
  }

  /** Where a key's value stands, or where it is missing. */
  placeOf(key: string): Place {
    return this.value(key) ?? absent(this.place, key);
  }

  /** The names of the subsections, its own before those that it inherits. */
  get names(): ReadonlySet<string> {
    return new Set(this.#layers.flatMap(({ sections }) => [...sections.keys()]));
  }

  /** Where a subsection stands: the section itself, where there is none of that name. */
  placeOfSection(name: string): Place {
    return this.#layers.flatMap(({ sections }) => sections.get(name)?.node ?? [])[0] ?? this.place;
  }

  /** A subsection with what it inherits; undefined where there is none of that name. */
  section(name: string, bad: BadReference[] = []): Section | undefined {
    const layers = new Set<RawSection>();
    for (const { sections } of this.#layers) {
      const own = sections.get(name);
      if (own !== undefined) this.#inherit(own, layers, bad);
    }
    const [first, ...others] = layers;
    if (first === undefined) return undefined;
    for (const { values, sections } of others) this.#budget.settings -= 1 + values.size + sections.size;
    return new Section(this.#root, this.#budget.settings < 0 ? [first] : [first, ...others], this.#budget);
  }

  /** Adds a section and those that it refers to, depth first. */
  #inherit(section: RawSection, layers: Set<RawSection>, bad: BadReference[]): void {
    const pending: RawSection[] = [section];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (layers.has(next)) continue;
      const [reference] = next.references;
      if (layers.size >= MOST_LAYERS || (layers.size > 0 && this.#budget.settings < 0)) {
        if (reference !== undefined) bad.push({ reference, detail: 'too many sections and settings are inherited' });
        return;
      }
      layers.add(next);
      for (const referred of next.references.toReversed()) {
        const found = this.#find(referred.path);
        if (found === undefined) bad.push({ reference: referred, detail: 'no section has this name' });
        else pending.push(found);
      }
    }
  }

  #find(path: readonly string[]): RawSection | undefined {
    let section: RawSection | undefined = this.#root;
    for (const step of path) section = section?.sections.get(step);
    return section;
  }
}
