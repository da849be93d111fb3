/** The keys to take from a block, in the order to write them; `true` takes the value as it is. */
export interface BlockShape {
  readonly [key: string]: true | BlockShape
}

/** The known keys of a block in the shape's order; undefined when nothing of it is left. */
export function pickBlock(block: unknown, shape: BlockShape): Record<string, unknown> | undefined {
  if (typeof block !== 'object' || block === null) return undefined
  const values = new Map(Object.entries(block))
  const picked = Object.entries(shape).flatMap(([key, inner]): [string, unknown][] => {
    const value = values.get(key)
    const kept = inner === true ? value : pickBlock(value, inner)
    return kept === undefined || kept === null ? [] : [[key, kept]]
  })
  return picked.length === 0 ? undefined : Object.fromEntries(picked)
}
