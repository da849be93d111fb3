'use client'

import { useDesigner } from '@/components/designer/use-designer'
import type { BuildBundle } from '@/lib/bundle/bundle'
import { blockedWords } from '@/lib/present/blocked-words'
import { BundleActions } from './bundle-actions'
import { BundleBlocked } from './bundle-blocked'
import { BundleCommands } from './bundle-commands'
import { BundleExplorer } from './bundle-explorer'
import { BundleFailure } from './bundle-failure'
import { useBuiltBundle } from './use-built-bundle'

/** What the zip will hold, read from the very archive that is downloaded. */
export function BundlePane({ buildBundle }: { readonly buildBundle: BuildBundle }) {
  const blocked = useDesigner((state) => blockedWords(state.analysis))
  const builder = useBuiltBundle(buildBundle)
  if (blocked !== null) return <BundleBlocked words={blocked} />
  return (
    <div className="@container flex h-full min-h-0 flex-col">
      <BundleActions builder={builder} />
      {builder.failure && <BundleFailure failure={builder.failure} />}
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        {builder.built ? (
          <BundleExplorer bundle={builder.built} key={builder.built.fileName} />
        ) : (
          <BundleContents />
        )}
        <BundleCommands isOpen={!builder.built} />
      </div>
    </div>
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
