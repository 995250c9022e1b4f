import type { TunnelOffer } from '../../model/offers.js';

/** A tunnel of which nothing is said. */
export const NO_OFFER: TunnelOffer = {
  role: null,
  ike: null,
  child: null,
  selectors: null,
  localId: null,
  remoteId: null,
  psk: null,
  peerAddress: null,
  dpd: null,
};
