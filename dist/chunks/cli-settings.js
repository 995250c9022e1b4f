import {
  contractOf,
  dhGroupByName,
  dhGroupByNumber,
  encryptionByName,
  fieldsIn,
  integrityByName,
  nameOf,
  vocabularyOf
} from "./data-algorithm-names.js";
import {
  all,
  choice,
  has,
  last,
  suggestion
} from "./cli-arguments.js";
import {
  APIS,
  API_TITLES,
  COLOUR_CHOICES,
  DIALECTS,
  FORMATS,
  apiOf
} from "./cli-exit.js";
import {
  UserError
} from "./model-user-error.js";
import {
  REDACTED,
  Redactor,
  inspectSymbol
} from "./model-redaction.js";
import {
  printable
} from "./report-printable.js";
import {
  LEVELS
} from "./model-finding.js";
import {
  keyOf,
  member,
  part,
  rangeAt,
  sourceAt
} from "./model-node.js";

// src/data/sources.ts
var SOURCES = {
  doc0: {
    title: "ZStack API: CreateIPsecConnection"
  },
  doc1: {
    title: "ZStack API: ChangeIPsecConnection"
  },
  doc2: {
    title: "Open Telekom Cloud VPN API: IPsec site connections, edition before August 2024",
    url: "https://docs.otc.t-systems.com/virtual-private-network/api-ref/"
  },
  doc3: {
    title: "ZStack API: ReconnectIPsecConnection"
  },
  doc4: { title: "Apsara Stack API: CreateVpnConnection" },
  zsdk: { title: "ZStack Java SDK: actions of the IPsec connection", url: "https://github.com/zstackio/zstack" },
  "zsdk-old": { title: "ZStack Java SDK before version 4.5", url: "https://github.com/zstackio/zstack" },
  zrest: {
    title: "ZStack REST server: how bodies are read and parameters checked",
    url: "https://github.com/zstackio/zstack"
  },
  zdb: { title: "ZStack database schema", url: "https://github.com/zstackio/zstack" },
  zsrv: { title: "ZStack IPsec service: request interceptor and router driver" },
  zvyos: { title: "ZStack router agent: IPsec plugin", url: "https://github.com/zstackio/zstack-vyos" },
  zgo: { title: "ZStack Go SDK", url: "https://github.com/zstackio/zstack-sdk-go-v2" },
  ztf: {
    title: "Terraform provider ZStack: ipsec_connection",
    url: "https://github.com/ZStack-Robot/terraform-provider-zstack"
  },
  zwood: { title: "ZStack integration tests", url: "https://github.com/zstackio/zstack-woodpecker" },
  ss: {
    title: "strongSwan 5.9: proposals, ipsec.conf and ipsec.secrets",
    url: "https://github.com/strongswan/strongswan"
  },
  odocs: {
    title: "Open Telekom Cloud VPN API: native OpenStack APIs of the classic VPN",
    url: "https://docs.otc.t-systems.com/virtual-private-network/api-ref/"
  },
  "odocs-old": {
    title: "Open Telekom Cloud VPN API: native OpenStack APIs, edition before August 2024",
    url: "https://github.com/opentelekomcloud-docs/virtual-private-network"
  },
  oumn: {
    title: "Open Telekom Cloud VPN user guide: creating a VPN",
    url: "https://docs.otc.t-systems.com/virtual-private-network/umn/"
  },
  oerr: {
    title: "Open Telekom Cloud VPN API: error codes",
    url: "https://docs.otc.t-systems.com/virtual-private-network/api-ref/"
  },
  otf: {
    title: "Terraform provider Open Telekom Cloud: VPN resources",
    url: "https://github.com/opentelekomcloud/terraform-provider-opentelekomcloud"
  },
  ogo: {
    title: "Open Telekom Cloud Go SDK: vpnaas",
    url: "https://github.com/opentelekomcloud/gophertelekomcloud"
  },
  nlib: { title: "OpenStack neutron-lib: VPNaaS API definitions", url: "https://github.com/openstack/neutron-lib" },
  nvpn: {
    title: "OpenStack neutron-vpnaas: validators and device drivers",
    url: "https://github.com/openstack/neutron-vpnaas"
  },
  apy: {
    title: "Alibaba Cloud VPC API 2016-04-28: VPN gateway operations",
    url: "https://api.alibabacloud.com/product/Vpc"
  },
  atf: {
    title: "Terraform provider Alibaba Cloud: VPN resources",
    url: "https://github.com/aliyun/terraform-provider-alicloud"
  },
  astf: {
    title: "Terraform provider Apsara Stack: VPN resources",
    url: "https://github.com/aliyun/terraform-provider-alibabacloudstack"
  },
  aold: { title: "Alibaba Cloud API: earlier text of CreateVpnConnection and CreateVpnAttachment" },
  "iana-ikev2": {
    title: "IANA: IKEv2 parameters",
    url: "https://www.iana.org/assignments/ikev2-parameters/ikev2-parameters.xhtml"
  },
  "iana-ipsec": {
    title: "IANA: IKE attributes of IKEv1",
    url: "https://www.iana.org/assignments/ipsec-registry/ipsec-registry.xhtml"
  },
  "iana-isakmp": {
    title: "IANA: ISAKMP registry, IPsec ESP and AH transforms",
    url: "https://www.iana.org/assignments/isakmp-registry/isakmp-registry.xhtml"
  },
  rfc2405: { title: "RFC 2405: DES-CBC for ESP", url: "https://www.rfc-editor.org/rfc/rfc2405" },
  rfc2410: { title: "RFC 2410: NULL encryption", url: "https://www.rfc-editor.org/rfc/rfc2410" },
  rfc2451: { title: "RFC 2451: ESP CBC-mode ciphers", url: "https://www.rfc-editor.org/rfc/rfc2451" },
  rfc2403: { title: "RFC 2403: HMAC-MD5-96", url: "https://www.rfc-editor.org/rfc/rfc2403" },
  rfc2404: { title: "RFC 2404: HMAC-SHA-1-96", url: "https://www.rfc-editor.org/rfc/rfc2404" },
  rfc2409: { title: "RFC 2409: IKE", url: "https://www.rfc-editor.org/rfc/rfc2409" },
  rfc3526: { title: "RFC 3526: more MODP groups", url: "https://www.rfc-editor.org/rfc/rfc3526" },
  rfc3566: { title: "RFC 3566: AES-XCBC-MAC-96", url: "https://www.rfc-editor.org/rfc/rfc3566" },
  rfc3602: { title: "RFC 3602: AES-CBC", url: "https://www.rfc-editor.org/rfc/rfc3602" },
  rfc3686: { title: "RFC 3686: AES counter mode for ESP", url: "https://www.rfc-editor.org/rfc/rfc3686" },
  rfc4106: { title: "RFC 4106: AES-GCM for ESP", url: "https://www.rfc-editor.org/rfc/rfc4106" },
  rfc4309: { title: "RFC 4309: AES-CCM for ESP", url: "https://www.rfc-editor.org/rfc/rfc4309" },
  rfc4494: { title: "RFC 4494: AES-CMAC-96", url: "https://www.rfc-editor.org/rfc/rfc4494" },
  rfc4543: { title: "RFC 4543: AES-GMAC", url: "https://www.rfc-editor.org/rfc/rfc4543" },
  rfc4595: { title: "RFC 4595: IKEv2 in Fibre Channel", url: "https://www.rfc-editor.org/rfc/rfc4595" },
  rfc4615: { title: "RFC 4615: AES-CMAC-PRF-128", url: "https://www.rfc-editor.org/rfc/rfc4615" },
  rfc4868: { title: "RFC 4868: HMAC-SHA-256, 384 and 512", url: "https://www.rfc-editor.org/rfc/rfc4868" },
  rfc5114: { title: "RFC 5114: additional Diffie-Hellman groups", url: "https://www.rfc-editor.org/rfc/rfc5114" },
  rfc5529: { title: "RFC 5529: Camellia modes for ESP and IKEv2", url: "https://www.rfc-editor.org/rfc/rfc5529" },
  rfc5903: { title: "RFC 5903: ECP groups", url: "https://www.rfc-editor.org/rfc/rfc5903" },
  rfc6151: { title: "RFC 6151: MD5 and HMAC-MD5", url: "https://www.rfc-editor.org/rfc/rfc6151" },
  rfc6194: { title: "RFC 6194: SHA-0 and SHA-1", url: "https://www.rfc-editor.org/rfc/rfc6194" },
  rfc6954: { title: "RFC 6954: Brainpool curves for IKEv2", url: "https://www.rfc-editor.org/rfc/rfc6954" },
  rfc7296: { title: "RFC 7296: IKEv2", url: "https://www.rfc-editor.org/rfc/rfc7296" },
  rfc7634: { title: "RFC 7634: ChaCha20-Poly1305", url: "https://www.rfc-editor.org/rfc/rfc7634" },
  rfc8031: { title: "RFC 8031: Curve25519 and Curve448", url: "https://www.rfc-editor.org/rfc/rfc8031" },
  rfc8221: { title: "RFC 8221: algorithm requirements for ESP and AH", url: "https://www.rfc-editor.org/rfc/rfc8221" },
  rfc8247: { title: "RFC 8247: algorithm requirements for IKEv2", url: "https://www.rfc-editor.org/rfc/rfc8247" },
  rfc9395: { title: "RFC 9395: deprecation of IKEv1", url: "https://www.rfc-editor.org/rfc/rfc9395" },
  "draft-mlkem": {
    title: "ML-KEM in IKEv2 (draft-ietf-ipsecme-ikev2-mlkem)",
    url: "https://datatracker.ietf.org/doc/draft-ietf-ipsecme-ikev2-mlkem/"
  },
  "nist-800-57": {
    title: "NIST SP 800-57 part 1 revision 5, tables 2 and 3",
    url: "https://doi.org/10.6028/NIST.SP.800-57pt1r5"
  },
  "nist-800-56a": {
    title: "NIST SP 800-56A revision 3, appendix D",
    url: "https://doi.org/10.6028/NIST.SP.800-56Ar3"
  },
  "nist-800-131a": {
    title: "NIST SP 800-131A revision 2",
    url: "https://doi.org/10.6028/NIST.SP.800-131Ar2"
  }
};

// src/data/references.ts
var NIST_URLS = {
  "SP 800-57 part 1 revision 5": "https://doi.org/10.6028/NIST.SP.800-57pt1r5",
  "SP 800-67 revision 2": "https://csrc.nist.gov/pubs/sp/800/67/r2/final",
  "SP 800-77 revision 1": "https://csrc.nist.gov/pubs/sp/800/77/r1/final",
  "SP 800-131A revision 2": "https://doi.org/10.6028/NIST.SP.800-131Ar2"
};
var TRACKERS = {
  alicloud: "aliyun/terraform-provider-alicloud",
  algo: "trailofbits/algo",
  "azure-docs": "MicrosoftDocs/azure-docs",
  "Azure-vpn-config-samples": "Azure/Azure-vpn-config-samples",
  cloudstack: "apache/cloudstack",
  hwdsl2: "hwdsl2/setup-ipsec-vpn",
  "ibm-cloud-docs": "ibm-cloud-docs/vpc",
  libreswan: "libreswan/libreswan",
  opnsense: "opnsense/core",
  Openswan: "xelerance/Openswan",
  "OTC terraform": "opentelekomcloud/terraform-provider-opentelekomcloud",
  strongMan: "strongswan/strongMan",
  strongSwan: "strongswan/strongswan"
};
function clauseOf(clause) {
  return clause !== null && /^\d/u.test(clause) ? `section ${clause}` : clause;
}
function rfc(number, clause = null) {
  const section = /^\d+(?:\.\d+)*/u.exec(clause ?? "")?.[0];
  const url = `https://www.rfc-editor.org/rfc/rfc${String(number)}`;
  return {
    title: `RFC ${String(number)}`,
    clause: clauseOf(clause),
    url: section === void 0 ? url : `${url}#section-${section}`
  };
}
function nist(document, clause = null) {
  return { title: `NIST ${document}`, clause: clauseOf(clause), url: NIST_URLS[document] };
}
function vendor(key2, clause = null) {
  const source = SOURCES[key2];
  return { title: source.title, clause, url: source.url ?? null };
}
function caseOf(project, number) {
  return {
    title: `${project} #${String(number)}`,
    clause: null,
    url: `https://github.com/${TRACKERS[project]}/issues/${String(number)}`
  };
}
function publication(title, url, clause = null) {
  return { title, clause, url };
}

// src/rules/define.ts
function defineRule(definition) {
  const { messages, visit, supersedes = [], precision = "very-high", ...meta } = definition;
  return {
    ...meta,
    supersedes,
    precision,
    bind(emit) {
      const report = (variant, data, place, options) => {
        emit(meta.id, options?.level ?? meta.levels[variant], messages[variant](data), place, options);
      };
      const { resource, tunnel, problem, workspace } = visit;
      return {
        ...resource && {
          resource: (subject2) => {
            resource(subject2, report);
          }
        },
        ...tunnel && {
          tunnel: (subject2, owner) => {
            tunnel(subject2, owner, report);
          }
        },
        ...problem && {
          problem: (subject2) => {
            problem(subject2, report);
          }
        },
        ...workspace && {
          workspace: (subject2) => {
            workspace(subject2, report);
          }
        }
      };
    }
  };
}
function defineShapeRule(definition) {
  const isVariant = (variant) => Object.hasOwn(definition.messages, variant);
  return defineRule({
    ...definition,
    visit: {
      ...definition.visit,
      problem(problem, report) {
        if (!isVariant(problem.variant)) throw new Error(`${definition.id} has no variant ${problem.variant}`);
        report(problem.variant, problem.data, problem.place, optionsOf(problem));
      }
    }
  });
}
function defineTextRule(definition) {
  return defineRule({
    ...definition,
    visit: {
      problem(problem, report) {
        const { data, place } = problem;
        const named = place.kind === "key" ? { ...data, actual: place.member.key } : data;
        report(data.field === "" ? "inText" : "inField", named, place, optionsOf(problem));
      }
    }
  });
}
function optionsOf({ related, fix, level }) {
  return { ...related && { related }, ...fix && { fix }, ...level && { level } };
}

// src/model/address.ts
var ZERO = 48;
var NINE = 57;
var DOT = 46;
function parseIpv4(text) {
  let address = 0;
  let octet = -1;
  let digits = 0;
  let dots = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index === text.length ? DOT : text.charCodeAt(index);
    if (code >= ZERO && code <= NINE) {
      if (digits > 0 && octet === 0) return null;
      octet = (digits === 0 ? 0 : octet * 10) + code - ZERO;
      digits++;
      if (octet > 255) return null;
    } else if (code === DOT) {
      if (digits === 0) return null;
      address = address * 256 + octet;
      digits = 0;
      dots++;
    } else return null;
  }
  return dots === 4 ? address : null;
}
var GROUP = /^[0-9a-f]{1,4}$/iu;
function ipv6Groups(side, isEnd) {
  if (side === "") return [];
  const groups = [];
  const parts = side.split(":");
  for (const [index, text] of parts.entries()) {
    if (GROUP.test(text)) {
      groups.push(BigInt(`0x${text}`));
      continue;
    }
    const dotted = isEnd && index === parts.length - 1 ? parseIpv4(text) : null;
    if (dotted === null) return null;
    groups.push(BigInt(Math.floor(dotted / 65536)), BigInt(dotted % 65536));
  }
  return groups;
}
function parseIpv6(text) {
  if (text.length > 45 || !text.includes(":")) return null;
  const sides = text.split("::");
  if (sides.length > 2) return null;
  const [before = "", after] = sides;
  const head = ipv6Groups(before, after === void 0);
  const tail = after === void 0 ? [] : ipv6Groups(after, true);
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  if (after === void 0 ? missing !== 0 : missing < 1) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => 0n), ...tail];
  return groups.reduce((address, group) => address << 16n | group, 0n);
}
function parseAddress(text) {
  const ipv4 = parseIpv4(text);
  if (ipv4 !== null) return { version: 4, bits: ipv4 };
  const ipv6 = parseIpv6(text);
  return ipv6 === null ? null : { version: 6, bits: ipv6 };
}
function blockOf(address, prefix) {
  const { version, bits } = address;
  if (typeof bits === "number") {
    const size2 = 2 ** (32 - prefix);
    const first2 = bits - bits % size2;
    return { version, first: first2, last: first2 + size2 - 1, prefix, hostBits: first2 !== bits };
  }
  const size = 1n << BigInt(128 - prefix);
  const first = bits - bits % size;
  return { version, first, last: first + size - 1n, prefix, hostBits: first !== bits };
}
var DOTTED = /^[\d.]+$/u;
function addressFault(text) {
  if (text === "") return "empty";
  if (/\s/u.test(text)) return "blank";
  if (text.includes(":")) return "ipv6";
  if (!DOTTED.test(text)) return "text";
  const octets = text.split(".");
  if (octets.length !== 4 || octets.includes("")) return "octet-count";
  return octets.some((octet) => octet.length > 1 && octet.startsWith("0")) ? "leading-zero" : "octet-range";
}
var DIGITS = /^\d+$/u;
function parseCidr(text) {
  const slash = text.indexOf("/");
  const addressText = slash === -1 ? text : text.slice(0, slash);
  const prefixText = slash === -1 ? null : text.slice(slash + 1);
  if (prefixText !== null && /\s/u.test(prefixText)) return { ok: false, fault: "blank" };
  const address = parseAddress(addressText);
  if (address === null) return { ok: false, fault: slash === 0 ? "text" : addressFault(addressText) };
  if (prefixText === null) return { ok: false, fault: "no-prefix" };
  const fault2 = prefixFault(prefixText, address.version);
  return fault2 === null ? { ok: true, block: blockOf(address, Number(prefixText)) } : { ok: false, fault: fault2 };
}
function prefixFault(text, version) {
  if (!DIGITS.test(text)) return parseIpv4(text) === null ? "prefix-text" : "netmask";
  if (text.length > 1 && text.startsWith("0")) return "leading-zero";
  return Number(text) > (version === 4 ? 32 : 128) ? "prefix-range" : null;
}
function netmaskPrefix(text) {
  const mask = parseIpv4(text);
  if (mask === null) return null;
  const hosts = 2 ** 32 - mask;
  const bits = Math.log2(hosts);
  return Number.isInteger(bits) ? 32 - bits : null;
}
function formatAddress(address) {
  const { bits } = address;
  if (typeof bits === "number") {
    return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join(".");
  }
  const groups = Array.from({ length: 8 }, (_, index) => Number(bits >> BigInt(112 - 16 * index) & 0xffffn));
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (start + length < 8 && groups[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  const hex = groups.map((group) => group.toString(16));
  if (best.start === -1) return hex.join(":");
  return `${hex.slice(0, best.start).join(":")}::${hex.slice(best.start + best.length).join(":")}`;
}
function canonicalHost(text) {
  const host = text.trim();
  const address = parseAddress(host);
  return address === null ? host.toLowerCase() : formatAddress(address);
}
function formatBlock(block) {
  return `${formatAddress({ version: block.version, bits: block.first })}/${String(block.prefix)}`;
}
function overlaps(one, other) {
  return one.version === other.version && one.first <= other.last && other.first <= one.last;
}
function contains(outer, inner) {
  return outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
}
function containsAddress(block, address) {
  return block.version === address.version && block.first <= address.bits && address.bits <= block.last;
}
function isEverything(block) {
  return block.prefix === 0;
}

// src/rules/shared/connections.ts
function titleOf({ name, id, kind }) {
  if (name !== null && name !== "") return JSON.stringify(name);
  return id ?? `a ${kind} without a name`;
}
var KEYS = /* @__PURE__ */ new WeakMap();
function networksKey(networks) {
  if (networks?.complete !== true) return null;
  const known = KEYS.get(networks);
  if (known !== void 0) return known;
  const blocks = new Set(networks.entries.map(({ value }) => formatBlock(value)));
  const key2 = [...blocks].sort().join(" ");
  KEYS.set(networks, key2);
  return key2;
}
function peerKey({ peer, peerAddress }) {
  return peerAddress ?? (peer === null ? null : canonicalHost(peer.value));
}
function grouped(items, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key2 = keyOf2(item);
    if (key2 === null) continue;
    const group = groups.get(key2);
    if (group === void 0) groups.set(key2, [item]);
    else group.push(item);
  }
  return groups;
}
function gatewayKey({ api, estate, gateway }) {
  return gateway === null ? null : [api, estate ?? "", gateway.value].join("\n");
}
function endsKey(connection) {
  const gateway = gatewayKey(connection);
  const peer = peerKey(connection);
  return gateway === null || peer === null ? null : `${gateway}
${peer}`;
}
function uniqueKey(connection) {
  const ends = endsKey(connection);
  if (ends === null || connection.api !== "apsara") return ends;
  const local = networksKey(connection.local);
  const remote = networksKey(connection.remote);
  return local === null || remote === null ? null : [ends, local, remote].join("\n");
}

// src/rules/shared/places.ts
function placeOf(fact, owner) {
  return fact?.place ?? owner.place;
}

// src/rules/shared/standby.ts
function sideOf(ids, networks, { estate }, { find: find2 }) {
  const known = networksKey(networks);
  const [first, second] = ids;
  if (first === void 0) return { ids: null, contents: known };
  const joined = ids.map(({ value }) => value).sort().join(" ");
  if (known !== null || second !== void 0) return { ids: joined, contents: known };
  const found = find2(estate, first.value);
  return { ids: joined, contents: found?.kind === "endpoint-group" ? found.contents?.value ?? null : null };
}
function localSide(connection, workspace) {
  return sideOf(connection.localGroups, connection.local, connection, workspace);
}
function remoteSide(connection, workspace) {
  const { peerGroup, remote } = connection;
  return sideOf(peerGroup === null ? [] : [peerGroup], remote, connection, workspace);
}
function likeness(one, other) {
  if (one.ids !== null && one.ids === other.ids) return "same";
  if (one.contents === null || other.contents === null) return "unknown";
  if (one.contents !== other.contents) return "different";
  return one.ids === null && other.ids === null ? "same" : "equal";
}
function localLikeness(one, other, workspace) {
  return likeness(localSide(one, workspace), localSide(other, workspace));
}
function remoteLikeness(one, other, workspace) {
  return likeness(remoteSide(one, workspace), remoteSide(other, workspace));
}
function standbyKey(connection, workspace) {
  const gateway = connection.api === "otc" ? gatewayKey(connection) : null;
  if (gateway === null) return null;
  const { ids, contents } = remoteSide(connection, workspace);
  const networks = contents ?? ids;
  return networks === null ? null : `${gateway}
${networks}`;
}
function partnersIn(pairs) {
  const partners = /* @__PURE__ */ new Map();
  const add = (one, other) => {
    const known = partners.get(one);
    if (known === void 0) partners.set(one, /* @__PURE__ */ new Set([other]));
    else known.add(other);
  };
  for (const [one, other] of pairs) {
    add(one, other);
    add(other, one);
  }
  return partners;
}
function standbyTest(workspace) {
  const declared = partnersIn(workspace.standby);
  return (one, other) => {
    if (declared.get(one)?.has(other) === true) return true;
    const key2 = standbyKey(one, workspace);
    return key2 !== null && key2 === standbyKey(other, workspace) && peerKey(one) !== peerKey(other);
  };
}

// src/rules/active-standby-mismatch.ts
function sidesOf([one, other], workspace) {
  return [
    {
      likeness: localLikeness(one, other, workspace),
      name: one.api === "otc" ? "local_ep_group_id" : "the local side",
      fact: ({ localGroups: [group], local }) => group ?? local?.entries[0] ?? null
    },
    {
      likeness: remoteLikeness(one, other, workspace),
      name: one.api === "otc" ? "peer_ep_group_id" : "the peer side",
      fact: ({ peerGroup, remote }) => peerGroup ?? remote?.entries[0] ?? null
    }
  ];
}
function candidates(workspace) {
  const isStandby = standbyTest(workspace);
  const found = [];
  const byNetworks = grouped(workspace.connections, (connection) => standbyKey(connection, workspace));
  for (const [first, ...others2] of byNetworks.values()) {
    if (first === void 0) continue;
    for (const other of others2) if (isStandby(first, other)) found.push([first, other]);
  }
  const met = partnersIn(found);
  return [...found, ...workspace.standby.filter(([one, other]) => met.get(one)?.has(other) !== true)];
}
var WORST = ["different", "unknown", "equal"];
function message(variant, { other, side, because }) {
  switch (variant) {
    case "different":
      return `${side} differs from that of ${other}, and so do the contents: the two cannot work in active/standby mode (taken for a pair: ${because})`;
    case "unknown":
      return `${side} differs from that of ${other}, and nothing read here says that the contents are equal, as active/standby mode needs them (taken for a pair: ${because})`;
    case "equal":
      return `${side} differs from that of ${other} with equal contents: the pair may work, but the document asks for the same id`;
  }
}
function relatedTo(side, [one, other], { find: find2 }, mirrored) {
  const related = [{ place: placeOf(side.fact(one), one), message: titleOf(one), mirrored }];
  for (const connection of [other, one]) {
    const id = side.fact(connection)?.value;
    const group = typeof id === "string" ? find2(connection.estate, id) : null;
    if (group?.kind !== "endpoint-group" || group.contents === null) continue;
    const words = `the endpoints of ${titleOf(group)}`;
    related.push({ place: group.contents.place, message: words, mirrored: `${words}: ${mirrored}` });
  }
  return related;
}
var active_standby_mismatch_default = defineRule({
  id: "active-standby-mismatch",
  group: "references",
  levels: { different: "error", unknown: "error", equal: "note" },
  summary: "An active/standby pair whose endpoint groups are not the same",
  why: "Open Telekom Cloud pairs two connections only if both name the same local and the same peer endpoint group. With other groups the second connection never takes over.",
  mend: "Give both connections the same local_ep_group_id and the same peer_ep_group_id. Name the two under redundant in the configuration if they are meant to be independent.",
  references: [vendor("doc2", "active/standby mode")],
  cwe: [],
  securitySeverity: null,
  precision: "high",
  messages: {
    different: (data) => message("different", data),
    unknown: (data) => message("unknown", data),
    equal: (data) => message("equal", data)
  },
  examples: {
    bad: {
      file: "connections.jsonl",
      text: `{"ipsec_site_connection":{"name":"active","psk":"\${PSK_ACTIVE}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"ipsec_site_connection":{"name":"standby","psk":"\${PSK_STANDBY}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.8","peer_id":"185.22.10.8"}}
`
    },
    good: {
      file: "connections.jsonl",
      text: `{"ipsec_site_connection":{"name":"active","psk":"\${PSK_ACTIVE}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"ipsec_site_connection":{"name":"standby","psk":"\${PSK_STANDBY}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.8","peer_id":"185.22.10.8"}}
`
    }
  },
  visit: {
    workspace(workspace, report) {
      const redundant = partnersIn(workspace.redundant);
      const declared = partnersIn(workspace.standby);
      for (const pair of candidates(workspace)) {
        const [one, other] = pair;
        if (redundant.get(one)?.has(other) === true) continue;
        const sides = sidesOf(pair, workspace);
        const variant = WORST.find((worst) => sides.some(({ likeness: likeness2 }) => likeness2 === worst));
        const side = sides.find(({ likeness: likeness2 }) => likeness2 === variant);
        if (variant === void 0 || side === void 0) continue;
        const because = declared.get(one)?.has(other) === true ? "the configuration says so" : "they join one VPN service to the same peer networks by different peers";
        const data = { other: titleOf(one), side: side.name, because };
        const mirrored = message(variant, { ...data, other: titleOf(other) });
        const related = relatedTo(side, pair, workspace, mirrored);
        report(variant, data, placeOf(side.fact(other), other), { related, between: [other, one] });
      }
    }
  }
});

// src/rules/shared/field.ts
function fieldNameAt(place) {
  switch (place.kind) {
    case "absent":
      return place.path.at(-1) ?? "";
    case "key":
      return place.member.key;
    case "part":
      return fieldNameAt(place.node);
    case "text":
      return "";
    default: {
      const { parent } = place;
      if (parent.kind !== "object") return "";
      return parent.members.find(({ value }) => value === place)?.key ?? "";
    }
  }
}
function valueAt(place) {
  switch (place.kind) {
    case "string":
      return JSON.stringify(place.value);
    case "number":
      return place.raw;
    case "boolean":
      return String(place.value);
    default:
      return "";
  }
}
function find(fields, dialect, name) {
  for (const field of fieldsIn(fields, dialect)) {
    const found = field.name === name ? field : field.fields && find(field.fields, dialect, name);
    if (found !== void 0) return found;
  }
  return void 0;
}
function contractField({ operation, dialect }, place) {
  const contract = contractOf(operation);
  return contract && find(contract.fields, dialect, fieldNameAt(place));
}

// src/rules/shared/ike-version.ts
var IKEV2 = { zstack: "ikev2", otc: "v2", apsara: "ikev2" };

// src/rules/aggressive-mode.ts
var aggressive_mode_default = defineRule({
  id: "aggressive-mode",
  group: "cryptography",
  levels: { keyExposed: "error" },
  summary: "IKEv1 aggressive mode with a pre-shared key",
  why: "The responder sends a hash of the pre-shared key in clear, to anyone who sends one packet. The key is then guessed offline, with tools that everybody has (ike-scan, hashcat). Identities travel in clear too, and the Diffie-Hellman group cannot be negotiated.",
  mend: "Use IKEv2, which also solves what aggressive mode is chosen for: peers without a fixed address and identities that are names. If it must be IKEv1, use main mode.",
  references: [
    rfc(2409, "5.4"),
    nist("SP 800-77 revision 1", "7.2.6"),
    publication("CVE-2002-1623", "https://nvd.nist.gov/vuln/detail/CVE-2002-1623")
  ],
  cwe: [327, 1391],
  securitySeverity: "9.1",
  messages: {
    keyExposed: ({ field, value, versionField, ikev2 }) => `${field} ${value} sends a hash of the pre-shared key to anyone who asks, to be guessed offline; write ${versionField} ${ikev2}, which has no such mode, or "main"`
  },
  examples: {
    bad: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v1",
    "phase1_negotiation_mode": "aggressive",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    },
    good: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    }
  },
  visit: {
    tunnel({ ike }, { api }, report) {
      if (ike?.mode.origin !== "explicit" || ike.mode.value !== "aggressive") return;
      if (ike.version.origin === "unknown" || ike.version.value === "v2") return;
      const { place } = ike.mode;
      const versionField = fieldNameAt(ike.version.place);
      const ikev2 = JSON.stringify(IKEV2[api]);
      report("keyExposed", { field: fieldNameAt(place), value: valueAt(place), versionField, ikev2 }, place);
    }
  }
});

// src/rules/ah-protocol.ts
var ah_protocol_default = defineRule({
  id: "ah-protocol",
  group: "cryptography",
  levels: { unencrypted: "warning" },
  summary: "AH authenticates packets and encrypts nothing",
  why: "The packets cross the Internet in clear, although the same body names an encryption algorithm. AH also covers the addresses of the packet, so that it never passes NAT.",
  mend: "Use ESP, which authenticates too.",
  references: [nist("SP 800-77 revision 1", "4.5"), rfc(4301, "3.2"), rfc(8221, "4"), vendor("nvpn")],
  cwe: [311, 319],
  securitySeverity: "5.3",
  messages: {
    unencrypted: ({ field, value }) => `${field} ${value} authenticates packets and encrypts nothing, whatever the encryption algorithm, and does not pass NAT; write "esp"`
  },
  examples: {
    bad: {
      file: "ipsecpolicy.json",
      text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "transform_protocol": "ah",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`
    },
    good: {
      file: "ipsecpolicy.json",
      text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "transform_protocol": "esp",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`
    }
  },
  visit: {
    tunnel({ child }, { api }, report) {
      if (api === "zstack" || child?.protocol.origin !== "explicit" || child.protocol.value !== "ah") return;
      const { place } = child.protocol;
      report("unencrypted", { field: fieldNameAt(place), value: valueAt(place) }, place);
    }
  }
});

// src/rules/body-wrapper.ts
function readFrom({ operation = "", nearest = "", actual = "", reason }) {
  const found = `${operation} is read from "${nearest}", not from "${actual}"`;
  return reason === void 0 ? found : `${found}: ${reason}`;
}
var body_wrapper_default = defineShapeRule({
  id: "body-wrapper",
  group: "syntax",
  levels: {
    case: "error",
    wrong: "error",
    missing: "error",
    type: "error",
    inside: "error",
    beside: "error",
    unrecognised: "error",
    null: "note"
  },
  summary: "The object around the fields is missing, misspelt or holds what belongs beside it",
  why: "The server looks for the fields under one exact key. Under any other it finds none of them: it answers that a mandatory field is missing, or 400, and the message does not name the key.",
  mend: "Put the fields under the key of the operation, in its exact case, and the tags of ZStack beside it.",
  references: [vendor("doc1"), vendor("doc3"), vendor("zrest"), vendor("odocs")],
  cwe: [],
  securitySeverity: null,
  messages: {
    case: readFrom,
    wrong: readFrom,
    missing: ({ operation = "", nearest = "", api = "", reason }) => reason === void 0 ? `${api} reads ${operation} from the key ${nearest}, which is missing` : `The key ${nearest} is missing: ${reason}`,
    type: ({ operation = "", nearest = "", actual = "" }) => `"${nearest}" is ${actual}; ${operation} needs an object there`,
    inside: ({ field, nearest = "" }) => `${field} belongs beside "${nearest}", not inside it`,
    beside: ({ field, nearest = "" }) => `${field} belongs inside "${nearest}", not beside it`,
    unrecognised: ({ api = "" }) => `This is no request body of ${api}: it has neither the key of an operation nor its fields`,
    null: ({ nearest = "" }) => `"${nearest}" is null, which the server takes for an object without fields; write {}`
  },
  examples: {
    bad: {
      file: "rename.json",
      text: `{
  "updateipsecconnection": {
    "name": "branch-tunnel"
  }
}
`
    },
    good: {
      file: "rename.json",
      text: `{
  "updateIPsecConnection": {
    "name": "branch-tunnel"
  }
}
`
    }
  }
});

// src/rules/shared/edits.ts
function replacement(place, text) {
  switch (place.kind) {
    case "string":
      return [{ source: sourceAt(place), range: rangeAt(part(place, 0, place.value.length)), text }];
    case "part":
      return [{ source: sourceAt(place), range: rangeAt(place), text }];
    default:
      return [];
  }
}

// src/rules/shared/networks.ts
function entriesOf(side) {
  return side?.origin === "explicit" ? side.value : [];
}
function isNetwork(entry) {
  return entry.block !== null;
}
function networksOf(side) {
  return entriesOf(side).filter(isNetwork);
}
function ordinaryNetworksOf(side) {
  return networksOf(side).filter(({ block }) => !isEverything(block));
}
function sidesOf2(selectors) {
  return selectors === null ? [] : [selectors.local, selectors.remote];
}
function takesIpv6(api) {
  return api === "otc";
}
var VARIABLE = /^\$\w+/u;
function isVariable(text) {
  return VARIABLE.test(text);
}
var LONGEST = 60;
function quoted(text) {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

// src/rules/cidr-host-bits.ts
var cidr_host_bits_default = defineRule({
  id: "cidr-host-bits",
  group: "addresses",
  levels: { accepted: "warning", refused: "error" },
  summary: "A network whose address has bits set behind the prefix",
  why: "10.1.2.3/24 is an address in a network, not the network 10.1.2.0/24. Open Telekom Cloud and Apsara Stack take networks alone; ZStack cuts the bits off, and whoever compares the two ends sees different selectors. Often the prefix is the typing error, and another network was meant.",
  mend: "Write the network itself, after a look at whether the prefix is the one that was meant.",
  references: [vendor("nvpn", "endpoints"), vendor("astf", "local_subnet, remote_subnet"), vendor("zsrv", "peerCidrs")],
  cwe: [],
  securitySeverity: null,
  messages: {
    accepted: ({ text, network }) => `${text} has bits set behind its prefix: the gateway uses ${network}; write that, or the prefix that was meant`,
    refused: ({ text, network, api }) => `${text} has bits set behind its prefix: ${api} takes the network ${network} alone; write that, or the prefix that was meant`
  },
  examples: {
    bad: {
      file: "endpoint-group.json",
      text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["10.20.4.0/16"]
  }
}
`
    },
    good: {
      file: "endpoint-group.json",
      text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["10.20.0.0/16"]
  }
}
`
    }
  },
  visit: {
    tunnel({ selectors }, { api, dialect, form }, report) {
      if (form === "response") return;
      for (const { block, text, place } of sidesOf2(selectors).flatMap(networksOf)) {
        if (!block.hostBits || isEverything(block)) continue;
        const network = formatBlock(block);
        const fix = { description: `Write ${network}`, safe: true, edits: replacement(place, network) };
        const data = { text, network, api: API_TITLES[dialect] };
        report(api === "zstack" ? "accepted" : "refused", data, place, { fix });
      }
    }
  }
});

// src/rules/conflicting-fields.ts
var REGIONS = { field: "regionId", other: "RegionId", advice: "write the same region in both" };
var IDENTITIES = { field: "LocalIdIPsec", other: "LocalId", advice: "keep LocalId alone" };
var SINGLE_TUNNEL = [
  "CustomerGatewayId",
  "IkeConfig",
  "IpsecConfig",
  "HealthCheckConfig",
  "BgpConfig",
  "EnableDpd",
  "EnableNatTraversal",
  "RemoteCaCertificate"
];
function stated(reading, name) {
  const found = reading.fields.get(name);
  const node = found?.node ?? null;
  if (found === void 0 || node === null || found.state === "absent") return null;
  const isEmpty = node.kind === "array" && node.items.length === 0 || node.kind === "string" && node.value === "";
  return isEmpty ? null : found;
}
function keyPlace({ node }, name) {
  const entry = member(node, name);
  return entry === void 0 ? node : keyOf(node, entry);
}
function checkGroups({ body }, report) {
  const cidrs = stated(body, "peer_cidrs");
  if (cidrs === null || cidrs.state === "template") return;
  const other = ["peer_ep_group_id", "local_ep_group_id"].find((name) => stated(body, name) !== null);
  if (other === void 0) return;
  report("groups", { field: "peer_cidrs", other }, keyPlace(body, "peer_cidrs"), {
    related: [{ place: keyPlace(body, other), message: "the endpoint group stands here" }]
  });
}
function checkNames(reading, names, path, report) {
  const one = stated(reading, names.field);
  const two = stated(reading, names.other);
  if (one?.state !== "valid" || two?.state !== "valid" || one.value === two.value) return;
  report("values", { ...names, field: `${path}${names.field}`, other: `${path}${names.other}` }, one.place, {
    related: [{ place: two.place, message: `${names.other} stands here` }]
  });
}
function checkTunnels({ body }, report) {
  const other = "TunnelOptionsSpecification";
  if (stated(body, other) === null) return;
  const related = [{ place: keyPlace(body, other), message: "the tunnels stand here" }];
  for (const field of SINGLE_TUNNEL) {
    if (stated(body, field) !== null) report("tunnels", { field, other }, keyPlace(body, field), { related });
  }
}
function ikeConfigs({ body }) {
  const single = body.fields.get("IkeConfig")?.members;
  const several = body.fields.get("TunnelOptionsSpecification")?.elements ?? [];
  return [
    ...single ? [{ path: "IkeConfig.", reading: single }] : [],
    ...several.flatMap((tunnel) => {
      const reading = tunnel.fields.get("TunnelIkeConfig")?.members;
      return reading ? [{ path: "TunnelIkeConfig.", reading }] : [];
    })
  ];
}
var conflicting_fields_default = defineRule({
  id: "conflicting-fields",
  group: "syntax",
  levels: { groups: "error", values: "error", tunnels: "error" },
  summary: "Two fields that cannot stand together, or that contradict each other",
  why: "The API refuses the request, or takes one of the two and drops the other: nobody can tell from the body which identity or region is in force.",
  mend: "Keep the field that is meant and remove the other.",
  references: [vendor("nvpn", "PeerCidrsInvalid"), vendor("doc2", "peer_cidrs"), vendor("doc4"), vendor("apy")],
  cwe: [],
  securitySeverity: null,
  // A deprecated field in the wrong place is one fault.
  supersedes: ["deprecated-field"],
  messages: {
    groups: ({ field, other }) => `${field} cannot stand beside ${other}: the API refuses the request; leave ${field} out and put its networks into the endpoint group`,
    values: ({ field, other, advice }) => `${field} and ${other} name the same thing and differ; ${advice}`,
    tunnels: ({ field, other }) => `${field} is for connections of one tunnel and cannot stand beside ${other}; say it in each of the tunnels`
  },
  examples: {
    bad: {
      file: "site-connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "peer_cidrs": ["192.168.40.0/24"],
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1"
  }
}
`
    },
    good: {
      file: "site-connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1"
  }
}
`
    }
  },
  visit: {
    resource(resource, report) {
      if (resource.form === "response") return;
      if (resource.api === "otc") checkGroups(resource, report);
      if (resource.api !== "apsara") return;
      checkNames(resource.body, REGIONS, "", report);
      for (const { path, reading } of ikeConfigs(resource)) checkNames(reading, IDENTITIES, path, report);
      checkTunnels(resource, report);
    }
  }
});

// src/rules/default-route-selector.ts
var OTHER = { local: "remote", remote: "local" };
function everythingOn(selectors, side) {
  return networksOf(selectors[side]).find(({ block }) => isEverything(block));
}
function mayBeBoth(selectors, side, api) {
  const other = selectors[OTHER[side]];
  if (other === null) return api === "apsara";
  return other.origin === "unknown" || other.value.some(({ template }) => template);
}
var default_route_selector_default = defineRule({
  id: "default-route-selector",
  group: "addresses",
  levels: { oneSided: "warning", everything: "warning" },
  summary: "All addresses (0.0.0.0/0) on one side of a tunnel alone",
  why: "Every packet of the networks on the other side goes into the tunnel, the way to the Internet included, and only a peer with the mirrored selectors accepts it. Apsara Stack takes 0.0.0.0/0 only on both sides at once (routes then decide), and ZStack refuses a peer network that overlaps a network of the router.",
  mend: "Write the networks of the site. Where all traffic is meant to go through the tunnel, write 0.0.0.0/0 on both sides at Apsara Stack and let routes decide.",
  references: [rfc(4301, "4.4.1"), vendor("doc4", "LocalSubnet, RemoteSubnet"), vendor("zsrv", "peerCidrs")],
  cwe: [],
  securitySeverity: null,
  supersedes: ["cidr-host-bits"],
  messages: {
    oneSided: ({ text, side, api }) => `${text} stands on the ${side} side alone: ${api} takes all addresses only on both sides at once, where routes decide; write the networks of the site, or ${text} on both sides`,
    everything: ({ text, side }) => `${text} as a ${side} network sends every packet into the tunnel, those to the Internet included; write the networks of the site`
  },
  examples: {
    bad: {
      file: "create-vpn-connection.json",
      text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "0.0.0.0/0",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
    },
    good: {
      file: "create-vpn-connection.json",
      text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "0.0.0.0/0",
  "RemoteSubnet": "0.0.0.0/0",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
    }
  },
  visit: {
    tunnel({ selectors }, { api, dialect }, report) {
      if (selectors === null) return;
      for (const side of ["local", "remote"]) {
        const found = everythingOn(selectors, side);
        if (found === void 0 || everythingOn(selectors, OTHER[side]) !== void 0) continue;
        if (mayBeBoth(selectors, side, api)) continue;
        const data = { text: found.text, side, api: API_TITLES[dialect] };
        report(api === "apsara" ? "oneSided" : "everything", data, found.place);
      }
    }
  }
});

// src/rules/deprecated-field.ts
var deprecated_field_default = defineShapeRule({
  id: "deprecated-field",
  group: "syntax",
  levels: { deprecated: "warning" },
  summary: "A field that the API has replaced by another",
  why: "Deprecated fields go first when an API changes, and rules that came later do not hold for them: peer_cidrs cannot stand beside endpoint groups, and a server that knows only LocalId takes the address of the gateway for the identity.",
  mend: "Use the field that replaced it.",
  references: [vendor("doc2", "peer_cidrs"), vendor("nvpn"), vendor("apy", "LocalId")],
  cwe: [],
  securitySeverity: null,
  messages: {
    deprecated: ({ field, nearest = "" }) => `${field} is deprecated; use ${nearest} instead`
  },
  examples: {
    bad: {
      file: "connection.json",
      text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-m5e1x2k8q0a7c4d9",
  "CustomerGatewayId": "cgw-m5e7y3n1p6s0b2f8",
  "LocalSubnet": "10.20.0.0/16",
  "RemoteSubnet": "192.168.40.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"LocalIdIPsec\\":\\"hq.example.org\\"}"
}
`
    },
    good: {
      file: "connection.json",
      text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-m5e1x2k8q0a7c4d9",
  "CustomerGatewayId": "cgw-m5e7y3n1p6s0b2f8",
  "LocalSubnet": "10.20.0.0/16",
  "RemoteSubnet": "192.168.40.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\",\\"LocalId\\":\\"hq.example.org\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
    }
  }
});

// src/rules/shared/known.ts
function subject(known) {
  if (known.origin === "explicit") return `${fieldNameAt(known.place)} ${valueAt(known.place)}`;
  return `the default ${known.spelling} of ${known.field}`;
}
function knownPair(one, other) {
  if (one === void 0 || one.origin === "unknown") return null;
  if (other === void 0 || other.origin === "unknown") return null;
  return one.origin === "explicit" || other.origin === "explicit" ? [one, other] : null;
}

// src/rules/dpd-timing.ts
var dpd_timing_default = defineRule({
  id: "dpd-timing",
  group: "operation",
  levels: { tooShort: "error" },
  summary: "The timeout of dead peer detection is not longer than its interval",
  why: "A peer would be taken for dead before it is asked. The API fills in what is left out, 30 and 120 seconds, compares, and refuses the connection: an interval of 120 by itself is enough for that.",
  mend: "Give the timeout several intervals: 30 and 120 seconds are the default.",
  references: [vendor("odocs", "dpd"), vendor("nvpn", "check of dpd"), rfc(3706, "5")],
  cwe: [],
  securitySeverity: null,
  messages: {
    tooShort: ({ interval, timeout, usualTimeoutSeconds }) => `${timeout} is not longer than ${interval}, and the API refuses that; write a longer timeout, such as ${usualTimeoutSeconds}`
  },
  examples: {
    bad: {
      file: "ipsec-site-connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "peer_address": "203.0.113.10",
    "peer_id": "203.0.113.10",
    "dpd": { "action": "restart", "interval": 60, "timeout": 60 }
  }
}
`
    },
    good: {
      file: "ipsec-site-connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "peer_address": "203.0.113.10",
    "peer_id": "203.0.113.10",
    "dpd": { "action": "restart", "interval": 60, "timeout": 240 }
  }
}
`
    }
  },
  visit: {
    tunnel({ dpd }, _resource, report) {
      const pair = knownPair(dpd?.intervalSeconds, dpd?.timeoutSeconds);
      if (pair === null) return;
      const [interval, timeout] = pair;
      if (timeout.value > interval.value) return;
      const [at, other] = timeout.origin === "explicit" ? [timeout, interval] : [interval, timeout];
      const usualTimeoutSeconds = 4 * Math.max(interval.value, 30);
      const related = [{ place: other.place, message: subject(other) }];
      report("tooShort", { interval: subject(interval), timeout: subject(timeout), usualTimeoutSeconds }, at.place, {
        related
      });
    }
  }
});

// src/rules/duplicate-connection.ts
function twice({ gateway, peer, other }) {
  return `${other} already connects gateway ${gateway} to peer ${peer}: the API refuses a second connection between them`;
}
function withSameNetworks({ gateway, peer, other }) {
  return `${other} already connects gateway ${gateway} to peer ${peer} with the same networks`;
}
var duplicate_connection_default = defineRule({
  id: "duplicate-connection",
  group: "references",
  levels: { twice: "error", networks: "error" },
  summary: "Two connections from one gateway to one peer",
  why: "ZStack and Open Telekom Cloud take one connection for each gateway and peer, whatever else differs (error VPC.1004 at Open Telekom Cloud). At Apsara Stack two connections between the same gateways with the same networks fight for the same traffic.",
  mend: "Keep one of them, or give the second another gateway or peer. If the files are copies for different environments, name them under estates in the configuration.",
  references: [vendor("oerr", "VPC.1004"), vendor("zsrv"), vendor("nvpn")],
  cwe: [],
  securitySeverity: null,
  messages: { twice, networks: withSameNetworks },
  examples: {
    bad: {
      file: "connections.jsonl",
      text: `{"params":{"name":"branch-a","vipUuid":"cefa2f4e56ef33e496ccbb5879850f76","peerAddress":"185.22.10.7","authKey":"\${PSK_A}","ikeVersion":"ikev2","ikeDhGroup":19}}
{"params":{"name":"branch-b","vipUuid":"cefa2f4e56ef33e496ccbb5879850f76","peerAddress":"185.22.10.7","authKey":"\${PSK_B}","ikeVersion":"ikev2","ikeDhGroup":19}}
`
    },
    good: {
      file: "connections.jsonl",
      text: `{"params":{"name":"branch-a","vipUuid":"cefa2f4e56ef33e496ccbb5879850f76","peerAddress":"185.22.10.7","authKey":"\${PSK_A}","ikeVersion":"ikev2","ikeDhGroup":19}}
{"params":{"name":"branch-b","vipUuid":"cefa2f4e56ef33e496ccbb5879850f76","peerAddress":"185.22.10.8","authKey":"\${PSK_B}","ikeVersion":"ikev2","ikeDhGroup":19}}
`
    }
  },
  visit: {
    workspace({ connections }, report) {
      for (const [first, ...others2] of grouped(connections, uniqueKey).values()) {
        if (first === void 0) continue;
        const place = placeOf(first.peer, first);
        for (const other of others2) {
          const data = { gateway: other.gateway?.value ?? "", peer: other.peer?.value ?? "", other: titleOf(first) };
          const [variant, word] = other.api === "apsara" ? ["networks", withSameNetworks] : ["twice", twice];
          const mirrored = word({ ...data, other: titleOf(other) });
          const related = [{ place, message: `${titleOf(first)} names the same peer`, mirrored }];
          report(variant, data, placeOf(other.peer, other), { related, between: [other, first] });
        }
      }
    }
  }
});

// src/rules/duplicate-identity.ts
var CANNOT_TELL = "the gateway cannot tell the two apart";
var CANNOT_AUTHENTICATE = "with another key: one of them cannot authenticate";
function same({ other, remote }) {
  return `the peer identity ${remote} is also that of ${other} at the same gateway: ${CANNOT_TELL}`;
}
function keys({ other, remote }) {
  return `the peer identity ${remote} is also that of ${other} at the same gateway, ${CANNOT_AUTHENTICATE}`;
}
function identityKey(connection) {
  const { localId, remoteId, ownAddresses } = connection;
  const gateway = gatewayKey(connection);
  const remote = remoteId === null ? peerKey(connection) : canonicalHost(remoteId.value);
  const local = localId === null ? ownAddresses[0] ?? "" : canonicalHost(localId.value);
  return gateway === null || remote === null ? null : [gateway, local, remote].join("\n");
}
function haveOtherKeys(one, other) {
  return one.psk !== null && other.psk !== null && !one.psk.value.equals(other.psk.value);
}
var duplicate_identity_default = defineRule({
  id: "duplicate-identity",
  group: "references",
  levels: { same: "warning", keys: "error" },
  summary: "Two connections of one gateway with the same pair of identities",
  why: "A responder finds the connection and the key by the two identities. With the same pair twice, the first match answers for both, and with different keys one of the peers fails with AUTHENTICATION_FAILED.",
  mend: "Give each peer an identity of its own, on both ends.",
  references: [rfc(7296, "2.15"), vendor("ss", "PSK lookup by identity")],
  cwe: [],
  securitySeverity: null,
  messages: { same, keys },
  examples: {
    bad: {
      file: "connections.jsonl",
      text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"branch.example.org"}}
{"ipsec_site_connection":{"name":"south","psk":"\${PSK_SOUTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_address":"185.22.10.8","peer_id":"branch.example.org"}}
`
    },
    good: {
      file: "connections.jsonl",
      text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"north.example.org"}}
{"ipsec_site_connection":{"name":"south","psk":"\${PSK_SOUTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_address":"185.22.10.8","peer_id":"south.example.org"}}
`
    }
  },
  visit: {
    workspace({ connections }, report) {
      for (const [first, ...others2] of grouped(connections, identityKey).values()) {
        if (first === void 0) continue;
        for (const other of others2) {
          if (peerKey(first) === peerKey(other)) continue;
          const data = { other: titleOf(first), remote: other.remoteId?.value ?? other.peer?.value ?? "" };
          const [variant, word] = haveOtherKeys(first, other) ? ["keys", keys] : ["same", same];
          const mirrored = word({ ...data, other: titleOf(other) });
          const related = [{ place: placeOf(first.remoteId ?? first.peer, first), message: titleOf(first), mirrored }];
          report(variant, data, placeOf(other.remoteId ?? other.peer, other), { related, between: [other, first] });
        }
      }
    }
  }
});

// src/rules/shared/phrases.ts
function capitalised(clause) {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}
function asClause(sentence) {
  return /^[A-Z][a-z]/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
function either(words) {
  const last2 = words.at(-1) ?? "";
  return words.length < 2 ? last2 : `${words.slice(0, -1).join(", ")} or ${last2}`;
}

// src/rules/duplicate-key.ts
var duplicate_key_default = defineTextRule({
  id: "duplicate-key",
  group: "syntax",
  levels: { inText: "error", inField: "error" },
  summary: "A key stands twice in one object",
  why: "Which of the two values counts depends on the reader: most take the last one without a word, some the first, and strict ones refuse the text. A reviewer sees one value and the server uses the other.",
  mend: "Keep one of the two, the one that is meant.",
  references: [rfc(8259, "4"), publication("YAML 1.2.2", "https://yaml.org/spec/1.2.2/", "3.2.1.3")],
  cwe: [],
  securitySeverity: null,
  messages: {
    inText: ({ actual, reason = "" }) => actual === void 0 ? capitalised(reason) : `"${actual}": ${reason}`,
    inField: ({ field, actual = "", reason = "" }) => `"${actual}" in ${field}: ${reason}`
  },
  examples: {
    bad: {
      file: "endpoint-group.yaml",
      text: `endpoint_group:
  name: branch-networks
  type: subnet
  endpoints: [192.168.40.0/24]
  type: cidr
`
    },
    good: {
      file: "endpoint-group.yaml",
      text: `endpoint_group:
  name: branch-networks
  type: cidr
  endpoints: [192.168.40.0/24]
`
    }
  }
});

// src/rules/endpoint-group-type.ts
var SIDES = {
  local: { field: "local_ep_group_id", expected: "subnet" },
  peer: { field: "peer_ep_group_id", expected: "cidr" }
};
function wrong(side, { group, type }) {
  const { field, expected } = SIDES[side];
  return `${field} names ${group}, a group of type ${type}: the ${side} side takes a group of type ${expected}`;
}
function mirroredWrong(side, connection, type) {
  const { field, expected } = SIDES[side];
  return `${connection} names this group of type ${type} as its ${field}: the ${side} side takes a group of type ${expected}`;
}
function groupOf({ find: find2 }, { estate }, id) {
  const found = find2(estate, id.value);
  return found?.kind === "endpoint-group" ? found : null;
}
var endpoint_group_type_default = defineRule({
  id: "endpoint-group-type",
  group: "references",
  levels: { local: "error", peer: "error", same: "error" },
  summary: "An endpoint group of the wrong type, or one group on both sides",
  why: "The local side of a connection is a group of VPC subnets (type subnet), the peer side a group of networks (type cidr). With the wrong type, or the same group on both sides, the connection is refused.",
  mend: "Give local_ep_group_id the id of a group of type subnet, and peer_ep_group_id the id of a group of type cidr.",
  references: [vendor("doc2", "local_ep_group_id and peer_ep_group_id"), vendor("nvpn", "vpn_validator.py")],
  cwe: [],
  securitySeverity: null,
  messages: {
    local: (data) => wrong("local", data),
    peer: (data) => wrong("peer", data),
    same: ({ id }) => `local_ep_group_id and peer_ep_group_id both name ${id}: one group cannot be both sides of a tunnel`
  },
  examples: {
    bad: {
      file: "connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01",
    "ikepolicy_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02",
    "ipsecpolicy_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03",
    "local_ep_group_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04",
    "peer_ep_group_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04",
    "peer_address": "185.22.10.7",
    "peer_id": "185.22.10.7"
  }
}
`
    },
    good: {
      file: "connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01",
    "ikepolicy_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02",
    "ipsecpolicy_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03",
    "local_ep_group_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04",
    "peer_ep_group_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05",
    "peer_address": "185.22.10.7",
    "peer_id": "185.22.10.7"
  }
}
`
    }
  },
  visit: {
    workspace(workspace, report) {
      for (const connection of workspace.connections) {
        const [localGroup] = connection.localGroups;
        const { peerGroup } = connection;
        if (connection.api !== "otc") continue;
        if (localGroup !== void 0 && localGroup.value === peerGroup?.value) {
          const related = [{ place: localGroup.place, message: "the same id stands here" }];
          report("same", { id: peerGroup.value }, peerGroup.place, { related, between: [connection] });
          continue;
        }
        for (const [side, id] of [
          ["local", localGroup ?? null],
          ["peer", peerGroup]
        ]) {
          const group = id === null ? null : groupOf(workspace, connection, id);
          if (id === null || !group?.type || group.type.value === SIDES[side].expected) continue;
          const { place, value: type } = group.type;
          const mirrored = mirroredWrong(side, titleOf(connection), type);
          const related = [{ place, message: `the type of ${titleOf(group)}`, mirrored }];
          report(side, { group: titleOf(group), type }, id.place, { related, between: [connection, group] });
        }
      }
    }
  }
});

// src/rules/shared/exceptions.ts
var SUPPRESSIONS = publication(
  "SARIF 2.1.0",
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html",
  "3.35 (suppressions)"
);

// src/rules/exception-without-reason.ts
var exception_without_reason_default = defineShapeRule({
  id: "exception-without-reason",
  group: "exceptions",
  levels: { comment: "warning", entry: "warning" },
  summary: "An exception that does not say why",
  why: "Nobody who reads it later can tell whether it still holds, so it stays for good. Without a reason it does not count, and what it covers is reported.",
  mend: "Write what makes the finding acceptable here: behind two hyphens in a comment, as reason in the configuration.",
  references: [SUPPRESSIONS],
  cwe: [],
  securitySeverity: null,
  messages: {
    comment: () => "the exception gives no reason and does not count; write one behind --",
    entry: () => "the exception gives no reason and does not count; write one as reason"
  },
  examples: {
    bad: {
      file: "ike-policy.yaml",
      text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group
  pfs: group5
`
    },
    good: {
      file: "ike-policy.yaml",
      text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group -- the device knows no better
  pfs: group5
`
    }
  }
});

// src/rules/expired-exception.ts
var expired_exception_default = defineShapeRule({
  id: "expired-exception",
  group: "exceptions",
  levels: { expired: "warning", undated: "warning" },
  summary: "An exception whose last day is over",
  why: "Whoever accepted the finding did so up to that day. The exception does not count any more, and what it covered is reported again.",
  mend: "Mend what the exception covered and remove it; or, if that is accepted still, decide anew and write a later date.",
  references: [SUPPRESSIONS],
  cwe: [],
  securitySeverity: null,
  messages: {
    expired: ({ expected = "" }) => `the exception ended on ${expected} and does not count; mend what it covers, or decide anew`,
    undated: ({ actual = "" }) => `"${actual}" is no date, and the exception does not count; write until 2026-12-31`
  },
  examples: {
    bad: {
      file: "ike-policy.yaml",
      text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group until 2024-06-30 -- the device is replaced in June
  pfs: group5
`
    },
    good: {
      file: "ike-policy.yaml",
      text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  pfs: group14
`
    }
  }
});

// src/rules/fixed-field.ts
var fixed_field_default = defineShapeRule({
  id: "fixed-field",
  group: "syntax",
  levels: { value: "error", newer: "note" },
  summary: "Another value than the only one that the API takes",
  why: "auth_mode and admin_state_up look like choices, but Open Telekom Cloud takes psk and true alone and refuses the request with anything else. A connection cannot be created switched off.",
  mend: "Write the one value or leave the field out.",
  references: [vendor("doc2", "auth_mode, admin_state_up"), vendor("odocs", "admin_state_up")],
  cwe: [],
  securitySeverity: null,
  messages: {
    value: ({ field, actual = "", expected = "", api = "" }) => `${field} ${actual}: ${api} takes ${expected} alone; write that or leave the field out`,
    newer: ({ field, actual = "", reason = "" }) => `${field} ${actual}: ${reason}`
  },
  examples: {
    bad: {
      file: "site-connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "admin_state_up": false
  }
}
`
    },
    good: {
      file: "site-connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "admin_state_up": true
  }
}
`
    }
  }
});

// src/rules/health-check-incomplete.ts
var ADDRESSES = ["dip", "sip"];
function isMissing({ fields }, name) {
  const reading = fields.get(name);
  return reading === void 0 || reading.state === "absent" || reading.value === "";
}
var health_check_incomplete_default = defineRule({
  id: "health-check-incomplete",
  group: "operation",
  levels: { addressless: "warning" },
  summary: "A health check is switched on and has no addresses to probe",
  why: "Without an address to probe and one to probe from the check tests nothing, or takes a sound tunnel for a dead one.",
  mend: "Give dip, an address behind the peer that answers pings, and sip, an address of the VPC; or leave the health check out.",
  references: [vendor("doc4", "HealthCheckConfig"), vendor("apy")],
  cwe: [],
  securitySeverity: null,
  messages: {
    addressless: ({ missing }) => `the health check is switched on without ${missing.join(" and ")}: it needs dip, the address to probe, and sip, the address to probe from; give both, or write enable false`
  },
  examples: {
    bad: {
      file: "create-vpn-connection.json",
      text: `{
  "RegionId": "region-1",
  "regionId": "region-1",
  "VpnGatewayId": "vpn-0a1b2c3d",
  "CustomerGatewayId": "cgw-0a1b2c3d",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeEncAlg\\":\\"aes256\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecEncAlg\\":\\"aes256\\",\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\"}",
  "HealthCheckConfig": "{\\"enable\\":\\"true\\",\\"interval\\":\\"3\\"}"
}
`
    },
    good: {
      file: "create-vpn-connection.json",
      text: `{
  "RegionId": "region-1",
  "regionId": "region-1",
  "VpnGatewayId": "vpn-0a1b2c3d",
  "CustomerGatewayId": "cgw-0a1b2c3d",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeEncAlg\\":\\"aes256\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecEncAlg\\":\\"aes256\\",\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\"}",
  "HealthCheckConfig": "{\\"enable\\":\\"true\\",\\"dip\\":\\"10.20.0.10\\",\\"sip\\":\\"10.10.0.10\\",\\"interval\\":\\"3\\"}"
}
`
    }
  },
  visit: {
    resource({ body, form, operation }, report) {
      if (form === "response" || contractOf(operation)?.partial === true) return;
      const check = body.fields.get("HealthCheckConfig")?.members ?? null;
      const enable = check?.fields.get("enable");
      if (check === null || enable?.value !== true) return;
      const missing = ADDRESSES.filter((name) => isMissing(check, name));
      if (missing.length > 0) report("addressless", { missing }, enable.place);
    }
  }
});

// src/rules/identity-mismatch.ts
function zstackMismatch(identity, type) {
  const isIpv4 = parseAddress(identity)?.version === 4;
  if (type === "ip") return isIpv4 ? null : "nameAsAddress";
  if (isIpv4) return "addressAsName";
  return identity.startsWith("@") ? "markedName" : null;
}
function markedAddress(identity) {
  return identity.startsWith("@") && parseAddress(identity.slice(1)) !== null ? "markedAddress" : null;
}
function mismatch({ value, type }) {
  if (value === "" || value === "%any") return null;
  if (type === null) return markedAddress(value);
  return type.origin === "unknown" ? null : zstackMismatch(value, type.value);
}
function wordsOf(type) {
  if (type === null || type.origin === "unknown") return "";
  return JSON.stringify(type.value) + (type.origin === "default" ? " (its default)" : "");
}
function mismatchOf(identity) {
  if (identity?.value.origin !== "explicit") return null;
  const { value, place } = identity.value;
  const variant = mismatch({ value, type: identity.type });
  return variant === null ? null : { variant, place, type: wordsOf(identity.type) };
}
var identity_mismatch_default = defineRule({
  id: "identity-mismatch",
  group: "operation",
  levels: { nameAsAddress: "warning", addressAsName: "warning", markedName: "warning", markedAddress: "warning" },
  summary: "An identity and its type do not fit: an address behind @, or a name as an address",
  why: 'IKE compares identities by type and value. @203.0.113.10 is the name (FQDN) "203.0.113.10", not the address, and a peer that shows its address does not match it: authentication fails although everything looks equal.',
  mend: "Write addresses without @ and, at ZStack, with idType ip; write names without @ and with idType fqdn.",
  references: [
    rfc(7296, "3.5"),
    vendor("zvyos", "leftid, rightid"),
    caseOf("libreswan", 237),
    caseOf("ibm-cloud-docs", 198)
  ],
  cwe: [],
  securitySeverity: null,
  supersedes: ["ikev1-main-psk-identity"],
  messages: {
    nameAsAddress: ({ field, value, type }) => `${field} ${value} is no IPv4 address, but idType is ${type}; write idType "fqdn" and a name without @, or the address`,
    addressAsName: ({ field, value, type }) => `${field} ${value} is an address, but idType ${type} makes a name of it, with @ before it, that no peer shows; write idType "ip"`,
    markedName: ({ field, value, type }) => `${field} ${value} begins with @ and idType ${type} adds another, which makes an e-mail address of it; leave the @ out`,
    markedAddress: ({ field, value }) => `${field} ${value} is an address behind @, which makes a name of it that no peer shows; leave the @ out`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "idType": "fqdn",
    "localId": "cloud.example.org",
    "remoteId": "203.0.113.10",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "idType": "fqdn",
    "localId": "cloud.example.org",
    "remoteId": "branch.example.org",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    }
  },
  visit: {
    tunnel({ localId, remoteId }, _resource, report) {
      for (const identity of [localId, remoteId]) {
        const found = mismatchOf(identity);
        if (found === null) continue;
        const { variant, place, type } = found;
        report(variant, { field: fieldNameAt(place), value: valueAt(place), type }, place);
      }
    }
  }
});

// src/model/located.ts
function explicit(value, place) {
  return { origin: "explicit", value, place };
}
function implied(value, field, place) {
  return { origin: "default", value, place, field, spelling: value };
}
function unknown(reason, place = null) {
  return { origin: "unknown", reason, place };
}
function valueOf(located) {
  return located.origin === "unknown" ? void 0 : located.value;
}

// src/rules/ignored-field.ts
var UNREAD_VALUES = [
  {
    field: "policyMode",
    value: "transport",
    instead: 'the router agent never writes it, and tunnel mode is used; write "tunnel"',
    dialects: ["zstack"]
  },
  ...["ah", "ah-esp"].map((value) => ({
    field: "transformProtocol",
    value,
    instead: 'the router agent never reads it, and ESP is negotiated; write "esp"',
    dialects: ["zstack", "zstack-legacy"]
  }))
];
var UNREAD_BEFORE_4_5 = [
  { field: "idType", instead: "both ends are known by their addresses" },
  { field: "localId", instead: "the identity is the address of the VIP" },
  { field: "ikeVersion", instead: "the driver speaks IKEv1" },
  { field: "ikeLifeTime", instead: "the lifetime is 86400 seconds" },
  { field: "lifeTime", instead: "the lifetime is that of the driver" }
];
function checkValues({ body, dialect }, report) {
  for (const unread of UNREAD_VALUES) {
    const reading = body.fields.get(unread.field);
    if (reading?.value === unread.value && unread.dialects.includes(dialect)) report("value", unread, reading.place);
  }
}
function checkKeys({ body: { node } }, report) {
  for (const unread of UNREAD_BEFORE_4_5) {
    const entry = member(node, unread.field);
    if (entry !== void 0 && entry.value.kind !== "null") report("key", unread, keyOf(node, entry));
  }
}
function checkMode({ ike }, report) {
  if (ike?.mode.origin !== "explicit" || ike.mode.value !== "aggressive" || valueOf(ike.version) !== "v2") return;
  report("mode", { field: fieldNameAt(ike.mode.place) }, ike.mode.place);
}
var ignored_field_default = defineRule({
  id: "ignored-field",
  group: "syntax",
  levels: { value: "warning", key: "warning", mode: "warning" },
  summary: "A field that is set and has no effect",
  why: "The API takes the value and the gateway does something else. Whoever reads the body, or sets up the other end after it, believes in AH, in transport mode or in an identity that is never used.",
  mend: "Write what the gateway does, or leave the field out.",
  references: [
    vendor("zvyos", "ipsec_strongswan.go"),
    vendor("zsrv"),
    vendor("ss"),
    vendor("doc4", "IkeConfig.IkeMode"),
    vendor("odocs-old", "phase1_negotiation_mode")
  ],
  cwe: [],
  securitySeverity: null,
  supersedes: ["aggressive-mode", "ah-protocol", "transport-mode", "unknown-field"],
  messages: {
    value: ({ field, value, instead }) => `${field} "${value}" has no effect: ${instead}`,
    key: ({ field, instead }) => `${field} has no effect before ZStack 4.5: ${instead}`,
    mode: ({ field }) => `${field} "aggressive" has no effect with IKEv2, which has one exchange; write "main" or leave it out`
  },
  examples: {
    bad: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "phase1_negotiation_mode": "aggressive",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    },
    good: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    }
  },
  visit: {
    resource(resource, report) {
      if (resource.form === "response") return;
      checkValues(resource, report);
      if (resource.dialect === "zstack-legacy") checkKeys(resource, report);
    },
    tunnel(tunnel, { form }, report) {
      if (form === "request") checkMode(tunnel, report);
    }
  }
});

// src/rules/ike-weaker-than-esp.ts
var ike_weaker_than_esp_default = defineRule({
  id: "ike-weaker-than-esp",
  group: "cryptography",
  levels: { weaker: "note" },
  summary: "Phase 1 is encrypted with a shorter key than phase 2",
  why: "Phase 1 negotiates phase 2 and carries the identities: evaluations ask that it be encrypted at least as strongly as what it protects. No attack on AES with 128 bits follows from it.",
  mend: "Use one encryption algorithm for both phases.",
  references: [
    publication(
      "NIAP PP-Module for VPN Clients",
      "https://commoncriteria.github.io/pp/vpnclient/vpnclient-sd.html",
      "FCS_IPSEC_EXT.1.14"
    )
  ],
  cwe: [326],
  securitySeverity: "3.5",
  messages: {
    weaker: ({ chosen: chosen2, encryption, childEncryption, instead }) => `${chosen2} sets phase 1 to ${encryption.label}, a weaker cipher than ${childEncryption.label} in phase 2; write ${instead}`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeEncryptionAlgorithm": "aes-128",
    "ikeDhGroup": 19,
    "policyEncryptionAlgorithm": "aes-256",
    "pfs": "dh-group19"
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeEncryptionAlgorithm": "aes-256",
    "ikeDhGroup": 19,
    "policyEncryptionAlgorithm": "aes-256",
    "pfs": "dh-group19"
  }
}
`
    }
  },
  visit: {
    tunnel({ ike, child }, { dialect }, report) {
      const [inIke] = ike?.proposals ?? [];
      const [inChild] = child?.proposals ?? [];
      const pair = knownPair(inIke?.encryption, inChild?.encryption);
      if (pair === null) return;
      const [ofIke, { value: childEncryption, place: childPlace }] = pair;
      const { value: encryption, place } = ofIke;
      if (encryption.standing !== "sound" || encryption.strengthBits >= childEncryption.strengthBits) return;
      const instead = JSON.stringify(nameOf(vocabularyOf(dialect), childEncryption) ?? childEncryption.label);
      const related = [{ place: childPlace, message: `phase 2 uses ${childEncryption.label}` }];
      report("weaker", { chosen: subject(ofIke), encryption, childEncryption, instead }, place, { related });
    }
  }
});

// src/rules/ikev1.ts
var ikev1_default = defineRule({
  id: "ikev1",
  group: "cryptography",
  levels: { chosen: "warning", accepted: "note" },
  summary: "IKEv1 is asked for, or accepted beside IKEv2",
  why: "RFC 9395 deprecates IKEv1: it is not maintained, its responders can be made to flood a third party, and a weak pre-shared key can be guessed offline after one active attack. It also carries one pair of networks for each SA, where IKEv2 carries lists.",
  mend: "Use IKEv2 on both ends. Where the peer cannot, give it a long random key, keep main mode and plan its replacement.",
  references: [rfc(9395, "3"), nist("SP 800-77 revision 1", "table 1 and section 3.11"), caseOf("cloudstack", 4953)],
  cwe: [327, 477],
  securitySeverity: "7.4",
  messages: {
    chosen: ({ field, value, instead }) => `${field} ${value} asks for IKEv1, which RFC 9395 deprecates; write ${instead}`,
    accepted: ({ field, value, instead }) => `${field} ${value} initiates IKEv2 but also answers IKEv1, which RFC 9395 deprecates; write ${instead} if the peer speaks it`
  },
  examples: {
    bad: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v1",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    },
    good: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    }
  },
  visit: {
    tunnel({ ike }, { api }, report) {
      if (ike?.version.origin !== "explicit" || ike.version.value === "v2") return;
      const { value, place } = ike.version;
      const data = { field: fieldNameAt(place), value: valueAt(place), instead: JSON.stringify(IKEV2[api]) };
      report(value === "v1" ? "chosen" : "accepted", data, place);
    }
  }
});

// src/rules/ikev1-main-psk-identity.ts
function placeOfName(identity) {
  if (identity?.value.origin !== "explicit") return [];
  const { value, place } = identity.value;
  return value === "" || value === "%any" || parseAddress(value) !== null ? [] : [place];
}
var ikev1_main_psk_identity_default = defineRule({
  id: "ikev1-main-psk-identity",
  group: "cryptography",
  levels: { unreachable: "warning" },
  summary: "IKEv1 main mode with a pre-shared key and an identity that is no address",
  why: "In main mode the identities are encrypted with keys that the pre-shared key is part of: the responder must pick the key by the address of the peer, before it can read a name. Some gateways guess, others find no key, and people are then told to switch to aggressive mode, which gives a hash of the key away.",
  mend: "Use IKEv2, which reads the identity before it needs the key. Never switch to aggressive mode for it.",
  references: [rfc(2409, "5.4"), rfc(7296, "2.15"), caseOf("opnsense", 6276)],
  cwe: [],
  securitySeverity: null,
  messages: {
    unreachable: ({ field, value, versionField, ikev2 }) => `${field} ${value} is no address, and IKEv1 main mode finds a pre-shared key by the address alone; write ${versionField} ${ikev2}, never aggressive mode`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "idType": "fqdn",
    "localId": "cloud.example.org",
    "remoteId": "branch.example.org",
    "ikeVersion": "ikev1",
    "ikeDhGroup": 14
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "idType": "fqdn",
    "localId": "cloud.example.org",
    "remoteId": "branch.example.org",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    }
  },
  visit: {
    tunnel({ ike, localId, remoteId, psk }, { api }, report) {
      if (ike === null || psk === null || ike.version.origin === "unknown") return;
      const { value: version, place: versionPlace } = ike.version;
      if (version !== "v1" || valueOf(ike.mode) !== "main") return;
      const versionField = fieldNameAt(versionPlace);
      const ikev2 = JSON.stringify(IKEV2[api]);
      const [place, ...others2] = [...placeOfName(localId), ...placeOfName(remoteId)];
      if (place === void 0) return;
      const related = others2.map((other) => ({ place: other, message: `${fieldNameAt(other)} is no address either` }));
      report("unreachable", { field: fieldNameAt(place), value: valueAt(place), versionField, ikev2 }, place, {
        related
      });
    }
  }
});

// src/rules/ikev1-multiple-selectors.ts
function listIn(side) {
  if (side?.origin !== "explicit") return null;
  const count = side.value.filter(({ text }) => text !== "").length;
  return count > 1 ? { count, place: side.place } : null;
}
function fate({ api, dialect }, version) {
  if (version === "v2") return null;
  if (api !== "zstack") return version === "v1" ? "lost" : null;
  if (dialect !== "zstack") return null;
  return version === "v1" ? "pairs" : "fallback";
}
var ikev1_multiple_selectors_default = defineRule({
  id: "ikev1-multiple-selectors",
  group: "addresses",
  levels: { lost: "warning", pairs: "note", fallback: "note" },
  summary: "Several networks with IKEv1, whose SAs carry one pair of networks each",
  why: "Quick mode of IKEv1 negotiates one local and one remote network. A gateway makes one SA for each pair, which the peer must list in the same way, or uses the first pair alone: then one subnet works and the others are silent.",
  mend: "Use IKEv2, which carries lists in one SA; else make one connection for each pair of networks, or one network that holds them all.",
  references: [
    rfc(2409, "5.5"),
    rfc(7296, "2.9"),
    vendor("apy", "CreateVpnConnection, LocalSubnet"),
    vendor("zvyos", "keyexchange"),
    caseOf("cloudstack", 3138),
    caseOf("opnsense", 2120)
  ],
  cwe: [],
  securitySeverity: null,
  messages: {
    lost: ({ field, count, version, isDefault, instead }) => `${field} holds ${count} networks, and IKEv1${isDefault ? ` (the default, for ${version} is left out)` : ""} negotiates one pair of networks for each SA: only the first may work; write ${version} ${instead}`,
    pairs: ({ field, count, version, instead }) => `${field} holds ${count} networks: with IKEv1 the router makes a connection for each pair of a local and a peer network, which the peer must list in the same way; write ${version} ${instead} if the peer has IKEv2`,
    fallback: ({ field, count, version, instead }) => `${field} holds ${count} networks: a peer that speaks IKEv1 alone brings up the first pair and no other; write ${version} ${instead} if the peer has IKEv2`
  },
  examples: {
    bad: {
      file: "create-vpn-connection.json",
      text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/24,10.20.1.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev1\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
    },
    good: {
      file: "create-vpn-connection.json",
      text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/24,10.20.1.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
    }
  },
  visit: {
    tunnel({ ike, selectors }, resource, report) {
      const version = ike?.version;
      if (version === void 0 || version.origin === "unknown") return;
      const variant = fate(resource, version.value);
      const list = listIn(selectors?.remote) ?? listIn(selectors?.local);
      if (variant === null || list === null) return;
      const data = {
        field: fieldNameAt(list.place),
        count: list.count,
        version: version.origin === "default" ? version.field : fieldNameAt(version.place),
        isDefault: version.origin === "default",
        instead: JSON.stringify(IKEV2[resource.api])
      };
      const related = version.origin === "explicit" ? [{ place: version.place, message: "the version of IKE" }] : [];
      report(variant, data, list.place, { related });
    }
  }
});

// src/rules/shared/alternatives.ts
var RECOMMENDED = {
  encryption: ["AES_CBC_256"],
  integrity: ["HMAC_SHA2_256_128"],
  dh: ["ECP_256", "ECP_384", "MODP_2048"]
};
function oneOf(values) {
  const words = values.map((value) => JSON.stringify(value));
  const last2 = words.pop() ?? "";
  return words.length === 0 ? last2 : `${words.join(", ")} or ${last2}`;
}
function algorithmOf(type, dialect, value) {
  if (typeof value === "number") return type === "dh" ? dhGroupByNumber(value) : void 0;
  const vocabulary = vocabularyOf(dialect);
  switch (type) {
    case "encryption":
      return encryptionByName(vocabulary, value);
    case "integrity":
      return integrityByName(vocabulary, value);
    case "dh":
      return dhGroupByName(vocabulary, value);
  }
}
function valuesByLogName(type, dialect, values) {
  const found = /* @__PURE__ */ new Map();
  for (const value of values) {
    const logName = algorithmOf(type, dialect, value)?.logName;
    if (logName !== void 0 && !found.has(logName)) found.set(logName, value);
  }
  return found;
}
function lesserEvils(algorithm, dialect, documented) {
  if (algorithm.standing !== "broken") return [];
  return documented.filter((value) => algorithmOf(algorithm.type, dialect, value)?.standing === "weak");
}
function recommend(type, dialect, values, sharedGroup) {
  const known = valuesByLogName(type, dialect, values);
  const shared = sharedGroup === void 0 ? void 0 : known.get(sharedGroup.logName);
  if (shared !== void 0) return { values: [shared], words: `${oneOf([shared])} as in phase 1` };
  const sound = RECOMMENDED[type].flatMap((logName) => known.get(logName) ?? []);
  return { values: sound, words: sound.length > 1 ? `${oneOf(sound)}, whichever the peer has too` : oneOf(sound) };
}
function alternativesTo(algorithm, resource, place, sharedGroup) {
  const { dialect } = resource;
  const { values = [], documented = values } = contractField(resource, place) ?? {};
  const sound = recommend(algorithm.type, dialect, values, sharedGroup);
  if (sound.values.some((value) => documented.includes(value))) return { words: sound.words, documented: true };
  const lesser = lesserEvils(algorithm, dialect, documented);
  const otherwise = lesser.length === 0 ? "" : `, else ${oneOf(lesser)}`;
  return { words: `${sound.words} where the platform takes it${otherwise}`, documented: false };
}
function groupsFor(resource, place, sharedGroup) {
  return recommend("dh", resource.dialect, contractField(resource, place)?.values ?? [], sharedGroup).words;
}

// src/rules/shared/proposals.ts
function chosen({ ike, child }, attribute) {
  const choices = (phase, proposals = []) => proposals.map((proposal) => ({ phase, choice: attribute(proposal) }));
  return [...choices(1, ike?.proposals), ...choices(2, child?.proposals)];
}
function encryptionsOf(tunnel) {
  return chosen(tunnel, ({ encryption }) => encryption);
}
function integritiesOf({ ike, child, ...rest }) {
  const proposals = child?.proposals.filter(({ encryption }) => valueOf(encryption)?.aead !== true) ?? [];
  const used = { ...rest, ike, child: child && { ...child, proposals } };
  return chosen(used, ({ integrity }) => integrity);
}
function groupsOf(tunnel) {
  const choices = chosen(tunnel, ({ dhGroup }) => dhGroup);
  const [first] = choices;
  const group = first?.phase === 1 ? valueOf(first.choice) : void 0;
  if (group?.standing !== "sound") return choices;
  return choices.map((choice2) => choice2.phase === 2 ? { ...choice2, sharedGroup: group } : choice2);
}

// src/rules/shared/weakness.ts
var LEAST_BITS = 112;
function ofEncryption({ strengthBits }) {
  if (strengthBits === 0) return "encrypts nothing";
  if (strengthBits < LEAST_BITS) return `has about ${strengthBits} bits of strength: all its keys can be tried`;
  return "has blocks of 64 bits, so that a busy tunnel leaks data (Sweet32), and is disallowed by NIST since 2024";
}
function ofIntegrity({ standing }, phase) {
  if (standing === "weak") return "NIST SP 800-77 lists as legacy";
  return `RFC ${phase === 1 ? "8247" : "8221"} lists as MUST NOT`;
}
function ofGroup({ strengthBits, family }) {
  const strength = `has about ${strengthBits} bits of strength`;
  if (strengthBits < LEAST_BITS) return `${strength}, less than the ${LEAST_BITS} that NIST asks for`;
  if (family === "modp-subgroup")
    return `${strength} at best: its subgroup is small and its parameters are unexplained`;
  return `${strength} and is not on the list of NIST SP 800-77`;
}
function weaknessOf(algorithm, phase) {
  const given = `sets phase ${phase} to ${algorithm.label}, which`;
  switch (algorithm.type) {
    case "encryption":
      return `${given} ${ofEncryption(algorithm)}`;
    case "integrity":
      return `${given} ${ofIntegrity(algorithm, phase)}`;
    case "dh":
      return `${given} ${ofGroup(algorithm)}`;
  }
}
function weakChoices(choices, resource) {
  return choices.flatMap(({ phase, choice: choice2, sharedGroup }) => {
    if (choice2.origin !== "explicit" || choice2.value === null) return [];
    const { place, value: algorithm } = choice2;
    const { standing } = algorithm;
    if (standing === "sound") return [];
    return [
      { standing, phase, algorithm, alternatives: alternativesTo(algorithm, resource, place, sharedGroup), place }
    ];
  });
}
function describeWeakChoice({ phase, algorithm, alternatives, place }) {
  const written = `${fieldNameAt(place)} ${valueAt(place)}`;
  return `${written} ${weaknessOf(algorithm, phase)}; write ${alternatives.words}`;
}

// src/rules/implicit-weak-default.ts
function faultOfChoice(algorithm, { phase, sharedGroup }, resource, place) {
  if (algorithm === null) {
    const effect = "leaves phase 2 without a Diffie-Hellman exchange of its own";
    return { standing: "weak", effect, instead: groupsFor(resource, place, sharedGroup) };
  }
  const { standing } = algorithm;
  if (standing === "sound") return null;
  const instead = alternativesTo(algorithm, resource, place, sharedGroup).words;
  return { standing, effect: weaknessOf(algorithm, phase), instead };
}
function faultOfVersion(version, { api }) {
  if (version !== "v1") return null;
  return { standing: "weak", effect: "is IKEv1, which RFC 9395 deprecates", instead: JSON.stringify(IKEV2[api]) };
}
function omission(located, resource, faultOf2) {
  if (located.origin !== "default") return [];
  const fault2 = faultOf2(located.value, located.place);
  if (fault2 === null || contractField(resource, located.place) === void 0) return [];
  return [{ ...fault2, located, dialect: resource.dialect }];
}
function omissions(tunnel, resource) {
  const choices = [...encryptionsOf(tunnel), ...integritiesOf(tunnel), ...groupsOf(tunnel)];
  const ofChoices = choices.flatMap(
    (chosen2) => omission(chosen2.choice, resource, (algorithm, place) => faultOfChoice(algorithm, chosen2, resource, place))
  );
  if (tunnel.ike === null) return ofChoices;
  return [...ofChoices, ...omission(tunnel.ike.version, resource, (version) => faultOfVersion(version, resource))];
}
function describe({ located: { field, spelling }, dialect, effect, instead }) {
  return `${field} is left out: the default of ${API_TITLES[dialect]}, ${spelling}, ${effect}; write ${instead}`;
}
var implicit_weak_default_default = defineRule({
  id: "implicit-weak-default",
  group: "cryptography",
  levels: { broken: "error", weak: "warning" },
  summary: "A field is left out, and the default that the API fills in is weak",
  why: "What the body does not say is what nobody reviews: ZStack takes Diffie-Hellman group 2, Open Telekom Cloud SHA-1, group 5 and IKEv1, Apsara Stack MD5, group 2 and IKEv1. The console of Open Telekom Cloud sets better values than its API, so that a connection gets weaker on the way from the console into code.",
  mend: "Write every algorithm, group and version out.",
  references: [
    vendor("zsdk", "default values"),
    vendor("ztf"),
    vendor("odocs", "IKE policies, IPsec policies"),
    vendor("oumn", "default policies of the console"),
    vendor("nlib"),
    vendor("doc4", "IkeConfig, IpsecConfig")
  ],
  cwe: [1188, 326],
  securitySeverity: "7.5",
  messages: { broken: describe, weak: describe },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2"
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 19,
    "pfs": "dh-group19"
  }
}
`
    }
  },
  visit: {
    tunnel(tunnel, resource, report) {
      if (contractOf(resource.operation)?.resets === true) return;
      for (const found of omissions(tunnel, resource)) report(found.standing, found, found.located.place);
    }
  }
});

// src/rules/incomplete-tunnel.ts
var LATER = [
  { field: "l3NetworkUuid", call: "AttachL3NetworksToIPsecConnection" },
  { field: "peerCidrs", call: "AddRemoteCidrsToIPsecConnection" }
];
var incomplete_tunnel_default = defineRule({
  id: "incomplete-tunnel",
  group: "addresses",
  levels: { incomplete: "note" },
  summary: "A ZStack connection without its local network or peer networks",
  why: "ZStack stores the connection and answers with success, but configures nothing on the router: there is no tunnel, and nothing in its log, until both sides have networks.",
  mend: "Write l3NetworkUuid and peerCidrs, or send AttachL3NetworksToIPsecConnection and AddRemoteCidrsToIPsecConnection after this request.",
  references: [vendor("zsrv", "CreateIPsecConnection, l3NetworkUuid and peerCidrs")],
  cwe: [],
  securitySeverity: null,
  messages: {
    incomplete: ({ fields, calls }) => `without ${fields} the connection is stored, but nothing is configured on the router before ${calls}`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    }
  },
  visit: {
    resource({ operation, form, body }, report) {
      if (operation !== "CreateIPsecConnection" || form === "response") return;
      const missing = LATER.filter(({ field }) => body.fields.get(field)?.state === "absent");
      const [first] = missing;
      const place = first && body.fields.get(first.field)?.place;
      if (place === void 0) return;
      const fields = missing.map(({ field }) => field).join(" and ");
      report("incomplete", { fields, calls: missing.map(({ call }) => call).join(" and ") }, place);
    }
  }
});

// src/rules/initiator-constraint.ts
var initiator_constraint_default = defineShapeRule({
  id: "initiator-constraint",
  group: "syntax",
  levels: { value: "error", newer: "note" },
  summary: "An initiator other than the only one that the API takes",
  why: "The document that most platforms follow takes bi-directional alone: the gateway always begins negotiations. Newer editions also take response-only, with which the peer alone can bring the tunnel up again.",
  mend: "Write bi-directional or leave the field out.",
  references: [vendor("doc2", "initiator"), vendor("odocs", "initiator")],
  cwe: [],
  securitySeverity: null,
  messages: {
    value: ({ field, actual = "", expected = "", api = "" }) => `${field} ${actual}: ${api} takes ${expected} alone; write that or leave the field out`,
    newer: ({ field, actual = "", reason = "" }) => `${field} ${actual}: ${reason}`
  },
  examples: {
    bad: {
      file: "site-connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "initiator": "initiator-only"
  }
}
`
    },
    good: {
      file: "site-connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "initiator": "bi-directional"
  }
}
`
    }
  }
});

// src/rules/input-limit.ts
var input_limit_default = defineTextRule({
  id: "input-limit",
  group: "syntax",
  levels: { inText: "error", inField: "error" },
  summary: "A text is larger or deeper than ipsec-lint reads",
  why: "Size, depth and aliases are bounded so that no input takes the memory or the time of the machine. What lies beyond a bound was not looked at: that it holds no finding says nothing.",
  mend: "Split the text, or write out what aliases stand for. No request body of the three APIs comes near a bound.",
  references: [rfc(8259, "9"), publication("YAML 1.2.2", "https://yaml.org/spec/1.2.2/", "7.1")],
  cwe: [],
  securitySeverity: null,
  messages: {
    inText: ({ reason = "" }) => `Not read: ${reason}`,
    inField: ({ field, reason = "" }) => `${field} is not read: ${reason}`
  },
  examples: {
    bad: {
      file: "endpoint-group.yaml",
      text: `ten: &ten [x, x, x, x, x, x, x, x, x, x]
hundred: &hundred [*ten, *ten, *ten, *ten, *ten, *ten, *ten, *ten, *ten, *ten]
thousand: &thousand [*hundred, *hundred, *hundred, *hundred, *hundred, *hundred, *hundred, *hundred, *hundred, *hundred]
more: &more [*thousand, *thousand, *thousand, *thousand, *thousand, *thousand, *thousand, *thousand, *thousand, *thousand]
endpoint_group:
  type: cidr
  endpoints: [*more, *more, *more, *more, *more, *more, *more, *more, *more, *more]
`
    },
    good: {
      file: "endpoint-group.json",
      text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["192.168.40.0/24"]
  }
}
`
    }
  }
});

// src/rules/invalid-cidr.ts
function networkOf(address) {
  const zeros = /(?:\.0){1,3}$/u.exec(address)?.[0];
  return zeros === void 0 ? null : `${address}/${32 - zeros.length * 4}`;
}
function withoutPrefix(text) {
  const host = `${text}/${parseAddress(text)?.version === 6 ? 128 : 32}`;
  const network = networkOf(text);
  const choice2 = network === null ? `${host} for this address alone, or a network` : `${network} for the network, or ${host} for the address alone`;
  return `has no prefix length; write ${choice2}`;
}
function withNetmask(text) {
  const [address = "", mask = ""] = text.split("/");
  const prefix = netmaskPrefix(mask);
  const instead = prefix === null ? "" : `; write ${address}/${prefix}`;
  return `has a netmask where the prefix length belongs${instead}`;
}
function withBlank(text) {
  const tight = text.replaceAll(/\s+/gu, "");
  return parseCidr(tight).ok ? `holds a blank, which is no part of it; write ${tight}` : "holds a blank";
}
function withLongPrefix(text) {
  return text.includes(":") ? "has a prefix longer than the 128 bits of an IPv6 address" : "has a prefix longer than the 32 bits of an IPv4 address";
}
var REASONS = {
  empty: () => "is an empty entry; leave it out, or the comma before or behind it",
  blank: withBlank,
  "no-prefix": withoutPrefix,
  "prefix-range": withLongPrefix,
  netmask: withNetmask,
  "prefix-text": () => "has no number behind the slash",
  "leading-zero": () => "has a number with a leading zero, which some programs read as octal; write it without",
  "octet-range": () => "has a number above 255",
  "octet-count": () => "has not the four numbers of an IPv4 address",
  ipv6: () => "holds no IPv6 address",
  text: () => "is no network: an address, a slash and the length of the prefix, such as 10.20.0.0/16"
};
function reasonAgainst({ text, block }, api, title) {
  if (block !== null) {
    return block.version === 6 && !takesIpv6(api) ? `is an IPv6 network: ${title} takes IPv4 alone` : null;
  }
  const parsed = parseCidr(text);
  if (parsed.ok) return null;
  if (/[,;|]/u.test(text)) return "holds several networks; write each as an entry of its own";
  return REASONS[parsed.fault](text);
}
function fixOf({ text, place }) {
  const trimmed = text.trim();
  if (trimmed === text || !parseCidr(trimmed).ok) return null;
  const edits = replacement(place, trimmed);
  return edits.length === 0 ? null : { description: "Leave out the blank", safe: true, edits };
}
var invalid_cidr_default = defineRule({
  id: "invalid-cidr",
  group: "addresses",
  levels: { invalid: "error" },
  summary: "An entry of a list of networks that is no network in prefix notation",
  why: "The API refuses the request. What one program forgives, a leading zero or a blank, another reads as a different network, and then the selectors of the two ends do not meet (TS_UNACCEPTABLE).",
  mend: "Write each network as its first address, a slash and the length of the prefix: 10.20.0.0/16. In a list with commas leave out blanks.",
  references: [
    rfc(4632, "3.1"),
    vendor("zsrv", "peerCidrs"),
    vendor("nvpn", "endpoints"),
    vendor("doc4", "LocalSubnet, RemoteSubnet")
  ],
  cwe: [],
  securitySeverity: null,
  // An IPv6 network where IPv4 alone is taken is a network all the same.
  supersedes: ["cidr-host-bits", "default-route-selector", "overlapping-peer-cidrs", "special-purpose-cidr"],
  messages: {
    invalid: ({ text, reason }) => `${text} ${reason}`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16", "10.30.0.0"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16", "10.30.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    }
  },
  visit: {
    tunnel({ selectors }, { api, dialect, form }, report) {
      if (form === "response") return;
      for (const entry of sidesOf2(selectors).flatMap(entriesOf)) {
        if (entry.template || isVariable(entry.text)) continue;
        const reason = reasonAgainst(entry, api, API_TITLES[dialect]);
        if (reason === null) continue;
        const fix = fixOf(entry);
        report("invalid", { text: quoted(entry.text), reason }, entry.place, fix === null ? {} : { fix });
      }
    }
  }
});

// src/rules/invalid-syntax.ts
var invalid_syntax_default = defineTextRule({
  id: "invalid-syntax",
  group: "syntax",
  levels: { inText: "error", inField: "error" },
  summary: "The text is not valid JSON or YAML",
  why: "The server answers 400 before it looks at a single field, or a lenient client reads another value than was meant. What can be read all the same is linted further.",
  mend: "Write strict JSON (double quotes, no comments, no comma behind the last element) or YAML 1.2. Fields such as IkeConfig take JSON inside a string: let a program make that string.",
  references: [rfc(8259, "2"), publication("YAML 1.2.2", "https://yaml.org/spec/1.2.2/")],
  cwe: [],
  securitySeverity: null,
  messages: {
    inText: ({ reason = "" }) => capitalised(reason),
    inField: ({ field, reason = "" }) => `${field} does not hold valid JSON: ${reason}`
  },
  examples: {
    bad: {
      file: "endpoint-group.json",
      text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["192.168.40.0/24", "192.168.41.0/24",]
  }
}
`
    },
    good: {
      file: "endpoint-group.json",
      text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["192.168.40.0/24", "192.168.41.0/24"]
  }
}
`
    }
  }
});

// src/rules/invalid-value.ts
function refused({ field, operation = "", actual = "", nearest, expected, reason, allowed: allowed2 = [] }) {
  const values = `it takes ${either(allowed2.map((value) => JSON.stringify(value)))}`;
  const fault2 = `${operation} knows no ${field} ${actual}`;
  if (nearest !== void 0) return `${fault2}; write ${nearest} (${values})`;
  if (expected !== void 0) return `${fault2}; ${values}, of which ${expected} is the nearest that is sound`;
  return reason === void 0 ? `${fault2}; ${values}` : `${fault2}, ${reason}; ${values}`;
}
var invalid_value_default = defineShapeRule({
  id: "invalid-value",
  group: "syntax",
  levels: {
    value: "error",
    range: "error",
    length: "error",
    pattern: "error",
    count: "error",
    discouraged: "warning"
  },
  summary: "A value that the API does not take",
  why: "The API refuses the request or, worse, falls back to a default: a group that it does not know becomes group 5 without a word. Each API spells algorithms in its own way, and what is right in one is wrong in the next.",
  mend: "Write one of the values that this API lists, in its spelling and case.",
  references: [vendor("odocs"), vendor("zsdk"), vendor("doc4"), caseOf("OTC terraform", 640), caseOf("libreswan", 379)],
  cwe: [],
  securitySeverity: null,
  messages: {
    value: refused,
    range: ({ field, actual = "", expected = "", operation = "", nearest }) => `${field} ${actual} is out of range: ${operation} takes ${expected}${nearest === void 0 ? "" : `; the nearest is ${nearest}`}`,
    length: ({ field, actual = "", expected = "", operation = "" }) => `${field} has ${actual} characters: ${operation} takes ${expected}`,
    pattern: ({ field, actual = "", expected = "", nearest }) => `${field} ${actual} does not fit: the API takes ${expected}${nearest === void 0 ? "" : `; write ${nearest}`}`,
    count: ({ field, actual = "", expected = "", operation = "" }) => `${field} has ${actual} entries: ${operation} takes ${expected}`,
    discouraged: ({ field, actual = "", reason = "" }) => `${field} ${actual}: ${reason}`
  },
  examples: {
    bad: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    },
    good: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    }
  }
});

// src/rules/lifetime-order.ts
var ADVICE = "make phase 1 the longer, such as 86400 to 3600";
function marginOf(childSeconds) {
  return Math.floor(childSeconds / 10);
}
function fault(ike, child, marginSeconds, bothStated) {
  if (marginSeconds >= ike) return "noMargin";
  if (2 * marginSeconds >= ike) return "tightMargin";
  if (child > ike) return "longer";
  return child === ike && bothStated ? "equal" : void 0;
}
var lifetime_order_default = defineRule({
  id: "lifetime-order",
  group: "operation",
  levels: { noMargin: "error", tightMargin: "warning", longer: "warning", equal: "note" },
  summary: "Phase 2 lives as long as phase 1 or longer",
  why: "In IKEv2 the CHILD SA ends with its IKE SA: a gateway that does not renew the IKE SA in time drops the traffic early, at the shorter lifetime. At ZStack the lifetime of phase 2 also sets how early the IKE SA is renewed, and a phase 1 that is shorter than that is renewed at once or never.",
  mend: "Let phase 1 live several times as long as phase 2: 86400 and 3600 seconds are usual.",
  references: [
    rfc(7296, "2.8"),
    rfc(4308, "2.3"),
    vendor("zvyos", "margintime"),
    vendor("ss", "ikelifetime, margintime, rekeyfuzz"),
    caseOf("libreswan", 405),
    caseOf("alicloud", 1084)
  ],
  cwe: [],
  securitySeverity: null,
  messages: {
    noMargin: ({ ike, child, marginSeconds }) => `${child} makes the gateway renew the IKE SA ${marginSeconds} seconds before its end, and ${ike} is no longer than that: the time of renewal falls below zero; ${ADVICE}`,
    tightMargin: ({ ike, child, marginSeconds }) => `${child} makes the gateway renew the IKE SA ${marginSeconds} to ${2 * marginSeconds} seconds before its end, and ${ike} is no longer than that: the time of renewal may fall below zero; ${ADVICE}`,
    longer: ({ ike, child }) => `${child} is longer than ${ike}: the CHILD SA ends early wherever the IKE SA is not renewed in time; ${ADVICE}`,
    equal: ({ ike, child }) => `${child} equals ${ike}: both phases are renewed at once; ${ADVICE}`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14,
    "ikeLifeTime": 3600,
    "lifeTime": 7200
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14,
    "ikeLifeTime": 86400,
    "lifeTime": 3600
  }
}
`
    }
  },
  visit: {
    tunnel({ ike, child }, { dialect }, report) {
      const pair = knownPair(ike?.lifetimeSeconds, child?.lifetimeSeconds);
      if (pair === null) return;
      const [ofIke, ofChild] = pair;
      if (ofIke.value === 0 || ofChild.value === 0) return;
      const marginSeconds = dialect === "zstack" ? marginOf(ofChild.value) : 0;
      const bothStated = ofIke.origin === "explicit" && ofChild.origin === "explicit";
      const variant = fault(ofIke.value, ofChild.value, marginSeconds, bothStated);
      if (variant === void 0) return;
      const [at, other] = ofChild.origin === "explicit" ? [ofChild, ofIke] : [ofIke, ofChild];
      const related = [{ place: other.place, message: subject(other) }];
      report(variant, { ike: subject(ofIke), child: subject(ofChild), marginSeconds }, at.place, { related });
    }
  }
});

// src/rules/lifetime-zero.ts
var lifetime_zero_default = defineRule({
  id: "lifetime-zero",
  group: "operation",
  levels: { undefinedMeaning: "warning" },
  summary: "A lifetime of 0, whose meaning nobody documents",
  why: "Apsara Stack and Alibaba Cloud allow 0 to 86400 seconds and do not say what 0 is: no limit at all, the default, or an SA that ends at once. Keys without a limit protect ever more traffic.",
  mend: "Write the lifetime out: 86400 seconds for phase 1, 3600 for phase 2.",
  references: [vendor("doc4", "IkeLifetime, IpsecLifetime"), vendor("apy"), rfc(7296, "2.8")],
  cwe: [324],
  securitySeverity: "3.7",
  messages: {
    undefinedMeaning: ({ field, usualSeconds }) => `${field} 0 is allowed, but no document says what it means: no limit, the default or none at all; write the seconds, such as ${usualSeconds}`
  },
  examples: {
    bad: {
      file: "create-vpn-connection.json",
      text: `{
  "RegionId": "region-1",
  "regionId": "region-1",
  "VpnGatewayId": "vpn-0a1b2c3d",
  "CustomerGatewayId": "cgw-0a1b2c3d",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeEncAlg\\":\\"aes256\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\",\\"IkeLifetime\\":0}",
  "IpsecConfig": "{\\"IpsecEncAlg\\":\\"aes256\\",\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\",\\"IpsecLifetime\\":3600}"
}
`
    },
    good: {
      file: "create-vpn-connection.json",
      text: `{
  "RegionId": "region-1",
  "regionId": "region-1",
  "VpnGatewayId": "vpn-0a1b2c3d",
  "CustomerGatewayId": "cgw-0a1b2c3d",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeEncAlg\\":\\"aes256\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\",\\"IkeLifetime\\":86400}",
  "IpsecConfig": "{\\"IpsecEncAlg\\":\\"aes256\\",\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\",\\"IpsecLifetime\\":3600}"
}
`
    }
  },
  visit: {
    tunnel({ ike, child }, _resource, report) {
      const lifetimes = [
        { located: ike?.lifetimeSeconds, usualSeconds: 86400 },
        { located: child?.lifetimeSeconds, usualSeconds: 3600 }
      ];
      for (const { located, usualSeconds } of lifetimes) {
        if (located?.origin !== "explicit" || located.value !== 0) continue;
        report("undefinedMeaning", { field: fieldNameAt(located.place), usualSeconds }, located.place);
      }
    }
  }
});

// src/rules/missing-field.ts
function needed(fault2) {
  return ({ field, operation = "", expected = "", reason }) => {
    const why = reason === void 0 ? "" : `, ${reason}`;
    return `${field} ${fault2}: ${operation} requires it (${asClause(expected)})${why}`;
  };
}
var missing_field_default = defineShapeRule({
  id: "missing-field",
  group: "syntax",
  levels: { absent: "error", empty: "error", null: "error" },
  summary: "A field that the API requires is left out, empty or null",
  why: "The API refuses the request. Found here, it costs a minute; found while provisioning, it leaves the policies and groups of a half-made tunnel behind.",
  mend: "Add the field. The page of the rule says where its value comes from.",
  references: [vendor("doc0"), vendor("doc1"), vendor("doc2"), vendor("doc4")],
  cwe: [],
  securitySeverity: null,
  messages: {
    absent: needed("is missing"),
    empty: needed("is empty"),
    null: needed("is null")
  },
  examples: {
    bad: {
      file: "endpoint-group.json",
      text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "endpoints": ["192.168.40.0/24"]
  }
}
`
    },
    good: {
      file: "endpoint-group.json",
      text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["192.168.40.0/24"]
  }
}
`
    }
  }
});

// src/rules/mixed-ip-versions.ts
function oddOne(networks) {
  const [first] = networks;
  const second = networks.find(({ block }) => block.version !== first?.block.version);
  if (first === void 0 || second === void 0) return null;
  const likeFirst = networks.filter(({ block }) => block.version === first.block.version).length;
  return likeFirst * 2 >= networks.length ? [second, first] : [first, second];
}
var mixed_ip_versions_default = defineRule({
  id: "mixed-ip-versions",
  group: "addresses",
  levels: { mixed: "error" },
  summary: "IPv4 and IPv6 networks in one connection",
  why: "A connection carries one IP version: an endpoint group takes networks of one version, and both groups must have the same. OpenStack refuses the rest.",
  mend: "Make two connections, each with its own endpoint groups: one for IPv4 and one for IPv6.",
  references: [rfc(7296, "2.9"), vendor("nvpn", "validate_ip_versions_for_group, check endpoint groups")],
  cwe: [],
  securitySeverity: null,
  messages: {
    mixed: ({ text, version, other, otherVersion }) => `${text} is IPv${version} and ${other} is IPv${otherVersion}: a connection takes networks of one version; make a connection for each`
  },
  examples: {
    bad: {
      file: "endpoint-group.json",
      text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["10.20.0.0/16", "fd12:3456:789a::/48"]
  }
}
`
    },
    good: {
      file: "endpoint-group.json",
      text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["fd12:3456:789a::/48", "fd12:3456:789b::/48"]
  }
}
`
    }
  },
  visit: {
    tunnel({ selectors }, { api, form }, report) {
      if (form === "response" || !takesIpv6(api)) return;
      const pair = oddOne(sidesOf2(selectors).flatMap(networksOf));
      if (pair === null) return;
      const [odd, usual] = pair;
      const data = {
        text: odd.text,
        version: odd.block.version,
        other: usual.text,
        otherVersion: usual.block.version
      };
      report("mixed", data, odd.place, { related: [{ place: usual.place, message: usual.text }] });
    }
  }
});

// src/rules/mtu-constraint.ts
var mtu_constraint_default = defineShapeRule({
  id: "mtu-constraint",
  group: "syntax",
  levels: { value: "error", newer: "note" },
  summary: "An MTU other than the only one that the API takes",
  why: "Open Telekom Cloud takes 1500 and refuses the request with any other number, although the field looks like a choice. The size of packets inside the tunnel is set on the hosts or by MSS clamping on the router.",
  mend: "Write 1500 or leave the field out.",
  references: [vendor("doc2", "mtu"), vendor("odocs", "mtu")],
  cwe: [],
  securitySeverity: null,
  messages: {
    value: ({ field, actual = "", expected = "", api = "" }) => `${field} ${actual}: ${api} takes ${expected} alone; write that or leave the field out`,
    newer: ({ field, actual = "", reason = "" }) => `${field} ${actual}: ${reason}`
  },
  examples: {
    bad: {
      file: "site-connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "mtu": 1400
  }
}
`
    },
    good: {
      file: "site-connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "mtu": 1500
  }
}
`
    }
  }
});

// src/rules/no-pfs.ts
var no_pfs_default = defineRule({
  id: "no-pfs",
  group: "cryptography",
  levels: { disabled: "warning" },
  summary: "Phase 2 without a Diffie-Hellman exchange: no perfect forward secrecy",
  why: "The keys of every CHILD SA then follow from those of the IKE SA: whoever learns them reads all traffic of its lifetime, back and forth. A peer that asks for a group refuses to do without, and in IKEv2 that shows only at the first rekey.",
  mend: "Name a group for phase 2 that is at least as strong as that of phase 1, and the same on both ends.",
  references: [
    nist("SP 800-77 revision 1", "7.2.6"),
    rfc(7296, "1.3"),
    caseOf("libreswan", 200),
    caseOf("opnsense", 8631)
  ],
  cwe: [325],
  securitySeverity: "5.3",
  messages: {
    disabled: ({ field, value, groups }) => `${field} ${value} leaves phase 2 without a Diffie-Hellman exchange of its own: whoever learns the keys of the IKE SA reads all its traffic; write ${groups}`
  },
  examples: {
    bad: {
      file: "ipsecpolicy.json",
      text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "disable"
  }
}
`
    },
    good: {
      file: "ipsecpolicy.json",
      text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`
    }
  },
  visit: {
    tunnel(tunnel, resource, report) {
      for (const { phase, choice: choice2, sharedGroup } of groupsOf(tunnel)) {
        if (phase === 1 || choice2.origin !== "explicit" || choice2.value !== null) continue;
        const { place } = choice2;
        const groups = groupsFor(resource, place, sharedGroup);
        report("disabled", { field: fieldNameAt(place), value: valueAt(place), groups }, place);
      }
    }
  }
});

// src/model/counting-sort.ts
function startsOf(keys2, keyCount, indices) {
  const starts = new Uint32Array(keyCount + 1);
  for (const index of indices) {
    const behind = (keys2[index] ?? 0) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let key2 = 1; key2 <= keyCount; key2++) starts[key2] = (starts[key2] ?? 0) + (starts[key2 - 1] ?? 0);
  return starts;
}
function sortedByKey(keys2, keyCount, indices) {
  const next = startsOf(keys2, keyCount, indices);
  const sorted = new Uint32Array(indices.length);
  for (const index of indices) {
    const key2 = keys2[index] ?? 0;
    const position = next[key2] ?? 0;
    sorted[position] = index;
    next[key2] = position + 1;
  }
  return sorted;
}
function indicesOf(length) {
  return new Uint32Array(length).map((_, index) => index);
}
var DIGIT = 2 ** 13;
function sortedByCode(codes) {
  let order = indicesOf(codes.length);
  for (const unit of [1, DIGIT, DIGIT * DIGIT]) {
    order = sortedByKey(
      codes.map((code) => Math.floor(code / unit) % DIGIT),
      DIGIT,
      order
    );
  }
  return order;
}

// src/model/nest.ts
var NONE = -1;
var IPV6_CODES = 2 ** 38;
function codesOf(blocks) {
  const codes = new Float64Array(blocks.length);
  const wide = [];
  for (const [index, block] of blocks.entries()) {
    if (typeof block.first === "number") codes[index] = block.first * 64 + block.prefix;
    else wide.push(block);
  }
  if (wide.length === 0) return codes;
  const ranks = ranksOf(wide);
  for (const [index, block] of blocks.entries()) {
    if (block.version === 6) codes[index] = IPV6_CODES + (ranks.get(formatBlock(block)) ?? 0);
  }
  return codes;
}
function ranksOf(blocks) {
  const byText = new Map(blocks.map((block) => [formatBlock(block), block]));
  const sorted = [...byText].sort(([, one], [, other]) => {
    if (one.first !== other.first) return one.first < other.first ? -1 : 1;
    return one.prefix - other.prefix;
  });
  return new Map(sorted.map(([text], rank) => [text, rank]));
}
function lowerBound(list, value, from, to) {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
function nestOf(blocks) {
  const codes = codesOf(blocks);
  const numbers = new Uint32Array(blocks.length);
  const networks = [];
  let last2 = NONE;
  for (const index of sortedByCode(codes)) {
    const block = blocks[index];
    if (block !== void 0 && codes[index] !== last2) networks.push(block);
    last2 = codes[index] ?? NONE;
    numbers[index] = networks.length - 1;
  }
  const parents = new Int32Array(networks.length).fill(NONE);
  const ends = new Uint32Array(networks.length).fill(networks.length);
  const around = [];
  for (const [number, network] of networks.entries()) {
    for (let inner = around.at(-1); inner !== void 0; inner = around.at(-1)) {
      const outer = networks[inner];
      if (outer !== void 0 && contains(outer, network)) break;
      ends[inner] = number;
      around.pop();
    }
    parents[number] = around.at(-1) ?? NONE;
    around.push(number);
  }
  return { size: networks.length, numbers, parents, ends };
}

// src/model/flows.ts
var COUNTED = 256;
function networksOf2(flows) {
  const blocks = [];
  for (const { local } of flows) if (typeof local !== "string") blocks.push(local);
  const nest = nestOf(blocks);
  const ids = /* @__PURE__ */ new Map();
  const locals = new Uint32Array(flows.length);
  let block = 0;
  for (const [index, { local }] of flows.entries()) {
    if (typeof local !== "string") locals[index] = nest.numbers[block++] ?? 0;
    else {
      const number = ids.get(local) ?? nest.size + ids.size;
      ids.set(local, number);
      locals[index] = number;
    }
  }
  const localCount = nest.size + ids.size;
  const localParents = new Int32Array(localCount).fill(NONE);
  localParents.set(nest.parents);
  return { locals, localCount, localParents, remotes: nestOf(flows.map(({ remote }) => remote)) };
}
var Shelves = class {
  #flows;
  #networks;
  #excused;
  /** Where the shelf of each local network begins. */
  #starts;
  /** The flow at each position, and the number of its remote network. */
  order;
  #remotes;
  #owners;
  /** From each position the next one with another owner, to pass over many flows of one owner at once. */
  #others;
  constructor(flows, networks, excused, shelved) {
    const { locals, localCount, remotes } = networks;
    this.#flows = flows;
    this.#networks = networks;
    this.#excused = excused;
    this.#starts = startsOf(locals, localCount, shelved);
    this.order = sortedByKey(locals, localCount, sortedByKey(remotes.numbers, remotes.size, shelved));
    this.#remotes = this.order.map((flow) => remotes.numbers[flow] ?? 0);
    this.#owners = new Int32Array(shelved.length).map((_, at) => flows[this.order[at] ?? NONE]?.owner ?? NONE);
    this.#others = new Uint32Array(this.order.length);
    for (let at = this.order.length - 1; at >= 0; at--) {
      const isLast = this.#owners[at] !== this.#owners[at + 1];
      this.#others[at] = isLast ? at + 1 : this.#others[at + 1] ?? 0;
    }
  }
  /** The meeting for which a flow speaks; null where it meets none. */
  meetingOf(flow) {
    const { locals, localParents, remotes } = this.#networks;
    const own = locals[flow] ?? 0;
    const remote = remotes.numbers[flow] ?? 0;
    const choice2 = { partner: NONE, remote: NONE, equal: false, count: 0 };
    for (let local = own; local !== NONE; local = localParents[local] ?? NONE) {
      const from = this.#starts[local] ?? 0;
      const to = this.#starts[local + 1] ?? 0;
      if (from === to) continue;
      this.#addWider(choice2, flow, local === own, from, to);
      if (local === own) continue;
      const first = lowerBound(this.#remotes, remote + 1, from, to);
      const end = lowerBound(this.#remotes, remotes.ends[remote] ?? 0, first, to);
      this.#add(choice2, flow, first, end, false);
    }
    const { partner, equal: equal2, count } = choice2;
    return partner === NONE ? null : { flow, partner, more: count - 1, equal: equal2 };
  }
  /** Adds the flows of a shelf whose remote network contains or equals the flow's; of equal flows only the earlier. */
  #addWider(choice2, flow, isOwnShelf, from, to) {
    const { numbers, parents } = this.#networks.remotes;
    const own = numbers[flow] ?? 0;
    let end = to;
    for (let remote = own; remote !== NONE; remote = parents[remote] ?? NONE) {
      end = lowerBound(this.#remotes, remote + 1, from, end);
      const first = lowerBound(this.#remotes, remote, from, end);
      const isEqual = isOwnShelf && remote === own;
      this.#add(choice2, flow, first, isEqual ? lowerBound(this.order, flow, first, end) : end, isEqual);
    }
  }
  #add(choice2, flow, from, to, isEqual) {
    if (from >= to) return;
    const owner = this.#flows[flow]?.owner ?? NONE;
    const first = this.#firstPartner(owner, from, to);
    if (first === to) return;
    const remote = this.#remotes[first] ?? 0;
    if (choice2.partner === NONE || !choice2.equal && remote <= choice2.remote) {
      choice2.partner = this.order[first] ?? NONE;
      choice2.remote = remote;
      choice2.equal = isEqual;
    }
    choice2.count += to - first > COUNTED ? to - first : this.#count(owner, first, to);
  }
  #firstPartner(owner, from, to) {
    for (let at = from; at < to; at++) {
      if (this.#isPartner(owner, at)) return at;
      if (this.#owners[at] === owner) at = (this.#others[at] ?? to) - 1;
    }
    return to;
  }
  #count(owner, from, to) {
    let count = 0;
    for (let at = from; at < to; at++) if (this.#isPartner(owner, at)) count++;
    return count;
  }
  #isPartner(owner, at) {
    const other = this.#owners[at] ?? NONE;
    return other !== owner && this.#excused?.get(owner)?.has(other) !== true;
  }
};
function findFlowMeetings(flows, { excused, involving } = {}) {
  const networks = networksOf2(flows);
  const all2 = indicesOf(flows.length);
  const shelves = new Shelves(flows, networks, excused, all2);
  const chosen2 = involving === void 0 ? all2 : all2.filter((flow) => involving(flow));
  const among = involving === void 0 ? shelves : new Shelves(flows, networks, excused, chosen2);
  const found = new Array(flows.length);
  for (const flow of shelves.order) {
    const isChosen = involving === void 0 || involving(flow);
    found[flow] = (isChosen ? shelves : among).meetingOf(flow);
  }
  return found.filter((meeting) => meeting !== null);
}

// src/model/overlap.ts
function compareBlocks(one, other) {
  if (one.version !== other.version) return one.version - other.version;
  if (one.first !== other.first) return one.first < other.first ? -1 : 1;
  return one.prefix - other.prefix;
}
function inOrder(blocks) {
  return blocks.map((block, index) => ({ block, index })).sort((one, other) => compareBlocks(one.block, other.block) || one.index - other.index);
}
function leave(enclosing, block) {
  for (let last2 = enclosing.at(-1); last2 !== void 0 && !contains(last2.block, block); last2 = enclosing.at(-1)) {
    enclosing.pop();
  }
}
function findOverlaps(blocks) {
  const found = [];
  const enclosing = [];
  for (const current of inOrder(blocks)) {
    leave(enclosing, current.block);
    const [widest] = enclosing;
    if (widest !== void 0) found.push({ entry: current.index, widest: widest.index, more: enclosing.length - 1 });
    enclosing.push(current);
  }
  return found.sort((one, other) => one.entry - other.entry);
}
function findMeetings(blocks, others2) {
  const found = [];
  const pending = inOrder(others2);
  const enclosing = [];
  let next = 0;
  let last2 = null;
  for (const current of inOrder(blocks)) {
    if (last2 !== null && contains(last2, current.block)) continue;
    last2 = current.block;
    let other = pending[next];
    for (; other !== void 0 && compareBlocks(other.block, current.block) <= 0; other = pending[++next]) {
      leave(enclosing, other.block);
      enclosing.push(other);
    }
    leave(enclosing, current.block);
    const inside = [];
    for (; other !== void 0 && contains(current.block, other.block); other = pending[++next]) inside.push(other);
    const widest = enclosing[0] ?? inside.sort((one, another) => one.block.prefix - another.block.prefix)[0];
    if (widest === void 0) continue;
    found.push({ entry: current.index, widest: widest.index, more: enclosing.length + inside.length - 1 });
  }
  return found.sort((one, another) => one.entry - another.entry);
}

// src/rules/shared/entries.ts
function distinct({ entries }) {
  if (entries.length < 2) return entries;
  const inside = new Set(findOverlaps(entries.map(({ value }) => value)).map(({ entry }) => entry));
  return inside.size === 0 ? entries : entries.filter((_, index) => !inside.has(index));
}
function localsOf({ api, gateway, local, localGroups, peerGroup }) {
  const isOwn = api === "apsara";
  if (local !== null)
    return distinct(local).map(({ value, place }) => ({ network: value, place: isOwn ? null : place }));
  if (localGroups.length > 0) return localGroups.map(({ value }) => ({ network: value, place: null }));
  const isSubnetOfService = api === "otc" && peerGroup === null && gateway !== null;
  return isSubnetOfService ? [{ network: gateway.value, place: null }] : [];
}
function isDefaultRoute(local, remote) {
  return typeof local !== "string" && isEverything(local) && isEverything(remote);
}
var NOWHERE = [];
function entriesOf2(connection, owner) {
  const { peerGroup } = connection;
  if (connection.remote === null) return [];
  const locals = localsOf(connection);
  const entries = [];
  for (const { value: remote, place } of distinct(connection.remote)) {
    const named = peerGroup === null ? NOWHERE : [place];
    for (const { network: local, place: localPlace } of locals) {
      if (isDefaultRoute(local, remote)) continue;
      const elsewhere = localPlace === null ? named : [...named, localPlace];
      entries.push({ owner, local, remote, connection, place: peerGroup?.place ?? place, elsewhere });
    }
  }
  return entries;
}
function accepted(connections) {
  const refused2 = /* @__PURE__ */ new Set();
  for (const between of grouped(connections, endsKey).values()) {
    if (between.length < 2) continue;
    for (const [, ...others2] of grouped(between, uniqueKey).values()) for (const other of others2) refused2.add(other);
  }
  return refused2.size === 0 ? connections : connections.filter((connection) => !refused2.has(connection));
}
function ownersOf(connections, workspace) {
  const owners = /* @__PURE__ */ new Map();
  return new Map(
    connections.map((connection) => {
      const key2 = standbyKey(connection, workspace) ?? connection;
      const owner = owners.get(key2) ?? owners.size;
      owners.set(key2, owner);
      return [connection, owner];
    })
  );
}
function excusedOwners(pairs, owners) {
  const excused = /* @__PURE__ */ new Map();
  for (const [one, other] of pairs.flatMap(([left, right]) => [[left, right], [right, left]])) {
    const owner = owners.get(one);
    const partner = owners.get(other);
    if (owner === void 0 || partner === void 0) continue;
    excused.set(owner, (excused.get(owner) ?? /* @__PURE__ */ new Set()).add(partner));
  }
  return excused;
}

// src/rules/overlapping-connections.ts
function more(count) {
  return count > 0 ? `, and ${String(count)} more` : "";
}
function equal({ remote, other, more: count }) {
  return `${remote} is also a peer network of ${other} at the same gateway, for the same local networks${more(count)}`;
}
function nested({ remote, otherRemote, other, more: count }) {
  return `${remote} meets ${otherRemote} of ${other} at the same gateway, for local networks that meet too${more(count)}`;
}
function worstMeetings(entries, search) {
  const worst = /* @__PURE__ */ new Map();
  const widthOf = ({ partner }) => entries[partner]?.remote.prefix ?? Infinity;
  for (const meeting of findFlowMeetings(entries, search)) {
    const place = entries[meeting.flow]?.place;
    if (place === void 0) continue;
    const known = worst.get(place);
    const isWorse = known === void 0 || meeting.equal && !known.equal || meeting.equal === known.equal && widthOf(meeting) < widthOf(known);
    if (isWorse) worst.set(place, meeting);
  }
  return worst.values();
}
function relatedTo2(entry, partner, message2, mirrored) {
  const related = [
    { place: partner.place, message: `${formatBlock(partner.remote)} of ${titleOf(partner.connection)}`, mirrored }
  ];
  const places = /* @__PURE__ */ new Set();
  for (const { connection, elsewhere } of [entry, partner]) {
    for (const place of elsewhere) {
      if (places.has(place)) continue;
      places.add(place);
      const words = `a network of ${titleOf(connection)}`;
      related.push({ place, message: words, mirrored: `${words}: ${message2}` });
    }
  }
  return related;
}
var overlapping_connections_default = defineRule({
  id: "overlapping-connections",
  group: "addresses",
  levels: { equal: "error", nested: "warning" },
  summary: "Two connections of one gateway whose networks meet on both sides",
  why: "A packet that fits the selectors of two tunnels goes into one of them: the gateway refuses the second connection, or sends traffic to the wrong peer, and which one may change at every rekey.",
  mend: "Make the peer networks of the connections disjoint. Declare the two under standby or redundant in the configuration if the gateway is meant to choose.",
  references: [rfc(4301, "4.4.1"), vendor("oumn"), caseOf("libreswan", 504), caseOf("azure-docs", 90128)],
  cwe: [],
  securitySeverity: null,
  messages: { equal, nested },
  examples: {
    bad: {
      file: "connections.jsonl",
      text: `{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"north","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.0.0/16","IkeConfig":"{\\"Psk\\":\\"\${PSK_NORTH}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"south","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0002","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.4.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK_SOUTH}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
`
    },
    good: {
      file: "connections.jsonl",
      text: `{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"north","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.0.0/17","IkeConfig":"{\\"Psk\\":\\"\${PSK_NORTH}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"south","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0002","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.128.0/17","IkeConfig":"{\\"Psk\\":\\"\${PSK_SOUTH}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
`
    }
  },
  visit: {
    workspace(workspace, report) {
      const { isChanged, redundant, standby } = workspace;
      for (const all2 of grouped(workspace.connections, gatewayKey).values()) {
        const connections = all2.length < 2 ? [] : accepted(all2);
        if (connections.length < 2) continue;
        const owners = ownersOf(connections, workspace);
        const entries = connections.flatMap((connection) => entriesOf2(connection, owners.get(connection) ?? 0));
        const involving = (flow) => {
          const entry = entries[flow];
          return entry !== void 0 && [entry.place, ...entry.elsewhere].some((place) => isChanged?.(place) === true);
        };
        const search = {
          excused: excusedOwners([...redundant, ...standby], owners),
          ...isChanged !== null && { involving }
        };
        for (const meeting of worstMeetings(entries, search)) {
          const entry = entries[meeting.flow];
          const partner = entries[meeting.partner];
          if (entry === void 0 || partner === void 0) continue;
          const [variant, word] = meeting.equal ? ["equal", equal] : ["nested", nested];
          const [remote, otherRemote] = [formatBlock(entry.remote), formatBlock(partner.remote)];
          const data = { remote, otherRemote, other: titleOf(partner.connection), more: meeting.more };
          const mirrored = word({
            remote: otherRemote,
            otherRemote: remote,
            other: titleOf(entry.connection),
            more: 0
          });
          const related = relatedTo2(entry, partner, word(data), mirrored);
          report(variant, data, entry.place, { related, between: [entry.connection, partner.connection] });
        }
      }
    }
  }
});

// src/rules/overlapping-local-remote.ts
function others({ more: more2 }) {
  return more2 > 0 ? `, and ${more2} more` : "";
}
var overlapping_local_remote_default = defineRule({
  id: "overlapping-local-remote",
  group: "addresses",
  levels: { equal: "error", overlapping: "error" },
  summary: "A network that is on both sides of one tunnel",
  why: "A host that has an address of its own network as the destination asks for it on the wire and never sends the packet to the gateway: the hosts in the common part cannot reach each other. Platforms refuse such connections, or routes flap.",
  mend: "Give one side other addresses, or translate them (NAT) before the tunnel; where only parts are used, write those parts alone.",
  references: [
    rfc(4301, "4.4.1"),
    vendor("doc4", "LocalSubnet, RemoteSubnet"),
    vendor("oumn"),
    caseOf("libreswan", 146),
    caseOf("libreswan", 504)
  ],
  cwe: [],
  securitySeverity: null,
  messages: {
    equal: (data) => `the remote network ${data.remote} is also a local network${others(data)}`,
    overlapping: (data) => `the remote network ${data.remote} overlaps the local network ${data.local}${others(data)}`
  },
  examples: {
    bad: {
      file: "create-vpn-connection.json",
      text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16,172.16.0.0/24",
  "RemoteSubnet": "10.10.20.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
    },
    good: {
      file: "create-vpn-connection.json",
      text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16,172.16.0.0/24",
  "RemoteSubnet": "10.20.20.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
    }
  },
  visit: {
    tunnel({ selectors }, _resource, report) {
      const remotes = ordinaryNetworksOf(selectors?.remote);
      const locals = ordinaryNetworksOf(selectors?.local);
      const meetings = findMeetings(
        remotes.map(({ block }) => block),
        locals.map(({ block }) => block)
      );
      for (const { entry, widest, more: more2 } of meetings) {
        const remote = remotes[entry];
        const local = locals[widest];
        if (remote === void 0 || local === void 0) continue;
        const isEqual = formatBlock(remote.block) === formatBlock(local.block);
        const related = [{ place: local.place, message: `the local network ${local.text}` }];
        const data = { remote: remote.text, local: local.text, more: more2 };
        report(isEqual ? "equal" : "overlapping", data, remote.place, { related });
      }
    }
  }
});

// src/rules/overlapping-peer-cidrs.ts
var overlapping_peer_cidrs_default = defineRule({
  id: "overlapping-peer-cidrs",
  group: "addresses",
  levels: { equal: "error", inside: "error" },
  summary: "Networks of one list that overlap, or are the same",
  why: "The wider network covers the narrower one, so that the entry adds nothing. ZStack refuses the list, and gateways that make one SA for each pair of networks have two that fit the same packet.",
  mend: "Leave the narrower network out, or write the networks that remain of the wider one.",
  references: [
    rfc(4301, "4.4.1"),
    vendor("zsrv", "peerCidrs"),
    vendor("nvpn", "endpoints"),
    caseOf("azure-docs", 90128),
    caseOf("azure-docs", 110829)
  ],
  cwe: [],
  securitySeverity: null,
  messages: {
    equal: ({ text, other, more: more2 }) => `${text} stands in this list already, as ${other}${more2 > 0 ? `, and lies inside ${more2} more of its networks` : ""}; leave it out`,
    inside: ({ text, other, more: more2 }) => `${text} lies inside ${other} of the same list${more2 > 0 ? `, and inside ${more2} more of its networks` : ""}; leave one of them out`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16", "10.20.30.0/24"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16", "10.30.0.0/24"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    }
  },
  visit: {
    tunnel({ selectors }, _resource, report) {
      for (const side of sidesOf2(selectors)) {
        const networks = networksOf(side);
        for (const { entry, widest, more: more2 } of findOverlaps(networks.map(({ block }) => block))) {
          const inner = networks[entry];
          const outer = networks[widest];
          if (inner === void 0 || outer === void 0) continue;
          const isEqual = formatBlock(inner.block) === formatBlock(outer.block);
          const related = [{ place: outer.place, message: `${outer.text} covers it` }];
          report(isEqual ? "equal" : "inside", { text: inner.text, other: outer.text, more: more2 }, inner.place, { related });
        }
      }
    }
  }
});

// src/rules/peer-address-in-selector.ts
var peer_address_in_selector_default = defineRule({
  id: "peer-address-in-selector",
  group: "addresses",
  levels: { inside: "note" },
  summary: "The address of the peer lies inside a network of the tunnel",
  why: "Packets to the gateway of the peer match the policy of the tunnel that they are to build. IKE and ESP themselves are exempt on most gateways; whatever else is sent to that address, pings and monitoring, goes into the tunnel and fails while it is down.",
  mend: "Write networks that leave the address of the gateway out, unless the gateway exempts its peer and nothing else needs that address.",
  references: [rfc(4301, "4.4.1")],
  cwe: [],
  securitySeverity: null,
  messages: {
    inside: ({ peer, network, side }) => `the peer ${peer} lies inside ${network}, a ${side} network of this tunnel: what is sent to the gateway itself goes into the tunnel`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "10.20.30.7",
    "peerCidrs": ["10.20.30.0/28"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "10.20.30.7",
    "peerCidrs": ["10.20.31.0/24"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    }
  },
  visit: {
    tunnel({ peerAddress, selectors }, _resource, report) {
      const text = peerAddress === null ? void 0 : valueOf(peerAddress);
      const address = text === void 0 ? null : parseAddress(text);
      if (peerAddress?.origin !== "explicit" || address === null) return;
      for (const side of ["local", "remote"]) {
        const around = ordinaryNetworksOf(selectors?.[side]).find(({ block }) => containsAddress(block, address));
        if (around === void 0) continue;
        const data = { peer: peerAddress.value, network: around.text, side };
        report("inside", data, peerAddress.place, { related: [{ place: around.place, message: around.text }] });
      }
    }
  }
});

// src/data/special-purpose.ts
var EVERYWHERE = { gateway: true, network: true };
var NOWHERE2 = { gateway: false, network: false };
var GATEWAY_ALONE = { gateway: true, network: false };
var PURPOSES = {
  anycast: { words: "a range of anycast services", ...EVERYWHERE },
  benchmarking: { words: "a range for benchmarks of network devices", ...GATEWAY_ALONE },
  broadcast: { words: "the range of the broadcast address", ...NOWHERE2 },
  discard: { words: "a range whose packets are discarded", ...NOWHERE2 },
  documentation: { words: "a documentation range", ...GATEWAY_ALONE },
  identifier: { words: "a range of identifiers that nothing routes", ...NOWHERE2 },
  "link-local": { words: "a link-local range", ...GATEWAY_ALONE },
  loopback: { words: "a loopback range", ...NOWHERE2 },
  mapped: { words: "a range of IPv4 addresses in IPv6 notation", ...NOWHERE2 },
  multicast: { words: "a multicast range", ...NOWHERE2 },
  private: { words: "a private range", ...EVERYWHERE },
  protocol: { words: "a range of protocol assignments", ...NOWHERE2 },
  reserved: { words: "a reserved range", ...NOWHERE2 },
  "segment-routing": { words: "a range of segment-routing identifiers within one domain", ...EVERYWHERE },
  shared: { words: "the range that carriers share behind their NAT", ...EVERYWHERE },
  "this-network": { words: "a range that stands for no particular host", ...NOWHERE2 },
  transition: { words: "a range of an IPv6 transition mechanism", ...EVERYWHERE }
};
var LOCAL = { global: false };
var GLOBAL = { global: true };
var SPECIAL_PURPOSE = [
  { text: "0.0.0.0/8", name: "This network", purpose: "this-network", ...LOCAL, source: rfc(791, "3.2") },
  {
    text: "0.0.0.0/32",
    name: "This host on this network",
    purpose: "this-network",
    ...LOCAL,
    source: rfc(1122, "3.2.1.3")
  },
  { text: "10.0.0.0/8", name: "Private-Use", purpose: "private", ...LOCAL, source: rfc(1918) },
  { text: "100.64.0.0/10", name: "Shared Address Space", purpose: "shared", ...LOCAL, source: rfc(6598) },
  { text: "127.0.0.0/8", name: "Loopback", purpose: "loopback", ...LOCAL, source: rfc(1122, "3.2.1.3") },
  { text: "169.254.0.0/16", name: "Link Local", purpose: "link-local", ...LOCAL, source: rfc(3927) },
  { text: "172.16.0.0/12", name: "Private-Use", purpose: "private", ...LOCAL, source: rfc(1918) },
  { text: "192.0.0.0/24", name: "IETF Protocol Assignments", purpose: "protocol", ...LOCAL, source: rfc(6890, "2.1") },
  { text: "192.0.0.0/29", name: "IPv4 Service Continuity Prefix", purpose: "transition", ...LOCAL, source: rfc(7335) },
  { text: "192.0.0.8/32", name: "IPv4 dummy address", purpose: "protocol", ...LOCAL, source: rfc(7600) },
  { text: "192.0.0.9/32", name: "Port Control Protocol Anycast", purpose: "anycast", ...GLOBAL, source: rfc(7723) },
  {
    text: "192.0.0.10/32",
    name: "Traversal Using Relays around NAT Anycast",
    purpose: "anycast",
    ...GLOBAL,
    source: rfc(8155)
  },
  { text: "192.0.0.170/32", name: "NAT64/DNS64 Discovery", purpose: "protocol", ...LOCAL, source: rfc(8880) },
  { text: "192.0.0.171/32", name: "NAT64/DNS64 Discovery", purpose: "protocol", ...LOCAL, source: rfc(8880) },
  { text: "192.0.2.0/24", name: "Documentation (TEST-NET-1)", purpose: "documentation", ...LOCAL, source: rfc(5737) },
  { text: "192.31.196.0/24", name: "AS112-v4", purpose: "anycast", ...GLOBAL, source: rfc(7535) },
  { text: "192.52.193.0/24", name: "AMT", purpose: "anycast", ...GLOBAL, source: rfc(7450) },
  {
    text: "192.88.99.0/24",
    name: "Deprecated (6to4 Relay Anycast)",
    purpose: "transition",
    ...LOCAL,
    source: rfc(7526)
  },
  { text: "192.88.99.2/32", name: "6a44-relay anycast address", purpose: "transition", ...LOCAL, source: rfc(6751) },
  { text: "192.168.0.0/16", name: "Private-Use", purpose: "private", ...LOCAL, source: rfc(1918) },
  {
    text: "192.175.48.0/24",
    name: "Direct Delegation AS112 Service",
    purpose: "anycast",
    ...GLOBAL,
    source: rfc(7534)
  },
  { text: "198.18.0.0/15", name: "Benchmarking", purpose: "benchmarking", ...LOCAL, source: rfc(2544) },
  {
    text: "198.51.100.0/24",
    name: "Documentation (TEST-NET-2)",
    purpose: "documentation",
    ...LOCAL,
    source: rfc(5737)
  },
  { text: "203.0.113.0/24", name: "Documentation (TEST-NET-3)", purpose: "documentation", ...LOCAL, source: rfc(5737) },
  { text: "224.0.0.0/4", name: "Multicast", purpose: "multicast", ...LOCAL, source: rfc(5771) },
  { text: "240.0.0.0/4", name: "Reserved", purpose: "reserved", ...LOCAL, source: rfc(1112, "4") },
  { text: "255.255.255.255/32", name: "Limited Broadcast", purpose: "broadcast", ...LOCAL, source: rfc(919, "7") },
  { text: "::1/128", name: "Loopback Address", purpose: "loopback", ...LOCAL, source: rfc(4291, "2.5.3") },
  { text: "::/128", name: "Unspecified Address", purpose: "this-network", ...LOCAL, source: rfc(4291, "2.5.2") },
  { text: "::ffff:0:0/96", name: "IPv4-mapped Address", purpose: "mapped", ...LOCAL, source: rfc(4291, "2.5.5.2") },
  { text: "64:ff9b::/96", name: "IPv4-IPv6 Translat.", purpose: "transition", ...GLOBAL, source: rfc(6052) },
  { text: "64:ff9b:1::/48", name: "IPv4-IPv6 Translat.", purpose: "transition", ...LOCAL, source: rfc(8215) },
  { text: "100::/64", name: "Discard-Only Address Block", purpose: "discard", ...LOCAL, source: rfc(6666) },
  { text: "100:0:0:1::/64", name: "Dummy IPv6 Prefix", purpose: "protocol", ...LOCAL, source: rfc(9780) },
  { text: "2001::/23", name: "IETF Protocol Assignments", purpose: "protocol", ...LOCAL, source: rfc(2928) },
  { text: "2001::/32", name: "TEREDO", purpose: "transition", ...LOCAL, source: rfc(4380) },
  { text: "2001:1::1/128", name: "Port Control Protocol Anycast", purpose: "anycast", ...GLOBAL, source: rfc(7723) },
  {
    text: "2001:1::2/128",
    name: "Traversal Using Relays around NAT Anycast",
    purpose: "anycast",
    ...GLOBAL,
    source: rfc(8155)
  },
  {
    text: "2001:1::3/128",
    name: "DNS-SD Service Registration Protocol Anycast",
    purpose: "anycast",
    ...GLOBAL,
    source: rfc(9665)
  },
  { text: "2001:2::/48", name: "Benchmarking", purpose: "benchmarking", ...LOCAL, source: rfc(5180) },
  { text: "2001:3::/32", name: "AMT", purpose: "anycast", ...GLOBAL, source: rfc(7450) },
  { text: "2001:4:112::/48", name: "AS112-v6", purpose: "anycast", ...GLOBAL, source: rfc(7535) },
  { text: "2001:10::/28", name: "Deprecated (previously ORCHID)", purpose: "identifier", ...LOCAL, source: rfc(4843) },
  { text: "2001:20::/28", name: "ORCHIDv2", purpose: "identifier", ...GLOBAL, source: rfc(7343) },
  {
    text: "2001:30::/28",
    name: "Drone Remote ID Protocol Entity Tags (DETs) Prefix",
    purpose: "identifier",
    ...GLOBAL,
    source: rfc(9374)
  },
  { text: "2001:db8::/32", name: "Documentation", purpose: "documentation", ...LOCAL, source: rfc(3849) },
  { text: "2002::/16", name: "6to4", purpose: "transition", ...LOCAL, source: rfc(3056) },
  {
    text: "2620:4f:8000::/48",
    name: "Direct Delegation AS112 Service",
    purpose: "anycast",
    ...GLOBAL,
    source: rfc(7534)
  },
  { text: "3fff::/20", name: "Documentation", purpose: "documentation", ...LOCAL, source: rfc(9637) },
  { text: "5f00::/16", name: "Segment Routing (SRv6) SIDs", purpose: "segment-routing", ...LOCAL, source: rfc(9602) },
  { text: "fc00::/7", name: "Unique-Local", purpose: "private", ...LOCAL, source: rfc(4193) },
  { text: "fe80::/10", name: "Link-Local Unicast", purpose: "link-local", ...LOCAL, source: rfc(4291, "2.5.6") },
  { text: "ff00::/8", name: "Multicast", purpose: "multicast", ...LOCAL, source: rfc(4291, "2.7") }
];
var BY_WIDTH = SPECIAL_PURPOSE.map((row) => {
  const parsed = parseCidr(row.text);
  if (!parsed.ok) throw new Error(`${row.text} is no network`);
  return { block: parsed.block, row };
}).sort((one, other) => other.block.prefix - one.block.prefix);
var IPV6_ROWS = BY_WIDTH.filter(({ block }) => block.version === 6);
var OCTET_SIZE = 2 ** 24;
var IPV4_ROWS = Array.from({ length: 256 }, (_, octet) => {
  const whole = blockOf({ version: 4, bits: octet * OCTET_SIZE }, 8);
  return BY_WIDTH.filter(({ block }) => overlaps(block, whole));
});
function rowsAround({ first }) {
  return typeof first === "number" ? IPV4_ROWS[Math.floor(first / OCTET_SIZE)] ?? [] : IPV6_ROWS;
}
function specialPurposeOf(block) {
  return rowsAround(block).find((candidate) => contains(candidate.block, block))?.row;
}
function specialPurposeOfAddress(address) {
  return specialPurposeOf(blockOf(address, address.version === 4 ? 32 : 128));
}
function standingIn({ purpose, source }, isWhole) {
  return `is ${isWhole ? "" : "in "}${PURPOSES[purpose].words} (${source.title})`;
}

// src/rules/shared/peer-address.ts
var fieldsByContract = /* @__PURE__ */ new Map();
function addressFields({ operation, dialect }) {
  const key2 = `${dialect} ${operation}`;
  const known = fieldsByContract.get(key2);
  if (known !== void 0) return known;
  const fields = fieldsIn(contractOf(operation)?.fields ?? [], dialect).flatMap(
    ({ name, address, trimmed }) => address === void 0 ? [] : [{ name, form: address, trimmed: trimmed === true }]
  );
  fieldsByContract.set(key2, fields);
  return fields;
}
function peerAddressesOf(resource) {
  return addressFields(resource).flatMap(({ name, form, trimmed }) => {
    const reading = resource.body.fields.get(name);
    if (typeof reading?.value !== "string") return [];
    const text = trimmed ? reading.value.trim() : reading.value;
    return [{ field: name, text, place: reading.place, form }];
  });
}
function addressOf({ text }) {
  return parseAddress(text);
}
var DIGITS2 = {
  "octet-count": "has not the four numbers of an IPv4 address",
  "octet-range": "has a number above 255",
  "leading-zero": "has a number with a leading zero, which some programs read as octal; write it without"
};
var NAME = /^(?:\w(?:[\w-]{0,61}\w)?\.)*[a-z](?:[a-z\d-]{0,61}[a-z\d])?\.?$/iu;
function surplus(text) {
  if (/\s/u.test(text)) return "holds a blank";
  if (text.includes("://")) return "is a URL; write the address alone";
  if (parseCidr(text).ok) return "is a network; write the address alone, without a prefix";
  if (/^[\d.]+:\d+$/u.test(text)) return "holds a port; write the address alone";
  if (/^\[[\da-f:.]*\]$/iu.test(text)) return "has brackets around the address; leave them out";
  if (/[,;]/u.test(text)) return "holds several addresses; a connection has one peer";
  return null;
}
function faultOfText(text, { kinds }, api) {
  const around = surplus(text);
  if (around !== null) return around;
  const digits = DIGITS2[addressFault(text)];
  if (digits !== void 0) return digits;
  if (text.includes(":")) return "is no IPv6 address";
  if (!NAME.test(text)) return kinds.includes("name") ? "is neither an address nor a host name" : "is no IPv4 address";
  return kinds.includes("name") ? null : `is a name: ${api} takes an IPv4 address alone`;
}
function faultOfAddress(address, { kinds, refused: refused2 = [] }, api) {
  if (!kinds.includes(address.version === 4 ? "ipv4" : "ipv6")) return `is IPv6: ${api} takes an IPv4 address alone`;
  const found = specialPurposeOfAddress(address);
  if (found !== void 0 && !PURPOSES[found.purpose].gateway) {
    return `${standingIn(found, false)}: no peer is reached there`;
  }
  const network = refused2.find((text) => {
    const parsed = parseCidr(text);
    return parsed.ok && containsAddress(parsed.block, address);
  });
  return network === void 0 ? null : `is in ${network}, from which ${api} takes no address`;
}
function faultOf({ text, form }, api) {
  if (text === "" || isVariable(text)) return null;
  const address = parseAddress(text);
  return address === null ? faultOfText(text, form, api) : faultOfAddress(address, form, api);
}

// src/rules/peer-address-invalid.ts
var peer_address_invalid_default = defineRule({
  id: "peer-address-invalid",
  group: "addresses",
  levels: { refused: "error", unchecked: "warning" },
  summary: "A peer address that is no address, or one that no gateway has",
  why: "The API refuses it, or takes it and hands the gateway an address that it cannot send to: phase 1 never begins, and the log shows retransmissions at best.",
  mend: "Write the address at which the peer is reached, without prefix, port or scheme. Behind NAT that is the public address of the NAT.",
  references: [
    vendor("zsrv", "peerAddress"),
    vendor("nvpn", "peer_address"),
    vendor("apy", "CreateCustomerGateway, IpAddress"),
    rfc(6890)
  ],
  cwe: [],
  securitySeverity: null,
  messages: {
    refused: ({ field, text, fault: fault2 }) => `${field} ${text} ${fault2}`,
    unchecked: ({ field, text, fault: fault2 }) => `${field} ${text} ${fault2}; the server does not look on a change, and hands it to the gateway as it stands`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6/24",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    }
  },
  visit: {
    resource(resource, report) {
      if (resource.form === "response") return;
      for (const peer of peerAddressesOf(resource)) {
        const fault2 = faultOf(peer, API_TITLES[resource.dialect]);
        if (fault2 === null) continue;
        const data = { field: peer.field, text: quoted(peer.text), fault: fault2 };
        report(peer.form.level === "error" ? "refused" : "unchecked", data, peer.place);
      }
    }
  }
});

// src/rules/peer-address-not-global.ts
var peer_address_not_global_default = defineRule({
  id: "peer-address-not-global",
  group: "addresses",
  levels: { local: "note", sample: "note" },
  summary: "A peer address that the Internet does not route: private, shared, documentation",
  why: "Such an address is reached only within one network, as in a laboratory or over a leased line. Over the Internet the packets are lost; and a peer behind NAT is reached at the public address of the NAT, while it shows its private one as its identity.",
  mend: "Over the Internet write the public address of the peer, or of the NAT before it, and give the peer an identity that both ends know.",
  references: [rfc(6890), rfc(1918, "3"), rfc(7296, "2.23"), caseOf("libreswan", 909), caseOf("libreswan", 503)],
  cwe: [],
  securitySeverity: null,
  messages: {
    local: ({ field, text, found }) => `${field} ${text} ${standingIn(found, false)}, which is not reached over the Internet: right where both gateways are in one network, else write the public address`,
    sample: ({ field, text, found }) => `${field} ${text} ${standingIn(found, false)}: write the address of the peer`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.168.4.1",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    }
  },
  visit: {
    resource(resource, report) {
      for (const peer of peerAddressesOf(resource)) {
        const address = addressOf(peer);
        const found = address === null ? void 0 : specialPurposeOfAddress(address);
        if (found === void 0 || found.global || faultOf(peer, API_TITLES[resource.dialect]) !== null) continue;
        const variant = found.purpose === "documentation" ? "sample" : "local";
        report(variant, { field: peer.field, text: peer.text, found }, peer.place);
      }
    }
  }
});

// src/rules/peer-conflict.ts
var ONE_ANSWERS = "between two gateways there is one IKE SA, and only one of the two connections gets it";
function parameter({ other, field, value, otherValue }) {
  return `${field} is ${value} here and ${otherValue} in ${other}, which joins the same two gateways: ${ONE_ANSWERS}`;
}
function key({ other }) {
  return `the key is not that of ${other}, which joins the same two gateways: ${ONE_ANSWERS}`;
}
function differing(one, other) {
  for (const mine of one.ike) {
    const theirs = other.ike.find(({ field }) => field === mine.field);
    if (theirs !== void 0 && theirs.value !== mine.value) return { mine, theirs };
  }
  return null;
}
var peer_conflict_default = defineRule({
  id: "peer-conflict",
  group: "references",
  levels: { parameter: "warning", key: "warning" },
  summary: "Two connections between the same gateways with different IKE settings or keys",
  why: "Between two addresses there is one IKE SA, whose settings and key serve all connections. With two different sets it is chance which one answers, and the other connection fails with NO_PROPOSAL_CHOSEN or AUTHENTICATION_FAILED.",
  mend: "Give all connections between the same two gateways the same IkeConfig, the key included.",
  references: [vendor("apy", "CreateVpnConnection")],
  cwe: [],
  securitySeverity: null,
  precision: "high",
  supersedes: ["psk-in-plaintext"],
  messages: { parameter, key },
  examples: {
    bad: {
      file: "connections.jsonl",
      text: `{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"orders","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.1.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"stock","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.2.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group5\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
`
    },
    good: {
      file: "connections.jsonl",
      text: `{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"orders","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.1.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"stock","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.2.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
`
    }
  },
  visit: {
    workspace({ connections }, report) {
      const joined = connections.filter(({ api }) => api === "apsara");
      for (const [first, ...others2] of grouped(joined, endsKey).values()) {
        if (first === void 0) continue;
        for (const other of others2) {
          const between = [other, first];
          const names = [titleOf(other), titleOf(first)];
          const difference = differing(other, first);
          if (difference !== null) {
            const { mine, theirs } = difference;
            const data = { other: names[1], field: mine.field, value: mine.value, otherValue: theirs.value };
            const mirrored = parameter({ ...data, other: names[0], value: theirs.value, otherValue: mine.value });
            const related = [{ place: theirs.place, message: `${theirs.value} in ${names[1]}`, mirrored }];
            report("parameter", data, mine.place, { related, between });
          } else if (other.psk !== null && first.psk !== null && !other.psk.value.equals(first.psk.value)) {
            const related = [{ place: first.psk.place, message: names[1], mirrored: key({ other: names[0] }) }];
            report("key", { other: names[1] }, other.psk.place, { related, between });
          }
        }
      }
    }
  }
});

// src/rules/pfs-weaker-than-ike.ts
var pfs_weaker_than_ike_default = defineRule({
  id: "pfs-weaker-than-ike",
  group: "cryptography",
  levels: { weaker: "warning" },
  summary: "The Diffie-Hellman group of phase 2 is weaker than that of phase 1",
  why: "From the first rekey on the keys that protect the traffic come from the group of phase 2, so that the strength of phase 1 is lost. Strength counts, not the number: group 21 is stronger than 24, group 20 than 16.",
  mend: "Use the group of phase 1 for phase 2 too, or a stronger one.",
  references: [nist("SP 800-77 revision 1", "table 1"), rfc(9206, "11")],
  cwe: [326],
  securitySeverity: "4.8",
  messages: {
    weaker: ({ chosen: chosen2, group, ikeGroup, instead }) => `${chosen2} sets phase 2 to ${group.label} with about ${group.strengthBits} bits of strength, less than the ${ikeGroup.strengthBits} of ${ikeGroup.label} in phase 1; write ${instead}`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 20,
    "pfs": "dh-group14"
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 20,
    "pfs": "dh-group20"
  }
}
`
    }
  },
  visit: {
    tunnel({ ike, child }, { dialect }, report) {
      const [inIke] = ike?.proposals ?? [];
      const [inChild] = child?.proposals ?? [];
      const pair = knownPair(inIke?.dhGroup, inChild?.dhGroup);
      if (pair === null) return;
      const [{ value: ikeGroup, place: ikePlace }, ofChild] = pair;
      const { value: group, place } = ofChild;
      if (ikeGroup === null || group?.standing !== "sound" || group.strengthBits >= ikeGroup.strengthBits) return;
      const instead = JSON.stringify(nameOf(vocabularyOf(dialect), ikeGroup) ?? ikeGroup.label);
      const related = [{ place: ikePlace, message: `phase 1 uses ${ikeGroup.label}` }];
      report("weaker", { chosen: subject(ofChild), group, ikeGroup, instead }, place, { related });
    }
  }
});

// src/data/common-words.ts
var WORDS = [
  "abcd access account admin administrator alibaba aliyun amazon angel apple april apsara auth august azure backup",
  "baseball batman battery berlin branch bridge business changeit changeme charlie cisco client cloud company computer connect",
  "connection control corp correct customer datacenter december default demo dev develop device domain dragon dummy east",
  "enable enterprise example external family february firewall flower football forever fortigate fortinet freedom friday",
  "friend gateway global google group guest hello horse house huawei hunter iloveyou internal internet ipsec january july",
  "june juniper key killer letmein level linux local login london love lucky main manager march master matrix mercedes",
  "michael microsoft mikrotik monday money monkey mother mustang network north november october office openstack",
  "opnsense oracle orange paloalto partner pass passphrase passwd password pepper pfsense phrase planet please police",
  "power presharedkey princess private prod production project psk public purple qwerty random remote replace root router",
  "samsung sample saturday secret secure security september server service shadow shared silver simple site sitetosite",
  "sophos south staging staple start station storage strongswan student summer sunday sunshine super superman support",
  "switch system team telekom temp temporary test testing thursday tiger today toor trust tuesday tunnel ubuntu unknown",
  "user vodafone vpc vpn warehouse watchguard wednesday welcome west whatever wifi windows winter wireless world yellow",
  "zstack zyxel"
].flatMap((line) => line.split(" "));
var START = 3;
var BY_START = /* @__PURE__ */ new Map();
for (const word of WORDS) {
  const start = word.slice(0, START);
  const group = BY_START.get(start);
  if (group === void 0) BY_START.set(start, [word]);
  else group.push(word);
}
function commonWordAt(text, index) {
  const candidates2 = BY_START.get(text.slice(index, index + START)) ?? [];
  return Math.max(0, ...candidates2.filter((word) => text.startsWith(word, index)).map(({ length }) => length));
}

// src/data/key-strength.ts
var GUESSABLE_BITS = 80;
var SOUND_BITS = 112;
var ENOUGH_BITS = 128;
var WORD_BITS = 11;
var EXPECTED_BITS = 1;
var LONGEST2 = 2048;
var SHORTEST_KNOWN = 3;
var CLASSES = [
  [/[a-z]/u, 26],
  [/[A-Z]/u, 26],
  [/\d/u, 10],
  [/[\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/u, 33],
  [/[^\x20-\x7e]/u, 100]
];
var HEXADECIMAL = /^(?:[\da-f]+|[\dA-F]+)$/u;
var WALKS = [
  ["`1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "~!@#$%^&*()_+", "qwertzuiop", "azertyuiop"],
  ["1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "8ik,", "9ol.", "0p;/"]
].map(positionsIn);
var DISGUISES = /* @__PURE__ */ new Map([
  ["0", "o"],
  ["1", "i"],
  ["!", "i"],
  ["3", "e"],
  ["4", "a"],
  ["@", "a"],
  ["5", "s"],
  ["$", "s"],
  ["7", "t"]
]);
function positionsIn(lines) {
  const positions = /* @__PURE__ */ new Map();
  for (const [row, line] of lines.entries()) {
    for (const [column, character] of Array.from(line).entries()) {
      if (!positions.has(character)) positions.set(character, row * 100 + column);
    }
  }
  return positions;
}
function bitsPerCharacter(text) {
  if (/^\d+$/u.test(text)) return Math.log2(10);
  if (HEXADECIMAL.test(text)) return 4;
  const size = CLASSES.reduce((sum, [pattern, count]) => pattern.test(text) ? sum + count : sum, 0);
  return Math.log2(Math.max(size, 1));
}
function isSteady(first, second, third) {
  if (first === void 0 || second === void 0 || third === void 0) return false;
  const step = third - second;
  return Math.abs(step) <= 1 && second - first === step;
}
function continuesRun(text, index) {
  if (index < 2) return false;
  if (isSteady(text.charCodeAt(index - 2), text.charCodeAt(index - 1), text.charCodeAt(index))) return true;
  const [first = "", second = "", third = ""] = [text[index - 2], text[index - 1], text[index]];
  return WALKS.some((positions) => isSteady(positions.get(first), positions.get(second), positions.get(third)));
}
var YEAR = /^(?:19|20)\d\d$/u;
function undisguised(text) {
  return Array.from(text, (character) => DISGUISES.get(character) ?? character).join("");
}
function readKey(key2, beside) {
  const text = key2.slice(0, LONGEST2).toLowerCase();
  const known = beside.filter(({ length }) => length >= SHORTEST_KNOWN);
  return { text, plain: undisguised(text), beside: known.map((word) => undisguised(word.toLowerCase())) };
}
function wordAt({ text, plain, beside }, index) {
  const repeated = beside.filter((word) => plain.startsWith(word, index)).map(({ length }) => length);
  const year = YEAR.test(text.slice(index, index + 4)) ? 4 : 0;
  return Math.max(commonWordAt(plain, index), year, ...repeated);
}
var MARK = /[^a-z\d]/u;
var Past = class {
  #parts = /* @__PURE__ */ new Set();
  /** Whether a part is met again; from now on it is. */
  recurs(part2) {
    if (this.#parts.has(part2)) return true;
    this.#parts.add(part2);
    return false;
  }
};
function repeats(text, index, past) {
  const last2 = text.slice(Math.max(0, index - 2), index + 1);
  const again = last2.length === 3 && past.recurs(last2);
  const mark = text.charAt(index);
  return MARK.test(mark) && past.recurs(mark) || again;
}
function keyStrength(key2, beside = []) {
  const each = bitsPerCharacter(key2);
  const reading = readKey(key2, beside);
  const { text, plain } = reading;
  const past = new Past();
  let bits = 0;
  for (let index = 0; index < text.length && bits < ENOUGH_BITS; ) {
    const word = wordAt(reading, index);
    if (word > 0) {
      bits += past.recurs(plain.slice(index, index + word)) ? EXPECTED_BITS : Math.min(WORD_BITS, word * each);
      index += word;
    } else {
      const isExpected2 = repeats(text, index, past) || continuesRun(text, index);
      bits += isExpected2 ? EXPECTED_BITS : each;
      index++;
    }
  }
  return Math.min(bits, ENOUGH_BITS);
}

// src/rules/shared/key.ts
function statedKey({ psk }, resource) {
  if (psk?.origin !== "explicit") return null;
  const field = contractField(resource, psk.place);
  return field === void 0 ? null : { secret: psk.value, place: psk.place, field };
}
function holds(secret, predicate) {
  return secret.measure((text) => Number(predicate(text))) === 1;
}
function textsBeside({ peerAddress, localId, remoteId }, { name }) {
  const located = [peerAddress, localId?.value, remoteId?.value];
  return [name, ...located.map((text) => text && valueOf(text))].filter((text) => typeof text === "string");
}
function strengthOf(secret, tunnel, resource) {
  const beside = textsBeside(tunnel, resource);
  return Math.floor(secret.measure((text) => keyStrength(text, beside)));
}

// src/rules/psk-characters.ts
var NAMES = [
  [/ /u, "a blank"],
  [/\t/u, "a tab"],
  [/[\n\v\f\r]/u, "a line break"],
  [/\s/u, "a blank other than a space"],
  [/"/u, "a double quote"],
  [/'/u, "a single quote"],
  [/`/u, "a backtick"],
  [/\\/u, "a backslash"],
  [/\?/u, "a question mark"],
  [/\*/u, "an asterisk"],
  [/&/u, "an ampersand"],
  [/[<>]/u, "an angle bracket"],
  [/[^\x20-\x7e]/u, "a character outside printable ASCII"]
];
var BLANK = 32;
function trimmedBounds(text) {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= BLANK) start++;
  while (end > start && text.charCodeAt(end - 1) <= BLANK) end--;
  return { start, end };
}
var patterns = /* @__PURE__ */ new Map();
function compiled(character) {
  const known = patterns.get(character) ?? new RegExp(character, "u");
  patterns.set(character, known);
  return known;
}
function indexIn(text, pattern, isTrimmed) {
  const { start, end } = isTrimmed ? trimmedBounds(text) : { start: 0, end: text.length };
  const index = text.slice(start, end).search(pattern);
  return index === -1 ? -1 : start + index;
}
function firstMet(secret, { characters: characters2 = [], trimmed }, level) {
  const isTrimmed = trimmed === true;
  const met = characters2.filter((limit) => limit.level === level).map((limit) => ({ limit, index: secret.measure((text) => indexIn(text, compiled(limit.character), isTrimmed)) })).filter(({ index }) => index !== -1).sort((one, other) => one.index - other.index);
  return met[0] ?? null;
}
function nameOf2(secret, { limit, index }) {
  const row = secret.measure((text) => NAMES.findIndex(([pattern]) => pattern.test(text.charAt(index))));
  return NAMES[row]?.[1] ?? limit.words;
}
function trimmedEnds(secret, { trimmed }) {
  if (trimmed !== true) return null;
  const leading = holds(secret, (text) => trimmedBounds(text).start > 0);
  const trailing = holds(secret, (text) => trimmedBounds(text).end < text.length);
  if (leading && trailing) return "begins and ends";
  if (leading) return "begins";
  return trailing ? "ends" : null;
}
var psk_characters_default = defineRule({
  id: "psk-characters",
  group: "key",
  levels: { refused: "error", trimmed: "error", undocumented: "warning" },
  summary: "A pre-shared key with characters that the API refuses, or that the gateway reads otherwise",
  why: "The API answers with an error or, worse, takes the key and the gateway uses another one: then IKE_AUTH fails with AUTHENTICATION_FAILED although both ends seem to have the same key. Blanks from copying are the usual case, and nobody sees them.",
  mend: "Make the key of letters, digits, hyphens and underscores: all the APIs and gateways take them. Length, not symbols, makes it strong.",
  references: [
    vendor("zsrv", "authKey"),
    vendor("ss", "ipsec.secrets"),
    vendor("doc2", "psk"),
    vendor("odocs", "psk"),
    vendor("apy", "IkeConfig.Psk")
  ],
  cwe: [],
  securitySeverity: null,
  supersedes: ["psk-encoding", "psk-weak", "psk-in-plaintext", "psk-reused"],
  messages: {
    refused: ({ field, what, position, reason }) => `${field} holds ${what} as character ${position}: ${reason}; write letters, digits, - and _`,
    trimmed: ({ field, api, where }) => `${field} ${where} with a blank, which ${api} cuts off: the peer must have the key without it; leave the blank out`,
    undocumented: ({ field, what, position, reason }) => `${field} holds ${what} as character ${position}: ${reason}; write letters, digits, - and _`
  },
  examples: {
    bad: {
      file: "connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "kXv3 92mQz 0LrTb Wn8h",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`
    },
    good: {
      file: "connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`
    }
  },
  visit: {
    tunnel(tunnel, resource, report) {
      const key2 = statedKey(tunnel, resource);
      if (key2 === null || resource.form === "response") return;
      const { secret, field, place } = key2;
      const describe3 = (met) => ({
        field: field.name,
        what: nameOf2(secret, met),
        position: met.index + 1,
        reason: met.limit.reason
      });
      const refused2 = firstMet(secret, field, "error");
      const where = trimmedEnds(secret, field);
      const undocumented = firstMet(secret, field, "warning");
      if (refused2 !== null) report("refused", describe3(refused2), place);
      else if (where !== null)
        report("trimmed", { field: field.name, api: API_TITLES[resource.dialect], where }, place);
      else if (undocumented !== null) report("undocumented", describe3(undocumented), place);
    }
  }
});

// src/rules/psk-encoding.ts
var HEXADECIMAL2 = /^\s*0x\S/iu;
var BASE64 = /^\s*0s\S/iu;
var psk_encoding_default = defineRule({
  id: "psk-encoding",
  group: "key",
  levels: { hexadecimal: "warning", base64: "warning" },
  summary: "A pre-shared key that strongSwan decodes: it begins with 0x or 0s",
  why: "The agent of ZStack writes the key into ipsec.secrets without quotes, where 0x begins hexadecimal digits and 0s begins base64. The gateway then uses the decoded bytes; a peer that takes the text as it stands has another key, and authentication fails.",
  mend: "Write a key that does not begin with 0x or 0s, or enter the decoded bytes at the peer.",
  references: [vendor("zvyos", "ipsec.secrets"), vendor("ss", "ipsec.secrets: PSK")],
  cwe: [],
  securitySeverity: null,
  supersedes: ["psk-weak", "psk-in-plaintext"],
  messages: {
    hexadecimal: ({ field }) => `${field} begins with 0x: strongSwan reads what follows as hexadecimal digits, and a peer that takes the text as it stands has another key; write a key that does not begin so`,
    base64: ({ field }) => `${field} begins with 0s: strongSwan reads what follows as base64, and a peer that takes the text as it stands has another key; write a key that does not begin so`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "0x7f3a9c51e4b2d8067f3a9c51e4b2d806",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    }
  },
  visit: {
    tunnel(tunnel, resource, report) {
      if (resource.dialect !== "zstack") return;
      const key2 = statedKey(tunnel, resource);
      if (key2?.secret.test(HEXADECIMAL2) === true) report("hexadecimal", { field: key2.field.name }, key2.place);
      else if (key2?.secret.test(BASE64) === true) report("base64", { field: key2.field.name }, key2.place);
    }
  }
});

// src/rules/psk-generated.ts
var psk_generated_default = defineRule({
  id: "psk-generated",
  group: "key",
  levels: { generated: "note" },
  summary: "No pre-shared key in the request: the platform makes one up",
  why: "The connection is created with 16 random characters as its key. The answer does not show them: until somebody reads them back and enters them at the peer, the tunnel cannot come up.",
  mend: "Write Psk in IkeConfig, or read the key with DescribeVpnConnection and enter it at the peer.",
  references: [vendor("doc4", "IkeConfig.Psk"), vendor("apy", "CreateVpnConnection, IkeConfig.Psk")],
  cwe: [],
  securitySeverity: null,
  messages: {
    generated: ({ words }) => `Psk is left out: the platform makes a key of ${words}, which must be read back with DescribeVpnConnection and entered at the peer`
  },
  examples: {
    bad: {
      file: "create-vpn-connection.json",
      text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
    },
    good: {
      file: "create-vpn-connection.json",
      text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`
    }
  },
  visit: {
    tunnel({ psk }, resource, report) {
      if (resource.kind !== "connection" || resource.form === "response") return;
      if (psk?.origin !== "unknown" || psk.reason !== "not-in-body" || psk.place === null) return;
      const standing = contractField(resource, psk.place)?.default;
      if (standing !== void 0 && "dynamic" in standing) report("generated", { words: standing.dynamic }, psk.place);
    }
  }
});

// src/data/placeholder-keys.ts
var SAMPLE_KEYS = [
  { key: "auth", sources: ["doc0", "doc1"] },
  { key: "secret", sources: ["doc2", "odocs", "otf"] },
  { key: "tf-testvpn", sources: ["atf"] },
  { key: "tf-testvpn1", sources: ["atf"] },
  { key: "tf-testvpn2", sources: ["atf"] },
  { key: "tf-examplevpn2", sources: ["atf"] }
];
var SAMPLES = new Set(SAMPLE_KEYS.map(({ key: key2 }) => key2));
function isSampleKey(text) {
  return SAMPLES.has(text);
}
var STOCK_WORDS = /^(?:auth|change|default|dummy|enter|example|fake|foo|here|ike|insert|ipsec|is|it|key|me|my|new|none|null|our|pass|phrase|placeholder|please|pre|psk|put|replace|sample|secret|shared|some|string|tbd|test|testing|text|the|this|todo|updated|value|vpn|word|your){1,8}(?:0?1|12|123|1234|12345|123456)?$/u;
var STOCK_NUMBERS = /^(?:12345|123456|1234567|12345678|123456789|1234567890)$/u;
var ONE_LETTER = /^x{3,}$/u;
var LONGEST_STOCK_WORD = 32;
function isStockWord(text) {
  if (text.length > LONGEST_STOCK_WORD) return false;
  const letters = text.toLowerCase().replaceAll(/[\s!._-]/gu, "");
  return STOCK_WORDS.test(letters) || STOCK_NUMBERS.test(letters) || ONE_LETTER.test(letters);
}
var MASK = /^[*\u2022\u25cf]+$|[*\u2022\u25cf]{3}$|[*\u2022\u25cf]{4}|[^x]x{4,}$|^[([{<]?(?:redacted|masked|hidden|removed|filtered|omitted|sensitive(?: value)?)[)\]}>]?$/iu;
function isMaskedKey(text) {
  return MASK.test(text);
}

// src/rules/psk-in-plaintext.ts
var psk_in_plaintext_default = defineRule({
  id: "psk-in-plaintext",
  group: "key",
  levels: { literal: "warning" },
  summary: "A pre-shared key in plain text in a file",
  why: "A file with a key is copied to every clone, backup and build log of its repository, and stays in its history when the line is gone. Whoever reads it can pose as either end of the tunnel.",
  mend: "Keep the key in a secret store (or encrypt the value with SOPS or Ansible Vault), write a placeholder that the deployment fills in, and change the key: it is known now.",
  references: [
    nist("SP 800-77 revision 1", "3.3.4"),
    publication(
      "OWASP Secrets Management Cheat Sheet",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
    )
  ],
  cwe: [798, 312],
  securitySeverity: "6.5",
  supersedes: ["psk-weak"],
  messages: {
    literal: ({ field }) => `${field} stands here in plain text, for all who can read this file or its history; write a placeholder such as \${VPN_PSK}, keep the key in a secret store and change it`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "4hT9vQ2mXw7Lz0RkNb6Yc3Fd",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    }
  },
  visit: {
    tunnel(tunnel, resource, report) {
      const key2 = statedKey(tunnel, resource);
      if (key2 === null || sourceAt(key2.place).textless) return;
      if (holds(key2.secret, isMaskedKey) || strengthOf(key2.secret, tunnel, resource) < GUESSABLE_BITS) return;
      report("literal", { field: key2.field.name }, key2.place);
    }
  }
});

// src/rules/psk-length.ts
function characters(count) {
  return count === 1 ? "1 character" : `${count} characters`;
}
function allowed({ min, max }) {
  return min > 1 ? `${min} to ${max}` : `at most ${max}`;
}
var psk_length_default = defineRule({
  id: "psk-length",
  group: "key",
  levels: { short: "error", long: "error" },
  summary: "A pre-shared key that is shorter or longer than the API takes",
  why: "The API refuses the request, or cuts the key off, so that the two ends have different keys.",
  mend: "Write a random key of 20 to 64 characters: it is strong, and every one of the APIs takes it.",
  references: [vendor("doc2", "psk"), vendor("nlib", "psk"), vendor("doc4", "IkeConfig.Psk")],
  cwe: [],
  securitySeverity: null,
  supersedes: ["psk-characters", "psk-encoding", "psk-weak", "psk-in-plaintext", "psk-reused"],
  messages: {
    short: (data) => data.length === 0 ? `${data.field} is empty: ${data.api} takes keys of ${data.min} to ${data.max} characters` : `${data.field} has ${characters(data.length)}: ${data.api} takes ${allowed(data)}`,
    long: (data) => `${data.field} has ${characters(data.length)}: ${data.api} takes ${allowed(data)}`
  },
  examples: {
    bad: {
      file: "connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "q7Z-x",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`
    },
    good: {
      file: "connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`
    }
  },
  visit: {
    tunnel(tunnel, resource, report) {
      const key2 = statedKey(tunnel, resource);
      const bounds = key2?.field.length;
      if (key2 === null || bounds === void 0 || resource.form === "response") return;
      const { length } = key2.secret;
      const data = { field: key2.field.name, length, api: API_TITLES[resource.dialect], ...bounds };
      if (length < bounds.min) report("short", data, key2.place);
      else if (length > bounds.max) report("long", data, key2.place);
    }
  }
});

// src/rules/psk-masked.ts
var psk_masked_default = defineRule({
  id: "psk-masked",
  group: "key",
  levels: { masked: "error" },
  summary: "A masked pre-shared key: asterisks in place of the key, or of its end",
  why: "Consoles, logs and documents show keys with asterisks. Copied into a request they become the key itself, and no peer has such a one; Open Telekom Cloud refuses a key of asterisks alone.",
  mend: "Get the key from where it is kept, and write a placeholder that the deployment fills in.",
  references: [vendor("doc2", "psk"), vendor("apy", "IkeConfig.Psk")],
  cwe: [],
  securitySeverity: null,
  supersedes: ["psk-length", "psk-characters", "psk-encoding", "psk-weak", "psk-in-plaintext", "psk-reused"],
  messages: {
    masked: ({ field }) => `${field} holds a masked key, as a console or a log shows it: these very characters would become the key, which the peer does not have; write the key itself, or a placeholder such as \${VPN_PSK}`
  },
  examples: {
    bad: {
      file: "connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "************",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`
    },
    good: {
      file: "connection.json",
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`
    }
  },
  visit: {
    tunnel(tunnel, resource, report) {
      const key2 = statedKey(tunnel, resource);
      if (key2 === null || resource.form === "response" || !holds(key2.secret, isMaskedKey)) return;
      report("masked", { field: key2.field.name }, key2.place);
    }
  }
});

// src/rules/psk-placeholder.ts
var psk_placeholder_default = defineRule({
  id: "psk-placeholder",
  group: "key",
  levels: { sample: "error", stock: "error" },
  summary: "A pre-shared key from a document, or a word that stands for one",
  why: "The API takes such a key, and the tunnel comes up. But anyone can guess it: whoever can reach the gateway can pose as the peer, and whoever stands between the two as both.",
  mend: "Make a random key of 20 characters or more for each tunnel, keep it in a secret store and write a placeholder that the deployment fills in.",
  references: [
    rfc(7296, "2.15"),
    nist("SP 800-77 revision 1", "3.3.4"),
    vendor("doc0", "authKey"),
    vendor("doc2", "psk")
  ],
  cwe: [1392, 1391],
  securitySeverity: "8.8",
  supersedes: [
    "psk-masked",
    "psk-length",
    "psk-characters",
    "psk-encoding",
    "psk-weak",
    "psk-in-plaintext",
    "psk-reused"
  ],
  messages: {
    sample: ({ field }) => `${field} holds the key of a published example, which everybody knows; write a random key, or a placeholder such as \${VPN_PSK}`,
    stock: ({ field }) => `${field} holds a word that stands for a key, and is the first that anyone guesses; write a random key, or a placeholder such as \${VPN_PSK}`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "changeme",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    }
  },
  visit: {
    tunnel(tunnel, resource, report) {
      const key2 = statedKey(tunnel, resource);
      if (key2 === null) return;
      if (holds(key2.secret, isSampleKey)) report("sample", { field: key2.field.name }, key2.place);
      else if (holds(key2.secret, isStockWord)) report("stock", { field: key2.field.name }, key2.place);
    }
  }
});

// src/model/secret.ts
var Secret = class {
  #text;
  constructor(text) {
    this.#text = text;
  }
  /** What masks these keys, and other secret texts of the same run, in everything that a report shows. */
  static redactor(keys2, others2 = []) {
    return new Redactor([...Array.from(keys2, (key2) => key2.#text), ...others2]);
  }
  /** Length in UTF-16 units, as the APIs count. */
  get length() {
    return this.#text.length;
  }
  equals(other) {
    return this.#text === other.#text;
  }
  /** An order of keys, so that what is made of them does not depend on the order in which they came. */
  compare(other) {
    if (this.#text === other.#text) return 0;
    return this.#text < other.#text ? -1 : 1;
  }
  /** Whether the key matches a pattern. */
  test(pattern) {
    return pattern.test(this.#text);
  }
  /** Index of the first character that matches a pattern of one character; -1 where none does. */
  indexOf(pattern) {
    return this.#text.search(pattern);
  }
  /** The items whose secrets are equal, group by group, in the order of the items. */
  static groupEqual(items, secretOf) {
    const groups = /* @__PURE__ */ new Map();
    for (const item of items) {
      const text = secretOf(item).#text;
      const group = groups.get(text);
      if (group === void 0) groups.set(text, [item]);
      else group.push(item);
    }
    return [...groups.values()];
  }
  /** Hands the text to a measure that gives a number, so that strength is computed without the text leaving. */
  measure(measure) {
    return measure(this.#text);
  }
  toString() {
    return REDACTED;
  }
  toJSON() {
    return REDACTED;
  }
  [inspectSymbol]() {
    return REDACTED;
  }
};

// src/rules/psk-reused.ts
function keyed(connections) {
  const found = [];
  for (const connection of connections) {
    if (connection.psk !== null && connection.psk.value.length > 0) found.push({ connection, psk: connection.psk });
  }
  return found;
}
function reused({ first, count }) {
  return count === 2 ? `the key is also that of ${first}: whoever knows it at one peer can pose as the other` : `the key is also that of ${first} and of ${String(count - 2)} more: whoever knows it at one peer can pose as the others`;
}
function leadsTo({ peerAddress }, { ownAddresses }) {
  if (peerAddress === null || ownAddresses.length === 0 || parseAddress(peerAddress) === null) return null;
  return ownAddresses.includes(peerAddress);
}
function isOneTunnel(one, other) {
  const gateway = gatewayKey(one);
  if (gateway !== null && gateway === gatewayKey(other)) return false;
  const peer = peerKey(one);
  if (peer !== null && peer === peerKey(other)) return false;
  const there = leadsTo(one, other);
  const back = leadsTo(other, one);
  if (there === false || back === false) return false;
  return there === true && back === true ? true : null;
}
var COMPARED = 8;
function tunnelsOf(group, isStandby) {
  const kept = [];
  for (const candidate of group) {
    const belongs = kept.slice(0, COMPARED).some(({ connection }) => {
      return isStandby(connection, candidate.connection) || isOneTunnel(connection, candidate.connection) === true;
    });
    if (!belongs) kept.push(candidate);
  }
  return kept;
}
var psk_reused_default = defineRule({
  id: "psk-reused",
  group: "key",
  levels: { reused: "warning" },
  summary: "One pre-shared key for several connections",
  why: "Whoever learns the key at one peer can take the place of every other peer that shares it, and one lost router means new keys everywhere.",
  mend: "Make a random key for each tunnel, and keep it in a secret store.",
  references: [rfc(7296, "2.15")],
  cwe: [1391],
  securitySeverity: "5.9",
  precision: "high",
  supersedes: ["psk-in-plaintext"],
  messages: { reused },
  examples: {
    bad: {
      file: "connections.jsonl",
      text: `{"ipsec_site_connection":{"name":"north","psk":"7rW-qZ0v_Lm4xT9bKe2sYd6h","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"ipsec_site_connection":{"name":"south","psk":"7rW-qZ0v_Lm4xT9bKe2sYd6h","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_address":"185.22.10.8","peer_id":"185.22.10.8"}}
`
    },
    good: {
      file: "connections.jsonl",
      text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"ipsec_site_connection":{"name":"south","psk":"\${PSK_SOUTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_address":"185.22.10.8","peer_id":"185.22.10.8"}}
`
    }
  },
  visit: {
    workspace(workspace, report) {
      const isStandby = standbyTest(workspace);
      for (const estate of grouped(workspace.connections, (connection) => connection.estate ?? "").values()) {
        for (const group of Secret.groupEqual(keyed(estate), ({ psk }) => psk.value)) {
          const [first, ...others2] = group.length === 1 ? group : tunnelsOf(group, isStandby);
          const [second] = others2;
          if (first === void 0 || second === void 0) continue;
          if (others2.length === 1 && isOneTunnel(first.connection, second.connection) !== false) continue;
          const title = titleOf(first.connection);
          const count = others2.length + 1;
          for (const { connection, psk } of others2) {
            const mirrored = reused({ first: titleOf(connection), count });
            const related = [{ place: first.psk.place, message: `${title} has the same key`, mirrored }];
            report("reused", { first: title, count }, psk.place, { related, between: [connection, first.connection] });
          }
        }
      }
    }
  }
});

// src/rules/psk-weak.ts
var RANDOM_KEY = "a random key of 20 characters or more, such as openssl rand -base64 24 prints";
var psk_weak_default = defineRule({
  id: "psk-weak",
  group: "key",
  levels: { guessable: "warning", modest: "note" },
  summary: "A pre-shared key that can be found by guessing",
  why: "Whoever answers one connection attempt in place of the peer gets a proof of the key, with IKEv1 and with IKEv2, and can try keys against it offline, as fast as the hardware goes. The key should be as hard to find as the strongest key that is negotiated.",
  mend: "Make the key with a random generator: 20 characters of letters and digits have about 119 bits, 32 of openssl rand -base64 24 have 192.",
  references: [
    rfc(7296, "2.15"),
    nist("SP 800-77 revision 1", "3.3.4"),
    nist("SP 800-57 part 1 revision 5", "table 4"),
    publication("CVE-2018-5389", "https://www.kb.cert.org/vuls/id/857035")
  ],
  cwe: [521, 1391],
  securitySeverity: "7.4",
  // How hard a key is to guess is an estimate.
  precision: "high",
  messages: {
    guessable: ({ field, bits }) => `${field} has about ${bits} bits of strength by its length, characters, words and repetitions: it can be found offline; write ${RANDOM_KEY}`,
    modest: ({ field, bits }) => `${field} has about ${bits} bits of strength, less than the ${SOUND_BITS} that NIST SP 800-57 accepts; write ${RANDOM_KEY}`
  },
  examples: {
    bad: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "Berlin-Branch-2024",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    },
    good: {
      file: "create-connection.json",
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`
    }
  },
  visit: {
    tunnel(tunnel, resource, report) {
      const key2 = statedKey(tunnel, resource);
      if (key2 === null || holds(key2.secret, isMaskedKey)) return;
      const bits = strengthOf(key2.secret, tunnel, resource);
      if (bits < GUESSABLE_BITS) report("guessable", { field: key2.field.name, bits }, key2.place);
      else if (bits < SOUND_BITS) report("modest", { field: key2.field.name, bits }, key2.place);
    }
  }
});

// src/rules/reset-on-change.ts
var WITHOUT_EFFECT = /* @__PURE__ */ new Set(["authMode", "policyMode", "transformProtocol"]);
function isReset({ location = "body", name, keeps }) {
  return location === "body" && keeps !== true && !WITHOUT_EFFECT.has(name);
}
function resetsOf({ operation, dialect, body }) {
  const fields = fieldsIn(contractOf(operation)?.fields ?? [], dialect).filter(isReset);
  return fields.flatMap(({ name, default: standing }) => {
    if (standing === void 0 || "dynamic" in standing) return [];
    const state = body.fields.get(name)?.state;
    return state === void 0 || state === "absent" ? [{ field: name, value: JSON.stringify(standing.value) }] : [];
  });
}
function weakResets({ tunnels }) {
  return tunnels.flatMap((tunnel) => {
    const choices = [
      ...encryptionsOf(tunnel),
      ...integritiesOf(tunnel),
      ...groupsOf(tunnel)
    ].map(({ choice: choice2 }) => choice2);
    return choices.flatMap(
      (choice2) => choice2.origin === "default" && choice2.value?.standing !== "sound" ? [choice2.field] : []
    );
  });
}
function wrapperPlace({ root, body }) {
  const wrapper = root.members.find(({ value }) => value === body.node);
  return wrapper === void 0 ? body.node : keyOf(root, wrapper);
}
function describe2({ operation, resets }) {
  const list = resets.map(({ field, value }) => `${field} to ${value}`).join(", ");
  return `${operation} resets what it leaves out: ${list}`;
}
var reset_on_change_default = defineRule({
  id: "reset-on-change",
  group: "syntax",
  levels: { weak: "warning", sound: "note" },
  summary: "A change that resets what it leaves out",
  why: "ChangeIPsecConnection replaces the whole proposal. A body that only renews the key also sets the Diffie-Hellman group back to 2 and the lifetimes to their defaults; the two identities alone stay. The tunnel then fails to negotiate with a peer that was not changed.",
  mend: "Send all parameters of the connection with every change: read them with QueryIPSecConnection and change what is to change.",
  references: [vendor("doc1"), vendor("zsrv"), vendor("zsdk")],
  cwe: [],
  securitySeverity: null,
  messages: {
    weak: (data) => `${describe2(data)}; ${data.weak.join(" and ")} would be weak: send all of them`,
    sound: (data) => `${describe2(data)}; send all of them`
  },
  examples: {
    bad: {
      file: "renew-key.json",
      text: `{
  "changeIPsecConnection": {
    "peerAddress": "203.0.113.20",
    "authKey": "\${VPN_PSK}"
  }
}
`
    },
    good: {
      file: "renew-key.json",
      text: `{
  "changeIPsecConnection": {
    "peerAddress": "203.0.113.20",
    "authKey": "\${VPN_PSK}",
    "idType": "ip",
    "ikeVersion": "ikev2",
    "ikeAuthAlgorithm": "sha256",
    "ikeEncryptionAlgorithm": "aes-256",
    "ikeDhGroup": 19,
    "ikeLifeTime": 86400,
    "policyAuthAlgorithm": "sha256",
    "policyEncryptionAlgorithm": "aes-256",
    "pfs": "dh-group19",
    "lifeTime": 3600
  }
}
`
    }
  },
  visit: {
    resource(resource, report) {
      const { operation, form } = resource;
      if (form === "response" || contractOf(operation)?.resets !== true) return;
      const resets = resetsOf(resource);
      if (resets.length === 0) return;
      const weak = weakResets(resource);
      report(weak.length > 0 ? "weak" : "sound", { operation, resets, weak }, wrapperPlace(resource));
    }
  }
});

// src/rules/special-purpose-cidr.ts
var special_purpose_cidr_default = defineRule({
  id: "special-purpose-cidr",
  group: "addresses",
  levels: { special: "warning" },
  summary: "A network that no site has: loopback, link-local, multicast, documentation, benchmarks",
  why: "IANA has set these ranges aside, and routers drop their packets. In a list of networks they are what is left of an example, or a typing error, and the network that was meant is missing.",
  mend: "Write the network of the site.",
  references: [
    rfc(6890),
    publication(
      "IANA IPv4 Special-Purpose Address Registry",
      "https://www.iana.org/assignments/iana-ipv4-special-registry/iana-ipv4-special-registry.xhtml"
    ),
    publication(
      "IANA IPv6 Special-Purpose Address Registry",
      "https://www.iana.org/assignments/iana-ipv6-special-registry/iana-ipv6-special-registry.xhtml"
    )
  ],
  cwe: [],
  securitySeverity: null,
  messages: {
    special: ({ text, found }) => `${text} ${standingIn(found, found.text === text)}, and no site has it; write the network of the site`
  },
  examples: {
    bad: {
      file: "endpoint-group.json",
      text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["192.0.2.0/24"]
  }
}
`
    },
    good: {
      file: "endpoint-group.json",
      text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["10.20.0.0/16", "100.64.8.0/24"]
  }
}
`
    }
  },
  visit: {
    tunnel({ selectors }, _resource, report) {
      for (const { block, text, place } of sidesOf2(selectors).flatMap(networksOf)) {
        const found = specialPurposeOf(block);
        if (found !== void 0 && !PURPOSES[found.purpose].network) report("special", { text, found }, place);
      }
    }
  }
});

// src/rules/transport-mode.ts
var transport_mode_default = defineRule({
  id: "transport-mode",
  group: "cryptography",
  levels: { gatewaysOnly: "warning" },
  summary: "Transport mode between gateways leaves the networks behind them unprotected",
  why: "Transport mode protects packets from one gateway to the other. Packets between the networks behind them are not such packets: they are dropped, or leave in clear. RFC 4301 wants tunnel mode between gateways, except under another tunnel such as GRE.",
  mend: "Use tunnel mode.",
  references: [rfc(4301, "4.1"), vendor("nlib"), vendor("zvyos")],
  cwe: [319],
  securitySeverity: "4.3",
  messages: {
    gatewaysOnly: ({ field, value }) => `${field} ${value} protects packets between the two gateways alone, not those of the networks behind them; write "tunnel"`
  },
  examples: {
    bad: {
      file: "ipsecpolicy.json",
      text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encapsulation_mode": "transport",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha256",
    "pfs": "group19"
  }
}
`
    },
    good: {
      file: "ipsecpolicy.json",
      text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encapsulation_mode": "tunnel",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha256",
    "pfs": "group19"
  }
}
`
    }
  },
  visit: {
    tunnel({ child }, { dialect }, report) {
      if (dialect === "zstack" || child?.mode.origin !== "explicit" || child.mode.value !== "transport") return;
      const { place } = child.mode;
      report("gatewaysOnly", { field: fieldNameAt(place), value: valueAt(place) }, place);
    }
  }
});

// src/rules/unconfigurable-field.ts
var BEHIND_NAT = /* @__PURE__ */ new Set(["private", "shared"]);
function publicAddress(reading) {
  if (reading?.state !== "valid" || typeof reading.value !== "string") return null;
  const address = parseAddress(reading.value);
  if (address === null) return null;
  return BEHIND_NAT.has(specialPurposeOfAddress(address)?.purpose ?? "") ? null : address;
}
var unconfigurable_field_default = defineShapeRule({
  id: "unconfigurable-field",
  group: "syntax",
  levels: { refused: "error", ignored: "warning", identity: "note" },
  summary: "A field that the caller may not set",
  why: "The server sets these fields itself. Some make it refuse the whole request, often when an exported answer is sent back as a request; others it takes and reserves for itself.",
  mend: "Leave the field out.",
  references: [vendor("doc2", "note below table 1"), vendor("odocs"), vendor("nlib")],
  cwe: [],
  securitySeverity: null,
  messages: {
    refused: ({ field, reason = "" }) => `${field} cannot be sent: ${reason}`,
    ignored: ({ field, reason = "" }) => `${field} should not be sent: ${reason}`,
    identity: ({ field, actual = "", nearest = "" }) => `${field} ${actual} differs from peer_address: the document calls it unconfigurable, and the gateway may expect the address; write ${nearest} unless the peer sends another identity`
  },
  examples: {
    bad: {
      file: "vpnservice.json",
      text: `{
  "vpnservice": {
    "name": "hq",
    "router_id": "66e3b16c-8ce5-40fb-bb49-ab6d8dc3f2aa",
    "status": "ACTIVE"
  }
}
`
    },
    good: {
      file: "vpnservice.json",
      text: `{
  "vpnservice": {
    "name": "hq",
    "router_id": "66e3b16c-8ce5-40fb-bb49-ab6d8dc3f2aa"
  }
}
`
    }
  },
  visit: {
    resource({ dialect, form, body: { fields } }, report) {
      if (dialect !== "otc" || form === "response") return;
      const peerId = fields.get("peer_id");
      const peerAddress = fields.get("peer_address");
      const identity = publicAddress(peerId);
      const address = publicAddress(peerAddress);
      if (identity === null || address === null || identity.bits === address.bits) return;
      if (peerId === void 0 || peerAddress === void 0) return;
      const data = {
        field: "peer_id",
        actual: JSON.stringify(peerId.value),
        nearest: JSON.stringify(peerAddress.value)
      };
      report("identity", data, peerId.place, {
        related: [{ place: peerAddress.place, message: "peer_address stands here" }]
      });
    }
  }
});

// src/rules/unknown-field.ts
var unknown_field_default = defineShapeRule({
  id: "unknown-field",
  group: "syntax",
  levels: { unknown: "error", url: "error", elsewhere: "note" },
  summary: "A key that the API does not know",
  why: "OpenStack refuses the whole request. ZStack drops the key without a word, and a mistyped ikeEncryptionAlgorithm leaves the default in force: the tunnel runs on parameters that nobody chose.",
  mend: "Write the name as the document of this API has it; names of the other APIs differ.",
  references: [vendor("zrest"), vendor("nlib"), vendor("doc4")],
  cwe: [],
  securitySeverity: null,
  messages: {
    unknown: ({ field, operation = "", reason, nearest }) => {
      const consequence = reason === void 0 ? "" : ` (${reason})`;
      const question = nearest === void 0 ? "" : `; did you mean ${nearest}?`;
      return `${field} is no field of ${operation}${consequence}${question}`;
    },
    url: ({ field, expected = "" }) => `${field} belongs in the URL, not in the body: ${expected}`,
    elsewhere: ({ field, expected = "", api = "" }) => `${field} is a field of ${expected}, not of ${api}; choose that dialect if the body is meant for it`
  },
  examples: {
    bad: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algoritm": "aes-256",
    "pfs": "group19"
  }
}
`
    },
    good: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    }
  }
});

// src/rules/unresolved-reference.ts
var PLURALS = {
  connection: "connections",
  "connection-change": "changes",
  "connection-action": "actions",
  attachment: "attachments",
  "ike-policy": "IKE policies",
  "ipsec-policy": "IPsec policies",
  "endpoint-group": "endpoint groups",
  "vpn-service": "VPN services",
  "customer-gateway": "customer gateways",
  "vpn-gateway": "VPN gateways",
  subnet: "subnets",
  vip: "virtual IPs",
  "l3-network": "L3 networks"
};
function knownKinds({ groups, companions }) {
  const known = [...groups, ...companions].filter(({ id }) => id !== null);
  return new Set(known.map(({ estate, kind }) => kindKey(estate, kind)));
}
function kindKey(estate, kind) {
  return `${estate ?? ""}
${kind}`;
}
function isExpected(facts, { kinds }, known) {
  return kinds.some((kind) => known.has(kindKey(facts.estate, kind)) || known.has(kindKey(null, kind)));
}
var unresolved_reference_default = defineRule({
  id: "unresolved-reference",
  group: "references",
  levels: { unresolved: "note" },
  summary: "An id that nothing in the run defines, although others of its kind are there",
  why: "A mistyped or outdated id is refused by the API, or joins the connection to the wrong policy or network. What it names cannot be checked.",
  mend: 'Correct the id; or let the run know it: by the exported answer that bears it, under resources in the configuration, or with a comment "# ipsec-lint-id: …" before its YAML document.',
  references: [vendor("doc2", "request parameters")],
  cwe: [],
  securitySeverity: null,
  precision: "medium",
  messages: {
    unresolved: ({ field, id, kind }) => `${field} names ${id}, which is none of the ${PLURALS[kind]} that were read`
  },
  examples: {
    bad: {
      file: "estate.jsonl",
      text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"endpoint_groups":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","name":"vpc","type":"subnet","endpoints":["1c1f2ab4-5f0f-4d0c-9c06-0f1f6f1f0b01"]}]}
`
    },
    good: {
      file: "estate.jsonl",
      text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"endpoint_groups":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","name":"vpc","type":"subnet","endpoints":["1c1f2ab4-5f0f-4d0c-9c06-0f1f6f1f0b01"]},{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","name":"branch","type":"cidr","endpoints":["10.9.0.0/16"]}]}
`
    }
  },
  visit: {
    workspace(workspace, report) {
      const known = knownKinds(workspace);
      for (const facts of [...workspace.connections, ...workspace.groups]) {
        for (const reference of facts.references) {
          const { field, value, kinds, place } = reference;
          const [kind] = kinds;
          if (kind === void 0 || workspace.find(facts.estate, value) !== null) continue;
          if (isExpected(facts, reference, known))
            report("unresolved", { field, id: value, kind }, place, { between: [facts] });
        }
      }
    }
  }
});

// src/rules/unresolved-template.ts
var unresolved_template_default = defineShapeRule({
  id: "unresolved-template",
  group: "syntax",
  levels: { template: "note" },
  summary: "A placeholder that nothing has filled in",
  why: "A template is right in a repository and wrong in a request: the server refuses it or, where any text will do, stores it. What a placeholder stands for cannot be judged.",
  mend: "Fill in the value before the request is sent, and lint the finished body.",
  references: [vendor("doc1", "request example")],
  cwe: [],
  securitySeverity: null,
  messages: {
    template: ({ field }) => `${field} is a placeholder: fill it in before the request is sent`
  },
  examples: {
    bad: {
      file: "endpoint-group.json",
      text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["\${BRANCH_NETWORK}"]
  }
}
`
    },
    good: {
      file: "endpoint-group.json",
      text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["192.168.40.0/24"]
  }
}
`
    }
  }
});

// src/rules/unused-exception.ts
var unused_exception_default = defineShapeRule({
  id: "unused-exception",
  group: "exceptions",
  levels: {
    unused: "warning",
    changed: "warning",
    unbindable: "warning",
    unknown: "warning",
    nameless: "warning",
    judging: "warning",
    mandatory: "warning"
  },
  summary: "An exception that covers nothing",
  why: "What it was written for is mended, has moved or has another value now. Left where it is, it would accept the next fault at the same place, for a reason that was never given for that one.",
  mend: "Remove the exception, or write it where the finding stands: a comment covers the next line, an entry of the configuration its files, pointer and value.",
  references: [SUPPRESSIONS],
  cwe: [],
  securitySeverity: null,
  messages: {
    unused: ({ actual = "" }) => `${actual} finds nothing here: remove the exception`,
    changed: ({ actual = "", expected = "" }) => `${actual} finds another value here than the one that was accepted, and the exception has ended; to accept the new one, write value: ${expected}`,
    unbindable: ({ actual = "" }) => `what ${actual} finds here has no value that an exception could be bound to (a key never has); leave value out and write expires`,
    unknown: ({ actual = "", nearest }) => `there is no rule ${actual}${nearest === void 0 ? "" : `; did you mean ${nearest}?`}`,
    nameless: () => "the comment names no rule and covers nothing; write ipsec-lint-ignore RULE -- reason",
    judging: ({ actual = "" }) => `${actual} judges exceptions and takes none; set its level in the configuration`,
    mandatory: ({ actual = "" }) => `no exception from ${actual} counts: a chosen profile makes it mandatory`
  },
  examples: {
    bad: {
      file: "ike-policy.yaml",
      text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group -- the device knows no better
  pfs: group14
`
    },
    good: {
      file: "ike-policy.yaml",
      text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group -- the device knows no better
  pfs: group5
`
    }
  }
});

// src/rules/weak-dh-group.ts
var weak_dh_group_default = defineRule({
  id: "weak-dh-group",
  group: "cryptography",
  levels: { broken: "error", weak: "warning" },
  summary: "A Diffie-Hellman group that is too small, or whose parameters are doubtful",
  why: "All keys of a tunnel follow from this exchange. Groups 1, 2 and 22 are so small that one computation can break them for all their users (Logjam), and groups 5 and 25 are not far from that. Nobody explains how the parameters of groups 22 to 24 were made. The number says nothing about strength: group 24 is weaker than 14.",
  mend: "Use group 19 or 20, or 14 where the peer has neither, in both phases and on both ends.",
  references: [
    rfc(8247, "2.4"),
    nist("SP 800-77 revision 1", "7.2.4.2"),
    rfc(5114, "4"),
    rfc(6989, "2.2"),
    publication("Logjam (CVE-2015-4000)", "https://weakdh.org/"),
    caseOf("libreswan", 503),
    caseOf("OTC terraform", 640)
  ],
  cwe: [326],
  securitySeverity: "8.1",
  messages: { broken: describeWeakChoice, weak: describeWeakChoice },
  examples: {
    bad: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group2"
  }
}
`
    },
    good: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    }
  },
  visit: {
    tunnel(tunnel, resource, report) {
      for (const choice2 of weakChoices(groupsOf(tunnel), resource)) report(choice2.standing, choice2, choice2.place);
    }
  }
});

// src/rules/weak-encryption.ts
var weak_encryption_default = defineRule({
  id: "weak-encryption",
  group: "cryptography",
  levels: { broken: "error" },
  summary: "An encryption algorithm that is broken: DES, 3DES or none at all",
  why: "The 56-bit keys of DES can be tried one by one. The 64-bit blocks of 3DES collide after some hundred gigabytes under one key, and each collision leaks plaintext; a site-to-site tunnel carries that much.",
  mend: "Use AES with keys of 256 or 128 bits, on both ends.",
  references: [
    rfc(8247, "2.1"),
    rfc(8221, "5"),
    nist("SP 800-131A revision 2", "2"),
    publication("Sweet32 (CVE-2016-2183)", "https://sweet32.info/"),
    caseOf("libreswan", 141),
    caseOf("hwdsl2", 1788)
  ],
  cwe: [326, 327],
  securitySeverity: "7.5",
  messages: { broken: describeWeakChoice },
  examples: {
    bad: {
      file: "ipsecpolicy.json",
      text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encryption_algorithm": "3des",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`
    },
    good: {
      file: "ipsecpolicy.json",
      text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`
    }
  },
  visit: {
    tunnel(tunnel, resource, report) {
      for (const choice2 of weakChoices(encryptionsOf(tunnel), resource)) report("broken", choice2, choice2.place);
    }
  }
});

// src/rules/weak-integrity.ts
var weak_integrity_default = defineRule({
  id: "weak-integrity",
  group: "cryptography",
  levels: { broken: "error", weak: "warning", unavoidable: "note" },
  summary: "An integrity algorithm, and with it a PRF, that rests on MD5 or SHA-1",
  why: "In phase 1 the algorithm also derives every key and signs the exchange, where collisions of MD5 and SHA-1 count (SLOTH). RFC 8247 and RFC 8221 list HMAC-MD5 as MUST NOT. They still list HMAC-SHA1 as MUST-, but NIST calls it legacy and BSI dropped it in 2020: gateways turn it off one after another.",
  mend: "Use HMAC-SHA2-256 or longer. Each API spells it differently: sha256 at ZStack and Apsara Stack, sha2-256 at Open Telekom Cloud.",
  references: [
    rfc(8247, "2.3"),
    rfc(8221, "6"),
    rfc(6151, "2.3"),
    nist("SP 800-77 revision 1", "table 1 and section 7.2.3"),
    publication("SLOTH (CVE-2015-7575)", "https://nvd.nist.gov/vuln/detail/CVE-2015-7575")
  ],
  cwe: [327, 328],
  securitySeverity: "7.4",
  messages: { broken: describeWeakChoice, weak: describeWeakChoice, unavoidable: describeWeakChoice },
  examples: {
    bad: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "md5",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    },
    good: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    }
  },
  visit: {
    tunnel(tunnel, resource, report) {
      for (const choice2 of weakChoices(integritiesOf(tunnel), resource)) {
        const { standing, alternatives, place } = choice2;
        report(standing === "weak" && !alternatives.documented ? "unavoidable" : standing, choice2, place);
      }
    }
  }
});

// src/rules/wrong-type.ts
var wrong_type_default = defineShapeRule({
  id: "wrong-type",
  group: "syntax",
  levels: { type: "error", object: "error", list: "error", spelling: "note" },
  summary: "A value of another type than the API reads",
  why: "A value of the wrong type is refused, or read as something else. Numbers in quotes and 2.0 for 2 pass the servers of today; a client with types, or a stricter server, refuses them.",
  mend: "Write the type that the document gives. Where it is a JSON string, hand the object to JSON.stringify.",
  references: [vendor("doc0", "ikeDhGroup"), vendor("doc4", "IkeConfig"), vendor("zrest"), vendor("nlib")],
  cwe: [],
  securitySeverity: null,
  messages: {
    type: ({ field, actual = "", expected = "", operation = "", nearest }) => {
      const found = `${field} is ${actual}, where ${operation} takes ${expected}`;
      return nearest === void 0 ? found : `${found}; write ${nearest}`;
    },
    object: ({ field, api = "" }) => `${field} is an object, where ${api} takes a string that holds it as JSON; write "${field}": "{…}" with the quotes inside escaped`,
    list: ({ field, expected = "" }) => `${field} is a list, where the API takes ${expected}`,
    spelling: ({ field, actual = "", expected = "" }) => `${field} ${actual} is read as ${expected}, which not every client and server will do; write ${expected}`
  },
  examples: {
    bad: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": 2,
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    },
    good: {
      file: "ikepolicy.json",
      text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`
    }
  }
});

// src/rules/index.ts
var RULES = [
  active_standby_mismatch_default,
  aggressive_mode_default,
  ah_protocol_default,
  body_wrapper_default,
  cidr_host_bits_default,
  conflicting_fields_default,
  default_route_selector_default,
  deprecated_field_default,
  dpd_timing_default,
  duplicate_connection_default,
  duplicate_identity_default,
  duplicate_key_default,
  endpoint_group_type_default,
  exception_without_reason_default,
  expired_exception_default,
  fixed_field_default,
  health_check_incomplete_default,
  identity_mismatch_default,
  ignored_field_default,
  ike_weaker_than_esp_default,
  ikev1_default,
  ikev1_main_psk_identity_default,
  ikev1_multiple_selectors_default,
  implicit_weak_default_default,
  incomplete_tunnel_default,
  initiator_constraint_default,
  input_limit_default,
  invalid_cidr_default,
  invalid_syntax_default,
  invalid_value_default,
  lifetime_order_default,
  lifetime_zero_default,
  missing_field_default,
  mixed_ip_versions_default,
  mtu_constraint_default,
  no_pfs_default,
  overlapping_connections_default,
  overlapping_local_remote_default,
  overlapping_peer_cidrs_default,
  peer_address_in_selector_default,
  peer_address_invalid_default,
  peer_address_not_global_default,
  peer_conflict_default,
  pfs_weaker_than_ike_default,
  psk_characters_default,
  psk_encoding_default,
  psk_generated_default,
  psk_in_plaintext_default,
  psk_length_default,
  psk_masked_default,
  psk_placeholder_default,
  psk_reused_default,
  psk_weak_default,
  reset_on_change_default,
  special_purpose_cidr_default,
  transport_mode_default,
  unconfigurable_field_default,
  unknown_field_default,
  unresolved_reference_default,
  unresolved_template_default,
  unused_exception_default,
  weak_dh_group_default,
  weak_encryption_default,
  weak_integrity_default,
  wrong_type_default
];

// src/cli/settings.ts
import { resolve } from "node:path";
function lintSettings(given, ruleIds, workingFolder) {
  const api = last(given, "api");
  const chosenApi = api === void 0 ? null : choice("API", api, APIS);
  return {
    paths: given.words.length === 0 ? ["."] : given.words,
    outputs: outputsOf(all(given, "format"), workingFolder),
    api: chosenApi,
    dialects: dialectsOf(all(given, "dialect"), chosenApi),
    stdinName: last(given, "stdin-filename") ?? "stdin.json",
    rules: new Map(all(given, "rule").map((text) => ruleLevel(text, ruleIds))),
    failOn: choice("level", last(given, "fail-on") ?? "error", [...LEVELS, "never"]),
    since: last(given, "since") ?? null,
    requireResources: has(given, "require-resources"),
    strict: has(given, "strict"),
    quiet: has(given, "quiet"),
    verbose: has(given, "verbose"),
    timing: has(given, "timing"),
    listFiles: has(given, "list-files"),
    gitignore: !has(given, "no-gitignore"),
    asFound: has(given, "as-found"),
    colour: colourOf(given)
  };
}
function colourOf(given) {
  return choice("colour choice", last(given, "color") ?? "auto", COLOUR_CHOICES);
}
function outputsOf(texts, workingFolder) {
  if (texts.length === 0) return [{ format: "text", file: null }];
  const outputs = texts.map(outputOf);
  const [first, second] = outputs.filter(({ file }) => file === null);
  if (first !== void 0 && second !== void 0) {
    const example = `-f ${first.format} -f ${second.format}=FILE`;
    throw new UserError(`both ${first.format} and ${second.format} would go to standard output`, `Write ${example}.`);
  }
  const files = /* @__PURE__ */ new Set();
  for (const { file } of outputs) {
    if (file === null) continue;
    const path = resolve(workingFolder, file);
    if (files.has(path))
      throw new UserError(`two formats would go into ${file}`, "Give each format a file of its own.");
    files.add(path);
  }
  return outputs;
}
function outputOf(text) {
  const mark = text.indexOf("=");
  const format = choice("format", mark === -1 ? text : text.slice(0, mark), FORMATS);
  if (mark === -1) return { format, file: null };
  const file = text.slice(mark + 1);
  if (file === "") throw new UserError(`--format ${text} names no file`, `Write --format ${format}=FILE.`);
  return { format, file: file === "-" ? null : file };
}
function dialectsOf(texts, api) {
  const chosen2 = /* @__PURE__ */ new Map();
  for (const text of texts) {
    const dialect = choice("dialect", text, Object.values(DIALECTS).flat());
    const owner = apiOf(dialect);
    const other = chosen2.get(owner);
    if (other !== void 0 && other !== dialect) {
      throw new UserError(`${other} and ${dialect} are dialects of one API`, "Choose one of them.");
    }
    if (api !== null && api !== owner) {
      throw new UserError(`${dialect} is a dialect of ${owner}, not of ${api}`, `Known: ${DIALECTS[api].join(", ")}.`);
    }
    chosen2.set(owner, dialect);
  }
  return [...chosen2.values()];
}
function ruleLevel(text, ruleIds) {
  const mark = text.indexOf("=");
  if (mark === -1) throw new UserError(`--rule ${text} names no level`, `Write --rule ${text}=off, or another level.`);
  const id = text.slice(0, mark);
  if (!ruleIds.includes(id)) {
    throw new UserError(`unknown rule "${id}"`, suggestion(id, ruleIds) ?? "See ipsec-lint rules.");
  }
  return [id, choice("level", text.slice(mark + 1), [...LEVELS, "off"])];
}

// src/cli/terminal.ts
function usesColour(colour, { isTTY = false }, environment) {
  if (colour !== "auto") return colour === "always";
  const { FORCE_COLOR: force = "", NO_COLOR: refused2 = "", TERM: terminal } = environment;
  if (force !== "") return force !== "0" && force !== "false";
  return refused2 === "" && isTTY && terminal !== "dumb";
}
var Messages = class {
  #write;
  #quiet;
  constructor(write, quiet) {
    this.#write = write;
    this.#quiet = quiet;
  }
  say(text) {
    if (!this.#quiet) this.#write(`ipsec-lint: ${printable(text)}
`);
  }
};

export {
  SOURCES,
  parseCidr,
  canonicalHost,
  formatBlock,
  explicit,
  implied,
  unknown,
  valueOf,
  isSampleKey,
  isStockWord,
  isMaskedKey,
  Secret,
  RULES,
  lintSettings,
  colourOf,
  usesColour,
  Messages
};
