import type { CardResult } from '../../cards/read-card.ts'
import { countryName } from '../../kernel/country.ts'
import { useLanguage, useText } from '../i18n.tsx'
import { Bidi, Code } from '../kit/Bidi.tsx'
import { DateText, Moment } from '../kit/Dates.tsx'
import { DescriptionList } from '../kit/DescriptionList.tsx'
import { Notice } from '../kit/Notice.tsx'
import { cardFaultTexts, cardTexts as texts } from './card-texts.ts'

/** What a card states, and nothing else; whether it counts, and as of when that is known. */
export function CardOutcome({ result }: { result: CardResult }) {
  const t = useText()
  if (result.kind === 'noCard')
    return (
      <Notice kind="danger" title={t(result.why === 'revoked' ? texts.revoked : texts.notGenuine)}>
        <p>{t(cardFaultTexts[result.why])}</p>
        {result.why === 'revoked' && <AsOf listOf={result.listOf} />}
      </Notice>
    )
  const { card, listOf, outdated } = result
  return (
    <>
      <Notice kind="success" title={t(texts.genuine)}>
        <p>{t(card.identity.fullName === undefined ? texts.compareOpaque : texts.compare)}</p>
      </Notice>
      {listOf === null && <Notice kind="warning">{t(texts.noList)}</Notice>}
      {outdated && <Notice kind="warning">{t(texts.outdated)}</Notice>}
      <Stated card={card} />
      <AsOf listOf={listOf} />
    </>
  )
}

function AsOf({ listOf }: { listOf: string | null }) {
  const t = useText()
  if (listOf === null) return null
  return (
    <p className="muted">
      {t(texts.asOf)} <Moment value={listOf} />
    </p>
  )
}

function Stated({ card: { identity, about } }: { card: Extract<CardResult, { kind: 'card' }>['card'] }) {
  const t = useText()
  const { language } = useLanguage()
  const { id, fullName, secondaryFullName, dateOfBirth, gender, nationality, legalStatus } = identity
  const born = dateOfBirth && /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(dateOfBirth)
  const line = (term: string, value: React.ReactNode) => [{ term, value }]
  return (
    <DescriptionList
      items={[
        ...(id === undefined ? [] : line(t(texts.number), <Code>{id}</Code>)),
        ...(fullName === undefined ? [] : line(t(texts.name), <Bidi>{fullName}</Bidi>)),
        ...(secondaryFullName === undefined ? [] : line(t(texts.name), <Bidi>{secondaryFullName}</Bidi>)),
        ...(born ? line(t(texts.born), <DateText value={`${born[1]}-${born[2]}-${born[3]}`} />) : []),
        ...(gender === 1 || gender === 2 ? line(t(texts.sex), t(gender === 1 ? texts.male : texts.female)) : []),
        ...(nationality === undefined ? [] : line(t(texts.nationality), countryName(nationality, language))),
        ...(legalStatus === 'civilian' ? line(t(texts.legalStatus), t(texts.civilian)) : []),
        ...(about.issuer === undefined ? [] : line(t(texts.issuer), <Bidi>{about.issuer}</Bidi>)),
        ...(about.issuedAt === undefined
          ? []
          : line(t(texts.issued), <DateText value={dayOfSeconds(about.issuedAt)} />)),
        ...(about.expiresAt === undefined
          ? []
          : line(t(texts.expires), <DateText value={dayOfSeconds(about.expiresAt - 36 * 3600)} />)),
      ]}
    />
  )
}

function dayOfSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}
