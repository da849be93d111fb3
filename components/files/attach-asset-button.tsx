'use client'

import { useState } from 'react'
import { useDesignerStore } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { attachAsset } from './attach-asset'

/** Attaches the asset that the job names, or says why the chosen file cannot be. */
export function AttachAssetButton() {
  const store = useDesignerStore()
  const [refusal, setRefusal] = useState('')
  return (
    <div className="min-w-0">
      <Button
        icon="plus"
        onClick={async () => setRefusal((await attachAsset(store)) ?? '')}
        size="small"
      >
        Attach asset
      </Button>
      <p className="text-danger" role="status">
        {refusal}
      </p>
    </div>
  )
}
