// Serves the window without the app: `node tests/ui/mock/server.mjs [port]`, then open http://localhost:4173/?state=full
// (states: full, thin, empty, sample; add &runs=10000, &knees=both, &fail=runs, &stop=locked,night, &due=weekly, &advice=1,
// &criteria=1, &level=9, &language=ar to see those). Nothing of this ships.

import { createServer } from "node:http"
import { readFile } from "node:fs/promises"
import { extname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"
import { catalogueOf } from "../support/english.js"

const UI = fileURLToPath(new URL("../../../ui/", import.meta.url))
const MOCK = fileURLToPath(new URL("./", import.meta.url))
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
/** How the languages are written whose code does not say it. @type {Record<string, string>} */
const LOCALES = { en: "en-GB", ar: "ar-u-nu-latn" }
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".ttf": "font/ttf" }

/** @param {number} port */
export function serve(port) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname)).replace(/^[/\\]+/, "") || "index.html"
    const file = path.startsWith("mock") ? join(MOCK, path.slice(5)) : join(UI, path)
    try {
      const { pathname, searchParams } = new URL(request.url, "http://x")
      const language = searchParams.get("language") ?? "en"
      if (pathname === "/mock/messages.js") return response.writeHead(200, { "content-type": TYPES[".js"] }).end(`globalThis.mockMessages = ${JSON.stringify(catalogueOf(language, LOCALES[language]))}`)
      let body = await readFile(file)
      if (path === "index.html") body = Buffer.from(body.toString().replace("<script src=", `<script src="mock/messages.js?language=${encodeURIComponent(language)}"></script>\n  <script src="mock/tauri.js"></script>\n  <script src=`))
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "content-security-policy": CSP, "cache-control": "no-store" }).end(body)
    } catch {
      response.writeHead(404).end("not here")
    }
  })
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 4173)
  await serve(port)
  console.log(`http://localhost:${port}/?state=full`)
}
