import type { ComponentChildren } from "preact";

/** What every field has in common. */
interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
}

function describedBy(props: FieldProps): string | undefined {
  const ids = [props.hint ? `${props.id}-hint` : "", props.error ? `${props.id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

function Around(props: FieldProps & { children: ComponentChildren }) {
  return (
    <div class={`govuk-form-group${props.error ? " govuk-form-group--error" : ""}`}>
      <label class="govuk-label" for={props.id}>
        {props.label}
      </label>
      {props.hint && (
        <div id={`${props.id}-hint`} class="govuk-hint">
          {props.hint}
        </div>
      )}
      {props.error && (
        <p id={`${props.id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {props.error}
        </p>
      )}
      {props.children}
    </div>
  );
}

type TextType = "text" | "password" | "date" | "datetime-local" | "number" | "search";

export interface TextProps extends FieldProps {
  value: string;
  onValue: (value: string) => void;
  type?: TextType;
  width?: "4" | "5" | "10" | "20";
  autocomplete?: string;
  required?: boolean;
}

export function TextInput(props: TextProps) {
  return (
    <Around {...props}>
      <input
        id={props.id}
        name={props.id}
        type={(props.type ?? "text") as "text"}
        class={`govuk-input${props.width ? ` govuk-input--width-${props.width}` : ""}${props.error ? " govuk-input--error" : ""}`}
        value={props.value}
        autocomplete={props.autocomplete ?? "off"}
        aria-describedby={describedBy(props)}
        required={props.required}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
    </Around>
  );
}

export function TextArea(props: FieldProps & { value: string; onValue: (value: string) => void; rows?: number }) {
  return (
    <Around {...props}>
      <textarea
        id={props.id}
        name={props.id}
        rows={props.rows ?? 4}
        class={`govuk-textarea${props.error ? " govuk-textarea--error" : ""}`}
        aria-describedby={describedBy(props)}
        value={props.value}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
    </Around>
  );
}

/** A choice with its words. */
export interface Choice {
  value: string;
  text: string;
  hint?: string;
}

export function Select(props: FieldProps & { value: string; choices: Choice[]; onValue: (value: string) => void }) {
  return (
    <Around {...props}>
      <select
        id={props.id}
        name={props.id}
        class="govuk-select"
        aria-describedby={describedBy(props)}
        value={props.value}
        onChange={(event) => props.onValue(event.currentTarget.value)}
      >
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </Around>
  );
}

interface GroupProps extends FieldProps {
  choices: Choice[];
  inline?: boolean;
}

function Group(props: GroupProps & { kind: "radios" | "checkboxes"; children: ComponentChildren }) {
  const inline = props.inline ? ` govuk-${props.kind}--inline` : "";
  return (
    <div class={`govuk-form-group${props.error ? " govuk-form-group--error" : ""}`}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(props)} id={props.id} tabIndex={-1}>
        <legend class="govuk-fieldset__legend">{props.label}</legend>
        {props.hint && (
          <div id={`${props.id}-hint`} class="govuk-hint">
            {props.hint}
          </div>
        )}
        {props.error && (
          <p id={`${props.id}-error`} class="govuk-error-message">
            <span class="govuk-visually-hidden">Error:</span> {props.error}
          </p>
        )}
        <div class={`govuk-${props.kind} govuk-${props.kind}--small${inline}`}>{props.children}</div>
      </fieldset>
    </div>
  );
}

export function Radios(props: GroupProps & { value: string; onValue: (value: string) => void }) {
  return (
    <Group {...props} kind="radios">
      {props.choices.map((choice) => (
        <div class="govuk-radios__item" key={choice.value}>
          <input
            class="govuk-radios__input"
            type="radio"
            id={`${props.id}-${choice.value}`}
            name={props.id}
            checked={props.value === choice.value}
            onChange={() => props.onValue(choice.value)}
          />
          <label class="govuk-label govuk-radios__label" for={`${props.id}-${choice.value}`}>
            {choice.text}
          </label>
          {choice.hint && <div class="govuk-hint govuk-radios__hint">{choice.hint}</div>}
        </div>
      ))}
    </Group>
  );
}

export function Checkboxes(props: GroupProps & { values: string[]; onValues: (values: string[]) => void }) {
  const toggle = (value: string) =>
    props.onValues(props.values.includes(value) ? props.values.filter((v) => v !== value) : [...props.values, value]);
  return (
    <Group {...props} kind="checkboxes">
      {props.choices.map((choice) => (
        <div class="govuk-checkboxes__item" key={choice.value}>
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={`${props.id}-${choice.value}`}
            name={props.id}
            checked={props.values.includes(choice.value)}
            onChange={() => toggle(choice.value)}
          />
          <label class="govuk-label govuk-checkboxes__label" for={`${props.id}-${choice.value}`}>
            {choice.text}
          </label>
        </div>
      ))}
    </Group>
  );
}
