import type { LiveCase } from './live-case.js';

const VERDICTS = ['up', 'up-one-way', 'up-until-rekey', 'down'] as const;

/** What came of the pairs: a row for each two dialects, with how many were foretold to end how, and how many did. */
export class Table {
  readonly #rows = new Map<string, { readonly verdicts: string[]; agreeing: number }>();
  readonly #complaints: string[] = [];

  get agreeing(): number {
    return [...this.#rows.values()].reduce((sum, row) => sum + row.agreeing, 0);
  }

  add({ group, name }: LiveCase, verdict: string, complaints: readonly string[]): void {
    const row = this.#rows.get(group) ?? { verdicts: [], agreeing: 0 };
    this.#rows.set(group, row);
    row.verdicts.push(verdict);
    if (complaints.length === 0) row.agreeing++;
    else this.#complaints.push([`${group}: ${name}`, ...complaints].join('\n  '));
  }

  text(): string {
    const lines = [...this.#rows]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([group, { verdicts, agreeing }]) => [
        group,
        ...VERDICTS.map((verdict) => String(verdicts.filter((told) => told === verdict).length)),
        `${String(agreeing)} of ${String(verdicts.length)}`,
      ]);
    const all = [['', ...VERDICTS, 'agree'], ...lines];
    const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
    const rows = all.map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
    return [...this.#complaints, ...rows, ''].join('\n');
  }
}
