import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildFileTree, visibleRows } from './build-file-tree'
import { treeKey } from './tree-key'

const paths = [
  'job/README.md',
  'job/terraform/aws/main.tf',
  'job/job.yaml',
  'job/terraform/aws/a.tf',
]
const tree = buildFileTree(paths)
const rows = visibleRows(tree, new Set())
const closed = visibleRows(tree, new Set(['job/terraform']))

describe('visibleRows', () => {
  it('lists files before folders, each by name', () => {
    expect(rows.map(({ node, level }) => `${level} ${node.path}`)).toEqual([
      '1 job',
      '2 job/README.md',
      '2 job/job.yaml',
      '2 job/terraform',
      '3 job/terraform/aws',
      '4 job/terraform/aws/a.tf',
      '4 job/terraform/aws/main.tf',
    ])
  })

  it('counts places among the siblings', () => {
    const readme = rows.find(({ node }) => node.name === 'README.md')
    expect(readme).toMatchObject({ position: 1, siblings: 3, parent: 'job' })
  })

  it('hides what is below a closed folder', () => {
    expect(closed.map(({ node }) => node.name)).toEqual([
      'job',
      'README.md',
      'job.yaml',
      'terraform',
    ])
  })

  it('loses no file', () => {
    const name = fc.stringMatching(/^[a-c]$/)
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(fc.uniqueArray(path), (some) => {
        const files = visibleRows(buildFileTree(some), new Set()).filter(
          (r) => r.node.kind === 'file',
        )
        expect(files.map(({ node }) => node.path).sort()).toEqual([...some].sort())
      }),
    )
  })
})

describe('treeKey', () => {
  it.each([
    ['job', 'ArrowDown', { kind: 'focus', path: 'job/README.md' }],
    ['job', 'ArrowUp', null],
    ['job', 'ArrowRight', { kind: 'focus', path: 'job/README.md' }],
    ['job', 'ArrowLeft', { kind: 'toggle', path: 'job' }],
    ['job', 'End', { kind: 'focus', path: 'job/terraform/aws/main.tf' }],
    ['job/job.yaml', 'Home', { kind: 'focus', path: 'job' }],
    ['job/job.yaml', 'ArrowDown', { kind: 'focus', path: 'job/terraform' }],
    ['job/job.yaml', 'ArrowLeft', { kind: 'focus', path: 'job' }],
    ['job/job.yaml', 'ArrowRight', null],
    ['job/job.yaml', 'Enter', { kind: 'select', path: 'job/job.yaml' }],
    ['job/job.yaml', ' ', { kind: 'select', path: 'job/job.yaml' }],
    ['job/terraform/aws/main.tf', 'ArrowDown', null],
    ['job/terraform', 'Enter', { kind: 'toggle', path: 'job/terraform' }],
    ['job/job.yaml', 'r', { kind: 'focus', path: 'job/README.md' }],
    ['job', 'j', { kind: 'focus', path: 'job/job.yaml' }],
    ['job', 'x', null],
    ['job', 'Tab', null],
    ['gone', 'ArrowDown', null],
  ])('at %s, %s', (focused, key, move) => {
    expect(treeKey(rows, focused, key)).toEqual(move)
  })

  it('opens a closed folder before it goes inside', () => {
    const move = treeKey(closed, 'job/terraform', 'ArrowRight')
    expect(move).toEqual({ kind: 'toggle', path: 'job/terraform' })
    expect(treeKey(closed, 'job/terraform', 'ArrowLeft')).toEqual({ kind: 'focus', path: 'job' })
  })
})
