import { useId } from 'react'
import { SeverityMark } from '@/components/ui/severity-mark'
import type { ToGive } from '@/lib/move/move'
import { nameOf } from '@/lib/move/name-of'

/** What is left to the author when the job has moved, each with its line in the text as it is. */
export function LeftToGive({ toGive }: { readonly toGive: readonly ToGive[] }) {
  const headingId = useId()
  if (toGive.length === 0) return null
  return (
    <section aria-labelledby={headingId} className="px-4 py-2">
      <h3 className="font-semibold" id={headingId}>
        Left to you ({toGive.length})
      </h3>
      <ul>
        {toGive.map((one) => (
          <LeftItem key={`${one.code} ${one.path.join('/')} ${one.line} ${one.message}`} {...one} />
        ))}
      </ul>
    </section>
  )
}

function LeftItem({ path, line, severity, message }: ToGive) {
  const name = nameOf(path)
  return (
    <li className="py-1">
      <p className="flex flex-wrap items-baseline gap-x-2">
        {severity === 'error' && <SeverityMark severity="error" />}
        {name !== '' && <span className="font-mono text-sm wrap-anywhere">{name}</span>}
        {line !== null && <span className="text-muted tabular-nums">line {line}</span>}
      </p>
      <p className="text-muted wrap-anywhere">{message}</p>
    </li>
  )
}
