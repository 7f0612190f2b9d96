export type {Article, ArticleMessage} from './article.js'
export type {Block, BlockType, Sentence, Token, TokenText, TokenWord, WhiteSpace} from './block.js'
export type {
  DocumentEntity,
  Entity,
  GroupEntity,
  HeldPosition,
  KnowledgeLink,
  OrganizationEntity,
  PersonEntity,
  PlaceEntity
} from './entity.js'
export type {Event, EventRole} from './event.js'
export type {
  AbbreviationMention,
  DocumentMention,
  DocumentPart,
  Mention,
  MentionType,
  OrganizationMention,
  PersonMention,
  PlaceMention,
  PositionMention,
  QuantityMention,
  SloganMention,
  TimeMention
} from './mention.js'
export type {Id, Reference, Span, TextPosition} from './span.js'
export type {Statement, StatementForce, StatementMode} from './statement.js'
