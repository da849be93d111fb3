import type { SourceFile } from '@/lib/analysis/analysis'
import type { Provider, Runtime } from '@/schemas/vocabulary'

/** A worked job of the gallery. */
export interface Example {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly provider: Provider
  readonly runtime: Runtime
  readonly job: SourceFile
  readonly asset: SourceFile | null
}
