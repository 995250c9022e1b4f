import type { MessagePort } from 'node:worker_threads';
import { workerData } from 'node:worker_threads';
import { chosenProfiles } from '../../library/chosen-profiles.js';
import { Linter } from '../../lint/linter.js';
import { Source } from '../../model/source.js';
import { readSource } from '../../parsers/text/read.js';
import { shareText } from './share-text.js';
import type { Errand, Task, ThreadData } from './task.js';

/** What a thread is handed over when it starts. */
interface Handover extends ThreadData {
  readonly port: MessagePort;
}

/** Lints sources one by one. What it fails at is left to the thread that asked, which then fails in the same way. */
class Errands {
  readonly #data: ThreadData;
  #linter: Linter;
  #errand: Errand | null = null;

  constructor(data: ThreadData) {
    this.#data = data;
    this.#linter = this.#made();
  }

  run(errand: Errand): string | null {
    this.#errand = errand;
    const source = new Source(errand.name, errand.text, { named: errand.named });
    try {
      this.#linter.read(source, readSource);
      return shareText(this.#linter.take(), source);
    } catch {
      this.#linter = this.#made();
      return null;
    }
  }

  #made(): Linter {
    const { options, profiles, overrides } = this.#data;
    return new Linter({
      ...options,
      profiles: chosenProfiles(profiles).profiles,
      overrides: overrides.map((override, index) => ({
        ...override,
        matches: () => this.#errand?.overrides.includes(index) === true,
      })),
      estateOf: () => this.#errand?.estate ?? null,
    });
  }
}

function serve({ port, ...data }: Handover): void {
  const errands = new Errands(data);
  port.on('message', (task: Task) => {
    port.postMessage(task.map((errand) => errands.run(errand)));
  });
}

function isHandover(value: unknown): value is Handover {
  return typeof value === 'object' && value !== null && 'port' in value && 'options' in value;
}

const handover: unknown = workerData;
if (isHandover(handover)) serve(handover);
