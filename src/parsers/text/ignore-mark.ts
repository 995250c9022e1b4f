/** What a comment is known by that excepts a line from rules. */
export const IGNORE_MARK = 'ipsec-lint-ignore';
