// The window itself, before any journey: it opens, it is ours, and it is closed to everything it does not need.

import assert from "node:assert/strict";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";

import { DARK, until, withApp } from "./support/app.js";

test("the window opens with its title and can be photographed", withApp(async (app) => {
  await app.textWith("h1", "How much running");
  assert.equal(await app.title(), "Welcome – Plimsoll");
  assert.equal((await app.desk.windows("^Plimsoll$")).size, 1, "the frame carries the app's name");
  const { size } = await stat(await app.screenshot("window"));
  assert.ok(size > 2000, `a picture of something, not ${size} bytes`);
}));

test("the page is closed to the network and to script from elsewhere", withApp(async (app) => {
  const refused = await app.run(() => new Promise((resolve) => {
    document.addEventListener("securitypolicyviolation", (event) => resolve(event.violatedDirective), { once: true });
    fetch("https://example.org/").catch(() => {});
  }));
  assert.equal(refused, "connect-src");
  const inline = await app.run(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'inline'";
    document.head.append(script);
    return document.title === "inline";
  });
  assert.equal(inline, false, "an inline script ran");
  assert.ok(await app.run(() => Object.isFrozen(Object.prototype)), "the prototype is not frozen");
}));

test("the window may hear events and ask nothing else of Tauri", withApp(async (app) => {
  const answers = await app.run(async () => {
    const { event, core } = globalThis.__TAURI__;
    const stop = await event.listen("logbook:changed", () => {});
    stop();
    const closed = await core.invoke("plugin:window|close", { label: "main" }).then(() => "done", () => "refused");
    return { heard: typeof stop === "function", closed };
  });
  assert.deepEqual(answers, { heard: true, closed: "refused" });
}));

test("axe-core finds nothing worse than minor on the first screen", withApp(async (app) => {
  assert.deepEqual(await app.axe(), []);
}));

test("axe-core would notice: a button without a name is found", withApp(async (app) => {
  await app.run(() => { document.body.append(document.createElement("button")); });
  assert.match((await app.axe()).join(), /button-name/);
}));

test("a file dragged in from outside arrives with its path", withApp(async (app) => {
  const path = join(app.home, "a run.fit");
  await writeFile(path, "");
  await app.run(() => globalThis.__TAURI__.event.listen("tauri://drag-drop", ({ payload }) => {
    document.body.dataset.dropped = payload.paths.join();
  }).then(() => {}));
  await app.dropFiles([path]);
  await until(async () => (await app.run(() => document.body.dataset.dropped)) === path, "the drop");
}));

test("the window follows the system into the dark", withApp({ env: DARK }, async (app) => {
  assert.ok(await app.run(() => matchMedia("(prefers-color-scheme: dark)").matches));
}));
