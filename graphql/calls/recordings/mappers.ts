export type { Recording as RecordingMapper } from "@/lib/calls/recordings/recording";
