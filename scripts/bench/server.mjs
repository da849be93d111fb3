import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const PORT = Number(process.env.BENCH_PORT ?? 3317)

/** The built application on a port of its own, for as long as `use` takes. */
export async function withServer(use) {
  const server = await startServer(PORT)
  try {
    return await use(server)
  } finally {
    server.kill('SIGTERM')
  }
}

/** One server at a port, once it can take work. `from` is the folder whose build it serves. */
export async function startServer(port, from = '.') {
  const server = spawn(process.execPath, ['dist/serve.js', '--port', String(port)], {
    cwd: from,
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}/api/ready`)
  return {
    url,
    memory: () => residentMebibytes(server.pid),
    kill: (signal) => server.kill(signal),
  }
}

async function answers(url) {
  for (let tries = 0; tries < 300; tries += 1) {
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
    return pids.reduce((sum, each) => sum + ownMebibytes(each), 0)
  } catch {
    return Number.NaN
  }
}

/** What processes share counts once, in parts. */
function ownMebibytes(pid) {
  const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
  return Number(kilobytes) / 1024
}
