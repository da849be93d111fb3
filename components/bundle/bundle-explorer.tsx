'use client'

import { useMemo, useRef, useState } from 'react'
import type { ZipFile } from '@/lib/zip/read-zip'
import { buildFileTree } from './build-file-tree'
import { FileFilter } from './file-filter'
import { FileTree } from './file-tree'
import { FileView } from './file-view'
import { filterPaths } from './filter-paths'
import type { BuiltBundle } from './use-built-bundle'

/** The files of a finished archive: the tree, and the one that is chosen. */
export function BundleExplorer({ bundle }: { readonly bundle: BuiltBundle }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [query, setQuery] = useState('')
  const paths = useMemo(
    () =>
      filterPaths(
        bundle.files.map(({ path }) => path),
        query,
      ),
    [bundle, query],
  )
  const tree = useMemo(() => buildFileTree(paths), [paths])
  const list = useRef<HTMLDivElement>(null)
  const first = () =>
    list.current?.querySelector<HTMLElement>('[role=treeitem]:not([aria-expanded])')
  const file = bundle.files.find(({ path }) => path === chosen) ?? firstFile(bundle.files)
  if (!file) return null
  return (
    <div className="flex min-h-96 flex-1 flex-col @2xl:flex-row">
      <div className="flex max-h-2/5 shrink-0 flex-col border-b border-line pointer-coarse:max-h-1/2 @2xl:max-h-none @2xl:w-64 @2xl:border-r @2xl:border-b-0">
        <FileFilter
          count={paths.length}
          of={bundle.files.length}
          first={first}
          onChange={setQuery}
          onOpen={() => setChosen(first()?.dataset.path ?? chosen)}
          query={query}
        />
        <div className="min-h-0 flex-1 overflow-auto p-1" ref={list}>
          {tree.length > 0 && (
            <FileTree
              isFiltered={query.trim() !== ''}
              label={`Files of ${bundle.fileName}`}
              nodes={tree}
              onSelect={setChosen}
              selected={file.path}
            />
          )}
        </div>
      </div>
      <FileView file={file} key={file.path} />
    </div>
  )
}

/** What a newcomer reads first: the README at the top. */
function firstFile(files: readonly ZipFile[]): ZipFile | undefined {
  return files.find(({ path }) => /^[^/]*\/README\.md$/.test(path)) ?? files[0]
}
