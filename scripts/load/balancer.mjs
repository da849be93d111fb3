import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** nginx as deploy/nginx.conf has it, before servers at some ports of this machine. */
export async function startBalancer(port, ports) {
  const folder = mkdtempSync(join(tmpdir(), 'dativo-nginx-'))
  const servers = ports.map((each) => `server 127.0.0.1:${each} max_fails=0;`).join(' ')
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace(/(?:^ *server designer-\d:3000;\n)+/m, `${servers}\n`)
    .replace(/listen 8080;/, `listen 127.0.0.1:${port};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n')
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `daemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents { worker_connections 2048; }\nhttp {\naccess_log off;\n${temporary}\n${site}\n}\n`,
  )
  const nginx = spawn('nginx', ['-c', file, '-p', folder], { stdio: 'inherit' })
  nginx.on('error', () => {
    console.error(
      'nginx is not there: install it to see several replicas (apt-get install nginx-light).',
    )
    process.exit(2)
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 50; tries += 1) {
    if (
      await fetch(`${url}/api/health`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { url, kill: () => nginx.kill('SIGTERM') }
}
