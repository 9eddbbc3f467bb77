import { fill, type Language, type Texts } from '../kernel/texts.ts'
import { type PaperRow, renderRecordPaper } from '../server/documents/record-paper.ts'
import * as words from './code-lists.ts'
import { noReasonText } from './notice-texts.ts'
import { paperTexts as texts } from './paper-texts.ts'
import type { DiligenceView } from './views.ts'

/** A day as it stands in a line of either direction: between Arabic words a hyphen would turn it around, a stroke does not (UAX #9, W4). */
const dayOn = (day: string) => day.replaceAll('-', '/')

function roundRows(view: DiligenceView, roundId: string, language: Language): PaperRow[] {
  const t = (text: Texts, facts = {}) => fill(text[language], facts)
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ')
  const inRound = <T extends { roundId: string }>(rows: readonly T[]) => rows.filter((row) => row.roundId === roundId)
  const answer = inRound(view.answers).find(({ status }) => status === 'confirmed')
  return [
    ...inRound(view.risks).map(({ kind, level, grave, finding, source }) => ({
      label: t(texts.risk, { kind: t(words.riskKindTexts[kind]) }),
      value: joined([
        t(words.levelTexts[level]),
        t(texts.grave, { answer: t(words.graveTexts[grave]) }),
        finding,
        t(texts.source, { source }),
      ]),
    })),
    ...inRound(view.questions).map(({ question, answer: said, answeredOn }, i) => ({
      label: t(texts.question, { n: i + 1 }),
      value: joined([question, answeredOn === null ? t(texts.unanswered) : `${dayOn(answeredOn)}: ${said}`]),
    })),
    {
      label: t(texts.answer),
      value: answer
        ? joined([
            t(words.outcomeTexts[answer.outcome]),
            dayOn(answer.answeredOn),
            t(texts.letter, { letter: answer.letter }),
            answer.validUntil === null ? '' : t(texts.until, { day: dayOn(answer.validUntil) }),
            answer.reassessOn === null ? '' : t(texts.reassess, { day: dayOn(answer.reassessOn) }),
            answer.remediation === '' ? '' : t(texts.remediation, { words: answer.remediation }),
          ])
        : t(texts.unanswered),
    },
  ]
}

/** The record of one request as PDF: what was asked and answered in each round, and its measures. It names no person and no reason. */
export function diligencePaper(
  view: DiligenceView,
  names: { authority: Texts; title: Texts },
  language: Language,
): Promise<Uint8Array> {
  const t = (text: Texts, facts = {}) => fill(text[language], facts)
  const { request, number, unitName, caseNumber } = view
  return renderRecordPaper({
    language,
    title: t(texts.title),
    authorityTitle: names.authority[language],
    programmeTitle: names.title[language],
    mark: t(words.statusTexts[request.status]),
    rows: [
      { label: t(texts.number), value: number, mono: true },
      { label: t(texts.scheme), value: t(words.schemeTexts[request.scheme]) },
      unitName === null && caseNumber !== null
        ? { label: t(texts.person), value: caseNumber, mono: true }
        : { label: t(texts.unit), value: unitName?.[language] ?? request.named },
      { label: t(texts.support), value: t(words.supportTexts[request.support]) },
      { label: t(texts.activity), value: request.activity },
      ...view.rounds.flatMap(({ id, n, cause, submittedOn, submittedTo }) => [
        {
          label: t(texts.round, { n }),
          value: [t(words.causeTexts[cause]), dayOn(submittedOn), submittedTo].join(' · '),
        },
        ...roundRows(view, id, language),
      ]),
      ...view.supports.map(({ what, startedOn, endedOn }) => ({
        label: t(texts.started),
        value: [what, endedOn === null ? dayOn(startedOn) : `${dayOn(startedOn)} – ${dayOn(endedOn)}`].join(' · '),
      })),
    ],
    table:
      view.measures.length === 0
        ? null
        : {
            title: t(texts.measures),
            columns: [
              { header: t(texts.what), width: '4' },
              { header: t(texts.owner), width: '2' },
              { header: t(texts.due), width: '2', mono: true },
              { header: t(texts.standing), width: '2' },
            ],
            rows: view.measures.map(({ what, owner, dueOn, status }) => [
              what,
              owner,
              dueOn,
              t(words.measureStatusTexts[status]),
            ]),
          },
    notes: [t(noReasonText)],
    pictures: [],
    signatures: [t(texts.signed), t(texts.signed)],
    proof: null,
    footer: [number],
  })
}
