import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { proposePublicRelease } from '../actions.ts'
import { dashboardTexts } from '../code-texts.ts'
import { Dashboard, type PublicRelease, releaseNumber } from '../release.ts'
import { FiguresView, ReleaseView } from '../views.ts'
import { ReleaseWords } from './ReleaseWords.tsx'
import { texts } from './texts.ts'

/** A release as somebody proposes it; `?corrects=` names the release that it corrects. */
export function ProposeReleasePage() {
  const corrects = useQueryText('corrects')
  return corrects === undefined ? <Proposal former={null} /> : <Correction id={corrects} />
}

function Correction({ id }: { id: string }) {
  const read = useRead(`/api/public-releases/${encodeURIComponent(id)}`, ReleaseView)
  return <Loaded read={read}>{({ release }) => <Proposal former={release} />}</Loaded>
}

const languages = ['ar', 'en', 'fr'] as const
type Typed = Record<(typeof languages)[number], string>
const nothing: Typed = { ar: '', en: '', fr: '' }
const titleLabels = { ar: texts.titleAr, en: texts.titleEn, fr: texts.titleFr }
const bodyLabels = { ar: texts.bodyAr, en: texts.bodyEn, fr: texts.bodyFr }
const paragraphsOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

function Proposal({ former }: { former: PublicRelease | null }) {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const [what, setWhat] = useState<string>(former?.source.kind ?? '')
  const [title, setTitle] = useState<Typed>(former?.title ?? nothing)
  const [body, setBody] = useState<Typed>(() => textsOf(former))
  const [change, setChange] = useState('')
  const state = useAction(proposePublicRelease)
  const dashboard = Dashboard.safeParse(what).data ?? null
  const chosen: Dashboard | null | '' = what === '' ? '' : dashboard
  const page = t(former ? texts.proposeCorrection : texts.propose)
  return (
    <Page title={page} crumbs={[{ title: t(texts.manageTitle), href: '/public-releases' }]} narrow>
      {former && (
        <Notice>
          {t(texts.corrects)} <Code>{releaseNumber(former.id)}</Code>
        </Notice>
      )}
      <Form
        state={state}
        submit={t(texts.propose)}
        input={() => ({
          ...{ id, title, corrects: former?.id ?? null, change },
          dashboard: chosen,
          body: { ar: paragraphsOf(body.ar), en: paragraphsOf(body.en), fr: paragraphsOf(body.fr) },
        })}
        onDone={() => go(`/public-releases/${id}`)}
      >
        <RadioGroup
          name="dashboard"
          label={t(texts.what)}
          hint={t(texts.figuresHint)}
          value={what}
          onChange={setWhat}
          choices={[
            { key: 'ownWords', label: t(texts.ownWords) },
            ...Dashboard.options.map((key) => ({ key, label: t(texts.figuresOf, { what: t(dashboardTexts[key]) }) })),
          ]}
        />
        {former && (
          <TextField
            name="change"
            label={t(texts.change)}
            hint={t(texts.changeHint)}
            value={change}
            onChange={setChange}
            lines={2}
            maxLength={1000}
          />
        )}
        {languages.map((key) => (
          <TextField
            key={key}
            name={`title.${key}`}
            label={t(titleLabels[key])}
            value={title[key]}
            onChange={(value) => setTitle((before) => ({ ...before, [key]: value }))}
            maxLength={200}
            optional={key === 'fr'}
            {...(key === 'fr' ? {} : { lang: key })}
          />
        ))}
        {languages.map((key) => (
          <TextField
            key={key}
            name={`body.${key}`}
            label={t(bodyLabels[key])}
            hint={t(texts.bodyHint)}
            value={body[key]}
            onChange={(value) => setBody((before) => ({ ...before, [key]: value }))}
            lines={6}
            optional={key === 'fr' || dashboard !== null}
            {...(key === 'fr' ? {} : { lang: key })}
          />
        ))}
        {dashboard && <Preview dashboard={dashboard} />}
      </Form>
    </Page>
  )
}

function textsOf(former: PublicRelease | null): Typed {
  if (!former) return nothing
  const { ar, en, fr } = former.body
  return { ar: ar.join('\n\n'), en: en.join('\n\n'), fr: fr.join('\n\n') }
}

/** The figures as the machine reads them now. */
function Preview({ dashboard }: { dashboard: Dashboard }) {
  const t = useText()
  const read = useRead(`/api/public-release-figures?dashboard=${dashboard}`, FiguresView)
  return (
    <Loaded read={read}>
      {({ taken }) =>
        taken ? (
          <ReleaseWords of={{ body: { ar: [], en: [], fr: [] }, ...taken }} />
        ) : (
          <Notice kind="warning">{t(texts.noFigures)}</Notice>
        )
      }
    </Loaded>
  )
}
