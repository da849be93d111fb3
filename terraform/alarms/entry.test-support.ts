/** A log entry as its platform keeps it. */
export type Entry = Readonly<Record<string, unknown>>

/** What stands at a path of names with dots between, or undefined. */
export function at(entry: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (value === null || typeof value !== 'object') return undefined
    return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
  }, entry)
}
