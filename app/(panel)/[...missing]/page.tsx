import { notFound } from "next/navigation";

/** Matches every path without a page, so that the 404 page keeps the panel's frame for a logged-in viewer. */
export default function MissingPage() {
  notFound();
}
