'use client'

import { useRef, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { Segmented } from '@/components/ui/segmented'
import { blockedWords } from '@/lib/bundle/blocked-words'
import type { BuildBundle } from '@/lib/bundle/bundle'
import { BundleActions } from './bundle-actions'
import { BundleBlocked } from './bundle-blocked'
import { BundleChanges } from './bundle-changes'
import { BundleCommands } from './bundle-commands'
import { BundleExplorer } from './bundle-explorer'
import { BundleFailure } from './bundle-failure'
import { type BuiltBundle, useBuiltBundle } from './use-built-bundle'
import { useExplored } from './use-explored'
import { useWayToTree } from './use-way-to-tree'

type BundleView = 'files' | 'changes'

interface BundlePaneProps {
  readonly buildBundle: BuildBundle
  /** Each time it grows, the files are shown. */
  readonly exploring: number
}

/** What the zip will hold, read from the very archive that is downloaded. */
export function BundlePane({ buildBundle, exploring }: BundlePaneProps) {
  const blocked = useDesigner((state) => blockedWords(state.analysis))
  const [view, setView] = useState<BundleView>('files')
  const builder = useBuiltBundle(buildBundle)
  const pane = useRef<HTMLDivElement>(null)
  const isThere = builder.built !== null && !builder.isStale
  const goToTree = useWayToTree(pane, isThere && view === 'files')
  const showFiles = () => {
    setView('files')
    goToTree()
  }
  useExplored(builder, exploring, blocked !== null, showFiles)
  if (blocked !== null) return <BundleBlocked words={blocked} />
  return (
    <div className="@container flex h-full min-h-0 flex-col" ref={pane}>
      <BundleActions
        builder={builder}
        onExplore={() => {
          showFiles()
          if (!isThere) void builder.show()
        }}
      />
      {builder.failure && <BundleFailure failure={builder.failure} />}
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        {builder.built ? (
          <BuiltFiles bundle={builder.built} onView={setView} view={view} />
        ) : (
          <BundleContents />
        )}
        <BundleCommands isOpen={!builder.built} />
      </div>
    </div>
  )
}

interface BuiltFilesProps {
  readonly bundle: BuiltBundle
  readonly view: BundleView
  readonly onView: (view: BundleView) => void
}

/** The files, or their difference to the bundle that was downloaded or opened before. */
function BuiltFiles({ bundle, view, onView }: BuiltFilesProps) {
  const earlier = useDesigner((state) => state.earlierBundle)
  return (
    <>
      {earlier && (
        <div className="shrink-0 border-b border-line px-3 py-2">
          <Segmented
            label="View of the bundle"
            onChange={onView}
            options={[
              { value: 'files', label: 'Files' },
              { value: 'changes', label: `Changes since ${earlier.label}` },
            ]}
            value={view}
          />
        </div>
      )}
      {earlier && view === 'changes' ? (
        <BundleChanges after={bundle.files} before={earlier.files} label={earlier.label} />
      ) : (
        <BundleExplorer bundle={bundle} key={bundle.fileName} />
      )}
    </>
  )
}

function BundleContents() {
  return (
    <p className="p-3 text-muted">
      One folder with your job as it stands, the asset when there is one, the tag report, and the
      Terraform module with its variables filled in. Unpack it, then run{' '}
      <code className="font-mono text-text">terraform init</code> and{' '}
      <code className="font-mono text-text">terraform plan</code>.
    </p>
  )
}
