import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const PORT = Number(process.env.BENCH_PORT ?? 3317)

/** The built application on a port of its own, for as long as `use` takes. */
export async function withServer(use) {
  const server = spawn('node_modules/.bin/next', ['start', '--port', String(PORT)], {
    stdio: 'ignore',
  })
  const url = `http://localhost:${PORT}`
  try {
    await answers(`${url}/api/health`)
    return await use({ url, memory: () => residentMebibytes(server.pid) })
  } finally {
    server.kill()
  }
}

async function answers(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${url} does not answer. Run npm run build first.`)
}

/** Memory of a process and its children, in MiB, where the system tells. */
function residentMebibytes(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
    const pids = [pid, ...children.split(' ').filter(Boolean)]
    const pages = pids.map((one) =>
      Number(readFileSync(`/proc/${one}/statm`, 'utf8').split(' ')[1]),
    )
    return (pages.reduce((sum, each) => sum + each, 0) * 4096) / 1_048_576
  } catch {
    return Number.NaN
  }
}
