#!/usr/bin/env node
import { loadProgram } from './start/load-program'

// The first file that runs, and a small one: it loads the program, compiled already where it can.
const { program, keepCode } = loadProgram()

program.main(process.argv.slice(2)).then((status) => {
  process.exitCode = status
  return keepCode()
})
