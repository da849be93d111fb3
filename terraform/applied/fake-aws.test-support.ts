import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { awsFake } from '../../scripts/aws-fake.mjs'
import type { PlannedResource } from '../plan-job.test-support'
import { scratchFolder, writeFiles } from '../terraform-cli.test-support'

const { folder: FOLDER, python: PYTHON, reason } = awsFake()

if (reason !== '') console.warn(`${reason} NOTHING IS APPLIED here.`)

/** Whether there is a fake of AWS here, and a Python to run it. Said loudly where there is none. */
export const HAS_FAKE_AWS = FOLDER !== null

/** A fake that runs: AWS with what the examples say exists, and nothing else. */
export interface FakeAws {
  /** An override file of the provider that talks to it. */
  readonly override: { readonly path: string; readonly bytes: string }
  /** What it says of the tags of a job's resources, a line each, and whether all are the preview's. */
  readBack(resources: readonly PlannedResource[], report: string, region: string): Promise<ReadBack>
  stop(): void
}

export interface ReadBack {
  readonly ok: boolean
  readonly output: string
}

/** What the modules call; a call of another would ask the real one, which knows no such key. */
const SERVICES = [
  'applicationautoscaling',
  'cloudwatch',
  'ec2',
  'ecs',
  'eks',
  'events',
  'iam',
  'logs',
  's3',
  'scheduler',
  'servicediscovery',
  'sts',
]

/** Starts the fake and waits until it listens. */
export async function startFakeAws(): Promise<FakeAws> {
  if (FOLDER === null) throw new Error(reason)
  const port = await freePort()
  const log = join(scratchFolder(), 'calls.jsonl')
  const server = spawn(PYTHON, [join(FOLDER, 'server.py'), String(port), log], { stdio: 'ignore' })
  await listening(server, port)
  return {
    override: { path: 'zz_fake_override.tf', bytes: overrideFor(port) },
    readBack: (resources, report, region) => readBack({ port, resources, report, region }),
    stop: () => server.kill(),
  }
}

function overrideFor(port: number): string {
  const endpoints = SERVICES.map((service) => `    ${service} = "http://127.0.0.1:${port}"\n`)
  return `provider "aws" {
  access_key                 = "fake"
  secret_key                 = "fake"
  max_retries                = 2
  s3_use_path_style          = true
  skip_metadata_api_check    = true
  skip_requesting_account_id = false
  endpoints {
${endpoints.join('')}  }
}
`
}

interface ToRead {
  readonly port: number
  readonly resources: readonly PlannedResource[]
  readonly report: string
  readonly region: string
}

function readBack({ port, resources, report, region }: ToRead): Promise<ReadBack> {
  const folder = scratchFolder()
  writeFiles(folder, [
    { path: 'state.json', bytes: JSON.stringify({ values: { root_module: { resources } } }) },
    { path: 'tag-report.json', bytes: report },
    { path: 'terraform/aws/terraform.tfvars.json', bytes: JSON.stringify({ region }) },
  ])
  const script = fileURLToPath(new URL('read-back.py', import.meta.url))
  const args = [script, join(FOLDER ?? '', 'readback.py'), folder, String(port)]
  return new Promise((resolve) => {
    execFile(PYTHON ?? '', args, (error, stdout, stderr) => {
      resolve({ ok: !error, output: `${stdout}${stderr}` })
    })
  })
}

async function freePort(): Promise<number> {
  const server = await new Promise<Server>((resolve) => {
    const waiting = createServer().listen(0, '127.0.0.1', () => resolve(waiting))
  })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** The fake loads models of hundreds of kilobytes first. */
async function listening(server: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`The fake ended with ${server.exitCode}.`)
    if (await answers(port)) return
    await setTimeout(100)
  }
  throw new Error('The fake does not listen.')
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
