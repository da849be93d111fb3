import { describe, expect, it, vi } from 'vitest'
import { storeOf } from './store-of.test-support'

const JOB = `tenant_id: acme # ours
infrastructure:
  provider: aws
  runtime:
    type: ecs
`
const ASSET = 'name: customers\ndomain: finance\n'
const BROKEN = 'tenant_id: [acme\n'

/** A store with a clock and a schedule that the test turns by hand. */
function start({ job = JOB, asset = null as string | null } = {}) {
  const clock = { now: 0 }
  const scheduled: { work: () => void; pauseMs: number }[] = []
  const store = storeOf({
    job: { name: 'job.yaml', text: job },
    asset: asset === null ? null : { name: 'asset.yaml', text: asset },
    now: () => clock.now,
    schedule(work, pauseMs) {
      const task = { work, pauseMs }
      scheduled.push(task)
      return () => scheduled.splice(scheduled.indexOf(task), 1)
    },
  })
  return {
    store,
    actions: store.actions,
    clock,
    scheduled,
    text: () => store.getState().job.text,
    type: (at: number, newText: string) =>
      store.actions.changeText('job', [{ start: at, end: at, newText }]),
    setProvider: (value: string, group?: string) =>
      store.actions.edit(
        [{ op: 'set', path: ['infrastructure', 'provider'], value }],
        group === undefined ? {} : { group },
      ),
  }
}

const SCHEDULED = `${JOB}  networking: {vpc_id: vpc-12345678, subnet_ids: [subnet-12345678]}
  terraform: {variables: {schedule: "at(2020-01-01T00:00:00)"}}
`

describe('a schedule', () => {
  it('is past by the clock of the screen', async () => {
    const { store, setProvider, clock } = start({ job: SCHEDULED })
    const isPast = async () =>
      (await store.freshState()).analysis.diagnostics.some(
        ({ code }) => code === 'schedule-is-past',
      )
    expect(await isPast()).toBe(false)
    clock.now = Date.UTC(2026, 0, 1)
    setProvider('gcp')
    setProvider('aws')
    expect(await isPast()).toBe(true)
  })
})

describe('edits of the value', () => {
  it('change the bytes of that field alone, are read at once and analysed after the paint', async () => {
    const { store, text, scheduled, setProvider } = start()
    expect(setProvider('gcp')).toEqual({ ok: true })
    expect(text()).toBe(JOB.replace('aws', 'gcp'))
    const { readable, origin, revision, lastEdits } = store.getState()
    expect(readable.text).toBe(text())
    expect(scheduled.map(({ pauseMs }) => pauseMs)).toEqual([0])
    expect((await store.freshState()).analysis.provider).toBe('gcp')
    expect({ origin, revision }).toEqual({ origin: 'form', revision: 1 })
    expect(lastEdits).toHaveLength(1)
  })

  it('that change nothing are no step', () => {
    const { store, setProvider } = start()
    setProvider('aws')
    expect(store.getState()).toMatchObject({ revision: 0, canUndo: false })
  })

  it('are refused with a reason while the text does not parse, and nothing is lost', () => {
    const { text, setProvider } = start({ job: BROKEN })
    expect(setProvider('gcp')).toMatchObject({ ok: false, reason: expect.any(String) })
    expect(text()).toBe(BROKEN)
  })

  it('are refused for an asset that is not there', () => {
    const { actions } = start()
    const outcome = actions.edit([{ op: 'set', path: ['domain'], value: 'x' }], {
      document: 'asset',
    })
    expect(outcome).toEqual({ ok: false, reason: 'There is no asset file to change.' })
  })

  it('reach the asset', () => {
    const { store, actions } = start({ asset: ASSET })
    actions.edit([{ op: 'set', path: ['domain'], value: 'sales' }], { document: 'asset' })
    expect(store.getState().asset?.text).toBe(ASSET.replace('finance', 'sales'))
    expect(store.getState().lastEdits).toBeNull()
  })

  it('see what was typed a moment before', () => {
    const { type, text, setProvider } = start()
    type(0, '# new\n')
    setProvider('gcp')
    expect(text()).toBe(`# new\n${JOB.replace('aws', 'gcp')}`)
  })
})

describe('typing', () => {
  it('changes the text at once and is analysed after the paint', async () => {
    const { store, type, scheduled, text } = start()
    type(JOB.indexOf('aws'), 'x')
    expect(text()).toContain('xaws')
    expect(store.getState().analysis.provider).toBe('aws')
    expect(scheduled.map(({ pauseMs }) => pauseMs)).toEqual([0])
    scheduled[0]?.work()
    await vi.waitFor(() => expect(store.getState().analysis.provider).toBeNull())
  })

  it('is analysed once for several strokes, and on demand', async () => {
    const { store, type, scheduled } = start()
    type(0, '#')
    type(1, ' ')
    expect(scheduled).toHaveLength(1)
    expect((await store.freshState()).analysis.job.text).toBe(`# ${JOB}`)
    expect(scheduled).toHaveLength(0)
  })

  it('waits for a pause in a large text', () => {
    const { type, scheduled } = start({ job: `${JOB}# ${'x'.repeat(100_001)}` })
    type(0, '#')
    expect(scheduled[0]?.pauseMs).toBe(150)
  })

  it('keeps the last good analysis until the text parses again', async () => {
    const { store, type, actions } = start()
    const good = store.getState().analysis
    type(JOB.indexOf('acme'), '[')
    expect((await store.freshState()).lastGood).toBe(good)
    expect(store.getState().readable).toBe(good.job)
    actions.undo()
    expect((await store.freshState()).lastGood.job.text).toBe(JOB)
  })

  it('tells views nothing of a change that changes nothing', () => {
    const { store, actions } = start()
    const listener = vi.fn()
    store.subscribe(listener)
    actions.changeText('job', [{ start: 0, end: 1, newText: 't' }])
    expect(listener).not.toHaveBeenCalled()
  })
})

describe('work that waits for the paint', () => {
  const work = (run: () => void) => () => {
    run()
    return undefined
  }

  it('is done then, of one key the last alone', () => {
    const { store, scheduled } = start()
    const done: string[] = []
    store.later(
      'owner',
      work(() => done.push('a')),
    )
    store.later(
      'owner',
      work(() => done.push('ab')),
    )
    expect(scheduled).toHaveLength(1)
    scheduled[0]?.work()
    expect(done).toEqual(['ab'])
  })

  it('is done piece by piece, and at once where it must be', () => {
    const { store, scheduled } = start()
    const done: string[] = []
    const pieces = () => {
      done.push('planned')
      return work(() => done.push('written'))
    }
    store.later('owner', pieces)
    scheduled[0]?.work()
    expect(done).toEqual(['planned'])
    scheduled[0]?.work()
    expect(done).toEqual(['planned', 'written'])
    store.later('owner', pieces)
    store.settle()
    expect(done).toHaveLength(4)
    expect(scheduled).toHaveLength(0)
  })

  it('is done before work of another key, and before whatever else changes or reads the text', () => {
    const { store, actions, text } = start()
    const write = (value: string) => () => {
      const edit = actions.plan([{ op: 'set', path: ['tenant_id'], value }])
      return work(edit)
    }
    store.later('tenant', write('one'))
    store.later('owner', () => undefined)
    expect(text()).toContain('tenant_id: one')
    store.later('tenant', write('two'))
    actions.undo()
    expect(text()).toContain('tenant_id: one')
    actions.redo()
    expect(text()).toContain('tenant_id: two')
    store.later('tenant', write('three'))
    expect(store.read('job')?.value).toMatchObject({ tenant_id: 'three' })
    store.later('tenant', write('four'))
    actions.undo()
    expect(text()).toContain('tenant_id: three')
  })

  it('is written after what is typed in the text, whose places are of the text as it was', () => {
    const { store, actions, type, text } = start()
    store.later('tenant', () =>
      work(actions.plan([{ op: 'set', path: ['tenant_id'], value: 'longer' }])),
    )
    type(text().length, '# at the end\n')
    expect(text()).toBe(`${JOB}# at the end\n`)
    store.settle()
    expect(text()).toBe(`${JOB.replace('acme', 'longer')}# at the end\n`)
  })

  it('is of the text as it is, though it was planned for another', () => {
    const { actions, type, text } = start()
    const write = actions.plan([{ op: 'set', path: ['tenant_id'], value: 'late' }])
    type(0, '# x\n')
    expect(write()).toEqual({ ok: true })
    expect(text()).toBe(`# x\n${JOB.replace('acme', 'late')}`)
  })
})

describe('a policy', () => {
  it('is that of the last good analysis too', async () => {
    const { store, type, actions } = start()
    type(JOB.indexOf('acme'), '[')
    await store.freshState()
    actions.setPolicy({ name: 'dativo-policy.yaml', text: 'version: 1\n' })
    const { analysis, lastGood } = await store.freshState()
    expect(lastGood.policy?.fileName).toBe('dativo-policy.yaml')
    expect(lastGood).not.toBe(analysis)
    expect(lastGood.job.text).toBe(JOB)
  })
})

describe('undo and redo', () => {
  it('take what was typed in one place without a pause as one step', () => {
    const { type, text, actions, clock } = start()
    for (const letter of 'abc') {
      type(text().length, letter)
      clock.now += 500
    }
    clock.now += 1000
    type(text().length, 'd')
    actions.undo()
    expect(text()).toBe(`${JOB}abc`)
    actions.undo()
    expect(text()).toBe(JOB)
    actions.redo()
    actions.redo()
    expect(text()).toBe(`${JOB}abcd`)
  })

  it('take two places as two steps', () => {
    const { type, text, actions } = start()
    type(text().length, 'a')
    type(0, '#')
    actions.undo()
    expect(text()).toBe(`${JOB}a`)
  })

  it('take a group of form edits as one step', () => {
    const { text, actions, setProvider } = start()
    setProvider('gcp', 'provider')
    setProvider('azure', 'provider')
    actions.undo()
    expect(text()).toBe(JOB)
  })

  it('take a group of form edits with a pause between them as two steps', () => {
    const { text, actions, clock, setProvider } = start()
    setProvider('gcp', 'provider')
    clock.now = 1001
    setProvider('azure', 'provider')
    actions.undo()
    expect(text()).toBe(JOB.replace('aws', 'gcp'))
  })

  it('run over form and editor alike', () => {
    const { store, type, text, actions, setProvider } = start()
    type(0, '# x\n')
    setProvider('gcp')
    actions.undo()
    expect(text()).toBe(`# x\n${JOB}`)
    expect(store.getState()).toMatchObject({ origin: 'history', canUndo: true, canRedo: true })
    actions.undo()
    expect(store.getState()).toMatchObject({ canUndo: false, canRedo: true })
    expect(text()).toBe(JOB)
  })

  it('do nothing at either end', () => {
    const { store, actions } = start()
    actions.undo()
    actions.redo()
    expect(store.getState().revision).toBe(0)
  })

  it('show the document that they change', () => {
    const { store, actions } = start({ asset: ASSET })
    actions.changeText('asset', [{ start: 0, end: 0, newText: '#' }])
    actions.undo()
    expect(store.getState().shown).toBe('asset')
  })
})

describe('files', () => {
  it('replace what was on the screen, one undo step away', () => {
    const { store, actions, text, type } = start({ asset: ASSET })
    type(0, '# mine\n')
    actions.open({ name: 'other.yaml', text: 'tenant_id: other\n' })
    expect(store.getState()).toMatchObject({
      job: { name: 'other.yaml', openedText: 'tenant_id: other\n' },
      asset: null,
      origin: 'load',
    })
    actions.undo()
    expect(text()).toBe(`# mine\n${JOB}`)
    expect(store.getState().job.openedText).toBe(JOB)
    expect(store.getState().asset?.text).toBe(ASSET)
  })

  it('leave no good state behind for a file that does not parse', async () => {
    const { store, actions } = start()
    actions.open({ name: 'job.yaml', text: BROKEN })
    expect(store.getState().readable.value).toBeUndefined()
    const { analysis, lastGood, goodFile } = await store.freshState()
    expect(analysis.job.text).toBe(BROKEN)
    expect(lastGood).toBe(analysis)
    expect(goodFile).toBe(1)
  })

  it('have another number for each that was opened, at once, and keep it when they are saved', () => {
    const { store, actions, type } = start()
    expect(store.getState().fileNumber).toBe(0)
    type(0, '# mine\n')
    actions.markSaved('job', 'saved: as\n', null)
    expect(store.getState().fileNumber).toBe(0)
    actions.open({ name: 'other.yaml', text: JOB })
    expect(store.getState().fileNumber).toBe(1)
    actions.undo()
    expect(store.getState().fileNumber).toBe(2)
  })

  it('keep the good state of a file that was saved meanwhile', async () => {
    const { store, actions, type } = start()
    const good = store.getState().analysis
    actions.markSaved('job', 'saved: as\n', null)
    type(JOB.indexOf('acme'), '[')
    expect((await store.freshState()).lastGood).toBe(good)
  })

  it('say that the asset which the job names is missing, until it is attached', async () => {
    const { store, actions } = start({ job: `${JOB}asset_path: assets/customers.yaml\n` })
    const said = async () => (await store.freshState()).analysis.diagnostics.map(({ code }) => code)
    expect(await said()).toContain('asset-not-found')
    actions.attachAsset({ name: 'asset.yaml', text: ASSET })
    expect(await said()).not.toContain('asset-not-found')
  })

  it('attach an asset and take it off, both undoable', async () => {
    const { store, actions } = start()
    actions.attachAsset({ name: 'asset.yaml', text: ASSET })
    actions.show('asset')
    expect((await store.freshState()).analysis.assetFile?.name).toBe('asset.yaml')
    actions.attachAsset(null)
    expect(store.getState()).toMatchObject({ asset: null, shown: 'job' })
    actions.undo()
    expect(store.getState().asset?.text).toBe(ASSET)
  })

  it('are restored with the text they were opened with, and no way back before that', () => {
    const { store } = start()
    const job = { name: 'draft.yaml', text: 'tenant_id: b\n', openedText: 'tenant_id: a\n' }
    store.restore({ job, asset: null })
    expect(store.getState()).toMatchObject({ job, canUndo: false })
  })
})

describe('the earlier bundle', () => {
  it('stays whatever is opened and undone', () => {
    const { store, actions } = start()
    const bundle = { label: 'the last download', files: [] }
    actions.rememberBundle(bundle)
    actions.open({ name: 'other.yaml', text: JOB })
    actions.undo()
    expect(store.getState().earlierBundle).toBe(bundle)
  })
})

describe('places', () => {
  it('reveal the value at a path, again and again', () => {
    const { store, actions } = start()
    actions.revealPath('job', ['infrastructure', 'provider'])
    const first = store.getState().reveal
    expect(first && JOB.slice(first.span.start, first.span.end)).toBe('aws')
    actions.revealPath('job', ['infrastructure', 'provider'])
    expect(store.getState().reveal?.nonce).toBeGreaterThan(first?.nonce ?? 0)
  })

  it('mark nothing for what is not in the text: they go behind the key above it', () => {
    const { store, actions } = start()
    actions.revealPath('job', ['infrastructure', 'networking', 'vpc_id'])
    const { span } = store.getState().reveal ?? {}
    expect(span?.end).toBe(span?.start)
    expect(JOB.slice(0, span?.start)).toMatch(/infrastructure$/)
  })

  it('show the document they are in', () => {
    const { store, actions } = start({ asset: ASSET })
    actions.revealPath('asset', ['domain'])
    expect(store.getState().shown).toBe('asset')
  })

  it('do not show an asset that is not there', () => {
    const { store, actions } = start()
    actions.show('asset')
    actions.revealPath('asset', ['domain'])
    expect(store.getState()).toMatchObject({ shown: 'job', reveal: null })
  })
})
