'use client'

import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { classNames } from '@/components/ui/class-names'
import { Shortcut } from '@/components/ui/shortcut'
import { valueAt } from '@/lib/document/value-at'
import { describeField } from '@/lib/form/describe-field'
import { fieldPath } from '@/lib/form/field-path'
import { FIELDS, type Field } from '@/lib/form/fields'
import { HelpText } from './help-text'
import { keepFocusInSight, showRow } from './keep-in-sight'
import { useFieldHelp } from './use-field-help'

/**
 * What the focused field means. It has its own place below the fields, so that going from field to
 * field moves nothing; a long text takes more of it, from below.
 */
export function HintBar({ form }: { readonly form: RefObject<HTMLElement | null> }) {
  const [field, setField] = useState<Field | null>(null)
  useEffect(() => {
    const element = form.current
    let frame = 0
    let letGo = () => {}
    const stop = () => {
      cancelAnimationFrame(frame)
      letGo()
    }
    const onFocus = ({ target }: FocusEvent) => {
      stop()
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null
      const id = row?.getAttribute('data-field')
      setField(FIELDS.find((each) => each.id === id) ?? null)
      // Once this bar is drawn; never between the press and the release of a mouse.
      if (row && target instanceof Element && target.matches(':focus-visible')) {
        frame = requestAnimationFrame(() => {
          letGo = keepFocusInSight(row)
        })
      }
    }
    const onBlur = ({ relatedTarget }: FocusEvent) => {
      stop()
      if (!(relatedTarget instanceof Node && element?.contains(relatedTarget))) setField(null)
    }
    element?.addEventListener('focusin', onFocus)
    element?.addEventListener('focusout', onBlur)
    return () => {
      stop()
      element?.removeEventListener('focusin', onFocus)
      element?.removeEventListener('focusout', onBlur)
    }
  }, [form])
  return (
    // What it says is already the focused control's description.
    <div
      aria-hidden="true"
      className={classNames(
        'max-h-27 min-h-15 shrink-0 overflow-y-auto border-t border-line px-3 py-1.5 text-sm text-muted compact:max-h-16 compact:min-h-10 compact:py-1',
        // A small screen has no room for it while it says nothing.
        !field && 'compact:hidden',
      )}
    >
      {field ? <Hint field={field} /> : <p>Focus a field to read what it is for.</p>}
    </div>
  )
}

function Hint({ field }: { readonly field: Field }) {
  const hasLine = useDesigner(
    ({ readable }) => valueAt(readable.value, fieldPath(field.id)) !== undefined,
  )
  const { label } = describeField(field.id)
  const help = useFieldHelp(field.id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text may take more room
  useLayoutEffect(() => {
    const row = document.querySelector('[data-field]:has(:focus-visible)')
    if (row) showRow(row)
  }, [help])
  return (
    <p>
      <span className="font-medium text-text">{label}</span> <HelpText help={help} />{' '}
      {hasLine && (
        <span className="whitespace-nowrap pointer-coarse:hidden">
          <Shortcut keys="alt+enter" /> goes to its line.
        </span>
      )}
    </p>
  )
}
