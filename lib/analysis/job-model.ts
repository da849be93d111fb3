export type { AssetModel, JobModel } from '@/schemas/models'
