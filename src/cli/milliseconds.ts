/** Milliseconds since some moment. `performance` would do, but Node loads much for it. */
export function milliseconds(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
