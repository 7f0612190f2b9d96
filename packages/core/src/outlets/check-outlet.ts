import type {OutletHabits, OutletProfile} from './outlet.js'

/** What each habit may be. */
const choices: {readonly [Habit in Exclude<keyof OutletHabits, 'from' | 'to'>]-?: readonly OutletHabits[Habit][]} = {
  byline: ['top'],
  captions: ['closed', 'open'],
  dates: ['.']
}

const fields: readonly string[] = [...Object.keys(choices), 'from', 'to']

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
    for (const [name, value] of Object.entries(set)) {
      if (!fields.includes(name)) {
        throw new TypeError(`Unexpected \`${name}\` in ${where}, expected ${listed(fields)}`)
      }
      const values: readonly unknown[] | undefined = choices[name as keyof typeof choices]
      if (values !== undefined && value !== undefined && !values.includes(value)) {
        throw new TypeError(`Unexpected \`${String(value)}\` as \`${name}\` in ${where}, expected ${listed(values)}`)
      }
    }
    if (!Object.keys(choices).some((habit) => set[habit as keyof typeof choices] !== undefined)) {
      throw new TypeError(`Unexpected ${where} without a habit, expected ${listed(Object.keys(choices))}`)
    }
    checkPeriod(set, habits[index - 1], where)
  }
}

function listed(values: readonly unknown[]): string {
  return `${values.length > 1 ? 'one of ' : ''}${values.map((one) => `\`${String(one)}\``).join(', ')}`
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
