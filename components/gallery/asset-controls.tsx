'use client'

import { attachAsset } from '@/components/files/attach-asset'
import { notifyWhile } from '@/components/state/notify-while'
import { useDesigner, useDesignerStore } from '@/components/state/use-designer'
import { Button } from '../ui/button'
import type { Notify } from '../ui/notice'

/** Attaches an asset to the job, or takes it off. */
export function AssetControls({ notify }: { readonly notify: Notify }) {
  const store = useDesignerStore()
  const name = useDesigner((state) => state.asset?.name)
  const attach = async (): Promise<void> => {
    const refusal = await attachAsset(store)
    if (refusal === null) return
    const again = { label: 'Choose another', run: () => void attach() }
    const notice = { id: 'open', message: refusal, actions: [again] }
    notifyWhile(store, notify, notice, ({ asset }) => asset === null)
  }
  if (name === undefined) {
    return (
      <Button icon="plus" onClick={attach} size="small" variant="ghost">
        Attach asset
      </Button>
    )
  }
  return (
    <Button
      title={`Detach ${name}`}
      onClick={() => store.actions.attachAsset(null)}
      size="small"
      variant="ghost"
    >
      Detach asset
    </Button>
  )
}
