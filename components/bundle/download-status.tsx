import type { DownloadOutcome } from './use-download'

/**
 * Tells screen readers how a download went; mount it before the first one. What went wrong must be
 * seen as well: show `outcome.message` where the button is.
 */
export function DownloadStatus({ outcome }: { readonly outcome: DownloadOutcome }) {
  return (
    <span className="sr-only" role="status">
      {outcome.message}
    </span>
  )
}
