'use client'

import { useLayoutEffect, useRef } from 'react'
import { fixesOf } from '@/components/state/apply-fix'
import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import { formLocks } from '@/lib/form/form-locks'
import { UNREAD_ID } from './field-ids'
import { LockNotice } from './lock-notice'
import { NoticeLine } from './notice-line'

/**
 * Above the fields, once: why they, or many of them, cannot be edited here, from which line on, and the way
 * out. The fields below stay where they are on the screen while it comes and goes. Load it lazily.
 */
export function FormNotice() {
  const isUnread = useDesigner(({ analysis }) => analysis.job.value === undefined)
  const locks = useDesigner((state) => formLocks(state.readable).ofForm)
  const notice = useRef<HTMLDivElement>(null)
  useStillBelow(notice)
  return (
    <div className="shrink-0 border-b border-line bg-warning-soft" ref={notice} role="status">
      {isUnread ? (
        <UnreadNotice />
      ) : (
        locks.map((lock) => <LockNotice key={lock.path.join('/')} lock={lock} />)
      )}
    </div>
  )
}

function UnreadNotice() {
  const { revealSpan } = useDesignerActions()
  const problem = useDesigner(({ analysis }) => analysis.job.findings[0])
  const line = useDesigner(({ analysis: { job } }) =>
    problem ? job.lines.position(problem.span.start).line : 1,
  )
  const solvable = useDesigner(({ analysis }) =>
    analysis.diagnostics.find(
      (each) =>
        each.document === 'job' &&
        each.span.start === problem?.span.start &&
        fixesOf(each).length > 0,
    ),
  )
  const isOld = useDesigner(({ analysis, lastGood }) => analysis !== lastGood)
  if (!problem) return null
  return (
    <NoticeLine id={UNREAD_ID} onEdit={() => revealSpan('job', problem.span)} solvable={solvable}>
      <strong className="font-medium">Not editable while line {line} cannot be read.</strong>{' '}
      {problem.message} {isOld && 'The fields show the last text that could be read.'}
    </NoticeLine>
  )
}

/** What follows an element in a scrolled box is moved back by as much as the element pushes it. */
function useStillBelow(element: React.RefObject<HTMLElement | null>): void {
  const height = useRef(0)
  useLayoutEffect(() => {
    const notice = element.current
    const below = notice?.nextElementSibling
    if (!notice || !below) return
    const keepStill = (next: number) => {
      const isAtTop = below.scrollTop === 0 && next > height.current
      if (!isAtTop) below.scrollTop += next - height.current
      height.current = next
    }
    const observer = new ResizeObserver(() => keepStill(notice.offsetHeight))
    keepStill(notice.offsetHeight)
    observer.observe(notice)
    return () => {
      observer.disconnect()
      keepStill(0)
    }
  }, [element])
}
