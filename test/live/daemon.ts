import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const CHARON = '/usr/lib/ipsec/charon';

/** The old starter: reads ipsec.conf, starts charon and tells it. Not a package of every installation. */
export const STARTER = '/usr/lib/ipsec/starter';

/** The two files that a starter reads once, when it starts. */
export interface StarterFiles {
  readonly ipsecConf: string;
  readonly ipsecSecrets: string;
}

/** Of Debian's packages: what proposals need, and no plugin that touches the machine beyond its namespace. */
const PLUGINS =
  'random nonce aes sha1 sha2 md5 hmac cmac xcbc gmp openssl gcm ccm ctr chapoly curve25519 kdf drbg pem pkcs1 x509 pubkey ' +
  'constraints kernel-netlink socket-default vici';

/** A line of charon's log: who says it, in which IKE SA (0: none), and what. */
export interface LogLine {
  readonly group: string;
  readonly ikeSa: number;
  readonly text: string;
}

/** What `swanctl` did. */
export interface Outcome {
  readonly status: number;
  readonly output: string;
}

/** One charon in a network namespace. */
export class Daemon {
  readonly #namespace: string;
  readonly #folder: string;
  readonly #process: ChildProcess;
  #read = 0;

  constructor(namespace: string, folder: string, stub: string, firstSpi: string, files: StarterFiles | null) {
    this.#namespace = namespace;
    this.#folder = join(folder, namespace);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#path('strongswan.conf'), settings(this.#folder, files !== null));
    writeFileSync(this.#path('charon.log'), '');
    writeFileSync(this.#path('swanctl-strongswan.conf'), '# Nothing of the machine is taken over.\n');
    // charon keeps its pid file in /run: each has one of its own. Every step replaces the one before, so that the pid stays.
    const inside = `mount -t tmpfs none /run; exec ${files === null ? CHARON : this.#starter(files)}`;
    this.#process = spawn('ip', ['netns', 'exec', namespace, 'unshare', '-m', 'sh', '-c', inside], {
      env: {
        ...process.env,
        STRONGSWAN_CONF: this.#path('strongswan.conf'),
        LD_PRELOAD: stub,
        XFRM_STUB_FIRST_SPI: firstSpi,
      },
      stdio: 'ignore',
    });
  }

  /** Waits until the daemon answers. */
  async ready(): Promise<void> {
    for (let tries = 0; tries < 400; tries++) {
      if (this.#process.exitCode !== null) break;
      if ((await this.swanctl('--stats')).status === 0) return;
      await sleep(25);
    }
    throw new Error(`charon did not start in ${this.#namespace}`);
  }

  /** Replaces all connections and keys. */
  load(configuration: string): Promise<Outcome> {
    const file = this.#path('swanctl.conf');
    writeFileSync(file, configuration, { mode: 0o600 });
    return this.swanctl('--load-all', '--clear', '--noprompt', '--file', file);
  }

  swanctl(...words: readonly string[]): Promise<Outcome> {
    return new Promise((resolve) => {
      const socket = `unix://${this.#path('charon.vici')}`;
      const args = [words[0] ?? '', '--uri', socket, ...words.slice(1)];
      execFile(
        'swanctl',
        args,
        { env: { ...process.env, STRONGSWAN_CONF: this.#path('swanctl-strongswan.conf') } },
        (error, stdout, stderr) => {
          resolve({ status: error === null ? 0 : 1, output: stdout + stderr });
        },
      );
    });
  }

  /** The lines of the log since they were last read. */
  log(): readonly LogLine[] {
    const text = readFileSync(this.#path('charon.log'), 'utf8');
    const end = text.lastIndexOf('\n') + 1;
    const lines = text.slice(this.#read, end).split('\n');
    this.#read = end;
    return lines.flatMap((line) => {
      const [, group = '', ikeSa = '0', said = ''] =
        /^\d\d\[(\w{3})\] (?:<(?:[^>|]*\|)?(\d+)> )?(.*)$/u.exec(line) ?? [];
      return group === '' ? [] : [{ group, ikeSa: Number(ikeSa), text: said }];
    });
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    if ((await Promise.race([ended.then(() => 'ended'), sleep(5000)])) !== 'ended') this.#process.kill('SIGKILL');
  }

  /** The command of a starter that stays the parent of its charon. */
  #starter({ ipsecConf, ipsecSecrets }: StarterFiles): string {
    writeFileSync(this.#path('ipsec.conf'), ipsecConf);
    writeFileSync(this.#path('ipsec.secrets'), ipsecSecrets, { mode: 0o600 });
    return `${STARTER} --nofork --conf ${this.#path('ipsec.conf')}`;
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }
}

function settings(folder: string, isStarter: boolean): string {
  return `charon {
  load = ${PLUGINS}${isStarter ? ' stroke' : ''}
  threads = 16
  install_routes = no
  install_virtual_ip = no
  i_dont_care_about_security_and_use_aggressive_mode_psk = yes
  dos_protection = no
  dh_exponent_ansi_x9_42 = no
  retransmit_tries = 1
  retransmit_timeout = 1.0
  retransmit_base = 1.0
  half_open_timeout = 30
  plugins {
    vici { socket = unix://${folder}/charon.vici }
    stroke { secrets_file = ${folder}/ipsec.secrets }
    openssl { load_legacy = yes }
  }
  filelog { f { path = ${folder}/charon.log
    flush_line = yes
    ike_name = yes
    default = 1
    cfg = 2 } }
}
`;
}
