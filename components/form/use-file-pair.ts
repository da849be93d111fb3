import { useDesigner } from '@/components/state/use-designer'

/** The cloud and the runtime of a file; null where it names none. */
export interface FilePair {
  readonly file: number
  readonly pair: string | null
}

/** Those of the last text that could be read. */
export function useFilePair(): FilePair {
  const file = useDesigner((state) => state.goodFile)
  const pair = useDesigner(({ lastGood: { provider, runtime } }) =>
    provider && runtime ? `${provider} ${runtime}` : null,
  )
  return { file, pair }
}
