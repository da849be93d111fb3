import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AWS_MODULE_VARIABLES } from './aws/module.gen'
import { AZURE_MODULE_VARIABLES } from './azure/module.gen'
import { convertValue } from './convert-value'
import { GCP_MODULE_VARIABLES } from './gcp/module.gen'
import type { ModuleVariable, VariableType } from './module-variable'
import { readVariables } from './read-variables'

const WITH_DEFAULTS: VariableType = {
  object: {
    a: 'string',
    b: { optional: 'bool', default: true },
    c: { optional: { list: 'string' }, default: ['z'] },
  },
}

const NESTED: VariableType = {
  object: {
    a: {
      optional: {
        object: { b: { optional: 'string', default: 'd' }, n: { optional: 'number' } },
      },
      default: {},
    },
  },
}

/** What `terraform plan` of Terraform 1.11 makes of a value in terraform.tfvars.json. */
const TAKEN: readonly (readonly [VariableType, unknown, unknown])[] = [
  ['string', 'x', 'x'],
  ['string', 5, '5'],
  ['string', -3, '-3'],
  ['string', 0.5, '0.5'],
  ['string', 1.1, '1.1'],
  ['string', 1e-7, '0.0000001'],
  ['string', 1e21, '1000000000000000000000'],
  ['string', true, 'true'],
  ['string', false, 'false'],
  ['number', 5, 5],
  ['number', '5', 5],
  ['number', '0.5', 0.5],
  ['number', '1e3', 1000],
  ['number', '+5', 5],
  ['number', '.5', 0.5],
  ['number', '5.', 5],
  ['number', '-2.50', -2.5],
  ['bool', true, true],
  ['bool', 'true', true],
  ['bool', 'false', false],
  ['bool', '1', true],
  ['bool', '0', false],
  ['any', [1, 'a'], [1, 'a']],
  [{ list: 'string' }, ['a', 1, true], ['a', '1', 'true']],
  [{ list: 'string' }, [], []],
  [{ list: 'number' }, ['1', 2], [1, 2]],
  [{ set: 'string' }, ['b', 'a', 'b', 1, '1'], ['b', 'a', '1']],
  [{ map: 'string' }, { a: 1, b: true }, { a: '1', b: 'true' }],
  [{ map: 'string' }, {}, {}],
  [{ map: 'number' }, { a: '5' }, { a: 5 }],
  [WITH_DEFAULTS, { a: 1 }, { a: '1', b: true, c: ['z'] }],
  [WITH_DEFAULTS, { a: null, b: null, c: null }, { a: null, b: true, c: ['z'] }],
  [WITH_DEFAULTS, { a: 'x', d: 1, b: '0' }, { a: 'x', b: false, c: ['z'] }],
  [WITH_DEFAULTS, { a: 'x', c: [1] }, { a: 'x', b: true, c: ['1'] }],
  [NESTED, {}, { a: { b: 'd', n: null } }],
  [NESTED, { a: null }, { a: { b: 'd', n: null } }],
  [NESTED, { a: { n: '7' } }, { a: { b: 'd', n: 7 } }],
  [NESTED, { a: { b: 5 } }, { a: { b: '5', n: null } }],
]

/** What it refuses, and what is left of it here. */
const REFUSED: readonly (readonly [VariableType, unknown, unknown])[] = [
  ['string', [1], undefined],
  ['string', { a: 1 }, undefined],
  ['number', ' 5', undefined],
  ['number', '0x10', undefined],
  ['number', '1_000', undefined],
  ['number', '', undefined],
  ['number', 'abc', undefined],
  ['number', true, undefined],
  ['number', [], undefined],
  ['bool', 'True', undefined],
  ['bool', 'yes', undefined],
  ['bool', '', undefined],
  ['bool', 1, undefined],
  ['bool', [], undefined],
  [{ list: 'string' }, 'a', undefined],
  [{ list: 'string' }, { a: 1 }, undefined],
  [{ list: 'string' }, ['a', ['x']], ['a']],
  [{ list: 'number' }, ['x', 1], [1]],
  [{ set: 'string' }, 'a', undefined],
  [{ map: 'string' }, [], undefined],
  [{ map: 'string' }, { a: {}, b: 1 }, { b: '1' }],
  [{ map: 'number' }, { a: 'x' }, {}],
  [WITH_DEFAULTS, [], undefined],
  [WITH_DEFAULTS, { b: 'false' }, { a: null, b: false, c: ['z'] }],
  [WITH_DEFAULTS, { a: 'x', b: 'no' }, { a: 'x', b: true, c: ['z'] }],
]

describe('a value', () => {
  it.each(TAKEN)('of %j is converted as Terraform does: %j', (type, value, converted) => {
    expect(convertValue(type, value)).toEqual(converted)
  })

  it.each(REFUSED)('that Terraform refuses for %j counts as not given: %j', (type, value, left) => {
    expect(convertValue(type, value)).toEqual(left)
  })

  // Terraform takes a null item, which the modules then refuse in a sentence of their own.
  it.each([
    [{ list: 'string' }, ['a', null], ['a']],
    [{ map: 'string' }, { a: null }, {}],
  ] as const)('that is null in %j counts as not given', (type, value, left) => {
    expect(convertValue(type, value)).toEqual(left)
  })
})

const VARIABLES = [
  { name: 'required', runtimes: 'all', description: '', type: 'string', isNullable: false },
  {
    name: 'kept',
    runtimes: 'all',
    description: '',
    type: 'bool',
    default: true,
    isNullable: false,
  },
  {
    name: 'nullable',
    runtimes: 'all',
    description: '',
    type: 'number',
    default: 3,
    isNullable: true,
  },
] as const satisfies readonly ModuleVariable[]

describe('the variables', () => {
  it.each([
    [{}, { required: null, kept: true, nullable: 3 }],
    [
      { required: null, kept: null, nullable: null },
      { required: null, kept: true, nullable: null },
    ],
    [
      { required: 5, kept: 'false', nullable: '4' },
      { required: '5', kept: false, nullable: 4 },
    ],
    [
      { required: [], kept: 'no', nullable: {} },
      { required: null, kept: true, nullable: 3 },
    ],
    [JSON.parse('{"__proto__": 1, "toString": 2}'), { required: null, kept: true, nullable: 3 }],
  ])('%j are read with defaults and nulls as Terraform reads them', (given, values) => {
    expect(readVariables(VARIABLES, given)).toEqual(values)
  })

  it.each([
    ['AWS', AWS_MODULE_VARIABLES],
    ['Google Cloud', GCP_MODULE_VARIABLES],
    ['Azure', AZURE_MODULE_VARIABLES],
  ] as const)('of %s have a value that fits their type, whatever is given', (_, variables) => {
    const names = variables.map(({ name }) => name)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.anything()), (given) => {
        const values: Readonly<Record<string, unknown>> = readVariables(variables, given)
        for (const { name, type, isNullable, ...rest } of variables as readonly ModuleVariable[]) {
          const value = values[name]
          const mayBeNull = isNullable || !('default' in rest)
          if (value === null) expect(mayBeNull, name).toBe(true)
          // What fits a type stays as it is when it is converted once more.
          else expect(convertValue(type, value), name).toEqual(value)
        }
      }),
    )
  })
})
