import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { ar, en, fr } from 'zod/locales'
import { fill, type Language, languages, type Texts } from '../../kernel/texts.ts'

const zodWords = { ar: ar(), en: en(), fr: fr() }

/** The first language that the reader's browser asks for and Sulh speaks; Arabic where none is. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  const asked = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
  return (
    languages.find((language) => asked[0] === language) ??
    languages.find((language) => asked.includes(language)) ??
    'ar'
  )
}

/** A catalogue's text in a language, with its facts; the bare code where the catalogue has no such text. */
export function textOf(
  catalogue: ReadonlyMap<string, Texts>,
  code: string,
  facts: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const texts = catalogue.get(code)
  return texts ? fill(texts[language], facts) : code
}

export interface FieldProblem {
  field: string
  code: string
  text: string
}

/** What is wrong with an input, field by field, in the reader's language. Values are never repeated back. */
export function fieldProblems(
  schema: z.ZodType,
  value: unknown,
  language: Language,
  catalogue: ReadonlyMap<string, Texts>,
): FieldProblem[] {
  const parsed = schema.safeParse(value, { error: zodWords[language].localeError })
  if (parsed.success) return []
  return parsed.error.issues.flatMap((issue) => {
    const path = issue.path.join('.')
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        field: path === '' ? key : `${path}.${key}`,
        code: 'input.unknownField',
        text: textOf(catalogue, 'input.unknownField', {}, language),
      }))
    }
    const own = catalogue.get(issue.message)
    return [
      { field: path, code: own ? issue.message : `input.${issue.code}`, text: own ? own[language] : issue.message },
    ]
  })
}
