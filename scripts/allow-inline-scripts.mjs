// After `next build`: adds the hashes of the inline scripts in the pages of the build to the policy that
// is sent with them. Every page is made while building, so these are all there will be; without this
// step, or with a page that is made later, they are not run.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inlineScriptHashes, withScriptHashes } from './inline-scripts.mjs'

const POLICY = 'Content-Security-Policy'
/** Next's own copy, and that in the folder for deployment. */
const MANIFESTS = ['.next/routes-manifest.json', '.next/standalone/.next/routes-manifest.json']

const pages = readdirSync('.next/server', { recursive: true }).filter((path) =>
  /\.html$/.test(path),
)
const hashes = new Set(
  pages.flatMap((path) => inlineScriptHashes(readFileSync(join('.next/server', path), 'utf8'))),
)
if (hashes.size === 0) throw new Error('No page of the build has an inline script: was it built?')
for (const path of MANIFESTS.filter((each) => existsSync(each))) allowIn(path)
console.log(`The script policy names ${hashes.size} inline scripts of ${pages.length} pages.`)

function allowIn(path) {
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const policies = manifest.headers
    .flatMap(({ headers }) => headers)
    .filter(({ key }) => key === POLICY)
  if (policies.length === 0) throw new Error(`${path} has no policy.`)
  for (const policy of policies) policy.value = withScriptHashes(policy.value, hashes)
  writeFileSync(path, JSON.stringify(manifest))
}
