// Runs before the first paint, so that a dark room never sees a white flash. theme.js takes over from here.
(() => {
  const chosen = localStorage.getItem("theme")
  const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches)
  document.documentElement.dataset.theme = dark ? "dark" : "light"
})()
