// Tells a customer when the parcel comes; 1 confirms, 2 asks for another day.
require(Modules.CallList);
require(Modules.Player);

const ANSWERS = { 1: "confirmed", 2: "another day" };
const WAIT_MS = 8000;

VoxEngine.addEventListener(AppEvents.Started, () => {
  const { name, phone, order, slot } = JSON.parse(VoxEngine.customData());
  const call = VoxEngine.callPSTN(phone, VoxEngine.getSecretValue("CALLER_ID"));
  call.addEventListener(CallEvents.Failed, ({ code }) => CallList.reportError({ code }, VoxEngine.terminate));
  call.addEventListener(CallEvents.Connected, () => {
    call.record({ name: `Order ${order}` });
    call.handleTones(true);
    call.say(`Hello ${name}. Your order arrives ${slot}. Press 1 if that suits you, 2 for another day.`);
    call.addEventListener(CallEvents.PlaybackFinished, () => setTimeout(() => finish(call, "no key"), WAIT_MS));
    call.addEventListener(CallEvents.ToneReceived, ({ tone }) => finish(call, ANSWERS[tone] || "no key"));
  });
  call.addEventListener(CallEvents.Disconnected, () => finish(call, "hung up"));
});

let finished = false;
function finish(call, answer) {
  if (finished) return;
  finished = true;
  Logger.write(`Answer: ${answer}`);
  call.hangup();
  CallList.reportResult({ answer }, VoxEngine.terminate);
}
