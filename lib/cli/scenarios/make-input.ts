import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const JOB = `tenant_id: acme
asset: orders
infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute: {cpu: "256", memory: "512"}
  tags: {cost_center: C-1, owner: a@acme.com, environment: dev, project: p}
  terraform: {variables: {region: us-east-1}}
`

/** Inputs that a text file cannot show: each makes what its name says at a path. */
export const MAKE: Readonly<Record<string, (path: string) => void>> = {
  binary: (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff])),
  'latin-1': (path) => writeFileSync(path, Buffer.from('tenant_id: caf\xe9\n', 'latin1')),
  'one-byte-too-large': (path) => writeFileSync(path, `${JOB}#`.padEnd(1_048_577, '#')),
  'as-large-as-may-be': (path) => writeFileSync(path, `${JOB}#`.padEnd(1_048_576, '#')),
  '65-levels': (path) => writeFileSync(path, `${JOB}x: ${'['.repeat(64)}${']'.repeat(64)}\n`),
  'alias-bomb': (path) => {
    const lines = Array.from({ length: 9 }, (_, level) => {
      const items = Array(9).fill(level === 0 ? 'lol' : `*a${level - 1}`)
      return `a${level}: &a${level} [${items.join(', ')}]`
    })
    writeFileSync(path, `${JOB}${lines.join('\n')}\n`)
  },
  'dangling-link': (path) => symlinkSync('nowhere.yaml', path),
  'link-to-job': (path) => symlinkSync('job.yaml', path),
  'hard-link-to-job': (path) => linkSync(join(dirname(path), 'job.yaml'), path),
  /** A file of the system that everybody may read, and that is nobody's to show. */
  'link-to-system-file': (path) => symlinkSync('/etc/passwd', path),
  'link-to-parent': (path) => symlinkSync('..', path),
  /** A repository of the folder, with all that is in it so far as its one commit. */
  'git-commit': (path) => {
    const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
      [...author, 'commit', '-qm', 'before'],
    ]) {
      execFileSync('git', args, { cwd: path })
    }
  },
  'many-jobs': (path) => {
    mkdirSync(path, { recursive: true })
    for (let index = 0; index < 300; index++) {
      const name = String(index).padStart(3, '0')
      const job = JOB.replace('asset: orders', `asset: orders_${name}`)
      const broken = index % 100 === 50 ? 'key: [\n' : ''
      writeFileSync(join(path, `${name}.yaml`), job + broken)
    }
  },
}
