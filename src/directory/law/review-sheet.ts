import type { Source } from '../types.ts'

/** Where a rule was read: a sheet of lawyers, which gives the official page of each. */
export function throughReviewSheet(title: string, url: string): readonly Source[] {
  return [
    {
      title: `${title}, through a lawyers’ review sheet of 26 September 2026`,
      url,
      readOn: '2026-11-21',
    },
  ]
}
