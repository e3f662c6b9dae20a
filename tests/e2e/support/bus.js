// A session bus of our own, with what a desktop offers on it: notifications and a tray (services.py).

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { PYTHON, until } from "./desk.js";

const script = (name) => fileURLToPath(new URL(name, import.meta.url));

export class Bus {
  /** Where programs find it. */
  address = "";
  /** All that was heard, in order. @type {any[]} */
  heard = [];
  #daemon;
  #services;
  #answers = [];

  /**
   * Opens a bus.
   * @param {{ only?: string[] }} [options] `only`: the services that are there, e.g. no tray.
   */
  static async open({ only = [] } = {}) {
    const bus = new Bus();
    bus.#daemon = spawn("dbus-daemon", ["--session", "--nofork", "--print-address=1"], { stdio: ["ignore", "pipe", "ignore"] });
    const gone = once(bus.#daemon, "error").then(([error]) => { throw error; });
    const [address] = await Promise.race([once(createInterface(bus.#daemon.stdout), "line"), gone]);
    bus.address = address;
    bus.#services = spawn(PYTHON, [script("services.py"), ...only], { env: bus.env(), stdio: ["pipe", "pipe", "inherit"] });
    createInterface(bus.#services.stdout).on("line", (line) => {
      const said = JSON.parse(line);
      if ("answer" in said) bus.#answers.shift()?.(said.answer);
      else bus.heard.push(said);
    });
    await bus.hears("ready");
    return bus;
  }

  env(more = {}) { return { ...process.env, ...more, DBUS_SESSION_BUS_ADDRESS: this.address }; }

  close() {
    this.#services?.kill();
    this.#daemon?.kill();
  }

  /** Waits until something was heard, e.g. a `note`; the last of its kind. */
  hears(what, options) {
    return until(async () => this.heard.findLast(({ heard }) => heard === what), `the bus to hear of ${what}`, options);
  }

  /** Has the desktop do something: see services.py. */
  tell(order) {
    const answer = new Promise((resolve) => this.#answers.push(resolve));
    this.#services.stdin.write(`${JSON.stringify(order)}\n`);
    return answer;
  }

  /** The tray's menu: labels and whether they can be chosen. */
  trayMenu() { return this.tell({ do: "menu" }); }

  /** The menu bar of a program on this bus, as a screen reader meets it. @returns {Promise<[string, [string, boolean][]][]>} */
  async menus(program, display) {
    const { stdout } = await promisify(execFile)(PYTHON, [script("menus.py"), program], { env: this.env({ DISPLAY: display }) });
    return JSON.parse(stdout);
  }
}
