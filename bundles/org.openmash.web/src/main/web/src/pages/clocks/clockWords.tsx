import type { Clock } from "../../api/model";
import { Tag } from "../../components/parts";
import { countdown, when } from "../../state/countdown";

/** How a clock stands, in words: colour only repeats them. */
export function ClockState(props: { clock: Clock; now: number }) {
  const { clock, now } = props;
  if (clock.stoppedAt) {
    return clock.state === "met" ? <Tag colour="green">done in time</Tag> : <Tag colour="orange">done too late</Tag>;
  }
  if (clock.state === "paused") {
    return (
      <>
        <Tag colour="grey">paused</Tag> runs on by {when(clock.pausedUntil ?? clock.dueAt)} at the latest
      </>
    );
  }
  if (clock.overdue) {
    return (
      <>
        <Tag colour="red">overdue</Tag> was due {when(clock.dueAt)}
      </>
    );
  }
  return (
    <>
      {countdown(clock.dueAt, now)} {clock.dueSoon && <Tag colour="yellow">half gone</Tag>}
    </>
  );
}
