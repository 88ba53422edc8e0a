import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeCertificate } from './certificate.ts'

/** A private Dovecot on 127.0.0.1, in a directory of its own. */
export interface Dovecot {
  readonly port: number
  readonly tlsPort: number
  readonly user: string
  readonly password: string
  readonly ca: Buffer
  /** Puts a message into a folder, making the folder when it is not there. */
  deliver(folder: string, message: string): Promise<void>
  expunge(folder: string, uid: number): Promise<void>
  changeUidValidity(folder: string, uidValidity: number): Promise<void>
  /** Flags of the messages of a folder, in order. */
  flags(folder: string): Promise<readonly string[]>
  /** Ends every session, as a server does that crashes. */
  killSessions(): void
  /** Every line that clients have sent since the start, after login. */
  commands(): readonly string[]
  stop(): Promise<void>
}

// Dovecot serves no mail as root: started by root, it keeps the mail of this one.
const NOBODY = 65534
const SEARCH_PATH = ['/usr/sbin', '/usr/local/sbin', process.env.PATH ?? ''].join(delimiter)

/**
 * Starts a Dovecot for one test and stops it after it. Null when none is installed: the test then says so and is skipped,
 * since there is no real server to try.
 */
export async function startDovecot(
  t: TestContext,
  format: 'maildir' | 'mdbox' = 'maildir',
): Promise<Dovecot | null> {
  const version = installedVersion()
  if (version === null || !version.startsWith('2.3.')) {
    const found = version === null ? 'not installed' : `${version} is not the 2.3 this configuration is for`
    t.skip(`dovecot ${found} (Debian: apt-get install dovecot-imapd)`)
    return null
  }
  const directory = mkdtempSync(join(tmpdir(), 'dovecot-'))
  const certificate = makeCertificate(['localhost', '127.0.0.1'])
  const [port, tlsPort] = [await freePort(), await freePort()]
  prepare(directory, certificate.cert, certificate.key)
  const conf = join(directory, 'dovecot.conf')
  writeFileSync(conf, configuration(directory, format, port, tlsPort))
  const env = { PATH: SEARCH_PATH, HOME: directory, TZ: 'UTC' }
  const child = spawn('dovecot', ['-F', '-c', conf], { env, stdio: 'ignore' })
  // A test run that is broken off leaves no server behind.
  const kill = (): void => void child.kill()
  process.once('exit', kill)
  const stop = async (): Promise<void> => {
    await end(child)
    process.off('exit', kill)
    rmSync(directory, { recursive: true, force: true })
  }
  t.after(stop)
  await Promise.all([port, tlsPort].map((wanted) => waitFor(wanted, () => log(directory))))
  const doveadm = (args: readonly string[], input = ''): Promise<string> =>
    new Promise((resolve, reject) => {
      const run = execFile('doveadm', ['-c', conf, ...args], { env }, (error, out) =>
        error === null ? resolve(out) : reject(error),
      )
      run.stdin?.on('error', () => {}) // How it ended is told by its status.
      run.stdin?.end(input)
    })
  return {
    ...{ port, tlsPort, user: 'claire', password: 'secret', ca: certificate.cert, stop },
    deliver: async (folder, message) => {
      const existing = (await doveadm(['mailbox', 'list', '-u', 'claire'])).split('\n')
      if (!existing.includes(folder)) await doveadm(['mailbox', 'create', '-u', 'claire', folder])
      await doveadm(['save', '-u', 'claire', '-m', folder], message)
    },
    expunge: async (folder, uid) => {
      await doveadm(['expunge', '-u', 'claire', 'mailbox', folder, 'uid', `${uid}`])
    },
    changeUidValidity: async (folder, uidValidity) => {
      await doveadm(['mailbox', 'update', '-u', 'claire', '--uid-validity', `${uidValidity}`, folder])
    },
    flags: async (folder) => {
      const out = await doveadm(['fetch', '-u', 'claire', 'uid flags', 'mailbox', folder, 'all'])
      return out.split('\n').filter((line) => line.startsWith('flags:'))
    },
    killSessions: () => {
      for (const pid of sessions(child.pid ?? 0)) process.kill(pid, 'SIGKILL')
    },
    commands: () => rawlogs(join(directory, 'mail', 'claire', 'rawlog')),
  }
}

/** The processes of this Dovecot that serve IMAP, one a session. */
function sessions(master: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const [, name = '', parent = ''] =
          /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
        return name === 'imap' && Number(parent) === master
      } catch {
        return false // It has ended meanwhile.
      }
    })
}

function installedVersion(): string | null {
  try {
    return execFileSync('dovecot', ['--version'], { env: { PATH: SEARCH_PATH }, encoding: 'utf8' })
  } catch {
    return null
  }
}

function prepare(directory: string, cert: Buffer, key: string): void {
  const mailUser = process.getuid?.() === 0 ? NOBODY : null
  chmodSync(directory, 0o711)
  mkdirSync(join(directory, 'mail', 'claire', 'rawlog'), { recursive: true })
  for (const path of ['mail', 'mail/claire', 'mail/claire/rawlog']) {
    if (mailUser !== null) chownSync(join(directory, path), mailUser, mailUser)
  }
  writeFileSync(join(directory, 'cert.pem'), cert)
  writeFileSync(join(directory, 'key.pem'), key, { mode: 0o600 })
  writeFileSync(join(directory, 'passwd'), 'claire:{PLAIN}secret\n')
}

function configuration(directory: string, format: string, port: number, tlsPort: number): string {
  const isRoot = process.getuid?.() === 0
  const { username, gid } = userInfo()
  const owner = isRoot ? [`mail_uid = ${NOBODY}`, `mail_gid = ${NOBODY}`] : []
  // Without root nothing can be given to another user or shut into a directory.
  const unprivileged = [
    ...[`mail_uid = ${username}`, `mail_gid = ${gid}`],
    ...[`default_internal_user = ${username}`, `default_login_user = ${username}`],
    `default_internal_group = ${groupName(gid)}`,
    ...['anvil', 'stats'].map((service) => `service ${service} {\n  chroot =\n}`),
  ]
  return `
base_dir = ${directory}/run
state_dir = ${directory}/state
log_path = ${directory}/log
instance_name = ${directory.replace(/\W/g, '-')}
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <${directory}/cert.pem
ssl_key = <${directory}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain
auth_failure_delay = 0
mail_home = ${directory}/mail/%u
mail_location = ${format}:~/${format}
rawlog_dir = ${directory}/mail/%u/rawlog
first_valid_uid = 1
mail_fsync = never
stats_writer_socket_path =
${(isRoot ? owner : unprivileged).join('\n')}
passdb {
  driver = passwd-file
  args = ${directory}/passwd
}
userdb {
  driver = static
  args = home=${directory}/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Junk {
    auto = create
    special_use = \\Junk
  }
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
  mailbox Trash {
    auto = create
    special_use = \\Trash
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
protocol imap {
  mail_max_userip_connections = 50
  mail_plugins = $mail_plugins imap_zlib
}
`
}

function groupName(gid: number): string {
  const group = readFileSync('/etc/group', 'utf8')
    .split('\n')
    .find((line) => line.split(':')[2] === `${gid}`)
  return group?.split(':')[0] ?? `${gid}`
}

/** What clients sent, from the logs that Dovecot writes when it finds the directory. Lines begin with a time. */
function rawlogs(directory: string): readonly string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.in'))
    .flatMap((name) => readFileSync(join(directory, name), 'latin1').split('\n'))
    .map((line) => line.replace(/^\d+\.\d+ /, '').trimEnd())
    .filter((line) => line !== '')
}

function log(directory: string): string {
  try {
    return readFileSync(join(directory, 'log'), 'utf8')
  } catch {
    return 'no log was written'
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function waitFor(port: number, why: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isOpen(port)) return
    await sleep(50)
  }
  throw new Error(`Dovecot did not open port ${port}: ${why()}`)
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1')
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
