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
    'EventBridge Scheduler does not take "cron(0 9 * * MON-FRI *)": the day of the month is * and the day of the week is MON-FRI, and exactly one of the two must be ?. Write it as cron(0 9 ? * MON-FRI *). [Change to cron(0 9 ? * MON-FRI *)]',
  ],
  [
    '21-aws-1',
    'schedule',
    'EventBridge Scheduler does not take "cron(15 12 ? * 0 *)": the day of the week 0 is out of range: 1 to 7, or SUN to SAT. Did you mean cron(15 12 ? * SUN *)? (Change to cron(15 12 ? * SUN *))',
  ],
  [
    '21-aws-2',
    'schedule',
    'EventBridge Scheduler does not take "cron(15 12 ? * -1 *)": the day of the week "-1" is not understood; it takes 1 to 7, or SUN to SAT. Did you mean cron(15 12 ? * 1 *)? (Change to cron(15 12 ? * 1 *))',
  ],
  [
    '21-gcp',
    'schedule',
    'Cloud Scheduler does not take "61 25 32 13 8": the minute 61 is out of range: 0 to 59. Did you mean 59 23 31 12 7 or 59 23 1 1 0? (Change to 59 23 31 12 7) (Change to 59 23 1 1 0)',
  ],
  [
    '21-kubernetes',
    'schedule',
    'Kubernetes does not take "61 6 * * *": the minute 61 is out of range: 0 to 59. Did you mean 59 6 * * *? (Change to 59 6 * * *)',
  ],
  [
    '22-aws-0',
    'schedule_time_zone',
    '"Europe/Berln" is not a time zone of the IANA database (such as Europe/Berlin or UTC). Did you mean Europe/Berlin? (Change to Europe/Berlin)',
  ],
  [
    '22-aws-1',
    'schedule_time_zone',
    '"CEST" is not a time zone of the IANA database (such as Europe/Berlin or UTC). Did you mean Europe/Berlin? (Change to Europe/Berlin)',
  ],
  [
    '22-gcp',
    'schedule_time_zone',
    '"Mars/Base" is not a time zone of the IANA database (such as Europe/Berlin or UTC). (Remove it)',
  ],
  [
    '23-ecr',
    'image',
    '"123456789012.dkr.ecr.us-east-1.amazonaws.com/dativo:1" is not an image that Cloud Run takes (of REGION-docker.pkg.dev, gcr.io or docker.io; one of another registry comes by a remote repository of Artifact Registry).',
  ],
  [
    '23-ghcr',
    'image',
    '"ghcr.io/acme/dativo:1.0" is not an image that Cloud Run takes (of REGION-docker.pkg.dev, gcr.io or docker.io; one of another registry comes by a remote repository of Artifact Registry).',
  ],
  [
    '29-placeholder',
    'image',
    '"acme/dativo:${IMAGE_TAG}" is not an image (a registry if need be, a path in lower case, a tag or digest; at most 255 characters, no scheme, no spaces). Nothing expands ${IMAGE_TAG} here: neither Dativo nor Terraform does, as a shell or a pipeline would.',
  ],
  [
    '29-upper',
    'image',
    '"Acme/Dativo:latest" is not an image (a registry if need be, a path in lower case, a tag or digest; at most 255 characters, no scheme, no spaces). Did you mean acme/dativo:latest? (Change to acme/dativo:latest)',
  ],
  [
    '29-url',
    'image',
    '"https://123456789012.dkr.ecr.us-east-1.amazonaws.com/dati…" is not an image (a registry if need be, a path in lower case, a tag or digest; at most 255 characters, no scheme, no spaces). Did you mean 123456789012.dkr.ecr.us-east-1.amazonaws.com/dativo:1? (Change to 123456789012.dkr.ecr.us-east-1.amazonaws.com/dativo:1)',
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
