import type { ErrorCode } from 'yaml';

/** The library's code, or one of ours: a line with a key that stands too deep, a bracket that nothing closes. */
type FaultCode = ErrorCode | 'DEEPER_LINE' | 'UNCLOSED';

/** A fault of a text, by its code: the library's messages may quote the text. */
export interface Fault {
  readonly code: FaultCode;
  /** Offsets in the document's text. */
  readonly pos: readonly [number, number];
}

/** What the codes mean, in words that quote nothing of the text. */
const WORDS: Readonly<Record<FaultCode, string>> = {
  ALIAS_PROPS: 'an alias cannot have an anchor or a tag of its own',
  BAD_ALIAS: 'this alias or anchor has no usable name',
  BAD_COLLECTION_TYPE: 'the tag does not fit this collection',
  BAD_DIRECTIVE: 'YAML does not know this directive',
  BAD_DQ_ESCAPE: 'YAML does not know this escape',
  BAD_INDENT: 'the indentation does not fit the lines around it',
  BAD_PROP_ORDER: 'anchors and tags belong behind the indicator',
  BAD_SCALAR_START: 'a value without quotes cannot begin with this character',
  BLOCK_AS_IMPLICIT_KEY: 'a mapping or list cannot stand behind the key on the same line',
  BLOCK_IN_FLOW: 'inside brackets only bracketed collections can stand',
  DEEPER_LINE:
    'this line stands deeper than the key before it, and so goes on with the value there, where no key can stand',
  DUPLICATE_KEY: 'this key stands in the mapping before',
  IMPOSSIBLE: 'this is not YAML',
  KEY_OVER_1024_CHARS: 'a key may have at most 1024 characters',
  MISSING_CHAR: 'a quote, bracket, comma, colon or blank is missing here',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line; the line before may lack a colon',
  MULTIPLE_ANCHORS: 'a value can have only one anchor',
  MULTIPLE_DOCS: 'there is more than one document',
  MULTIPLE_TAGS: 'a value can have only one tag',
  NON_STRING_KEY: 'a key must be a text',
  RESOURCE_EXHAUSTION: 'this is nested too deep',
  TAB_AS_INDENT: 'YAML allows no tabs as indentation',
  TAG_RESOLVE_FAILED: 'this tag cannot be resolved',
  UNCLOSED: 'the closing bracket of this is missing',
  UNEXPECTED_TOKEN: 'this does not belong here',
};

/** Faults after which the rest of the document still means what it says. */
const RECOVERED: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'ALIAS_PROPS',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_DQ_ESCAPE',
  'KEY_OVER_1024_CHARS',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
]);

export function wordsOf(code: FaultCode): string {
  return WORDS[code];
}

export function isRecovered(code: FaultCode): boolean {
  return RECOVERED.has(code);
}

/** The code as a variant of the finding: `bad-indent`. */
export function variantOf(code: FaultCode): string {
  return code.toLowerCase().replaceAll('_', '-');
}
