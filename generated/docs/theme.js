// Loaded before the first paint, so that a chosen theme never flashes up as the other one.
(() => {
  const root = document.documentElement;
  root.dataset.js = "";
  try {
    const theme = localStorage.getItem("modelsmith-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage may be closed to pages; the system's theme is then the theme.
  }
})();
