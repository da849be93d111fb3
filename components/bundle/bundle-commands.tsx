'use client'

import { useSyncExternalStore } from 'react'
import { useDesigner } from '@/components/designer/use-designer'
import { folderName } from '@/lib/bundle/folder-name'
import { bundleCommands } from '@/lib/present/bundle-commands'
import { CopyButton } from './copy-button'

const never = () => () => {}

/** The same bundle from a terminal: the server's way and the command line's. */
export function BundleCommands() {
  const jobFile = useDesigner((state) => state.job.name)
  const assetFile = useDesigner((state) => state.asset?.name ?? null)
  const jobName = useDesigner((state) => state.analysis.jobName)
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => '',
  )
  return (
    <section aria-labelledby="bundle-commands" className="mt-auto border-t border-line p-3">
      <h3 className="font-medium" id="bundle-commands">
        From a terminal
      </h3>
      {bundleCommands({ jobFile, assetFile, output: `${folderName(jobName)}.zip`, origin }).map(
        ({ title, command }) => (
          <div className="mt-2" key={title}>
            <div className="flex items-center justify-between text-sm text-muted">
              {title}
              <CopyButton label={`Copy the command: ${title}`} text={() => command} />
            </div>
            <pre className="rounded-md border border-line bg-surface-sunken p-2 font-mono text-sm wrap-break-word whitespace-pre-wrap">
              {command}
            </pre>
          </div>
        ),
      )}
    </section>
  )
}
