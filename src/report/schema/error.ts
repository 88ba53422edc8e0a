import * as z from 'zod/mini'
import { present } from './shapes.ts'

/** What went wrong: a code for programs, and the sentence that also goes to stderr. */
export const problem = present({ code: z.string(), message: z.string() })

/** What any command with `--json` prints when it fails; its exit status says the same more coarsely. */
export const errorSchema = present({ schema: z.literal('leaktrace.error/1'), error: problem })
export type ErrorOutput = z.infer<typeof errorSchema>
