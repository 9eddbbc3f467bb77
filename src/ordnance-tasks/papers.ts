import { writtenPoint } from '../kernel/coordinates/coordinates.ts'
import { dayOf } from '../kernel/dates.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { referenceOf } from '../ordnance-reports/ordnance-report.ts'
import { assetTexts, levelTexts } from '../ordnance-teams/code-lists.ts'
import { whyNot } from '../ordnance-teams/qualification.ts'
import { type PaperRow, renderRecordPaper } from '../server/documents/record-paper.ts'
import { handlingTexts, reasonTexts, taskKindTexts } from './code-lists.ts'
import { aidMetres } from './exclusion.ts'
import { orderWords } from './paper-words.ts'
import { codeOf } from './required-capability.ts'
import { taskNumberOf } from './task.ts'
import type { OrderView } from './views.ts'

/** A task with what else stands on its order. */
export interface OrderParts {
  readonly view: OrderView
  readonly programmeTitle: Texts
  readonly authorityTitle: Texts
  readonly timeZone: string
  readonly today: string
}

/** Of a long perimeter this many points are printed, and how many there are. */
const pointsShown = 60

/**
 * The order as PDF for the team to take along: what is to be done and where, the level and why, the team, how far people are kept
 * away, how the hurt come away. It says that its figures are aids, and that it is a draft while it is not issued.
 */
export function orderPaper(parts: OrderParts, language: Language): Promise<Uint8Array> {
  const { view, programmeTitle, authorityTitle } = parts
  const { task, places } = view
  const words = orderWords[language]
  const isDraft = task.status === 'draft' || task.status === 'prioritised'
  const more = places.length > pointsShown ? ` (${pointsShown}/${places.length})` : ''
  return renderRecordPaper({
    language,
    title: words.title,
    authorityTitle: authorityTitle[language],
    programmeTitle: programmeTitle[language],
    mark: task.status === 'cancelled' ? words.cancelled : isDraft ? words.draft : null,
    rows: rowsOf(parts, language),
    table: {
      title: `${words.places}${more}`,
      columns: [
        { header: words.point, width: '2' },
        { header: words.degrees, width: '4', mono: true },
        { header: words.mgrs, width: '4', mono: true },
        { header: words.typed, width: '4', mono: true },
      ],
      rows: places
        .slice(0, pointsShown)
        .map(({ label, point, typed }) => [
          label,
          writtenPoint(point, 'degrees') ?? '',
          writtenPoint(point, 'mgrs') ?? '',
          typed,
        ]),
    },
    notes: [words.warning],
    pictures: [],
    signatures: [words.signIssuer, words.signLeader],
    proof: null,
    footer: [taskNumberOf(task.id), parts.today],
  })
}

function rowsOf({ view, timeZone, today }: OrderParts, language: Language): PaperRow[] {
  const { task, team } = view
  const words = orderWords[language]
  const listed = (all: readonly string[]) => all.join(language === 'ar' ? '، ' : ', ')
  const aid = aidMetres(task.allUpKg)
  const level = codeOf(task)
  const valid = view.qualifications.filter((one) => whyNot(one, today) === undefined)
  const { medevac } = task
  return [
    { label: words.number, value: taskNumberOf(task.id), mono: true },
    ...(task.issuedAt === null
      ? []
      : [
          { label: words.issued, value: dayOf(task.issuedAt, timeZone), mono: true },
          { label: words.issuedBy, value: view.issuedByName ?? '' },
        ]),
    { label: words.draftedBy, value: view.draftedByName },
    { label: words.kind, value: taskKindTexts[task.kind][language] },
    ...(view.hazard ? [{ label: words.hazard, value: view.hazard.name }] : []),
    ...(task.reportId ? [{ label: words.report, value: referenceOf(task.reportId), mono: true }] : []),
    { label: words.team, value: team.name },
    { label: words.leader, value: view.leaderName },
    { label: words.organisation, value: `${team.organisation} · ${team.accreditation}` },
    { label: words.level, value: level, mono: true },
    ...(task.requiredReasons.length === 0
      ? []
      : [{ label: words.reasons, value: listed(task.requiredReasons.map((one) => reasonTexts[one][language])) }]),
    { label: words.assets, value: listed(task.assets.map((asset) => assetTexts[asset][language])) },
    {
      label: words.members,
      value: listed(valid.map(({ personName, level: held }) => `${personName} – ${levelTexts[held][language]}`)),
    },
    { label: words.priority, value: String(task.priority), mono: true },
    ...(task.beginBy ? [{ label: words.beginBy, value: task.beginBy, mono: true }] : []),
    { label: words.handling, value: handlingTexts[task.handling][language] },
    { label: words.neq, value: task.neqKg === null ? words.unknown : String(task.neqKg) },
    { label: words.instructions, value: task.instructions },
    { label: words.exclusion, value: String(task.exclusionM), mono: true },
    ...(aid === null ? [] : [{ label: words.aid, value: String(aid), mono: true }]),
    ...(task.exclusionNote === ''
      ? []
      : [{ label: words.nearer, value: `${task.exclusionNote} (${view.exclusionByName ?? '–'})` }]),
    { label: words.hospital, value: medevac.hospital },
    { label: words.means, value: medevac.means },
    { label: words.minutes, value: String(medevac.minutes), mono: true },
    { label: words.contact, value: medevac.contact },
    { label: words.medic, value: medevac.medicPresent ? words.yes : words.no },
    { label: words.security, value: task.security },
  ]
}
