'use client'

import dynamic from 'next/dynamic'

/** The picture, fetched with its library when it is first looked at. */
export const LazyResourcePicture = dynamic(
  () => import('./resource-picture').then(({ ResourcePicture }) => ResourcePicture),
  { ssr: false, loading: () => <div aria-busy="true" className="h-full" /> },
)
