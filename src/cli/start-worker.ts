import { load } from './loader.js';

/** Starts a thread of the bundled command line. What is compiled here is not kept: the command line needs more of it. */
load('./thread.js');
