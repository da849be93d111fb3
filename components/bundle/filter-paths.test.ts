import { expect, it } from 'vitest'
import { filterPaths } from './filter-paths'

const PATHS = [
  'main_job/README.md',
  'main_job/terraform/aws/main.tf',
  'main_job/terraform/aws/tags.tf',
]

it.each([
  ['no words: all of them', ' ', PATHS],
  ['a word of the name', 'tags', [PATHS[2]]],
  ['a word of a folder', 'terraform', PATHS.slice(1)],
  ['words in any order and case', '.TF Aws', PATHS.slice(1)],
  ['not the folder that all have', 'main', [PATHS[1]]],
  ['nothing', 'azure', []],
])('keeps the paths that hold every word: %s', (_name, query, expected) => {
  expect(filterPaths(PATHS, query)).toEqual(expected)
})
