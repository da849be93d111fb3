import { isBlock } from '../document/is-block'
import { analysisOf } from './analysis-of'

/** A file as its caller has it. */
export interface TextFile {
  /** Its name or path, for messages. */
  readonly name: string
  readonly text: string
}

/** What belongs to a job besides its own text. */
export interface JobConfigOptions {
  /** The file's name or path, for messages and for a job that has no name of its own; by default `job.yaml`. */
  readonly name?: string
  /** The definition of the asset that the job names. */
  readonly asset?: TextFile | null
  /** The policy of the organisation. */
  readonly policy?: TextFile | null
}

/** A job: the text of its file and, where they are known, its asset and its policy. */
export class JobConfig {
  /** The file's name or path. */
  readonly name: string
  readonly text: string
  readonly asset: TextFile | null
  readonly policy: TextFile | null

  protected constructor(text: string, { name, asset, policy }: JobConfigOptions) {
    this.text = text
    this.name = name ?? 'job.yaml'
    this.asset = asset ?? null
    this.policy = policy ?? null
  }

  /**
   * Takes any text; what is wrong with it is said by `analyse` and `validateInfrastructureForJob`.
   *
   * @param text YAML of a job
   * @throws {TypeError} when it is no text, or the path of a file: `dativo-infra-designer/node` reads files
   */
  static fromYaml(text: string, options: JobConfigOptions = {}): JobConfig {
    if (typeof text !== 'string') throw new TypeError('A job is given as the text of its file.')
    if (/^[^\n:]*\.ya?ml$/i.test(text)) {
      throw new TypeError(
        `"${text}" is the path of a file. JobConfig of dativo-infra-designer/node reads files; this one takes their text.`,
      )
    }
    return new JobConfig(text, options)
  }

  /** The infrastructure block as it is written, for `loadInfrastructureConfig`; undefined without one. */
  get infrastructure(): unknown {
    const { value } = analysisOf(this).job
    return isBlock(value) ? value.infrastructure : undefined
  }

  /** The text of the asset, for `deriveTagsFromAsset`; null when none is known. */
  getAsset(): string | null {
    return this.asset?.text ?? null
  }
}

/** A job of either form. */
export type JobInput = JobConfig | string

/** A job that was given as text, with nothing besides. */
export function toJobConfig(job: JobInput): JobConfig {
  return job instanceof JobConfig ? job : JobConfig.fromYaml(job)
}
