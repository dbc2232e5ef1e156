import { PartLinks as Links } from "@/app/_ui/part-links";
import { tabPath } from "@/lib/policy/navigation";

interface PartLinksProps {
  label: string;
  applicationId: string;
  parts: readonly { slug: string; name: string }[];
}

/** Renders the links between the pages of one tab. */
export const PartLinks = ({ label, applicationId, parts }: PartLinksProps) => (
  <Links label={label} parts={parts.map(({ slug, name }) => ({ path: tabPath(applicationId, slug), name }))} />
);
