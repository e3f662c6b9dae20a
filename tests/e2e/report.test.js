// The Report screen in the real window: what is chosen is what is previewed and what is saved, and what is kept off is not in the file.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { promisify } from "node:util";

import { until, withApp } from "./support/app.js";
import { pdfText } from "./support/files.js";

const run = promisify(execFile);
const told = async (program, ...args) => (await run(program, args)).stdout;

/** The previewed pages: how many, their shape, and the first one's address, which changes with every preview. */
const pages = (app) => app.run(() => {
  const images = [...document.querySelectorAll("report-view .pages img")];
  const busy = document.querySelector("report-view .pages")?.getAttribute("aria-busy") === "true";
  return busy ? [] : images.map((one) => {
    const { src, alt, naturalWidth, naturalHeight } = /** @type {HTMLImageElement} */ (one);
    return { src, alt, shape: naturalHeight / naturalWidth };
  });
});

/** Does something and waits for the pages it makes. */
async function previewed(app, act) {
  const before = (await pages(app))[0]?.src ?? "";
  await act();
  return until(async () => {
    const now = await pages(app);
    return now.length > 0 && now[0].src !== before && now;
  }, "new pages");
}

async function opened(app) {
  await app.openSample();
  return previewed(app, () => app.go("Report"));
}

async function saved(app, name) {
  const file = join(app.home, name);
  await app.answerFileDialog(() => app.click("text=Save as PDF…"), file);
  await until(async () => (await app.text(".said")).includes(name), `${name} to be said`);
  return file;
}

const isNear = (value, expected) => Math.abs(value - expected) < 0.01;

test("period, form, paper and language are what is previewed and what is saved", withApp(async (app) => {
  const first = await opened(app);
  assert.deepEqual(first.map(({ alt }) => alt), ["Preview of page 1 of 2", "Preview of page 2 of 2"]);
  assert.ok(isNear(first[0].shape, 297 / 210), "A4");

  const letter = await previewed(app, () => app.click("text=Letter"));
  assert.ok(isNear(letter[0].shape, 11 / 8.5), `Letter: ${letter[0].shape}`);
  assert.match(await told("pdfinfo", await saved(app, "letter.pdf")), /Pages: +2\b[\s\S]*Page size: +612 x 792 pts/);

  await previewed(app, () => app.click("text=6 months"));
  const long = await previewed(app, () => app.click("text=With diary"));
  assert.ok(long.length > 2, `${long.length} pages with the diary`);
  assert.ok((await pdfText(await saved(app, "long.pdf"))).includes("Diary"));

  await previewed(app, () => app.click("text=Two pages"));
  await app.click("report-view details.more summary");
  await previewed(app, () => app.run(() => {
    const select = /** @type {HTMLSelectElement} */ (document.querySelector("report-view details.more select"));
    select.value = "ar";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }));
  await app.screenshot("report-arabic");
  assert.match(await pdfText(await saved(app, "arabic.pdf")), /\p{Script=Arabic}{3}/u);
}));

test("a part that is ticked off leaves the pages, and what is kept off leaves the file", withApp(async (app) => {
  await opened(app);
  await app.click("report-view details.more summary");
  const whole = await pdfText(await saved(app, "whole.pdf"));
  for (const words of ["The load line", "Red-flag questions", "Evening, cool"]) assert.ok(whole.includes(words), `${words} in ${whole}`);

  await previewed(app, () => app.click("text=Load line"));
  await previewed(app, () => app.click("text=Red-flag answers"));
  await previewed(app, () => app.click("text=Notes and other own words"));
  await previewed(app, () => app.click("text=Times of day"));
  await app.screenshot("report-kept-off");
  const file = await saved(app, "less.pdf");
  const less = await pdfText(file);
  for (const words of ["The load line", "Red-flag questions", "Evening, cool"]) assert.ok(!less.includes(words), `${words} in ${less}`);
  assert.match(less, /The latest runs/);
  const inside = join(app.home, "inside");
  await run("mkdir", [inside]);
  await run("pdfdetach", ["-saveall", "-o", inside, file]);
  const runs = await told("cat", join(inside, "runs.csv"));
  assert.match(runs, /^id,start,day,/);
  assert.doesNotMatch(runs, /\d\d:\d\d/, "days stay, times of day do not");
  for (const name of ["runs.csv", "report.json", "load-pain.csv", "logbook.json", "report.fhir.json"]) assert.doesNotMatch(await told("cat", join(inside, name)), /Evening, cool/, name);
}));

test("a questionnaire that is filled in stands on the report, and is taken back", withApp(async (app) => {
  await opened(app);
  await app.click("text=Questionnaires…");
  await app.find("score-sheet dialog[open]");
  await app.fill("score-sheet .asked input", "72");
  await app.click("text=Keep these answers");
  await app.textWith("score-sheet .filled", "72");
  await app.screenshot("report-questionnaires");
  assert.deepEqual(await app.axe(), []);
  await app.click("score-sheet header button");
  await app.gone("score-sheet");
  await until(async () => (await pages(app)).length === 2, "two pages");
  assert.match(await pdfText(await saved(app, "scored.pdf")), /Overall, 0–100 [–\s]*72/);
}));

test("tables, FHIR and all of it at once are saved where they are wanted", withApp(async (app) => {
  await opened(app);
  const [tables, all, fhir] = [join(app.home, "tables"), join(app.home, "all of it"), join(app.home, "clinic.json")];
  for (const folder of [tables, all]) await mkdir(folder);

  await app.answerFolderDialog(() => app.click("text=Save tables…"), tables);
  await app.textWith(".said", tables);
  const names = (await readdir(tables)).sort();
  const dictionary = JSON.parse(await readFile(join(tables, "datapackage.json"), "utf8"));
  assert.deepEqual(dictionary.resources.map(({ path }) => path).filter((path) => !names.includes(path)), [], "every table of the dictionary is there");
  const runs = (await readFile(join(tables, "runs.csv"), "utf8")).trim().split(/\r?\n/);
  assert.ok(runs.length > 10, `${runs.length} lines`);

  await app.answerFileDialog(() => app.click("text=Save FHIR…"), fhir);
  await app.textWith(".said", fhir);
  const bundle = JSON.parse(await readFile(fhir, "utf8"));
  assert.equal(bundle.resourceType, "Bundle");
  assert.ok(bundle.entry.length > 10);

  await app.answerFolderDialog(() => app.click("text=Save all…"), all);
  await app.textWith(".said", all);
  await app.screenshot("report-saved-all");
  const together = (await readdir(all)).sort();
  const [pdf] = together.filter((name) => name.endsWith(".pdf"));
  const [clinic] = together.filter((name) => name.endsWith(".fhir.json"));
  assert.deepEqual(together.filter((name) => ![pdf, clinic].includes(name)), names, "the same tables");
  assert.match(await pdfText(join(all, pdf)), /Load and pain/);
  assert.equal(JSON.parse(await readFile(join(all, clinic), "utf8")).entry.length, bundle.entry.length);
  assert.equal(await readFile(join(all, "runs.csv"), "utf8"), await readFile(join(tables, "runs.csv"), "utf8"));

  await app.answerFolderDialog(() => app.click("text=Save all…"), all);
  await app.textWith("toast-rack [role=alert]", /empty/);
  assert.deepEqual((await readdir(all)).sort(), together, "a folder that holds something is left as it is");
}));

for (const theme of ["Light", "Dark"]) {
  const look = theme.toLowerCase();

  test(`the screen with everything it can be asked, ${look}`, withApp(async (app) => {
    await app.openSample();
    await app.go("Settings");
    await app.click(`text=${theme}`);
    await until(() => app.run((look) => document.documentElement.dataset.theme === look, look), `the ${look} theme`);
    await previewed(app, () => app.go("Report"));
    await app.screenshot(`report-screen-${look}`);
    await app.click("report-view details.more summary");
    await app.screenshot(`report-screen-more-${look}`);
    assert.deepEqual(await app.axe(), []);
    assert.deepEqual(await app.sideways(), []);
    await app.narrow();
    assert.deepEqual(await app.sideways(), [], "narrow");
  }));
}
