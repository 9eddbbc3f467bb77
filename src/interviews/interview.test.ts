import { describe, expect, it } from 'vitest'
import { verificationQuestions } from './data/verification-questions.ts'
import { gradeMisfit, needsReason, shareOf, statusAfter } from './grade.ts'
import { type Answers, answersMisfit, owesReason, standingInterview } from './interview.ts'
import { type Question, questionsFor, questionsMisfit } from './question-set.ts'

const texts = { ar: 'سؤال', en: 'Question', fr: 'Question' }
function question(key: string, given: Partial<Question> = {}): Question {
  return { key, text: texts, hint: null, kind: 'text', choices: [], mandatory: true, onlyFor: [], ...given }
}
const said = (value: string) => ({ state: 'said', value }) as const

describe('a set of questions', () => {
  it('has no key twice, and choices exactly where there is something to choose', () => {
    const choices = ['a', 'b'].map((key) => ({ key, text: texts }))
    expect(questionsMisfit([question('base'), question('base')])).toMatchObject({ field: 'questions.1.key' })
    expect(questionsMisfit([question('base', { kind: 'choice' })])).toMatchObject({ code: 'questionSet.choices' })
    expect(questionsMisfit([question('base', { choices })])).toMatchObject({ code: 'questionSet.choices' })
    expect(questionsMisfit([question('base', { kind: 'choice', choices })])).toBeUndefined()
  })

  it('asks dependants nothing about battles', () => {
    const all = [question('battle', { onlyFor: ['combatant'] }), question('base')]
    expect(questionsFor(all, 'dependant').map(({ key }) => key)).toEqual(['base'])
  })

  it('that Sulh brings along fits together, and asks everybody something', () => {
    expect(questionsMisfit(verificationQuestions.questions)).toBeUndefined()
    for (const role of ['combatant', 'associated', 'dependant'] as const)
      expect(questionsFor(verificationQuestions.questions, role).length).toBeGreaterThan(2)
    const toDependants = questionsFor(verificationQuestions.questions, 'dependant').map(({ key }) => key)
    expect(toDependants).not.toContain('battle')
  })
})

describe('answers', () => {
  const questions = [
    question('base'),
    question('joined', { kind: 'date', mandatory: false }),
    question('guards', { kind: 'yesNo', mandatory: false }),
    question('number', { kind: 'number', mandatory: false }),
    question('battle', { onlyFor: ['combatant'] }),
  ]
  const misfit = (answers: Answers, role: 'combatant' | 'dependant' = 'dependant') =>
    answersMisfit(questions, role, answers)

  it('are needed where the question says so; not knowing is an answer', () => {
    expect(misfit({})).toMatchObject({ code: 'interview.answerNeeded', field: 'answers.base' })
    expect(misfit({ base: said('') })).toMatchObject({ code: 'interview.answerNeeded' })
    expect(misfit({ base: { state: 'doesNotKnow', value: 'x' } })).toMatchObject({ code: 'interview.answerNeeded' })
    expect(misfit({ base: { state: 'doesNotKnow', value: '' } })).toBeUndefined()
  })

  it('to a question whose key every object answers to are none until somebody gives them', () => {
    const odd = [question('constructor', { mandatory: false }), question('toString')]
    expect(answersMisfit(odd, 'dependant', { toString: said('x') })).toBeUndefined()
    expect(answersMisfit(odd, 'dependant', {})).toMatchObject({ field: 'answers.toString' })
    const about = { answers: { toString: said('x') }, passMark: 50, n: 1 }
    const grade = { marks: {}, finding: 'convincing', reason: 'None.' } as const
    expect(gradeMisfit(grade, about)).toMatchObject({ code: 'grade.markNeeded', field: 'marks.toString' })
  })

  it('are not taken to questions that are not put to this person', () => {
    expect(misfit({ base: said('x'), battle: said('y') })).toMatchObject({ code: 'interview.notAsked' })
    expect(misfit({ base: said('x') }, 'combatant')).toMatchObject({ field: 'answers.battle' })
  })

  it.each([
    ['joined', 'in spring', '2014-03'],
    ['guards', 'maybe', 'yes'],
    ['number', 'about 40', '40'],
  ])('to %s have its form: not %s, but %s', (key, wrong, right) => {
    expect(misfit({ base: said('x'), [key]: said(wrong) })).toMatchObject({ code: 'interview.answerForm' })
    expect(misfit({ base: said('x'), [key]: said(right) })).toBeUndefined()
  })
})

describe('grading', () => {
  it.each([
    [[], 'held'],
    [['convincing'], 'graded'],
    [['convincing', 'convincing'], 'passed'],
    [['notConvincing', 'notConvincing'], 'failed'],
    [['convincing', 'notConvincing'], 'disputed'],
    [['cannotTell', 'cannotTell'], 'disputed'],
    [['convincing', 'notConvincing', 'convincing'], 'passed'],
    [['convincing', 'notConvincing', 'notConvincing'], 'failed'],
    [['convincing', 'cannotTell', 'convincing'], 'passed'],
    [['cannotTell', 'cannotTell', 'convincing'], 'failed'],
  ] as const)('%j leaves the interview %s', (findings, status) => {
    expect(statusAfter(findings)).toBe(status)
  })

  it('takes marks for exactly what was answered, and a reason for what is not plainly convincing', () => {
    const about = { answers: { base: said('x'), battle: said('y') }, passMark: 50, n: 1 }
    const grade = { marks: { base: 3, battle: 2 }, finding: 'convincing', reason: '' } as const
    expect(gradeMisfit(grade, about)).toBeUndefined()
    expect(gradeMisfit({ ...grade, marks: { base: 3 } }, about)).toMatchObject({ field: 'marks.battle' })
    expect(gradeMisfit({ ...grade, marks: { base: 3, battle: 2, x: 1 } }, about)).toMatchObject({ field: 'marks' })
    expect(gradeMisfit({ ...grade, finding: 'notConvincing' }, about)).toMatchObject({ code: 'grade.reasonNeeded' })
    expect(shareOf({ base: 1, battle: 1 })).toBe(33)
    expect(needsReason('convincing', { base: 1, battle: 1 }, 50)).toBe(true)
  })

  it('is for a third grader to decide', () => {
    const third = { marks: {}, finding: 'cannotTell', reason: 'Hard to say.' } as const
    expect(gradeMisfit(third, { answers: {}, passMark: 0, n: 3 })).toMatchObject({ code: 'grade.thirdDecides' })
    expect(gradeMisfit(third, { answers: {}, passMark: 0, n: 2 })).toBeUndefined()
  })
})

it('a woman interviewed by no woman needs a reason, and nobody else', () => {
  expect(owesReason({ sex: 'female' }, 'male')).toBe(true)
  expect(owesReason({ sex: 'female' }, 'female')).toBe(false)
  expect(owesReason({ sex: 'male' }, 'female')).toBe(false)
})

it('an interview that was set aside counts as none, and one grade as not yet graded', () => {
  expect(standingInterview(undefined)).toBe('none')
  expect(standingInterview({ status: 'setAside' })).toBe('none')
  expect(standingInterview({ status: 'graded' })).toBe('held')
  expect(standingInterview({ status: 'passed' })).toBe('passed')
})
