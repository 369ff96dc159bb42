# The API as one image: sources, the bundled IDE page, and what they need to run. It runs as a user without rights, and on
# a read-only root with a writable /data and /tmp. It is reached from outside, so it asks who asks: by API keys, or by the
# identity provider that ORETRACE_OIDC_* names; docs/security.md.

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build:web && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production ORETRACE_HOST=0.0.0.0 ORETRACE_PORT=4000 ORETRACE_DATA=/data ORETRACE_API_KEYS=/data/api-keys.json
WORKDIR /app
COPY --from=build /app/package.json /app/tsconfig.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/bin ./bin
COPY --from=build /app/schema ./schema
COPY --from=build /app/seeds ./seeds
COPY --from=build /app/dist ./dist
COPY --from=build /app/src ./src
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=12 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.ORETRACE_PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/oretrace.js"]
CMD ["serve"]
