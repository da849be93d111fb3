const REFUSED = { severity: 'error', fix: null, isTunable: false } as const

/** What the parser refuses. */
export const SYNTAX_CODES = {
  'yaml-syntax': REFUSED,
  'duplicate-key': REFUSED,
  'multiple-documents': REFUSED,
  'binary-file': REFUSED,
  'document-too-large': REFUSED,
  'document-too-deep': REFUSED,
  'too-many-aliases': REFUSED,
} as const
export type SyntaxCode = keyof typeof SYNTAX_CODES

export const SYNTAX_WORDS = {
  'yaml-syntax': {
    what: 'The text must be well-formed YAML.',
    why: 'Nothing can be read from a text whose structure is broken.',
    source: 'https://yaml.org/spec/1.2.2/',
  },
  'duplicate-key': {
    what: 'A key may stand only once in a map.',
    why: 'Of two equal keys readers keep one and drop the other without a word.',
    source: 'https://yaml.org/spec/1.2.2/#3213-node-comparison',
  },
  'multiple-documents': {
    what: 'A file holds one YAML document.',
    why: 'A second document behind --- would never be read.',
  },
  'binary-file': {
    what: 'The file must be UTF-8 text.',
    why: 'Bytes that are no text cannot be shown, edited or kept unchanged.',
  },
  'document-too-large': {
    what: 'A file may hold at most 1 MiB.',
    why: 'No job needs more, and a larger file would stall the editor.',
  },
  'document-too-deep': {
    what: 'Lists and maps may be nested at most 64 levels deep.',
    why: 'Deeper nesting is a slip or an attack on the reader.',
  },
  'too-many-aliases': {
    what: 'A document may expand at most 100 aliases.',
    why: 'A few lines of aliases can unfold to billions of values.',
  },
} as const
