import type {Name, Validity} from '../types.js'
import type {Problem} from './problem.js'
import type {SourceRecord} from './source-record.js'

/**
 * Dates that exist, periods that do not end before they begin, and names of one thing that follow each other.
 *
 * One name may end on the day on which the next begins: the law that renames counts the day to both.
 */
export function checkDates(records: readonly SourceRecord[]): Problem[] {
  return records.flatMap((record) => {
    const problems: Problem[] = []
    const report = (path: (string | number)[], message: string) =>
      problems.push({file: record.file, line: record.lineOf(path), message})
    const check = (period: Validity, path: (string | number)[]) => {
      for (const end of ['from', 'to'] as const) {
        const date = period[end]
        if (date && !isDate(date)) report([...path, end], `Unexpected date \`${date}\`, expected one of the calendar`)
      }
      if (period.from && period.to && isAfter(period.from, period.to)) {
        report([...path, 'to'], `Unexpected end \`${period.to}\` before the beginning \`${period.from}\``)
      }
    }

    const {value} = record
    check(value as Validity, [])
    for (const field of ['date', 'inForce']) {
      const date = value[field]
      if (typeof date === 'string' && !isDate(date))
        report([field], `Unexpected date \`${date}\`, expected one of the calendar`)
    }
    for (const [index, expansion] of ((value.expansions as Validity[] | undefined) ?? []).entries())
      check(expansion, ['expansions', index])

    const names = Array.isArray(value.names) && typeof value.names[0] === 'object' ? (value.names as Name[]) : []
    for (const [index, name] of names.entries()) {
      check(name, ['names', index])
      const next = names[index + 1]
      const end = name.to ?? name.from
      const nextBegin = next?.from ?? next?.to
      if (end && nextBegin && isAfter(end, nextBegin)) {
        report(
          ['names', index],
          `Unexpected period of \`${name.text}\` (to ${end}), which reaches into that of \`${next?.text}\` (from ${nextBegin})`
        )
      }
    }
    return problems
  })
}

function isDate(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-')
  const iso = `${year}-${month}-${day}`
  const parsed = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso)
}

/** Whether one partial date lies wholly after another: `1995-03` after `1995-02`, not after `1995`. */
function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) > other.slice(0, length)
}
