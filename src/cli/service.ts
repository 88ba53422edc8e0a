import { DOMAIN_ROLES, type DomainRole, type Service } from '../alias/service.ts'
import { serviceJson, servicesJson } from '../report/alias-json.ts'
import { serviceTable } from '../report/alias-text.ts'
import { clean } from '../report/clean.ts'
import { serviceText } from '../report/service-text.ts'
import type { Store } from '../store/store.ts'
import { collect, readAddress, readDay, readDomain, readName } from './arguments.ts'
import type { Declare } from './commands.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { withWorkspace } from './workspace.ts'

interface JsonOption {
  readonly json?: boolean
}

interface DomainOptions extends JsonOption {
  readonly role?: string
  readonly since?: string
  readonly until?: string
}

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
    .action((options: JsonOption) =>
      withWorkspace(session(), ({ store }) => {
        const services = store.services.list()
        if (options.json === true) return session().printJson(servicesJson(services))
        if (services.length === 0)
          return session().print('No service is known yet; services come with: leaktrace alias add')
        session().print(serviceTable(services, store.aliases.list(), session().width, session().paint))
      }),
    )
  service
    .command('show <service>')
    .description('show one service')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace service show Cloudwatt')
    .action((name: string, options: JsonOption) =>
      withWorkspace(session(), ({ store }) => show(session(), store, known(store, name), options)),
    )
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
    .action((name: string, options: JsonOption & { name?: string; contact?: readonly string[] }) =>
      withWorkspace(session(), ({ store }) => {
        const changed = store.services.edit(name, {
          ...(options.name === undefined ? {} : { name: readName(options.name, 'service name') }),
          ...(options.contact === undefined ? {} : { contacts: options.contact.map(readAddress) }),
        })
        show(session(), store, changed, options)
      }),
    )
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
    .action((name: string, text: string, options: DomainOptions) =>
      withWorkspace(session(), ({ store }) => {
        const since = options.since === undefined ? null : readDay(options.since, '--since')
        const until = options.until === undefined ? null : readDay(options.until, '--until')
        if (since !== null && until !== null && until < since)
          throw new UserError('usage', `--until ${until} lies before --since ${since}`, 'exchange them')
        const entry = {
          domain: readDomain(text),
          role: readRole(options.role ?? 'own'),
          since,
          until,
          alias: null,
        }
        show(session(), store, store.services.addDomain(known(store, name).name, entry), options)
      }),
    )
  domain
    .command('remove <service> <domain>')
    .description('say that a domain has nothing to do with the service')
    .option('--role <role>', 'only in this role')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace service domain remove Shop parcels.example')
    .action((name: string, text: string, options: DomainOptions) =>
      withWorkspace(session(), ({ store }) => {
        const only = options.role === undefined ? {} : { role: readRole(options.role) }
        const gone = store.services.removeDomain(known(store, name).name, readDomain(text), only)
        if (gone === 0)
          throw new UserError(
            'no-input',
            `${clean(text)} is not registered for ${clean(name)}`,
            `see: leaktrace service show "${clean(name)}"`,
          )
        show(session(), store, known(store, name), options)
      }),
    )
}

/** Reads a role as typed. @throws UserError */
export function readRole(text: string): DomainRole {
  const role = DOMAIN_ROLES.find((one) => one === text)
  if (role === undefined)
    throw new UserError('usage', `there is no role "${text}"`, `it is one of ${DOMAIN_ROLES.join(', ')}`)
  return role
}

function known(store: Store, name: string): Service {
  const service = store.services.find(name)
  if (service === undefined)
    throw new UserError('no-input', `there is no service "${name}"`, 'see: leaktrace service list')
  return service
}

function show(session: Session, store: Store, service: Service, options: JsonOption): void {
  if (options.json === true) session.printJson(serviceJson(service))
  else session.print(serviceText(service, store.aliases.list(), session.paint))
}
