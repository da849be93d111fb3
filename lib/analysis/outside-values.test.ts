import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { analyse } from './analyse'

/** What is said of a file that came from outside: of its errors and warnings, the place and the words. */
function said(name: string): readonly (readonly [place: string, message: string])[] {
  const url = new URL(`./fixtures/values/${name}.yaml`, import.meta.url)
  return analyse({ job: { name: 'job.yaml', text: readFileSync(url, 'utf8') } })
    .diagnostics.filter(({ severity, code }) => severity !== 'info' && code !== 'image-missing')
    .map(({ path, message, fix, choices }) => [
      String(path.at(-1)),
      [message, fix && `[${fix.title}]`, ...(choices ?? []).map(({ title }) => `(${title})`)]
        .filter(Boolean)
        .join(' '),
    ])
}

it.each([
  [
    '21-aws-0',
    'schedule',
    'EventBridge Scheduler does not take this schedule. The day of the month is * and the day of the week is MON-FRI, and exactly one of the two must be ?. Here it is written cron(0 9 ? * MON-FRI *). [Change to cron(0 9 ? * MON-FRI *)]',
  ],
  [
    '21-aws-1',
    'schedule',
    'EventBridge Scheduler does not take this schedule. The day of the week 0 is out of range: 1 to 7, or SUN to SAT. Did you mean cron(15 12 ? * SUN *)? (Change to cron(15 12 ? * SUN *))',
  ],
  [
    '21-aws-2',
    'schedule',
    'EventBridge Scheduler does not take this schedule. The day of the week "-1" is not understood; it takes 1 to 7, or SUN to SAT. Did you mean cron(15 12 ? * 1 *)? (Change to cron(15 12 ? * 1 *))',
  ],
  [
    '21-gcp',
    'schedule',
    'Cloud Scheduler does not take this schedule. The minute 61 is out of range: 0 to 59. Did you mean 59 23 31 12 7 or 59 23 1 1 0? (Change to 59 23 31 12 7) (Change to 59 23 1 1 0)',
  ],
  [
    '21-kubernetes',
    'schedule',
    'Kubernetes does not take this schedule. The minute 61 is out of range: 0 to 59. Did you mean 59 6 * * *? (Change to 59 6 * * *)',
  ],
  [
    '22-aws-0',
    'schedule_time_zone',
    'A time zone is a name of the IANA database, letter for letter, such as Europe/Berlin or UTC. It has no Europe/Berln. Did you mean Europe/Berlin? (Change to Europe/Berlin)',
  ],
  [
    '22-aws-1',
    'schedule_time_zone',
    'A time zone is a name of the IANA database, letter for letter, such as Europe/Berlin or UTC. It has no CEST. Did you mean Europe/Berlin? (Change to Europe/Berlin)',
  ],
  [
    '22-gcp',
    'schedule_time_zone',
    'A time zone is a name of the IANA database, letter for letter, such as Europe/Berlin or UTC. It has no Mars/Base.',
  ],
  [
    '23-ecr',
    'image',
    'Cloud Run takes images of Artifact Registry (REGION-docker.pkg.dev), gcr.io and docker.io alone. Those of another registry come by a remote repository of Artifact Registry.',
  ],
  [
    '23-ghcr',
    'image',
    'Cloud Run takes images of Artifact Registry (REGION-docker.pkg.dev), gcr.io and docker.io alone. Those of another registry come by a remote repository of Artifact Registry.',
  ],
  [
    '29-placeholder',
    'image',
    'The image is the name of a container image of at most 255 characters: a registry if need be, a path in lower case, a tag or digest; no scheme, no spaces. Nothing expands ${IMAGE_TAG} here: neither Dativo nor Terraform does, as a shell or a pipeline would.',
  ],
  [
    '29-upper',
    'image',
    'The image is the name of a container image of at most 255 characters: a registry if need be, a path in lower case, a tag or digest; no scheme, no spaces. Did you mean acme/dativo:latest? (Change to acme/dativo:latest)',
  ],
  [
    '29-url',
    'image',
    'The image is the name of a container image of at most 255 characters: a registry if need be, a path in lower case, a tag or digest; no scheme, no spaces. Did you mean 123456789012.dkr.ecr.us-east-1.amazonaws.com/dativo:1? (Change to 123456789012.dkr.ecr.us-east-1.amazonaws.com/dativo:1)',
  ],
])('%s', (name, place, message) => {
  expect(said(name).filter(([at]) => at === place)).toEqual([[place, message]])
})

it('24-job: Cloud Run keeps some names to itself', () => {
  const sentence =
    'Cloud Run keeps PORT, K_SERVICE, K_REVISION, K_CONFIGURATION, CLOUD_RUN_JOB, CLOUD_RUN_EXECUTION, CLOUD_RUN_TASK_INDEX, CLOUD_RUN_TASK_ATTEMPT and CLOUD_RUN_TASK_COUNT to itself; no variable or secret can have one of these names. (Remove it)'
  expect(said('24-job')).toEqual([
    ['PORT', sentence],
    ['K_SERVICE', sentence],
  ])
})

it('34-job: Cloud Scheduler takes schedules in words', () => {
  expect(said('34-job')).toEqual([])
})
