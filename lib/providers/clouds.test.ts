import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const LIB = path.resolve(import.meta.dirname, '..')
const COMPARED = /[!=]==? '(?:aws|gcp|azure)'|'(?:aws|gcp|azure)' [!=]==?|case '(?:aws|gcp|azure)'/

it('shared code asks a cloud for a property, and never which one it is', () => {
  const named = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(?:test|test-support|gen)\.ts$/.test(file))
    .filter((file) => !/^providers[\\/](?:aws|gcp|azure)/.test(file))
    .filter((file) => COMPARED.test(readFileSync(path.join(LIB, file), 'utf8')))
  expect(named).toEqual([])
})
