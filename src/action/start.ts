import { load } from '../cli/loader.js';

/** Starts the bundled Action. What is compiled is not kept: a runner has the Action anew for each job. */
load('./action.js');
