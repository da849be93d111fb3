/**
 * How often one code is reported at one severity. Each place costs a walk through its list, so that
 * a list of ten thousand wrong items would take its square; and more would not help anyone.
 */
export const MOST_OF_A_KIND = 100

interface OfAKind {
  readonly code: string
  readonly severity: string
  readonly message: string
}

/** The first of each code and severity; the last that is kept tells how many there are besides. */
export function firstOfAKind<Found extends OfAKind>(findings: readonly Found[]): readonly Found[] {
  const kindOf = ({ severity, code }: Found) => `${severity} ${code}`
  const totals = new Map<string, number>()
  for (const found of findings) totals.set(kindOf(found), (totals.get(kindOf(found)) ?? 0) + 1)
  const counts = new Map<string, number>()
  return findings.flatMap((found) => {
    const kind = kindOf(found)
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const rest = (totals.get(kind) ?? 0) - count
    if (count < MOST_OF_A_KIND || (count === MOST_OF_A_KIND && rest === 0)) return [found]
    if (count > MOST_OF_A_KIND) return []
    return [{ ...found, message: `${found.message} There are ${rest} more of this kind.` }]
  })
}
