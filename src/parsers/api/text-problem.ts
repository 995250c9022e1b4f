import type { ShapeProblem } from '../../model/resource.js';
import type { TextProblem } from '../text/problem.js';

/** What is wrong with a text, as the rules are told. */
export function ofText({ ruleId, variant, place, detail, related }: TextProblem): ShapeProblem {
  return { ruleId, variant, place, data: { field: '', reason: detail }, ...(related && { related }) };
}
