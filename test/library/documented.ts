import { readText } from '../repository/tree.js';

/** A program on a page of the documentation, and what the page says that it prints. */
interface Example {
  /** Of the heading that it stands below: `check-a-body`. */
  readonly name: string;
  readonly code: string;
  readonly output: string;
}

const BLOCKS = /```ts\n(?<code>.*?)```\n\n```text\n(?<output>.*?)```/gsu;

/** The examples of `docs/use/library.md`, which show all of the library. */
export function libraryExamples(): readonly Example[] {
  return readText('docs/use/library.md')
    .split(/^## /mu)
    .flatMap((section) => {
      const [title = ''] = section.split('\n');
      const name = title
        .toLowerCase()
        .replaceAll(/[^a-z]+/gu, ' ')
        .trim()
        .replaceAll(' ', '-');
      return Array.from(section.matchAll(BLOCKS), ({ groups = {} }) => ({
        name,
        code: groups['code'] ?? '',
        output: groups['output'] ?? '',
      }));
    });
}
