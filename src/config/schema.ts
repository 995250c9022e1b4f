import * as z from 'zod/mini';
import { addressFault, parseAddress, parseCidr } from '../model/address.js';
import type { Api, Dialect } from '../model/api.js';
import { ALL_DIALECTS, apiOf } from '../model/api.js';
import { LEVELS } from '../model/finding.js';
import type { RuleMeta } from '../model/rule.js';
import { BEHAVIOURS } from '../model/tunnel-end.js';
import type { LimitName } from '../parsers/text/problem.js';
import { DEFAULT_LIMITS, GREATEST_LIMITS, LIMIT_WORDS } from '../parsers/text/problem.js';
import { parseGlob } from './glob.js';
import { POINTER, VALUE_HASH } from './written.js';

/** What a configuration may name. */
export interface Catalogue {
  readonly rules: readonly Pick<RuleMeta, 'id' | 'summary' | 'group'>[];
  /** Ids of the compliance profiles. */
  readonly profiles: readonly string[];
}

// Compiling a check takes longer than making it once, and needs code from strings.
z.config({ jitless: true });

/** Names that begin and end with a letter, digit or `_`, with points between them. */
const HOST_NAME = /^[\w-]+(?:\.[\w-]+)*\.?$/u;

const text = z.string().check(z.minLength(1));

function isHost(value: string): boolean {
  return parseAddress(value) !== null || (addressFault(value) === 'text' && HOST_NAME.test(value));
}

const host = text.check(z.refine(isHost, { error: 'this is neither an address nor a name' }));

const network = text.check(
  z.refine((value) => parseCidr(value).ok, { error: 'this is no network: write it as 10.1.0.0/16' }),
);

function reportGlobFault(glob: string, context: z.core.$RefinementCtx): void {
  const parsed = parseGlob(glob);
  if (!parsed.ok) context.addIssue({ code: 'custom', message: `the glob ${parsed.fault}` });
}

const glob = z.string().check(z.superRefine(reportGlobFault));

/** A glob, or one behind `!` whose files are left out again. */
const listedGlob = z.string().check(
  z.superRefine((value, context) => {
    reportGlobFault(value.replace(/^!/u, ''), context);
  }),
);

const files = oneOrMore(listedGlob).check(
  z.refine((globs) => globs.length === 0 || [globs].flat().some((value) => !value.startsWith('!')), {
    error: 'only globs with !: name first what they are taken from, such as **',
  }),
  z.describe('Globs of the files, relative to the folder of the configuration; those behind ! are left out.'),
);

const dialect = oneOrMore(z.enum(ALL_DIALECTS)).check(
  z.superRefine((value, context) => {
    const chosen = new Map<Api, Dialect>();
    for (const [index, one] of [value].flat().entries()) {
      const other = chosen.get(apiOf(one));
      const message = `${one} and ${String(other)} are dialects of one API: choose one of them`;
      if (other !== undefined) context.addIssue({ code: 'custom', path: [index], message });
      chosen.set(apiOf(one), one);
    }
  }),
  z.describe('The dialects that bodies are written in, one for each API.'),
);

/** Made when a configuration has limits: most have none. */
const limits = z
  .lazy(() =>
    z.strictObject({
      textLength: amountOf('textLength'),
      nodes: amountOf('nodes'),
      depth: amountOf('depth'),
      findings: amountOf('findings'),
      yamlLength: amountOf('yamlLength'),
      yamlTokens: amountOf('yamlTokens'),
      yamlDepth: amountOf('yamlDepth'),
      aliasNodes: amountOf('aliasNodes'),
      scriptLength: amountOf('scriptLength'),
    } satisfies Record<LimitName, z.ZodMiniType>),
  )
  .check(z.describe('Bounds on what one file may take: what lies beyond is not read, and input-limit says so.'));

const level = z.enum([...LEVELS, 'off']);

const resource = z
  .strictObject({
    file: described(z.optional(text), 'A file with its request body or exported answer, from the folder of this file.'),
    body: described(z.optional(z.record(z.string(), z.unknown())), 'Its request body or exported answer.'),
    address: described(z.optional(host), 'Its address as its own gateway knows it.'),
    publicAddress: described(z.optional(host), 'The address that peers see where it stands behind NAT.'),
    cidrs: described(z.optional(z.array(network).check(z.minLength(1))), 'The networks that it stands for.'),
    behaviour: described(z.optional(z.enum(BEHAVIOURS)), 'How its gateway negotiates.'),
  })
  .check(
    z.superRefine(({ file, body, ...facts }, context) => {
      const kinds = [file !== undefined, body !== undefined, Object.keys(facts).length > 0].filter(Boolean).length;
      if (kinds === 1) return;
      const choices = 'a file, a body (under the key body), or facts (address, publicAddress, cidrs, behaviour)';
      const message =
        kinds === 0 ? `what the id stands for is missing: ${choices}` : `an id stands for one thing: ${choices}`;
      context.addIssue({ code: 'custom', message });
    }),
  );

const tunnel = z.strictObject({
  left: described(text, 'FILE, FILE#/json/pointer, FILE#name, or the id or name of a connection.'),
  right: described(text, 'The other end, in the same way.'),
});

const pairs = z.array(z.tuple([text, text]));

/** A schema with what editors show of it. */
function described<T extends z.ZodMiniType>(schema: T, words: string): T {
  return schema.check(z.describe(words));
}

function amountOf(limit: LimitName): z.ZodMiniOptional<z.ZodMiniNumberFormat> {
  const greatest = GREATEST_LIMITS[limit];
  const error = `expected a whole number from 1 to ${greatest}`;
  const words = `${LIMIT_WORDS[limit]}; ${DEFAULT_LIMITS[limit]} unless it is set.`;
  return described(z.optional(z.int({ error }).check(z.minimum(1, { error }), z.maximum(greatest, { error }))), words);
}

function oneOrMore<T extends z.ZodMiniType>(schema: T): z.ZodMiniUnion<[T, z.ZodMiniArray<T>]> {
  return z.union([schema, z.array(schema).check(z.minLength(1))]);
}

function profileOf(ids: readonly string[]): z.ZodMiniType<string> {
  return ids.length === 0 ? z.never({ error: 'there are no profiles' }) : z.enum(ids);
}

function ignoreEntry(rules: Catalogue['rules']) {
  const judges = new Set(rules.filter(({ group }) => group === 'exceptions').map(({ id }) => id));
  const rule = z.enum(rules.map(({ id }) => id)).check(
    z.refine((id) => !judges.has(id), {
      error: 'rules about exceptions take no exception: set their level under rules',
    }),
  );
  const pointer = z
    .string()
    .check(z.regex(POINTER, { error: 'this is no JSON Pointer (RFC 6901): write it as reports show it, /params/pfs' }));
  const value = z.string().check(
    z.regex(VALUE_HASH, {
      error: 'this is no hash of a value: write sha256: and 64 hexadecimal digits',
    }),
  );
  const expires = z.iso.date({ error: 'this is no date: write it as 2026-12-31' });
  return (
    z
      .strictObject({
        rule: described(rule, 'The rule whose finding is accepted.'),
        file: described(glob, 'A glob of the files, relative to the folder of the configuration.'),
        pointer: described(
          z.optional(pointer),
          'The place, as reports show it: an RFC 6901 pointer. Without it, every place in the files.',
        ),
        value: described(
          z.optional(value),
          'Binds the exception to a value: when the value changes, the exception ends. Not for keys.',
        ),
        reason: described(
          z.optional(z.string()),
          'Why the finding is accepted. Without a reason the exception does not count.',
        ),
        expires: described(z.optional(expires), 'The last day on which the exception counts, in UTC.'),
      })
      // The reader says of a missing reason what it says of one in a comment; an editor may say it at once.
      .check(z.meta({ required: ['rule', 'file', 'reason'] }))
  );
}

/**
 * The schema of `.ipsec-lint.yaml`. A key whose value is null counts as absent.
 * @param isDescribed Whether every rule is described, for editors: to read a configuration it need not be.
 */
function schemaOf({ rules, profiles }: Catalogue, isDescribed: boolean) {
  const optional = z.optional(level);
  const levels = described(
    z.strictObject(
      Object.fromEntries(
        rules.map(({ id, summary }) => [id, isDescribed ? described(optional, `${summary}.`) : optional]),
      ),
    ),
    'The level of each rule: error, warning, note or off. It holds for all variants of its finding.',
  );
  const override = z.strictObject({ files, rules: z.optional(levels), dialect: z.optional(dialect) });
  return z
    .strictObject({
      $schema: described(z.optional(z.string()), 'The JSON Schema of this file, for editors.'),
      extends: described(
        z.optional(oneOrMore(text)),
        'Files whose settings are taken over, from the folder of this file; what stands here goes before.',
      ),
      profile: described(z.optional(oneOrMore(profileOf(profiles))), 'The compliance profiles that bodies must meet.'),
      dialect: z.optional(dialect),
      rules: z.optional(levels),
      overrides: described(
        z.optional(z.array(override)),
        'Rules and dialects for some files; of several that match, the last goes before.',
      ),
      estates: described(
        z.optional(z.array(glob)),
        'Globs that split the files into estates whose bodies never meet: each folder that matches is one.',
      ),
      resources: described(
        z.optional(z.record(z.string(), z.union([text, resource]))),
        'What ids stand for that no file describes: a file, a body, or facts.',
      ),
      tunnels: described(z.optional(z.array(tunnel)), 'Pairs of ends that are one tunnel.'),
      standby: described(
        z.optional(pairs),
        'Pairs of connections, by id or name, of which one takes over from the other.',
      ),
      redundant: described(z.optional(pairs), 'Pairs of connections, by id or name, that may overlap.'),
      limits: z.optional(limits),
      ignore: described(z.optional(z.array(ignoreEntry(rules))), 'Findings that are accepted, each for a reason.'),
    })
    .check(
      z.meta({ title: 'ipsec-lint configuration', description: 'Configuration of ipsec-lint, .ipsec-lint.yaml.' }),
    );
}

/** A configuration as it is written, in the right shape. */
export type WrittenConfiguration = z.output<ReturnType<typeof schemaOf>>;

/** Checks the shape of a configuration. */
export function parseConfiguration(
  value: unknown,
  catalogue: Catalogue,
): z.core.util.SafeParseResult<WrittenConfiguration> {
  return schemaOf(catalogue, false).safeParse(value);
}

/** The JSON Schema (draft 2020-12) of a configuration, for editors. */
export function configJsonSchema(catalogue: Catalogue): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schemaOf(catalogue, true), { io: 'input' });
}
