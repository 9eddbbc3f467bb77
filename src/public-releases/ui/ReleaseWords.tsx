import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { shownIn } from '../content.ts'
import type { PublicRelease, PublicWords } from '../release.ts'
import { texts } from './texts.ts'

/** Gives words for the public in the reader's language; in English where nobody wrote them in French. */
export function usePublicWords(): (words: PublicWords) => string {
  const { language } = useLanguage()
  return (words) => words[shownIn(words.fr, language)]
}

/** What a release says: its paragraphs, and its figures with the day they are of. */
export function ReleaseWords({ of }: { of: Pick<PublicRelease, 'body' | 'figures' | 'asOf'> }) {
  const t = useText()
  const { language } = useLanguage()
  const words = usePublicWords()
  const shown = shownIn(of.body.fr, language)
  const explained = (figure: PublicRelease['figures'][number]) =>
    figure.explanation[shownIn(figure.explanation.fr, language)]
  return (
    <>
      {shown !== language && of.body.en.length > 0 && <p className="hint">{t(texts.untranslated)}</p>}
      <div lang={shown}>
        {of.body[shown].map((paragraph, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a release never change their order
          <p key={i} dir="auto">
            {paragraph}
          </p>
        ))}
      </div>
      {of.figures.length > 0 && (
        <Section title={t(texts.figures)}>
          {of.asOf && (
            <p>
              {t(texts.asOf)}: <DateText value={of.asOf} />
            </p>
          )}
          <Table
            caption={t(texts.figures)}
            rows={of.figures}
            rowKey={({ label, explanation }) => `${label.en} ${explanation.en}`}
            columns={[
              { key: 'label', header: t(texts.line), cell: ({ label }) => <Bidi>{words(label)}</Bidi> },
              {
                key: 'value',
                header: t(texts.value),
                end: true,
                cell: ({ value }) => (value === null ? t(texts.hidden) : <Bidi>{value}</Bidi>),
              },
              {
                key: 'explanation',
                header: t(texts.explanation),
                wide: true,
                cell: (figure) => (explained(figure) === '' ? '—' : <Bidi>{explained(figure)}</Bidi>),
              },
            ]}
          />
        </Section>
      )}
    </>
  )
}
