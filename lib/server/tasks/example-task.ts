import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageRoot } from '../../node/package-root'
import type { Task } from './task'

/** A task that is as most are: the bundle of the first example of the package. */
export async function exampleTask(): Promise<Task> {
  const folder = join(packageRoot(), 'public', 'examples', 'jobs')
  const [name] = (await readdir(folder)).sort()
  if (!name) throw new Error(`There is no example in ${folder}.`)
  const text = await readFile(join(folder, name), 'utf8')
  return { kind: 'build', asked: { job: { name, text }, asset: null } }
}
