import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'

interface FoldProps {
  /** The words that are always there. */
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly className?: string
  /** Of the words. */
  readonly summaryClassName?: string
}

/** What is folded away behind a line of words, with the chevron that all such lines have. */
export function Fold({ summary, children, className, summaryClassName }: FoldProps) {
  return (
    <details className={classNames('group/fold', className)}>
      <summary
        className={classNames(
          'flex list-none items-center gap-1.5 select-none [&::-webkit-details-marker]:hidden',
          summaryClassName,
        )}
      >
        <span className="inline-flex shrink-0 text-muted transition-transform group-open/fold:rotate-90">
          <Icon name="chevron-right" size={12} />
        </span>
        <span>{summary}</span>
      </summary>
      {children}
    </details>
  )
}
