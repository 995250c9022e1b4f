import type { Reference } from '../model/rule.js';
import type { SourceKey } from './sources.js';
import { SOURCES } from './sources.js';

/** NIST's publications by the name that citations use. */
const NIST_URLS = {
  'SP 800-57 part 1 revision 5': 'https://doi.org/10.6028/NIST.SP.800-57pt1r5',
  'SP 800-67 revision 2': 'https://csrc.nist.gov/pubs/sp/800/67/r2/final',
  'SP 800-77 revision 1': 'https://csrc.nist.gov/pubs/sp/800/77/r1/final',
  'SP 800-131A revision 2': 'https://doi.org/10.6028/NIST.SP.800-131Ar2',
} as const satisfies Readonly<Record<string, string>>;

/** Projects whose issues and pull requests show what goes wrong in practice, by the name that citations use. */
const TRACKERS = {
  alicloud: 'aliyun/terraform-provider-alicloud',
  algo: 'trailofbits/algo',
  'azure-docs': 'MicrosoftDocs/azure-docs',
  'Azure-vpn-config-samples': 'Azure/Azure-vpn-config-samples',
  cloudstack: 'apache/cloudstack',
  hwdsl2: 'hwdsl2/setup-ipsec-vpn',
  'ibm-cloud-docs': 'ibm-cloud-docs/vpc',
  libreswan: 'libreswan/libreswan',
  opnsense: 'opnsense/core',
  Openswan: 'xelerance/Openswan',
  'OTC terraform': 'opentelekomcloud/terraform-provider-opentelekomcloud',
  strongMan: 'strongswan/strongMan',
  strongSwan: 'strongswan/strongswan',
} as const satisfies Readonly<Record<string, string>>;

/** `2.4` is a section; anything else (`table 1`, `appendix D`) is a clause as it stands. */
function clauseOf(clause: string | null): string | null {
  return clause !== null && /^\d/u.test(clause) ? `section ${clause}` : clause;
}

/** An RFC: `rfc(8247, '2.4')`, `rfc(9395, '7, table 4')`. The link leads to the section. */
export function rfc(number: number, clause: string | null = null): Reference {
  const section = /^\d+(?:\.\d+)*/u.exec(clause ?? '')?.[0];
  const url = `https://www.rfc-editor.org/rfc/rfc${String(number)}`;
  return {
    title: `RFC ${String(number)}`,
    clause: clauseOf(clause),
    url: section === undefined ? url : `${url}#section-${section}`,
  };
}

/** A NIST publication: `nist('SP 800-77 revision 1', '7.2.4.2')`. */
export function nist(document: keyof typeof NIST_URLS, clause: string): Reference {
  return { title: `NIST ${document}`, clause: clauseOf(clause), url: NIST_URLS[document] };
}

/** A vendor's document or code, by its key in the table of sources: `vendor('doc2', 'dpd')`. */
export function vendor(key: SourceKey, clause: string | null = null): Reference {
  const source: { readonly title: string; readonly url?: string } = SOURCES[key];
  return { title: source.title, clause, url: source.url ?? null };
}

/** A real case, told in an issue or pull request: `caseOf('libreswan', 1234)`. */
export function caseOf(project: keyof typeof TRACKERS, number: number): Reference {
  return {
    title: `${project} #${String(number)}`,
    clause: null,
    url: `https://github.com/${TRACKERS[project]}/issues/${String(number)}`,
  };
}

/** A publication that no other function names: a paper, a national guideline, a CVE. */
export function publication(title: string, url: string, clause: string | null = null): Reference {
  return { title, clause, url };
}
