"use client";

import { Input } from "@mantine/core";
import { useId } from "react";

import { applicationIcons } from "@/lib/applications/applications/icons";

import { ApplicationIcon } from "./application-icon";
import classes from "./icon-field.module.css";

/** Renders the choice of an application's icon as radio buttons, for navigation by arrow keys. */
export function IconField({ value, onChange }: { value: string; onChange: (icon: string) => void }) {
  const group = useId();
  return (
    <Input.Wrapper label="Icon" labelElement="div" id={group}>
      <div role="radiogroup" aria-labelledby={`${group}-label`} className={classes.icons}>
        {applicationIcons.map((icon) => (
          <label key={icon} className={classes.icon} title={icon.replaceAll("-", " ")}>
            <input
              type="radio"
              name={group}
              value={icon}
              checked={value === icon}
              onChange={() => onChange(icon)}
              aria-label={icon.replaceAll("-", " ")}
            />
            <ApplicationIcon name={icon} />
          </label>
        ))}
      </div>
    </Input.Wrapper>
  );
}
