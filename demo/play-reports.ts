import { shippedTemplates } from '../src/reports/shipped-templates.ts'
import { decideTemplate, proposeTemplate } from '../src/reports/template-actions.ts'
import { idOf, type Play } from './acting.ts'

/** Templates of reports: the monthly one waits for a second person, the yearly one of ordnance was approved. */
export async function playReports(play: Play): Promise<void> {
  for (const { kind, title, blocks } of shippedTemplates.filter((one) => one.kind !== 'jmc')) {
    const id = idOf(`report template ${kind}`)
    await play.act('huda', proposeTemplate, { id, templateId: id, kind, title, blocks })
  }
  await play.act('munir', decideTemplate, { id: idOf('report template ordnanceYear'), approve: true, note: '' })
}
