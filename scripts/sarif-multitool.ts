import { createRequire } from 'node:module';
import { platform } from 'node:process';

/**
 * The path of a file of the SARIF multitool for this machine: its own package only starts the binary through a shell,
 * which splits an argument such as `Sarif;Ghas` in two.
 */
export function multitoolFile(name: 'Sarif.Multitool' | 'sarif-2.1.0.json'): string {
  const main = createRequire(import.meta.url).resolve('@microsoft/sarif-multitool/package.json');
  return createRequire(main).resolve(`@microsoft/sarif-multitool-${platform}/${name}`);
}
