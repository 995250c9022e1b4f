/** An IPv4 or IPv6 network. Addresses are held as their high and low parts so that comparing needs no big integers for IPv4. */
export interface CidrBlock {
  readonly version: 4 | 6;
  /** First address of the block, host bits cleared: an unsigned 32-bit number for IPv4, a bigint for IPv6. */
  readonly network: number | bigint;
  readonly prefix: number;
  /** Whether the text had bits set beyond the prefix. */
  readonly hostBits: boolean;
}
