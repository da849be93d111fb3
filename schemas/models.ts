import type { FlatAsset } from './asset'
import type { Job } from './job'

type DeepPartial<T> = T extends readonly (infer Item)[]
  ? readonly Item[]
  : T extends object
    ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
    : T

/** A job as far as it is valid: every key may be missing, what is there has the schema's type. */
export type JobModel = DeepPartial<Job>

/** An asset of either form, brought to the flat form, as far as it is valid. */
export type AssetModel = DeepPartial<FlatAsset>
