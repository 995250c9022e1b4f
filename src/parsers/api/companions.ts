import type { Api } from '../../model/api.js';
import { append } from '../../model/append.js';
import type { Document, Node, ObjectNode } from '../../model/node.js';
import { member } from '../../model/node.js';
import type { Companion } from '../../model/resource.js';

/** How one kind of companion is told from everything else, and what is read of it. */
interface Shape {
  readonly kind: Companion['kind'];
  readonly api: Api;
  /** Keys that hold one such object, or a list of them; none: the object stands alone. */
  readonly holders: readonly string[];
  /** Fields that all have to be there. */
  readonly needs: readonly string[];
  /** Fields that bear an id under which others name it. */
  readonly ids: readonly string[];
  readonly address: string | null;
  readonly standbyAddress?: string;
  readonly networks: (node: ObjectNode) => readonly (Node | undefined)[];
}

const NONE = (): readonly (Node | undefined)[] => [];

/** The networks of the ranges of a ZStack L3 network. */
function rangesOf(node: ObjectNode): readonly (Node | undefined)[] {
  const ranges = member(node, 'ipRanges')?.value;
  if (ranges?.kind !== 'array') return [];
  return ranges.items.map((range) => (range.kind === 'object' ? member(range, 'networkCidr')?.value : undefined));
}

const SHAPES: readonly Shape[] = [
  {
    // Neutron API v2.0, subnets; the VPC API of Open Telekom Cloud answers in the same form.
    kind: 'subnet',
    api: 'otc',
    holders: ['subnet', 'subnets'],
    needs: ['id', 'cidr'],
    ids: ['id', 'neutron_subnet_id'],
    address: null,
    networks: (node) => [member(node, 'cidr')?.value],
  },
  {
    // ZStack QueryVip.
    kind: 'vip',
    api: 'zstack',
    holders: ['inventory', 'inventories'],
    needs: ['uuid', 'ip', 'l3NetworkUuid'],
    ids: ['uuid'],
    address: 'ip',
    networks: NONE,
  },
  {
    // ZStack QueryL3Network.
    kind: 'l3-network',
    api: 'zstack',
    holders: ['inventory', 'inventories'],
    needs: ['uuid', 'ipRanges'],
    ids: ['uuid'],
    address: null,
    networks: rangesOf,
  },
  {
    // Alibaba Cloud DescribeVpnGateway. The second address is that of gateways with two tunnels alone.
    kind: 'vpn-gateway',
    api: 'apsara',
    holders: [],
    needs: ['VpnGatewayId', 'InternetIp'],
    ids: ['VpnGatewayId'],
    address: 'InternetIp',
    standbyAddress: 'DisasterRecoveryInternetIp',
    networks: NONE,
  },
  {
    // Alibaba Cloud DescribeCustomerGateway.
    kind: 'customer-gateway',
    api: 'apsara',
    holders: [],
    needs: ['CustomerGatewayId', 'IpAddress'],
    ids: ['CustomerGatewayId'],
    address: 'IpAddress',
    networks: NONE,
  },
];

function textOf(node: Node | undefined): string | null {
  return node?.kind === 'string' && node.value !== '' ? node.value : null;
}

/** The text in a field that has one; null too where it is empty. */
export function textAt(node: ObjectNode, name: string | null | undefined): string | null {
  return name ? textOf(member(node, name)?.value) : null;
}

function objectsIn(node: Node | undefined): readonly ObjectNode[] {
  if (node?.kind === 'object') return [node];
  return node?.kind === 'array' ? node.items.filter((item) => item.kind === 'object') : [];
}

function candidates(root: ObjectNode, { holders }: Shape): readonly ObjectNode[] {
  return holders.length === 0 ? [root] : holders.flatMap((holder) => objectsIn(member(root, holder)?.value));
}

function companionOf(node: ObjectNode, root: ObjectNode, shape: Shape): Companion[] {
  if (shape.needs.some((name) => member(node, name) === undefined)) return [];
  const ids = shape.ids.map((name) => textAt(node, name)).filter((id) => id !== null);
  const networks = shape.networks(node).filter((network) => network?.kind === 'string');
  return ids.map((id) => ({
    kind: shape.kind,
    api: shape.api,
    id,
    name: textAt(node, 'name') ?? textAt(node, 'Name'),
    address: textAt(node, shape.address),
    standbyAddress: textAt(node, shape.standbyAddress),
    networks,
    root,
    node,
  }));
}

/** The keys without one of which an object holds no companion. */
const TELLING: ReadonlySet<string> = new Set(
  SHAPES.flatMap(({ holders, needs }) => (holders.length === 0 ? needs.slice(-1) : holders)),
);

/** What a document says of resources that connections name and that no operation here makes: answers of other APIs. */
export function readCompanions({ root }: Document): readonly Companion[] {
  if (root === null) return [];
  const found: Companion[] = [];
  for (const object of objectsIn(root)) {
    if (!object.members.some(({ key }) => TELLING.has(key))) continue;
    for (const shape of SHAPES) {
      for (const node of candidates(object, shape)) append(found, companionOf(node, object, shape));
    }
  }
  return found;
}
