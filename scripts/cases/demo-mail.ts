import { expected } from './expectations.ts'
import type { Sample, Transport } from './sample.ts'
import { ownServer } from './transports.ts'

/** Aliases that several parts of the demo speak of. */
export const bankAlias = 'banque.z5h2wn@me.example'
export const forumAlias = 'forum-velo.d9k4qs@me.example'
export const railAlias = 'train@me.example'

/** The list's server. */
export const lists = ownServer('forum-velo.example', 'lists.forum-velo.example', '198.51.100.44', {
  mailFrom: 'discussion-bounces@forum-velo.example',
  fields: [
    ['List-Id', 'Discussion <discussion.forum-velo.example>'],
    ['List-Post', '<mailto:discussion@forum-velo.example>'],
    ['List-Unsubscribe', '<mailto:discussion-request@forum-velo.example?subject=unsubscribe>'],
    ['Precedence', 'list'],
  ],
})

/** An ordinary message of a service. */
export function mail(
  name: string,
  at: string,
  from: readonly [name: string, address: string],
  service: string,
  recipient: string,
  transport: Transport,
  subject: string,
  text: string,
): Sample {
  const author = { name: from[0], address: from[1] }
  return { name, at, from: author, recipient, subject, text, transport, expect: expected(recipient, service) }
}

/** A post of a list: its author has no authentication of their own, the list's server has. */
export function post(
  name: string,
  at: string,
  from: readonly [string, string],
  subject: string,
  text: string,
): Sample {
  return {
    ...mail(name, at, from, 'Forum Vélo', forumAlias, lists, `[discussion] ${subject}`, text),
    to: 'discussion@forum-velo.example',
    expect: expected(forumAlias, 'Forum Vélo', { confidence: 'low', authorGrade: 'claimed' }),
  }
}
