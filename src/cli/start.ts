import { EXIT } from './exit.js';
import { keepCompiled, load } from './loader.js';

/*
 * Starts the bundled command line. Node 20.16 and 22.3 brought what loads a module by its name: an older one would fail at
 * the first of them, with a stack that says nothing to its user.
 */
if (Reflect.has(process, 'getBuiltinModule')) {
  keepCompiled();
  load('./main.js');
} else {
  process.stderr.write(`ipsec-lint: Node 20.19, or 22.12 and later, is needed; this is ${process.version}\n`);
  process.exitCode = EXIT.usage;
}
