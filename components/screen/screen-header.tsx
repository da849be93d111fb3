import type { Download } from '@/components/bundle/use-download'
import { DesignerToolbar } from './designer-toolbar'
import { FileTitle } from './file-title'
import type { ScreenActions } from './screen-actions'
import { StateButton } from './state-button'

interface ScreenHeaderProps {
  readonly actions: ScreenActions
  readonly download: Pick<Download, 'isBusy' | 'outcome'>
}

/** The file, its state, and what is done with it; on a phone the last stands at the foot of the screen. */
export function ScreenHeader({ actions, download }: ScreenHeaderProps) {
  return (
    <header className="contents">
      <div className="flex h-11 min-w-0 items-center justify-between gap-2 border-b border-line bg-surface px-3">
        <FileTitle onCompare={actions.compare} onSave={actions.save} />
        <StateButton onOpen={actions.showProblems} />
      </div>
      <div className="flex items-center border-line bg-surface px-2 max-sm:order-last max-sm:border-t max-sm:py-1.5 sm:border-b">
        <DesignerToolbar actions={actions} download={download} />
      </div>
    </header>
  )
}
