import { useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { type Leftover, leftovers } from '@/lib/form/leftovers'
import { type FilePair, useFilePair } from './use-file-pair'

const NONE: ReadonlySet<string> = new Set()

/** What the last switch of cloud or runtime left without use, as far as it is still there. */
export interface SwitchLeftovers {
  readonly values: readonly Leftover[]
  /** They may stay: say no more of them. */
  readonly dismiss: () => void
}

/**
 * Notices when the cloud or the runtime of the open file changes, and remembers what had no use from
 * then on. Undo and redo are no switches: what they bring back was there before.
 *
 * @param first what they were before anything was switched
 */
export function useSwitchLeftovers(first: FilePair): SwitchLeftovers {
  const analysis = useDesigner((state) => state.lastGood)
  const { file, pair } = useFilePair()
  const isHistory = useDesigner((state) => state.origin === 'history')
  const [seen, setSeen] = useState({ ...first, paths: NONE })
  const isSwitched = pair !== null && pair !== seen.pair
  if (file !== seen.file || isSwitched) {
    const isSwitch = file === seen.file && seen.pair !== null && !isHistory
    setSeen({ file, pair, paths: isSwitch ? new Set(leftovers(analysis).map(keyOf)) : NONE })
  }
  const values =
    seen.paths.size === 0
      ? []
      : leftovers(analysis).filter((leftover) => seen.paths.has(keyOf(leftover)))
  return { values, dismiss: () => setSeen({ ...seen, paths: NONE }) }
}

function keyOf({ path }: Leftover): string {
  return path.join('/')
}
