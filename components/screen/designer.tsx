'use client'

import { useEffect, useState } from 'react'
import { createDesignerStore } from '@/components/state/designer-store'
import { startEngine } from '@/components/state/start-engine'
import { DesignerProvider } from '@/components/state/use-designer'
import type { AnalysisData } from '@/lib/analysis/analysis-data'
import type { Example } from '@/lib/analysis/example'
import type { BuildBundle } from '@/lib/bundle/bundle'
import { DesignerScreen } from './designer-screen'

interface DesignerProps {
  /** The first one is what a newcomer sees. */
  readonly examples: readonly [Example, ...Example[]]
  /** What is known of it: worked out once, on the server. */
  readonly first: AnalysisData
  readonly buildBundle: BuildBundle
}

/** The application: a job, its form, its text and what follows from it. */
export function Designer({ examples, first, buildBundle }: DesignerProps) {
  const [{ job, asset }] = examples
  const [store] = useState(() =>
    createDesignerStore({ job, asset, first, engine: startEngine(first) }),
  )
  useEffect(() => store.refresh(), [store])
  return (
    <DesignerProvider store={store}>
      <DesignerScreen buildBundle={buildBundle} examples={examples} />
    </DesignerProvider>
  )
}
