import { resolve } from 'node:path';
import type { Baseline } from '../config/baseline.js';
import { readBaseline } from '../config/baseline.js';
import { UserError } from '../model/user-error.js';
import { decode } from '../node/decode.js';
import { reasonOf } from '../node/journal.js';
import { readBytes } from '../node/read-file.js';

/** The baseline in a file. */
export function baselineIn(file: string, workingFolder: string): Baseline {
  const reading = readBaseline(textOf(file, workingFolder));
  if (reading.ok) return reading.baseline;
  throw new UserError(`${file} ${reading.fault}`, advice(file));
}

function textOf(file: string, workingFolder: string): string {
  try {
    return decode(readBytes(resolve(workingFolder, file))).text;
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${reasonOf(error)}`, advice(file));
  }
}

function advice(file: string): string {
  return `Write one with --write-baseline ${file}.`;
}
