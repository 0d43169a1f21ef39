// The tab in which somebody signed in again: tells the tab that waits, and goes away if the browser lets it.
const channel = new BroadcastChannel("jiangshang-session");
channel.postMessage("signed-in");
setTimeout(() => window.close(), 300);
