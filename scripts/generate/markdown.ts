/** Keeps `<psk>` visible outside code spans, where Markdown would take it for a tag. */
export function prose(text: string): string {
  return text.replaceAll(/`[^`]*`|</gu, (match) => (match === '<' ? '\\<' : match));
}

function cell(text: string): string {
  return prose(text).replaceAll('|', '\\|');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

export function link(text: string, url: string | null): string {
  return url === null ? prose(text) : `[${prose(text)}](${url})`;
}

/** A code block whose fence is longer than any in the text. */
export function codeBlock(language: string, text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
