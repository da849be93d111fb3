import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryPaths } from './repository-paths'

it.each([
  { git: '.git', here: 'infra/jobs', paths: ['infra/jobs/a.yaml', 'infra/b.yaml', 'c.yaml'] },
  { git: 'infra/.git', here: 'infra/jobs', paths: ['jobs/a.yaml', 'b.yaml', '../c.yaml'] },
  { git: 'other', here: 'infra/jobs', paths: ['a.yaml', '../b.yaml', '../../c.yaml'] },
])('with $git, from $here', ({ git, here, paths }) => {
  const root = mkdtempSync(join(tmpdir(), 'dativo-paths-'))
  try {
    mkdirSync(join(root, git), { recursive: true })
    mkdirSync(join(root, here), { recursive: true })
    const pathOf = repositoryPaths(join(root, here))
    expect(['a.yaml', '../b.yaml', join(root, 'c.yaml')].map(pathOf)).toEqual(paths)
  } finally {
    rmSync(root, { recursive: true })
  }
})
