import type { Provider, Runtime } from '@/schemas/vocabulary'
import type { SourceFile } from './analysis'

/** A worked job of the gallery with the asset that it names. */
export interface Example {
  /** The file's name without its ending. */
  readonly id: string
  /** The cloud and the runtime as people say them. */
  readonly title: string
  /** The comment at the top of the file, without the line that names the schema to editors. */
  readonly description: string
  readonly provider: Provider
  readonly runtime: Runtime
  readonly job: SourceFile
  readonly asset: SourceFile | null
}
