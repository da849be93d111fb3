'use client'

import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { Button } from './button'
import { EmptyHint } from './empty-hint'

/** A component whose code is fetched when it is first shown, or before. */
export interface LazyPart<Props> {
  (props: Props): ReactNode
  /** Fetches the code; rejects when it cannot be had, and tries anew at the next call. */
  readonly fetch: () => Promise<unknown>
}

interface LazyPartOptions<Props> {
  /** What stands in its place until it is there. */
  readonly loading?: (props: Props) => ReactNode
  /** What stands in its place when it cannot be had; else words that say so. */
  readonly missing?: (props: Props) => ReactNode
}

const parts: LazyPart<never>[] = []

/** Every lazy part that the page knows so far; it grows while parts that hold others arrive. */
export const LAZY_PARTS: readonly Pick<LazyPart<never>, 'fetch'>[] = parts

/**
 * Makes a lazy part. Unlike `next/dynamic` it can be fetched ahead, and a server that is gone costs
 * the part, not the screen.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { loading = () => null, missing }: LazyPartOptions<Props> = {},
): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null
  const fetch = async () => {
    loaded ??= await load()
    return loaded
  }

  // biome-ignore lint/correctness/noComponentHookFactories: called once for each module, as `lazy` is
  function Part(props: Props) {
    const [Loaded, setLoaded] = useState(() => loaded)
    const [tries, setTries] = useState(0)
    const [hasFailed, setFailed] = useState(false)
    // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another fetch
    useEffect(() => {
      let isGone = false
      setFailed(false)
      fetch().then(
        (component) => !isGone && setLoaded(() => component),
        () => !isGone && setFailed(true),
      )
      return () => {
        isGone = true
      }
    }, [tries])
    useEffect(() => {
      if (!hasFailed) return
      const retry = () => setTries((count) => count + 1)
      window.addEventListener('online', retry)
      return () => window.removeEventListener('online', retry)
    }, [hasFailed])
    if (Loaded) return <Loaded {...props} />
    if (!hasFailed) return loading(props)
    return missing ? missing(props) : <MissingPart onRetry={() => setTries(tries + 1)} />
  }

  const part: LazyPart<Props> = Object.assign(Part, { fetch })
  parts.push(part)
  return part
}

function MissingPart({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <EmptyHint title="This part could not be fetched">
      The server cannot be reached. Your text is kept.{' '}
      <Button onClick={onRetry} size="small">
        Try again
      </Button>
    </EmptyHint>
  )
}
