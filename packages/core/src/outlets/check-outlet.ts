import type {OutletHabits, OutletProfile} from './outlet.js'

/** What each habit may be. */
const choices: {readonly [Habit in Exclude<keyof OutletHabits, 'from' | 'to'>]: readonly OutletHabits[Habit][]} = {
  tag: ['brackets', 'dash', 'bare', 'none'],
  byline: ['top', 'bottom'],
  credit: ['colon', 'brackets', 'dash'],
  captions: ['closed', 'open'],
  dates: ['-', '/', '.']
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/u

/**
 * Check a profile of the caller.
 *
 * @param profile
 *   The profile.
 * @param known
 *   Ids of the outlets that the parser knows by name, tags and hosts.
 * @throws {TypeError}
 *   Where the outlet is unknown, or a habit or period has no valid value.
 */
export function checkOutlet({id, habits}: OutletProfile, known: ReadonlySet<string>): void {
  if (!known.has(id)) {
    throw new TypeError(
      `Unexpected outlet \`${id}\`, expected the id of a record of \`knowledge.outlets\`: add one with its name and tags`
    )
  }
  if (!Array.isArray(habits) || habits.length === 0) {
    throw new TypeError(`Unexpected outlet \`${id}\` without habits, expected at least one set of them`)
  }
  for (const [index, set] of (habits as readonly OutletHabits[]).entries()) {
    const where = `\`habits[${index}]\` of outlet \`${id}\``
    for (const [habit, values] of Object.entries(choices)) {
      const value: unknown = set[habit as keyof typeof choices]
      if (!(values as readonly unknown[]).includes(value)) {
        const expected = values.map((one) => `\`${one}\``).join(', ')
        throw new TypeError(`Unexpected \`${String(value)}\` as \`${habit}\` in ${where}, expected one of ${expected}`)
      }
    }
    checkPeriod(set, habits[index - 1], where)
  }
}

function checkPeriod({from, to}: OutletHabits, earlier: OutletHabits | undefined, where: string): void {
  for (const date of [from, to]) {
    if (date !== undefined && !isoDate.test(date)) {
      throw new TypeError(`Unexpected \`${String(date)}\` as a day in ${where}, expected one such as \`2011-03-09\``)
    }
  }
  const isAfter = earlier === undefined || (earlier.to !== undefined && from !== undefined && earlier.to < from)
  if (!isAfter || (from !== undefined && to !== undefined && to < from)) {
    throw new TypeError(`Unexpected period of ${where}, expected one behind that of the habits before, oldest first`)
  }
}
