import { Icon } from '@/components/ui/icon'
import type { BundleBuilder } from './use-built-bundle'

/** Why the last try gave no bundle, and what to do. */
export function BundleFailure({
  failure,
}: {
  readonly failure: NonNullable<BundleBuilder['failure']>
}) {
  return (
    <div className="shrink-0 border-b border-line bg-danger-soft p-3" role="alert">
      <p className="flex gap-2 text-danger">
        <Icon name="error" />
        {failure.message}
      </p>
      {failure.kind === 'refused' && failure.problems.length > 0 && (
        <ul className="mt-2 flex flex-col gap-1 pl-6">
          {failure.problems.map(({ where, message }) => (
            <li className="wrap-anywhere" key={`${where} ${message}`}>
              <code className="font-mono text-sm">{where}</code> {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
