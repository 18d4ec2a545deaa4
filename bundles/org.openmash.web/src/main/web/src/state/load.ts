import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { get, Refused } from "../api/client";
import { happened } from "./events";

/** Something fetched from the hub. */
export interface Loaded<T> {
  value: T | null;
  failure: string | null;
  again: () => void;
}

/**
 * Fetches a path and fetches it again whenever something happens that concerns it.
 *
 * @param path REST path below /api/v1; null fetches nothing
 * @param concerns whether an event is a reason to fetch again
 */
export function useLoaded<T>(path: string | null, concerns: (caseId: string | null) => boolean = never): Loaded<T> {
  const [value, setValue] = useState<T | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const turn = useRef(0);
  const again = useCallback(() => {
    const mine = ++turn.current;
    if (path === null) {
      return;
    }
    // An answer that comes after a later question is no answer to it.
    const ifLast = (show: () => void) => mine === turn.current && show();
    get<T>(path)
      .then((found) =>
        ifLast(() => {
          setValue(found);
          setFailure(null);
        }),
      )
      .catch((error: unknown) =>
        ifLast(() => setFailure(error instanceof Refused ? error.message : "The hub does not answer.")),
      );
  }, [path]);
  useEffect(again, [again]);
  const event = happened.value;
  useEffect(() => {
    if (event && concerns(event.caseId ?? null)) {
      again();
    }
  }, [event]);
  return { value, failure, again };
}

function never(): boolean {
  return false;
}

/** The elements of a list answer; none while it is being fetched. */
export function elementsOf<T>(answer: { elements: T[] } | null): T[] {
  return answer?.elements ?? [];
}
