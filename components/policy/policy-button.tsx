'use client'

import { useCallback, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { Button } from '../ui/button'
import { lazyPart } from '../ui/lazy-part'

const PolicyDialog = lazyPart(
  () => import('./policy-dialog').then((module) => module.PolicyDialog),
  { missing: () => <span role="alert">could not be fetched</span> },
)

/** Opens the policy's dialog; marked while the job is checked by a policy. */
export function PolicyButton() {
  const [opening, setOpening] = useState<'never' | 'now' | 'not now'>('never')
  const isInUse = useDesigner((state) => state.policy !== null)
  const hasErrors = useDesigner((state) =>
    Boolean(state.analysis.policy?.findings.some(({ severity }) => severity === 'error')),
  )
  const close = useCallback(() => setOpening('not now'), [])
  const words = hasErrors ? 'with errors' : isInUse ? 'in use' : ''
  return (
    <>
      <Button
        className={hasErrors ? 'text-danger!' : isInUse ? 'text-accent!' : undefined}
        icon="shield"
        onClick={() => setOpening('now')}
        size="small"
        variant="ghost"
      >
        Policy
        <span className="sr-only">{words}</span>
      </Button>
      {opening !== 'never' && <PolicyDialog isOpen={opening === 'now'} onClose={close} />}
    </>
  )
}
