// Copying: a button on each block of code, and one that copies the whole page for an assistant.

/** Shows on a button what came of pressing it, for a moment. */
async function attempt(button: HTMLButtonElement, text: () => Promise<string>): Promise<void> {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(await text());
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not possible here";
  }
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}

export function copyButton(text: () => string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", () => attempt(button, async () => text()));
  return button;
}

export function startCopying(): void {
  // Without a clipboard (an address that is not secure) there is nothing to offer.
  if (!navigator.clipboard) return;
  for (const block of document.querySelectorAll<HTMLElement>(".tab pre, .steps pre")) {
    const holder = document.createElement("div");
    holder.className = "copyable";
    block.replaceWith(holder);
    holder.append(
      block,
      copyButton(() => block.textContent ?? ""),
    );
  }
  // From a disk the Markdown cannot be read, only opened by its link.
  if (location.protocol === "file:") return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () =>
      attempt(button, async () => {
        const response = await fetch(button.dataset["copy"] ?? "");
        if (!response.ok) throw new Error(response.statusText);
        return response.text();
      }),
    );
  }
}
