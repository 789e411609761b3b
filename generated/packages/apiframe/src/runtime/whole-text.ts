// Copied from templates/client/runtime/whole-text.ts. Do not edit.

// Bodies that are read whole have an end, whatever a provider or somebody on the way sends: a small
// compressed answer can unpack to more than there is memory.

/** So many characters are taken of an answer; base64 of several pictures fits. */
export const longestText = 2 ** 26;

const nothing = (): Partial<ReadableStreamReadResult<Uint8Array>> => ({});

/** The text of a body, cut where it is longer than `longestText`; what follows is not fetched. */
export async function wholeText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  // Where a platform has no streams, its own limits must do.
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  for (let end = false; !end && text.length <= longestText; ) {
    // What has come of an answer that broke off may name a job that was paid for.
    const { done = true, value } = await reader.read().catch(nothing);
    text += decoder.decode(value, { stream: !done });
    end = done;
  }
  reader.cancel().catch(nothing);
  return text;
}
