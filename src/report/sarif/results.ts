import type { Fix, Location, Region, Result, Suppression as SarifSuppression } from 'sarif';
import { FINGERPRINT_NAME } from '../../model/fingerprint.js';
import type { Suppression } from '../../model/finding.js';
import { LEVELS } from '../../model/finding.js';
import { fixWords } from '../fix-words.js';
import { Fingerprints } from '../fingerprints.js';
import type { LocatedFinding, LocatedFix, LocatedPlace } from '../located.js';
import { LIMITS, shortened } from './limits.js';
import { resultMessage } from './message.js';
import type { ProfileTaxonomies } from './profiles.js';
import { artifactLocation } from './uri.js';

function accepted({ kind, justification }: Suppression): SarifSuppression {
  if (justification === null) return { kind, status: 'accepted' };
  return { kind, status: 'accepted', justification: shortened(justification, LIMITS.messageLength) };
}

/** The findings that GitHub takes: all, or the worst, in the order in which they were. */
export function kept(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const most = LIMITS.resultsPerRun;
  if (findings.length <= most) return findings;
  const worstFirst = LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
  const worst = new Set(worstFirst.slice(0, most));
  return findings.filter((finding) => worst.has(finding));
}

/** Makes the results of one run: it knows the rules' order and the fingerprints so far. */
export class Results {
  readonly #ruleIndexes: ReadonlyMap<string, number>;
  readonly #workingFolder: string;
  readonly #profiles: ProfileTaxonomies;
  readonly #fingerprints = new Fingerprints();

  constructor(ruleIds: readonly string[], workingFolder: string, profiles: ProfileTaxonomies) {
    this.#ruleIndexes = new Map(ruleIds.map((id, index) => [id, index]));
    this.#workingFolder = workingFolder;
    this.#profiles = profiles;
  }

  /** A finding; one that does not count where a suppression is given. */
  result(finding: LocatedFinding, suppression: Suppression | null): Result {
    const { ruleId, level, message, related, fix } = finding;
    const ruleIndex = this.#ruleIndexes.get(ruleId);
    const fixes = fix === null ? [] : this.#fixes(fix);
    const taxa = this.#profiles.taxa(finding.profiles);
    const places = related.slice(0, LIMITS.relatedLocations);
    return {
      ruleId,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level,
      message: { text: resultMessage(message, related) },
      locations: [this.#location(finding)],
      ...(taxa.length > 0 && { taxa: [...taxa] }),
      ...(places.length > 0 && {
        relatedLocations: places.map((place, index) => ({
          id: index + 1,
          ...this.#location(place),
          ...(place.message !== '' && { message: { text: place.message } }),
        })),
      }),
      partialFingerprints: { [FINGERPRINT_NAME]: this.#fingerprints.next(finding) },
      ...(fixes.length > 0 && { fixes }),
      ...(suppression !== null && { suppressions: [accepted(suppression)] }),
    };
  }

  #location({ file, pointer, region }: LocatedPlace): Location {
    return {
      physicalLocation: {
        artifactLocation: artifactLocation(file, this.#workingFolder),
        ...(region !== null && { region: { ...region } }),
      },
      ...(pointer !== '' && { logicalLocations: [{ fullyQualifiedName: pointer, kind: 'value' }] }),
    };
  }

  /** An edit needs a region, and a fix is all of its edits: none where a region is missing. */
  #fixes(fix: LocatedFix): Fix[] {
    const byFile = new Map<string, { deletedRegion: Region; insertedContent: { text: string } }[]>();
    for (const { file, region, text } of fix.edits) {
      if (region === null) return [];
      const replacements = byFile.get(file) ?? [];
      replacements.push({ deletedRegion: { ...region }, insertedContent: { text } });
      byFile.set(file, replacements);
    }
    if (byFile.size === 0) return [];
    const artifactChanges = Array.from(byFile, ([file, replacements]) => ({
      artifactLocation: artifactLocation(file, this.#workingFolder),
      replacements,
    }));
    return [{ description: { text: fixWords(fix) }, artifactChanges }];
  }
}
