import type { VNode } from "preact";
import { AreaPage, Areas } from "./pages/Areas";
import { Board } from "./pages/Board";
import { Connectors } from "./pages/Connectors";
import { Due } from "./pages/clocks/Due";
import { ConsultationPage } from "./pages/consultations/ConsultationPage";
import { Consultations } from "./pages/consultations/Consultations";
import { Desk } from "./pages/Desk";
import { DeskTaskPage } from "./pages/DeskTaskPage";
import { Home } from "./pages/Home";
import { Inbox } from "./pages/Inbox";
import { NewContact } from "./pages/NewContact";
import { OwnContacts } from "./pages/OwnContacts";
import { PackPage } from "./pages/PackPage";
import { Review } from "./pages/Review";
import { Search } from "./pages/Search";
import { Allocations } from "./pages/allocation/Allocations";
import { Beat } from "./pages/allocation/Beat";
import { Services } from "./pages/allocation/Services";
import { Agencies } from "./pages/agencies/Agencies";
import { AgencyPage } from "./pages/agencies/AgencyPage";
import { CaseAuditPage } from "./pages/audits/CaseAuditPage";
import { CaseAudits } from "./pages/audits/CaseAudits";
import { Cover } from "./pages/cover/Cover";
import { Learning } from "./pages/learning/Learning";
import { ThanksPage } from "./pages/learning/ThanksPage";
import { Measures } from "./pages/measures/Measures";
import { CasePage } from "./pages/case/CasePage";
import { Agreement } from "./pages/people/Agreement";
import { HouseholdPage } from "./pages/restriction/HouseholdPage";
import { RestrictionPage } from "./pages/restriction/RestrictionPage";
import { Restrictions } from "./pages/restriction/Restrictions";
import { RetentionPage } from "./pages/retention/Retention";
import { PersonPage } from "./pages/people/PersonPage";
import { match } from "./state/router";

export interface Route {
  title: string;
  page: VNode;
}

/** The page behind a path; the start page for anything unknown. */
export function routeOf(path: string): Route {
  const inCase = match("/cases/:id/:tab", path) ?? match("/cases/:id", path);
  if (inCase?.id) {
    return { title: "Case", page: <CasePage key={inCase.id} id={inCase.id} tab={inCase.tab ?? "summary"} /> };
  }
  const task = match("/desk/:id", path);
  if (task?.id) {
    return { title: "Request", page: <DeskTaskPage key={task.id} id={task.id} /> };
  }
  const kept = match("/retention/:id", path);
  if (kept?.id) {
    return { title: "Retention", page: <RetentionPage key={kept.id} id={kept.id} /> };
  }
  const restricted = match("/restrictions/:id", path);
  if (restricted?.id) {
    return { title: "Restricted record", page: <RestrictionPage key={restricted.id} id={restricted.id} /> };
  }
  const pack = match("/inbox/:id", path);
  if (pack?.id) {
    return { title: "Released pack", page: <PackPage key={pack.id} id={pack.id} /> };
  }
  const agency = match("/agencies/:area/:id", path);
  if (agency?.area && agency.id) {
    return { title: "Agency", page: <AgencyPage key={path} area={agency.area} id={agency.id} /> };
  }
  const area = match("/areas/:id", path);
  if (area?.id) {
    return { title: "Area", page: <AreaPage key={area.id} id={area.id} /> };
  }
  const known = match("/people/:id", path);
  if (known?.id) {
    return { title: "Person", page: <PersonPage key={known.id} id={known.id} /> };
  }
  const consultation = match("/consultations/:id", path);
  if (consultation?.id) {
    return { title: "Consultation", page: <ConsultationPage key={consultation.id} id={consultation.id} /> };
  }
  const audit = match("/case-audits/:id", path);
  if (audit?.id) {
    return { title: "Case audit", page: <CaseAuditPage key={audit.id} id={audit.id} /> };
  }
  return FIXED[path]?.() ?? { title: "Start", page: <Home /> };
}

const FIXED: Record<string, () => Route> = {
  "/cases": () => ({ title: "Cases", page: <Board /> }),
  "/due": () => ({ title: "Due", page: <Due /> }),
  "/contacts/new": () => ({ title: "New contact", page: <NewContact /> }),
  "/contacts": () => ({ title: "Own contacts", page: <OwnContacts /> }),
  "/consultations": () => ({ title: "Advice line", page: <Consultations /> }),
  "/cover": () => ({ title: "Duty and cover", page: <Cover /> }),
  "/measures": () => ({ title: "Measures", page: <Measures /> }),
  "/case-audits": () => ({ title: "Case audits", page: <CaseAudits /> }),
  "/restrictions": () => ({ title: "Restricted records", page: <Restrictions /> }),
  "/household": () => ({ title: "Your household", page: <HouseholdPage /> }),
  "/learning": () => ({ title: "Learning", page: <Learning /> }),
  "/identity": () => ({ title: "Identities", page: <Review /> }),
  "/identity/agreement": () => ({ title: "People and machine", page: <Agreement /> }),
  "/search": () => ({ title: "Search", page: <Search /> }),
  "/desk": () => ({ title: "Desk", page: <Desk /> }),
  "/inbox": () => ({ title: "Inbox", page: <Inbox /> }),
  "/allocations": () => ({ title: "Allocations", page: <Allocations /> }),
  "/services": () => ({ title: "Services", page: <Services /> }),
  "/beat": () => ({ title: "Your beat", page: <Beat /> }),
  "/thanks": () => ({ title: "Thanks", page: <ThanksPage /> }),
  "/agencies": () => ({ title: "Agencies", page: <Agencies /> }),
  "/connectors": () => ({ title: "Connectors", page: <Connectors /> }),
  "/areas": () => ({ title: "Areas", page: <Areas /> }),
};
