import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, FilledForm, presets, withoutRound } from './answers.ts'
import { type Content, problemsOf } from './content.ts'
import { evaluate, textOf, type Value } from './evaluate.ts'
import { ExpressionFault, readExpression } from './expression.ts'
import { PatternFault, readPattern } from './pattern.ts'
import { type FormSheet, readXlsForm } from './xlsform.ts'

const today = '2026-03-10'
/** Names of questions stand in these tests as `{age}`; a form writes them with a dollar in front. */
const named = (text: string) => text.replace(/\{([A-Za-z_]\w*)\}/g, (piece) => `$${piece}`)
const said: Readonly<Record<string, Value>> = {
  age: 17,
  income: '',
  colours: 'red blue',
  born: { day: '2008-03-11' },
  name: 'منصور',
  zero: 0,
}

function value(text: string, self: Value = ''): Value {
  return evaluate(readExpression(named(text)), {
    today,
    self,
    ref: (name) => said[name] ?? '',
    over: (name) => (name === 'child' ? ['', ''] : [3, '', 4]),
  })
}
const fault = (text: string) => {
  try {
    readExpression(named(text))
    return 'none'
  } catch (thrown) {
    return thrown instanceof ExpressionFault ? thrown.code : 'other'
  }
}

describe('an expression', () => {
  it.each<[string, Value]>([
    // Arithmetic binds as in XPath 1.0 §3.5, and from the left.
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['7 div 2', 3.5],
    ['-7 mod 3', -1],
    ['- 2 + 5', 3],
    ['2 * -3', -6],
    // Comparisons; what is not answered has no number.
    ['{age} >= 18', false],
    ['{age} < 18 and {age} > 15', true],
    ["{income} = ''", true],
    ['{income} > 0', false],
    ['{income} <= 0', false],
    ['{income} != 0', true],
    ['{zero} = 0', true],
    ["{zero} = ''", false],
    ["'10' < '9'", false],
    ["'abc' = 'abc'", true],
    // `and` binds tighter than `or`.
    ['true() or false() and false()', true],
    ['(true() or false()) and false()', false],
    ['not({age} = 17)', false],
    ["not('')", true],
    // Days count as days since 1970.
    ['{born} > date("2008-01-01")', true],
    ["{born} <= '2008-03-11'", true],
    ['(today() - {born}) div 365.25 < 18', true],
    ['today() - 1 = date("2026-03-09")', true],
    ['int((today() - {born}) div 365.25)', 17],
    // Chosen of a list.
    ["selected({colours}, 'red')", true],
    ["selected({colours}, 're')", false],
    ["selected({income}, '')", false],
    ['count-selected({colours})', 2],
    ['string-length({name})', 5],
    ["regex({name}, '[\\u0621-\\u064A]+')", false],
    ["regex('LY-2025', '[A-Z]{2}-\\d{4}')", true],
    ["regex('xLY-2025', '[A-Z]{2}-\\d{4}')", false],
    ['count({child})', 2],
    ['sum({wage})', 7],
    ['if({age} < 18, "child", "adult")', 'child'],
    ['coalesce({income}, 5)', 5],
    ['concat({name}, "-", 3)', 'منصور-3'],
    ['round(2.5)', 3],
    ['number("x") = number("x")', false],
  ])('%s is %s', (text, result) => {
    expect(value(text.replace('\\u0621', 'ء').replace('\\u064A', 'م'))).toEqual(result)
  })

  it('speaks of its own question by a dot', () => {
    expect(value('. >= 0 and . <= 120', 130)).toBe(false)
    expect(value('. >= 0 and . <= 120', 44)).toBe(true)
    expect(value('.5 + .5')).toBe(1)
  })

  it('writes numbers without noise', () => {
    expect([0.1 + 0.2, 1e21, -0, Number.NaN, 1 / 3].map((n) => textOf(n))).toEqual([
      '0.3',
      '1e+21',
      '0',
      '',
      '0.333333333333333',
    ])
  })

  it.each([
    ['age > 3', 'path'],
    ['/data/age > 3', 'path'],
    ['../age', 'path'],
    ['{age} > 3 |', 'path'],
    ['{age}[1]', 'path'],
    ['position(..)', 'function'],
    ["pulldata('a', 'b')", 'function'],
    ['constructor()', 'function'],
    ['selected({a})', 'arguments'],
    ['count(1)', 'arguments'],
    ['1 +', 'syntax'],
    ['(1', 'syntax'],
    ['1 2', 'syntax'],
    ['‘a’ = 1', 'syntax'],
    ['regex(., {a})', 'pattern'],
    ["regex(., '(a+)\\1')", 'pattern'],
    ["regex(., '(?=a)')", 'pattern'],
    ['('.repeat(100), 'tooLong'],
    ['1+'.repeat(600), 'tooLong'],
  ])('%s is refused: %s', (text, code) => {
    expect(fault(text)).toBe(code)
  })

  it('ends in a value or in a reason, whatever is written', () => {
    const piece = fc.constantFrom(
      '{age}',
      '.',
      '(',
      ')',
      'and',
      '=',
      "'a'",
      '1',
      '-',
      'not(',
      'selected(',
      ',',
      ' ',
      'div',
      '*',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join(' ')
        if (fault(text) === 'none') expect(['string', 'number', 'boolean', 'object']).toContain(typeof value(text))
        else expect(fault(text)).not.toBe('other')
      }),
    )
  })
})

describe('a pattern', () => {
  it('says what the engine of JavaScript says of a complete match', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '(a|b)', '((ab)?)', '(?:ba)', '[a-c]')
    const times = fc.constantFrom('', '*', '+', '?', '{2}', '{1,2}', '{0,}')
    const pattern = fc.array(
      fc.tuple(atom, times).map((two) => two.join('')),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 8 }), (parts, text) => {
        const source = parts.join('')
        expect(readPattern(source).matches(text), source).toBe(new RegExp(`^(?:${source})$`, 'u').test(text))
      }),
      { numRuns: 500 },
    )
  })

  it('takes a pattern that keeps others busy for ever in its stride', () => {
    const started = performance.now()
    expect(readPattern('(a+)+b').matches('a'.repeat(2000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
    expect(() => readPattern('((a{99}){99}){99}')).toThrow(PatternFault)
  })
})

const head = [
  'type',
  'name',
  'label::Arabic (ar)',
  'label::English (en)',
  'required',
  'relevant',
  'constraint',
  'calculation',
  'default',
]
const row = (type: string, name: string, more: Partial<Record<string, string>> = {}) =>
  head.map((column) =>
    named({ type, name, 'label::Arabic (ar)': type === 'calculate' ? '' : `سؤال ${name}`, ...more }[column] ?? ''),
  )
const sheet = (name: string, ...rows: string[][]): FormSheet => ({
  name,
  rows: rows.map((cells, at) => ({ number: at + 1, cells })),
})
const choices = sheet(
  'choices',
  ['list name', 'name', 'label::العربية', 'label::French'],
  ['yesno', 'yes', 'نعم', 'Oui'],
  ['yesno', 'no', 'لا', 'Non'],
  ['trade', 'smith', 'حداد', 'Forgeron'],
  ['trade', 'driver', 'سائق', 'Chauffeur'],
)
const household = [
  row('begin group', 'home'),
  row('select_one yesno', 'married', { required: 'yes' }),
  row('integer', 'wives', { relevant: "{married} = 'yes'", constraint: '. >= 1 and . <= 4' }),
  row('end_group', ''),
  row('begin_repeat', 'child'),
  row('text', 'childName', { required: 'TRUE' }),
  row('integer', 'childAge', { constraint: '. < 18' }),
  row('select_one yesno', 'school', { relevant: '{childAge} >= 6' }),
  row('end repeat', ''),
  row('calculate', 'children', { calculation: 'count({child})' }),
  row('calculate', 'ages', { calculation: 'sum({childAge})' }),
  row('note', 'many', { relevant: '{children} > 1', 'label::Arabic (ar)': 'لك {children} أولاد' }),
  row('select_multiple trade', 'trades'),
  row('date', 'since', { default: 'today()', constraint: '. <= today()' }),
  row('geopoint', 'place'),
]
const imported = (...rows: string[][]) => readXlsForm([sheet('survey', head, ...rows), choices])
const contentOf = (...rows: string[][]): Content => {
  const { content, problems } = imported(...rows)
  if (!content) throw new Error(JSON.stringify(problems))
  return content
}

describe('a workbook', () => {
  it('is read with its labels, groups and repeats', () => {
    const form = imported(...household)
    expect(form.problems).toEqual([])
    expect(form.content?.items.map(({ name, within }) => [name, within])).toContainEqual(['school', 'child'])
    expect(form.content?.lists[0]?.choices[0]?.label).toEqual({ ar: 'نعم', en: '', fr: 'Oui' })
  })

  it('takes words without a language as the language of the form', () => {
    const settings = sheet('settings', ['form_title', 'form_id', 'default_language'], ['Needs', 'needs', 'French (fr)'])
    const survey = sheet('Survey', ['type', 'name', 'label'], ['text', 'a', 'Nom'], ['start', 'start'])
    const form = readXlsForm([settings, survey])
    expect(form).toMatchObject({ title: 'Needs', code: 'needs', left: ['start'] })
    expect(form.content?.items[0]?.label).toEqual({ ar: '', en: '', fr: 'Nom' })
  })

  it.each<[string, string[][], [number, string, string]]>([
    ['a type that is not understood', [row('audio', 'a')], [2, 'type', 'typeUnknown']],
    ['a photo, which has no sealed place here', [row('image', 'a')], [2, 'type', 'typeUnknown']],
    ['a choice with another choice', [row('select_one yesno or_other', 'a')], [2, 'type', 'typeUnknown']],
    ['a list that there is not', [row('select_one colours', 'a')], [2, 'type', 'listUnknown']],
    ['a name with a space', [row('text', 'my name')], [2, 'name', 'nameBad']],
    ['a name twice', [row('text', 'a'), row('text', 'a')], [3, 'name', 'nameTwice']],
    ['a question without words', [row('text', 'a', { 'label::Arabic (ar)': '' })], [2, 'label', 'labelMissing']],
    ['a question that is not there', [row('text', 'a', { relevant: '{b} = 1' })], [2, 'relevant', 'refUnknown']],
    ['a function that is not understood', [row('text', 'a', { relevant: 'once(1)' })], [2, 'relevant', 'function']],
    ['a path', [row('text', 'a', { constraint: '. > ../b' })], [2, 'constraint', 'path']],
    [
      'a question that waits for itself',
      [row('text', 'a', { relevant: "{b} = ''" }), row('text', 'b', { relevant: "{a} = ''" })],
      [2, 'relevant', 'cycle'],
    ],
    [
      'a group that waits for what stands in it',
      [row('begin group', 'g', { relevant: "{a} = ''" }), row('text', 'a'), row('end group', '')],
      [2, 'relevant', 'cycle'],
    ],
    ['a group that does not end', [row('begin group', 'g'), row('text', 'a')], [2, 'type', 'notClosed']],
    ['an end without a beginning', [row('text', 'a'), row('end repeat', '')], [3, 'type', 'endWithoutBegin']],
    [
      'a look from outside into one round of many',
      [row('begin repeat', 'r'), row('text', 'a'), row('end repeat', ''), row('text', 'b', { relevant: "{a} = '1'" })],
      [5, 'relevant', 'refInRepeat'],
    ],
    [
      'a sum over nothing',
      [row('text', 'a'), row('calculate', 'b', { calculation: 'sum({a})' })],
      [3, 'calculation', 'overNothing'],
    ],
    ['a calculation without any', [row('calculate', 'a')], [2, 'calculation', 'calculationMissing']],
    ['a constraint on a note', [row('note', 'a', { constraint: '. > 1' })], [2, 'constraint', 'notHere']],
    ['a preset that is no answer', [row('integer', 'a', { default: 'x' })], [2, 'default', 'presetBad']],
    ['a preset that would be calculated', [row('text', 'a', { default: 'concat(1)' })], [2, 'default', 'presetBad']],
    ['a condition for being required', [row('text', 'a', { required: '{b} = 1' })], [2, 'required', 'requiredBad']],
  ])('is refused for %s', (_what, rows, [number, column, code]) => {
    const { content, problems } = imported(...rows)
    expect(content).toBeNull()
    expect(problems.map((one) => [one.row, one.column, one.code])).toContainEqual([number, column, code])
  })

  it('is refused for columns that would change what is asked', () => {
    const survey = sheet(
      'survey',
      ['type', 'name', 'label', 'choice_filter', 'appearance'],
      ['text', 'a', 'A', 'x = 1', 'w1'],
    )
    expect(readXlsForm([survey])).toMatchObject({
      problems: [{ row: 2, column: 'choice_filter', code: 'columnUnsupported' }],
      left: ['appearance'],
    })
    expect(readXlsForm([sheet('x', ['a'])]).problems).toMatchObject([{ code: 'sheetMissing' }])
  })

  it('is refused for the same choice twice, at its row', () => {
    const twice = sheet('choices', ['list_name', 'name', 'label'], ['c', '1', 'A'], ['c', '1', 'B'])
    const { problems } = readXlsForm([sheet('survey', head, row('select_one c', 'a')), twice])
    expect(problems).toMatchObject([{ sheet: 'choices', row: 3, code: 'choiceTwice' }])
  })

  it('never gives a form that has problems', () => {
    const cell = fc.constantFrom(
      '',
      'text',
      'a',
      'begin group',
      'end group',
      'begin repeat',
      '{a} = 1',
      'select_one yesno',
      'note',
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { maxLength: 6 }), (rows) => {
        const { content, problems } = imported(...rows.map((cells) => cells.map(named)))
        expect(content === null).toBe(problems.length > 0)
        if (content) expect(problemsOf(content)).toEqual([])
      }),
    )
  })
})

describe('a form that is filled', () => {
  const content = contentOf(...household)
  const filled = (answers: Answers) => new FilledForm(content, answers, today)
  const asked = (answers: Answers) =>
    filled(answers)
      .places()
      .map(({ path }) => path)
  const married = { married: 'yes', wives: '1', since: today }

  it('asks what is relevant, and each round of a repeat', () => {
    expect(asked({})).toEqual(['home', 'married', 'child', 'children', 'ages', 'trades', 'since', 'place'])
    const paths = asked({ married: 'yes', child: '2', 'child[0]/childAge': '7', 'child[1]/childAge': '3' })
    expect(paths).toContain('wives')
    expect(paths).toContain('child[0]/school')
    expect(paths).not.toContain('child[1]/school')
    expect(paths).toContain('many')
  })

  it('calculates over the rounds', () => {
    const form = filled({ child: '2', 'child[0]/childAge': '7', 'child[1]/childAge': '3' })
    const worth = (name: string) => {
      const place = form.places().find(({ path }) => path === name)
      return place && form.value(place.read, place.rounds)
    }
    expect([worth('children'), worth('ages')]).toEqual(['2', '10'])
    const note = form.places().find(({ path }) => path === 'many')
    expect(note && form.shown('children', note)).toBe('2')
  })

  it.each<[string, Answers, { path: string; code: string }]>([
    ['a required answer that is not there', { since: today }, { path: 'married', code: 'required' }],
    ['a constraint', { ...married, wives: '5' }, { path: 'wives', code: 'constraint' }],
    ['a number that is none', { ...married, wives: 'two' }, { path: 'wives', code: 'type' }],
    ['a choice that there is not', { ...married, married: 'perhaps' }, { path: 'married', code: 'choice' }],
    ['a choice twice', { ...married, trades: 'smith smith' }, { path: 'trades', code: 'choice' }],
    ['a day that there is not', { ...married, since: '2026-02-30' }, { path: 'since', code: 'type' }],
    ['a day to come', { ...married, since: '2026-03-11' }, { path: 'since', code: 'constraint' }],
    ['a place off the earth', { ...married, place: '99.5 13' }, { path: 'place', code: 'type' }],
    ['an answer to what is not asked', { ...married, married: 'no' }, { path: 'wives', code: 'notAsked' }],
    [
      'an answer behind the last round',
      { ...married, 'child[0]/childName': 'x' },
      { path: 'child[0]/childName', code: 'notAsked' },
    ],
    ['an answer to what is calculated', { ...married, children: '9' }, { path: 'children', code: 'notAsked' }],
    [
      'an answer that a name of the language would give',
      { ...married, constructor: 'x' },
      { path: 'constructor', code: 'notAsked' },
    ],
    ['a required answer in a round', { ...married, child: '1' }, { path: 'child[0]/childName', code: 'required' }],
    ['more rounds than there may be', { ...married, child: '99' }, { path: 'child', code: 'rounds' }],
    ['nothing but spaces', { ...married, married: ' ' }, { path: 'married', code: 'required' }],
  ])('finds %s', (_what, answers, found) => {
    expect(filled(answers).faults()).toContainEqual(found)
  })

  it('finds nothing where all is right, and keeps only what is asked', () => {
    expect(filled({ ...married, trades: 'smith driver', place: '32.88 13.19' }).faults()).toEqual([])
    const changed = filled({ ...married, married: 'no' })
    expect(changed.kept()).toEqual({ married: 'no', since: today })
    expect(new FilledForm(content, changed.kept(), today).faults()).toEqual([])
  })

  it('begins with its presets, and takes a round out of the middle', () => {
    expect(presets(content, today)).toEqual({ since: today })
    const answers = { child: '3', 'child[0]/childName': 'a', 'child[1]/childName': 'b', 'child[2]/childName': 'c' }
    expect(withoutRound(answers, 'child', 1)).toEqual({
      child: '2',
      'child[0]/childName': 'a',
      'child[1]/childName': 'c',
    })
  })

  it('judges no more rounds than it can, however they stand in one another', () => {
    const nested = contentOf(
      row('begin repeat', 'a'),
      row('begin repeat', 'b'),
      row('begin repeat', 'c'),
      ...Array.from({ length: 50 }, (_, n) => row('text', `q${n}`)),
      row('end repeat', ''),
      row('end repeat', ''),
      row('end repeat', ''),
    )
    const answers: Record<string, string> = { a: '50' }
    for (let n = 0; n < 50; n++) {
      answers[`a[${n}]/b`] = '50'
      for (let m = 0; m < 50; m++) answers[`a[${n}]/b[${m}]/c`] = '50'
    }
    const started = performance.now()
    const form = new FilledForm(nested, answers, today)
    expect(form.isFull).toBe(true)
    expect(form.faults()[0]).toEqual({ path: 'a', code: 'rounds' })
    expect(performance.now() - started).toBeLessThan(500)
    const most = { a: '10', ...Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`a[${n}]/b`, '19'])) }
    expect(new FilledForm(nested, most, today).faults()).toEqual([])
  })

  it('is quick with five hundred questions', () => {
    const many = contentOf(
      ...Array.from({ length: 500 }, (_, n) => row('integer', `q${n}`, n === 0 ? {} : { relevant: `{q${n - 1}} > 0` })),
    )
    const answers = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`q${n}`, '1']))
    const started = performance.now()
    expect(new FilledForm(many, answers, today).places()).toHaveLength(500)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
