import { splitName } from './split-name'

/**
 * A name that loses its middle where there is no room for all of it: its ending tells files apart. For a
 * flex box that may shrink; the box bears the whole name as its label and title.
 */
export function MiddleEllipsis({ name }: { readonly name: string }) {
  const [start, end] = splitName(name)
  return (
    <>
      <span className="truncate whitespace-pre">{start}</span>
      <span className="shrink-0 whitespace-pre">{end}</span>
    </>
  )
}
