'use client'

import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useDownload, useDownloadNotice } from '@/components/bundle/use-download'
import { useSave } from '@/components/compare/use-save'
import { NEW_JOB } from '@/components/files/new-job'
import { openJob } from '@/components/files/open-job'
import { useMissingAsset } from '@/components/files/use-missing-asset'
import { JobForm } from '@/components/form/job-form'
import { DropArea } from '@/components/gallery/drop-area'
import { useKeptPolicy } from '@/components/policy/use-kept-policy'
import { ProblemAnnouncer } from '@/components/problems/problem-announcer'
import { useDesignerStore } from '@/components/state/use-designer'
import { PrintedTags } from '@/components/tags/printed-tags'
import { Notices } from '@/components/ui/notices'
import { useEarlyInput } from '@/components/ui/use-early-input'
import { useNotices } from '@/components/ui/use-notices'
import { Welcome } from '@/components/welcome/welcome'
import type { Example } from '@/lib/analysis/example'
import type { BuildBundle } from '@/lib/bundle/bundle'
import { PaneTabs } from './pane-tabs'
import { Panes } from './panes'
import { PreviewPane } from './preview-pane'
import { ScreenDialogs } from './screen-dialogs'
import { ScreenHeader } from './screen-header'
import { useDialogs } from './use-dialogs'
import { useKeptDocuments } from './use-kept-documents'
import { useLoadAhead } from './use-load-ahead'
import { usePaneFocus } from './use-pane-focus'
import { useScreenActions } from './use-screen-actions'
import { useShownPane } from './use-shown-pane'
import { useShownPreview } from './use-shown-preview'
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
  const { preview, setPreview, exploring, explore, showProblems } = useShownPreview(() =>
    show('preview'),
  )
  const { notices, notify, dismiss } = useNotices()
  const dialogs = useDialogs(notify)
  const store = useDesignerStore()
  const screen = useRef<HTMLDivElement>(null)
  useEarlyInput(screen)
  useKeptPolicy(notify)
  useMissingAsset(notify)
  useLoadAhead()
  useWantedMove(dialogs)
  const { download, ...downloading } = useDownload(buildBundle)
  useDownloadNotice(downloading.outcome, { notify, download, showProblems })
  const saving = useSave({ notify, download })
  useKeptDocuments(notify, () => void saving.save())
  const actions = useScreenActions({
    dialogs,
    notify,
    saving,
    newJob: () => openJob(NEW_JOB, null, store, notify),
    download,
    explore,
    showProblems,
    movePane: focus.move,
    maximise: () => {
      flushSync(toggleMaximised)
      focus.enter('preview')
    },
  })
  return (
    <div
      className="grid h-dvh grid-cols-[minmax(0,1fr)_auto] grid-rows-[auto_minmax(0,1fr)_auto] max-sm:grid-cols-[minmax(0,1fr)] max-sm:grid-rows-[auto_minmax(0,1fr)_auto_auto]"
      data-designer
      ref={screen}
    >
      <ScreenHeader actions={actions} dialogs={dialogs} download={downloading} />
      <main className="col-span-full flex min-h-0 min-w-0 flex-col" onFocus={focus.onFocus}>
        <Welcome />
        <PaneTabs onExplore={actions.explore} onShow={show} shown={pane} />
        <Panes
          contents={{
            form: <JobForm />,
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
      <ProblemAnnouncer />
      <DropArea notify={notify} onOpen={actions.open} onOpened={dialogs.close} />
      <Notices notices={notices} onDismiss={dismiss} />
    </div>
  )
}
