import type { RequestBody } from '../data/body.js';

/*
 * The request bodies of the operations, wrapper and all. What an API document calls required is required, enumerations
 * are enumerations, and JSON inside a string is a string. They are computed from the contracts that bodies are judged by.
 */

/** Body of `POST /zstack/v1/ipsec`. */
export type ZStackCreateIPsecConnection = RequestBody<'CreateIPsecConnection'>;

/** Body of `PUT /zstack/v1/ipsec/config/{uuid}`. What it leaves out is reset to its default. */
export type ZStackChangeIPsecConnection = RequestBody<'ChangeIPsecConnection'>;

/** Body of `PUT /zstack/v1/ipsec/{uuid}/actions`. */
export type ZStackReconnectIPsecConnection = RequestBody<'ReconnectIPsecConnection'>;

/** Body of `PUT /zstack/v1/ipsec/{uuid}/actions`. */
export type ZStackChangeIPSecConnectionState = RequestBody<'ChangeIPSecConnectionState'>;

/** Body of `PUT /zstack/v1/ipsec/{uuid}`. */
export type ZStackUpdateIPsecConnection = RequestBody<'UpdateIPsecConnection'>;

/** Body of `POST /zstack/v1/ipsec/{uuid}/l3networks`. */
export type ZStackAttachL3NetworksToIPsecConnection = RequestBody<'AttachL3NetworksToIPsecConnection'>;

/** Body of `POST /zstack/v1/ipsec/{uuid}/remote-cidrs`. */
export type ZStackAddRemoteCidrsToIPsecConnection = RequestBody<'AddRemoteCidrsToIPsecConnection'>;

/** Body of `POST /v2.0/vpn/ipsec-site-connections`. */
export type OtcCreateIpsecSiteConnection = RequestBody<'CreateIpsecSiteConnection'>;

/** Body of `PUT /v2.0/vpn/ipsec-site-connections/{connection_id}`. */
export type OtcUpdateIpsecSiteConnection = RequestBody<'UpdateIpsecSiteConnection'>;

/** Body of `POST /v2.0/vpn/ikepolicies`. */
export type OtcCreateIkePolicy = RequestBody<'CreateIkePolicy'>;

/** Body of `PUT /v2.0/vpn/ikepolicies/{ikepolicy_id}`. */
export type OtcUpdateIkePolicy = RequestBody<'UpdateIkePolicy'>;

/** Body of `POST /v2.0/vpn/ipsecpolicies`. */
export type OtcCreateIpsecPolicy = RequestBody<'CreateIpsecPolicy'>;

/** Body of `PUT /v2.0/vpn/ipsecpolicies/{ipsecpolicy_id}`. */
export type OtcUpdateIpsecPolicy = RequestBody<'UpdateIpsecPolicy'>;

/** Body of `POST /v2.0/vpn/endpoint-groups`. */
export type OtcCreateEndpointGroup = RequestBody<'CreateEndpointGroup'>;

/** Body of `PUT /v2.0/vpn/endpoint-groups/{endpoint_group_id}`. */
export type OtcUpdateEndpointGroup = RequestBody<'UpdateEndpointGroup'>;

/** Body of `POST /v2.0/vpn/vpnservices`. */
export type OtcCreateVpnService = RequestBody<'CreateVpnService'>;

/** Body of `PUT /v2.0/vpn/vpnservices/{service_id}`. */
export type OtcUpdateVpnService = RequestBody<'UpdateVpnService'>;

/** Parameters of `CreateVpnConnection`. */
export type ApsaraCreateVpnConnection = RequestBody<'CreateVpnConnection'>;

/** Parameters of `ModifyVpnConnectionAttribute`. */
export type ApsaraModifyVpnConnectionAttribute = RequestBody<'ModifyVpnConnectionAttribute'>;

/** Parameters of `CreateCustomerGateway`. */
export type ApsaraCreateCustomerGateway = RequestBody<'CreateCustomerGateway'>;

/** Parameters of `CreateVpnGateway`. */
export type ApsaraCreateVpnGateway = RequestBody<'CreateVpnGateway'>;
