import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licences of what a build has taken in, which go where the program goes: those of packages, and
 * those that stand beside code in this repository that comes from elsewhere.
 */
export function licensesOf(root, { inputs }) {
  const folders = new Set()
  for (const path of Object.keys(inputs)) {
    const [own] = /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
    const folder = own ?? path.slice(0, path.lastIndexOf('/'))
    if (licenseIn(join(root, folder)) !== null) folders.add(folder)
  }
  return [...folders]
    .sort()
    .map((folder) => `${folder.replace(/^node_modules\//, '')}\n\n${licenseIn(join(root, folder))}`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function licenseIn(folder) {
  if (!existsSync(folder)) return null
  const name = readdirSync(folder).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file))
  return name ? `${readFileSync(join(folder, name), 'utf8').trim()}\n` : null
}
