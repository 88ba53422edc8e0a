import { SingleBar } from 'cli-progress'
import { cleanCut } from '../report/clean.ts'
import { noProgress, type ScanProgress } from '../scan/progress.ts'
import type { Session } from './session.ts'

/** Draws how a scan gets on, on stderr and only on a terminal that can draw. */
export function drawProgress(session: Session): ScanProgress {
  const { stderr, env } = session.world
  if (stderr.isTTY !== true || env.TERM === 'dumb' || session.options.quiet === true) return noProgress
  let bar: SingleBar | null = null
  let started = 0
  let done = 0
  let stepping = false
  const stop = (): void => {
    bar?.stop()
    bar = null
  }
  return {
    folder(name, messages) {
      stop()
      if (messages === 0) return
      bar = new SingleBar({
        stream: process.stderr,
        format: `${cleanCut(name, 30).padEnd(12)} {bar} {value}/{total}  {rate}/s  ${session.say`{eta_formatted} left`}`,
        barCompleteChar: '━',
        barIncompleteChar: '─',
        barsize: 24,
        hideCursor: true,
        clearOnComplete: true,
        stopOnComplete: false,
        etaBuffer: 50,
        fps: 8,
        gracefulExit: false,
      })
      started = performance.now()
      done = 0
      bar.start(messages, 0, { rate: 0 })
    },
    advance(messages) {
      done += messages
      const seconds = (performance.now() - started) / 1000
      bar?.update(done, { rate: seconds > 0 ? Math.round(done / seconds) : 0 })
    },
    step(words) {
      stop()
      stderr.write(`\r\u001b[K${session.say.told(words)}…\r`)
      stepping = true
    },
    end() {
      stop()
      if (stepping) stderr.write('\r\u001b[K')
      stepping = false
    },
  }
}
