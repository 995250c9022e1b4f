import { displayWidth } from './printable.js';

/** Breaks a sentence at blanks into lines of at most so many columns; a longer word has a line of its own. */
export function wrapped(sentence: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of sentence.split(' ')) {
    const wordWidth = displayWidth(word);
    if (line.trim() !== '' && width + 1 + wordWidth > columns) {
      lines.push(line.trimEnd());
      line = word;
      width = wordWidth;
    } else {
      line += line === '' ? word : ` ${word}`;
      width = line === word ? wordWidth : width + 1 + wordWidth;
    }
  }
  lines.push(line);
  return lines;
}
