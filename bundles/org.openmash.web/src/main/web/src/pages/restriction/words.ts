import type { Choice } from "../../components/fields";

/** Which groups a restricted record protects. */
export const CATEGORIES: Choice[] = [
  { value: "staff", text: "Somebody on the staff of the hub or a partner" },
  { value: "relative-of-staff", text: "Close relative of staff" },
  { value: "death-or-review", text: "Death of a child, or safeguarding review" },
  { value: "public-interest", text: "Public interest" },
  { value: "adoption", text: "Adoption" },
  { value: "other", text: "Other" },
];

const CAUSES: Record<string, string> = {
  declared: "declared by themselves",
  "own-name": "somebody in the case has their name",
  "same-household": "same family name and address",
  decided: "decided",
  ...Object.fromEntries(CATEGORIES.map((category) => [category.value, category.text])),
};

/** Why a line stands; blank for a named person. */
export function causeWords(cause: string): string {
  return CAUSES[cause] ?? cause;
}
