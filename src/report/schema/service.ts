import * as z from 'zod/mini'
import { DOMAIN_ROLES } from '../../alias/service.ts'
import { day, list, present } from './shapes.ts'

const service = {
  name: z.string(),
  domains: list(
    present({
      domain: z.string(),
      role: z.enum(DOMAIN_ROLES),
      since: z.nullable(day),
      until: z.nullable(day),
      /** Holds for mail to this alias only. */
      alias: z.nullable(z.string()),
    }),
  ),
  contacts: list(z.string()),
}

/** `service show`, and the commands that change a service. */
export const serviceSchema = present({ schema: z.literal('leaktrace.service/1'), ...service })
export type ServiceOutput = z.infer<typeof serviceSchema>

/** `service list` */
export const servicesSchema = present({
  schema: z.literal('leaktrace.services/1'),
  services: list(present(service)),
})
export type ServicesOutput = z.infer<typeof servicesSchema>
export type ServicePart = ServicesOutput['services'][number]
