import type { Party } from '../../ceasefire/agreement.ts'
import { GivenFields } from '../../ceasefire/ui/GivenFields.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { newId } from '../../kernel/ids.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { Bracket } from '../brackets.ts'
import type { TextArticle, TextInput } from '../text.ts'
import { texts } from './texts.ts'

const none = { ar: '', en: '', fr: '' }

/** An article of which nothing was written yet. */
export function newArticle(position: number): TextArticle {
  return { id: newId(), number: String(position), heading: none, words: none, brackets: [] }
}

/** A whole text: its title, and its articles in Arabic and English with what is not agreed in brackets. */
export function TextFields({
  parties,
  value,
  onChange,
}: {
  parties: readonly Party[]
  value: TextInput
  onChange: (value: TextInput) => void
}) {
  const t = useText()
  const { title, articles } = value
  const put = (next: readonly TextArticle[]) => onChange({ title, articles: [...next] })
  return (
    <>
      <GivenFields
        name="title"
        label={t(texts.titleOf)}
        value={title}
        onChange={(said) => onChange({ title: said, articles })}
      />
      <p className="hint">{t(texts.bracketHint)}</p>
      {articles.map((article, i) => (
        <ArticleFields
          key={article.id}
          name={`articles.${i}`}
          parties={parties}
          value={article}
          onChange={(next) => put(articles.map((one) => (one.id === next.id ? next : one)))}
          onRemove={articles.length > 1 ? () => put(articles.filter(({ id }) => id !== article.id)) : undefined}
        />
      ))}
      <Button onPress={() => put([...articles, newArticle(articles.length + 1)])}>{t(texts.addArticle)}</Button>
    </>
  )
}

const spoken = [
  ['ar', texts.wordsArabic],
  ['en', texts.wordsEnglish],
  ['fr', texts.wordsFrench],
] as const

function ArticleFields({
  name,
  parties,
  value,
  onChange,
  onRemove,
}: {
  name: string
  parties: readonly Party[]
  value: TextArticle
  onChange: (value: TextArticle) => void
  onRemove: (() => void) | undefined
}) {
  const t = useText()
  const put = (next: Partial<TextArticle>) => onChange({ ...value, ...next })
  const { words, brackets } = value
  const nextNumber = Math.max(0, ...brackets.map(({ number }) => number)) + 1
  return (
    <FieldGroup title={t(texts.articleOf, { number: value.number })}>
      <TextField
        name={`${name}.number`}
        label={t(texts.number)}
        value={value.number}
        onChange={(number) => put({ number })}
        maxLength={20}
      />
      <GivenFields
        name={`${name}.heading`}
        label={t(texts.heading)}
        value={value.heading}
        onChange={(heading) => put({ heading })}
      />
      {spoken.map(([language, label]) => (
        <TextField
          key={language}
          name={`${name}.words.${language}`}
          label={t(label)}
          value={words[language]}
          onChange={(said) => put({ words: { ...words, [language]: said } })}
          lang={language === 'ar' ? 'ar' : 'en'}
          lines={4}
          optional={language === 'fr'}
        />
      ))}
      {brackets.map((bracket, i) => (
        <BracketFields
          key={bracket.number}
          name={`${name}.brackets.${i}`}
          parties={parties}
          value={bracket}
          onChange={(next) => put({ brackets: brackets.map((one) => (one.number === next.number ? next : one)) })}
          onRemove={() => put({ brackets: brackets.filter(({ number }) => number !== bracket.number) })}
        />
      ))}
      <div className="row">
        <Button
          onPress={() =>
            put({
              brackets: [
                ...brackets,
                { number: nextNumber, alternatives: parties.map((party) => ({ party: party.name, words: none })) },
              ],
            })
          }
        >
          {t(texts.addBracket)}
        </Button>
        {onRemove && (
          <Button look="quiet" onPress={onRemove}>
            {t(texts.remove)}
          </Button>
        )}
      </div>
    </FieldGroup>
  )
}

/** What each party wants in place of a bracket; left empty: nothing. */
function BracketFields({
  name,
  parties,
  value,
  onChange,
  onRemove,
}: {
  name: string
  parties: readonly Party[]
  value: Bracket
  onChange: (value: Bracket) => void
  onRemove: () => void
}) {
  const t = useText()
  const { number } = useFormat()
  const nameOf = usePartyName()
  return (
    <FieldGroup title={t(texts.bracketOf, { number: number(value.number) })}>
      {parties.map((party) => {
        const i = value.alternatives.findIndex((one) => one.party === party.name)
        const wanted = value.alternatives[i]?.words ?? none
        const change = (language: 'ar' | 'en', said: string) => {
          const words = { ...wanted, [language]: said }
          const others = value.alternatives.filter((one) => one.party !== party.name)
          onChange({ ...value, alternatives: [...others, { party: party.name, words }] })
        }
        const at = `${name}.alternatives.${i}.words`
        const named = { party: nameOf(party.name) }
        return [
          <TextField
            key={`${party.name} ar`}
            name={`${at}.ar`}
            label={t(texts.wantArabic, named)}
            value={wanted.ar}
            onChange={(said) => change('ar', said)}
            lang="ar"
            optional
          />,
          <TextField
            key={`${party.name} en`}
            name={`${at}.en`}
            label={t(texts.wantEnglish, named)}
            value={wanted.en}
            onChange={(said) => change('en', said)}
            lang="en"
            optional
          />,
        ]
      })}
      <Button look="quiet" onPress={onRemove}>
        {t(texts.remove)}
      </Button>
    </FieldGroup>
  )
}
