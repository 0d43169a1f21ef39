// Starts the program. A file that does not come (the server restarts, the school's network drops) is asked for again after growing
// pauses, for as long as it takes, and the page says so; after an upgrade amid the start it begins anew with the new files.
(() => {
  if (!window.jiangshangFits) {
    return;
  }
  const longestPause = 30;
  const begun = "jiangshang.starts";
  const line = document.getElementById("splash-trouble");

  const say = (zh, en) => {
    if (line?.isConnected) {
      line.textContent = document.documentElement.lang === "en" ? en : zh;
      line.hidden = zh === "";
    }
  };

  const wait = async (tries) => {
    const seconds = Math.min(longestPause, 2 ** Math.min(tries, 5));
    for (let left = seconds; left > 0; left--) {
      say(`服务器暂时没有回应，${left} 秒后再试一次。不用刷新，等一等就好。`, `The server does not answer yet; trying again in ${left} s. Just wait, there is no need to reload.`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    say("正在再试一次…", "Trying again…");
  };

  const script = (address) => new Promise((resolve, reject) => {
    const tag = document.createElement("script");
    tag.src = address;
    tag.setAttribute("autostart", "false");
    tag.onload = resolve;
    tag.onerror = () => { tag.remove(); reject(new Error(address)); };
    document.body.append(tag);
  });

  const passing = (status) => status === 408 || status === 429 || status >= 500;

  /** Until the file is here. @returns {Promise<Response>} */
  async function file(address, integrity) {
    for (let tries = 0; ; tries++) {
      try {
        const answer = await fetch(address, { integrity: integrity || undefined, credentials: "same-origin" });
        if (!passing(answer.status)) {
          if (tries > 0) {
            say("", "");
          }
          return answer;
        }
      } catch { /* no network, or the connection dropped: the same */ }
      await wait(tries);
    }
  }

  async function start() {
    for (let tries = 0; ; tries++) {
      try {
        await script("_framework/blazor.webassembly.js");
        break;
      } catch {
        await wait(tries);
      }
    }
    say("", "");
    await Promise.race([failed, window.Blazor.start({
      loadBootResource: (type, name, address, integrity) => (type === "dotnetjs" ? undefined : file(address, integrity)),
    })]);
    removeEventListener("unhandledrejection", fail);
    sessionStorage.removeItem(begun);
  }

  // The runtime tells nobody that one of its own modules did not come, except so.
  let fail = () => {};
  const failed = new Promise((_, reject) => { fail = ({ reason }) => reject(reason); });
  addEventListener("unhandledrejection", fail);

  // What only the browser itself can fetch (the runtime's modules) did not come: the whole page once more, later each time.
  start().catch(async (broken) => {
    removeEventListener("unhandledrejection", fail);
    console.warn(broken);
    const starts = Number(sessionStorage.getItem(begun) ?? 0);
    sessionStorage.setItem(begun, String(starts + 1));
    await wait(starts);
    location.reload();
  });
})();
