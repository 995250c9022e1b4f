import type { Cause } from '../../model/negotiation.js';
import type { Rule } from '../../model/rule.js';
import type { RuleDefinition } from '../define.js';
import { defineRule } from '../define.js';
import { failureAt, failureMessage, placesOfCause, standOf } from './failures.js';

interface Said {
  readonly message: string;
}

interface FailureRuleDefinition extends Omit<
  RuleDefinition<{ failed: Said }>,
  'group' | 'levels' | 'messages' | 'visit' | 'cwe' | 'securitySeverity'
> {
  /** Which failures are the rule's. */
  readonly concerns: (cause: Cause) => boolean;
}

/** A rule about one step at which the two ends of a tunnel cannot meet. */
export function defineFailureRule({ concerns, ...definition }: FailureRuleDefinition): Rule {
  return defineRule<{ failed: Said }>({
    ...definition,
    group: 'tunnel',
    levels: { failed: 'error' },
    cwe: [],
    securitySeverity: null,
    messages: () => ({ failed: ({ message }) => message }),
    visit: {
      pair(pair, report) {
        const failure = failureAt(pair, concerns);
        if (failure === null) return;
        const message = failureMessage(pair, failure);
        const { place, options } = standOf(pair, placesOfCause(failure.causes[0]), message);
        report('failed', { message }, place, options);
      },
    },
  });
}
