import type { Dialect } from '../model/api.js';
import type { TextPlace } from '../model/place.js';
import { regionAt } from '../model/place.js';
import { REDACTED } from '../model/redaction.js';
import type { Behaviour } from '../model/tunnel-end.js';
import type { ConfiguredResource, ConfiguredTunnel, IgnoreEntry, RuleLevel } from './configuration.js';
import type { EffectiveConfiguration, EffectiveOverride, Setting } from './merge.js';

/** The parts of a configuration that hold anything. */
export type ShownSection =
  | 'profile'
  | 'dialect'
  | 'rules'
  | 'overrides'
  | 'estates'
  | 'resources'
  | 'tunnels'
  | 'standby'
  | 'redundant'
  | 'limits'
  | 'ignore';

/** A configuration as plain values, and where its parts come from, by their JSON Pointer. */
export interface Shown {
  readonly value: Readonly<Partial<Record<ShownSection, unknown>>>;
  readonly origins: ReadonlyMap<string, string>;
}

/** A part of a configuration with where it comes from. */
interface Part {
  readonly value: unknown;
  readonly origin: string;
}

/** What is set for some files. */
export interface ShownOverride {
  readonly files: readonly string[];
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  readonly dialect?: readonly Dialect[];
}

export interface ShownTunnel {
  readonly left: string;
  readonly right: string;
}

/** What an id stands for, where that is neither a file nor a body. */
export interface ShownFacts {
  readonly address?: string;
  readonly publicAddress?: string;
  readonly cidrs?: readonly string[];
  readonly behaviour?: Behaviour;
}

/** A finding that is accepted. */
export interface ShownEntry {
  readonly rule: string;
  readonly file: string;
  readonly pointer?: string;
  readonly value?: string;
  readonly reason?: string;
  readonly expires?: string;
}

/** A configuration as `-f json` writes it, version 1. */
export interface PrintedConfiguration {
  readonly version: 1;
  readonly files: readonly string[];
  readonly configuration: Shown['value'];
  readonly origins: Readonly<Record<string, string>>;
}

const COMMAND_LINE = 'command line';

/** What holds in a run, with where each setting comes from. Bodies are not shown: they may hold keys. */
export function shown(effective: EffectiveConfiguration): Shown {
  const { rules, overrides, resources, tunnels, ignore } = effective;
  const writer = new Writer();
  writer.list('profile', effective.profiles.map(settingPart));
  writer.list('dialect', effective.dialects.map(settingPart));
  writer.mapping(
    'rules',
    [...rules].map(([id, level]) => [id, settingPart(level)]),
  );
  writer.list(
    'overrides',
    overrides.map((override) => partAt(override.place, shownOverride(override))),
  );
  writer.list('estates', effective.estates.map(settingPart));
  writer.mapping(
    'resources',
    resources.map((resource) => [resource.id, partAt(resource.place, shownResource(resource))]),
  );
  writer.list(
    'tunnels',
    tunnels.map((tunnel) => partAt(tunnel.left.place, shownTunnel(tunnel))),
  );
  writer.list('standby', effective.standby.map(settingPart));
  writer.list('redundant', effective.redundant.map(settingPart));
  writer.mapping(
    'limits',
    [...effective.limits].map(([name, amount]) => [name, settingPart(amount)]),
  );
  writer.list(
    'ignore',
    ignore.map((entry) => partAt(entry.place, shownEntry(entry))),
  );
  return writer;
}

function partAt(place: TextPlace | null, value: unknown): Part {
  const region = place === null ? null : regionAt(place);
  if (place === null || region === null) return { value, origin: COMMAND_LINE };
  return { value, origin: `${place.source.name}:${region.startLine}` };
}

function settingPart({ value, place }: Setting<unknown>): Part {
  return partAt(place, value);
}

function shownOverride({ files, rules, dialects }: EffectiveOverride): ShownOverride {
  return {
    files,
    ...(rules.size > 0 && { rules: Object.fromEntries([...rules].map(([id, { value }]) => [id, value])) }),
    ...(dialects.length > 0 && { dialect: dialects.map(({ value }) => value) }),
  };
}

function shownTunnel({ left, right }: ConfiguredTunnel): ShownTunnel {
  return { left: left.value, right: right.value };
}

function shownResource(resource: ConfiguredResource): string | { readonly body: string } | ShownFacts {
  if (resource.kind === 'file') return resource.file.value;
  if (resource.kind === 'body') return { body: REDACTED };
  const { address, publicAddress, cidrs, behaviour } = resource;
  return {
    ...(address && { address: address.value }),
    ...(publicAddress && { publicAddress: publicAddress.value }),
    ...(cidrs && { cidrs: cidrs.map(({ value }) => value) }),
    ...(behaviour && { behaviour: behaviour.value }),
  };
}

function shownEntry({ rule, file, pointer, value, reason, expires }: IgnoreEntry): ShownEntry {
  return {
    rule: rule.value,
    file,
    ...(pointer !== null && { pointer }),
    ...(value !== null && { value: `sha256:${value.value}` }),
    ...(reason.value !== null && { reason: reason.value }),
    ...(expires !== null && { expires: expires.value }),
  };
}

class Writer implements Shown {
  readonly value: Partial<Record<ShownSection, unknown>> = {};
  readonly origins = new Map<string, string>();

  list(key: ShownSection, parts: readonly Part[]): void {
    if (parts.length === 0) return;
    this.value[key] = parts.map(({ value }) => value);
    for (const [index, { origin }] of parts.entries()) this.origins.set(pointerTo(key, String(index)), origin);
  }

  mapping(key: ShownSection, parts: readonly (readonly [string, Part])[]): void {
    if (parts.length === 0) return;
    this.value[key] = Object.fromEntries(parts.map(([name, { value }]) => [name, value]));
    for (const [name, { origin }] of parts) this.origins.set(pointerTo(key, name), origin);
  }
}

function pointerTo(...steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The configuration in YAML, with comments that say where its parts come from. */
export function* asYaml({ value, origins }: Shown, files: readonly string[]): Generator<string> {
  yield `# ${files.length === 0 ? 'no configuration file' : files.map(harmless).join(', ')}\n`;
  for (const [key, section] of Object.entries(value)) {
    yield `${key}:\n`;
    if (Array.isArray(section)) {
      for (const [index, item] of section.entries()) yield line('- ', item, origins.get(pointerTo(key, String(index))));
    } else if (typeof section === 'object' && section !== null) {
      for (const [name, item] of Object.entries(section)) {
        yield line(`${quoted(name)}: `, item, origins.get(pointerTo(key, name)));
      }
    }
  }
}

/** The configuration in JSON, with where its parts come from beside it. */
export function asJson({ value, origins }: Shown, files: readonly string[]): string {
  const printed: PrintedConfiguration = {
    version: 1,
    files,
    configuration: value,
    origins: Object.fromEntries(origins),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

function line(head: string, item: unknown, origin: string | undefined): string {
  return `  ${head}${flow(item)}${origin === undefined ? '' : ` # ${harmless(origin)}`}\n`;
}

/** A value on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, item]) => `${quoted(key)}: ${flow(item)}`);
    return `{ ${members.join(', ')} }`;
  }
  return typeof value === 'number' ? String(value) : quoted(String(value));
}

/** Texts that YAML 1.2 takes for something else. */
const RESERVED = /^(?:true|false|null|\.inf|\.nan)$/iu;

/** A text as YAML needs it: in quotes, unless it is plainly one. */
function quoted(text: string): string {
  const isPlain = /^\.?[A-Za-z][\w./-]*(?: [\w./-]+)*$/u.test(text) && !RESERVED.test(text);
  return isPlain ? text : harmless(JSON.stringify(text));
}

/** The text with escapes for what a terminal would obey or hide. */
function harmless(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => escaped(character.charCodeAt(index))).join(''),
  );
}

function escaped(unit: number): string {
  return String.raw`\u` + unit.toString(16).padStart(4, '0');
}
