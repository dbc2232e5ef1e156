/** Where a document's file is downloaded. */
export const addressOf = ({ id }: { id: string }) => `/api/documents/${id}`;
