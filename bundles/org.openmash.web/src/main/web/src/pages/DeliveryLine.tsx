import type { PackDelivery } from "../api/model";
import { Tag } from "../components/parts";
import { when } from "../state/countdown";

const SHORT = { waiting: "waiting for the agency", delivered: "delivered", "given-up": "not delivered" } as const;
const COLOUR = { waiting: "yellow", delivered: "green", "given-up": "red" } as const;

/** Whether a pack has reached its agency's own system, and what a person can do when it has not. */
export function DeliveryLine(props: { delivery: PackDelivery }) {
  const { state, words, deliveredAt, nextAt } = props.delivery;
  return (
    <span>
      <Tag colour={COLOUR[state]}>{SHORT[state]}</Tag> {words}
      {deliveredAt && ` ${when(deliveredAt)}.`}
      {nextAt && ` Next try ${when(nextAt)}.`}
    </span>
  );
}
