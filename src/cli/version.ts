import type { Tool } from '../model/report.js';

/** The version in package.json, which the bundler puts here. */
declare const IPSEC_LINT_VERSION: string | undefined;

export const TOOL: Tool = {
  name: 'ipsec-lint',
  version: typeof IPSEC_LINT_VERSION === 'string' ? IPSEC_LINT_VERSION : '0.0.0',
};
