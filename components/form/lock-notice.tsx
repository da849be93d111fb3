'use client'

import { fixesOf } from '@/components/state/apply-fix'
import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import type { FormLock } from '@/lib/form/form-locks'
import { isAtLock } from '@/lib/form/form-locks'
import { lockWords } from '@/lib/form/lock-words'
import { lockId } from './field-ids'
import { NoticeLine } from './notice-line'

/** Why the fields below cannot be edited here, said once for all of them. Load it lazily. */
export function LockNotice({ lock }: { readonly lock: FormLock }) {
  const { revealPath } = useDesignerActions()
  const solvable = useDesigner(({ lastGood }) =>
    lastGood.diagnostics.find((each) => isAtLock(each, lock) && fixesOf(each).length > 0),
  )
  const job = useDesigner((state) => state.readable)
  const { reason, wayOut } = lockWords(job, lock, true)
  return (
    <NoticeLine id={lockId(lock.path)} onEdit={() => revealPath('job', wayOut)} solvable={solvable}>
      <strong className="font-medium">Not editable here:</strong> {reason}
    </NoticeLine>
  )
}
