import { DEFAULT_PROPOSALS } from '../../../data/strongswan-defaults.js';
import { transformByKeyword } from '../../../data/algorithms.js';
import type { Transform } from '../../../data/algorithms.js';
import type { Defaulted } from '../../../model/located.js';
import type { Place } from '../../../model/place.js';
import { part } from '../../../model/place.js';
import { isTemplate } from '../../../model/template.js';
import type { Proposal } from '../../../model/tunnel-end.js';
import type { ProposalProtocol } from '../proposal.js';
import { parseProposal } from '../proposal.js';
import type { Entry, SettingsScope } from './scope.js';

/** The largest number of proposals that an SA payload can number (RFC 7296, section 3.3). */
const MOST_PROPOSALS = 255;

/** The proposals of a list in strongSwan's keywords; `default` stands for those of the daemon. */
export function listedProposals(
  scope: SettingsScope,
  key: string,
  protocol: ProposalProtocol,
  entries: readonly Entry[],
): readonly Proposal[] {
  return entries.slice(0, MOST_PROPOSALS).flatMap(({ text, place }) => {
    if (text.toLowerCase() === 'default') return defaultProposals(scope, key, protocol, place);
    const { proposal, faults } = parseProposal(place.node, protocol, place.from, place.to);
    for (const { place: at, actual, reason, nearest } of faults) {
      const question = nearest === undefined ? '' : `; did you mean ${nearest}?`;
      const message = `${scope.fieldName(key)} ${JSON.stringify(actual)} is no proposal: ${reason}${question}`;
      scope.leaveOpen('version', at, message);
    }
    // Its table of keywords tells capitals from small letters (proposal_keywords_static.txt; observed with 5.9.8).
    if (faults.length === 0 && !isTemplate(text) && text !== text.toLowerCase()) {
      scope.refuse(key, place, text, `keywords in small letters: ${text.toLowerCase()}`);
    }
    const [newer] = /(?<![^-])mlkem\d+(?![^-])/iu.exec(text) ?? [];
    if (newer !== undefined) {
      const message = `${scope.fieldName(key)}: ${newer} is refused by strongSwan 5.9.8, and taken by 6.0 and later releases`;
      scope.leaveOpen('version', place, message);
    }
    // strongSwan offers it for the IKE SA as well, where the peer has nothing to agree with.
    if (protocol === 'ike' && /(?:^|-)(?:no)?esn(?:-|$)/iu.test(text)) {
      const message = `${scope.fieldName(key)}: a keyword for sequence numbers in a proposal for the IKE SA is not simulated`;
      scope.leaveOpen('ike-proposal', place, message);
    }
    return [proposal];
  });
}

/**
 * The proposals of a parameter of the starter: what is listed, and behind it the daemon's default, unless a `!` stands at
 * the end (observed with 5.9.8, whose starter has no default of its own).
 */
export function starterProposals(scope: SettingsScope, key: string, protocol: ProposalProtocol): readonly Proposal[] {
  const standard = defaultProposals(scope, key, protocol, scope.settings.placeOf(key));
  refuseEmpty(scope, key);
  const entries = scope.entries(key) ?? [];
  const last = entries.at(-1);
  if (last?.text.endsWith('!') !== true) return [...listedProposals(scope, key, protocol, entries), ...standard];
  const { node, from, to } = last.place;
  const text = last.text.slice(0, -1).trimEnd();
  const strict = { text, place: part(node, from, to - last.text.length + text.length) };
  return listedProposals(scope, key, protocol, text === '' ? entries.slice(0, -1) : [...entries.slice(0, -1), strict]);
}

/** The starter has no word for its defaults, and takes nothing for a proposal (observed with 5.9.8). */
function refuseEmpty(scope: SettingsScope, key: string): void {
  const node = scope.settings.value(key);
  if (node === null || isTemplate(node.value)) return;
  const proposals = node.value.replace(/!$/u, '').split(',');
  if (proposals.some((text) => /^(?:default)?$/iu.test(text.trim()))) {
    scope.refuse(key, node, node.value, 'proposals with commas between them');
  }
}

/** What the daemon offers where nothing is configured, or where `default` stands. */
export function defaultProposals(
  scope: SettingsScope,
  key: string,
  protocol: ProposalProtocol,
  place: Place,
): readonly Proposal[] {
  return DEFAULT_PROPOSALS[protocol].map((keywords) => proposalOf(keywords, place, scope.fieldName(key)));
}

function proposalOf(keywords: string, place: Place, field: string): Proposal {
  const transforms = keywords.split('-').map(transformOf);
  const located = <T>(value: T): Defaulted<T> => ({ origin: 'default', value, place, field, spelling: 'default' });
  return {
    encryption: transforms.flatMap((transform) => (transform.type === 'encryption' ? [located(transform)] : [])),
    integrity: transforms.flatMap((transform) => (transform.type === 'integrity' ? [located(transform)] : [])),
    prf: transforms.flatMap((transform) => (transform.type === 'prf' ? [located(transform)] : [])),
    dhGroups: transforms.flatMap((transform) => (transform.type === 'dh' ? [located(transform)] : [])),
    extendedSequenceNumbers: transforms.flatMap((transform) =>
      transform.type === 'esn' ? [located(transform.extended)] : [],
    ),
  };
}

/** A keyword of our own table; one that it lacks is a defect of the table. */
function transformOf(keyword: string): Transform {
  const transform = transformByKeyword(keyword);
  if (transform === undefined) throw new Error(`no algorithm has the keyword ${keyword}`);
  return transform;
}
