import { newId } from '../src/kernel/ids.ts'
import { askReport } from '../src/reports/issue-actions.ts'
import { setSchedule, shareReport } from '../src/reports/schedule-actions.ts'
import { decideTemplate, proposeTemplate } from '../src/reports/template-actions.ts'
import { type CastName, cast, dayHere, type World } from './world.ts'

/** A template whose words have the marker, approved by another, scheduled, shared outside, and a report of it that was asked for. */
export async function reportAsked(world: World, by: { director: CastName; other: CastName }, marker: string) {
  const id = newId()
  const said = { ar: marker, en: marker, fr: marker }
  const blocks = [
    { kind: 'text', text: said },
    { kind: 'panel', panel: 'commitments' },
  ]
  await world.done(by.director, proposeTemplate, { id, templateId: id, kind: 'jmc', title: said, blocks })
  await world.done(by.other, decideTemplate, { id, approve: true, note: '' })
  const recipients = [cast[by.director].id]
  await world.done(by.director, setSchedule, { id: newId(), templateId: id, languages: ['ar'], recipients })
  await world.done(by.director, shareReport, {
    ...{ id: newId(), templateId: id, recipient: marker, address: 'donor@example.org', language: 'en' },
    ...{ purpose: marker, expiresOn: dayHere(30) },
  })
  const fromDay = `${dayHere(-31).slice(0, 7)}-01`
  await world.done(by.director, askReport, { id: newId(), templateId: id, fromDay, corrects: null, reason: '' })
}
