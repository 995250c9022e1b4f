import type { ArtifactLocation } from 'sarif';
import { percentEncoded } from '../../model/encoding.js';
import { isAbsolute, stepsOf } from '../repository-path.js';

/**
 * The base that relative URIs have: the root of the repository. No folder is given for it: GitHub ignores
 * `originalUriBaseIds` and takes relative URIs from the root, and a report names no folder of the machine.
 */
export const ROOT_ID = '%SRCROOT%';

/** A name for what has none: an empty URI makes GitHub refuse the whole upload. */
const UNNAMED = 'input';

/**
 * Where a file is, from the root of the repository. `workingFolder` is the path from there to the folder that file
 * names are relative to, empty where they are the same. A file outside the repository has no base.
 */
export function artifactLocation(file: string, workingFolder: string): ArtifactLocation {
  if (isAbsolute(file)) {
    const path = file.replace(/^\//u, '').split('/').map(percentEncoded).join('/');
    // A drive's colon is written as it is (RFC 8089, appendix E.2).
    return { uri: `file:///${path.replace(/^([A-Za-z])%3A\//u, '$1:/')}` };
  }
  const segments = stepsOf(`${workingFolder}/${file}`);
  const uri = segments.map(percentEncoded).join('/') || UNNAMED;
  return segments[0] === '..' ? { uri } : { uri, uriBaseId: ROOT_ID };
}
