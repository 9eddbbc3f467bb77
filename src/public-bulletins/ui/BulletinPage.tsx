import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { own } from '../../kernel/own.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { correctBulletin, decideBulletin } from '../actions.ts'
import { bulletinNumber } from '../bulletin.ts'
import { BulletinView } from '../views.ts'
import { BulletinPeriod } from './BulletinPeriod.tsx'
import { BulletinTables } from './BulletinTables.tsx'
import { Preview } from './Preview.tsx'
import { stateTexts, texts } from './texts.ts'
import { stateTones } from './tones.ts'

/** A bulletin as the public reads it or will, and what can be done now. */
export function BulletinPage() {
  const t = useText()
  const read = useRead(`/api/public-bulletins/${useParam('id')}`, BulletinView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.bulletin)} ${bulletinNumber(view.bulletin.id)}`}
          crumbs={[{ title: t(texts.title), href: '/public-bulletins' }]}
        >
          <Facts view={view} />
          <Steps view={view} />
          <BulletinTables
            tables={view.bulletin.tables}
            arms={view.bulletin.arms}
            money={view.bulletin.money?.tables ?? null}
            names={view.names}
          />
        </Page>
      )}
    </Loaded>
  )
}

function Facts({ view: { bulletin, proposedByName, decidedByName, names } }: { view: BulletinView }) {
  const t = useText()
  const { language } = useLanguage()
  const { id, state, corrects, change, note } = bulletin
  // Who works for another authority is not named to this one.
  const authority = (sideId: string | null) => {
    const name = own(names, sideId ?? '')
    return name ? t(name) : ''
  }
  return (
    <DescriptionList
      items={[
        { term: t(texts.state), value: <Badge tone={stateTones[state]}>{t(stateTexts[state])}</Badge> },
        { term: t(texts.period), value: <BulletinPeriod of={bulletin} /> },
        {
          term: t(texts.proposedBy),
          value: <ByWhom name={proposedByName || authority(bulletin.proposedSideId)} at={bulletin.proposedAt} />,
        },
        {
          term: t(texts.decidedBy),
          value: <ByWhom name={decidedByName || authority(bulletin.decidedSideId)} at={bulletin.decidedAt} />,
        },
        ...(note === '' ? [] : [{ term: t(texts.note), value: <Bidi>{note}</Bidi> }]),
        ...(corrects === null || change === null
          ? []
          : [
              {
                term: t(texts.corrects),
                value: (
                  <Link href={`/public-bulletins/${corrects}`}>
                    <Code>{bulletinNumber(corrects)}</Code>
                  </Link>
                ),
              },
              {
                term: t(texts.change),
                value: <Bidi>{change[language] === '' ? change.en : change[language]}</Bidi>,
              },
            ]),
        { term: t(texts.hash), value: <Code long>{bulletin.sha256}</Code> },
        ...(state === 'published'
          ? [
              {
                term: t(texts.openPublic),
                value: <a href={`/public/${language}/${id}`}>{bulletinNumber(id)}</a>,
              },
            ]
          : []),
      ]}
    />
  )
}

const verdicts = ['publish', 'turnDown'] as const

function Steps({ view: { bulletin, correctedAlready } }: { view: BulletinView }) {
  const t = useText()
  const go = useGo()
  const { actor } = useSession()
  const mayNot = useRoleBar(decideBulletin)
  const [correctionId] = useState(() => newId())
  const { id, state, proposedBy } = bulletin
  if (mayNot !== undefined) return null
  if (state === 'proposed')
    return (
      <Section title={t(texts.decide)}>
        <Notice kind="warning">{t(texts.forGood)}</Notice>
        <StepForm
          title={t(texts.decide)}
          action={decideBulletin}
          disabledReason={proposedBy === actor.id ? t(texts.youProposed) : undefined}
          fields={[
            {
              ...{ key: 'verdict', name: 'publish', label: t(texts.decide) },
              choices: verdicts.map((key) => ({ key, label: t(texts[key]) })),
            },
            { key: 'note', label: t(texts.note), lines: 2, optional: true },
          ]}
          input={(said) => ({
            ...{ id, note: said('note') },
            publish: said('verdict') === '' ? '' : said('verdict') === 'publish',
          })}
        />
      </Section>
    )
  if (state !== 'published' || correctedAlready) return null
  return (
    <Section title={t(texts.correct)}>
      <Disclosure title={t(texts.previewOfCorrection)}>{() => <Preview query={`corrects=${id}`} />}</Disclosure>
      <StepForm
        title={t(texts.correct)}
        action={correctBulletin}
        fields={[
          { key: 'ar', name: 'change.ar', label: t(texts.changeAr), lines: 2 },
          { key: 'en', name: 'change.en', label: t(texts.changeEn), lines: 2 },
          { key: 'fr', name: 'change.fr', label: t(texts.changeFr), lines: 2, optional: true },
        ]}
        input={(said) => ({
          ...{ id: correctionId, corrects: id, change: { ar: said('ar'), en: said('en'), fr: said('fr') } },
        })}
        onDone={() => go(`/public-bulletins/${correctionId}`)}
      />
    </Section>
  )
}
