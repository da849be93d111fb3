import type { ComputeSize } from './provider'

/** `[cpu units, first MiB, last MiB, step MiB]` of every Fargate size but the smallest. */
const RANGES: readonly (readonly [number, number, number, number])[] = [
  [512, 1024, 4096, 1024],
  [1024, 2048, 8192, 1024],
  [2048, 4096, 16_384, 1024],
  [4096, 8192, 30_720, 1024],
  [8192, 16_384, 61_440, 4096],
  [16_384, 32_768, 122_880, 8192],
]

/**
 * The CPU and memory pairs of Fargate: CPU units and MiB.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
 */
export const FARGATE_SIZES: readonly ComputeSize[] = [
  { cpu: '256', memory: ['512', '1024', '2048'] },
  ...RANGES.map(([cpu, first, last, step]) => ({
    cpu: String(cpu),
    memory: Array.from({ length: (last - first) / step + 1 }, (_, i) => String(first + i * step)),
  })),
]
