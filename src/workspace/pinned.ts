import type { Located } from '../model/located.js';
import type { ChildOffer, IkeOffer } from '../model/offers.js';
import { pin } from '../model/place.js';

/** The same value with a place that keeps no document alive. */
function pinned<T>(located: Located<T>): Located<T> {
  return located.place === null ? located : { ...located, place: pin(located.place) };
}

/** What a policy contributes to phase 1, to be kept for the whole run. */
export function pinnedIke({ version, mode, proposals, lifetimeSeconds }: IkeOffer): IkeOffer {
  return {
    version: pinned(version),
    mode: pinned(mode),
    proposals: proposals.map(({ encryption, integrity, dhGroup }) => ({
      encryption: pinned(encryption),
      integrity: pinned(integrity),
      dhGroup: pinned(dhGroup),
    })),
    lifetimeSeconds: pinned(lifetimeSeconds),
  };
}

/** What a policy contributes to phase 2, to be kept for the whole run. */
export function pinnedChild({ protocol, mode, proposals, lifetimeSeconds }: ChildOffer): ChildOffer {
  return {
    protocol: pinned(protocol),
    mode: pinned(mode),
    proposals: proposals.map(({ encryption, integrity, dhGroup }) => ({
      encryption: pinned(encryption),
      integrity: pinned(integrity),
      dhGroup: pinned(dhGroup),
    })),
    lifetimeSeconds: pinned(lifetimeSeconds),
  };
}
