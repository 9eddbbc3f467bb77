import { usePartyIn } from '../../ceasefire/ui/party-name.ts'
import type { Language } from '../../kernel/texts.ts'
import { type Bracket, piecesOf } from '../brackets.ts'
import { texts } from './texts.ts'

/**
 * Words of an article in one language, in its own direction whatever the page's; in each bracket what each party wants, set off from the words
 * around it.
 */
export function Words({
  words,
  brackets,
  language,
}: {
  words: string
  brackets: readonly Bracket[]
  language: Language
}) {
  const nameIn = usePartyIn()
  return (
    <p lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'} className="agreed-words">
      {piecesOf(words).map((piece, i) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stay in their order
        if ('text' in piece) return <span key={i}>{piece.text}</span>
        const alternatives = brackets.find(({ number }) => number === piece.bracket)?.alternatives ?? []
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stay in their order
          <span key={i} className="bracket">
            [
            {alternatives.map(({ party, words: wanted }, j) => (
              <span key={party}>
                {j > 0 && ' | '}
                <bdi>{nameIn(party, language)}</bdi>:{' '}
                <bdi lang={language}>{wanted[language] || texts.nothing[language]}</bdi>
              </span>
            ))}
            ]
          </span>
        )
      })}
    </p>
  )
}
