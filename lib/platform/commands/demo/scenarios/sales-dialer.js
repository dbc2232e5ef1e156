// Dials the next row of a call list and connects whoever answers with an agent of the sales queue.
require(Modules.CallList);
require(Modules.SmartQueue);
require(Modules.AMD);

const RING_TIMEOUT_MS = 25000;

VoxEngine.addEventListener(AppEvents.Started, () => {
  const row = JSON.parse(VoxEngine.customData());
  Logger.write(`Dialing ${row.name}, attempt ${row.__attempt}`);
  const call = VoxEngine.callPSTN(row.phone, row.caller_id, { amd: AMD.create({ model: AMD.Model.EU_GENERAL }) });
  const ringing = setTimeout(() => call.hangup(), RING_TIMEOUT_MS);

  call.addEventListener(CallEvents.AudioStarted, () => clearTimeout(ringing));
  call.addEventListener(CallEvents.AMDResult, ({ result }) => {
    if (result !== AMD.ResultClass.VOICEMAIL) return;
    report(row, "voicemail");
    call.hangup();
  });
  call.addEventListener(CallEvents.Connected, () => connectAgent(call, row));
  call.addEventListener(CallEvents.Failed, ({ code, reason }) => {
    Logger.write(`Failed: ${code} ${reason}`);
    CallList.reportError({ result: reasonOf(code), code }, VoxEngine.terminate);
  });
});

function connectAgent(call, row) {
  const task = VoxEngine.enqueueTask({ call, queue: { name: "sales" }, skills: [{ name: row.language, level: 2 }], timeout: 20 });
  task.addEventListener(SmartQueueTaskEvents.DistributeTask, ({ agentCall }) => {
    VoxEngine.sendMediaBetween(call, agentCall);
    call.record({ stereo: true });
    agentCall.addEventListener(CallEvents.Disconnected, ({ duration }) => report(row, "answered", duration));
  });
  task.addEventListener(SmartQueueTaskEvents.Error, () => report(row, "no agent"));
}

function report(row, result, duration = 0) {
  CallList.reportResult({ result, duration }, VoxEngine.terminate);
}

function reasonOf(code) {
  return { 404: "invalid number", 408: "no answer", 480: "unavailable", 486: "busy", 603: "declined" }[code] || "failed";
}
