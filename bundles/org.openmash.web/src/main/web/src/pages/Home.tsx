import { places } from "../components/Header";
import { Link } from "../components/Link";
import { session } from "../state/session";

/** Where a person lands: what this person can do here. */
export function Home() {
  const offered = places();
  return (
    <>
      <h1 class="govuk-heading-l">Welcome, {session.value?.name}</h1>
      {offered.length === 0 ? (
        <p class="govuk-body">Your roles have no pages here yet. Their work is done over the API or the console.</p>
      ) : (
        <ul class="govuk-list mash-cards">
          {offered.map((place) => (
            <li key={place.to} class="mash-card">
              <Link to={place.to} class="govuk-link govuk-!-font-weight-bold">
                {place.text}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
