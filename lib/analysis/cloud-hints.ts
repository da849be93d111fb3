import type { JobModel } from '@/schemas/models'
import { PROVIDERS } from '@/schemas/vocabulary'
import type { Path } from '../document/document'
import { pathKey } from '../document/path-key'
import type { SchemaHints } from '../findings/from-zod'
import type { MeantValue } from '../findings/meant-value'
import { CLOUDS } from '../providers/clouds'

const BLOCK: Path = ['infrastructure']
const RUNTIME: Path = [...BLOCK, 'runtime']

/** What the clouds add to what the schema says: the runtimes of the chosen one, and blocks to begin with. */
export function cloudHints({ infrastructure }: JobModel): Required<SchemaHints> {
  const provider = infrastructure?.provider
  const runtimes = () => provider && CLOUDS[provider].runtimes.map(({ runtime }) => runtime)
  return {
    valuesAt: (path) => (pathKey(path) === pathKey([...RUNTIME, 'type']) ? runtimes() : undefined),
    blocksAt: (path) => {
      if (pathKey(path) === pathKey(BLOCK)) return firstBlocks()
      if (pathKey(path) !== pathKey(RUNTIME)) return []
      return (runtimes() ?? []).map((type) => ({
        title: `Set runtime to type ${type}`,
        value: { type },
      }))
    },
  }
}

/** The least that a job can run on, on each cloud: its own runtime. */
function firstBlocks(): readonly MeantValue[] {
  return PROVIDERS.flatMap((provider) => {
    const [own] = CLOUDS[provider].runtimes
    if (!own) return []
    return [
      {
        title: `Add infrastructure with provider ${provider} and runtime ${own.runtime}`,
        value: { provider, runtime: { type: own.runtime } },
      },
    ]
  })
}
