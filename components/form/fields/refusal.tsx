import { SeverityMark } from '@/components/ui/severity-mark'

/** Why what was typed is not in the file; announced when it appears. */
export function Refusal({ reason }: { readonly reason: string | null }) {
  return (
    <div role="status">
      {reason !== null && (
        <p className="flex gap-1.5 pt-1 text-sm">
          <span className="flex h-4 shrink-0">
            <SeverityMark iconOnly severity="error" />
          </span>
          <span className="min-w-0 wrap-anywhere">{reason}</span>
        </p>
      )}
    </div>
  )
}
