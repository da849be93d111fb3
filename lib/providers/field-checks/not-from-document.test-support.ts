import type { Provider } from '@/schemas/vocabulary'

/** Refusals of every module of which no check speaks, and why. */
export function notFromDocument(cloud: Provider): Readonly<Record<string, string>> {
  return {
    [`cloud-is-${cloud}`]: 'the module is the one of the provider',
    [`${cloud}-runtime`]: 'the rule of provider and runtime speaks first',
    'image-missing': 'a job without an image can be planned; the rule of images warns',
    'job-missing': 'the job itself is what it is given',
    'kubernetes-job name': 'the module makes the name',
    'kubernetes-job parallelism': 'the module does not set it',
  }
}
