'use client'

import { lazyPart } from '@/components/ui/lazy-part'

/** The comparison of two texts, which brings the editor, fetched when it is first shown. */
export const LazyTextDiff = lazyPart(() => import('./text-diff').then(({ TextDiff }) => TextDiff), {
  loading: () => <div aria-busy="true" className="min-h-0 flex-1" />,
})
