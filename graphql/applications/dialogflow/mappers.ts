export type { DialogflowKey as DialogflowKeyMapper } from "@/lib/applications/dialogflow/dialogflow-key";
