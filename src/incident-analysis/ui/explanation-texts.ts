import type { Texts } from '../../kernel/texts.ts'

/** A figure in words: what it is, how it is worked out, and what it does not say. */
export interface ExplanationTexts {
  readonly what: Texts
  /** The same in every language. */
  readonly formula: string
  readonly limits: Texts
  /** Whose method it is. */
  readonly source: string
}

const reported: Texts = {
  ar: 'يُعدّ ما سُجّل، لا ما وقع: حيث لا عين ترى لا يُسجَّل شيء. المنفيّ والمكرر لا يُعدّان.',
  en: 'It counts what was written down, not what happened: where nobody looks, nothing is written. Refuted and repeated incidents do not count.',
  fr: 'Cela compte ce qui est consigné, non ce qui est arrivé : sans regard, rien n’est écrit. Réfutés et doublons ne comptent pas.',
}

const and = (one: Texts, other: Texts): Texts => ({
  ar: `${one.ar} ${other.ar}`,
  en: `${one.en} ${other.en}`,
  fr: `${one.fr} ${other.fr}`,
})

export const explanations = {
  hotSpots: {
    what: {
      ar: 'الخلايا التي وقع فيها وفي جاراتها الثماني أكثر مما تضعه الصدفة هناك. يُنظر في الخلايا المأهولة وما حولها، لا في البحر والصحراء.',
      en: 'Cells in which, with their eight neighbours, more happened than chance puts there. Looked at are inhabited cells and those around them, not sea and desert.',
      fr: 'Cellules où, avec leurs huit voisines, il s’est passé plus que le hasard n’y met. On regarde les cellules habitées et leurs voisines, ni mer ni désert.',
    },
    formula:
      'Gi* = (Σⱼ wᵢⱼxⱼ − x̄Wᵢ) / (s·√((nWᵢ − Wᵢ²)/(n−1))), wᵢⱼ = 1 (i, 8 neighbours). p: X ~ Binomial(N, m/n), two-sided, exact; q: Benjamini–Hochberg over all cells. Moran: I = (n/S₀)·ΣΣ wᵢⱼ(xᵢ−x̄)(xⱼ−x̄) / Σ(xᵢ−x̄)²',
    limits: and(reported, {
      ar: 'البؤرة تدل على اجتماع لا على سبب، ولا تعرف كم يسكن أين. تتغير بتغيّر ضلع الخلية. قد يكون من كل مئة خلية مسماة خمس بالصدفة (عند 95 %).',
      en: 'A hot spot tells of crowding, not of a cause, and knows nothing of how many people live where. It changes with the size of the cells. Of a hundred cells so called five may be chance (at 95 %).',
      fr: 'Un point chaud dit un regroupement, non une cause, et ignore combien de gens vivent où. Il change avec la taille des cellules. Sur cent cellules ainsi nommées, cinq peuvent être le hasard (à 95 %).',
    }),
    source: 'Getis & Ord 1992; Ord & Getis 1995; Moran 1950; Cliff & Ord 1981; Benjamini & Hochberg 1995',
  },
  clusters: {
    what: {
      ar: 'حوادث متقاربة في المكان والزمن معاً، متصلة بعضها ببعض. ويُختبر هل يتكرر القريب أكثر مما تفسّره الصدفة.',
      en: 'Incidents near one another in space and time at once, each joined to the next. Whether such nearness is more than chance is tested for all of them together.',
      fr: 'Incidents proches à la fois dans l’espace et le temps, de proche en proche. On teste si cette proximité dépasse le hasard.',
    },
    formula:
      'ST-DBSCAN: core ⇔ |{j : d(i,j) ≤ ε₁ ∧ |tᵢ−tⱼ| ≤ ε₂}| ≥ k. Knox: X = #{i<j : d ≤ ε₁ ∧ |Δt| ≤ ε₂}, p = (1 + #{X* ≥ X}) / (1 + R)',
    limits: and(reported, {
      ar: 'الحدود (المسافة والأيام والعدد) اختيار لا قياس. تُترك الحادثة التي نصف قطر مكانها أكبر من المسافة.',
      en: 'Distance, days and least number are a choice, not a measurement. An incident whose radius is larger than the distance is left out.',
      fr: 'Distance, jours et minimum sont un choix, non une mesure. Un incident au rayon plus grand que la distance est écarté.',
    }),
    source: 'Ester et al. 1996; Birant & Kut 2007; Knox 1964',
  },
  weeks: {
    what: {
      ar: 'عدد الحوادث في كل أسبوع من الاثنين إلى الأحد. ما يُعرف شهره أو سنته فقط لا يقع في أسبوع.',
      en: 'Incidents in each week from Monday to Sunday. What is known to a month or a year alone falls in no week.',
      fr: 'Incidents par semaine, du lundi au dimanche. Ce qui n’est connu qu’au mois ou à l’année ne tombe dans aucune semaine.',
    },
    formula: 'xₜ = #{i : week(startedOn) = t}',
    limits: reported,
    source: 'ordnance-incidents-maps §2.3',
  },
  anomalies: {
    what: {
      ar: 'أسابيع فيها لمقاطعة أكثر مما تتوقعه الأسابيع الثمانية قبلها، مع ضبط الإنذارات الكاذبة على مقاطعات كل أسبوع.',
      en: 'Weeks in which a district had more than the eight weeks before let one expect, with false discoveries controlled over the districts of each week.',
      fr: 'Semaines où un district a eu plus que les huit semaines d’avant ne laissaient attendre ; fausses découvertes contrôlées sur les districts de chaque semaine.',
    },
    formula: 'x | x + Σb ~ Binomial(x + Σb, 1/(B+1)), B = 8; p = P(X ≥ x); q: Benjamini–Hochberg; q ≤ 0.05',
    limits: and(reported, {
      ar: 'مراقبة جديدة في مقاطعة تجعل أسبوعها غير معتاد وإن لم يتغير شيء. انظر ساعات المراقبة.',
      en: 'New watchers in a district make a week unusual though nothing changed. Look at the monitored hours.',
      fr: 'De nouveaux observateurs rendent une semaine inhabituelle sans que rien n’ait changé. Voyez les heures observées.',
    }),
    source: 'Przyborowski & Wilenski 1940; Benjamini & Hochberg 1995',
  },
  trends: {
    what: {
      ar: 'ما رصده المراقبون بأنفسهم لكل 100 ساعة مراقبة، في هذه الفترة والفترة التي قبلها بالطول نفسه، وهل تغيّر المعدل. والمجموع التراكمي ينبّه إلى ارتفاع صغير مستمر.',
      en: 'What watchers noticed themselves per 100 monitored hours, in this period and in the one of the same length before it, and whether the rate changed. The cumulative sum warns of a small rise that lasts.',
      fr: 'Ce que les observateurs ont constaté pour 100 heures observées, dans cette période et la précédente de même durée, et si le taux a changé. La somme cumulée signale une petite hausse durable.',
    },
    formula:
      'λ = x/h·100, 95 % (Garwood). ρ = (x₁/h₁)/(x₀/h₀), x₁ | x₁+x₀ ~ Binomial(n, ρh₁/(ρh₁+h₀)), 95 % (Clopper–Pearson). Sₜ = max(0, Sₜ₋₁ + xₜ − k), k = μ(2−1)/ln 2, S ≥ 5',
    limits: {
      ar: 'بلا ساعات مراقبة لا معدل ولا اتجاه. ما رواه الناس لا يُعدّ هنا. لا معيار يحدد مستوى المجموع التراكمي؛ هو اختيار.',
      en: 'Without monitored hours there is no rate and no trend. What people told does not count here. No standard gives the level of the cumulative sum; it is a choice.',
      fr: 'Sans heures observées, ni taux ni tendance. Ce qu’on a raconté ne compte pas ici. Aucune norme ne fixe le niveau de la somme cumulée ; c’est un choix.',
    },
    source: 'Garwood 1936; Przyborowski & Wilenski 1940; Page 1954; Lucas 1985; ordnance-incidents-maps §2.3',
  },
  actors: {
    what: {
      ar: 'من شارك في الحوادث كما كُتب، ومن كان مع من أو في مواجهته. الترتيب لا يدل على البادئ.',
      en: 'Who took part as it was written, and who was with or against whom. Who is named first implies nothing.',
      fr: 'Qui a pris part, tel qu’écrit, et qui était avec ou contre qui. L’ordre des noms n’implique rien.',
    },
    formula:
      'against: {actor, associated} × {opponent, target}; with: {actor, associated} × {actor, associated}; killed = Σ best',
    limits: and(reported, {
      ar: 'القتلى قتلى الحادثة كلها أياً كان قاتلهم، فيُعدّون عند كل طرف. اسم مكتوب بطرق مختلفة طرفان، ما لم يُربط بسجل التشكيلات. والمشاركة كما كُتبت ليست مسؤولية ثابتة.',
      en: 'People killed are those of the whole incident, whoever killed them, and count with each actor. A name spelt differently is two actors unless it is linked to the register of groups. Being named is no established attribution.',
      fr: 'Les tués sont ceux de tout l’incident, quel que soit l’auteur, et comptent pour chaque acteur. Un nom écrit autrement fait deux acteurs, sauf lien au registre. Être nommé n’est pas une imputation établie.',
    }),
    source: 'ACLED (inter); ordnance-incidents-maps §2.1, §2.3',
  },
} satisfies Record<string, ExplanationTexts>
export type FigureName = keyof typeof explanations
