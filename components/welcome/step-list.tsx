import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import { WELCOME_STEPS, type WelcomeStepId } from './welcome-steps'

interface StepListProps {
  readonly done: ReadonlySet<WelcomeStepId>
  readonly next: WelcomeStepId | null
}

/** The steps side by side: those that are done with a check, the next one in front. A phone has room for that one. */
export function StepList({ done, next }: StepListProps) {
  return (
    <ol className="flex flex-wrap items-center gap-x-4">
      {WELCOME_STEPS.map(({ id, text }, index) => (
        <li
          aria-current={id === next ? 'step' : undefined}
          className={classNames(
            'flex items-center gap-1.5 whitespace-nowrap',
            id === next ? 'font-medium text-accent' : 'text-muted max-sm:hidden',
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
          Done. Press <kbd className="font-sans">?</kbd> for the shortcuts.
        </li>
      )}
    </ol>
  )
}
