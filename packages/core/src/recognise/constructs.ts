import {abbreviation} from './abbreviation/abbreviation.js'
import type {Construct} from './construct.js'
import {anaphor} from './document/anaphor.js'
import {congressResolution} from './document/congress-resolution.js'
import {constitution} from './document/constitution.js'
import {implementingPlan} from './document/implementing-plan.js'
import {knownTreaty} from './document/known-treaty.js'
import {law} from './document/law.js'
import {lostNumber} from './document/lost-number.js'
import {namedDocument} from './document/named-document.js'
import {numberAlone} from './document/number-alone.js'
import {partyNumber} from './document/party-number.js'
import {plenumResolution} from './document/plenum-resolution.js'
import {pluralAnaphor} from './document/plural-anaphor.js'
import {sessionResolution} from './document/session-resolution.js'
import {stateNumber} from './document/state-number.js'
import {titledResolution} from './document/titled-resolution.js'
import {bodyList} from './organization/body-list.js'
import {firmList} from './organization/firm-list.js'
import {organization} from './organization/organization.js'
import {organizationAlias} from './organization/organization-alias.js'
import {repeatedBody} from './organization/repeated-body.js'
import {creditedName} from './person/credited-name.js'
import {fullName} from './person/full-name.js'
import {shortName} from './person/short-name.js'
import {barePlace} from './place/bare-place.js'
import {chainedPlace} from './place/chained-place.js'
import {houseAddress} from './place/house-address.js'
import {listedPlace} from './place/listed-place.js'
import {place} from './place/place.js'
import {repeatedPlace} from './place/repeated-place.js'
import {routeEnd} from './place/route-end.js'
import {position} from './position/position.js'
import {measure} from './quantity/measure.js'
import {money} from './quantity/money.js'
import {percentage} from './quantity/percentage.js'
import {slogan} from './quotation/slogan.js'
import {bareYear} from './time/bare-year.js'
import {dateRange} from './time/date-range.js'
import {dayMonth} from './time/day-month.js'
import {dayRange} from './time/day-range.js'
import {decade} from './time/decade.js'
import {fullDate} from './time/full-date.js'
import {isoDate} from './time/iso-date.js'
import {lunarDay} from './time/lunar-day.js'
import {month} from './time/month.js'
import {monthInDigits} from './time/month-in-digits.js'
import {monthRange} from './time/month-range.js'
import {partOfYear} from './time/part-of-year.js'
import {quarter} from './time/quarter.js'
import {relativeDay} from './time/relative-day.js'
import {relativePeriod} from './time/relative-period.js'
import {weekday} from './time/weekday.js'
import {writtenDate} from './time/written-date.js'
import {year} from './time/year.js'
import {yearSpan} from './time/year-span.js'

/**
 * All constructs in the order in which they read the text. The order is load-bearing: what stands earlier claims its
 * tokens first (a document number before the date that it could be), and what stands later may look at everything
 * before it (positions at the bodies, people at the positions).
 */
export const constructs: readonly Construct[] = [
  law,
  partyNumber,
  stateNumber,
  lostNumber,
  numberAlone,
  constitution,
  plenumResolution,
  congressResolution,
  sessionResolution,
  titledResolution,
  knownTreaty,
  namedDocument,
  implementingPlan,
  pluralAnaphor,
  anaphor,
  lunarDay,
  isoDate,
  dateRange,
  dayRange,
  fullDate,
  writtenDate,
  dayMonth,
  quarter,
  partOfYear,
  monthRange,
  month,
  monthInDigits,
  yearSpan,
  decade,
  year,
  relativeDay,
  weekday,
  relativePeriod,
  bareYear,
  money,
  percentage,
  measure,
  bodyList,
  firmList,
  organization,
  organizationAlias,
  repeatedBody,
  place,
  houseAddress,
  chainedPlace,
  listedPlace,
  routeEnd,
  repeatedPlace,
  barePlace,
  position,
  creditedName,
  fullName,
  shortName,
  abbreviation,
  slogan
]
