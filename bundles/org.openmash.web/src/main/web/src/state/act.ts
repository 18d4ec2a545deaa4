import { useState } from "preact/hooks";
import { Refused } from "../api/client";
import type { Mistake } from "../components/parts";

/** Something a person does that the hub may refuse. */
export interface Act {
  mistakes: Mistake[];
  busy: boolean;
  run: (work: () => Promise<unknown>) => Promise<boolean>;
}

/**
 * Runs calls one at a time and turns refusals into mistakes that the error summary shows.
 *
 * @param fields ids of form fields by the field names the hub uses
 */
export function useAct(fields: Record<string, string> = {}): Act {
  const [mistakes, setMistakes] = useState<Mistake[]>([]);
  const [busy, setBusy] = useState(false);

  async function run(work: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    setMistakes([]);
    try {
      await work();
      return true;
    } catch (error) {
      setMistakes([mistakeOf(error, fields)]);
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { mistakes, busy, run };
}

function mistakeOf(error: unknown, fields: Record<string, string>): Mistake {
  if (!(error instanceof Refused)) {
    return { text: "The hub does not answer. Nothing was changed; try again." };
  }
  const id = error.problem.field ? fields[error.problem.field] : undefined;
  return id ? { text: error.message, field: id } : { text: error.message };
}
