import type { PictureRole } from './picture'

/** The sign of each role: one path of strokes on a 16 × 16 grid. */
export const ROLE_SHAPES: Readonly<Record<PictureRole, string>> = {
  source: 'M7 2.5H2.5v11H7M6 8h8M11 5l3 3-3 3',
  target: 'M9 2.5h4.5v11H9M2 8h8M7 5l3 3-3 3',
  launcher: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 4.5V8l2.5 2',
  job: 'M2.5 2.5h11v11h-11zM6.5 5.5v5l4-2.5z',
  identity: 'M8 2a2.8 2.8 0 1 0 0 5.6A2.8 2.8 0 0 0 8 2zM2.5 14c.5-3 2.7-4.5 5.5-4.5s5 1.5 5.5 4.5',
  network: 'M6 2h4v3.5H6zM2 10.5h4V14H2zM10 10.5h4V14h-4zM8 5.5V8M4 10.5V8h8v2.5',
  logs: 'M3.5 1.5h9v13h-9zM6 5h4M6 8h4M6 11h2.5',
  alarm: 'M4 11V7a4 4 0 0 1 8 0v4l1.5 1.5h-11zM6.5 14.5h3M8 3V1.5',
  encryption: 'M5 9.5a3 3 0 1 0 0-.01zM7.5 7.5l6-5M11 4.5l2 2M9.5 6l1.5 1.5',
  storage:
    'M2.5 4c0-1.1 2.5-2 5.5-2s5.5.9 5.5 2-2.5 2-5.5 2-5.5-.9-5.5-2zM2.5 4v8c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2V4M2.5 8c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2',
  cluster: 'M2 2.5h5v5H2zM9 2.5h5v5H9zM2 9.5h5v4H2zM9 9.5h5v4H9z',
}
