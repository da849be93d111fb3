import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { fileSize } from './file-size'
import type { BundleBuilder } from './use-built-bundle'

interface BundleActionsProps {
  readonly builder: BundleBuilder
  /** Leads to the files, which are built first where they are not those of the text. */
  readonly onExplore: () => void
}

/** The buttons of the bundle pane, and one line that says where it stands. */
export function BundleActions({ builder, onExplore }: BundleActionsProps) {
  const { isStale, isBusy, download } = builder
  return (
    <div className="flex shrink-0 flex-col gap-2 border-b border-line p-3">
      <div className="flex flex-wrap gap-2">
        <Button aria-disabled={isBusy} icon="download" onClick={download} variant="primary">
          Download
        </Button>
        <Button aria-disabled={isBusy} icon="folder" onClick={onExplore}>
          Explore
        </Button>
      </div>
      <p className="flex min-h-5 flex-wrap items-center gap-1.5 text-muted" role="status">
        {isStale && !isBusy && (
          <span className="inline-flex text-warning">
            <Icon name="warning" size={14} />
          </span>
        )}
        {statusWords(builder)}
      </p>
    </div>
  )
}

function statusWords({ built, isStale, isBusy, savedAs }: BundleBuilder): string {
  if (isBusy) return 'Building…'
  if (!built) return 'Nothing has been built yet.'
  if (isStale) return 'The text has changed since these files were made. Explore builds them again.'
  if (savedAs) return `Downloaded ${savedAs}, ${fileSize(built.zip.length)}.`
  return `${built.fileName}, ${built.files.length} files, ${fileSize(built.zip.length)}.`
}
