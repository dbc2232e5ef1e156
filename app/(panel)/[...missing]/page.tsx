import { notFound } from "next/navigation";

/** Every address that has no page, so that whoever is logged in keeps the panel around them. */
export default function MissingPage() {
  notFound();
}
