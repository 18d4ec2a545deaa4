import { useMemo, useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import type { Attachment, Page } from "../../api/model";
import { ErrorSummary } from "../../components/parts";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";

/** Files of one contact: to download, and one to add. */
export function Attachments(props: { contact: string; mayAdd: boolean }) {
  const path = `/contacts/${props.contact}/attachments`;
  const loaded = useLoaded<Page<Attachment>>(path);
  const files = elementsOf(loaded.value);
  return (
    <>
      {files.length > 0 && <p class="govuk-body-s">Files</p>}
      <ul class="govuk-list govuk-list--bullet">
        {files.map((file) => (
          <li key={file.id}>
            <a class="govuk-link" href={`/api/v1/attachments/${file.id}`} download={file.name}>
              {file.name}
            </a>{" "}
            <span class="mash-quiet">
              {Math.ceil(file.bytes / 1000)} kB, {file.byName}, {when(file.at)}
            </span>
          </li>
        ))}
      </ul>
      {props.mayAdd && <AddFile path={path} count={files.length} added={loaded.again} id={`file-${props.contact}`} />}
    </>
  );
}

function AddFile(props: { path: string; count: number; added: () => void; id: string }) {
  const key = useMemo(newKey, [props.count]);
  const [shown, setShown] = useState(0);
  const act = useAct({ content: props.id, name: props.id });

  async function add(file: File | undefined) {
    if (file && (await act.run(async () => post(props.path, await bodyOf(file), { idempotencyKey: key })))) {
      setShown(shown + 1);
      props.added();
    }
  }

  return (
    <div class="govuk-form-group">
      <ErrorSummary mistakes={act.mistakes} />
      <label class="govuk-label" for={props.id}>
        Add a file
      </label>
      <div class="govuk-hint" id={`${props.id}-hint`}>
        PDF, JPEG, PNG, text, e-mail as plain text, or Word without macros; at most 700 kB
      </div>
      <input
        key={shown}
        id={props.id}
        type="file"
        class="govuk-file-upload"
        aria-describedby={`${props.id}-hint`}
        disabled={act.busy}
        onChange={(event) => void add(event.currentTarget.files?.[0])}
      />
    </div>
  );
}

/** Name and content as the hub takes them. */
export async function bodyOf(file: File): Promise<{ name: string; content: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const byte of bytes) {
    text += String.fromCharCode(byte);
  }
  return { name: file.name, content: btoa(text) };
}
