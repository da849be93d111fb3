import type { Scanner } from './scanner'
import { Unreadable } from './unreadable'

/** What the handles of tags stand for, by handle. */
export type TagHandles = ReadonlyMap<string, string>

const DEFAULT_HANDLES: TagHandles = new Map([
  ['!', '!'],
  ['!!', 'tag:yaml.org,2002:'],
])

/** Takes what may stand before a document: lines with `%`, and `---`. */
export function readHead(scanner: Scanner): TagHandles {
  const handles = readDirectives(scanner)
  const token = scanner.peek()
  if (token.kind === 'document-start') scanner.take()
  else if (handles) throw new Unreadable('directive', token)
  return new Map([...DEFAULT_HANDLES, ...(handles ?? [])])
}

/** The handles that `%TAG` lines define; null without any line. */
function readDirectives(scanner: Scanner): TagHandles | null {
  if (scanner.peek().kind !== 'directive') return null
  const handles = new Map<string, string>()
  const seen = new Set<string>()
  while (scanner.peek().kind === 'directive') {
    const token = scanner.take()
    const { text: name, detail } = token
    if (name !== 'YAML' && name !== 'TAG') continue
    const [handle = '', prefix = ''] = (detail ?? '').split(' ')
    const subject = name === 'YAML' ? name : handle
    if (seen.has(subject)) throw new Unreadable('directive', token)
    seen.add(subject)
    if (name === 'TAG') handles.set(handle, prefix)
    else if (Number(handle) !== 1) throw new Unreadable('version', token)
  }
  return handles
}
