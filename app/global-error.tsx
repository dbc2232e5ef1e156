"use client";

import { type ErrorPageProps, numberOf } from "./_shell/error-page";

/** Renders the fallback for an error in the root layout, without the panel's styles. */
export default function GlobalError({ error, retry }: ErrorPageProps) {
  const number = numberOf(error);
  return (
    <html lang="en" style={{ colorScheme: "light dark" }}>
      <body
        style={{
          fontFamily: "system-ui, sans-serif",
          maxWidth: 480,
          margin: "15vh auto",
          padding: 16,
          lineHeight: 1.5,
        }}
      >
        <title>Something went wrong · Gatehouse</title>
        <main>
          <h1>Something went wrong on our side</h1>
          <p>
            It is not your doing. Try again; if it stays, tell whoever runs this panel
            {number ? `: the log has it under number ${number}.` : "."}
          </p>
          <button type="button" onClick={() => retry()} style={{ font: "inherit", padding: "8px 16px" }}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
