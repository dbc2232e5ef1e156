import { PartLinks as Links } from "@/app/_ui/part-links";
import { tabPath } from "@/lib/policy/navigation";

interface PartLinksProps {
  label: string;
  applicationId: string;
  parts: readonly { slug: string; name: string }[];
}

/** The pages of one tab, where it has more than one. */
export const PartLinks = ({ label, applicationId, parts }: PartLinksProps) => (
  <Links label={label} parts={parts.map(({ slug, name }) => ({ path: tabPath(applicationId, slug), name }))} />
);
