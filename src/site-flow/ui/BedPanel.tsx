import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { maySleep } from '../sector.ts'
import type { SiteVisitView } from '../views.ts'
import { assignBed, doubtAge } from '../visit-actions.ts'
import { sectorTexts, texts } from './texts.ts'
import { visitTexts } from './visit-texts.ts'

/** Giving somebody a bed in a sector that is theirs. */
export function BedPanel({ view: { visit, sectors, others } }: { view: SiteVisitView }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(assignBed)
  const [sectorId, setSector] = useState<string>(visit.sectorId ?? '')
  const [bed, setBed] = useState('')
  const mother = others.find(({ id }) => id === visit.accompanies)
  const withHer = mother ? { sex: 'female' as const, status: mother.status } : null
  const may = actor.roles.some((role) => assignBed.roles.includes(role))
  return (
    <Section title={t(texts.bed)}>
      {sectors.length === 0 ? (
        <Empty>{t(texts.noSectors)}</Empty>
      ) : (
        <Form
          state={state}
          input={() => ({ id: visit.id, sectorId, bed: bed === '' ? null : wholeNumber(bed) })}
          onDone={() => setBed('')}
          submit={t(visitTexts.assignBed)}
          disabledReason={may ? undefined : t(visitTexts.onlyReception)}
        >
          <RadioGroup
            name="sectorId"
            label={t(texts.sector)}
            value={sectorId}
            onChange={setSector}
            choices={sectors.map(({ sector, taken }) => ({
              key: sector.id,
              label: `${sector.code} · ${t(sectorTexts[sector.kind])} (${taken}/${sector.beds})`,
              disabledReason: !maySleep(sector.kind, visit, withHer)
                ? t(visitTexts.notForThem)
                : taken >= sector.beds
                  ? t(visitTexts.sectorFull)
                  : undefined,
            }))}
          />
          <TextField
            name="bed"
            label={t(visitTexts.bedNumber)}
            hint={t(visitTexts.lowestFree)}
            value={bed}
            onChange={setBed}
            inputMode="numeric"
            optional
            code
          />
        </Form>
      )}
    </Section>
  )
}

/** Saying that somebody may be under eighteen; in doubt they are. */
export function DoubtPanel({ view: { visit } }: { view: SiteVisitView }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(doubtAge)
  const may = actor.roles.some((role) => doubtAge.roles.includes(role))
  return (
    <Section title={t(texts.age)}>
      <p>{t(visitTexts.doubtAgeText)}</p>
      <Form
        state={state}
        input={() => ({ id: visit.id })}
        onDone={() => undefined}
        submit={t(visitTexts.doubtAge)}
        look="danger"
        disabledReason={may ? undefined : t(visitTexts.onlyReception)}
      >
        {null}
      </Form>
    </Section>
  )
}
