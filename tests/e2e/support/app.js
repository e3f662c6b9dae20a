// The real Plimsoll in a real window, with a home of its own: nothing a test does touches the logbook of whoever runs it.
//
//     const app = await App.open();
//     await app.begin();
//     await app.go("Log");
//     assert.equal(await app.text("h1"), "Log");
//     await app.close();

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { Bus } from "./bus.js";
import { Desk, pause, until } from "./desk.js";
import { Session } from "./webdriver.js";

export { Bus, Desk, pause, until };

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
const BINARY = process.env.PLIMSOLL_BINARY ?? join(TARGET, "debug", "plimsoll");
const NATIVE_DRIVER = process.env.WEBKIT_WEBDRIVER ?? "/usr/bin/WebKitWebDriver";
/** The environment of a desktop that is set to dark. */
export const DARK = { GTK_THEME: "Adwaita:dark" };
/** The environment of a desktop that is set to more contrast: WebKitGTK knows it by the theme's name. */
export const MORE_CONTRAST = { GTK_THEME: "HighContrast" };
/** The folder screenshots go to. */
export const ARTEFACTS = join(ROOT, "tests", "e2e", "artefacts");

export class App {
  /** The folder the app takes for the home of its user. */
  home = "";
  /** @type {Desk} */
  desk;
  /** Set it while the page is zoomed: WebKitWebDriver then aims beside what it should click. */
  zoomed = false;
  #ownsDesk = false;
  #driver;
  #session;
  #env;

  /**
   * Opens the app.
   * @param {{ home?: string, desk?: Desk, bus?: Bus, env?: Record<string, string>, args?: string[] }} [options]
   *   `home`: a folder of an earlier app that was closed with `keepHome`, to open the same logbook again; `bus`: the session bus it
   *   finds. Without one it finds none, and never that of whoever runs the tests.
   */
  static async open({ home, desk, bus, env = {}, args = [] } = {}) {
    if (!existsSync(BINARY)) throw new Error(`${BINARY} is not built; ./dev test does`);
    const app = new App();
    app.home = home ?? (await mkdtemp(join(tmpdir(), "plimsoll-e2e-")));
    app.#ownsDesk = !desk;
    app.desk = desk ?? (await Desk.open());
    const folders = {
      HOME: app.home,
      XDG_DATA_HOME: join(app.home, ".local", "share"),
      XDG_CONFIG_HOME: join(app.home, ".config"),
      XDG_CACHE_HOME: join(app.home, ".cache"),
      XDG_RUNTIME_DIR: join(app.home, ".runtime"),
    };
    // Whoever runs the tests may read another language.
    const language = { LC_ALL: "", LC_MESSAGES: "", LANG: "C.UTF-8" };
    for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true, mode: 0o700 });
    // Without a graphics card the app has WebKit paint in a way in which WebKitWebDriver waits for ever for a picture of a page at rest.
    const painting = { WEBKIT_DISABLE_DMABUF_RENDERER: "0" };
    const address = bus?.address ?? `unix:path=${join(folders.XDG_RUNTIME_DIR, "no-bus")}`;
    app.#env = app.desk.env({ ...folders, ...language, ...painting, DBUS_SESSION_BUS_ADDRESS: address, ...(bus ? { NO_AT_BRIDGE: "" } : {}), ...env });
    const [port, nativePort] = await freePorts(2);
    app.#driver = spawn(
      tauriDriver(),
      ["--port", port, "--native-port", nativePort, "--native-driver", NATIVE_DRIVER].map(String),
      { stdio: ["ignore", "ignore", process.env.PLIMSOLL_E2E_VERBOSE ? "inherit" : "ignore"], env: app.#env },
    );
    const died = once(app.#driver, "exit").then(([code]) => { throw new Error(`tauri-driver ended with ${code}`); });
    died.catch(() => {});
    const server = `http://127.0.0.1:${port}`;
    try {
      await Promise.race([until(() => fetch(`${server}/status`).then((r) => r.status < 600), "tauri-driver"), died]);
      app.#session = await Session.open(server, BINARY, args);
      await until(() => app.run(() => document.readyState === "complete"), "the page");
    } catch (error) {
      await app.close();
      throw error;
    }
    return app;
  }

  /** Closes the window. The home folder goes too, unless it is to be opened again. */
  async close({ keepHome = false } = {}) {
    await this.#session?.close().catch(() => {});
    if (this.#driver && this.#driver.exitCode === null && this.#driver.signalCode === null) {
      this.#driver.kill("SIGTERM");
      await Promise.race([once(this.#driver, "exit"), pause(2000)]);
    }
    if (this.#ownsDesk) this.desk.close();
    if (!keepHome) await rm(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  /** Runs another program of ours for the same user on the same desk, e.g. `plim`, or the app a second time; what it printed. */
  async start(program, ...args) {
    const { stdout } = await promisify(execFile)(join(dirname(BINARY), program), args, { env: this.#env, cwd: this.home });
    return stdout;
  }

  /** Whether the app has ended by itself. */
  ended() { return this.#session.get("/title").then(() => false, () => true); }

  // Looking

  /**
   * The one visible element that matches, waiting for it. `"text=Save"` finds the smallest element whose whole text it is;
   * everything else is a CSS selector.
   */
  find(what, options) {
    return until(async () => (await this.findAll(what))[0], `“${what}” on the page`, options);
  }

  /** Every visible element that matches, now. */
  findAll(what) {
    return this.run((wanted) => {
      const visible = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
      if (!wanted.startsWith("text=")) return [...document.querySelectorAll(wanted)].filter(visible);
      const text = wanted.slice("text=".length);
      const same = (element) => element.textContent.replace(/\s+/g, " ").trim() === text;
      const all = [...document.querySelectorAll("body *")].filter((element) => same(element) && visible(element));
      return all.filter((element) => !all.some((other) => other !== element && element.contains(other)));
    }, what);
  }

  /** Waits until nothing visible matches any more. */
  gone(what, options) {
    return until(async () => (await this.findAll(what)).length === 0, `“${what}” to go`, options);
  }

  /** Finds an element and does something with it; where the page draws it anew in between, the new one is taken. */
  async with(what, act, options) {
    for (;;) {
      try {
        return await act(await this.find(what, options));
      } catch (error) {
        if (error.code !== "stale element reference") throw error;
      }
    }
  }

  /** The text of an element as it is drawn. */
  text(what, options) { return this.with(what, (element) => element.text(), options); }

  /** Waits until an element's text contains or matches something, and returns the whole text. */
  textWith(what, part, options) {
    const fits = (text) => (part instanceof RegExp ? part.test(text) : text.includes(part));
    return until(async () => {
      const text = await this.text(what, { patience: 0 });
      return fits(text) && text;
    }, `“${what}” to say ${part}`, options);
  }

  /** What has the keyboard. */
  focused() { return this.run(() => document.activeElement); }

  /**
   * Walks with Tab (or Shift+Tab) until the keyboard is on what matches, and holds every stop on the way to its promise: the focus
   * can be seen there.
   * @param {string} what a CSS selector, or `"text=Save"`
   */
  async tabTo(what, key = "Tab", most = 80) {
    for (let step = 0; step < most; step += 1) {
      await this.keys(key);
      const { there, unseen } = await this.run((wanted) => {
        const element = document.activeElement;
        const text = (wanted.match(/^text=(.*)$/) ?? [])[1];
        const there = text === undefined ? element.matches(wanted) : element.textContent.replace(/\s+/g, " ").trim() === text;
        if (element === document.body) return { there: false, unseen: null };
        const outlined = (one) => one && getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) >= 2;
        const shown = outlined(element) || (element.matches("input") && (outlined(element.nextElementSibling) || outlined(element.closest(".preset"))));
        const { top, bottom, left, right } = element.getBoundingClientRect();
        const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        return { there, unseen: shown && inSight ? null : `${element.outerHTML.slice(0, 160)} ${inSight ? "has no outline" : "is out of sight"}` };
      }, what);
      if (unseen) throw new Error(`the focus cannot be seen: ${unseen}`);
      if (there) return;
    }
    throw new Error(`${most} × ${key} did not reach “${what}”`);
  }

  title() { return this.#session.get("/title"); }

  // Doing

  click(what, options) {
    return this.with(what, (element) => (this.zoomed ? this.run((one) => one.click(), element) : element.click()), options);
  }

  /** Replaces what a field holds. */
  fill(what, text, options) {
    return this.with(what, async (field) => {
      await field.clear();
      await field.type(text);
    }, options);
  }

  /** Presses keys one after another: `"Tab"`, `"a"`, `"Shift+Tab"`, `"Control+z"`. */
  keys(...chords) { return this.#session.keys(...chords); }

  /** Runs a function in the page; a promise it returns is awaited. */
  run(script, ...args) { return this.#session.run(script, ...args); }

  /** Resizes the window. */
  resize(width, height) { return this.#session.post("/window/rect", { width, height }); }

  // Plimsoll's own controls

  /** Waits until the screen has loaded what it shows. */
  settled() {
    // What is of another size now says so with the next frame.
    const isSettled = () => new Promise((resolve) => {
      const look = () => resolve(document.querySelector("main > *") !== null && document.querySelector("main [aria-busy], main[aria-busy]") === null);
      requestAnimationFrame(() => requestAnimationFrame(look));
    });
    return until(() => this.run(isSettled), "the screen to settle");
  }

  /** Goes through the welcome as far as the red-flag questions, with a knee chosen and nothing said of the time before. */
  async toTheFlags(knee = "Right") {
    await this.click(`text=${knee}`);
    await this.click("text=Next");
    await this.click("text=Skip this step");
    await this.find("welcome-view red-flag-questions");
  }

  /** Goes through the welcome with a knee chosen and the red-flag questions put off, to Today. */
  async begin(knee = "Right") {
    await this.toTheFlags(knee);
    await this.click("text=Not now");
    await this.click("text=Begin without a run");
    await this.find("today-view h1");
    await this.settled();
  }

  /** Goes to a screen by its link in the rail. */
  async go(screen) {
    await this.click(`nav a[href="#/${screen.toLowerCase()}"]`);
    await this.find(`${screen.toLowerCase()}-view h1`);
    await this.settled();
  }

  /** Opens the sample logbook from the welcome. */
  async openSample() {
    await this.click("text=Look around in a sample logbook");
    await this.find("sample-banner aside");
    await this.find("today-view .stage svg");
    await this.settled();
  }

  /** Reads files through the system's own dialog and returns what is said of them, as `met`. */
  async importFile(path, act = () => this.click("text=Import runs…")) {
    await this.run(() => { for (const toast of document.querySelectorAll("toast-rack .toast")) toast.remove(); });
    await this.answerFileDialog(act, path);
    return this.met();
  }

  /** What is said of files that were picked or dropped: "Imported: …" of a single new run, and of anything else the preview's whole text. */
  met(options) {
    return until(async () => {
      const [shown] = await this.findAll("import-flow[data-is=preview]");
      if (shown) return shown.text();
      const [toast] = await this.findAll("toast-rack .toast");
      const said = toast && (await toast.text());
      return said?.includes("Imported:") && said;
    }, "what was read", options);
  }

  /** Takes in what the preview shows, and returns what is said of it. */
  async takeIn(options) {
    await this.click("import-flow [data-key=take]");
    await this.find("import-flow[data-is=done]", options);
    return this.text("import-flow");
  }

  /** The buttons 0–10 of the first question whose words contain `part`. */
  async scale(part) {
    return until(async () => {
      const buttons = await this.run((wanted) => {
        const question = [...document.querySelectorAll("knee-scale .question")].find((p) => p.textContent.includes(wanted) && p.checkVisibility());
        return [...(question?.closest("knee-scale")?.querySelectorAll(".scale:not([hidden]) button") ?? [])];
      }, part);
      return buttons.length === 11 && buttons;
    }, `the question “${part}”`);
  }

  /** Answers a question with the mouse, and waits until the answer is kept. */
  async answer(part, score) {
    await (await this.scale(part))[score].click();
    await this.answered(part, score);
  }

  /** Waits until the question shows this answer. */
  answered(part, score) {
    return until(async () => (await (await this.scale(part))[score].attribute("aria-pressed")) === "true", `“${part}” to be ${score}`);
  }

  /** How many of each mark the chart on screen has drawn. */
  marks() {
    return this.run(() => {
      const count = (name, shape) => document.querySelectorAll(`.stage svg g.${name} ${shape}`).length;
      // Bars of many weeks are drawn as one.
      const joined = [...document.querySelectorAll(".stage svg g.load path")].reduce((sum, path) => sum + path.getAttribute("d").split("M").length - 1, 0);
      return {
        bars: count("load", "rect[fill]:not([fill=none])") + joined,
        during: count("during", "circle[fill=none]"),
        after: count("after", "path[fill=none]"),
        morning: count("morning", "rect[fill]:not([fill=none])"),
      };
    });
  }

  /** The rows of the table under the chart, newest first, each as its cells; opens it. */
  async chartTable() {
    // What is still loading above it may push it away under the mouse.
    await until(async () => {
      if ((await this.findAll("load-chart .figures")).length > 0) return true;
      if ((await this.findAll("load-chart details:not(.why)[open]")).length === 0) await this.click("load-chart details:not(.why) summary");
      return false;
    }, "the table under the chart");
    return this.run(() => [...document.querySelectorAll("load-chart .figures tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent)));
  }

  /** Makes the window as narrow as it can be. */
  async narrow() {
    await this.resize(720, 900);
    await until(() => this.run(() => innerWidth <= 720), "the narrow window");
  }

  /** Draws the narrow window's page at 200 %. */
  async twiceAsLarge() {
    this.zoomed = true;
    for (let step = 0; step < 5; step += 1) await this.keys("Control+=");
    await until(() => this.run(() => innerWidth <= 360), "the page at 200 %");
  }

  /** What reaches out of the window sideways: nothing may. */
  sideways() {
    return this.run(() => {
      const page = document.scrollingElement;
      if (page.scrollWidth <= page.clientWidth) return [];
      const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > page.clientWidth + 1);
      return [`${page.scrollWidth} px of ${page.clientWidth}`, ...wide.slice(0, 8).map((element) => `${element.tagName.toLowerCase()}.${element.className}`)];
    });
  }

  /** Words that do not fit where they stand, in the element's own box: nothing may be cut off, or run into what stands beside it. */
  clipped() {
    return this.run(() => {
      const cuts = (element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowX);
      const written = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
      return [...document.querySelectorAll("body *")]
        .filter((element) => element instanceof HTMLElement && element.checkVisibility() && !element.closest(".out-of-sight") && written(element) && element.scrollWidth > element.clientWidth + 1)
        .filter((element) => cuts(element) || (getComputedStyle(element).whiteSpace === "nowrap" && getComputedStyle(element).display !== "inline") || ["BUTTON", "A", "TH", "TD", "OPTION", "LEGEND"].includes(element.tagName) && getComputedStyle(element).display !== "inline")
        .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 60)}`);
    });
  }

  // Beyond the page

  /** Answers the system's open or save dialog that `act` brings up with an absolute path. */
  answerFileDialog(act, path) { return this.desk.answerFileDialog(act, path); }

  /** Answers the system's folder dialog that `act` brings up with an absolute path. */
  answerFolderDialog(act, path) { return this.desk.answerFolderDialog(act, path); }

  /** Closes the system's dialog that `act` brings up without an answer. */
  dismissDialog(act) { return this.desk.dismissDialog(act); }

  /** Types into whichever window of the desk has the keyboard. */
  nativeType(text) { return this.desk.type(text); }

  /** Drags files from outside onto an element and drops them; `whileOver` runs before the drop. */
  async dropFiles(paths, what = "body", whileOver = undefined) {
    const target = await this.with(what, (element) => this.run((one) => {
      const { top, bottom, left, right } = one.getBoundingClientRect();
      const [y, x] = [Math.max(0, top), Math.max(0, left)];
      return { x, y, width: Math.min(innerWidth, right) - x, height: Math.min(innerHeight, bottom) - y };
    }, element));
    const point = await this.#onDesk(target.x + target.width / 2, target.y + target.height / 2);
    await this.desk.drag(paths, point, whileOver);
  }

  /** Drags with the mouse within an element, from one place of it to others; places are shares of its width and height. */
  async dragWithin(what, from, ...through) {
    const place = await this.#placesOf(what);
    await this.desk.hands("mousemove", "--sync", ...await place(from), "mousedown", 1);
    for (const next of through) await this.desk.hands("mousemove", "--sync", ...await place(next));
    await this.desk.hands("mouseup", 1);
  }

  /** Points at a place of an element and turns the wheel by one notch, away from oneself (`"up"`) or towards oneself, with keys held down meanwhile. */
  async wheel(what, at, way, ...held) {
    const place = await this.#placesOf(what);
    await this.desk.hands("mousemove", ...await place(at), ...held.flatMap((key) => ["keydown", key]), "click", way === "up" ? 4 : 5, ...held.flatMap((key) => ["keyup", key]));
  }

  /** Brings an element into the middle; gives where on the desk a place of it lies, in shares of its width and height. */
  async #placesOf(what) {
    const { left, top, width, height } = await this.with(what, (element) => this.run((one) => {
      one.scrollIntoView({ block: "center" });
      return one.getBoundingClientRect().toJSON();
    }, element));
    return async ([across, down]) => { const { x, y } = await this.#onDesk(left + across * width, top + down * height); return [x, y]; };
  }

  /** Where a point of the page lies on the desk. */
  async #onDesk(x, y) {
    const [window] = await this.desk.windows("^Plimsoll$");
    const geometry = await this.desk.hands("getwindowgeometry", "--shell", window);
    const [left, top] = ["X", "Y"].map((name) => Number(geometry.match(new RegExp(`^${name}=(-?\\d+)$`, "m"))[1]));
    return { x: Math.round(left + x), y: Math.round(top + y) };
  }

  // Keeping

  /** Saves what the page looks like as NAME.png in tests/e2e/artefacts, or in another folder, and returns the path. */
  async screenshot(name, folder = ARTEFACTS) {
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    await writeFile(path, await this.picture());
    return path;
  }

  /** What the page looks like, as PNG. */
  async picture() {
    await this.atRest();
    return this.#session.png();
  }

  /** Waits until nothing on the page moves and what has changed is painted. */
  async atRest() {
    await until(() => this.run(() => document.getAnimations().every((one) => one.playState !== "running")), "the page to rest");
    await this.run(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))));
  }

  /**
   * What axe-core finds wrong on the page: what it calls moderate or worse, one line each.
   * An empty list is the only good answer.
   * @param {{ only?: string[] }} [options] `only`: the rules that are asked instead of all it asks by itself, e.g. `color-contrast-enhanced`
   */
  async axe({ only = /** @type {string[] | null} */ (null) } = {}) {
    const source = await axeSource();
    await this.atRest();
    if (!(await this.run(() => typeof globalThis.axe === "object"))) await this.run(source);
    const results = await this.run((only) => globalThis.axe.run(document, { resultTypes: ["violations"], ...(only ? { runOnly: { type: "rule", values: only } } : { rules: { "target-size": { enabled: true } } }) })
      .then(({ violations }) => violations.map(({ id, impact, help, nodes }) =>
        ({ id, impact, help, where: nodes.map((node) => node.target.join(" ")) }))), only);
    return results
      .filter(({ impact }) => impact !== "minor")
      .map(({ id, impact, help, where }) => `${impact}: ${help} (${id}) at ${where.join(", ")}`);
  }
}

/** Opens an app for one test and closes it whatever happens; a failure leaves a screenshot named after the test. */
export function withApp(options, story) {
  if (typeof options === "function") [options, story] = [{}, options];
  return async (t) => {
    const app = await App.open(options);
    try {
      await story(app, t);
    } catch (error) {
      await app.screenshot(`failed-${t.name.replace(/[^a-z0-9]+/gi, "-").toLowerCase()}`).catch(() => {});
      throw error;
    } finally {
      await app.close();
    }
  };
}

async function axeSource() {
  return readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}

function tauriDriver() {
  const ours = join(TARGET, "tools", "bin", "tauri-driver");
  return process.env.TAURI_DRIVER ?? (existsSync(ours) ? ours : "tauri-driver");
}

async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    return server;
  }));
  const ports = servers.map((server) => /** @type {import("node:net").AddressInfo} */ (server.address()).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
