// Which language the reader looks at: chosen by radio buttons, which need no script, and kept from
// page to page where the browser lets us.

const place = "modelsmith-language";

/** Reading or writing fails where storage is switched off; then nothing is remembered. */
export function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(place, language);
  } catch {
    // The choice holds for this page.
  }
}

export function startLanguages(): void {
  const choices = document.querySelectorAll<HTMLInputElement>(".tabs input[name=language]");
  const remembered = rememberedLanguage();
  for (const choice of choices) {
    if (choice.value === remembered) choice.checked = true;
    choice.addEventListener("change", () => rememberLanguage(choice.value));
  }
}
