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
  return id ? { text: inWordsOf(id, error), field: id } : { text: error.message };
}

/** The label that people read, in place of the name that programs use. */
function inWordsOf(id: string, refused: Refused): string {
  const label = document.querySelector(`label[for="${id}"], #${id} > legend`)?.textContent;
  const technical = `${refused.problem.field}: `;
  return label && refused.message.startsWith(technical)
    ? `${label}: ${refused.message.slice(technical.length)}`
    : refused.message;
}
