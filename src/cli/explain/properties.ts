import type { Paint } from '../../report/paint.js';

/** Names and values in two columns; what has no value is left out. */
export function properties(rows: readonly (readonly [name: string, value: string])[], paint: Paint): string {
  const filled = rows.filter(([, value]) => value !== '');
  const width = Math.max(0, ...filled.map(([name]) => name.length));
  return filled.map(([name, value]) => `  ${paint.faint(name.padEnd(width))}  ${value}\n`).join('');
}
