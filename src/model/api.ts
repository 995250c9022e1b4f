/** Whose API it is: ZStack, Open Telekom Cloud (OpenStack VPNaaS), or Apsara Stack (Alibaba Cloud). */
export type Api = 'zstack' | 'otc' | 'apsara';

export const APIS: readonly Api[] = ['zstack', 'otc', 'apsara'];

/** One API in one version. */
export type Dialect = 'zstack' | 'zstack-legacy' | 'otc' | 'openstack' | 'apsara' | 'alibaba-cloud';

/** The dialects of each API, the default first. A dialect affects only its own API. */
export const DIALECTS: Readonly<Record<Api, readonly Dialect[]>> = {
  zstack: ['zstack', 'zstack-legacy'],
  otc: ['otc', 'openstack'],
  apsara: ['apsara', 'alibaba-cloud'],
};

/** The API that a dialect belongs to. */
export function apiOf(dialect: Dialect): Api {
  switch (dialect) {
    case 'zstack':
    case 'zstack-legacy':
      return 'zstack';
    case 'otc':
    case 'openstack':
      return 'otc';
    case 'apsara':
    case 'alibaba-cloud':
      return 'apsara';
  }
}

export const ALL_DIALECTS: readonly Dialect[] = APIS.flatMap((api) => DIALECTS[api]);

/** The dialect of a name; null where none has it. */
export function dialectNamed(name: string): Dialect | null {
  return ALL_DIALECTS.find((dialect) => dialect === name) ?? null;
}

/** The dialect of each API: the one of it that was chosen, else its default. */
export function dialectsOf(chosen: readonly Dialect[]): Readonly<Record<Api, Dialect>> {
  const of = (api: Api): Dialect => chosen.find((dialect) => apiOf(dialect) === api) ?? defaultDialect(api);
  return { zstack: of('zstack'), otc: of('otc'), apsara: of('apsara') };
}

function defaultDialect(api: Api): Dialect {
  const [first] = DIALECTS[api];
  if (first === undefined) throw new Error(`${api} has no dialect`);
  return first;
}

/** How people call an API or dialect in messages. */
export const API_TITLES: Readonly<Record<Dialect, string>> = {
  zstack: 'ZStack',
  'zstack-legacy': 'ZStack before 4.5',
  otc: 'Open Telekom Cloud',
  openstack: 'OpenStack VPNaaS',
  apsara: 'Apsara Stack',
  'alibaba-cloud': 'Alibaba Cloud',
};
