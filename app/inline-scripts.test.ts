import { describe, expect, it } from 'vitest'
import { inlineScriptHashes, withScriptHashes } from '../scripts/inline-scripts.mjs'

describe('the script policy', () => {
  it('names inline scripts, each once, and no file', () => {
    const html =
      '<script src="/a.js"></script><script>1</script><script id="x">1</script><SCRIPT>\n2</SCRIPT>'
    expect(inlineScriptHashes(html)).toEqual([
      "'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='",
      expect.stringMatching(/^'sha256-[\w+/]{43}='$/),
    ])
  })

  it('takes the place of the script policy alone, as often as it is written', () => {
    const policy = "default-src 'self'; script-src 'self'; script-src-attr 'none'; style-src 'self'"
    const once = withScriptHashes(policy, ["'sha256-a'", "'sha256-b'"])
    expect(once).toBe(
      policy.replace("script-src 'self'", "script-src 'self' 'sha256-a' 'sha256-b'"),
    )
    expect(withScriptHashes(once, ["'sha256-c'"])).toBe(
      policy.replace("script-src 'self'", "script-src 'self' 'sha256-c'"),
    )
  })
})
