import { type Face, registerFaces, settable } from './pdf-font.ts'

/** How a piece of text is set. */
export interface Setting {
  readonly face?: Face
  /** Points. */
  readonly size?: number
  readonly x?: number
  readonly width?: number
  readonly align?: 'left' | 'right'
  /** Points left free below it. */
  readonly after?: number
  /** Its part in the structure of the document (PDF 32000-1 §14.8.4). */
  readonly tag?: string
}

/** Points. A4 is 595.28 × 841.89. */
const margins = { top: 64, bottom: 72, left: 68, right: 62 }
const bodySize = 9.6
const lineGap = 2.2

/** An A4 document that is filled from top to bottom; what belongs together stays on one page. */
export class PdfSheet {
  readonly doc: PDFKit.PDFDocument
  readonly left = margins.left
  readonly #settable: (text: string) => string
  readonly #root: PDFKit.PDFStructureElement

  constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc
    registerFaces(doc)
    this.#settable = settable(doc)
    this.#root = doc.struct('Document')
    doc.addStructure(this.#root)
    this.addPage()
  }

  /** Width between the margins. */
  get width(): number {
    return this.doc.page.width - margins.left - margins.right
  }

  /** What is left of the page. */
  get room(): number {
    return this.doc.page.maxY() - this.doc.y
  }

  /** Height of a whole page between the margins. */
  get pageHeight(): number {
    return this.doc.page.height - margins.top - margins.bottom
  }

  get isFresh(): boolean {
    return this.doc.y <= margins.top + 0.1
  }

  addPage(): void {
    this.doc.addPage({ size: 'A4', margins })
    this.doc.y = margins.top
  }

  /** Goes to the next page where less than this is left. */
  keep(height: number): void {
    if (this.room < height && !this.isFresh) this.addPage()
  }

  lineHeight(setting: Setting = {}): number {
    return this.#use(setting).currentLineHeight(true) + lineGap
  }

  heightOf(text: string, setting: Setting = {}): number {
    return this.#use(setting).heightOfString(this.#settable(text), this.#options(setting))
  }

  widthOf(text: string, setting: Setting = {}): number {
    return this.#use(setting).widthOfString(this.#settable(text))
  }

  /** Sets text below what stands there. A paragraph is cut between pages where two lines fit on both. */
  text(text: string, setting: Setting = {}): void {
    const line = this.lineHeight(setting)
    const lines = Math.round((this.heightOf(text, setting) + lineGap) / line)
    const fitting = Math.floor((this.room + lineGap) / line)
    const { page } = this.doc
    if (fitting < lines && !this.isFresh && (lines <= 3 || fitting < 2)) this.addPage()
    else if (fitting === lines - 1) page.margins.bottom += line
    this.element(setting.tag ?? 'P', () => this.write(text, setting))
    page.margins.bottom = margins.bottom
    this.doc.y += setting.after ?? 0
  }

  /** Adds an element to the structure; what `draw` sets belongs to it. */
  element(tag: string, draw: () => void): void {
    this.add(this.doc.struct(tag, {}, [draw]))
  }

  add(element: PDFKit.PDFStructureElement): void {
    this.#root.add(element)
  }

  /** Sets text at a place, without an element of its own. */
  write(text: string, setting: Setting = {}, y?: number): void {
    const { doc } = this
    this.#use(setting).text(
      this.#settable(text),
      setting.x ?? margins.left,
      y ?? doc.y,
      this.#options(setting),
    )
  }

  /** Sets what belongs to the page and not to the letter. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Pagination' })
    draw()
    this.doc.endMarkedContent()
  }

  /** Writes the foot of every page and closes. */
  end(foot: (page: number, of: number) => readonly [left: string, right: string]): void {
    this.#root.end()
    const { start, count } = this.doc.bufferedPageRange()
    for (let place = 0; place < count; place++) {
      this.doc.switchToPage(start + place)
      // Text below the bottom margin would begin a page of its own.
      this.doc.page.margins.bottom = 0
      const y = this.doc.page.height - 46
      const [left, right] = foot(place + 1, count)
      this.artifact(() => {
        this.doc.fillColor('#555555')
        this.write(left, { size: 8 }, y)
        this.write(right, { size: 8, align: 'right' }, y)
        this.doc.fillColor('#000000')
      })
    }
    this.doc.end()
  }

  #use({ face = 'text', size = bodySize }: Setting): PDFKit.PDFDocument {
    return this.doc.font(face).fontSize(size)
  }

  #options({ x, width, align = 'left' }: Setting): PDFKit.Mixins.TextOptions {
    return { width: width ?? this.width - ((x ?? margins.left) - margins.left), align, lineGap }
  }
}
