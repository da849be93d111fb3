'use client'

import dynamic from 'next/dynamic'

/**
 * The application. The server's markup is there first: it can be read, and what is typed into it is
 * kept. The code comes in a part of its own, fetched beside the framework's, and takes it over.
 */
export const DesignerPage = dynamic(() => import('./designer').then(({ Designer }) => Designer))
