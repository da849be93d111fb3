'use client'

import { lazyPart } from '@/components/ui/lazy-part'
import { codeLanguage } from './code-language'

const plain = ({ text }: { readonly text: string }) => text

const CodeText = lazyPart(() => import('./code-text').then((module) => module.CodeText), {
  loading: plain,
  missing: plain,
})

/** The text of a file; its colours come with the editor, and until then it stands without them. */
export function LazyCodeText({ path, text }: { readonly path: string; readonly text: string }) {
  const language = codeLanguage(path)
  return language ? <CodeText language={language} text={text} /> : text
}
