/** How long is left, in the words of the board. */
export function countdown(dueAt: string | null | undefined, now: number): string {
  if (!dueAt) {
    return "no deadline";
  }
  const minutes = Math.round((Date.parse(dueAt) - now) / 60_000);
  const words = duration(Math.abs(minutes));
  return minutes < 0 ? `overdue ${words}` : `${words} left`;
}

function duration(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  if (days > 0) {
    return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  }
  return hours > 0 ? `${hours} h ${rest} min` : `${rest} min`;
}

/** Shown in Europe/London wherever the reader sits. */
export function when(instant: string | null | undefined): string {
  if (!instant) {
    return "–";
  }
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(instant));
}
