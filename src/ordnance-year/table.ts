import { typeTexts as accidentTypeTexts, cellTexts as casualtyTexts } from '../accidents/code-lists.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { categoryTexts } from '../ordnance-tasks/code-lists.ts'
import { severityTexts } from '../quality-visits/code-lists.ts'
import type { OrdnanceYear } from './views.ts'
import { yearTexts as texts } from './year-texts.ts'

/** A line of the roll-up: to which part it belongs, what it is, and the figure. */
export interface YearLine {
  readonly part: Texts
  readonly what: readonly Texts[]
  readonly figure: number
  /** That it is one cell of those killed or injured, by sex and age. */
  readonly casualties?: 'killed' | 'injured'
}

/** The roll-up as lines, in the order in which it is read: the page, the file and the test read the same. */
export function yearLines({ land, reports, items, quality, accidents, riskEducation }: OrdnanceYear): YearLine[] {
  const of =
    (part: Texts) =>
    (figure: number, ...what: Texts[]) => ({ part, what, figure })
  const [area, told, found] = [of(texts.land), of(texts.reports), of(texts.items)]
  const [seen, hurt, taught] = [of(texts.quality), of(texts.accidents), of(texts.riskEducation)]
  return [
    area(Math.round(land.openingM2), texts.opening),
    area(Math.round(land.identifiedM2), texts.identified),
    area(Math.round(land.remeasuredM2), texts.remeasured),
    area(Math.round(land.cancelledM2), texts.cancelled),
    area(Math.round(land.reducedM2), texts.reduced),
    area(Math.round(land.clearedM2), texts.cleared),
    area(Math.round(land.closingM2), texts.closing),
    area(land.identified, texts.areasIdentified),
    area(land.released, texts.areasReleased),
    area(land.handedOver, texts.areasHandedOver),
    area(land.reopened, texts.areasReopened),
    told(reports.received, texts.received),
    told(reports.foundTrue, texts.foundTrue),
    told(reports.closed, texts.closed),
    ...items.flatMap((item) => {
      const category = categoryTexts[item.category]
      return [
        found(item.found, category, texts.found),
        found(item.destroyed, category, texts.destroyed),
        found(item.handedOver, category, texts.itemsHandedOver),
        found(item.left, category, texts.left),
      ]
    }),
    seen(quality.visits, texts.visits),
    seen(quality.samples, texts.samples),
    seen(Math.round(quality.sampledM2), texts.sampled),
    seen(quality.notConforming, texts.notConforming),
    ...quality.nonConformities.flatMap(({ severity, raised, closed }) => [
      seen(raised, texts.raised, severityTexts[severity]),
      seen(closed, texts.resolved, severityTexts[severity]),
    ]),
    ...accidents.types.flatMap((type) => [
      hurt(type.accidents, accidentTypeTexts[type.type]),
      hurt(type.killed, accidentTypeTexts[type.type], texts.killed),
      hurt(type.injured, accidentTypeTexts[type.type], texts.injured),
    ]),
    ...(['killed', 'injured'] as const).flatMap((harm) =>
      cells.map((cell) => ({
        ...hurt(accidents.casualties[harm][cell], texts[harm], casualtyTexts[cell]),
        casualties: harm,
      })),
    ),
    hurt(accidents.undated, texts.undated),
    taught(riskEducation.sessions, texts.sessions),
    taught(riskEducation.total, texts.people),
    taught(riskEducation.firstTime, texts.firstTime),
    taught(riskEducation.broadcasts, texts.broadcasts),
  ]
}

const cells = ['boys', 'girls', 'men', 'women', 'unknown'] as const

/** What a line is called, in one language. */
export function wordsOf({ what }: YearLine, language: Language): string {
  return what.map((texts) => texts[language]).join(' · ')
}
