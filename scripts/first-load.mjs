import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the page may weigh, in kB compressed. */
export const BUDGETS = {
  /** Before the screen can be used: read, and typed into without a key being lost. */
  usable: 200,
  /** Until the screen answers: form, tags and text alive. The engine's worker and the editor come after. */
  live: 270,
}

/** A script of the first load, with what it holds most of. */
const partOf = (root, path) => {
  const file = join(root, '.next', decodeURIComponent(path).replace(/^\/_next\//, ''))
  return { path, bytes: gzipSync(readFileSync(file), { level: 9 }).length, holds: holdsOf(file) }
}

/**
 * The scripts that the built page names: `usable`, which it runs at once, and `late`, which it fetches
 * beside them to take the markup over. Read from the build itself, without a server.
 */
export function firstLoad(root = '.') {
  const html = readFileSync(join(root, '.next/server/app/index.html'), 'utf8')
  const [usable, preloaded] = [scriptsIn(html), preloadsIn(html)]
  const late = preloaded.filter((path) => !usable.includes(path))
  return {
    usable: usable.map((path) => partOf(root, path)),
    late: late.map((path) => partOf(root, path)),
  }
}

export function kilobytes(parts) {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
}

/** What is over its budget, in words; nothing when all is well. */
export function overBudget({ usable, late }, budgets = BUDGETS) {
  const measured = { usable: kilobytes(usable), live: kilobytes([...usable, ...late]) }
  return Object.entries(budgets)
    .filter(([name, most]) => !(measured[name] <= most))
    .map(([name, most]) => `${name}: ${measured[name].toFixed(0)} kB, at most ${most} kB`)
}

function scriptsIn(html) {
  const tags = [...html.matchAll(/<script[^>]* src="([^"?]+)[^"]*"[^>]*>/g)]
  return unique(tags.filter(([tag]) => !/ nomodule/i.test(tag)).map(([, path]) => path))
}

function preloadsIn(html) {
  const tags = [...html.matchAll(/<link[^>]*>/g)].map(([tag]) => tag)
  const scripts = tags.filter((tag) => tag.includes('as="script"'))
  return unique(scripts.flatMap((tag) => / href="([^"?]+)/.exec(tag)?.[1] ?? []))
}

const unique = (items) => [...new Set(items)]

/** The rooms and packages that a script was made of, the largest first, by the text that went in. */
function holdsOf(file) {
  const [, name = ''] = /sourceMappingURL=(\S+)/.exec(readFileSync(file, 'utf8').slice(-300)) ?? []
  const mapFile = join(dirname(file), decodeURIComponent(name))
  if (name === '' || !existsSync(mapFile)) return ''
  const sizes = new Map()
  const add = ({ sources, sourcesContent = [] }) =>
    sources.forEach((source, index) => {
      const room = roomOf(source)
      sizes.set(room, (sizes.get(room) ?? 0) + (sourcesContent[index]?.length ?? 0))
    })
  const map = JSON.parse(readFileSync(mapFile, 'utf8'))
  for (const each of map.sections?.map((section) => section.map) ?? [map]) add(each)
  const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, 4)
  return largest.map(([room]) => room).join(', ')
}

function roomOf(source) {
  const path = source.replace(/^.*\[project\]\//, '').replace(/^(?:\.\.\/)+/, '')
  const packages = path.split('node_modules/').at(-1)
  const parts = packages.split('/')
  if (packages === path) return parts.slice(0, 2).join('/')
  const compiled = /^next\/dist\/compiled\/([^/]+)/.exec(packages)?.[1]
  return compiled ?? parts.slice(0, parts[0].startsWith('@') ? 2 : 1).join('/')
}
