/** The hub tells the next step as a command of its console; a page calls it as its own button does. */
const BUTTONS: Record<string, string> = {
  "agency-join": "Propose that it joins, on its page",
  "agency-approve": "Approve, on its page",
  "agency-agree": "Record the agreement, on its page",
  "agency-resume": "Resume, on its page",
  "agency-leave": "Let it leave, on its page",
  "agency-probe": "Probe, on its page",
  "agency-try": "Try with its test person, on its page",
  "connector-list": "see Connectors",
  "connector-install": "Install, under Connectors",
  "connector-approve": "Approve, under Connectors",
  "area-add": "take its document, under Areas",
};

const COMMAND = /mash:([a-z-]+)((?: (?!or |and |with |before )(?:--area [\w-]+|SHA256|FILE|[0-9a-f]{64}|[\w@-]+(?=$|[,;.: ])))*)/g;
const FILE = /write etc\/\S+\.cfg/g;

/** A sentence of the hub, for people who look at pages. */
export function pageWords(words: string): string {
  return words
    .replace(COMMAND, (command, verb: string) => BUTTONS[verb] ?? command)
    .replace(FILE, "Configure it, on its page, or by a file");
}
