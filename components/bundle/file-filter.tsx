import { filterKeys } from '@/components/ui/filter-keys'
import { Input } from '@/components/ui/input'

interface FileFilterProps {
  readonly query: string
  readonly onChange: (query: string) => void
  /** How many files pass, and out of how many. */
  readonly count: number
  readonly of: number
  /** The first file that passes, as it is in the tree. */
  readonly first: () => HTMLElement | null | undefined
  /** Shows that file. */
  readonly onOpen: () => void
}

/** Finds files of the bundle by the words of their paths. */
export function FileFilter({ query, onChange, count, of, first, onOpen }: FileFilterProps) {
  return (
    <search className="flex shrink-0 flex-col p-1.5">
      <Input
        aria-label="Filter files"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) =>
          filterKeys(event, { query, onClear: () => onChange(''), first, onOpen })
        }
        placeholder="Filter files…"
        type="search"
        value={query}
      />
      <p className="px-1 pt-1 text-sm text-muted empty:p-0" role="status">
        {query.trim() !== '' && `${count} of ${of} files`}
      </p>
    </search>
  )
}
