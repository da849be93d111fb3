import type { ComputeSizes } from './provider'

const AMOUNT = /^(\d+\.?\d*|\.\d+)([A-Za-z]*)$/

/** Whether two amounts are one, however written: `2048` and `2048.0`, `1Gi` and `1.0Gi`. */
export function isSameAmount(a: string, b: string): boolean {
  if (a === b) return true
  const [, left, leftUnit] = AMOUNT.exec(a) ?? []
  const [, right, rightUnit] = AMOUNT.exec(b) ?? []
  return left !== undefined && Number(left) === Number(right) && leftUnit === rightUnit
}

/**
 * The memory that goes with a CPU. Where more CPUs are taken than listed, one between two of them has
 * that of the smaller; for any other, every amount that is listed.
 */
export function memoryWithCpu(
  { choices, cpu: coverage }: ComputeSizes,
  cpu: string,
): readonly string[] {
  const same = choices.find((size) => isSameAmount(size.cpu, cpu))
  const below =
    coverage === 'usual' && cpu !== ''
      ? choices.filter((size) => Number(size.cpu) <= Number(cpu)).at(-1)
      : undefined
  const size = same ?? below
  return size ? size.memory : [...new Set(choices.flatMap(({ memory }) => memory))]
}
