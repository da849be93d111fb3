# The designer in a container: docker build -t dativo-designer . ; see docs/deploy.md.
# One image for both stages: V8's code of the program is kept for one version of Node.
ARG NODE=node:20.20.2-bookworm-slim

FROM ${NODE} AS build
ENV NEXT_TELEMETRY_DISABLED=1
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build

FROM ${NODE}
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
WORKDIR /app
# The files stay those of the superuser: who serves them cannot change them.
COPY --from=build /app/.next/standalone ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# In a container the outside is another machine.
CMD ["node", "server.js", "--host", "0.0.0.0"]
