import { useEffect, useState } from 'react'
import type { OpenFile } from '@/components/state/designer-state'
import { type EngineAnswers, EngineTrouble } from '@/components/state/engine'
import { presentFiles } from '@/components/state/present-files'
import { useDesigner, useDesignerStore } from '@/components/state/use-designer'

/** What the changes do; a sentence when that cannot be worked out; undefined while it is. */
export type Meaning = EngineAnswers['compare'] | { readonly trouble: string } | undefined

/** What the texts on the screen change of what was opened or saved. Stays while the next is worked out. */
export function useMeaning(): Meaning {
  const { engine } = useDesignerStore()
  const job = useDesigner((state) => state.job)
  const asset = useDesigner((state) => state.asset)
  const policy = useDesigner((state) => state.policy)
  const [meaning, setMeaning] = useState<Meaning>()
  useEffect(() => {
    let isGone = false
    const of = { ...presentFiles({ job, asset, policy }), now: Date.now() }
    const before = { job: asOpened(job), asset: asset && asOpened(asset) }
    engine.compare({ ...of, before }).then(
      (answer) => !isGone && setMeaning(answer),
      (error) => {
        if (!isGone) setMeaning({ trouble: error instanceof EngineTrouble ? error.message : '' })
      },
    )
    return () => {
      isGone = true
    }
  }, [engine, job, asset, policy])
  return meaning
}

function asOpened({ name, openedText }: OpenFile) {
  return { name, text: openedText }
}
