'use client'

import { useRef, useState } from 'react'
import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import type { BuildBundle } from '@/lib/bundle/bundle'
import type { ZipFile } from '@/lib/zip/read-zip'
import { bundleRequest, isSameRequest } from './bundle-request'
import { type BundleAnswer, type FetchedBundle, fetchBundle } from './fetch-bundle'
import { saveBundle } from './save-bundle'
import { useSlow } from './use-slow'

/** The archive and what was read out of it. */
export interface BuiltBundle extends FetchedBundle {
  readonly files: readonly ZipFile[]
}

export interface BundleBuilder {
  readonly built: BuiltBundle | null
  /** The text has changed since `built` was made. */
  readonly isStale: boolean
  /** What went wrong at the last try. */
  readonly failure: Exclude<BundleAnswer, FetchedBundle> | null
  readonly isBusy: boolean
  /** The file name of the last download of `built`. */
  readonly savedAs: string | null
  readonly show: () => Promise<void>
  /** Saves the archive that is shown; a stale one is built anew first. */
  readonly download: () => Promise<void>
}

const UNREADABLE = {
  kind: 'failed',
  message: 'The archive that the server sent cannot be read. Your text is kept: try again.',
} as const

/** Builds the bundle of what is on the screen and keeps it, so that what is shown is what is saved. */
export function useBuiltBundle(buildBundle: BuildBundle): BundleBuilder {
  const actions = useDesignerActions()
  const job = useDesigner((state) => state.job)
  const asset = useDesigner((state) => state.asset)
  const policy = useDesigner((state) => state.policy)
  const [built, setBuilt] = useState<BuiltBundle | null>(null)
  const [failure, setFailure] = useState<BundleBuilder['failure']>(null)
  const [savedAs, setSavedAs] = useState<string | null>(null)
  const [isBuilding, setBuilding] = useState(false)
  const isRunning = useRef(false)
  const request = bundleRequest({ job, asset, policy })
  const isStale = built !== null && !isSameRequest(built.request, request)

  const build = async (): Promise<BuiltBundle | null> => {
    if (isRunning.current) return null
    isRunning.current = true
    setBuilding(true)
    setFailure(null)
    setSavedAs(null)
    const answer = await readBundle(await fetchBundle(buildBundle, request))
    isRunning.current = false
    setBuilding(false)
    if (answer.kind !== 'done') {
      setFailure(answer)
      return null
    }
    setBuilt(answer)
    return answer
  }
  const show = async () => {
    await build()
  }
  const download = async () => {
    const bundle = built && !isStale ? built : await build()
    if (!bundle) return
    saveBundle(bundle, bundle.files, actions)
    setSavedAs(bundle.fileName)
  }
  return { built, isStale, failure, isBusy: useSlow(isBuilding), savedAs, show, download }
}

type Failure = Exclude<BundleAnswer, FetchedBundle>

async function readBundle(answer: BundleAnswer): Promise<BuiltBundle | Failure> {
  if (answer.kind !== 'done') return answer
  try {
    // The archive reader is not part of the first screen.
    const { readZip } = await import('@/lib/zip/read-zip')
    return { ...answer, files: readZip(answer.zip) }
  } catch {
    return UNREADABLE
  }
}
