'use client'

import { lazyPart } from '@/components/ui/lazy-part'

/** The ledger of a tag; its code is needed from the first row that is opened on. */
export const LazyTagLedger = lazyPart(
  () => import('./tag-ledger').then((module) => module.TagLedger),
  { loading: () => <div className="h-24" /> },
)
