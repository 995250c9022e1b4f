// The least that any linter of these files does: find them, read them, parse them. A file is one of JSON Lines.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

/** @param {string} path */
function readLines(path) {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line !== '') JSON.parse(line);
  }
}

/** @param {string} folder */
function readBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) readBelow(path);
    else JSON.parse(readFileSync(path, 'utf8'));
  }
}

const path = argv[2] ?? '.';
if (statSync(path).isDirectory()) readBelow(path);
else readLines(path);
