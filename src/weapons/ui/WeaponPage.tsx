import type { ReactNode } from 'react'
import { own } from '../../kernel/own.ts'
import type { Texts } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { classTexts, clearingTexts, conditionTexts, legibilityTexts, sourceTexts } from '../code-lists.ts'
import { WeaponView } from '../views.ts'
import { makeAndModel, type Weapon } from '../weapon.ts'
import { CustodyForms } from './CustodyForms.tsx'
import { ReceiptSection } from './ReceiptSection.tsx'
import { texts } from './texts.ts'
import { WeaponBadge } from './WeaponBadge.tsx'

/**
 * A weapon: what it is, who held it and when, its receipt, and what can be done next. `more`: what features that build on
 * weapons add to it.
 */
export function WeaponPage({ more }: { more?: (weapon: Weapon, view: WeaponView) => ReactNode }) {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/weapons/${id}`, WeaponView)
  const tag = read.data?.weapon.tag ?? ''
  return (
    <Page title={`${t(texts.weapon)} ${tag}`} crumbs={[{ title: t(texts.weapons), href: '/weapons' }]}>
      <Loaded read={read}>
        {(view) => (
          <div className="columns">
            <div>
              <Near near={view.near} />
              <Description view={view} />
              <Custody view={view} />
            </div>
            <div>
              <CustodyForms weapon={view.weapon} />
              {view.receipt && <ReceiptSection receipt={view.receipt} weapon={view.weapon} person={view.person} />}
              {more?.(view.weapon, view)}
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  )
}

/** Markings in custody that may be this one read differently. */
function Near({ near }: Pick<WeaponView, 'near'>) {
  const t = useText()
  if (near.length === 0) return null
  return (
    <Notice kind="warning" title={t(texts.nearSerial)}>
      <p>{t(texts.nearSerialHint)}</p>
      <ul className="plain">
        {near.map(({ id, tag, serial }) => (
          <li key={id}>
            <Link href={`/weapons/${id}`}>
              <Code>{tag}</Code>
            </Link>{' '}
            <Code>{serial}</Code>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Description({ view }: { view: WeaponView }) {
  const t = useText()
  const { weapon, siteName, holderName, person, group, placeName, receipt } = view
  const from = person && {
    term: t(texts.from),
    value: (
      <Link href={`/people/${person.id}`}>
        <Bidi>{person.name}</Bidi> <Code>{person.number}</Code>
      </Link>
    ),
  }
  return (
    <Section title={t(texts.description)}>
      <DescriptionList
        items={[
          { term: t(texts.tag), value: <Code>{weapon.tag}</Code> },
          { term: t(texts.status), value: <WeaponBadge status={weapon.status} /> },
          { term: t(texts.class), value: t(classTexts[weapon.class]) },
          {
            term: t(texts.model),
            value: <Bidi>{makeAndModel(weapon) || '—'}</Bidi>,
          },
          { term: t(texts.calibre), value: <Code>{weapon.calibre}</Code> },
          {
            term: t(texts.serialShort),
            value: weapon.serial === null ? t(legibilityTexts[weapon.legibility]) : <Code>{weapon.serial}</Code>,
          },
          { term: t(texts.legibility), value: t(legibilityTexts[weapon.legibility]) },
          { term: t(texts.condition), value: t(conditionTexts[weapon.condition]) },
          ...(weapon.clearing === null ? [] : [{ term: t(texts.clearing), value: t(clearingTexts[weapon.clearing]) }]),
          { term: t(texts.site), value: t(siteName) },
          ...(weapon.status === 'inTransit'
            ? [{ term: t(texts.seal), value: <Code>{weapon.seal}</Code> }]
            : [{ term: t(texts.holder), value: <Bidi>{holderName}</Bidi> }]),
          { term: t(texts.source), value: t(sourceTexts[weapon.source]) },
          ...(from ? [from] : []),
          ...(group ? [{ term: t(texts.group), value: <GroupName group={group} /> }] : []),
          ...(placeName ? [{ term: t(texts.place), value: t(placeName) }] : []),
          ...(weapon.sourceBy === ''
            ? []
            : [
                {
                  term: t(weapon.source === 'seizure' ? texts.seizedBy : texts.foundBy),
                  value: <Bidi>{weapon.sourceBy}</Bidi>,
                },
              ]),
          ...(weapon.sourceReference === ''
            ? []
            : [{ term: t(texts.seizedUnder), value: <Bidi>{weapon.sourceReference}</Bidi> }]),
          ...(weapon.sourceNote === '' ? [] : [{ term: t(texts.note), value: <Bidi>{weapon.sourceNote}</Bidi> }]),
          ...(receipt ? [] : [{ term: t(texts.receipt), value: t(texts.noReceipt) }]),
        ]}
      />
      {weapon.photo !== null && <img className="photo" src={`/api/photos/${weapon.photo}`} alt={t(texts.photo)} />}
      {weapon.markingPhoto !== null && (
        <img className="photo" src={`/api/photos/${weapon.markingPhoto}`} alt={t(texts.markingPhoto)} />
      )}
    </Section>
  )
}

function GroupName({ group: { code, nameArabic, nameLatin } }: { group: NonNullable<WeaponView['group']> }) {
  return (
    <>
      <Code>{code}</Code> <Bidi lang="ar">{nameArabic}</Bidi> <Bidi lang="en">{nameLatin}</Bidi>
    </>
  )
}

const stepsTo: Readonly<Record<string, Texts>> = {
  transit: texts.sentStep,
  missing: texts.missingStep,
  writtenOff: texts.writtenOffStep,
  destroyed: texts.destroyedStep,
  transferred: texts.transferredStep,
}

function Custody({ view: { movements } }: { view: WeaponView }) {
  const t = useText()
  const steps = movements.map(({ movement, fromName, toName }, i) => {
    const words =
      movement.n === 0 ? texts.takenInStep : (own(stepsTo, movement.toHolder.split(':')[0] ?? '') ?? texts.receivedStep)
    return {
      key: movement.id,
      title: t(words, { from: fromName || t(texts.somebody), to: toName }),
      when: <Moment value={movement.at} />,
      detail:
        movement.seal === null ? undefined : (
          <>
            {t(texts.seal)} <Code>{movement.seal}</Code>
          </>
        ),
      state: i === movements.length - 1 ? ('now' as const) : ('done' as const),
    }
  })
  return (
    <Section title={t(texts.custody)}>
      <Timeline label={t(texts.custody)} steps={steps} />
    </Section>
  )
}
