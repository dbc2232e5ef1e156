/** Returns the download URL of a document's file. */
export const addressOf = ({ id }: { id: string }) => `/api/documents/${id}`;
