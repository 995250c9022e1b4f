import type { Input } from './input.js';
import { config } from './targets/config.js';
import { fix } from './targets/fix.js';
import { lint } from './targets/lint.js';
import { pairs } from './targets/pairs.js';
import { parse } from './targets/parse.js';
import { simulate } from './targets/simulate.js';

/** Does with a text all that can be done with one; throws where something breaks, or is not as it always should be. */
export type Target = (input: Input) => void;

export const TARGETS = { parse, lint, simulate, pairs, fix, config } as const satisfies Readonly<
  Record<string, Target>
>;

export type TargetName = keyof typeof TARGETS;
