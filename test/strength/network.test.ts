import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle, ipsecLint } from '../cli/bundle.js';
import { folderWith } from '../node/folder.js';
import { copyOfExamples, saidByAll } from './every-command.js';

const NETWORK = /^(?:node:)?(?:dgram|dns|http2?|https|inspector|net|tls)(?:\/|$)/u;

/** Takes the network away from a program, and notes each attempt to use it. */
const OFFLINE = `
const { appendFileSync } = require('node:fs');
const refuse = (name) => function () {
  appendFileSync(process.env.ATTEMPTS, name + '\\n');
  throw new Error('no network');
};
const builtin = process.getBuiltinModule;
process.getBuiltinModule = (id) => {
  if (${String(NETWORK)}.test(id)) appendFileSync(process.env.ATTEMPTS, 'load ' + id + '\\n');
  return builtin(id);
};
for (const name of ['dgram', 'dns', 'http', 'http2', 'https', 'net', 'tls']) {
  const module = require('node:' + name);
  for (const [key, value] of Object.entries(module)) {
    if (typeof value === 'function' && /^(?:[a-z])/.test(key)) module[key] = refuse(name + '.' + key);
  }
}
require('node:net').Socket.prototype.connect = refuse('Socket.connect');
require('node:net').Server.prototype.listen = refuse('Server.listen');
for (const name of ['fetch', 'WebSocket', 'EventSource']) globalThis[name] = refuse(name);
`;

const hasNamespaces = spawnSync('unshare', ['-rn', 'true']).status === 0;

describe('the network', () => {
  it('is used by no command: without it, each says the same', async () => {
    const cwd = copyOfExamples();
    const tools = folderWith({ 'offline.cjs': OFFLINE, attempts: '' });
    const node = ['--require', join(tools, 'offline.cjs')];
    const env = { ATTEMPTS: join(tools, 'attempts') };
    const alone = await saidByAll({ cwd });
    expect(await saidByAll({ cwd, env, node })).toEqual(alone);
    if (hasNamespaces) expect(await saidByAll({ cwd, through: ['unshare', '-rn'] })).toEqual(alone);
    expect(readFileSync(env.ATTEMPTS, 'utf8')).toBe('');

    writeFileSync(join(tools, 'probe.cjs'), "try { require('node:http').get('http://127.0.0.1:9') } catch {}");
    await ipsecLint(['--version'], { cwd, env, node: [...node, '--require', join(tools, 'probe.cjs')] });
    expect(readFileSync(env.ATTEMPTS, 'utf8')).not.toBe('');
  });

  it('is out of reach of the bundle, of the Action too: it loads no module that knows of one', async () => {
    const folder = await bundle();
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    expect(files).toEqual(expect.arrayContaining(['cli.js', 'action.js', 'chunks/main.js']));
    const loaded = files.flatMap((name) => {
      const code = readFileSync(join(folder, name), 'utf8');
      expect(code, name).not.toMatch(/(?<![#.])\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\(/u);
      return Array.from(code.matchAll(/\b(?:require|import)\(\s*["']([^"'.][^"']*)["']/gu), ([, id = '']) => id);
    });
    expect(loaded).toContain('node:fs');
    expect(loaded.filter((id) => !isBuiltin(id))).toEqual([]);
    expect(loaded.filter((id) => NETWORK.test(id))).toEqual([]);
  });
});
