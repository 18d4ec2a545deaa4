import type { Measure, MeasureLine } from "../../api/model";
import type { Choice } from "../../components/fields";

export const GROUPS: Choice[] = [
  { value: "all", text: "All together" },
  { value: "month", text: "By month of receipt" },
  { value: "source", text: "By who made the contact" },
  { value: "channel", text: "By how it came" },
  { value: "rating", text: "By rating" },
  { value: "level", text: "By level of the decision" },
  { value: "agency", text: "By agency that was asked" },
];

/** What a measure counts, as a sentence. */
export function definition(measure: Measure): string {
  const told = (terms: string[]) => terms.filter((term) => term !== "any").map((term) => term.replace("=", " ").replaceAll("-", " "));
  const counted = told(measure.counted).length > 0 ? `Counts cases with ${told(measure.counted).join(" or ")}` : "Looks at cases";
  const of = told(measure.of).length > 0 ? `, of those with ${told(measure.of).join(" and ")}` : "";
  const without = measure.without.length > 0 ? `, without ${measure.without.join(" or ")}` : "";
  const time = measure.from ? `; time from ${measure.from} to ${measure.to}` : "";
  return `${counted}${of}${without}${time}. ${measure.source[0]?.toUpperCase()}${measure.source.slice(1)}.`;
}

/** The figure itself, with its unit. */
export function figure(measure: Measure, line: MeasureLine): string {
  switch (measure.kind) {
    case "count":
      return String(line.counted);
    case "share":
      return line.percent === null ? "no case" : `${line.percent} %`;
    default:
      return line.median === null ? "no case" : `${line.median} ${measure.kind}, nine of ten within ${line.ninetieth}`;
  }
}
