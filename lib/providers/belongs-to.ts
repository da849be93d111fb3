import { RUNTIMES, type Runtime } from '@/schemas/vocabulary'

/** `launcher-ecs.tf` is for the runtime `ecs` alone; a file without such an ending is for all. */
export function belongsTo(runtime: Runtime, fileName: string): boolean {
  const [stem = ''] = fileName.split('.')
  const owner = RUNTIMES.find((candidate) => stem.endsWith(`-${candidate.replaceAll('_', '-')}`))
  return owner === undefined || owner === runtime
}
