import { defineConfig } from 'vite';

/** The pages, whole: the API serves what is built here, and nothing is fetched from anywhere else. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The editor is one large module by nature.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      onLog(level, log, handle) {
        // "use client" means something to servers that render React; here all is rendered in the browser.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
