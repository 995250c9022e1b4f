import type { Api, Dialect } from '../model/api.js';
import type { Level } from '../model/finding.js';
import type { ResourceKind } from '../model/resource.js';
import type { SourceKey } from './sources.js';

/**
 * How a field's value is written.
 * - `integer`: a JSON number without a fraction. What else a server reads as one is a note of `wrong-type`.
 * - `number-or-text`: a string, or a whole number, whose digits `pattern` judges as well.
 * - `json`: a string that holds a JSON object, whose members are `fields`.
 * - `cidrs`: a string that holds a comma list of networks.
 * - `strings`, `objects`: arrays.
 */
export type FieldType =
  'string' | 'integer' | 'number-or-text' | 'boolean' | 'strings' | 'object' | 'objects' | 'json' | 'cidrs' | 'any';

/** Where a field is written. `root` is beside the wrapper, `path` and `query` are in the URL. */
export type FieldLocation = 'body' | 'root' | 'path' | 'query';

/** A default that the API fills in: a value, or words for one that depends on something else (`VIP address`). */
export type FieldDefault = { readonly value: string | number | boolean } | { readonly dynamic: string };

/** Every value but those listed, or every text of more than so many UTF-16 units. */
export type Others = { readonly except: readonly (string | number)[] } | { readonly longerThan: number };

/** A value that passes elsewhere or looks right, and what to do about it here. */
export interface Discouraged {
  readonly value: string | number | Others;
  readonly level: Level;
  /** Another field of the same object whose presence makes it worse. */
  readonly beside?: { readonly field: string; readonly level: Level };
  readonly reason: string;
  readonly sources: readonly SourceKey[];
}

/** A pattern with the words that a message uses for it. */
export interface Pattern {
  /** Anchored ECMAScript source without flags. */
  readonly source: string;
  /** What the pattern asks for: `32 hexadecimal digits`. */
  readonly words: string;
}

/** Characters that a pre-shared key cannot hold, or had better not hold. */
export interface CharacterLimit {
  /** Matches one such character: ECMAScript source without flags. */
  readonly character: string;
  /** The characters in words: `a blank`. */
  readonly words: string;
  /** `error`: the API refuses the key, or the gateway reads another one. */
  readonly level: Level;
  readonly reason: string;
  readonly sources: readonly SourceKey[];
}

/** What an address may be; `peer-address-invalid` judges it. */
export interface AddressForm {
  readonly kinds: readonly ('ipv4' | 'ipv6' | 'name')[];
  /** Networks, in prefix notation, whose addresses the API does not take. */
  readonly refused?: readonly string[];
  /** `warning` where the server does not look, and the gateway fails. */
  readonly level: Level;
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly location?: FieldLocation;
  /** `error` for true; a level where absence is a lesser fault. */
  readonly required?: true | Level;
  /** Required, but without a visible URL or form only a warning: the transport may add it (Apsara `RegionId`). */
  readonly requiredWithUrl?: true;
  /** `allowed`: the server takes an empty string although the field is required (ZStack `name`). */
  readonly empty?: 'allowed';
  /** Numbers and booleans are documented as strings here: `"true"`, `"3"` deserve no note. */
  readonly stringly?: true;
  /** Other names of the same field in this object; one of them satisfies `required`. */
  readonly aliases?: readonly string[];
  /** Null may be sent and says the same as leaving the field out. */
  readonly nullable?: true;
  /** Keeps its stored value where left out, although the operation resets its other fields. */
  readonly keeps?: true;
  /** Beside `required`: that field of the same object stands for this one, where it says something. */
  readonly requiredUnless?: string;
  readonly default?: FieldDefault;
  /** All values that the API takes, in its spelling and case. */
  readonly values?: readonly (string | number)[];
  /** Those of `values` that the dialect's own document lists, where it lists fewer. */
  readonly documented?: readonly (string | number)[];
  /** Values of `values`, or known near misses, that a shape rule still speaks about. */
  readonly discouraged?: readonly Discouraged[];
  /** Inclusive. */
  readonly range?: { readonly min: number; readonly max: number | null };
  /** In UTF-16 units, inclusive. */
  readonly length?: { readonly min: number; readonly max: number };
  readonly pattern?: Pattern;
  /** Blanks at both ends are cut off before anything looks at the value. */
  readonly trimmed?: true;
  /** The characters of a pre-shared key; `psk-characters` judges them, and `length` is for `psk-length`. */
  readonly characters?: readonly CharacterLimit[];
  readonly address?: AddressForm;
  /** How many entries an array or a comma list takes, inclusive. */
  readonly count?: { readonly min: number; readonly max: number | null };
  /** The entries of `strings`. */
  readonly items?: { readonly pattern?: Pattern; readonly kind?: 'cidr' | 'cidr-or-id' | 'id' };
  /** The members of `object`, `json` and of each element of `objects`. */
  readonly fields?: readonly Field[];
  /** A pre-shared key or another secret: no output shows it, and its rules are the `psk-*` rules. */
  readonly secret?: 'psk' | 'other';
  /** An id of another resource. */
  readonly refers?: readonly ResourceKind[];
  /** The document says not to send it: what the API does then, and in what words the vendor says so. */
  readonly unconfigurable?: { readonly level: Level; readonly reason: string };
  /** One value only; which rule says so. */
  readonly fixed?: {
    readonly rule: 'mtu-constraint' | 'initiator-constraint' | 'fixed-field';
    readonly values: readonly (string | number | boolean)[];
    readonly notes?: readonly Discouraged[];
  };
  readonly deprecated?: {
    readonly level: Level;
    readonly instead: string;
    /** What is known of it, where nobody calls it deprecated. */
    readonly reason?: string;
  };
  /** First version that knows the field: `4.5`. */
  readonly since?: string;
  /** The dialects that know the field; all of the API's where absent. */
  readonly dialects?: readonly Dialect[];
  /** Takes the place of other fields: where a body of a dialect that does not know it holds it, it is read as this one does. */
  readonly readAs?: Dialect;
  /** What differs in a dialect of the same API. */
  readonly overrides?: Partial<Record<Dialect, Partial<Omit<Field, 'name' | 'overrides' | 'dialects'>>>>;
  /** Things a reader should know that no rule checks. */
  readonly notes?: string;
  readonly sources: readonly SourceKey[];
}

export interface Contract {
  readonly api: Api;
  /** The operation as the vendor calls it. */
  readonly operation: string;
  readonly kind: ResourceKind;
  readonly method: 'POST' | 'PUT' | 'GET' | 'DELETE';
  /** The path with its parameters in braces; a query for RPC-style APIs. */
  readonly path: string;
  /** The key that holds the fields; null for a flat body. */
  readonly wrapper: string | null;
  /** Keys that people write instead of the wrapper, and why they fail. */
  readonly wrongWrappers?: readonly { readonly key: string; readonly reason: string }[];
  readonly fields: readonly Field[];
  /** What the server does with a key that it does not know, in words for the message. */
  readonly unknownKeys: {
    readonly words: string;
    /** The request goes through, and what the key was meant for is left out. */
    readonly dropped?: true;
    /** What else there is to say of such a key. */
    readonly advice?: string;
  };
  /** An omitted optional field is reset to its default, not kept (ZStack Change). */
  readonly resets?: true;
  /** An omitted field keeps its stored value (updates): its default is not filled in. */
  readonly partial?: true;
  /** What a server that does not know a field does in its place, by dialect and field. */
  readonly implied?: Partial<Record<Dialect, Readonly<Record<string, string | number | boolean>>>>;
  readonly dialects?: readonly Dialect[];
  readonly sources: readonly SourceKey[];
}
