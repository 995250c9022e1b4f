import type { Alias, Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { ArrayNode, Document, Member, Node, ObjectNode, Parent } from '../../model/node.js';
import type { Range } from '../../model/source.js';
import { isTemplate } from '../../model/template.js';
import type { CopyBudget } from './copy.js';
import { copyMember, copyNode } from './copy.js';
import { reportRepeatedKeys } from './keys.js';
import type { Limits } from '../../model/limits.js';
import type { Problems, TextProblem } from './problem.js';
import type { Chunk } from './yaml-value.js';
import { unknownValue } from './unknown.js';
import { isLocalTag, scalarNode } from './yaml-value.js';

/** A value with an anchor; null while it is being read, so that an alias inside of it is found out. */
interface Anchored {
  node: Node | null;
}

export interface Tree {
  readonly root: Node | null;
  /** How many values were read or copied. */
  readonly nodes: number;
}

/**
 * Turns the library's nodes into ours. Aliases and merge keys become copies of what they name, each with the place
 * where it really stands. `root` is null where that would take more nodes or levels than the limits allow: the problems say
 * which.
 */
export function buildTree(
  contents: ParsedNode,
  document: Document,
  chunk: Chunk,
  limits: Limits,
  problems: Problems,
): Tree {
  const copies = Math.max(limits.aliasNodes, chunk.text.length);
  const budget = { nodes: copies, depth: Math.min(limits.depth, limits.yamlDepth) };
  const builder = new TreeBuilder(document, chunk, budget, problems);
  const root = builder.build(contents, document, 0);
  return { root, nodes: builder.built + copies - budget.nodes };
}

/** Where a method gives null, a limit is reached, and the problems say which. */
class TreeBuilder {
  /** Values read so far, copies apart. */
  built = 0;
  private readonly anchors = new Map<string, Anchored>();
  private readonly document: Document;
  private readonly chunk: Chunk;
  private readonly budget: CopyBudget;
  private readonly problems: Problems;

  constructor(document: Document, chunk: Chunk, budget: CopyBudget, problems: Problems) {
    this.document = document;
    this.chunk = chunk;
    this.budget = budget;
    this.problems = problems;
  }

  /** A node and all below it. `depth` is that of the node. */
  build(yaml: ParsedNode, parent: Parent, depth: number): Node | null {
    if (isAlias(yaml)) return this.buildAlias(yaml, parent, depth);
    this.built++;
    const anchored: Anchored = { node: null };
    if (yaml.anchor !== undefined) this.anchors.set(yaml.anchor, anchored);
    anchored.node = this.buildValue(yaml, parent, depth);
    return anchored.node;
  }

  private buildValue(yaml: Exclude<ParsedNode, Alias.Parsed>, parent: Parent, depth: number): Node | null {
    if (isMap(yaml)) return this.buildTemplate(yaml, parent) ?? this.buildMap(yaml, parent, depth);
    if (isSeq(yaml)) return this.buildSeq(yaml, parent, depth);
    if (isLocalTag(yaml.tag)) {
      const { start, end } = this.rangeOf(yaml);
      this.document.source.conceal(start, end);
    }
    return scalarNode(yaml, this.chunk, parent);
  }

  /** `{{ mtu }}` without quotes is a mapping in a mapping to YAML, and a template to whoever wrote it. */
  private buildTemplate(yaml: YAMLMap.Parsed, parent: Parent): Node | null {
    const [start, end] = yaml.range;
    if (yaml.flow !== true || !this.chunk.text.startsWith('{{', start)) return null;
    const value = this.chunk.text.slice(start, end);
    if (!value.endsWith('}}') || value.includes('\n') || !isTemplate(value)) return null;
    return { kind: 'string', ...this.rangeOf(yaml), parent, value, offsets: null };
  }

  private buildSeq(yaml: YAMLSeq.Parsed, parent: Parent, depth: number): Node | null {
    const array: ArrayNode = { kind: 'array', ...this.rangeOf(yaml), parent, items: [] };
    for (const item of yaml.items) {
      const node = this.build(item, array, depth + 1);
      if (node === null) return null;
      array.items.push(node);
    }
    return array;
  }

  private buildMap(yaml: YAMLMap.Parsed, parent: Parent, depth: number): Node | null {
    const object: ObjectNode = { kind: 'object', ...this.rangeOf(yaml), parent, members: [] };
    const merged: ObjectNode[] = [];
    for (const pair of yaml.items) {
      if (isMergeKey(pair)) {
        const sources = this.mergeSources(pair.value ?? pair.key, object, depth);
        if (sources === null) return null;
        for (const found of sources) merged.push(found);
      } else {
        const member = this.buildMember(pair, object, depth);
        if (member === null) return null;
        object.members.push(member);
      }
    }
    reportRepeatedKeys(object, this.problems);
    return this.merge(merged, object, depth, yaml) ? object : null;
  }

  private buildMember(
    { key, value }: Pair<ParsedNode, ParsedNode | null>,
    object: ObjectNode,
    depth: number,
  ): Member | null {
    const { start: keyStart, end: keyEnd } = this.rangeOf(key);
    const text = this.keyText(key, object, depth);
    if (text === null) return null;
    const node: Node | null =
      value === null
        ? { kind: 'null', start: keyEnd, end: keyEnd, parent: object }
        : this.build(value, object, depth + 1);
    return node === null ? null : { key: text, keyStart, keyEnd, value: node };
  }

  /** A key as a text: numbers and other values as they are written. */
  private keyText(key: ParsedNode, object: ObjectNode, depth: number): string | null {
    const node = this.build(key, object, depth + 1);
    if (node?.kind === 'string' || node === null) return node?.value ?? null;
    const source = isAlias(key) ? node : this.rangeOf(key);
    return this.document.source.text.slice(source.start, source.end);
  }

  private buildAlias(alias: Alias.Parsed, parent: Parent, depth: number): Node | null {
    const found = this.resolve(alias);
    if (found === null) {
      const { start, end } = this.rangeOf(alias);
      return unknownValue(alias.source, start, end, parent);
    }
    return copyNode(found, parent, depth, this.budget) ?? this.refuse(alias);
  }

  /** What an alias names; null, and a problem, where that is nothing. */
  private resolve(alias: Alias.Parsed): Node | null {
    const anchored = this.anchors.get(alias.source);
    if (anchored === undefined) this.report('alias', 'no anchor of this name stands before this alias', alias);
    else if (anchored.node === null) this.report('alias', 'this alias stands inside of what it names', alias);
    return anchored?.node ?? null;
  }

  /** The mappings that a merge key (https://yaml.org/type/merge.html) names. */
  private mergeSources(yaml: ParsedNode, object: ObjectNode, depth: number): ObjectNode[] | null {
    if (isSeq(yaml)) {
      const sources: ObjectNode[] = [];
      for (const item of yaml.items) {
        const found = this.mergeSources(item, object, depth);
        if (found === null) return null;
        for (const mapping of found) sources.push(mapping);
      }
      return sources;
    }
    const node = isAlias(yaml) ? this.resolve(yaml) : this.build(yaml, object, depth + 1);
    if (node === null) return isAlias(yaml) ? [] : null;
    if (node.kind === 'object') return [node];
    if (node.kind !== 'string' || !isTemplate(node.value)) {
      this.report('merge', 'a merge key takes a mapping or a list of mappings', yaml);
    }
    return [];
  }

  /** Adds the members of the merged mappings; what stands before goes before. */
  private merge(sources: readonly ObjectNode[], object: ObjectNode, depth: number, yaml: YAMLMap.Parsed): boolean {
    if (sources.length === 0) return true;
    const known = new Set(object.members.map(({ key }) => key));
    for (const { members } of sources) {
      // From the end, because the last one of a repeated key counts.
      const added: Member[] = [];
      for (const member of members.toReversed()) {
        this.budget.nodes--;
        if (known.has(member.key)) continue;
        known.add(member.key);
        const copied = copyMember(member, object, depth, this.budget);
        if (copied === null) {
          this.refuse(yaml);
          return false;
        }
        added.push(copied);
      }
      if (this.budget.nodes < 0) {
        this.refuse(yaml);
        return false;
      }
      for (const member of added.toReversed()) object.members.push(member);
    }
    return true;
  }

  private refuse(yaml: ParsedNode): null {
    const aliases = this.budget.nodes < 0;
    const detail = aliases
      ? 'aliases and merge keys make this document too large'
      : `more than ${this.budget.depth} levels of mappings and lists`;
    this.report(aliases ? 'aliases' : 'depth', detail, yaml, 'input-limit');
    return null;
  }

  private report(
    variant: string,
    detail: string,
    yaml: ParsedNode,
    ruleId: TextProblem['ruleId'] = 'invalid-syntax',
  ): void {
    const { source, index } = this.document;
    this.problems.add({ ruleId, variant, place: { kind: 'text', source, index, range: this.rangeOf(yaml) }, detail });
  }

  private rangeOf(yaml: ParsedNode): Range {
    const [start, end] = yaml.range;
    return { start: this.chunk.base + start, end: this.chunk.base + end };
  }
}

/** Whether a pair is `<<: …`. In quotes it is a key like any other. */
function isMergeKey({ key }: Pair<ParsedNode, ParsedNode | null>): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.value === '<<';
}
