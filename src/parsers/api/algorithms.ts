import {
  dhGroupByName,
  dhGroupByNumber,
  encryptionByName,
  integrityByName,
  vocabularyOf,
} from '../../data/algorithms.js';
import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm } from '../../model/algorithm.js';
import type { Dialect } from '../../model/api.js';
import type { Located } from '../../model/located.js';
import type { Scope } from './locate.js';

export function encryptionIn(scope: Scope, name: string, dialect: Dialect): Located<EncryptionAlgorithm> {
  return scope.locate(name, (value) => encryptionByName(vocabularyOf(dialect), String(value)));
}

export function integrityIn(scope: Scope, name: string, dialect: Dialect): Located<IntegrityAlgorithm> {
  return scope.locate(name, (value) => integrityByName(vocabularyOf(dialect), String(value)));
}

/** A group by the API's name; null where the value asks for none. */
export function dhGroupIn(scope: Scope, name: string, dialect: Dialect): Located<DhGroup | null> {
  return scope.locate(name, (value) =>
    typeof value === 'number' ? dhGroupByNumber(value) : dhGroupByName(vocabularyOf(dialect), String(value)),
  );
}
