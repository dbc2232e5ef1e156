// Keeps a caller company in a queue and connects them with the operator who is free first.
require(Modules.ACD);

const HOLD_MUSIC = "https://media.example.com/hold.mp3";
const MAX_WAIT_MINUTES = 12;

function queueCall(call, queue) {
  const request = VoxEngine.enqueueACDRequest(queue, call.callerid(), { priority: isPremium(call) ? 1 : 10 });
  call.startPlayback(HOLD_MUSIC, { loop: true });

  request.addEventListener(ACDEvents.Queued, () => request.getStatus());
  request.addEventListener(ACDEvents.Waiting, ({ ewt, position }) => {
    Logger.write(`Position ${position}, about ${Math.round(ewt)} minutes`);
    if (ewt > MAX_WAIT_MINUTES) offerCallback(call, request);
  });
  request.addEventListener(ACDEvents.OperatorReached, ({ operatorCall }) => {
    call.stopPlayback();
    VoxEngine.sendMediaBetween(call, operatorCall);
    call.record({ stereo: true });
    operatorCall.addEventListener(CallEvents.Disconnected, () => call.hangup());
  });
  request.addEventListener(ACDEvents.Offline, () => takeMessage(call));
  request.addEventListener(ACDEvents.Error, ({ error }) => {
    Logger.write(`Queue ${queue}: ${error}`);
    takeMessage(call);
  });
  call.addEventListener(CallEvents.Disconnected, () => request.cancel());
}

function offerCallback(call, request) {
  call.say("All of our operators are busy. Press 5 and we call you back.");
  call.handleTones(true);
  call.addEventListener(CallEvents.ToneReceived, ({ tone }) => {
    if (tone !== "5") return;
    request.cancel();
    requestCallback(call.callerid());
    call.hangup();
  });
}

function isPremium(call) {
  return JSON.parse(call.customData() || "{}").plan === "premium";
}
