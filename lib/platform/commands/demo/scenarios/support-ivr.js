// Greets whoever calls the support line, asks for a language, and hands the call on to a queue.
require(Modules.ASR);
require(Modules.ApplicationStorage);

const LANGUAGES = {
  1: { name: "English", voice: VoiceList.Google.en_GB_Wavenet_A, queue: "support-english" },
  2: { name: "German", voice: VoiceList.Google.de_DE_Wavenet_C, queue: "support-german" },
};
const INPUT_TIMEOUT_MS = 6000;

VoxEngine.addEventListener(AppEvents.CallAlerting, async ({ call, callerid, destination }) => {
  Logger.write(`Call from ${callerid} to ${destination}`);
  const closed = await ApplicationStorage.get("support:closed");
  call.answer();
  call.addEventListener(CallEvents.Disconnected, VoxEngine.terminate);
  call.addEventListener(CallEvents.Connected, () => (closed ? takeMessage(call) : chooseLanguage(call)));
});

function chooseLanguage(call) {
  call.handleTones(true);
  call.say("Welcome to Harbour Telecom. For English press 1. Für Deutsch drücken Sie die 2.", { voice: LANGUAGES[1].voice });
  const timer = setTimeout(() => enqueue(call, LANGUAGES[1]), INPUT_TIMEOUT_MS);
  call.addEventListener(CallEvents.ToneReceived, ({ tone }) => {
    if (!LANGUAGES[tone]) return;
    clearTimeout(timer);
    call.handleTones(false);
    enqueue(call, LANGUAGES[tone]);
  });
}

function enqueue(call, { name, voice, queue }) {
  Logger.write(`Language: ${name}`);
  call.customData(JSON.stringify({ language: name }));
  call.say(name === "German" ? "Einen Moment bitte." : "One moment, please.", { voice });
  call.addEventListener(CallEvents.PlaybackFinished, () => queueCall(call, queue));
}

function takeMessage(call) {
  call.say("We are closed. Please leave a message after the tone.", { voice: LANGUAGES[1].voice });
  call.addEventListener(CallEvents.PlaybackFinished, () => {
    call.record({ name: "Voicemail", hd_audio: false });
    setTimeout(() => call.hangup(), 60000);
  });
}
