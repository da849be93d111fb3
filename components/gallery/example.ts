export type { Example } from '@/lib/present/example'
