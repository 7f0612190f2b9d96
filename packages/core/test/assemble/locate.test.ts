import {describe, expect, it} from 'vitest'
import {parse} from '../../src/index.js'

describe('positions', () => {
  it.each([
    ['a\nb', 2],
    ['a\r\nb', 2],
    ['a\rb', 2],
    ['a\n\nb', 3],
    ['a b', 1]
  ])('should end the text %j in line %i', (text, line) => {
    const {position} = parse(text)
    expect(position.end).toEqual({line, column: position.end.column, offset: text.length})
  })
})
