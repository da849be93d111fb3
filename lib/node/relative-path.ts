import { relative, resolve, sep } from 'node:path'

/** A path as seen from the working folder, with `/` between its names on every system. */
export function relativePath(path: string): string {
  return relative(process.cwd(), resolve(path)).split(sep).join('/')
}
