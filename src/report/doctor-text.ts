import { clean } from './clean.ts'
import { areas, type Finding, worst } from './doctor-finding.ts'
import type { Paint } from './paint.ts'
import type { DoctorOutput } from './schema/doctor.ts'

/** What `doctor` prints: findings by area, each with a word for how it stands, and what to do. */
export function doctorText(findings: readonly Finding[], paint: Paint): string {
  const { say } = paint
  const words = { ok: say`ok`, advice: say`advice`, problem: say`PROBLEM` }
  const width = Math.max(...Object.values(words).map((one) => one.length))
  const word = {
    ok: paint.good(words.ok.padEnd(width)),
    advice: paint.warn(words.advice.padEnd(width)),
    problem: paint.bad(words.problem.padEnd(width)),
  }
  const margin = ' '.repeat(width + 4)
  const parts = areas.flatMap((area) => {
    const of = findings.filter((one) => one.area === area)
    if (of.length === 0) return []
    return [
      `${paint.strong(say.told(titles[area]))}\n${of
        .map(
          ({ health, message, next }) =>
            `  ${word[health]}  ${say.told(clean(message))}${next === null ? '' : `\n${margin}${say.told(clean(next))}`}`,
        )
        .join('\n')}`,
    ]
  })
  return [...parts, summary(findings, paint)].join('\n\n')
}

const titles = {
  machine: 'Machine',
  files: 'Files',
  configuration: 'Configuration',
  registry: 'Registry',
  accounts: 'Accounts',
  upkeep: 'Upkeep',
} as const

function summary(findings: readonly Finding[], paint: Paint): string {
  const { say } = paint
  const count = (health: Finding['health']): number => findings.filter((one) => one.health === health).length
  const problems = count('problem')
  const advised = count('advice')
  if (problems > 0)
    return paint.bad(
      problems === 1
        ? say`1 thing is broken; see PROBLEM above.`
        : say`${problems} things are broken; see PROBLEM above.`,
    )
  if (advised === 0) return paint.good(say`Everything is in order.`)
  return advised === 1
    ? say`Everything works; 1 thing could be better.`
    : say`Everything works; ${advised} things could be better.`
}

/** The same as `leaktrace.doctor/1`. */
export function doctorJson(findings: readonly Finding[]): DoctorOutput {
  return { schema: 'leaktrace.doctor/1', health: worst(findings), findings }
}
