/** Result of /api/uploads/call-list for a file. */
export interface CheckedFile {
  /** Null when no row is valid. */
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

/** Uploads a file and reports the progress from 0 to 1. Invalid rows are skipped and reported. */
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
