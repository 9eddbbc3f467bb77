import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { z } from 'zod'
import { ar, en, fr } from 'zod/locales'
import type { Envelope } from '../kernel/action.ts'
import { Answer } from '../kernel/answer.ts'
import { own } from '../kernel/own.ts'
import { refusals } from '../kernel/refusals.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { envelopeFor, type FieldFault, fieldName } from './attempt.ts'
import { useLanguage } from './i18n.tsx'
import { ask, jsonOf, NetworkError, problemOf, send } from './request.ts'
import { type KeptAnswer, stationPort } from './station-port.ts'
import { webTexts } from './texts.ts'
import { wordsOf } from './wording.ts'

const zodWords = { ar: ar(), en: en(), fr: fr() }
const kernelRefusals: Readonly<Record<string, Texts>> = refusals

/**
 * Reads a view. Answers hold names in the reader's language, so each language has its own. `refetchInterval` reads it
 * again after so many milliseconds, while something that it shows is under way.
 */
export function useRead<S extends z.ZodType>(
  path: string,
  schema: S,
  options: { enabled?: boolean; refetchInterval?: (view: z.output<S> | undefined) => number | false } = {},
): UseQueryResult<z.output<S>, Error> {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['read', language, path],
    queryFn: () => ask(path, schema, { language }),
    enabled: options.enabled ?? true,
    refetchInterval: ({ state }) => options.refetchInterval?.(state.data) ?? false,
  })
}

/** Reads everything on the screen again, after something was done. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient()
  return useCallback(() => client.invalidateQueries({ queryKey: ['read'] }), [client])
}

/** What a form sends: anything with a name and a strict input schema, so every action of a feature. */
export interface Sendable<I extends z.ZodObject> {
  readonly name: string
  readonly input: I
  /** Of its rules. What has none is no action, and no tablet keeps it for later. */
  readonly version?: number
}

/** What came of sending: the server's answer, or that the tablet keeps the act until there is a network. */
export type Said = Answer | KeptAnswer

/** An input as a form has it: what is not filled in yet, also in any part of it, is null or empty, and the local check says so. */
export type Draft<T> = { readonly [K in keyof T]: Part<T[K]> | null | '' }
type Part<T> = { readonly [K in keyof T]: Part<T[K]> | '' }

export interface ActionState<Input> {
  /** The action's name; undefined of what is none, as changing a password: of that nothing is kept. */
  readonly action: string | undefined
  /** Checks, then sends. The answer, or undefined where none came and the same can be tried again. */
  readonly send: (input: Input) => Promise<Said | undefined>
  readonly sending: boolean
  /** The last answer, also of the local check. */
  readonly answer: Said | undefined
  /** Why there is no answer: the network is away, or the server said no without judging the act. */
  readonly problem: Error | undefined
  readonly faults: readonly FieldFault[]
  readonly reset: () => void
}

/**
 * Sends an action. The input is checked here with the action's own schema, in the reader's words, so that nothing
 * wrong travels. The envelope's id is kept until an answer came: trying again is harmless.
 */
export function useAction<I extends z.ZodObject>(action: Sendable<I>): ActionState<Draft<z.input<I>>> {
  const { language } = useLanguage()
  const refresh = useRefresh()
  const [sending, setSending] = useState(false)
  const [answer, setAnswer] = useState<Said>()
  const [problem, setProblem] = useState<Error>()
  const unanswered = useRef<Envelope | undefined>(undefined)
  const busy = useRef(false)

  const sendInput = useCallback(
    async (input: Draft<z.input<I>>): Promise<Said | undefined> => {
      if (busy.current) return undefined
      const misfit = inputMisfit(action.input, input, language)
      if (misfit) {
        setProblem(undefined)
        setAnswer(misfit)
        return misfit
      }
      busy.current = true
      setSending(true)
      setProblem(undefined)
      const envelope = envelopeFor({ ...input }, unanswered.current)
      unanswered.current = envelope
      try {
        const said = await postOrKeep(action, envelope, language)
        unanswered.current = undefined
        setAnswer(said)
        // The form closes now; what is on the screen is read again behind it.
        if (said.outcome !== 'refused') void refresh()
        return said
      } catch (error) {
        setAnswer(undefined)
        setProblem(error instanceof Error && isProblem(error) ? error : new NetworkError(error))
        return undefined
      } finally {
        busy.current = false
        setSending(false)
      }
    },
    [action, language, refresh],
  )

  const reset = useCallback(() => {
    setAnswer(undefined)
    setProblem(undefined)
    unanswered.current = undefined
  }, [])
  const faults =
    answer?.outcome === 'refused' ? answer.fields.map(({ field, text }) => ({ field: fieldName(field), text })) : []
  const name = action.version === undefined ? undefined : action.name
  return { action: name, send: sendInput, sending, answer, problem, faults, reset }
}

function isProblem(error: Error): boolean {
  return ['ProblemError', 'StorageFullError', 'NotItsWorkError'].includes(error.name)
}

/**
 * Sends, or on a tablet without a network keeps the same envelope in the outbox: whether a request whose answer was lost had arrived,
 * the act's own id decides. What names a picture that the tablet still has is kept too: the server would not know the picture.
 */
async function postOrKeep(action: Sendable<z.ZodObject>, envelope: Envelope, language: Language): Promise<Said> {
  const { name, version } = action
  const port = stationPort()
  const keep = async () => (version === undefined ? undefined : port?.keepAct({ name, version }, envelope))
  if (port?.namesPicture(envelope.input)) {
    const kept = await keep()
    if (kept) return kept
  }
  try {
    return await post(name, envelope, language)
  } catch (error) {
    const kept = error instanceof NetworkError ? await keep() : undefined
    if (kept) return kept
    throw error
  }
}

async function post(name: string, envelope: Envelope, language: Language): Promise<Answer> {
  const response = await send(`/api/actions/${name}`, { method: 'POST', body: envelope, language })
  const json = await jsonOf(response)
  const said = Answer.safeParse(json)
  if (said.success) return said.data
  throw problemOf(response.status, json)
}

/** The refusal that the server would give for such an input, found before sending; undefined where it fits. */
export function inputMisfit(
  schema: z.ZodObject,
  input: unknown,
  language: Language,
): Extract<Answer, { outcome: 'refused' }> | undefined {
  const parsed = schema.safeParse(input, { error: zodWords[language].localeError })
  if (parsed.success) return undefined
  const fields = parsed.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    code: `input.${issue.code}`,
    text: wordsOfIssue(issue, language),
  }))
  return {
    outcome: 'refused',
    id: null,
    code: 'input.invalid',
    facts: {},
    fields,
    text: wordsOf(webTexts.checkForm, language),
  }
}

function wordsOfIssue(issue: z.core.$ZodIssue, language: Language): string {
  const said = own(kernelRefusals, issue.message)
  return said ? wordsOf(said, language) : plainWords(issue, language)
}

/** The most frequent faults in words that an officer would use; zod's own for the rest. */
function plainWords(issue: z.core.$ZodIssue, language: Language): string {
  if (issue.code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array'))
    return wordsOf(webTexts.fillIn, language)
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') return wordsOf(webTexts.fillIn, language)
  // Nobody types an id: one is chosen from a list, or not yet.
  // A day comes from a calendar, which gives a whole one or none.
  if (issue.code === 'invalid_format' && ['uuid', 'date', 'datetime'].includes(issue.format))
    return wordsOf(webTexts.fillIn, language)
  return issue.message
}
