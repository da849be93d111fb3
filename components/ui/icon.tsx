/** Strokes on a 16 × 16 grid. Append yours; one path an icon. */
const SHAPES = {
  logo: 'M2.5 3.5h11v9h-11zM6.5 3.5v9M6.5 8h7',
  open: 'M2 12.5v-9h4l1.5 2H14v7zM2 7h12',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  redo: 'm10.5 3 3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H10',
  download: 'M8 2v8M4.5 6.5 8 10l3.5-3.5M2.5 13.5h11',
  save: 'M3 2.5h8l2 2v9H3zM5.5 2.5v3.5h5V2.5M5 13.5V9h6v4.5',
  'save-as': 'M12.5 7V4.5l-2-2H3v11h4M5.5 2.5v3.5h4.5V2.5M11.5 9v5M9 11.5h5',
  'file-plus': 'M3.5 1.5h6l3 3v10h-9zM8 6.5v5M5.5 9h5',
  swap: 'M3 5.5h10L10.5 3M13 10.5H3L5.5 13',
  unequal: 'M3 6h10M3 10h10M10.5 3l-5 10',
  upload: 'M8 10V2M4.5 5.5 8 2l3.5 3.5M2.5 13.5h11',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  moon: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z',
  monitor: 'M2 3h12v8H2zM6 14h4M8 11v3',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  trash: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5 14 14',
  file: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3',
  folder: 'M2 12.5v-9h4l1.5 2H14v7z',
  paste: 'M5.5 3h-2v11h9V3h-2M5.5 2h5v2.5h-5zM6 8h4M6 10.5h4',
  'chevron-down': 'm4 6 4 4 4-4',
  'chevron-right': 'm6 4 4 4-4 4',
  'chevron-left': 'm10 4-4 4 4 4',
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM5.5 5.5l5 5M10.5 5.5l-5 5',
  warning: 'M8 2 1.5 13.5h13zM8 6.5v3.5M8 11.8v.2',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 7.5v4M8 5v.2',
  ok: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM5 8.5l2 2 4-4.5',
  jump: 'M2.5 8h9M8 4.5 11.5 8 8 11.5M13.5 3v10',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  pencil: 'm3 13 .5-3L10.5 3 13 5.5 6 12.5z',
  shield: 'M8 1.5 13 3.5v4c0 3.2-2 5.7-5 7-3-1.3-5-3.8-5-7v-4zM5.5 8l2 2 3-3.5',
  dot: 'M8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z',
  link: 'M6.5 9.5l3-3M7 4.8l1.9-1.9a2.97 2.97 0 0 1 4.2 4.2L11.2 9M9 11.2l-1.9 1.9a2.97 2.97 0 0 1-4.2-4.2L4.8 7',
  expand: 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9',
  shrink: 'M13.5 6.5h-4v-4M9.5 6.5l4.5-4.5M2.5 9.5h4v4M6.5 9.5 2 14',
  fit: 'M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10',
} as const

export type IconName = keyof typeof SHAPES

/** A decorative icon; its meaning must stand beside it, or in its button's name. Sizes in px. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      className="shrink-0"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={1.5}
      viewBox="0 0 16 16"
      width={size}
    >
      <path d={SHAPES[name]} />
    </svg>
  )
}
