'use client'

import { useMemo, useState } from 'react'
import { codeLanguage } from '@/components/code/code-language'
import { LazyTextDiff } from '@/components/code/lazy-text-diff'
import { EmptyHint } from '@/components/ui/empty-hint'
import type { ZipFile } from '@/lib/zip/read-zip'
import { type BundleChange, compareBundles } from './compare-bundles'

const WORDS: Readonly<Record<BundleChange['kind'], string>> = {
  added: 'new',
  removed: 'gone',
  changed: 'changed',
}

interface BundleChangesProps {
  readonly before: readonly ZipFile[]
  readonly after: readonly ZipFile[]
  /** What it is compared with: "the last download". */
  readonly label: string
}

/** The files in which two bundles differ, and how. */
export function BundleChanges({ before, after, label }: BundleChangesProps) {
  const changes = useMemo(() => compareBundles(before, after), [before, after])
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = changes.find(({ path }) => path === chosen) ?? changes[0]
  if (!shown) {
    return <EmptyHint title="No difference">Every file is the same as in {label}.</EmptyHint>
  }
  return (
    <div className="flex min-h-96 flex-1 flex-col">
      <ul
        aria-label={`Files that differ from ${label}`}
        className="max-h-2/5 shrink-0 overflow-auto border-b border-line p-1"
      >
        {changes.map(({ path, kind }) => (
          <li key={path}>
            <button
              aria-current={path === shown.path ? 'true' : undefined}
              className="flex min-h-6 w-full justify-between gap-3 rounded px-2 text-left hover:bg-surface-sunken aria-current:bg-accent-soft"
              onClick={() => setChosen(path)}
              type="button"
            >
              <span className="font-mono text-sm wrap-anywhere">{path}</span>
              <span className="text-sm text-muted">{WORDS[kind]}</span>
            </button>
          </li>
        ))}
      </ul>
      <LazyTextDiff
        after={shown.after ?? ''}
        before={shown.before ?? ''}
        key={shown.path}
        label={shown.path}
        language={codeLanguage(shown.path)}
      />
    </div>
  )
}
