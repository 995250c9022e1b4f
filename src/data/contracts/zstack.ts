import type { Contract } from '../contract.js';
import {
  AUTH_KEY,
  AUTH_KEY_ON_CHANGE,
  AUTH_MODE,
  DESCRIPTION,
  L3_NETWORK_UUID,
  L3_NETWORK_UUIDS,
  NAME,
  PEER_ADDRESS,
  PEER_ADDRESS_ON_CHANGE,
  PEER_CIDRS,
  RESOURCE_UUID,
  STATE_EVENT,
  TAG_UUIDS,
  TAGS,
  UUID_IN_PATH,
  VIP_UUID,
} from './zstack-common.js';
import { NEGOTIATION, NEGOTIATION_ON_CHANGE } from './zstack-negotiation.js';

const API = {
  api: 'zstack',
  unknownKeys: { words: 'ZStack drops a key that it does not know, without a word', dropped: true },
} as const;

/** The driver before 4.5 knows neither field: it speaks IKEv1 with one lifetime. */
const BEFORE_4_5 = { 'zstack-legacy': { ikeVersion: 'ikev1', ikeLifeTime: 86400 } } as const;

const OTHER_CASE = 'the key is the action name with a small first letter, and its case counts';
const PARAMS_ON_PUT = 'an action by PUT is read from the key that bears its name; params is for POST';

const CREATE_IPSEC_CONNECTION = {
  ...API,
  operation: 'CreateIPsecConnection',
  kind: 'connection',
  method: 'POST',
  path: '/zstack/v1/ipsec',
  wrapper: 'params',
  wrongWrappers: [
    { key: 'param', reason: 'a POST is read from params' },
    { key: 'createIPsecConnection', reason: 'a POST is read from params, not from the name of the action' },
  ],
  fields: [
    { ...NAME, required: true, empty: 'allowed' },
    DESCRIPTION,
    VIP_UUID,
    PEER_ADDRESS,
    AUTH_MODE,
    AUTH_KEY,
    L3_NETWORK_UUID,
    PEER_CIDRS,
    ...NEGOTIATION,
    RESOURCE_UUID,
    TAG_UUIDS,
    ...TAGS,
  ],
  implied: BEFORE_4_5,
  sources: ['doc0', 'zsdk', 'zsrv'],
} as const satisfies Contract;

const CHANGE_IPSEC_CONNECTION = {
  ...API,
  operation: 'ChangeIPsecConnection',
  kind: 'connection-change',
  method: 'PUT',
  path: '/zstack/v1/ipsec/config/{uuid}',
  wrapper: 'changeIPsecConnection',
  wrongWrappers: [
    { key: 'changeipsecconnection', reason: `the document prints it so, but ${OTHER_CASE}` },
    { key: 'changeIPSecConnection', reason: OTHER_CASE },
    { key: 'params', reason: PARAMS_ON_PUT },
  ],
  fields: [UUID_IN_PATH, PEER_ADDRESS_ON_CHANGE, AUTH_MODE, AUTH_KEY_ON_CHANGE, ...NEGOTIATION_ON_CHANGE, ...TAGS],
  resets: true,
  implied: BEFORE_4_5,
  sources: ['doc1', 'zsdk', 'zsrv', 'zrest'],
} as const satisfies Contract;

const RECONNECT_IPSEC_CONNECTION = {
  ...API,
  operation: 'ReconnectIPsecConnection',
  kind: 'connection-action',
  method: 'PUT',
  path: '/zstack/v1/ipsec/{uuid}/actions',
  wrapper: 'reconnectIPsecConnection',
  wrongWrappers: [
    { key: 'reconnectipsecconnection', reason: OTHER_CASE },
    { key: 'reconnectIPSecConnection', reason: OTHER_CASE },
    { key: 'params', reason: PARAMS_ON_PUT },
  ],
  fields: [UUID_IN_PATH, ...TAGS],
  sources: ['doc3', 'zsdk', 'zrest'],
} as const satisfies Contract;

const CHANGE_IPSEC_CONNECTION_STATE = {
  ...API,
  operation: 'ChangeIPSecConnectionState',
  kind: 'connection-action',
  method: 'PUT',
  path: '/zstack/v1/ipsec/{uuid}/actions',
  wrapper: 'changeIPSecConnectionState',
  wrongWrappers: [
    { key: 'changeIPsecConnectionState', reason: `${OTHER_CASE}: this one has a capital S` },
    { key: 'changeipsecconnectionstate', reason: OTHER_CASE },
    { key: 'params', reason: PARAMS_ON_PUT },
  ],
  fields: [UUID_IN_PATH, STATE_EVENT, ...TAGS],
  sources: ['zsdk', 'zrest'],
} as const satisfies Contract;

const UPDATE_IPSEC_CONNECTION = {
  ...API,
  operation: 'UpdateIPsecConnection',
  kind: 'connection-action',
  method: 'PUT',
  path: '/zstack/v1/ipsec/{uuid}',
  wrapper: 'updateIPsecConnection',
  wrongWrappers: [
    { key: 'updateipsecconnection', reason: OTHER_CASE },
    { key: 'updateIPSecConnection', reason: OTHER_CASE },
    { key: 'params', reason: PARAMS_ON_PUT },
  ],
  fields: [UUID_IN_PATH, NAME, DESCRIPTION, ...TAGS],
  unknownKeys: {
    ...API.unknownKeys,
    advice: 'only name and description can be updated, the rest is for ChangeIPsecConnection',
  },
  partial: true,
  sources: ['zsdk'],
} as const satisfies Contract;

const ATTACH_L3_NETWORKS = {
  ...API,
  operation: 'AttachL3NetworksToIPsecConnection',
  kind: 'attachment',
  method: 'POST',
  path: '/zstack/v1/ipsec/{uuid}/l3networks',
  wrapper: 'params',
  wrongWrappers: [
    { key: 'attachL3NetworksToIPsecConnection', reason: 'a POST is read from params, not from the name of the action' },
  ],
  fields: [UUID_IN_PATH, L3_NETWORK_UUIDS, RESOURCE_UUID, TAG_UUIDS, ...TAGS],
  sources: ['zsdk'],
} as const satisfies Contract;

const ADD_REMOTE_CIDRS = {
  ...API,
  operation: 'AddRemoteCidrsToIPsecConnection',
  kind: 'attachment',
  method: 'POST',
  path: '/zstack/v1/ipsec/{uuid}/remote-cidrs',
  wrapper: 'params',
  wrongWrappers: [
    { key: 'addRemoteCidrsToIPsecConnection', reason: 'a POST is read from params, not from the name of the action' },
  ],
  fields: [UUID_IN_PATH, { ...PEER_CIDRS, required: true }, RESOURCE_UUID, TAG_UUIDS, ...TAGS],
  sources: ['zsdk'],
} as const satisfies Contract;

export const ZSTACK_CONTRACTS = [
  CREATE_IPSEC_CONNECTION,
  CHANGE_IPSEC_CONNECTION,
  RECONNECT_IPSEC_CONNECTION,
  CHANGE_IPSEC_CONNECTION_STATE,
  UPDATE_IPSEC_CONNECTION,
  ATTACH_L3_NETWORKS,
  ADD_REMOTE_CIDRS,
] as const satisfies readonly Contract[];
