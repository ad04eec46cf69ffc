import { useState } from "preact/hooks";
import { type DeskClient, DeskFailure } from "./asked/desk-client.js";
import type { Session } from "./asked/types.js";
import type { DeskWords } from "./words/words.js";

/** A field for the key, which is sent once and kept nowhere in the browser. */
export function SignIn({
  client,
  own,
  onIn,
}: {
  readonly client: DeskClient;
  readonly own: DeskWords;
  readonly onIn: (session: Session) => void;
}) {
  const [key, setKey] = useState("");
  const [failure, setFailure] = useState<DeskFailure>();
  const send = (event: Event): void => {
    event.preventDefault();
    client.send<Session>("POST", "/session", { key: key.trim() }).then(onIn, (error: unknown) => {
      setFailure(error instanceof DeskFailure ? error : undefined);
    });
  };
  return (
    <form class="desk-sign-in" onSubmit={send}>
      <label>
        {own.key}
        <input
          type="password"
          autocomplete="off"
          placeholder={own.keyHint}
          value={key}
          onInput={({ currentTarget }) => setKey(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button primary">
        {own.signIn}
      </button>
      {failure && (
        <p class="desk-failure" role="alert" lang="en">
          {failure.message}
        </p>
      )}
      <p class="quiet">{own.signInHelp}</p>
    </form>
  );
}
