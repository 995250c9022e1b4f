const UNITS: readonly (readonly [seconds: number, name: string])[] = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
  [1, 's'],
];

/** Seconds as people say them, in the two largest units: `1 h 30 min`. */
export function duration(seconds: number): string {
  const parts: string[] = [];
  let left = Math.round(seconds);
  for (const [size, name] of UNITS) {
    const count = Math.floor(left / size);
    if (count > 0 && parts.length < 2) parts.push(`${count} ${name}`);
    else if (parts.length > 0) break;
    left -= count * size;
  }
  return parts.length === 0 ? '0 s' : parts.join(' ');
}

/** `52 min to 1 h`, or one of them where both are the same. */
export function durations([from, to]: readonly [from: number, to: number]): string {
  return from === to ? duration(from) : `${duration(from)} to ${duration(to)}`;
}
