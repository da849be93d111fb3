import { type ReactNode, useId } from 'react'

/** A part of the share dialog under its heading. */
export function ShareSection({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h2 className="font-semibold" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
