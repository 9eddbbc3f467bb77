import { decidePublicRelease, proposePublicRelease } from '../src/public-releases/actions.ts'
import { idOf, type Play } from './acting.ts'

/** A statement to the public that was corrected since, and one that waits for another to release it. */
export async function playReleases(play: Play): Promise<void> {
  const statement = (key: string, given: Record<string, unknown>) => ({
    ...{ id: idOf(`public release ${key}`), dashboard: null, corrects: null, change: '', ...given },
  })
  const hours = {
    ar: 'ساعات استقبال مكاتب التسجيل',
    en: 'Opening hours of the registration offices',
    fr: 'Heures d’ouverture des bureaux d’enregistrement',
  }
  const opens = (ar: string, en: string, fr: string) => ({
    ar: [ar, 'هذا بيان مخترع للعرض التجريبي.'],
    en: [en, 'An invented statement of the demonstration.'],
    fr: [fr, 'Une déclaration inventée pour la démonstration.'],
  })
  const first = statement('hours', {
    title: hours,
    body: opens(
      'تستقبل المكاتب من التاسعة إلى الواحدة.',
      'The offices are open from nine to one.',
      'Les bureaux sont ouverts de neuf à treize heures.',
    ),
  })
  await play.act('shukri', proposePublicRelease, first)
  await play.act('layan', decidePublicRelease, { id: first.id, release: true, note: '' })
  const second = statement('hours corrected', {
    title: hours,
    body: opens(
      'تستقبل المكاتب من التاسعة إلى الثالثة.',
      'The offices are open from nine to three.',
      'Les bureaux sont ouverts de neuf à quinze heures.',
    ),
    ...{ corrects: first.id, change: 'وقت الإغلاق · the closing time · l’heure de fermeture' },
  })
  await play.act('layan', proposePublicRelease, second)
  await play.act('shukri', decidePublicRelease, { id: second.id, release: true, note: '' })
  await play.act(
    'shukri',
    proposePublicRelease,
    statement('waiting', {
      title: { ar: 'كيف تتحقق من بيان', en: 'How to check a statement', fr: 'Comment vérifier une déclaration' },
      body: opens(
        'امسح الرمز في صفحة البيان، أو افتح عنوانه: يتحقق متصفحك من التوقيع.',
        'Scan the code on the page of a statement, or open its address: your own browser checks the signature.',
        'Scannez le code de la page, ou ouvrez son adresse : votre navigateur vérifie la signature.',
      ),
    }),
  )
}
