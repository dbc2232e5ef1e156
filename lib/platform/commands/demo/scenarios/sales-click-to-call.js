// An agent dials from the browser: the call goes out under the number of the customer's own country.
require(Modules.ApplicationStorage);

VoxEngine.addEventListener(AppEvents.CallAlerting, async ({ call, destination }) => {
  const country = destination.startsWith("44") ? "gb" : destination.startsWith("33") ? "fr" : "de";
  const item = await ApplicationStorage.get(`caller-id:${country}`);
  if (!item) {
    Logger.write(`No caller ID for ${country}`);
    return call.reject(403);
  }
  const outgoing = VoxEngine.callPSTN(destination, item.value);
  VoxEngine.easyProcess(call, outgoing, () => call.record({ stereo: true, name: `${call.callerid()} to ${destination}` }));
  outgoing.addEventListener(CallEvents.Failed, ({ code, reason }) => {
    Logger.write(`${destination}: ${code} ${reason}`);
    VoxEngine.terminate();
  });
});
