'use client'

import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import type { ChangePlace } from '@/lib/diff/job-diff'

interface PlaceLinkProps {
  readonly place: ChangePlace
  readonly label: string
  readonly onClose: () => void
}

/** Leads to a place of the text on the screen; what is gone from it is named alone. */
export function PlaceLink({ place: { path, line, file }, label, onClose }: PlaceLinkProps) {
  const { revealPath } = useDesignerActions()
  const asset = useDesigner((state) => state.asset?.name)
  const document = file === undefined ? 'job' : file === asset ? 'asset' : null
  const words = `${label}, line ${line}`
  if (document === null) return <span className="text-sm text-muted">{words}, before</span>
  return (
    <button
      className="text-left text-sm text-accent wrap-anywhere underline-offset-2 hover:underline"
      onClick={() => {
        onClose()
        revealPath(document, path)
      }}
      type="button"
    >
      {words}
    </button>
  )
}
