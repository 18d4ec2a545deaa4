import { useEffect } from "preact/hooks";
import { Header } from "./components/Header";
import { SignIn } from "./pages/SignIn";
import { routeOf } from "./routes";
import { follow, unfollow } from "./state/events";
import { path } from "./state/router";
import { resume, session, timedOut } from "./state/session";

/** The frame of every page: who is signed in decides what is offered, the hub decides what is allowed. */
export function App() {
  useEffect(() => void resume(), []);
  const signedIn = Boolean(session.value);
  useEffect(() => (signedIn ? follow() : unfollow()), [signedIn]);
  if (session.value === undefined) {
    return null;
  }
  const route = routeOf(path.value);
  document.title = signedIn ? `${route.title} – OpenMASH` : "Sign in – OpenMASH";
  return (
    <>
      <a href="#main-content" class="govuk-skip-link">
        Skip to main content
      </a>
      <Header />
      <div class="mash-frame">
        <main class="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          {signedIn ? route.page : <SignIn />}
        </main>
      </div>
      {signedIn && timedOut.value && (
        <div class="mash-overlay" role="dialog" aria-modal="true" aria-label="Sign in again">
          <div class="mash-overlay__box">
            <p class="govuk-body">Your session has ended. Sign in again: what you typed is still on the page.</p>
            <SignIn />
          </div>
        </div>
      )}
    </>
  );
}
