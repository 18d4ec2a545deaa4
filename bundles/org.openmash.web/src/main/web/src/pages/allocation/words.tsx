import type { Allocation, AllocationStep, FamilyAgreement, ServiceLine, Usefulness } from "../../api/model";
import { Tag, type TagColour } from "../../components/parts";

const STATE: Record<Allocation["state"], { text: string; colour: TagColour }> = {
  offered: { text: "waits for the team", colour: "yellow" },
  accepted: { text: "accepted", colour: "blue" },
  declined: { text: "declined", colour: "orange" },
  started: { text: "help has begun", colour: "green" },
  ended: { text: "ended", colour: "grey" },
};

export function StateTag(props: { state: Allocation["state"] }) {
  return <Tag colour={STATE[props.state].colour}>{STATE[props.state].text}</Tag>;
}

export const AGREEMENT: Record<FamilyAgreement, string> = {
  agreed: "The family agreed",
  "not-needed": "Not the family's to refuse",
  "not-yet-asked": "Not yet asked",
  refused: "The family refused",
};

/** What a team did, as it is told afterwards. */
export const DONE: Record<AllocationStep, string> = {
  accept: "Accepted",
  decline: "Declined",
  start: "Help began",
  end: "Help ended",
};

/** What a team can do, as the button says it. */
export const DO: Record<AllocationStep, string> = {
  accept: "Accept",
  decline: "Decline",
  start: "Help has begun",
  end: "Help has ended",
};

export const USEFUL: Record<Usefulness, string> = {
  "not-useful": "Not useful",
  partly: "Partly useful",
  very: "Very useful",
};

/** Who a service is for. */
export function forWhom({ service }: ServiceLine): string {
  const levels = [...service.levels].sort().join(", ");
  const where = service.postcodes.length > 0 ? `, in ${service.postcodes.join(", ")}` : "";
  return `${service.youngest} to ${service.oldest} years, level ${levels}${where}`;
}

/** How long its queue is. */
export function Queue(props: { line: ServiceLine }) {
  const { service, allocated, overCapacity } = props.line;
  return (
    <>
      {service.waiting + allocated} wait, {service.weeks} weeks; room for {service.capacity}{" "}
      {overCapacity && <Tag colour="red">over capacity</Tag>}
    </>
  );
}
