import { describe, expect, it } from "vitest";
import { match } from "./router";

describe("a page's path", () => {
  it("gives the parts of a case page", () => {
    expect(match("/cases/:id/:tab", "/cases/ab12/picture")).toEqual({ id: "ab12", tab: "picture" });
  });

  it("does not fit a longer path", () => {
    expect(match("/cases/:id", "/cases/ab12/picture")).toBeNull();
  });
});
