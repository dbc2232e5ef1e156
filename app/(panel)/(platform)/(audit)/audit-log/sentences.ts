import { formatAmount } from "@/app/_ui/amount";
import type { AuditLogRowFragment } from "@/graphql/operations.generated";
import { actions } from "@/lib/policy/actions";
import { sections } from "@/lib/policy/sections";

type Entry = Pick<AuditLogRowFragment, "action" | "outcome" | "objectId" | "objectName" | "oldValues" | "newValues">;

/** The actions that the audit log knows: what the filter calls them, and the sentence that tells of one. */
const known: Record<string, { label: string; tell: (entry: Entry) => string }> = {
  "account.signUp": { label: "Account opened", tell: () => "Opened the account" },
  "account.open": { label: "Child account opened by its parent", tell: () => "Opened this account" },
  "account.enter": { label: "Entered from the parent account", tell: () => "Entered this account" },
  "account.leave": { label: "Left for the parent account", tell: () => "Left this account" },
  "account.freeze": { label: "Account frozen", tell: () => "Froze this account" },
  "account.unfreeze": { label: "Account unfrozen", tell: () => "Unfroze this account" },
  "account.resetPassword": {
    label: "Password of the account's login reset",
    tell: () => "Gave the account's own login a new password",
  },
  "account.transfer": {
    label: "Money moved by the parent account",
    tell: (entry) => `Moved ${sumOf(entry)} ${isToChild(entry) ? "to this account" : "from this account"}`,
  },
  "childAccount.add": { label: "Child account opened", tell: (entry) => `Opened the child account ${nameOf(entry)}` },
  "childAccount.enter": {
    label: "Child account entered",
    tell: (entry) => `Entered the child account ${nameOf(entry)}`,
  },
  "childAccount.leave": { label: "Child account left", tell: (entry) => `Left the child account ${nameOf(entry)}` },
  "childAccount.freeze": { label: "Child account frozen", tell: (entry) => `Froze the child account ${nameOf(entry)}` },
  "childAccount.unfreeze": {
    label: "Child account unfrozen",
    tell: (entry) => `Unfroze the child account ${nameOf(entry)}`,
  },
  "childAccount.transfer": {
    label: "Money moved to or from a child account",
    tell: (entry) => `Moved ${sumOf(entry)} ${isToChild(entry) ? "to" : "from"} ${nameOf(entry)}`,
  },
  "apiKey.add": {
    label: "API key made",
    tell: (entry) =>
      entry.outcome === "DONE" ? `Made the API key ${nameOf(entry)}…` : "Gave a wrong password for a new API key",
  },
  "apiKey.rotate": {
    label: "API key replaced",
    tell: (entry) =>
      entry.outcome === "DONE"
        ? `Replaced the API key ${nameOf(entry)}… by ${valueOf(entry, "key")}…`
        : "Gave a wrong password to replace an API key",
  },
  "apiKey.revoke": { label: "API key revoked", tell: (entry) => `Revoked the API key ${nameOf(entry)}…` },
  "apiKey.refused": {
    label: "API key refused",
    tell: (entry) => `Sent the API key ${nameOf(entry)}…, which has ended`,
  },
  "session.logIn": {
    label: "Log-in",
    tell: ({ outcome }) => (outcome === "DONE" ? "Logged in" : "Tried to log in and failed"),
  },
  "session.logOut": { label: "Log-out", tell: () => "Logged out" },
  "session.end": { label: "Own session ended", tell: () => "Ended one of their own sessions" },
  "password.change": { label: "Own password changed", tell: () => "Changed their own password" },
  "verification.start": { label: "Verification started", tell: (entry) => `Started verification ${nameOf(entry)}` },
  "verification.save": {
    label: "Verification's particulars saved",
    tell: (entry) => `Changed the particulars of verification ${nameOf(entry)}`,
  },
  "verification.submit": {
    label: "Verification handed in",
    tell: (entry) => `Handed in verification ${nameOf(entry)}`,
  },
  "verification.withdraw": {
    label: "Verification taken back",
    tell: (entry) => `Took verification ${nameOf(entry)} back`,
  },
  "verification.decide": {
    label: "Verification decided",
    tell: (entry) => `Set verification ${nameOf(entry)} to ${valueOf(entry, "status")}`,
  },
  "verification.expire": {
    label: "Verification expired",
    tell: (entry) => `Closed verification ${nameOf(entry)}: what was asked for did not come`,
  },
  "verification.setCreationType": {
    label: "Verification's origin noted",
    tell: (entry) => `Noted ${valueOf(entry, "creationType")} as the origin of verification ${nameOf(entry)}`,
  },
  "agreement.issue": { label: "Agreement issued", tell: (entry) => `Issued agreement ${nameOf(entry)} to be signed` },
  "agreement.sign": {
    label: "Signed agreement added",
    tell: (entry) => `Added a signed copy of agreement ${nameOf(entry)}`,
  },
  "agreement.unsign": {
    label: "Signed agreement deleted",
    tell: (entry) => `Deleted the signed copy of agreement ${nameOf(entry)}`,
  },
  "agreement.decide": {
    label: "Agreement decided",
    tell: (entry) => `Set agreement ${nameOf(entry)} to ${valueOf(entry, "status")}`,
  },
  "addressProof.add": { label: "Address added", tell: (entry) => `Added the address in ${nameOf(entry)}` },
  "addressProof.update": { label: "Address changed", tell: (entry) => `Changed the address in ${nameOf(entry)}` },
  "addressProof.submit": { label: "Address handed in", tell: (entry) => `Handed in the address in ${nameOf(entry)}` },
  "addressProof.withdraw": {
    label: "Address taken back",
    tell: (entry) => `Took the address in ${nameOf(entry)} back`,
  },
  "addressProof.decide": {
    label: "Address decided",
    tell: (entry) => `Set the address in ${nameOf(entry)} to ${valueOf(entry, "status")}`,
  },
  "addressProof.delete": { label: "Address deleted", tell: (entry) => `Deleted the address in ${nameOf(entry)}` },
  "document.upload": { label: "Document added", tell: (entry) => `Added the document ${nameOf(entry)}` },
  "document.download": { label: "Document downloaded", tell: (entry) => `Downloaded the document ${nameOf(entry)}` },
  "document.decide": {
    label: "Document decided",
    tell: (entry) => `Set the document ${nameOf(entry)} to ${valueOf(entry, "status")}`,
  },
  "document.delete": { label: "Document deleted", tell: (entry) => `Deleted the document ${nameOf(entry)}` },
  "profile.update": { label: "Profile changed", tell: (entry) => `Changed the ${changedIn(entry)} of the profile` },
  "account.requestEmailChange": {
    label: "Change of the login e-mail asked for",
    tell: ({ outcome }) =>
      outcome === "DONE"
        ? "Asked to change the account's login e-mail"
        : "Gave a wrong password to change the account's login e-mail",
  },
  "account.changeEmail": {
    label: "Login e-mail changed",
    tell: ({ outcome }) =>
      outcome === "DONE"
        ? "Changed the account's login e-mail"
        : "Typed a wrong code to change the account's login e-mail",
  },
  "account.cancelEmailChange": {
    label: "Change of the login e-mail given up",
    tell: () => "Kept the account's login e-mail after all",
  },
  "notificationSettings.update": {
    label: "Notifications changed",
    tell: (entry) => `Changed the ${changedIn(entry)} among the notification settings`,
  },
  "notificationContact.add": {
    label: "Notification contact added",
    tell: (entry) => `Added ${nameOf(entry)} to those who are told`,
  },
  "notificationContact.update": {
    label: "Notification contact changed",
    tell: (entry) => `Changed what ${nameOf(entry)} is told of`,
  },
  "notificationContact.sendCode": {
    label: "Code sent to a contact",
    tell: (entry) => `Had a code sent to ${nameOf(entry)}`,
  },
  "notificationContact.verify": {
    label: "Notification contact confirmed",
    tell: (entry) =>
      entry.outcome === "DONE" ? `Confirmed ${nameOf(entry)} by its code` : `Typed a wrong code for ${nameOf(entry)}`,
  },
  "notificationContact.delete": {
    label: "Notification contact deleted",
    tell: (entry) => `Deleted ${nameOf(entry)} from those who are told`,
  },
  "subuser.add": { label: "Subuser added", tell: (entry) => `Added subuser ${nameOf(entry)}` },
  "subuser.update": { label: "Subuser changed", tell: changeOf },
  "subuser.resetPassword": {
    label: "Subuser's password reset",
    tell: (entry) => `Reset the password of subuser ${nameOf(entry)}`,
  },
  "subuser.endSessions": {
    label: "Subuser signed out",
    tell: (entry) => `Signed subuser ${nameOf(entry)} out everywhere`,
  },
  "subuser.delete": { label: "Subuser deleted", tell: (entry) => `Deleted subuser ${nameOf(entry)}` },
  "callList.add": { label: "Call list made", tell: (entry) => `Made the call list ${nameOf(entry)}` },
  "callList.append": {
    label: "Call list's rows added",
    tell: (entry) => `Added rows to the call list ${nameOf(entry)}`,
  },
  "callList.import": {
    label: "Call list's file read",
    tell: (entry) => `Had a file of rows read into the call list ${nameOf(entry)}`,
  },
  "callList.update": {
    label: "Call list changed",
    tell: (entry) => `Changed how the call list ${nameOf(entry)} is dialed`,
  },
  "callList.pause": { label: "Call list paused", tell: (entry) => `Paused the call list ${nameOf(entry)}` },
  "callList.resume": { label: "Call list resumed", tell: (entry) => `Let the call list ${nameOf(entry)} run on` },
  "callList.cancel": { label: "Call list canceled", tell: (entry) => `Canceled the call list ${nameOf(entry)}` },
  "callList.delete": { label: "Call list deleted", tell: (entry) => `Deleted the call list ${nameOf(entry)}` },
  "callListTask.update": {
    label: "Call list's tasks changed",
    tell: (entry) => `Changed tasks of the call list ${nameOf(entry)}`,
  },
  "callListTask.cancel": {
    label: "Call list's tasks canceled",
    tell: (entry) => `Canceled tasks of the call list ${nameOf(entry)}`,
  },
  "application.add": { label: "Application added", tell: (entry) => `Added application ${nameOf(entry)}` },
  "application.update": {
    label: "Application changed",
    tell: (entry) => `Changed the ${changedIn(entry)} of application ${nameOf(entry)}`,
  },
  "application.delete": {
    label: "Application deleted",
    tell: (entry) => `Deleted application ${nameOf(entry)} and what it held`,
  },
  "scenario.add": { label: "Scenario added", tell: (entry) => `Added scenario ${nameOf(entry)}` },
  "scenario.update": { label: "Scenario saved", tell: (entry) => `Saved scenario ${nameOf(entry)}${versionOf(entry)}` },
  "scenario.restore": {
    label: "Scenario restored",
    tell: (entry) => `Restored an older version of scenario ${nameOf(entry)}${versionOf(entry)}`,
  },
  "scenario.delete": { label: "Scenario deleted", tell: (entry) => `Deleted scenario ${nameOf(entry)}` },
  "rule.add": { label: "Rule added", tell: (entry) => `Added rule ${nameOf(entry)}` },
  "rule.update": { label: "Rule changed", tell: (entry) => `Changed the ${changedIn(entry)} of rule ${nameOf(entry)}` },
  "rule.reorder": {
    label: "Rules reordered",
    tell: (entry) => `Changed the order of the rules of application ${nameOf(entry)}`,
  },
  "rule.delete": { label: "Rule deleted", tell: (entry) => `Deleted rule ${nameOf(entry)}` },
  "rule.run": { label: "Rule start asked for", tell: (entry) => `Asked the engine to start rule ${nameOf(entry)}` },
  "ruleRun.take": { label: "Rule starts taken", tell: () => "Took starts of rules to carry them out" },
  "ruleRun.report": {
    label: "Rule start reported on",
    tell: (entry) => `Reported what became of a start of rule ${nameOf(entry)}`,
  },
  "phoneNumber.attach": {
    label: "Number attached",
    tell: (entry) => `Attached ${nameOf(entry)} to ${valueOf(entry, "application")}`,
  },
  "phoneNumber.bind": {
    label: "Number bound to a rule",
    tell: (entry) => `Chose ${valueOf(entry, "rule") || "no rule"} for ${nameOf(entry)}`,
  },
  "phoneNumber.detach": { label: "Number taken off", tell: (entry) => `Took ${nameOf(entry)} off its application` },
  "phoneNumber.buy": {
    label: "Numbers bought",
    tell: (entry) => `Bought ${nameOf(entry)} for ${valueOf(entry, "total")} ${valueOf(entry, "currency")}`,
  },
  "phoneNumber.sms": {
    label: "Number's messages switched",
    tell: (entry) => `Switched messages of ${nameOf(entry)} on or off`,
  },
  "phoneNumber.parameters": {
    label: "Number's parameters changed",
    tell: (entry) => `Changed the parameters of ${nameOf(entry)}`,
  },
  "phoneNumber.deactivate": { label: "Number given up", tell: (entry) => `Gave up ${nameOf(entry)}` },
  "phoneNumber.configure": {
    label: "Number configured",
    tell: (entry) => `Said that ${nameOf(entry)} is for ${valueOf(entry, "businessName")}`,
  },
  "phoneNumber.stop": {
    label: "Number stopped",
    tell: (entry) => `Stopped ${nameOf(entry)}: the proof of its address did not come`,
  },
  "phoneNumber.activate": {
    label: "Number's activation decided",
    tell: (entry) => `Decided on the activation of ${nameOf(entry)}: ${valueOf(entry, "activationStatus")}`,
  },
  "phoneNumber.emergency": {
    label: "Emergency calls of a number set up",
    tell: (entry) =>
      `Switched emergency calls of ${nameOf(entry)} ${valueOf(entry, "emergencyCallsEnabled") === "true" ? "on" : "off"}`,
  },
  "testNumber.route": {
    label: "Test number's goal chosen",
    tell: (entry) => `Let test calls to ${nameOf(entry)} come to ${valueOf(entry, "application") || "nothing"}`,
  },
  "personalTestNumber.set": {
    label: "Personal test number set",
    tell: (entry) => `Set ${nameOf(entry)} as the personal test number`,
  },
  "personalTestNumber.delete": {
    label: "Personal test number taken away",
    tell: (entry) => `Took the personal test number ${nameOf(entry)} away`,
  },
  "personalTestNumber.call": {
    label: "Verification call asked for",
    tell: (entry) => `Asked for a verification call to ${nameOf(entry)}`,
  },
  "personalTestNumber.verify": {
    label: "Personal test number verified",
    tell: (entry) => `Verified the personal test number ${nameOf(entry)}`,
  },
  "verificationCall.take": { label: "Verification calls taken", tell: () => "Took verification calls to place them" },
  "verificationCall.report": {
    label: "Verification call reported on",
    tell: (entry) => `Reported what became of the verification call to ${nameOf(entry)}`,
  },
  "sipRegistration.add": {
    label: "SIP registration added",
    tell: (entry) => `Added SIP registration ${nameOf(entry)}`,
  },
  "sipRegistration.update": {
    label: "SIP registration changed",
    tell: (entry) => `Changed SIP registration ${nameOf(entry)}`,
  },
  "sipRegistration.delete": {
    label: "SIP registration deleted",
    tell: (entry) => `Deleted SIP registration ${nameOf(entry)}`,
  },
  "callerId.add": { label: "Caller ID added", tell: (entry) => `Added caller ID ${nameOf(entry)}` },
  "callerId.update": {
    label: "Caller ID changed",
    tell: (entry) => `Changed the ${changedIn(entry)} of caller ID ${nameOf(entry)}`,
  },
  "callerId.call": {
    label: "Caller ID called",
    tell: (entry) => `Had ${nameOf(entry)} called to verify it as a caller ID`,
  },
  "callerId.verify": { label: "Caller ID verified", tell: (entry) => `Verified caller ID ${nameOf(entry)}` },
  "callerId.delete": { label: "Caller ID deleted", tell: (entry) => `Deleted caller ID ${nameOf(entry)}` },
  "sms.settings": {
    label: "SMS settings changed",
    tell: (entry) => `Changed the ${changedIn(entry)} of the SMS configuration`,
  },
  "sms.deleteTexts": {
    label: "Kept texts deleted",
    tell: (entry) =>
      `Deleted ${valueOf(entry, "texts")} kept texts of ${valueOf(entry, "direction") === "IN" ? "incoming" : "outgoing"} messages`,
  },
  "recordStorage.add": { label: "Storage added", tell: (entry) => `Added storage ${nameOf(entry)}` },
  "recordStorage.update": { label: "Storage changed", tell: (entry) => `Changed storage ${nameOf(entry)}` },
  "recordStorage.test": {
    label: "Storage tested",
    tell: (entry) =>
      `Tested storage ${nameOf(entry)}${valueOf(entry, "problem") && valueOf(entry, "problem") !== "null" ? ", which failed" : ""}`,
  },
  "recordStorage.setDefault": {
    label: "Storage chosen",
    tell: (entry) => `Chose storage ${nameOf(entry)} for new recordings`,
  },
  "recordStorage.delete": { label: "Storage deleted", tell: (entry) => `Deleted storage ${nameOf(entry)}` },
  "whatsappNumber.add": { label: "WhatsApp number added", tell: (entry) => `Added WhatsApp number ${nameOf(entry)}` },
  "whatsappNumber.update": {
    label: "WhatsApp number changed",
    tell: (entry) => `Changed WhatsApp number ${nameOf(entry)}`,
  },
  "whatsappNumber.delete": {
    label: "WhatsApp number deleted",
    tell: (entry) => `Deleted WhatsApp number ${nameOf(entry)}`,
  },
  "pushCredential.add": {
    label: "Push certificate added",
    tell: (entry) => `Added the push certificate of ${nameOf(entry)}`,
  },
  "pushCredential.update": {
    label: "Push certificate changed",
    tell: (entry) => `Changed the push certificate of ${nameOf(entry)}`,
  },
  "pushCredential.delete": {
    label: "Push certificate deleted",
    tell: (entry) => `Deleted the push certificate of ${nameOf(entry)}`,
  },
  "dialogflowKey.add": {
    label: "Dialogflow key added",
    tell: (entry) => `Added the Dialogflow key of ${nameOf(entry)}`,
  },
  "dialogflowKey.update": {
    label: "Dialogflow key changed",
    tell: (entry) => `Changed the Dialogflow key of ${nameOf(entry)}`,
  },
  "dialogflowKey.delete": {
    label: "Dialogflow key deleted",
    tell: (entry) => `Deleted the Dialogflow key of ${nameOf(entry)}`,
  },
  "keyValueItem.add": { label: "Key of the storage added", tell: (entry) => `Added the key ${nameOf(entry)}` },
  "keyValueItem.update": { label: "Key of the storage changed", tell: (entry) => `Changed the key ${nameOf(entry)}` },
  "keyValueItem.delete": { label: "Key of the storage deleted", tell: (entry) => `Deleted the key ${nameOf(entry)}` },
  "secret.add": { label: "Secret added", tell: (entry) => `Added secret ${nameOf(entry)}` },
  "secret.update": { label: "Secret changed", tell: (entry) => `Changed secret ${nameOf(entry)}` },
  "secret.delete": { label: "Secret deleted", tell: (entry) => `Deleted secret ${nameOf(entry)}` },
  "secret.read": { label: "Secret read", tell: (entry) => `Read the value of secret ${nameOf(entry)}` },
  "serviceAccount.add": { label: "Service account added", tell: (entry) => `Added service account ${nameOf(entry)}` },
  "serviceAccount.update": { label: "Service account changed", tell: keyChangeOf },
  "serviceAccount.rotateKey": {
    label: "Service account's key replaced",
    tell: (entry) => `Replaced the key of service account ${nameOf(entry)}`,
  },
  "serviceAccount.delete": {
    label: "Service account deleted",
    tell: (entry) => `Deleted service account ${nameOf(entry)}`,
  },
  "serviceAccount.token": {
    label: "Service account's token refused",
    tell: (entry) => `Sent a token of service account ${nameOf(entry)} that was refused`,
  },
  "authorizedIp.add": {
    label: "Authorized IP added",
    tell: (entry) =>
      `Put ${nameOf(entry)} on the ${valueOf(entry, "allowed") === "true" ? "allow" : "deny"} list of the API`,
  },
  "authorizedIp.update": {
    label: "Authorized IP described",
    tell: (entry) => `Changed what is said of ${nameOf(entry)} on the list of addresses for the API`,
  },
  "authorizedIp.delete": {
    label: "Authorized IP deleted",
    tell: (entry) => `Took ${nameOf(entry)} off the list of addresses for the API`,
  },
  "sipNetwork.add": {
    label: "SIP white list: network added",
    tell: (entry) => `Put ${nameOf(entry)} on the SIP white list`,
  },
  "sipNetwork.update": {
    label: "SIP white list: network described",
    tell: (entry) => `Changed what is said of ${nameOf(entry)} on the SIP white list`,
  },
  "sipNetwork.delete": {
    label: "SIP white list: network deleted",
    tell: (entry) => `Took ${nameOf(entry)} off the SIP white list`,
  },
  "blockedCaller.add": {
    label: "PSTN black list: caller added",
    tell: (entry) => `Put ${nameOf(entry)} on the PSTN black list`,
  },
  "blockedCaller.update": {
    label: "PSTN black list: caller described",
    tell: (entry) => `Changed what is said of ${nameOf(entry)} on the PSTN black list`,
  },
  "blockedCaller.import": {
    label: "PSTN black list: callers added",
    tell: (entry) => `Put ${valueOf(entry, "added")} callers on the PSTN black list`,
  },
  "blockedCaller.delete": {
    label: "PSTN black list: caller deleted",
    tell: (entry) => `Took ${nameOf(entry)} off the PSTN black list`,
  },
  "webhook.add": { label: "Webhook made", tell: (entry) => `Made the webhook to ${nameOf(entry)}` },
  "webhook.update": { label: "Webhook changed", tell: (entry) => `Changed the webhook to ${nameOf(entry)}` },
  "webhook.rotateSecret": {
    label: "Webhook's secret replaced",
    tell: (entry) => `Replaced the secret of the webhook to ${nameOf(entry)}`,
  },
  "webhook.delete": { label: "Webhook deleted", tell: (entry) => `Deleted the webhook to ${nameOf(entry)}` },
  "webhook.test": { label: "Webhook tested", tell: (entry) => `Sent a test to the webhook to ${nameOf(entry)}` },
  "webhook.sendAgain": {
    label: "Webhook's delivery sent again",
    tell: (entry) => `Had a delivery of ${nameOf(entry)} sent again`,
  },
  "engine.putCallSessions": { label: "Calls reported", tell: () => "Reported call sessions" },
  "engine.putSessionLogs": { label: "Session logs reported", tell: () => "Reported session logs" },
  "engine.putSms": { label: "Messages reported", tell: () => "Reported text messages" },
  "engine.putSipRegistrationStates": {
    label: "SIP registrations' states reported",
    tell: () => "Reported how SIP registrations fare",
  },
  "engine.putQueueStates": { label: "Queues' states reported", tell: () => "Reported the state of queues" },
  "engine.putAcdSessions": { label: "Queued calls reported", tell: () => "Reported calls in queues" },
  "engine.putSmartQueueTasks": { label: "SmartQueue tasks reported", tell: () => "Reported SmartQueue tasks" },
  "engine.putAgentStates": { label: "Agents' states reported", tell: () => "Reported what agents are doing" },
  "engine.putCharges": { label: "Charges reported", tell: () => "Reported charges" },
  "engine.putPlanUses": { label: "Use of plans reported", tell: () => "Reported what was used of plans" },
  "engine.uploadRecording": { label: "Recordings uploaded", tell: () => "Uploaded recordings" },
  "recording.delete": { label: "Recording deleted", tell: (entry) => `Deleted recording ${nameOf(entry)}` },
  "plan.take": { label: "Plan taken", tell: (entry) => `Took the plan ${nameOf(entry)}` },
  "plan.change": {
    label: "Plan to change",
    tell: (entry) => `Chose ${valueOf(entry, "nextPlan")} to follow the plan ${nameOf(entry)}`,
  },
  "plan.cancel": { label: "Plan canceled", tell: (entry) => `Canceled the plan ${nameOf(entry)} for its next charge` },
  "plan.keep": { label: "Plan kept", tell: (entry) => `Let the plan ${nameOf(entry)} go on as it is` },
  "invoice.issue": { label: "Invoice issued", tell: (entry) => `Issued the invoice ${nameOf(entry)}` },
  "invoice.settle": {
    label: "Invoice paid or canceled",
    tell: (entry) => `Set the invoice ${nameOf(entry)} to ${valueOf(entry, "status").toLowerCase()}`,
  },
  "bankCard.start": { label: "Bank card to be added", tell: (entry) => `Went to ${nameOf(entry)} to give a bank card` },
  "bankCard.keep": { label: "Bank card added", tell: (entry) => `Keeps the bank card ${nameOf(entry)}` },
  "bankCard.remove": { label: "Bank card removed", tell: (entry) => `Removed the bank card ${nameOf(entry)}` },
  "autoTopUp.set": {
    label: "Automatic top-up changed",
    tell: (entry) => `Changed the ${changedIn(entry)} of the automatic top-up`,
  },
  "autoTopUp.charge": {
    label: "Topped up by a card",
    tell: (entry) =>
      `Charged ${valueOf(entry, "amount")} ${valueOf(entry, "currency")} to the bank card ${nameOf(entry)}`,
  },
  "autoTopUp.refused": {
    label: "Top-up by a card refused",
    tell: (entry) =>
      `Could not charge ${valueOf(entry, "amount")} ${valueOf(entry, "currency")} to the bank card ${nameOf(entry)}`,
  },
  "renewal.freeze": {
    label: "Frozen for lack of money",
    tell: (entry) => `Froze ${nameOf(entry)}, which was not paid`,
  },
  "renewal.restore": {
    label: "Usable again",
    tell: (entry) => `Made ${nameOf(entry)} usable again, since it was paid`,
  },
  "renewal.giveUp": {
    label: "Given up at its renewal",
    tell: (entry) => `Gave up ${nameOf(entry)}, which was not to be renewed`,
  },
  "report.order": { label: "File ordered", tell: (entry) => `Ordered the file ${nameOf(entry)}` },
  "report.download": { label: "File downloaded", tell: (entry) => `Downloaded the file ${nameOf(entry)}` },
  "report.delete": { label: "File deleted", tell: (entry) => `Deleted the file ${nameOf(entry)}` },
  "payment.request": { label: "Payment announced", tell: (entry) => `Announced payment ${nameOf(entry)}` },
  "payment.cancel": { label: "Payment taken back", tell: (entry) => `Took back payment ${nameOf(entry)}` },
  "payment.confirm": { label: "Payment confirmed", tell: (entry) => `Confirmed payment ${nameOf(entry)}` },
  "payment.reject": { label: "Payment rejected", tell: (entry) => `Rejected payment ${nameOf(entry)}` },
  "balance.gift": { label: "Money given", tell: (entry) => `Gave money, transaction ${nameOf(entry)}` },
  "balance.adjust": {
    label: "Balance corrected",
    tell: (entry) => `Corrected the balance, transaction ${nameOf(entry)}`,
  },
  "balance.setCreditLimit": { label: "Credit limit set", tell: () => "Set the credit limit" },
  "access.denied": { label: "Access denied", tell: (entry) => `Was refused ${thingOf(entry)}` },
  "user.add": { label: "User added", tell: (entry) => `Added user ${nameOf(entry)}` },
  "user.update": { label: "User changed", tell: (entry) => `Changed user ${nameOf(entry)}` },
  "user.setPassword": { label: "User's password set", tell: (entry) => `Gave user ${nameOf(entry)} a new password` },
  "user.addToApplication": {
    label: "User added to an application",
    tell: (entry) => `Added user ${nameOf(entry)} to an application`,
  },
  "user.removeFromApplication": {
    label: "User removed from an application",
    tell: (entry) => `Removed user ${nameOf(entry)} from an application`,
  },
  "user.transfer": {
    label: "Money moved to or from a user",
    tell: (entry) =>
      `Moved ${sumOf(entry)} ${valueOf(entry, "direction") === "TO_USER" ? "to" : "from"} user ${nameOf(entry)}`,
  },
  "user.delete": { label: "User deleted", tell: (entry) => `Deleted user ${nameOf(entry)}` },
  "user.import": { label: "Users imported", tell: (entry) => `Imported users into application ${nameOf(entry)}` },
  "skill.add": { label: "Skill added", tell: (entry) => `Added skill ${nameOf(entry)}` },
  "skill.rename": { label: "Skill renamed", tell: (entry) => `Renamed skill ${nameOf(entry)}` },
  "skill.delete": { label: "Skill deleted", tell: (entry) => `Deleted skill ${nameOf(entry)}` },
  "queue.add": { label: "Queue added", tell: (entry) => `Added queue ${nameOf(entry)}` },
  "queue.update": { label: "Queue changed", tell: (entry) => `Changed queue ${nameOf(entry)}` },
  "queue.delete": { label: "Queue deleted", tell: (entry) => `Deleted queue ${nameOf(entry)}` },
  "queue.addUsers": { label: "Users added to a queue", tell: (entry) => `Added users to queue ${nameOf(entry)}` },
  "queue.removeUsers": {
    label: "Users removed from a queue",
    tell: (entry) => `Removed users from queue ${nameOf(entry)}`,
  },
  "smartQueue.add": { label: "SmartQueue added", tell: (entry) => `Added SmartQueue ${nameOf(entry)}` },
  "smartQueue.update": { label: "SmartQueue changed", tell: (entry) => `Changed SmartQueue ${nameOf(entry)}` },
  "smartQueue.delete": { label: "SmartQueue deleted", tell: (entry) => `Deleted SmartQueue ${nameOf(entry)}` },
  "agent.add": { label: "Agent added", tell: (entry) => `Made user ${nameOf(entry)} an agent` },
  "agent.update": { label: "Agent changed", tell: (entry) => `Changed agent ${nameOf(entry)}` },
  "agent.setSkills": { label: "Agent's skills set", tell: (entry) => `Changed the skills of agent ${nameOf(entry)}` },
  "agent.remove": { label: "Agent removed", tell: (entry) => `Removed agent ${nameOf(entry)} from SmartQueue` },
  "smartQueueSkill.add": {
    label: "SmartQueue skill added",
    tell: (entry) => `Added SmartQueue skill ${nameOf(entry)}`,
  },
  "smartQueueSkill.update": {
    label: "SmartQueue skill changed",
    tell: (entry) => `Changed SmartQueue skill ${nameOf(entry)}`,
  },
  "smartQueueSkill.delete": {
    label: "SmartQueue skill deleted",
    tell: (entry) => `Deleted SmartQueue skill ${nameOf(entry)}`,
  },
  "smartQueueStatus.add": {
    label: "SmartQueue status added",
    tell: (entry) => `Added a SmartQueue status in application ${nameOf(entry)}`,
  },
  "smartQueueStatus.delete": {
    label: "SmartQueue status deleted",
    tell: (entry) => `Deleted a SmartQueue status of application ${nameOf(entry)}`,
  },
};

/** The actions to filter by. */
export const actionOptions = Object.entries(known).map(([value, { label }]) => ({ value, label }));

/** What happened, as a sentence without its subject; an action that nobody wrote one for is its id. */
export function sentenceOf(entry: Entry): string {
  return known[entry.action]?.tell(entry) ?? entry.action;
}

const nameOf = ({ objectName, objectId }: Entry) => objectName ?? objectId ?? "";

/** The names of the values that changed, in words: "secure record storage and name". */
function changedIn({ newValues }: Entry): string {
  const names = Object.keys((newValues ?? {}) as object).map((name) =>
    name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  );
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "settings");
}

function versionOf({ newValues }: Entry): string {
  const version = (newValues as { version?: unknown } | null)?.version;
  return version === undefined ? "" : ` as version ${String(version)}`;
}
const sumOf = (entry: Entry) => `${formatAmount(valueOf(entry, "amount"))} ${valueOf(entry, "currency")}`;
const isToChild = (entry: Entry) => valueOf(entry, "direction") === "TO_CHILD";
const valueOf = ({ newValues }: Entry, key: string) =>
  String((newValues as Record<string, unknown> | null)?.[key] ?? "");

function changeOf(entry: Entry): string {
  const after = (entry.newValues ?? {}) as { status?: string; roles?: unknown; description?: unknown };
  const name = nameOf(entry);
  const changed = Object.keys(after);
  if (changed.length === 0) return `Saved subuser ${name} without a change`;
  if (changed.length > 1)
    return `Changed the ${changed.slice(0, -1).join(", ")} and ${changed.at(-1)} of subuser ${name}`;
  if (after.status) return `${after.status === "DISABLED" ? "Disabled" : "Enabled"} subuser ${name}`;
  return `Changed the ${changed[0]} of subuser ${name}`;
}

function keyChangeOf(entry: Entry): string {
  const after = (entry.newValues ?? {}) as { disabled?: boolean };
  const words: Record<string, string> = { disabled: "status", expiresAt: "end" };
  const changed = Object.keys(after).map((field) => words[field] ?? field);
  const name = nameOf(entry);
  if (changed.length > 1)
    return `Changed the ${changed.slice(0, -1).join(", ")} and ${changed.at(-1)} of service account ${name}`;
  if (after.disabled !== undefined) return `${after.disabled ? "Disabled" : "Enabled"} service account ${name}`;
  return `Changed the ${changed[0]} of service account ${name}`;
}

/** The rules that refuse what a role alone would open. */
const rules: Record<string, string> = {
  "grant-beyond-own": "giving a role that opens more than their own",
  "give-access-inside": "giving access in a child account that would outlast their own",
  "take-over-beyond-own": "a new password for a subuser who holds more",
  "rule-bound-to-key": "the start of a rule that is bound to a service account",
  "change-oneself": "changing, disabling or deleting themselves",
  "main-account-only": "what only the account's own login may do",
  "person-only": "what only people who log in may do",
  "grant-engine": "giving the engine's grant",
  "take-over-service-account": "taking over a service account that holds more",
  "unauthorized-address": "the use of the API from an address that is not let in",
  engine: "what only the telephony engine may do",
};

function thingOf({ objectId }: Entry): string {
  const section = sections.find(({ id }) => id === objectId);
  if (section) return `the section ${section.name}`;
  const rule = rules[objectId ?? ""];
  if (rule) return rule;
  const action = actions.find(({ id }) => id === objectId);
  return action ? `an action: ${action.description.replace(/\.$/, "").toLowerCase()}` : "access";
}
