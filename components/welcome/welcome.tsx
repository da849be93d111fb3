'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { readStored, writeStored } from '@/components/ui/browser-storage'
import { classNames } from '@/components/ui/class-names'
import { IconButton } from '@/components/ui/icon-button'
import { StepList } from './step-list'
import { useDoneSteps } from './use-done-steps'
import { SEEN_KEY } from './welcome-seen'
import { nextStep, WELCOME_LINE, WELCOME_STEPS } from './welcome-steps'

const never = () => () => {}

/**
 * The first words of the first visit. The server's markup has them, and the page hides them before the
 * first paint where they were closed before, so that nothing moves.
 */
export function Welcome() {
  const wasSeen = useSyncExternalStore(
    never,
    () => readStored(SEEN_KEY) !== null,
    () => false,
  )
  const [isClosed, setClosed] = useState(false)
  if (wasSeen || isClosed) return null
  const close = () => {
    writeStored(SEEN_KEY, '1')
    setClosed(true)
  }
  return <FirstWords onClose={close} />
}

/**
 * What this is, and three steps whose next one is marked at its place; in a row that covers nothing. A small
 * screen shows the next step, and the rest on demand, where the notices are: a notice takes its place and room
 * (globals.css), and nothing moves.
 */
function FirstWords({ onClose }: { readonly onClose: () => void }) {
  const done = useDoneSteps()
  const next = nextStep(done)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const { dataset } = document.documentElement
    if (next) dataset.hint = next
    return () => {
      delete dataset.hint
    }
  }, [next])
  const number = WELCOME_STEPS.findIndex(({ id }) => id === next) + 1
  return (
    <section
      aria-label="First steps"
      className="flex shrink-0 items-start gap-2 border-b border-line bg-surface-raised py-1 pr-1.5 pl-3 compact:order-last compact:min-h-11.25 compact:gap-1 compact:border-t compact:border-b-0 compact:py-0"
      data-welcome
    >
      <div className="flex min-h-6 min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-1 self-center py-0.5">
        <p className={classNames('text-muted', !isOpen && 'compact:hidden')}>{WELCOME_LINE}</p>
        <StepList done={done} isOpen={isOpen} next={next} />
      </div>
      <p className="sr-only" role="status">
        {done.size > 0 &&
          (next
            ? `Step ${number} of ${WELCOME_STEPS.length}: ${WELCOME_STEPS[number - 1]?.text}`
            : 'All steps are done.')}
      </p>
      <IconButton
        aria-expanded={isOpen}
        className="roomy:hidden"
        icon={isOpen ? 'minus' : 'more'}
        label="What this is, and all steps"
        onClick={() => setOpen(!isOpen)}
        size="small"
      />
      <IconButton icon="close" label="Close the first steps" onClick={onClose} size="small" />
    </section>
  )
}
