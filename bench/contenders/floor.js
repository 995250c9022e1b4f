// The least that any linter of these files does: find them, read them, parse them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

/** @param {string} folder */
function readBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) readBelow(path);
    else JSON.parse(readFileSync(path, 'utf8'));
  }
}

readBelow(argv[2] ?? '.');
