// The headers of every answer, for next.config.js. Next writes them into its build, so they are the same
// for every way to serve it; allow-inline-scripts.mjs adds to the script policy what the pages of the
// build hold. Why: docs/decisions/2026-11-26-scripts-by-their-hash.md.

const isDevelopment = process.env.NODE_ENV === 'development'

/** Development alone makes code of text, and has inline scripts that no build knows. */
const scripts = isDevelopment ? "'self' 'unsafe-inline' 'unsafe-eval'" : "'self'"

const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src ${scripts}`,
  "script-src-attr 'none'",
  // Monaco writes style elements and style attributes while it runs; neither can be named in advance.
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** What no part of the page uses, so that nothing that gets into it can. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: UNUSED_FEATURES.map((name) => `${name}=()`).join(', ') },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
]

/** A year without plain HTTP for this host; said only where TLS is in front, as that is what says this. */
const transportSecurity = { key: 'Strict-Transport-Security', value: 'max-age=31536000' }
const hasTls = [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }]

/** The value of `headers` in Next's configuration. */
export async function headers() {
  return [
    { source: '/:path*', headers: securityHeaders },
    { source: '/:path*', has: hasTls, headers: [transportSecurity] },
  ]
}
