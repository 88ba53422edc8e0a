import { type Finding, fine, problem } from '../../report/doctor-finding.ts'

/** The Node that runs, and whether it is new enough. @param needed `>=22.19` */
export function nodeFinding(version: string, needed: string): Finding {
  const least = needed.replace(/^[^\d]*/, '')
  const has = numbers(version)
  const wants = numbers(least)
  const at = wants.findIndex((want, place) => want !== (has[place] ?? 0))
  const isEnough = at === -1 || (has[at] ?? 0) > (wants[at] ?? 0)
  if (isEnough) return fine('machine', 'node', `Node ${version}`)
  return problem('machine', 'node', `Node ${version} is too old`, `install Node ${least} or later`)
}

function numbers(version: string): number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10))
}
