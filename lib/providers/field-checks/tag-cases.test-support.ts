import type { Runtime } from '@/schemas/vocabulary'
import type { RefusalCase } from './refusal-case.test-support'

/** A map of so many tags. */
export function manyTags(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`tag${index}`, 'x']))
}

/** Makes cases of one tag in the variable of a module's tags: values of the name that is given. */
export function tagCase(variable: 'tags' | 'labels', runtime: Runtime) {
  return (
    refusal: string,
    name: string,
    values: Pick<RefusalCase, 'bad' | 'good'>,
  ): RefusalCase => ({
    refusal,
    runtime,
    at: `terraform.variables.${variable}.${name}`,
    ...values,
  })
}

/** Names that are one but for upper and lower case. */
export function tagTwinCases(refusal: string, runtime: Runtime): readonly RefusalCase[] {
  const tag = tagCase('tags', runtime)
  return [
    {
      ...tag(refusal, 'owner', { bad: [['b']] }),
      beside: { 'terraform.variables.tags.Owner': 'a' },
    },
    tag(refusal, 'Owner', { good: ['a'] }),
  ]
}
