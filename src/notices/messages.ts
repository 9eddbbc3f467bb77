import { fill, type Language, type Texts } from '../kernel/texts.ts'

/**
 * What is said outside the application. It passes through servers of strangers and lies on phones that are lost: how much waits,
 * and nothing of what, of whom or where.
 */
export const said: Readonly<Record<'subject' | 'body', Texts>> = {
  subject: { ar: 'صلح: أعمال تنتظرك', en: 'Sulh: work waits for you', fr: 'Sulh : du travail vous attend' },
  body: {
    ar: 'صلح: أعمال جديدة تنتظرك: {count}. سجّل الدخول لتراها.',
    en: 'Sulh: new things that wait for you: {count}. Sign in to see them.',
    fr: 'Sulh : nouvelles tâches qui vous attendent : {count}. Connectez-vous pour les voir.',
  },
}

/** The message that so many new pieces of work wait. */
export function messageOf(count: number, language: Language): { subject: string; body: string } {
  return { subject: said.subject[language], body: fill(said.body[language], { count }) }
}
