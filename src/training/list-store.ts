import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { trainingCoursesList } from './course-list.ts'
import { courseOrders, coursesAsked } from './store.ts'

/** The courses that a query asks for. */
export const trainingCoursesRows = defineListRows(trainingCoursesList, async (_tx, query, { language }) => {
  const conditions = coursesAsked(query)
  const words = conditions.value(language)
  return {
    cells: {
      id: 'c.id',
      kind: 'c.kind',
      title: `coalesce(nullif(c.title ->> ${words}, ''), c.title ->> 'ar')`,
      placeCode: 'c.place_code',
      place: `p.name ->> ${words}`,
      venue: 'c.venue',
      startsOn: 'c.starts_on',
      endsOn: 'c.ends_on',
      places: 'c.places',
      taken: "(select count(*) from course_enrolments e where e.course_id = c.id and e.status <> 'left')",
      status: 'c.status',
    },
    from: `from training_courses c join places p on p.code = c.place_code
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, courseOrders, 'c.id')}`,
    values: conditions.values,
  }
})
