import { publication } from '../../data/references.js';

/** What the standard of reports says of accepted findings. */
export const SUPPRESSIONS = publication(
  'SARIF 2.1.0',
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html',
  '3.35 (suppressions)',
);
