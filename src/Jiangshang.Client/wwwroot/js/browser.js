// Can this browser run the product? In the plainest JavaScript there is, for the browsers that cannot. It asks for abilities, not for
// names: what the program's own code and the runtime's WebAssembly need.
(function () {
  // The smallest programs that use 128-bit vectors and exceptions: the runtime is compiled with both.
  var vectors = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];
  var exceptions = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11];

  function runs(program) {
    try { return WebAssembly.validate(new Uint8Array(program)); } catch (no) { return false; }
  }

  function fits() {
    return typeof WebAssembly === "object" && runs(vectors) && runs(exceptions)
      && typeof window.fetch === "function" && typeof window.BigInt === "function" && typeof window.structuredClone === "function"
      && typeof window.BroadcastChannel === "function" && typeof window.AbortController === "function"
      && "noModule" in document.createElement("script")
      && typeof HTMLDialogElement === "function" && "showModal" in document.createElement("dialog")
      && "at" in Array.prototype && "hasOwn" in Object && "replaceAll" in String.prototype;
  }

  var fit = fits();
  window.jiangshangFits = fit;
  if (fit) {
    return;
  }

  function say() {
    var english = /(?:^|; )language=en(?:;|$)/.test(document.cookie);
    var message = document.getElementById(english ? "too-old-en" : "too-old-zh");
    var splash = document.getElementById("splash");
    if (message && splash) {
      splash.style.display = "none";
      message.removeAttribute("hidden");
    }
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", say, false);
  } else {
    say();
  }
})();
