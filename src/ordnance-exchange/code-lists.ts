import type { Texts } from '../kernel/texts.ts'
import type { ReadFormat } from './formats/feature.ts'
import type { ImportFault, ImportNote } from './import-rows.ts'
import type { ExportFormat, OrdnanceExport } from './ordnance-export.ts'

export const formatTexts: Readonly<Record<ExportFormat, Texts>> = {
  geojson: {
    ar: 'GeoJSON – لبرامج الخرائط',
    en: 'GeoJSON – for map programs',
    fr: 'GeoJSON – pour logiciels de cartes',
  },
  kml: { ar: 'KML – لـ Google Earth', en: 'KML – for Google Earth', fr: 'KML – pour Google Earth' },
  gpx: { ar: 'GPX – لأجهزة الملاحة', en: 'GPX – for GPS devices', fr: 'GPX – pour appareils GPS' },
  shapefile: {
    ar: 'Shapefile – لـ ArcGIS وQGIS',
    en: 'Shapefile – for ArcGIS and QGIS',
    fr: 'Shapefile – pour ArcGIS et QGIS',
  },
  hxlCsv: {
    ar: 'CSV بوسوم HXL – للعمل الإنساني',
    en: 'CSV with HXL tags – for humanitarian use',
    fr: 'CSV avec balises HXL – usage humanitaire',
  },
  mdrCsv: { ar: 'CSV بجداول MDR', en: 'CSV by the MDR', fr: 'CSV selon les MDR' },
  mdrXlsx: { ar: 'XLSX بجداول MDR', en: 'XLSX by the MDR', fr: 'XLSX selon les MDR' },
}

export const whatTexts: Readonly<Record<OrdnanceExport['what'], Texts>> = {
  hazards: { ar: 'المناطق الخطرة', en: 'Hazardous areas', fr: 'Zones dangereuses' },
  reports: { ar: 'البلاغات', en: 'Reports', fr: 'Signalements' },
}

export const chosenTexts: Readonly<Record<OrdnanceExport['chosen'], Texts>> = {
  standing: { ar: 'القائمة الآن', en: 'Those that stand now', fr: 'Celles en cours' },
  all: { ar: 'الكل', en: 'All', fr: 'Tout' },
}

export const precisionTexts: Readonly<Record<OrdnanceExport['precision'], Texts>> = {
  reduced: {
    ar: 'مخفّضة للمشاركة: نحو كيلومتر، بلا أوصاف',
    en: 'Reduced, for sharing: about a kilometre, without descriptions',
    fr: 'Réduite, pour le partage : environ un kilomètre, sans descriptions',
  },
  exact: { ar: 'دقيقة: حسّاسة', en: 'Exact: sensitive', fr: 'Exacte : sensible' },
}

/** What stands in each file. */
export const sensitivityTexts: Readonly<Record<OrdnanceExport['precision'], Texts>> = {
  exact: {
    ar: 'حسّاس: أماكن دقيقة لذخائر متفجرة. للمستلم وللغرض المذكور وحدهما، ولا يُعاد توزيعه.',
    en: 'SENSITIVE: exact places of explosive ordnance. For the recipient and purpose named alone; not to be passed on.',
    fr: 'SENSIBLE : lieux exacts d’engins explosifs. Pour le destinataire et l’usage indiqués seulement ; ne pas rediffuser.',
  },
  reduced: {
    ar: 'الأماكن مقرّبة إلى نحو كيلومتر. لا يدل مكان خالٍ على أنه آمن.',
    en: 'Places are rounded to about a kilometre. Where nothing is shown it is not therefore safe.',
    fr: 'Lieux arrondis à environ un kilomètre. L’absence d’indication ne veut pas dire sans danger.',
  },
}

/** In a cell of a workbook in place of what is longer than a cell. */
export const tooLongTexts: Texts = {
  ar: 'أطول مما تسعه خلية؛ انظر ملف GeoJSON',
  en: 'Too long for a cell; see the GeoJSON',
  fr: 'Trop long pour une cellule ; voir le GeoJSON',
}

export const readFormatTexts: Readonly<Record<ReadFormat, Texts>> = {
  geojson: { ar: 'GeoJSON', en: 'GeoJSON', fr: 'GeoJSON' },
  kml: { ar: 'KML', en: 'KML', fr: 'KML' },
  kmz: { ar: 'KMZ', en: 'KMZ', fr: 'KMZ' },
  gpx: { ar: 'GPX', en: 'GPX', fr: 'GPX' },
  shapefile: { ar: 'Shapefile', en: 'Shapefile', fr: 'Shapefile' },
  csv: { ar: 'جدول CSV', en: 'CSV table', fr: 'Tableau CSV' },
  maxml: { ar: 'MaXML من IMSMA', en: 'MaXML of IMSMA', fr: 'MaXML d’IMSMA' },
}

export const faultTexts: Readonly<Record<ImportFault, Texts>> = {
  noPlace: { ar: 'لا مكان في هذا الصف', en: 'No place in this row', fr: 'Aucun lieu dans cette ligne' },
  badPlace: { ar: 'لا تُقرأ إحداثياته', en: 'Its coordinates cannot be read', fr: 'Coordonnées illisibles' },
  outOfRange: {
    ar: 'إحداثيات خارج الأرض؛ ربما قُلبت أو بنظام آخر',
    en: 'Coordinates outside the globe; perhaps turned round or in another system',
    fr: 'Coordonnées hors du globe ; inversées ou dans un autre système ?',
  },
  unknownShape: { ar: 'شكل غير معروف', en: 'A shape that is not known', fr: 'Forme inconnue' },
  tooManyPoints: { ar: 'نقاطه أكثر مما يُقبل', en: 'It has more points than are taken', fr: 'Trop de points' },
  holes: {
    ar: 'في المنطقة فجوة. ارسم ما حولها مناطق بلا فجوات ثم أعد الإرسال',
    en: 'The area has a hole. Draw what is around it as areas without holes and send again',
    fr: 'La zone a un trou. Dessinez autour des zones sans trou et renvoyez',
  },
  tooShort: {
    ar: 'أقل من ثلاث نقاط لا تحيط بشيء',
    en: 'Fewer than three points enclose nothing',
    fr: 'Moins de trois points n’entourent rien',
  },
  tooManyCorners: {
    ar: 'أكثر من 2000 نقطة انعطاف. بسّطها',
    en: 'More than 2,000 turning points. Make it simpler',
    fr: 'Plus de 2 000 points. Simplifiez',
  },
  tooCoarse: {
    ar: 'مكتوب بدرجات كاملة، أي بعرض 100 كم. اكتب المكان بدقة أكبر',
    en: 'Written in whole degrees, a hundred kilometres wide. Give the place more exactly',
    fr: 'Écrit en degrés entiers, soit 100 km. Donnez le lieu plus exactement',
  },
  noPlaceCode: {
    ar: 'لا يُعرف في أي مكان. اختر مكاناً للملف',
    en: 'In which place is not known. Choose one for the file',
    fr: 'Lieu inconnu. Choisissez-en un pour le fichier',
  },
}

export const noteTexts: Readonly<Record<ImportNote, Texts>> = {
  lineAsRing: {
    ar: 'خط يُقرأ محيطاً مغلقاً',
    en: 'A line, read as a closed perimeter',
    fr: 'Ligne lue comme périmètre fermé',
  },
  wordNotKnown: {
    ar: 'نوعه غير معروف، وتُحفظ كلمته في الوصف',
    en: 'Its kind is not known; the word is kept in the description',
    fr: 'Type inconnu ; le mot reste dans la description',
  },
  dayNotRead: {
    ar: 'لا يُقرأ تاريخه، ويُحفظ في الوصف',
    en: 'Its date cannot be read; it is kept in the description',
    fr: 'Date illisible ; elle reste dans la description',
  },
  quantityNotRead: {
    ar: 'لا يُقرأ عدده، ويُحفظ في الوصف',
    en: 'Its number cannot be read; it is kept in the description',
    fr: 'Nombre illisible ; il reste dans la description',
  },
  cut: {
    ar: 'وصفه أطول مما يُحفظ، وقُطع',
    en: 'Its words are longer than is kept, and were cut',
    fr: 'Texte trop long, coupé',
  },
}
