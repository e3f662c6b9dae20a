// A WebDriver session over plain HTTP: the part of https://www.w3.org/TR/webdriver2/ that our journeys use.
// No client library: Node's own fetch is enough, and nothing has to match the version of a browser.

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Keys by the names `KeyboardEvent.key` has; anything else is typed as it is. */
export const KEYS = {
  Backspace: "\uE003", Tab: "\uE004", Enter: "\uE007", Shift: "\uE008", Control: "\uE009", Alt: "\uE00A",
  Escape: "\uE00C", Space: "\uE00D", PageUp: "\uE00E", PageDown: "\uE00F", End: "\uE010", Home: "\uE011",
  ArrowLeft: "\uE012", ArrowUp: "\uE013", ArrowRight: "\uE014", ArrowDown: "\uE015", Delete: "\uE017",
};

export class WebDriverError extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

export class Session {
  #base;

  /** @param {string} base the session's own address */
  constructor(base) {
    this.#base = base;
  }

  /** Opens `application` through a tauri-driver that listens at `server`. */
  static async open(server, application, args = []) {
    const capabilities = { alwaysMatch: { "tauri:options": { application, args } } };
    const { sessionId } = await send("POST", `${server}/session`, { capabilities });
    return new Session(`${server}/session/${sessionId}`);
  }

  get(path) { return send("GET", `${this.#base}${path}`); }
  post(path, body = {}) { return send("POST", `${this.#base}${path}`, body); }
  close() { return send("DELETE", this.#base); }

  /** Every element that matches a CSS selector, now. */
  async findAll(css) {
    const found = await this.post("/elements", { using: "css selector", value: css });
    return found.map((reference) => new Element(this, reference));
  }

  /**
   * Runs a function in the page and returns what it returns (or resolves to). Arguments may be elements.
   * @param {Function | string} script
   */
  async run(script, ...args) {
    const source = typeof script === "string" ? script : `return (${script}).apply(null, arguments)`;
    const plain = args.map((arg) => (arg instanceof Element ? arg.reference : arg));
    return revive(this, await this.post("/execute/sync", { script: source, args: plain }));
  }

  /** Presses keys one after another where the focus is; `"Shift+Tab"` holds Shift meanwhile. */
  async keys(...chords) {
    const actions = chords.flatMap((chord) => {
      const parts = chord.length > 1 && chord.includes("+") ? chord.split("+") : [chord];
      const values = parts.map((part) => KEYS[part] ?? part);
      return [
        ...values.map((value) => ({ type: "keyDown", value })),
        ...values.reverse().map((value) => ({ type: "keyUp", value })),
      ];
    });
    await this.post("/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** The page as PNG bytes. */
  async png() { return Buffer.from(await this.get("/screenshot"), "base64"); }
}

export class Element {
  #session;

  constructor(session, reference) {
    this.#session = session;
    this.reference = reference;
  }

  get #path() { return `/element/${this.reference[ELEMENT]}`; }

  click() { return this.#session.post(`${this.#path}/click`); }
  clear() { return this.#session.post(`${this.#path}/clear`); }
  type(text) { return this.#session.post(`${this.#path}/value`, { text: KEYS[text] ?? text }); }
  text() { return this.#session.get(`${this.#path}/text`); }
  attribute(name) { return this.#session.get(`${this.#path}/attribute/${name}`); }
  property(name) { return this.#session.get(`${this.#path}/property/${name}`); }
  /** The role and name a screen reader hears. */
  role() { return this.#session.get(`${this.#path}/computedrole`); }
  label() { return this.#session.get(`${this.#path}/computedlabel`); }
  rect() { return this.#session.get(`${this.#path}/rect`); }
  async isDisplayed() { return this.#session.run((element) => element.checkVisibility(), this); }
}

async function send(method, url, body) {
  const response = await fetch(url, {
    method,
    headers: { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const { value } = await response.json();
  if (!response.ok) throw new WebDriverError(value?.error ?? response.statusText, value?.message ?? "");
  return value;
}

function revive(session, value) {
  if (Array.isArray(value)) return value.map((item) => revive(session, item));
  if (value && typeof value === "object" && ELEMENT in value) return new Element(session, value);
  return value;
}
