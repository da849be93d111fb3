import { createHash } from 'node:crypto'

/** The hashes of the inline scripts of a page, as a policy names them, each once. */
export function inlineScriptHashes(html) {
  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script/gi)]
  const inline = scripts.filter(([, attributes]) => !/\ssrc\s*=/i.test(attributes))
  return [...new Set(inline.map(([, , text]) => hashOf(text)))]
}

/** A policy that allows inline scripts with these hashes beside the page's own files, and no other. */
export function withScriptHashes(policy, hashes) {
  return policy.replace(/script-src '[^;]*/, ["script-src 'self'", ...hashes].join(' '))
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}
