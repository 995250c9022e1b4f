/** Bounds on what is read, so that no input takes the memory or the time of the machine. */
export interface Limits {
  /** Levels of nested objects and arrays in one document. */
  readonly depth: number;
  /** UTF-16 units of one source. */
  readonly textLength: number;
  /** Values and keys in one source: what they take in memory is many times their text. */
  readonly nodes: number;
  /** The same as `depth` for YAML, whose reader needs the stack: 200 levels take about a fifth of it. */
  readonly yamlDepth: number;
  /** UTF-16 units of one document of a YAML stream. */
  readonly yamlLength: number;
  /** Lexical tokens of one document of a YAML stream; its reader needs up to 300 bytes for each. */
  readonly yamlTokens: number;
  /** Nodes that aliases and merge keys may add to one YAML document, where they outnumber its characters. */
  readonly aliasNodes: number;
  /** UTF-16 units of one shell script or HTTP file, whose calls are kept until all of them are read. */
  readonly scriptLength: number;
  /** Findings in one source: what stands behind the last of them is not judged. */
  readonly findings: number;
}
