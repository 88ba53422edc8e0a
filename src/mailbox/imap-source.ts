import { findFolder, noSuchFolder, selectFolders } from './folder-selection.ts'
import { connectImap, type ImapConnection } from './imap-connection.ts'
import { type FolderStatus, folderStatus, type ImapFolder, listFolders } from './imap-folders.ts'
import type { ImapOptions } from './imap-options.ts'
import { readImapFolder } from './imap-reading.ts'
import { sampleFolder } from './imap-sample.ts'
import { fetchManyWhole, fetchWhole } from './imap-whole-message.ts'
import type { FetchedMessage, MessageLocation, RawMessage } from './raw-message.ts'
import type { SampledSource } from './sample.ts'
import type { Cursor, Folder, ReadEvent, ReadOptions } from './source.ts'

const GOODBYE = 2_000

/**
 * The mail of an account on a server. A connection reads one folder at a time; asking for a whole message in the middle of
 * a folder opens a second one.
 */
export class ImapSource implements SampledSource {
  readonly id: string
  readonly #options: ImapOptions
  #connections: ImapConnection[]
  readonly #claimed = new Set<ImapConnection>()
  /** Settles when the last short task has: they wait for one another instead of opening connections. */
  #tasks: Promise<unknown> = Promise.resolve()
  #listed: readonly ImapFolder[] | null = null

  constructor(options: ImapOptions, connection: ImapConnection) {
    this.id = `imap:${options.account}`
    this.#options = options
    this.#connections = [connection]
  }

  async folders(): Promise<readonly ImapFolder[]> {
    const listed = await this.listed()
    const own = listed.filter((folder) => !folder.foreign)
    return selectFolders(this.#options.folders.length > 0 ? listed : own, this.#options)
  }

  /** Every folder that could be read, those left out by default too. */
  async listed(): Promise<readonly ImapFolder[]> {
    this.#listed ??= await this.#use((connection) => listFolders(connection, this.#options))
    return this.#listed
  }

  /** A folder's status, from the list when it came along. */
  async statusOf(folder: ImapFolder): Promise<FolderStatus> {
    return folder.status ?? this.#use((connection) => folderStatus(connection, this.#options, folder))
  }

  async *read(folder: Folder, cursor: Cursor | null, options: ReadOptions): AsyncGenerator<ReadEvent> {
    options.signal.throwIfAborted()
    const found = await this.#find(folder)
    let connection = await this.#claim()
    const stop = (): void => connection.wire.destroy(options.signal.reason)
    const reconnect = async (): Promise<ImapConnection> => {
      options.signal.throwIfAborted()
      const other = await this.#claim()
      this.#claimed.delete(connection)
      connection = other
      if (options.signal.aborted) stop()
      return connection
    }
    options.signal.addEventListener('abort', stop, { once: true })
    try {
      const status = this.#takeStatus(found) ?? (await folderStatus(connection, this.#options, found))
      yield* readImapFolder(connection, this.#options, this.id, found, status, cursor, options, reconnect)
    } finally {
      options.signal.removeEventListener('abort', stop)
      this.#claimed.delete(connection)
    }
  }

  async fetchSource(location: MessageLocation): Promise<Buffer | null> {
    const folder = await this.#find({ path: location.folder })
    return this.#use((connection) => fetchWhole(connection, this.#options, folder, location))
  }

  async *fetchMany(locations: readonly MessageLocation[]): AsyncGenerator<FetchedMessage> {
    const [first] = locations
    if (first === undefined) return
    const folder = await this.#find({ path: first.folder })
    const connection = await this.#claim()
    try {
      yield* fetchManyWhole(connection, this.#options, folder, locations)
    } finally {
      this.#claimed.delete(connection)
    }
  }

  async sample(folder: Folder, count: number): Promise<readonly RawMessage[]> {
    const found = await this.#find(folder)
    return this.#use((connection) => sampleFolder(connection, this.#options, this.id, found, count))
  }

  async close(): Promise<void> {
    const connections = this.#connections
    this.#connections = []
    await Promise.all(connections.map(({ wire }) => wire.logout(GOODBYE)))
  }

  /** Runs a short task on a connection that nobody reads from, after those before it. */
  #use<T>(task: (connection: ImapConnection) => Promise<T>): Promise<T> {
    const run = this.#tasks.then(async () => {
      const connection = await this.#claim()
      try {
        return await task(connection)
      } finally {
        this.#claimed.delete(connection)
      }
    })
    this.#tasks = run.catch(() => null) // The next task is not to fail for this one.
    return run
  }

  async #claim(): Promise<ImapConnection> {
    this.#connections = this.#connections.filter(({ wire }) => !wire.closed)
    let connection = this.#connections.find((candidate) => !this.#claimed.has(candidate))
    if (connection === undefined) {
      connection = await connectImap(this.#options)
      this.#connections.push(connection)
    }
    this.#claimed.add(connection)
    return connection
  }

  async #find({ path }: Pick<Folder, 'path'>): Promise<ImapFolder> {
    const listed = await this.listed()
    const found = findFolder(listed, path)
    if (found === undefined) throw noSuchFolder(path, listed)
    return found
  }

  /** The status that came with the list serves one reading; later ones ask anew. */
  #takeStatus(folder: ImapFolder): ImapFolder['status'] {
    this.#listed = (this.#listed ?? []).map((listed) =>
      listed.mailbox === folder.mailbox ? { ...listed, status: null } : listed,
    )
    return folder.status
  }
}
