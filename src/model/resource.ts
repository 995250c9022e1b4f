import type { Api, Dialect } from './api.js';
import type { Fix, Level, Related } from './finding.js';
import type { Node, ObjectNode, StringNode } from './node.js';
import type { TunnelOffer } from './offers.js';
import type { Place } from './place.js';

/** What a resource is, whatever its API calls it. */
export type ResourceKind =
  | 'connection'
  | 'connection-change'
  | 'connection-action'
  | 'ike-policy'
  | 'ipsec-policy'
  | 'endpoint-group'
  | 'vpn-service'
  | 'customer-gateway'
  | 'vpn-gateway'
  | 'subnet'
  | 'vip'
  | 'l3-network'
  | 'attachment';

/** A request that somebody is about to send, or what an API answered. */
export type BodyForm = 'request' | 'response';

/** What the message of a shape problem needs. Nothing of a secret ever stands in it. */
export interface ProblemData {
  /** The field, as the API spells it, with its path: `IkeConfig.IkePfs`. */
  readonly field: string;
  /** What the body holds, ready to show. */
  readonly actual?: string;
  /** What the API takes, in words: `a whole number from 60 to 604800`. */
  readonly expected?: string;
  /** The allowed values, in the API's spelling. */
  readonly allowed?: readonly (string | number)[];
  /** The nearest thing that the API knows. */
  readonly nearest?: string;
  /** A reason that the contract gives. */
  readonly reason?: string;
  /** The operation that was read. */
  readonly operation?: string;
  /** Method and path of the operation that the request names: `PUT /zstack/v1/ipsec/{uuid}`. */
  readonly request?: string;
  /** The API or dialect in words. */
  readonly api?: string;
}

/**
 * Something about the shape of a body that the API contract does not allow. The parser finds it while it
 * reads the body once; the shape rule of the same name words it.
 */
export interface ShapeProblem {
  readonly ruleId: string;
  /** Which of the rule's messages and levels. */
  readonly variant: string;
  readonly place: Place;
  readonly data: ProblemData;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** Where the contract, not the rule, sets the level. */
  readonly level?: Level;
}

/** What was read of one field. */
export interface FieldReading {
  /** The value as it stands in the body; null where the field is absent. */
  readonly node: Node | null;
  /** The value itself, or where it should stand. */
  readonly place: Place;
  /**
   * `valid`: within the contract. `template`: a placeholder that something fills in later.
   * `invalid`: a shape rule reports it. `absent`: not in the body, or null.
   */
  readonly state: 'valid' | 'template' | 'invalid' | 'absent';
  /** The scalar that the server reads; undefined unless valid. */
  readonly value: string | number | boolean | undefined;
  /** The members of an object, or of a JSON text in a string; null where there are none to read. */
  readonly members: BodyReading | null;
  /** The entries of an array of objects. */
  readonly elements: readonly BodyReading[];
}

/** What was read of the fields that an object is asked for, whether they are in it or not. */
export interface FieldReadings {
  /** By the contract's field name; undefined for a field of another place (path, query) or dialect. */
  readonly get: (name: string) => FieldReading | undefined;
}

/** What was read of one object of a body. */
export interface BodyReading {
  readonly node: ObjectNode;
  readonly fields: FieldReadings;
}

/** A field that names another resource. */
export interface ResourceReference {
  readonly field: string;
  readonly id: string;
  readonly kinds: readonly ResourceKind[];
  readonly place: Place;
}

/** What one or several documents say about one thing. */
export interface Resource {
  readonly api: Api;
  readonly dialect: Dialect;
  readonly kind: ResourceKind;
  /** The operation of the API contract: `CreateIPsecConnection`. */
  readonly operation: string;
  readonly form: BodyForm;
  /** The object that holds the wrapper, or the flat body. */
  readonly root: ObjectNode;
  /** The object that holds the fields, and what was read of them. */
  readonly body: BodyReading;
  readonly id: string | null;
  readonly name: string | null;
  /** Templates and invalid values are left out. */
  readonly references: readonly ResourceReference[];
  /** One for most; one for each tunnel of a body that holds several; none where the resource negotiates nothing. */
  readonly tunnels: readonly TunnelOffer[];
  readonly problems: readonly ShapeProblem[];
}

/** Something that connections name by its id and that an answer of another operation describes. */
export interface Companion {
  readonly kind: 'subnet' | 'vip' | 'l3-network' | 'vpn-gateway' | 'customer-gateway';
  readonly api: Api;
  readonly id: string;
  readonly name: string | null;
  /** The address that it gives to its connections. */
  readonly address: string | null;
  /** The second address of a VPN gateway that has two, for standby tunnels. */
  readonly standbyAddress: string | null;
  /** The networks that it stands for. */
  readonly networks: readonly StringNode[];
  readonly root: ObjectNode;
  readonly node: ObjectNode;
}
