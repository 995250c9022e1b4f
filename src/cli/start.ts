import { keep, load } from './loader.js';

/** Starts the bundled command line. */
process.on('exit', keep);
load('./main.js');
