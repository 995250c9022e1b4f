/** Where the facts of the API tables come from, by the key that each row names. */
export const SOURCES = {} as const satisfies Record<string, { readonly title: string; readonly url?: string }>;

export type SourceKey = keyof typeof SOURCES;
