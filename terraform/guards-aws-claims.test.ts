import { describeClaims } from './guards.test-support'

// A file of its own: the real provider is slow, and two files are planned side by side.
describeClaims('aws')
