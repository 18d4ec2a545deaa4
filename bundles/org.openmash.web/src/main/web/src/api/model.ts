/** The shapes of the REST API, generated from its contract, under the glossary's names. */
import type { components } from "./types.gen";

type Schemas = components["schemas"];

export type Rating = Schemas["Rating"];
export type Stage = Schemas["Stage"];
export type AnswerState = Schemas["AnswerState"];
export type PersonName = Schemas["PersonName"];
export type PartialDate = Schemas["PartialDate"];
export type PersonDetails = Schemas["PersonDetails"];
export type Subject = Schemas["Subject"];
export type LawfulBasis = Schemas["LawfulBasis"];
export type CaseStep = Schemas["CaseStep"];
export type NextStep = Schemas["NextStep"];
export type CaseEvent = Schemas["CaseEvent"];
export type JournalLine = Schemas["JournalLine"];
export type Clock = Schemas["Clock"];
export type HandOver = Schemas["HandOver"];
export type RatingChange = Schemas["RatingChange"];
export type CaseFile = Schemas["CaseFile"];
export type Consultation = Schemas["Consultation"];
export type ConsultationLine = Schemas["ConsultationLine"];
export type QuotedAdvice = Schemas["QuotedAdvice"];
export type Contact = Schemas["Contact"];
export type ResearchRequest = Schemas["ResearchRequest"];
export type KnownTo = Schemas["KnownTo"];
export type Reason = Schemas["Reason"];
export type Verdict = Schemas["Verdict"];
export type Candidate = Schemas["Candidate"];
export type ReviewPair = Schemas["ReviewPair"];
export type KnownPerson = Schemas["KnownPerson"];
export type PersonPair = Schemas["PersonPair"];
export type Person = Schemas["Person"];
export type PersonInCase = Schemas["PersonInCase"];
export type JudgedPair = Schemas["JudgedPair"];
export type BandAgreement = Schemas["BandAgreement"];
export type ReleaseTerm = Schemas["ReleaseTerm"];
export type Item = Schemas["Item"];
export type Picture = Schemas["Picture"];
export type Decision = Schemas["Decision"];
export type ProposedLine = Schemas["ProposedLine"];
export type Proposal = Schemas["Proposal"];
export type Pack = Schemas["Pack"];
export type ReleaseLog = Schemas["ReleaseLog"];
export type PackDelivery = Schemas["PackDelivery"];
export type DeskTask = Schemas["DeskTask"];
export type OwnContact = Schemas["OwnContact"];
export type Agency = Schemas["Agency"];
export type AgencyDetail = Schemas["AgencyDetail"];
export type AgencyCard = Schemas["AgencyCard"];
export type SharingAgreement = Schemas["SharingAgreement"];
export type ConnectorStatus = Schemas["ConnectorStatus"];
export type TryOut = Schemas["TryOut"];
export type ReportCard = Schemas["ReportCard"];
export type Site = Schemas["Site"];
export type SiteImport = Schemas["SiteImport"];
export type Area = Schemas["Area"];
export type MemberView = Schemas["MemberView"];
export type Threshold = Schemas["AreaThreshold"];
export type Connector = Schemas["Connector"];
export type Session = Schemas["Session"];
export type Code = Schemas["Code"];
export type Codes = Schemas["Codes"];
export type Team = Schemas["Team"];
export type Lamp = Schemas["Lamp"];
export type CaseSummary = Schemas["CaseSummary"];
export type Problem = Schemas["Problem"];

/** A part of a list. */
export interface Page<T> {
  elements: T[];
  next?: string | null;
}
