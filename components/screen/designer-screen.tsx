'use client'

import { useRef } from 'react'
import { useDownload, useDownloadNotice } from '@/components/bundle/use-download'
import { useSave } from '@/components/compare/use-save'
import { NEW_JOB } from '@/components/files/new-job'
import { openJob } from '@/components/files/open-uploads'
import { useMissingAsset } from '@/components/files/use-missing-asset'
import { DropArea } from '@/components/gallery/drop-area'
import { useKeptPolicy } from '@/components/policy/use-kept-policy'
import { ProblemAnnouncer } from '@/components/problems/problem-announcer'
import { useDesignerStore } from '@/components/state/use-designer'
import { Notices } from '@/components/ui/notices'
import { TabList } from '@/components/ui/tabs'
import { useEarlyInput } from '@/components/ui/use-early-input'
import { useNotices } from '@/components/ui/use-notices'
import { Welcome } from '@/components/welcome/welcome'
import type { Example } from '@/lib/analysis/example'
import type { BuildBundle } from '@/lib/bundle/bundle'
import { FormPane } from './form-pane'
import { PANE_SCOPE, PANES, Panes } from './panes'
import { PreviewPane } from './preview-pane'
import { ScreenDialogs } from './screen-dialogs'
import { ScreenHeader } from './screen-header'
import { useDialogs } from './use-dialogs'
import { useKeptDocuments } from './use-kept-documents'
import { useLoadAhead } from './use-load-ahead'
import { useScreenActions } from './use-screen-actions'
import { useShownPane } from './use-shown-pane'
import { useShownPreview } from './use-shown-preview'
import { YamlPane } from './yaml-pane'

interface DesignerScreenProps {
  readonly examples: readonly Example[]
  readonly buildBundle: BuildBundle
}

/** The whole screen: bar, panes, notices. */
export function DesignerScreen({ examples, buildBundle }: DesignerScreenProps) {
  const [pane, setPane] = useShownPane()
  const { preview, setPreview, exploring, explore, showProblems } = useShownPreview(() =>
    setPane('preview'),
  )
  const { notices, notify, dismiss } = useNotices()
  const dialogs = useDialogs(notify)
  const store = useDesignerStore()
  const screen = useRef<HTMLDivElement>(null)
  useEarlyInput(screen)
  useKeptPolicy(notify)
  useMissingAsset(notify)
  useLoadAhead()
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
  })
  return (
    <div
      className="grid h-dvh grid-cols-[minmax(0,1fr)_auto] grid-rows-[auto_minmax(0,1fr)_auto] max-sm:grid-cols-[minmax(0,1fr)] max-sm:grid-rows-[auto_minmax(0,1fr)_auto_auto]"
      data-designer
      ref={screen}
    >
      <ScreenHeader actions={actions} download={downloading} />
      <main className="col-span-full flex min-h-0 min-w-0 flex-col">
        <TabList
          className="shrink-0 border-b border-line bg-surface px-1 lg:hidden"
          label="Pane"
          onSelect={setPane}
          scope={PANE_SCOPE}
          selected={pane}
          tabs={PANES}
        />
        <Panes
          contents={{
            form: <FormPane />,
            yaml: <YamlPane notify={notify} />,
            preview: (
              <PreviewPane
                buildBundle={buildBundle}
                exploring={exploring}
                onShow={setPreview}
                shown={preview}
              />
            ),
          }}
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
      <Welcome />
      <ProblemAnnouncer />
      <DropArea notify={notify} onOpen={actions.open} onOpened={dialogs.close} />
      <Notices notices={notices} onDismiss={dismiss} />
    </div>
  )
}
