import { LazyCodeText } from '@/components/code/lazy-code-text'
import { CopyButton } from '@/components/ui/copy-button'
import type { ZipFile } from '@/lib/zip/read-zip'
import { fileSize } from './file-size'

/** One file of the archive as it is, with line numbers that are not copied along. */
export function FileView({ file: { path, size, text } }: { readonly file: ZipFile }) {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return (
    <section aria-label={name} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <header className="flex h-8 shrink-0 items-center gap-2 border-b border-line px-3">
        <span className="truncate font-mono text-sm" title={path}>
          {name}
        </span>
        <span className="text-sm text-muted">{fileSize(size)}</span>
        <span className="ml-auto">
          {text !== null && <CopyButton label={`Copy ${name}`} text={() => text} />}
        </span>
      </header>
      {text === null ? (
        <p className="p-3 text-muted">This file is not text.</p>
      ) : (
        <Lines name={name} text={text} />
      )}
    </section>
  )
}

function Lines({ name, text }: { readonly name: string; readonly text: string }) {
  const count = text.split(/\r\n|\r|\n/).length - (/[\r\n]$/.test(text) ? 1 : 0)
  const numbers = Array.from({ length: count }, (_, index) => index + 1).join('\n')
  return (
    <section
      aria-label={`Content of ${name}`}
      className="flex min-h-0 flex-1 overflow-auto bg-surface-sunken font-mono text-sm -outline-offset-2"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <pre
        aria-hidden="true"
        className="sticky left-0 h-fit min-h-full bg-surface-sunken py-2 pr-3 pl-3 text-right text-muted select-none"
      >
        {numbers}
      </pre>
      <pre className="h-fit py-2 pr-3">
        <LazyCodeText path={name} text={text} />
      </pre>
    </section>
  )
}
