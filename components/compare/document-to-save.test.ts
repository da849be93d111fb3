import { expect, it } from 'vitest'
import { documentToSave, editedBeside } from './document-to-save'

const file = (name: string, isEdited: boolean) => ({
  name,
  text: isEdited ? 'b' : 'a',
  openedText: 'a',
})
const files = (shown: 'job' | 'asset', job: boolean, asset: boolean | null) => ({
  shown,
  job: file('job.yaml', job),
  asset: asset === null ? null : file('asset.yaml', asset),
})

it.each([
  ['the one on the screen', files('job', true, true), 'job'],
  ['the asset on the screen', files('asset', true, true), 'asset'],
  ['the other, when it alone was changed', files('job', false, true), 'asset'],
  ['the job, when it alone was changed', files('asset', true, false), 'job'],
  ['the one on the screen, when neither was', files('asset', false, false), 'asset'],
  ['the job without an asset', files('job', false, null), 'job'],
] as const)('saves %s', (_, state, document) => {
  expect(documentToSave(state)).toBe(document)
})

it('tells of the other document while it has changes', () => {
  expect(editedBeside(files('job', false, true), 'job')?.name).toBe('asset.yaml')
  expect(editedBeside(files('job', true, false), 'job')).toBeNull()
  expect(editedBeside(files('job', true, null), 'job')).toBeNull()
  expect(editedBeside(files('job', true, true), 'asset')?.document).toBe('job')
})
