import type { Contract, Field } from './contract.js';
import type { ContractOf, Operation } from './contracts/index.js';

/*
 * The types of request bodies, read from the API contracts: what the API calls required is required, and an
 * enumeration holds the values of all dialects.
 */

/** The request body of an operation: the object that holds the wrapper, or the flat body. */
export type RequestBody<O extends Operation> = BodyOf<ContractOf<O>>;

type BodyOf<C extends Contract> = C['wrapper'] extends string
  ? Flat<Record<C['wrapper'], MembersOf<InBody<C['fields'][number]>>> & MembersOf<InRoot<C['fields'][number]>>>
  : MembersOf<InBody<C['fields'][number]>>;

type InBody<F extends Field> = F extends { readonly location: 'root' | 'path' | 'query' } ? never : F;
type InRoot<F extends Field> = Extract<F, { readonly location: 'root' }>;

/** Fields that the API refuses in a request are no part of it. */
interface Refused {
  readonly unconfigurable: { readonly level: 'error' };
}
interface Required {
  readonly required: true;
}
/** Another field may stand for it. */
interface Replaceable {
  readonly requiredUnless: string;
}

type MembersOf<F extends Field> = Flat<
  { [Member in Necessary<F> as Member['name']]: ValueOf<Member> } & {
    [Member in Exclude<F, Necessary<F> | Refused> as Member['name']]?: ValueOf<Member>;
  }
>;

type Necessary<F extends Field> = Exclude<Extract<F, Required>, Refused | Replaceable>;

type ValueOf<F extends Field> =
  | (F extends { readonly values: readonly (infer Value)[] } ? Value : TypeOf<F>)
  | OverriddenValues<F>
  | (F extends { readonly nullable: true } ? null : never);

type OverriddenValues<F extends Field> = F extends { readonly overrides: infer Overrides }
  ? Overrides[keyof Overrides] extends infer Override
    ? Override extends { readonly values: readonly (infer Value)[] }
      ? Value
      : never
    : never
  : never;

type TypeOf<F extends Field> = {
  readonly string: string;
  readonly json: string;
  readonly cidrs: string;
  readonly integer: number;
  readonly 'number-or-text': number | string;
  readonly boolean: boolean;
  readonly strings: readonly string[];
  readonly object: InsideOf<F>;
  readonly objects: readonly InsideOf<F>[];
  readonly any: unknown;
}[F['type']];

type InsideOf<F extends Field> = F extends { readonly fields: readonly (infer Inside extends Field)[] }
  ? MembersOf<Inside>
  : Readonly<Record<string, unknown>>;

/** The same type, shown as one object. */
type Flat<T> = { readonly [Key in keyof T]: T[Key] };
