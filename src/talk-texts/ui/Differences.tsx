import { useState } from 'react'
import { usePartyIn } from '../../ceasefire/ui/party-name.ts'
import type { Language } from '../../kernel/texts.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { spelledOut } from '../brackets.ts'
import { type Compared, comparedArticles, differencesIn } from '../differences.ts'
import type { TextArticle, TextVersion } from '../text.ts'
import { texts } from './texts.ts'

const spoken = [
  ['ar', texts.arabic],
  ['en', texts.english],
  ['fr', texts.french],
] as const

/** What differs between two versions of a text, article by article, in each language beside the other. */
export function Differences({ versions }: { versions: readonly TextVersion[] }) {
  const t = useText()
  const { number } = useFormat()
  const [newest, before] = versions
  const [from, setFrom] = useState(String(before?.version ?? ''))
  const [to, setTo] = useState(String(newest?.version ?? ''))
  const [earlier, later] = [from, to].map((wanted) => versions.find(({ version }) => String(version) === wanted))
  const choices = versions.map(({ version }) => ({
    key: String(version),
    label: t(texts.versionOf, { version: number(version) }),
  }))
  if (versions.length < 2) return <p>{t(texts.oneVersion)}</p>
  return (
    <>
      <Notice kind="info">{t(texts.differencesHint)}</Notice>
      <div className="filters">
        <Select name="from" label={t(texts.from)} value={from} onChange={setFrom} choices={choices} />
        <Select name="to" label={t(texts.to)} value={to} onChange={setTo} choices={choices} />
      </div>
      {earlier &&
        later &&
        comparedArticles(earlier.articles, later.articles).map((compared) => (
          <ArticleDifferences key={(compared.after ?? compared.before)?.id} compared={compared} />
        ))}
    </>
  )
}

function ArticleDifferences({ compared: { kind, before, after } }: { compared: Compared<TextArticle> }) {
  const t = useText()
  const nameIn = usePartyIn()
  const article = after ?? before
  if (!article) return null
  const wordsOf = (of: TextArticle | undefined, language: Language) => {
    if (!of) return ''
    const heading = of.heading[language]
    if (of.words[language] === '') return ''
    const nameOf = (party: string) => nameIn(party, language)
    const said = spelledOut(of.words[language], of.brackets, { language, nameOf })
    return heading === '' ? said : `${heading}. ${said}`
  }
  const languages = spoken.filter(([language]) => wordsOf(before, language) !== '' || wordsOf(after, language) !== '')
  const isSame = languages.every(([language]) => wordsOf(before, language) === wordsOf(after, language))
  return (
    <Section
      title={t(texts.articleOf, { number: article.number })}
      actions={
        kind === 'both' ? undefined : (
          <Badge tone={kind === 'added' ? 'good' : 'bad'}>{t(kind === 'added' ? texts.added : texts.removed)}</Badge>
        )
      }
    >
      {isSame ? (
        <p>{t(texts.same)}</p>
      ) : (
        <div className="side-by-side">
          {languages.map(([language, words]) => (
            <div key={language}>
              <h3>{t(words)}</h3>
              <Runs before={wordsOf(before, language)} after={wordsOf(after, language)} language={language} />
            </div>
          ))}
        </div>
      )}
    </Section>
  )
}

/** Words that went struck through, words that came underlined, in the direction of the language; read aloud, each says which it is. */
function Runs({ before, after, language }: { before: string; after: string; language: Language }) {
  const t = useText()
  return (
    <p lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'} className="agreed-words">
      {differencesIn(before, after, language).map(({ kind, text }, i) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of one comparison stay in their order
        if (kind === 'kept') return <span key={i}>{text}</span>
        const Changed = kind === 'added' ? 'ins' : 'del'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of one comparison stay in their order
          <Changed key={i}>
            <span className="visually-hidden">({t(kind === 'added' ? texts.cameWords : texts.wentWords)}) </span>
            {text}
          </Changed>
        )
      })}
    </p>
  )
}
