import { splitCommand } from '../config/command-words.ts'
import type { AccountTable } from '../config/schema.ts'
import { secretVariable } from '../config/secret.ts'
import { installedPrograms, type SecretProgram } from '../config/secret-programs.ts'
import type { Login } from '../directory/provider/provider.ts'
import type { Address } from '../mail/address.ts'
import { clean } from '../report/clean.ts'
import { shellWord } from '../words/shell-word.ts'
import type { Ask, Choice } from './ask.ts'
import type { InitOptions } from './init-options.ts'
import type { ChosenServer } from './init-server-given.ts'
import type { Session } from './session.ts'

/** Where an account's secret comes from. */
export interface ChosenSecret {
  /** What is written of it. */
  readonly table: Pick<AccountTable, 'password_command' | 'token_command' | 'password' | 'auth'>
  /** A password typed for this run only, under the variable that it comes from later. */
  readonly env: Readonly<Record<string, string>>
}

/** The secret that the flags or the environment give; null when they give none. */
export function givenSecret(session: Session, options: InitOptions, name: string): ChosenSecret | null {
  const { passwordCommand, tokenCommand, auth } = options
  const table = {
    ...(passwordCommand === undefined ? {} : { password_command: passwordCommand }),
    ...(tokenCommand === undefined ? {} : { token_command: tokenCommand }),
    ...(auth === undefined ? {} : { auth: auth as 'password' | 'xoauth2' }),
  }
  const hasVariable = (session.world.env[secretVariable(name)] ?? '') !== ''
  return passwordCommand !== undefined || tokenCommand !== undefined || hasVariable
    ? { table, env: {} }
    : null
}

/** Which way the person takes. */
type Way =
  | { readonly kind: 'program'; readonly program: SecretProgram }
  | { readonly kind: 'command'; readonly prints: 'password' | 'token' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'once' }

/** Asks where the secret is to come from: no way writes it anywhere unasked. */
export async function chooseSecret(
  session: Session,
  ask: Ask,
  server: ChosenServer,
  address: Address,
  name: string,
): Promise<ChosenSecret> {
  const possible = ways(session, server, address)
  const only = possible.length === 1 ? possible[0] : undefined
  const way =
    only?.value ??
    (await ask.choose(
      server.tokenOnly ? 'Where does the token come from?' : 'Where does the password come from?',
      possible,
    ))
  const typedSecret = (): Promise<string> => ask.secret(PROMPTS[server.provider?.login ?? 'password'])
  if (way.kind === 'once') return { table: {}, env: { [secretVariable(name)]: await typedSecret() } }
  if (way.kind === 'keep') return { table: { password: await typedSecret() }, env: {} }
  const prints = way.kind === 'program' ? way.program.prints : way.prints
  if (way.kind === 'program')
    session.note(
      `Put it there first, in another terminal, if it is not there yet:\n  ${clean(way.program.keep(address))}`,
    )
  const usual = way.kind === 'program' ? typedForm(way.program.command(address)) : ''
  const typed = await ask.text(`Command that prints the ${prints}:`, usual, commandFault)
  const words = splitCommand(typed) ?? []
  return { table: prints === 'token' ? { token_command: words } : { password_command: words }, env: {} }
}

/** What is typed, by what the provider wants. */
const PROMPTS: Readonly<Record<Login, string>> = {
  password: 'Password:',
  'app-password': 'App password, not that of your account:',
  bridge: 'Password that Bridge shows:',
  token: 'Password:',
}

/** A command as a person would type it. */
function typedForm(words: readonly string[]): string {
  return words.map((word) => (/^--?[a-z]+$/.test(word) ? word : shellWord(word))).join(' ')
}

function ways(session: Session, { provider, tokenOnly }: ChosenServer, address: Address): Choice<Way>[] {
  const takesToken = tokenOnly || provider === null || provider.id === 'gmail'
  const programs = installedPrograms(session.world.env)
    .filter(({ prints }) => (prints === 'token' ? takesToken : !tokenOnly))
    .map((program) => ({
      value: { kind: 'program', program } as const,
      name: session.say`${session.say.told(program.name)}: ${clean(typedForm(program.command(address)))}`,
    }))
  const token = {
    value: { kind: 'command', prints: 'token' },
    name: 'A command that prints an OAuth token',
  } as const
  if (tokenOnly) return [...programs, token]
  const password = {
    value: { kind: 'command', prints: 'password' },
    name: 'A command that prints it',
  } as const
  return [
    ...programs,
    {
      value: { kind: 'once' },
      name: 'Type it each time; it is kept nowhere',
    },
    {
      value: { kind: 'keep' },
      name: 'Type it now, and keep it in the configuration, readable by you alone',
    },
    { ...password, name: programs.length === 0 ? password.name : 'Another command that prints it' },
    ...(takesToken ? [token] : []),
  ]
}

function commandFault(text: string): string | null {
  const words = splitCommand(text)
  if (words === undefined) return 'A quote is not closed.'
  return words.length === 0 ? 'Write the command as you would type it.' : null
}
