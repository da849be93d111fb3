'use client'

import dynamic from 'next/dynamic'

/** The editor, fetched after the screen is there; the place it takes is kept meanwhile. */
export const LazyYamlEditor = dynamic(
  () => import('./yaml-editor').then(({ YamlEditor }) => YamlEditor),
  { ssr: false, loading: EditorPlaceholder },
)

function EditorPlaceholder() {
  return <div aria-busy="true" className="min-h-0 flex-1 bg-surface" />
}
