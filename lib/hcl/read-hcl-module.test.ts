import { describe, expect, it } from 'vitest'
import type { HclFile } from './hcl-module.test-support'
import { parseType } from './parse-type.test-support'
import { readHclModule } from './read-hcl-module.test-support'
import { writeRefusals } from './write-module.test-support'

const FACTS: HclFile = {
  name: 'facts.gen.tf',
  text: `locals {
  # One sentence of the table.
  cpus      = [1, 2, 4]
  cpus_text = "1, 2 or 4"
  most      = 8
  worked    = "at most \${local.most}"
}
`,
}

const VARIABLES: HclFile = {
  name: 'variables.tf',
  text: `variable "password" {
  description = "What opens the door."
  type        = string
  sensitive   = true
}

variable "cpu" {
  description = "Size of \\"one\\" run, $\${literal}."
  type        = number
  default     = 1
  nullable    = false

  # The table of sizes:
  # https://example.com/sizes
  # refusal: cpu
  validation {
    condition     = contains(local.cpus, var.cpu)
    error_message = "A run has \${local.cpus_text} CPUs, at most \${local.most}, not $\${any}."
  }

  # refusal: cpu-whole
  validation {
    condition     = floor(var.cpu) == var.cpu
    error_message = "A CPU is whole."
  }
}
`,
}

const JOB: HclFile = {
  name: 'job-cloud-run.tf',
  text: `variable "retries" {
  description = "Times."
  type        = map(any)
  default     = { a = [true, "x", null] }
}

resource "job" "this" {
  lifecycle {
    # refusal: memory
    precondition {
      condition = alltrue([
        for one in [1] : one > 0
      ])
      error_message = "Memory goes with the CPUs."
    }
  }
}

check "network" {
  # refusal: no-network
  assert {
    condition     = false
    error_message = "There is no network."
  }
}

output "name" {
  description = "Name of the job."
  value       = 1
}
`,
}

describe('a module', () => {
  it('is read with everything it says', async () => {
    expect(await readHclModule([FACTS, JOB, VARIABLES])).toEqual({
      variables: [
        {
          name: 'cpu',
          runtimes: 'all',
          description: 'Size of "one" run, ${literal}.',
          type: 'number',
          default: 1,
          isNullable: false,
        },
        {
          name: 'password',
          runtimes: 'all',
          description: 'What opens the door.',
          type: 'string',
          isNullable: true,
          isSensitive: true,
        },
        {
          name: 'retries',
          runtimes: ['cloud_run'],
          description: 'Times.',
          type: { map: 'any' },
          default: { a: [true, 'x', null] },
          isNullable: true,
        },
      ],
      outputs: [{ name: 'name', runtimes: ['cloud_run'], description: 'Name of the job.' }],
      refusals: [
        {
          key: 'memory',
          sentence: 'Memory goes with the CPUs.',
          source: null,
          block: 'precondition',
          owner: 'resource.job.this',
          isWarning: false,
        },
        {
          key: 'no-network',
          sentence: 'There is no network.',
          source: null,
          block: 'assert',
          owner: 'check.network',
          isWarning: true,
        },
        {
          key: 'cpu',
          sentence: 'A run has 1, 2 or 4 CPUs, at most 8, not ${any}.',
          source: 'The table of sizes: https://example.com/sizes',
          block: 'validation',
          owner: 'variable.cpu',
          isWarning: false,
        },
        {
          key: 'cpu-whole',
          sentence: 'A CPU is whole.',
          source: null,
          block: 'validation',
          owner: 'variable.cpu',
          isWarning: false,
        },
      ],
    })
  })

  it.each([
    ['a local that is not literal', '${local.worked}'],
    ['a local of no table', '${local.other}'],
    ['a variable', '${var.cpu}'],
    ['a function', '${upper(local.cpus_text)}'],
    ['a condition', '%{ if true }yes%{ endif }'],
  ])('is not read when a sentence holds %s', async (_, hole) => {
    const text = VARIABLES.text.replace('${local.most}', () => hole)
    await expect(readHclModule([FACTS, { ...VARIABLES, text }])).rejects.toThrow('Not literal')
  })

  it('is not read when a block does not name its refusal', async () => {
    const text = VARIABLES.text.replace('  # refusal: cpu-whole\n', '')
    await expect(readHclModule([FACTS, { ...VARIABLES, text }])).rejects.toThrow(
      'variables.tf:21 has no line "# refusal: <key>" above it',
    )
  })

  it('is not written when one key has two sentences', async () => {
    const text = VARIABLES.text.replace('refusal: cpu-whole', 'refusal: cpu')
    const module = await readHclModule([FACTS, { ...VARIABLES, text }])
    expect(() => writeRefusals(module, { constant: 'X', folder: 'x' })).toThrow(
      'The refusal cpu has two sentences',
    )
  })
})

describe('a type', () => {
  it.each([
    ['string', 'string'],
    ['list(any)', { list: 'any' }],
    ['set(number)', { set: 'number' }],
    ['map(list(bool))', { map: { list: 'bool' } }],
    [
      'object({\n  a = string # of all\n  b = optional(number, -1.5),\n  c = optional(map(string))\n})',
      {
        object: {
          a: 'string',
          b: { optional: 'number', default: -1.5 },
          c: { optional: { map: 'string' } },
        },
      },
    ],
    [
      'object({ a = optional(object({ b = optional(string, "x\\"y") }), {}), c = optional(list(string), ["z"]) })',
      {
        object: {
          a: {
            optional: { object: { b: { optional: 'string', default: 'x"y' } } },
            default: {},
          },
          c: { optional: { list: 'string' }, default: ['z'] },
        },
      },
    ],
  ])('%s', (expression, type) => {
    expect(parseType(expression)).toEqual(type)
  })

  it.each([
    'text',
    'list',
    'list(string',
    'string)',
    'object({ a = optional(string, local.x) })',
    '%',
  ])('%s is none', (expression) => {
    expect(() => parseType(expression)).toThrow()
  })
})
