import { describe, expect, it } from 'vitest'
import { readModule } from '../node/read-module'
import { CLOUDS, moduleVariableNames } from '../providers/clouds'

const PAIRS = Object.values(CLOUDS).flatMap((cloud) =>
  cloud.runtimes.map((support) => ({ name: `${cloud.id} ${support.runtime}`, cloud, support })),
)
/** Names in code within a sentence that are written like a variable. */
const VARIABLE = /`([a-z]+(?:_[a-z]+)+)`/g

describe.each(PAIRS)('$name', ({ cloud, support }) => {
  const { notes, runtime, connection } = support
  const variables = moduleVariableNames(cloud, runtime)
  const sentences = [
    ...connection,
    ...notes.prerequisites.map(({ needs }) => needs),
    ...notes.wanted.map(({ without }) => without),
    ...notes.firstRun.map(({ does }) => does),
  ].join('\n')
  const shell = [
    ...notes.prerequisites.flatMap(({ made }) => made ?? []),
    ...notes.firstRun.flatMap(({ run }) => run ?? []),
  ].join('\n')

  async function outputs(): Promise<readonly string[]> {
    const files = await readModule(cloud.id, runtime)
    return files
      .filter(({ path }) => path.startsWith(`${cloud.id}/`) && path.endsWith('.tf'))
      .flatMap(({ bytes }) => [...new TextDecoder().decode(bytes).matchAll(/^output "(\w+)"/gm)])
      .map(([, name = '']) => name)
  }

  it('asks for variables that the module has', () => {
    const places = [
      notes.keepsStateIn,
      ...notes.wanted.map(({ at }) => at),
      ...notes.prerequisites.flatMap(({ when, beside }) =>
        [when ?? [], beside ?? []].filter((at) => at.length > 0),
      ),
    ]
    for (const [name] of places) expect(variables).toContain(name)
  })

  it('names outputs that its bundle has', async () => {
    const known = await outputs()
    const asked = [...`${sentences}\n${shell}`.matchAll(/terraform output -(?:raw|json) (\w+)/g)]
    for (const [, name] of asked) expect(known).toContain(name)
    for (const [, name = ''] of sentences.matchAll(VARIABLE)) {
      expect([...known, ...variables, 'run_launcher', 'load_from']).toContain(name)
    }
  })

  it('has a first run for a job with a schedule and for one without', () => {
    for (const isScheduled of [true, false]) {
      const steps = notes.firstRun.filter(
        ({ scheduled }) => (scheduled ?? isScheduled) === isScheduled,
      )
      expect(steps.length).toBeGreaterThan(0)
    }
  })
})
