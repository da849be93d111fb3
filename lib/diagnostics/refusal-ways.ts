import { changeTo } from '../findings/changes'
import type { Fix, Said } from '../findings/finding'
import type { FieldCheck, VariableValues } from '../providers/field-check'
import { withoutAddress } from '../providers/field-checks/names'
import { isSameAmount } from '../providers/field-checks/sizes'
import { variablePath } from '../terraform/variable-path'
import type { Place } from './places'
import type { RuleInput } from './rule'

/**
 * The ways out of a refused value, of which one that is near is known. Certain is the same amount in
 * the unit of the field, and a bucket's name taken out of its address; all else is a choice.
 */
export function refusalWays(
  check: FieldCheck,
  { value, path }: Place,
  near: unknown,
  values: VariableValues,
  input: RuleInput,
): Pick<Said, 'fix' | 'choices'> {
  const change = changeTo(path, near)
  if (isSame(check, value, near)) return { fix: change }
  const others = (check.instead?.(value, values) ?? []).map((other): Fix => {
    const place = variablePath(other.at)
    const title = `Change ${String(place.at(-1))} to ${String(other.value)}`
    return { ...changeTo(place, other.value), title }
  })
  return { choices: [change, ...otherCpu(check, { value, path }, near, values, input), ...others] }
}

function isSame({ at }: FieldCheck, value: unknown, near: unknown): boolean {
  if (typeof value !== 'string' || typeof near !== 'string') return false
  return near === withoutAddress(value) || isSameAmount(at.at(-1) ?? '', value, near)
}

/** The CPU of this size, or of the nearest, that carries the memory: the other half of the pair. */
function otherCpu(
  check: FieldCheck,
  { value, path }: Place,
  near: unknown,
  values: VariableValues,
  { cloud, support }: RuleInput,
): readonly Fix[] {
  const { compute } = values
  if (check.at.join('.') !== 'compute.memory' || !cloud || !support?.sizes) return []
  if (typeof compute !== 'object' || compute === null || !('cpu' in compute)) return []
  const { cpu, ...rest } = compute
  const memory = check.nearest?.(value, { ...values, compute: rest }) ?? value
  const checks = cloud.checks.filter(
    ({ at, runtimes }) => at[0] === 'compute' && (!runtimes || runtimes.includes(support.runtime)),
  )
  const fits = (size: string) => {
    const sized: Readonly<Record<string, unknown>> = { ...compute, cpu: size, memory }
    return checks.every(({ at: [, key = ''], accepts }) =>
      sized[key] === undefined ? true : accepts(sized[key], { ...values, compute: sized }),
    )
  }
  const distance = (size: string) => Math.abs(Number(size) - Number(cpu))
  const [best] = support.sizes.choices
    .map((size) => size.cpu)
    .filter((size) => size !== String(cpu) && fits(size))
    .sort((left, right) => distance(left) - distance(right))
  if (best === undefined || memory === near) return []
  const place = [...path.slice(0, -1), 'cpu']
  const keep = memory === value ? [] : changeTo(path, memory).edits
  return [
    {
      title: `Change cpu to ${best}${memory === value ? '' : `, memory to ${String(memory)}`}`,
      document: 'job',
      edits: [...changeTo(place, best).edits, ...keep],
    },
  ]
}
