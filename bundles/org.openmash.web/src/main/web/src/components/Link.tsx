import type { ComponentChildren } from "preact";
import { go } from "../state/router";

/** A link inside the hub: changes the page without loading it again. */
export function Link(props: { to: string; class?: string; current?: boolean; children: ComponentChildren }) {
  return (
    <a
      href={props.to}
      class={props.class ?? "govuk-link"}
      aria-current={props.current ? "page" : undefined}
      onClick={(event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
          event.preventDefault();
          go(props.to);
        }
      }}
    >
      {props.children}
    </a>
  );
}
