// The rules as a ruleset of Spectral. All look at the root and say themselves where the fault is: Spectral compiles the
// paths of a ruleset anew for each document, and more of them make it slower.
import { readBody } from './bodies.js';
import { RULES } from './rules.js';

/** @typedef {ReturnType<typeof readBody>} Body */

/**
 * All rules are given the same root.
 *
 * @type {WeakMap<object, Body>}
 */
const bodies = new WeakMap();

/** @param {object} root */
function bodyOf(root) {
  const known = bodies.get(root);
  if (known !== undefined) return known;
  const body = readBody(root);
  bodies.set(root, body);
  return body;
}

/** @param {import('./rules.js').BodyRule} rule */
function ruleOf({ description, check }) {
  /** @param {object} root */
  const problemsOf = (root) => {
    const body = bodyOf(root);
    return body === null ? undefined : check(body);
  };
  return { description, message: '{{error}}', severity: 'error', given: '$', then: { function: problemsOf } };
}

export default {
  rules: Object.fromEntries(Object.entries(RULES).map(([name, rule]) => [name, ruleOf(rule)])),
};
