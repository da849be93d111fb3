'use client'

import { saveFile } from '@/components/files/save-file'
import { useDesigner } from '@/components/state/use-designer'
import type { SourceFile } from '@/lib/analysis/analysis'
import { sayFilesWithErrors } from '@/lib/bundle/files-with-errors'
import { Button } from '../ui/button'
import { ShareSection } from './share-section'

/** The documents as files, byte for byte, and the bundle around them. */
export function ShareFiles({ downloadBundle }: { readonly downloadBundle: () => void }) {
  const job = useDesigner((state) => state.job)
  const asset = useDesigner((state) => state.asset)
  const policy = useDesigner((state) => state.policy)
  const hasErrors = useDesigner((state) => state.analysis.hasErrors)
  const errors = useDesigner((state) => sayFilesWithErrors(state.analysis))
  return (
    <ShareSection title="Files">
      <div className="flex flex-wrap gap-2">
        <SaveButton file={job} />
        {asset && <SaveButton file={asset} />}
        {policy && <SaveButton file={policy} />}
        <Button disabled={hasErrors} icon="download" onClick={downloadBundle}>
          Bundle
        </Button>
      </div>
      <p className="text-muted">
        {hasErrors
          ? `${errors}, so there is no bundle yet. The files open here as they are: by Open, or dropped into the window.`
          : 'Each of them opens here again, the bundle too: by Open, or dropped into the window.'}
      </p>
    </ShareSection>
  )
}

function SaveButton({ file }: { readonly file: SourceFile }) {
  const save = () => saveFile(file.name, new TextEncoder().encode(file.text), 'application/yaml')
  return (
    <Button className="min-w-0 shrink!" icon="file" onClick={save} title={`Download ${file.name}`}>
      <span className="truncate">{file.name}</span>
    </Button>
  )
}
