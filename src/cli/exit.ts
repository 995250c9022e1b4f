/** How a command ends, the same for every format; the worst of a run's reasons wins. */
export const EXIT = {
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Wrong usage, a path that cannot be read or written, nothing recognised where something must be. */
  usage: 2,
  /** A fault of ipsec-lint itself. */
  defect: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
