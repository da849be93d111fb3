'use client'

import dynamic from 'next/dynamic'
import { openKept } from '@/components/kept/kept'

/**
 * The application. The server's markup is there first: it can be read, and what is typed into it is
 * kept. The code comes in a part of its own, fetched beside the framework's, and takes it over once the
 * draft is read as well, which begins before that code is there.
 */
export const DesignerPage = dynamic(async () => {
  const isServer = typeof window === 'undefined'
  const [{ Designer }] = await Promise.all([import('./designer'), isServer ? null : openKept()])
  return Designer
})
