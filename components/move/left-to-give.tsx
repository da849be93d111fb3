import type { ToGive } from '@/lib/move/move'
import { nameOf } from '@/lib/move/name-of'

/** What is left to the author when the job has moved. */
export function LeftToGive({ toGive }: { readonly toGive: readonly ToGive[] }) {
  if (toGive.length === 0) return null
  return (
    <section className="px-4 py-2">
      <h3 className="font-semibold">Left to you ({toGive.length})</h3>
      <ul>
        {toGive.map(({ path, code, message }) => (
          <li className="py-1" key={`${code} ${path.join('/')} ${message}`}>
            <span className="font-mono text-sm wrap-anywhere">{nameOf(path)}</span>
            <p className="text-muted wrap-anywhere">{message}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
