// A job's life as a drawing, from the protocol that the client follows: what is sent, the statuses
// it goes through, how often it is asked about, how it ends, and how long its output stays.
// 360 wide, so that a phone shows it at its own size.

import type { JobProtocol, JobStatus } from "../../catalog/catalog.ts";
import { cleanLine, duration, joined } from "./text.ts";

export interface DiagramView {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The drawing in words, for those who do not see it. */
  readonly description: string;
  readonly boxes: readonly DiagramBox[];
  /** Paths of arrows, their points last. */
  readonly arrows: readonly string[];
  readonly labels: readonly DiagramLabel[];
}

export interface DiagramBox {
  readonly slug: JobStatus["phase"] | "submit" | "kept";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly DiagramLine[];
}

export interface DiagramLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly isCode: boolean;
}

export interface DiagramLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const width = 360;
const lineHeight = 18;
const trunk = { x: 72, width: 150 };
const middle = trunk.x + trunk.width / 2;

const endWords: Readonly<Record<Exclude<JobStatus["phase"], "pending">, string>> = {
  succeeded: "output",
  failed: "no output",
  cancelled: "cancelled",
};

export function planDiagram(jobs: JobProtocol): DiagramView {
  const words = (phase: JobStatus["phase"]) =>
    jobs.statuses.filter((status) => status.phase === phase).map(({ value }) => cleanLine(value));
  const pending = words("pending");
  const submit = box("submit", { ...trunk, y: 2 }, ["Submit"], []);
  const waiting = box("pending", { ...trunk, y: bottom(submit) + 40 }, [], pending);
  const ends = endBoxes(words, bottom(waiting) + 52);
  const kept = keptBox(jobs, ends);
  const boxes = [submit, waiting, ...ends, ...(kept ? [kept] : [])];
  const accepted = joined(jobs.submit.accepted.map(String), "or");
  const pauses = pauseLines(jobs);
  const loop = waiting.y + waiting.height / 2;
  return {
    width,
    height: Math.max(...boxes.map(bottom)) + 2,
    title: "The life of a job",
    description: describeLife({ accepted, pending, pauses, ends, kept }),
    boxes,
    arrows: [
      arrow(middle, bottom(submit), waiting.y),
      loopArrow(trunk.x + trunk.width, loop),
      ...fan(bottom(waiting), ends),
      ...(kept ? [arrow(kept.x + kept.width / 2, bottom(ends[0]!), kept.y)] : []),
    ],
    labels: [
      { x: middle + 10, y: bottom(submit) + 24, text: `${accepted}, with its id` },
      ...pauses.map((text, i) => ({
        x: trunk.x + trunk.width + 32,
        y: loop + (i - (pauses.length - 1) / 2) * 16 + 4,
        text,
      })),
    ],
  };
}

const bottom = ({ y, height }: DiagramBox) => y + height;

function box(
  slug: DiagramBox["slug"],
  { x, y, width: across }: { readonly x: number; readonly y: number; readonly width: number },
  titles: readonly string[],
  values: readonly string[],
): DiagramBox {
  const fits = Math.floor((across - 8) / 7.3);
  const texts = [
    ...titles.map((text) => ({ text, isCode: false })),
    ...values.map((text) => ({ text: shortened(text, fits), isCode: true })),
  ];
  const lines = texts.map(({ text, isCode }, i) => ({
    x: round(x + across / 2),
    y: y + 21 + i * lineHeight,
    text,
    isCode,
  }));
  return { slug, x, y, width: across, height: 14 + lines.length * lineHeight, lines };
}

function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

function endBoxes(words: (phase: JobStatus["phase"]) => readonly string[], y: number) {
  const phases = (["succeeded", "failed", "cancelled"] as const).filter(
    (phase) => words(phase).length > 0,
  );
  const gap = 10;
  const across = (width - 4 - gap * (phases.length - 1)) / Math.max(1, phases.length);
  const most = Math.min(across, 140);
  const left = (width - most * phases.length - gap * (phases.length - 1)) / 2;
  const height = Math.max(...phases.map((phase) => 14 + (words(phase).length + 1) * lineHeight), 0);
  return phases.map((phase, i) => ({
    ...box(
      phase,
      { x: round(left + i * (most + gap)), y, width: round(most) },
      [endWords[phase]],
      words(phase),
    ),
    height,
  }));
}

/** What becomes of the output, below the box of success. */
function keptBox({ outputLifetime }: JobProtocol, ends: readonly DiagramBox[]): DiagramBox | null {
  const [first] = ends;
  if (first?.slug !== "succeeded" || outputLifetime.seconds === null) return null;
  const place = { x: first.x, y: bottom(first) + 30, width: first.width };
  return box("kept", place, ["kept for", `about ${duration(outputLifetime.seconds)}`], []);
}

function pauseLines({ poll }: JobProtocol): string[] {
  const first = `ask every ${short(poll.intervalMs)}`;
  const grows = poll.factor > 1 && poll.maxIntervalMs > poll.intervalMs;
  return grows ? [first, `up to ${short(poll.maxIntervalMs)}`] : [first];
}

const short = (milliseconds: number) => `${milliseconds / 1000} s`;

function arrow(x: number, from: number, to: number): string {
  return `M${round(x)} ${round(from)}V${round(to - 1)}m-4-5 4 5 4-5`;
}

function loopArrow(x: number, y: number): string {
  return `M${x} ${round(y - 9)}c26-14 26 32 1 18m7-1-7 1 2 7`;
}

function fan(from: number, ends: readonly DiagramBox[]): string[] {
  return ends.map(({ x, y, width: across }) => {
    const to = round(x + across / 2);
    const half = from + 22;
    return `M${middle} ${from}V${half}H${to}V${y - 1}m-4-5 4 5 4-5`;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function describeLife({
  accepted,
  pending,
  pauses,
  ends,
  kept,
}: {
  readonly accepted: string;
  readonly pending: readonly string[];
  readonly pauses: readonly string[];
  readonly ends: readonly DiagramBox[];
  readonly kept: DiagramBox | null;
}): string {
  const ways = ends.map(
    ({ lines }) =>
      `${joined(
        lines.filter(({ isCode }) => isCode).map(({ text }) => text),
        "or",
      )} (${lines[0]?.text})`,
  );
  return [
    `A submit is answered with ${accepted} and the job's id.`,
    `The job is ${joined(pending, "or")} while you ${joined(pauses)}.`,
    `It ends as ${joined(ways, "or")}.`,
    ...(kept
      ? [`Output is ${joined(kept.lines.map(({ text }) => text)).replace(" and ", " ")}.`]
      : []),
  ].join(" ");
}
