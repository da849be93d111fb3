import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { packageRoot } from '../node/package-root'
import { CLOUDS } from './clouds'

it.each(PROVIDERS)(
  'a root that calls terraform/%s asks for the provider that it needs',
  (cloud) => {
    const { name, source, version } = CLOUDS[cloud].terraform
    const text = readFileSync(join(packageRoot(), 'terraform', cloud, 'versions.tf'), 'utf8')
    const block = new RegExp(`^ {4}${name} = \\{\\n([\\s\\S]*?)^ {4}\\}`, 'm').exec(text)?.[1]
    expect(block).toContain(`= "${source}"`)
    expect(block).toContain(`= "${version}"`)
  },
)
