// What goes wrong in a life with files: said in words, and nothing is lost.

import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test from "node:test";

import { App, until, withApp } from "./support/app.js";
import { daysAgo, fit, yesterdayEvening } from "./support/files.js";

const HOSTILE = `<img src=x onerror="document.title='hostile'"><script>document.title='hostile'</script><b>bold</b>`;

test("a folder and a broken file dropped on the window: each gets its word, and one click takes it all back", withApp(async (app) => {
  await app.begin();
  const folder = join(app.home, "watch");
  await mkdir(join(folder, "2026"), { recursive: true });
  await fit(join(folder, "one.fit"), { start: daysAgo(3, 7), km: 3 });
  await fit(join(folder, "2026", "two.fit"), { start: daysAgo(5, 7), km: 4 });
  const broken = await fit(join(app.home, "broken.fit"), { broken: true });

  await app.dropFiles([folder, broken], "main", () => app.textWith("drop-veil", "Let go to import"));
  await app.gone("drop-veil");
  const shown = await app.textWith("import-flow[data-is=preview]", "one.fit");
  for (const said of ["2 new", "1 not readable", "one.fit", "two.fit"]) assert.ok(shown.includes(said), `“${said}” in: ${shown}`);
  await app.click("import-rows input[value=broken] + span");
  await app.textWith("import-rows", "broken.fit");
  await app.takeIn();
  await app.go("Log");
  await app.textWith("log-view", "2 runs");
  await app.go("Import");
  await app.click("text=Take it all back");
  await app.find("import-flow[data-is=idle]");
  await app.go("Log");
  await app.textWith("log-view", "Your runs will be listed here");
}));

test("the same file twice is one run, and says so", withApp(async (app) => {
  await app.begin();
  const file = await fit(join(app.home, "run.fit"));
  assert.match(await app.importFile(file), /Imported/);
  assert.match(await app.importFile(file), /Nothing new.*Already there/s);
  await app.click("text=Close");
  await app.go("Log");
  await app.textWith("log-view", "1 run");
}));

test("the system's dialog put away changes nothing", withApp(async (app) => {
  await app.begin();
  await app.dismissDialog(() => app.click("text=Import runs…"));
  await app.go("Log");
  await app.textWith("log-view", "Your runs will be listed here");
  assert.equal((await app.findAll("dialog[open]")).length, 0);
}));

test("a file given on the command line is imported, even at the very first start", async () => {
  const home = await mkdtemp(join(tmpdir(), "plimsoll-e2e-"));
  const app = await App.open({ home, args: [await fit(join(home, "given.fit"), { km: 6 })] });
  try {
    await app.textWith("toast-rack", "Imported: 6.0 km");
    await app.begin();
    await app.textWith("check-in h2", "6.0 km");
  } finally {
    await app.close();
  }
});

test("a file that is no logbook where the logbook should be: said in words, and left alone", async () => {
  const home = await mkdtemp(join(tmpdir(), "plimsoll-e2e-"));
  const path = join(home, ".local", "share", "plimsoll", "logbook.plimsoll");
  const poem = "This is a poem and no logbook.\n".repeat(400);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, poem);
  const app = await App.open({ home });
  try {
    await app.textWith(".problem", /not a (Plimsoll )?logbook/i);
    await app.screenshot("trouble-no-logbook");
    assert.deepEqual(await app.axe(), []);
    assert.equal((await app.findAll("toast-rack .toast")).length, 0, "said once");
    for (const screen of ["log", "charts", "report", "settings"]) {
      await app.click(`nav a[href="#/${screen}"]`);
      await app.textWith(".problem", /logbook/i);
    }
    assert.equal(await readFile(path, "utf8"), poem);
    await writeFile(path, "");
    await app.click("text=Try again");
    await app.find("settings-view h1");
  } finally {
    await app.close();
  }
});

test("a backup takes the place of a logbook that will not open, and of one that does; what was there is kept", async () => {
  const home = await mkdtemp(join(tmpdir(), "plimsoll-e2e-"));
  const folder = join(home, ".local", "share", "plimsoll");
  const path = join(folder, "logbook.plimsoll");
  const backup = join(home, "of-before.plimsoll");
  const poem = "This is a poem and no logbook.\n".repeat(400);
  await mkdir(folder, { recursive: true });
  await writeFile(path, poem);
  const app = await App.open({ home });
  const beside = async () => (await readdir(folder)).filter((name) => name.includes("before-restore")).sort();
  try {
    await app.start("plim", "--logbook", backup, "sample");
    await app.textWith(".problem", /not a (Plimsoll )?logbook/i);
    await app.answerFileDialog(() => app.click("text=Restore…"), backup);
    await app.find("today-view .stage svg");
    await app.textWith("toast-rack .toast", /is back from .*of-before\.plimsoll.*is kept: .*before-restore/s);
    assert.equal(await readFile(join(folder, (await beside())[0]), "utf8"), poem);

    await app.start("plim", "add", "run", "--km", "4.4", "--minutes", "29");
    await app.go("Settings");
    const runs = () => app.run(() => Number(/(\d+) runs/.exec(document.querySelector("settings-view .logfile, settings-view")?.textContent ?? "")?.[1]));
    const more = await until(runs, "the count of runs");
    await app.answerFileDialog(() => app.click("text=Restore…"), backup);
    await app.find("today-view .stage svg");
    assert.equal((await beside()).length, 2);
    await app.go("Settings");
    await until(async () => (await runs()) === more - 1, "the run of after the backup to be gone");
  } finally {
    await app.close();
  }
});

test("Settings saves a backup that opens as a logbook and stays what it was, and reads through the file and finds it sound", withApp(async (app) => {
  await app.begin();
  for (const km of ["4.4", "5.1"]) await app.start("plim", "add", "run", "--km", km, "--minutes", "30");
  await app.go("Settings");
  await app.textWith("settings-view", /2 runs and 0 answers/);
  const backup = join(app.home, "of today.plimsoll");
  await app.answerFileDialog(() => app.click("text=Save a backup…"), backup);
  await app.textWith("settings-view .found", `Backup saved as ${backup}`);
  await app.start("plim", "add", "run", "--km", "6", "--minutes", "36");
  const told = async (...args) => JSON.parse(await app.start("plim", "--json", ...args));
  const { sound, file } = await told("--logbook", backup, "check");
  assert.deepEqual({ sound, runs: file.runs, path: file.path }, { sound: true, runs: 2, path: backup }, "the backup has what there was when it was saved");
  const lengths = async (...where) => (await told(...where, "runs")).runs.map(({ distance_m }) => distance_m).sort();
  assert.deepEqual(await lengths("--logbook", backup), [4400, 5100]);
  assert.deepEqual(await lengths(), [4400, 5100, 6000], "and the logbook goes on");

  await app.click("text=Check the file");
  await app.textWith("settings-view .found", /^The file is sound\.$/);
  assert.deepEqual(await app.axe(), []);

  await app.dismissDialog(() => app.click("text=Save a backup…"));
  await app.settled();
  assert.equal(await app.text("settings-view .found"), "The file is sound.", "a dialog put away says nothing");
}));

test("a logbook that may only be read is shown, and a change is refused in words", async () => {
  const home = await written();
  const path = await logbookIn(home);
  await chmod(path, 0o444);
  const app = await App.open({ home });
  try {
    await app.textWith("check-in h2", "5.0 km");
    await (await app.scale("during the run"))[4].click();
    const alarm = await app.textWith("toast-rack [role=alert]", /read|changed/i);
    await app.screenshot("trouble-read-only");
    assert.deepEqual(await app.axe(), []);
    assert.ok(alarm.length > 20, alarm);
    assert.equal(await (await app.scale("during the run"))[4].attribute("aria-pressed"), "false", "what was not kept is not shown as kept");
    await app.go("Log");
    await app.textWith("log-view", "1 run");
  } finally {
    await chmod(path, 0o644);
    await app.close();
  }
});

test("what looks like a page in a name or a note is shown as the letters it is", withApp(async (app) => {
  await app.begin();
  await app.keys("n");
  await app.find("run-form dialog[open]");
  await app.keys("2", "5");
  await type(app, "Name", HOSTILE);
  await type(app, "Notes", HOSTILE);
  await app.click("text=Save run");
  assert.equal(await app.text("run-view .notes"), HOSTILE);
  assert.equal(await app.text("run-view h1"), HOSTILE);
  await app.go("Log");
  await app.textWith("table.log", HOSTILE);
  assert.deepEqual(await app.run(() => [document.querySelectorAll("main img, main script, main b").length, document.title]), [0, "Log – Plimsoll"]);
}));

test("the sample comes and goes without touching the runner's own logbook", async () => {
  const home = await written();
  const app = await App.open({ home });
  try {
    await app.textWith("check-in h2", "5.0 km");
    await app.go("Settings");
    await app.click("text=Open the sample");
    await app.find("sample-banner aside");
    await app.find("today-view .stage svg");
    await app.go("Log");
    await app.textWith("log-view", "30 runs");
    await app.click("table.log tbody tr:nth-child(3) a");
    await app.click("text=Delete");
    await app.textWith("log-view", "29 runs");
    await app.click("text=Leave the sample");
    await app.textWith("check-in h2", "5.0 km");
    await app.gone("sample-banner aside");
    await app.answered("during the run", 3);
    await app.go("Log");
    await app.textWith("log-view", "1 run");
    assert.deepEqual((await readdir(dirname(await logbookIn(home)))).filter((name) => name.startsWith("sample")), []);
  } finally {
    await app.close();
  }
});

test("ten thousand runs come in at once, and Today, Log and Charts still paint", { timeout: 120_000 }, withApp(async (app, t) => {
  await app.begin();
  const folder = await fit(join(app.home, "years"), { runs: 10_000, km: 4, minutes: 26 });
  const began = performance.now();
  await app.dropFiles([folder], "main");
  await app.textWith("import-flow[data-is=preview]", /10,?000 new/, { patience: 60_000 });
  t.diagnostic(`preview: ${Math.round(performance.now() - began)} ms`);
  const taken = performance.now();
  await app.takeIn({ patience: 60_000 });
  t.diagnostic(`import: ${Math.round(performance.now() - taken)} ms`);
  await app.screenshot("many-1-imported");
  for (const [screen, there] of Object.entries({ Log: "text=10,000 runs", Charts: "charts-view .stage svg", Today: "today-view .stage svg" })) {
    const began = performance.now();
    await app.go(screen);
    await app.find(there);
    t.diagnostic(`${screen}: ${Math.round(performance.now() - began)} ms`);
    await app.screenshot(`many-2-${screen.toLowerCase()}`);
  }
  await app.go("Charts");
  await app.click("text=All");
  await until(async () => /201\d/.test(await app.text(".readout")), "all the years");
  await app.screenshot("many-3-all-the-years");
  const bars = (await app.marks()).bars;
  assert.ok(bars > 300 && bars < 3000, `${bars} bars for fourteen years`);
}));

/** A home whose logbook holds one run with one answer. */
async function written() {
  const app = await App.open();
  try {
    await app.begin();
    await app.importFile(await fit(join(app.home, "run.fit"), { start: yesterdayEvening() }));
    await app.answer("during the run", 3);
  } finally {
    await app.close({ keepHome: true });
  }
  return app.home;
}

/** The logbook's file in a home. */
async function logbookIn(home) {
  const share = join(home, ".local", "share");
  const names = await readdir(share, { recursive: true });
  const name = names.find((one) => one.endsWith("logbook.plimsoll"));
  assert.ok(name, `a logbook among ${names}`);
  return join(share, name);
}

/** Types into the field with this label in the open sheet. */
async function type(app, label, text) {
  const field = await app.run((wanted) => document.getElementById([...document.querySelectorAll("dialog label")].find((one) => one.textContent === wanted)?.getAttribute("for")), label);
  await field.type(text);
}
