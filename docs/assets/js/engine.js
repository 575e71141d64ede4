/**
 * The client of the worker: each request has a number, a time limit and a reason when it fails.
 *
 * After a failure the worker is gone; the next request starts a new one.
 */

/** @typedef {"unsupported" | "load" | "timeout" | "crash"} Reason */
/** @typedef {{ id: number, text: string } | { id: number, failure: Reason }} Reply */
/**
 * @typedef {object} Waiting
 * @property {(text: string) => void} resolve
 * @property {(error: EngineError) => void} reject
 * @property {number} timer
 */

/** Why no answer came. */
export class EngineError extends Error {
  /** @param {Reason} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/** Python in a worker, started at the first need. */
export class Engine {
  /** @type {Worker | null} */
  #worker = null;
  /** @type {Promise<string> | null} */
  #started = null;
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  #last = 0;
  /** @type {(() => void)[]} */
  #idle = [];
  #searches = 0;
  #runtime;
  #limits;

  /**
   * @param {string} runtime the address of `runtime.json`
   * @param {object} options
   * @param {Worker | null} [options.worker] one that was told to prepare already
   * @param {{ start: number, answer: number }} [options.limits] in milliseconds
   */
  constructor(runtime, { worker = null, limits = { start: 90_000, answer: 15_000 } } = {}) {
    this.#runtime = runtime;
    this.#limits = limits;
    if (worker) {
      this.#worker = this.#listened(worker);
    }
  }

  /**
   * Start Python, once; a start that failed can be tried again.
   *
   * @returns {Promise<string>}
   */
  start() {
    if (!this.#started) {
      this.#started = this.#begin();
    }
    return this.#started;
  }

  /**
   * Ask for one answer: JSON in, JSON out.
   *
   * @param {string} request
   * @returns {Promise<string>}
   */
  async ask(request) {
    await this.start();
    return this.#send({ request }, this.#limits.answer);
  }

  /**
   * Search, but never ahead of an answer: a search waits until nothing else does. Of several only
   * the newest is made; null says that a newer one took its place.
   *
   * @param {string} request
   * @returns {Promise<string | null>}
   */
  async search(request) {
    const turn = ++this.#searches;
    await this.#rested();
    return turn === this.#searches ? this.#send({ search: request }, this.#limits.start) : null;
  }

  /**
   * Ask a part of the calculator that is fetched when it is first asked; never ahead of an answer.
   * Fails where the part does.
   *
   * @param {string} part
   * @param {object} request what JSON can hold
   * @returns {Promise<any>}
   */
  async askPart(part, request) {
    await this.#rested();
    const text = await this.#send({ part, request: JSON.stringify(request) }, this.#limits.start);
    const reply = JSON.parse(text);
    if (reply.failed) {
      throw new EngineError("load");
    }
    return reply;
  }

  /** Wait until nobody else waits for an answer. */
  async #rested() {
    await this.start();
    while (this.#waiting.size > 0) {
      await new Promise((resolve) => this.#idle.push(() => resolve(null)));
    }
    await this.start();
  }

  /** The address of the whole site's front page: the runtime lies below it. */
  get home() {
    return new URL("../../", this.#runtime);
  }

  /**
   * Keep a picture of Python's memory for the next visit, taken by a worker of its own.
   *
   * @param {string} warm a request that holds nothing of the reader's
   * @returns {Promise<void>}
   */
  takePicture(warm) {
    const worker = newWorker();
    const done = new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => ("failure" in data ? reject(data.failure) : resolve(undefined));
      worker.onerror = reject;
    });
    worker.postMessage({ id: 0, picture: this.#runtime, warm });
    return done.finally(() => worker.terminate());
  }

  /** @returns {Promise<string>} */
  async #begin() {
    if (!isSupported()) {
      this.#started = null;
      throw new EngineError("unsupported");
    }
    this.#worker ??= this.#listened(newWorker());
    return this.#send({ runtime: this.#runtime }, this.#limits.start);
  }

  /** @param {Worker} worker */
  #listened(worker) {
    worker.addEventListener("message", (event) => this.#settle(event.data));
    worker.addEventListener("error", () => this.#stop("load"));
    worker.addEventListener("messageerror", () => this.#stop("crash"));
    return worker;
  }

  /**
   * @param {{ runtime: string } | { request: string } | { search: string } | { part: string, request: string }} message
   * @param {number} limit
   * @returns {Promise<string>}
   */
  #send(message, limit) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      const timer = window.setTimeout(() => this.#stop("timeout"), limit);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#worker?.postMessage({ id, ...message });
    });
  }

  /** @param {Reply} reply */
  #settle(reply) {
    const request = this.#waiting.get(reply.id);
    if (!request) {
      return;
    }
    if ("failure" in reply) {
      this.#stop(reply.failure);
      return;
    }
    this.#waiting.delete(reply.id);
    window.clearTimeout(request.timer);
    request.resolve(reply.text);
    this.#rest();
  }

  /**
   * End the worker and tell everybody who waits.
   *
   * @param {Reason} reason
   */
  #stop(reason) {
    this.#worker?.terminate();
    this.#worker = null;
    this.#started = null;
    const left = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const request of left) {
      window.clearTimeout(request.timer);
      request.reject(new EngineError(reason));
    }
    this.#rest();
  }

  /** Let the searches go on once nobody waits. */
  #rest() {
    if (this.#waiting.size === 0) {
      this.#idle.splice(0).forEach((go) => go());
    }
  }
}

function newWorker() {
  return new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
}

/** Whether this browser has what the worker needs. */
function isSupported() {
  return (
    typeof WebAssembly === "object" &&
    typeof DecompressionStream === "function" &&
    typeof Worker === "function" &&
    hasModuleWorkers()
  );
}

/** Whether workers can be modules: a browser that knows of it asks for the type. */
function hasModuleWorkers() {
  let asked = false;
  const options = {
    /** @returns {WorkerType} */
    get type() {
      asked = true;
      return "module";
    },
  };
  try {
    new Worker("data:text/javascript,", options).terminate();
  } catch {
    // Refused for another reason; whether the type was asked for is all that counts.
  }
  return asked;
}
