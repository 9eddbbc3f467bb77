import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { stepTexts } from '../code-lists.ts'
import type { IncidentView } from '../views.ts'
import { texts } from './texts.ts'
import { differences, toldOf } from './told.ts'

/** What was done with an incident, and what each version says otherwise than the one before. */
export function IncidentHistory({ view: { steps, versions } }: { view: IncidentView }) {
  const t = useText()
  const { number, list } = useFormat()
  const told = versions.map((one) => ({
    ...one,
    items: toldOf(one.version.detail, t(one.placeName), { t, number, list }),
  }))
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, takenByName }) => ({
          key: step.id,
          title: t(stepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{takenByName}</Bidi> {step.note && '·'} <Bidi>{step.note}</Bidi>
            </>
          ),
          state: step.kind === 'disputed' || step.kind === 'unsupported' ? 'trouble' : 'done',
        }))}
      />
      {told.length > 1 && (
        <Disclosure title={t(texts.versions)}>
          {() =>
            told.map(({ version, writtenByName, items }, at) => {
              const before = told[at + 1]
              return (
                <Section key={version.id} title={t(texts.version, { version: version.version })}>
                  <p>
                    <Bidi>{writtenByName}</Bidi> · <Moment value={version.writtenAt} />{' '}
                    {version.change && <Bidi>{`· ${version.change}`}</Bidi>}
                  </p>
                  {before ? (
                    <Table
                      caption={t(texts.differences, { version: version.version })}
                      rows={differences(items, before.items)}
                      rowKey={({ key }) => key}
                      empty={null}
                      columns={[
                        { key: 'field', header: t(texts.field), cell: ({ term }) => t(term) },
                        { key: 'was', header: t(texts.was), wide: true, cell: ({ was }) => <Bidi>{was || '—'}</Bidi> },
                        {
                          ...{ key: 'became', header: t(texts.became), wide: true },
                          cell: ({ value }) => <Bidi>{value || '—'}</Bidi>,
                        },
                      ]}
                    />
                  ) : (
                    <DescriptionList
                      items={items
                        .filter(({ value }) => value !== '')
                        .map(({ term, value }) => ({ term: t(term), value: <Bidi>{value}</Bidi> }))}
                    />
                  )}
                </Section>
              )
            })
          }
        </Disclosure>
      )}
    </Section>
  )
}
