import { live } from "../state/events";
import { go, path } from "../state/router";
import { AUDIT_READERS, DECIDERS, ADVISERS, FIGURES, LEARNERS, may, ROOM, session, signOut } from "../state/session";
import { Link } from "./Link";

interface Place {
  to: string;
  text: string;
}

/** What this person's roles have a use for; the hub checks every call all the same. */
export function places(): Place[] {
  const offered: [boolean, Place][] = [
    [may(...ROOM), { to: "/cases", text: "Cases" }],
    [may(...ROOM), { to: "/due", text: "Due" }],
    [may(...ROOM), { to: "/cover", text: "Duty" }],
    [may("contact-officer", "social-worker", "service-manager", "referrer"), { to: "/contacts/new", text: "New contact" }],
    [may("referrer"), { to: "/contacts", text: "Own contacts" }],
    [may(...ADVISERS), { to: "/consultations", text: "Advice line" }],
    [may("contact-officer", "social-worker", "decision-maker", "service-manager"), { to: "/search", text: "Search" }],
    [may("contact-officer", "social-worker", "decision-maker", "service-manager"), { to: "/identity", text: "Identities" }],
    [may("service-manager", "governance-partner", "information-governance", "operator"), { to: "/identity/agreement", text: "People and machine" }],
    [may("researcher", "virtual-partner", "single-point-of-contact"), { to: "/desk", text: "Desk" }],
    [may("receiving-team", "beat-officer"), { to: "/inbox", text: "Inbox" }],
    [may("receiving-team"), { to: "/allocations", text: "Allocations" }],
    [may("beat-officer"), { to: "/beat", text: "Your beat" }],
    [may("researcher", "virtual-partner", "single-point-of-contact"), { to: "/thanks", text: "Thanks" }],
    [may(...ROOM, "area-administrator", "operator"), { to: "/services", text: "Services" }],
    [may(...DECIDERS, "auditor", "governance-partner"), { to: "/measures", text: "Measures" }],
    [may("service-manager", "information-governance"), { to: "/restrictions", text: "Restricted" }],
    [may(...LEARNERS, ...FIGURES), { to: "/learning", text: "Learning" }],
    [may(...AUDIT_READERS), { to: "/case-audits", text: "Case audits" }],
    [may(...ROOM, "operator", "area-administrator", "information-governance"), { to: "/agencies", text: "Agencies" }],
    [may("operator", "information-governance"), { to: "/connectors", text: "Connectors" }],
    [may("operator", "information-governance", "area-administrator"), { to: "/areas", text: "Areas" }],
  ];
  return offered.filter(([use]) => use).map(([, place]) => place);
}

/** Places with pages of their own below them. */
const BRANCHES = ["/cases", "/restrictions", "/consultations", "/case-audits", "/agencies", "/areas"];

export function Header() {
  const who = session.value;
  return (
    <header class="mash-header">
      <div class="mash-header__bar">
        <a class="mash-header__brand" href="/" onClick={(event) => (event.preventDefault(), go("/"))}>
          OpenMASH
        </a>
        {who && (
          <div class="mash-header__who">
            <span class={live.value ? "mash-live mash-live--on" : "mash-live"}>{live.value ? "live" : "not live"}</span>
            <span>
              {who.name} · {who.employer}
            </span>
            {may(...LEARNERS, "receiving-team", "beat-officer") && (
              <Link to="/household" class="mash-header__link">
                Your household
              </Link>
            )}
            <button type="button" class="mash-header__out" onClick={() => void signOut().then(() => go("/"))}>
              Sign out
            </button>
          </div>
        )}
      </div>
      {who && (
        <nav class="mash-nav" aria-label="Main">
          <ul>
            {places().map((place) => (
              <li key={place.to}>
                <Link
                  to={place.to}
                  class="mash-nav__link"
                  current={path.value === place.to || (BRANCHES.includes(place.to) && path.value.startsWith(`${place.to}/`))}
                >
                  {place.text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
