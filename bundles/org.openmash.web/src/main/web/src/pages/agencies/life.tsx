import type { Agency } from "../../api/model";
import { Tag, type TagColour } from "../../components/parts";

const LIFE: Record<Agency["life"], { text: string; colour: TagColour }> = {
  installed: { text: "Installed", colour: "grey" },
  refused: { text: "Refused", colour: "red" },
  configured: { text: "Configured", colour: "yellow" },
  probed: { text: "Probed", colour: "yellow" },
  "awaiting-approval": { text: "Awaiting approval", colour: "purple" },
  active: { text: "Active", colour: "green" },
  suspended: { text: "Suspended", colour: "orange" },
  draining: { text: "Draining", colour: "orange" },
  left: { text: "Left", colour: "grey" },
  missing: { text: "Missing", colour: "red" },
  desk: { text: "Desk", colour: "turquoise" },
};

export function LifeTag(props: { life: Agency["life"] }) {
  const { text, colour } = LIFE[props.life];
  return <Tag colour={colour}>{text}</Tag>;
}

/** The steps that make sense from here; the hub decides whether this person may take them. */
export function stepsFrom(life: Agency["life"]): Set<string> {
  return new Set(STEPS[life]);
}

const STEPS: Record<Agency["life"], string[]> = {
  installed: ["configuration", "agreement"],
  refused: ["configuration"],
  configured: ["configuration", "agreement", "probe", "join", "try"],
  probed: ["configuration", "agreement", "probe", "join", "try"],
  "awaiting-approval": ["configuration", "agreement", "probe", "approval", "leave", "try"],
  active: ["configuration", "agreement", "probe", "suspension", "leave", "try"],
  suspended: ["configuration", "agreement", "probe", "resumption", "leave", "try"],
  draining: [],
  left: ["configuration", "agreement", "probe", "join", "try"],
  missing: ["configuration", "agreement", "leave"],
  desk: [],
};
