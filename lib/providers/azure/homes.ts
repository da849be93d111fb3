import type { Home, HomePlace } from '../home'

const PLACES: readonly HomePlace['at'][] = [
  ['networking', 'vpc_id'],
  ['networking', 'subnet_ids', '*'],
  ['networking', 'security_group_ids', '*'],
  ['monitoring', 'log_group'],
  ['monitoring', 'alerts', 'channels', '*'],
  ['container_app_environment_id'],
  ['container_registry_id'],
  ['existing_identity', 'id'],
]

/** Where resource ids of a job should agree. They name no region. */
export const AZURE_HOMES: readonly Home[] = [
  {
    code: 'other-account',
    noun: 'subscription',
    variable: 'subscription_id',
    places: PLACES.map((at) => ({
      at,
      reads: /^\/subscriptions\/([0-9a-f-]{36})\//i,
      why: 'Whoever runs Terraform needs rights in both.',
    })),
  },
]
