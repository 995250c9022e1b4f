/** A number with its noun: `1 file`, `2 files`. */
export function amount(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
