/** List row of a storage. */
export interface Row {
  id: string;
  name: string;
  isDefault: boolean;
  /** Null for the server's own folder. */
  s3: { host: string; region: string; bucket: string } | null;
  testedAt: string | null;
  /** Why the last test failed; null when it did not. */
  testProblem: string | null;
  holdsRecordings: boolean;
  version: number;
}
