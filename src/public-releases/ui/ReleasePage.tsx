import { type Language, languageNames } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { decidePublicRelease, withdrawPublicRelease } from '../actions.ts'
import { kindTexts, stateTexts } from '../code-texts.ts'
import { isPublic, type PublicRelease, releaseNumber } from '../release.ts'
import { ReleaseView } from '../views.ts'
import { ReleaseWords, usePublicWords } from './ReleaseWords.tsx'
import { texts } from './texts.ts'
import { releaseTones } from './tone.ts'

/** A release as those who propose and release it see it: every language side by side, and what can be done now. */
export function ReleasePage() {
  const t = useText()
  const words = usePublicWords()
  const read = useRead(`/api/public-releases/${useParam('id')}`, ReleaseView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(kindTexts[view.release.kind])} ${releaseNumber(view.release.id)}`}
          crumbs={[{ title: t(texts.manageTitle), href: '/public-releases' }]}
          lead={<Bidi>{words(view.release.title)}</Bidi>}
          actions={
            isPublic(view.release) && <Link href={`/public/releases/${view.release.id}`}>{t(texts.openPublic)}</Link>
          }
        >
          <Facts view={view} />
          <Said release={view.release} />
          <Steps view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function Facts({ view: { release, proposedByName, decidedByName, withdrawnByName } }: { view: ReleaseView }) {
  const t = useText()
  const words = usePublicWords()
  const decided = t(isPublic(release) ? texts.releasedBy : texts.decidedBy)
  return (
    <DescriptionList
      items={[
        {
          term: t(texts.state),
          value: <Badge tone={releaseTones[release.state]}>{t(stateTexts[release.state])}</Badge>,
        },
        { term: t(texts.proposedBy), value: <ByWhom name={proposedByName} at={release.proposedAt} /> },
        { term: decided, value: <ByWhom name={decidedByName} at={release.decidedAt} /> },
        ...(release.note === '' ? [] : [{ term: t(texts.note), value: <Bidi>{release.note}</Bidi> }]),
        ...(release.corrects === null ? [] : [{ term: t(texts.corrects), value: <Other id={release.corrects} /> }]),
        ...(release.change === '' ? [] : [{ term: t(texts.change), value: <Bidi>{release.change}</Bidi> }]),
        ...(release.supersededBy === null
          ? []
          : [{ term: t(stateTexts.superseded), value: <Other id={release.supersededBy} /> }]),
        ...(release.withdrawnFor === null
          ? []
          : [
              {
                term: t(texts.withdrawnBy),
                value: (
                  <>
                    <ByWhom name={withdrawnByName} at={release.withdrawnAt} /> ·{' '}
                    <Bidi>{words(release.withdrawnFor)}</Bidi>
                  </>
                ),
              },
            ]),
        { term: t(texts.hash), value: <Code long>{release.sha256}</Code> },
      ]}
    />
  )
}

function Other({ id }: { id: string }) {
  return (
    <Link href={`/public-releases/${id}`}>
      <Code>{releaseNumber(id)}</Code>
    </Link>
  )
}

const written = ['ar', 'en', 'fr'] as const satisfies readonly Language[]

/** What is said, in every language in which it was written: who releases it reads each. */
function Said({ release }: { release: PublicRelease }) {
  return (
    <>
      {written
        .filter((key) => release.title[key] !== '')
        .map((key) => (
          <Section key={key} title={languageNames[key]}>
            <div lang={key} dir={key === 'ar' ? 'rtl' : 'ltr'}>
              <p>
                <strong>{release.title[key]}</strong>
              </p>
              {release.body[key].map((paragraph, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a release never change their order
                <p key={i}>{paragraph}</p>
              ))}
            </div>
          </Section>
        ))}
      {release.figures.length > 0 && <ReleaseWords of={{ ...release, body: { ar: [], en: [], fr: [] } }} />}
    </>
  )
}

const verdicts = ['release', 'turnDown'] as const

function Steps({ view: { release, correctedAlready } }: { view: ReleaseView }) {
  const t = useText()
  const { actor } = useSession()
  const roleBar = useRoleBar(decidePublicRelease)
  const { id, state } = release
  const bar = roleBar ?? (release.sideId === actor.sideId ? undefined : t(texts.otherAuthority))
  const corrects = bar === undefined && state === 'released' && !correctedAlready && release.kind !== 'communique'
  return (
    <>
      {state === 'proposed' && (
        <Section title={t(texts.decide)}>
          <Notice kind="warning">{t(texts.forGood)}</Notice>
          <StepForm
            title={t(texts.decide)}
            action={decidePublicRelease}
            disabledReason={bar ?? (release.proposedBy === actor.id ? t(texts.own) : undefined)}
            fields={[
              {
                ...{ key: 'verdict', name: 'release', label: t(texts.decide) },
                choices: verdicts.map((key) => ({ key, label: t(texts[key]) })),
              },
              { key: 'note', label: t(texts.note), lines: 2, optional: true },
            ]}
            input={(said) => ({
              ...{ id, note: said('note') },
              release: said('verdict') === '' ? '' : said('verdict') === 'release',
            })}
          />
        </Section>
      )}
      {corrects && (
        <p>
          <ButtonLink href={`/public-releases/new?corrects=${id}`}>{t(texts.proposeCorrection)}</ButtonLink>
        </p>
      )}
      {(state === 'released' || state === 'superseded') && (
        <StepForm
          title={t(texts.withdraw)}
          action={withdrawPublicRelease}
          disabledReason={bar}
          fields={[
            { key: 'ar', name: 'reason.ar', label: t(texts.reasonAr), lines: 2 },
            { key: 'en', name: 'reason.en', label: t(texts.reasonEn), lines: 2 },
            { key: 'fr', name: 'reason.fr', label: t(texts.reasonFr), lines: 2, optional: true },
          ]}
          input={(said) => ({ id, reason: { ar: said('ar'), en: said('en'), fr: said('fr') } })}
        />
      )}
    </>
  )
}
