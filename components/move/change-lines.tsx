import { classNames } from '@/components/ui/class-names'
import type { Hunk } from '@/lib/move/move'

/** The lines that a change takes away and puts in their place, each with its number. */
export function ChangeLines({ hunks }: { readonly hunks: readonly Hunk[] }) {
  const lines = hunks.flatMap(({ line, before, after }) => [
    ...before.map((text, index) => ({ kind: 'gone' as const, number: line + index, text })),
    ...after.map((text, index) => ({ kind: 'new' as const, number: line + index, text })),
  ])
  return (
    <div className="rounded border border-line bg-surface-sunken py-0.5 font-mono text-sm leading-5">
      {lines.map((line) => (
        <Line key={`${line.kind} ${line.number}`} {...line} />
      ))}
    </div>
  )
}

const KINDS = {
  gone: { sign: '−', word: 'Removed line', colours: 'bg-danger-soft text-danger' },
  new: { sign: '+', word: 'New line', colours: 'bg-ok-soft text-ok' },
} as const

interface LineProps {
  readonly kind: keyof typeof KINDS
  readonly number: number
  readonly text: string
}

function Line({ kind, number, text }: LineProps) {
  const { sign, word, colours } = KINDS[kind]
  return (
    <div className={classNames('flex', colours)}>
      <span className="sr-only">
        {word} {number}:{' '}
      </span>
      <span aria-hidden="true" className="w-10 shrink-0 pr-2 text-right text-muted select-none">
        {number}
      </span>
      <span aria-hidden="true" className="w-4 shrink-0 select-none">
        {sign}
      </span>
      <span className="min-w-0 pr-3 whitespace-pre-wrap wrap-anywhere">{text}</span>
    </div>
  )
}
