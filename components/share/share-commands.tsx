'use client'

import { useDesigner } from '@/components/state/use-designer'
import { bundleCommands } from '@/lib/bundle/bundle-commands'
import { folderName } from '@/lib/bundle/folder-name'
import { CommandBlock } from '../ui/command-block'
import { ShareSection } from './share-section'

/** The commands that make the same bundle of the same files. */
export function ShareCommands() {
  const jobFile = useDesigner((state) => state.job.name)
  const assetFile = useDesigner((state) => state.asset?.name ?? null)
  const policyFile = useDesigner((state) => state.policy?.name ?? null)
  const jobName = useDesigner((state) => state.analysis.jobName)
  const output = `${folderName(jobName)}.zip`
  const commands = bundleCommands({
    jobFile,
    assetFile,
    policyFile,
    output,
    origin: location.origin,
  })
  return (
    <ShareSection title="The same bundle from a terminal">
      {commands.map(({ title, command }) => (
        <CommandBlock command={command} key={title} title={title} />
      ))}
    </ShareSection>
  )
}
