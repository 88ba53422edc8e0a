import type { Writer } from '../verdict/belonging.ts'
import type { DiscoverReport } from './discover.ts'
import { apartWords, explainBelonging } from './discover-words.ts'
import type { DiscoverOutput } from './schema/discover.ts'

/** `leaktrace.discover/1`. @param answered addresses that this run registered, and that it refused */
export function discoverJson(
  report: DiscoverReport,
  answered: { readonly accepted: ReadonlySet<string>; readonly refused: ReadonlySet<string> },
): DiscoverOutput {
  return {
    schema: 'leaktrace.discover/1',
    messages: report.looked,
    proposals: report.proposals.map(
      ({
        address,
        messages,
        first,
        last,
        writers,
        known,
        service,
        confidence,
        reasons,
        begins,
        refused,
      }) => ({
        address,
        messages,
        firstSeen: first,
        lastSeen: last,
        writers: writers.map(writerJson),
        registered: known,
        service: { name: service.name, domain: service.domain, isNew: service.isNew },
        confidence,
        reasons: reasons.map((one) => ({ code: one.code, detail: explainBelonging(one) })),
        givenOn: begins,
        accepted: answered.accepted.has(address),
        refused: answered.refused.has(address) || (refused && !answered.accepted.has(address)),
      }),
    ),
    refused: report.refused,
    apart: report.apart.flatMap(({ address, messages, first, last, writers, apart }) =>
      apart === null
        ? []
        : [
            {
              address,
              messages,
              firstSeen: first,
              lastSeen: last,
              writers: writers.map(writerJson),
              reason: { code: apart.code, detail: apartWords[apart.code] },
            },
          ],
    ),
    likelyDomains: report.likelyDomains,
  }
}

function writerJson({
  author,
  confirmed,
  messages,
  first,
  last,
  signUp,
}: Writer): DiscoverOutput['proposals'][number]['writers'][number] {
  return { author, authenticated: confirmed, messages, firstSeen: first, lastSeen: last, signUp }
}
