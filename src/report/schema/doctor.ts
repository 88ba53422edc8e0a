import * as z from 'zod/mini'
import { areas } from '../doctor-finding.ts'
import { list, present } from './shapes.ts'

const health = z.enum(['ok', 'advice', 'problem'])

/** `doctor` */
export const doctorSchema = present({
  schema: z.literal('leaktrace.doctor/1'),
  /** The worst of the findings. */
  health,
  findings: list(
    present({
      area: z.enum(areas),
      check: z.string(),
      health,
      message: z.string(),
      next: z.nullable(z.string()),
    }),
  ),
})
export type DoctorOutput = z.infer<typeof doctorSchema>
