// What a simulation can be told, with what holds when it is not.

import type { Modality, WebhookSignature } from "../catalog/catalog.ts";
import type { FaultRule } from "./faults.ts";
import type { RequestEntry } from "./ledger.ts";

export interface SimulatorOptions {
  /** Makes every choice repeatable: ids, durations, faults. */
  readonly seed?: number;
  /** How many times faster than usual jobs run; a picture takes about 1.5 s at 1. */
  readonly speed?: number;
  /** Credits on each provider's account at the start. */
  readonly credits?: number;
  /** The only API key that is let in; left out, every key that looks right is. */
  readonly key?: string | null;
  /** Credits of a call whose price nobody knows. */
  readonly unknownPrice?: number;
  /** Whether the providers' published limits hold; or another limit for all of them. */
  readonly rateLimit?: boolean | { readonly requests: number; readonly seconds: number };
  readonly faults?: readonly FaultRule[];
  /** Seconds that output can be fetched; left out, what the provider's facts say. */
  readonly outputLifetime?: number;
  /** Origins, `https://docs.acme.example`, whose pages may call; those of this machine always may. */
  readonly pages?: readonly string[];
  /** Which of the provider's ways to derive the webhook secret is used; the first by default. */
  readonly webhookSecret?: WebhookSignature["secrets"][number];
  /** Lets time stand still until `advance`, starting at this moment (milliseconds since 1970). */
  readonly virtualStart?: number;
  /** Called with every request, when it has been answered. */
  readonly onRequest?: (entry: RequestEntry) => void;
}

export interface Settings {
  readonly speed: number;
  readonly credits: number;
  readonly key: string | null;
  readonly unknownPrice: number;
  readonly rateLimit: boolean | { readonly requests: number; readonly seconds: number };
  readonly outputLifetime: number | null;
  readonly pages: readonly string[];
  readonly webhookSecret: WebhookSignature["secrets"][number] | null;
}

export function settingsOf(options: SimulatorOptions): Settings {
  return {
    speed: options.speed ?? 1,
    credits: options.credits ?? 1000,
    key: options.key ?? null,
    unknownPrice: options.unknownPrice ?? 1,
    rateLimit: options.rateLimit ?? true,
    outputLifetime: options.outputLifetime ?? null,
    pages: options.pages ?? [],
    webhookSecret: options.webhookSecret ?? null,
  };
}

/** How long a job takes at speed 1, in milliseconds: some twentieth of what providers take. */
export const usualDuration: Readonly<Record<Modality, number>> = {
  image: 1500,
  video: 5000,
  audio: 2000,
  music: 4000,
  text: 1000,
  other: 2000,
};
