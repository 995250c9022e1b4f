/** A NAT before an end: all that come from behind it seem to come from its own address. */
export interface Nat {
  /** The address that the other end sees; what comes to its ports 500 and 4500 is handed on to the end. */
  readonly address: string;
  /** Whether what begins behind it gets another port. */
  readonly changesPorts: boolean;
}

/** Where two daemons stand: at which addresses, as they see them themselves, and behind what. */
export interface Network {
  readonly addresses: readonly [string, string];
  readonly nats: readonly [Nat | null, Nat | null];
}

/** The addresses of two daemons that a cable joins. */
export const ADDRESSES = ['198.51.100.1', '198.51.100.2'] as const;

export const CABLE: Network = { addresses: ADDRESSES, nats: [null, null] };

const [LEFT, RIGHT] = ADDRESSES;

/** As at a branch: the left end has a private address, and its NAT the ports of a whole office to share out. */
export const BEFORE_LEFT: Network = {
  addresses: ['192.168.1.2', RIGHT],
  nats: [{ address: LEFT, changesPorts: true }, null],
};

/** One of the two leaves ports as they are. */
export const BEFORE_BOTH: Network = {
  addresses: ['192.168.1.2', '192.168.2.2'],
  nats: [
    { address: LEFT, changesPorts: true },
    { address: RIGHT, changesPorts: false },
  ],
};

/** Whether a NAT stands before one of the ends. */
export function hasNat({ nats }: Network): boolean {
  return nats.some((nat) => nat !== null);
}

/** What the program of the NATs is told of one side. */
export function natWord({ addresses, nats }: Network, side: 0 | 1): string {
  const nat = nats[side];
  return nat === null ? '-' : `${addresses[side]}=${nat.address}${nat.changesPorts ? '!' : ''}`;
}
