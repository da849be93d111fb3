import type { ReactNode } from 'react'

/** What stands where there is nothing to list: what would be here, and how it gets here. */
export function EmptyHint({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ReactNode
}) {
  return (
    <div className="flex flex-col items-center gap-1 px-6 py-10 text-center">
      <p className="font-medium">{title}</p>
      {children && <div className="max-w-80 text-muted">{children}</div>}
    </div>
  )
}
