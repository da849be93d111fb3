// Completes the folder that Next makes for deployment, .next/standalone: the files that browsers fetch,
// which Next leaves to others, and a server.js that is ours. The program and the modules are traced
// into it (next.config.js); what came along and nobody reads is taken out.
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = '.next/standalone'
const remove = (path) => rmSync(join(folder, path), { recursive: true, force: true })

for (const path of ['public', '.next/static']) {
  remove(path)
  cpSync(path, join(folder, path), { recursive: true })
}
for (const path of ['.git', 'lib']) remove(path)
for (const module of readdirSync(join(folder, 'terraform'))) {
  for (const path of ['examples', 'tests', '.terraform']) remove(join('terraform', module, path))
}
writeFileSync(join(folder, 'server.js'), "import './dist/serve.js'\n")

for (const path of ['dist/serve.js', 'dist/server-worker.js', 'terraform/aws/versions.tf']) {
  if (!existsSync(join(folder, path))) throw new Error(`${join(folder, path)} was not traced.`)
}
