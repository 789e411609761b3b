// Requests as code. A sample is written from one description of the request, so that every
// language sends the same; a further language is one more writer in the list.

import { type Code, codeText, joinPieces } from "./sample-code.ts";
import { writeCurl, writeCurlJob } from "./sample-curl.ts";
import { writeFetch, writeFetchJob } from "./sample-fetch.ts";
import { writePython, writePythonJob } from "./sample-python.ts";
import { writeTypeScript, writeTypeScriptJob } from "./sample-typescript.ts";
import type { Sample, SampleJob, SampleLanguage, SampleRequest } from "./samples.ts";

interface Writer {
  readonly language: SampleLanguage;
  readonly label: string;
  /** False where the language has no short way to send bodies of this kind. */
  readonly takes: (request: SampleRequest) => boolean;
  readonly request: (request: SampleRequest) => Code;
  readonly job: (request: SampleRequest, job: SampleJob) => Code;
}

const any = () => true;
const jsonOnly = ({ body }: SampleRequest) => body === null || body.kind === "json";

const writers: readonly Writer[] = [
  { language: "bash", label: "curl", takes: any, request: writeCurl, job: writeCurlJob },
  {
    language: "ts",
    label: "TypeScript",
    takes: any,
    request: writeTypeScript,
    job: writeTypeScriptJob,
  },
  {
    language: "js",
    label: "JavaScript",
    takes: jsonOnly,
    request: writeFetch,
    job: writeFetchJob,
  },
  {
    language: "python",
    label: "Python",
    takes: jsonOnly,
    request: writePython,
    job: writePythonJob,
  },
];

export function writeSamples(request: SampleRequest): Sample[] {
  return writers
    .filter(({ takes }) => takes(request))
    .map((writer): Sample => {
      const { language, label } = writer;
      const alone = written(writer.request(request));
      if (request.job === null) return { language, label, ...alone, submit: null };
      return { language, label, ...written(writer.job(request, request.job)), submit: alone };
    });
}

function written(code: Code): { readonly text: string; readonly code: Code } {
  const joined = joinPieces(code);
  return { text: codeText(joined), code: joined };
}
