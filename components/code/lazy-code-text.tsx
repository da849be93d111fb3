'use client'

import { lazy, Suspense } from 'react'
import { codeLanguage } from './code-language'

const CodeText = lazy(() => import('./code-text').then((module) => ({ default: module.CodeText })))

/** The text of a file; its colours come with the editor, and until then it stands without them. */
export function LazyCodeText({ path, text }: { readonly path: string; readonly text: string }) {
  const language = codeLanguage(path)
  if (!language) return text
  return (
    <Suspense fallback={text}>
      <CodeText language={language} text={text} />
    </Suspense>
  )
}
