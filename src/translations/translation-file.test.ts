import { expect, it } from 'vitest'
import { readTranslationCsv, type TextToTranslate, translationCsv } from './translation-file.ts'

const left: TextToTranslate = {
  place: 'people/ui/texts:texts.left',
  shipped: { ar: 'باقٍ {count}', en: '{count} left', fr: '{count} restants' },
  words: { fr: 'Reste {count}' },
}
const sum: TextToTranslate = {
  place: 'x/texts:texts.sum',
  shipped: { ar: 'المجموع', en: '=Sum; -of all', fr: 'Somme' },
  words: {},
}
const find = (place: string) => [left, sum].find((one) => one.place === place)
const file = (rows: string[][]) =>
  [['place', 'language', 'shipped', 'english', 'words'], ...rows]
    .map((row) => row.map((cell) => `"${cell}"`).join(','))
    .join('\n')

it('reads what it wrote as nothing changed, also a text that a spreadsheet would run', () => {
  for (const language of ['ar', 'en', 'fr'] as const) {
    const read = readTranslationCsv(translationCsv([left, sum], language), find)
    expect(read).toEqual({ lines: [], unchanged: 2, longer: 0, faults: [] })
  }
  expect(translationCsv([sum], 'en')).toContain("'=Sum; '-of all")
})

it('takes the words of a translator, saved with commas or with semicolons', () => {
  const rows = [[left.place, 'fr', '{count} restants', '{count} left', 'Il en reste {count}']]
  const line = { place: left.place, language: 'fr', shipped: left.shipped, words: 'Il en reste {count}' }
  expect(readTranslationCsv(file(rows), find)?.lines).toEqual([line])
  expect(readTranslationCsv(file(rows).replaceAll('","', '";"'), find)?.lines).toEqual([line])
})

it('names each line that cannot be taken, and why', () => {
  const row = (words: string, given: string[] = []) => [
    ...[given[0] ?? left.place, given[1] ?? 'en', given[2] ?? '{count} left', '{count} left', words],
  ]
  const rows = [
    ...[row('Left'), row('{count} of {total}'), row('<b>{count}</b>'), row('{count} there', ['x/texts:gone'])],
    ...[row('{count} there', [left.place, 'de']), row('{count} there', [left.place, 'en', 'Other words'])],
    ...[row('{count} there'), row('{count} anew')],
  ]
  expect(
    readTranslationCsv(file(rows), find)?.faults.map((one) => [one.row, one.code.split('.')[1], one.name]),
  ).toEqual([
    [2, 'lost', 'count'],
    [3, 'added', 'total'],
    [4, 'markup', ''],
    [5, 'noText', ''],
    [6, 'noText', ''],
    [7, 'noText', ''],
    [9, 'twice', ''],
  ])
})

it('tells a file that is none of these', () => {
  expect(readTranslationCsv('name,phone\nA,1', find)).toBeUndefined()
  expect(readTranslationCsv('"', find)).toBeUndefined()
})
