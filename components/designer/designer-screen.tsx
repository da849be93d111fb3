'use client'

import dynamic from 'next/dynamic'
import { useCallback, useEffect, useState } from 'react'
import type { BuildBundle } from '@/lib/bundle/bundle'
import { DropArea } from '../gallery/drop-area'
import type { Example } from '../gallery/example'
import { Notices } from '../ui/notices'
import { TabList } from '../ui/tabs'
import { useNotices } from '../ui/use-notices'
import { DesignerToolbar } from './designer-toolbar'
import { FileTitle } from './file-title'
import { FormPane } from './form-pane'
import { PANE_SCOPE, PANES, type PaneId, Panes } from './panes'
import { type Preview, PreviewPane } from './preview-pane'
import { StateButton } from './state-button'
import { useDesigner } from './use-designer'
import { useDraft } from './use-draft'
import { YamlPane } from './yaml-pane'

const OpenDialog = dynamic(
  () => import('../gallery/open-dialog').then((module) => module.OpenDialog),
  { ssr: false },
)

interface DesignerScreenProps {
  readonly examples: readonly Example[]
  readonly buildBundle: BuildBundle
}

/** The whole screen: bar, panes, notices. */
export function DesignerScreen({ examples, buildBundle }: DesignerScreenProps) {
  const [pane, setPane] = useState<PaneId>('form')
  const [preview, setPreview] = useState<Preview>('tags')
  const [opening, setOpening] = useState<'never' | 'now' | 'not now'>('never')
  const { notices, notify, dismiss } = useNotices()
  useDraft(notify)
  const reveal = useDesigner((state) => state.reveal)
  useEffect(() => {
    if (reveal) setPane('yaml')
  }, [reveal])
  const showProblems = () => {
    setPane('preview')
    setPreview('problems')
  }
  const stopOpening = useCallback(() => setOpening((was) => (was === 'now' ? 'not now' : was)), [])
  return (
    <div
      className="grid h-dvh grid-cols-[minmax(0,1fr)_auto] grid-rows-[auto_minmax(0,1fr)] max-sm:grid-cols-[minmax(0,1fr)] max-sm:grid-rows-[auto_minmax(0,1fr)_auto]"
      data-designer
    >
      <header className="contents">
        <div className="flex h-11 min-w-0 items-center justify-between gap-2 border-b border-line bg-surface px-3">
          <FileTitle />
          <StateButton onOpen={showProblems} />
        </div>
        <div className="flex items-center border-line bg-surface px-2 max-sm:order-last max-sm:border-t max-sm:py-1.5 sm:border-b">
          <DesignerToolbar
            buildBundle={buildBundle}
            notify={notify}
            onOpen={() => setOpening('now')}
          />
        </div>
      </header>
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
            preview: <PreviewPane buildBundle={buildBundle} onShow={setPreview} shown={preview} />,
          }}
          shown={pane}
        />
      </main>
      {opening !== 'never' && (
        <OpenDialog
          examples={examples}
          isOpen={opening === 'now'}
          notify={notify}
          onClose={stopOpening}
        />
      )}
      <DropArea notify={notify} onOpened={stopOpening} />
      <Notices notices={notices} onDismiss={dismiss} />
    </div>
  )
}
