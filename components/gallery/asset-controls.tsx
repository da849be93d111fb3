'use client'

import { pickFiles } from '@/components/files/pick-files'
import { readUpload } from '@/components/files/read-upload'
import { useDesigner, useDesignerStore } from '@/components/state/use-designer'
import { Button } from '../ui/button'
import type { Notify } from '../ui/notice'

/** Attaches an asset to the job, or takes it off. */
export function AssetControls({ notify }: { readonly notify: Notify }) {
  const store = useDesignerStore()
  const name = useDesigner((state) => state.asset?.name)
  const attach = async () => {
    const [file] = await pickFiles({ multiple: false })
    if (!file) return
    const result = await readUpload(file)
    if (!result.ok) return notify({ id: 'open', message: result.message })
    store.actions.attachAsset(result.file)
    store.actions.show('asset')
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
      aria-label={`Detach ${name}`}
      onClick={() => store.actions.attachAsset(null)}
      size="small"
      variant="ghost"
    >
      Detach asset
    </Button>
  )
}
