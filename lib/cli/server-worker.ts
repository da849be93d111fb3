import { loadProgram } from './start/load-program'

// What a worker process of the server runs; the other side is lib/server/pool.
loadProgram().program.workForServer()
