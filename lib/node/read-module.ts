import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Provider, Runtime } from '@/schemas/vocabulary'
import type { BundleEntry } from '../bundle/bundle'
import { belongsTo } from '../providers/belongs-to'
import { packageRoot } from './package-root'

const SKIPPED_FOLDERS = new Set(['tests', 'examples', 'node_modules', '__pycache__'])
const SKIPPED_FILES =
  /^\.|\.tfvars(\.json)?$|\.tfstate|\.tfplan$|\.tftest\.hcl$|\.test\.ts$|_override\.tf$/

const known = new Map<string, Promise<readonly BundleEntry[]>>()

/**
 * The files of a cloud's module that one runtime needs, sorted: `<provider>/main.tf`, with
 * the local modules that they call, `modules/<name>/main.tf`. Read once a process.
 */
export function readModule(provider: Provider, runtime: Runtime): Promise<readonly BundleEntry[]> {
  // While the modules are written, each bundle has them as they are now.
  if (process.env.NODE_ENV === 'development') return readFiles(provider, runtime)
  const key = `${provider}/${runtime}`
  const files = known.get(key) ?? readFiles(provider, runtime)
  known.set(key, files)
  // A failure may pass (too many open files); only what was read is worth keeping.
  files.catch(() => known.delete(key))
  return files
}

async function readFiles(provider: Provider, runtime: Runtime): Promise<readonly BundleEntry[]> {
  const terraform = join(packageRoot(), 'terraform')
  const own = await readFolder(terraform, provider, (name) => belongsTo(runtime, name))
  const called = await Promise.all(
    localModules(own).map((name) => readFolder(terraform, `modules/${name}`, () => true)),
  )
  return [own, ...called].flat().sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function readFolder(
  terraform: string,
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<readonly BundleEntry[]> {
  const entries = await readdir(join(terraform, folder), { withFileTypes: true })
  const files = entries.map(async (entry): Promise<readonly BundleEntry[]> => {
    const path = `${folder}/${entry.name}`
    if (!isWanted(entry.name) || SKIPPED_FILES.test(entry.name)) return []
    if (entry.isDirectory()) {
      return SKIPPED_FOLDERS.has(entry.name) ? [] : readFolder(terraform, path, isWanted)
    }
    return [{ path, bytes: await readFile(join(terraform, path)) }]
  })
  return (await Promise.all(files)).flat()
}

function localModules(files: readonly BundleEntry[]): readonly string[] {
  const text = new TextDecoder()
  const names = files
    .filter(({ path }) => path.endsWith('.tf'))
    .flatMap(({ bytes }) => [
      ...text.decode(bytes).matchAll(/^\s*source\s*=\s*"\.\.\/modules\/([\w-]+)"/gm),
    ])
    .flatMap((match) => match[1] ?? [])
  return [...new Set(names)]
}
