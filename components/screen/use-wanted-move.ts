import { useEffect } from 'react'
import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import { DIALOG_PARTS } from './dialog-parts'
import type { Dialogs } from './use-dialogs'

/** Shows what moves the job to another cloud when somebody wants it to. */
export function useWantedMove({ show }: Pick<Dialogs, 'show'>): void {
  const wanted = useDesigner((state) => state.wantedMove)
  const { wantMove } = useDesignerActions()
  useEffect(() => {
    if (!wanted) return
    DIALOG_PARTS.move
      .fetch()
      // Nothing is wanted any more that cannot be shown; the dialog says so itself.
      .catch(() => wantMove(null))
      .then(() => show('move'))
  }, [wanted, show, wantMove])
}
