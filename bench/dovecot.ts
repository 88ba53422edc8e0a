import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A private Dovecot on 127.0.0.1 that keeps no record of what is said: one mailbox in two formats. */
export interface BenchServer {
  readonly port: number
  /** Login names: `maildir` and `mdbox`, each with the password `secret`. */
  readonly users: readonly string[]
  /** Octets of the caches that reading has left on the server. */
  cacheSize(): number
  stop(): Promise<void>
}

// Dovecot serves no mail as root: started by root, it keeps the mail of this one.
const NOBODY = 65534
const SEARCH_PATH = ['/usr/sbin', '/usr/local/sbin', process.env.PATH ?? ''].join(delimiter)

/** Version of the installed Dovecot, null where there is none. */
export function dovecotVersion(): string | null {
  try {
    return execFileSync('dovecot', ['--version'], { env: { PATH: SEARCH_PATH }, encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}

/** Where a mailbox has to lie so that `startServer` serves it. */
export function maildirOf(directory: string): string {
  return join(directory, 'mail', 'maildir')
}

/** Starts Dovecot over the Maildir that was written to `maildirOf(directory)`, and copies it into an mdbox. */
export async function startServer(directory: string): Promise<BenchServer> {
  const port = await freePort()
  const isRoot = process.getuid?.() === 0
  chmodSync(directory, 0o711)
  if (isRoot) {
    for (const path of ['', 'maildir', 'maildir/cur', 'maildir/new', 'maildir/tmp'])
      chownSync(join(directory, 'mail', path), NOBODY, NOBODY)
  }
  const home = join(directory, 'mail')
  const users = ['maildir', 'mdbox']
  const passwd = users.map((user) => `${user}:{PLAIN}secret::::${home}::userdb_mail=${user}:~/${user}`)
  writeFileSync(join(directory, 'passwd'), `${passwd.join('\n')}\n`)
  const conf = join(directory, 'dovecot.conf')
  writeFileSync(conf, configuration(directory, port, isRoot))
  const env = { PATH: SEARCH_PATH, HOME: directory, TZ: 'UTC' }
  const child = spawn('dovecot', ['-F', '-c', conf], { env, stdio: 'ignore' })
  process.once('exit', () => child.kill())
  await waitFor(port, directory)
  execFileSync('doveadm', ['-c', conf, 'backup', '-u', 'maildir', 'mdbox:~/mdbox'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return {
    port,
    users,
    cacheSize: () => cacheSize(join(home, 'maildir')),
    stop: () => end(child),
  }
}

function configuration(directory: string, port: number, isRoot: boolean): string {
  const { username, gid } = userInfo()
  const users = isRoot
    ? `mail_uid = ${NOBODY}\nmail_gid = ${NOBODY}`
    : `mail_uid = ${username}\nmail_gid = ${gid}\ndefault_internal_user = ${username}\ndefault_login_user = ${username}`
  return `
base_dir = ${directory}/run
state_dir = ${directory}/state
log_path = ${directory}/log
instance_name = ${directory.replace(/\W/g, '-')}
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
first_valid_uid = 1
mail_fsync = never
stats_writer_socket_path =
${users}
passdb {
  driver = passwd-file
  args = ${directory}/passwd
}
userdb {
  driver = passwd-file
  args = ${directory}/passwd
}
namespace inbox {
  inbox = yes
  separator = /
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
${isRoot ? '' : ['anvil', 'stats'].map((name) => `service ${name} {\n  chroot =\n}`).join('\n')}
protocol imap {
  mail_max_userip_connections = 50
}
`
}

function cacheSize(root: string): number {
  return readdirSync(root)
    .filter((name) => name.startsWith('dovecot.index.cache'))
    .reduce((sum, name) => sum + statSync(join(root, name)).size, 0)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function waitFor(port: number, directory: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isOpen(port)) return
    await sleep(50)
  }
  throw new Error(`Dovecot did not open port ${port}: ${readFileSync(join(directory, 'log'), 'utf8')}`)
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
