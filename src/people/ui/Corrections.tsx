import type { ReactNode } from 'react'
import { countryName } from '../../kernel/country.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment, PartialDateText } from '../../web/kit/Dates.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { fullName, type Particulars, type Person, personalKeys } from '../person.ts'
import type { PersonView } from '../views.ts'
import { Documents } from './Documents.tsx'
import { texts } from './texts.ts'

type Correction = PersonView['corrections'][number]

/** What was said before each correction beside what it became; newest first. Nothing where nothing was corrected. */
export function Corrections({ corrections, person }: { corrections: readonly Correction[]; person: Person }) {
  const t = useText()
  if (corrections.length === 0) return null
  return (
    <Section title={t(texts.corrections)}>
      {corrections.map(({ correction, byName }, at) => (
        <article className="card" key={correction.id}>
          <p>
            <Moment value={correction.correctedAt} /> · <Bidi>{byName}</Bidi> · <q>{correction.reason}</q>
          </p>
          {/* A correction became what the next one found. */}
          <Change before={correction.before} after={corrections[at - 1]?.correction.before ?? person} />
        </article>
      ))}
    </Section>
  )
}

function Change({ before, after }: { before: Particulars; after: Particulars }) {
  const t = useText()
  const changed = personalKeys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  return (
    <Table
      caption={t(texts.corrections)}
      rows={changed}
      rowKey={(key) => key}
      columns={[
        { key: 'what', header: t(texts.what), cell: (key) => t(words[key]) },
        { key: 'before', header: t(texts.before), cell: (key) => <Said what={key} by={before} /> },
        { key: 'after', header: t(texts.after), cell: (key) => <Said what={key} by={after} /> },
      ]}
    />
  )
}

const words = {
  nameArabic: texts.nameArabic,
  nameLatin: texts.nameLatin,
  birth: texts.birth,
  sex: texts.sex,
  nationality: texts.nationality,
  placeCode: texts.place,
  claimedGroup: texts.group,
  documents: texts.documents,
}

function Said({ what, by }: { what: (typeof personalKeys)[number]; by: Particulars }): ReactNode {
  const t = useText()
  const { language } = useLanguage()
  switch (what) {
    case 'nameArabic':
    case 'nameLatin':
      return <Bidi>{fullName(by[what]) || '—'}</Bidi>
    case 'birth':
      return <PartialDateText value={by.birth} />
    case 'sex':
      return t(texts[by.sex])
    case 'nationality':
      return by.nationality === 'XX' ? t(texts.unknownNationality) : countryName(by.nationality, language)
    case 'documents':
      return <Documents documents={by.documents} />
    case 'placeCode':
      return <Code>{by.placeCode}</Code>
    case 'claimedGroup':
      return <Bidi>{by.claimedGroup}</Bidi>
  }
}
