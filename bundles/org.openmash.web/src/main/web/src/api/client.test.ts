import { afterEach, describe, expect, it, vi } from "vitest";
import { call, get, Refused, useCsrf, whenSignedOut } from "./client";

function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  const sent = vi.fn((_url: string, _init: RequestInit) =>
    Promise.resolve(new Response(JSON.stringify(body), { status, headers })),
  );
  vi.stubGlobal("fetch", sent);
  return sent;
}

function headersOf(sent: ReturnType<typeof answering>): Record<string, string> {
  return sent.mock.calls[0]?.[1]?.headers as Record<string, string>;
}

afterEach(() => vi.unstubAllGlobals());

describe("the client of the hub", () => {
  it("repeats the CSRF token and the version on a change", async () => {
    useCsrf("token-1");
    const sent = answering(200, {});

    await call("PUT", "/cases/1/basis", { body: {}, etag: '"3"' });

    expect(headersOf(sent)).toMatchObject({ "Mash-CSRF": "token-1", "If-Match": '"3"' });
  });

  it("sends no CSRF token on a reading", async () => {
    const sent = answering(200, {});

    await get("/cases");

    expect(headersOf(sent)["Mash-CSRF"]).toBeUndefined();
  });

  it("turns a problem into a refusal that names the field", async () => {
    answering(400, { type: "x", title: "Invalid request", status: 400, detail: "reason: say why", field: "reason" });

    const refusal = await get("/cases").catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(Refused);
    expect((refusal as Refused).problem.field).toBe("reason");
    expect((refusal as Refused).message).toBe("reason: say why");
  });

  it("tells that the session has ended, but not for a wrong password", async () => {
    const ended = vi.fn();
    whenSignedOut(ended);
    answering(401, { type: "x", title: "Not signed in", status: 401 });

    await call("POST", "/session", { body: {} }).catch(() => undefined);
    expect(ended).not.toHaveBeenCalled();

    await get("/cases").catch(() => undefined);
    expect(ended).toHaveBeenCalledOnce();
  });
});
