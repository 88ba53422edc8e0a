import type { LetterWriter } from '../writer.ts'
import { authorObjection } from './author-objection.ts'
import { authorityAuthor } from './authority-author.ts'
import { authorityService } from './authority-service.ts'
import { espNotice } from './esp-notice.ts'
import { reminder } from './reminder.ts'
import { serviceAccess } from './service-access.ts'
import {
  authorityWhere,
  authorWhere,
  contactWhere,
  deskWhere,
  forService,
  lookWhere,
  noDeskWhere,
} from './where.ts'
import { enclosureTitle } from './words.ts'

/** The letters and words of this language. */
export const writer: LetterWriter = {
  espNotice,
  serviceAccess,
  authorObjection,
  authorityAuthor,
  authorityService,
  reminder,
  enclosureTitle,
  deskWhere,
  noDeskWhere,
  contactWhere,
  authorWhere,
  lookWhere,
  authorityWhere,
  forService,
}
