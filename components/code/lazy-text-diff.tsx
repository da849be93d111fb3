'use client'

import dynamic from 'next/dynamic'

/** The comparison of two texts, which brings the editor, fetched when it is first shown. */
export const LazyTextDiff = dynamic(() => import('./text-diff').then(({ TextDiff }) => TextDiff), {
  ssr: false,
  loading: () => <div aria-busy="true" className="min-h-0 flex-1" />,
})
