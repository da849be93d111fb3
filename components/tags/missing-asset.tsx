'use client'

import { AttachAssetButton } from '@/components/files/attach-asset-button'
import { SeverityMark } from '@/components/ui/severity-mark'
import type { Analysis } from '@/lib/analysis/analysis'

/** Says that the tags of the job's asset are missing, with the button that brings them. */
export function MissingAsset({ analysis }: { readonly analysis: Analysis }) {
  const finding = analysis.diagnostics.find(({ code }) => code === 'asset-not-found')
  if (!finding) return null
  return (
    <div className="flex gap-2 border-b border-line px-3 py-2">
      <span className="mt-0.5 flex self-start">
        <SeverityMark iconOnly severity={finding.severity} />
      </span>
      <div className="flex min-w-0 flex-col items-start gap-2">
        <p className="wrap-anywhere">{finding.message}</p>
        <AttachAssetButton />
      </div>
    </div>
  )
}
