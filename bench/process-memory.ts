import { readFileSync, writeFileSync } from 'node:fs';

/** What the kernel (Linux) says of this process's memory, in MiB: `VmRSS` now, `VmHWM` at most. */
export function memoryOf(field: 'VmHWM' | 'VmRSS'): number {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(new RegExp(`${field}:\\s*(\\d+)`, 'u').exec(status)?.[1] ?? 0) / 1024;
}

/** From now on the peak, `VmHWM`, begins anew. */
export function resetPeak(): void {
  writeFileSync('/proc/self/clear_refs', '5');
}
