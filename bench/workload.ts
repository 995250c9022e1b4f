import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { bodyText } from './bodies.js';

const FOLDER_SIZE = 1000;

export interface WorkloadOptions {
  readonly seed: number;
  readonly count: number;
  /** The share of bodies with a fault, 0 to 1. */
  readonly faulty: number;
}

/** `body-000042.json` */
export function bodyFileName(index: number, ending: string): string {
  return `body-${String(index).padStart(6, '0')}.${ending}`;
}

/** Writes each body to a file of its own, a thousand to a folder. */
export function writeFiles(folder: string, ending: 'json' | 'yaml', { seed, count, faulty }: WorkloadOptions): void {
  for (let index = 0; index < count; index++) {
    const inner = join(folder, String(Math.floor(index / FOLDER_SIZE)).padStart(3, '0'));
    if (index % FOLDER_SIZE === 0) mkdirSync(inner, { recursive: true });
    const json = bodyText(seed, index, faulty);
    const text = ending === 'json' ? `${json}\n` : stringify(JSON.parse(json));
    writeFileSync(join(inner, bodyFileName(index, ending)), text);
  }
}

/** Writes all bodies as JSON Lines. */
export function writeLines(path: string, { seed, count, faulty }: WorkloadOptions): void {
  const file = openSync(path, 'w');
  for (let index = 0; index < count; index++) {
    const body: unknown = JSON.parse(bodyText(seed, index, faulty));
    writeSync(file, `${JSON.stringify(body)}\n`);
  }
  closeSync(file);
}

/** Writes all bodies as one YAML stream. */
export function writeStream(path: string, { seed, count, faulty }: WorkloadOptions): void {
  const file = openSync(path, 'w');
  for (let index = 0; index < count; index++) {
    writeSync(file, `---\n${stringify(JSON.parse(bodyText(seed, index, faulty)))}`);
  }
  closeSync(file);
}
