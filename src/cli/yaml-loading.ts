/** What a run loads at its first YAML source, in one chunk. */
export { fewestFor } from '../node/threads/fewest.js';
export { LoadingReader } from '../parsers/text/loading-reader.js';
