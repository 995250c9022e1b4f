import type { Contract, Field } from '../../src/data/contract.js';
import { CONTRACTS } from '../../src/data/contracts/index.js';

/** A key with what JSON, YAML, URLs and HTML write otherwise. Neither of its ends may be seen anywhere. */
export const KEY = 'Kq7z",/é +<a>&$x;-key-of@Berlin=\\Xw9v';

/** What would show of it, however it were spelt: both ends are letters and digits. */
export const SHOWN = /Kq7z|Xw9v|S3E3e|WHc5d/u;

/** A request body with the key in one more place than where a key belongs. */
export interface Planted {
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The ways in which a key gets into a field that is for something else. */
const WAYS: readonly (readonly [string, unknown])[] = [
  ['alone', KEY],
  ['in a text', `before ${KEY} after`],
  ['in a list', [KEY, '10.0.0.0/8']],
  ['in an object', { [KEY]: KEY }],
];

/** The bodies of every operation with the key in each field, each in every way, and as the name of a field. */
export function plantedBodies(): readonly Planted[] {
  return CONTRACTS.flatMap((contract) =>
    pathsOf(contract.fields).flatMap((path) =>
      WAYS.map(([way, value]) => ({
        name: `${contract.operation} ${path.join('.')} ${way}`,
        body: bodyOf(contract, path, value),
      })),
    ),
  );
}

/** The body of an operation in which every field is the key. A field that no contract knows is a key by its name. */
export function fullBodies(): readonly Planted[] {
  return CONTRACTS.map((contract) => ({
    name: contract.operation,
    body: wrapped(contract, {
      ...Object.fromEntries(contract.fields.map(({ name }) => [name, KEY])),
      sharedSecret: KEY,
    }),
  }));
}

/** What a text that is JSON holds under the name of a key, and nothing else says that it is one. */
export const NAMED = 'Vt8nCanaryInJson3q';

/** The bodies of every operation with JSON in the place of each value, and its spelling where that differs. */
export function bodiesWithJson(): readonly Planted[] {
  const value = `{"IkeVersion":"ikev2","Psk":"${NAMED}"}`;
  return CONTRACTS.flatMap((contract) =>
    pathsOf(contract.fields).map((path) => ({
      name: `${contract.operation} ${path.join('.')}`,
      body: wrapped(contract, membersOf(contract.operation, contract.fields, path, value)),
    })),
  );
}

function pathsOf(fields: readonly Field[]): readonly (readonly string[])[] {
  return fields.flatMap(({ name, fields: members = [] }) => [
    [name],
    ...pathsOf(members).map((path) => [name, ...path]),
  ]);
}

function bodyOf(contract: Contract, path: readonly string[], value: unknown): Planted['body'] {
  return wrapped(contract, { ...membersOf(contract.operation, contract.fields, path, value), sharedSecret: KEY });
}

/** Fields beside the wrapper too are planted in it: what does not belong there is a finding that may quote it. */
function wrapped({ wrapper }: Contract, members: Planted['body']): Planted['body'] {
  return wrapper === null ? members : { [wrapper]: members };
}

function membersOf(
  operation: string,
  fields: readonly Field[],
  [step, ...rest]: readonly string[],
  value: unknown,
): Planted['body'] {
  return Object.fromEntries(
    fields.map((field) => {
      if (field.name !== step) return [field.name, sample(field, operation)];
      if (rest.length === 0) return [field.name, value];
      const members = membersOf(operation, field.fields ?? [], rest, value);
      return [field.name, shaped(field, members)];
    }),
  );
}

function shaped({ type }: Field, members: Planted['body']): unknown {
  if (type === 'json') return JSON.stringify(members);
  return type === 'objects' ? [members] : members;
}

/** What a field may hold. */
function sample(field: Field, operation: string): unknown {
  const { type, values, secret, fields = [] } = field;
  if (field.name === 'Action') return operation;
  if (secret === 'psk') return KEY;
  if (values !== undefined) return values[0];
  switch (type) {
    case 'integer':
    case 'number-or-text':
      return 3600;
    case 'boolean':
      return true;
    case 'strings':
      return ['10.1.0.0/16'];
    case 'cidrs':
      return '10.1.0.0/16';
    case 'object':
    case 'objects':
    case 'json':
      return shaped(field, membersOf(operation, fields, [], null));
    case 'string':
    case 'any':
      return field.address === undefined ? 'e6e23d0c-9519-4d52-8ea4-5b1f96d857b1' : '203.0.113.7';
  }
}
