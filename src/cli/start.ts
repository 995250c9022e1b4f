import { keepCompiled, load } from './loader.js';

/** Starts the bundled command line. */
keepCompiled();
load('./main.js');
