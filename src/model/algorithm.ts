/** How good an algorithm is, apart from any profile: broken (error), weak (warning) or sound. */
export type Standing = 'broken' | 'weak' | 'sound';

/** The APIs and registries that name an algorithm. OpenStack spells some names otherwise than OTC. */
export type Vocabulary = 'zstack' | 'otc' | 'openstack' | 'apsara' | 'strongswan' | 'iana';

interface Algorithm {
  /** Our name, the one that messages show: `AES-CBC-256`, `HMAC-SHA2-256-128`, `group 14 (MODP-2048)`. */
  readonly label: string;
  /** strongSwan's proposal keywords, the usual one first. */
  readonly keywords: readonly string[];
  /** The name in strongSwan's log lines: `AES_CBC_256`, `HMAC_SHA2_256_128`, `MODP_2048`. */
  readonly logName: string;
  /** Bits of security against the best public attack (NIST SP 800-57 part 1, tables 2 and 3). */
  readonly strengthBits: number;
  readonly standing: Standing;
  /** The name in IANA's registry, the key length left out: `ENCR_AES_CBC`; null for numbers of private use. */
  readonly iana: string | null;
  /** Where the algorithm, its strength and its standing are specified: keys of the table of sources. */
  readonly sources: readonly string[];
}

export interface EncryptionAlgorithm extends Algorithm {
  readonly type: 'encryption';
  /** IKEv2 transform type 1. */
  readonly ikev2: number;
  /** Key length attribute; null for ciphers with one fixed length. */
  readonly keyBits: number | null;
  readonly aead: boolean;
  /** IKEv1 phase 1 encryption algorithm; null where IKEv1 has none. */
  readonly ikev1: number | null;
  /** IKEv1 ESP transform; null where there is none. */
  readonly esp: number | null;
}

export interface IntegrityAlgorithm extends Algorithm {
  readonly type: 'integrity';
  /** IKEv2 transform type 3. */
  readonly ikev2: number;
  /** IKEv1 hash algorithm; null where IKEv1 has none. */
  readonly ikev1: number | null;
  /**
   * The PRF that the same keyword stands for in an IKE proposal: strongSwan's log name, `PRF_HMAC_SHA2_256`. Null: none,
   * the proposal must name one.
   */
  readonly prf: string | null;
  /** IKEv1 authentication algorithm of ESP; null where IKEv1 has none. */
  readonly esp: number | null;
}

export interface DhGroup extends Algorithm {
  readonly type: 'dh';
  /** IKEv2 transform type 4 and IKEv1 group description. A name, never an order of strength. */
  readonly number: number;
  readonly family: 'modp' | 'modp-subgroup' | 'ecp' | 'curve' | 'brainpool' | 'kem';
}

/** A pseudo-random function of the IKE SA. */
export interface Prf extends Algorithm {
  readonly type: 'prf';
  /** IKEv2 transform type 2. */
  readonly ikev2: number;
  /** The IKEv1 hash algorithm that implies it; null where IKEv1 has none. */
  readonly ikev1: number | null;
}
