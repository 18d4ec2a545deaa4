import { useState } from "preact/hooks";
import { Refused } from "../api/client";
import { TextInput } from "../components/fields";
import { Button, ErrorSummary, Form, type Mistake } from "../components/parts";
import { signIn } from "../state/session";

export function SignIn() {
  const [userName, setUserName] = useState("");
  const [password, setPassword] = useState("");
  const [mistakes, setMistakes] = useState<Mistake[]>([]);
  const [busy, setBusy] = useState(false);

  async function submit() {
    setBusy(true);
    try {
      await signIn(userName.trim(), password);
    } catch (error) {
      const text = error instanceof Refused ? error.message : "The hub does not answer. Try again.";
      setMistakes([{ field: "user-name", text }]);
      setPassword("");
    } finally {
      setBusy(false);
    }
  }

  return (
    <div class="mash-narrow">
      <ErrorSummary mistakes={mistakes} />
      <h1 class="govuk-heading-l">Sign in</h1>
      <Form onSubmit={() => void submit()} label="Sign in">
        <TextInput id="user-name" label="User name" value={userName} onValue={setUserName} autocomplete="username" />
        <TextInput
          id="password"
          label="Password"
          type="password"
          value={password}
          onValue={setPassword}
          autocomplete="current-password"
        />
        <Button busy={busy}>Sign in</Button>
      </Form>
    </div>
  );
}
