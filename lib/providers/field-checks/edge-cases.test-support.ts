import type { Runtime } from '@/schemas/vocabulary'
import type { RefusalCase } from './refusal-case.test-support'

/** A value, or a refused one with the nearest to it. */
type Refused = string | number | readonly [value: unknown, nearest: unknown]

/** Makes cases of values just outside and just inside what a module takes. */
export function edgesOf<Key extends string>(says: Readonly<Record<Key, string>>) {
  return (
    key: Key,
    runtime: Runtime,
    at: string,
    bad: readonly Refused[],
    good: readonly unknown[],
    beside: RefusalCase['beside'] = {},
  ): RefusalCase => ({
    refusal: says[key],
    runtime,
    at,
    beside,
    bad: bad.map((one) => (typeof one === 'object' ? one : [one])),
    good,
  })
}
