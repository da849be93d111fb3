import type { Home, HomePlace } from '../home'
import { KEY_SWITCH } from '../switch'
import { ON_CLOUD_RUN } from './runtimes'

const NETWORK = ['networking', 'vpc_id'] as const
const SUBNETWORKS = ['networking', 'subnet_ids', '*'] as const
const KEY = ['storage', 'encryption', 'kms_key_id'] as const

const GRANT = 'Another project must allow it in a policy of its own.'

/** Project ids only: a number may be the same project by its other name. */
const PROJECT = /^(?:https:\/\/www\.googleapis\.com\/compute\/v1\/)?projects\/([a-z][^/]*)\//

const PROJECT_PLACES: readonly HomePlace['at'][] = [
  NETWORK,
  SUBNETWORKS,
  KEY,
  ['monitoring', 'alerts', 'channels', '*'],
  ['monitoring', 'log_group'],
  ['secrets', '*'],
]

/** Where paths of a job must agree. */
export const GCP_HOMES: readonly Home[] = [
  {
    code: 'other-region',
    noun: 'region',
    variable: 'region',
    places: [
      {
        at: NETWORK,
        reads: /^projects\/[^/]+\/locations\/([a-z0-9-]+)\/connectors\//,
        runtimes: ON_CLOUD_RUN,
        // https://docs.cloud.google.com/vpc/docs/configure-serverless-vpc-access
        why: 'Cloud Run reaches a connector of its own region only.',
        fails: () => true,
      },
      {
        at: SUBNETWORKS,
        reads: /projects\/[^/]+\/regions\/([a-z0-9-]+)\/subnetworks\//,
        runtimes: ON_CLOUD_RUN,
        // https://docs.cloud.google.com/run/docs/configuring/vpc-direct-vpc
        why: 'Cloud Run runs in subnetworks of its own region only.',
        fails: () => true,
      },
      {
        at: KEY,
        // Multi-regions such as eu and global have no number at the end; buckets may need them.
        reads: /^projects\/[^/]+\/locations\/([a-z]+-[a-z]+\d+)\/keyRings\//,
        runtimes: ON_CLOUD_RUN,
        // https://docs.cloud.google.com/run/docs/securing/using-cmek
        why: 'Cloud Run takes keys of its own region only.',
        fails: (values) => !KEY_SWITCH.isOff(values),
      },
    ],
  },
  {
    code: 'other-account',
    noun: 'project',
    variable: 'project_id',
    places: [
      ...PROJECT_PLACES.map((at) => ({ at, reads: PROJECT, why: GRANT })),
      {
        at: ['service_account_email'],
        // Without the domain that the id of a project may have.
        reads: /@([a-z][a-z0-9-]*)\.iam\.gserviceaccount\.com$/,
        runtimes: ON_CLOUD_RUN,
        // https://docs.cloud.google.com/run/docs/configuring/services/service-identity
        why: "Its project must allow the use of its accounts in others (iam.disableCrossProjectServiceAccountUsage), and the job's Cloud Run service agent needs roles/iam.serviceAccountTokenCreator on it.",
      },
    ],
  },
]
