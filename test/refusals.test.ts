import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { refusals } from '../src/kernel/refusals.ts'
import { composeFeatures } from '../src/main.server.ts'

const src = join(import.meta.dirname, '..', 'src')
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$|refusals\.ts$|^names|^linkage|^journal|formats/.test(name))
  .map((name) => readFileSync(join(src, name), 'utf8'))
  .join('\n')

/** Codes as they are written where somebody is told no, flagged, or shown a problem. */
const told = [
  /refuse\('([\w.]+)'/g,
  /refuse\([^)]*\? '([\w.]+)' : '([\w.]+)'/g,
  /code: '(\w+\.\w+)', facts/g,
  /sendProblem\([\s\S]{0,90}?\d{3}, '([\w.]+)'/g,
  /error: '(\w+\.\w+)'/g,
  /readonly code: .*'([\w.]+)'/g,
]

const { texts } = composeFeatures()

it('every refusal and flag has a text in three languages that says more than its code', () => {
  const codes = new Set(
    told
      .flatMap((pattern) => [...sources.matchAll(pattern)].flatMap((match) => match.slice(1)))
      .filter((code) => code !== undefined),
  )
  expect(codes.size).toBeGreaterThan(60)
  const missing = [...codes].filter((code) => !texts.has(code))
  expect(missing).toEqual([])
  for (const [code, { ar, en, fr }] of texts) {
    expect(ar, code).toMatch(/[\u0600-\u06ff]/)
    for (const text of [ar, en, fr]) expect(text.length, code).toBeGreaterThan(15)
  }
})

it('no code stands in two catalogues, where the words of one would hide those of the other', () => {
  const codes = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /refusals\.ts$/.test(name))
    .flatMap((name) => [...readFileSync(join(src, name), 'utf8').matchAll(/^ {2}'([\w.]+)': \{/gm)])
    .map((match) => match[1])
  expect(codes.length).toBeGreaterThan(texts.size / 2)
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
})

it('what a field’s own check says has its words in the kernel, where the browser finds them before anything is sent', () => {
  const codes = [...sources.matchAll(/error: '(\w+\.\w+)'/g)].map((match) => match[1] ?? '')
  expect(codes.length).toBeGreaterThan(5)
  expect(codes.filter((code) => !(code in refusals))).toEqual([])
})

it('no text is left of a code that nobody uses', () => {
  const unused = [...texts.keys()].filter(
    (code) =>
      !sources.includes(`'${code}'`) && !/^(photo|listFile|ordnanceFile|bankFile|incidentFile|eventFile)\./.test(code),
  )
  expect(unused).toEqual([])
})

it('fills no placeholder that the code does not give', () => {
  for (const [code, { ar, en, fr }] of texts) {
    const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
    expect(placeholders(ar), code).toEqual(placeholders(en))
    expect(placeholders(fr), code).toEqual(placeholders(en))
  }
})
