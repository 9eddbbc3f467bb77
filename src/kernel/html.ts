/** Markup that is meant as it stands. Everything else that is put into a page is a text, and is escaped. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

type Piece = string | number | Html | readonly Piece[]

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function markupOf(piece: Piece): string {
  if (piece instanceof Html) return piece.markup
  if (typeof piece === 'string' || typeof piece === 'number')
    return String(piece).replace(/[&<>"']/g, (character) => escapes[character] ?? character)
  return piece.map(markupOf).join('')
}

/** A page or a part of one: `html\`<p>${text}</p>\`` escapes the text; parts and lists of parts are put in as they are. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(strings.reduce((before, string, i) => before + markupOf(pieces[i - 1] ?? '') + string))
}
