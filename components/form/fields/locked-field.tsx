'use client'

import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { TextArea } from '@/components/ui/text-area'
import { valueAt } from '@/lib/document/value-at'
import { describeField } from '@/lib/form/describe-field'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import { type FormLock, formLocks, isOwnLock } from '@/lib/form/form-locks'
import { lockWords } from '@/lib/form/lock-words'
import { valueLines } from '@/lib/form/value-lines'
import { fieldIds, lockId } from '../field-ids'

/** More lines than these are scrolled. */
const MOST_LINES = 6

interface LockedFieldProps {
  readonly field: Field
  readonly lock: FormLock
}

/**
 * Shows what the document holds where the form cannot edit it, to be read and copied. Why stands above the
 * fields that share it, which this one points to; at the field where it is the only one. Load it lazily.
 */
export function LockedField({ field, lock }: LockedFieldProps) {
  const { revealPath } = useDesignerActions()
  const ids = fieldIds(field.id)
  const job = useDesigner((state) => state.readable)
  const isOwn = isOwnLock(formLocks(job), field.id)
  const { reason, wayOut } = lockWords(job, lock, false)
  const text = valueLines(valueAt(job.value, fieldPath(field.id)))
  const control = {
    'aria-describedby': `${lockId(lock.path)} ${ids.help} ${ids.problems}`,
    className: 'cursor-default border-dashed bg-surface-sunken',
    id: ids.control,
    mono: true,
    readOnly: true,
    value: text,
  }
  const lines = text.split('\n').length
  return (
    <div className="flex flex-col gap-1">
      {lines === 1 ? (
        <Input {...control} placeholder="Not set" />
      ) : (
        <TextArea {...control} rows={Math.min(lines, MOST_LINES)} />
      )}
      {isOwn && (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
          <p className="wrap-anywhere" id={lockId(lock.path)}>
            Not editable here: {reason}
          </p>
          <Button
            aria-label={`Edit ${describeField(field.id).label} in YAML`}
            onClick={() => revealPath('job', wayOut)}
            size="small"
          >
            Edit in YAML
          </Button>
        </div>
      )}
    </div>
  )
}
