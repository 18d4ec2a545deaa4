// Archives of connectors for tests: the same code under another version.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Puts another version of a connector's archive beside the one in the folder. */
export function otherVersion(folder, name, version, other) {
  const kar = readdirSync(folder).find((file) => file.includes(`${name}-${version}`) && file.endsWith(".kar"));
  const work = mkdtempSync(join(tmpdir(), "archive-"));
  try {
    jar(work, "xf", join(folder, kar));
    renamed(work, version, other);
    for (const file of files(work)) {
      if (file.endsWith(".jar")) {
        bundle(file, version, other);
      } else if (file.endsWith(".xml")) {
        writeFileSync(file, readFileSync(file, "utf8").replaceAll(version, other));
      }
    }
    jar(work, "cfM", join(folder, kar.replace(version, other)), ".");
  } finally {
    rmSync(work, { recursive: true });
  }
}

function bundle(file, version, other) {
  const work = mkdtempSync(join(tmpdir(), "bundle-"));
  try {
    jar(work, "xf", file);
    const manifest = join(work, "META-INF/MANIFEST.MF");
    const said = readFileSync(manifest, "utf8");
    writeFileSync(manifest, said.replace(`Bundle-Version: ${version}`, `Bundle-Version: ${other}`));
    jar(work, "cfm", file, manifest, ".");
  } finally {
    rmSync(work, { recursive: true });
  }
}

function jar(cwd, ...args) {
  execFileSync("jar", args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}

function renamed(folder, version, other) {
  for (const entry of readdirSync(folder)) {
    const to = join(folder, entry.replace(version, other));
    renameSync(join(folder, entry), to);
    if (statSync(to).isDirectory()) {
      renamed(to, version, other);
    }
  }
}

function files(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => statSync(name).isFile());
}
