/**
 * What this site keeps for the reader, in this browser alone.
 *
 * It is kept for this tab; for this device, too, where the reader asks for that. What the tab itself
 * keeps comes before what the device keeps, so that two tabs do not mix their answers.
 * Other sites may share the host, so every name begins with this site's address.
 */

const runtime = document.querySelector('meta[name="cec-runtime"]')?.getAttribute("content") ?? "";
const site = new URL("../../", new URL(runtime, document.baseURI)).pathname;
/** What every name begins with, those of caches too. */
export const OURS = `${site}.cec.`;
const ON_DEVICE = `${OURS}on-device`;
const FORGOTTEN = `${OURS}forgotten`;

const tab = usable("sessionStorage");
const device = usable("localStorage");

/**
 * A storage in which something can be put; browsers may refuse it, or each use of it.
 *
 * @param {"sessionStorage" | "localStorage"} name
 */
function usable(name) {
  try {
    const storage = window[name];
    storage.setItem(`${OURS}try`, "");
    storage.removeItem(`${OURS}try`);
    return storage;
  } catch {
    return null;
  }
}

/** Whether anything can be kept at all. */
export const canKeep = tab !== null;
/** Whether something can be kept on the device. */
export const canKeepOnDevice = device !== null;

/** Whether the reader asked to keep things on this device. */
export function isOnDevice() {
  return device !== null && device.getItem(ON_DEVICE) !== null;
}

/**
 * Keep something, as the reader chose; null forgets it.
 *
 * @param {string} key
 * @param {unknown} value what JSON can hold
 */
export function remember(key, value) {
  put(tab, OURS + key, value);
  if (isOnDevice()) {
    put(device, OURS + key, value);
  }
}

/**
 * What is kept under a key, or null.
 *
 * @param {string} key
 * @returns {unknown}
 */
export function recall(key) {
  try {
    const text = tab?.getItem(OURS + key) ?? device?.getItem(OURS + key) ?? "null";
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The answers as the profile of the public contract, as of the last result; null: there is none.
 *
 * @returns {object | null}
 */
export function keptProfile() {
  const found = recall("profile");
  return typeof found === "object" ? found : null;
}

/**
 * Keep on this device, from now on, what the tab keeps; or no longer keep anything there.
 *
 * @param {boolean} wanted
 */
export function keepOnDevice(wanted) {
  const [from, to] = wanted ? [tab, device] : [device, tab];
  for (const name of namesIn(from, OURS)) {
    if (wanted || to?.getItem(name) === null) {
      write(to, name, from?.getItem(name) ?? "");
    }
  }
  if (wanted) {
    write(device, ON_DEVICE, "");
  } else {
    clear(device, OURS);
    tab?.removeItem(ON_DEVICE);
  }
}

/** Forget all that this site keeps in storage, its theme's colours too, in every tab. */
export function forgetAll() {
  for (const storage of [tab, device]) {
    clear(storage, OURS);
    clear(storage, `${site}.__`); // What the theme keeps, in either language.
    clear(storage, `${site}fr/.__`);
  }
  write(device, FORGOTTEN, String(Math.random())); // Other tabs hear of a change.
  device?.removeItem(FORGOTTEN);
}

/**
 * Do something when another tab has forgotten everything; what this one kept is gone by then.
 *
 * @param {() => void} task
 */
export function whenForgotten(task) {
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key === FORGOTTEN && newValue !== null) {
      clear(tab, OURS);
      task();
    }
  });
}

/**
 * @param {Storage | null} storage
 * @param {string} name
 * @param {unknown} value
 */
function put(storage, name, value) {
  value === null ? storage?.removeItem(name) : write(storage, name, JSON.stringify(value));
}

/**
 * @param {Storage | null} storage
 * @param {string} name
 * @param {string} text
 */
function write(storage, name, text) {
  try {
    storage?.setItem(name, text);
  } catch (error) {
    console.warn(error); // The storage is full: what stood there before stays.
  }
}

/**
 * @param {Storage | null} storage
 * @param {string} start
 */
function namesIn(storage, start) {
  return Object.keys(storage ?? {}).filter((name) => name.startsWith(start));
}

/**
 * @param {Storage | null} storage
 * @param {string} start
 */
function clear(storage, start) {
  namesIn(storage, start).forEach((name) => storage?.removeItem(name));
}
