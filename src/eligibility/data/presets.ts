import type { Texts } from '../../kernel/texts.ts'
import type { CriteriaSet, Criterion, Stage } from '../criteria.ts'

/** What a programme can begin a draft from. It is a proposal, not the standard's text: the programme changes and signs it. */
export type Preset = Pick<CriteriaSet, 'title' | 'criteria' | 'panelSize' | 'appealDays' | 'interviewRequired'> & {
  /** The modules of the IDDRS that it follows. */
  readonly basis: string
}

const criterion = (
  key: string,
  source: string,
  text: Texts,
  change: Partial<Pick<Criterion, 'mandatory' | 'exempt'>> = {},
): Criterion => ({ key, source, text, mandatory: true, exempt: [], ...change })

const adult = criterion('adult', 'adult', {
  ar: 'بلغ الثامنة عشرة، ولا شك في ذلك',
  en: 'Is eighteen or older, without doubt',
  fr: 'A dix-huit ans révolus, sans doute possible',
})
const notListed = criterion('notListed', 'screening', {
  ar: 'ليس مدرجاً في قائمة عقوبات',
  en: 'Is on no sanctions list',
  fr: 'Ne figure sur aucune liste de sanctions',
})
const noGraveCrime = criterion('noGraveCrime', 'check:criminal', {
  ar: 'لا مؤشر واضح ومعقول على جريمة حرب أو جريمة ضد الإنسانية أو إبادة أو عمل إرهابي',
  en: 'No clear and reasonable indication of war crimes, crimes against humanity, genocide or terrorist acts',
  fr: 'Aucun indice clair et raisonnable de crime de guerre, crime contre l’humanité, génocide ou acte terroriste',
})
const belonged = criterion('belonged', 'association', {
  ar: 'كان مع تشكيل وقّع الاتفاق، مقاتلاً أو مسانداً أو مُعالاً',
  en: 'Was with a group that signed the agreement, as a fighter, a supporter or a dependant',
  fr: 'Était avec un groupe signataire de l’accord : combattant, soutien ou personne à charge',
})
const verified = criterion('verified', 'interview', {
  ar: 'أثبتت مقابلة التحقق ما قاله عن خدمته',
  en: 'The verification interview bore out what they say of their service',
  fr: 'L’entretien de vérification a confirmé ce qui est dit de son service',
})
const terms = criterion('terms', 'officer', {
  ar: 'قبل الشروط: تسليم السلاح، وترك الصفة العسكرية، واحترام قواعد الموقع',
  en: 'Accepts the terms: hands over arms, gives up military status, keeps the rules of the site',
  fr: 'Accepte les conditions : remet ses armes, renonce au statut militaire, respecte les règles du site',
})

/**
 * A preset for each stage (IDDRS 4.20 §6.1; 4.30 §8.2.2; 2.30; 2.11; 6.10; 6.20; ddr.md §1.3). A weapon speaks for somebody and
 * is never asked of women and associated persons.
 */
export const presets: Readonly<Record<Stage, Preset>> = {
  disarmament: {
    title: { ar: 'معايير نزع السلاح', en: 'Criteria for disarmament', fr: 'Critères du désarmement' },
    basis: 'IDDRS 4.20 §6.1, 4.10 §6.1, 2.11, 6.20',
    criteria: [
      adult,
      notListed,
      belonged,
      verified,
      criterion(
        'weapon',
        'weapon',
        {
          ar: 'سلّم سلاحاً أو ذخيرة (لا يُطلب من النساء ولا من المساندين والمُعالين)',
          en: 'Handed in a weapon or ammunition (not asked of women, supporters or dependants)',
          fr: 'A remis une arme ou des munitions (non demandé aux femmes, soutiens et personnes à charge)',
        },
        { exempt: ['female', 'associated', 'dependant'] },
      ),
      noGraveCrime,
    ],
    panelSize: 2,
    appealDays: 30,
    interviewRequired: true,
  },
  demobilization: {
    title: { ar: 'معايير التسريح', en: 'Criteria for demobilization', fr: 'Critères de la démobilisation' },
    basis: 'IDDRS 4.20 §6.1, 5.10, 2.11, 6.20',
    criteria: [
      adult,
      notListed,
      belonged,
      verified,
      criterion(
        'inTime',
        'cutOff',
        {
          ar: 'انضم قبل اليوم المحدد في الاتفاق',
          en: 'Joined before the day that the agreement sets',
          fr: 'A rejoint le groupe avant la date fixée par l’accord',
        },
        { mandatory: false },
      ),
      criterion(
        'weapon',
        'weapon',
        { ar: 'سلّم سلاحاً أو ذخيرة', en: 'Handed in a weapon or ammunition', fr: 'A remis une arme ou des munitions' },
        { mandatory: false, exempt: ['female', 'associated', 'dependant'] },
      ),
      noGraveCrime,
      terms,
    ],
    panelSize: 2,
    appealDays: 30,
    interviewRequired: true,
  },
  reintegration: {
    title: { ar: 'معايير إعادة الإدماج', en: 'Criteria for reintegration', fr: 'Critères de la réintégration' },
    basis: 'IDDRS 4.30 §8.2.2, 4.20 §6.1, 2.11, 6.20',
    criteria: [
      adult,
      notListed,
      belonged,
      noGraveCrime,
      criterion('leftGroup', 'officer', {
        ar: 'ترك التشكيل المسلح ولا يتلقى منه راتباً',
        en: 'Has left the armed group and draws no pay from it',
        fr: 'A quitté le groupe armé et n’en reçoit plus de solde',
      }),
      criterion('wish', 'officer', {
        ar: 'يريد العودة إلى الحياة المدنية، وعُرضت عليه الخيارات',
        en: 'Wishes to return to civilian life, and the choices were explained',
        fr: 'Souhaite revenir à la vie civile, après explication des choix',
      }),
    ],
    panelSize: 2,
    appealDays: 30,
    interviewRequired: false,
  },
  cvr: {
    title: {
      ar: 'معايير الحد من العنف المجتمعي',
      en: 'Criteria for community violence reduction',
      fr: 'Critères de la réduction de la violence',
    },
    basis: 'IDDRS 2.30, 2.11, 6.20',
    criteria: [
      adult,
      notListed,
      criterion('targetGroup', 'officer', {
        ar: 'من إحدى الفئات المستهدفة: ينتظر الدعم، أو ترك تشكيلاً لم يوقّع، أو معرّض للتجنيد، أو من مجتمع معرّض للعنف',
        en: 'Is of a target group: waits for support, left a group that did not sign, may be recruited, or lives where violence is likely',
        fr: 'Relève d’un public visé : attend un appui, a quitté un groupe non signataire, risque le recrutement ou vit en zone exposée',
      }),
      noGraveCrime,
      criterion(
        'accepted',
        'officer',
        {
          ar: 'يقبله المجتمع الذي سيعمل فيه',
          en: 'The community in which they will work accepts them',
          fr: 'La communauté où se déroule le projet l’accepte',
        },
        { mandatory: false },
      ),
    ],
    panelSize: 2,
    appealDays: 30,
    interviewRequired: false,
  },
  integration: {
    title: {
      ar: 'معايير الإدماج في القوات الأمنية',
      en: 'Criteria for integration into the security forces',
      fr: 'Critères de l’intégration dans les forces de sécurité',
    },
    basis: 'IDDRS 6.10, 6.20, 2.11',
    criteria: [
      adult,
      notListed,
      belonged,
      verified,
      criterion('conduct', 'check:criminal', {
        ar: 'لا شيء ضده في فحص سلوكه واحترامه لحقوق الإنسان',
        en: 'Nothing against them in the check of their conduct and respect for human rights',
        fr: 'Rien contre lui dans le contrôle de sa conduite et du respect des droits humains',
      }),
      criterion('abroad', 'check:interpol', {
        ar: 'لا شيء ضده لدى مكتب الإنتربول',
        en: 'Nothing against them at the INTERPOL bureau',
        fr: 'Rien contre lui auprès du bureau INTERPOL',
      }),
      criterion('onePay', 'officer', {
        ar: 'لا يتلقى راتباً من مؤسسة أخرى',
        en: 'Draws no pay from another institution',
        fr: 'Ne perçoit de solde d’aucune autre institution',
      }),
      criterion('fit', 'officer', {
        ar: 'لائق للخدمة ومستعد للنقل بصفته الفردية',
        en: 'Is fit for service and willing to be moved, as an individual and not with a unit',
        fr: 'Est apte au service et accepte une affectation, à titre individuel et non avec une unité',
      }),
    ],
    panelSize: 3,
    appealDays: 30,
    interviewRequired: true,
  },
}
