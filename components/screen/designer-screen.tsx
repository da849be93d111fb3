'use client'

import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useDownload, useDownloadNotice } from '@/components/bundle/use-download'
import { useSave } from '@/components/compare/use-save'
import { DropArea } from '@/components/gallery/drop-area'
import { useKeptPolicy } from '@/components/policy/use-kept-policy'
import { PrintedTags } from '@/components/tags/printed-tags'
import { Notices } from '@/components/ui/notices'
import { useEarlyInput } from '@/components/ui/use-early-input'
import { useNotices } from '@/components/ui/use-notices'
import { Welcome } from '@/components/welcome/welcome'
import type { Example } from '@/lib/analysis/example'
import type { BuildBundle } from '@/lib/bundle/bundle'
import { DesignerToolbar } from './designer-toolbar'
import { FileTitle } from './file-title'
import { FormPane } from './form-pane'
import { PaneTabs } from './pane-tabs'
import { Panes } from './panes'
import { type Preview, PreviewPane } from './preview-pane'
import { ScreenDialogs } from './screen-dialogs'
import { StateButton } from './state-button'
import { useDialogs } from './use-dialogs'
import { useKeptDocuments } from './use-kept-documents'
import { useLoadAhead } from './use-load-ahead'
import { usePaneFocus } from './use-pane-focus'
import { useScreenActions } from './use-screen-actions'
import { useShownPane } from './use-shown-pane'
import { useWantedMove } from './use-wanted-move'
import { YamlPane } from './yaml-pane'

interface DesignerScreenProps {
  readonly examples: readonly Example[]
  readonly buildBundle: BuildBundle
}

/** The whole screen: bar, panes, notices. */
export function DesignerScreen({ examples, buildBundle }: DesignerScreenProps) {
  const { pane, show, isMaximised, toggleMaximised } = useShownPane()
  const focus = usePaneFocus(pane, show)
  const [preview, setPreview] = useState<Preview>('tags')
  const [exploring, setExploring] = useState(0)
  const { notices, notify, dismiss } = useNotices()
  const dialogs = useDialogs(notify)
  const screen = useRef<HTMLDivElement>(null)
  useEarlyInput(screen)
  useKeptDocuments(notify)
  useKeptPolicy(notify)
  useLoadAhead()
  useWantedMove(dialogs)
  const showPreview = (wanted: Preview) => {
    show('preview')
    setPreview(wanted)
  }
  const { download, ...downloading } = useDownload(buildBundle)
  useDownloadNotice(downloading.outcome, notify)
  const saving = useSave(notify)
  const actions = useScreenActions({
    dialogs,
    save: saving.save,
    download,
    explore: () => {
      showPreview('bundle')
      setExploring((count) => count + 1)
    },
    showProblems: () => showPreview('problems'),
    movePane: focus.move,
    maximise: () => {
      flushSync(toggleMaximised)
      focus.enter('preview')
    },
  })
  return (
    <div
      className="grid h-dvh grid-cols-[minmax(0,1fr)_auto] grid-rows-[auto_minmax(0,1fr)] max-sm:grid-cols-[minmax(0,1fr)] max-sm:grid-rows-[auto_minmax(0,1fr)_auto]"
      data-designer
      ref={screen}
    >
      <header className="contents">
        <div className="flex h-11 min-w-0 items-center justify-between gap-2 border-b border-line bg-surface px-3">
          <FileTitle />
          <StateButton onOpen={actions.showProblems} />
        </div>
        <div className="flex items-center border-line bg-surface px-2 max-sm:order-last max-sm:border-t max-sm:py-1.5 sm:border-b">
          <DesignerToolbar actions={actions} download={downloading} />
        </div>
      </header>
      <main className="col-span-full flex min-h-0 min-w-0 flex-col" onFocus={focus.onFocus}>
        <Welcome />
        <PaneTabs onExplore={actions.explore} onShow={show} shown={pane} />
        <Panes
          contents={{
            form: <FormPane />,
            yaml: <YamlPane notify={notify} />,
            preview: (
              <PreviewPane
                buildBundle={buildBundle}
                exploring={exploring}
                isMaximised={isMaximised}
                onMaximise={actions.maximise}
                onShow={setPreview}
                shown={preview}
              />
            ),
          }}
          isAlone={isMaximised}
          shown={pane}
        />
      </main>
      <ScreenDialogs
        actions={actions}
        dialogs={dialogs}
        examples={examples}
        notify={notify}
        saving={saving}
      />
      <PrintedTags />
      <DropArea notify={notify} onOpened={dialogs.close} />
      <Notices notices={notices} onDismiss={dismiss} />
    </div>
  )
}
