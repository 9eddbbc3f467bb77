import { useState } from 'react'
import { PeriodText } from '../../indicators/ui/PeriodText.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { kindTexts } from '../code-lists.ts'
import { askReport } from '../issue-actions.ts'
import { reportPeriod } from '../report-template.ts'
import { decideTemplate } from '../template-actions.ts'
import { TemplateView } from '../views.ts'
import { PartsList } from './PartsList.tsx'
import { SendingSections } from './SendingSections.tsx'
import { TemplateForm } from './TemplateForm.tsx'
import { templateStateTexts, texts } from './texts.ts'
import { templateTones } from './tones.ts'

/** A version of a template: its parts, what it would print, the decision on it, and to whom its reports go. */
export function TemplatePage() {
  const t = useText()
  const read = useRead(`/api/report-templates/${useParam('id')}`, TemplateView)
  return (
    <Loaded read={read}>
      {(view) => {
        const { template, versions } = view
        const isApproved = versions.some(({ state }) => state === 'approved')
        return (
          <Page title={t(template.title)} crumbs={[{ title: t(texts.templates), href: '/report-templates' }]}>
            <Facts view={view} />
            <Section title={t(texts.preview)}>
              <p className="hint">{t(texts.previewHint)}</p>
              <PaperLinks path={`/api/report-templates/${template.id}/preview`} />
            </Section>
            {template.state === 'proposed' && <Decide of={template} />}
            <PartsList blocks={template.blocks} />
            {versions[0]?.state !== 'proposed' && (
              <Disclosure title={t(texts.edit)}>{() => <Edit of={template} />}</Disclosure>
            )}
            {isApproved ? (
              <>
                <Disclosure title={t(texts.issueNow)}>{() => <IssueNow of={template} />}</Disclosure>
                <SendingSections view={view} />
              </>
            ) : (
              <p className="hint">{t(texts.notApproved)}</p>
            )}
          </Page>
        )
      }}
    </Loaded>
  )
}

function Facts({ view: { template, proposedByName, decidedByName, versions } }: { view: TemplateView }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        { term: t(texts.kind), value: t(kindTexts[template.kind]) },
        {
          term: t(texts.state),
          value: <Badge tone={templateTones[template.state]}>{t(templateStateTexts[template.state])}</Badge>,
        },
        {
          term: t(texts.versions),
          value: versions.map(({ id, version, state }) => (
            <span key={id}>
              {id === template.id ? version : <Link href={`/report-templates/${id}`}>{version}</Link>} (
              {t(templateStateTexts[state])}){' '}
            </span>
          )),
        },
        { term: t(texts.proposedBy), value: <ByWhom name={proposedByName} at={template.proposedAt} /> },
        ...(template.decidedAt === null
          ? []
          : [{ term: t(texts.decidedBy), value: <ByWhom name={decidedByName} at={template.decidedAt} /> }]),
        ...(template.note === '' ? [] : [{ term: t(texts.reason), value: <Bidi>{template.note}</Bidi> }]),
      ]}
    />
  )
}

function Decide({ of: { id, proposedBy } }: { of: TemplateView['template'] }) {
  const t = useText()
  const { actor } = useSession()
  const approving = useAction(decideTemplate)
  const turningDown = useAction(decideTemplate)
  const [note, setNote] = useState('')
  const why = proposedBy === actor.id ? t(texts.youProposed) : undefined
  return (
    <>
      <Form
        state={approving}
        input={() => ({ id, approve: true, note: '' })}
        onDone={() => undefined}
        submit={t(texts.approve)}
        disabledReason={why}
      >
        {null}
      </Form>
      {why === undefined && (
        <Disclosure title={t(texts.turnDown)}>
          {() => (
            <Form
              state={turningDown}
              input={() => ({ id, approve: false, note })}
              onDone={() => undefined}
              submit={t(texts.turnDown)}
              look="danger"
            >
              <TextField name="note" label={t(texts.reason)} value={note} onChange={setNote} lines={2} />
            </Form>
          )}
        </Disclosure>
      )}
    </>
  )
}

function Edit({ of }: { of: TemplateView['template'] }) {
  const [id] = useState(() => newId())
  return <TemplateForm id={id} templateId={of.templateId} from={of} />
}

function IssueNow({ of: { templateId, kind } }: { of: TemplateView['template'] }) {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const [on, setOn] = useState('')
  const period = on === '' ? undefined : reportPeriod(kind, on)
  return (
    <Form
      state={useAction(askReport)}
      input={() => ({ id, templateId, fromDay: period?.from ?? '', corrects: null, reason: '' })}
      onDone={() => go(`/reports/${id}`)}
      submit={t(texts.issueNow)}
    >
      <DayField name="fromDay" label={t(texts.day)} value={on} onChange={setOn} />
      {period && (
        <p className="hint">
          <PeriodText {...period} />
        </p>
      )}
    </Form>
  )
}
