import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import {isPressPart} from '../recognise/person/press-part.js'
import {inOrder} from './people.js'
import {giveAppointments} from './positions-appointments.js'
import {giveChainsBefore} from './positions-before.js'
import {giveChainsBehind} from './positions-behind.js'
import {giveListHeads} from './positions-lists.js'
import type {Registry} from './registry.js'
import type {ResolvedText} from './resolve.js'

/** Which offices stand with which names. */
export class Holdings {
  private readonly taken = new Set<PositionDraft>()

  /**
   * @param names
   *   Names of people in the story, in text order.
   * @param registry
   *   Where holders are noted.
   */
  constructor(
    readonly names: readonly PersonDraft[],
    private readonly registry: Registry
  ) {}

  /** Give a person an office. Of several that share one (`các Phó Thủ tướng: A, B`) the first is its holder. */
  give(person: PersonDraft, position: PositionDraft): void {
    if (!person.positions.includes(position)) person.positions.push(position)
    if (!this.taken.has(position)) this.registry.setHolder(position, person)
    this.taken.add(position)
  }

  /**
   * Names whose first token lies in a range.
   *
   * @param from
   *   First token.
   * @param to
   *   Index behind the last token.
   */
  between(from: number, to: number): readonly PersonDraft[] {
    const first = this.indexOf(from)
    let last = first
    while (last < this.names.length && (this.names[last] as PersonDraft).from < to) last++
    return this.names.slice(first, last)
  }

  /** Index of the first name that does not start before a token. */
  private indexOf(token: number): number {
    let low = 0
    let high = this.names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.names[middle] as PersonDraft).from < token) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether somebody has the office already. */
  isTaken(position: PositionDraft): boolean {
    return this.taken.has(position)
  }
}

/**
 * Give people the offices that stand with their names: before (`Bí thư Thành ủy Phạm Quang Nghị`), behind
 * (`Phạm Quang Nghị, Ủy viên Bộ Chính trị, Bí thư Thành ủy`), over a list (`các Phó Thủ tướng: A, B`), or as what
 * somebody is appointed to or removed from. Names of the press get none.
 */
export function resolvePositions(text: ResolvedText): void {
  const names = inOrder(text).filter((mention) => !isPressPart(text, mention.from))
  const holdings = new Holdings(names, text.registry)
  giveChainsBefore(text, holdings)
  giveChainsBehind(text, holdings)
  giveListHeads(text, holdings)
  giveAppointments(text, holdings)
  for (const {positions} of names) positions.sort((left, right) => left.from - right.from)
}
