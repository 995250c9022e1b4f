/** Where the facts of the data tables come from, by the key that each row names. */
export const SOURCES = {
  doc0: {
    title: 'ZStack API: CreateIPsecConnection',
  },
  doc1: {
    title: 'ZStack API: ChangeIPsecConnection',
  },
  doc2: {
    title: 'Open Telekom Cloud VPN API: IPsec site connections, edition before August 2024',
    url: 'https://docs.otc.t-systems.com/virtual-private-network/api-ref/',
  },
  doc3: {
    title: 'ZStack API: ReconnectIPsecConnection',
  },
  doc4: { title: 'Apsara Stack API: CreateVpnConnection' },
  zsdk: { title: 'ZStack Java SDK: actions of the IPsec connection', url: 'https://github.com/zstackio/zstack' },
  'zsdk-old': { title: 'ZStack Java SDK before version 4.5', url: 'https://github.com/zstackio/zstack' },
  zrest: {
    title: 'ZStack REST server: how bodies are read and parameters checked',
    url: 'https://github.com/zstackio/zstack',
  },
  zdb: { title: 'ZStack database schema', url: 'https://github.com/zstackio/zstack' },
  zsrv: { title: 'ZStack IPsec service: request interceptor and router driver' },
  zvyos: { title: 'ZStack router agent: IPsec plugin', url: 'https://github.com/zstackio/zstack-vyos' },
  zgo: { title: 'ZStack Go SDK', url: 'https://github.com/zstackio/zstack-sdk-go-v2' },
  ztf: {
    title: 'Terraform provider ZStack: ipsec_connection',
    url: 'https://github.com/ZStack-Robot/terraform-provider-zstack',
  },
  zwood: { title: 'ZStack integration tests', url: 'https://github.com/zstackio/zstack-woodpecker' },
  ss: {
    title: 'strongSwan 5.9: proposals, ipsec.conf and ipsec.secrets',
    url: 'https://github.com/strongswan/strongswan',
  },
  odocs: {
    title: 'Open Telekom Cloud VPN API: native OpenStack APIs of the classic VPN',
    url: 'https://docs.otc.t-systems.com/virtual-private-network/api-ref/',
  },
  'odocs-old': {
    title: 'Open Telekom Cloud VPN API: native OpenStack APIs, edition before August 2024',
    url: 'https://github.com/opentelekomcloud-docs/virtual-private-network',
  },
  oumn: {
    title: 'Open Telekom Cloud VPN user guide: creating a VPN',
    url: 'https://docs.otc.t-systems.com/virtual-private-network/umn/',
  },
  oerr: {
    title: 'Open Telekom Cloud VPN API: error codes',
    url: 'https://docs.otc.t-systems.com/virtual-private-network/api-ref/',
  },
  otf: {
    title: 'Terraform provider Open Telekom Cloud: VPN resources',
    url: 'https://github.com/opentelekomcloud/terraform-provider-opentelekomcloud',
  },
  ogo: {
    title: 'Open Telekom Cloud Go SDK: vpnaas',
    url: 'https://github.com/opentelekomcloud/gophertelekomcloud',
  },
  nlib: { title: 'OpenStack neutron-lib: VPNaaS API definitions', url: 'https://github.com/openstack/neutron-lib' },
  nvpn: {
    title: 'OpenStack neutron-vpnaas: validators and device drivers',
    url: 'https://github.com/openstack/neutron-vpnaas',
  },
  apy: {
    title: 'Alibaba Cloud VPC API 2016-04-28: VPN gateway operations',
    url: 'https://api.alibabacloud.com/product/Vpc',
  },
  atf: {
    title: 'Terraform provider Alibaba Cloud: VPN resources',
    url: 'https://github.com/aliyun/terraform-provider-alicloud',
  },
  astf: {
    title: 'Terraform provider Apsara Stack: VPN resources',
    url: 'https://github.com/aliyun/terraform-provider-alibabacloudstack',
  },
  aold: { title: 'Alibaba Cloud API: earlier text of CreateVpnConnection and CreateVpnAttachment' },
  'iana-ikev2': {
    title: 'IANA: IKEv2 parameters',
    url: 'https://www.iana.org/assignments/ikev2-parameters/ikev2-parameters.xhtml',
  },
  'iana-ipsec': {
    title: 'IANA: IKE attributes of IKEv1',
    url: 'https://www.iana.org/assignments/ipsec-registry/ipsec-registry.xhtml',
  },
  'iana-isakmp': {
    title: 'IANA: ISAKMP registry, IPsec ESP and AH transforms',
    url: 'https://www.iana.org/assignments/isakmp-registry/isakmp-registry.xhtml',
  },
  rfc2405: { title: 'RFC 2405: DES-CBC for ESP', url: 'https://www.rfc-editor.org/rfc/rfc2405' },
  rfc2410: { title: 'RFC 2410: NULL encryption', url: 'https://www.rfc-editor.org/rfc/rfc2410' },
  rfc2451: { title: 'RFC 2451: ESP CBC-mode ciphers', url: 'https://www.rfc-editor.org/rfc/rfc2451' },
  rfc2403: { title: 'RFC 2403: HMAC-MD5-96', url: 'https://www.rfc-editor.org/rfc/rfc2403' },
  rfc2404: { title: 'RFC 2404: HMAC-SHA-1-96', url: 'https://www.rfc-editor.org/rfc/rfc2404' },
  rfc2409: { title: 'RFC 2409: IKE', url: 'https://www.rfc-editor.org/rfc/rfc2409' },
  rfc3526: { title: 'RFC 3526: more MODP groups', url: 'https://www.rfc-editor.org/rfc/rfc3526' },
  rfc3566: { title: 'RFC 3566: AES-XCBC-MAC-96', url: 'https://www.rfc-editor.org/rfc/rfc3566' },
  rfc3602: { title: 'RFC 3602: AES-CBC', url: 'https://www.rfc-editor.org/rfc/rfc3602' },
  rfc3686: { title: 'RFC 3686: AES counter mode for ESP', url: 'https://www.rfc-editor.org/rfc/rfc3686' },
  rfc4106: { title: 'RFC 4106: AES-GCM for ESP', url: 'https://www.rfc-editor.org/rfc/rfc4106' },
  rfc4309: { title: 'RFC 4309: AES-CCM for ESP', url: 'https://www.rfc-editor.org/rfc/rfc4309' },
  rfc4494: { title: 'RFC 4494: AES-CMAC-96', url: 'https://www.rfc-editor.org/rfc/rfc4494' },
  rfc4543: { title: 'RFC 4543: AES-GMAC', url: 'https://www.rfc-editor.org/rfc/rfc4543' },
  rfc4595: { title: 'RFC 4595: IKEv2 in Fibre Channel', url: 'https://www.rfc-editor.org/rfc/rfc4595' },
  rfc4615: { title: 'RFC 4615: AES-CMAC-PRF-128', url: 'https://www.rfc-editor.org/rfc/rfc4615' },
  rfc4868: { title: 'RFC 4868: HMAC-SHA-256, 384 and 512', url: 'https://www.rfc-editor.org/rfc/rfc4868' },
  rfc5114: { title: 'RFC 5114: additional Diffie-Hellman groups', url: 'https://www.rfc-editor.org/rfc/rfc5114' },
  rfc5529: { title: 'RFC 5529: Camellia modes for ESP and IKEv2', url: 'https://www.rfc-editor.org/rfc/rfc5529' },
  rfc5903: { title: 'RFC 5903: ECP groups', url: 'https://www.rfc-editor.org/rfc/rfc5903' },
  rfc6151: { title: 'RFC 6151: MD5 and HMAC-MD5', url: 'https://www.rfc-editor.org/rfc/rfc6151' },
  rfc6194: { title: 'RFC 6194: SHA-0 and SHA-1', url: 'https://www.rfc-editor.org/rfc/rfc6194' },
  rfc6954: { title: 'RFC 6954: Brainpool curves for IKEv2', url: 'https://www.rfc-editor.org/rfc/rfc6954' },
  rfc7296: { title: 'RFC 7296: IKEv2', url: 'https://www.rfc-editor.org/rfc/rfc7296' },
  rfc7634: { title: 'RFC 7634: ChaCha20-Poly1305', url: 'https://www.rfc-editor.org/rfc/rfc7634' },
  rfc8031: { title: 'RFC 8031: Curve25519 and Curve448', url: 'https://www.rfc-editor.org/rfc/rfc8031' },
  rfc8221: { title: 'RFC 8221: algorithm requirements for ESP and AH', url: 'https://www.rfc-editor.org/rfc/rfc8221' },
  rfc8247: { title: 'RFC 8247: algorithm requirements for IKEv2', url: 'https://www.rfc-editor.org/rfc/rfc8247' },
  rfc9395: { title: 'RFC 9395: deprecation of IKEv1', url: 'https://www.rfc-editor.org/rfc/rfc9395' },
  'draft-mlkem': {
    title: 'ML-KEM in IKEv2 (draft-ietf-ipsecme-ikev2-mlkem)',
    url: 'https://datatracker.ietf.org/doc/draft-ietf-ipsecme-ikev2-mlkem/',
  },
  'nist-800-57': {
    title: 'NIST SP 800-57 part 1 revision 5, tables 2 and 3',
    url: 'https://doi.org/10.6028/NIST.SP.800-57pt1r5',
  },
  'nist-800-56a': {
    title: 'NIST SP 800-56A revision 3, appendix D',
    url: 'https://doi.org/10.6028/NIST.SP.800-56Ar3',
  },
  'nist-800-131a': {
    title: 'NIST SP 800-131A revision 2',
    url: 'https://doi.org/10.6028/NIST.SP.800-131Ar2',
  },
  rfc9206: {
    title: 'RFC 9206: Commercial National Security Algorithm suite (CNSA 1.0) for IPsec',
    url: 'https://www.rfc-editor.org/rfc/rfc9206',
  },
  'nist-800-77': {
    title: 'NIST SP 800-77 revision 1: guide to IPsec VPNs',
    url: 'https://csrc.nist.gov/pubs/sp/800/77/r1/final',
  },
  cnsa2: {
    title: 'NSA: Commercial National Security Algorithm suite 2.0, announcement and questions',
    url: 'https://media.defense.gov/2022/Sep/07/2003071834/-1/-1/0/CSA_CNSA_2.0_ALGORITHMS_.PDF',
  },
  'draft-cnsa2': {
    title: 'CNSA suite 2.0 profile for IPsec (draft-guthrie-cnsa2-ipsec-profile)',
    url: 'https://datatracker.ietf.org/doc/draft-guthrie-cnsa2-ipsec-profile/',
  },
  'bsi-02102-1': {
    title: 'BSI TR-02102-1: recommendations and key lengths',
    url: 'https://www.bsi.bund.de/SharedDocs/Downloads/EN/BSI/Publications/TechGuidelines/TG02102/BSI-TR-02102-1.html',
  },
  'bsi-02102-3': {
    title: 'BSI TR-02102-3: use of IPsec and IKEv2',
    url: 'https://www.bsi.bund.de/SharedDocs/Downloads/EN/BSI/Publications/TechGuidelines/TG02102/BSI-TR-02102-3.html',
  },
  'ncsc-ipsec': {
    title: 'NCSC: using IPsec to protect data',
    url: 'https://www.ncsc.gov.uk/guidance/using-ipsec-protect-data',
  },
  'anssi-nt-003': {
    title: 'ANSSI DAT-NT-003: security recommendations for IPsec',
    url: 'https://cyber.gouv.fr/publications/recommandations-de-securite-relatives-ipsec',
  },
  'anssi-sns': {
    title: 'ANSSI: configuration recommendations for Stormshield SNS 4.3',
    url: 'https://documentation.stormshield.eu/SNS/v4/en/Content/ANSSI_Configuration_Recommendations_SNS_v4.3-LTSB/Encryption_profiles.htm',
  },
  'disa-vpn-srg': {
    title: 'DISA: VPN security requirements guide',
    url: 'https://public.cyber.mil/stigs/',
  },
  'pci-dss': {
    title: 'PCI DSS 4.0.1: Payment Card Industry data security standard',
    url: 'https://www.pcisecuritystandards.org/document_library/',
  },
} as const satisfies Record<string, { readonly title: string; readonly url?: string }>;

export type SourceKey = keyof typeof SOURCES;
