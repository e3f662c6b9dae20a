// Promises: with ten thousand runs in the logbook any screen is painted within 100 ms of being asked for, a chart too when another stretch of time is
// asked for, and the verdict on a planned run follows the slider within 50 ms.
//
// In the real window, told by the page's own clock: from the asking until everything that was to be loaded is drawn, and the frame after that.
// Measured in turns with a bare screen, a heading that is put there and waits for nothing: what is under it belongs to the engine and to the display's
// sixty frames a second.

import { rm } from "node:fs/promises";
import { join } from "node:path";

import { App, Desk } from "../tests/e2e/support/app.js";
import { fit } from "../tests/e2e/support/files.js";

const ROUNDS = 9;
const SCREENS = ["today", "log", "charts", "plan", "report", "import", "settings"];

const desk = await Desk.open();
// Painted as for anybody: no picture is taken of it.
const app = await App.open({ desk, env: { WEBKIT_DISABLE_DMABUF_RENDERER: undefined } });
try {
  await app.find("welcome-view h1");
  const files = await fit(join(app.home, "years"), { runs: 10_000, km: 4, minutes: 26 });
  await app.start("plim", "settings", "set", "side", "right");
  await app.start("plim", "import", files);
  await rm(files, { recursive: true });
  await app.find("today-view .stage svg", { patience: 60_000 });
  await app.settled();
  await app.run(prepare);

  const bare = [];
  /** @type {Record<string, number[]>} */
  const seen = { ...Object.fromEntries(SCREENS.map((screen) => [screen, []])), "chart, 1 year": [], "chart, all years": [], "the report's pages": [], "planned run dragged": [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    // The first round loads what a screen is made of.
    const keep = (into, took) => { if (round > 0) into.push(took); };
    keep(bare, await app.run(() => globalThis.bench.bare()));
    for (const screen of SCREENS) {
      keep(seen[screen], await app.run((wanted) => globalThis.bench.screen(wanted), screen));
      if (screen === "today") keep(seen["planned run dragged"], await app.run((step) => globalThis.bench.drag(step), round));
      if (screen === "report") keep(seen["the report's pages"], await app.run(() => globalThis.bench.pages()));
      if (screen === "charts") {
        keep(seen["chart, 1 year"], await app.run(() => globalThis.bench.range("year")));
        keep(seen["chart, all years"], await app.run(() => globalThis.bench.range("all")));
      }
    }
  }
  const floor = median(bare);
  say(`${"a bare screen".padEnd(22)} ${floor.toFixed(0).padStart(5)} ms`);
  for (const [name, times] of Object.entries(seen)) {
    const took = median(times);
    const promised = name === "planned run dragged" ? 50 : name === "the report's pages" ? null : 100;
    say(`${name.padEnd(22)} ${took.toFixed(0).padStart(5)} ms   ${(took / floor).toFixed(2)} x the bare one${promised ? ` (promised: at most ${promised} ms)` : ""}`);
  }
} finally {
  await app.close();
  desk.close();
}

/** Puts the stopwatch into the page. */
function prepare() {
  const main = document.querySelector("main");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // The report's pages are set while its screen is there: they are told apart.
  const quiet = () => main.firstElementChild !== null && main.querySelector("[aria-busy=true]:not(.pages)") === null;
  const timed = async (act, isThere) => {
    await frame();
    const began = performance.now();
    act();
    do await frame(); while (!isThere());
    await frame();
    return performance.now() - began;
  };
  globalThis.bench = {
    bare: () => timed(() => { main.replaceChildren(Object.assign(document.createElement("h1"), { textContent: "Bare" })); }, quiet),
    screen: (screen) => timed(() => { location.hash = location.hash === `#/${screen}` ? `#/${screen}/` : `#/${screen}`; }, () => main.querySelector(`${screen}-view h1`) !== null && quiet()),
    pages: async () => {
      while (main.querySelector(".pages[aria-busy=true]") !== null) await frame();
      return timed(() => { main.querySelector("report-view input[value=letter]:not(:checked), report-view input[value=a4]:not(:checked)").click(); }, () => main.querySelector(".pages[aria-busy=true]") === null);
    },
    range: (range) => {
      const before = main.querySelector(".stage svg");
      return timed(() => { main.querySelector(`input[value=${range}]`).click(); }, () => quiet() && main.querySelector(".stage svg") !== before);
    },
    drag: async (step) => {
      while (main.querySelector("can-run .verdict .word") === null) await frame();
      const slider = main.querySelector("can-run input[type=range]");
      let isSaid = false;
      const heard = new MutationObserver(() => { isSaid = true; });
      heard.observe(main.querySelector("can-run .verdict"), { childList: true });
      const took = await timed(() => {
        slider.value = String(Number(slider.min) + (Number(slider.max) - Number(slider.min)) * (0.2 + 0.05 * step));
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      }, () => isSaid);
      heard.disconnect();
      return took;
    },
  };
}

/** The middle one. @param {number[]} values */
function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** @param {string} line */
function say(line) {
  console.log(`  ${line}`);
}
