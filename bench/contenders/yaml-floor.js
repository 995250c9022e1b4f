// What the YAML library itself needs for the same files, with the positions of every value.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseDocument } from 'yaml';

/** @param {string} folder */
function readBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) readBelow(path);
    else parseDocument(readFileSync(path, 'utf8'), { keepSourceTokens: true, uniqueKeys: false });
  }
}

readBelow(argv[2] ?? '.');
