// Completes the folder that Next makes for deployment, .next/standalone: the files that browsers fetch,
// which Next leaves to others, and a server.js that is ours. The program and the modules are traced
// into it (next.config.js).
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = '.next/standalone'
for (const path of ['public', '.next/static']) {
  rmSync(join(folder, path), { recursive: true, force: true })
  cpSync(path, join(folder, path), { recursive: true })
}
writeFileSync(join(folder, 'server.js'), "import './dist/serve.js'\n")
for (const path of ['dist/serve.js', 'dist/server-worker.js', 'terraform/aws/versions.tf']) {
  if (!existsSync(join(folder, path))) throw new Error(`${join(folder, path)} was not traced.`)
}
