import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { BEFORE_PAINT_SCRIPT } from '@/components/screen/before-paint-script'
import './globals.css'

export const metadata: Metadata = {
  title: 'Dativo Infra Designer',
  description:
    'Design the infrastructure block of a Dativo ETL job, see every tag before it reaches a cloud, and download a Terraform bundle that plans at the first try.',
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#14161b' },
  ],
}

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    // The script writes to <html> before React sees it.
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, and it must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: BEFORE_PAINT_SCRIPT }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
