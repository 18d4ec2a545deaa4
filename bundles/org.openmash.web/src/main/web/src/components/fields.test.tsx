import { render } from "preact";
import { beforeEach, describe, expect, it } from "vitest";
import { Checkboxes, TextInput } from "./fields";

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement("div");
  document.body.replaceChildren(root);
});

describe("a text field", () => {
  it("ties label, hint and error to its input", () => {
    render(<TextInput id="born" label="Born" hint="As told" error="Not in the future" value="" onValue={() => undefined} />, root);

    const input = root.querySelector("input");
    expect(root.querySelector("label")?.getAttribute("for")).toBe("born");
    expect(input?.getAttribute("aria-describedby")).toBe("born-hint born-error");
    expect(root.querySelector("#born-error")?.textContent).toContain("Not in the future");
  });
});

describe("checkboxes", () => {
  it("give back what is ticked", () => {
    let values = ["police"];
    render(
      <Checkboxes
        id="agencies"
        label="Whom to ask"
        choices={[
          { value: "police", text: "Police" },
          { value: "health", text: "Health" },
        ]}
        values={values}
        onValues={(ticked) => (values = ticked)}
      />,
      root,
    );

    root.querySelector<HTMLInputElement>("#agencies-health")?.click();

    expect(values).toEqual(["police", "health"]);
  });
});
