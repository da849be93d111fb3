'use client'

import { useEffect, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { lazyPart } from '@/components/ui/lazy-part'
import type { SectionId } from '@/lib/form/fields'
import { formLocks } from '@/lib/form/form-locks'

const FormNotice = lazyPart(() => import('./form-notice').then((module) => module.FormNotice))
const LockNotice = lazyPart(() => import('./lock-notice').then((module) => module.LockNotice))

/** What may be gone after the next key stroke waits before it is said. */
const LATE_MS = 600

/** Says above the fields that they cannot be edited; nothing while they can. */
export function LazyFormNotice() {
  const isNeeded = useDesigner(
    ({ analysis, readable }) =>
      analysis.job.value === undefined || formLocks(readable).ofForm.length > 0,
  )
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!isNeeded) return
    const timer = setTimeout(() => setLate(true), LATE_MS)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [isNeeded])
  return isNeeded && isLate && <FormNotice />
}

/** Says in a section that several of its fields cannot be edited; nothing while they can. */
export function LazySectionNotice({ section }: { readonly section: SectionId }) {
  const locks = useDesigner((state) => formLocks(state.readable).bySection.get(section))
  return locks?.map((lock) => <LockNotice key={lock.path.join('/')} lock={lock} />)
}
