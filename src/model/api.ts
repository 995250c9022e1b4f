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

/** How people call an API or dialect in messages. */
export const API_TITLES: Readonly<Record<Dialect, string>> = {
  zstack: 'ZStack',
  'zstack-legacy': 'ZStack before 4.5',
  otc: 'Open Telekom Cloud',
  openstack: 'OpenStack VPNaaS',
  apsara: 'Apsara Stack',
  'alibaba-cloud': 'Alibaba Cloud',
};
