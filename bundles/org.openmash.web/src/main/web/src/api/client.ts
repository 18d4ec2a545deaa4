/** The one way to the hub: JSON over fetch, CSRF header on unsafe calls, problems as exceptions. */

/** RFC 9457 problem as the hub sends it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  field?: string;
  instance?: string;
}

/** What the hub refused, in its own words. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title);
  }

  get signedOut(): boolean {
    return this.problem.status === 401;
  }
}

/** An answer with the version to send back as If-Match. */
export interface Versioned<T> {
  body: T;
  etag: string | null;
}

export interface CallOptions {
  body?: unknown;
  /** A body that is CSV instead. */
  csv?: string;
  /** A body that is JSON already. */
  json?: string;
  etag?: string;
  idempotencyKey?: string;
}

const base = "/api/v1";
let csrf = "";
let onSignedOut: () => void = () => undefined;

export function useCsrf(token: string): void {
  csrf = token;
}

/** Called when the hub says that nobody is signed in any more. */
export function whenSignedOut(action: () => void): void {
  onSignedOut = action;
}

export function newKey(): string {
  return crypto.randomUUID();
}

export async function call<T>(method: string, path: string, options: CallOptions = {}): Promise<Versioned<T>> {
  const response = await fetch(base + path, {
    method,
    headers: headers(method, options),
    body: bodyOf(options),
    credentials: "same-origin",
  });
  if (!response.ok) {
    throw await refusal(response, path);
  }
  const text = await response.text();
  return { body: (text ? JSON.parse(text) : undefined) as T, etag: response.headers.get("ETag") };
}

export async function get<T>(path: string): Promise<T> {
  return (await call<T>("GET", path)).body;
}

export async function post<T>(path: string, body?: unknown, options: CallOptions = {}): Promise<T> {
  return (await call<T>("POST", path, { ...options, body: body ?? {} })).body;
}

function bodyOf(options: CallOptions): string | undefined {
  return options.csv ?? options.json ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
}

function headers(method: string, options: CallOptions): Record<string, string> {
  const sent: Record<string, string> = { Accept: "application/json, application/problem+json" };
  if (method !== "GET") {
    sent["Mash-CSRF"] = csrf;
  }
  if (options.csv !== undefined) {
    sent["Content-Type"] = "text/csv; charset=utf-8";
  } else if (options.body !== undefined || options.json !== undefined) {
    sent["Content-Type"] = "application/json";
  }
  if (options.etag) {
    sent["If-Match"] = options.etag;
  }
  if (options.idempotencyKey) {
    sent["Idempotency-Key"] = options.idempotencyKey;
  }
  return sent;
}

async function refusal(response: Response, path: string): Promise<Refused> {
  const problem = await problemOf(response);
  if (response.status === 401 && path !== "/session") {
    onSignedOut();
  }
  return new Refused(problem);
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return { type: "about:blank", title: "The hub did not answer as expected", status: response.status };
  }
}
