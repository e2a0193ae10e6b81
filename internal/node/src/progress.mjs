const interval = 5000;

/**
 * Says at once what is being done, again every five seconds, and how long it took.
 *
 * @template Result
 * @param {string | (() => string)} what a phrase, or a function that gives the phrase of the moment
 * @param {Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withProgress(what, work) {
  const phrase = () => (typeof what === 'string' ? what : what());
  const since = Date.now();
  const seconds = () => Math.round((Date.now() - since) / 1000);
  console.log(`${phrase()} …`);
  const timer = setInterval(() => console.log(`${phrase()} … ${seconds()} s`), interval);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
