// What every start asks for first, asked while the modules are still on their way; backend.js takes the answers up. All of it is asked for once at
// the start, whichever screen comes first.
(() => {
  const page = /** @type {any} */ (globalThis)
  const wanted = Object.entries({ messages: { page: navigator.language }, settings: {}, today: {}, red_flags: {} })
  page.firstAsked = new Map(page.__TAURI__ ? wanted.map(([command, args]) => [command, page.__TAURI__.core.invoke(command, args)]) : [])
  // Whoever takes an answer up hears what went wrong.
  for (const answer of page.firstAsked.values()) answer.catch(() => {})
})()
