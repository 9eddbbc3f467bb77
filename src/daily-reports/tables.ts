import { ageTexts, harmTexts, meansTexts, sexTexts } from '../incidents/code-lists.ts'
import type { Instant } from '../kernel/dates.ts'
import type { Language } from '../kernel/texts.ts'
import { compassTexts, courseTexts, observationTexts, postKindTexts } from '../monitoring/code-lists.ts'
import { restrictionKindTexts } from '../movement-restrictions/code-lists.ts'
import { standingTexts, typeWords } from './code-lists.ts'
import { type ReportWords, reportWords } from './paper-words.ts'
import type { AnnexLine, Compared, Rates, ReportContent } from './report-content.ts'

/** A table of a report, the same on its page, on paper and in the file. */
export interface ReportTable {
  readonly key: string
  readonly title: string
  readonly columns: readonly { readonly header: string; readonly width: number; readonly isNumber: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

/** A moment as papers show it, by the clock where the programme works: `2020-11-10 19:30`. */
export function momentWriter(timeZone: string): (at: Instant) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return (at) => format.format(new Date(at))
}

const hoursText = (hours: number) => hours.toFixed(1)

/** A rate to three digits; in words where nobody watched, so that nobody reads a zero. */
export function rateText(rate: number | null, { nobody }: Pick<ReportWords, 'nobody'>): string {
  return rate === null ? nobody : rate.toFixed(3)
}

const both = ({ now, before }: Compared, as: (n: number) => string = String) => [as(now), as(before)]
const bothRates = ({ now, before }: Rates, words: ReportWords) => [rateText(now, words), rateText(before, words)]

const word = (header: string, width = 3) => ({ header, width, isNumber: false })
const number = (header: string, width = 0) => ({ header, width, isNumber: true })

/** The tables of a report without its annex. */
export function reportTables(content: ReportContent, language: Language): ReportTable[] {
  const words = reportWords[language]
  const at = momentWriter(content.timeZone)
  const and = language === 'ar' ? '، ' : ', '
  const pair = (header: string) => [number(header), number(words.before)]
  return [
    {
      ...{ key: 'summary', title: words.summary },
      columns: [word(words.figure, 4), number(words.now, 1), number(words.before, 1)],
      rows: summaryRows(content, words),
    },
    {
      ...{ key: 'districts', title: words.districts },
      columns: [
        ...[word(words.district), word(words.region)],
        ...[words.count, words.explosionsShort, words.hoursShort, words.rateShort].flatMap(pair),
      ],
      rows: content.districts.map((one) => [
        ...[one.name[language], one.region?.[language] ?? '', ...both(one.incidents), ...both(one.explosions)],
        ...[...both(one.hours, hoursText), ...bothRates(one.rate, words)],
      ]),
    },
    {
      ...{ key: 'types', title: words.types },
      columns: [word(words.type, 4), ...[words.count, words.observedShort, words.rateShort].flatMap(pair)],
      rows: content.types.map((one) => [
        ...[typeWords(one.type)[language], ...both(one.incidents), ...both(one.observed)],
        ...bothRates(one.rate, words),
      ]),
    },
    {
      ...{ key: 'articles', title: words.articles },
      columns: [word(words.article, 5), word(words.party), ...[words.count, words.rateShort].flatMap(pair)],
      rows: content.articles.map((one) => [
        ...[`${one.agreement[language]} · ${one.article} · ${one.heading[language]}`, one.party[language]],
        ...[...both(one.violations), ...bothRates(one.rate, words)],
      ]),
    },
    {
      ...{ key: 'casualties', title: words.casualties },
      columns: [word(words.harm), word(words.who, 4), word(words.standing), number(words.now), number(words.before)],
      rows: content.casualties.map(({ harm, sex, age, standing, now, before }) => [
        ...[harmTexts[harm][language], `${sexTexts[sex][language]}${and}${ageTexts[age][language]}`],
        standingTexts[standing][language],
        ...[now, before].map(({ low, best, high }) => `${low}–${best}–${high}`),
      ]),
    },
    {
      ...{ key: 'restrictionLines', title: words.restrictionLines },
      columns: [
        ...[
          number(words.reference),
          word(words.kind, 2),
          word(words.place, 2),
          number(words.began),
          number(words.ended),
        ],
        ...[word(words.imposedBy), word(words.watcher, 2)],
      ],
      rows: content.restrictionLines.map((one) => [
        ...[one.reference, restrictionKindTexts[one.kind][language], one.place[language], at(one.beganAt)],
        ...[one.endedAt === null ? '' : at(one.endedAt), one.imposedBy, one.watcher ?? ''],
      ]),
    },
    {
      ...{ key: 'heavyWeapons', title: words.heavyWeapons },
      columns: [
        ...[number(words.reference), word(words.type), word(words.place, 2), number(words.at), word(words.weapon)],
        ...[number(words.count), word(words.standing, 2)],
      ],
      rows: content.heavyWeapons.map((one) => [
        ...[one.reference, typeWords(one.type)[language], one.place[language], at(one.at), one.weapon],
        ...[one.number === null ? '' : String(one.number), standingTexts[one.standing][language]],
      ]),
    },
    ...heavyTables(content, language),
    {
      ...{ key: 'posts', title: words.posts },
      columns: [
        ...[word(words.post), word(words.kind, 2), word(words.place, 2)],
        ...[...pair(words.hoursShort), number(words.downHours), word(words.state, 2)],
      ],
      rows: content.posts.map((one) => [
        ...[one.name, postKindTexts[one.kind][language], one.place[language], ...both(one.hours, hoursText)],
        ...[hoursText(one.downHours), one.isDown ? words.down : one.hours.now > 0 ? words.watched : words.notWatched],
      ]),
    },
  ]
}

/** Heavy weapons by party, line and place; no table in a report from before they were counted. */
function heavyTables({ heavyByLine }: ReportContent, language: Language): ReportTable[] {
  if (heavyByLine === undefined) return []
  const words = reportWords[language]
  return [
    {
      ...{ key: 'heavyByLine', title: words.heavyByLine },
      columns: [
        ...[word(words.party), word(words.line), word(words.place, 2)],
        ...[words.heavyIncidentsShort, words.heavySightingsShort, words.heavyWeaponsShort].flatMap((header) => [
          ...[number(header), number(words.before)],
        ]),
      ],
      rows: heavyByLine.lines.map((one) => [
        ...[one.party[language], one.line, one.place[language]],
        ...[one.incidents, one.sightings, one.weapons].flatMap((of) => both(of)),
      ]),
    },
  ]
}

/** The figures of the whole, each with that of the period before. */
export function summaryRows(content: ReportContent, words: ReportWords): string[][] {
  const { total, patrols, heavyByLine: heavy } = content
  return [
    [words.incidents, ...both(total.incidents)],
    [words.observed, ...both(total.observed)],
    [words.explosions, ...both(total.explosions)],
    [words.hours, ...both(total.hours, hoursText)],
    [words.watcherHours, ...both(total.watcherHours, hoursText)],
    [words.rate, ...bothRates(total.rate, words)],
    [words.restrictions, ...both(content.restrictions)],
    [words.jamming, ...both(content.jamming)],
    ...(heavy
      ? [
          [words.heavyIncidents, ...both(heavy.incidents)],
          [words.heavySightings, ...both(heavy.sightings)],
          [words.heavyUncertain, ...both(heavy.uncertain)],
        ]
      : []),
    [words.patrols, ...both(patrols.carriedOut)],
    [words.turnedBack, ...both(patrols.turnedBack)],
  ]
}

/** The annex table (OSCE SMM): a line of each thing that was seen or heard. */
export function annexTable(content: ReportContent, language: Language): ReportTable {
  const words = reportWords[language]
  const at = momentWriter(content.timeZone)
  return {
    ...{ key: 'annex', title: words.annex },
    columns: [
      ...[
        number(words.reference),
        word(words.post),
        word(words.location, 4),
        word(words.means, 2),
        number(words.count),
      ],
      ...[word(words.observation, 2), word(words.course, 2), word(words.type), word(words.weapon), number(words.at)],
      word(words.standing, 2),
    ],
    rows: content.annex.map((line) => [
      ...[line.reference, line.watcher ?? '', locationText(line, language), meansTexts[line.means][language]],
      ...[
        line.number === null ? '' : String(line.number),
        line.observation ? observationTexts[line.observation][language] : '',
      ],
      ...[line.course ? courseTexts[line.course][language] : '', typeWords(line.type)[language], line.weapon],
      ...[line.hourKnown ? at(line.at) : at(line.at).slice(0, 10)],
      standingTexts[line.standing][language] + (line.late ? ` · ${words.late}` : ''),
    ]),
  }
}

/** A place with how far and whereto it lies from the post. */
export function locationText({ place, distanceM, direction, bearing }: AnnexLine, language: Language): string {
  const words = reportWords[language]
  const far =
    distanceM === null
      ? ''
      : distanceM < 1000
        ? `${distanceM} ${words.metres}`
        : `${(distanceM / 1000).toFixed(1)} ${words.km}`
  const toward =
    direction === null ? '' : `${compassTexts[direction][language]}${bearing === null ? '' : ` (${bearing}°)`}`
  const from = [far, toward].filter((part) => part !== '').join(' ')
  return from === '' ? place[language] : `${place[language]} · ${from}`
}
