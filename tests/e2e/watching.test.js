// New runs come in by themselves: from a watched folder, and from a watch that is plugged in.

import assert from "node:assert/strict";
import { appendFile, copyFile, mkdir, mkdtemp, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

import { App, DARK, pause, until, withApp } from "./support/app.js";
import { daysAgo, fit } from "./support/files.js";

const GARMIN = "<Device><Model><Description>Forerunner 255</Description></Model><Id>3456</Id></Device>";

/** Puts a folder under watch on the Import screen. */
async function watch(app, folder) {
  await app.go("Import");
  await app.answerFolderDialog(() => app.click("text=Add a folder…"), folder);
}

/** A folder that looks like a Garmin, with its recordings. */
async function garmin(volume, starts) {
  const folder = join(volume, "GARMIN", "Activity");
  await mkdir(folder, { recursive: true });
  await writeFile(join(volume, "GARMIN", "GarminDevice.xml"), GARMIN);
  for (const [n, start] of starts.entries()) await fit(join(folder, `${n}.fit`), { start, km: 4 + n });
}

test("a file copied into a watched folder comes in with a notice, and is gone for good when it is taken back", async () => {
  const home = await mkdtemp(join(tmpdir(), "plimsoll-e2e-"));
  const folder = join(home, "Downloads", "Runs");
  await mkdir(folder, { recursive: true });
  let app = await App.open({ home });
  try {
    await app.begin();
    await watch(app, folder);
    await app.textWith("toast-rack", "Downloads/Runs is watched from now on.");
    await app.textWith("watched-folders .place", "Watched.");

    const outside = await fit(join(home, "outside.fit"), { start: daysAgo(2, 18), km: 5 });
    await copyFile(outside, join(folder, "run.fit.part"));
    await pause(3000);
    assert.doesNotMatch(await app.text("toast-rack"), /new run/, "an unfinished download waits");
    await rename(join(folder, "run.fit.part"), join(folder, "run.fit"));
    await app.textWith("toast-rack", "1 new run from Downloads/Runs.");
    await app.textWith("watched-folders .place", "Last taken in: run.fit");
    assert.deepEqual(await app.axe(), []);
    assert.deepEqual(await app.sideways(), []);
    await app.run(() => document.querySelector("watched-folders").scrollIntoView({ block: "center" }));
    await app.screenshot("watched-folder");
    await app.go("Log");
    await app.textWith("log-view", "1 run");

    await app.click("text=Undo");
    await app.textWith("toast-rack", "Undone: import (1 run from the folder Downloads/Runs).");
    await app.textWith("log-view", "Your runs will be listed here");
    await fit(join(folder, "next.fit"), { start: daysAgo(1, 18), km: 6 });
    await app.textWith("toast-rack", "1 new run from Downloads/Runs.");
    await app.textWith("log-view", "1 run");
    await app.close({ keepHome: true });

    // What came while the window was closed.
    await fit(join(folder, "closed.fit"), { start: daysAgo(3, 18), km: 7 });
    app = await App.open({ home });
    await app.textWith("toast-rack", "1 new run from Downloads/Runs.");
    await app.go("Log");
    await app.textWith("log-view", "2 runs");
  } catch (error) {
    await app.screenshot("failed-watching").catch(() => {});
    throw error;
  } finally {
    await app.close();
  }
});

test("a folder with recordings asks what is to become of them, and watching ends when it is said", withApp(async (app) => {
  await app.begin();
  const folder = join(app.home, "Years");
  await fit(folder, { start: daysAgo(4), runs: 60 });
  await watch(app, folder);
  await app.textWith("watched-folders .asked", /Years holds 60 recordings. Bring them in, or only what comes from now on\?/);
  await app.run(() => document.querySelector("watched-folders").scrollIntoView({ block: "center" }));
  await app.screenshot("watched-folder-asks");
  await app.click("text=Only what comes from now on");
  await app.textWith("watched-folders .place", "Watched.");
  await app.go("Log");
  await app.textWith("log-view", "Your runs will be listed here");

  await app.go("Import");
  await app.click("text=Stop watching");
  await app.textWith("watched-folders", "Nothing is watched yet.");
  await fit(join(folder, "later.fit"), { start: daysAgo(1), km: 5 });

  await app.answerFolderDialog(() => app.click("text=Add a folder…"), folder);
  await app.click("text=Bring them in");
  await app.textWith("import-flow", "61 runs");
  await app.click("text=Done");
  await app.textWith("watched-folders .place", "Last taken in:");
}));

test("a watch that is plugged in is asked about quietly, brings what is new, and is known again", async () => {
  const home = await mkdtemp(join(tmpdir(), "plimsoll-e2e-"));
  const volumes = join(home, "volumes");
  await mkdir(volumes);
  const app = await App.open({ home, args: [`--volumes=${volumes}`], env: DARK });
  try {
    await app.begin();
    await garmin(join(home, "unplugged"), [daysAgo(4, 18), daysAgo(2, 18)]);
    await rename(join(home, "unplugged"), join(volumes, "ANY NAME"));
    await app.textWith("toast-rack", "A watch is plugged in: Forerunner 255, 2 recordings, 2 new. Bring them in?");
    assert.deepEqual(await app.axe(), []);
    await app.screenshot("watch-asks-dark");
    await app.click("text=Bring them in");
    await app.textWith("toast-rack", "2 new runs from Forerunner 255.");
    await app.go("Import");
    await app.textWith("watched-folders .place", "Plugged in. Its runs come in when you say so.");
    await app.run(() => document.querySelector("watched-folders").scrollIntoView({ block: "center" }));
    await app.screenshot("watched-watch-dark");

    await rename(join(volumes, "ANY NAME"), join(home, "unplugged"));
    await app.textWith("watched-folders .place", "Not plugged in.");
    await fit(join(home, "unplugged", "GARMIN", "Activity", "new.fit"), { start: daysAgo(1, 18), km: 6 });
    await rename(join(home, "unplugged"), join(volumes, "E"));
    await app.textWith("toast-rack", "3 recordings, 1 new.");
    await app.click("text=Always");
    await app.textWith("toast-rack", "1 new run from Forerunner 255.");

    await rename(join(volumes, "E"), join(home, "unplugged"));
    await app.textWith("watched-folders .place", "Not plugged in.");
    await fit(join(home, "unplugged", "GARMIN", "Activity", "newest.fit"), { start: daysAgo(0, 0), km: 7 });
    await rename(join(home, "unplugged"), join(volumes, "E"));
    await app.textWith("toast-rack", "1 new run from Forerunner 255.");
    await app.go("Log");
    await app.textWith("log-view", "4 runs");
  } catch (error) {
    await app.screenshot("failed-watch").catch(() => {});
    throw error;
  } finally {
    await app.close();
  }
});

test("nothing comes in by itself while the sample lies open", withApp(async (app) => {
  await app.begin();
  const folder = join(app.home, "Runs");
  await mkdir(folder);
  await watch(app, folder);
  await app.textWith("watched-folders .place", "Watched.");
  await app.go("Settings");
  await app.click("text=Open the sample");
  await app.find("sample-banner aside");
  await fit(join(folder, "run.fit"), { start: daysAgo(1, 18), km: 5 });
  await app.go("Import");
  await app.textWith("watched-folders", "You are in the sample: nothing comes in by itself here.");
  await pause(4000);
  assert.doesNotMatch(await app.text("toast-rack"), /new run/);
  await app.click("sample-banner button");
  await app.textWith("toast-rack", "1 new run from");
  await app.go("Log");
  await app.textWith("log-view", "1 run");
}));

test("a folder that vanishes is said to, and is watched again by itself when it is back", withApp(async (app) => {
  await app.begin();
  const [folder, away] = [join(app.home, "Runs"), join(app.home, "elsewhere")];
  await mkdir(folder);
  await watch(app, folder);
  await app.textWith("watched-folders .place", "Watched.");
  await rename(folder, away);
  await app.textWith("watched-folders .place", "Not there now. It is looked for again by itself.");
  assert.deepEqual(await app.axe(), []);
  await app.run(() => document.querySelector("watched-folders").scrollIntoView({ block: "center" }));
  await app.screenshot("watched-folder-away");

  await fit(join(away, "meanwhile.fit"), { start: daysAgo(1, 18), km: 5 });
  await rename(away, folder);
  await until(async () => (await app.text("toast-rack")).includes("1 new run from"), "what came meanwhile", { patience: 30_000 });
  await app.textWith("watched-folders .place", "Watched.");
}));

test("a file that is still growing waits, and hundreds at once come in as one step", withApp(async (app) => {
  await app.begin();
  const folder = join(app.home, "Runs");
  await mkdir(folder);
  await watch(app, folder);
  await app.textWith("watched-folders .place", "Watched.");

  const whole = await readFile(await fit(join(app.home, "whole.fit"), { start: daysAgo(1, 18), km: 8, minutes: 48 }));
  const slow = join(folder, "slow.fit");
  await writeFile(slow, "");
  for (let part = 0; part < 10; part += 1) {
    await appendFile(slow, whole.subarray(Math.floor((whole.length * part) / 10), Math.floor((whole.length * (part + 1)) / 10)));
    await pause(700);
    assert.doesNotMatch(await app.text("toast-rack"), /new run|could not be read/, `part ${part} of a file was read`);
  }
  await app.textWith("toast-rack", "1 new run from");
  await app.go("Log");
  await app.textWith("log-view", "8.0 km");

  await rename(await fit(join(app.home, "years"), { start: daysAgo(3), runs: 600 }), join(folder, "years"));
  await until(async () => (await app.text("toast-rack")).includes("600 new runs from"), "600 runs", { patience: 60_000 });
  assert.deepEqual(await app.findAll("dialog[open]"), []);
  await app.textWith("log-view", "601 runs");
  await app.click("text=Undo");
  await app.textWith("toast-rack", "Undone: import (600 runs from the folder");
  await app.textWith("log-view", "1 run");
}));

test("what comes in by itself leaves alone what a person is looking at, and places are reached by keyboard", withApp({ env: DARK }, async (app) => {
  await app.begin();
  const folder = join(app.home, "Runs");
  await mkdir(folder);
  await watch(app, folder);
  await app.textWith("watched-folders .place", "Watched.");
  const picked = await fit(join(app.home, "picked"), { start: daysAgo(5), runs: 4 });
  await app.dropFiles([picked], "main");
  assert.match(await app.met(), /4 runs from/);
  await fit(join(folder, "by-itself.fit"), { start: daysAgo(1, 18), km: 5 });
  await app.textWith("toast-rack", "1 new run from");
  assert.match(await app.text("import-flow"), /What would come in.*4 runs from/s, "what was being looked at is still there");
  assert.match(await app.takeIn(), /4 runs|4 new/);
  await app.click("text=Done");

  await app.tabTo("text=Stop watching");
  await app.keys("Enter");
  await app.textWith("watched-folders", "Nothing is watched yet.");
  assert.match(await app.run(() => document.activeElement.textContent), /Add a folder/, "the keyboard stays among the places");
  await app.run(() => document.querySelector("watched-folders").scrollIntoView({ block: "center" }));
  await app.screenshot("watched-nothing");
}));
