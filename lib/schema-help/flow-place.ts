/** Where somebody writes inside a flow collection. */
export interface FlowPlace {
  /** `entry`: a key of the map at `path`. `value`: the value, or list item, at `path`. */
  readonly kind: 'entry' | 'value'
  /** From the collection; items of lists are all `0`. */
  readonly path: readonly (string | number)[]
  /** Offset where the key or value begins that is being written. */
  readonly start: number
  /** Keys that stand before it in the same map. */
  readonly keys: readonly string[]
}

interface Frame {
  readonly isMap: boolean
  readonly keys: string[]
  /** The key whose value is being read; null before a colon. */
  key: string | null
}

/** Quoted text where a key or value begins, a comment, or a mark that divides. */
const TOKEN =
  /(?<=[{[,:]\s*)(?:"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^']|'')*(?:'|$))|(?<=\s)#[^\r\n]*|[{}[\],]|:(?=[\s,\]}]|$)|(?<=["']):/g

/**
 * Reads a flow collection from its bracket on, up to an offset. Null when it is closed before, or when
 * the offset stands in a comment.
 */
export function flowPlace(text: string, bracket: number, offset: number): FlowPlace | null {
  const reading = readFlow(text.slice(bracket, offset))
  const frame = reading?.frames.at(-1)
  if (!reading || !frame) return null
  const path = reading.frames.flatMap(({ isMap, key }) => (isMap ? (key ?? []) : 0))
  const kind = frame.isMap && frame.key === null ? 'entry' : 'value'
  const keys = frame.key === null ? frame.keys : []
  return { kind, path, start: bracket + reading.start, keys }
}

/** The collections that are open at the end of a text, and where its last key or value begins. */
function readFlow(text: string) {
  const frames: Frame[] = []
  let start = 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const end = index + token.length
    const before = text.slice(start, index).trim()
    const isComment = token.startsWith('#')
    if (isComment && end === text.length) return null
    const isMark = !isComment && token.length === 1 && turn(frames, token, before)
    if (frames.length === 0) return null
    if (isMark || (isComment && before === '')) start = end
  }
  return { frames, start }
}

/** Goes on past a mark behind a key or value; false for a colon that is part of one. */
function turn(frames: Frame[], mark: string, word: string): boolean {
  const frame = frames.at(-1)
  if (mark === '{' || mark === '[') frames.push({ isMap: mark === '{', keys: [], key: null })
  else if (mark === '}' || mark === ']') frames.pop()
  else if (frame && mark === ',') frame.key = null
  else if (frame?.isMap && frame.key === null && mark === ':') {
    frame.key = word.replace(/^(["'])(.*)\1$/, '$2')
    frame.keys.push(frame.key)
  } else return false
  return true
}
