/** The services of which the AWS module makes resources, as tag policies name them. */
const MADE_SERVICES: ReadonlySet<string> = new Set([
  'cloudwatch',
  'ec2',
  'ecs',
  'eks',
  'iam',
  'logs',
  's3',
  'scheduler',
  'servicediscovery',
])

/** Whether one of the resource types (`ecs:task-definition`, `logs:ALL_SUPPORTED`) may be a job's. */
export function concernsJobs(resourceTypes: readonly string[]): boolean {
  return resourceTypes.some((type) => {
    const service = type.split(':', 1)[0]?.toLowerCase() ?? ''
    return MADE_SERVICES.has(service) || service === '*' || service === 'all_supported'
  })
}
