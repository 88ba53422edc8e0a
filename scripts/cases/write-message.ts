import { createHash } from 'node:crypto'
import { dateTime, shift } from './date.ts'
import { stampGoogle } from './receiver-google.ts'
import { stampMicrosoft } from './receiver-microsoft.ts'
import { stampPostfix } from './receiver-postfix.ts'
import type { Case, Sample, Signature } from './sample.ts'
import type { WrittenSignature } from './stamp.ts'
import { base64Of, encodeText, type Field, idOf, mailbox, quotedPrintable, writeFields } from './text.ts'

/** A message complete with what the receiving side stamped, lines ending in LF. */
export function writeMessage(sample: Sample, receiver: Case['receiver']): string {
  const content = sample.whole ?? writeContent(sample)
  const fields = writeOwnFields(sample, content.fields)
  if (sample.outgoing === true) return `${writeFields(fields)}\n${content.body}`
  const signatures = sample.transport.signatures.map((signature) => sign(sample, signature, content.body))
  const stamp = { postfix: stampPostfix, google: stampGoogle, microsoft: stampMicrosoft }[receiver]
  const { above, below } = stamp(sample, signatures)
  const sent = [...sample.transport.above, ...signatures.map(({ field }) => field), ...fields]
  return `${writeFields([...above, ...sent, ...below])}\n${content.body}`
}

function writeOwnFields(sample: Sample, content: readonly Field[]): readonly Field[] {
  const own = new Set(sample.transport.fields.map(([name]) => name.toLowerCase()))
  const domain = sample.from.address.slice(sample.from.address.indexOf('@') + 1)
  const messageId: Field = ['Message-ID', `<${idOf(`${sample.name} id`, 20, '0123456789abcdef')}@${domain}>`]
  return [
    ['Date', dateTime(shift(new Date(sample.at), -4), 0)],
    ['From', mailbox(sample.from.name, sample.from.address)],
    ['To', sample.to ?? sample.recipient],
    ['Subject', encodeText(sample.subject)],
    ...(own.has('message-id') ? [] : [messageId]),
    ...sample.transport.fields,
    ['MIME-Version', '1.0'],
    ...content,
  ]
}

function writeContent(sample: Sample): { readonly fields: readonly Field[]; readonly body: string } {
  const text = `${sample.text.trim()}\n`
  if (sample.html !== true) {
    return {
      fields: [
        ['Content-Type', 'text/plain; charset=utf-8'],
        ['Content-Transfer-Encoding', 'quoted-printable'],
      ],
      body: quotedPrintable(text),
    }
  }
  const boundary = `=_${idOf(`${sample.name} boundary`, 24, '0123456789abcdef')}`
  const part = (type: string, body: string): string =>
    `--${boundary}\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(body)}\n`
  return {
    fields: [['Content-Type', `multipart/alternative;\n\tboundary="${boundary}"`]],
    body: `${part('text/plain', text)}${part('text/html', toHtml(sample.subject, text))}--${boundary}--\n`,
  }
}

function toHtml(title: string, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').trim()
  const linked = escaped.replace(/https:\/\/\S+/g, (url) => `<a href="${url}">${url}</a>`)
  const paragraphs = linked.split('\n\n').map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>\n')}</p>`)
  return `<!DOCTYPE html>\n<html><head><title>${title}</title></head>\n<body>\n${paragraphs.join('\n')}\n</body></html>\n`
}

/** A DKIM-Signature whose body hash is true; the signature itself is invented, for no key of these domains exists. */
function sign(sample: Sample, signature: Signature, body: string): WrittenSignature {
  const b = base64Of(`${sample.name} ${signature.domain} signature`, 128)
  const parts = [
    `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${signature.domain}; s=${signature.selector};`,
    ...(signature.identity === undefined ? [] : [`i=${signature.identity};`]),
    'h=date:from:to:subject:message-id:mime-version:content-type;',
    `bh=${bodyHash(body)};`,
    `b=${(b.match(/.{1,68}/g) ?? []).join('\n\t ')}`,
  ]
  return { ...signature, b, field: ['DKIM-Signature', parts.join('\n\t')] }
}

/** The hash of the body in its relaxed canonical form (RFC 6376 §3.4.4). */
function bodyHash(body: string): string {
  const lines = body.split('\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
  while (lines.at(-1) === '') lines.pop()
  const canonical = lines.map((line) => `${line}\r\n`).join('')
  return createHash('sha256').update(canonical).digest('base64')
}
