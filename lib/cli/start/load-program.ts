import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'
import type * as program from '../program'
import { keepCodeCache, readCodeCache } from './code-cache'

/** The name of the program's file, which holds its hash; the build writes it here. */
declare const PROGRAM_FILE: string

type Program = typeof program
type Evaluate = (exports: object, require: NodeJS.Require, filename: string) => void

export interface LoadedProgram {
  readonly program: Program
  /** For the end: keeps the compiled code for the next start, where this one had to compile. */
  readonly keepCode: () => Promise<void>
}

/** Reads the program beside this file, with what V8 compiled of it before. */
export function loadProgram(): LoadedProgram {
  const path = join(__dirname, PROGRAM_FILE)
  const cachedData = readCodeCache(path)
  // The build writes ASCII alone, which is read fastest as what it is.
  const script = new Script(readFileSync(path, 'latin1'), {
    filename: path,
    ...(cachedData && { cachedData }),
  })
  const loaded = evaluate(script, path)
  const isKept = cachedData !== null && script.cachedDataRejected === false
  const keepCode = async () => {
    if (isKept) return
    await keepCodeCache(path, async () => {
      await loaded.warmUp()
      return script.createCachedData()
    })
  }
  return { program: loaded, keepCode }
}

/** The casts are safe: the build makes the file of `program.ts`, wrapped in such a function. */
function evaluate(script: Script, path: string): Program {
  const exports = {}
  const run = script.runInThisContext() as Evaluate
  run(exports, require, path)
  return exports as Program
}
