'use client'

import { useEffect, useState } from 'react'
import { useDesignerStore } from '@/components/state/use-designer'
import { problemKeys, problemNews } from './problem-news'

/** Nobody is read a problem that is only there between two keys. */
const QUIET_MS = 1500

/** Reads new problems out once the text has been left alone for a while; what is there at first is no news. */
export function ProblemAnnouncer() {
  const store = useDesignerStore()
  const [news, setNews] = useState('')
  useEffect(() => {
    let file = store.getState().goodFile
    let known = problemKeys(store.getState().analysis.diagnostics)
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      const { analysis, goodFile } = store.getState()
      // Of another file nothing is new.
      const words = goodFile === file ? problemNews(known, analysis.diagnostics) : null
      file = goodFile
      known = problemKeys(analysis.diagnostics)
      // Emptied between two, so that the same words are read again.
      setNews(words ?? '')
    }
    const stop = store.subscribe((state, before) => {
      if (state.analysis === before.analysis && state.revision === before.revision) return
      clearTimeout(timer)
      timer = setTimeout(tell, QUIET_MS)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [store])
  return (
    <p aria-live="polite" className="sr-only" data-news>
      {news}
    </p>
  )
}
