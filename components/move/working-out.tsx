'use client'

import { useEffect, useState } from 'react'

const SLOW_MS = 300

/** What stands in place of the changes while they are worked out, if that takes a moment. */
export function WorkingOut() {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="px-4 py-3 text-muted" role="status">
      {isSlow && 'Working out the changes…'}
    </p>
  )
}
