import { useBlocker } from '@tanstack/react-router'
import { type FormEvent, lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import type { z } from 'zod'
import type { ActionState, Said } from '../api.ts'
import { type FieldFault, fieldName } from '../attempt.ts'
import { useFormDraft } from '../drafts/use-form-draft.ts'
import { useText } from '../i18n.tsx'
import { problemWords } from '../problem-words.ts'
import { webTexts } from '../texts.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { FieldsContext } from './drafted-field.ts'
import { FaultsContext } from './field-faults.ts'
import { Notice } from './Notice.tsx'

// Pages of the public need none.
const FormDraftNotice = lazy(async () => ({ default: (await import('./DraftNotice.tsx')).FormDraftNotice }))

/** The act stands, or the tablet keeps it. */
export type Done = Exclude<Said, { outcome: 'refused' }>

/**
 * A form of one action. It shows what is wrong above the fields and at each of them, takes the reader to the first,
 * keeps everything when no answer comes, also when the tab or the browser is killed, and warns before what was typed is lost.
 */
export function Form<Input>({
  state,
  input,
  onDone,
  submit,
  look = 'main',
  disabledReason,
  secondary,
  children,
}: {
  /** From `useAction(action)`. */
  state: ActionState<Input>
  /** What to send, put together when the button is pressed. */
  input: () => Input
  /** The act stands: go on, e.g. to the record's page. */
  onDone: (answer: Done) => void
  /** Words of the button. */
  submit: string
  look?: 'main' | 'danger'
  disabledReason?: string | undefined
  secondary?: ReactNode
  children: ReactNode
}) {
  const t = useText()
  const form = useRef<HTMLFormElement>(null)
  const typed = useRef(false)
  const { draft, view, discard } = useFormDraft(state.action, { title: submit, input })
  useEffect(() => {
    if (view?.takenUp) typed.current = true
  }, [view])
  const blocker = useBlocker({
    shouldBlockFn: () => typed.current,
    enableBeforeUnload: () => typed.current,
    withResolver: true,
  })
  const { answer, faults, problem, sending } = state
  useEffect(() => {
    // Only a new answer moves the focus, so the faults are read from it and not from this render.
    if (answer?.outcome !== 'refused') return
    focusFirst(
      form.current,
      answer.fields.map(({ field, text }) => ({ field: fieldName(field), text })),
    )
  }, [answer])
  const touched = () => draft?.fields.touch()
  async function submitForm(event: FormEvent) {
    event.preventDefault()
    event.stopPropagation()
    if (disabledReason !== undefined) return
    void draft?.sending(true)
    const said = await state.send(input())
    if (said?.outcome === 'refused') void draft?.sending(false)
    if (said && said.outcome !== 'refused') {
      typed.current = false
      void draft?.end()
      onDone(said)
    }
  }
  return (
    <form
      ref={form}
      className="form"
      noValidate
      onSubmit={(event) => void submitForm(event)}
      onInput={() => {
        typed.current = true
      }}
      onInputCapture={touched}
      onPointerDownCapture={touched}
      onKeyDownCapture={touched}
    >
      {view && (
        <Suspense>
          <FormDraftNotice
            view={view}
            onDiscard={() => {
              typed.current = false
              discard()
            }}
          />
        </Suspense>
      )}
      <FormSummary answer={answer} faults={faults} form={() => form.current} />
      <FieldsContext value={draft?.fields}>
        <FaultsContext value={faults}>{children}</FaultsContext>
      </FieldsContext>
      {problem && <Notice kind="warning">{problemWords(problem, t)}</Notice>}
      <div className="form-actions">
        <Button type="submit" look={look} isPending={sending} disabledReason={disabledReason}>
          {sending ? t(webTexts.sending) : problem ? t(webTexts.sendAgain) : submit}
        </Button>
        {secondary}
      </div>
      {blocker.status === 'blocked' && (
        <Dialog title={t(webTexts.unsavedTitle)} isOpen onClose={blocker.reset}>
          <p>{t(webTexts.unsaved)}</p>
          <div className="row">
            <Button look="main" onPress={blocker.reset}>
              {t(webTexts.stay)}
            </Button>
            <Button
              look="danger"
              onPress={() => {
                void draft?.end()
                blocker.proceed()
              }}
            >
              {t(webTexts.leave)}
            </Button>
          </div>
        </Dialog>
      )}
    </form>
  )
}

/** What the server or the local check refused, in one place; each fault leads to its field. */
function FormSummary({
  answer,
  faults,
  form,
}: {
  answer: Said | undefined
  faults: readonly FieldFault[]
  form: () => HTMLFormElement | null
}) {
  if (answer?.outcome !== 'refused') return null
  return (
    <div className="notice notice-danger form-summary" role="alert" tabIndex={-1}>
      <p>
        <strong>{answer.text}</strong>
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault.field + fault.text}>
              <button type="button" className="link-button" onClick={() => focusField(form(), fault.field)}>
                <FieldLabel form={form()} field={fault.field} />
                {fault.text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function FieldLabel({ form, field }: { form: HTMLFormElement | null; field: string }) {
  const label = fieldElement(form, field)?.querySelector('label, legend, .react-aria-Label')?.textContent?.trim()
  return label ? <>{label}: </> : null
}

function fieldElement(form: HTMLFormElement | null, field: string): HTMLElement | undefined {
  const all = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])]
  return (
    all.find((element) => element.dataset.field === field) ??
    all.find((element) => element.dataset.field !== undefined && field.startsWith(`${element.dataset.field}.`))
  )
}

function focusField(form: HTMLFormElement | null, field: string): boolean {
  const inside = fieldElement(form, field)?.querySelector<HTMLElement>(
    'input:not([type=hidden]), select, textarea, button',
  )
  inside?.focus()
  inside?.scrollIntoView({ block: 'center' })
  return inside !== undefined && inside !== null
}

function focusFirst(form: HTMLFormElement | null, faults: readonly FieldFault[]): void {
  const elements = faults.flatMap(({ field }) => fieldElement(form, field) ?? [])
  const [first] = elements.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1))
  if (!first?.dataset.field || !focusField(form, first.dataset.field)) {
    form?.querySelector<HTMLElement>('.form-summary')?.focus()
  }
}

/** Fields that belong together under a heading. */
export function FieldGroup({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="field-group">
      <legend>{title}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="field-grid">{children}</div>
    </fieldset>
  )
}

/** The input type of an action, for a page's own functions. */
export type InputOf<A extends { readonly input: z.ZodObject }> = z.input<A['input']>
