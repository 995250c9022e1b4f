import type { ReportingDescriptorReference, ReportingDescriptorRelationship, ToolComponent } from 'sarif';
import type { ProfileClause } from '../../model/profile.js';
import type { JudgedProfile } from '../../model/report.js';
import type { RuleMeta } from '../../model/rule.js';
import { PROJECT_URL } from '../links.js';
import { LIMITS, shortened } from './limits.js';
import { sentence } from './message.js';

/** The compliance profiles of a run as taxonomies: their clauses are the taxa (SARIF 2.1.0, 3.19.3). */
export class ProfileTaxonomies {
  readonly #profiles: readonly JudgedProfile[];
  /** How many taxonomies stand before those of the profiles. */
  readonly #first: number;
  readonly #indexes: ReadonlyMap<string, ReadonlyMap<string, number>>;

  constructor(profiles: readonly JudgedProfile[], first: number) {
    this.#profiles = profiles;
    this.#first = first;
    this.#indexes = new Map(
      profiles.map(({ id, clauses }) => [id, new Map(clauses.map(({ title }, index) => [title, index]))]),
    );
  }

  get components(): readonly ToolComponent[] {
    return this.#profiles.map(({ id, title, version, url, clauses }) => ({
      name: id,
      version,
      informationUri: url ?? PROJECT_URL,
      shortDescription: { text: shortened(sentence(title), LIMITS.descriptionLength) },
      isComprehensive: false,
      taxa: clauses.map((clause) => ({
        id: clause.title,
        shortDescription: { text: shortened(sentence(clause.says), LIMITS.descriptionLength) },
        ...(clause.url !== null && { helpUri: clause.url }),
      })),
    }));
  }

  get references(): readonly { readonly name: string; readonly index: number }[] {
    return this.#profiles.map(({ id }, index) => ({ name: id, index: this.#first + index }));
  }

  /** The clauses that a finding breaks. */
  taxa(broken: readonly ProfileClause[]): readonly ReportingDescriptorReference[] {
    return broken.flatMap(({ id, clause }) => {
      const index = this.#indexes.get(id)?.get(clause);
      return index === undefined ? [] : [this.#reference(id, clause, index)];
    });
  }

  /** What a rule that judges profiles has to do with their clauses. */
  relationships({ group }: RuleMeta): readonly ReportingDescriptorRelationship[] {
    if (group !== 'profiles') return [];
    return this.#profiles.flatMap(({ id, clauses }) =>
      clauses.map(({ title }, index) => ({ target: this.#reference(id, title, index), kinds: ['relevant'] })),
    );
  }

  #reference(profile: string, clause: string, index: number): ReportingDescriptorReference {
    const component = this.#first + this.#profiles.findIndex(({ id }) => id === profile);
    return { id: clause, index, toolComponent: { name: profile, index: component } };
  }
}
