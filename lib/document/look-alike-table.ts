/** A character that is easily taken for another one, or not seen at all. */
export interface LookAlike {
  readonly name: string
  /** What people take it for; empty for what nobody sees. */
  readonly plain: string
}

/** Names as Unicode has them (https://www.unicode.org/Public/UCD/latest/ucd/NamesList.txt). */
const SPACES = `00A0 no-break space|1680 ogham space mark|2000 en quad|2001 em quad|2002 en space|2003 em space
2004 three-per-em space|2005 four-per-em space|2006 six-per-em space|2007 figure space|2008 punctuation space
2009 thin space|200A hair space|202F narrow no-break space|205F medium mathematical space|3000 ideographic space`

const UNSEEN = `00AD soft hyphen|034F combining grapheme joiner|061C arabic letter mark|180E mongolian vowel separator
200B zero width space|200C zero width non-joiner|200D zero width joiner|200E left-to-right mark|200F right-to-left mark
202A left-to-right embedding|202B right-to-left embedding|202C pop directional formatting|202D left-to-right override
202E right-to-left override|2060 word joiner|2061 function application|2062 invisible times|2063 invisible separator
2064 invisible plus|2066 left-to-right isolate|2067 right-to-left isolate|2068 first strong isolate
2069 pop directional isolate|FEFF zero width no-break space`

const MARKS = `-2022 bullet|-2023 triangular bullet|-2043 hyphen bullet|-25E6 white bullet|-25AA black small square|-25CF black circle
"00AB left-pointing double angle quotation mark|"00BB right-pointing double angle quotation mark
"201F double high-reversed-9 quotation mark|'201B single high-reversed-9 quotation mark|'02BC modifier letter apostrophe
:FF1A fullwidth colon|:A789 modifier letter colon|:2236 ratio|:FE55 small colon|:02D0 modifier letter triangular colon
"201C left double quotation mark|"201D right double quotation mark|"201E double low-9 quotation mark|"FF02 fullwidth quotation mark
"2033 double prime|'2018 left single quotation mark|'2019 right single quotation mark|'201A single low-9 quotation mark
'FF07 fullwidth apostrophe|'2032 prime|-2010 hyphen|-2011 non-breaking hyphen|-2012 figure dash|-2013 en dash|-2014 em dash
-2015 horizontal bar|-2212 minus sign|-FF0D fullwidth hyphen-minus|_FF3F fullwidth low line|,FF0C fullwidth comma|,3001 ideographic comma
#FF03 fullwidth number sign|[FF3B fullwidth left square bracket|]FF3D fullwidth right square bracket
{FF5B fullwidth left curly bracket|}FF5D fullwidth right curly bracket|.FF0E fullwidth full stop|/2215 division slash
/FF0F fullwidth solidus|;FF1B fullwidth semicolon|(FF08 fullwidth left parenthesis|)FF09 fullwidth right parenthesis
@FF20 fullwidth commercial at|*FF0A fullwidth asterisk|&FF06 fullwidth ampersand|!FF01 fullwidth exclamation mark
=FF1D fullwidth equals sign|+FF0B fullwidth plus sign|%FF05 fullwidth percent sign|?FF1F fullwidth question mark`

/** Letters of other alphabets that look like ours (https://www.unicode.org/reports/tr39/, confusables). */
const LETTERS = `a0430 cyrillic small letter a|e0435 cyrillic small letter ie|o043E cyrillic small letter o|p0440 cyrillic small letter er
c0441 cyrillic small letter es|y0443 cyrillic small letter u|x0445 cyrillic small letter ha|i0456 cyrillic small letter byelorussian-ukrainian i
j0458 cyrillic small letter je|s0455 cyrillic small letter dze|d0501 cyrillic small letter komi de|h04BB cyrillic small letter shha
q051B cyrillic small letter qa|w051D cyrillic small letter we|k043A cyrillic small letter ka|m043C cyrillic small letter em
t0442 cyrillic small letter te|b044C cyrillic small letter soft sign|o03BF greek small letter omicron|a03B1 greek small letter alpha
v03BD greek small letter nu|p03C1 greek small letter rho|i03B9 greek small letter iota|u03C5 greek small letter upsilon
i0131 latin small letter dotless i|g0261 latin small letter script g|l04CF cyrillic small letter palochka`

const ROW = /^(.*?)([0-9A-F]{4}) (.+)$/

function rows(table: string, plain?: string): readonly (readonly [string, LookAlike])[] {
  return table.split(/[|\n]/).flatMap((row) => {
    const [, sign = '', hex = '', name = ''] = ROW.exec(row) ?? []
    return [
      [String.fromCodePoint(Number.parseInt(hex, 16)), { name, plain: plain ?? sign }] as const,
    ]
  })
}

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Letters and digits as wide as signs of Chinese and Japanese: each stands 0xFEE0 behind the plain one. */
const WIDE = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'].map((plain) => {
  const name = DIGITS[Number(plain)]
  const size = plain === plain.toLowerCase() ? 'small' : 'capital'
  const kind = name ? `digit ${name}` : `latin ${size} letter ${plain.toLowerCase()}`
  const character = String.fromCodePoint((plain.codePointAt(0) ?? 0) + 0xfee0)
  return [character, { name: `fullwidth ${kind}`, plain }] as const
})

export const SPACE_MAP: ReadonlyMap<string, LookAlike> = new Map(rows(SPACES, ' '))
export const UNSEEN_MAP: ReadonlyMap<string, LookAlike> = new Map(rows(UNSEEN, ''))
export const MARK_MAP: ReadonlyMap<string, LookAlike> = new Map(rows(MARKS))
export const LETTER_MAP: ReadonlyMap<string, LookAlike> = new Map(rows(LETTERS))

/** Every one, by its character. */
export const LOOK_ALIKES: ReadonlyMap<string, LookAlike> = new Map([
  ...SPACE_MAP,
  ...UNSEEN_MAP,
  ...MARK_MAP,
  ...WIDE,
  ...LETTER_MAP,
])
