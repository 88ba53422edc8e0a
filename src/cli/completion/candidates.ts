import { caseEventKinds } from '../../complaint/case-event.ts'
import type { CommandNode, OptionNode } from './command-tree.ts'

/** What may stand at a place: words, or something that only this machine knows. */
export type Expected =
  | { readonly kind: 'words'; readonly words: readonly Candidate[] }
  | { readonly kind: 'alias' | 'service' | 'account' | 'case' | 'output' | 'format' }
  | { readonly kind: 'files' | 'directories' | 'nothing' }

/** A word that fits, and what it is. */
export interface Candidate {
  readonly value: string
  readonly description: string
}

/** What is expected where the cursor is; `prefix` stands before each candidate, as in `--to=`. */
export interface Place {
  readonly expected: Expected
  readonly prefix: string
}

const nothing: Expected = { kind: 'nothing' }
const words = (...values: readonly string[]): Expected => ({
  kind: 'words',
  words: values.map((value) => ({ value, description: '' })),
})

/** Finds what is expected after some words of a command line. @param typed what is typed of the next one */
export function placeAt(root: CommandNode, before: readonly string[], typed: string): Place {
  const path = [root]
  let positions = 0
  let awaiting: OptionNode | null = null
  let isOnlyWords = false
  for (const word of before) {
    const node = path.at(-1) ?? root
    if (awaiting !== null) awaiting = null
    else if (isOnlyWords) positions++
    else if (word === '--') isOnlyWords = true
    else if (word.startsWith('-') && word !== '-') {
      const option = optionIn(path, word)
      if (option?.value != null && !word.includes('=')) awaiting = option
    } else {
      const below = positions === 0 ? node.commands.find(({ name }) => name === word) : undefined
      if (below === undefined) positions++
      else path.push(below)
    }
  }
  const node = path.at(-1) ?? root
  if (awaiting !== null) return { expected: optionValue(awaiting, path), prefix: '' }
  const equals = typed.startsWith('--') ? typed.indexOf('=') : -1
  if (equals !== -1 && !isOnlyWords) {
    const option = optionIn(path, typed)
    const expected = option?.value == null ? nothing : optionValue(option, path)
    return { expected, prefix: typed.slice(0, equals + 1) }
  }
  if (typed.startsWith('-') && !isOnlyWords) return { expected: optionsOf(path), prefix: '' }
  if (node.commands.length > 0 && positions === 0) return { expected: commandsOf(node), prefix: '' }
  return { expected: argumentAt(path, positions), prefix: '' }
}

function optionIn(path: readonly CommandNode[], word: string): OptionNode | undefined {
  const name = word.split('=')[0]
  return path.flatMap(({ options }) => options).find(({ short, long }) => name === long || name === short)
}

function optionsOf(path: readonly CommandNode[]): Expected {
  const found = new Map<string, string>()
  for (const { options } of [...path].reverse())
    for (const { long, short, description } of options) {
      const name = long ?? short
      if (name !== null && !found.has(name)) found.set(name, description)
    }
  return { kind: 'words', words: [...found].map(([value, description]) => ({ value, description })) }
}

function commandsOf({ commands }: CommandNode): Expected {
  return { kind: 'words', words: commands.map(({ name, description }) => ({ value: name, description })) }
}

function nameOf(path: readonly CommandNode[]): string {
  return path
    .slice(1)
    .map(({ name }) => name)
    .join(' ')
}

function argumentAt(path: readonly CommandNode[], position: number): Expected {
  const of = path.at(-1)?.arguments ?? []
  const last = of.at(-1)
  const argument = of[position] ?? (last?.variadic === true ? last : undefined)
  if (argument === undefined) return nothing
  const command = nameOf(path)
  // What is registered anew is in no list yet.
  if (command === 'alias add' || command === 'account add') return nothing
  switch (argument.name) {
    case 'alias':
    case 'address':
      return { kind: 'alias' }
    case 'service':
      return { kind: 'service' }
    case 'case':
      return { kind: 'case' }
    case 'file':
    case 'source':
      return { kind: 'files' }
    case 'directory':
      return { kind: 'directories' }
    case 'event':
      return position === 1 ? words(...caseEventKinds.filter((kind) => kind !== 'reply-seen')) : nothing
    case 'shell':
      return words('bash', 'zsh', 'fish')
    case 'name':
      return command.startsWith('account ')
        ? { kind: 'account' }
        : command === 'schema'
          ? { kind: 'output' }
          : nothing
    default:
      return nothing
  }
}

/** Values that are always the same, by the name of the value. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  role: ['own', 'processor', 'partner', 'successor', 'seller', 'carrier', 'payment'],
  party: ['esp', 'service', 'author', 'authority'],
  language: ['fr', 'en'],
  mode: ['none', 'alias', 'headers'],
  kind: ['tls', 'starttls', 'none'],
  method: ['password', 'xoauth2'],
  context: ['personal', 'professional'],
  channel: ['email', 'form', 'post'],
}

function optionValue({ value, long }: OptionNode, path: readonly CommandNode[]): Expected {
  const known = fixed[value ?? '']
  if (known !== undefined) return words(...known)
  switch (value) {
    case 'file':
      return { kind: 'files' }
    case 'dir':
    case 'directory':
      return { kind: 'directories' }
    case 'case':
      return { kind: 'case' }
    case 'name':
      if (long === '--account') return { kind: 'account' }
      return long === '--service' || long === '--remove-service' ? { kind: 'service' } : nothing
    case 'format': {
      const command = nameOf(path)
      if (command === 'complain') return words('text', 'eml', 'arf', 'pdf', 'json')
      return command === 'rules' ? words('sieve', 'gmail') : { kind: 'format' }
    }
    default:
      return nothing
  }
}
