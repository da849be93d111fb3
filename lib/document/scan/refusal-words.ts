import type { Refusal } from './unreadable'

/**
 * What is said of text that only the job runner cannot read. Broken text is explained by the `yaml`
 * package first, which names what is missing.
 */
export const REFUSAL_WORDS: Readonly<Record<Refusal, string>> = {
  start: 'A text cannot start with this character unless it is quoted. Put quotes around the text.',
  tab: 'A tab stands where the job runner takes only spaces, so that it cannot read the file. Replace the tab by a space.',
  'no-colon':
    'This is read as a key, and the job runner finds no colon behind it on its line, within 1024 characters. Write "key: value", or put the text in quotes on one line.',
  'no-key':
    'A colon stands here with no key before it. Write the key, or put quotes around the text.',
  'list-here': 'A list cannot start on the line of its key. Put the "-" on the next line.',
  'key-here': 'A "?" cannot start a key here. Put it on a line of its own, or the text in quotes.',
  'second-colon':
    'A second "key: value" stands on the same line. Put it on a line of its own, or put quotes around a text that holds a colon and a space.',
  name: 'A mark (&name) or a reference (*name) holds only letters, digits, "-" and "_" for the job runner, with a space behind it. Rename it, or put quotes around the text.',
  tag: 'A text that starts with ! is read as a type name, and the job runner cannot read this one. Remove it, or put quotes around the text.',
  'tag-handle':
    'The type name before this text starts with a handle that no %TAG line defines. Remove it, or put quotes around the text.',
  directive:
    'A line that starts with % is read as an instruction to the YAML reader, and the job runner cannot read this one. Remove it, or put quotes around the text.',
  version:
    'The job runner reads files of YAML 1.x alone, and this line asks for another version. Remove the line.',
  'text-header': 'Nothing may follow | or > on its line. Start the text on the next line.',
  'text-indentation':
    'The number behind | or > says how far the text is indented, from 1 to 9. Correct it, or leave it out.',
  escape:
    'This backslash sequence means nothing inside double quotes. Write \\\\ for a backslash, or use single quotes.',
  'unclosed-quote':
    'The quote that starts here is not closed. Add the missing one at the end of the text.',
  'marker-in-quotes':
    'A line of --- or ... ends the document for the job runner, even inside quotes. Indent the line, or close the quote before it.',
  'unclosed-list': 'The bracket [ is not closed. Add the missing ].',
  'unclosed-map': 'The brace { is not closed. Add the missing }.',
  'list-comma':
    'Inside [ ], the job runner needs a comma between two items, and quotes around a text that holds ? or a bracket.',
  'map-comma':
    'Inside { }, the job runner needs a comma between two pairs, and quotes around a text that holds ? or a bracket.',
  'list-item':
    'This line does not line up with the list that it belongs to. Start every "-" of a list in the same column.',
  'map-line':
    'This line does not line up with the block that it belongs to. Start every key of a block in the same column.',
  'no-value':
    'The job runner finds no value where it needs one. Put quotes around the text, or correct the line.',
  'second-document':
    'A second document starts here, and a job file holds only one. Remove it, or move it to a file of its own.',
  'too-deep': 'Lists and maps are nested too deep here.',
}

/** Line ends of YAML 1.1 that no editor shows as such. */
export const LINE_MARK_WORDS =
  'ends a line for the job runner (YAML 1.1), though not for editors, so that it cannot read the file. Remove the character, or write it as an escape inside double quotes.'
