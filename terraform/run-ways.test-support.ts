/** How a run may go, what the supervisor must say of it, and which rates it must make ring. */
export interface RunWay {
  /** The stand-in's name for it. */
  readonly way: string
  readonly code: number
  readonly reason: string
  readonly rings: readonly string[]
}

const failed = (way: string): RunWay => ({ way, code: 2, reason: 'failed', rings: ['error_rate'] })

/** What a run of Dagster may do besides: its definitions fail, and the runner is never started. */
export const DAGSTER_WAYS: readonly RunWay[] = [
  { way: 'before the asset', code: 1, reason: 'failed', rings: ['error_rate'] },
]

export const RUN_WAYS: readonly RunWay[] = [
  { way: 'success', code: 0, reason: 'success', rings: [] },
  { way: 'partial', code: 1, reason: 'partial', rings: ['error_rate'] },
  ...[
    'no valid record',
    'job error',
    'asset error',
    'extractor error',
    'upload failed',
    'no event',
  ].map(failed),
  // Python itself exits 1 when it gives up.
  { way: 'crash', code: 1, reason: 'partial', rings: ['error_rate'] },
  { way: 'killed', code: 137, reason: 'killed', rings: ['error_rate'] },
  { way: 'hangs', code: 124, reason: 'timed_out', rings: ['error_rate', 'timeout_rate'] },
]
