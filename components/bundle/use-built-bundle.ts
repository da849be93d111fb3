'use client'

import { useRef, useState } from 'react'
import { useDesigner, useDesignerStore } from '@/components/state/use-designer'
import { blockedWords } from '@/lib/bundle/blocked-words'
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
  /** The bundle of the job on the screen; that of another one is never shown. */
  readonly built: BuiltBundle | null
  /** The text has changed since `built` was made. */
  readonly isStale: boolean
  /** What went wrong at the last try. */
  readonly failure: Failure | null
  readonly isBusy: boolean
  /** Whether a bundle of the job on the screen was asked for, whatever came of it. */
  readonly isTried: boolean
  /** The file name of the last download of `built`. */
  readonly savedAs: string | null
  /** Builds what is on the screen. A call while one builds does nothing. */
  readonly show: () => Promise<void>
  /** Saves the archive that is shown; a stale one is built anew first. */
  readonly download: () => Promise<void>
}

type Failure = Exclude<BundleAnswer, FetchedBundle>

/** What is known of the bundle of one opened file. */
interface Try {
  readonly file: number
  readonly built: BuiltBundle | null
  readonly failure: Failure | null
  readonly savedAs: string | null
}

const UNREADABLE = {
  kind: 'failed',
  message: 'The archive that the server sent cannot be read. Your text is kept: try again.',
} as const

/** Builds the bundle of what is on the screen and keeps it, so that what is shown is what is saved. */
export function useBuiltBundle(buildBundle: BuildBundle): BundleBuilder {
  const store = useDesignerStore()
  const file = useDesigner((state) => state.fileNumber)
  const job = useDesigner((state) => state.job)
  const asset = useDesigner((state) => state.asset)
  const policy = useDesigner((state) => state.policy)
  const [last, setLast] = useState<Try | null>(null)
  const [isBuilding, setBuilding] = useState(false)
  const isRunning = useRef(false)
  const present = last?.file === file ? last : null
  const built = present?.built ?? null
  const isStale =
    built !== null && !isSameRequest(built.request, bundleRequest({ job, asset, policy }))

  const build = async (): Promise<BuiltBundle | null> => {
    if (isRunning.current) return null
    isRunning.current = true
    setBuilding(true)
    // An analysis of another text must not say whether this one can be built.
    const state = await store.freshState()
    const kept = present?.file === state.fileNumber ? built : null
    const start: Try = { file: state.fileNumber, built: kept, failure: null, savedAs: null }
    setLast(start)
    const isBlocked = state.trouble === null && blockedWords(state.analysis) !== null
    const answer = isBlocked
      ? null
      : await readBundle(await fetchBundle(buildBundle, bundleRequest(state)))
    isRunning.current = false
    setBuilding(false)
    if (answer?.kind === 'done') setLast({ ...start, built: answer })
    else setLast({ ...start, failure: answer })
    return answer?.kind === 'done' ? answer : null
  }
  const show = async () => {
    await build()
  }
  const download = async () => {
    const bundle = built && !isStale ? built : await build()
    if (!bundle) return
    saveBundle(bundle, bundle.files, store.actions)
    setLast((now) => now && { ...now, savedAs: bundle.fileName })
  }
  return {
    built,
    isStale,
    failure: present?.failure ?? null,
    isBusy: useSlow(isBuilding),
    isTried: present !== null,
    savedAs: present?.savedAs ?? null,
    show,
    download,
  }
}

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
