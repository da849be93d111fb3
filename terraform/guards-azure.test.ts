import { AZURE } from './guarded-modules.test-support'
import { describeClaims, describeGuards } from './guards.test-support'

describeGuards(AZURE)
describeClaims('azure')
