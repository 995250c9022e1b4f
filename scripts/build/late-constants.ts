import type { Scope, Variable } from 'eslint-scope';
import type {
  CallExpression,
  Expression,
  Identifier,
  MemberExpression,
  NewExpression,
  Property,
  SpreadElement,
  VariableDeclarator,
} from 'estree';
import MagicString from 'magic-string';
import type { ChunkTree, Placed } from './chunk-tree.js';
import { placed, treeOf } from './chunk-tree.js';

/** A constant of less weight is made as fast as it would be asked for. */
const LEAST_WEIGHT = 6;

/** What a regular expression weighs: as much as an object of so many members. */
const EXPRESSION_WEIGHT = 6;

/** What a set or a map weighs without what is in it. */
const COLLECTION_WEIGHT = 5;

const CLASSES: ReadonlyMap<string, number> = new Map([
  ['Map', COLLECTION_WEIGHT],
  ['RegExp', EXPRESSION_WEIGHT],
  ['Set', COLLECTION_WEIGHT],
]);

/** A constant that can be made when it is first used. */
interface Late {
  readonly name: string;
  readonly statement: Placed;
  readonly value: Placed<Expression>;
  readonly uses: readonly Placed[];
}

/**
 * Has the constants of a chunk made when they are first used: tables, sets and regular expressions, of which a start
 * needs few. That changes nothing but when: only what is written down is made late, of literals, functions, and what
 * never changes. Whoever uses a constant gets the same object each time, as before.
 * @param code The statements of a chunk.
 */
export function madeLate(code: string): string {
  const tree = treeOf(code);
  const text = new MagicString(code);
  for (const { name, statement, value, uses } of lateConstants(tree)) {
    text.overwrite(statement.start, value.start, `let ${name}$made; const ${name}$make = () => ${name}$made = (`);
    text.overwrite(value.end, statement.end, ');');
    for (const use of uses) {
      const made = `(${name}$made ?? ${name}$make())`;
      const member = tree.parents.get(use);
      // `{ NAME }` is a member and its value in one.
      const isBoth = member?.type === 'Property' && member.shorthand;
      text.overwrite(use.start, use.end, isBoth ? `${name}: ${made}` : made);
    }
  }
  return text.toString();
}

function lateConstants({ program, scope }: ChunkTree): readonly Late[] {
  const scales = new Scales(scope);
  return program.body.flatMap((statement) => {
    if (statement.type !== 'VariableDeclaration' || statement.declarations.length !== 1) return [];
    const [declared] = statement.declarations;
    if (declared?.id.type !== 'Identifier' || declared.init === null || declared.init === undefined) return [];
    const { name } = declared.id;
    const variable = scope.set.get(name);
    if (variable === undefined || !isFixed(variable) || isFunction(declared.init)) return [];
    if ((scales.weigh(declared.init) ?? 0) < LEAST_WEIGHT) return [];
    const reads = variable.references.filter((reference) => reference.isRead());
    const uses = reads.map(({ identifier }) => placed(identifier as Identifier));
    return [{ name, statement: placed(statement), value: placed(declared.init), uses }];
  });
}

/** Whether a variable has one value from its declaration on. */
function isFixed({ defs, references }: Variable): boolean {
  const [definition] = defs;
  if (definition === undefined || defs.length > 1) return false;
  const writes = references.filter((reference) => reference.isWrite());
  if (definition.type === 'FunctionName' || definition.type === 'ClassName') return writes.length === 0;
  return definition.type === 'Variable' && writes.length === 1 && writes[0]?.init === true;
}

function isFunction({ type }: Expression): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression';
}

/**
 * Weighs what expressions make: objects, members and elements, roughly. Null where it matters when they are evaluated, or
 * where that cannot be told.
 */
class Scales {
  readonly #scope: Scope;
  /** The parameters of the functions whose results are weighed. */
  readonly #parameters: ReadonlySet<string>;
  /** The functions and tables that are weighed: one that needs itself cannot be. */
  readonly #within: ReadonlySet<Expression>;

  constructor(scope: Scope, parameters: ReadonlySet<string> = new Set(), within: ReadonlySet<Expression> = new Set()) {
    this.#scope = scope;
    this.#parameters = parameters;
    this.#within = within;
  }

  weigh = (node: Expression | SpreadElement | null): number | null => {
    switch (node?.type) {
      case undefined:
        return 0;
      case 'Literal':
        return 'regex' in node ? EXPRESSION_WEIGHT : 0;
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return 1;
      case 'Identifier':
        return this.#isFixed(node.name) ? this.#named(node.name) : null;
      case 'MemberExpression':
        return this.#isSource(node) ? 0 : null;
      case 'TemplateLiteral':
        return this.#sum(0, node.expressions);
      case 'UnaryExpression':
        return node.operator === 'delete' ? null : this.weigh(node.argument);
      case 'ArrayExpression':
        return this.#sum(1, node.elements);
      case 'ObjectExpression':
        return total([1, ...node.properties.map(this.#member)]);
      case 'SpreadElement':
        return this.#isSpreadable(node.argument) ? 1 : null;
      case 'NewExpression':
        return total([this.#classWeight(node.callee), this.#sum(0, node.arguments)]);
      case 'CallExpression':
        return total([this.#result(node.callee), this.#sum(1, node.arguments)]);
      default:
        return null;
    }
  };

  /** What the table weighs that is made if this name is all that asks for it. */
  #named(name: string): number {
    const value = this.#parameters.has(name) ? null : valueOf(this.#scope.set.get(name));
    return value === null || isFunction(value) || this.#within.has(value) ? 0 : (this.#inside(value).weigh(value) ?? 0);
  }

  /** Whether something is the text of a regular expression: `WORD.source`. */
  #isSource({ object, property, computed }: MemberExpression): boolean {
    if (computed || object.type !== 'Identifier' || property.type !== 'Identifier') return false;
    const value = valueOf(this.#scope.set.get(object.name));
    return value?.type === 'Literal' && 'regex' in value && property.name === 'source';
  }

  #inside(value: Expression, parameters = this.#parameters): Scales {
    return new Scales(this.#scope, parameters, new Set([...this.#within, value]));
  }

  #sum(own: number, parts: readonly (Expression | SpreadElement | null)[]): number | null {
    return total([own, ...parts.map(this.weigh)]);
  }

  #member = (property: Property | SpreadElement): number | null => {
    if (property.type === 'SpreadElement') return this.weigh(property);
    return property.computed ? null : total([1, this.weigh(property.value as Expression)]);
  };

  /** What a function makes that does nothing but give what it is made of. */
  #result(callee: CallExpression['callee']): number | null {
    const called = callee.type === 'Identifier' ? valueOf(this.#scope.set.get(callee.name)) : null;
    if (called?.type !== 'ArrowFunctionExpression' || this.#within.has(called)) return null;
    if (called.body.type === 'BlockStatement') return null;
    const names = called.params.map((parameter) => (parameter.type === 'RestElement' ? parameter.argument : parameter));
    if (!names.every((name) => name.type === 'Identifier')) return null;
    const parameters = new Set(names.map(({ name }) => name));
    return this.#inside(called, parameters).weigh(called.body);
  }

  #isFixed(name: string): boolean {
    if (this.#parameters.has(name)) return true;
    const variable = this.#scope.set.get(name);
    return variable === undefined ? name === 'undefined' : isFixed(variable);
  }

  /** Whether something is a table that stands in the code: what is in it never changes. */
  #isSpreadable(node: Expression): boolean {
    if (node.type !== 'Identifier') return false;
    if (this.#parameters.has(node.name)) return true;
    const value = valueOf(this.#scope.set.get(node.name));
    return (value?.type === 'ObjectExpression' || value?.type === 'ArrayExpression') && this.weigh(value) !== null;
  }

  #classWeight(callee: NewExpression['callee']): number | null {
    if (callee.type !== 'Identifier' || this.#scope.set.has(callee.name)) return null;
    return CLASSES.get(callee.name) ?? null;
  }
}

/** What a constant is declared as; null for what is no constant. */
function valueOf(variable: Variable | undefined): Expression | null {
  const node: unknown = variable !== undefined && isFixed(variable) ? variable.defs[0]?.node : null;
  if (typeof node !== 'object' || node === null || !('type' in node) || node.type !== 'VariableDeclarator') return null;
  return (node as VariableDeclarator).init ?? null;
}

function total(weights: readonly (number | null)[]): number | null {
  return weights.reduce((all, weight) => (all === null || weight === null ? null : all + weight), 0);
}
