// The rules as a plugin of ESLint for files that @eslint/json parses. What a rule reads of a body is read once for all
// rules; the tree is searched for a place only where there is something to report.
import json from '@eslint/json';
import { readBody } from './bodies.js';
import { RULES } from './rules.js';

/** @typedef {ReturnType<typeof readBody>} Body */
/** @typedef {import('eslint').AST.SourceLocation} SourceLocation */
/** @typedef {{ type: string, loc: SourceLocation, value?: string, name?: TreeNode, members?: Member[], body?: TreeNode }} TreeNode */
/** @typedef {{ name: TreeNode, value: TreeNode, loc: SourceLocation }} Member */
/** @typedef {{ text: string, ast: TreeNode }} JsonSource */

/** @type {WeakMap<JsonSource, Body>} */
const bodies = new WeakMap();

/** @param {JsonSource} source */
function bodyOf(source) {
  const known = bodies.get(source);
  if (known !== undefined) return known;
  const body = readBody(JSON.parse(source.text));
  bodies.set(source, body);
  return body;
}

/**
 * Where the value with a path stands, or the name of the object that lacks a field.
 *
 * @param {JsonSource} source
 * @param {readonly string[]} path
 */
function placeOf({ ast }, path) {
  let node = ast.body;
  let { loc } = ast;
  for (const step of path) {
    const found = node?.members?.find(({ name }) => name.value === step);
    if (found === undefined) break;
    node = found.value;
    loc = node.type === 'Object' ? found.name.loc : node.loc;
  }
  return loc;
}

/** @param {import('./rules.js').BodyRule} rule */
function ruleOf({ description, check }) {
  return {
    meta: { type: 'problem', docs: { description }, schema: [] },
    /** @param {{ sourceCode: JsonSource, report: (problem: { loc: SourceLocation, message: string }) => void }} context */
    create({ sourceCode, report }) {
      return {
        Document() {
          const body = bodyOf(sourceCode);
          if (body === null) return;
          for (const { path, message } of check(body)) report({ loc: placeOf(sourceCode, path), message });
        },
      };
    },
  };
}

const bodiesPlugin = {
  rules: Object.fromEntries(Object.entries(RULES).map(([name, rule]) => [name, ruleOf(rule)])),
};

export default [
  {
    files: ['**/*.json'],
    language: 'json/json',
    plugins: { json, bodies: bodiesPlugin },
    rules: {
      'json/no-duplicate-keys': 'error',
      ...Object.fromEntries(Object.keys(RULES).map((name) => [`bodies/${name}`, 'error'])),
    },
  },
];
