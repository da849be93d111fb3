/** Marks the comment as ours; nobody sees it. */
const MARK = '<!-- dativo-infra-diff -->'

/** So many comments are looked at, a hundred a page. */
const MOST_PAGES = 10

/**
 * Keeps one comment under a pull request up to date: written when something changes, rewritten with
 * each push, taken away when nothing changes any more.
 *
 * @param text Markdown; empty when nothing changes
 * @returns a sentence when GitHub refuses, as it does for pull requests of forks
 */
export async function keepComment({ api, repository, token, number, text }) {
  const root = `${api}/repos/${repository}/issues`
  try {
    const comment = await findComment(`${root}/${number}/comments`, token)
    const body = text === '' ? null : { body: `${MARK}\n${text}` }
    if (comment === null) {
      if (body) await ask('POST', `${root}/${number}/comments`, token, body)
    } else if (body === null) await ask('DELETE', `${root}/comments/${comment.id}`, token)
    else if (comment.body !== body.body) {
      await ask('PATCH', `${root}/comments/${comment.id}`, token, body)
    }
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return `The comment could not be written (${error.message}). It stands in the summary of the run. The job needs the permission "pull-requests: write", which runs for forks do not get.`
  }
}

class Refusal extends Error {}

async function findComment(url, token) {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const comments = await ask('GET', `${url}?per_page=100&page=${page}`, token)
    const own = comments.find(({ body }) => body?.startsWith(MARK))
    if (own) return own
    if (comments.length < 100) return null
  }
  return null
}

async function ask(method, url, token, body) {
  const response = await fetch(url, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    ...(body && { body: JSON.stringify(body) }),
  }).catch((error) => {
    throw new Refusal(error.message)
  })
  if (!response.ok) throw new Refusal(`GitHub answers ${response.status}`)
  return response.status === 204 ? null : response.json()
}
