import type {PositionDraft} from '../draft.js'

/** Offices without a state are those of Vietnam. */
const home = 'country/vn'

/**
 * Whether an office is one of another state, as far as its words say: `Thủ tướng Đức`.
 *
 * @param position
 *   The office.
 */
export function isAbroad({place: seat, organization}: Pick<PositionDraft, 'place' | 'organization'>): boolean {
  const place = seat ?? organization?.place
  return place?.level === 'country' && place.records.length > 0 && place.records.every(({id}) => id !== home)
}
