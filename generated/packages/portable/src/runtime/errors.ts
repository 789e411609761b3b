// Copied from templates/portable/runtime/errors.ts. Do not edit.

// What goes wrong between providers. A failure of one provider keeps that package's own class.

/** The least that the errors of all packages have in common. */
export interface ProviderError extends Error {
  readonly code: string;
  readonly provider: string;
  readonly operation: string;
  readonly status: number | null;
}

/** A provider that refused, with certainty that nothing was billed there. */
export interface PassedOver {
  readonly provider: string;
  readonly error: ProviderError;
}

/** Narrow by `code`. */
export class PortableError extends Error {
  constructor(
    /**
     * `no-provider`: each client was tried, and each refused before anything was billed.
     * `invalid-request`: the call itself is wrong; nothing was sent.
     */
    readonly code: "no-provider" | "invalid-request",
    message: string,
    /** Who was tried, in order, with each one's error. */
    readonly passed: readonly PassedOver[] = [],
  ) {
    super(message, passed.length === 0 ? undefined : { cause: passed.at(-1)?.error });
  }

  override get name(): string {
    return "PortableError";
  }

  toJSON(): Record<string, unknown> {
    const { name, code, message, passed } = this;
    return { name, code, message, passed };
  }
}

/** The errors of the packages, told by shape: each has classes of its own. */
export function isProviderError(error: unknown): error is ProviderError {
  return error instanceof Error && "code" in error && "provider" in error && "operation" in error;
}
