// Loaded before a program (`node --require`): says at its end how much memory it had at most, in kB,
// as the last line of the file that PEAK_MEMORY_FILE names.
const { isMainThread } = require('node:worker_threads')

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS } = process.resourceUsage()
    require('node:fs').writeFileSync(process.env.PEAK_MEMORY_FILE, `${maxRSS}\n`)
  })
}
