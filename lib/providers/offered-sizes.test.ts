import { expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { CLOUDS } from './clouds'

const OFFERS = PROVIDERS.flatMap((provider) =>
  CLOUDS[provider].runtimes.flatMap(({ runtime, sizes }) =>
    sizes ? [{ provider, runtime, choices: sizes.choices }] : [],
  ),
)

it.each(OFFERS)('$provider $runtime takes each size that it offers', (offer) => {
  const checks = CLOUDS[offer.provider].checks.filter(
    ({ at, runtimes }) => at[0] === 'compute' && (!runtimes || runtimes.includes(offer.runtime)),
  )
  const offered = offer.choices.flatMap(({ cpu, memory }) =>
    memory.map((amount) => ({ cpu, memory: amount })),
  )
  const refused = offered.filter((compute) =>
    checks.some((check) => {
      const value = Object.entries(compute).find(([key]) => key === check.at[1])?.[1]
      return value !== undefined && !check.accepts(value, { compute })
    }),
  )
  expect(offered.length).toBeGreaterThan(offer.choices.length - 1)
  expect(refused).toEqual([])
})
