import { useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Progress } from '../../web/kit/Progress.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { formatTexts, importStatusTexts } from '../code-lists.ts'
import { type EventImport, eventImporters, eventImportMay } from '../event-import.ts'
import { holdImport, withdrawImport } from '../import-actions.ts'
import { EventImportView } from '../views.ts'
import { statusTones } from './EventImportsPage.tsx'
import { FormatTerms } from './FormatTerms.tsx'
import { ImportChangesSection } from './ImportChangesSection.tsx'
import { ReportTables } from './ReportTables.tsx'
import { texts } from './texts.ts'

/** While rows are taken in, the page is read again so often. */
const every = 1500

/** One file of events: how far it is, what was found in it, and what it changed of the one before. */
export function EventImportPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/event-imports/${id}`, EventImportView, {
    refetchInterval: (view) => (view?.import.status === 'takingIn' && !view.import.held ? every : false),
  })
  return (
    <Page title={t(texts.import)} crumbs={[{ title: t(texts.imports), href: '/event-imports' }]}>
      <Loaded read={read}>{(view) => <Import view={view} />}</Loaded>
    </Page>
  )
}

function Import({ view }: { view: EventImportView }) {
  const t = useText()
  const { number } = useFormat()
  const { language } = useLanguage()
  const { actor } = useSession()
  const { import: one } = view
  const decides = eventImporters.some((role) => actor.roles.includes(role))
  const taking = one.status === 'takingIn'
  return (
    <>
      <DescriptionList
        items={[
          {
            term: t(texts.status),
            value: <Badge tone={statusTones[one.status]}>{t(importStatusTexts[one.status])}</Badge>,
          },
          { term: t(texts.provider), value: <Bidi>{one.provider}</Bidi> },
          { term: t(texts.format), value: t(formatTexts[one.format]) },
          { term: t(texts.fileName), value: <Bidi>{one.fileName || '–'}</Bidi> },
          { term: t(texts.hash), value: <Code long>{one.fileHash}</Code> },
          { term: t(texts.licence), value: <Bidi>{one.licence || '–'}</Bidi> },
          { term: t(texts.by), value: <ByWhom name={view.begunByName} at={one.begunAt} /> },
          ...(one.again > 0 ? [{ term: t(texts.again), value: number(one.again) }] : []),
        ]}
      />
      <FormatTerms format={one.format} />
      {taking && <Progress label={t(texts.taking)} share={one.rowsTaken / one.fileRows} />}
      {taking && one.held && <Notice kind="warning">{t(texts.held, { row: number(one.rowsTaken) })}</Notice>}
      {one.withdrawnFor !== null && (
        <Notice kind="warning" title={t(importStatusTexts.withdrawn)}>
          <Bidi>{one.withdrawnFor}</Bidi> ·{' '}
          <ByWhom name={view.withdrawnByName ?? ''} at={one.withdrawnAt ?? one.begunAt} />
        </Notice>
      )}
      {decides && taking && <Hold one={one} />}
      {one.report && (
        <>
          <ReportTables report={one.report} />
          <p>
            <a
              className="button button-normal"
              href={`/api/event-imports/${one.id}/report.csv?language=${language}`}
              download
            >
              {t(texts.reportFile)}
            </a>
          </p>
        </>
      )}
      {one.replaces !== null && one.report && <ImportChangesSection one={one} />}
      {decides && eventImportMay('withdraw', one) && <Withdraw one={one} />}
    </>
  )
}

function Hold({ one }: { one: EventImport }) {
  const t = useText()
  const state = useAction(holdImport)
  return (
    <Form
      state={state}
      submit={t(one.held ? texts.goOn : texts.hold)}
      input={() => ({ id: one.id, held: !one.held })}
      onDone={() => {}}
    >
      {null}
    </Form>
  )
}

function Withdraw({ one }: { one: EventImport }) {
  const t = useText()
  const [reason, setReason] = useState('')
  const state = useAction(withdrawImport)
  return (
    <Section title={t(texts.withdraw)}>
      <Disclosure title={t(texts.withdraw)}>
        {(close) => (
          <Form state={state} submit={t(texts.withdraw)} input={() => ({ id: one.id, reason })} onDone={close}>
            <TextField
              name="reason"
              label={t(texts.reason)}
              hint={t(texts.withdrawHint)}
              value={reason}
              onChange={setReason}
              lines={2}
              maxLength={1000}
            />
          </Form>
        )}
      </Disclosure>
    </Section>
  )
}
