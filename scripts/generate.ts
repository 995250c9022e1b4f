/**
 * Writes the files that follow from the rules: their index, their pages and the table of them all.
 * `npm run generate -- --check` writes nothing, and fails where a file would change.
 */
import { findStale, regenerate } from './generate/update.js';

if (process.argv.includes('--check')) {
  const stale = await findStale();
  for (const path of stale)
    console.error(`${path} is stale: run \`npm run generate\`, read the difference and commit it.`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const path of await regenerate()) console.log(`Written: ${path}`);
}
