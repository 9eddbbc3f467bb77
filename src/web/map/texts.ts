import type { Texts } from '../../kernel/texts.ts'

export const mapTexts = {
  credit: {
    ar: 'الأساس: Natural Earth؛ المدن: GeoNames ‏(CC BY 4.0).',
    en: 'Base: Natural Earth; towns: GeoNames (CC BY 4.0).',
    fr: 'Fond : Natural Earth ; villes : GeoNames (CC BY 4.0).',
  },
  ownFile: {
    ar: 'الأساس: ملف البرنامج نفسه.',
    en: 'Base: the programme’s own file.',
    fr: 'Fond : fichier propre au programme.',
  },
  borders: {
    ar: 'الحدود للاستدلال فقط ولا تعني إقراراً بها.',
    en: 'Borders are for orientation and imply no recognition.',
    fr: 'Les frontières servent à se repérer et n’impliquent aucune reconnaissance.',
  },
  failed: {
    ar: 'تعذّر رسم الخريطة على هذا الجهاز. كل ما فيها مكتوب في الجدول، والإحداثيات تُكتب في حقلها.',
    en: 'The map cannot be drawn on this device. All that it shows is in the table, and coordinates can be typed.',
    fr: 'La carte ne peut être dessinée sur cet appareil. Tout son contenu est dans le tableau, et les coordonnées peuvent être saisies.',
  },
  busy: { ar: 'تُرسم الخريطة…', en: 'Drawing the map…', fr: 'La carte se dessine…' },
  zoomIn: { ar: 'تقريب', en: 'Zoom in', fr: 'Zoom avant' },
  zoomOut: { ar: 'إبعاد', en: 'Zoom out', fr: 'Zoom arrière' },
  scroll: {
    ar: 'استخدم Ctrl مع العجلة لتقريب الخريطة',
    en: 'Use Ctrl and the wheel to zoom the map',
    fr: 'Utilisez Ctrl et la molette pour zoomer',
  },
  fingers: {
    ar: 'حرّك الخريطة بإصبعين',
    en: 'Move the map with two fingers',
    fr: 'Déplacez la carte avec deux doigts',
  },
  legend: { ar: 'مفتاح الخريطة', en: 'Key to the map', fr: 'Légende' },
  corners: { ar: 'نقاط الحدود', en: 'Corners', fr: 'Sommets' },
  cornersHint: {
    ar: 'انقر الخريطة لإضافة نقطة، بالترتيب حول المنطقة. أو اكتب خط العرض ثم خط الطول، كل نقطة في سطر.',
    en: 'Tap the map to add a corner, in order around the area. Or type latitude, then longitude, one corner in a line.',
    fr: 'Touchez la carte pour ajouter un sommet, dans l’ordre du contour. Ou saisissez latitude puis longitude, un sommet par ligne.',
  },
  undo: { ar: 'احذف آخر نقطة', en: 'Undo last corner', fr: 'Annuler le dernier sommet' },
  clear: { ar: 'ابدأ من جديد', en: 'Start again', fr: 'Recommencer' },
  noCorners: { ar: 'لا نقاط بعد', en: 'No corners yet', fr: 'Aucun sommet' },
  unreadable: {
    ar: 'سطر لا يُقرأ. اكتب مثلاً: 32.88, 13.19',
    en: 'A line cannot be read. Write for example: 32.88, 13.19',
    fr: 'Une ligne est illisible. Écrivez par exemple : 32.88, 13.19',
  },
  soFar: {
    ar: '{count, plural, one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}، نحو {km2} كم²',
    en: '{count, plural, one {# corner} other {# corners}}, about {km2} km²',
    fr: '{count, plural, one {# sommet} other {# sommets}}, environ {km2} km²',
  },
  asOn: { ar: 'كما كانت يوم', en: 'As on', fr: 'Au' },
  slide: { ar: 'حرّك اليوم', en: 'Move the day', fr: 'Faire glisser le jour' },
  coordinatesHint: {
    ar: 'درجات أو دقائق وثوانٍ أو UTM أو MGRS، بأي أرقام. مثل \u206632.8872, 13.1913\u2069 أو \u206633S US 30812 40232\u2069',
    en: 'Degrees, minutes and seconds, UTM or MGRS, as 32.8872, 13.1913 or 33S US 30812 40232',
    fr: 'Degrés, minutes et secondes, UTM ou MGRS, comme 32.8872, 13.1913 ou 33S US 30812 40232',
  },
  readAs: {
    ar: 'قُرئت \u2068{place}\u2069، بدقة {metres} م',
    en: 'Read as {place}, within {metres} m',
    fr: 'Lu {place}, à {metres} m près',
  },
  tapOnce: { ar: 'المس الخريطة حيث هو.', en: 'Tap the map where it is.', fr: 'Touchez la carte à l’endroit voulu.' },
} satisfies Record<string, Texts>
