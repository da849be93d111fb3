'use client'

import { useState } from 'react'
import { focusPreview, type Preview } from './preview-pane'

/** What the preview shows, and the ways that lead there from elsewhere. `uncover` brings its pane into sight. */
export function useShownPreview(uncover: () => void) {
  const [preview, setPreview] = useState<Preview>('tags')
  const [exploring, setExploring] = useState(0)
  const show = (wanted: Preview) => {
    uncover()
    setPreview(wanted)
  }
  return {
    preview,
    setPreview,
    /** Grows each time somebody asks for the bundle's files. */
    exploring,
    explore() {
      show('bundle')
      // Until the files are there.
      focusPreview('bundle')
      setExploring((count) => count + 1)
    },
    showProblems() {
      show('problems')
      focusPreview('problems')
    },
  }
}
