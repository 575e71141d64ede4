/** What every page's script asks of its page. */

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) {
    throw new Error(`The page has no #${id}.`);
  }
  return found;
}

/**
 * @param {string} id of a field
 * @returns {HTMLInputElement}
 */
export function fieldById(id) {
  return /** @type {HTMLInputElement} */ (byId(id));
}

/**
 * Do a task again and again while it is asked for; of several askings meanwhile only the newest
 * counts.
 *
 * @param {(isNewest: () => boolean) => Promise<void>} task
 * @param {object} told
 * @param {() => void} told.late what is done when it takes a while
 * @param {() => void} told.done what is done at its end
 * @param {(error: unknown) => void} told.failed
 * @param {number} delay in milliseconds, before it is late
 * @returns {() => Promise<void>} asks for it; the promise is kept when the newest is done
 */
export function newest(task, { late, done, failed }, delay = 700) {
  /** @type {Promise<void> | null} */
  let running = null;
  let again = false;
  const run = async () => {
    const timer = window.setTimeout(late, delay);
    while (again) {
      again = false;
      try {
        await task(() => !again);
      } catch (error) {
        again = false;
        failed(error);
      }
    }
    window.clearTimeout(timer);
    done();
  };
  return () => {
    again = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
