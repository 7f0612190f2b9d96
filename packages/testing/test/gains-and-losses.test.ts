import {describe, expect, test} from 'vitest'
import {compareFindings, type Finding, toMarkdown} from '../src/gains-and-losses.js'

const finding = (text: string, target: string): Finding => ({
  article: 'a',
  kind: 'organization',
  start: 0,
  end: text.length,
  text,
  target
})

describe('gains and losses', () => {
  test('sees what is new, what is gone, and what has another target', () => {
    const before = [finding('Bộ CA', ''), finding('Đảng', 'Đảng'), finding('Thành ủy', 'x')]
    const after = [finding('Bộ CA', 'Bộ Công an'), finding('Đảng', 'Đảng'), finding('Quốc hội', 'y')]
    expect(compareFindings(before, after)).toEqual({gains: [after[0], after[2]], losses: [before[0], before[2]]})
  })

  test('writes a table of numbers and the lists', () => {
    const table = toMarkdown({gains: [finding('a|b', 'c')], losses: []})
    expect(table).toContain('| organization | 1 | 0 |')
    expect(table).toContain('| a | organization | a\\|b | c |')
    expect(table).not.toContain('Losses')
  })

  test('lists an even part of long lists', () => {
    const gains = Array.from({length: 10}, (_, index) => finding(`t${index}`, ''))
    expect(toMarkdown({gains, losses: []}, 5)).toContain('Gains (one in 2 of 10)')
  })
})
