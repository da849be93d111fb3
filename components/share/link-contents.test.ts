import { expect, it } from 'vitest'
import { decodeLink } from '@/lib/share/share-link'
import { linkContents } from './link-contents'

const job = { name: 'job.yaml', text: 'tenant_id: acme\n' }
const policy = { name: 'p.yaml', text: 'version: 1\n' }

/** Characters that deflate finds little in. */
function noise(length: number): string {
  let seed = 1
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return String.fromCharCode(33 + (seed % 90))
  }).join('')
}

it('takes the policy along', () => {
  const contents = linkContents({ job, asset: null, policy })
  expect(contents?.isPolicyLeftOut).toBe(false)
  expect(decodeLink(contents?.fragment ?? '')).toEqual({
    kind: 'ok',
    documents: { job, asset: null, policy },
  })
})

it('leaves a policy out that is too large, and says so', () => {
  const large = { name: 'p.yaml', text: `# ${noise(70_000)}\n` }
  const contents = linkContents({ job, asset: null, policy: large })
  expect(contents?.isPolicyLeftOut).toBe(true)
  expect(decodeLink(contents?.fragment ?? '')).toMatchObject({ documents: { job } })
})

it('has nothing to leave out without a policy, and nothing to give for a job that is too large', () => {
  expect(linkContents({ job, asset: null, policy: null })?.isPolicyLeftOut).toBe(false)
  const large = { name: 'job.yaml', text: `# ${noise(70_000)}\n` }
  expect(linkContents({ job: large, asset: null, policy })).toBeNull()
})
