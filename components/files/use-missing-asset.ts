'use client'

import { useEffect } from 'react'
import type { DesignerState } from '@/components/state/designer-state'
import { notifyWhile } from '@/components/state/notify-while'
import { useDesigner, useDesignerStore } from '@/components/state/use-designer'
import type { Notify } from '@/components/ui/notice'
import { attachAsset } from './attach-asset'

/** Asks for the asset that an opened job names and that is not there, until it is, or is named no more. */
export function useMissingAsset(notify: Notify): void {
  const store = useDesignerStore()
  const path = useDesigner(missingAsset)
  const file = useDesigner((state) => state.goodFile)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again of each file that is opened
  useEffect(() => {
    if (path === null) return
    const attach = async () => {
      const refusal = await attachAsset(store)
      if (refusal !== null) ask(refusal)
    }
    const ask = (message: string) =>
      notifyWhile(
        store,
        notify,
        { id: 'asset', message, actions: [{ label: 'Attach asset', run: () => void attach() }] },
        (state) => missingAsset(state) === path,
      )
    return ask(`The job names the asset ${path}. Attach it to see the tags that come from it.`)
  }, [path, file, notify, store])
}

/** The path of the asset that was looked for in vain; null when there is none. */
function missingAsset({ analysis }: DesignerState): string | null {
  const isMissing = analysis.diagnostics.some(({ code }) => code === 'asset-not-found')
  return (isMissing && analysis.model.asset_path) || null
}
