import type { Download } from '@/components/bundle/use-download'
import { DesignerToolbar } from './designer-toolbar'
import { FileTitle } from './file-title'
import type { ScreenActions } from './screen-actions'
import { StateButton } from './state-button'
import type { Dialogs } from './use-dialogs'

interface ScreenHeaderProps {
  readonly actions: ScreenActions
  readonly dialogs: Pick<Dialogs, 'show'>
  readonly download: Pick<Download, 'isBusy' | 'outcome'>
}

/** The file, its state, and what is done with it; on a phone the last stands at the foot of the screen. */
export function ScreenHeader({ actions, dialogs, download }: ScreenHeaderProps) {
  return (
    <header className="contents">
      <div className="@container flex min-h-11 min-w-0 items-center justify-between gap-2 border-b border-line bg-surface px-3">
        <FileTitle onCompare={actions.compare} />
        <StateButton onOpen={actions.showProblems} />
      </div>
      <div className="flex items-center border-line bg-surface px-2 max-sm:order-last max-sm:border-t sm:border-b">
        <DesignerToolbar
          actions={actions}
          download={download}
          onMenu={() => void dialogs.show('menu')}
        />
      </div>
    </header>
  )
}
