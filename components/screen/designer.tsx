'use client'

import { useState } from 'react'
import { createDesignerStore } from '@/components/state/designer-store'
import { DesignerProvider } from '@/components/state/use-designer'
import type { Example } from '@/lib/analysis/example'
import type { BuildBundle } from '@/lib/bundle/bundle'
import { DesignerScreen } from './designer-screen'

interface DesignerProps {
  /** The first one is what a newcomer sees. */
  readonly examples: readonly [Example, ...Example[]]
  readonly buildBundle: BuildBundle
}

/** The application: a job, its form, its text and what follows from it. */
export function Designer({ examples, buildBundle }: DesignerProps) {
  const [store] = useState(() => createDesignerStore(examples[0]))
  return (
    <DesignerProvider store={store}>
      <DesignerScreen buildBundle={buildBundle} examples={examples} />
    </DesignerProvider>
  )
}
