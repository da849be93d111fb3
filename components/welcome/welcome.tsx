'use client'

import { useState, useSyncExternalStore } from 'react'
import { readStored, writeStored } from '@/components/ui/browser-storage'
import { Button } from '@/components/ui/button'
import { WELCOME_STEPS } from './welcome-steps'

const SEEN_KEY = 'welcome-seen'
const never = () => () => {}

/**
 * Three steps for the first visit, at the foot of the editor, where it covers text but no control.
 * Closed once, it never comes back.
 */
export function Welcome() {
  const wasSeen = useSyncExternalStore(
    never,
    () => readStored(SEEN_KEY) !== null,
    () => true,
  )
  const [step, setStep] = useState(0)
  const [isClosed, setClosed] = useState(false)
  const shown = WELCOME_STEPS[step]
  if (wasSeen || isClosed || !shown) return null
  const close = () => {
    writeStored(SEEN_KEY, '1')
    setClosed(true)
  }
  const isLast = step === WELCOME_STEPS.length - 1
  return (
    <aside
      aria-label="First steps"
      className="fixed right-3 bottom-3 z-30 w-80 rounded-lg border border-line bg-surface-raised p-3 shadow-popup max-sm:bottom-14 max-sm:left-3 max-sm:w-auto lg:right-[35vw] lg:bottom-8"
    >
      <p className="text-sm text-muted">
        Step {step + 1} of {WELCOME_STEPS.length}
      </p>
      <div aria-live="polite">
        <h2 className="font-semibold">{shown.title}</h2>
        <p className="mt-1 min-h-15">{shown.text}</p>
      </div>
      <div className="mt-2 flex justify-between">
        <Button onClick={close} size="small" variant="ghost">
          {isLast ? 'Close' : 'Skip'}
        </Button>
        <span className="flex gap-1">
          {step > 0 && (
            <Button onClick={() => setStep(step - 1)} size="small">
              Back
            </Button>
          )}
          {!isLast && (
            <Button onClick={() => setStep(step + 1)} size="small" variant="primary">
              Next
            </Button>
          )}
        </span>
      </div>
    </aside>
  )
}
