/** The API reference keeps its theme under this key, so that both change together. */
const KEY = "tsd-theme";

/** Light or dark: as the system has it, until the button says otherwise. */
export function startTheme(button: HTMLButtonElement): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const root = document.documentElement;

  function set(theme: string | null): void {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    button.setAttribute("aria-pressed", String(isDark()));
  }
  function isDark(): boolean {
    return (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  }

  set(kept());
  system.addEventListener("change", () => set(kept()));
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    set(theme);
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Without storage it holds for this page.
    }
  });
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
