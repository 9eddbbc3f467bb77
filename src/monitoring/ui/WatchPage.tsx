import { useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useTimeZone } from '../../web/time-zone.ts'
import { interruptionTexts, visibilityTexts } from '../code-lists.ts'
import { WatchView } from '../views.ts'
import type { WatchDetail } from '../watch.ts'
import { correctWatch, stopWatch, withdrawWatch } from '../watch-actions.ts'
import { MomentField, momentOf, noMoment } from './MomentField.tsx'
import { texts } from './texts.ts'
import { InterruptionsField, interruptionsOf, type TypedInterruption, WatchForm } from './WatchForm.tsx'

/** One watch: when somebody was really watching, and what was said of it before. */
export function WatchPage() {
  const t = useText()
  const { number } = useFormat()
  const read = useRead(`/api/watches/${useParam('id')}`, WatchView)
  const bar = useRoleBar(withdrawWatch)
  const toCorrect = useRoleBar(correctWatch)
  return (
    <Loaded read={read}>
      {({ watch, watcherName, placeName, hours, versions }) => (
        <Page
          title={`${t(texts.watch)}: ${watcherName}`}
          crumbs={[{ title: t(texts.monitoring), href: '/monitoring' }]}
        >
          <Section title={t(placeName)} actions={watch.withdrawn && <Badge tone="neutral">{t(texts.withdrawn)}</Badge>}>
            <Told detail={watch} />
            <DescriptionList
              items={[
                { term: t(texts.counted), value: number(Math.round(hours * 100) / 100) },
                {
                  term: t(texts.watcher),
                  value: (
                    <Link href={watch.postId ? `/monitoring/${watch.postId}` : `/patrols/${watch.patrolId ?? ''}`}>
                      <Bidi>{watcherName}</Bidi>
                    </Link>
                  ),
                },
              ]}
            />
          </Section>
          {!watch.withdrawn && watch.endedAt === null && <Stop id={watch.id} />}
          {!watch.withdrawn && toCorrect === undefined && (
            <Disclosure title={t(texts.correct)}>
              {(close) => <WatchForm id={watch.id} before={watch} onDone={close} />}
            </Disclosure>
          )}
          {!watch.withdrawn && (
            <StepForm
              title={t(texts.withdraw)}
              action={withdrawWatch}
              disabledReason={bar}
              fields={[{ key: 'change', label: t(texts.withdrawWhy), lines: 2 }]}
              input={(said) => ({ id: watch.id, change: said('change') })}
            />
          )}
          <Section title={t(texts.history)}>
            {versions.map(({ version, writtenByName }) => (
              <Section key={version.id} title={t(texts.version, { version: version.version })}>
                <p>
                  <Bidi>{writtenByName}</Bidi> · <Moment value={version.writtenAt} />
                  {version.change !== '' && (
                    <>
                      {' · '}
                      <Bidi>{version.change}</Bidi>
                    </>
                  )}
                  {version.withdrawn && <> · {t(texts.withdrawn)}</>}
                </p>
                <Told detail={version.detail} />
              </Section>
            ))}
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

function Told({ detail }: { detail: WatchDetail }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        { term: t(texts.began), value: <Moment value={detail.beganAt} /> },
        {
          term: t(texts.ended),
          value: detail.endedAt === null ? t(texts.goesOn) : <Moment value={detail.endedAt} />,
        },
        { term: t(texts.visibility), value: t(visibilityTexts[detail.visibility]) },
        { term: t(texts.conditions), value: <Bidi>{detail.conditions || '—'}</Bidi> },
        ...detail.interruptions.map((one) => ({
          term: t(texts.interruptions),
          value: (
            <>
              <Moment value={one.from} /> – <Moment value={one.until} /> · {t(interruptionTexts[one.cause])}
            </>
          ),
        })),
      ]}
    />
  )
}

/** Ends a watch that goes on, at another time than now. */
function Stop({ id }: { id: string }) {
  const t = useText()
  const zone = useTimeZone()
  const state = useAction(stopWatch)
  const bar = useRoleBar(stopWatch)
  const [ended, setEnded] = useState(noMoment)
  const [conditions, setConditions] = useState('')
  const [interruptions, setInterruptions] = useState<readonly TypedInterruption[]>([])
  return (
    <Disclosure title={t(texts.stopAt)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({
            ...{ id, endedAt: momentOf(ended, zone), conditions },
            interruptions: interruptionsOf(interruptions, zone),
          })}
          onDone={close}
          submit={t(texts.stopAt)}
          disabledReason={bar}
        >
          <MomentField name="endedAt" label={t(texts.ended)} value={ended} onChange={setEnded} />
          <TextField
            name="conditions"
            label={t(texts.conditions)}
            value={conditions}
            onChange={setConditions}
            lines={2}
            optional
          />
          <InterruptionsField value={interruptions} onChange={setInterruptions} />
        </Form>
      )}
    </Disclosure>
  )
}
