import { useState } from 'react'
import { incidentReference } from '../../incidents/incident.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { classTexts } from '../../withdrawal-lines/code-lists.ts'
import { declareWeapons, examineInspection } from '../site-actions.ts'
import { WeaponSiteView } from '../views.ts'
import type { DeclaredWeapon } from '../withdrawal.ts'
import { InspectForm } from './InspectForm.tsx'
import { findingTexts, inspectionTexts, texts } from './texts.ts'
import { typedWeapon, WeaponFields, weaponsIn } from './WeaponFields.tsx'
import { DeclaredTable } from './WithdrawalPage.tsx'

/** One storage site: its weapons, and what each inspection found. */
export function WeaponSitePage() {
  const t = useText()
  const { number } = useFormat()
  const read = useRead(`/api/weapon-sites/${useParam('id')}`, WeaponSiteView)
  return (
    <Loaded read={read}>
      {({ site, placeName, declared, nextInspection, inspections }) => (
        <Page title={site.name} crumbs={[{ title: t(texts.sites), href: '/weapon-sites' }]}>
          <Section title={t(texts.name)}>
            <DescriptionList
              items={[
                { term: t(texts.place), value: t(placeName) },
                { term: t(texts.coordinates), value: site.placeTyped ? <Code long>{site.placeTyped}</Code> : '—' },
                { term: t(texts.openedOn), value: <DateText value={site.openedOn} /> },
                { term: t(texts.every), value: number(site.inspectEveryDays) },
                {
                  term: t(texts.lastInspected),
                  value: site.lastInspectedOn === null ? '—' : <DateText value={site.lastInspectedOn} />,
                },
                { term: t(texts.next), value: <DateText value={nextInspection} /> },
              ]}
            />
          </Section>
          <Section title={t(texts.declared)}>
            <DeclaredTable weapons={declared} />
            <Declare siteId={site.id} />
          </Section>
          <Section title={t(texts.inspections)}>
            {declared.length > 0 && <InspectForm siteId={site.id} weapons={declared} />}
            {inspections.map((one) => (
              <Inspection key={one.inspection.id} one={one} declared={declared} />
            ))}
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

function Declare({ siteId }: { siteId: string }) {
  const t = useText()
  const state = useAction(declareWeapons)
  const barOf = useRoleBars()
  const [weapons, setWeapons] = useState(() => [typedWeapon()])
  return (
    <Disclosure title={t(texts.declare)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: siteId, weapons: weaponsIn(weapons) })}
          onDone={() => {
            setWeapons([typedWeapon()])
            close()
          }}
          submit={t(texts.declare)}
          disabledReason={barOf(declareWeapons)}
        >
          <WeaponFields value={weapons} onChange={setWeapons} />
        </Form>
      )}
    </Disclosure>
  )
}

const outcomes = ['incident', 'dismissed'] as const

function Inspection({
  one: { inspection, recordedByName, decidedByName },
  declared,
}: {
  one: WeaponSiteView['inspections'][number]
  declared: readonly DeclaredWeapon[]
}) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const [incidentId] = useState(() => newId())
  const nameOf = (weaponId: string) => {
    const weapon = declared.find(({ id }) => id === weaponId)
    return weapon ? `${t(classTexts[weapon.weaponClass])} ${weapon.serial}` : ''
  }
  const { status } = inspection
  return (
    <Section
      title={inspection.inspectedOn}
      actions={
        <Badge tone={status === 'clear' ? 'good' : status === 'toExamine' ? 'waiting' : 'neutral'}>
          {t(inspectionTexts[status])}
        </Badge>
      }
    >
      <ul>
        {inspection.findings.map(({ weaponId, what }) => (
          <li key={`${weaponId} ${what}`}>
            <Bidi>{nameOf(weaponId)}</Bidi>: {t(findingTexts[what])}
          </li>
        ))}
      </ul>
      <DescriptionList
        items={[
          ...(inspection.extras === '' ? [] : [{ term: t(texts.extras), value: <Bidi>{inspection.extras}</Bidi> }]),
          ...(inspection.note === '' ? [] : [{ term: t(texts.note), value: <Bidi>{inspection.note}</Bidi> }]),
          { term: t(texts.by), value: <ByWhom name={recordedByName} at={inspection.recordedAt} /> },
          ...(inspection.decidedAt === null
            ? []
            : [
                { term: t(texts.examine), value: <ByWhom name={decidedByName} at={inspection.decidedAt} /> },
                { term: t(texts.reason), value: <Bidi>{inspection.reason}</Bidi> },
              ]),
          ...(inspection.incidentId === null
            ? []
            : [
                {
                  term: t(texts.incident),
                  value: (
                    <Link href={`/incidents/${inspection.incidentId}`}>
                      <Code>{incidentReference(inspection.incidentId)}</Code>
                    </Link>
                  ),
                },
              ]),
        ]}
      />
      {status === 'toExamine' && (
        <StepForm
          title={t(texts.examine)}
          action={examineInspection}
          disabledReason={barOf(examineInspection)}
          fields={[
            {
              key: 'outcome',
              label: t(texts.outcome),
              choices: [
                { key: 'incident', label: t(texts.toIncident) },
                ...(inspection.recordedBy === actor.id ? [] : [{ key: 'dismissed', label: t(texts.explained) }]),
              ],
            },
            { key: 'note', label: t(texts.reason), lines: 3 },
          ]}
          input={(said) => ({
            ...{ id: inspection.id, incidentId, note: said('note') },
            outcome: outcomes.find((outcome) => outcome === said('outcome')) ?? '',
          })}
        />
      )}
    </Section>
  )
}
