import { CopyButton } from '@/components/ui/copy-button'

/** A command for a terminal, with what it is and a button that copies it. */
export function CommandBlock({
  title,
  command,
}: {
  readonly title: string
  readonly command: string
}) {
  return (
    <div>
      <div className="flex items-center justify-between text-sm text-muted">
        {title}
        <CopyButton label={`Copy the command: ${title}`} text={() => command} />
      </div>
      <pre className="rounded-md border border-line bg-surface-sunken p-2 font-mono text-sm wrap-break-word whitespace-pre-wrap">
        {command}
      </pre>
    </div>
  )
}
