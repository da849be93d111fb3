import type { JobModel } from '@/schemas/models'
import type { RuntimeFace } from './cloud-face'
import type { ComputeSizes } from './provider'

/** Whether a job can have no CPU, and no memory, but those listed for its runtime. */
export type SizeCoverage = Pick<ComputeSizes, 'cpu' | 'memory'>

const OPEN: SizeCoverage = { cpu: 'usual', memory: 'usual' }

/**
 * The lists are those of our module: another module, a variable `compute` in place of the block, and
 * an instance type that is not theirs may have sizes of their own.
 *
 * @returns the same object for the same answer
 */
export function sizeCoverage(
  support: RuntimeFace | null,
  { infrastructure }: JobModel,
): SizeCoverage {
  const { runtime, terraform } = infrastructure ?? {}
  const sizes = support?.sizes
  const hasOwnSizes =
    Boolean(terraform?.module_source) || terraform?.variables?.compute !== undefined
  if (!sizes || hasOwnSizes || !isTypeOf(sizes, runtime?.compute?.instance_type)) return OPEN
  return sizes
}

function isTypeOf({ instanceTypes }: ComputeSizes, type: string | undefined): boolean {
  return !instanceTypes || instanceTypes.includes(type ?? '')
}
