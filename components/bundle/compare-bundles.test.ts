import { expect, it } from 'vitest'
import type { ZipFile } from '@/lib/zip/read-zip'
import { compareBundles } from './compare-bundles'

const file = (path: string, text: string): ZipFile => ({ path, text, size: text.length })

it('says what was added, removed and changed, whatever the folder is called', () => {
  const before = [
    file('orders/README.md', 'a'),
    file('orders/job.yaml', 'x'),
    file('orders/old', ''),
  ]
  const after = [
    file('orders2/README.md', 'a'),
    file('orders2/job.yaml', 'y'),
    file('orders2/new', 'n'),
  ]
  expect(compareBundles(before, after)).toEqual([
    { path: 'job.yaml', kind: 'changed', before: 'x', after: 'y' },
    { path: 'new', kind: 'added', before: null, after: 'n' },
    { path: 'old', kind: 'removed', before: '', after: null },
  ])
})

it('finds nothing between equal bundles', () => {
  const files = [file('a/b', 'c')]
  expect(compareBundles(files, files)).toEqual([])
})
