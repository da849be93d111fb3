import { expect, it } from 'vitest'
import { readModulePlan } from './read-module-plan.test-support'

const plan = (text: string) =>
  readModulePlan({
    files: [{ name: 'main.tf', text }],
    others: [
      { name: 'run.py', text: 'x' },
      { name: 'dag.tftpl', text: 'a${b}' },
    ],
    variables: [],
    isCalled: false,
  })

it('keeps what a resource is made of, and leaves out what Terraform takes for itself', () => {
  const { files, texts, templates } = plan(`
locals {
  read   = local.within
  within = 1
  unread = 2
}
check "x" {
  assert {
    condition     = local.unread == 2
    error_message = "No."
  }
}
output "x" {
  value = local.unread
}
resource "t" "r" {
  count      = local.read
  depends_on = [t.other]
  name       = "n"
  block {
    version = "3"
    source  = "s"
    count   = 2
  }
  dynamic "item" {
    for_each = [1]
    content {
      value = item.value
    }
  }
  lifecycle {
    ignore_changes = [name, block[0].version]
    precondition {
      condition     = true
      error_message = "No."
    }
  }
}
module "m" {
  source  = "../modules/kubernetes-job"
  count   = 1
  version = "1"
  input   = 2
}
`)
  expect(files).toEqual([
    {
      name: 'main.tf',
      locals: { read: ['g', ['r', 'local'], 'within'], within: 1 },
      resources: [
        {
          type: 't',
          name: 'r',
          count: ['g', ['r', 'local'], 'read'],
          attributes: { name: 'n' },
          blocks: [
            { type: 'block', attributes: { version: '3', source: 's', count: 2 } },
            {
              type: 'item',
              forEach: ['l', 1],
              attributes: { value: ['g', ['r', 'item'], 'value'] },
            },
          ],
          ignoreChanges: ['name', 'block.version'],
        },
      ],
      calls: [{ name: 'm', source: 'kubernetes-job', count: 1, inputs: { input: 2 } }],
    },
  ])
  expect({ texts, templates }).toEqual({
    texts: { 'run.py': 'x' },
    templates: { 'dag.tftpl': ['t', 'a', ['r', 'b']] },
  })
})

it.each(['replace_triggered_by = [t.other]', 'ignore_changes = all'])(
  'refuses what it does not follow: %s',
  (line) => {
    expect(() => plan(`resource "t" "r" {\n  lifecycle {\n    ${line}\n  }\n}\n`)).toThrow()
  },
)
