import abbreviation from '../../schemas/abbreviation.json' with {type: 'json'}
import common from '../../schemas/common.json' with {type: 'json'}
import degree from '../../schemas/degree.json' with {type: 'json'}
import document from '../../schemas/document.json' with {type: 'json'}
import documentType from '../../schemas/document-type.json' with {type: 'json'}
import eventKind from '../../schemas/event-kind.json' with {type: 'json'}
import field from '../../schemas/field.json' with {type: 'json'}
import foreignLeader from '../../schemas/foreign-leader.json' with {type: 'json'}
import givenName from '../../schemas/given-name.json' with {type: 'json'}
import honorific from '../../schemas/honorific.json' with {type: 'json'}
import issuer from '../../schemas/issuer.json' with {type: 'json'}
import office from '../../schemas/office.json' with {type: 'json'}
import officeHolder from '../../schemas/office-holder.json' with {type: 'json'}
import organization from '../../schemas/organization.json' with {type: 'json'}
import organizationKind from '../../schemas/organization-kind.json' with {type: 'json'}
import outlet from '../../schemas/outlet.json' with {type: 'json'}
import place from '../../schemas/place.json' with {type: 'json'}
import placeKind from '../../schemas/place-kind.json' with {type: 'json'}
import rank from '../../schemas/rank.json' with {type: 'json'}
import reportingVerb from '../../schemas/reporting-verb.json' with {type: 'json'}
import surname from '../../schemas/surname.json' with {type: 'json'}

/** The JSON schemas of all records, and of the parts that they share. */
export const schemas: readonly object[] = [
  abbreviation,
  common,
  degree,
  document,
  documentType,
  eventKind,
  field,
  foreignLeader,
  givenName,
  honorific,
  issuer,
  office,
  officeHolder,
  organization,
  organizationKind,
  outlet,
  place,
  placeKind,
  rank,
  reportingVerb,
  surname
]
