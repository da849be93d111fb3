import { expect, test } from 'vitest'
import { MOST_PROBLEM_CHARACTERS, MOST_PROBLEMS } from '../limits'
import { limitProblems } from './limit-problems'

const refusal = (count: number, message = 'no') => ({
  ok: false as const,
  message: 'The job has errors, so no bundle was made.',
  problems: Array.from({ length: count }, (_, index) => ({
    where: `job.yaml:${index}:1`,
    message,
  })),
})

test('few problems stay as they are', () => {
  expect(limitProblems(refusal(MOST_PROBLEMS))).toEqual(refusal(MOST_PROBLEMS))
})

test('of many the first are listed, and all are counted', () => {
  const { message, problems } = limitProblems(refusal(10_000))
  expect(problems).toEqual(refusal(MOST_PROBLEMS).problems)
  expect(message).toBe(
    `The job has errors, so no bundle was made. Of its 10000 problems the first ${MOST_PROBLEMS} are listed.`,
  )
})

test('long ones fill the list sooner', () => {
  const { message, problems } = limitProblems(
    refusal(100, 'x'.repeat(MOST_PROBLEM_CHARACTERS / 10)),
  )
  expect(problems).toHaveLength(9)
  expect(message).toContain('Of its 100 problems the first 9 are listed.')
})
