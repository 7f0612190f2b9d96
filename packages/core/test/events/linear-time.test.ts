import {parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ']
const given = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Giang',
  'Hà',
  'Khoa',
  'Lan',
  'Minh',
  'Nam',
  'Phúc',
  'Quang',
  'Sơn',
  'Vinh'
]

/** The name with a number: there are 1,960 of them. */
function name(index: number): string {
  const middle = given[Math.floor(index / 10) % 14]
  return `${surnames[index % 10]} ${middle} ${given[Math.floor(index / 140) % 14]}`
}

/** Clauses that one sentence, or one article, goes on with: heads, roles, documents, acts. */
const clauses: Record<string, (index: number) => string> = {
  'heads in one sentence': () => 'hội nghị và ',
  'people in one sentence': (index) => `ông ${name(index)} dự hội nghị, `,
  'people in a list': (index) => `ông ${name(index)}, `,
  'people in sentences': (index) => `Ông ${name(index)} dự hội nghị. `,
  'documents in one sentence': (index) => `triển khai Nghị định ${index + 1}/2020/NĐ-CP, `,
  'documents issued': (index) => `ban hành Nghị định ${index + 1}/2020/NĐ-CP, `,
  'people appointed': (index) => `bổ nhiệm ông ${name(index)} và `,
  'events of one day': (index) => `Cùng ngày, ông ${name(index)} dự hội nghị. `
}

/** Milliseconds that the parse of a text of a length takes, the shorter of two runs: the machine may be busy. */
function time(clause: (index: number) => string, length: number): number {
  let text = 'Ông Trần Văn Lực chủ trì hội nghị. Cùng dự có '
  for (let index = 0; text.length < length; index++) text += clause(index)
  const runs = [0, 1].map(() => {
    const start = performance.now()
    parse(text)
    return performance.now() - start
  })
  return Math.min(...runs)
}

describe('200 kB take no more than some times eight the time of 25 kB', () => {
  test.each(Object.entries(clauses))('%s', {timeout: 60_000}, (_, clause) => {
    expect(time(clause, 200_000)).toBeLessThan(8 * 4 * Math.max(time(clause, 25_000), 10))
  })
})
