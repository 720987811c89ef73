/** Tabs over panels, as the ARIA Authoring Practices have them; arrow keys move between tabs. */
export function startTabs(list: HTMLElement, opened: (id: string) => void): (id: string) => void {
  const tabs = [...list.querySelectorAll<HTMLButtonElement>("[role=tab]")];
  const panelOf = (tab: HTMLElement) => tab.getAttribute("aria-controls")!;

  function open(id: string): void {
    for (const tab of tabs) {
      const chosen = panelOf(tab) === id;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      document.getElementById(panelOf(tab))!.hidden = !chosen;
    }
    opened(id);
  }

  for (const tab of tabs) tab.addEventListener("click", () => open(panelOf(tab)));
  list.addEventListener("keydown", (event) => {
    const at = tabs.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    open(panelOf(tab));
    tab.focus();
  });
  return open;
}
