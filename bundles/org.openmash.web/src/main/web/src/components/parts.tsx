import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A mistake on the page, linked to its field when there is one. */
export interface Mistake {
  field?: string;
  text: string;
}

/** Takes the focus when mistakes appear, so that keyboard and screen-reader users land on them. */
export function ErrorSummary(props: { mistakes: Mistake[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.mistakes.length > 0) {
      box.current?.focus();
    }
  }, [props.mistakes]);
  if (props.mistakes.length === 0) {
    return null;
  }
  return (
    <div class="govuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">There is a problem</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {props.mistakes.map((mistake) => (
              <li key={mistake.text}>
                {mistake.field ? <a href={`#${mistake.field}`}>{mistake.text}</a> : mistake.text}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

export type TagColour = "grey" | "blue" | "green" | "yellow" | "orange" | "red" | "purple" | "turquoise";

export function Tag(props: { colour: TagColour; children: ComponentChildren }) {
  return <strong class={`govuk-tag govuk-tag--${props.colour}`}>{props.children}</strong>;
}

export function Button(props: {
  children: ComponentChildren;
  onPress?: () => void;
  kind?: "secondary" | "warning";
  busy?: boolean;
}) {
  const kind = props.kind ? ` govuk-button--${props.kind}` : "";
  return (
    <button
      type={props.onPress ? "button" : "submit"}
      class={`govuk-button${kind}`}
      disabled={props.busy}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}

/** A form that does not load the page again. */
export function Form(props: { onSubmit: () => void; label?: string; children: ComponentChildren }) {
  return (
    <form
      noValidate
      aria-label={props.label}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      {props.children}
    </form>
  );
}

/** Changes are read out politely. */
export function Live(props: { children: ComponentChildren }) {
  return (
    <div aria-live="polite" role="status">
      {props.children}
    </div>
  );
}
