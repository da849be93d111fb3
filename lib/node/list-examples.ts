import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROVIDERS, RUNTIMES } from '@/schemas/vocabulary'
import { analyse } from '../analysis/analyse'
import type { Example } from '../analysis/example'
import { assetFinder } from './find-asset'
import { packageRoot } from './package-root'
import { readAssetPath } from './read-asset-path'

/** The examples of the package, by cloud and runtime in the order of the vocabulary. */
export async function listExamples(): Promise<readonly Example[]> {
  const folder = join(packageRoot(), 'public', 'examples')
  const names = (await readdir(join(folder, 'jobs'))).filter((name) => name.endsWith('.yaml'))
  const examples = await Promise.all(names.map((name) => readExample(folder, name)))
  const place = ({ provider, runtime }: Example) =>
    PROVIDERS.indexOf(provider) * RUNTIMES.length + RUNTIMES.indexOf(runtime)
  return examples.sort((a, b) => place(a) - place(b))
}

async function readExample(folder: string, name: string): Promise<Example> {
  const jobPath = join(folder, 'jobs', name)
  const text = await readFile(jobPath, 'utf8')
  const assetPath = readAssetPath(text)
  const found = assetPath ? assetFinder(folder)(assetPath, jobPath) : null
  const asset = found ? { name: baseName(found), text: await readFile(found, 'utf8') } : null
  const job = { name, text }
  const { cloud, support } = analyse({ job, asset })
  if (!cloud || !support) throw new Error(`The example ${name} names no cloud or no runtime of it.`)
  return {
    id: name.replace(/\.yaml$/, ''),
    title: `${cloud.label} · ${support.label}`,
    description: firstComment(text),
    provider: cloud.id,
    runtime: support.runtime,
    job,
    asset,
  }
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '')
}

function firstComment(text: string): string {
  const [lines = ''] = /^(?:#.*\n)+/.exec(text) ?? []
  return lines
    .replace(/^# yaml-language-server:.*\n/, '')
    .replace(/^#[ \t]?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}
