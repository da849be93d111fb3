import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { analyse } from '../analysis/analyse'
import type { SourceFile } from '../analysis/analysis'
import { findAsset } from './find-asset'
import { packageRoot } from './package-root'
import { readAssetPath } from './read-asset-path'

/** A job of the gallery with the asset that it names. */
export interface Example {
  readonly job: SourceFile
  readonly asset: SourceFile | null
  /** What the cloud and the runtime are called: "AWS", "ECS Fargate". */
  readonly cloud: string
  readonly runtime: string
  /** The first comment of the file, as one sentence. */
  readonly summary: string
}

/** The examples of the package, in the order of their file names. */
export async function listExamples(): Promise<readonly Example[]> {
  const folder = join(packageRoot(), 'public/examples')
  const names = (await readdir(join(folder, 'jobs'))).filter((name) => name.endsWith('.yaml'))
  return Promise.all(names.sort().map((name) => readExample(folder, name)))
}

async function readExample(folder: string, name: string): Promise<Example> {
  const jobPath = join(folder, 'jobs', name)
  const text = await readFile(jobPath, 'utf8')
  const assetPath = readAssetPath(text)
  const found = assetPath ? findAsset({ assetPath, jobPath, assetsRoot: folder }) : null
  const asset = found ? { name: nameOf(found), text: await readFile(found, 'utf8') } : null
  const { cloud, support } = analyse({ job: { name, text }, asset })
  return {
    job: { name, text },
    asset,
    cloud: cloud?.label ?? '',
    runtime: support?.label ?? '',
    summary: firstComment(text),
  }
}

function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, '')
}

function firstComment(text: string): string {
  const [block = ''] = /^(?:#.*\r?\n)+/.exec(text) ?? []
  return block.replace(/^#[ \t]?/gm, '').replace(/\s+/g, ' ').trim()
}
