import type { PictureRole } from '@/lib/resources/picture'
import { ROLE_SHAPES } from '@/lib/resources/role-shapes'

/** The sign of a role; decorative, for the frame's title or the label says it in words. */
export function RoleIcon({ role, size }: { readonly role: PictureRole; readonly size: number }) {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={1.3}
      viewBox="0 0 16 16"
      width={size}
    >
      <path d={ROLE_SHAPES[role]} />
    </svg>
  )
}
