// Written by `npm run generate` from the rule files of this folder.
import type { Rule } from '../model/rule.js';

/** Every rule, in order of id. */
export const RULES: readonly Rule[] = [];
