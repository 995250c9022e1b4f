import type { Source } from '../../model/source.js';
import type { Limits } from '../../model/limits.js';
import { DEFAULT_LIMITS } from './problem.js';
import { isYaml, readSourceWith } from './read-with.js';
import type { SourceReader, YamlReader, YamlReading } from './reading.js';
import { readSimpleStream } from './yaml-simple-stream.js';

/**
 * Reads sources as `readSource` does, without the YAML library, a third of the program, for as long as none needs it:
 * most YAML is simple. Before a source is read it is asked for whether the library has to be loaded first.
 */
export class LoadingReader {
  readonly #limits: Limits;
  #readSource: SourceReader | null = null;
  /** What was read when a source was asked for, until it is read. */
  #asked: { readonly source: Source; readonly reading: YamlReading } | null = null;

  /** @param limits Those that sources are read with. */
  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
  }

  /** Whether a source can be read without the library, or that is loaded. */
  canRead(source: Source): boolean {
    if (this.#readSource !== null || !isYaml(source)) return true;
    const reading = readSimpleStream(source, this.#limits);
    this.#asked = reading && { source, reading };
    return reading !== null;
  }

  /** Loads the library; gives what reads every source. */
  async load(): Promise<SourceReader> {
    return (this.#readSource ??= (await import('./read.js')).readSource);
  }

  /** What reads a source; loads the library where that needs it. */
  async readerOf(source: Source): Promise<SourceReader> {
    return this.canRead(source) ? this.read : this.load();
  }

  /** Reads any source that can be read. */
  readonly read: SourceReader = (source, options) =>
    this.#readSource === null ? readSourceWith(this.#readYaml, source, options) : this.#readSource(source, options);

  readonly #readYaml: YamlReader = (source, limits, take) => {
    const reading = this.#asked?.source === source ? this.#asked.reading : readSimpleStream(source, limits);
    this.#asked = null;
    if (reading === null || take === undefined) return reading;
    for (const document of reading.documents) take(document);
    return { ...reading, documents: [] };
  };
}
