import { addTo } from '../model/groups.js';
import type { TextPlace } from '../model/place.js';
import { regionAt } from '../model/place.js';
import type { Notice } from '../model/report.js';
import type { Workspace } from '../model/workspace.js';

/** A word of the configuration that stands for a connection in a pair. */
export interface PairName {
  /** The key that the pair stands under. */
  readonly key: 'standby' | 'redundant';
  readonly word: string;
  readonly place: TextPlace;
}

/** What there is to say of names in pairs that no connection of a run bears, by its id or its name. */
export function unknownNames(names: readonly PairName[] | undefined, workspace: Workspace | null): readonly Notice[] {
  const connections = workspace?.connections ?? [];
  if (names === undefined || names.length === 0 || connections.length === 0) return [];
  const unknown = new Map<string, PairName[]>();
  for (const name of names) addTo(unknown, name.word, name);
  for (const { id, name } of connections) {
    if (id !== null) unknown.delete(id);
    if (name !== null) unknown.delete(name);
  }
  return names
    .filter(({ word }) => unknown.has(word))
    .map(({ key, word, place }) => noticeOfName(key, word, place, 'no connection'));
}

/** Says that a name of the configuration stands for nothing, or for too much, in a run. */
export function noticeOfName(key: string, word: string, place: TextPlace, what: string): Notice {
  const line = regionAt(place)?.startLine;
  const where = line === undefined ? key : `${key}, line ${String(line)}`;
  return { file: place.source.name, message: `${where}: "${word}" stands for ${what} of this run` };
}
