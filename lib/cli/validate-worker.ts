import { loadProgram } from './start/load-program'

// What a worker runs; the other side is validate-in-workers.ts.
loadProgram().program.work()
