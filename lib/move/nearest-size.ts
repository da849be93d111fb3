import { coresMeant, mebibytesMeant, quantity } from '../providers/field-checks/sizes'
import type { ComputeSize, ComputeSizes } from '../providers/provider'

/** An amount of CPU and memory, in cores and MiB; null for what is not asked. */
export interface Amount {
  readonly cores: number | null
  readonly mebibytes: number | null
}

/** A size as a document of the cloud writes it, and whether all that was asked fits in it. */
export interface NearestSize {
  readonly cpu: string
  readonly memory: string
  readonly cores: number
  readonly mebibytes: number
  readonly isEnough: boolean
}

/**
 * The smallest size that holds what is asked, the fewest cores first; the largest where none does.
 * Null where the runtime takes any size.
 */
export function nearestSize(asked: Amount, sizes: ComputeSizes): NearestSize | null {
  const candidates = sizes.choices.flatMap((choice) => candidate(choice, asked, sizes) ?? [])
  const inOrder = candidates.sort((a, b) => a.cores - b.cores || a.mebibytes - b.mebibytes)
  return inOrder.find(({ isEnough }) => isEnough) ?? inOrder.at(-1) ?? null
}

/** A CPU with the smallest memory of its own that is enough, or with its largest. */
function candidate(
  { cpu, memory }: ComputeSize,
  { cores, mebibytes }: Amount,
  sizes: ComputeSizes,
): NearestSize | null {
  const its = coresMeant(cpu)
  const amounts = memory.flatMap((text) => {
    const amount = mebibytesMeant(text)
    return amount === null ? [] : [{ text, amount }]
  })
  const [first] = amounts
  const last = amounts.at(-1)
  if (its === null || !first || !last) return null
  const enough = amounts.find(({ amount }) => amount >= (mebibytes ?? 0))
  // Between the first and the last any amount is legal where the list holds the usual ones alone.
  const isBetween = sizes.memory === 'usual' && mebibytes !== null && mebibytes > first.amount
  const chosen =
    enough && isBetween && mebibytes !== null
      ? { text: quantity(mebibytes), amount: mebibytes }
      : (enough ?? last)
  return {
    cpu,
    memory: chosen.text,
    cores: its,
    mebibytes: chosen.amount,
    isEnough: enough !== undefined && its >= (cores ?? 0),
  }
}
