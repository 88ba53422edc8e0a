import * as z from 'zod/mini'
import { verdictKinds } from '../../verdict/verdict.ts'
import { confidence, list, moment, present } from './shapes.ts'

/** Why a verdict is what it is; the codes are those of docs/verdicts.md. */
const reasonPart = present({ code: z.string(), detail: z.string(), fields: list(z.int()) })

/** The judgement on one message. */
export const verdictPart = present({
  kind: z.enum(verdictKinds),
  confidence: z.nullable(confidence),
  service: z.nullable(z.string()),
  services: list(z.string()),
  reasons: list(reasonPart),
})
export type VerdictPart = z.infer<typeof verdictPart>

/** `leak list --undetermined` */
export const undeterminedSchema = present({
  schema: z.literal('leaktrace.undetermined/1'),
  undetermined: list(
    present({
      alias: z.string(),
      author: z.nullable(z.string()),
      domain: z.nullable(z.string()),
      messages: z.int(),
      firstSeen: z.nullable(moment),
      lastSeen: z.nullable(moment),
      services: list(z.string()),
      reasons: list(reasonPart),
      /** The commands that decide it, either way. */
      decide: list(z.string()),
    }),
  ),
})
export type UndeterminedOutput = z.infer<typeof undeterminedSchema>
