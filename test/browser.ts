import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Why nothing is tried where there is no browser. */
export const NO_BROWSER = 'chromium is not installed (Debian: apt-get install chromium)'

/** Debian's Chromium, or another that is installed; null when there is none. */
export async function startBrowser(): Promise<Browser | null> {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  const programs = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  )
  const executablePath = programs.find((path) => existsSync(path))
  if (executablePath === undefined) return null
  // Chromium has no sandbox for root; the pages of these tests are ours.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args })
}

/** How a person looks at a page. */
export interface View {
  readonly width: number
  readonly scheme?: 'light' | 'dark'
}

/** A page that is open, and what it did beside being shown. */
export interface OpenPage {
  readonly page: Page
  /** Console messages, errors, dialogs, and requests other than for the page itself. */
  readonly noise: readonly string[]
}

/** Opens a file as a person would who was sent it. */
export async function openFile(browser: Browser, file: string, { width, scheme }: View): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme ?? 'light',
  })
  const page = await context.newPage()
  const noise: string[] = []
  const url = `file://${file}`
  page.on('console', (message) => noise.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`))
  page.on('dialog', async (dialog) => {
    noise.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  await page.route('**', (route) => {
    if (route.request().url() === url) return route.continue()
    noise.push(`request: ${route.request().url()}`)
    return route.abort()
  })
  await page.goto(url)
  return { page, noise }
}
