import { loadProgram } from './start/load-program'

// The server: `npm start` and the container run this file.
loadProgram()
  .program.serve(process.argv.slice(2))
  .then((status) => process.exit(status))
