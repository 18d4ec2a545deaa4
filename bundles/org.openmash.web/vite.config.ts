import { defineConfig } from "vitest/config";

/** Static files for the bundle: no inline scripts or styles, so that the strict content security policy holds. */
export default defineConfig({
  root: "src/main/web",
  base: "/",
  build: {
    outDir: "../../../target/web/static",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  css: { preprocessorOptions: { scss: { loadPaths: ["node_modules"], quietDeps: true } } },
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  test: { environment: "happy-dom", include: ["**/*.test.{ts,tsx}"] },
});
