import { SeverityMark } from '@/components/ui/severity-mark'

/** Why what was typed is not in the file; announced when it appears. */
export function Refusal({ reason }: { readonly reason: string | null }) {
  return <div role="status">{reason !== null && <RefusalLine reason={reason} />}</div>
}

/** As `Refusal`, below a row, in a place that is not there before. */
export function RefusalAlert({ reason, id }: { readonly reason: string; readonly id?: string }) {
  return (
    <div className="col-span-full" id={id} role="alert">
      <RefusalLine reason={reason} />
    </div>
  )
}

function RefusalLine({ reason }: { readonly reason: string }) {
  return (
    <p className="flex gap-1.5 pt-1 text-sm">
      <span className="flex h-4 shrink-0">
        <SeverityMark iconOnly severity="error" />
      </span>
      <span className="min-w-0 wrap-anywhere">{reason}</span>
    </p>
  )
}
