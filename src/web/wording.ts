import { takeCodes } from '../kernel/open-list.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { WordingView } from '../translations/wording-view.ts'
import { keep, read } from './language.ts'

/**
 * The programme's own words for texts, and what it says of its codes, as the server told last. Kept in this browser, so that a tablet
 * says the same without a network; texts are found by what the program says in all languages, since the pages carry no names of texts.
 */
const keptAs = 'sulh.wording'
const askAgainMs = 5 * 60_000

let words = new Map<string, WordingView['texts'][number]['words']>()
/** What the server said of it that this page says now. */
let taken: string | undefined
let version = 0
const listeners = new Set<() => void>()

const keyOf = ({ ar, en, fr }: Texts) => `${ar}\u0000${en}\u0000${fr}`

/** A text in a language: in the programme's own words, or in those of the program. */
export function wordsOf(texts: Texts, language: Language): string {
  return (words.size === 0 ? undefined : words.get(keyOf(texts))?.[language]) ?? texts[language]
}

/** Says what an answer of the server holds; false where this version cannot read it. */
function take(answer: string): boolean {
  const view = WordingView.safeParse(JSON.parse(answer))
  if (!view.success) return false
  const { texts, codes } = view.data
  words = new Map(texts.map(({ shipped, words: other }) => [keyOf(shipped), other]))
  takeCodes(codes)
  taken = answer
  version++
  for (const listener of listeners) listener()
  return true
}

/** For `useSyncExternalStore`: pages are drawn anew when the wording changes. */
export function onWording(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export function wordingVersion(): number {
  return version
}

/** Asks the server for the wording of this moment. Without a network what was said last stays. */
export async function refreshWording({ forgets = false }: { forgets?: boolean } = {}): Promise<void> {
  try {
    const answer = await fetch('/api/wording', { credentials: 'omit' })
    if (!answer.ok) return
    const text = await answer.text()
    if (text !== taken && take(text) && !forgets) keep(keptAs, text)
  } catch {
    // No network, or an answer of something between: the words of before are as good.
  }
}

/** Says what was kept, and asks for what is new now, at times, and when the network is back. A page that `forgets` keeps nothing. */
export function followWording(forgets: boolean): () => void {
  if (!forgets) takeKept()
  const ask = () => void refreshWording({ forgets })
  ask()
  const timer = setInterval(ask, askAgainMs)
  window.addEventListener('online', ask)
  return () => {
    clearInterval(timer)
    window.removeEventListener('online', ask)
  }
}

function takeKept(): void {
  try {
    take(read(keptAs) ?? '')
  } catch {
    // Nothing was kept, or not by this version.
  }
}
