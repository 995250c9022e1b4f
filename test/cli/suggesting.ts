import { PassThrough, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';
import { folderWith } from '../node/folder.js';

/** The key of every end, which stands in no output. */
export const KEY = 'Canary-Key-0815-Quoz';

/** Keys in variables that no API takes, or that not all do. */
export const REFUSED_KEYS = { BLANK_PSK: 'Canary-Key 0815 Quoz', SHORT_PSK: 'Cana', SAMPLE_PSK: 'changeme' } as const;

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `ipsec-lint suggest` within the process. */
export function suggest(words: readonly string[], workingFolder = folderWith({}), input = ''): Promise<Outcome> {
  return runIn(workingFolder, ['suggest', ...words], input);
}

/** Runs a command line within the process. */
export async function runIn(workingFolder: string, words: readonly string[], input = ''): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done): void {
        written[name] += chunk.toString();
        done();
      },
    });
  const shell = {
    workingFolder,
    environment: { VPN_PSK: KEY, ...REFUSED_KEYS },
    stdin: new PassThrough().end(input),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
  };
  const code = await run(words, shell);
  return { code, ...written };
}

/** The other end of `zstack()`. */
export function branch(fields: object = {}): object {
  return {
    peer: {
      name: 'branch',
      localAddress: '198.51.100.7',
      peerAddress: '203.0.113.5',
      starts: 'always',
      ike: { version: 2, proposals: ['aes256-sha256-ecp256'], lifetime: 86400 },
      auth: { psk: KEY },
      child: {
        proposals: ['aes256-sha256-modp2048'],
        localSelectors: ['192.168.40.0/24'],
        remoteSelectors: ['10.20.0.0/16'],
        lifetime: 3600,
      },
      ...fields,
    },
  };
}
