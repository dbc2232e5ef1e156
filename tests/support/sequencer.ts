import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take longest: begun last, one of them would keep the other workers waiting at the end. */
const longest = ["tenancy-walk", "graphql-grid", "personal-fields"];

/** Vitest's own order (project by project, larger files first), but within a project the longest files first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const places = new Map(
      [...new Set(sorted.map(({ project }) => project))].map((project, place) => [project, place]),
    );
    const rank = ({ moduleId }: TestSpecification) =>
      longest.indexOf(basename(moduleId, ".test.ts")) + 1 || longest.length + 1;
    return sorted.sort((a, b) => places.get(a.project)! - places.get(b.project)! || rank(a) - rank(b));
  }
}
