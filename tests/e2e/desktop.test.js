// Plimsoll among other programs: the menu, the tray, reminders, a second start, the place of the window, a logbook changed underneath.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";

import { App, Bus, Desk, until, withApp } from "./support/app.js";
import { daysAgo, fit, yesterdayEvening } from "./support/files.js";

/** Opens the app on a bus of its own; both go whatever happens. */
function onBus(options, story) {
  if (typeof options === "function") [options, story] = [{}, options];
  return async (t) => {
    const bus = await Bus.open(options);
    try {
      await withApp({ bus, ...options.app }, (app) => story(app, bus))(t);
    } finally {
      bus.close();
    }
  };
}

/** Yesterday evening, as plim reads it. */
const YESTERDAY = ((day) => `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}T18:10`)(yesterdayEvening());
const shown = async (app) => (await app.desk.windows("^Plimsoll$")).size === 1;
const hidden = (app) => until(async () => !(await shown(app)), "the window to hide");
const forward = (app) => until(() => shown(app), "the window to come");
/** Ends an app by its icon; closing its window would only send it back to the tray. */
const quit = async (app, bus) => {
  await bus.tell({ do: "choose", label: "Quit Plimsoll" });
  await bus.hears("tray gone");
  await app.close({ keepHome: true });
};
const menuOf = async (bus, app, name) => Object.fromEntries((await bus.menus("plimsoll", app.desk.display)).find(([menu]) => menu === name)[1]);

test("what plim writes shows up by itself", withApp(async (app) => {
  await app.begin();
  await app.go("Log");
  await app.textWith("log-view", "Your runs will be listed here");
  await app.start("plim", "add", "run", "--km", "4.4", "--minutes", "29");
  await app.textWith("table.log", "4.4 km");
  assert.match(await app.run(() => document.querySelector("app-rail .steps button").getAttribute("title")), /^Undo: add run/, "its undo too");
  await app.start("plim", "settings", "set", "units", "mi");
  await app.textWith("table.log", "2.7 mi");
}));

test("the welcome gives way once the knee is told from outside", withApp(async (app) => {
  await app.find("welcome-view h1");
  await app.start("plim", "add", "run", "--km", "4.4", "--minutes", "29");
  await app.start("plim", "settings", "set", "side", "right");
  await app.find("today-view .stage svg");
}));

test("the menu names the step it would take back", onBus(async (app, bus) => {
  await app.begin();
  const menus = await bus.menus("plimsoll", app.desk.display);
  assert.deepEqual(menus.map(([name]) => name), ["File", "Edit", "View", "Go", "Help"]);
  assert.equal((await menuOf(bus, app, "Edit")).Redo, false, "nothing to do again");
  await app.start("plim", "add", "run", "--at", YESTERDAY, "--km", "5", "--minutes", "32");
  await app.answer("morning after", 2);
  const undo = "Undo answer (right knee, next morning: 2)";
  await until(async () => (await menuOf(bus, app, "Edit"))[undo] === true, undo);
  await app.keys("Control+z");
  await until(async () => (await menuOf(bus, app, "Edit"))[undo.replace("Undo", "Redo")] === true, "the same to do again");
  const file = await menuOf(bus, app, "File");
  assert.ok(file["New run…"] && file["Import runs…"] && file["Quit Plimsoll"], JSON.stringify(file));
}));

test("another language is spoken at once: by the page, in its direction, and by the menu", onBus(async (app, bus) => {
  const spoken = () => app.run(() => { const { lang, dir } = document.documentElement; return `${lang} ${dir}`; });
  const menus = async () => (await bus.menus("plimsoll", app.desk.display)).map(([name]) => name);
  /** What the menus are called in what is spoken now; a letter after “&” is underlined. */
  const called = () => app.run(() => globalThis.__TAURI__.core.invoke("messages", { page: null }).then(({ messages }) =>
    ["file", "edit", "view", "go", "help"].map((shelf) => messages[`doings-menu-${shelf}`].join("").replace("&", ""))));
  await app.begin();
  assert.equal(await spoken(), "en ltr");
  for (const [language, shows] of [["ar", "ar rtl"], ["de", "de ltr"], ["system", "en ltr"]]) {
    await app.start("plim", "settings", "set", "language", language);
    await until(async () => await spoken().catch(() => "") === shows, shows);
    await app.find("app-rail nav a");
    // The bar is put up anew on a thread of its own.
    await until(async () => String(await menus().catch(() => [])) === String(await called()), `the menus in ${shows}`);
  }
  assert.deepEqual(await menus(), ["File", "Edit", "View", "Go", "Help"]);
}));

test("Alt brings the menu, the arrows walk in it, and it goes again", withApp(async (app) => {
  await app.begin();
  const height = () => app.run(() => innerHeight);
  const before = await height();
  await app.desk.press("alt");
  await until(async () => (await height()) < before, "the bar");
  await app.desk.press("Down", "Return");
  await app.find("run-form dialog[open]");
  await until(async () => (await height()) === before, "the bar to go");
  await app.keys("Escape");
  await app.gone("dialog[open]");
  await app.desk.press("F10");
  await until(async () => (await height()) < before, "the bar");
  await app.desk.press("Escape", "Escape");
  await until(async () => (await height()) === before, "the bar to go");
}));

test("a text field takes back its own words, not the logbook's", withApp(async (app) => {
  await app.begin();
  await app.start("plim", "add", "run", "--km", "4.4", "--minutes", "29");
  await app.go("Settings");
  const name = "section[aria-label='The report'] input";
  await app.click(name);
  await app.keys("M", "a", "r", "a", "Control+z");
  await until(async () => (await (await app.find(name)).property("value")) !== "Mara", "the field's own undo");
  await app.go("Log");
  await app.textWith("table.log", "4.4 km");
}));

test("a second start comes forward with its files and ends", onBus(async (app) => {
  await app.begin();
  await fit(join(app.home, "a second run.fit"), { start: daysAgo(3, 18), km: 6.1, minutes: 40 });
  await app.start("plimsoll", "a second run.fit");
  assert.match(await app.met(), /Imported: 6\.1 km/);
  await app.start("plimsoll");
  assert.ok(await shown(app));
}));

test("the window comes back where it was left, and zoom with it", async () => {
  const desk = await Desk.open();
  try {
    const first = await App.open({ desk });
    const { home } = first;
    await first.begin();
    const [window] = await desk.windows("^Plimsoll$");
    await desk.hands("windowsize", "--sync", window, 1000, 700);
    await desk.hands("windowmove", window, 220, 130);
    await first.keys("Control+=");
    await until(async () => (await first.run(() => innerWidth)) < 1000, "the page to grow");
    const kept = join(home, ".local", "share", "plimsoll", "window.json");
    await first.keys("Control+q").catch(() => {}); // It ends before it answers.
    const { place } = await until(async () => JSON.parse(await readFile(kept, "utf8")), "the note of it");
    assert.deepEqual({ width: place.width, height: place.height }, { width: 1000, height: 700 });
    await first.close({ keepHome: true });

    const second = await App.open({ desk, home });
    await second.find("today-view h1");
    const geometry = await until(async () => {
      const [again] = await desk.windows("^Plimsoll$");
      const told = await desk.hands("getwindowgeometry", "--shell", again);
      return /WIDTH=1000\nHEIGHT=700/.test(told) && told;
    }, "the same size");
    const [x, y] = ["X", "Y"].map((name) => Number(geometry.match(new RegExp(`^${name}=(-?\\d+)$`, "m"))[1]));
    assert.ok(Math.abs(x - 220) <= 30 && Math.abs(y - 130) <= 60, `at ${x}, ${y}`);
    await until(async () => (await second.run(() => innerWidth)) < 1000, "the same zoom");
    await second.close({ keepHome: true });

    await writeFile(kept, JSON.stringify({ place: { ...place, x: 9000, y: -4000 } }));
    const third = await App.open({ desk, home });
    await third.find("today-view h1");
    const [lost] = await desk.windows("^Plimsoll$");
    const told = await desk.hands("getwindowgeometry", "--shell", lost);
    const at = Number(told.match(/^X=(-?\d+)$/m)[1]);
    assert.ok(at >= 0 && at + 1000 <= 1440, `a screen that has gone: ${told}`);
    await third.close();
  } finally {
    desk.close();
  }
});

test("the next morning is reminded of, and a click leads to its question", onBus(async (app, bus) => {
  await app.begin();
  await app.start("plim", "add", "run", "--at", YESTERDAY, "--km", "5", "--minutes", "32");
  for (const [key, value] of [["tray", "on"], ["reminder-at", "00:00"], ["reminder", "on"]]) await app.start("plim", "settings", "set", key, value);
  await bus.hears("tray");
  await app.go("Log");
  await app.keys("Control+w");
  await hidden(app);
  const still = await bus.hears("note");
  assert.equal(still.title, "Plimsoll is still here", "said once");
  const note = await until(async () => bus.heard.find(({ heard, title }) => heard === "note" && title !== still.title), "the reminder", { patience: 60_000 });
  assert.equal(note.app, "Plimsoll");
  assert.equal(note.title, "How is your right knee this morning?");
  assert.match(note.text, /^Yesterday, 5\.0 km\. One number from 0 to 10/);
  await bus.tell({ do: "note", id: note.id, action: "default" });
  await forward(app);
  await app.find("today-view h1");
  await until(() => app.run(() => document.activeElement?.closest("knee-scale")?.getAttribute("data-moment") === "morning"), "the question to have the keyboard");
  await app.keys("2");
  await app.answered("morning after", 2);
  assert.equal(bus.heard.filter(({ heard }) => heard === "note").length, 2, "and once is enough");
}));

test("the tray has today's question, keeps the app when its window is closed, and ends it", onBus(async (app, bus) => {
  await app.begin();
  await app.go("Settings");
  await app.click("text=Keep Plimsoll in the tray");
  await bus.hears("tray");
  await app.textWith("section[aria-label=Tray]", "On: closing the window leaves Plimsoll in the tray");
  await app.screenshot("desktop-settings");
  assert.deepEqual(await app.axe(), []);
  assert.deepEqual(await bus.trayMenu(), [
    { label: "No morning is open", enabled: false },
    { label: "Can I run?", enabled: true },
    { label: "New run…", enabled: true },
    { label: "Quit Plimsoll", enabled: true },
  ]);
  await app.start("plim", "add", "run", "--at", YESTERDAY, "--km", "5", "--minutes", "32");
  const question = "Right knee this morning? Answer…";
  await until(async () => (await bus.trayMenu())[0].label === question, "the question in the tray");

  await app.keys("Control+w");
  await hidden(app);
  await bus.tell({ do: "choose", label: question });
  await forward(app);
  await until(() => app.run(() => document.activeElement?.closest("knee-scale")?.getAttribute("data-moment") === "morning"), "the question to have the keyboard");
  await app.keys("Control+w");
  await hidden(app);
  await bus.tell({ do: "activate" });
  await forward(app);
  await bus.tell({ do: "choose", label: "Can I run?" });
  await until(() => app.run(() => document.activeElement?.matches("can-run input.amount")), "the plan to have the keyboard");
  await app.start("plim", "settings", "set", "tray", "off");
  await bus.hears("tray gone");
  await app.start("plim", "settings", "set", "tray", "on");
  await until(async () => (await bus.trayMenu())?.length === 4, "the icon again");
  await bus.tell({ do: "choose", label: "Quit Plimsoll" });
  await hidden(app);
  await until(async () => (await app.ended()), "the end");
}));

test("where no desktop shows a tray the settings say so, and closing the window ends the app", onBus({ only: ["org.freedesktop.Notifications"] }, async (app) => {
  await app.begin();
  await app.go("Settings");
  await app.click("text=Keep Plimsoll in the tray");
  await app.textWith("section[aria-label=Tray]", "This desktop shows no tray");
  await app.keys("Control+w").catch(() => {}); // It ends before it answers.
  await until(async () => (await app.ended()), "the end");
}));

test("starting at login is kept where the desktop looks for it, and starts in the tray", onBus(async (app, bus) => {
  await app.begin();
  await app.go("Settings");
  const entry = join(app.home, ".config", "autostart", "Plimsoll.desktop");
  await app.click("text=Start Plimsoll when I log in");
  const text = await until(() => readFile(entry, "utf8"), "the entry");
  assert.match(text, /^Exec="\/.*plimsoll" --at-login$/m);
  await app.click("text=Start Plimsoll when I log in");
  await until(async () => !(await readFile(entry, "utf8").catch(() => false)), "the entry to go");
  assert.ok(bus.address);
}));

test("started at login it waits in the tray, and comes where there is none", async () => {
  const bus = await Bus.open();
  const desk = await Desk.open();
  try {
    const first = await App.open({ desk, bus });
    await first.begin();
    await first.start("plim", "settings", "set", "tray", "on");
    await bus.hears("tray");
    await quit(first, bus);
    const second = await App.open({ desk, bus, home: first.home, args: ["--at-login"] });
    await until(async () => (await bus.trayMenu())?.length === 4, "the icon");
    assert.equal(await shown(second), false, "its window waits");
    await bus.tell({ do: "activate" });
    await forward(second);
    await quit(second, bus);
    const third = await App.open({ desk, home: first.home, args: ["--at-login"] });
    await forward(third);
    await third.close();
  } finally {
    desk.close();
    bus.close();
  }
});

test("the page goes nowhere else, and points outside by name only", withApp(async (app) => {
  await app.begin();
  await app.run(() => { location.href = "https://example.org/"; });
  assert.match(await app.run(() => location.href), /^tauri:/);
  await mkdir(join(app.home, "bin"), { recursive: true });
  const opened = await app.run(() => globalThis.__TAURI__.core.invoke("link_open", { name: "https://example.org/" }).then(() => "nothing", () => "refused"));
  assert.equal(opened, "nothing", "an address is no name");
}));
