// What a test asks of a recording, in the words of its title.

import type { Layer, Recording } from "./recording.js";

export interface Question {
  readonly title: string;
  /** The layers whose findings answer it. */
  readonly layers: readonly Layer[];
}

const all: readonly Layer[] = ["shape", "drift", "protocol", "request", "round-trip", "waiver"];

export function questionsFor({ waiver }: Recording): readonly Question[] {
  if (waiver) return [{ title: `still needs its waiver: ${waiver.reason}`, layers: all }];
  return [
    { title: "every answer fits its schema", layers: ["shape"] },
    { title: "no field is undocumented", layers: ["drift"] },
    { title: "statuses, content types, headers and links are documented", layers: ["protocol"] },
    { title: "every request is one that the operation takes", layers: ["request"] },
    { title: "the client replays it to the recorded result", layers: ["round-trip"] },
  ];
}
