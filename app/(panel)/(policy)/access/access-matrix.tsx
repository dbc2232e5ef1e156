import { IconCheck } from "@tabler/icons-react";
import clsx from "clsx";

import type { RoleName } from "@/lib/policy/roles";

import classes from "./access.module.css";
import type { Matrix, MatrixRow } from "./matrix";

interface AccessMatrixProps {
  matrix: Matrix;
  /** The viewer's roles. */
  own: readonly RoleName[];
  /** Role that the page is filtered by. */
  chosen: RoleName | null;
}

/** Renders sections and actions against roles; the first column and the header are sticky. */
export function AccessMatrix({ matrix, own, chosen }: AccessMatrixProps) {
  const markOf = (role: RoleName) => clsx(own.includes(role) && classes.own, chosen === role && classes.chosen);
  return (
    // Focusable, so that it can be scrolled by keyboard.
    <div className={classes.scroll} role="region" aria-label="Sections and roles" tabIndex={0}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              Section
            </th>
            {matrix.roles.map((role) => (
              <th key={role} scope="col" className={markOf(role)}>
                <span className={classes.role}>{breakable(role)}</span>
                {own.includes(role) && <span className={classes.yours}>yours</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, index) => (
            <tr key={row.id}>
              <th scope="row">
                <RowName row={row} above={matrix.rows[index - 1]} />
              </th>
              {matrix.roles.map((role) => (
                <td key={role} className={markOf(role)}>
                  <Mark opens={row.openTo.includes(role)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Renders a section's name, or an action's description, prefixed by its section when that is not the row above. */
export function RowName({
  row: { kind, row, name, section, description, id },
  above,
}: {
  row: MatrixRow;
  above?: MatrixRow;
}) {
  if (kind === "section") {
    return (
      <span className={classes.name} title={description}>
        <span className={classes.number}>{row}</span>
        <span>{name}</span>
      </span>
    );
  }
  return (
    <span className={classes.name} title={id}>
      <span className={classes.number}>{above?.row !== row && row}</span>
      <span className={classes.action}>
        {above?.row !== row && `${section}: `}
        {name}
      </span>
    </span>
  );
}

/** Inserts line break opportunities into a role name: "CallListManager". */
const breakable = (role: string) =>
  role.split(/(?=[A-Z])/).flatMap((word, index) => (index ? [<wbr key={index} />, word] : [word]));

function Mark({ opens }: { opens: boolean }) {
  if (!opens)
    return (
      <span className={classes.no} role="img" aria-label="no">
        –
      </span>
    );
  return <IconCheck size={18} stroke={2.4} className={classes.yes} role="img" aria-label="yes" />;
}
