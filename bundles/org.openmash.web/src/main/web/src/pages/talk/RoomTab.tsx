import type { TabProps } from "../case/CasePage";
import { Disagreements } from "./Disagreements";
import { Questions } from "./Questions";
import { Strategy } from "./Strategy";

/** Where colleagues talk about the case. */
export function RoomTab(props: TabProps) {
  return (
    <>
      <Questions {...props} />
      <Strategy {...props} />
      <Disagreements {...props} />
    </>
  );
}
