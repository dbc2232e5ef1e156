// Shared by all applications: keeps who wants to be called back, and calls them.
require(Modules.ApplicationStorage);

const KEEP_SECONDS = 2 * 24 * 3600;

async function requestCallback(number) {
  const key = `callback:${number}`;
  if (await ApplicationStorage.get(key)) return Logger.write(`${number} waits already`);
  await ApplicationStorage.put(key, JSON.stringify({ asked: new Date().toISOString(), attempts: 0 }), KEEP_SECONDS);
  Logger.write(`${number} is called back`);
}

async function callBack(number, callerId) {
  const call = VoxEngine.callPSTN(number, callerId);
  call.addEventListener(CallEvents.Connected, async () => {
    await ApplicationStorage.remove(`callback:${number}`);
    queueCall(call, "support-english");
  });
  call.addEventListener(CallEvents.Failed, async ({ code }) => {
    const item = await ApplicationStorage.get(`callback:${number}`);
    const state = JSON.parse(item.value);
    Logger.write(`${number}: ${code}, attempt ${state.attempts + 1}`);
    await ApplicationStorage.put(item.key, JSON.stringify({ ...state, attempts: state.attempts + 1 }), KEEP_SECONDS);
  });
}
