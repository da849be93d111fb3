import type { ErrorCode } from 'yaml'
import { characterInWords } from '../look-alikes'

/** Which errors of the library it is for, by code and a part of the message, and what to say of them. */
export type Explanation = readonly [code: ErrorCode, part: string, words: string]

/** Of a character that YAML does not read as what it looks like. */
export function lookAlikeWords(character: string, plain: string): string {
  const name = characterInWords(character)
  if (plain === '') return `This line holds ${name}, which cannot be seen. Remove it.`
  const sign = plain === ' ' ? 'a space' : plain
  return `This line holds ${name}, which looks like ${sign} and is not to YAML. Write ${sign} instead.`
}

export const UNKNOWN_TAG =
  'A text that starts with ! is read as a type name, and this one is not known. Remove it, or put quotes around the text.'

/** Plain words for what the library finds wrong; of several that fit the first counts. */
export const EXPLANATIONS: readonly Explanation[] = [
  [
    'TAB_AS_INDENT',
    '',
    'A tab is used as indentation, and YAML takes only spaces there. Replace it by spaces.',
  ],
  ['BAD_INDENT', 'end with a }', 'The brace { is not closed. Add the missing }.'],
  ['BAD_INDENT', 'end with a ]', 'The bracket [ is not closed. Add the missing ].'],
  [
    'BAD_INDENT',
    'sequence items',
    'This list item does not line up with the others. Start every "-" of a list in the same column.',
  ],
  [
    'BAD_INDENT',
    'mapping items',
    'This line does not line up with the block that it belongs to. Start every key of a block in the same column.',
  ],
  [
    'BAD_INDENT',
    'Block scalar',
    'The text after | or > must be indented more than its key. Indent every line of it by two spaces.',
  ],
  [
    'MISSING_CHAR',
    'closing "quote',
    'The double quote is not closed. Add the missing " at the end of the text.',
  ],
  [
    'MISSING_CHAR',
    "closing 'quote",
    "The single quote is not closed. Add the missing ' at the end of the text; inside single quotes, ' is written ''.",
  ],
  [
    'MISSING_CHAR',
    'followed by map values',
    'This is no "key: value" pair. Add a colon and a space after the key, or correct the indentation.',
  ],
  ['MISSING_CHAR', 'end with a }', 'The brace { is not closed. Add the missing }.'],
  ['MISSING_CHAR', 'end with a ]', 'The bracket [ is not closed. Add the missing ].'],
  ['MISSING_CHAR', 'Missing , ', 'A comma is missing between two items. Add it.'],
  ['MISSING_CHAR', 'space after :', 'A space is missing after the colon. Write "key: value".'],
  [
    'MISSING_CHAR',
    'Comments must be',
    'A # starts a comment only after a space. Add a space before it, or put the text in quotes if the # belongs to it.',
  ],
  [
    'MISSING_CHAR',
    'without - indicator',
    'A list item is missing its "-". Start the line with "- ", or correct the indentation.',
  ],
  [
    'MISSING_CHAR',
    'explicit indentation',
    'The first lines of this text are indented more than the rest. Indent all of them alike.',
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'Nested mappings',
    'A second "key: value" stands on the same line. Put it on a line of its own, or put quotes around a text that holds a colon and a space.',
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    '',
    'A list stands where a key should. Give it a key of its own, or correct the indentation.',
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    'flow sequence',
    'Inside [ ], a comma is missing between two items, here or at the end of this line. Add it.',
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    '',
    'This line has no colon and is read as part of the key below it. Write "key: value", or correct the indentation.',
  ],
  [
    'KEY_OVER_1024_CHARS',
    '',
    'This key is longer than 1024 characters. Shorten it; a quote may be missing.',
  ],
  [
    'BAD_SCALAR_START',
    '',
    'A text cannot start with this character unless it is quoted. Put quotes around the text.',
  ],
  [
    'BAD_DQ_ESCAPE',
    '',
    'This backslash sequence means nothing inside double quotes. Write \\\\ for a backslash, or use single quotes.',
  ],
  [
    'BAD_ALIAS',
    '',
    'A text that starts with * or & is read as a reference. Put quotes around it, or write - where an item of a list is meant.',
  ],
  [
    'ALIAS_PROPS',
    '',
    'A reference (*name) cannot carry a mark (&name) or a tag of its own. Remove the mark or the tag.',
  ],
  [
    'BLOCK_IN_FLOW',
    '',
    'Inside { } and [ ], a comma between two items is missing, or quotes around a text that holds a colon.',
  ],
  [
    'BAD_DIRECTIVE',
    '',
    'A line that starts with % is read as an instruction to the YAML reader. Remove it, or put quotes around the text.',
  ],
  ['TAG_RESOLVE_FAILED', '', UNKNOWN_TAG],
  ['MULTIPLE_ANCHORS', '', 'A value can have only one mark (&name). Remove one of them.'],
  ['MULTIPLE_TAGS', '', 'A value can have only one tag (!name). Remove one of them.'],
  [
    'BAD_PROP_ORDER',
    '',
    'The mark (&name) or tag stands before the "-", ":" or "?" instead of after it. Move it.',
  ],
  [
    'UNEXPECTED_TOKEN',
    'on same line with key',
    'A list cannot start on the line of its key. Put the "-" on the next line.',
  ],
  [
    'UNEXPECTED_TOKEN',
    'Not a YAML token',
    'Nothing may follow | or > on its line. Start the text on the next line.',
  ],
  [
    'UNEXPECTED_TOKEN',
    'Block scalar header',
    'Nothing may follow | or > on its line. Start the text on the next line.',
  ],
  [
    'UNEXPECTED_TOKEN',
    'flow-seq-end',
    'This ] closes nothing. Remove it, or add the [ that is missing.',
  ],
  [
    'UNEXPECTED_TOKEN',
    'flow-map-end',
    'This } closes nothing. Remove it, or add the { that is missing.',
  ],
  [
    'UNEXPECTED_TOKEN',
    'at node end',
    'Something follows a value that is already complete. Put quotes around the whole text, or a comma between two items.',
  ],
  ['UNEXPECTED_TOKEN', 'Unexpected , in', 'There is a comma too many. Remove it.'],
  ['UNEXPECTED_TOKEN', 'empty item', 'There is nothing between two commas. Remove one of them.'],
]
