'use client'

import { useSyncExternalStore } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { CommandBlock } from '@/components/ui/command-block'
import { Icon } from '@/components/ui/icon'
import { bundleCommands } from '@/lib/bundle/bundle-commands'
import { folderName } from '@/lib/bundle/folder-name'

const never = () => () => {}

interface BundleCommandsProps {
  /** Whether the commands are in sight without being asked for. */
  readonly isOpen: boolean
}

/** The same bundle from a terminal: the server's way and the command line's. */
export function BundleCommands({ isOpen }: BundleCommandsProps) {
  const jobFile = useDesigner((state) => state.job.name)
  const assetFile = useDesigner((state) => state.asset?.name ?? null)
  const policyFile = useDesigner((state) => state.policy?.name ?? null)
  const jobName = useDesigner((state) => state.analysis.jobName)
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => '',
  )
  return (
    <details className="group mt-auto shrink-0 border-t border-line" open={isOpen}>
      <summary className="flex h-9 list-none items-center gap-1.5 px-3 font-medium -outline-offset-2 hover:bg-surface-sunken">
        <span className="inline-flex text-muted group-open:rotate-90">
          <Icon name="chevron-right" size={12} />
        </span>
        From a terminal
      </summary>
      {bundleCommands({
        jobFile,
        assetFile,
        policyFile,
        output: `${folderName(jobName)}.zip`,
        origin,
      }).map(({ title, command }) => (
        <div className="px-3 pb-3" key={title}>
          <CommandBlock command={command} title={title} />
        </div>
      ))}
    </details>
  )
}
