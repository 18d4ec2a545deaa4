import type { ComponentChildren } from "preact";

/** A table that scrolls inside the page where it is too wide, by keyboard too. */
export function Table(props: { label: string; heads: string[]; children: ComponentChildren }) {
  return (
    <div class="mash-scroll" tabIndex={0} role="region" aria-label={props.label}>
      <table class="govuk-table">
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {props.heads.map((head) => (
              <th key={head} scope="col" class="govuk-table__header">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">{props.children}</tbody>
      </table>
    </div>
  );
}

/** One row of plain cells, the first of which names the row. */
export function Cells(props: { cells: ComponentChildren[] }) {
  const [first, ...rest] = props.cells;
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {first}
      </th>
      {rest.map((cell, i) => (
        <td key={i} class="govuk-table__cell">
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** Facts with their names. */
export function Facts(props: { facts: [string, ComponentChildren][] }) {
  return (
    <dl class="govuk-summary-list">
      {props.facts
        .filter(([, value]) => Boolean(value))
        .map(([name, value]) => (
          <div key={name} class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{name}</dt>
            <dd class="govuk-summary-list__value">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
