import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import { WELCOME_STEPS, type WelcomeStepId } from './welcome-steps'

interface StepListProps {
  readonly done: ReadonlySet<WelcomeStepId>
  readonly next: WelcomeStepId | null
  /** A small screen shows all of them. */
  readonly isOpen: boolean
}

/** The steps side by side: those that are done with a check, the next one in front. A small screen shows that one. */
export function StepList({ done, next, isOpen }: StepListProps) {
  return (
    <ol className="flex flex-wrap items-center gap-x-4">
      {WELCOME_STEPS.map(({ id, text }, index) => (
        <li
          aria-current={id === next ? 'step' : undefined}
          className={classNames(
            'flex items-center gap-1.5 whitespace-nowrap',
            id === next ? 'font-medium text-accent' : 'text-muted',
            id !== next && !isOpen && 'compact:hidden',
          )}
          key={id}
        >
          <span className="flex size-4.5 items-center justify-center rounded-full border border-current text-xs">
            {done.has(id) ? <Icon name="check" size={12} /> : index + 1}
          </span>
          {text}
          {done.has(id) && <span className="sr-only">, done</span>}
        </li>
      ))}
      {next === null && (
        <li className="text-muted">
          Done.
          <span className="max-sm:hidden">
            {' '}
            Press <kbd className="font-sans">?</kbd> for the shortcuts.
          </span>
        </li>
      )}
    </ol>
  )
}
