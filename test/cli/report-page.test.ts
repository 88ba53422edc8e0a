import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, type TestContext, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Config } from '../../src/config/account.ts'
import { openPath } from '../../src/mailbox/open-path.ts'
import { reportPage } from '../../src/report/html/page.ts'
import { noProgress } from '../../src/scan/progress.ts'
import { fillRegistry, type RegistryFile } from '../../src/scan/registry-file.ts'
import { reportFacts } from '../../src/scan/report-facts.ts'
import { scan } from '../../src/scan/scan.ts'
import { openStore } from '../../src/store/store.ts'
import { NO_BROWSER, openFile, startBrowser, type View } from '../browser.ts'
import { caseOf } from '../cases/case.ts'
import { household, writeMessages } from '../many-aliases.ts'
import { HOSTILE } from '../report/hostile-text.ts'
import { hostileFacts } from '../report/html/hostile-facts.ts'
import { HOSTILE_MARKUP } from '../report/html/hostile-markup.ts'

const now = (): Date => new Date('2026-11-21T12:00:00Z')
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')
const folder = mkdtempSync(join(tmpdir(), 'leaktrace-page-'))
let browser: Browser | null = null
const pages = ['demo', 'i-milo', 'amazon', '3', '40', '400', 'empty', 'hostile'] as const

before(async () => {
  browser = await startBrowser()
  if (browser === null) return
  const { config } = caseOf('demo')
  for (const name of ['demo', 'i-milo', 'amazon'] as const) {
    const one = caseOf(name)
    await makePage(name, one.registry, one.mail, one.config)
  }
  for (const name of ['3', '40', '400'] as const) {
    const { registry, messages } = household(Number(name))
    writeMessages(join(folder, `mail-${name}`), messages)
    await makePage(name, registry, join(folder, `mail-${name}`), config)
  }
  await makePage('empty', { services: [], aliases: [] }, null, null)
  const texts = [...HOSTILE_MARKUP, ...HOSTILE.map(([, text]) => text)]
  writeFileSync(pathOf('hostile'), reportPage(hostileFacts(texts), sha256))
})

after(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

function pathOf(name: string): string {
  return join(folder, `${name}.html`)
}

/** The page of a registry whose mail was scanned. */
async function makePage(
  name: string,
  registry: RegistryFile,
  mail: string | null,
  config: Config | null,
): Promise<void> {
  const store = openStore(join(folder, `${name}.db`), { now })
  try {
    fillRegistry(store, registry)
    const source = mail === null ? null : await openPath(mail)
    const sources = source === null ? [] : [{ source, account: config?.accounts.get('home') ?? null }]
    const plan = { config, full: false, since: null, dryRun: false, keys: null, now }
    await scan(store, { sources, ...plan, signal: new AbortController().signal, progress: noProgress })
    writeFileSync(pathOf(name), reportPage(reportFacts(store, config, now()), sha256))
  } finally {
    store.close()
  }
}

/** Tries something on an open page; says so where there is no browser. */
async function onPage(
  t: TestContext,
  name: string,
  view: View,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  if (browser === null) return t.skip(NO_BROWSER)
  const { page, noise } = await openFile(browser, pathOf(name), view)
  try {
    await work(page)
    assert.deepEqual(noise, [])
  } finally {
    await page.context().close()
  }
}

const openAll = 'for (const one of document.querySelectorAll("details")) one.open = true'

/** Where the page, or a text in a picture, is wider than its room; run in the browser. */
const overflow = `(() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
  const cut = [...document.querySelectorAll('svg[role=img]')].filter((svg) => svg.getClientRects().length > 0).flatMap((svg) => {
    const room = svg.getBoundingClientRect()
    return [...svg.querySelectorAll('text')].filter((text) => {
      const own = text.getBoundingClientRect()
      return own.left < room.left - 1 || own.right > room.right + 1 || own.bottom > room.bottom + 1
    }).map((text) => text.textContent)
  })
  return { wide, cut }
})()`

for (const name of pages) {
  for (const width of [360, 800, 1400]) {
    test(`the page ${name} fits ${width} pixels, and shows each picture once`, (t) =>
      onPage(t, name, { width }, async (page) => {
        if (name !== '400') await page.evaluate(openAll)
        const fit = (await page.evaluate(overflow)) as {
          readonly wide: number
          readonly cut: readonly string[]
        }
        assert.equal(fit.wide, 0)
        // Labels are cut to what usually fits; a text of wide letters alone may still touch the edge.
        if (name !== 'hostile') assert.deepEqual(fit.cut, [])
        const shown = await page
          .locator('.picture')
          .evaluateAll((figures) =>
            figures.map(
              (one) =>
                [...one.querySelectorAll('svg[role=img]')].filter((svg) => svg.getClientRects().length > 0)
                  .length,
            ),
          )
        assert.ok(
          shown.every((count) => count === 1),
          String(shown),
        )
      }))
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

for (const name of ['demo', 'i-milo', 'amazon', '40', 'empty'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`nothing of the page ${name} is out of anybody's reach, in ${scheme}`, (t) =>
      onPage(t, name, { width: 1200, scheme }, async (page) => {
        await page.evaluate(openAll)
        await page.evaluate(axe)
        const run = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`
        const found = (await page.evaluate(run)) as {
          violations: { id: string; nodes: { html: string }[] }[]
        }
        assert.deepEqual(
          found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
          [],
        )
      }))
  }
}

test('the keyboard reaches every link and everything that opens, in order, and opens it', (t) =>
  onPage(t, 'demo', { width: 1000 }, async (page) => {
    const wanted = await page
      .locator('a[href], summary')
      .evaluateAll((all) =>
        all.filter((one) => one.getClientRects().length > 0).map((one) => one.textContent),
      )
    const reached: (string | null)[] = []
    for (let place = 0; place < wanted.length; place++) {
      await page.keyboard.press('Tab')
      reached.push((await page.evaluate('document.activeElement.textContent')) as string)
    }
    assert.deepEqual(reached, wanted)
    assert.equal(wanted[0], 'Skip to the report')
    await page.locator('summary', { hasText: 'The flow as a table' }).focus()
    await page.keyboard.press('Enter')
    assert.ok(await page.getByRole('cell', { name: 'pushemploi.example' }).first().isVisible())
  }))

test('a link of the table of all addresses leads to the card of its incident', (t) =>
  onPage(t, 'demo', { width: 1000 }, async (page) => {
    const link = page.locator('#addresses ~ table a').first()
    const target = await link.getAttribute('href')
    await link.click()
    assert.ok(await page.locator(`${target} summary`).isVisible())
    assert.match((await page.locator(`${target} h4`).textContent()) ?? '', /^cloudwatt\.k7q2xd@me\.example$/)
  }))

test('a picture has a name and says in words what it shows, with a table of the same beside it', (t) =>
  onPage(t, 'demo', { width: 1000 }, async (page) => {
    for (const name of ['Timeline of disclosures and leaks', 'Given to, now used by, through'])
      assert.equal(await page.getByRole('img', { name }).count(), 1)
    assert.equal(await page.locator('details table').count(), 2)
  }))

test('on paper everything is open, and nothing wider than the sheet', (t) =>
  onPage(t, '40', { width: 690 }, async (page) => {
    await page.emulateMedia({ media: 'print' })
    const closed = page.locator('details.card:not([open]) .inside').last()
    assert.ok(((await closed.boundingBox())?.height ?? 0) > 100)
    assert.deepEqual(await page.evaluate(overflow), { wide: 0, cut: [] })
    const pdf = await page.pdf({ format: 'A4' })
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  }))

test('hostile text is on the page as text alone', (t) =>
  onPage(t, 'hostile', { width: 1000 }, async (page) => {
    await page.evaluate(openAll)
    const foreign =
      'script,iframe,img,object,embed,link,form,base,input,button,video,audio,math,template,marquee,svg a,svg use,foreignObject,[onload],[onerror],[style],[srcdoc]'
    assert.equal(await page.locator(foreign).count(), 0)
    assert.equal(await page.locator('meta').count(), 5)
    assert.ok((await page.locator('body').innerText()).includes('<script>alert(1)</script>'))
  }))

test('the policy of the page stops a script, a style and an image that got into it', async (t) => {
  if (browser === null) return t.skip(NO_BROWSER)
  const file = join(folder, 'tampered.html')
  const bad =
    '<script>document.title = "owned"</script><p id="p" style="color: red" onclick="x">x</p><img src="https://evil.example/x.gif">'
  writeFileSync(file, readFileSync(pathOf('demo'), 'utf8').replace('</main>', `${bad}</main>`))
  const { page, noise } = await openFile(browser, file, { width: 1000 })
  assert.match(await page.title(), /^leaktrace: /)
  const colour = await page.evaluate('getComputedStyle(document.querySelector("#p")).color')
  assert.notEqual(colour, 'rgb(255, 0, 0)')
  assert.deepEqual(
    noise.filter((one) => one.startsWith('request')),
    [],
  )
  await page.context().close()
})
