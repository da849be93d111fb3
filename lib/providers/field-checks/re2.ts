/** What Terraform's `\s` and `[:space:]` stand for; JavaScript's `\s` also knows Unicode's spaces. */
const BLANKS = '\\t\\n\\f\\r '

/**
 * A pattern as the modules write it for Terraform's `regex()`, compiled to match the same texts.
 * Of RE2's own words it knows `[:space:]` and `\s` inside brackets, and `\S`.
 * Source: https://github.com/google/re2/wiki/Syntax
 */
export function re2(source: string): RegExp {
  const translated = source
    .replaceAll('[:space:]', `${BLANKS}\\v`)
    .replaceAll('\\S', `[^${BLANKS}]`)
    .replaceAll('\\s', BLANKS)
  return new RegExp(translated, 'u')
}
