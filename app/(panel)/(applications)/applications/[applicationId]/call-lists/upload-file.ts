/** What /api/uploads/call-list found in a file. */
export interface CheckedFile {
  /** Nothing when no row can be taken. */
  id: string | null;
  fileName: string;
  delimiter: string;
  columns: string[];
  specialColumns: string[];
  rowCount: number;
  problemCount: number;
  problems: { line: number; message: string }[];
  preview: { header: string[]; rows: string[][] };
}

export const FILE_MAX_MB = 50;

const UNEXPECTED = "The file did not get through. Check your connection and try again.";

/** Sends a file and tells how much of it is there, from 0 to 1. Rows that can't be taken are left out, and told of. */
export function uploadFile(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<CheckedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest(); // fetch has no upload progress
    request.open("POST", `/api/uploads/call-list?badRows=skip&name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("content-type", "text/csv");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const answer = request.response as { upload?: CheckedFile; errors?: { message: string }[] } | null;
      if (answer?.upload) resolve(answer.upload);
      else reject(new Error(answer?.errors?.[0]?.message ?? UNEXPECTED));
    };
    request.onerror = () => reject(new Error(UNEXPECTED));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
