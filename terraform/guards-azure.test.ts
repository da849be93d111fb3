import { AZURE } from './guarded-modules.test-support'
import { describeGuards } from './guards.test-support'

describeGuards(AZURE)
