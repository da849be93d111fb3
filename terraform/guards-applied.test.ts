import { afterAll, describe, expect, it } from 'vitest'
import type { Runtime } from '../schemas/vocabulary'
import { type AppliedPart, applyStack } from './applied/apply-stack.test-support'
import { CHANGE_NAMES, type Change } from './applied/changes.test-support'
import { everythingOn } from './applied/everything-on.test-support'
import { type Expected, OF_EVERYTHING, OF_EXAMPLE } from './applied/expected-effects.test-support'
import { type FakeAws, HAS_FAKE_AWS, startFakeAws } from './applied/fake-aws.test-support'
import { openAlone, openTogether } from './applied/stack.test-support'
import { PAIRS } from './job-variants.test-support'
import { PLAN_CLOUDS } from './terraform-cli.test-support'
import { exampleOf } from './tracks.test-support'

const RUNTIMES = PAIRS.filter(({ provider }) => provider === 'aws').map(({ runtime }) => runtime)

const isUsable = HAS_FAKE_AWS && PLAN_CLOUDS.includes('aws')

/** Bundles are applied to a fake of AWS, read back, planned again, changed, and destroyed. */
describe.skipIf(!isUsable)('aws: bundles are applied', () => {
  const table: string[] = []
  afterAll(() => {
    console.info(['pair, job: resources, tagged; what a change does', ...table].join('\n'))
  })

  it.each(RUNTIMES)('%s: the example', async (runtime) => {
    const job = { runtime, variant: 'example', ...exampleOf('aws', runtime) }
    const parts = await withFake(async (fake) => {
      const stack = await openAlone({ ...job, provider: 'aws' }, fake)
      return applyStack(stack, fake, changesIn(OF_EXAMPLE, [runtime]))
    })
    expectEffects([runtime], 'example', parts, OF_EXAMPLE)
  })

  it('everything on, in all of them', async () => {
    const parts = await withFake(async (fake) => {
      const stack = await openTogether(RUNTIMES.map(everythingOn), fake)
      return applyStack(stack, fake, changesIn(OF_EVERYTHING, RUNTIMES))
    })
    expectEffects(RUNTIMES, 'everything', parts, OF_EVERYTHING)
  })

  function expectEffects(
    runtimes: readonly Runtime[],
    job: string,
    parts: readonly AppliedPart[],
    expected: Expected,
  ): void {
    runtimes.forEach((runtime, index) => {
      const { applied = 0, tagged = 0, effects = {} } = parts[index] ?? {}
      table.push(`aws/${runtime}, ${job}: ${applied}, ${tagged}`)
      for (const [change, words] of Object.entries(effects)) table.push(`  ${change}: ${words}`)
    })
    expect(parts.map(({ effects }) => effects)).toEqual(runtimes.map((one) => expected[one]))
  }
})

function changesIn(expected: Expected, runtimes: readonly Runtime[]): readonly Change[] {
  const named = runtimes.flatMap((runtime) => Object.keys(expected[runtime] ?? {}))
  return CHANGE_NAMES.filter((change) => named.includes(change))
}

async function withFake<Result>(use: (fake: FakeAws) => Promise<Result>): Promise<Result> {
  const fake = await startFakeAws()
  try {
    return await use(fake)
  } finally {
    fake.stop()
  }
}
