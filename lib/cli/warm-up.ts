import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../node/package-root'
import { fileValidator } from './validation/validate-file'

/** Jobs of each cloud: what they run is what most jobs run. */
const EXAMPLES = 'public/examples/jobs'

/** Validates the examples of the package, for nobody. */
export function warmUp(): void {
  const folder = join(packageRoot(), EXAMPLES)
  const validate = fileValidator({
    asset: null,
    assetsRoot: null,
    isInsideAlone: false,
    policy: 'none',
    stdin: '',
    isStrict: false,
    format: 'text',
  })
  for (const name of readdirSync(folder)) validate({ path: join(folder, name), isNamed: true })
}
