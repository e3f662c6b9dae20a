// What Plimsoll hands to the desktop: the papers it points to go to the browser, and the report on its way to a printer to the system's own viewer.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import test from "node:test";
import { promisify } from "node:util";

import { App, Bus, until, withApp } from "./support/app.js";
import { pdfText } from "./support/files.js";
import { Outside } from "./support/outside.js";

/** Opens the app where something opens pages and files for it. */
function withOutside(story, more = async () => ({})) {
  return async (t) => {
    const outside = await Outside.open();
    try {
      await withApp({ env: outside.env, ...(await more()) }, (app) => story(app, outside))(t);
    } finally {
      await outside.close();
    }
  };
}

test("a paper behind the limits opens in the browser, by mouse and by keyboard, and nothing else does", withOutside(async (app, outside) => {
  await app.begin();
  await app.go("Settings");
  const links = "settings-view button.link";
  assert.equal((await app.findAll(links)).length, 2);
  await app.click("text=Esculier 2018, on limits");
  assert.equal(await outside.last(1), "https://doi.org/10.1136/bjsports-2016-096988");
  await app.run(() => document.querySelector("h1").focus());
  await app.tabTo("text=Hart 2022, on forces");
  await app.keys("Enter");
  assert.equal(await outside.last(2), "https://doi.org/10.1136/bjsports-2021-104686");
  for (const name of ["https://example.org/", "file:///etc/passwd", "esculier-2018 --help"]) {
    await app.run((name) => globalThis.__TAURI__.core.invoke("link_open", { name }), name);
  }
  // What was asked for last comes last.
  await app.click("text=Esculier 2018, on limits");
  await outside.last(3);
  assert.equal((await outside.asked()).length, 3, "only what Plimsoll knows by name");
}));

test("Print hands the report as it is chosen to the system's viewer, from the button and from any screen by keys", withOutside(async (app, outside) => {
  await app.openSample();
  await app.keys("Control+p");
  await app.find("report-view h1");
  const first = await outside.last(1);
  assert.match(first, /\.pdf$/);
  const text = await pdfText(first);
  assert.match(text, /Load and pain, right knee/);
  await until(async () => (await app.text(".said")) !== "", "a word of it");
  await app.settled();
  await app.click("text=Letter");
  await app.click("text=Print…");
  const second = await outside.last(2);
  const { stdout: told } = await promisify(execFile)("pdfinfo", [second]);
  assert.match(told, /Pages: +2\b[\s\S]*Page size: +612 x 792 pts/);
  await app.screenshot("outside-printed");
  assert.deepEqual(await app.axe(), []);
}));

test("the menu prints, and what was handed over is gone at the next start", async () => {
  const [bus, outside] = [await Bus.open(), await Outside.open()];
  try {
    const first = await App.open({ bus, env: outside.env });
    await first.openSample();
    const file = Object.fromEntries((await bus.menus("plimsoll", first.desk.display)).find(([name]) => name === "File")[1]);
    const label = Object.keys(file).find((name) => name.startsWith("Print"));
    assert.equal(file[label], true, JSON.stringify(file));
    await first.desk.press("alt");
    await first.desk.press("Down");
    for (let step = Object.keys(file).indexOf(label); step > 0; step -= 1) await first.desk.press("Down");
    await first.desk.press("Return");
    const path = await outside.last(1);
    assert.match(await pdfText(path), /Load and pain/);
    await first.close({ keepHome: true });
    const second = await App.open({ home: first.home });
    await second.find("h1");
    await until(() => stat(dirname(path)).then(() => false, () => true), "the folder to go");
    await second.close();
  } finally {
    bus.close();
    await outside.close();
  }
});

test("where nothing opens pages or files, a sentence says so and what to do instead", withApp({ env: { PATH: "/nowhere" } }, async (app) => {
  await app.openSample();
  await app.keys("Control+p");
  await app.textWith("toast-rack .toast:last-child", /^No program opened the report: .*Nothing was changed\..*Save the report as a PDF instead/s);
  await app.screenshot("outside-nothing-prints");
  const saved = join(app.home, "instead.pdf");
  await app.settled();
  await app.answerFileDialog(() => app.click("text=Save as PDF…"), saved);
  await until(() => stat(saved), "the file");
  await app.go("Settings");
  await app.click("text=Esculier 2018, on limits");
  await app.textWith("toast-rack .toast:last-child", /The page is at https:\/\/doi\.org\/10\.1136\/bjsports-2016-096988: any browser opens it/);
  await app.screenshot("outside-nothing-opens");
}));
