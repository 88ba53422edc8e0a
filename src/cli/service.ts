import { DOMAIN_ROLES } from '../alias/service.ts'
import { collect } from './collect.ts'
import type { Declare } from './commands.ts'

/** What the commands do; loaded when one is run. */
const actions = (): Promise<typeof import('./service-actions.ts')> => import('./service-actions.ts')

/** `leaktrace service …`: whom addresses were given to, and which domains write for them. */
export const serviceCommand: Declare = (program, session) => {
  const service = program
    .command('service')
    .description('whom you gave addresses to, and the domains that write for them')
    .helpCommand(false)
  service.addHelpText(
    'after',
    '\nExample:\n  $ leaktrace service domain add Cloudwatt orange.com --role successor --since 2015-01-15',
  )
  service
    .command('list')
    .description('list the services')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace service list')
    .action(async (options) => (await actions()).listServices(session(), options))
  service
    .command('show <service>')
    .description('show one service')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace service show Cloudwatt')
    .action(async (name, options) => (await actions()).showService(session(), name, options))
  service
    .command('edit <service>')
    .description('change a service’s name, or where it takes questions about personal data')
    .option('--name <name>', 'new name')
    .option(
      '--contact <address>',
      'where it takes questions about personal data (repeatable; replaces those known)',
      collect,
    )
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ leaktrace service edit Cloudwatt --contact privacy@cloudwatt.example',
    )
    .action(async (name, options) => (await actions()).editService(session(), name, options))
  const domain = service.command('domain').description('the domains of a service').helpCommand(false)
  domain.addHelpText(
    'after',
    '\nExample:\n  $ leaktrace service domain add Shop parcels.example --role carrier',
  )
  domain
    .command('add <service> <domain>')
    .description('say that a domain is the service’s, or writes for it')
    .option('--role <role>', DOMAIN_ROLES.join(', '), 'own')
    .option('--since <date>', 'first day, YYYY-MM-DD')
    .option('--until <date>', 'last day, YYYY-MM-DD')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ leaktrace service domain add Cloudwatt orange.com --role successor --since 2015-01-15',
    )
    .action(async (name, text, options) => (await actions()).addServiceDomain(session(), name, text, options))
  domain
    .command('remove <service> <domain>')
    .description('say that a domain has nothing to do with the service')
    .option('--role <role>', 'only in this role')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace service domain remove Shop parcels.example')
    .action(async (name, text, options) =>
      (await actions()).removeServiceDomain(session(), name, text, options),
    )
}
